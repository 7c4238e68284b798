"""Parquet and data frames: articles as columns that other tools read as they are, and back with nothing lost."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import parse_file, strategies
from newscorpus.article import BLOCK_TYPES, Article, Block, Entry, Heading, Paragraph, Photo, Problem
from newscorpus.dates import NewsDate
from newscorpus.document import Document, Span, Stated
from newscorpus.errors import MissingExtraError, RecordError
from newscorpus.records import (
    VERSION,
    arrow_schema,
    from_arrow,
    read_parquet,
    to_arrow,
    to_pandas,
    to_polars,
    to_record,
    write_parquet,
)
from newscorpus.records import _parquet_columns as columns_module
from newscorpus.records._blocks import PLANS
from newscorpus.registry import Registry
from tests._spark import SETTINGS, need_spark
from tests.conftest import ROOT, SEEDS
from tests.records.test_records import dated
from tests.standards._articles import odd_articles
from tests.test_article import article as full_article

pa = pytest.importorskip("pyarrow", reason="the extra corpus is not installed")
parquet = pytest.importorskip("pyarrow.parquet")


def seeds() -> list[Article]:
    return [parse_file(SEEDS / f"{name}.txt") for name in ("globe", "reuters", "dw")]


def told() -> Article:
    """An article with all that can stand beside its text."""
    stated = Stated(
        by="columns",
        source="Brenna Post",
        published="12.3.2020",
        authors=("Ilse Karnau", "Ada Lind"),
        more=(("id", "7"), ("id", "8"), ("section", "")),
    )
    return evolve(
        full_article(), document=evolve(full_article().document, stated=(stated, Stated(by="page")))
    )


def again(article: Article) -> Article:
    (found,) = from_arrow(to_arrow([article]))
    return found


def nested() -> Article:
    """An entry that holds an entry, which records know no limit to."""
    deep = Entry(start=4, raw="b\n\nc", blocks=(Heading(start=4, raw="b"), Paragraph(start=7, raw="c")))
    outer = Entry(
        start=0, raw="a\n\n\nb\n\nc"[:1] + "\n\n\nb\n\nc", blocks=(Paragraph(start=0, raw="a"), deep)
    )
    return Article(
        document=Document("a\n\n\nb\n\nc\n\nd"), parser="hand", blocks=(outer, Paragraph(start=10, raw="d"))
    )


@pytest.mark.parametrize("make", [full_article, dated, told, nested])
def test_an_article_comes_back_as_it_was(make: Callable[[], Article]) -> None:
    found = again(make())
    assert found == make()
    assert (found.document.origin, found.document.encoding) == (
        make().document.origin,
        make().document.encoding,
    )


@given(st.lists(strategies.articles() | odd_articles(), max_size=4))
def test_any_articles_come_back_in_order(articles: list[Article]) -> None:
    assert list(from_arrow(to_arrow(articles))) == articles


@given(strategies.documents(text=st.text(st.characters(codec=None, exclude_categories=()))))
def test_any_text_comes_back(document: Document) -> None:
    article = Registry.of().parse(document, unknown="plain")
    assert again(article) == article


SURROGATES = "A \ud83d\ude00 ferry \udcff stops.\n\nTwo \ud83d goats."


def test_lone_surrogates_come_back_and_are_shown_as_unknown_characters() -> None:
    article = Registry.of().parse(Document(SURROGATES, stated=(Stated(by="\udc80"),)), unknown="plain")
    table = to_arrow([article])
    assert again(article) == article
    assert table["text"].to_pylist() == [
        "A \ufffd\ufffd ferry \ufffd stops.\n\nTwo \ufffd goats."
    ]  # as long as the text, so that spans stay what they are
    assert isinstance(table["exact"].to_pylist()[0], bytes)


def test_an_article_that_arrow_cannot_hold_leaves_its_neighbours_alone() -> None:
    odd = Registry.of().parse(SURROGATES, unknown="plain")
    articles = [*seeds(), odd, full_article(), odd]
    table = to_arrow(articles)
    assert list(from_arrow(table)) == articles
    assert [exact is None for exact in table["exact"].to_pylist()] == [True, True, True, False, True, False]


def test_spans_past_what_arrow_counts_to_come_back() -> None:
    article = evolve(full_article(), problems=(Problem(code="far", message="away", span=Span(3, 10**30)),))
    articles = [*seeds(), article, full_article()]
    table = to_arrow(articles)
    assert list(from_arrow(table)) == articles
    assert [exact is None for exact in table["exact"].to_pylist()] == [True, True, True, False, True]


def test_the_columns_say_what_the_record_says() -> None:
    for article in [*seeds(), told(), dated()]:
        record, (row,) = to_record(article), to_arrow([article]).to_pylist()
        for name in (
            "headline",
            "kicker",
            "standfirst",
            "byline",
            "authors",
            "agencies",
            "published",
            "updated",
        ):
            assert row[name] == record[name], name
        assert (row["body"], row["text"]) == (article.text, article.document.text)
        shown = record["dateline"] and {
            name: record["dateline"][name] for name in ("places", "date", "agency")
        }
        assert row["dateline"] == shown


@given(strategies.articles())
def test_what_repeats_the_blocks_is_what_the_article_gives(article: Article) -> None:
    (row,) = to_arrow([article]).to_pylist()
    assert row["headline"] == article.headline
    assert row["kicker"] == article.kicker
    assert row["standfirst"] == article.standfirst
    assert tuple(row["byline"]) == article.byline
    assert tuple(row["authors"]) == article.authors
    assert tuple(row["agencies"]) == article.agencies
    assert row["body"] == article.text
    assert [block["text"] for block in row["blocks"] if block["type"] != "entry"] == [
        block.text for block in article.walk()
    ]


def test_days_are_dates_where_the_day_is_known() -> None:
    (row,) = to_arrow([dated()]).to_pylist()
    assert (row["published"], row["published_day"]) == ("2014-12-30T16:33", date(2014, 12, 30))
    assert (row["updated"], row["updated_day"]) == ("2015", None)
    assert row["published_evidence"]["zone"] == "IST"
    assert row["retrieved"] == date(2025, 2, 13)
    partial = evolve(dated(), published=NewsDate(month=11, day=15))
    assert to_arrow([partial])["published_day"].to_pylist() == [None]


def test_an_entry_stands_before_its_blocks_which_have_its_number() -> None:
    (row,) = to_arrow([nested()]).to_pylist()
    assert [(block["type"], block["parent"]) for block in row["blocks"]] == [
        ("entry", None), ("paragraph", 0), ("entry", 0), ("heading", 2), ("paragraph", 2), ("paragraph", None),
    ]  # fmt: skip


def test_every_field_of_every_block_has_a_column() -> None:
    block = arrow_schema().field("blocks").type.value_type
    own = {name for plan in PLANS.values() for name, _, _ in plan}
    assert own <= {field.name for field in block}
    assert set(BLOCK_TYPES.values()) == set(PLANS)


def test_files_come_back_and_say_their_version(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    assert write_parquet(iter(seeds()), path) == 3
    assert list(read_parquet(path)) == seeds()
    assert parquet.read_schema(path).metadata[b"newscorpus"] == str(VERSION).encode()
    assert parquet.read_table(path).schema.equals(arrow_schema(), check_metadata=True)
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.parquet"]


def test_no_articles_are_a_file_of_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    assert write_parquet([], path) == 0
    assert list(read_parquet(path)) == []
    assert to_arrow([]).num_rows == 0


def test_a_stream_can_be_written_to() -> None:
    stream = io.BytesIO()
    write_parquet(seeds(), stream)
    assert list(from_arrow(parquet.read_table(io.BytesIO(stream.getvalue())))) == seeds()


def test_a_pipe_can_be_written_to() -> None:
    code = (
        "import sys; from newscorpus import parse; from newscorpus.records import write_parquet;"
        "write_parquet([parse('Two goats.', unknown='plain')], sys.stdout.buffer)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    (row,) = parquet.read_table(io.BytesIO(run.stdout)).to_pylist()
    assert row["body"] == "Two goats."


def test_row_groups_hold_only_so_much_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns_module, "_CHARACTERS", 4_500)
    path, articles = tmp_path / "a.parquet", seeds() * 3
    write_parquet(articles, path)
    groups = parquet.read_metadata(path).num_row_groups
    assert groups > 3
    assert list(read_parquet(path)) == articles
    parts = [list(read_parquet(path, row_groups=[group])) for group in range(groups)]
    assert [article for part in parts for article in part] == articles


def test_row_groups_hold_only_so_many_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns_module, "_ROWS", 2)
    write_parquet(seeds() * 2, tmp_path / "a.parquet")
    assert parquet.read_metadata(tmp_path / "a.parquet").num_row_groups == 3


def test_writing_takes_articles_as_they_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns_module, "_ROWS", 2)
    made: list[int] = []
    written: list[int] = []
    build = columns_module._build
    monkeypatch.setattr(
        columns_module,
        "_build",
        lambda articles, exact=(): (written.append(len(made)), build(articles, exact))[1],
    )

    def stream() -> Iterator[Article]:
        for number in range(6):
            made.append(number)
            yield full_article()

    write_parquet(stream(), tmp_path / "a.parquet")
    assert written == [2, 4, 6]


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    for name, article in zip("bca", seeds(), strict=True):
        write_parquet([article], tmp_path / f"{name}.parquet")
    globe, reuters, dw = seeds()
    assert list(read_parquet(tmp_path)) == [dw, globe, reuters]


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    write_parquet(seeds(), path)

    def broken() -> Iterator[Article]:
        yield full_article()
        raise RuntimeError("the reader fell over")

    with pytest.raises(RuntimeError, match="fell over"):
        write_parquet(broken(), path)
    assert list(read_parquet(path)) == seeds()
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.parquet"]


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_parquet(seeds(), tmp_path / "none" / "a.parquet")
    with pytest.raises(FileNotFoundError):
        list(read_parquet(tmp_path / "none.parquet"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_to_is_an_error_of_the_system(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    with pytest.raises(PermissionError):
        write_parquet(seeds(), tmp_path / "a.parquet")


@frozen(kw_only=True)
class Aside(Block):
    """A block type that records do not know."""


def test_a_block_of_a_type_of_ones_own_is_refused_as_in_json() -> None:
    article = Article(document=Document("ab"), parser="hand", blocks=(Aside(start=0, raw="ab"),))
    with pytest.raises(RecordError, match="BLOCK_TYPES, got Aside"):
        to_arrow([article])


def test_a_file_of_another_version_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    table = to_arrow(seeds()).replace_schema_metadata({"newscorpus": "99"})
    parquet.write_table(table, path)
    with pytest.raises(RecordError, match=r"a\.parquet: its articles have version 99.*newscorpus parse"):
        list(read_parquet(path))


def replaced(name: str, values: list[Any], kind: Any = None) -> Any:
    table = to_arrow([full_article()])
    return table.set_column(table.schema.get_field_index(name), name, pa.array(values, kind))


def test_a_row_of_another_version_is_refused() -> None:
    table = replaced("version", [99], pa.int32()).replace_schema_metadata(None)
    with pytest.raises(RecordError, match=r"<table>: row 0 .*version must be 1, got 99.*newscorpus parse"):
        list(from_arrow(table))


def test_a_table_without_a_column_that_articles_need_is_refused_by_its_name() -> None:
    with pytest.raises(RecordError, match=r"no column 'blocks'.*newscorpus parse"):
        list(from_arrow(to_arrow(seeds()).drop_columns(["blocks"])))


def test_a_table_without_what_only_readers_need_is_read() -> None:
    table = to_arrow(seeds()).drop_columns(["headline", "body", "published_day"])
    assert list(from_arrow(table)) == seeds()


def test_a_column_of_another_kind_is_refused() -> None:
    with pytest.raises(RecordError, match="is not what articles have there"):
        list(from_arrow(replaced("blocks", [3])))


@pytest.mark.parametrize("name", ["text", "parser", "kind"])
def test_a_row_without_a_value_that_articles_need_is_refused(name: str) -> None:
    with pytest.raises(RecordError, match=f"{name} must be a string, got None"):
        list(from_arrow(replaced(name, [None], pa.string())))


def test_a_text_that_was_changed_is_refused() -> None:
    with pytest.raises(RecordError, match=r"row 0 \(.*newscorpus parse"):
        list(from_arrow(replaced("text", ["another text"])))


BROKEN = [
    ([{"type": "colour", "start": 0, "stop": 1}], "type must be one of"),
    ([{"type": None, "start": 0, "stop": 1}], "type must be one of"),
    ([{"type": "paragraph", "start": 0, "stop": None}], "start and stop must be whole numbers"),
    ([{"type": "paragraph", "parent": 0, "start": 0, "stop": 1}], r"blocks\[0\].parent"),
    ([{"type": "paragraph", "parent": -1, "start": 0, "stop": 1}], r"blocks\[0\].parent"),
    ([{"type": "entry", "start": 0, "stop": 1, "date": "soon"}], "date must be"),
    ([{"type": "entry", "start": 0, "stop": 1}], "holds no blocks"),
    ([], "no block holds the text"),
    (None, "no block holds the text"),
]


@pytest.mark.parametrize(("blocks", "message"), BROKEN)
def test_blocks_that_contradict_the_text_or_themselves_are_refused(blocks: Any, message: str) -> None:
    with pytest.raises(RecordError, match=message):
        list(from_arrow(replaced("blocks", [blocks], arrow_schema().field("blocks").type)))


def test_a_damaged_exact_record_is_refused() -> None:
    with pytest.raises(RecordError, match="exact"):
        list(from_arrow(replaced("exact", [b"{"], pa.binary())))


@pytest.mark.parametrize("cut", [0, 3, 1_000, -20])
def test_a_file_that_is_cut_or_no_parquet_is_refused_by_name(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "a.parquet"
    write_parquet(seeds(), path)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(RecordError, match=r"a\.parquet: is no Parquet file, or damaged"):
        list(read_parquet(path))


def test_what_is_damaged_inside_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    write_parquet(seeds(), path)
    data = bytearray(path.read_bytes())
    data[200:8_000] = b"\xff" * 7_800
    path.write_bytes(data)
    with pytest.raises(RecordError, match=r"a\.parquet: is no Parquet file, or damaged"):
        list(read_parquet(path))


def test_pandas_keeps_articles() -> None:
    pandas = pytest.importorskip("pandas", reason="the extra frames is not installed")
    frame = to_pandas([*seeds(), told()])
    assert list(from_arrow(frame)) == [*seeds(), told()]
    assert list(from_arrow(frame[frame["source"] == "dw"])) == [seeds()[2]]
    assert list(from_arrow(to_arrow([told()]).to_pandas())) == [told()]
    assert isinstance(frame, pandas.DataFrame)


def test_polars_keeps_articles() -> None:
    polars = pytest.importorskip("polars", reason="the extra frames is not installed")
    frame = to_polars([*seeds(), told()])
    assert list(from_arrow(frame)) == [*seeds(), told()]
    assert list(from_arrow(frame.filter(polars.col("source") == "dw"))) == [seeds()[2]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write_parquet(seeds(), tmp_path / "seeds.parquet")
    return tmp_path / "seeds.parquet"


CAPTIONS = {photo.caption for article in seeds() for photo in article.of(Photo)}


def test_pandas_reads_the_file_as_it_is(path: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="the extra frames is not installed")
    frame = pandas.read_parquet(path)
    assert list(frame["source"]) == [article.source for article in seeds()]
    blocks = frame["blocks"].explode().apply(pandas.Series)
    assert set(blocks[blocks["type"] == "photo"]["caption"]) == CAPTIONS


def test_polars_reads_the_file_as_it_is(path: Path, tmp_path: Path) -> None:
    polars = pytest.importorskip("polars", reason="the extra frames is not installed")
    frame = polars.read_parquet(path)
    blocks = frame.select("blocks").explode("blocks").unnest("blocks")
    assert set(blocks.filter(polars.col("type") == "photo")["caption"]) == CAPTIONS
    frame.write_parquet(tmp_path / "polars.parquet")
    assert list(read_parquet(tmp_path / "polars.parquet")) == seeds()


def test_duckdb_reads_the_file_as_it_is(path: Path, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="the extra corpus is not installed")
    with duckdb.connect() as connection:
        found = connection.sql(
            f"SELECT source, b.caption FROM '{path}', UNNEST(blocks) AS u(b) WHERE b.type = 'photo'"
        ).fetchall()
        assert {caption for _, caption in found} == CAPTIONS
        slices = connection.sql(
            f"SELECT substr(text, b.start + 1, b.stop - b.start), b.text FROM '{path}', UNNEST(blocks) AS u(b)"
        ).fetchall()
        assert all(" ".join(raw.split()) == folded for raw, folded in slices)
        copy = tmp_path / "duckdb.parquet"
        connection.sql(f"COPY (FROM '{path}' WHERE source = 'dw') TO '{copy}'")
        assert list(read_parquet(copy)) == [seeds()[2]]
        assert list(from_arrow(connection.sql(f"FROM '{path}'").to_arrow_table())) == seeds()


def test_an_arrow_data_set_reads_the_file_as_it_is(path: Path) -> None:
    dataset = pytest.importorskip("pyarrow.dataset")
    write_parquet([told()], path.with_name("told.parquet"))
    held = dataset.dataset(path.parent, format="parquet")
    assert held.count_rows() == 4
    found = held.to_table(filter=dataset.field("source") == "dw")
    assert list(from_arrow(found)) == [seeds()[2]]


def test_record_batches_are_read_too() -> None:
    assert list(from_arrow(to_arrow(seeds()).to_batches()[0])) == seeds()


@pytest.mark.parametrize("write", [to_arrow, lambda articles: write_parquet(articles, io.BytesIO())])
def test_without_pyarrow_the_extra_is_named(
    write: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    arrow_schema.cache_clear()
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'newscorpus\[corpus\]'"):
        write(seeds())
    arrow_schema.cache_clear()


def documented(heading: str) -> set[str]:
    """The names in the first column of the tables under a heading of the reference."""
    page = (ROOT / "docs" / "reference" / "parquet.md").read_text(encoding="utf-8")
    part = page.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return {
        name
        for cell in re.findall(r"^\| (.*?) \|", part, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", cell)
    }


def test_every_column_and_every_field_of_blocks_is_documented() -> None:
    assert documented("Columns") == set(arrow_schema().names)
    blocks = arrow_schema().field("blocks").type.value_type
    assert documented("Blocks") == {field.name for field in blocks}


def test_importing_records_imports_no_pyarrow() -> None:
    code = "import sys, newscorpus.records; sys.exit('pyarrow' in sys.modules or 'pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


SPARK = """
import json, sys
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, explode
spark = SparkSession.builder.master("local[1]").config(map=json.loads(sys.argv[3])).getOrCreate()
frame = spark.read.parquet(sys.argv[1])
photos = frame.select(explode("blocks").alias("block")).where(col("block.type") == "photo")
captions = [row.caption for row in photos.select("block.caption").collect()]
frame.coalesce(1).write.parquet(sys.argv[2])
print(json.dumps(captions))
"""


def test_spark_reads_the_file_as_it_is(path: Path, tmp_path: Path) -> None:
    need_spark()
    environment = os.environ | {"PYSPARK_PYTHON": sys.executable}
    command = [sys.executable, "-c", SPARK, str(path), str(tmp_path / "spark"), json.dumps(SETTINGS)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert set(json.loads(run.stdout.splitlines()[-1])) == CAPTIONS
    assert list(read_parquet(tmp_path / "spark")) == seeds()
