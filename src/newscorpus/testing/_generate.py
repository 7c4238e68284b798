"""Texts made up by Hypothesis: foreign prose, and what can become of a parser's own pages."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

from hypothesis import HealthCheck, Phase, Verbosity, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newscorpus.strategies import Dump, dumps, families, names, paragraph_texts, sentences, words
from newscorpus.testing._case import Case
from newscorpus.testing._failure import Broken

T = TypeVar("T")

_UNHEALTHY = (
    HealthCheck.too_slow,
    HealthCheck.filter_too_much,
    HealthCheck.data_too_large,
    HealthCheck.large_base_example,
)
"""What a slow parser may be; its speed is the business of another rule."""
_MOST_LINES = 150
_LONGEST_LINE = 300
_ENDS = ("\n", "\n\n", "", " ", "\r\n", "\n    ", "\u2028")
_ODD = (
    "",
    "\0",
    "\ufeff",
    "\ud83d",
    "\x1c",
    "\u200b",
    "(",
    ")/",
    "“",
    "-",
    "•",
    ":",
    " date 2024-13-45 ",
    " date 2024-01-30 ",
    "Published",
    "Published 31 February 2023",
    "99:99",
    "- - - - -",
    "A/B/C/",
    "(Reuters) -",
    "3 hours ago",
)
COMMON_LINES = (
    "Advertisement",
    "Read more",
    "By Ada Lind",
    "Skip to main content",
    "Skip to content",
    "Subscribe",
    "Share this article",
    "Sign up for our newsletter",
    "Published January 30, 2024",
    "Last updated 3 hours ago",
    "January 30, 2024",
    "Photo: Ada Lind/AFP",
    "Related articles",
    "opinion",
    "Live",
    "1 of 4",
    "2 min read",
    "- The ferry is back, Reuters reports",
    "A Reuters tally says so, and dpa agrees.",
    " date 2024-01-30 ",
)
"""Furniture of any page, and words that prove nothing."""


def for_all(strategy: SearchStrategy[T], test: Callable[[T], None], *, examples: int) -> None:
    """Run a test on made-up values, the same ones every time.

    Raises:
        Broken: what the test raised for the smallest value that Hypothesis could shrink its finding to.
    """
    found: list[Broken] = []

    def attempt(value: T) -> None:
        try:
            test(value)
        except Broken as broken:
            found.append(broken)
            raise

    run = settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        print_blob=False,
        verbosity=Verbosity.quiet,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=_UNHEALTHY,
    )(given(strategy)(attempt))
    try:
        run()
    except Exception:
        # What Hypothesis raises may be a note that the parser answered differently the second time.
        if not found:
            raise
    if found:
        shortest = min(reversed(found), key=lambda broken: len(broken.smallest or ""))
        shortest.again = None
        raise shortest from None


def foreign_texts() -> SearchStrategy[str]:
    """Generate prose of nobody's."""
    line = paragraph_texts() | st.sampled_from(COMMON_LINES) | words() | names()
    return _joined(line, ("\n", "\n\n"))


def foreign_dumps(own: Collection[str]) -> Iterator[SearchStrategy[Dump]]:
    """Yield strategies for pages, one for each known layout but those that are one's own."""
    return (dumps(family=layout) for layout in families() if layout.source not in own)


def damaged_texts(case: Case) -> SearchStrategy[str]:
    """Generate texts of the lines of a parser's samples in any order, glued, cut off, and mixed with odd ones."""
    line = st.sampled_from(_ODD) | sentences() | st.text(st.characters(), max_size=20)
    own = own_lines(case)
    if own:
        line = st.sampled_from(own) | line
    return _joined(line, _ENDS)


def own_lines(case: Case) -> list[str]:
    """Return the lines of a parser's samples, each once, the shortest first."""
    lines = {
        line.rstrip()[:_LONGEST_LINE] for sample in case.samples for line in sample.document.text.splitlines()
    }
    return sorted(lines - {""}, key=lambda line: (len(line), line))[:_MOST_LINES]


def _joined(line: SearchStrategy[str], ends: tuple[str, ...]) -> SearchStrategy[str]:
    pieces = st.tuples(line, st.sampled_from(ends)).map("".join)
    return st.lists(pieces, max_size=12).map("".join)
