"""Samples are found and read, and a parser's functions are called with care."""

from pathlib import Path
from types import ModuleType

import pytest
from attrs import evolve

from newscorpus.document import Document
from newscorpus.testing import Case, check_parser, find_samples, read_samples
from newscorpus.testing._failure import Broken
from tests._distributions import GOOD, install
from tests.testing.gazette import GAZETTE

PAGE = "THE BRENNA GAZETTE\nGoats win\n"


def imported(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return a module that is imported from a folder."""
    import importlib

    monkeypatch.syspath_prepend(folder)
    install(folder, "nc_found", GOOD)
    return importlib.import_module("nc_found")


def test_samples_are_found_beside_the_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = imported(tmp_path, monkeypatch)
    (parser,) = module.newscorpus_parsers()
    monkeypatch.chdir(tmp_path.parent)
    (tmp_path / "samples").mkdir()
    assert find_samples(parser) == tmp_path / "samples"


def test_samples_are_found_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lonely = evolve(GAZETTE, parse=lambda document: GAZETTE.parse(document))
    lonely.parse.__module__ = "nowhere"
    assert find_samples(lonely) is None
    (tmp_path / "samples").mkdir()
    assert find_samples(lonely) == Path("samples")


def test_samples_are_read_with_their_records_in_order_of_name(tmp_path: Path) -> None:
    (tmp_path / "live").mkdir()
    (tmp_path / "live" / "b.txt").write_bytes(b"\xef\xbb\xbfGoats\r\n")
    (tmp_path / "c.txt").write_text("Hay", encoding="utf-8")
    (tmp_path / "c.json").write_text("{}", encoding="utf-8")
    first, second = read_samples(tmp_path)
    assert (first.name, first.document, first.golden) == ("c.txt", Document("Hay"), "{}")
    assert (second.name, second.document.text, second.golden) == ("live/b.txt", "Goats\r\n", None)
    assert first.document.origin == "c.txt"


def test_only_a_parser_can_be_checked() -> None:
    with pytest.raises(TypeError, match="must be a Parser, got 'dw'; give the value, not its name"):
        check_parser("dw", samples=())  # type: ignore[arg-type]


def test_a_parser_that_is_interrupted_from_the_keyboard_is_interrupted() -> None:
    def interrupt(document: Document) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Case(parser=evolve(GAZETTE, match=interrupt)).match(Document(PAGE))


def test_what_a_parser_raises_is_kept_as_the_cause() -> None:
    with pytest.raises(Broken, match="parse raised ZeroDivisionError") as caught:
        Case(parser=evolve(GAZETTE, parse=lambda document: 1 // 0)).read(Document(PAGE))  # type: ignore[arg-type, return-value]
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_try_read_gives_nothing_where_the_parser_gives_nothing() -> None:
    assert Case(parser=evolve(GAZETTE, parse=lambda document: None)).try_read(Document(PAGE)) is None  # type: ignore[arg-type, return-value]
