"""Words and tokens: what two texts are compared by."""

import re
from functools import cache
from itertools import islice
from unicodedata import normalize

__all__ = ["FUNCTION_WORDS", "bare_words", "cut_tokens", "fold", "span_of_words"]

# Thai to Lao, Myanmar, Khmer, kana and Han are written without spaces: a character stands for a word.
_ALONE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Accents, vowel signs and joiners stand inside words though Python's \w leaves them out.
_MARKS = "\u00ad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff\u200c\u200d"
_PLAIN = r"[^\W_]"
_ANY = rf"(?:[^\W_{_ALONE}]|[{_MARKS}])"
_CURRENCY = "$€£¥₹₩₽₺₪₴"
_ABBREVIATIONS = (
    "Mrs?|Ms|Mx|Drs?|Prof|Messrs|Mme|Mlle|Hr|Fr|St|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Rev|Hon|Inc|Corp|Ltd|Co|Jr|Sr|No|vs|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ph\.D|M"
)


def _token(letter: str) -> str:
    return (
        r"[a-z]+(?=[\s,])"  # nothing below would read such a word otherwise, only later
        r"|(?:[A-Za-z]\.){2,}"
        rf"|(?:{_ABBREVIATIONS})\.(?!\w)"
        rf"|(?:[A-Z]{{0,3}}[{_CURRENCY}](?=\d))?"
        rf"{letter}+(?:(?:[-‑'’&@]|(?<=\d)[.,:/–](?=\d)){letter}+)*(?:(?<=\d)[%‰°])?"
        r"|\.{2,}|-{2,}|\S"
    )


# What is quick for most texts gives the same as what is right for all: plain patterns where no character asks for
# the others, and a table where all is ASCII but for quotation marks and dashes.
_TYPESET = tuple("’“”‘–—…")
_SPACED = {code: " " for code in range(128) if not chr(code).isalnum()}
_UNUSUAL = re.compile(f"[{_ALONE}{_MARKS}]")
_BARE_PLAIN = re.compile(rf"{_PLAIN}+")
_TOKEN_PLAIN = re.compile(rf"(?:{_token(_PLAIN)})\s*")


@cache
def _bare_unusual() -> re.Pattern[str]:
    return re.compile(rf"[{_ALONE}]|{_ANY}+")


@cache
def _token_unusual() -> re.Pattern[str]:
    return re.compile(rf"(?:[{_ALONE}]|{_token(_ANY)})\s*")


FUNCTION_WORDS = frozenset(
    "a an the this that these those and or but nor so yet as if than then of in on at to by for from with into onto over "
    "under about after before between through during against without within upon up down out off it its he him his she "
    "her they them their we us our you your i me my who whom whose which what where when while how is are was were be "
    "been being am has have had having do does did will would can could may might shall should must not no also just "
    "there here one some any all other others more most such only same both each because since until said says s t d ll re "
    "ve m "
    "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach von vom zu "
    "zum zur für über unter vor um durch gegen ohne er sie es ihr ihm ihn ihre sein seine sich wir uns ist sind war "
    "waren wird werden wurde wurden hat haben hatte hatten nicht auch als wie dass "
    "le la les l un une des du de d et ou mais en dans sur sous par pour avec sans il elle ils elles on ce cette ces son "
    "sa ses leur leurs qui que qu est sont était a ont ne pas se".split()
)
"""Words that tie others together in English, German and French, folded."""


def fold(text: str) -> str:
    """Return the text without its letter case, accents composed."""
    folded = text.casefold()
    return folded if folded.isascii() else normalize("NFC", folded)


def bare_words(text: str) -> list[str]:
    """Return the words of a text in order, folded and without punctuation: "€15-billion" is two words, "it's" too."""
    plain = text
    if not text.isascii():
        for mark in _TYPESET:
            plain = plain.replace(mark, " ")
    if plain.isascii():
        return plain.lower().translate(_SPACED).split()
    folded = fold(text)
    return (_bare_unusual() if _UNUSUAL.search(folded) else _BARE_PLAIN).findall(folded)


def span_of_words(text: str, start: int, stop: int) -> tuple[int, int]:
    """Return where the bare words from number `start` up to number `stop` begin and end in a text."""
    pattern = _bare_unusual() if _UNUSUAL.search(text) else _BARE_PLAIN
    places = [found.span() for found in islice(pattern.finditer(text), start, stop)]
    return places[0][0], places[-1][1]


def cut_tokens(text: str) -> list[str]:
    """Cut a text into tokens, the pieces that no edit may cut, each with the white space that follows it.

    A token is a word with its inner hyphens and apostrophes ("it's", "second-largest"), an abbreviation
    with its stops ("U.S.", "Mr."), a figure with its currency, separators and scale ("US$15.818",
    "€15-billion", "20%"), or one mark of punctuation. Only white space that the text begins with is in none.
    """
    return (_token_unusual() if _UNUSUAL.search(text) else _TOKEN_PLAIN).findall(text)
