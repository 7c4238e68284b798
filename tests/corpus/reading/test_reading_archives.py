"""Web archives are read record by record; what is no page is counted, what is damaged is told."""

import gzip
import io
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from newscorpus.corpus import Failure
from newscorpus.corpus.reading import _warc, plan, read_unit
from newscorpus.document import Document

pytest.importorskip("fastwarc", reason="reads web archives")
pytest.importorskip("resiliparse", reason="renders web pages")


def record(kind: str, address: str, content: bytes, day: int = 1) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2025-05-{day:02}T23:59:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{day:08}-0000-4000-8000-000000000000>\r\nWARC-Target-URI: {address}\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def response(
    number: int,
    body: bytes | str = "",
    *,
    status: str = "200 OK",
    kind: str = "text/html; charset=utf-8",
    more: str = "",
) -> bytes:
    sent = body.encode() if isinstance(body, str) else body
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n" if kind else f"HTTP/1.1 {status}\r\n\r\n"
    )
    return record("response", f"https://herald.example/{number}", head.encode() + sent, number)


def page(number: int) -> str:
    words = " ".join(f"Goat {number} of {other} stood by the well." for other in range(200))
    return (
        f"<!doctype html><html><body><article><h1>Story {number}</h1><p>{words}</p></article></body></html>"
    )


PAGES = [response(number, page(number)) for number in range(1, 5)]


def read(path: Path, data: bytes) -> tuple[list[Document | Failure], Counter[str]]:
    path.write_bytes(data)
    passed: Counter[str] = Counter()
    found = [item for unit in plan(path) for item in read_unit(unit, passed_over=passed)]
    return [item for item in found if isinstance(item, Document | Failure)], passed


def numbers(found: list[Document | Failure]) -> list[str]:
    return [item.rule if isinstance(item, Failure) else str(item.url).rpartition("/")[2] for item in found]


def zstd(data: bytes) -> bytes:
    packed: bytes = pytest.importorskip("zstandard", reason="writes zstd").compress(data)
    return packed


@pytest.mark.parametrize(
    ("name", "pack"), [("c.warc", bytes), ("c.warc.gz", gzip.compress), ("c.warc.zst", zstd)]
)
def test_a_page_has_its_address_its_day_and_the_offset_of_its_record(
    tmp_path: Path, name: str, pack: object
) -> None:
    packed = [pack(each) for each in PAGES]  # type: ignore[operator]
    found, passed = read(tmp_path / name, b"".join(packed))
    assert numbers(found) == ["1", "2", "3", "4"]
    assert found[1].origin.startswith(f"{tmp_path / name}@")
    assert len({item.origin for item in found}) == 4
    first = found[0]
    assert isinstance(first, Document)
    assert (first.origin, first.retrieved) == (f"{tmp_path / name}@0", date(2025, 5, 1))
    assert "Goat 1 of 7 stood by the well." in first.text
    assert not passed


def test_records_in_one_compressed_block_are_told_apart(tmp_path: Path) -> None:
    found, _ = read(tmp_path / "c.warc.gz", gzip.compress(b"".join(PAGES)))
    assert numbers(found) == ["1", "2", "3", "4"]
    assert len({item.origin for item in found}) == 4


def test_what_is_no_page_is_counted_and_no_failure(tmp_path: Path) -> None:
    data = [
        record("warcinfo", "urn:x", b"software: goat"),
        record("request", "https://herald.example/1", b"GET / HTTP/1.1\r\n\r\n"),
        PAGES[0],
        response(5, page(5), status="404 Not Found"),
        response(6, b"\x89PNG", kind="image/png"),
        response(7, b"%PDF-1.4", kind=""),
        record("revisit", "https://herald.example/8", b"HTTP/1.1 200 OK\r\n\r\n"),
        response(9, page(9), kind=""),
    ]
    found, passed = read(tmp_path / "c.warc.gz", b"".join(map(gzip.compress, data)))
    assert numbers(found) == ["1", "9"]
    assert passed == {"HTTP status": 1, "not HTML": 2, "revisit": 1}


def test_the_encoding_that_the_server_names_is_taken(tmp_path: Path) -> None:
    body = "<p>Фермер из Верхней Бренны сказал, что коза вернулась.</p>".encode("cp1251")
    (found,), _ = read(tmp_path / "c.warc", response(1, body, kind="text/html; charset=windows-1251"))
    assert isinstance(found, Document)
    assert found.text.strip() == "Фермер из Верхней Бренны сказал, что коза вернулась."


@pytest.mark.parametrize(
    ("more", "body"),
    [
        ("Content-Encoding: gzip\r\n", gzip.compress(page(1).encode())),
        ("Content-Encoding: gzip\r\n", page(1).encode()),
        ("Transfer-Encoding: chunked\r\n", b"%x\r\n%s\r\n0\r\n\r\n" % (len(page(1)), page(1).encode())),
        ("Transfer-Encoding: chunked\r\n", page(1).encode()),
    ],
)
def test_a_packed_body_is_unpacked_unless_it_was_already(tmp_path: Path, more: str, body: bytes) -> None:
    (found,), _ = read(tmp_path / "c.warc", response(1, body, more=more))
    assert isinstance(found, Document)
    assert found.text.strip().startswith("Story 1")


def test_a_body_that_cannot_be_unpacked_is_told(tmp_path: Path) -> None:
    broken = gzip.compress(page(1).encode())[:40] + bytes(200)
    found, _ = read(tmp_path / "c.warc", response(1, broken, more="Content-Encoding: gzip\r\n") + PAGES[1])
    assert numbers(found) == ["compression", "2"]


@pytest.mark.parametrize(
    ("name", "pack"), [("c.warc", bytes), ("c.warc.gz", gzip.compress), ("c.warc.zst", zstd)]
)
def test_wherever_an_archive_is_cut_what_stood_before_is_read_and_the_cut_is_told(
    tmp_path: Path, name: str, pack: object
) -> None:
    packed = [pack(each) for each in PAGES]  # type: ignore[operator]
    before = len(packed[0]) + len(packed[1])
    third = len(packed[2])
    for cut in {*range(1, 60, 7), *range(60, third, 97), third // 2, third - 9}:
        found, _ = read(tmp_path / name, b"".join(packed)[: before + cut])
        *whole, told = found
        assert [item.url for item in whole if isinstance(item, Document)] == [
            f"https://herald.example/{number}" for number in range(1, len(whole) + 1)
        ], cut
        assert len(whole) == 2 or len(getattr(whole[2], "text", "")) == len(getattr(whole[0], "text", "")), (
            cut
        )
        assert isinstance(told, Failure), cut
        assert told.rule in ("truncated", "warc"), cut


def test_an_archive_cut_into_units_at_any_size_gives_the_same_pages(tmp_path: Path) -> None:
    path = tmp_path / "c.warc.gz"
    whole, _ = read(path, b"".join(gzip.compress(response(number, page(number))) for number in range(1, 20)))
    for size in (1, 100, 512, 700, 1_500, 5_000):
        units = plan(path, unit_bytes=size)
        assert len(units) > 1
        assert [item for unit in units for item in read_unit(unit)] == whole
        assert [getattr(item, "origin", None) for unit in units for item in read_unit(unit)] == [
            item.origin for item in whole
        ]


def test_what_stands_behind_a_damaged_record_is_read_in_the_next_unit(tmp_path: Path) -> None:
    packed = list(map(gzip.compress, PAGES))
    packed[1] = packed[1][:80] + bytes(40) + packed[1][120:]
    path = tmp_path / "c.warc.gz"
    path.write_bytes(b"".join(packed))
    found = [item for unit in plan(path, unit_bytes=1_200) for item in read_unit(unit)]
    assert numbers([item for item in found if isinstance(item, Document | Failure)]) == [
        "1",
        "warc",
        "3",
        "4",
    ]


def test_a_damaged_record_ends_the_archive_and_is_told(tmp_path: Path) -> None:
    packed = list(map(gzip.compress, PAGES))
    packed[2] = packed[2][:80] + bytes(40) + packed[2][120:]
    found, _ = read(tmp_path / "c.warc.gz", b"".join(packed))
    assert numbers(found) == ["1", "2", "warc"]


def test_a_record_that_is_not_as_long_as_it_says_is_told(tmp_path: Path) -> None:
    broken = PAGES[1].replace(b"Content-Length: ", b"Content-Length: -")
    found, _ = read(tmp_path / "c.warc.gz", b"".join(map(gzip.compress, [PAGES[0], broken, PAGES[2]])))
    assert numbers(found)[0] == "1"
    assert {item.rule for item in found if isinstance(item, Failure)} <= {"warc", "truncated"}
    assert len(found) >= 2


def test_a_record_too_long_for_a_page_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_warc, "LONGEST_PAGE", 2_000)
    long = record("metadata", "urn:x", b"x" * 3_000)
    found, _ = read(
        tmp_path / "c.warc", response(1, b"<p>Goats.</p>") + long + PAGES[1] + response(3, b"<p>Win.</p>")
    )
    assert numbers(found) == ["1", "size", "3"]


def test_an_archive_is_read_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    (unit,) = plan("-")
    packed = b"".join(map(gzip.compress, PAGES))
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BufferedReader(io.BytesIO(packed))))
    found = [item for item in read_unit(unit) if isinstance(item, Document | Failure)]
    assert numbers(found) == ["1", "2", "3", "4"]
    assert found[0].origin == "<stdin>@0"


@pytest.mark.parametrize(
    ("data", "rule"), [(b"", "empty"), (b"no archive at all\n" * 50, "warc"), (b"\x1f\x8b\x08", "warc")]
)
def test_what_is_no_archive_is_told(tmp_path: Path, data: bytes, rule: str) -> None:
    found, _ = read(tmp_path / "c.warc", data)
    assert numbers(found) == [rule]


def test_an_archive_that_is_not_there_is_told(tmp_path: Path) -> None:
    (failure,) = [item for unit in plan(tmp_path / "c.warc.gz") for item in read_unit(unit)]
    assert isinstance(failure, Failure)
    assert failure.rule == "missing"


def test_an_archive_without_its_ending_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    found, _ = read(tmp_path / "segment-00012", b"".join(map(gzip.compress, PAGES)))
    assert numbers(found) == ["1", "2", "3", "4"]
