"""However the input is cut into units, the output is the same."""

import io
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus.cli._forms import FORMS, choose_form
from newscorpus.corpus import Failure
from newscorpus.corpus.jobs import Counts, Job, Reading, Watch, write_file, write_stream
from newscorpus.corpus.reading import plan

LINES = st.lists(
    st.one_of(
        st.text(min_size=1, max_size=60).map(lambda text: json.dumps({"text": text})),
        st.sampled_from(["{", "", '{"text": "Skip to main content\\nA goat.\\nInteract with The Globe"}']),
    ),
    min_size=1,
    max_size=8,
)


class Listener(Watch):
    def __init__(self) -> None:
        self.failures: list[Failure] = []

    def failed(self, failure: Failure) -> None:
        self.failures.append(failure)


def write(source: Path, folder: Path, form: str, unit_bytes: int) -> tuple[bytes, Counts, list[Failure]]:
    units = plan([source], unit_bytes=unit_bytes)
    listener = Listener()
    target = folder / f"{unit_bytes}.{form}"
    job = Job(units=units, reading=Reading(unknown="plain"), form=choose_form(form))
    counts = write_file(job, target, watch=listener)
    return target.read_bytes(), counts, listener.failures


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=12)
@given(lines=LINES, unit_bytes=st.integers(1, 200))
def test_any_cut_gives_the_same_output_counts_and_failures(
    form: str, lines: list[str], unit_bytes: int
) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "in.jsonl"
        source.write_text("\n".join(lines), encoding="utf-8")
        whole = write(source, Path(place), form, 1 << 20)
        assert write(source, Path(place), form, unit_bytes) == whole


@settings(max_examples=12)
@given(lines=LINES, unit_bytes=st.integers(1, 200))
def test_a_stream_gets_what_a_file_gets(lines: list[str], unit_bytes: int) -> None:
    for form in ("jsonl", "md", "table"):
        with tempfile.TemporaryDirectory() as place:
            source = Path(place) / "in.jsonl"
            source.write_text("\n".join(lines), encoding="utf-8")
            written, counts, failures = write(source, Path(place), form, unit_bytes)
            stream, listener = io.BytesIO(), Listener()
            job = Job(units=plan([source], unit_bytes=unit_bytes), form=choose_form(form))
            assert write_stream(job, stream, watch=listener) == counts
            assert (stream.getvalue(), listener.failures) == (written, failures)
