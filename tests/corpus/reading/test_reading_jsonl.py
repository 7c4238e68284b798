"""Lines of JSON say the same whichever library reads them."""

import io
import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscorpus.corpus import Columns
from newscorpus.corpus.reading import _jsonl
from newscorpus.corpus.reading._unit import Unit

UNIT = Unit(paths=("texts.jsonl",), form="jsonl", columns=Columns(more=("note",)))
NUMBERS = st.integers() | st.sampled_from((2**63, 2**64, -(2**63) - 1, 10**40)) | st.floats()
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
OBJECTS = st.fixed_dictionaries({"text": st.text(min_size=1), "note": VALUES}).map(json.dumps).map(str.encode)
LINES = OBJECTS | VALUES.map(json.dumps).map(str.encode) | st.binary(max_size=30)


def read(data: bytes) -> list[Any]:
    return list(_jsonl.read_rows(io.BytesIO(data), UNIT, "texts.jsonl"))


@given(st.lists(LINES, min_size=1, max_size=4).map(b"\n".join))
@example(b'{"text": "Goats win.", "note": 123456789012345678901234567890}')
@example(b'{"text": "Goats win.", "note": [2.5, {"a": 36893488147419103232}]}')
@example(b'{"text": "Goats win.", "note": [0.5, {"a": -0}]}')
@example(b'{"text": "Goats win.", "note": 1e999}')
@example(b'{"text": "Goats win.", "note": ' + b"[" * 2_000 + b"]" * 2_000 + b"}")
@example(b'{"text": "Goats win.", "note": NaN}')
@example(b'{"text": "Goats win.", "text": "Goats lose."}')
@example(b'{"text": "\\ud83d\\udc10 win."}')
@example(b'{"text": "\\ud83d win."}')
@example(b'\xef\xbb\xbf{"text": "Goats win."}')
def test_orjson_and_the_standard_library_read_the_same(data: bytes) -> None:
    pytest.importorskip("orjson", reason="orjson is not installed")
    found = read(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_jsonl, "perhaps", lambda module: None)
        assert repr(read(data)) == repr(found)


def test_whole_numbers_of_any_size_are_kept_beside_a_text() -> None:
    (found,) = read(b'{"text": "Goats win.", "note": 123456789012345678901234567890}')
    assert found.stated[0].more == (("note", "123456789012345678901234567890"),)


@pytest.mark.parametrize(
    ("line", "fast"),
    [
        (b'{"text": "Goats win.", "note": [2.5, {"a": 7}]}', True),
        (b'{"text": "Goats win.", "note": 36893488147419103232}', False),
        (b'{"version":1,"text":"Goats win."}', False),
    ],
)
def test_orjson_reads_rows_and_leaves_records_and_numbers_it_would_round(line: bytes, fast: bool) -> None:
    pytest.importorskip("orjson", reason="orjson is not installed")
    assert (_jsonl._load_plain(line) == json.loads(line)) is fast
