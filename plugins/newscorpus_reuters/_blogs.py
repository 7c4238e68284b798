"""Pages of blogs.reuters.com: one post, or many under the name of their blog."""

from collections.abc import Sequence

from newscorpus.article import Byline, Heading, Headline, Kicker, Photo, Timestamp
from newscorpus.plugins import Line, is_sentence_end, read_dateline
from newscorpus_reuters._bylines import is_bare_name, read_byline
from newscorpus_reuters._manner import BLOG_DATE, BLOG_LABELS, is_blog, is_feed, may_be_blog
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import read_photo
from newscorpus_reuters._stamps import put_stamp, read_stamp
from newscorpus_reuters._story import Story, open_story
from newscorpus_reuters._titles import is_title
from newscorpus_reuters.furniture import FURNITURE

_SHORTEST_ALT = 30
_LONGEST_NAME = 60
_LONGEST_TITLE = 160
_STOPS = '.!?"”’)'
_COMMENTS = frozenset(("COMMENT", "COMMENTS", "Comments"))
_POSTED = "Report as abusive"
"""What stands over readers' comments, and how the line under each ends."""
_FEWEST_LISTED = 3
_ABOVE = 12
"""Lines that tell a blog."""


def find_posts(lines: Sequence[Line]) -> list[int]:
    """Return the numbers of the titles of posts; none where the lines are no blog."""
    if not lines or not may_be_blog(lines[0].text):
        if not _opens_listed(lines[:3]):
            return []
        listed = [number for number in range(len(lines)) if _opens_listed(lines[number : number + 3])]
        return listed if len(listed) >= _FEWEST_LISTED else []
    if not is_blog([line.text for line in lines[:_ABOVE]]):
        return []
    name = _name(lines)
    return [number for number in range(name + 1, len(lines)) if _is_post(lines, number, name)]


def read_blog(page: Page, lines: Sequence[Line], titles: Sequence[int]) -> None:
    """Cut what stands over the posts, and the posts whose titles stand on the lines of these numbers."""
    alone = len(titles) == 1
    name = _name(lines)
    starts = [_over(lines, number, name) for number in titles]
    for number, line in enumerate(lines[: starts[0]]):
        if number == name:
            page.keep(Kicker if alone else Headline, line)
        else:
            page.drop(line, "menu")
    blog = lines[name].text if name >= 0 else ""
    story = Story(page)
    for start, title, stop in zip(starts, titles, [*starts[1:], len(lines)], strict=True):
        body = title + 1
        while body < stop and _is_under(lines[body].text, blog):
            body += 1
        for line in lines[start:body]:
            _put_head(page, line, blog, title=line is lines[title], alone=alone)
        _put_body(page, story, lines[body:stop])


def _opens_listed(lines: Sequence[Line]) -> bool:
    """Whether lines open with the title of a post, its author and its date, as where those of one author are listed."""
    return (
        len(lines) > 2
        and lines[1].text.startswith("By ")
        and BLOG_DATE.match(lines[2].text) is not None
        and read_byline(lines[1].text) is not None
    )


def _name(lines: Sequence[Line]) -> int:
    """Return the number of the line with the name of the blog; -1 where a date opens the page, or the first of posts that are listed."""
    if not may_be_blog(lines[0].text):
        return -1
    if len(lines) > 1 and is_feed(lines[1].text):
        return 1
    return 1 if lines[0].text in BLOG_LABELS else -1 if BLOG_DATE.match(lines[0].text) else 0


def _is_post(lines: Sequence[Line], number: int, name: int) -> bool:
    """Whether a line is the title of a post: over its author and date, or under them or the name of its blog."""
    blog = lines[name].text if name >= 0 else ""
    if not _may_title(lines, number) or _is_under(lines[number].text, blog):
        return False
    above = lines[number - 1].text if number else ""
    if _is_from(above):
        return True
    under = [line.text for line in lines[number + 1 : number + 3]]
    if under and BLOG_DATE.match(under[0]):
        # The author's name stands over the date too.
        author = is_bare_name(lines[number].text) and number > name + 1 and _may_title(lines, number - 1)
        return not author
    if len(under) > 1 and BLOG_DATE.match(under[1]) and _is_author(under[0], blog):
        return True
    return BLOG_DATE.match(above) is not None and (number - 2 <= name or _is_text(lines[number - 2].text))


def _is_author(text: str, blog: str) -> bool:
    return text == blog or is_bare_name(text) or read_byline(text) is not None


def _may_title(lines: Sequence[Line], number: int) -> bool:
    text = lines[number].text
    return (
        len(text) <= _LONGEST_TITLE
        and (is_title(text) or not is_sentence_end(text))
        and not (_is_from(text) or text.endswith(_POSTED))
    )


def _over(lines: Sequence[Line], title: int, name: int) -> int:
    """Return where a post begins: at its date and the name of its blog, if they stand over its title."""
    number = title
    while number - 1 > name and _is_from(lines[number - 1].text):
        number -= 1
    dated = number
    while dated - 1 > name and BLOG_DATE.match(lines[dated - 1].text):
        dated -= 1
    # A date under the title of another post is that post's.
    free = dated - 1 <= name or _is_text(lines[dated - 1].text)
    return dated if free else number


def _is_text(text: str) -> bool:
    """Whether a line is of a post's text, whole or cut short, and not its title."""
    return text[-1] in _STOPS or len(text) > _LONGEST_TITLE or text.endswith(_POSTED)


def _is_from(text: str) -> bool:
    """Whether a line says which blog a post is from: ``from MacroScope:``, ``via India Masala``."""
    return len(text) <= _LONGEST_NAME and (
        (text.startswith("from ") and text[-1] == ":") or text.startswith("via ")
    )


def _is_under(text: str, blog: str) -> bool:
    """Whether a line under a title says who wrote the post, when, or on whose opinions it is."""
    return (
        text in (blog, "Photo")
        or BLOG_DATE.match(text) is not None
        or read_byline(text) is not None
        or FURNITURE.kind(text) == "disclaimer"
    )


def _put_head(page: Page, line: Line, blog: str, *, title: bool, alone: bool) -> None:
    """Cut a line of a post's head; the dates of several posts are none of the page's."""
    text = line.text
    stamp = read_stamp(text, line.start) if BLOG_DATE.match(text) else None
    names = (text,) if text == blog else read_byline(text)
    if title:
        page.keep(Headline if alone else Heading, line)
    elif stamp is not None and alone:
        put_stamp(page, line, stamp)
    elif stamp is not None:
        page.keep(Timestamp, line)
    elif names:
        page.put(Byline, line.start, line.stop, names=names)
    elif _is_from(text):
        page.keep(Kicker, line)
    else:
        page.drop(line, FURNITURE.kind(text) or "photo marker")


def _put_body(page: Page, story: Story, lines: Sequence[Line]) -> None:
    """Cut the text of a post, over which the alternative text of its picture may stand."""
    story.signed = story.ended = False
    story.before = None
    first = lines[0] if lines else None
    if first is not None and len(lines) > 1 and _is_alt(first.text, lines[1].text):
        page.put(Photo, first.start, first.stop, alt=first.text)
        lines = lines[1:]
    elif first is not None and (found := read_dateline(first.text, at=first.start)) is not None:
        story.put_prose(first, open_story(page, first, found))
        lines = lines[1:]
    commented = _commented(lines)
    story.read(lines[:commented])
    for line in lines[commented:]:
        page.drop(line, "comments")


def _commented(lines: Sequence[Line]) -> int:
    """Return where the comments of readers begin; the number of lines where there are none."""
    if not any(line.text.endswith(_POSTED) for line in lines):
        return len(lines)
    return next((number for number, line in enumerate(lines) if line.text in _COMMENTS), len(lines))


def _is_alt(text: str, after: str) -> bool:
    if len(text) < _SHORTEST_ALT or is_sentence_end(text) or text[-1] in ":,;":
        return False
    return is_sentence_end(after) and read_photo(text) is None and read_photo(after) is None
