"""Where files are cut changes no text, no order and no origin."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.corpus.reading import plan, read_unit
from newscorpus.document import Document


def _is_text(text: str) -> bool:
    return bool(text.removeprefix("\ufeff").strip())


texts = st.lists(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=60).filter(_is_text),
    min_size=1,
    max_size=30,
)
sizes = st.integers(1, 400)


def _read(path: Path, size: int) -> list[tuple[str, str]]:
    """What is read, by origin, with every unit a stream of its own."""
    found = [item for unit in plan(path, unit_bytes=size) for item in read_unit(unit)]
    assert all(isinstance(item, Document) for item in found), found
    return [(item.origin, item.text) for item in found if isinstance(item, Document)]


def _write_lines(texts: list[str], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        for text in texts:
            file.write(json.dumps({"text": text}, ensure_ascii=False) + "\n")


@given(texts, sizes, st.booleans())
def test_lines_of_json_come_back_in_order_whatever_the_units(
    texts: list[str], size: int, ended: bool
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "texts.jsonl")
        _write_lines(texts, path)
        if not ended:
            path.write_bytes(path.read_bytes()[:-1])
        expected = [(f"{path}:{number}", text) for number, text in enumerate(texts, start=1)]
        assert _read(path, size) == expected


@given(texts, sizes)
def test_files_of_a_folder_come_back_in_sorted_order_whatever_the_units(texts: list[str], size: int) -> None:
    with TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            Path(folder, f"{number:02}.txt").write_bytes(text.encode())
        assert [text for _, text in _read(Path(folder), size)] == [
            text.removeprefix("\ufeff") for text in texts
        ]
