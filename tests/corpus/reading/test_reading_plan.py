"""A plan finds the files that are meant, in one order, and says at once what is lacking."""

import gc
import gzip
import io
import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import newscorpus
from newscorpus.article import Article
from newscorpus.corpus import Failure
from newscorpus.corpus.reading import Form, Unit, plan, read_unit
from newscorpus.document import Document
from newscorpus.errors import DocumentError, MissingExtraError
from newscorpus.records import dumps, write_jsonl, write_parquet


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of folders, with texts, what tells of them, and what is hidden."""
    for name in ("b/one.txt", "a/two.txt", "a/deep/one.txt", ".hidden/x.txt", "a/.x.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"The text of {name}.", encoding="utf-8")
    (tmp_path / "a" / "table.csv").write_text("title\nx\n", encoding="utf-8")
    (tmp_path / "README.txt").write_text("About.", encoding="utf-8")
    return tmp_path


def files(units: tuple[Unit, ...], root: Path) -> list[str]:
    return [Path(path).relative_to(root).as_posix() for unit in units for path in unit.paths]


def origins(units: tuple[Unit, ...]) -> list[str]:
    return [item.origin for unit in units for item in read_unit(unit) if isinstance(item, Document)]


def test_a_folder_is_searched_to_any_depth_in_sorted_order(folder: Path) -> None:
    assert files(plan(folder), folder) == ["a/deep/one.txt", "a/two.txt", "b/one.txt"]


def test_two_files_of_one_name_stay_apart(folder: Path) -> None:
    assert len(set(origins(plan(folder)))) == 3


def test_the_order_of_a_plan_does_not_hang_on_how_it_was_asked_for(folder: Path) -> None:
    assert plan(str(folder)) == plan([folder]) == plan([folder, folder / "a" / "two.txt"])


def test_a_pattern_says_which_files_of_a_folder_are_meant(folder: Path) -> None:
    assert files(plan(folder, pattern="one.*"), folder) == ["a/deep/one.txt", "b/one.txt"]
    assert files(plan(folder, pattern="b/*"), folder) == ["b/one.txt"]
    assert files(plan(folder, pattern="a/**/*.txt"), folder) == ["a/deep/one.txt", "a/two.txt"]
    assert files(plan(folder, pattern="README*"), folder) == ["README.txt"]


def test_a_glob_finds_files_and_folders(folder: Path) -> None:
    assert files(plan(str(folder / "*" / "one.txt")), folder) == ["b/one.txt"]
    assert files(plan(str(folder / "**" / "one.txt")), folder) == ["a/deep/one.txt", "b/one.txt"]
    assert files(plan(str(folder / "[ab]")), folder) == ["a/deep/one.txt", "a/two.txt", "b/one.txt"]


def test_a_name_with_the_marks_of_a_glob_is_a_file_if_it_is_there(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text("One.", encoding="utf-8")
    (tmp_path / "a1.txt").write_text("Another.", encoding="utf-8")
    assert files(plan(tmp_path / "a[1].txt"), tmp_path) == ["a[1].txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_folder_that_holds_itself_ends(folder: Path) -> None:
    (folder / "b" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "b" / "same").symlink_to(folder / "b", target_is_directory=True)
    assert files(plan(folder), folder) == ["a/deep/one.txt", "a/two.txt", "b/one.txt"]


def test_a_folder_that_cannot_be_opened_is_told_when_it_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    units = plan(folder)
    assert files(units, folder) == ["a/deep", "a/two.txt", "b/one.txt"]
    assert len(origins(units)) == 2


@pytest.mark.parametrize(
    ("names", "read"),
    [
        (["a.txt", "a.json", "b.csv"], ["a.txt"]),
        (["a.txt.gz", "b.html"], ["a.txt.gz"]),
        (["a.html", "c.warc.gz", "b.csv"], ["a.html", "c.warc.gz"]),
        (
            ["README.txt", "LICENSE.txt", "b.parquet", "c.jsonl.zst", "d.tsv"],
            ["b.parquet", "c.jsonl.zst", "d.tsv"],
        ),
        (["a.json", "b.png", "_SUCCESS"], ["a.json"]),
    ],
)
def test_a_folder_is_read_as_the_first_kind_that_it_holds(
    tmp_path: Path, names: list[str], read: list[str]
) -> None:
    for name in names:
        (tmp_path / name).write_bytes(b"")
    assert files(plan(tmp_path), tmp_path) == read


def test_a_folder_without_anything_to_read_is_an_error_that_says_what_it_holds(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="holds no files; say which to read with --glob"):
        plan(tmp_path)
    (tmp_path / "a.png").write_bytes(b"")
    with pytest.raises(DocumentError, match=r"only files of other kinds \(\.png\)"):
        plan(tmp_path)
    with pytest.raises(DocumentError, match=r"no file in the folder fits '\*\.md'"):
        plan(tmp_path, pattern="*.md")


def test_small_files_share_a_unit_and_large_ones_have_their_own(tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text("x" * (100 if number == 3 else 10), encoding="utf-8")
    assert [len(unit.paths) for unit in plan(tmp_path, unit_bytes=50)] == [4, 2]


def test_the_form_of_a_file_can_be_said(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    path.write_text('{"text": "Goats win."}\n', encoding="utf-8")
    (unit,) = plan(path, form="jsonl")
    assert [item.text for item in read_unit(unit) if isinstance(item, Document)] == ["Goats win."]


def test_of_a_folder_the_files_of_the_form_that_is_said_are_read_or_all(tmp_path: Path) -> None:
    for name in ("a.txt", "b.csv", "README.md"):
        (tmp_path / name).write_text("text\nGoats win.\n", encoding="utf-8")
    assert files(plan(tmp_path, form="csv"), tmp_path) == ["b.csv"]
    assert files(plan(tmp_path, form="jsonl"), tmp_path) == ["a.txt", "b.csv"]


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b'{"text": "Goats win."}\n', "jsonl"),
        (b"{curly} goats win.\n", "text"),
        (b"<!DOCTYPE html><p>Goats win.", "html"),
        (b"PAR1", "parquet"),
        (b"", "text"),
    ],
)
def test_a_name_that_tells_nothing_leaves_it_to_the_first_bytes(
    tmp_path: Path, data: bytes, form: str
) -> None:
    for module in ("pyarrow", "resiliparse"):
        pytest.importorskip(module, reason="reads every form")
    (tmp_path / "part-00000").write_bytes(data)
    assert [unit.form for unit in plan(tmp_path / "part-00000")] == [form]


def _article(name: str) -> Article:
    return newscorpus.parse(Document(f"OSLO (Reuters) - The text of {name}.", origin=name))


def test_our_own_records_come_back_as_articles_equal_to_those_written(tmp_path: Path) -> None:
    articles = [_article("a"), _article("b"), newscorpus.parse("Goats \ud800.", unknown="plain")]
    write_jsonl(articles, tmp_path / "out.jsonl")
    for size in (1, 10_000_000):
        assert [item for unit in plan(tmp_path, unit_bytes=size) for item in read_unit(unit)] == articles


def test_our_own_parquet_comes_back_as_articles_equal_to_those_written(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="reads Parquet")
    articles = [_article("a"), _article("b")]
    write_parquet(articles, tmp_path / "out.parquet")
    found = [item for unit in plan(tmp_path / "out.parquet") for item in read_unit(unit)]
    assert found == articles
    assert [item.document.origin for item in found if isinstance(item, Article)] == ["a", "b"]


def test_records_and_other_rows_can_stand_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "mixed.jsonl"
    path.write_text(dumps(_article("a")) + '\n{"text": "Goats win."}\n', encoding="utf-8")
    (unit,) = plan(path)
    assert [type(item) for item in read_unit(unit)] == [Article, Document]


def _stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def test_standard_input_is_one_unit_and_its_first_bytes_tell_what_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (unit,) = plan("-")
    assert unit.is_stdin
    _stdin(monkeypatch, b"Goats win.")
    (found,) = read_unit(unit)
    assert isinstance(found, Document)
    assert (found.text, found.origin) == ("Goats win.", "<stdin>")
    _stdin(monkeypatch, b"".join(b'{"text": "%d."}\n' % number for number in range(5_000)))
    assert [item.origin for item in read_unit(unit) if isinstance(item, Document)][-1] == "<stdin>:5000"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (gzip.compress(b'{"text": "Goats win."}\n', mtime=0), ["Goats win."]),
        (b'{"text": "' + b"Goats win. " * 1_000 + b'"}', ["Goats win. " * 1_000]),
        (b"{Goats} " * 2_000, ["{Goats} " * 2_000]),
        (b"\x1f\x8b\x08damaged", ["compression"]),
        (b"", ["empty"]),
        (b"PAR1", ["parquet"]),
    ],
)
def test_standard_input_may_be_anything(
    monkeypatch: pytest.MonkeyPatch, data: bytes, expected: list[str]
) -> None:
    pytest.importorskip("pyarrow", reason="reads Parquet")
    (unit,) = plan("-")
    _stdin(monkeypatch, data)
    assert [getattr(item, "text", getattr(item, "rule", None)) for item in read_unit(unit)] == expected


@pytest.mark.parametrize("form", ["text", "jsonl", "csv", "json", "html", "warc", None])
def test_standard_input_stays_open(monkeypatch: pytest.MonkeyPatch, form: Form | None) -> None:
    for module in ("resiliparse", "fastwarc"):
        pytest.importorskip(module, reason="reads every form")
    for data in (
        b"text\nGoats win.\n",
        gzip.compress(b"text\nGoats win.\n"),
        "text\nGoats win.\n".encode("utf-16"),
    ):
        buffer = io.BufferedReader(io.BytesIO(data))
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=buffer))
        for unit in plan("-", form=form):
            assert list(read_unit(unit))
        gc.collect()
        assert not buffer.closed


def test_what_standard_input_needs_and_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    (unit,) = plan("-")
    monkeypatch.setitem(sys.modules, "resiliparse", None)
    monkeypatch.setitem(sys.modules, "resiliparse.parse.html", None)
    _stdin(monkeypatch, b"<!doctype html><p>Goats win.")
    (found,) = read_unit(unit)
    assert isinstance(found, Failure)
    assert found.rule == "extra"


def test_a_file_that_cannot_be_opened_is_one_unit_of_any_form(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.jsonl", "b.warc.gz", "c"):
        path = tmp_path / name
        path.write_bytes(b"x" * 100)
        monkeypatch.setattr("builtins.open", _refuse)
        units = plan(path, unit_bytes=10)
        assert len(units) == 1
        (found,) = read_unit(units[0])
        assert isinstance(found, Failure)
        assert found.rule == "unreadable"
        monkeypatch.undo()


def _refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_records_alone_can_be_asked_for(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="reads Parquet")
    write_jsonl([_article("a")], tmp_path / "a.jsonl")
    write_parquet([_article("b")], tmp_path / "b.parquet")
    (tmp_path / "c.jsonl").write_text('{"text": "Goats win."}\n', encoding="utf-8")
    found = [item for unit in plan(tmp_path, form="records") for item in read_unit(unit)]
    assert [type(item) for item in found] == [Article, Article, Failure]


def test_the_form_of_standard_input_can_be_said(monkeypatch: pytest.MonkeyPatch) -> None:
    (unit,) = plan("-", form="csv")
    _stdin(monkeypatch, b"text\nGoats win.\n")
    assert [item.text for item in read_unit(unit) if isinstance(item, Document)] == ["Goats win."]


@pytest.mark.parametrize(
    ("name", "module", "command"),
    [
        ("a.html", "resiliparse", "newscorpus[web]"),
        ("a.warc.gz", "fastwarc", "newscorpus[web]"),
        ("a.parquet", "pyarrow", "newscorpus[corpus]"),
        ("a.jsonl.zst", "zstandard", "newscorpus[corpus]"),
    ],
)
def test_what_is_not_installed_is_told_with_the_command_when_the_plan_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str, command: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    (tmp_path / name).write_bytes(b"")
    if module == "fastwarc":
        pytest.importorskip("resiliparse", reason="is asked for first")
    with pytest.raises(MissingExtraError) as told:
        plan(tmp_path)
    assert f"pip install '{command}'" in str(told.value)


def test_one_object_in_a_file_and_a_list_of_them_are_read_too(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"text": "A."}, indent=2), encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps([{"text": "B."}, {"text": "C."}], indent=2), encoding="utf-8")
    (tmp_path / "c.json").write_text('{"text": "D."}\n{"text": "E."}\n', encoding="utf-8")
    found = origins(plan(tmp_path))
    assert [os.path.basename(origin) for origin in found] == [
        "a.json",
        "b.json:1",
        "b.json:2",
        "c.json:1",
        "c.json:2",
    ]
