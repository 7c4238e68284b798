"""The standards' own schemas, where this machine has them.

They are not the project's to hand on. A folder of them stands beside the project as ``shared/standards``, or is named
by the variable NEWSCORPUS_STANDARDS: ``ninjs-schema_3.2.json`` or ``ninjs-schema_3.1.json`` (IPTC), ``tei_all.rng``
(TEI Consortium), ``schema.ttl`` (schema.org).
"""

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.conftest import SHARED, lacking

FOLDER = Path(os.environ.get("NEWSCORPUS_STANDARDS") or SHARED / "standards")


def schema_file(*names: str) -> Path:
    """The first of some files that is there."""
    for name in names:
        if (FOLDER / name).is_file():
            return FOLDER / name
    lacking("standards", f"{names[0]} is not on this machine; see tests/standards/_schemas.py")
    raise AssertionError


def tei_dtd() -> Path:
    """The DTD of TEI that trafilatura brings: all of the core, without `fw` and `figure`."""
    spec = find_spec("trafilatura")
    path = (
        None if spec is None or spec.origin is None else Path(spec.origin).parent / "data" / "tei_corpus.dtd"
    )
    if path is None or not path.is_file():
        pytest.skip("trafilatura, which brings a DTD of TEI, is not installed")
    return path
