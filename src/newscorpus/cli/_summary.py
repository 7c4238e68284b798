"""What a run came to, in a few lines."""

from collections import Counter
from collections.abc import Iterable

from newscorpus.corpus.jobs import Counts


def summarise(counts: Counts) -> str:
    """Return what was read: how many of each source and kind, what was skipped, what failed."""
    read = counts.articles
    lines = [f"{read} {'article' if read == 1 else 'articles'} read"]
    sources = [*_tally(counts.sources), *([f"unknown {counts.unknown}"] if counts.unknown else [])]
    rows: dict[str, Iterable[str]] = {
        "source": sources,
        "kind": [words.replace("_", " ") for words in _tally(counts.kinds)],
        "problems": _tally(counts.problems),
        "skipped": [f"{counts.skipped} of unknown source"] if counts.skipped else [],
        "no pages": _tally(counts.passed_over),
        "failed": [str(counts.failed)] if counts.failed else [],
    }
    lines += [f"  {name:<8}  {', '.join(values)}" for name, values in rows.items() if values]
    return "\n".join(lines)


def _tally(counts: Counter[str]) -> list[str]:
    """Return names with their counts, the most frequent first, in one order however they were counted."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [f"{name} {count}" for name, count in ordered]
