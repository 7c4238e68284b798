"""The rules of match."""

import warnings
from contextlib import suppress
from functools import cache

from newscorpus.document import Document
from newscorpus.plugins import Confidence, Match
from newscorpus.registry import Registry
from newscorpus.testing._case import Case, Sample
from newscorpus.testing._failure import Broken, rule
from newscorpus.testing._foreign import Page
from newscorpus.testing._guard import StillRunning
from newscorpus.testing._smallest import smallest
from newscorpus.testing._texts import awkward_texts, cut_texts

_PROSE, _PAGES = 40, 3
"""How many made-up texts of nobody's, and how many pages in each layout of others, a parser must leave alone."""


@rule
def match_is_total(case: Case) -> None:
    """`match` answers any text with a `Match` or None, and the same text always with the same.

    Every text that anybody reads is shown to every parser, so that an exception here, or a `Match` without a reason,
    spoils the reading of other people's pages.

    Ask with `in`, `startswith` and bounded patterns, and expect empty, cut and broken texts: look before you index.
    """
    from newscorpus.testing._generate import damaged_texts, for_all

    for text in (*awkward_texts(), *cut_texts(case)):
        _ask_twice(case, text)
    for_all(damaged_texts(case), lambda text: _ask_twice(case, text), examples=60)


def _ask_twice(case: Case, text: str) -> None:
    first, second = case.match(Document(text)), case.match(Document(text, origin="again"))
    if first != second:
        raise Broken(f"match gave {_say(first)} for a text and then {_say(second)} for the same text", text)


@rule
def match_is_modest(case: Case) -> None:
    """`match` claims no prose of nobody's, and no page of another publisher, invented by hand or by the strategies.

    A parser that claims too much takes pages away from the parser they belong to, or ends their reading with a tie.
    Furniture that every site has, a header of the corpus, or an agency's name in the prose prove nothing.

    Claim only by what no other publisher prints: an own footer, an own link, an own line of credit. Pages of the
    parser's own source are left out of this check: those whose source is the parser's name, what its samples are
    read as, or listed as `own`.
    """
    from newscorpus.testing._generate import for_all, foreign_dumps, foreign_texts

    own = _own_sources(case)
    for page in case.foreign:
        if page.source is None or page.source not in own:
            _leave_alone(case, page)
    for_all(foreign_texts(), lambda text: _leave_text_alone(case, text, None), examples=_PROSE)
    for layout in foreign_dumps(own):
        for_all(layout, lambda dump: _leave_text_alone(case, dump.text, dump.article.source), examples=_PAGES)


def _own_sources(case: Case) -> set[str]:
    own = {case.parser.name, *case.own}
    # A parser that hangs on its samples breaks another rule than this one.
    with suppress(StillRunning):
        for sample in case.samples:
            article = case.try_read(sample.document)
            own |= {article.source} if article and article.source else set()
    return own


def _leave_alone(case: Case, page: Page) -> None:
    claim = case.match(page.document)
    if claim is None:
        return
    whose = f"of the source {page.source!r}" if page.source else "of no known source"
    advice = f"; if such pages are your parser's own, list {page.source!r} as own" if page.source else ""
    raise Broken(
        f"match claims the page {page.name!r} {whose} with {_say(claim)}{advice}",
        smallest(page.text, lambda text: _claims(case, text)),
    )


def _leave_text_alone(case: Case, text: str, source: str | None) -> None:
    claim = case.match(Document(text))
    if claim is not None:
        what = "prose that is nobody's" if source is None else f"a page in a layout of the source {source!r}"
        raise Broken(f"match claims {what} with {_say(claim)}", text)


def _claims(case: Case, text: str) -> bool:
    return case.match(Document(text)) is not None


@rule
def samples_are_claimed(case: Case) -> None:
    """`match` claims every sample as SIGNATURE or TYPICAL, and no other installed parser claims it as strongly.

    Samples are the pages the parser is for. What it does not claim is read by another parser or by none, and where
    two claim with the same confidence nobody reads it: a tie is an error.

    Add the cue that the sample shows to `match`; where another parser claims it too, `newscorpus detect FILE` prints
    both reasons. SIGNATURE is for the page's own structure, TYPICAL for a manner that other hosts may carry.
    """
    if not case.samples:
        raise Broken(
            "there are no samples; put at least one text of the source as a .txt file into the folder `samples` "
            "beside the parser's package, or name another folder (--samples DIR, samples=…)"
        )
    for sample in case.samples:
        claim = case.match(sample.document)
        if claim is None:
            raise Broken(f"match does not claim the sample {sample.name!r}", sample.document.text)
        if claim.confidence <= Confidence.FALLBACK:
            raise Broken(
                f"match claims the sample {sample.name!r} only as a {claim.confidence.name}",
                sample.document.text,
            )
        for rival in _rivals(case, sample):
            if rival.confidence >= claim.confidence:
                raise Broken(
                    f"match claims the sample {sample.name!r} with {_say(claim)}, and the parser {rival.parser!r} with {_say(rival)}",
                    sample.document.text,
                )


def _rivals(case: Case, sample: Sample) -> list[Match]:
    with warnings.catch_warnings():
        # Other people's broken plugins are theirs to mend.
        warnings.simplefilter("ignore")
        claims = _installed().detect(sample.document)
    return [claim for claim in claims if claim.parser != case.parser.name]


@cache
def _installed() -> Registry:
    return Registry.discover()


def _say(claim: Match | None) -> str:
    return "None" if claim is None else f"{claim.confidence.name} ({claim.reason})"
