"""Corpus: articles kept in a folder, by position."""

import json
from datetime import date
from pathlib import Path

import pytest

from newscorpus import parse
from newscorpus.corpus import Corpus, _ingest
from newscorpus.corpus._store import Store
from newscorpus.document import Document, Stated
from newscorpus.errors import CorpusError, DocumentError
from tests.conftest import ROOT

SEEDS = ROOT / "seeds"


def seeds(store: Path | None = None) -> Corpus:
    return Corpus.read([SEEDS / f"{name}.txt" for name in ("globe", "reuters", "dw")], store=store, workers=1)


def test_articles_come_back_as_they_are_parsed() -> None:
    corpus = seeds()
    assert len(corpus) == 3
    for article, name in zip(corpus, ("globe", "reuters", "dw"), strict=True):
        assert article == parse(Document.read(SEEDS / f"{name}.txt"))
        assert article.document.origin.endswith(f"{name}.txt")


def test_a_position_is_a_place_in_the_order_of_the_input() -> None:
    corpus = seeds()
    assert [corpus[place].source for place in (0, 1, 2, -1)] == ["globe", "reuters", "dw", "dw"]
    with pytest.raises(IndexError, match=r"must lie in 0\.\.2, got 3"):
        corpus[3]


def test_what_a_row_says_stands_beside_its_text() -> None:
    row = {"text": "One line.", "source": "halden", "date": date(2026, 3, 4), "title": "A line"}
    (article,) = Corpus.from_texts([row], workers=1)
    (stated,) = article.document.stated
    assert stated == Stated(by="given", source="halden", title="A line", published="2026-03-04")
    assert (article.source, article.headline, article.published) == (None, None, None)


@pytest.mark.parametrize(
    ("row", "source"),
    [
        ({"url": "https://www.gazette.example/goats/7"}, "gazette.example"),
        ({"url": "https://www.gazette.example/goats/7", "source": "The Gazette"}, "The Gazette"),
        ({"url": "http://[goat"}, None),
        ({"url": "goats/7"}, None),
    ],
)
def test_where_nobody_names_the_source_the_site_of_the_address_is_it(
    row: dict[str, str], source: str | None
) -> None:
    corpus = Corpus.from_texts([{"text": "The goat ate the ballot.", **row}], workers=1)
    assert [listing.source for listing in corpus.listings()] == [source]


def test_a_row_without_text_is_an_error_that_names_it() -> None:
    with pytest.raises(TypeError, match="row 1: must be a mapping with a string under 'text'"):
        Corpus.from_texts([{"text": "a"}, {"body": "b"}], workers=1)


def test_articles_go_in_and_come_out_equal() -> None:
    given = [parse("One.\n\nTwo.", parser="plain"), parse("Three\ud800.", parser="plain")]
    assert list(Corpus.from_articles(given, workers=1)) == given


def test_a_text_with_lone_surrogates_is_kept() -> None:
    (article,) = Corpus.from_texts([{"text": "half \ud83d of a face"}], workers=1)
    assert article.document.text == "half \ud83d of a face"


def test_a_corpus_of_nothing_has_nothing() -> None:
    corpus = Corpus.from_texts([], workers=1)
    assert (len(corpus), list(corpus), list(corpus.duplicates()), corpus.failures) == (0, [], [], ())


def test_what_cannot_be_read_is_a_row_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A line of text.", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(bytes(range(256)) * 4)
    corpus = Corpus.read(tmp_path, workers=1)
    (failure,) = corpus.failures
    assert len(corpus) == 1
    assert failure.origin.endswith("b.txt")
    assert failure.rule
    assert "encoding" in failure.message


def test_texts_of_no_known_source_can_be_failures_or_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A line of text.", encoding="utf-8")
    strict = Corpus.read(tmp_path, unknown="error", workers=1)
    assert (len(strict), [failure.rule for failure in strict.failures]) == (0, ["unknown source"])
    lenient = Corpus.read(tmp_path, unknown="skip", workers=1)
    assert (len(lenient), lenient.failures) == (0, ())


def test_a_store_is_opened_again(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    first = list(seeds(kept))
    assert list(Corpus.open(kept, workers=1)) == first


def test_a_store_is_not_written_over(tmp_path: Path) -> None:
    seeds(tmp_path / "kept")
    with pytest.raises(CorpusError, match="is there already"):
        seeds(tmp_path / "kept")


def test_a_folder_without_a_corpus_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="holds no corpus"):
        Corpus.open(tmp_path)


def test_a_store_of_another_version_is_refused(tmp_path: Path) -> None:
    seeds(tmp_path / "kept")
    (tmp_path / "kept" / "corpus.json").write_text(json.dumps({"version": 99}), encoding="utf-8")
    with pytest.raises(CorpusError, match="version 99"):
        Corpus.open(tmp_path / "kept")


def test_a_store_is_gone_on_with_the_same_input_only(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    seeds(kept)
    (kept / "articles" / "000000.parquet").unlink()
    again = Corpus.read(
        [SEEDS / f"{name}.txt" for name in ("globe", "reuters", "dw")], store=kept, resume=True, workers=1
    )
    assert len(again) == 3
    with pytest.raises(CorpusError, match="other input"):
        Corpus.read([SEEDS / "dw.txt"], store=kept, resume=True)


def test_nothing_to_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DocumentError):
        Corpus.read(tmp_path)


def test_added_articles_come_behind(tmp_path: Path) -> None:
    corpus = seeds(tmp_path / "kept")
    added = corpus.add_texts([{"text": "New today."}, {"text": "And this."}])
    assert added == range(3, 5)
    assert [article.document.text for article in corpus][3:] == ["New today.", "And this."]
    assert corpus.add(SEEDS / "dw.txt") == range(5, 6)
    assert len(Corpus.open(tmp_path / "kept")) == 6


@pytest.mark.parametrize("workers", [1, 2])
def test_many_texts_keep_their_order_on_any_number_of_workers(
    workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_ingest, "_TEXTS", 50)
    rows = [{"text": f"Text {number}."} for number in range(270)]
    corpus = Corpus.from_texts(rows, workers=workers)
    assert [article.document.text for article in corpus] == [row["text"] for row in rows]
    assert corpus[250].document.text == "Text 250."


def test_a_corpus_is_written_as_parquet_and_json_lines(tmp_path: Path) -> None:
    corpus = seeds()
    for name in ("all.parquet", "all.jsonl"):
        assert corpus.write(tmp_path / name) == 3
        assert list(Corpus.read(tmp_path / name, workers=1)) == list(corpus)
    with pytest.raises(ValueError, match=r"must end in \.parquet or \.jsonl"):
        corpus.write(tmp_path / "all.doc")
    assert corpus.to_arrow().num_rows == len(corpus.to_pandas()) == corpus.to_polars().height == 3


def test_a_full_disk_is_told_and_what_is_done_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    corpus = seeds(tmp_path / "kept")
    with monkeypatch.context() as patch:
        patch.setattr("newscorpus.corpus.engines._local.os.replace", full)
        with pytest.raises(
            CorpusError, match=r"kept: cannot be worked in \(No space left on device\); make room"
        ):
            list(corpus.duplicates())
    assert len(list(corpus.duplicates())) == 1


def test_an_addition_that_was_stopped_is_gone_on_with_and_comes_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_ingest, "_TEXTS", 1)
    corpus = seeds(tmp_path / "kept")
    with monkeypatch.context() as patch:
        patch.setattr(Store, "end_adding", _stopped)
        with pytest.raises(KeyboardInterrupt):
            corpus.add_texts([{"text": "One."}, {"text": "Two."}])
    again = Corpus.open(tmp_path / "kept", workers=1)
    with pytest.raises(CorpusError, match="an addition of other input was stopped half-way"):
        again.add(SEEDS / "dw.txt")
    assert again.add_texts([{"text": "One."}, {"text": "Two."}]) == range(3, 5)
    assert [article.document.text for article in again][3:] == ["One.", "Two."]
    assert again.add(SEEDS / "dw.txt") == range(5, 6)


def _stopped(store: Store) -> None:
    raise KeyboardInterrupt


def test_a_store_is_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    corpus = seeds(Path("kept"))
    monkeypatch.chdir("/")
    assert len(list(corpus)) == 3


def test_a_store_that_is_not_there_yet_is_begun_though_resuming(tmp_path: Path) -> None:
    corpus = Corpus.read(SEEDS / "dw.txt", store=tmp_path / "kept", resume=True, workers=1)
    assert len(corpus) == 1
