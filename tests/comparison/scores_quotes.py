"""Scores of quotes, speakers and wire labels on annotated articles: run as a script, with --misses to see why."""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from newscorpus import parse
from newscorpus.comparison import Quote, find_quotes, provenance

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
QUOTED = re.compile(r"“([^“”]*)”|\"([^\"]*)\"")
"""What the annotators' words hold between double marks, found without the code under test."""
SLACK = 2
"""Characters by which an end may differ: the annotators take marks in or leave them out."""
COVERED = 0.99
"""Share of a quote that must be annotated for it to lie inside."""
AGENCIES = {"AP": "The Associated Press", "reuters": "Reuters", "None": None}

Row = dict[str, Any]


def load(name: str, data: Path = DATA) -> list[Row]:
    """Return the rows of a file of ground truth."""
    rows: list[Row] = json.loads((data / name).read_text(encoding="utf-8"))
    return rows


def parts(rows: list[Row]) -> dict[str, list[Row]]:
    """Return the articles that rules were written by, those they were not, and all."""
    return {"seen": rows[::2], "kept": rows[1::2], "all": rows}


def contents(row: Row) -> list[tuple[int, int, Row]]:
    """Return the annotated stretches of reported words with their attribution."""
    return [
        (part[0], part[1], attribution)
        for attribution in row["attributions"]
        for part in attribution.get("content", ())
    ]


def score_spans(rows: Iterable[Row]) -> tuple[float, float]:
    """Return precision and recall of quoted stretches inside attributions.

    Precision: of the quotes that touch annotated words, the share of which all but a mark is annotated.
    Recall: of the stretches between double marks in annotated words, the share found with the same ends.
    """
    touching = inside = wanted = found = 0
    for row in rows:
        parts_of = contents(row)
        annotated = bytearray(len(row["text"]))
        for start, stop, _ in parts_of:
            annotated[start:stop] = b"\1" * (stop - start)
        quotes = find_quotes(row["text"])
        for quote in quotes:
            covered = sum(annotated[quote.span.start : quote.span.stop])
            touching += covered > 0
            inside += covered > 0 and covered >= min(COVERED * len(quote.span), len(quote.span) - SLACK)
        for start, stop in quoted(row["text"], parts_of):
            wanted += 1
            found += any(
                abs(quote.span.start - start) <= SLACK and abs(quote.span.stop - stop) <= SLACK
                for quote in quotes
            )
    return inside / max(touching, 1), found / max(wanted, 1)


def quoted(text: str, parts_of: Iterable[tuple[int, int, Row]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches between double marks inside annotated words."""
    for start, stop, _ in parts_of:
        for found in QUOTED.finditer(text[start:stop]):
            if found.group().strip('“”" '):
                yield start + found.start() + 1, start + found.end() - 1


def attributed(row: Row) -> Iterator[tuple[Quote, Row]]:
    """Yield every quote that lies inside annotated words, with the innermost attribution around it."""
    parts_of = contents(row)
    for quote in find_quotes(row["text"]):
        around = [
            (stop - start, place)
            for place, (start, stop, _) in enumerate(parts_of)
            if start < quote.span.start + SLACK and quote.span.stop - SLACK < stop
        ]
        if around:
            yield quote, parts_of[min(around)[1]][2]


def is_right(text: str, quote: Quote, attribution: Row, *, strict: bool = False) -> bool:
    """Whether the speaker overlaps the annotated source; strictly: whether both end with the same word."""
    if quote.speaker is None:
        return False
    for start, stop, *_ in attribution.get("source", ()):
        if strict:
            if last_word(quote.speaker.of(text)) == last_word(text[start:stop]):
                return True
        elif start < quote.speaker.stop and quote.speaker.start < stop:
            return True
    return False


def last_word(words: str) -> str:
    """Return the last word of a name, without marks around it."""
    return re.sub(r"[’']s$", "", words.split()[-1].strip(".,;:()"))


def score_speakers(rows: Iterable[Row], *, strict: bool = False) -> tuple[float, float, float]:
    """Return, of all quotes inside an attribution, the share with a speaker and with the right one; and right / given."""
    quotes = given = right = 0
    for row in rows:
        for quote, attribution in attributed(row):
            quotes += 1
            given += quote.speaker is not None
            right += is_right(row["text"], quote, attribution, strict=strict)
    return given / max(quotes, 1), right / max(quotes, 1), right / max(given, 1)


def wire_label(row: Row) -> str | None:
    """Return the agency that an article's own words show it to be from; author and publisher are not used."""
    return provenance(parse(row["text"], unknown="plain")).agency


def score_wire(rows: Iterable[Row]) -> tuple[int, int]:
    """Return how many labels are wrong, and how many of these name an agency where there is none."""
    wrong = false = 0
    for row in rows:
        label, wanted = wire_label(row), AGENCIES.get(row["wire"], row["wire"])
        wrong += label != wanted
        false += label is not None and wanted is None
    return wrong, false


def main() -> None:
    """Print the scores, and what is wrong if asked."""
    rows = load("quotes.json")
    for name, part in parts(rows).items():
        precision, recall = score_spans(part)
        given, right, trust = score_speakers(part)
        strict = score_speakers(part, strict=True)[1]
        print(f"{name:5} spans P {precision:.3f} R {recall:.3f}", end="   ")
        print(
            f"speaker given {given:.3f} right {right:.3f} (last word {strict:.3f}), right / given {trust:.3f}"
        )
    wrong, false = score_wire(rows)
    print(f"wire  {len(rows) - wrong} of {len(rows)} right, {false} false alarms")
    if "--misses" in sys.argv:
        show_misses(parts(rows)["seen"])


def show_misses(rows: Iterable[Row]) -> None:
    """Print the quotes whose speaker is missing or wrong."""
    for row in rows:
        for quote, attribution in attributed(row):
            if not is_right(row["text"], quote, attribution):
                wanted = [row["text"][part[0] : part[1]] for part in attribution.get("source", ())]
                context = row["text"][max(0, quote.outer.start - 90) : quote.outer.stop + 40]
                print(f"wanted {wanted} got {quote.speaker_text!r}: {' '.join(context.split())}")


if __name__ == "__main__":
    main()
