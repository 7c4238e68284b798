"""Picture credits: read as a line of their own, or cut from the caption they are glued to."""

import re
from functools import lru_cache

from newscorpus.article import Credit
from newscorpus.plugins._agencies import AGENCIES, Agencies
from newscorpus.plugins._names import is_name, split_names
from newscorpus.plugins._seams import find_seam, has_stop, skip_initials
from newscorpus.plugins._words import word_set

__all__ = ["CREDIT_LABELS", "read_credit", "split_credit"]

CREDIT_LABELS = (
    "Image:", "Photo:", "Photos:", "Picture:", "Photograph:", "Photographer:", "Illustration:", "Credit:", "Credit...",
    "Photo by", "Photos by", "Photograph by", "Photography by", "Illustration by",
    "Bild:", "Foto:", "Fotos:", "Quelle:", "Photo :", "Crédit :", "Imagen:", "Imagem:", "Crédito:",
)  # fmt: skip
"""What stands before a credit on English, German, French, Spanish and Portuguese pages."""

_LONGEST = 160
_MOST_SLASHES = 9
_SEPARATOR = re.compile(r"/|\||, via | via | VIA | for ")
_ANONYMOUS = word_set(
    "file|files|file photo|file photos|file image|file picture|archive|archiv|archivbild|symbolbild|illustration|photo illustration|"
    "pool|pool photo|pool via|str|stringer|stringer image|uncredited|staff|contributor|stf|-|--|photo|photos|"
    "photo provided|video grab|screengrab|screenshot|montage|composite",
    "|",
)
"""What stands where a name might, and is none."""


_Makers = tuple[tuple[str, ...], str | None]
"""What one piece of a credit says: names, and an agency."""


def read_credit(words: str, *, labelled: bool = False, agencies: Agencies = AGENCIES) -> Credit | None:
    """Read a string that is a picture credit and nothing else; None if it is not one.

    A credit names a known agency, photographers and agencies being parted by slashes or "via". With a label before
    it (``Photo:``), or if the caller says it was `labelled`, names alone will do.

    >>> read_credit("Leo Ferran/ZUMA/picture alliance")
    Credit(text='Leo Ferran/ZUMA/picture alliance', names=('Leo Ferran',), agencies=('ZUMA Press', 'picture alliance'))
    """
    if not 1 < len(words) <= _LONGEST or not (labelled or _may_be_credit(words, CREDIT_LABELS, agencies)):
        return None
    text = " ".join(words.split())
    bare = text[1:-1].strip() if text[:1] + text[-1:] in ("()", "[]") else text
    label = (
        max((len(label) for label in CREDIT_LABELS if bare.startswith(label)), default=0)
        if ":" in bare or "by" in bare
        else 0
    )
    labelled = labelled or label > 0
    found = [_read_piece(piece, agencies, labelled) for piece in _pieces(bare[label:], agencies)]
    return _credit(text, found, labelled)


def split_credit(
    line: str, *, labels: tuple[str, ...] = CREDIT_LABELS, agencies: Agencies = AGENCIES
) -> tuple[int, Credit] | None:
    """Find the credit at the end of a caption; return where the caption ends, and the credit.

    The credit is the longest tail of names and agencies whose left neighbour is a sentence stop, a bracket, or a
    label; the seam needs no space. Where it is printed twice (``Photo: Al Dorn/ReutersAL DORN/Reuters``) the
    caption ends before the first, and the last is returned. Where the whole line is a credit, the offset is 0.

    >>> split_credit("Ms. Lind feeds a goldfish on Nov. 5.Stefan Kugel/Reuters")
    (36, Credit(text='Stefan Kugel/Reuters', names=('Stefan Kugel',), agencies=('Reuters',)))
    """
    text = line.rstrip()
    found = _split(text, labels, agencies)
    if found is None or found[0] == 0:
        return found
    before = text[: found[0]].rstrip()
    if before[-1:] == ")" or agencies.may_end(before):
        first = _split(before, labels, agencies)
        if first is not None and first[1].agencies:
            return first[0], found[1]
    return found


def _may_be_credit(text: str, labels: tuple[str, ...], agencies: Agencies) -> bool:
    slashes = text.count("/")
    if slashes or "|" in text or text[-1] in ")]":
        return slashes <= _MOST_SLASHES
    if agencies.may_end(text) and agencies.tail(text) is not None:
        return True
    return any(mark in text for mark in _marks(labels))


@lru_cache(maxsize=64)
def _marks(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Return short strings one of which every text with a label has."""
    return tuple({":" if ":" in label else label[-2:] for label in labels})


@lru_cache(maxsize=64)
def _label_pattern(labels: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        "|".join(re.escape(label) for label in sorted(labels, key=len, reverse=True)) or r"(?!)"
    )


def _split(text: str, labels: tuple[str, ...], agencies: Agencies) -> tuple[int, Credit] | None:
    base = max(0, len(text) - _LONGEST)
    tail = text[base:] if base else text
    if not tail or not _may_be_credit(tail, labels, agencies):
        return None
    found = (
        (_bracketed(tail, agencies) if tail[-1] == ")" else None)
        or _labelled(tail, labels, agencies)
        or _read_tail(tail, agencies, whole=base == 0)
    )
    return None if found is None else (base + found[0], found[1])


def _bracketed(tail: str, agencies: Agencies) -> tuple[int, Credit] | None:
    start = tail.rfind("(")
    credit = read_credit(tail[start:], agencies=agencies) if start >= 0 else None
    return None if credit is None else (start, credit)


def _labelled(tail: str, labels: tuple[str, ...], agencies: Agencies) -> tuple[int, Credit] | None:
    if not any(mark in tail for mark in _marks(labels)):
        return None
    last = next(reversed(list(_label_pattern(labels).finditer(tail))), None)
    if last is None:
        return None
    rest = tail[last.end() :].lstrip()
    doubled = _read_tail(rest, agencies, whole=True)
    credit = (
        read_credit(rest, labelled=True, agencies=agencies)
        if doubled is None or doubled[0] == 0
        else doubled[1]
    )
    return None if credit is None else (last.start(), credit)


def _read_tail(tail: str, agencies: Agencies, *, whole: bool) -> tuple[int, Credit] | None:
    """Read the unlabelled credit at the end of a tail; `whole` says that nothing stands before the tail."""
    found: list[_Makers | None] = []
    stop = len(tail)
    for begin, left in reversed(_separators(tail)):
        piece = tail[left:stop]
        makers = _read_piece(piece, agencies)
        named = makers is not None and makers[1] is not None
        glued = 0 if named else _glued_agency(piece, agencies)
        if glued:
            found.append(_read_piece(piece[glued:], agencies))
            return _tail_credit(tail, left + glued, found)
        if not named and tail[begin:left] == " for ":
            continue
        if makers is None:
            break
        found.append(makers)
        stop = begin
    else:
        left = 0
    first = tail[left:stop].rstrip()
    if whole and left == 0 and _read_piece(first, agencies) is not None:
        start: int | None = skip_initials(first)
    else:
        start = find_seam(first, agencies, slashed=stop < len(tail))
    if start is None:
        return None
    start += left
    found.append(_read_piece(tail[start:stop], agencies))
    return _tail_credit(tail, start, found)


def _separators(tail: str) -> list[tuple[int, int]]:
    """Return where the marks begin and end that part a credit."""
    if "|" in tail or "via " in tail or "VIA " in tail or " for " in tail:
        return [separator.span() for separator in _SEPARATOR.finditer(tail)]
    found: list[tuple[int, int]] = []
    slash = tail.find("/")
    while slash >= 0:
        found.append((slash, slash + 1))
        slash = tail.find("/", slash + 1)
    return found


def _tail_credit(tail: str, start: int, found: list[_Makers | None]) -> tuple[int, Credit] | None:
    credit = _credit(" ".join(tail[start:].split()), found[::-1])
    return None if credit is None else (start, credit)


def _credit(text: str, found: list[_Makers | None], labelled: bool = False) -> Credit | None:
    names: list[str] = []
    known: list[str] = []
    for makers in found:
        if makers is None:
            return None
        names += makers[0]
        if makers[1] is not None:
            known.append(makers[1])
    if not known and not (labelled and names):
        return None
    return Credit(text=text, names=tuple(dict.fromkeys(names)), agencies=tuple(dict.fromkeys(known)))


def _pieces(bare: str, agencies: Agencies) -> list[str]:
    pieces: list[str] = []
    start = 0
    for separator in _SEPARATOR.finditer(bare):
        if separator.group() != " for " or agencies.name(bare[separator.end() :]) is not None:
            pieces.append(bare[start : separator.start()])
            start = separator.end()
    return [*pieces, bare[start:]]


def _read_piece(piece: str, agencies: Agencies, labelled: bool = False) -> _Makers | None:
    """Return the names and the agency of one piece of a credit, or None where it is prose."""
    piece = piece.strip(" ©,;")
    agency = agencies.name(piece)
    if agency is not None:
        return (), agency
    if piece.lower() in _ANONYMOUS:
        return (), None
    head, comma, last = piece.rpartition(", ")
    if comma and last.lower() in _ANONYMOUS:
        return _read_piece(head, agencies, labelled)
    if is_name(piece) or (labelled and piece and not has_stop(piece)):
        return split_names(piece), None
    return None


def _glued_agency(piece: str, agencies: Agencies) -> int:
    """Return the length of an agency name that another name is glued to: ``ReutersALEX DORN``; else 0."""
    head = agencies.head(piece)
    if head is None or head == len(piece) or not piece[head].isalpha():
        return 0
    return head if is_name(piece[head:]) else 0
