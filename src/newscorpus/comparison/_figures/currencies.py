"""Which currency an amount is in, and why."""

import re
from functools import lru_cache
from typing import NamedTuple

from newscorpus.comparison._figures.currency_names import (
    CODES,
    DOLLAR_SIGNS,
    DOUBTFUL,
    LOWER_CODES,
    MINOR,
    NAMES,
    NATIVE,
    NOUNS,
    SYMBOLS,
)

__all__ = ["Currency", "Home", "currency_after", "currency_before", "home"]

_SIGNS = "".join(sorted({sign for sign in SYMBOLS if len(sign) == 1}))
_BEFORE = re.compile(
    rf"(?:(?<![^\W\d_])(?P<letters>[A-Za-z][A-Za-z.]{{0,3}})(?P<gap> ?))?(?P<sign>[${_SIGNS}])(?P<tail>US|AU?|NZ|CAN|C|HK|S)?(?P<space>\s{{0,2}})\Z"
)
_WORD_BEFORE = re.compile(r"(?<![^\W_])(?P<word>[^\W\d_]{2,4})\.?\s{0,2}\Z")
_AFTER = re.compile(
    rf"\s{{0,2}}(?:(?P<letters>US|C|CA|A|HK|NZ|S)?(?P<sign>[${_SIGNS}¢])|(?P<word>zł|Kč|Ft|kr|Rs|TL|DM|Fr)(?![^\W_]))"
)
_NAME = re.compile(r"(?:\s{0,2}|\s?-\s?)(?P<name>[^\W\d_]+(?:\.[^\W\d_]{1,2})*\.?(?:[ -][^\W\d_]+\.?){0,3})")
_FACTORS = {"M": 10**6, "T": 10**3, "K": 10**3}
_SCALED_CODES = {"EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "ISK"}
"""Codes that companies' reports write with a scale in front."""
_SPELLED = 7
"""Characters before a number that may hold a sign or a code."""


class Home(NamedTuple):
    """Where a text was published: a region code such as "CA", or None."""

    region: str | None

    def native(self, noun: str) -> tuple[str, str] | None:
        """Return code and people of what a bare noun means here."""
        return NATIVE[noun].get(self.region or "")


class Currency(NamedTuple):
    """A currency by code, or by noun where nothing says whose; where it is written; and why it was read so."""

    unit: str
    start: int
    stop: int
    reason: str | None = None
    assumed: bool = False
    factor: int = 1
    """What the code multiplies by: a million in "MEUR 12"."""


@lru_cache(maxsize=64)
def home(locale: str | None) -> Home:
    """Read the region from a locale: "en-CA", "de_AT.UTF-8", or "CA" alone."""
    found = re.search(r"(?:\A|[-_])([A-Z]{2})\b|[-_]([a-z]{2})\b", locale or "")
    return Home((found[1] or found[2]).upper() if found else None)


def currency_before(text: str, stop: int, place: Home, *, floor: int = 0) -> Currency | None:
    """Read the sign, letters or code that end at `stop`, before a number: "US$", "C$", "€", "EUR "; none from before `floor`."""
    begin = max(floor, stop - _SPELLED)
    found = _BEFORE.search(text[begin:stop])
    if found is None:
        return _code_before(text, begin, stop, place)
    sign, letters = found["sign"], found["letters"] or ""
    at = begin + found.start("sign")
    if sign != "$":
        return Currency(unit=_native_sign(sign, place), start=at, stop=stop)
    if found["tail"]:
        mark = f"${found['tail']}"
        return Currency(
            unit=DOLLAR_SIGNS[found["tail"].lower()], start=at, stop=stop, reason=f"{mark} names the currency"
        )
    code = _dollar(letters, gap=bool(found["gap"]), apart=bool(found["space"])) if letters else None
    if code is None:
        return _bare_dollar(at, stop, place)
    mark = f"{letters.upper()}$"
    return Currency(
        unit=code, start=begin + found.start("letters"), stop=stop, reason=f"{mark} names the currency"
    )


def _code_before(text: str, begin: int, stop: int, place: Home) -> Currency | None:
    found = _WORD_BEFORE.search(text[begin:stop])
    if found is None:
        return None
    return _coded(found["word"], begin + found.start("word"), stop, place)


def _coded(word: str, start: int, stop: int, place: Home) -> Currency | None:
    """Return the currency of "EUR", "MEUR" or "TEUR"."""
    if unit := _code(word, place):
        return Currency(unit=unit, start=start, stop=stop)
    if len(word) == 4 and word[0] in _FACTORS and word[1:] in _SCALED_CODES:
        return Currency(unit=word[1:], start=start, stop=stop, factor=_FACTORS[word[0]])
    return None


def _code(word: str, place: Home) -> str | None:
    """Return the currency of a code or abbreviation; small letters count where they spell no other word."""
    if word in SYMBOLS:
        return _resolved(SYMBOLS[word], place)
    code = word.upper()
    if code not in CODES or not (word.isupper() or word in LOWER_CODES):
        return "CNY" if word in ("RMB", "rmb") else None
    # "ALL 12", "CUP 3": capitals spell these words too
    return None if word in ("ALL", "CUP", "MAD") else code


def _dollar(letters: str, *, gap: bool, apart: bool) -> str | None:
    """Return whose dollar letters before "$" name: "US$", "C$", "US $", and "us $ 5" in tokenised text."""
    low = letters.lower()
    code = DOLLAR_SIGNS.get(low) or DOLLAR_SIGNS.get(low.rstrip("."))
    if code is None and letters.upper() in CODES:
        code = letters.upper()
    if gap and (low in ("a", "s", "r", "j", "z") or not (letters.isupper() or apart)):
        return None
    return code


def _bare_dollar(at: int, stop: int, place: Home) -> Currency:
    native = place.native("dollar") or place.native("peso")
    if native:
        reason = f"$ read as {native[0]}: the publisher is {native[1]}"
        return Currency(unit=native[0], start=at, stop=stop, reason=reason)
    known = (
        "no country of publication is known"
        if place.region is None
        else "the publisher's country has no dollar"
    )
    reason = f"$ read as USD: {known}"
    return Currency(unit="USD", start=at, stop=stop, reason=reason, assumed=place.region is None)


def _native_sign(sign: str, place: Home) -> str:
    if sign == "¥" and place.region == "CN":
        return "CNY"
    return _resolved(SYMBOLS[sign], place)


def _resolved(unit: str, place: Home) -> str:
    native = place.native(unit) if unit in NATIVE else None
    return native[0] if native else unit


def currency_after(text: str, start: int, place: Home, *, large: bool) -> Currency | None:
    """Read the sign, code or name that follows a number at `start`: "€", "CAD", "Canadian dollars", "Mark".

    Args:
        text: the whole text.
        start: where the number stops.
        place: where the text was published, which decides bare nouns ("francs").
        large: whether the number is so large that "marks" or "pounds" can only be money.
    """
    sign = _AFTER.match(text, start)
    if sign:
        return _sign_after(sign, text, place)
    found = _NAME.match(text, start)
    if found is None:
        return None
    spelled = found["name"]
    for end in _ends(spelled):
        name = spelled[:end].rstrip(".").lower().replace("-", " ")
        stop = found.start("name") + len(name)
        if (unit := NAMES.get(name)) and (large or NOUNS.get(name) not in DOUBTFUL):
            return Currency(unit=unit, start=start, stop=stop)
    word = re.match(r"[^\W\d_]+", spelled)
    return _noun(word[0], start, found.start("name") + word.end(), place, large) if word else None


def _ends(spelled: str) -> list[int]:
    """Return where each word of a name ends, the last first."""
    return [found.end() for found in re.finditer(r"[^\s-]+", spelled)][::-1]


def _sign_after(found: re.Match[str], text: str, place: Home) -> Currency | None:
    start, stop = found.span()
    if found["word"]:
        return Currency(unit=_resolved(SYMBOLS[found["word"]], place), start=start, stop=stop)
    sign = found["sign"]
    if sign == "¢":
        return Currency(unit="cent", start=start, stop=stop)
    # in "10 $30" the sign belongs to the number after it
    if re.compile(r"\s?\d").match(text, stop) and found.start("sign") > start:
        return None
    if sign != "$":
        return Currency(unit=_native_sign(sign, place), start=start, stop=stop)
    if found["letters"]:
        return Currency(unit=DOLLAR_SIGNS[found["letters"].lower()], start=start, stop=stop)
    return _bare_dollar(start, stop, place)


def _noun(word: str, start: int, stop: int, place: Home, large: bool) -> Currency | None:
    low = word.lower()
    if low in MINOR and (low != "p" or stop == start + 1):
        return Currency(unit=MINOR[low], start=start, stop=stop)
    noun = NOUNS.get(low)
    if noun is None:
        return None if word == "PS" else _coded(word, start, stop, place)
    native = place.native(noun)
    if noun in DOUBTFUL and not large and not (native and noun != "pound"):
        return None
    if native:
        reason = f"{low} read as {native[0]}: the publisher is {native[1]}" if native[1] else None
        return Currency(unit=native[0], start=start, stop=stop, reason=reason)
    if noun == "dollar":
        reason = f"{low} read as USD: no country of publication is known"
        return Currency(unit="USD", start=start, stop=stop, reason=reason, assumed=place.region is None)
    return Currency(unit="GBP" if noun == "pound" else noun, start=start, stop=stop)
