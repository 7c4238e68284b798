"""What an article says that its text does not."""

import re
from collections.abc import Iterable, Iterator

from newscorpus.article import Article, Block, Byline, Dateline, Entry, Photo, SignOff
from newscorpus.dates import NewsDate, NewsTime, header_date, read_date
from newscorpus.document import Document
from newscorpus.plugins import AGENCIES, find_agencies

_RUN = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]{3}")
_SHORT = 4
_GLUED = 5
"""Digits from which on a run is more than a year: ``20240130``, ``20232:26``."""


def inventions(article: Article) -> Iterator[str]:
    """Yield a phrase for everything that an article says and its text does not."""
    document = article.document
    for name, date in (("published", article.published), ("updated", article.updated)):
        if date is not None:
            yield from _of_date(f"has a date `{name}`", date, document, article.language)
    for block in article.blocks:
        yield from _of_block(block, document, article.language)
        for inner in block.leaves() if isinstance(block, Entry) else ():
            yield from _of_block(inner, document, article.language)
    for problem in article.problems:
        if problem.span is not None and problem.span.stop > len(document.text):
            yield f"has the problem {problem.code!r} at {problem.span}, behind the end of the text"


def _of_block(block: Block, document: Document, language: str | None) -> Iterator[str]:
    if isinstance(block, Photo):
        yield from _of_photo(block)
    elif isinstance(block, Byline | SignOff):
        yield from _names("name", block.names, block)
        yield from _agencies(block.agencies, block.text, block)
    elif isinstance(block, Dateline):
        yield from _names("place", block.places, block)
        yield from _agencies((block.agency,) if block.agency else (), block.text, block)
        if block.date is not None:
            yield from _of_date(f"has a date in {_name(block)}", block.date, document, language)
    elif isinstance(block, Entry):
        yield from _words("heading", block.heading, block.text, block)
        yield from _agencies(block.agencies, block.text, block)
        if block.date is not None:
            yield from _of_date(f"has a date in {_name(block)}", block.date, document, language)
        if block.time is not None:
            yield from _of_time(f"has a time in {_name(block)}", block.time, document)


def _of_photo(photo: Photo) -> Iterator[str]:
    for field in ("caption", "alt"):
        yield from _words(field, getattr(photo, field), photo.text, photo)
    credit = photo.credit
    if credit is not None:
        yield from _words("credit", credit.text, photo.text, photo)
        yield from _names("credited name", credit.names, photo, credit.text)
        yield from _agencies(credit.agencies, credit.text, photo)


def _words(field: str, words: str | None, text: str, block: Block) -> Iterator[str]:
    if words is not None and (not words or words not in text):
        yield f"has the {field} {words!r} in {_name(block)}, which does not hold these words"


def _names(what: str, names: Iterable[str], block: Block, text: str | None = None) -> Iterator[str]:
    letters = _letters(block.text if text is None else text)
    for name in names:
        if not _letters(name) or _letters(name) not in letters:
            yield f"has the {what} {name!r} in {_name(block)}, which does not hold it"


def _agencies(agencies: Iterable[str], text: str, block: Block) -> Iterator[str]:
    for name in agencies:
        if not _names_agency(text, name):
            yield f"has the agency {name!r} in {_name(block)}, which does not name it"


def _names_agency(text: str, name: str) -> bool:
    if any(mention.name == name for mention in find_agencies(text)):
        return True
    known = AGENCIES.get(name)
    letters = _letters(text)
    for alias in (name, *(known.aliases if known else ())):
        plain = _letters(alias)
        if len(plain) > _SHORT and plain in letters:
            return True
        if plain and (alias in text or re.search(rf"(?<![^\W_]){re.escape(alias)}(?![^\W_])", text, re.I)):
            return True
    return False


def _of_date(what: str, date: NewsDate, document: Document, language: str | None) -> Iterator[str]:
    what = f"{what}, {date},"
    if date.known == "inferred":
        yield f"{what} that is inferred; leave it to infer_date(article), which gives its evidence"
    elif date.known == "retrieved":
        day = document.retrieved
        if day is None or (date.year, date.month, date.day) != (day.year, day.month, day.day):
            yield f"{what} as the day the text was retrieved, which the document does not say"
    elif date.known == "header" and not _is_in_header(date, document):
        yield f"{what} as that of the corpus header, and the text begins with no such header"
    else:
        yield from _stands(what, date, document)
        if date.known == "stated":
            yield from _unstated(what, date, language)


def _is_in_header(date: NewsDate, document: Document) -> bool:
    found = header_date(document.text)
    return found is not None and found.date == date


def _of_time(what: str, time: NewsTime, document: Document) -> Iterator[str]:
    what = f"{what}, {time},"
    yield from _stands(what, time, document)
    if not _has_clock(time.raw, time.hour, time.minute):
        yield f"{what} whose numbers are not in its words {time.raw!r}"


def _stands(what: str, moment: NewsDate | NewsTime, document: Document) -> Iterator[str]:
    if not moment.raw or moment.span is None:
        yield f"{what} without the words it was read from; set `raw` and `span`"
    elif moment.span.of(document.text).split() != moment.raw.split():
        yield f"{what} read from {moment.raw!r}, but {moment.span.of(document.text)!r} stands at its span"


def _unstated(what: str, date: NewsDate, language: str | None) -> Iterator[str]:
    missing = [
        part
        for part, stated in (
            ("year", date.year is None or _has_year(date.raw, date.year)),
            ("month", date.month is None or _has_month(date.raw, date.month, language)),
            ("day", date.day is None or _has_number(date.raw, date.day)),
            ("time", date.minute is None or _has_clock(date.raw, date.hour or 0, date.minute)),
        )
        if not stated
    ]
    if missing:
        yield f"{what} whose {' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} not in its words {date.raw!r}"


def _has_year(words: str, year: int) -> bool:
    return _has_number(words, year) or any(run == f"{year % 100:02}" for run in _runs(words))


def _has_month(words: str, month: int, language: str | None) -> bool:
    if not _WORD.search(words):
        return _has_number(words, month)
    read = read_date(words, language=language)
    return read is None or read.month is None or read.month == month or _has_number(words, month)


def _has_clock(words: str, hour: int, minute: int) -> bool:
    """Whether words hold a time of day, by 24 or 12 hours, with the full hour or noon perhaps in words: ``0130 GMT``."""
    hours = {hour, hour % 12, hour % 12 or 12}
    runs = _runs(words)
    numbers = {int(part) for run in runs for part in (run, run[:-2], run[-2:], run[_GLUED - 1 :]) if part}
    return (not runs or hour % 12 == 0 or bool(hours & numbers)) and (minute == 0 or minute in numbers)


def _has_number(words: str, number: int) -> bool:
    """Whether words hold a number: as a run of digits, or inside a long run that is glued of several."""
    return any(int(run) == number or (len(run) >= _GLUED and str(number) in run) for run in _runs(words))


def _runs(words: str) -> list[str]:
    return [run for run in _RUN.findall(words) if len(run) < 20]


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


def _name(block: Block) -> str:
    text = block.text
    return f"the {type(block).__name__} {text[:60]!r}" + ("…" if len(text) > 60 else "")
