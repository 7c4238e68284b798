"""`newscorpus detect`: who claims a text, and who would read it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newscorpus import registry
from newscorpus._plain import PLAIN
from newscorpus.cli import main
from newscorpus.plugins import Confidence, Match, Parser
from newscorpus.registry import Registry
from tests.conftest import SEEDS


def detect(*words: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, ["detect", *words], input=text)


def claiming(name: str, confidence: Confidence) -> Parser:
    return Parser(name=name, match=lambda _: Match(confidence, f"the mark of {name} [1]"), parse=PLAIN.parse)


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> list[Registry]:
    """The registry that commands use."""
    default: list[Registry] = []
    monkeypatch.setattr(registry, "_default", default)
    return default


def test_every_seed_is_read_by_its_own_parser() -> None:
    for name in ("dw", "globe", "reuters"):
        result = detect(str(SEEDS / f"{name}.txt"))
        assert result.exit_code == 0
        assert name in result.output
        assert "reads it" in result.output


def test_every_claim_is_shown_the_strongest_first(registered: list[Registry]) -> None:
    registered.append(
        Registry.of(claiming("weak", Confidence.TYPICAL), claiming("strong", Confidence.SIGNATURE))
    )
    result = detect("-", text="Goats.")
    first, second = (line.split() for line in result.output.splitlines() if "the mark" in line)
    assert first == "<stdin> strong SIGNATURE the mark of strong [1] reads it".split()
    assert second == "weak TYPICAL the mark of weak [1]".split()


def test_a_tie_is_shown_as_one(registered: list[Registry]) -> None:
    registered.append(Registry.of(claiming("one", Confidence.TYPICAL), claiming("two", Confidence.TYPICAL)))
    result = detect("-", text="Goats.")
    assert result.output.count("tie: nobody reads it") == 2
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("text", "said"), [("Goats win hay.", "no parser claims it"), (" \n", "it holds no text")]
)
def test_a_text_that_nobody_claims_is_told_with_who_was_asked(text: str, said: str) -> None:
    words = " ".join(detect("-", text=text).output.split())
    assert f"<stdin> none {said}; asked:" in words
    assert "unknown source" in words


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_shown(tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(b"\0\xff\0\xfe" * 50)
    result = detect(str(tmp_path / "binary.txt"), str(tmp_path / "nothing.txt"), str(SEEDS / "dw.txt"))
    assert result.exit_code == 1
    assert "nothing.txt: cannot be read" in result.stderr
    assert "binary.txt: its bytes are neither UTF-8" in result.stderr
    assert "reads it" in result.stdout


def test_nothing_is_shown_where_nothing_could_be_read(tmp_path: Path) -> None:
    result = detect(str(tmp_path / "nothing.txt"))
    assert (result.exit_code, result.stdout) == (1, "")
