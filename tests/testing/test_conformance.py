"""`ParserConformance`: the door for pytest, as somebody else's project uses it."""

import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

from newscorpus.testing import CHECKS, ParserConformance
from tests.conftest import ROOT
from tests.testing.gazette import GAZETTE

HERE = Path(__file__).parent
TEST = """\
from newscorpus.testing import ParserConformance
from tests.testing.gazette import GAZETTE as PARSER


class TestGazette(ParserConformance):
    parser = PARSER
    samples = "samples"
"""


class TestGazette(ParserConformance):
    parser = GAZETTE
    samples = "samples"


class TestGazetteWithoutSamples(ParserConformance):
    parser = GAZETTE
    samples = ()
    waived = {"samples_are_claimed": "it has none"}  # noqa: RUF012


def project(folder: Path, test: str) -> None:
    """Write a project with a test beside its folder of samples."""
    (folder / "tests").mkdir()
    (folder / "tests" / "test_gazette.py").write_text(test, encoding="utf-8")
    copytree(HERE / "samples", folder / "samples")


def run(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", "-rs", *options]
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import pytest; sys.exit(pytest.main({command[3:]!r}))"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )


def test_a_test_file_has_at_most_eight_lines() -> None:
    assert len(TEST.splitlines()) <= 8


def test_there_is_a_test_for_each_rule(tmp_path: Path) -> None:
    project(tmp_path, TEST)
    listed = run(tmp_path, "--collect-only").stdout
    for check in CHECKS:
        assert f"tests/test_gazette.py::TestGazette::test_rule[{check.__name__}]" in listed


def test_a_failing_rule_is_told_without_a_traceback(tmp_path: Path) -> None:
    settings = "    parser = evolve(PARSER, match=lambda _: None, render=None)\n"
    project(tmp_path, f"from attrs import evolve\n{TEST}{settings}")
    done = run(tmp_path, "-k", "samples_are_claimed or round_trip")
    assert done.returncode == 1
    assert "samples_are_claimed: match does not claim the sample 'ferry.txt'" in done.stdout
    assert "the rule: docs/reference/rules.md#samples-are-claimed" in done.stdout
    assert "Traceback" not in done.stdout
    assert "skipped: the parser has no render" in done.stdout


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('waived = {"be_kind": "a whim"}', "a waiver must name a rule, got 'be_kind'"),
        ("parser = None", "TestGazette.parser must be a Parser, got None"),
        ('samples = "nowhere"', "nowhere: is no folder"),
    ],
)
def test_what_is_set_wrongly_is_told(tmp_path: Path, line: str, message: str) -> None:
    project(tmp_path, f"{TEST}    {line}\n")
    done = run(tmp_path, "-k", "samples_are_read")
    assert done.returncode != 0
    assert message in done.stdout
