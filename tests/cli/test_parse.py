"""`newscorpus parse`: folders of dumps to records, tables and Markdown."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from newscorpus.article import Article
from newscorpus.cli import main
from newscorpus.records import loads
from newscorpus.standards import to_json_ld, to_ninjs, to_tei_corpus
from tests._terminal import shown_on_terminal

GLOBE = "Skip to main content\nOpen this photo in gallery:\n\nA goat.Ada Lind/Reuters\n\nThe goat ate *the* ballot.\n\nInteract with The Globe\n"


def run(*words: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["parse", *words], input=stdin, catch_exceptions=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(GLOBE, encoding="utf-8")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.txt").write_text("Nobody knows this gazette.\n", encoding="utf-8")
    (tmp_path / "b" / "labels.json").write_text("{}", encoding="utf-8")
    return tmp_path


def test_a_folder_gives_a_record_for_each_text_in_order(folder: Path) -> None:
    result = run(str(folder))
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert [Path(record["origin"]).name for record in records] == ["a.txt", "c.txt"]
    assert [record["source"] for record in records] == ["globe", None]


def test_the_summary_counts_sources_kinds_and_unknown(folder: Path) -> None:
    lines = run(str(folder)).stderr.splitlines()
    assert lines[:3] == ["2 articles read", "  source    globe 1, unknown 1", "  kind      article 2"]


def test_records_can_be_read_back(folder: Path) -> None:
    article = loads(run(str(folder / "a.txt")).stdout)
    assert article.document.text == GLOBE


def test_a_glob_is_expanded(folder: Path) -> None:
    assert len(run(f"{folder}/**/*.txt").stdout.splitlines()) == 2


def test_another_pattern_chooses_other_files_of_a_folder(folder: Path) -> None:
    record = json.loads(run(str(folder), "--glob", "*.json", "--from", "text").stdout)
    assert record["text"] == "{}"


def test_standard_input_is_read() -> None:
    record = json.loads(run("-", stdin=GLOBE.encode()).stdout)
    assert (record["origin"], record["source"]) == ("<stdin>", "globe")


def test_an_unreadable_file_is_reported_and_the_rest_goes_on(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"\x89PNG\x00\x01\x02\x03" * 50)
    result = run(str(folder), str(folder / "gone.txt"))
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 2
    assert "bad.txt: its bytes are neither UTF-8 nor text" in result.stderr
    assert "gone.txt: there is no such file" in result.stderr
    assert "  failed    2" in result.stderr


def test_unknown_texts_can_be_errors(folder: Path) -> None:
    result = run(str(folder), "--unknown", "error")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert "c.txt: no parser claims it" in result.stderr


def test_unknown_texts_can_be_skipped(folder: Path) -> None:
    result = run(str(folder), "--unknown", "skip")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 1
    assert "  skipped   1 of unknown source" in result.stderr


def test_everything_can_be_read_with_one_parser(folder: Path) -> None:
    records = [json.loads(line) for line in run(str(folder), "--parser", "plain").stdout.splitlines()]
    assert [record["parser"] for record in records] == ["plain", "plain"]


def test_an_unknown_parser_is_a_usage_error(folder: Path) -> None:
    result = run(str(folder), "--parser", "gazette")
    assert result.exit_code == 2
    assert "no parser is called 'gazette'" in result.stderr


def test_a_folder_without_texts_is_a_usage_error(tmp_path: Path) -> None:
    result = run(str(tmp_path))
    assert result.exit_code == 2
    assert "no file fits '*.txt'" in result.stderr


def test_output_goes_to_a_file_that_appears_whole(folder: Path) -> None:
    target = folder / "out.jsonl"
    result = run(str(folder), "-o", str(target))
    assert result.stdout == ""
    assert len(target.read_text(encoding="utf-8").splitlines()) == 2
    assert not list(folder.glob(".out*"))


def test_an_output_that_is_no_file_is_written_into_and_never_replaced(folder: Path) -> None:
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(
        newscorpus("parse", str(folder), "-o", str(pipe)), stderr=subprocess.PIPE
    ) as process:
        lines = pipe.read_text(encoding="utf-8").splitlines()
        process.communicate()
    assert len(lines) == 2
    assert pipe.is_fifo()


def test_an_output_that_cannot_be_written_is_an_error(folder: Path) -> None:
    result = run(str(folder), "-o", str(folder / "no" / "out.jsonl"))
    assert result.exit_code == 1
    assert "cannot be written" in result.stderr


def test_a_table_has_a_row_for_each_article(folder: Path) -> None:
    shown = run(str(folder), "--format", "table").stdout
    assert "globe" in shown
    assert "Nobody knows this" in shown
    assert "\x1b[" not in shown


def test_markdown_escapes_what_is_special(folder: Path) -> None:
    shown = run(str(folder / "a.txt"), "--format", "md").stdout
    assert "The goat ate \\*the\\* ballot." in shown
    assert "> A goat. (photo: Ada Lind/Reuters)" in shown
    assert "Interact with The Globe" not in shown


def newscorpus(*words: str) -> list[str]:
    return [sys.executable, "-m", "newscorpus", *words]


@pytest.mark.parametrize(("form", "standard"), [("json-ld", to_json_ld), ("ninjs", to_ninjs)])
def test_a_standard_of_objects_is_written_one_a_line(
    form: str, standard: Callable[[Article], dict[str, Any]], folder: Path
) -> None:
    lines = run(str(folder), "--format", form).stdout.splitlines()
    articles = [loads(line) for line in run(str(folder)).stdout.splitlines()]
    assert [json.loads(line) for line in lines] == [standard(article) for article in articles]


def test_tei_is_one_corpus_whatever_it_was_cut_into(folder: Path) -> None:
    articles = [loads(line) for line in run(str(folder)).stdout.splitlines()]
    assert run(str(folder), "--format", "tei").stdout == "".join(to_tei_corpus(articles))


def test_a_pipe_shows_no_progress_bar(folder: Path) -> None:
    done = subprocess.run(newscorpus("parse", str(folder)), capture_output=True, text=True, check=True)
    assert "reading" not in done.stderr


def test_a_terminal_shows_a_progress_bar(folder: Path) -> None:
    shown = shown_on_terminal(newscorpus("parse", str(folder)))
    assert "reading" in shown
    assert "2/2" in shown


def test_a_reader_that_stops_early_ends_the_run_quietly(folder: Path) -> None:
    paths = [str(folder / f"{number}.txt") for number in range(400)]
    for path in paths:
        Path(path).write_text(GLOBE, encoding="utf-8")
    with subprocess.Popen(
        newscorpus("parse", *paths), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        said = process.stderr.read().decode()
    assert process.returncode == 141
    assert "Traceback" not in said
