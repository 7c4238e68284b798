"""Pictures: caption, credit and alternative text, in the manner of Reuters and of its hosts."""

import re

from attrs import frozen

from newscorpus.article import Block, Boilerplate, Credit, Heading, Paragraph, Photo
from newscorpus.plugins import Line, cut, is_sentence_end, read_credit, split_credit
from newscorpus_reuters._page import Page

_COUNTER = re.compile(
    r"\[\d{1,3}/\d{1,3}\] ?|Item \d{1,3} of \d{1,3} (?=\S)|\d{1,3} of \d{1,3}\. ?|\d{1,3} ?/ ?\d{1,3} (?=[A-Z])"
)
_LICENCE = re.compile(r"(?:(?<!\.)[,.])? ?(?:Purchase|Acquire) Licensing Rights(?:, ?opens new tab)?\.?\Z")
_READ_MORE = " Read more"
_MORE = re.compile(r"(?:\.\.\.|…)? ?more\Z")
_ORDERS = re.compile(
    r"[.,]? (?:ATTENTION EDITORS|THIS (?:IMAGE|PICTURE|HANDOUT)|TPX |MANDATORY CREDIT|EDITORIAL USE|FOR EDITORIAL|NO RESALES|NO ARCHIVES?|NO SALES|NO COMMERCIAL|REFILE |SEARCH \")"
)
_LABEL = re.compile(
    r"(?:FILE PHOTO|FILE PICTURE|File photo|FILE IMAGE|Arquivo|Foto de archivo|PHOTO)(?: ?[:-] ?|\. )|Above: |Image: |Foto: "
)
_CREDIT_LABEL = re.compile(r"(?:Image |Photo |Picture )?(?:Credit|credit|CREDIT|Source): ?")
_SLASHED = re.compile(
    r"\([A-ZÀ-Þ][\w.'’&,-]{0,30}(?:[ /]{1,3}(?:[A-ZÀ-Þ][\w.'’&,-]{0,30}|of|for|the|and|via|handout|file|photo)){1,10}\)\Z"
)
_VIA = re.compile(
    r"(?:[/ ]|\b)(?:via|VIA|Via) (?:REUTERS|Reuters|Thomson Reuters)(?= ?[^\w ]| Connect\b| +[A-Z]{4}|\Z)|[/ ]REUTERS\Z"
)
_SENTENCE = re.compile(r"[.!?][\"”’)]? ")
_FARTHEST = 130
_LEAST_BLANKS = 3
_LONGEST_ALT = 200


@frozen(kw_only=True)
class PhotoMatch:
    """A line that is a picture's: its caption, its credit, or both."""

    caption: str | None
    credit: Credit | None


def read_photo(text: str) -> PhotoMatch | None:
    """Read a line that is a caption or a picture credit, or return None."""
    text = text.removesuffix(_READ_MORE)
    counter = _COUNTER.match(text)
    licence = _LICENCE.search(text, max(0, len(text) - 60))
    start = counter.end() if counter else 0
    words = text[start : licence.start()] if licence else text[start:]
    words = _MORE.sub("", words) if words.endswith("more") else words
    found = _credited(words)
    if found is None:
        if counter is None and licence is None and _LABEL.match(words) is None:
            return None
        found = len(words), None
    caption = " ".join(words[: found[0]].split())
    if found[1] is None and not caption:
        return None
    return PhotoMatch(caption=caption or None, credit=found[1])


def put_photo(page: Page, line: Line, photo: PhotoMatch, before: Line | None = None) -> None:
    """Cut a picture, with the alternative text or the caption in the line before it."""
    start, caption, alt = line.start, photo.caption, None
    last = page.blocks[-1] if page.blocks else None
    if _is_repeat(page.blocks, photo):
        page.drop(line, "repeat")
        return
    if isinstance(last, Photo) and caption is None and last.credit is None:
        start, caption, alt = page.blocks.pop().start, last.caption, last.alt
    elif before is not None and last is not None and (last.start, last.stop) == (before.start, before.stop):
        near = line.blank_before == 0
        if near and caption is None and "/" in line.text and isinstance(last, Paragraph | Heading):
            start, caption = page.blocks.pop().start, last.text
        elif _is_alt(last, caption, near=near):
            start, alt = page.blocks.pop().start, last.text
    page.blocks.append(
        cut(page.document, Photo, start, line.stop, caption=caption, credit=photo.credit, alt=alt)
    )


def _is_repeat(blocks: list[Block], photo: PhotoMatch) -> bool:
    """Whether a line says again what the picture over it says; a credit may do so under the caption that is repeated."""
    last = blocks[-1] if blocks else None
    if isinstance(last, Photo):
        if photo.caption is None or last.caption is None:
            return False
        if photo.caption.endswith(("...", "…")) and len(photo.caption) > _LONGEST_ALT:
            return last.caption.startswith(photo.caption.rstrip(". …,"))
        return photo.caption == last.caption
    if photo.caption is not None or photo.credit is None or not isinstance(last, Boilerplate):
        return False
    above = blocks[-2] if len(blocks) > 1 else None
    return isinstance(above, Photo) and above.credit is not None and above.credit.names == photo.credit.names


def _is_alt(block: Block, caption: str | None, *, near: bool) -> bool:
    """Whether a block is the alternative text of the caption after it: no sentence, and of the same words.

    Where a blank line parts the two, the caption begins with it.
    """
    text = block.text
    if (
        caption is None
        or not isinstance(block, Paragraph | Heading)
        or len(text) > _LONGEST_ALT
        or is_sentence_end(text)
    ):
        return False
    words = {word.strip(".,'’\"").lower() for word in text.split() if len(word) > 3}
    shared = words & {word.strip(".,'’\"").lower() for word in caption.split()}
    if not near:
        return caption.casefold().startswith(text.casefold()) and text.count(" ") >= _LEAST_BLANKS
    return text != text.upper() and len(shared) * 3 >= len(words)


def _credited(words: str) -> tuple[int, Credit | None] | None:
    """Return where the credit of a caption begins, and the credit."""
    orders = _ORDERS.search(words) if "REUTERS" in words else None
    bare = words[: orders.start()].rstrip() if orders else words
    start = bare.rfind("REUTERS/")
    if start < 0:
        start = bare.rfind("Reuters/") if bare.startswith(("Credit: Reuters/", "Reuters/")) else -1
    if start >= 0 and len(bare) - start <= _FARTHEST and _SENTENCE.search(bare, start + 12) is None:
        label = bare.rfind("Credit:", 0, start)
        return (label if label >= 0 else start), _reuters(bare[start:])
    via = _VIA.search(bare, max(0, len(bare) - _FARTHEST))
    if via is not None:
        start = _last_sentence(bare, via.start())
        if via.start() - start <= _FARTHEST:
            return start, _reuters(bare[start:])
    labelled = _CREDIT_LABEL.match(bare)
    if labelled is not None:
        return 0, read_credit(bare[labelled.end() :], labelled=True)
    if is_sentence_end(bare) and bare[-1] != ")":
        return None
    return split_credit(bare) or _slashed(bare)


def _slashed(bare: str) -> tuple[int, Credit] | None:
    """Read a credit in brackets that names no known agency: ``(NASA/JPL)``."""
    start = bare.rfind("(", -_FARTHEST) if bare[-1:] == ")" else -1
    found = _SLASHED.match(bare, start) if start >= 0 and "/" in bare[start:] else None
    credit = read_credit(found[0], labelled=True) if found else None
    return (found.start(), credit) if found and credit else None


def _last_sentence(text: str, stop: int) -> int:
    start = 0
    for mark in _SENTENCE.finditer(text, max(0, stop - _FARTHEST), stop):
        start = mark.end()
    return start


def _reuters(words: str) -> Credit:
    text = " ".join(words.split()).rstrip(" .") if not words.endswith("..") else " ".join(words.split())
    return read_credit(text) or Credit(text=text, agencies=("Reuters",))
