"""Columns are found by the names given or by usual ones, and what they say is kept beside the text."""

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newscorpus.corpus import Failure
from newscorpus.corpus.reading import Columns, plan, read_unit
from newscorpus.corpus.reading._columns import USUAL
from newscorpus.document import Document, Stated


def read(path: Path, columns: Columns | None = None) -> list[Any]:
    return [item for unit in plan(path, columns=columns) for item in read_unit(unit)]


def jsonl(folder: Path, *rows: object) -> Path:
    path = folder / "texts.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "name", ["text", "Body", "content", "mainText", "main_text", "full text", "articleBody"]
)
def test_a_text_is_found_under_any_usual_name(tmp_path: Path, name: str) -> None:
    (found,) = read(jsonl(tmp_path, {"n": 1, name: "Goats win."}))
    assert found.text == "Goats win."


def test_the_first_usual_name_is_taken() -> None:
    found = Columns().find(["content", "Text", "body", "publisher", "domain"])
    assert (found.text, found.source) == ("Text", "domain")


def test_usual_names_are_written_as_they_are_compared() -> None:
    for role, names in USUAL.items():
        for name in names:
            assert getattr(Columns().find([name.upper()]), role) == name.upper()


def test_what_columns_say_is_stated_beside_the_text(tmp_path: Path) -> None:
    row = {
        "id": 7,
        "maintext": "Goats win.",
        "title": "Ballot",
        "date_publish": "4 May, late",
        "date_modify": None,
        "source": {"id": None, "name": "Herald"},
        "authors": ["Nora Blix", "Per Lund"],
        "language": "en",
        "url": "https://herald.example/1",
        "score": 0.5,
    }
    (found,) = read(jsonl(tmp_path, row), Columns(more=("score",)))
    assert found == Document(
        "Goats win.",
        url="https://herald.example/1",
        stated=(
            Stated(
                by="columns",
                source="Herald",
                title="Ballot",
                published="4 May, late",
                authors=("Nora Blix", "Per Lund"),
                language="en",
                more=(("score", "0.5"), ("id", "7")),
            ),
        ),
    )


def test_a_text_alone_has_nothing_stated_beside_it(tmp_path: Path) -> None:
    (found,) = read(jsonl(tmp_path, {"text": "Goats win.", "title": "", "date": None}))
    assert found.stated == ()


def test_a_column_that_is_named_wins_over_the_usual_ones(tmp_path: Path) -> None:
    (found,) = read(jsonl(tmp_path, {"text": "Summary.", "story": "Goats win."}), Columns(text="story"))
    assert found.text == "Goats win."


def test_an_origin_is_where_the_row_stands_unless_a_column_gives_it(tmp_path: Path) -> None:
    path = jsonl(tmp_path, {"text": "A.", "id": "a"}, {"text": "B.", "id": "b"})
    assert [found.origin for found in read(path)] == [f"{path}:1", f"{path}:2"]
    assert [found.origin for found in read(path, Columns(origin="id"))] == ["a", "b"]


@pytest.mark.parametrize(
    "columns", [Columns(text="story"), Columns(source="paper"), Columns(more=("score",))]
)
def test_a_named_column_that_is_not_there_is_told_with_those_that_are(
    tmp_path: Path, columns: Columns
) -> None:
    (found,) = read(jsonl(tmp_path, {"text": "Goats win.", "day": "Sunday"}), columns)
    assert isinstance(found, Failure)
    assert found.rule == "column"
    assert found.message.endswith("; there are text, day: name one of these")


def test_a_table_without_a_text_column_is_one_failure(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("day,story\n1,A.\n2,B.\n", encoding="utf-8")
    (found,) = read(path)
    assert found.message == (
        f"{path}: no column has a usual name for the text; there are day, story: "
        "name the text's column with --text-column or Columns(text=…)"
    )


def test_dates_of_parquet_are_written_in_iso_form(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="reads Parquet")
    parquet = pytest.importorskip("pyarrow.parquet", reason="reads Parquet")
    path = tmp_path / "texts.parquet"
    parquet.write_table(
        pa.table({"text": ["Goats win."], "date": [date(2025, 5, 4)], "n": [float("nan")]}), path
    )
    (found,) = read(path, Columns(more=("n",)))
    assert found.stated == (Stated(by="columns", published="2025-05-04"),)


def test_folders_that_stand_for_columns_are_columns(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="reads Parquet")
    parquet = pytest.importorskip("pyarrow.parquet", reason="reads Parquet")
    for source in ("Herald", "Daily%20Goat"):
        (tmp_path / f"source={source}").mkdir()
        parquet.write_table(
            pa.table({"text": ["Goats win."]}), tmp_path / f"source={source}" / "part-0.parquet"
        )
    assert [found.stated[0].source for found in read(tmp_path)] == ["Daily Goat", "Herald"]


def test_a_csv_row_is_called_by_the_line_on_which_it_begins(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["text"], ["Goats\n\nwin."], ["Again."], ["And\nagain."]])
    assert [found.origin for found in read(path)] == [f"{path}:2", f"{path}:5", f"{path}:6"]
