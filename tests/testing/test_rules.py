"""The rules are the docstrings of the checks, and the page of rules is written from them."""

import re
import subprocess
import sys

import pytest

from newscorpus.testing import CHECKS, Check, CheckFailure
from newscorpus.testing.rules import rules_page
from tests.conftest import ROOT

PAGE = ROOT / "docs" / "reference" / "rules.md"


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == rules_page(), (
        "run: python -m newscorpus.testing.rules > docs/reference/rules.md"
    )


def test_the_page_is_printed_by_its_command() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "newscorpus.testing.rules"], capture_output=True, check=True, encoding="utf-8"
    )
    assert run.stdout == rules_page()


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_a_rule_is_one_sentence_then_why_then_what_to_do(check: Check) -> None:
    rule, *paragraphs = (check.__doc__ or "").split("\n\n")
    assert re.fullmatch(r"[A-Z`].*\.", rule)
    assert len(paragraphs) == 2


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_a_failure_points_at_its_rule_on_the_page(check: Check) -> None:
    page, _, anchor = CheckFailure(check.__name__, "").page.partition("#")
    headings = re.findall(r"^## (.+)$", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE)
    assert anchor in [heading.replace(" ", "-") for heading in headings]


def test_no_two_rules_have_one_name() -> None:
    assert len({check.__name__ for check in CHECKS}) == len(CHECKS)
