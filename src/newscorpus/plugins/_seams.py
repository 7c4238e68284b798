"""Seams: where a picture credit begins that is glued to a caption."""

import re

from newscorpus.plugins._agencies import Agencies
from newscorpus.plugins._names import is_name
from newscorpus.plugins._sentences import is_abbreviation
from newscorpus.plugins._words import word_set

__all__ = ["find_seam", "has_stop", "skip_initials"]

_SHORTEST_GLUED = 6
_LONGEST_NAME = 100
"""Characters, with what stands before the name; longer ones are none."""
_STOP = re.compile(r"[.!?…\"”»)\]](?:(?<=[.!?…])[.!?…]{0,2}[\"'”’»)\]]{0,3})?")
_SEAM = re.compile(r"(?<=[^\W\d_A-Z])(?=[^\W\d_a-zß-öø-ÿ])|(?<=\d)(?=[^\W\d_a-z])")
_INITIALS = re.compile(r"[^\W\d_]{2}[a-zß-öø-ÿ](?:[^\W\d_a-zß-öø-ÿ]\.){1,3}\Z")
"""Initials glued to a word: ``where the lantern stoodJ.P. Moss``."""
_PREFIXES = word_set("mc mac de di du la le van von fitz o d l da del al i e el")
"""What may stand before a capital inside a name: ``McLean``, ``iStock``."""


def find_seam(text: str, agencies: Agencies, *, slashed: bool) -> int | None:
    """Return where the name or agency begins that a caption ends with, or None.

    With `slashed` an agency follows it, so that a name will do; else it must be an agency.
    """
    start = agencies.tail(text)
    if start is not None and _follows_stop(text, start, slashed):
        return start
    if not slashed:
        return None
    for stop in _STOP.finditer(text, max(0, len(text) - _LONGEST_NAME)):
        name = text[stop.end() :].lstrip()
        if _is_stop(text, stop.end()) and is_name(name):
            return len(text) - len(name)
    return _glued_name(text)


def skip_initials(text: str) -> int:
    """Return where a name begins that is glued to initials in a phrase: ``Oil wells, B.C.Pia Lind``; else 0."""
    if "." not in text:
        return 0
    for stop in _STOP.finditer(text, text.find(" ") + 1):
        name = text[stop.end() :]
        if (
            " " in text[: stop.start()]
            and name[:1].isalpha()
            and _is_stop(text, stop.end())
            and is_name(name)
        ):
            return stop.end()
    return 0


def _glued_name(text: str) -> int | None:
    """Return where a name begins that is glued to a word without a stop between: ``a dry dayPia Lind``."""
    for seam in _SEAM.finditer(text):
        before, name = text[: seam.start()], text[seam.start() :]
        word = before.rpartition(" ")[2].rpartition("-")[2].lower().lstrip("'’")
        if (
            (len(word) > 2 or word.isdigit())
            and word not in _PREFIXES
            and len(name) >= _SHORTEST_GLUED
            and " " in name
            and is_name(name)
        ):
            return seam.start()
    return None


def _follows_stop(text: str, start: int, slashed: bool) -> bool:
    """Whether an agency name that ends a text begins a credit there."""
    before = text[:start].rstrip()
    if not before:
        return False
    if len(before) < start:
        return (_ends_with_stop(before) and _is_stop(text, len(before))) or (
            slashed and text[start:].isupper()
        )
    return _ends_with_stop(before) or (len(text) - start >= _SHORTEST_GLUED and before[-1].isalnum())


def _ends_with_stop(text: str) -> bool:
    return text[-1] in '.!?…"”»)]' or text[-2:-1] in (".", "!", "?", "…")


def _is_stop(text: str, stop: int) -> bool:
    """Whether a mark that ends at `stop` ends a sentence; an abbreviation does where nothing parts it from a name."""
    if text[stop - 1] != ".":
        return True
    token = text[max(0, stop - 24) : stop].rpartition(" ")[2]
    if token[-2:-1].isupper() and _INITIALS.search(token) is not None:
        return False
    if text[stop : stop + 1] == " ":
        return not is_abbreviation(token)
    if token[-2:-1].isalpha() and (len(token) == 2 or token[-3] == "."):
        return len(token) > 2 and text[stop + 1 : stop + 2] != "."
    return True


def has_stop(piece: str) -> bool:
    """Whether a sentence ends inside a piece of a credit."""
    return any(_is_stop(piece, stop.end()) and stop.end() < len(piece) for stop in _STOP.finditer(piece))
