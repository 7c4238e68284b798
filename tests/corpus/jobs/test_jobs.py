"""Jobs: what is kept of a run that stopped, who may go on with it, and what stops one."""

import errno
import io
import os
import pickle
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from attrs import evolve, frozen

from newscorpus import parse
from newscorpus.article import Article, Paragraph
from newscorpus.cli._forms import FORMS, choose_form
from newscorpus.corpus import Failure
from newscorpus.corpus._pool import as_done, count_workers, ordered_map
from newscorpus.corpus.jobs import (
    JSONL,
    Counts,
    Job,
    Notes,
    ParquetForm,
    Reading,
    TextForm,
    Watch,
    _job,
    _reading,
    _run,
    choose_workers,
    open_run,
    weigh,
    write_file,
    write_stream,
)
from newscorpus.corpus.reading import Unit, plan
from newscorpus.errors import JobError
from newscorpus.records import read_jsonl, read_parquet

GLOBE = "Skip to main content\nThe goat ate the ballot.\n\nInteract with The Globe\n"

FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"{GLOBE}\n{number}\n", encoding="utf-8")
    return folder


@pytest.fixture
def job(source: Path) -> Job:
    return Job(units=plan([source], unit_bytes=1))


@frozen(kw_only=True)
class Stopping:
    """A form that fails at the third part, as a disk does that is full."""

    name: str = "jsonl"
    streams: bool = True
    error: BaseException = FULL
    at: str = "2.txt"
    joins: bool = True

    def write(self, articles: Iterable[Article], file: BinaryIO, notes: Notes) -> None:
        JSONL.write(self._until(articles), file, notes)

    def _until(self, articles: Iterable[Article]) -> Iterator[Article]:
        for article in articles:
            if article.document.origin.endswith(self.at):
                raise self.error
            yield article

    def join(self, parts: Iterable[Path], file: BinaryIO) -> None:
        if not self.joins:
            file.write(b"half")
            raise self.error
        JSONL.join(parts, file)


def stop(job: Job, target: Path, **how: Any) -> str:
    """Run a job that stops half-way, and return what is said."""
    with pytest.raises(JobError) as caught:
        write_file(evolve(job, form=Stopping(**how)), target)
    return str(caught.value)


class Listener(Watch):
    def __init__(self) -> None:
        self.heard: list[Any] = []

    def kept(self, number: int, counts: Counts) -> None:
        self.heard.append(("kept", number, counts.texts))

    def texts(self, count: int) -> None:
        self.heard.append(("texts", count))

    def done(self, number: int) -> None:
        self.heard.append(("done", number))

    def failed(self, failure: Failure) -> None:
        self.heard.append(("failed", failure.origin))


def test_a_job_writes_an_article_for_each_text_in_order(job: Job, tmp_path: Path) -> None:
    counts = write_file(job, tmp_path / "out.jsonl")
    origins = [Path(article.document.origin).name for article in read_jsonl(tmp_path / "out.jsonl")]
    assert origins == ["0.txt", "1.txt", "2.txt", "3.txt"]
    assert (counts.articles, counts.texts, counts.sources) == (4, 4, {"globe": 4})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out.jsonl"]


def test_a_full_disk_keeps_the_parts_that_are_done_and_says_how_to_go_on(job: Job, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    said = stop(job, target)
    assert "No space left on device" in said
    assert "2 of 4 parts are kept" in said
    assert "--resume" in said
    assert not target.exists()
    assert not list((tmp_path / "out.jsonl.parts").glob("*.unfinished"))


def test_a_resumed_run_reads_only_what_is_not_done(job: Job, source: Path, tmp_path: Path) -> None:
    target, listener = tmp_path / "out.jsonl", Listener()
    stop(job, target)
    counts = write_file(job, target, resume=True, watch=listener)
    assert listener.heard == [
        ("kept", 0, 1), ("kept", 1, 1), ("texts", 1), ("done", 2), ("texts", 1), ("done", 3),
    ]  # fmt: skip
    whole = tmp_path / "whole.jsonl"
    assert write_file(job, whole) == counts
    assert target.read_bytes() == whole.read_bytes()


def test_a_failure_while_the_whole_is_written_leaves_nothing_under_its_name(job: Job, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    assert "4 of 4 parts are kept" in stop(job, target, at="never", joins=False)
    assert not target.exists()
    assert write_file(job, target, resume=True).articles == 4


def test_an_older_file_stays_until_the_new_one_is_whole(job: Job, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old", encoding="utf-8")
    stop(job, target, at="never", joins=False)
    assert target.read_text(encoding="utf-8") == "old"


def test_a_run_that_stops_before_anything_is_done_leaves_no_folder(job: Job, tmp_path: Path) -> None:
    assert "nothing is done yet" in stop(job, tmp_path / "out.jsonl", at="0.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_ctrl_c_keeps_the_parts_that_are_done(job: Job, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    with pytest.raises(KeyboardInterrupt):
        write_file(evolve(job, form=Stopping(error=KeyboardInterrupt())), target)
    assert write_file(job, target, resume=True).articles == 4


def test_what_a_stopped_run_left_is_not_overwritten_unasked(job: Job, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    stop(job, target)
    with pytest.raises(JobError, match=r"left its parts in .*out\.jsonl\.parts.*--resume, or remove"):
        write_file(job, target)
    assert len(list((tmp_path / "out.jsonl.parts").glob("*.part"))) == 2


def test_resuming_where_nothing_was_left_begins_from_the_start(job: Job, tmp_path: Path) -> None:
    assert write_file(job, tmp_path / "out.jsonl", resume=True).articles == 4


def change_a_text(source: Path) -> None:
    (source / "1.txt").write_text("Another text.\n", encoding="utf-8")


def add_a_text(source: Path) -> None:
    (source / "1b.txt").write_text("Another text.\n", encoding="utf-8")


def remove_a_text(source: Path) -> None:
    (source / "3.txt").unlink()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (change_a_text, r"1\.txt has changed"),
        (add_a_text, r"1b\.txt is new"),
        (remove_a_text, r"3\.txt is no longer read"),
    ],
)
def test_other_inputs_are_named_and_refused(
    change: Callable[[Path], None], said: str, job: Job, source: Path, tmp_path: Path
) -> None:
    stop(job, tmp_path / "out.jsonl")
    change(source)
    changed = evolve(job, units=plan([source], unit_bytes=1))
    with pytest.raises(JobError, match=f"was another one: .*{said}"):
        write_file(changed, tmp_path / "out.jsonl", resume=True)


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"reading": Reading(unknown="skip")}, "unknown is now 'skip', was 'plain'"),
        ({"reading": Reading(parser="globe")}, "parser is now 'globe', was None"),
        ({"form": ParquetForm()}, "form is now 'parquet', was 'jsonl'"),
    ],
)
def test_other_options_are_named_and_refused(
    other: dict[str, Any], said: str, job: Job, tmp_path: Path
) -> None:
    stop(job, tmp_path / "out.jsonl")
    with pytest.raises(JobError, match=said):
        write_file(evolve(job, **other), tmp_path / "out.jsonl", resume=True)


def test_another_cut_of_the_same_input_is_refused(job: Job, source: Path, tmp_path: Path) -> None:
    stop(job, tmp_path / "out.jsonl")
    with pytest.raises(JobError, match="cut is now"):
        write_file(evolve(job, units=plan([source])), tmp_path / "out.jsonl", resume=True)


def test_two_runs_cannot_write_one_file(job: Job, tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    with (
        open_run(job, tmp_path / "out.jsonl"),
        pytest.raises(JobError, match="another run is writing it"),
        open_run(job, tmp_path / "out.jsonl", resume=True),
    ):
        pass


def test_a_folder_of_that_name_that_no_run_left_stays_as_it_is(job: Job, tmp_path: Path) -> None:
    folder = tmp_path / "out.jsonl.parts"
    folder.mkdir()
    (folder / "film.part").write_text("mine", encoding="utf-8")
    with pytest.raises(JobError, match=r"holds film\.part, which no run left there"):
        write_file(job, tmp_path / "out.jsonl", resume=True)
    assert (folder / "film.part").read_text(encoding="utf-8") == "mine"


def test_a_file_of_that_name_is_told(job: Job, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl.parts").write_text("mine", encoding="utf-8")
    with pytest.raises(JobError, match=r"out\.jsonl\.parts: is no folder"):
        write_file(job, tmp_path / "out.jsonl")


def test_a_part_of_another_job_is_never_taken(job: Job, tmp_path: Path) -> None:
    stop(job, tmp_path / "out.jsonl")
    folder = tmp_path / "out.jsonl.parts"
    for kind in ("part", "notes"):
        (folder / f"000002.00000000.{kind}").write_text("of a worker that was left over", encoding="utf-8")
    assert write_file(job, tmp_path / "out.jsonl", resume=True).articles == 4
    assert not folder.exists()


def test_a_folder_as_output_is_refused(job: Job, tmp_path: Path) -> None:
    with pytest.raises(JobError, match="is a folder; name a file in it"):
        write_file(job, tmp_path)


def test_an_input_as_output_is_refused(job: Job, source: Path) -> None:
    with pytest.raises(JobError, match="is one of the inputs"):
        write_file(job, source / "1.txt")


def test_a_link_as_output_stays_a_link(job: Job, tmp_path: Path) -> None:
    link = tmp_path / "link.jsonl"
    link.symlink_to(tmp_path / "real.jsonl")
    write_file(job, link)
    assert link.is_symlink()
    assert len(list(read_jsonl(tmp_path / "real.jsonl"))) == 4


@pytest.mark.parametrize("workers", [1, 2])
def test_failures_are_told_in_the_order_of_the_input(workers: int, source: Path, tmp_path: Path) -> None:
    pytest.importorskip("loky")
    (source / "0.txt").write_bytes(b"\x89PNG\x00\x01\x02\x03" * 100_000)
    for number in (1, 3):
        (source / f"{number}.txt").write_text("Nobody knows this gazette.\n", encoding="utf-8")
    job = Job(units=plan([source], unit_bytes=1), reading=Reading(unknown="error"))
    to_file, to_stream = Listener(), Listener()
    counts = write_file(job, tmp_path / "out", workers=workers, watch=to_file)
    assert write_stream(job, io.BytesIO(), workers=workers, watch=to_stream) == counts
    expected = [("failed", str(source / f"{number}.txt")) for number in (0, 1, 3)]
    for listener in (to_file, to_stream):
        assert [heard for heard in listener.heard if heard[0] == "failed"] == expected
        assert sum(heard[1] for heard in listener.heard if heard[0] == "texts") == 4


def test_a_killed_worker_is_told_with_what_it_was_reading(job: Job, tmp_path: Path) -> None:
    pytest.importorskip("loky")
    target = tmp_path / "out.jsonl"
    deadly = TextForm(
        name="jsonl",
        encode=lambda article: (
            os._exit(9) if article.document.origin.endswith("3.txt") else article.document.text.encode()
        ),
    )
    with pytest.raises(
        JobError, match=r"want of memory, reading .*[23]\.txt.*(--resume|nothing is done yet)"
    ):
        write_file(evolve(job, form=deadly), target, workers=2)
    assert not target.exists()


def test_a_stream_whose_worker_is_killed_is_an_error(job: Job) -> None:
    pytest.importorskip("loky")
    deadly = TextForm(name="jsonl", encode=lambda _: os._exit(9))
    with pytest.raises(JobError, match="want of memory"):
        write_stream(evolve(job, form=deadly), io.BytesIO(), workers=2)


def test_a_reader_that_breaks_off_costs_its_unit_and_not_the_job(
    job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = _reading.read_unit

    def breaking(unit: Unit, **told: Any) -> Iterator[Any]:
        yield from read(unit, **told)
        if unit.paths[0].endswith("1.txt"):
            raise MemoryError

    monkeypatch.setattr(_reading, "read_unit", breaking)
    listener = Listener()
    counts = write_file(job, tmp_path / "out.jsonl", watch=listener)
    assert (counts.articles, counts.failed) == (4, 1)
    assert [Path(heard[1]).name for heard in listener.heard if heard[0] == "failed"] == ["1.txt"]


def test_an_article_that_cannot_be_written_is_a_failure_and_not_counted_as_read(job: Job) -> None:
    def encode(article: Article) -> bytes:
        if article.document.origin.endswith("1.txt"):
            raise RecursionError
        return b"|"

    stream, listener = io.BytesIO(), Listener()
    counts = write_stream(
        evolve(job, form=TextForm(name="bars", encode=encode, between=b"-")), stream, watch=listener
    )
    assert stream.getvalue() == b"|-|-|"
    assert (counts.articles, counts.failed) == (3, 1)


class Cartoon(Paragraph):
    """A block that records do not know."""


def test_parquet_passes_over_an_article_with_a_block_that_records_do_not_know(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    article = parse(GLOBE)
    strange = evolve(
        article,
        blocks=tuple(
            Cartoon(start=block.start, raw=block.raw) if isinstance(block, Paragraph) else block
            for block in article.blocks
        ),
    )
    failures: list[Failure] = []
    notes = Notes(on_failure=failures.append)
    with (tmp_path / "out.parquet").open("wb") as file:
        ParquetForm().write([article, strange, article], file, notes)
    assert len(list(read_parquet(tmp_path / "out.parquet"))) == notes.counts.articles == 2
    assert "records know no block Cartoon" in failures[0].message


def test_records_are_kept_as_they_are_unless_a_parser_is_named(tmp_path: Path) -> None:
    first, again = tmp_path / "first.jsonl", tmp_path / "again.jsonl"
    source = tmp_path / "in.txt"
    source.write_text(GLOBE, encoding="utf-8")
    write_file(Job(units=plan([source])), first)
    write_file(Job(units=plan([first])), again)
    assert again.read_bytes() == first.read_bytes()
    write_file(Job(units=plan([first]), reading=Reading(parser="plain")), again)
    assert [article.parser for article in read_jsonl(again)] == ["plain"]


def test_records_of_no_known_source_can_be_left_out(tmp_path: Path) -> None:
    source, first, again = (tmp_path / name for name in ("in.txt", "first.jsonl", "again.jsonl"))
    source.write_text("Nobody knows this gazette.\n", encoding="utf-8")
    write_file(Job(units=plan([source])), first)
    counts = write_file(Job(units=plan([first]), reading=Reading(unknown="skip")), again)
    assert (counts.articles, counts.skipped) == (0, 1)


def test_small_jobs_and_standard_input_stay_in_one_process(job: Job) -> None:
    assert choose_workers(job.units) == 1
    assert choose_workers(job.units, 2) == 2
    assert choose_workers(job.units[:1], 2) == 1
    assert choose_workers([*job.units, *plan(["-"])], 2) == 1
    with pytest.raises(ValueError, match="at least 1"):
        choose_workers(job.units, 0)


def test_large_jobs_get_every_core(tmp_path: Path) -> None:
    pytest.importorskip("loky")
    large = tmp_path / "large.txt"
    large.touch()
    os.truncate(large, 1 << 24)
    (tmp_path / "small.txt").touch()
    units = plan([large, tmp_path / "small.txt"])
    assert choose_workers(units) == min(len(units), count_workers(None))


def test_the_weight_of_a_unit_is_what_it_reads(tmp_path: Path) -> None:
    lines = tmp_path / "in.jsonl"
    lines.write_text('{"text": "one"}\n' * 10, encoding="utf-8")
    units = plan([lines, tmp_path / "gone.txt"], unit_bytes=80)
    assert weigh(units) == (80, 80, 0)


def test_a_row_group_weighs_its_share_of_the_file(tmp_path: Path) -> None:
    table = tmp_path / "in.parquet"
    table.write_bytes(b"x" * 100)
    units = [Unit(form="parquet", paths=(str(table),), start=group, stop=group + 1) for group in range(4)]
    assert weigh(units) == (25, 25, 25, 25)


def test_forms_and_ways_of_reading_can_be_sent_to_other_processes() -> None:
    for value in (JSONL, ParquetForm(), Reading(unknown="skip"), *map(choose_form, FORMS)):
        assert pickle.loads(pickle.dumps(value)) == value


def test_counts_come_back_from_their_record(job: Job) -> None:
    counts = write_stream(job, io.BytesIO())
    assert Counts.from_record(counts.to_record()) == counts


class Full(io.BytesIO):
    """A stream with no room left."""

    def write(self, data: Any) -> int:
        raise FULL


def test_a_stream_that_is_full_ends_the_job(job: Job) -> None:
    with pytest.raises(OSError, match="No space left"):
        write_stream(job, Full(), workers=2)


class Interrupting(Watch):
    """Ctrl-C, as soon as a unit is done."""

    def done(self, number: int) -> None:
        raise KeyboardInterrupt


@pytest.mark.parametrize("streamed", [True, False])
def test_where_a_job_ends_early_its_workers_end_before_what_they_write_to_is_removed(
    streamed: bool, job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places: list[bool] = []

    def until_closed(
        order: Callable[..., Iterator[Any]], maker: Any, *given: Any, workers: int
    ) -> Iterator[Any]:
        try:
            yield from order(maker, *given, workers=workers)
        finally:
            places.append(maker.folder.path.is_dir())

    def run() -> Counts:
        if streamed:
            return write_stream(job, Full(), workers=2)
        return write_file(job, tmp_path / "out.jsonl", workers=2, watch=Interrupting())

    monkeypatch.setattr(_job, "ordered_map", partial(until_closed, ordered_map))
    monkeypatch.setattr(_run, "as_done", partial(until_closed, as_done))
    with pytest.raises((OSError, KeyboardInterrupt)):
        run()
    assert places == [True]
