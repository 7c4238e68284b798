"""Bad input is told as rows of a table, each with its rule and a next step, and what stands before it is kept."""

import bz2
import gzip
import json
import lzma
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newscorpus.corpus import Failure
from newscorpus.corpus.reading import Columns, _lines, _streams, _text, plan, read_unit
from newscorpus.document import Document


def read(path: Path, **asked: Any) -> list[Any]:
    return [item for unit in plan(path, **asked) for item in read_unit(unit)]


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def rules(found: list[Any]) -> list[str]:
    """The texts that were read, and in place of the others the rules that were broken."""
    for item in found:
        assert not isinstance(item, Failure) or item.message.startswith(f"{item.origin}: ")
    return [item.rule if isinstance(item, Failure) else item.text for item in found]


def zstd(data: bytes) -> bytes:
    library = pytest.importorskip("zstandard", reason="writes zstd")
    packed: bytes = library.ZstdCompressor(write_checksum=True).compress(data)
    return packed


LINES = [f'{{"text": "{os.urandom(400).hex()}"}}\n'.encode() for _ in range(400)]
PACKERS = [gzip.compress, bz2.compress, lzma.compress, zstd]


@pytest.mark.parametrize("pack", PACKERS)
def test_a_compressed_file_that_is_cut_keeps_what_stands_before(
    tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    packed = pack(b"".join(LINES[:200])) + pack(b"".join(LINES[200:]))
    for cut in (len(packed) - 3, len(packed) * 3 // 4):
        found = read(written(tmp_path, "cut.jsonl.gz", packed[:cut]))
        assert [item.text for item in found[:200]] == [json.loads(line)["text"] for line in LINES[:200]]
        assert [item.rule for item in found if isinstance(item, Failure)] == ["truncated"]


@pytest.mark.parametrize("pack", PACKERS)
def test_a_compressed_file_that_is_damaged_keeps_what_stands_before(
    tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    first, second = pack(b"".join(LINES[:200])), bytearray(pack(b"".join(LINES[200:])))
    second[100:200] = bytes(100)
    found = read(written(tmp_path, "bad.jsonl.gz", first + second))
    assert [item.text for item in found[:200]] == [json.loads(line)["text"] for line in LINES[:200]]
    assert found[-1].rule == "compression"


@pytest.mark.parametrize("name", ["a.txt.gz", "a.csv.gz", "a.json.gz", "a.jsonl.gz"])
def test_damage_is_told_whatever_is_compressed(tmp_path: Path, name: str) -> None:
    packed = gzip.compress(b"text\nGoats win.\n" * 1000)
    assert rules(read(written(tmp_path, name, packed[:-12])))[-1] == "truncated"
    assert rules(read(written(tmp_path, name, packed[:20] + bytes(20) + packed[40:])))[-1] == "compression"


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        (b"{", "json"),
        (b"no json", "json"),
        (b'{"text": "Goats win."', "json"),
        (b"[" * 100_000, "json"),
        (b"1" * 10_000, "json"),
        (b'["Goats win."]', "json"),
        (b"null", "json"),
        (b'{"text": null}', "text"),
        (b'{"text": 7}', "text"),
        (b'{"text": ["Goats", "win."]}', "text"),
        (b'{"text": ""}', "empty"),
        (b'{"text": " \\n "}', "empty"),
        (b'{"story": "Goats win."}', "column"),
        (b"{}", "column"),
        (b'{"text": "Goats \\ud800."}', "surrogates"),
        (b'{"text": "Goats win.", "title": "\\udfff"}', "surrogates"),
        (b'{"text": "Caf\xe9"}', "encoding"),
        (b'{"version": 1, "blocks": []}', "record"),
        (b'{"version": 99, "blocks": [], "text": "a"}', "record"),
        (b'{"version": 1, "blocks": 7, "text": "a"}', "record"),
    ],
)
def test_a_bad_line_is_told_and_the_others_are_read(tmp_path: Path, line: bytes, rule: str) -> None:
    good = b'{"text": "Goats win."}\n'
    found = read(written(tmp_path, "texts.jsonl", good + line + b"\n\n" + good))
    assert rules(found) == ["Goats win.", rule, "Goats win."]
    assert found[1].origin == f"{tmp_path / 'texts.jsonl'}:2"


def test_an_encoding_can_be_named_for_lines_that_are_not_utf8(tmp_path: Path) -> None:
    path = written(tmp_path, "texts.jsonl", b'{"text": "Caf\xe9"}\n{"text": "Caf\xc3\xa9"}\n')
    assert rules(read(path, encoding="latin-1")) == ["Café", "Café"]
    assert rules(read(path, encoding="no-such-codec")) == ["encoding", "Café"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"text\nGoats\0win.\nGoats.\n", ["nul", "Goats."]),
        (b'text\nGoats.\n"Goats win.\nto the end\n', ["Goats.", "csv"]),
        (b'text\nGoats.\n"Goats win.\nto the end', ["Goats.", "csv"]),
        (b"id,text\n1,Goats, win.\n2,Goats.\n", ["csv", "Goats."]),
        (b"id,text\n1,Goats.,,\n", ["Goats."]),
        (b"id,text\n1\n2,Goats.\n", ["text", "Goats."]),
        (b"id,text\n1,\n2,Goats.\n", ["empty", "Goats."]),
        (b"text\n\n\nGoats.\n\n", ["Goats."]),
        (b"\xef\xbb\xbftext\r\nCaf\xc3\xa9.\r\n", ["Café."]),
        ("text\nCafé.\n".encode("utf-16"), ["Café."]),
        (b"text;day\nCaf\xe9 owners in Z\xfcrich were na\xefve.;1\n", ["Café owners in Zürich were naïve."]),
        (
            b"text\n" + b"Goats.\n" * 20_000 + b"\xff\xfe.\nGoats.\n",
            [*["Goats."] * 20_000, "encoding", "Goats."],
        ),
        (b"text\n", []),
        (b"", ["empty"]),
        (b"text\rGoats.\rGoats.\r", ["csv"]),
    ],
)
def test_a_table_is_read_as_far_as_its_rows_are_whole(
    tmp_path: Path, data: bytes, expected: list[str]
) -> None:
    assert rules(read(written(tmp_path, "table.csv", data))) == expected


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (bytes(range(256)) * 20, "encoding"),
        (b"PK\x03\x04" + bytes(60), "encoding"),
        (b"\xff\xfeG", "encoding"),
        (b"\x1f\x8b", "truncated"),
    ],
)
def test_a_file_that_is_no_text_is_told(tmp_path: Path, data: bytes, rule: str) -> None:
    written(tmp_path, "a.txt", b"Goats win.")
    written(tmp_path, "b.txt", data)
    written(tmp_path, "c.txt", b"Goats lose.")
    assert rules(read(tmp_path)) == ["Goats win.", rule, "Goats lose."]


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.json", "a.csv", "a.html", "a.parquet", "a.warc.gz"])
def test_a_file_that_vanished_after_the_plan_is_told(tmp_path: Path, name: str) -> None:
    for module in ("pyarrow", "resiliparse", "fastwarc"):
        pytest.importorskip(module, reason="reads every form")
    units = plan(written(tmp_path, name, b'{"text": "Goats win."}\n'))
    (tmp_path / name).unlink()
    assert rules([item for unit in units for item in read_unit(unit)]) == ["missing"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", b"Goats win.").chmod(0)
    assert rules(read(tmp_path)) == ["unreadable"]


def test_a_folder_given_as_a_table_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    (unit,) = plan(written(tmp_path, "b.txt", b""))
    (tmp_path / "b.txt").unlink()
    (tmp_path / "b.txt").mkdir()
    assert rules(list(read_unit(unit))) == ["unreadable"]


@pytest.fixture
def parquet() -> Any:
    pytest.importorskip("pyarrow", reason="reads Parquet")
    return pytest.importorskip("pyarrow.parquet", reason="reads Parquet")


@pytest.mark.parametrize("data", [b"", b"PAR1", b"no Parquet", b"PAR1" + bytes(100) + b"PAR1"])
def test_what_is_no_parquet_is_told(tmp_path: Path, parquet: Any, data: bytes) -> None:
    assert rules(read(written(tmp_path, "a.parquet", data))) == ["parquet"]


def test_a_parquet_file_that_is_damaged_keeps_what_stands_before(tmp_path: Path, parquet: Any) -> None:
    import pyarrow as pa

    path = tmp_path / "a.parquet"
    texts = [os.urandom(500).hex() for _ in range(200)]
    parquet.write_table(
        pa.table({"text": texts}), path, row_group_size=50, use_dictionary=False, compression="gzip"
    )
    start = parquet.read_metadata(path).row_group(2).column(0).data_page_offset
    data = bytearray(path.read_bytes())
    data[start : start + 600] = bytes(600)
    found = rules(read(written(tmp_path, "a.parquet", bytes(data))))
    assert found[:100] == texts[:100]
    assert found[100] == "parquet"


def test_a_parquet_column_of_another_kind_is_told_once(tmp_path: Path, parquet: Any) -> None:
    import pyarrow as pa

    path = tmp_path / "a.parquet"
    parquet.write_table(pa.table({"text": [1, 2, 3], "story": ["A.", None, "B."]}), path)
    (failure,) = read(path)
    assert (failure.rule, failure.origin) == ("text", str(path))
    assert "holds int64" in failure.message
    assert rules(read(path, columns=Columns(text="story"))) == ["A.", "text", "B."]
    assert rules(read(path, columns=Columns(text="body"))) == ["column"]


def test_an_article_of_ten_megabytes_is_read(tmp_path: Path) -> None:
    text = "Goats win. " * 1_000_000
    path = written(tmp_path, "a.jsonl", json.dumps({"text": text}).encode())
    (found,) = read(path, unit_bytes=1000)
    assert isinstance(found, Document)
    assert found.text == text


def test_a_line_that_memory_would_not_hold_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_lines, "LONGEST", 1000)
    good = b'{"text": "Goats win."}\n'
    path = written(tmp_path, "a.jsonl", good + b'{"text": "' + b"x" * 5000 + b'"}\n' + good)
    assert rules(read(path)) == ["Goats win.", "size", "Goats win."]
    assert rules(read(path, unit_bytes=10)) == ["Goats win.", "size", "Goats win."]


def test_a_cell_that_memory_would_not_hold_ends_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_lines, "LONGEST", 1000)
    path = written(tmp_path, "a.csv", b"text\nGoats win.\n" + b"x" * 5000 + b"\nGoats lose.\n")
    assert rules(read(path)) == ["Goats win.", "csv"]


def test_rows_of_very_many_shapes_are_read(tmp_path: Path) -> None:
    lines = [json.dumps({"text": "Goats win.", str(number): 1}) for number in range(1_000)]
    assert rules(read(written(tmp_path, "a.jsonl", "\n".join(lines).encode()))) == ["Goats win."] * 1_000


def test_bytes_in_a_column_are_no_words(tmp_path: Path, parquet: Any) -> None:
    import pyarrow as pa

    parquet.write_table(pa.table({"text": ["Goats win."], "id": [b"\xff"]}), tmp_path / "a.parquet")
    (found,) = read(tmp_path / "a.parquet")
    assert found.stated == ()


def test_a_parquet_file_without_rows_holds_nothing(tmp_path: Path, parquet: Any) -> None:
    import pyarrow as pa

    parquet.write_table(pa.table({"text": pa.array([], pa.string())}), tmp_path / "a.parquet")
    assert read(tmp_path / "a.parquet") == []


def test_a_file_that_memory_would_not_hold_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_text, "LONGEST", 1000)
    assert rules(read(written(tmp_path, "a.txt.gz", gzip.compress(b"x" * 5000)))) == ["size"]


def test_a_small_file_that_unfolds_to_a_huge_one_is_read_piece_by_piece(tmp_path: Path) -> None:
    with _streams.open_stream(str(written(tmp_path, "a", zstd(bytes(1 << 26))))) as stream:
        assert len(stream.read(1000)) == 1000


def test_zeros_and_skippable_frames_between_streams_are_passed_over(tmp_path: Path) -> None:
    first, second = b'{"text": "A."}\n', b'{"text": "B."}\n'
    padded = gzip.compress(first) + bytes(9_000) + gzip.compress(second) + bytes(3)
    assert rules(read(written(tmp_path, "a.jsonl", padded))) == ["A.", "B."]
    skipped = b"\x50\x2a\x4d\x18\x02\x00\x00\x00ok"
    assert rules(
        read(written(tmp_path, "a.jsonl", skipped + zstd(first) + skipped + zstd(second) + skipped))
    ) == [
        "A.",
        "B.",
    ]


def test_what_only_the_bytes_tell_is_lacking_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "a.txt", zstd(b"Goats win."))
    monkeypatch.setitem(sys.modules, "zstandard", None)
    (found,) = read(path)
    assert found.rule == "extra"
    assert "pip install 'newscorpus[corpus]'" in found.message
