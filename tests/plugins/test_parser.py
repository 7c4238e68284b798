"""What a plugin gives: parsers, and claims that can be compared."""

from typing import Any

import pytest

from newscorpus.plugins import Confidence, HookSpec, Match, Parser

GOOD: dict[str, Any] = {"name": "gazette", "match": lambda document: None, "parse": lambda document: None}


def test_a_signature_outranks_what_is_typical_and_what_would_do() -> None:
    assert Confidence.FALLBACK < Confidence.TYPICAL < Confidence.SIGNATURE


def test_a_claim_can_be_given_its_parser() -> None:
    assert Match(Confidence.TYPICAL, "dateline").named("gazette") == Match(
        Confidence.TYPICAL, "dateline", "gazette"
    )


@pytest.mark.parametrize("name", ["gazette", "gazette-live", "g2"])
def test_a_name_is_a_lower_case_word(name: str) -> None:
    assert Parser(**GOOD | {"name": name}).name == name


@pytest.mark.parametrize("name", ["", "The Gazette", "Gazette", "2nd", 7])
def test_other_names_are_refused(name: object) -> None:
    with pytest.raises(ValueError, match="a parser's name must be a lower-case word"):
        Parser(**GOOD | {"name": name})


@pytest.mark.parametrize("part", ["match", "parse"])
def test_what_cannot_be_called_is_refused(part: str) -> None:
    with pytest.raises(TypeError, match=f"a parser's {part} must be a function"):
        Parser(**GOOD | {part: "no"})


def test_the_hook_is_a_specification_only() -> None:
    with pytest.raises(NotImplementedError):
        HookSpec().newscorpus_parsers()
