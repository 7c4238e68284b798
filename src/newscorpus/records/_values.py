"""Small values in records: dates with their evidence, times, credits, spans."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from newscorpus.article import Credit
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.document import Span
from newscorpus.errors import RecordError

Record = dict[str, Any]
T = TypeVar("T")

_EDTF = re.compile(r"(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?:Z|[+-]\d\d:\d\d)?)?)?)?\Z")
_CLOCK = re.compile(r"(\d\d):(\d\d)(?:Z|[+-]\d\d:\d\d)?\Z")


def put_date(record: Record, key: str, date: NewsDate | None) -> None:
    """Write a date as its EDTF string, and beside it how it is known."""
    if date is None:
        record[key] = None
        return
    record[key] = str(date)
    record[f"{key}_evidence"] = {
        "raw": date.raw,
        "span": put_span(date.span),
        "zone": date.zone,
        "known": date.known,
    }


def get_date(record: Record, key: str) -> NewsDate | None:
    """Read a date and its evidence."""
    words = record.get(key)
    if words is None:
        return None
    found = _EDTF.match(expect(words, str, key))
    if found is None:
        raise RecordError(f"{key} must be an ISO 8601 or EDTF date such as '2025-02-13', got {words!r}")
    evidence = expect(record.get(f"{key}_evidence", {}), dict, f"{key}_evidence")
    month, day, hour, minute = (_number(digits) for digits in found.groups()[1:])
    year = None if found[1] == "XXXX" else int(found[1])
    known = evidence.get("known", "stated")
    return checked(
        key,
        lambda: NewsDate(
            year=year, month=month, day=day, hour=hour, minute=minute, known=known, **_words(evidence, key)
        ),
    )


def put_time(record: Record, key: str, time: NewsTime | None) -> None:
    """Write a time of day as its ISO string, and beside it how it is known."""
    if time is None:
        record[key] = None
        return
    record[key] = str(time)
    record[f"{key}_evidence"] = {"raw": time.raw, "span": put_span(time.span), "zone": time.zone}


def get_time(record: Record, key: str) -> NewsTime | None:
    """Read a time of day and its evidence."""
    words = record.get(key)
    if words is None:
        return None
    found = _CLOCK.match(expect(words, str, key))
    if found is None:
        raise RecordError(f"{key} must be an ISO 8601 time such as '23:50', got {words!r}")
    evidence = expect(record.get(f"{key}_evidence", {}), dict, f"{key}_evidence")
    return checked(key, lambda: NewsTime(hour=int(found[1]), minute=int(found[2]), **_words(evidence, key)))


def put_credit(record: Record, key: str, credit: Credit | None) -> None:
    """Write a credit as printed, and beside it who it names."""
    if credit is None:
        record[key] = None
        return
    record[key] = credit.text
    record[f"{key}_names"] = list(credit.names)
    record[f"{key}_agencies"] = list(credit.agencies)


def get_credit(record: Record, key: str) -> Credit | None:
    """Read a credit."""
    text = get_text(record, key)
    if text is None:
        return None
    names, agencies = get_names(record, f"{key}_names"), get_names(record, f"{key}_agencies")
    return Credit(text=text, names=names, agencies=agencies)


def put_span(span: Span | None) -> list[int] | None:
    """Write a span as its two ends."""
    return None if span is None else [span.start, span.stop]


def get_span(value: Any, name: str) -> Span:
    """Read a span."""
    ends = expect(value, list, name)
    if len(ends) != 2 or not all(type(end) is int for end in ends):
        raise RecordError(f"{name} must be two whole numbers, got {ends!r}")
    return checked(name, lambda: Span(*ends))


def get_text(record: Record, key: str) -> str | None:
    """Read a string, or None."""
    value = record.get(key)
    return value if value is None else expect(value, str, key)


def get_names(record: Record, key: str) -> tuple[str, ...]:
    """Read a list of strings."""
    return tuple(expect(name, str, key) for name in expect(record.get(key, []), list, key))


def expect(value: Any, kind: type[T], name: str) -> T:
    """Return a value that is of the expected JSON type.

    Raises:
        RecordError: it is of another.
    """
    if not isinstance(value, kind):
        raise RecordError(f"{name} must be {_JSON[kind]}, got {value!r:.80}")
    return value


_JSON: dict[type, str] = {str: "a string", dict: "an object", list: "a list"}


def checked(name: str, build: Callable[[], T]) -> T:
    """Build a value; what its own rules refuse becomes an error of the record."""
    try:
        return build()
    except (TypeError, ValueError) as error:
        raise RecordError(f"{name}: {error}") from error


def _words(evidence: Record, key: str) -> Record:
    span = evidence.get("span")
    return {
        "raw": get_text(evidence, "raw") or "",
        "span": None if span is None else get_span(span, f"{key}_evidence.span"),
        "zone": get_text(evidence, "zone"),
    }


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)
