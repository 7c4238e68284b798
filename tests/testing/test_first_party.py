"""The parsers that come with newscorpus obey the rules that everybody's must."""

import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from newscorpus.cli._check import PLAIN_WAIVERS
from newscorpus.document import Document
from newscorpus.plugins import Parser
from newscorpus.registry import default_registry
from newscorpus.testing import Page, ParserConformance, Sample, find_samples, foreign_pages, read_samples
from newscorpus_dw import PARSER as DW
from newscorpus_globe import PARSER as GLOBE
from newscorpus_reuters import PARSER as REUTERS
from tests.conftest import SEEDS, SHARED


def labelled(source: str) -> Iterator[Sample]:
    """Yield the labelled dumps of a source that carry a mark of it, where they are to be had."""
    for path in sorted(SHARED.glob("dumps/*/*.txt")):
        label = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        if label["expected"]["acceptable_sources"] == [source]:
            yield Sample(name=f"{path.parent.name}/{path.name}", document=Document.read(path))


def samples(parser: Parser) -> tuple[Sample, ...]:
    """Return what a parser comes with, the seed of its source, and the labelled dumps."""
    shipped = find_samples(parser)
    assert shipped is not None
    seed = [sample for sample in read_samples(SEEDS) if sample.name == f"{parser.name}.txt"]
    return (*read_samples(shipped), *seed, *labelled(parser.name))


@pytest.mark.parametrize("parser", [GLOBE, REUTERS, DW], ids=lambda parser: parser.name)
def test_a_parser_comes_with_samples_whose_records_were_read_by_eye(parser: Parser) -> None:
    shipped = read_samples(Path(importlib.import_module(f"newscorpus_{parser.name}").__path__[0]) / "samples")
    assert len(shipped) > 2
    assert all(sample.golden is not None for sample in shipped)


def page(path: Path) -> Page:
    return Page(name=f"seeds/{path.name}", source=path.stem, text=Document.read(path).text)


FOREIGN = (
    *(page(path) for path in SEEDS.glob("*.txt")),
    *(Page(name=sample.name, text=sample.document.text) for sample in labelled("none")),
)


class TestGlobe(ParserConformance):
    parser = GLOBE
    samples = samples(GLOBE)
    foreign = FOREIGN


class TestReuters(ParserConformance):
    parser = REUTERS
    samples = samples(REUTERS)
    foreign = FOREIGN


class TestDeutscheWelle(ParserConformance):
    parser = DW
    samples = samples(DW)
    foreign = FOREIGN


class TestPlain(ParserConformance):
    parser = default_registry().parser("plain")
    samples = tuple(Sample(name=page.name, document=page.document) for page in foreign_pages() if page.text)
    waived: ClassVar = PLAIN_WAIVERS
