"""What an article says, apart from where it stands in its text: for comparing two readings."""

from typing import Any

from attrs import evolve, fields

from newscorpus.article import Article, Block, Boilerplate, Entry
from newscorpus.dates import NewsDate, NewsTime

Fact = tuple[str, Any]
"""A name, such as ``kind`` or ``Paragraph``, with its value."""

MARK = "byte order mark"


def content(article: Article, *, furniture: bool = True) -> tuple[Fact, ...]:
    """Return what an article says: its kind, language and dates, and each block by type, text and fields.

    An entry is followed by the blocks it holds. A byte order mark is no content; without `furniture`, no boilerplate
    is, nor the language that it tells.
    """
    facts: list[Fact] = [
        ("kind", article.kind),
        ("published", _placeless(article.published)),
        ("updated", _placeless(article.updated)),
    ]
    if furniture:
        facts.insert(1, ("language", article.language))
    for block in article.blocks:
        _add(facts, block, furniture)
    return tuple(facts)


def difference(before: tuple[Fact, ...], after: tuple[Fact, ...]) -> str | None:
    """Say where two contents first differ, or return None where they agree."""
    for left, right in zip(before, after, strict=False):
        if left != right:
            return f"{_say(left)} became {_say(right)}"
    if len(before) > len(after):
        return f"{_say(before[len(after)])} is missing"
    if len(after) > len(before):
        return f"{_say(after[len(before)])} is new"
    return None


def _add(facts: list[Fact], block: Block, furniture: bool) -> None:
    if isinstance(block, Boilerplate) and (block.kind == MARK or not furniture):
        return
    own = tuple(
        (field.name, _placeless(getattr(block, field.name)))
        for field in fields(type(block))
        if field.name not in ("start", "raw", "blocks")
    )
    if isinstance(block, Entry):
        facts.append(("Entry", own))
        for inner in block.blocks:
            _add(facts, inner, furniture)
    else:
        facts.append((type(block).__name__, (("text", block.text), *own)))


def _placeless(value: Any) -> Any:
    if isinstance(value, NewsDate | NewsTime):
        return evolve(value, span=None, raw=" ".join(value.raw.split()))
    return value


def _say(fact: Fact) -> str:
    name, value = fact
    if not isinstance(value, tuple):
        return f"{name} {value if value is None else str(value)!r}"
    parts = [
        f"{key} {_word(part)}" if key != "text" else _word(part)
        for key, part in value
        if part not in (None, ())
    ]
    return f"the {name} {', '.join(parts)}" if parts else f"the {name}"


def _word(part: Any) -> str:
    text = str(part) if isinstance(part, NewsDate | NewsTime) else repr(part)
    return text if len(text) <= 120 else f"{text[:100]}…{text[-1]}"
