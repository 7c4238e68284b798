"""How texts are packed and where files are cut changes no text, no order and no origin."""

import bz2
import csv
import gzip
import json
import lzma
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus.corpus.reading import plan, read_unit
from newscorpus.document import Document


def _is_text(text: str) -> bool:
    return bool(text.removeprefix("\ufeff").strip())


texts = st.lists(
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=60).filter(_is_text),
    min_size=1,
    max_size=30,
)
sizes = st.integers(1, 400)


def read(path: Path, size: int) -> list[tuple[str, str]]:
    """What is read, by origin, with every unit a stream of its own."""
    found = [item for unit in plan(path, unit_bytes=size) for item in read_unit(unit)]
    assert all(isinstance(item, Document) for item in found), found
    return [(item.origin, item.text) for item in found if isinstance(item, Document)]


def _as_lines(texts: list[str]) -> bytes:
    return "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts).encode()


@given(texts, sizes, st.booleans())
def test_lines_of_json_come_back_in_order_whatever_the_units(
    texts: list[str], size: int, ended: bool
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "texts.jsonl")
        path.write_bytes(_as_lines(texts) if ended else _as_lines(texts)[:-1])
        expected = [(f"{path}:{number}", text) for number, text in enumerate(texts, start=1)]
        assert read(path, size) == expected


@given(texts, sizes)
def test_files_of_a_folder_come_back_in_sorted_order_whatever_the_units(texts: list[str], size: int) -> None:
    with TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            Path(folder, f"{number:02}.txt").write_bytes(text.encode())
        expected = [text.removeprefix("\ufeff") for text in texts]
        assert [text for _, text in read(Path(folder), size)] == expected


@given(texts, sizes, st.sampled_from(",;\t|"))
def test_rows_of_csv_come_back_in_order_whatever_their_separator(
    texts: list[str], size: int, mark: str
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "texts.csv")
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter=mark)
            writer.writerow(["id", "text"])
            writer.writerows(enumerate(texts))
        assert [text for _, text in read(path, size)] == texts


@given(texts, sizes, st.integers(1, 7))
def test_rows_of_parquet_come_back_in_order_whatever_the_units(
    texts: list[str], size: int, rows: int
) -> None:
    pa = pytest.importorskip("pyarrow", reason="reads Parquet")
    parquet = pytest.importorskip("pyarrow.parquet", reason="reads Parquet")
    with TemporaryDirectory() as folder:
        path = Path(folder, "texts.parquet")
        parquet.write_table(pa.table({"text": texts}), path, row_group_size=rows)
        expected = [(f"{path}:{number}", text) for number, text in enumerate(texts, start=1)]
        assert read(path, size) == expected


def _zstd(data: bytes) -> bytes:
    packed: bytes = pytest.importorskip("zstandard", reason="writes zstd").compress(data)
    return packed


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, _zstd])
@settings(max_examples=30)
@given(texts, texts)
def test_compressed_files_hold_what_they_held_in_any_number_of_streams(
    pack: Callable[[bytes], bytes], first: list[str], second: list[str]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "texts.jsonl.gz")
        path.write_bytes(pack(_as_lines(first)) + pack(_as_lines(second)))
        assert [text for _, text in read(path, 1)] == first + second
