"""`newscorpus duplicates`, `stories` and `report`: findings of many articles from the command line."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newscorpus.cli import main
from newscorpus.corpus import Corpus, Listing
from tests._terminal import shown_on_terminal
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


def test_many_pairs_are_written_some_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(lines(*(edited(body(1), 0.1, seed) for seed in range(4))), encoding="utf-8")
    whole = run("duplicates", path, "--workers", "1", "--format", "jsonl")
    asked: list[set[int]] = []
    listings = Corpus.listings

    def noted(corpus: Corpus, positions: Iterable[int] | None = None) -> Iterator[Listing]:
        asked.append(set(positions or ()))
        return listings(corpus, positions)

    monkeypatch.setattr(Corpus, "listings", noted)
    monkeypatch.setattr("newscorpus.cli._duplicates._AT_ONCE", 2)
    parted = run("duplicates", path, "--workers", "1", "--format", "jsonl")
    assert parted.stdout == whole.stdout
    assert len(parted.stdout.splitlines()) == 6
    assert asked == [{0, 1, 2}, {0, 3, 1, 2}, {1, 3, 2}]


def test_a_threshold_leaves_out_what_shares_less(table: Path) -> None:
    assert run("duplicates", table, "--workers", "1", "--threshold", "0.95", "--format", "jsonl").stdout == ""


def test_what_could_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(lines(body(1)) + "no json\n", encoding="utf-8")
    result = run("duplicates", path, "--workers", "1")
    assert result.exit_code == 1
    assert "news.jsonl:2" in result.stderr
    assert result.stderr.splitlines()[-2:] == ["1 article read, 1 failed", "0 pairs"]


@pytest.mark.parametrize("command", ["duplicates", "stories", "report"])
def test_failures_are_listed_in_a_table_and_counted(command: str, tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(lines(body(1)) + "no json\n" * 25, encoding="utf-8")
    told = run(command, path, "--workers", "1", "-o", tmp_path / "found")
    assert told.exit_code == 1
    assert "and 5 more that could not be read; list them all with --errors FILE" in told.stderr
    result = run(command, path, "--workers", "1", "-o", tmp_path / "found", "--errors", tmp_path / "e.csv")
    assert result.exit_code == 1
    assert "1 article read, 25 failed" in result.stderr
    with (tmp_path / "e.csv").open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == 25
    assert (tmp_path / "found").exists()


def test_a_kept_corpus_is_asked_without_an_error_for_what_it_never_held(tmp_path: Path) -> None:
    path, store = tmp_path / "news.jsonl", tmp_path / "store"
    path.write_text(lines(body(1)) + "no json\n", encoding="utf-8")
    assert run("stories", path, "--store", store, "--workers", "1").exit_code == 1
    again = run("stories", "--store", store, "--workers", "1")
    assert again.exit_code == 0
    assert "1 article read, 1 failed" in again.stderr


def test_columns_and_forms_are_named_as_for_parse(tmp_path: Path) -> None:
    path = tmp_path / "news.data"
    rows = [{"prose": body(1), "paper": "Courier"}, {"prose": edited(body(1), 0.1, 1), "paper": "Post"}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    named = ["--from", "jsonl", "--text-column", "prose", "--source-column", "paper"]
    result = run("duplicates", path, *named, "--workers", "1", "--format", "jsonl")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["kind"] == "copy"


def test_an_output_among_the_input_is_refused(table: Path) -> None:
    result = run("duplicates", table.parent, "--format", "jsonl", "-o", table.parent / "pairs.jsonl")
    assert result.exit_code == 2
    assert "lies among the input" in result.stderr
    same = run("duplicates", table, "-o", "one.csv", "--errors", "one.csv")
    assert same.exit_code == 2
    assert "name the same file" in same.stderr


def test_a_folder_with_nothing_to_read_is_a_usage_error(tmp_path: Path) -> None:
    assert run("stories", tmp_path).exit_code == 2


def test_only_the_stories_of_the_latest_articles_are_shown(tmp_path: Path) -> None:
    store = tmp_path / "store"
    assert run("stories", SEEDS, "--store", store, "--workers", "1").exit_code == 0
    shown = run("stories", "--store", store, "--since", "2", "--workers", "1", "--format", "jsonl")
    assert json.loads(shown.stdout)["positions"] == [1, 2]
    later = run("stories", "--store", store, "--since", "3", "--days", "7", "--workers", "1")
    assert later.stdout == ""


@pytest.mark.parametrize(
    ("name", "closing"),
    [("duplicates", "1 pair"), ("stories", "1 story"), ("report", "written; open it in a browser")],
)
def test_a_terminal_shows_how_far_reading_is_and_a_pipe_does_not(
    name: str, closing: str, table: Path, tmp_path: Path
) -> None:
    command = [
        sys.executable,
        "-m",
        "newscorpus",
        name,
        str(table),
        "--workers",
        "1",
        "-o",
        str(tmp_path / "out"),
    ]
    shown = shown_on_terminal(command)
    assert "reading" in shown
    assert "texts/s" in shown
    assert "3 articles read, 0 failed" in shown
    piped = subprocess.run(command, capture_output=True, text=True, check=True)
    read, told = piped.stderr.splitlines()
    assert read == "3 articles read, 0 failed"
    assert told.endswith(closing)


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
