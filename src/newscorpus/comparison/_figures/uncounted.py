"""Amounts that count nothing: list marks, labels, versions, designations, pronouns, places."""

import re

from newscorpus.comparison._figures.amounts import Amount, Page
from newscorpus.comparison._figures.counted import counted_noun
from newscorpus.comparison._figures.labels import (
    is_label,
    is_list_mark,
    is_period,
    is_pronoun,
    is_rank,
    is_version,
)

__all__ = ["counts_nothing", "is_model"]

_CONSOLE = re.compile(r"PS[1-5]")
"""A PlayStation, though "PS" may be what became of a pound sign."""


def is_model(text: str, amount: Amount) -> bool:
    """Whether a number with a letter behind it is a designation: "MR-10M", "gate 12C"."""
    last = text[amount.stop - 1 : amount.stop]
    if _CONSOLE.fullmatch(text, amount.start, amount.stop):
        return True
    if amount.currency or not last.isalpha() or (amount.scale or last) not in ("m", "M", "k", "b", "B", "C"):
        return False
    hyphened = (
        text[amount.start - 1 : amount.start] == "-" and text[amount.start - 2 : amount.start - 1].isalpha()
    )
    return hyphened or (last == "C" and is_label(text, amount.start, amount.stop, counts=True))


def counts_nothing(page: Page, amount: Amount, noun: str | None) -> bool:
    """Whether an amount without currency, which `noun` may follow, is no figure."""
    text = page.text
    if page.german and amount.bare and text[amount.stop : amount.stop + 3] == "-er":
        return True
    if is_version(text, amount.start, amount.stop) and not (amount.unit or amount.scale):
        return counted_noun(text, amount.stop, single=False, german=page.german) is None
    if amount.bare:
        if is_list_mark(text, amount.start, amount.stop):
            return True
        return is_label(text, amount.start, amount.stop, counts=noun is not None)
    if not amount.spelled or amount.unit or amount.scale:
        return False
    if amount.share:
        # "a half-chance" is no half of anything
        return amount.value * 2 == 1 and (
            is_period(text, amount.start) or text[amount.stop : amount.stop + 1] == "-"
        )
    if amount.value == 0:
        return text[amount.stop : amount.stop + 1] == "-" and text[amount.start - 1 : amount.start] != "-"
    if amount.value == 1:
        return noun is None or is_pronoun(text, amount.start) or text[amount.stop : amount.stop + 1] == "-"
    if noun is None and text[amount.start].isupper():
        return is_label(text, amount.start, amount.stop, counts=False)
    return noun is None and is_rank(text, amount.start)
