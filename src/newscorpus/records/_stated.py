"""What came beside a text, in records."""

from typing import Any

from newscorpus.document import Stated
from newscorpus.errors import RecordError
from newscorpus.records._values import Record, expect, get_names, get_text


def put_stated(stated: Stated) -> Record:
    """Write what one witness states."""
    return {
        "by": stated.by,
        "source": stated.source,
        "title": stated.title,
        "published": stated.published,
        "updated": stated.updated,
        "authors": list(stated.authors),
        "language": stated.language,
        "kind": stated.kind,
        "more": [list(pair) for pair in stated.more],
    }


def get_stated(record: Any, where: str) -> Stated:
    """Read what one witness states.

    Raises:
        RecordError: a value is of another type.
    """
    expect(record, dict, where)
    return Stated(
        by=expect(record.get("by"), str, f"{where}.by"),
        source=get_text(record, "source"),
        title=get_text(record, "title"),
        published=get_text(record, "published"),
        updated=get_text(record, "updated"),
        authors=get_names(record, "authors"),
        language=get_text(record, "language"),
        kind=get_text(record, "kind"),
        more=tuple(
            _pair(pair, f"{where}.more") for pair in expect(record.get("more", []), list, f"{where}.more")
        ),
    )


def _pair(value: Any, where: str) -> tuple[str, str]:
    names = expect(value, list, where)
    if len(names) != 2:
        raise RecordError(f"{where} must hold pairs of a name and a value, got {value!r:.80}")
    return expect(names[0], str, where), expect(names[1], str, where)
