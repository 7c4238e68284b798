"""`check_parser`: its report, waivers, and golden records."""

import json
import shutil
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.errors import DocumentError
from newscorpus.records import loads
from newscorpus.testing import CHECKS, Report, check_parser, read_samples
from newscorpus.testing._golden import accept
from newscorpus.testing._report import make_case, run, run_all
from tests.testing.gazette import GAZETTE, parse
from tests.testing.mutants import MUTANTS

SAMPLES = Path(__file__).with_name("samples")
BY_NAME = {check.__name__: check for check in CHECKS}
BROKEN = {mutant.name: mutant.parser for mutant in MUTANTS}


@pytest.fixture(scope="module")
def report() -> Report:
    return check_parser(GAZETTE, samples=SAMPLES)


def test_a_correct_parser_passes(report: Report) -> None:
    assert report.passed, str(report)
    assert {outcome.status for outcome in report.outcomes} == {"passed"}


def test_the_report_has_every_rule_in_order(report: Report) -> None:
    assert [outcome.rule for outcome in report.outcomes] == list(BY_NAME)


def test_the_report_can_be_printed(report: Report) -> None:
    first, *rest = str(report).splitlines()
    assert first == "gazette, 2 samples: obeys the rules"
    assert rest == [f"  passed  {rule}" for rule in BY_NAME]


def test_a_failure_names_its_rule_the_smallest_input_and_the_page() -> None:
    case = make_case(BROKEN["returns_none_for_short_texts"], SAMPLES)
    failure = run(BY_NAME["fails_politely"], case, {}).failure
    assert failure is not None
    assert str(failure).splitlines() == [
        "fails_politely: parse returned None, not an Article; return assemble(document, blocks, …)",
        "  the smallest input that shows it:",
        "    ''",
        "  the rule: docs/reference/rules.md#fails-politely",
    ]


def test_a_made_up_input_is_shrunk() -> None:
    failure = run(BY_NAME["match_is_modest"], make_case(BROKEN["claims_prose"], SAMPLES), {}).failure
    assert failure is not None
    assert failure.smallest is not None
    assert len(failure.smallest) < 40


def test_an_input_from_a_page_is_cut_down() -> None:
    failure = run(BY_NAME["match_is_modest"], make_case(BROKEN["claims_live_blogs"], SAMPLES), {}).failure
    assert failure is not None
    assert failure.smallest == "What you need to know"


def test_what_a_parser_raised_is_told_with_its_line() -> None:
    failure = run(BY_NAME["fails_politely"], make_case(BROKEN["expects_a_headline"], SAMPLES), {}).failure
    assert failure is not None
    assert failure.what.startswith("parse raised IndexError (tuple index out of range) at mutants.py:")
    assert isinstance(failure.__cause__, IndexError)


def test_a_waived_check_that_fails_is_waived() -> None:
    waived = {"samples_are_claimed": "nothing is claimed yet"}
    outcome = run(BY_NAME["samples_are_claimed"], make_case(BROKEN["claims_nothing"], SAMPLES), waived)
    assert (outcome.status, outcome.reason, outcome.failure) == ("waived", "nothing is claimed yet", None)


def test_a_waived_check_that_passes_fails() -> None:
    outcome = run(BY_NAME["samples_are_read"], make_case(GAZETTE, SAMPLES), {"samples_are_read": "a whim"})
    assert outcome.failure is not None
    assert outcome.failure.what == "is waived (a whim) and yet obeyed; remove the waiver"


def test_a_waived_check_with_nothing_to_check_fails() -> None:
    parser = evolve(GAZETTE, render=None)
    outcome = run(BY_NAME["round_trip"], make_case(parser, SAMPLES), {"round_trip": "a whim"})
    assert outcome.failure is not None
    assert "nothing to check (the parser has no render)" in outcome.failure.what


def test_a_check_with_nothing_to_check_is_skipped() -> None:
    outcome = run(BY_NAME["round_trip"], make_case(evolve(GAZETTE, render=None), SAMPLES), {})
    assert (outcome.status, outcome.reason) == ("skipped", "the parser has no render")


@pytest.mark.parametrize(
    ("waived", "message"),
    [({"be_kind": "a whim"}, "must name a rule, got 'be_kind'"), ({"round_trip": " "}, "must have a reason")],
)
def test_a_waiver_names_a_rule_and_has_a_reason(waived: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        check_parser(GAZETTE, samples=SAMPLES, waived=waived)


def test_a_folder_of_samples_that_is_not_there_is_named() -> None:
    with pytest.raises(DocumentError, match=r"nowhere: is no folder; put texts of the source there"):
        check_parser(GAZETTE, samples="nowhere")


def test_a_parser_without_samples_is_not_claimed_to_be_right(tmp_path: Path) -> None:
    outcome = run(BY_NAME["samples_are_claimed"], make_case(GAZETTE, tmp_path), {})
    assert outcome.failure is not None
    assert "there are no samples" in outcome.failure.what


def test_a_parser_that_hangs_ends_every_check_with_a_failure() -> None:
    def hang(document: object) -> None:
        while True:
            pass

    parser = evolve(GAZETTE, parse=hang)  # type: ignore[arg-type]
    case = evolve(make_case(parser, SAMPLES), patience=0.1)
    for rule in ("samples_are_read", "linear_time", "fails_politely", "nothing_lost"):
        failure = run(BY_NAME[rule], case, {}).failure
        assert failure is not None
        assert failure.hung
        assert "was still busy with" in failure.what


def hangs(document: Document) -> Article:
    while "ferry" in document.text.lower():
        pass
    return parse(document)


def returns_none(document: Document) -> Article:
    return parse(document) if "ferry" not in document.text.lower() else None  # type: ignore[return-value]


def prints(document: Document) -> Article:
    if "ferry" in document.text.lower():
        print("a ferry")
    return parse(document)


def needs_network(document: Document) -> Article:
    if "ferry" in document.text.lower():
        urllib.request.urlopen("http://gazette.example/ferries")
    return parse(document)


def mutates(document: Document) -> Article:
    if "ferry" in document.text.lower():
        object.__setattr__(document, "text", document.text.strip() + " ")
    return parse(document)


@pytest.mark.parametrize(
    ("bad", "rule", "what"),
    [
        (hangs, "samples_are_read", "parse was still busy with"),
        (returns_none, "samples_are_read", "parse returned None, not an Article"),
        (prints, "touches_nothing", "reading prints 'a ferry"),
        (needs_network, "touches_nothing", "it asks the network"),
        (mutates, "samples_are_read", "parse changes the document it was given"),
    ],
)
def test_the_first_failure_of_a_bad_parser_names_rule_input_and_page(
    bad: Callable[[Document], Article], rule: str, what: str
) -> None:
    case = evolve(make_case(evolve(GAZETTE, parse=bad), SAMPLES), patience=2.0)
    failures = (outcome.failure for outcome in run_all(case, {}) if outcome.failure is not None)
    first = next(failures)
    assert first.rule == rule
    assert what in first.what
    assert first.smallest is not None
    assert first.smallest.lower().strip().startswith("ferry")
    assert len(first.smallest) < 20
    assert str(first).endswith(f"docs/reference/rules.md#{rule.replace('_', '-')}")


def test_what_a_parser_prints_does_not_drown_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    run(BY_NAME["samples_are_read"], make_case(evolve(GAZETTE, parse=prints), SAMPLES), {})
    assert capsys.readouterr().out == ""


def test_accepting_writes_the_golden_records_and_shows_the_difference(tmp_path: Path) -> None:
    shutil.copytree(SAMPLES, tmp_path, dirs_exist_ok=True)
    golden = tmp_path / "goats.json"
    golden.write_text(golden.read_text(encoding="utf-8").replace("Ada", "Eda"), encoding="utf-8")
    (tmp_path / "ferry.json").unlink()
    assert run(BY_NAME["golden_records_match"], make_case(GAZETTE, tmp_path), {}).status == "failed"
    after = check_parser(GAZETTE, samples=tmp_path, accept=True)
    assert after.passed, str(after)
    assert [accepted.sample for accepted in after.accepted] == ["ferry.txt", "goats.txt"]
    assert '+ "byline": ["By Ada Lind"],' in after.accepted[1].diff.splitlines()
    for name in ("goats.json", "ferry.json"):
        assert loads((tmp_path / name).read_bytes()) == loads((SAMPLES / name).read_bytes())
    assert str(after).endswith(after.accepted[1].diff)


def test_accepting_leaves_alone_what_matches_and_what_cannot_be_read_or_written() -> None:
    case = make_case(GAZETTE, SAMPLES)
    assert accept(case) == (case, ())
    unwritable = evolve(
        case, samples=tuple(evolve(sample, path=None, golden=None) for sample in case.samples)
    )
    assert accept(unwritable) == (unwritable, ())
    unreadable = evolve(case, parser=evolve(GAZETTE, parse=lambda document: None))  # type: ignore[arg-type, return-value]
    assert accept(unreadable) == (unreadable, ())


def test_a_golden_record_is_a_record() -> None:
    for sample in read_samples(SAMPLES):
        assert sample.golden is not None
        assert loads(sample.golden) == GAZETTE.parse(sample.document)


def test_a_golden_record_may_leave_keys_out(tmp_path: Path) -> None:
    shutil.copy(SAMPLES / "goats.txt", tmp_path)
    short = {"source": "gazette", "blocks": [{"type": "boilerplate"}] + [{}] * 17}
    (tmp_path / "goats.json").write_text(json.dumps(short), encoding="utf-8")
    case = make_case(GAZETTE, tmp_path)
    BY_NAME["golden_records_match"](case)


@pytest.mark.parametrize(
    ("golden", "message"),
    [("goats", "is no JSON:"), ("[]", "no JSON object"), ('{"kind": 3}', "first at kind")],
)
def test_a_golden_record_that_is_none_is_told(tmp_path: Path, golden: str, message: str) -> None:
    shutil.copy(SAMPLES / "goats.txt", tmp_path)
    (tmp_path / "goats.json").write_text(golden, encoding="utf-8")
    failure = run(BY_NAME["golden_records_match"], make_case(GAZETTE, tmp_path), {}).failure
    assert failure is not None
    assert message in failure.what
