"""Credits of pictures: glued to captions, in lines of their own, of agencies, givers and houses."""

import re

from newscorpus.article import Credit
from newscorpus.plugins import AGENCIES, agency, is_name, read_credit, split_credit, split_names
from newscorpus_globe.furniture import HOUSE

_SEAM = re.compile(r"(?<=[.!?…”\"’)])(?=[^\W\d_a-z])|(?<=[a-zà-ÿ])(?=[A-Z][a-zà-ÿ])")
_SENTENCE_END = re.compile(r"[a-zà-ÿ]{3}[.!?…][”\"’)]?\Z")
_GIVEN = re.compile(
    r"(?<=[a-zà-ÿ0-9)”\"’][.!?”\"’])(?:(?:Photo )?[Cc]ourtesy(?: of)? |Courtesy\Z|Supplied\Z|Supplied by |Handout\Z)[^.!?]{0,60}\Z"
    r"|(?<=[a-zà-ÿ0-9])Courtesy of [^.!?]{2,60}\Z"
)
_STOPPED = re.compile(
    r"(?<=[a-zà-ÿ0-9])[.!?…][”\"’)]{0,2}(?=[^\W\d_a-z][^.!?…]{3,50}\Z)|(?<=[a-zà-ÿ]{3})(?=[A-Z][a-z]{2,15} Images\Z)"
)
"""Where a caption ends and its credit begins, with no blank between the two."""
_SOURCED = re.compile(r"(?:([A-Z][A-Z .’'-]{2,40}?) ?/ ?)?THE GLOBE AND MAIL, SOURCES?: \S", re.IGNORECASE)
"""The credit of a graphic: ``ADA LIND / THE GLOBE AND MAIL, SOURCE: OWL WATCH``."""
_GIVER = "Courtesy of "
_RECORD = "{source_type="
"""What is left of the newsroom's system behind some credits: ``Ada Lind/Owl Studio/{source_type=Handout}``."""
_SOURCES = "Source photos: "
_LEADS = (_GIVER, _SOURCES)
_COPYRIGHTED = "/(c) "
"""Between a maker and the maker's right: ``Ada Lind/(c) Ada Lind``."""
_ALTERNATIVE = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{1,15} [A-Z][\w .’'-]{1,40}\Z)")
"""Where a stock picture's alternative text ends, which begins small, and its maker begins: ``owl on a lampAda Lind``."""
_SIGN = "©"
_DRAWN = "hoto illustration by "
_TAIL = 90
_SHORTEST_WORD = 3
"""Letters before a seam without a stop; fewer belong to a name, as in ``McLean``."""
_LONGEST_CREDIT = 80


def may_be_credited(words: str) -> bool:
    """Whether a line ends in a way that a credit may: a quick look."""
    return "/" in words or words[-1] == ")" or AGENCIES.may_end(words) or words.startswith(_LEADS)


def bare_credit(words: str) -> Credit | None:
    """Read the credit that a line is, or return None where it names no agency and no giver."""
    if words[-1] == "}":
        return _recorded_credit(words)
    # A dash opens the line that closes an entry of live coverage.
    if len(words) > _LONGEST_CREDIT or words[0] in "-–—" or not may_be_credited(words):
        return None
    if words.startswith(_GIVER) or f"/ {_GIVER}" in words:
        return None if words[-1] == "." else Credit(text=words)
    if words.startswith(_SOURCES):
        maker = words.removeprefix(_SOURCES)
        return Credit(text=words, names=(maker,)) if is_name(maker) else None
    drawn = _drawn_credit(words) if _DRAWN in words else None
    if drawn is not None:
        return drawn[1] if drawn[0] == 0 else None
    if _COPYRIGHTED in words:
        maker = words.partition("/")[0]
        return Credit(text=words, names=(maker,)) if is_name(maker) else None
    credit = read_credit(words) or _handle_credit(words)
    return credit if credit is not None and credit.agencies else None


def _recorded_credit(words: str) -> Credit | None:
    """Read a credit with what is left of the newsroom's record of it."""
    if _RECORD not in words or len(words) > _LONGEST_CREDIT * 2:
        return None
    maker = words.partition("/")[0]
    return Credit(text=words, names=(maker,) if is_name(maker) else ())


def _handle_credit(words: str) -> Credit | None:
    """Read the credit of a stock picture, whose maker goes by a handle: ``pressureUA/Getty Images``."""
    maker, slash, source = words.partition("/")
    if not slash or not maker.isalnum() or (credit := read_credit(source)) is None:
        return None
    return Credit(text=words, names=(maker,), agencies=credit.agencies)


def is_credited(words: str) -> bool:
    """Whether a line ends with a credit."""
    if glued_credit(words) is not None or words.startswith(_LEADS) or given_credit(words) is not None:
        return True
    return stopped_credit(words) is not None


def glued_credit(words: str) -> tuple[int, Credit] | None:
    """Find the credit that ends a caption; a sign may stand before the maker: ``… on Monday.© Ada Lind / Reuters``."""
    found = split_credit(words)
    if found is None and _DRAWN in words:
        return _drawn_credit(words)
    if found is not None or _SIGN not in words:
        return found
    offset = words.rfind(_SIGN)
    credit = read_credit(words[offset + 1 :].strip()) if offset >= len(words) - _TAIL else None
    if credit is None:
        return None
    return offset, Credit(text=words[offset:], names=credit.names, agencies=credit.agencies)


def _drawn_credit(words: str) -> tuple[int, Credit] | None:
    """Find the credit of a picture put together from others: ``Photo illustration by the Globe and Mail/iStockPhoto``."""
    offset = words.rfind(_DRAWN) - 1
    if offset < 0 or offset < len(words) - _TAIL or words[-1] in ".!?" or words[offset] not in "Pp":
        return None
    makers = words[offset:].partition("by ")[2].split("/")
    agencies = tuple(name for maker in makers if (name := agency(maker.strip())) is not None)
    return (offset, Credit(text=words[offset:], agencies=agencies)) if agencies else None


def given_credit(words: str) -> tuple[int, Credit] | None:
    """Find a credit glued to a sentence that names a giver: ``… about fog in 1998.Courtesy of family``."""
    found = _GIVEN.search(words, max(0, len(words) - _TAIL))
    return None if found is None else (found.start(), Credit(text=words[found.start() :]))


def stopped_credit(words: str) -> tuple[int, Credit] | None:
    """Find a maker of no known agency glued to a caption's stop, or a house for pictures: ``… in 2010.Ada Lind``."""
    if not words[-1].isalpha():
        return None
    start = max(0, len(words) - _TAIL)
    found = _STOPPED.search(words, start)
    if found is None and words[0].islower():
        found = _ALTERNATIVE.search(words, start)
    if found is None:
        return None
    tail = words[found.end() :]
    maker = tail.partition("/")[0]
    if " " not in maker or not is_name(maker):
        return None
    return found.end(), Credit(text=tail, names=(maker,))


def sourced_credit(words: str) -> Credit | None:
    """Read the credit of a graphic of the paper, with the source of what it shows."""
    found = _SOURCED.match(words) if "ource" in words or "OURCE" in words else None
    if found is None:
        return None
    return Credit(text=words, names=split_names(found[1]) if found[1] else (), agencies=(HOUSE,))


def unknown_credit(words: str) -> tuple[int, Credit] | None:
    """Find a credit of no known agency behind a marked caption: ``… for 23 Mill Dr.Lind Realty Group``."""
    base = max(0, len(words) - _TAIL)
    for seam in _SEAM.finditer(words[base:]):
        before, tail = words[: base + seam.start()], words[base + seam.start() :]
        maker, _, agency = tail.partition("/")
        if before[-1].isalpha() and len(before.rpartition(" ")[2]) < _SHORTEST_WORD:
            continue
        if (
            _SENTENCE_END.search(before)
            and " " in tail
            and len(tail) <= _TAIL // 2
            and tail[-1] not in ".!?…"
        ):
            return base + seam.start(), Credit(text=tail, names=(maker,) if is_name(maker) else ())
        if is_name(maker) and " " in tail and (len(tail) <= _TAIL // 2 or agency):
            return base + seam.start(), Credit(text=tail, names=(maker,))
    return None


def lone_maker(words: str) -> tuple[int, Credit] | None:
    """Read a line under the marker of a photo that is but a name, with or without a house: ``Ada Lind/Pond Festival``."""
    name, _, house = words.partition("/")
    if len(words) > _LONGEST_CREDIT // 2 or words[-1] in ".!?" or " " not in name or not is_name(name):
        return None
    return (0, Credit(text=words, names=(name,))) if not house or is_name(house) else None
