"""`newscorpus duplicates`, `stories` and `report`: findings of many articles from the command line."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newscorpus.cli import main
from tests.conftest import SEEDS
from tests.corpus._news import body, edited


def run(*arguments: str | Path, given: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=given)


def lines(*texts: str) -> str:
    return "".join(
        json.dumps({"text": text, "source": f"paper {at}"}) + "\n" for at, text in enumerate(texts)
    )


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "news.jsonl"
    path.write_text(lines(body(1), body(2), edited(body(1), 0.1, 1)), encoding="utf-8")
    return path


def test_the_seeds_have_one_pair() -> None:
    result = run("duplicates", SEEDS, "--workers", "1", "--format", "csv")
    assert result.exit_code == 0
    (row,) = csv.DictReader(io.StringIO(result.stdout))
    assert (Path(row["left_origin"]).name, Path(row["right_origin"]).name) == ("globe.txt", "reuters.txt")
    assert row["kind"] == "copy"
    assert "5 of 6 figures are in both" in row["why"]
    assert result.stderr.splitlines() == ["3 articles read, 0 failed", "1 pair"]


def test_pairs_are_records_too(table: Path) -> None:
    result = run("duplicates", table, "--workers", "1", "--format", "jsonl")
    (row,) = map(json.loads, result.stdout.splitlines())
    assert (row["left"], row["right"], row["kind"]) == (0, 2, "copy")


def test_a_table_has_a_head_and_a_row_for_each_pair(table: Path) -> None:
    result = run("duplicates", table, "--workers", "1")
    head, row = result.stdout.splitlines()[:2]
    assert head.split()[:3] == ["left", "right", "contained"]
    assert row.split()[:2] == ["0", "2"]


def test_a_store_is_kept_and_asked_again(table: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    first = run("duplicates", table, "--store", store, "--workers", "1", "--format", "jsonl")
    again = run("duplicates", "--store", store, "--workers", "1", "--format", "jsonl")
    assert first.stdout == again.stdout
    clash = run("duplicates", table, "--store", store)
    assert clash.exit_code == 1
    assert "is there already" in clash.stderr


def test_a_threshold_leaves_out_what_shares_less(table: Path) -> None:
    assert run("duplicates", table, "--workers", "1", "--threshold", "0.95", "--format", "jsonl").stdout == ""


def test_what_could_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(lines(body(1)) + "no json\n", encoding="utf-8")
    result = run("duplicates", path, "--workers", "1")
    assert result.exit_code == 0
    assert "news.jsonl:2" in result.stderr
    assert "1 article read, 1 failed" in result.stderr


@pytest.mark.parametrize("command", ["duplicates", "stories", "report"])
def test_nothing_to_read_is_a_usage_error(command: str) -> None:
    result = run(command)
    assert result.exit_code == 2
    assert "name what to read" in result.stderr


def test_an_unknown_engine_is_told(table: Path) -> None:
    result = run("duplicates", table, "--engine", "abacus")
    assert result.exit_code == 1
    assert "engine must be 'local', 'spark', or" in result.stderr


def test_the_seeds_have_one_story() -> None:
    result = run("stories", SEEDS, "--workers", "1", "--format", "jsonl")
    (row,) = map(json.loads, result.stdout.splitlines())
    assert (row["articles"], row["positions"]) == (2, [1, 2])
    assert row["why"]


def test_a_report_is_one_page_with_its_plots(table: Path, tmp_path: Path) -> None:
    result = run(
        "report", table, "--workers", "1", "-o", tmp_path / "page.html", "--plots", tmp_path / "plots"
    )
    assert result.exit_code == 0, result.stderr
    assert "paper 2" in (tmp_path / "page.html").read_text(encoding="utf-8")
    assert sorted(path.name for path in (tmp_path / "plots").iterdir()) == [
        "reuse.png",
        "reuse.svg",
        "wire.png",
        "wire.svg",
    ]
