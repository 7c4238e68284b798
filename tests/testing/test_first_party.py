"""The parsers that come with newscorpus obey the rules that everybody's must."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from newscorpus.cli._check import PLAIN_WAIVERS
from newscorpus.document import Document
from newscorpus.registry import default_registry
from newscorpus.testing import Page, ParserConformance, Sample, foreign_pages, read_samples
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


def samples(source: str) -> tuple[Sample, ...]:
    seed = [sample for sample in read_samples(SEEDS) if sample.name == f"{source}.txt"]
    return (*seed, *labelled(source))


def page(path: Path) -> Page:
    return Page(name=f"seeds/{path.name}", source=path.stem, text=Document.read(path).text)


FOREIGN = (
    *(page(path) for path in SEEDS.glob("*.txt")),
    *(Page(name=sample.name, text=sample.document.text) for sample in labelled("none")),
)


class TestGlobe(ParserConformance):
    parser = GLOBE
    samples = samples("globe")
    foreign = FOREIGN


class TestReuters(ParserConformance):
    parser = REUTERS
    samples = samples("reuters")
    foreign = FOREIGN


class TestDeutscheWelle(ParserConformance):
    parser = DW
    samples = samples("dw")
    foreign = FOREIGN


class TestPlain(ParserConformance):
    parser = default_registry().parser("plain")
    samples = tuple(Sample(name=page.name, document=page.document) for page in foreign_pages() if page.text)
    waived: ClassVar = PLAIN_WAIVERS
