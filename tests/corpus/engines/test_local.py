"""The embedded engine: steps that are whole or not there, and errors that say what to do."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pytest
from attrs import frozen

from newscorpus.corpus.engines import Engines, LocalEngine, Table, extend, open_engine
from newscorpus.errors import CorpusError

SCHEMA = pa.schema([("number", pa.int64())])


@frozen
class Doubling:
    """A kernel that doubles numbers, and refuses a thirteen."""

    @property
    def schema(self) -> pa.Schema:
        return SCHEMA

    def __call__(self, batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
        numbers = batch.column("number").to_pylist()
        if 13 in numbers:
            raise ValueError("no thirteen here")
        yield pa.RecordBatch.from_pydict({"number": [2 * number for number in numbers]}, schema=SCHEMA)


def numbers(engine: LocalEngine, *given: int) -> Table:
    batches = (pa.RecordBatch.from_pydict({"number": [number]}, schema=SCHEMA) for number in given)
    return engine.write(batches, SCHEMA, "numbers")


def read(engine: LocalEngine, table: Table) -> list[int]:
    found: list[int] = sorted(engine.read(table)["number"].to_pylist())
    return found


def test_a_kernel_runs_over_every_batch(tmp_path: Path) -> None:
    with LocalEngine(tmp_path) as engine:
        assert read(engine, engine.map(numbers(engine, 1, 2, 3), Doubling(), "doubled")) == [2, 4, 6]


def test_a_query_reads_tables_by_name(tmp_path: Path) -> None:
    with LocalEngine(tmp_path) as engine:
        table = engine.sql("SELECT SUM(number) AS number FROM given", "sum", given=numbers(engine, 1, 2, 3))
        assert read(engine, table) == [6]


def test_a_step_that_is_there_is_not_run_again(tmp_path: Path) -> None:
    with LocalEngine(tmp_path) as engine:
        engine.map(numbers(engine, 1), Doubling(), "doubled")
        assert read(engine, engine.sql("SELECT 1 / 0 AS number", "doubled")) == [2]


def test_a_step_that_failed_leaves_no_table(tmp_path: Path) -> None:
    with LocalEngine(tmp_path) as engine:
        with pytest.raises(ValueError, match="no thirteen"):
            engine.map(numbers(engine, 1, 13), Doubling(), "doubled")
        assert not (tmp_path / "doubled").exists()


def test_a_table_without_rows_has_columns(tmp_path: Path) -> None:
    with LocalEngine(tmp_path) as engine:
        empty = engine.map(numbers(engine), Doubling(), "doubled")
        assert read(engine, engine.sql("SELECT number FROM given", "still", given=empty)) == []


def test_new_files_of_a_table_cost_only_their_own(tmp_path: Path) -> None:
    with LocalEngine(tmp_path / "first") as engine:
        source = numbers(engine, 1, 2)
        assert read(engine, extend(engine, source, Doubling(), tmp_path / "kept", "one")) == [2, 4]
        (tmp_path / "kept" / "000000.parquet").rename(tmp_path / "kept" / "000001.parquet")
        (source.path / "000000.parquet").rename(source.path / "000001.parquet")
    with LocalEngine(tmp_path / "second") as engine:
        new = numbers(engine, 13)
        (source.path / "000000.parquet").write_bytes((new.path / "000000.parquet").read_bytes())
        with pytest.raises(ValueError, match="no thirteen"):
            extend(engine, source, Doubling(), tmp_path / "kept", "two")
        assert read(engine, Table(tmp_path / "kept")) == [2, 4]


def test_each_value_is_given_to_the_function_once(tmp_path: Path) -> None:
    with LocalEngine(tmp_path / "steps") as engine:
        engine.each(_touch, [tmp_path / "a", tmp_path / "b"], "touching")
    assert (tmp_path / "a").read_text(encoding="ascii") == (tmp_path / "b").read_text(encoding="ascii") == "x"


def test_values_are_worked_on_as_they_come(tmp_path: Path) -> None:
    def coming() -> Iterator[Path]:
        for name in "abc":
            yield tmp_path / name
            assert (tmp_path / name).exists()

    with LocalEngine(tmp_path / "steps") as engine:
        engine.each(_touch, coming(), "touching")


def _touch(path: Path) -> None:
    with path.open("a", encoding="ascii") as file:
        file.write("x")


def test_a_query_that_needs_more_memory_says_so(tmp_path: Path) -> None:
    with (
        LocalEngine(tmp_path, memory="8MB") as engine,
        pytest.raises(CorpusError, match=r"more than 8MB of memory .*--memory"),
    ):
        engine.sql("SELECT list(range) AS one FROM range(30000000)", "much")


def test_a_file_that_is_damaged_is_told_with_its_folder(tmp_path: Path) -> None:
    with LocalEngine(tmp_path) as engine:
        table = numbers(engine, 1)
        (table.path / "000000.parquet").unlink()
        with pytest.raises(CorpusError, match="cannot be read or written"):
            engine.sql("SELECT * FROM given", "again", given=table)


def test_an_engine_is_known_by_its_name(tmp_path: Path) -> None:
    assert isinstance(open_engine(Engines(workers=1), tmp_path), LocalEngine)
    with pytest.raises(ValueError, match="engine must be 'local', 'spark'"):
        open_engine(Engines(name="abacus"), tmp_path)
