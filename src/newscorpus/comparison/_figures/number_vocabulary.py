"""The words that numbers are written with, in English and German."""

from decimal import Decimal

__all__ = [
    "ARTICLES",
    "COMPOUND_PARTS",
    "CROWDS",
    "FEW",
    "GERMAN_ONLY",
    "GERMAN_PARTS",
    "HALF",
    "MIXED",
    "PARTS",
    "SCALES",
    "SMALL",
    "TENS",
]


def _numbered(rows: tuple[str, ...], *, start: int = 0, times: int = 1) -> dict[str, int]:
    return {word: times * value for value, words in enumerate(rows, start) for word in words.split()}


SMALL = _numbered(
    (
        "zero nought naught null", "one ein eins eine einen einem einer", "two zwei zwo", "three drei",
        "four vier", "five fünf", "six sechs", "seven sieben", "eight acht", "nine neun", "ten zehn",
        "eleven elf", "twelve zwölf", "thirteen dreizehn", "fourteen vierzehn", "fifteen fünfzehn",
        "sixteen sechzehn", "seventeen siebzehn", "eighteen achtzehn", "nineteen neunzehn",
    )
)  # fmt: skip
"""Zero to nineteen."""

TENS = _numbered(
    (
        "twenty zwanzig", "thirty dreißig dreissig", "forty vierzig", "fifty fünfzig",
        "sixty sechzig", "seventy siebzig", "eighty achtzig", "ninety neunzig",
    ),
    start=2,
    times=10,
)  # fmt: skip

SCALES = {
    "dozen": 12, "dozens": 12, "dutzend": 12, "hundred": 100, "hundert": 100, "thousand": 10**3, "tausend": 10**3,
    "lakh": 10**5, "lakhs": 10**5, "million": 10**6, "millionen": 10**6, "crore": 10**7, "crores": 10**7,
    "billion": 10**9, "milliarde": 10**9, "milliarden": 10**9, "trillion": 10**12, "billionen": 10**12,
}  # fmt: skip
"""Words that multiply what stands before them; a German "Billion" is read as 10^12 by `read_phrase`."""

CROWDS = {
    "dozens": 12, "dutzende": 12, "hundreds": 100, "hunderte": 100, "thousands": 10**3, "tausende": 10**3,
    "zehntausende": 10**4, "hunderttausende": 10**5, "millions": 10**6, "millionen": 10**6,
    "billions": 10**9, "milliarden": 10**9, "trillions": 10**12,
}  # fmt: skip
"""Plurals that say no more than an order of magnitude."""

PARTS = {
    word: value
    for value, words in (
        (2, "half halves"), (3, "third thirds drittel"), (4, "quarter quarters fourth fourths viertel"),
        (5, "fifth fifths fünftel"), (6, "sixth sixths sechstel"), (7, "seventh sevenths"),
        (8, "eighth eighths achtel"), (9, "ninth ninths"), (10, "tenth tenths zehntel"),
        (20, "twentieth twentieths"), (100, "hundredth hundredths"), (1000, "thousandth thousandths"),
        (10**6, "millionth millionths"), (10**9, "billionth billionths"),
    )
    for word in words.split()
}  # fmt: skip
"""Denominators."""

GERMAN_PARTS = {"drittel", "viertel", "fünftel", "sechstel", "achtel", "zehntel"}
"""Denominators that after an article begin a number in German."""

MIXED = {
    word: Decimal(value)
    for word, value in (
        ("anderthalb", "1.5"), ("eineinhalb", "1.5"), ("zweieinhalb", "2.5"), ("dreieinhalb", "3.5"),
        ("viereinhalb", "4.5"), ("fünfeinhalb", "5.5"), ("sechseinhalb", "6.5"),
    )
}  # fmt: skip

HALF = {"half", "halbe", "halbes", "halben", "halber"}
ARTICLES = {"a", "an", "ein", "eine", "einen", "einem", "einer"}
FEW = {"few", "several", "couple", "einige", "mehrere", "wenige"}
GERMAN_ONLY = {
    "null", "ein", "eins", "eine", "einen", "einem", "einer", "acht", "elf", "zwo", "hundert", "tausend",
    "viertel", "billionen", "achtel",
}  # fmt: skip
"""Words that mean something else, or nothing, in an English text."""

JOINTS = {"tens", "and", "und", "of", "von", "point", "komma"}
COMPOUND_PARTS = (("tausend", 1000), ("hundert", 100))
