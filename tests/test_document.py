"""Documents: what was read, from where, and how it was decoded."""

import pickle
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.document import Document, Span
from newscorpus.errors import DecodingError, DocumentError, NewscorpusError

GERMAN = "Die Bürgermeisterin begrüßte die Gäste in Köln, während draußen der Schnee fiel. "


def test_a_span_slices_the_text() -> None:
    assert Span(2, 5).of("abcdefg") == "cde"


def test_a_span_has_a_length_and_holds_others() -> None:
    assert len(Span(2, 5)) == 3
    assert Span(3, 4) in Span(2, 5)
    assert Span(1, 4) not in Span(2, 5)


def test_a_span_moves() -> None:
    assert Span(2, 5).shift(10) == Span(12, 15)


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (3, 2)])
def test_a_span_out_of_order_is_refused(start: int, stop: int) -> None:
    with pytest.raises(ValueError, match="0 <= start <= stop"):
        Span(start, stop)


@given(st.text())
def test_utf8_comes_back_as_it_was(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return
    if not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        assert Document.decode(data) == Document(text)


def test_plain_utf8_is_named() -> None:
    assert Document.decode("Zürich".encode()).encoding == "utf-8"


@pytest.mark.parametrize(
    ("codec", "named"),
    [("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-32", "utf-32")],
)
def test_a_byte_order_mark_decides_and_is_taken_off(codec: str, named: str) -> None:
    document = Document.decode(GERMAN.encode(codec))
    assert document.text == GERMAN
    assert document.encoding == named


def test_big_endian_utf16_is_read_by_its_mark() -> None:
    assert Document.decode(b"\xfe\xff" + GERMAN.encode("utf-16-be")).text == GERMAN


def test_cp1252_is_recognised() -> None:
    words = "“The café’s naïve façade” – said Mr. Öberg – cost €15 … and more. " * 8
    document = Document.decode(words.encode("cp1252"))
    assert document.text == words
    assert document.encoding == "cp1252"


@pytest.mark.parametrize(
    ("codec", "words"),
    [
        (
            "cp1252",
            "Le ministre a déclaré que l’été serait « très chaud » à Brenna, où l’on a déjà fêté Noël. C’était l’hôtel de la forêt, ça va. ",
        ),
        ("cp1250", "Premier powiedział, że spółka będzie działać w Łodzi, gdzie żółte światło gaśnie. "),
        ("cp1251", "Президент заявил, что переговоры начнутся в пятницу. Город ждёт ответа. "),
        (
            "cp1254",
            "Başbakan, görüşmelerin cuma günü başlayacağını söyledi. İskelede yağmur yağıyor. Şehirde ağaçlar çiçek açtı. ",
        ),
    ],
)
def test_neighbouring_code_pages_are_told_apart(codec: str, words: str) -> None:
    document = Document.decode((words * 3).encode(codec))
    assert (document.text, document.encoding) == (words * 3, codec)


def test_a_single_odd_byte_does_not_stop_reading() -> None:
    document = Document.decode(b"The caf\xe9 in Brenna opened on Tuesday.")
    assert document.text == "The café in Brenna opened on Tuesday."


def test_a_declared_encoding_is_used_where_bytes_are_not_utf8() -> None:
    document = Document.decode("Привет, Одесса".encode("koi8-r"), encoding="koi8-r")
    assert document.text == "Привет, Одесса"
    assert document.encoding == "koi8-r"


def test_a_declared_encoding_does_not_override_utf8() -> None:
    assert Document.decode("Привет".encode(), encoding="koi8-r").text == "Привет"


def test_a_wrong_declared_encoding_names_the_byte() -> None:
    with pytest.raises(DecodingError, match=r"page\.txt: not ascii, as the caller says: byte 3 is 0xe9"):
        Document.decode(b"caf\xe9", origin="page.txt", encoding="ascii")


def test_an_unknown_codec_is_an_error_of_ours() -> None:
    with pytest.raises(DecodingError, match="no codec is called 'klingon'"):
        Document.decode(b"caf\xe9", encoding="klingon")


def test_a_cut_utf16_file_names_its_mark() -> None:
    with pytest.raises(DecodingError, match="byte order mark"):
        Document.decode(b"\xff\xfea\x00b")


def test_binary_is_refused() -> None:
    with pytest.raises(DecodingError, match="leave the file out"):
        Document.decode(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20)


@given(st.binary(max_size=300))
def test_any_bytes_give_a_document_or_an_error_of_ours(data: bytes) -> None:
    try:
        document = Document.decode(data)
    except NewscorpusError:
        return
    assert "\ufffd" not in document.text or "\ufffd".encode() in data or "utf" in document.encoding


def test_reading_a_file_keeps_its_path_as_origin(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one\r\ntwo")
    document = Document.read(path, url="https://example.org/a", retrieved=date(2025, 2, 13))
    assert document.text == "one\r\ntwo"
    assert document.origin == str(path)
    assert document.url == "https://example.org/a"
    assert document.retrieved == date(2025, 2, 13)


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"gone\.txt: cannot be read \(No such file"):
        Document.read(tmp_path / "gone.txt")


def test_a_directory_says_so(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="is a directory"):
        Document.read(tmp_path)


def test_origin_and_encoding_do_not_count_for_equality() -> None:
    assert Document("a", "here", "cp1252") == Document("a", "there")
    assert hash(Document("a", "here")) == hash(Document("a", "there"))


def test_a_document_is_pickled_whole_and_shown_short() -> None:
    document = Document("a" * 1000, "here", "cp1252")
    again = pickle.loads(pickle.dumps(document))
    assert (again.text, again.origin, again.encoding) == (document.text, "here", "cp1252")
    assert "1000 characters" in repr(document)
