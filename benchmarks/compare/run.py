"""Comparing two texts: newscorpus beside difflib, rapidfuzz, diff-match-patch, redlines and CollateX in one run.

    python benchmarks/compare/run.py [--repeat 3] [--limit 60] [--paragraphs 50 400 2000]

Everybody gets the same paragraphs: those of the two seeds, then invented prose that was edited, cut, split and moved,
of which is known what answers what. Tools that pair paragraphs are asked for their pairs. Tools that compare whole
texts pair a paragraph with the one that has most of its equal characters, a quarter of its own at least.

`cut words` counts edits that begin or end inside a word, `only Mr.` edits that are a courtesy title and nothing else; of
newscorpus those of its default view are counted. Times are process time, the best of the repeats; read them as ratios. A tool is
left out of a size that it would need more than the limit for, if its time grows with the square.
"""

import argparse
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import Differ, SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import newscorpus

ROOT = Path(__file__).resolve().parents[2]
WORD = re.compile(r"\S+\s*")
Pairs = set[tuple[int, int]]


class Step(NamedTuple):
    """A stretch of both texts, in order: equal, or one side's words for the other's."""

    before: str
    after: str
    equal: bool


class Edit(NamedTuple):
    before: str
    after: str
    cuts_a_word: bool


class Found(NamedTuple):
    pairs: Pairs
    edits: list[Edit]


class Sides(NamedTuple):
    """Two texts as paragraphs."""

    left: Sequence[str]
    right: Sequence[str]

    def joined(self) -> tuple[str, str]:
        return "\n\n".join(self.left), "\n\n".join(self.right)


class Tool(NamedTuple):
    """What is timed, and what is read off its result afterwards."""

    run: Callable[[Sides], object]
    read: Callable[[Sides, object], Found]


def inside(text: str, place: int) -> bool:
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


def from_steps(sides: Sides, steps: Iterable[Step]) -> Found:
    """Read pairs and edits off a comparison of whole texts; positions count what is not blank."""
    known = [step for step in steps if step.before or step.after]
    return Found(pairs_of(sides, known), list(edits_of(known)))


def pairs_of(sides: Sides, steps: Sequence[Step]) -> Pairs:
    homes = [
        [number for number, paragraph in enumerate(side) for _ in "".join(paragraph.split())]
        for side in sides
    ]
    equal: Counter[tuple[int, int]] = Counter()
    i = j = 0
    for step in steps:
        here, there = ("".join(text.replace("¶", "").split()) for text in (step.before, step.after))
        if step.equal:
            equal.update(zip(homes[0][i : i + len(here)], homes[1][j : j + len(there)], strict=False))
        i, j = i + len(here), j + len(there)
    sizes = [Counter(side) for side in homes]
    pairs: Pairs = set()
    for side in (0, 1):
        best: dict[int, tuple[int, tuple[int, int]]] = {}
        for pair, count in equal.items():
            best[pair[side]] = max(best.get(pair[side], (0, pair)), (count, pair))
        pairs.update(pair for count, pair in best.values() if 4 * count >= sizes[side][pair[side]])
    return pairs


def edits_of(steps: Sequence[Step]) -> Iterator[Edit]:
    for last, step, following in zip([None, *steps], steps, [*steps[1:], None], strict=False):
        if not step.equal:
            cuts = any(
                inside(one + other, len(one))
                for first, second in ((last, step), (step, following))
                if first and second
                for one, other in ((first.before, second.before), (first.after, second.after))
            )
            yield Edit(step.before, step.after, cuts)


def steps_of(
    opcodes: Iterable[Sequence[object]], left: Sequence[str], right: Sequence[str]
) -> Iterator[Step]:
    """Read the operations of difflib and rapidfuzz over two lists of words."""
    for tag, i, p, j, q in opcodes:
        yield Step("".join(left[i:p]), "".join(right[j:q]), tag == "equal")  # type: ignore[misc]


def newscorpus_tool() -> Tool:
    def run(articles: object) -> object:
        comparison = newscorpus.compare(*articles)  # type: ignore[misc]
        return comparison, comparison.passages

    def read(_: Sides, result: object) -> Found:
        comparison, passages = result  # type: ignore[misc]
        texts = comparison.left.document.text, comparison.right.document.text
        pairs = {(i, j) for passage in passages for i in passage.left for j in passage.right}
        edits = [
            Edit(
                edit.before,
                edit.after,
                any(
                    inside(text, place)
                    for text, span in zip(texts, (edit.left, edit.right), strict=True)
                    for place in (span.start, span.stop)
                ),
            )
            for passage in passages
            for edit in passage.edits
            if edit.kind == "substance"
        ]
        return Found(pairs, edits)

    return Tool(run, read)


def difflib_lines() -> Tool:
    marks = re.compile(r"[-+^]+")

    def read(sides: Sides, result: object) -> Found:
        rows: list[str] = result  # type: ignore[assignment]
        pairs, edits, i, j = set(), [], 0, 0
        for at, (row, following) in enumerate(pairwise([*rows, "  "])):
            tag = row[0]
            if tag == " ":
                pairs.add((i, j))
            if following[0] == "?":
                edits += [
                    Edit(row[run.start() : run.end()], "", inside(row, run.start()) or inside(row, run.end()))
                    for run in marks.finditer(following, 2)
                ]
            if tag == "+" and (following[0] == "?" or rows[at - 1][0] == "?"):
                pairs.add((i - 1, j))
            i, j = i + (tag in " -"), j + (tag in " +")
        return Found(pairs, edits)

    return Tool(lambda sides: list(Differ().compare(sides.left, sides.right)), read)


def difflib_words() -> Tool:
    def run(sides: Sides) -> object:
        words = [WORD.findall(text) for text in sides.joined()]
        keys = [[word.rstrip() for word in side] for side in words]
        return words, SequenceMatcher(None, *keys, autojunk=False).get_opcodes()

    return Tool(run, lambda sides, result: from_steps(sides, steps_of(result[1], *result[0])))  # type: ignore[index]


def rapidfuzz_tool() -> Tool:
    from rapidfuzz import fuzz, process
    from rapidfuzz.distance import LCSseq

    def run(sides: Sides) -> object:
        found = []
        for i, paragraph in enumerate(sides.left):
            if best := process.extractOne(paragraph, sides.right, scorer=fuzz.ratio, score_cutoff=50):
                words = WORD.findall(paragraph), WORD.findall(best[0])
                keys = [[word.rstrip() for word in side] for side in words]
                found.append((i, best[2], words, LCSseq.opcodes(*keys)))
        return found

    def read(_: Sides, result: object) -> Found:
        edits = [
            edit
            for _, _, words, codes in result  # type: ignore[attr-defined]
            for edit in edits_of(list(steps_of(codes, *words)))
        ]
        return Found({(i, j) for i, j, _, _ in result}, edits)  # type: ignore[attr-defined]

    return Tool(run, read)


def diff_match_patch_tool() -> Tool:
    from diff_match_patch import diff_match_patch

    def run(sides: Sides) -> object:
        differ = diff_match_patch()
        differ.Diff_Timeout = 0  # by default it gives up after a second of the clock
        found = differ.diff_main(*sides.joined())
        differ.diff_cleanupSemantic(found)
        return found

    def read(sides: Sides, result: object) -> Found:
        return from_steps(
            sides,
            merged(
                Step(text if sign <= 0 else "", text if sign >= 0 else "", sign == 0)
                for sign, text in result  # type: ignore[attr-defined]
            ),
        )

    return Tool(run, read)


def redlines_tool() -> Tool:
    from redlines import Redlines

    def run(sides: Sides) -> object:
        found = Redlines(*sides.joined())
        return found.opcodes, found

    def read(sides: Sides, result: object) -> Found:
        codes, found = result  # type: ignore[misc]
        operation = found._diff_ops[0]
        return from_steps(sides, steps_of(codes, operation.source_chunk.text, operation.test_chunk.text))

    return Tool(run, read)


def collatex_tool() -> Tool:
    from collatex import Collation, collate

    def run(sides: Sides) -> object:
        collation = Collation()
        for name, text in zip("AB", sides.joined(), strict=True):
            collation.add_plain_witness(name, text)
        return collate(collation, segmentation=False)

    def read(sides: Sides, result: object) -> Found:
        steps = []
        for column in result.columns:  # type: ignore[attr-defined]
            cells = column.tokens_per_witness
            before, after = (
                "".join(token.token_data["t"] for token in cells.get(name, ())) for name in ("A", "B")
            )
            steps.append(Step(before, after, before.strip() == after.strip()))
        return from_steps(sides, merged(steps))

    return Tool(run, read)


def merged(steps: Iterable[Step]) -> Iterator[Step]:
    """Join edits that follow one another, as a deletion and an insertion do."""
    waiting: Step | None = None
    for step in steps:
        if waiting and waiting.equal == step.equal:
            waiting = Step(waiting.before + step.before, waiting.after + step.after, step.equal)
            continue
        if waiting:
            yield waiting
        waiting = step
    if waiting:
        yield waiting


def tools() -> dict[str, Tool]:
    """Return newscorpus, difflib, and the peers that are installed."""
    found = {
        "newscorpus": newscorpus_tool(),
        "difflib, lines (Differ)": difflib_lines(),
        "difflib, words": difflib_words(),
    }
    peers = {
        "rapidfuzz": rapidfuzz_tool,
        "diff-match-patch": diff_match_patch_tool,
        "redlines": redlines_tool,
        "CollateX": collatex_tool,
    }
    for name, make in peers.items():
        try:
            found[name] = make()
        except ImportError as error:
            print(f"{name} is left out: {error}", file=sys.stderr)
    return found


def seeds() -> tuple[Sides, Pairs]:
    globe, reuters = (newscorpus.parse_file(ROOT / "seeds" / f"{name}.txt") for name in ("globe", "reuters"))
    sides = Sides(*([paragraph.text for paragraph in article.paragraphs] for article in (globe, reuters)))
    return sides, {(number, number) for number in range(21)}


class Prose:
    """Invented prose: function words and made-up ones, the first of which are the most frequent."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        parts = [a + b for a in "b br d f g h k l m n p s st t v".split() for b in "a e i o u ai ou".split()]
        made_up = ["".join(self.chance.sample(parts, self.chance.choice((2, 2, 3)))) for _ in range(3000)]
        self.words = [*"the of and a to in that was for on with by at from it as said had".split(), *made_up]
        self.weights = [1 / (rank + 4) for rank in range(len(self.words))]

    def some(self, count: int) -> list[str]:
        return self.chance.choices(self.words, self.weights, k=count)

    def sentence(self) -> str:
        return " ".join(self.some(self.chance.randint(8, 20))).capitalize() + "."

    def paragraph(self) -> list[str]:
        return [self.sentence() for _ in range(self.chance.randint(2, 4))]

    def edited(self, sentence: str) -> str:
        share = self.chance.uniform(0, 0.2)
        return " ".join(
            self.some(1)[0] if self.chance.random() < share else word for word in sentence.split()
        )


def generated(paragraphs: int) -> tuple[Sides, Pairs]:
    """Return two versions of invented prose: words edited, paragraphs cut, added, split, and one in fifty moved."""
    prose = Prose(paragraphs)
    left = [prose.paragraph() for _ in range(paragraphs)]
    right: list[tuple[int, str]] = []
    for number, sentences in enumerate(left):
        fate = prose.chance.random()
        if fate < 0.1:
            right.append((-1, " ".join(prose.paragraph())))
        elif fate < 0.2:
            continue
        after = [prose.edited(sentence) for sentence in sentences]
        parts = [after[:2], after[2:]] if 0.2 <= fate < 0.25 else [after]
        right += [(number, " ".join(part)) for part in parts if part]
    for _ in range(paragraphs // 50):
        row = right.pop(prose.chance.randrange(len(right)))
        right.insert(prose.chance.randrange(len(right)), row)
    sides = Sides([" ".join(sentences) for sentences in left], [text for _, text in right])
    return sides, {(number, place) for place, (number, _) in enumerate(right) if number >= 0}


def seconds(run: Callable[[], object], repeat: int) -> tuple[float, object]:
    best, result = float("inf"), None
    for _ in range(repeat):
        start = time.process_time()
        result = run()
        spent = time.process_time() - start
        best = min(best, spent)
        if spent > 5:
            break
    return best, result


def only_honorific(edit: Edit) -> bool:
    words = (edit.before + " " + edit.after).split()
    return bool(words) and all(word.strip(".,“”\"'’") in ("Mr", "Mrs", "Ms") for word in words)


def report(name: str, spent: float, found: Found, gold: Pairs) -> None:
    right = len(found.pairs & gold)
    f1 = 2 * right / (len(found.pairs) + len(gold))
    cuts, noise = sum(edit.cuts_a_word for edit in found.edits), sum(map(only_honorific, found.edits))
    print(
        f"  {name:24} {spent * 1000:10.1f} ms {right:6} {len(found.pairs) - right:6} {f1:7.3f}"
        f" {len(found.edits):7} {cuts:10} {noise:11}"
    )


def table(title: str, sides: Sides, gold: Pairs, chosen: dict[str, Tool], repeat: int) -> dict[str, float]:
    words = [sum(len(paragraph.split()) for paragraph in side) for side in sides]
    print(
        f"{title}: {len(sides.left)} and {len(sides.right)} paragraphs, {words[0]} and {words[1]} words, {len(gold)} pairs"
    )
    print(
        f"  {'':24} {'time':>13} {'right':>6} {'wrong':>6} {'F1':>7} {'edits':>7} {'cut words':>10} {'only Mr.':>11}"
    )
    times = {}
    for name, tool in chosen.items():
        given = (
            tuple(newscorpus.parse(text, parser="plain") for text in sides.joined())
            if name == "newscorpus"
            else sides
        )
        times[name], result = seconds(lambda run=tool.run, given=given: run(given), repeat)
        report(name, times[name], tool.read(sides, result), gold)
    return times


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--limit", type=float, default=60, help="seconds")
    parser.add_argument("--paragraphs", type=int, nargs="*", default=[50, 400, 2000])
    options = parser.parse_args()
    chosen = tools()
    sides, gold = seeds()
    times, size = table("the seeds", sides, gold, chosen, options.repeat), len(sides.left)
    for paragraphs in options.paragraphs:
        growth = (paragraphs / size) ** 2
        slow = [name for name in chosen if times[name] * growth > options.limit]
        for name in slow:
            print(
                f"{name} is left out from {paragraphs} paragraphs on: it took {times[name]:.1f} s for {size}"
            )
            del chosen[name]
        sides, gold = generated(paragraphs)
        times, size = table("invented prose", sides, gold, chosen, options.repeat), paragraphs


if __name__ == "__main__":
    main()
