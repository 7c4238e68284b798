"""Lines: spans into the document whatever the line ends and spaces are."""

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.document import Document
from newscorpus.plugins import read_lines


def texts(text: str) -> list[str]:
    return [line.text for line in read_lines(Document(text))]


def test_blank_lines_are_counted_and_left_out() -> None:
    lines = read_lines(Document("one\n\n \t\ntwo\nsix"))
    assert [(line.text, line.blank_before, line.number) for line in lines] == [
        ("one", 0, 1),
        ("two", 2, 4),
        ("six", 0, 5),
    ]


def test_every_line_end_is_one() -> None:
    assert texts("a\r\nb\rc\u2028d\u2029e\nf") == list("abcdef")


def test_odd_spaces_become_plain_ones_in_place() -> None:
    (line,) = read_lines(Document("\u00a0one\u00a0two\tsix\u202f"))
    assert (line.text, line.start, line.indent) == ("one two six", 1, 1)


def test_a_byte_order_mark_is_passed_over() -> None:
    (line,) = read_lines(Document("\ufeffone"))
    assert (line.text, line.start) == ("one", 1)


@given(st.text())
def test_every_character_but_white_space_is_on_a_line(text: str) -> None:
    lines = read_lines(Document(text))
    covered = "".join(text[line.start : line.stop] for line in lines)
    assert "".join(covered.split()) == "".join(text.removeprefix("\ufeff").split())


@given(st.text())
def test_positions_in_a_line_are_positions_in_the_document(text: str) -> None:
    for line in read_lines(Document(text)):
        assert len(line.text) == line.stop - line.start
        for offset, character in enumerate(line.text):
            original = text[line.start + offset]
            assert character == original or (character == " " and original.isspace())
        assert line.span.of(text).split() == line.text.split()


@given(st.lists(st.text(st.characters(exclude_categories=["Zl", "Zp", "Cc", "Cs"]), max_size=20)))
def test_crlf_gives_the_same_lines(pieces: list[str]) -> None:
    plain, windows = texts("\n".join(pieces)), texts("\r\n".join(pieces))
    assert plain == windows


def test_lines_beyond_those_of_any_page_come_as_one() -> None:
    text = "a\n" * 150_000 + "\t b\r\n"
    lines = read_lines(Document(text))
    assert len(lines) == 100_001
    last = lines[-1]
    assert last.text == text[last.start : last.stop].replace("\n", " ").replace("\t", " ")
    assert last.stop == len(text) - 2


def test_many_lines_of_some_length_are_read_one_by_one() -> None:
    text = (
        "The goats were not available for comment, said the harbour at noon, and so were the gulls on all the roofs.\n"
        * 110_000
    )
    assert len(read_lines(Document(text))) == 110_000


@given(st.text(), st.integers(0, 30), st.one_of(st.none(), st.integers(0, 30)))
def test_a_part_of_a_line_is_trimmed_and_stands_where_it_stands(
    text: str, left: int, right: int | None
) -> None:
    for line in read_lines(Document(text)):
        part = line.part(min(left, len(line.text)), right)
        assert part.text == line.text[min(left, len(line.text)) : right].strip()
        assert line.text[part.start - line.start : part.stop - line.start] == part.text
        assert part.number == line.number
