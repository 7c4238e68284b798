"""A Reuters text, read: where its stories begin decides how it is cut."""

from itertools import pairwise

from newscorpus.article import Article, Boilerplate, Dateline, Heading, ListItem, Timestamp
from newscorpus.document import Document
from newscorpus.plugins import Line, is_sentence_end
from newscorpus_reuters._blogs import find_posts, read_blog
from newscorpus_reuters._gallery import is_gallery, read_gallery
from newscorpus_reuters._head import read_head
from newscorpus_reuters._language import language_of
from newscorpus_reuters._lines import read_page
from newscorpus_reuters._live import opens_post, read_live
from newscorpus_reuters._manner import is_live
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import read_photo
from newscorpus_reuters._roles import role_of
from newscorpus_reuters._signing import find_sign_off
from newscorpus_reuters._stamps import put_stamp, read_stamp
from newscorpus_reuters._starts import Start, count_teased, find_starts
from newscorpus_reuters._story import Story, open_story
from newscorpus_reuters._titles import is_title
from newscorpus_reuters.furniture import FURNITURE, NAMES_NOTICE, VIDEO_MASTHEAD

_SHORTEST_PROSE = 60
_LONGEST_NAME = 60
_WORDS = 6
"""Words of a title among short sentences, which no menu has."""
_LEAST_PICTURES = 3
_TEASERS = 3
_HEAD = 200
"""Lines that may stand over a story."""
_MOST_TEASER_LINES = 3


def parse(document: Document) -> Article:
    """Read a Reuters text of any layout: a page of its sites, wire text on any host, pictures, teasers."""
    page = Page(document)
    lines = read_page(page)
    if page.loud >= 0 and document.text.count("REUTERS", page.loud) >= _LEAST_PICTURES and is_gallery(lines):
        read_gallery(page, lines)
        return page.article("gallery", language_of(document.text))
    if lines and len(lines[0].text) <= _LONGEST_NAME:
        # So short is the name of a blog.
        if is_live(document.text) and sum(opens_post(line.text) for line in lines) > 1:
            read_live(page, lines)
            return page.article("live_blog", language_of(document.text))
        posts = find_posts(lines)
        if posts:
            read_blog(page, lines, posts)
            return page.article("article" if len(posts) == 1 else "index")
    starts = find_starts(document.text, lines, page.header)
    language = language_of(document.text[lines[starts[0][0]].start :] if starts else document.text)
    if _are_teasers(lines, starts):
        _read_teasers(page, lines, starts)
        return page.article("index", language)
    _read_story(page, lines, starts)
    is_film = bool(lines) and lines[0].text == VIDEO_MASTHEAD
    return page.article("video" if is_film else "article", language)


def _read_story(page: Page, lines: list[Line], starts: list[Start]) -> None:
    if not starts:
        first = 0 if _opens_ruled(page, lines) else _under_reading_time(lines) or _first_item(lines)
        read_head(page, lines[:first])
        Story(page).read(lines[first:])
        return
    number, match = starts[0]
    stop = _end_of_story(lines, starts)
    if number:
        read_head(page, lines[_drop_teaser(page, lines[:number]) if match.agency is None else 0 : number])
    story = Story(page)
    story.read(lines[_open(page, story, lines, starts[0]) : stop])
    if stop < len(lines):
        for line in lines[stop:]:
            page.drop(line, "further stories")
        message = "further stories follow the first; they are left unread"
        page.doubt("several stories", message, lines[stop].start, lines[-1].stop)


def _open(page: Page, story: Story, lines: list[Line], start: Start) -> int:
    """Cut a story's first line, or its first two where the dateline is broken over them; return the number after."""
    number, match = start
    line = lines[number]
    offset = match.stop
    if match.stop > len(line.text):
        number += 1
        offset -= len(line.text) + 1
        stop = lines[number].start + len(lines[number].text[:offset].rstrip())
        page.put(Dateline, line.start, stop, places=match.places, date=match.date, agency=match.agency)
    else:
        open_story(page, line, match)
        words = line.text[match.start : match.stop].rstrip()
        if match.agency is None and line.text.startswith(f"{words} ", match.stop):
            # The page has the place and the day over the text too.
            page.put(Boilerplate, line.start + offset, line.start + offset + len(words), kind="repeat")
            offset += len(words) + 1
    story.before = lines[number]
    story.put_first(lines[number], offset)
    return number + 1


def _opens_ruled(page: Page, lines: list[Line]) -> bool:
    """Whether a text opens with a heading in capitals over a rule, as the wire's market snapshots do."""
    if len(lines) < 2 or not lines[0].text.isupper():
        return False
    between = page.document.text[lines[0].stop : lines[1].start].strip()
    return len(between) > 2 and not between.strip("-")


def _under_reading_time(lines: list[Line]) -> int:
    """Return the number of the line under the reading time, which stands right over a story; 0 where there is none."""
    return next((n for n, line in enumerate(lines[:_HEAD], 1) if line.text.endswith(" Min Read")), 0)


def _drop_teaser(page: Page, lines: list[Line]) -> int:
    """Set aside the teaser over a story whose agency was lost; return how many lines it has."""
    teased = count_teased(lines)
    for line in lines[:teased]:
        page.drop(line, "related story")
    return teased


def _first_item(lines: list[Line]) -> int:
    """Return the number of the first line of a list of moves in a share, or else of the first line that is prose."""
    prose = _first_prose(lines)
    moves = (number for number, line in enumerate(lines[:prose]) if line.text.startswith("** "))
    return next(moves, prose)


def _first_prose(lines: list[Line]) -> int:
    """Return the number of the first line that is prose of a story, where no dateline tells.

    Short sentences over it are its deck under a title or a host's over one, and belong to it where there is none.
    """
    deck: int | None = None
    for number, line in enumerate(lines):
        if not _may_be_prose(line):
            continue
        if len(line.text) < _SHORTEST_PROSE:
            deck = number if deck is None else deck
        else:
            titled = (
                deck is None or _are_titled(lines[:deck]) or _are_titled(lines[deck + 1 : number], _WORDS)
            )
            return number if deck is None or titled else deck
    return len(lines) if deck is None else deck


def _are_titled(lines: list[Line], words: int = 1) -> bool:
    return any(
        len(line.text.split()) >= words and is_title(line.text) and role_of(line) is None for line in lines
    )


def _may_be_prose(line: Line) -> bool:
    text = line.text
    if text.startswith(NAMES_NOTICE):
        return False
    if not is_sentence_end(text) and not (text[-1] == ")" and _ends_signed(text)):
        return False
    return not (FURNITURE.kind(text) or read_photo(text))


def _ends_signed(text: str) -> bool:
    """Whether credits close a line that holds a whole story or its last sentences."""
    signed = find_sign_off(text)
    return (
        signed is not None
        and signed.start > _SHORTEST_PROSE
        and is_sentence_end(text[: signed.start].rstrip())
    )


def _end_of_story(lines: list[Line], starts: list[Start]) -> int:
    """Return where the first story ends: at the title of the next, or with the lines."""
    if len(starts) < 2:
        return len(lines)
    first = starts[0][0] + 1
    stop = _over(lines, starts[1][0], first, "byline", "stamp", "section")
    if stop > first and is_title(lines[stop - 1].text):
        return _over(lines, stop - 1, first, "stamp")
    return stop


def _over(lines: list[Line], stop: int, first: int, *kinds: str) -> int:
    """Return where the lines of these kinds begin that end at `stop`."""
    while stop > first and (role := role_of(lines[stop - 1])) is not None and role.kind in kinds:
        stop -= 1
    return stop


def _are_teasers(lines: list[Line], starts: list[Start]) -> bool:
    """Whether the stories are teasers: several, each of a line or two."""
    if len(starts) < _TEASERS:
        return len(starts) == 2 and all(lines[number].text.endswith(("...", "…")) for number, _ in starts)
    return all(after - number <= _MOST_TEASER_LINES for (number, _), (after, _) in pairwise(starts))


def _read_teasers(page: Page, lines: list[Line], starts: list[Start]) -> None:
    matches = dict(starts)
    stamps = {
        number: stamp for number, line in enumerate(lines) if (stamp := read_stamp(line.text, line.start))
    }
    dated = any(number > starts[0][0] for number in stamps)
    titled = {number - 2 if number - 1 in stamps else number - 1 for number in matches}
    for number, line in enumerate(lines):
        match = matches.get(number)
        if match is not None and match.stop <= len(line.text):
            page.put(ListItem, line.start + open_story(page, line, match), line.stop)
        elif (kind := FURNITURE.kind(line.text)) is not None:
            page.drop(line, kind)
        elif number in stamps and dated:
            # Each teaser has its own date, and the page none.
            page.keep(Timestamp, line)
        elif number in titled:
            page.keep(Heading, line)
        elif number >= starts[0][0]:
            page.keep(ListItem, line)
        elif number in stamps:
            put_stamp(page, line, stamps[number])
        else:
            page.drop(line, "menu")
