"""Scores of `align` on annotated revisions and on moves made here: run as a script to see them, with --misses to see why."""

import json
import random
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from newscorpus.comparison._words import bare_words
from newscorpus.comparison.alignment import Link, align

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"

Row = dict[str, Any]
Pairs = set[tuple[int, int]]


def load(data: Path = DATA) -> list[Row]:
    """Return the annotated revisions: sentences before and after, and which of them answer each other."""
    rows: list[Row] = json.loads((data / "alignment.json").read_text(encoding="utf-8"))
    return rows


def pairs(links: Iterable[Link]) -> Pairs:
    """Return every left unit of a link against every right one."""
    return {(i, j) for link in links for i in link.left for j in link.right}


def f1(rows: Iterable[Row], *, edited_only: bool = False) -> float:
    """Return the F1 of linked pairs over all revisions, or over the pairs whose texts differ."""
    right = found = wanted = 0
    for row in rows:
        ours, gold = pairs(align(row["old"], row["new"])), {(i, j) for i, j in row["links"]}
        if edited_only:
            ours, gold = _edited(row, ours), _edited(row, gold)
        right += len(ours & gold)
        found += len(ours)
        wanted += len(gold)
    return 2 * right / max(found + wanted, 1)


def _edited(row: Row, found: Pairs) -> Pairs:
    return {(i, j) for i, j in found if row["old"][i] != row["new"][j]}


def moves(rows: Iterable[Row]) -> int:
    """Return how many units are said to have moved; the annotators say that none has."""
    return sum(link.kind == "moved" for row in rows for link in align(row["old"], row["new"]))


def contradicted_moves(rows: Iterable[Row]) -> tuple[int, int]:
    """Return how many moves are found where they are looked for, and how many of these units the annotators link elsewhere."""
    found = against = 0
    for row in rows:
        lefts, rights = ({pair[side] for pair in row["links"]} for side in (0, 1))
        for link in align(row["old"], row["new"], moves=True):
            found += link.kind == "moved"
            against += link.kind == "moved" and (link.left[0] in lefts or link.right[0] in rights)
    return found, against


def articles(data: Path = DATA) -> list[list[str]]:
    """Return the paragraphs of the articles that have enough of them to move one."""
    stories = json.loads((data / "stories.json").read_text(encoding="utf-8"))
    quoted = json.loads((data / "quotes.json").read_text(encoding="utf-8"))
    texts = [article["text"] for story in stories for article in story] + [
        article["text"] for article in quoted
    ]
    cut = ([part for part in re.split(r"\n\s*\n", text) if part.strip()] for text in texts)
    return [paragraphs for paragraphs in cut if 8 <= len(paragraphs) <= 60]


def with_a_move(
    paragraphs: Sequence[str], chance: random.Random, words: Sequence[str]
) -> tuple[list[str], int, int]:
    """Cut a paragraph of eight or more words, paste it three or more places away, and edit up to a fifth of its words.

    Returns:
        The new paragraphs, and where the moved one was and is.
    """
    long = [at for at, paragraph in enumerate(paragraphs) if len(bare_words(paragraph)) >= 8]
    source = chance.choice(long)
    target = chance.choice([place for place in range(len(paragraphs)) if abs(place - source) >= 3])
    rest = [paragraph for at, paragraph in enumerate(paragraphs) if at != source]
    moved = edited(paragraphs[source], chance, chance.uniform(0, 0.2), words)
    return [*rest[:target], moved, *rest[target:]], source, target


def edited(paragraph: str, chance: random.Random, share: float, words: Sequence[str]) -> str:
    """Delete, replace or follow by another word that share of the words."""

    def edit(word: str) -> Iterator[str]:
        if chance.random() >= share:
            yield word
            return
        kind = chance.choice(("delete", "replace", "insert"))
        yield from {"delete": (), "replace": (chance.choice(words),), "insert": (word, chance.choice(words))}[
            kind
        ]

    return " ".join(new for word in paragraph.split() for new in edit(word))


def recall_of_moves(
    texts: Sequence[Sequence[str]], *, moves: bool | None = None, seed: int = 0
) -> tuple[float, int]:
    """Return the share of moves that are found, and how many are found besides."""
    chance = random.Random(seed)
    words = [word for paragraphs in texts for paragraph in paragraphs for word in paragraph.split()]
    right = found = made = 0
    for paragraphs in texts:
        if not any(len(bare_words(paragraph)) >= 8 for paragraph in paragraphs):
            continue
        new, source, target = with_a_move(paragraphs, chance, words)
        said = pairs(link for link in align(paragraphs, new, moves=moves) if link.kind == "moved")
        made += 1
        right += (source, target) in said
        found += len(said)
    return right / max(made, 1), found - right


def halves(
    rows: Sequence[Row], score: Callable[[Sequence[Row]], float], seed: int = 0
) -> tuple[float, float]:
    """Return the score of either half of the rows, cut at random."""
    mixed = list(rows)
    random.Random(seed).shuffle(mixed)
    return score(mixed[: len(mixed) // 2]), score(mixed[len(mixed) // 2 :])


def main() -> None:
    rows, texts = load(), articles()
    print(f"links, all pairs       F1 {f1(rows):.4f}   halves {'{:.4f} {:.4f}'.format(*halves(rows, f1))}")
    parts = halves(rows, lambda part: f1(part, edited_only=True))
    print(
        f"links, edited only     F1 {f1(rows, edited_only=True):.4f}   halves {'{:.4f} {:.4f}'.format(*parts)}"
    )
    found, against = contradicted_moves(rows)
    print(
        f"moves in revisions     {moves(rows)}; looked for all the same: {found}, linked elsewhere by annotators: {against}"
    )
    for label, looked_for in (("as align decides", None), ("looked for", True)):
        recall, extra = recall_of_moves(texts, moves=looked_for)
        print(f"moves made, {label:16}  recall {recall:.3f}, others found {extra}")
    for at, row in enumerate(rows) if "--misses" in sys.argv else ():
        ours, gold = pairs(align(row["old"], row["new"])), {(i, j) for i, j in row["links"]}
        for label, odd in (("extra", ours - gold), ("lost", gold - ours)):
            for i, j in sorted(odd):
                print(f"{at}: {label} {i}-{j}\n    {row['old'][i]}\n    {row['new'][j]}")


if __name__ == "__main__":
    main()
