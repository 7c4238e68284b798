"""`newscorpus parse` as a job: workers, resuming, failures as a table, and outputs that cannot be written."""

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newscorpus.cli import main
from newscorpus.records import read_jsonl, read_parquet
from tests._terminal import shown_on_terminal
from tests.conftest import ROOT, SEEDS

GLOBE = "Skip to main content\n\nThe goat ate the ballot.\n\nInteract with The Globe\n"
COMMAND = [sys.executable, "-m", "newscorpus", "parse"]
BARE = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
"""An environment in which no coverage is counted: that imports modules of its own, and an interrupt can leave its lock shut."""


def run(*words: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["parse", *map(str, words)], input=stdin, catch_exceptions=False)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder of tables, each of which is read as a unit of its own."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(4):
        rows = [{"text": f"{GLOBE}{number}"}, {"text": "Nobody knows this gazette."}, {"words": "?"}]
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        (folder / f"{number}.jsonl").write_text(lines, encoding="utf-8")
    return folder


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """Enough to keep two workers busy for seconds."""
    folder = tmp_path / "large"
    folder.mkdir()
    seeds = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    lines = "".join(json.dumps({"text": text}) + "\n" for text in seeds * 40)
    for number in range(8):
        (folder / f"{number}.jsonl").write_text(lines, encoding="utf-8")
    return folder


def stopped(source: Path, target: Path) -> None:
    """Leave behind what a run leaves that was killed when its parts were done."""
    code = (
        "import os, signal, sys; from newscorpus.corpus.jobs import _run; from newscorpus.cli import main\n"
        "_run.Run.finish = lambda run: os.kill(os.getpid(), signal.SIGKILL)\n"
        "main(['parse', *sys.argv[1:]])\n"
    )
    words = [sys.executable, "-c", code, str(source), "-o", str(target)]
    assert subprocess.run(words, capture_output=True, check=False).returncode == -signal.SIGKILL


def test_failures_are_rows_of_a_table(source: Path, tmp_path: Path) -> None:
    lines, table = tmp_path / "errors.jsonl", tmp_path / "errors.csv"
    for errors in (lines, table):
        result = run(source, "--errors", errors, "--unknown", "error")
        assert result.exit_code == 1
    rows = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 8
    assert [row["rule"] for row in rows[:2]] == ["unknown source", "column"]
    assert rows[1]["origin"] == f"{source}/0.jsonl:3"
    with table.open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == rows


def test_a_table_of_failures_is_there_even_where_nothing_failed(tmp_path: Path) -> None:
    run(SEEDS / "dw.txt", "--errors", tmp_path / "errors.csv")
    assert (tmp_path / "errors.csv").read_text(encoding="utf-8") == "origin,rule,message\n"


def test_many_failures_are_told_in_short(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text("{\n" * 50, encoding="utf-8")
    said = run(source).stderr.splitlines()
    assert sum("is no JSON" in line for line in said) == 20
    assert "newscorpus: and 30 more that could not be read; list them all with --errors FILE" in said
    assert "  failed    50" in said


def test_a_table_of_failures_that_cannot_be_written_is_told_before_anything_is_read(
    source: Path, tmp_path: Path
) -> None:
    result = run(source, "--errors", tmp_path / "no" / "errors.csv")
    assert result.exit_code == 1
    assert "choose another place with --errors" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("form", ["jsonl", "md", "table"])
def test_two_workers_write_what_one_writes(form: str, source: Path) -> None:
    pytest.importorskip("loky")
    one, two = (run(source, "--format", form, "--workers", n) for n in ("1", "2"))
    assert one.stdout == two.stdout
    assert one.stderr == two.stderr
    assert one.stdout


def test_parquet_holds_what_json_lines_hold(source: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    run(source, "-o", tmp_path / "out.jsonl")
    run(source, "-o", tmp_path / "out.parquet", "--format", "parquet")
    assert list(read_parquet(tmp_path / "out.parquet")) == list(read_jsonl(tmp_path / "out.jsonl"))


def test_parquet_needs_a_file(source: Path) -> None:
    result = run(source, "--format", "parquet")
    assert result.exit_code == 2
    assert "name it with -o FILE" in result.stderr


def test_what_an_extra_brings_is_told_with_the_command_that_installs_it(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("pyarrow", "pyarrow.parquet", "loky"):
        monkeypatch.setitem(sys.modules, name, None)
    (tmp_path / "in.parquet").touch()
    target = tmp_path / "out"
    for words in (
        [source, "-o", target, "--format", "parquet"],
        [source, "-o", target, "--workers", "2"],
        [tmp_path / "in.parquet"],
    ):
        result = run(*words)
        assert result.exit_code == 1
        assert "pip install 'newscorpus[corpus]'" in result.stderr
        assert not target.exists()
    assert run(source).exit_code == 1
    assert not target.with_name("out.parts").exists()


def test_small_inputs_start_no_process_and_import_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys, newscorpus.cli\n"
        "try: newscorpus.cli.main(['parse', 'seeds', '-o', sys.argv[1]])\n"
        "except SystemExit as end: assert not end.code\n"
        "heavy = 'loky pyarrow duckdb numpy rich multiprocessing jinja2 nupunkt'.split()\n"
        "sys.exit(' '.join(name for name in heavy if name in sys.modules) or 0)\n"
    )
    words = [sys.executable, "-c", code, str(tmp_path / "out.jsonl")]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT, env=BARE)
    assert done.returncode == 0, done.stderr


def test_a_run_that_was_stopped_is_gone_on_with(source: Path, tmp_path: Path) -> None:
    whole, target = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    expected = run(source, "-o", whole)
    stopped(source, target)
    refused = run(source, "-o", target)
    assert refused.exit_code == 1
    assert "go on with it with --resume, or remove that folder" in refused.stderr
    result = run(source, "-o", target, "--resume")
    assert (result.exit_code, result.stderr) == (1, expected.stderr)
    assert target.read_bytes() == whole.read_bytes()
    assert not (tmp_path / "out.jsonl.parts").exists()


def test_a_stopped_run_is_not_gone_on_with_by_another_command(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    stopped(source, target)
    result = run(source, "-o", target, "--resume", "--unknown", "skip")
    assert result.exit_code == 1
    assert "unknown is now 'skip', was 'plain'" in result.stderr


def test_resuming_needs_a_file_and_cannot_read_standard_input_again(source: Path, tmp_path: Path) -> None:
    for words in ([source], [source, "-o", "/dev/null"]):
        result = run(*words, "--resume")
        assert result.exit_code == 2
        assert "--resume goes on with a file" in result.stderr
    result = run("-", "--resume", "-o", tmp_path / "out.jsonl", stdin=b"A text.")
    assert result.exit_code == 2
    assert "cannot read standard input a second time" in result.stderr


def test_standard_input_goes_to_a_file_that_appears_whole(tmp_path: Path) -> None:
    result = run("-", "-o", tmp_path / "out.jsonl", stdin=GLOBE.encode())
    assert result.exit_code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Let what is started here be stopped by Ctrl-C, though a shell that runs the tests behind passes on that it is not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.parametrize("moment", ["manifest", "*.part"])
def test_ctrl_c_ends_cleanly_and_says_what_is_kept(moment: str, large: Path, tmp_path: Path) -> None:
    pytest.importorskip("loky")
    target = tmp_path / "out.jsonl"
    words = [*COMMAND, str(large), "-o", str(target), "--workers", "2"]
    with subprocess.Popen(
        words, stderr=subprocess.PIPE, text=True, start_new_session=True, env=BARE
    ) as process:
        while process.poll() is None and not list(tmp_path.glob(f"out.jsonl.parts/{moment}")):
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        said = process.stderr.read() if process.stderr else ""
    assert process.returncode == 130
    assert re.fullmatch(
        r"newscorpus: stopped; (nothing was done yet|\d of 8 parts are kept in .* and --resume)\n", said
    )
    assert not target.exists()
    result = run(large, "-o", target, "--resume", "--workers", "2")
    assert "960 articles read" in result.stderr


def test_ctrl_c_before_anything_is_done_says_that_nothing_is(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_given: object, **_named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newscorpus.cli._running.open_run", stop)
    result = run(source, "-o", tmp_path / "out.jsonl")
    assert (result.exit_code, result.stderr) == (130, "newscorpus: stopped; nothing was done yet\n")


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_of_a_stream_ends_cleanly(large: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, str(large)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=BARE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        process.stdout.read()
        said = process.stderr.read()
    assert process.returncode == 130
    assert said == "newscorpus: stopped before all was read\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_device_is_told(source: Path) -> None:
    assert "No space left on device" in run(source, "-o", "/dev/full").stderr
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*COMMAND, str(source)], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert "standard output cannot be written (No space left on device)" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_disk_that_takes_no_more_is_told_and_what_is_done_is_kept(workers: str, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="a file's size cannot be limited on this system")
    if workers == "2":
        pytest.importorskip("loky")
    source, target = tmp_path / "in", tmp_path / "out.jsonl"
    source.mkdir()
    for number, times in enumerate((1, 1, 1, 400)):
        text = json.dumps({"text": GLOBE * times})
        (source / f"{number}.jsonl").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [*COMMAND, str(source), "-o", str(target), "--workers", workers],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000)),
    )
    assert done.returncode == 1
    assert "cannot be written (File too large)" in done.stderr
    assert "--resume" in done.stderr
    assert not target.exists()
    assert run(source, "-o", target, "--resume").exit_code == 0
    assert len(target.read_text(encoding="utf-8").splitlines()) == 4


def test_a_place_that_cannot_be_written_is_told(source: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for target in (tmp_path / "no" / "out.jsonl", tmp_path / "file" / "out.jsonl", tmp_path):
        result = run(source, "-o", target)
        assert result.exit_code == 1
        assert "cannot be written" in result.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_told(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    result = run(source, "-o", folder / "out.jsonl")
    assert result.exit_code == 1
    assert "cannot be written (Permission denied)" in result.stderr


@pytest.mark.parametrize(
    "words",
    [("-o", "{source}/out.jsonl"), ("-o", "{source}/deep/out.jsonl"), ("--errors", "{source}/errors.jsonl")],
)
def test_an_output_that_the_next_run_would_read_is_refused(words: tuple[str, str], source: Path) -> None:
    result = run(source, *(word.format(source=source) for word in words))
    assert result.exit_code == 2
    assert "lies among the input" in result.stderr


def test_a_table_in_a_folder_of_other_tables_is_refused(source: Path) -> None:
    result = run(source, "-o", source / "out.parquet", "--format", "parquet")
    assert result.exit_code == 2
    assert "lies among the input" in result.stderr


def test_an_output_that_fits_the_glob_is_refused(source: Path) -> None:
    for paths in ((source, "--glob", "*.jsonl"), (source / "*.jsonl",)):
        result = run(*paths, "-o", source / "out.jsonl")
        assert result.exit_code == 2
        assert "lies among the input" in result.stderr


def test_an_output_beside_the_input_of_another_kind_is_fine(source: Path) -> None:
    assert run(source, "-o", source / "out.md", "--format", "md").exit_code == 1
    assert (source / "out.md").exists()


def test_the_columns_of_a_table_can_be_named(tmp_path: Path) -> None:
    source = tmp_path / "in.data"
    row = {"t": GLOBE, "h": "A goat", "d": "2024-11-15", "s": "The Gazette", "o": "goat 1", "page": 7}
    source.write_text(json.dumps(row), encoding="utf-8")
    words = "--text-column t --title-column h --date-column d --source-column s --origin-column o --keep-column page"
    record = json.loads(run(source, "--from", "jsonl", *words.split()).stdout)
    stated = record["stated"][0]
    assert record["origin"] == "goat 1"
    assert (stated["title"], stated["published"], stated["source"]) == ("A goat", "2024-11-15", "The Gazette")
    assert ["page", "7"] in stated["more"]


def test_a_column_that_is_not_there_is_told(source: Path) -> None:
    result = run(source / "0.jsonl", "--text-column", "prose")
    assert result.exit_code == 1
    assert "no column is called 'prose'" in result.stderr


def test_the_bar_counts_bytes_where_the_number_of_texts_is_not_known(source: Path, tmp_path: Path) -> None:
    shown = shown_on_terminal([*COMMAND, str(source), "-o", str(tmp_path / "out.jsonl")])
    assert "reading" in shown
    assert "bytes" in shown
    assert "texts/s" in shown


def test_the_bar_of_a_resumed_run_begins_where_it_was_left(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    stopped(source, target)
    shown = shown_on_terminal([*COMMAND, str(source), "-o", str(target), "--resume"])
    total = sum(path.stat().st_size for path in source.iterdir())
    assert f"{total}/{total} bytes" in shown


def test_what_is_no_page_of_an_archive_is_counted(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc", reason="reads web archives")
    sent = "".join(
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://herald.example/{at}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n{answer}\r\n\r\n"
        for at, answer in enumerate(
            [
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\ngone",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG",
            ]
        )
    )
    (tmp_path / "herald.warc").write_bytes(sent.encode())
    result = run(tmp_path / "herald.warc", "-o", tmp_path / "out.jsonl")
    assert result.exit_code == 0
    assert "  no pages  HTTP status 1, not HTML 1" in result.stderr.splitlines()
