"""Bulleted and numbered lines, and the lists of links under a line such as "More related to this story"."""

import re

from newscorpus.article import Boilerplate, Heading, KeyPoint, ListItem, Paragraph
from newscorpus.plugins import Line
from newscorpus_globe._credits import is_credited
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe._photos import read_photo
from newscorpus_globe._shapes import is_prose

_BULLETS = frozenset("•◦▪●-–—")
_BULLET = re.compile(r"(?:[•◦▪●]|[-–—>](?= )|[0-9]{1,2}\.(?= )|[a-e]\.(?= ))\s*")
_COUNT = re.compile(r"[0-9]{1,2}\. ")
_HEADLINES = "latest headlines"
_LONGEST_LINK = 100
_LONGEST_LEAD = 60
_LINKING = ("Read more ", "Read More ", "More about ", "More on ", "More from ", "Related ")
_LONGEST_TITLE = 130
_SHORTEST_TITLE, _MOST_TITLES = 60, 4
_FEWEST_PARAGRAPHS = 2
"""Paragraphs over the first title between them; a text of several pieces has fewer over its first."""


def read_item(page: Page, i: int, stop: int) -> int | None:
    """Cut a line that begins with a bullet or a number; return the next index, or None if it does not.

    Points over the text of a page are its summary, later ones a list of the body.
    """
    line = page.lines[i]
    if line.text in _BULLETS:
        page.furniture(line, "bullet")
        return _put_item(page, i + 1, stop) if i + 1 < stop and _is_item(page.lines[i + 1]) else i + 1
    found = _BULLET.match(line.text)
    if found is None:
        return None
    if line.text[0].isdigit() and is_counted(page, i, stop):
        page.put(Heading, line)
        return i + 1
    page.span(Boilerplate, line.start, line.start + len(found.group().rstrip()), kind="bullet")
    page.lines[i] = line.part(found.end())
    return _put_item(page, i, stop, numbered=found.group()[0].isalnum())


def is_counted(page: Page, i: int, stop: int) -> bool:
    """Whether a line is the heading of a part that is counted, as text stands under it: ``9. What is fog?``."""
    line = page.lines[i]
    if line.indent or is_prose(line.text) or i + 1 >= stop or _COUNT.match(line.text) is None:
        return False
    below = page.lines[i + 1]
    return below.blank_before > 0 and not below.indent and _COUNT.match(below.text) is None


def _is_item(line: Line) -> bool:
    """Whether a line may be the text of a bullet that stands alone in the line above."""
    words = line.text
    return not line.blank_before and words[0] not in _BULLETS and furniture_kind(words) is None


def _put_item(page: Page, i: int, stop: int, *, numbered: bool = False) -> int:
    item = page.lines[i]
    kind = furniture_kind(item.text)
    if kind is not None:
        page.furniture(item, kind)
        return i + 1
    following = read_photo(page, i, stop)
    if following is None:
        # What is numbered is counted by the text, and no summary of it.
        summary = not page.in_entry and (page.live or not (page.has_prose or numbered))
        page.put(KeyPoint if summary else ListItem, item)
        following = i + 1
    return following


def skip_links(page: Page, i: int, stop: int, title: str) -> int:
    """Pass over the links under a line that announces them; return the index of the first line after them."""
    listed = title.lower() == _HEADLINES
    while i < stop:
        line = page.lines[i]
        glued = not line.blank_before and len(line.text) <= _LONGEST_LINK
        if line.text[0] != "•" and not ((listed or glued) and not is_prose(line.text) and _is_link(line)):
            break
        page.furniture(line, "related")
        i += 1
    if page.classic and i + 1 < stop and page.lines[i + 1].text.startswith(page.lines[i].text):
        return _skip_media(page, i, stop)
    return i


def leads_to_links(page: Page, i: int, stop: int) -> bool:
    """Whether a line announces the bullets under it as links: ``More about owls:``."""
    words = page.lines[i].text
    if i + 1 >= stop or len(words) > _LONGEST_LEAD or page.lines[i + 1].text[0] != "•":
        return False
    return words.startswith(_LINKING)


def skip_titles(page: Page, i: int, stop: int) -> int:
    """Pass over the bullets or titles under a line such as "More:"; return the index of the first line after them.

    The last title is left where text follows, as it may be the heading of that.
    """
    while i < stop:
        words = page.lines[i].text
        if words[0] != "•" and not (_is_title(page, i, stop) and _is_title(page, i + 1, stop, last=True)):
            break
        page.furniture(page.lines[i], "related")
        i += 1
    return i


def set_titles_aside(page: Page) -> None:
    """Set aside the titles of other stories between the paragraphs of an article, which are longer than its headings.

    Texts of several pieces have such titles over their first piece, and over many.
    """
    blocks = page.blocks
    found = [k for k, block in enumerate(blocks) if isinstance(block, Heading) and is_long_title(block.raw)]
    if not 0 < len(found) <= _MOST_TITLES:
        return
    if sum(isinstance(block, Paragraph) for block in blocks[: found[0]]) < _FEWEST_PARAGRAPHS:
        return
    for k in found:
        above = blocks[k - 1]
        parted = isinstance(above, Paragraph) and above.raw[-1] != ":"
        if parted and all(isinstance(b, Paragraph) for b in blocks[k + 1 : k + 2]):
            blocks[k] = Boilerplate(start=blocks[k].start, raw=blocks[k].raw, kind="related")


def is_long_title(words: str) -> bool:
    """Whether a heading is as long as the titles of stories, and neither asks nor counts."""
    return len(words) >= _SHORTEST_TITLE and words[-1] not in "?:" and words[0].isalpha()


def _is_title(page: Page, i: int, stop: int, *, last: bool = False) -> bool:
    """Whether a line may be the title of another story, or what follows the `last` of them: another line that is no text."""
    if i >= stop or is_prose(page.lines[i].text):
        return False
    words = page.lines[i].text
    if last:
        return True
    return len(words) <= _LONGEST_TITLE and furniture_kind(words) is None and not is_credited(words)


def _is_link(line: Line) -> bool:
    words = line.text
    return furniture_kind(words) is None and not (words[0].isdigit() and ".m." in words[:12])


def _skip_media(page: Page, i: int, stop: int) -> int:
    """Pass over teasers of videos, which begin with the alternative text of a picture and its caption."""
    page.furniture(page.lines[i], "related")
    i += 1
    while i < stop and not page.lines[i].blank_before:
        page.furniture(page.lines[i], "related")
        i += 1
    return i
