"""Records as JSON text, and JSON Lines files of them."""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from newscorpus._extras import perhaps
from newscorpus.article import Article
from newscorpus.errors import RecordError
from newscorpus.records._article import from_record, to_record


def dumps(article: Article) -> str:
    """Return an article as one line of JSON; orjson writes it where it is installed, to the same characters."""
    return one_line(to_record(article))


def one_line(value: Any) -> str:
    """Return lists, objects and what is in them as one line of JSON that can be written as UTF-8."""
    fast = perhaps("orjson")
    if fast is not None:
        # orjson refuses lone surrogates, which only escapes can carry.
        with suppress(fast.JSONEncodeError):
            return str(fast.dumps(value).decode())
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return text


def loads(text: str | bytes) -> Article:
    """Return the article of one line of JSON.

    Raises:
        RecordError: the text is no JSON, or no record of ours.
    """
    return from_record(_object(text, "<record>"))


def write_jsonl(articles: Iterable[Article], path: str | os.PathLike[str]) -> int:
    """Write articles to a JSON Lines file, one record a line, and return how many."""
    count = 0
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for article in articles:
            file.write(dumps(article) + "\n")
            count += 1
    return count


def read_jsonl(path: str | os.PathLike[str]) -> Iterator[Article]:
    """Yield the articles of a JSON Lines file; blank lines are passed over.

    Raises:
        RecordError: a line is no record; the message has the file and the line number.
    """
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                where = f"{os.fspath(path)}:{number}"
                try:
                    yield from_record(_object(line, where))
                except RecordError as error:
                    raise RecordError(f"{where}: {error}") from error


def _object(text: str | bytes, where: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RecordError(f"{where}: is no JSON ({error}); write it again with `newscorpus parse`") from error
