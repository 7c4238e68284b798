"""Figures of a text: money, numbers, percentages, dates, times, durations and ranks, read and compared."""

from collections.abc import Sequence

from newscorpus.comparison._figures.pairing import pair_figures
from newscorpus.comparison._figures.reading import read_figures
from newscorpus.comparison._figures.relations import conflicts
from newscorpus.comparison._figures.values import Figure, FigurePair, Kind, Relation
from newscorpus.document import Span

__all__ = ["Figure", "FigurePair", "Kind", "Relation", "compare_figures", "conflicts", "find_figures"]


def find_figures(text: str, *, locale: str | None = None) -> tuple[Figure, ...]:
    """Find the figures of a text.

    Numbers are read in English and German forms, in digits or words, alone or as ranges, with scale, unit and
    hedge. Decimal values keep what was written: "15.818 billion" is exactly 15818000000. Linear in the text.

    Args:
        text: any text.
        locale: of the publisher, such as "en-CA" or "de": it decides number forms ("1.234"), the order of "3/4/2024"
            and whose a bare "$" is. Without it the words decide the language, and "$" is read as the US dollar,
            marked `assumed`.

    Returns:
        The figures in the order of the text; no two overlap. In a table, where numbers stand close together, most are
        left out.

    >>> for figure in find_figures("It cost $22-billion, nearly 4 per cent more.", locale="en-CA"):
    ...     print(figure.text, figure.value, figure.unit, figure.hedge, figure.reason)
    $22-billion 22000000000 CAD None $ read as CAD: the publisher is Canadian
    4 per cent 4 percent nearly None
    """
    return tuple(read_figures(text, locale))


def compare_figures(
    left: Sequence[Figure],
    right: Sequence[Figure],
    *,
    aligned: Sequence[tuple[Span, Span]] | None = None,
) -> tuple[FigurePair, ...]:
    """Pair the figures of two texts and say how each pair relates.

    Args:
        left: figures of one text; their spans tell which passage they stand in.
        right: figures of the other.
        aligned: passages that correspond, as spans of the left and the right text. Conflicts, conversions and
            approximate matches are only looked for inside them; elsewhere only equals are paired. Without it both
            texts count as one passage each, as suits two paragraphs.

    Returns:
        Every figure exactly once: pairs and left figures in the order of the left text, then those of the right
        alone.

    >>> left = find_figures("At least 12 owls came, on Feb. 23.")
    >>> right = find_figures("On February 23, 15 owls came.")
    >>> [(pair.relation, pair.left.text, pair.right.text) for pair in compare_figures(left, right)]
    [('compatible', '12', '15'), ('equal', 'Feb. 23', 'February 23')]
    """
    return pair_figures(left, right, aligned)
