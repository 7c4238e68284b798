"""The columns that articles have in Arrow and Parquet."""

from functools import cache
from typing import TYPE_CHECKING

from newscorpus._extras import need
from newscorpus.records._article import VERSION

if TYPE_CHECKING:
    import pyarrow as pa

KEY = b"newscorpus"
"""The key of a file's metadata that holds the version of the record format."""

PLACE = ("type", "parent", "start", "stop")
"""The fields of a block that every block has; `text` is for readers."""


@cache
def arrow_schema() -> "pa.Schema":
    """Return the schema of articles in Arrow and Parquet, with the version in its metadata.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    pa = need("pyarrow", extra="corpus", for_what="Parquet")
    text, names, place = pa.string(), _list(pa, pa.string()), pa.int32()
    evidence = _struct(pa, raw=text, start=place, stop=place, zone=text, known=text)
    columns = {
        "version": place,
        "origin": text,
        "url": text,
        "retrieved": pa.date32(),
        "encoding": text,
        "parser": text,
        "parser_version": text,
        "source": text,
        "kind": text,
        "language": text,
        "headline": text,
        "kicker": text,
        "standfirst": text,
        "byline": names,
        "authors": names,
        "dateline": _struct(pa, places=names, date=text, agency=text),
        "agencies": names,
        "published": text,
        "published_day": pa.date32(),
        "published_evidence": evidence,
        "updated": text,
        "updated_day": pa.date32(),
        "updated_evidence": evidence,
        "problems": _list(pa, _struct(pa, code=text, message=text, start=place, stop=place)),
        "stated": _list(pa, _stated(pa)),
        "blocks": _list(pa, _block(pa, evidence)),
        "body": text,
        "text": text,
        "exact": pa.binary(),
    }
    return pa.schema(list(columns.items()), metadata={KEY: str(VERSION).encode()})


def _block(pa: "pa", evidence: "pa.DataType") -> "pa.DataType":
    """Every field of every block type; null where a block's type has no such field."""
    text, names, place = pa.string(), _list(pa, pa.string()), pa.int32()
    return _struct(
        pa,
        type=text,
        parent=place,
        start=place,
        stop=place,
        text=text,
        kind=text,
        heading=text,
        time=text,
        time_evidence=evidence,
        date=text,
        date_evidence=evidence,
        places=names,
        agency=text,
        names=names,
        agencies=names,
        caption=text,
        credit=text,
        credit_names=names,
        credit_agencies=names,
        alt=text,
    )


def _stated(pa: "pa") -> "pa.DataType":
    text = pa.string()
    return _struct(
        pa,
        by=text,
        source=text,
        title=text,
        published=text,
        updated=text,
        authors=_list(pa, text),
        language=text,
        kind=text,
        more=_list(pa, _struct(pa, name=text, value=text)),
    )


def _struct(pa: "pa", **fields: "pa.DataType") -> "pa.DataType":
    return pa.struct(list(fields.items()))


def _list(pa: "pa", kind: "pa.DataType") -> "pa.DataType":
    """A list as Parquet names it, so that a file gives the same schema back."""
    return pa.list_(pa.field("element", kind))
