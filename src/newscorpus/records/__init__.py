"""Articles to and from JSON records."""

from newscorpus.records._article import VERSION, from_record, to_record
from newscorpus.records._json import dumps, loads, read_jsonl, write_jsonl
from newscorpus.records._schema import schema

__all__ = [
    "VERSION",
    "dumps",
    "from_record",
    "loads",
    "read_jsonl",
    "schema",
    "to_record",
    "write_jsonl",
]
