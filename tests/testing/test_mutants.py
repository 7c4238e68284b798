"""Every check kills its mutants and lets the correct parser pass; no check is without a mutant."""

from pathlib import Path

import pytest

from newscorpus.testing import CHECKS, Case, Check, CheckFailure, read_samples
from tests.testing.gazette import GAZETTE
from tests.testing.mutants import MUTANTS, Mutant

SAMPLES = read_samples(Path(__file__).with_name("samples"))
BY_NAME = {check.__name__: check for check in CHECKS}


@pytest.mark.parametrize("mutant", MUTANTS, ids=str)
def test_a_mutant_is_killed_by_its_rule(mutant: Mutant) -> None:
    case = Case(parser=mutant.parser, samples=SAMPLES, patience=0.5, unhurried=30.0)
    failure = _first_failure(mutant, case)
    assert failure is not None
    assert failure.rule == mutant.rule
    assert failure.what
    assert failure.page == f"docs/reference/rules.md#{mutant.rule.replace('_', '-')}"


def _first_failure(mutant: Mutant, case: Case) -> CheckFailure | None:
    """Ask again where time is judged: on a busy machine one reading may miss a mutant."""
    for _ in range(4 if mutant.rule in ("linear_time", "thread_safe") else 1):
        try:
            BY_NAME[mutant.rule](case)
        except CheckFailure as failure:
            return failure
    return None


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_correct_parser_passes_every_check(check: Check) -> None:
    check(Case(parser=GAZETTE, samples=SAMPLES))


def test_every_check_has_a_mutant() -> None:
    assert {mutant.rule for mutant in MUTANTS} == set(BY_NAME)
