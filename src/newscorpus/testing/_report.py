"""Checking a parser, and the report of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from time import perf_counter
from typing import Literal

from attrs import evolve, field, frozen

from newscorpus.plugins import Parser
from newscorpus.testing._case import Case, Sample, find_samples, read_samples
from newscorpus.testing._checks import CHECKS
from newscorpus.testing._extra import need_extra
from newscorpus.testing._failure import Check, CheckFailure, NotApplicable
from newscorpus.testing._foreign import Page, foreign_pages
from newscorpus.testing._golden import Accepted
from newscorpus.testing._golden import accept as accept_records

Samples = str | Path | Sequence[Sample]
Status = Literal["passed", "failed", "waived", "skipped"]

HURRY = 1.0
"""Seconds that remain for a reading once the parser has hung, so that the report comes soon."""


@frozen(kw_only=True)
class Outcome:
    """What one check came to: `reason` says why it was waived or had nothing to check, `failure` why it failed."""

    rule: str
    status: Status
    reason: str = ""
    failure: CheckFailure | None = None
    seconds: float = field(default=0.0, eq=False)

    def __str__(self) -> str:
        said = f"  ({self.reason})" if self.reason else ""
        return f"{self.status:8}{self.rule}{said}"


@frozen(kw_only=True)
class Report:
    """What checking a parser came to, rule by rule, and the golden records that were written."""

    parser: str
    samples: int
    outcomes: tuple[Outcome, ...]
    accepted: tuple[Accepted, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether no check failed."""
        return not self.failures

    @property
    def failures(self) -> tuple[CheckFailure, ...]:
        """Why checks failed, one for each that did."""
        return tuple(outcome.failure for outcome in self.outcomes if outcome.failure is not None)

    def __str__(self) -> str:
        counted = f"{self.samples} {'sample' if self.samples == 1 else 'samples'}"
        verdict = (
            "obeys the rules" if self.passed else f"breaks {len(self.failures)} of {len(self.outcomes)} rules"
        )
        lines = [f"{self.parser}, {counted}: {verdict}", *(f"  {outcome}" for outcome in self.outcomes)]
        lines += [f"\n{failure}" for failure in self.failures]
        lines += [f"\nwrote the golden record of {new.sample}\n{new.diff}" for new in self.accepted]
        return "\n".join(lines)


def check_parser(
    parser: Parser,
    *,
    samples: Samples | None = None,
    waived: Mapping[str, str] | None = None,
    accept: bool = False,
    own: Sequence[str] = (),
    foreign: Iterable[Page] = (),
) -> Report:
    """Check a parser against every rule.

    Args:
        parser: the parser.
        samples: a folder of ``*.txt`` with their golden records as ``*.json`` beside them, or samples; by default the
            folder `samples` beside the parser's package, or in the current folder.
        waived: rules that the parser is known to break, by name, each with the reason. A waived check must fail.
        accept: write the golden records of the samples again before checking; the report has what changed.
        own: sources of foreign pages that are the parser's own.
        foreign: further pages that the parser must not claim.

    Raises:
        MissingExtraError: hypothesis is not installed; the message has the install command.
        ValueError: a name in `waived` is no rule.
        DocumentError: the samples cannot be read.
        TypeError: `parser` is no `Parser`.
    """
    need_extra("hypothesis")
    reasons = check_waivers(waived)
    case = make_case(parser, samples, own=own, foreign=foreign)
    accepted: tuple[Accepted, ...] = ()
    if accept:
        case, accepted = accept_records(case)
    outcomes = tuple(run_all(case, reasons))
    return Report(parser=parser.name, samples=len(case.samples), outcomes=outcomes, accepted=accepted)


def run_all(case: Case, waived: Mapping[str, str]) -> Iterator[Outcome]:
    """Run every check in turn; a parser that has hung once is given less time from there on."""
    for check in CHECKS:
        outcome = run(check, case, waived)
        yield outcome
        if outcome.failure is not None and outcome.failure.hung:
            case = evolve(case, patience=min(case.patience, HURRY))


def make_case(
    parser: Parser,
    samples: Samples | None = None,
    *,
    own: Sequence[str] = (),
    foreign: Iterable[Page] = (),
) -> Case:
    """Return the case of a parser; see `check_parser`."""
    if not isinstance(parser, Parser):
        raise TypeError(f"what is checked must be a Parser, got {parser!r}; give the value, not its name")
    if samples is None:
        samples = find_samples(parser) or ()
    found = read_samples(samples) if isinstance(samples, str | Path) else tuple(samples)
    pages = (*foreign_pages(), *foreign)
    return Case(parser=parser, samples=found, own=tuple(own), foreign=pages)


def check_waivers(waived: Mapping[str, str] | None) -> dict[str, str]:
    """Return the waivers, each of a rule and with a reason.

    Raises:
        ValueError: a name is no rule, or a reason is empty.
    """
    rules = [check.__name__ for check in CHECKS]
    for name, reason in (waived or {}).items():
        if name not in rules:
            raise ValueError(f"a waiver must name a rule, got {name!r}; the rules are {', '.join(rules)}")
        if not reason.strip():
            raise ValueError(f"a waiver must have a reason, and that of {name!r} is empty")
    return dict(waived or {})


def run(check: Check, case: Case, waived: Mapping[str, str]) -> Outcome:
    """Run one check; a waived one must fail."""
    started = perf_counter()
    status, reason, failure = _run(check, case, waived.get(check.__name__))
    return Outcome(
        rule=check.__name__, status=status, reason=reason, failure=failure, seconds=perf_counter() - started
    )


def _run(check: Check, case: Case, waiver: str | None) -> tuple[Status, str, CheckFailure | None]:
    name = check.__name__
    try:
        # What a parser prints is the business of one rule, and would drown the report of the others.
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
            check(case)
    except NotApplicable as nothing:
        if waiver is None:
            return "skipped", str(nothing), None
        return (
            "failed",
            "",
            CheckFailure(name, f"is waived and has nothing to check ({nothing}); remove the waiver"),
        )
    except CheckFailure as failure:
        if waiver is None:
            return "failed", "", failure
        return "waived", waiver, None
    if waiver is None:
        return "passed", "", None
    return "failed", "", CheckFailure(name, f"is waived ({waiver}) and yet obeyed; remove the waiver")
