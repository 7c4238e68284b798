"""Photos: markers, captions, credits glued to them or in a paragraph of their own, and repeats."""

import re

from newscorpus.article import Block, Boilerplate, Credit, Heading, Paragraph, Photo
from newscorpus.plugins import AGENCIES, Line, is_name, split_credit
from newscorpus_globe._credits import (
    bare_credit,
    given_credit,
    glued_credit,
    lone_maker,
    may_be_credited,
    sourced_credit,
    stopped_credit,
    unknown_credit,
)
from newscorpus_globe._page import Page, furniture_kind
from newscorpus_globe.furniture import BIRTHDAYS, PHOTO_MARKER

_COUNTER = re.compile(r"[0-9]{1,3} (?:of|/) [0-9]{1,3}\Z")
_LONGEST_CAPTION = 3000
_LONGEST_BARE_CAPTION = 350
_SHORTEST_CAPTION = 25
"""Letters of a line over the name of a giver; a shorter one is a heading, as of a film that is reviewed."""
_EMPTY_CAPTION = 2
"""Empty lines under a marker, where one parts it from the caption."""
_LONGEST_CREDIT = 80
_MANY = "Photos: "
"""Before the makers of pictures that were put together, which stand under a deck and have no caption."""
_BODY = (Paragraph, Photo)
_REACH = 100
"""Blocks in which a paragraph is looked for when one turns out to be a caption."""


def is_counter(words: str) -> bool:
    """Whether a line counts pictures: ``1 of 18``."""
    return len(words) < 12 and words[0].isdigit() and _COUNTER.match(words) is not None


def read_marked_photo(page: Page, i: int, stop: int) -> int:
    """Cut the photo whose marker has just been cut and whose caption is line `i`; return the next index."""
    if i >= stop:
        page.doubt("truncated", "the text ends after the marker of a photo", page.lines[i - 1])
        return i
    if page.lines[i].text.startswith("• "):
        page.furniture(page.lines[i].part(0, 1), "bullet")
        page.lines[i] = page.lines[i].part(1)
    line = page.lines[i]
    if furniture_kind(line.text) or is_counter(line.text):
        return i
    if _is_alternative(page, i, stop):
        return read_photo(page, i, stop) or i + 1
    if (credit := sourced_credit(line.text)) is not None:
        _put(page, line, line, "", credit)
        return i + 1
    found = glued_credit(line.text)
    if found is None and line.text.casefold() in BIRTHDAYS:
        return i
    if found is None and (credit := _credit_line(page, i + 1, stop)) is not None:
        _put(page, line, page.lines[i + 1], line.text, credit)
        return i + 2
    if found is None and (credit := _maker_below(page, i + 1, stop)) is not None:
        _put(page, line, page.lines[i + 1], line.text, credit)
        return i + 2
    found = found or unknown_credit(line.text) or (None if page.gallery else lone_maker(line.text))
    if len(line.text) > (_LONGEST_CAPTION if found or page.gallery else _LONGEST_BARE_CAPTION):
        page.doubt(
            "no caption",
            "the line after the marker of a photo is too long for a caption without a credit",
            line,
        )
        page.put(Paragraph, line)
        page.has_prose = True
        return i + 1
    caption, credit = (line.text, None) if found is None else (line.text[: found[0]], found[1])
    _put(page, line, line, caption, credit)
    return i + 1


def lacks_caption(page: Page, i: int, stop: int) -> bool:
    """Whether line `i`, which follows the marker of a photo, is text: empty lines stand for the caption."""
    if i >= stop or page.gallery or page.lines[i].blank_before < _EMPTY_CAPTION:
        return False
    words = page.lines[i].text
    if words[-1] != "." or glued_credit(words) is not None or unknown_credit(words) is not None:
        return False
    return _credit_line(page, i + 1, stop) is None and _maker_below(page, i + 1, stop) is None


def read_photo(page: Page, i: int, stop: int) -> int | None:
    """Cut an unmarked photo that begins at line `i`, or return None where there is none.

    In running text a credit counts only where it is glued to the caption, or names its maker before a slash.
    """
    line = page.lines[i]
    words = line.text
    if words in page.captions:
        return _repeat(page, i, stop)
    if _is_alternative(page, i, stop):
        page.put(Paragraph, line)
        following = read_photo(page, i + 1, stop)
        if following is None:
            page.blocks.pop()
        return following
    found = glued_credit(words) if may_be_credited(words) else None
    if found is None or not found[1].agencies:
        found = given_credit(words) or stopped_credit(words)
    if found is None:
        return None
    offset, credit = found
    caption = words[:offset]
    if not caption.strip():
        return None
    if page.has_prose and caption[-1] == " " and "/" not in credit.text:
        return None
    _put(page, line, line, caption, credit)
    return i + 1


def read_maker(page: Page, i: int) -> int | None:
    """Cut a name under a sentence: a caption and its maker.

    No empty line parts the two, or they open the text of a page that shows no byline, or stand under the number of a picture.
    """
    line = page.lines[i]
    words = line.text
    above = page.blocks[-1] if page.blocks else None
    if (
        len(words) > _LONGEST_CREDIT // 2
        or not isinstance(above, Paragraph | Heading)
        or above.stop != page.lines[i - 1].stop
        or len(above.raw) < _LONGEST_CREDIT // 2
    ):
        return None
    near = isinstance(above, Paragraph) and not line.blank_before and page.lines[i - 1].blank_before
    unsigned = (page.promoted or page.masthead) and not any(isinstance(b, _BODY) for b in page.blocks[:-1])
    counted = page.gallery and _is_counted(page.blocks[:-1])
    if not (near or unsigned or counted):
        return None
    maker = words.partition("/")[0]
    if " " not in words or " By " in words or not is_name(maker):
        # A book under review has its writer behind "By".
        return None
    page.blocks.pop()
    page.has_prose = _holds_prose(page) if counted else page.has_prose and not unsigned
    page.span(Photo, above.start, line.stop, caption=above.text, credit=Credit(text=words, names=(maker,)))
    return i + 1


def read_captioned(page: Page, i: int, stop: int) -> int | None:
    """Cut a caption without a stop whose credit is the next paragraph."""
    credit = _credit_line(page, i + 1, stop)
    if credit is None or (not credit.agencies and len(page.lines[i].text) < _SHORTEST_CAPTION):
        return None
    if credit.text.startswith(_MANY):
        return None
    _put(page, page.lines[i], page.lines[i + 1], page.lines[i].text, credit)
    return i + 2


def is_caption(page: Page, i: int, stop: int) -> bool:
    """Whether line `i`, which might be a title, is a caption: a picture's credit, not a byline, stands under it.

    A wire's name alone may be either; it is a credit on pages with a promotion, which show no byline.
    """
    credit = _credit_line(page, i + 1, stop)
    if credit is None or credit.text.startswith(_MANY):
        return False
    member = AGENCIES.get(credit.text)
    return member is None or "text" not in member.roles or page.promoted


def read_credit_line(page: Page, i: int) -> int | None:
    """Cut a credit that is a paragraph of its own: the paragraph before it was the caption."""
    line = page.lines[i]
    credit = bare_credit(line.text)
    if credit is None:
        return None
    last = page.blocks[-1] if page.blocks else None
    if isinstance(last, Paragraph) and len(last.raw) <= _LONGEST_CAPTION // 2:
        page.blocks.pop()
        if last.text in page.captions:
            page.span(Boilerplate, last.start, line.stop, kind="repeat")
        else:
            page.captions.add(last.text)
            page.span(Photo, last.start, line.stop, caption=last.text, credit=credit)
        page.has_prose = _holds_prose(page)
    elif isinstance(last, Photo) and last.credit is not None and _says_again(credit, last.credit):
        page.furniture(line, "repeat")
    else:
        page.put(Photo, line, credit=credit)
    return i + 1


def _holds_prose(page: Page) -> bool:
    """Whether text is left, as what was taken for the first paragraph has turned out to be a caption."""
    above = page.blocks[max(0, len(page.blocks) - _REACH) :]
    return len(page.blocks) > _REACH or any(isinstance(block, Paragraph) for block in above)


def _is_counted(blocks: list[Block]) -> bool:
    """Whether the last block is the number of a picture: ``2 of 7``."""
    last = blocks[-1] if blocks else None
    return isinstance(last, Boilerplate) and last.kind == "counter"


def _says_again(credit: Credit, known: Credit) -> bool:
    """Whether a credit says nothing that is not known: it is the same, or names but the agency of the other."""
    named = {name.casefold() for name in credit.names} <= {name.casefold() for name in known.names}
    return credit.text == known.text or (named and set(credit.agencies) <= set(known.agencies))


def _is_alternative(page: Page, i: int, stop: int) -> bool:
    """Whether line `i` is a picture's alternative text: the caption under it begins with the same words."""
    if i + 1 >= stop or page.lines[i + 1].blank_before:
        return False
    words, below = page.lines[i].text, page.lines[i + 1].text
    if len(below) <= len(words) or not below.startswith(words):
        return False
    found = split_credit(below)
    return found is not None and bool(found[1].agencies) and below[: found[0]].strip() == words


def _maker_below(page: Page, i: int, stop: int) -> Credit | None:
    """Return the credit in the line right under a marked caption where it is but a name."""
    if i >= stop or page.lines[i].blank_before or len(page.lines[i].text) > _LONGEST_CREDIT // 2:
        return None
    found = lone_maker(page.lines[i].text)
    return found and found[1]


def _credit_line(page: Page, i: int, stop: int) -> Credit | None:
    return bare_credit(page.lines[i].text) if i < stop else None


def _put(page: Page, first: Line, last: Line, caption: str, credit: Credit | None) -> None:
    caption = " ".join(caption.split())
    if caption and caption in page.captions:
        page.span(Boilerplate, first.start, last.stop, kind="repeat")
        return
    page.captions.update((first.text, caption))
    start, alt = first.start, None
    above = page.blocks[-1] if page.blocks else None
    if isinstance(above, Paragraph) and above.raw == caption:
        page.blocks.pop()
        start, alt = above.start, caption
    page.span(Photo, start, last.stop, caption=caption or None, credit=credit, alt=alt)


def _repeat(page: Page, i: int, stop: int) -> int:
    page.furniture(page.lines[i], "repeat")
    if _credit_line(page, i + 1, stop) is not None:
        page.furniture(page.lines[i + 1], "repeat")
        return i + 2
    return i + 1


def split_marker(line: Line) -> tuple[Line, Line | None]:
    """Part a photo marker from a caption that is glued to it."""
    size = len(PHOTO_MARKER) + line.text.startswith(":", len(PHOTO_MARKER))
    if len(line.text) == size or not line.text.startswith(PHOTO_MARKER):
        return line, None
    return line.part(0, size), line.part(size)
