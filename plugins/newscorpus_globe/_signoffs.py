"""Closing lines such as ``-The Associated Press``, and notes of the newsroom."""

import re

from newscorpus.article import Boilerplate, Heading, Note, NoteKind, Paragraph, SignOff
from newscorpus.plugins import Line, SignOffMatch, agency, is_name, read_note, read_sign_off
from newscorpus_globe._page import Page
from newscorpus_globe.furniture import HOUSE

_DASHES = "-–— "
_LONGEST = 250
_LONGEST_NAME = 40
_LONGEST_WRITER = 70
_PROVINCE = re.compile(
    r"[, ](?:Ont|Que|Alta|Sask|Man|B\. ?C|N\. ?S|N\. ?B|Nfld|N\. ?L|P\. ?E\. ?I|N\. ?W\. ?T)\.\Z"
)
_FEWEST_BLANKS = 2
"""Blanks in a line that holds a name of two words and a place."""
_MOST_HANDLE_BLANKS = 4
_FILED, _FILES = "With files from ", "Files from "
_CONTRIBUTED = re.compile(
    r"(?:The )?(Associated Press|AP) [\w ]{0,30}?(?:[Ww]riters?|journalists?|reporters?) (.{3,200}) contributed to this (?:report|story)\.?\Z"
)
"""How stories of The Associated Press end: ``Associated Press writer Ada Lind in Oslo contributed to this report.``"""
_WROTE = re.compile(r",? and |, ")
_MARKS = ("Re ", "In response to: ", ".....")
_LIVE = ("live coverage", "live blog", "live updates", "digest", "has ended", "now ended")
_OVER = ("ended", "archived", "closed", "no longer being updated")
_WRONG = (
    "earlier version",
    "previous version",
    "incorrect",
    "corrected",
    "correction",
    "misstated",
    "misspelled",
)
_CLOSURES = (
    "this live", "this digest", "our live", "live coverage", "editor’s note:", "editor's note:", "(editor’s note",
    "(editor's note",
)  # fmt: skip

STARTS = frozenset(
    words[:6].casefold()
    for words in (
        *_CLOSURES, "correction", "corrected", "clarification", "this story has", "this article has", "note to",
        "an earlier version", "a previous version", "with files", "with reports", "with a", "with research",
        "with contributions", "this report by",
        "reporting by", "writing by", "editing by", "additional", "compiled by", "files from", "associated press", "ap sports",
        "ap writer", "ap business",
    )
)  # fmt: skip
"""How lines begin that may be notes or sign-offs, for a quick look."""


def read_closing(page: Page, line: Line) -> bool:
    """Cut a closing line that names who else a text is from; return whether it is one."""
    words = line.text
    if len(words) > _LONGEST:
        return False
    whole = f"With f{words[1:]}" if words.startswith(_FILES) else words
    found = read_sign_off(whole.replace(", with ", " with "))
    bare = words.lstrip(_DASHES)
    if found is None and len(bare) < len(words) and bare:
        found = read_sign_off(bare)
        if found is None and page.in_entry and len(bare) < _LONGEST_NAME and " " in bare and is_name(bare):
            page.put(SignOff, line, names=(bare,))
            return True
    if found is None and page.letters and len(bare) < len(words):
        found = _read_writer(bare)
    if found is None and page.letters and _is_handle(words, bare):
        found = SignOffMatch(start=0, stop=len(words))
    if found is None:
        found = _read_contributors(words)
    if found is None and words.startswith(_FILED) and words[-1] != "." and len(words) <= _LONGEST_WRITER:
        found = SignOffMatch(start=0, stop=len(words))
    if found is None:
        return False
    page.put(
        SignOff, line, names=found.names, agencies=tuple(name for name in found.agencies if name != HOUSE)
    )
    return True


def holds_letters(short: list[tuple[int, str]]) -> bool:
    """Whether a page prints what readers wrote: its lines refer to what that is about, or sign it between rows of points."""
    marks = [words for _, words in short if words.startswith(_MARKS)]
    if marks and marks[0][0] == ".":
        return sum("," in words and _read_writer(words) is not None for _, words in short) > 1
    return len(marks) > 1


def _is_handle(words: str, bare: str) -> bool:
    """Whether a line behind a dash is but what a reader goes by: ``- Sea to the Dea``."""
    few = bare.count(" ") <= _MOST_HANDLE_BLANKS and len(bare) < _LONGEST_NAME
    return words[0] in _DASHES and bare != words and few and bare[-1:].isalnum()


def _read_contributors(words: str) -> SignOffMatch | None:
    """Read who else wrote a story of The Associated Press."""
    found = _CONTRIBUTED.match(words) if " contributed to this " in words else None
    if found is None:
        return None
    names = (part.partition(" in ")[0] for part in _WROTE.split(found[2]))
    wire = agency("The Associated Press")
    return SignOffMatch(
        start=0,
        stop=len(words),
        names=tuple(name for name in names if " " in name and is_name(name)),
        agencies=(wire,) if wire is not None else (),
    )


def _read_writer(words: str) -> SignOffMatch | None:
    """Read who wrote a letter and where: ``Ada Lind, Halifax``."""
    name = words.partition(",")[0]
    if len(words) > _LONGEST_WRITER or " " not in name or not is_name(name):
        return None
    if words[-1] == "." and _PROVINCE.search(words) is None:
        return None
    return SignOffMatch(start=0, stop=len(words), names=(name,) if name != words else ())


def read_writer(page: Page, line: Line) -> bool:
    """Cut the signature of a letter, a line with a name and a place: ``Ada Lind Halifax``."""
    if not page.letters or not page.blocks or line.text.count(" ") < _FEWEST_BLANKS:
        return False
    # An advertisement may part a letter from its signature.
    at = len(page.blocks) - 1
    at -= at > 0 and isinstance(page.blocks[at], Boilerplate)
    last = page.blocks[at]
    found = _read_writer(line.text) if isinstance(last, Paragraph | Heading) else None
    if found is None or agency(line.text) is not None:
        return False
    if isinstance(last, Heading):
        # Nobody signs a heading: it is a question that the letter ends with.
        page.blocks[at] = Paragraph(start=last.start, raw=last.raw)
    page.put(SignOff, line, names=found.names)
    return True


def read_speaker(page: Page, i: int, stop: int) -> bool:
    """Cut who said or asked what stands above, behind a dash: ``- Ada Lind, nurse``.

    Of several such lines in a row each is a point of a list.
    """
    words = page.lines[i].text
    if words[0] not in _DASHES or not page.blocks or not isinstance(page.blocks[-1], Paragraph):
        return False
    if i + 1 < stop and page.lines[i + 1].text[0] in _DASHES:
        return False
    bare = words.lstrip(_DASHES)
    found = _read_writer(bare) if "," in bare else None
    if found is None:
        return False
    page.put(SignOff, page.lines[i], names=found.names)
    return True


def read_newsroom_note(page: Page, line: Line) -> bool:
    """Cut a note of the editors, a correction, or the sentence that closes a live page."""
    words = line.text
    low = words[:400].lower()
    kind: NoteKind | None = None
    if (
        low.startswith(_CLOSURES)
        and any(mark in low for mark in _LIVE)
        and any(mark in low for mark in _OVER)
    ):
        kind = "closure"
    elif low.startswith("note to readers"):
        kind = "editor"
    elif (found := read_note(words)) is not None and found.kind != "reference":
        if found.start > 0 or found.stop < len(words):
            return _read_partial(page, line, found.start, found.stop, found.kind)
        kind = found.kind
    if kind is None:
        return False
    corrects = kind == "editor" and any(mark in low for mark in _WRONG)
    page.put(Note, line, kind="correction" if corrects else kind)
    return True


def _read_partial(page: Page, line: Line, start: int, stop: int, kind: NoteKind) -> bool:
    """Cut a note that a paragraph begins or ends with."""
    before, after = line.part(0, start), line.part(stop)
    for part in (before, after):
        if part.text:
            page.put(Paragraph, part)
            page.has_prose = True
    page.put(Note, line.part(start, stop), kind=kind)
    return True
