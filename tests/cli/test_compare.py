"""`newscorpus compare`: two articles side by side, on the terminal, as a record, a page or Markdown."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newscorpus.cli import main
from tests.conftest import SEEDS

GLOBE, REUTERS = str(SEEDS / "globe.txt"), str(SEEDS / "reuters.txt")


def compare(*words: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, ["compare", *words], input=text)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "a.txt").write_text("Mr. Lind saw 12 goats swim ashore at dawn.\n\nHay is dear this year.\n")
    (tmp_path / "b.txt").write_text("Lind saw 14 goats swim ashore at dawn.\n\nHay is dear this year.\n")
    return str(tmp_path / "a.txt"), str(tmp_path / "b.txt")


def test_the_verdicts_come_before_the_text() -> None:
    shown = compare(GLOBE, REUTERS).stdout
    verdict = shown.index("Same wire story?")
    assert shown.index("Yes, from Reuters") > verdict
    assert shown.index("Passages") > verdict


def test_an_edit_of_a_title_alone_is_not_shown_but_counted(pair: tuple[str, str]) -> None:
    shown = compare(*pair).stdout
    assert "[-12-]" in shown
    assert "{+14+}" in shown
    assert "[-Mr.-]" not in shown
    assert "Edits not shown: 1 honorific" in shown


def test_all_edits_or_those_of_some_classes_can_be_asked_for(pair: tuple[str, str]) -> None:
    everything = compare(*pair, "--all-edits").stdout
    assert "[-Mr.-]" in everything
    assert "[-12-]" in everything
    titles = compare(*pair, "--edits", "honorific, spelling").stdout
    assert "[-Mr.-]" in titles
    assert "[-12-]" not in titles


def test_a_class_that_is_none_is_refused(pair: tuple[str, str]) -> None:
    result = compare(*pair, "--edits", "grammar")
    assert result.exit_code == 2
    assert "'grammar' is none of honorific" in result.stderr


def test_no_colour_goes_into_a_pipe() -> None:
    assert "\x1b" not in compare(GLOBE, REUTERS).stdout


def test_a_text_does_not_steer_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\x1b[31mRed goats\x1b[0m swim \x9b2J ashore [bold]at dawn[/bold].\n")
    shown = compare(str(tmp_path / "a.txt"), GLOBE).stdout
    assert "\x1b" not in shown
    assert "\x9b" not in shown
    assert "[bold]at dawn[/bold]" in " ".join(shown.split())


def test_a_record_is_one_line_of_json(pair: tuple[str, str]) -> None:
    output = compare(*pair, "--format", "json").stdout
    assert output.count("\n") == 1
    assert json.loads(output)["left"]["origin"] == pair[0]


def test_a_page_goes_to_a_file(pair: tuple[str, str], tmp_path: Path) -> None:
    result = compare(*pair, "--format", "html", "-o", str(tmp_path / "page.html"))
    assert (result.exit_code, result.stdout) == (0, "")
    assert (tmp_path / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_markdown_marks_the_edits(pair: tuple[str, str]) -> None:
    output = compare(*pair, "--format", "md").stdout
    assert "Mr. Lind saw <del>12</del> goats" in output
    assert "Lind saw <ins>14</ins> goats" in output


def test_one_side_may_be_standard_input(pair: tuple[str, str]) -> None:
    assert "<stdin>" in compare("-", pair[1], text="Goats win hay.").stdout
    result = compare("-", "-", text="Goats win hay.")
    assert result.exit_code == 2
    assert "only one of A and B" in result.stderr


@pytest.fixture
def versions(tmp_path: Path) -> tuple[str, ...]:
    texts = (
        "Mr. Lind saw 12 goats swim ashore at dawn.\n\nHay is dear this year, the bakers say, and flour too.\n",
        "Lind saw 14 goats swim ashore at dawn.\n",
        "Lind saw 14 goats swim ashore at dawn.\n\nHay is dear this year, the bakers say, and flour too.\n",
    )
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text)
    return tuple(str(tmp_path / f"{number}.txt") for number in range(3))


def test_three_files_are_versions_and_shown_as_a_history(versions: tuple[str, ...]) -> None:
    shown = compare(*versions).stdout
    assert "version 2  1 changed, 1 went" in shown
    assert "version 3  1 came back" in shown
    assert "[-12-]" in shown
    assert "{+14+}" in shown
    assert "back from version 1, ¶ 2" in shown


@pytest.mark.parametrize("form", ["html", "md"])
def test_a_history_is_a_page_and_markdown_too(form: str, versions: tuple[str, ...], tmp_path: Path) -> None:
    result = compare(*versions, "--format", form, "-o", str(tmp_path / "history"))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "1 came back" in (tmp_path / "history").read_text(encoding="utf-8")


def test_the_record_of_a_history_has_versions_revisions_and_paragraphs(versions: tuple[str, ...]) -> None:
    record = json.loads(compare(*versions, "--format", "json").stdout)
    assert [version["origin"] for version in record["versions"]] == list(versions)
    assert [row["went_in"] for row in record["paragraphs"]] == [[], [1]]
    assert [revision["returned"] for revision in record["revisions"]] == [[], [1]]


def test_one_file_has_nothing_to_be_compared_with(pair: tuple[str, str]) -> None:
    result = compare(pair[0])
    assert result.exit_code == 2
    assert "there is nothing to compare it with" in result.stderr


def test_a_file_that_cannot_be_read_is_told(pair: tuple[str, str], tmp_path: Path) -> None:
    result = compare(pair[0], str(tmp_path / "nothing.txt"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "nothing.txt: cannot be read" in result.stderr


def test_a_parser_that_is_not_there_is_refused(pair: tuple[str, str]) -> None:
    result = compare(*pair, "--parser", "gazette")
    assert result.exit_code == 2
    assert "gazette" in result.stderr


def test_an_empty_file_has_an_answer_or_a_clear_error(pair: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    for form in ("text", "json", "html", "md"):
        result = compare(pair[0], str(tmp_path / "empty.txt"), "--format", form)
        assert result.exit_code in (0, 1)
        assert result.stdout or "empty.txt" in result.stderr
