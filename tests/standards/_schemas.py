"""The standards' own schemas."""

import gzip
from pathlib import Path

FOLDER = Path(__file__).parent / "schemas"


def schema(name: str) -> str:
    """The text of a schema, by the name that its editors give the file."""
    return gzip.decompress((FOLDER / f"{name}.gz").read_bytes()).decode()
