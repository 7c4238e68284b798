"""Sentence stops, and the abbreviations whose full stop is none."""

import re

from newscorpus.plugins._words import word_set

__all__ = ["is_abbreviation", "is_sentence_end"]

_CLOSERS = "\"'”’»›“‘)]}"
_STOPS = ".!?…。"

_OPENING = word_set(
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "mr mrs ms dr prof gen sen rep gov lt col sgt capt maj cmdr adm rev hon messrs mme mlle "
    "st ste mt ft no nos vs fig approx incl bzw nr str zb"
)
"""Words that, abbreviated, open something: a date, a name, a number. A sentence hardly ever ends with one."""

_LONGEST_OPENING = max(map(len, _OPENING))

_CLOSING = word_set(
    "ont que alta sask man nfld ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo "
    "mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ave blvd rd jr sr inc corp co ltd bros etc dept univ "
    "est ca al approx min max vol"
)
"""Words that are abbreviated inside a sentence and may also end one."""

_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){1,8}\Z")
_ENUMERATED = re.compile(r"\d{1,3}\.\Z")


def is_abbreviation(token: str) -> bool:
    """Whether a word with its full stop is an abbreviation or initials.

    >>> is_abbreviation("Nov."), is_abbreviation("B.C."), is_abbreviation("pond.")
    (True, True, False)
    """
    token = token.lstrip("(\"'“‘[")
    if len(token) < 2 or token[-1] != ".":
        return False
    word = token[:-1].lower()
    return word in _OPENING or word in _CLOSING or (len(token) <= 16 and _INITIALS.match(token) is not None)


def is_sentence_end(text: str) -> bool:
    """Whether a text ends where a sentence ends: with a stop, closing quotes and brackets aside.

    An abbreviation that opens something (``Nov.``, ``Mr.``, ``J.``) is no end, nor is a colon.

    >>> is_sentence_end("“It squeaks, but it lifts.”"), is_sentence_end("They meet on Nov.")
    (True, False)
    """
    last = text[-1:]
    if last.isalnum():
        return False
    if last not in _STOPS:
        text = text[-16:].rstrip(_CLOSERS + " ")
        last = text[-1:]
    if last != ".":
        return last != "" and last in _STOPS
    space = text.rfind(" ", -_LONGEST_OPENING - 2)
    if space < 0 and len(text) > _LONGEST_OPENING:
        return True
    token = text[space + 1 : -1].lstrip("(\"'“‘[")
    return not (token.lower() in _OPENING or (len(token) == 1 and token.isupper() and token != "I"))
