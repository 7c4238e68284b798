"""Articles to and from JSON records, Parquet and data frames."""

from newscorpus.records._article import VERSION, from_record, to_record
from newscorpus.records._frames import from_arrow, to_arrow, to_pandas, to_polars
from newscorpus.records._json import dumps, loads, read_jsonl, write_jsonl
from newscorpus.records._parquet import read_parquet, write_parquet
from newscorpus.records._parquet_schema import arrow_schema
from newscorpus.records._schema import schema

__all__ = [
    "VERSION",
    "arrow_schema",
    "dumps",
    "from_arrow",
    "from_record",
    "loads",
    "read_jsonl",
    "read_parquet",
    "schema",
    "to_arrow",
    "to_pandas",
    "to_polars",
    "to_record",
    "write_jsonl",
    "write_parquet",
]
