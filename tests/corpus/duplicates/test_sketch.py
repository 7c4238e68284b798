"""Sketches: each kept shingle once for each article, whoever stands beside it in the batch."""

from typing import Any

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.corpus.duplicates import Sketching
from newscorpus.corpus.duplicates._shingles import shingle
from newscorpus.corpus.duplicates._sketch import is_sampled
from tests.corpus._wordy import TEXTS


def sketches(bodies: list[str]) -> list[dict[str, Any]]:
    columns = {
        "id": pa.array(range(len(bodies)), pa.int64()),
        "body": pa.array(bodies, pa.string()),
        "source": pa.nulls(len(bodies), pa.string()),
        "published": pa.nulls(len(bodies), pa.date32()),
    }
    return [row for made in Sketching()(pa.RecordBatch.from_pydict(columns)) for row in made.to_pylist()]


@given(TEXTS.filter(bool))
def test_a_sketch_is_the_sampled_shingles_of_its_own_text_each_once(bodies: list[str]) -> None:
    for body, row in zip(bodies, sketches(bodies), strict=True):
        hashes = shingle([body]).hashes
        kept = set(hashes[is_sampled(hashes)].astype("int64").tolist())
        assert sorted(row["hashes"]) == sorted(kept)
        assert row["size"] == len(kept)


@given(
    st.lists(
        st.sampled_from(
            ["", "owl", "An owl sat on the mast all night.", "an OWL sat on the mast, all night"]
        ),
        min_size=2,
    )
)
def test_texts_of_the_same_words_in_the_same_order_have_the_same_digest(bodies: list[str]) -> None:
    rows = sketches(bodies)
    for one, row in zip(bodies, rows, strict=True):
        for other, beside in zip(bodies, rows, strict=True):
            alike = one.lower().strip(".").replace(",", "") == other.lower().strip(".").replace(",", "")
            assert (row["digest"] == beside["digest"]) is alike


def test_more_texts_than_two_bytes_can_count_keep_their_own() -> None:
    kept = next(letter for letter in "abcdefghijklmnopqrstuvwxyz" if is_sampled(shingle([letter]).hashes)[0])
    assert [row["size"] for row in sketches([kept, ""] * 40_000)] == [1, 0] * 40_000
