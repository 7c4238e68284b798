"""The small values: documents, spans, dates, times, credits, problems."""

from collections.abc import Sequence
from datetime import datetime

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newscorpus.article import Credit, Problem
from newscorpus.dates import Known, NewsDate, NewsTime, Precision
from newscorpus.document import Document, Span, Stated
from newscorpus.strategies._prose import names, paragraph_texts, words

_EARLIEST, _LATEST = datetime(1995, 1, 1), datetime(2035, 12, 31, 23, 59)
_ZONES = (None, "UTC", "EST", "IST", "GMT+2")
_AGENCIES = ("Reuters", "AFP", "dpa", "The Canadian Press", "The Associated Press")
_ALL: tuple[Precision, ...] = ("year", "month", "day", "minute")
_KNOWN: tuple[Known, ...] = ("stated", "header", "retrieved", "inferred")


def documents(*, text: SearchStrategy[str] | None = None) -> SearchStrategy[Document]:
    """Generate documents; `text` is any text by default, prose with line ends and odd spaces among it.

    Some have something stated beside the text.
    """
    odd = st.text()
    prose = st.lists(paragraph_texts(), max_size=5).flatmap(
        lambda lines: st.sampled_from(["\n", "\n\n", "\r\n"]).map(lambda end: end.join(lines))
    )
    beside = st.just(()) | st.tuples(stated())
    return st.builds(Document, (prose | odd) if text is None else text, stated=beside)


def stated() -> SearchStrategy[Stated]:
    """Generate what comes beside a text, as the columns of a table or a page's metadata state it."""
    perhaps = st.none() | words()
    return st.builds(
        Stated,
        by=st.sampled_from(["columns", "JSON-LD NewsArticle"]),
        source=perhaps,
        title=perhaps,
        published=st.none() | dates(precision="day", partial=False).map(str),
        authors=st.lists(names(), max_size=2).map(tuple),
        more=st.lists(st.tuples(words(), words()), max_size=1).map(tuple),
    )


def spans(*, stop: int = 1000) -> SearchStrategy[Span]:
    """Generate spans that end at `stop` at the latest."""
    ends = st.integers(0, stop)
    return st.tuples(ends, ends).map(lambda pair: Span(*sorted(pair)))


def agencies() -> SearchStrategy[str]:
    """Generate the one name of an agency."""
    return st.sampled_from(_AGENCIES)


def dates(
    *,
    precision: Precision | Sequence[Precision] = _ALL,
    partial: bool | None = None,
    known: SearchStrategy[Known] | None = None,
) -> SearchStrategy[NewsDate]:
    """Generate dates of a precision, or of one among several.

    Args:
        precision: how fine the dates are.
        partial: whether the year is missing; None generates both.
        known: how the dates are known.
    """
    wanted = (precision,) if isinstance(precision, str) else tuple(precision)
    return st.sampled_from(wanted).flatmap(lambda fineness: _dates(fineness, partial, known))


def _dates(
    precision: Precision, partial: bool | None, known: SearchStrategy[Known] | None
) -> SearchStrategy[NewsDate]:
    moments = st.datetimes(min_value=_EARLIEST, max_value=_LATEST)
    yearless = (
        st.just(False) if precision == "year" else st.booleans() if partial is None else st.just(partial)
    )
    zones = st.sampled_from(_ZONES) if precision == "minute" else st.none()
    finest = _ALL.index(precision)
    return st.builds(
        lambda moment, without_year, zone, how: NewsDate(
            year=None if without_year and (moment.month, moment.day) != (2, 29) else moment.year,
            month=moment.month if finest >= 1 else None,
            day=moment.day if finest >= 2 else None,
            hour=moment.hour if finest == 3 else None,
            minute=moment.minute if finest == 3 else None,
            zone=zone,
            known=how,
        ),
        moments,
        yearless,
        zones,
        st.sampled_from(_KNOWN) if known is None else known,
    )


def times(*, zone: SearchStrategy[str | None] | None = None) -> SearchStrategy[NewsTime]:
    """Generate times of day."""
    zones = st.sampled_from(_ZONES) if zone is None else zone
    return st.builds(
        lambda h, m, z: NewsTime(hour=h, minute=m, zone=z), st.integers(0, 23), st.integers(0, 59), zones
    )


def credits(
    *, name: SearchStrategy[str] | None = None, agency: SearchStrategy[str] | None = None
) -> SearchStrategy[Credit]:
    """Generate photo credits, such as ``Ada Lind/Reuters``."""
    people, houses = name or names(), agency or agencies()
    bare = houses.map(lambda house: Credit(text=house, agencies=(house,)))
    both = st.builds(lambda n, a: Credit(text=f"{n}/{a}", names=(n,), agencies=(a,)), people, houses)
    return bare | both


def problems() -> SearchStrategy[Problem]:
    """Generate what a parser may be unsure of."""
    codes = st.sampled_from(["truncated", "no end marker", "relative date"])
    return st.builds(
        lambda code, span: Problem(code=code, message=f"it is {code}", span=span), codes, st.none() | spans()
    )
