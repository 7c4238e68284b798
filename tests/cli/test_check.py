"""`newscorpus check`: the rules at the command line."""

import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner, Result

from newscorpus.cli import main
from newscorpus.testing import CHECKS
from tests._distributions import GOOD, install

PAGE = "GAZETTE\nGoats win hay.\n"
MODULE = """
    from newscorpus.plugins import hookimpl
    from tests.testing.gazette import GAZETTE

    @hookimpl
    def newscorpus_parsers():
        return [GAZETTE]
"""
SAMPLES = Path(__file__).parent.parent / "testing" / "samples"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A current folder in which distributions can be installed."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(tmp_path)
    yield tmp_path
    sys.modules.pop("nc_gazette", None)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the rules of samples, which are soon checked."""
    rules = tuple(check for check in CHECKS if check.__name__.startswith(("samples", "golden")))
    monkeypatch.setattr("newscorpus.testing._report.CHECKS", rules)


def check(*words: str) -> Result:
    return CliRunner().invoke(main, ["check", *words])


def test_a_parser_that_obeys_is_told_so_and_the_exit_code_is_0(here: Path) -> None:
    install(here, "nc-gazette", MODULE)
    copytree(SAMPLES, here / "samples")
    result = check("gazette")
    assert result.exit_code == 0, result.output
    first, *rules, empty, verdict = result.output.splitlines()
    assert (first, empty, verdict) == ("gazette 1, 2 samples", "", "It obeys the rules.")
    assert all(line.startswith("  passed   ") for line in rules)
    assert len(rules) == 15


@pytest.mark.usefixtures("few")
def test_a_broken_rule_is_told_with_its_smallest_input_and_page_and_the_exit_code_is_1(here: Path) -> None:
    install(
        here, "nc-gazette", GOOD.replace("assemble(document, ", "assemble(document, [] and "), parser="paper"
    )
    (here / "pages").mkdir()
    (here / "pages" / "one.txt").write_text(PAGE, encoding="utf-8")
    result = check("paper", "--samples", "pages")
    assert result.exit_code == 1
    assert "  failed   samples_are_read" in result.output
    assert (
        "samples_are_read: the article of the sample 'one.txt' holds nothing but boilerplate" in result.output
    )
    assert "  the rule: docs/reference/rules.md#samples-are-read" in result.output
    assert result.output.endswith("It breaks 1 rule.\n")


@pytest.mark.usefixtures("few")
def test_a_rule_can_be_waived_with_a_reason(here: Path) -> None:
    install(here, "nc-gazette", GOOD, parser="paper")
    result = check("paper", "--samples", str(here), "--waive", "samples_are_claimed = it has none")
    assert result.exit_code == 0, result.output
    assert "  waived   samples_are_claimed  it has none" in result.output


@pytest.mark.usefixtures("few")
def test_accepting_writes_records_and_shows_the_difference(here: Path) -> None:
    install(here, "nc-gazette", GOOD, parser="paper")
    (here / "samples").mkdir()
    (here / "samples" / "one.txt").write_text(PAGE, encoding="utf-8")
    result = check("paper", "--accept")
    assert result.exit_code == 0, result.output
    assert "wrote the golden record of one.txt" in result.output
    assert '+ "source": "gazette",' in result.output
    assert "  passed   golden_records_match" in result.output
    assert (here / "samples" / "one.json").is_file()


def test_the_built_in_parser_is_checked_on_foreign_pages_with_its_known_exceptions() -> None:
    result = check("plain")
    assert result.exit_code == 0, result.output
    assert "  waived   match_is_modest  it is the fallback" in result.output


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["nobody"], 2, "no parser is called 'nobody'"),
        (["dw", "--waive", "round_trip"], 2, "must be a rule and a reason"),
        (["dw", "--waive", "be_kind=please"], 1, "a waiver must name a rule, got 'be_kind'"),
        (["dw", "--samples", "nowhere"], 1, "nowhere: is no folder"),
    ],
)
def test_what_is_asked_for_wrongly_is_told(words: list[str], code: int, message: str) -> None:
    result = check(*words)
    assert result.exit_code == code
    assert message in " ".join(result.output.replace("│", " ").split())


def test_a_plugin_that_is_broken_is_told_with_what_to_do(here: Path) -> None:
    install(here, "nc-broken", "raise RuntimeError('no goats')")
    result = check("nc-broken")
    assert result.exit_code == 2
    assert "fails to import: RuntimeError: no goats" in result.output
    assert "reinstall or update nc-broken" in result.output


def test_a_missing_extra_is_told_with_the_install_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    result = check("plain")
    assert result.exit_code == 1
    assert "pip install 'newscorpus[testing]'" in result.output
