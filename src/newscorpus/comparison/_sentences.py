"""Sentences of a paragraph, as spans over it."""

import re
from collections.abc import Iterator

from newscorpus.document import Span

__all__ = ["split_sentences"]

_TITLES = frozenset(
    "mr mrs ms mx dr prof sra rev hon gen col lt lt-gen lt-col sgt cpl pvt capt cmdr maj adm brig sen sens rep reps "
    "gov govs pres supt det insp messrs mme mlle mgr fr st ste mt ft hr herrn frl dipl dott".split()
)
_PLACES = frozenset(("st", "mt", "ft"))
_PHRASES = frozenset(
    "vs v i.e e.g cf viz approx ca z.b d.h u.a z.t v.a bzw vgl evtl ggf inkl sog bspw p.ex c.-à-d".split()
)
_NUMBERED = frozenset("no nos nr vol fig figs art ch pp p sec para abs s ext § bd kap".split())
_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct okt nov dec dez janv févr avr juil déc".split())
_CLOCK = frozenset(("a.m", "p.m"))
_CLOSING = frozenset("etc usw uvm".split())
_IN_NAMES = frozenset(
    "inc corp ltd co cos llc plc bros jr sr al mon tue tues wed thu thurs fri sat ave blvd rd dept univ assn min max "
    "ph.d b.sc m.sc mio mrd str tel ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont "
    "neb nev okla ore pa tenn tex va vt wash wis wyo alta sask nfld ont que".split()
)
_STARTERS = frozenset(
    "a after all also although an and another as at both but by despite each even every few for four from he her here "
    "his how however i if in instead it its it's last later many meanwhile more most my neither no none nor not now on "
    "once one only or other others our over several she since so some such that the their then there these they this "
    "those three though through thus to two under until we what when where whether which while who why with yet you "
    "your aber als auch auf bei da damit dann das dass dem den denn der des die dies diese dieser doch ein eine einen "
    "einer er es für im ihr ihre man mit nach nicht noch sie sein seine seit sich und von vor während was wenn wer "
    "wie wir zu zum zur au aux avec ce ces cette dans de du elle elles en et il ils je le la les leur leurs mais "
    "nous où par pas pour que qui sa ses si son sur un une vous".split()
)
_GOES_ON = frozenset(".,;:)]}")
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_COMPANY = frozenset("inc corp ltd co group holdings news mail finance japan".split())
_SAYS = (
    "said|says|asked|asks|wrote|writes|told|tells|added|adds|replied|replies|answered|cried|cries|shouted|exclaimed|"
    "wondered|tweeted|posted|continued|insisted|joked|yelled|recalled|quipped|demanded"
)

_MARK = re.compile("[.!?…‽؟۔।॥。！？｡\n]")
"""What an end of a sentence begins with: looked for first, as most of a text is none."""
_STOP = re.compile(
    r"""(?P<stop>(?<![.!?…‽؟۔।॥])[.!?…‽؟۔।॥]++)(?:["'”’»«)\]}]|[“‘›‹](?!\w)|[ \u00a0\u202f][”»](?=\s|\Z)| ?\[\d{1,3}\]){0,4}(?=\s|\Z)"""
    r"""|[。！？｡]+[」』”’）】〉》"']{0,4}"""
    r"""|(?<=[a-zß-ÿ]{2})[.!?]["”’]?(?=["“‘]?[A-ZÀ-Þ][a-zß-ÿ']+[\s,])"""
    r"""|\n[^\S\n]*\n"""
)
_LEFT = re.compile(r"[^\s\"“”„«»‹›()\[\]—–/]*\Z")
_RIGHT = re.compile(
    r"""\s*(?P<open>["'“”„‘‚«»‹›(\[¿¡]{0,4})[\u00a0\u202f]?(?P<word>[^\W_]*(?:['’-][^\W_]+){0,3})"""
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){0,5}[^\W\d_]")
_NAME = r"[A-ZÀ-Þ][\w.’'-]{0,30},?\s"
_ATTRIBUTION = re.compile(
    rf"\s*(?:(?:{_NAME}){{1,3}}|(?:The|the|A|a|An|an|One|one|His|his|Her|her)\s(?:[\w’'-]{{1,20}}\s){{1,5}})(?:{_SAYS})\b"
)
_ORDINAL = re.compile(
    r"\b(?:am|vom|zum|beim|der|dem|des|die|den|das|im|bis|und|ab|seit|zur)\s+\Z", re.IGNORECASE
)


def split_sentences(text: str) -> tuple[Span, ...]:
    """Split a text into sentences, each a span without white space around it.

    Every character that is not white space lies in exactly one span. A stop ends a sentence unless what
    stands before it is an abbreviation, an initial or an ordinal, or what stands after it goes on with it;
    closing quotes and brackets stay with the sentence they close, and a blank line always ends one.
    The rules know English, German and French, and obey the full stops of other scripts.
    """
    spans = []
    start = 0
    for stop in (*_ends(text), len(text)):
        piece = text[start:stop]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if left < right:
            spans.append(Span(left, right))
        start = stop
    return tuple(spans)


def _ends(text: str) -> Iterator[int]:
    mark = _MARK.search(text)
    while mark:
        at = mark.end()
        found = _STOP.match(text, mark.start())
        if found:
            at = found.end()
            if found["stop"] is None or _ends_sentence(text, found):
                yield at
        mark = _MARK.search(text, at)


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    right = _RIGHT.match(text, found.end())
    assert right is not None  # every part of the pattern may be empty
    word, opened = right["word"], bool(right["open"])
    if not word:
        return text[right.end() : right.end() + 1] not in _GOES_ON
    closed = found.end() > found.end("stop")
    left = _LEFT.search(text, max(0, found.start() - 40), found.start())
    assert left is not None  # likewise
    if found["stop"] != ".":
        return _ends_aloud(text, found, word, opened, closed)
    before = text[max(0, left.start() - 12) : left.start()]
    return _ends_quietly(left[0], before, word, opened, closed)


def _ends_aloud(text: str, found: re.Match[str], word: str, opened: bool, closed: bool) -> bool:
    """Judge a stop that is no single full stop: a question, an exclamation, an ellipsis."""
    if word[0].islower():
        return False
    if closed:
        return _ATTRIBUTION.match(text, found.end()) is None
    return not (found["stop"] == "!" and word.casefold() in _COMPANY) or opened


def _ends_quietly(left: str, before: str, word: str, opened: bool, closed: bool) -> bool:
    """Judge a full stop after the word `left`, which follows `before`, by the word that comes next."""
    low = left.casefold()
    starts = word.casefold() in _STARTERS and not word[0].islower()
    if left.isdigit():
        return _ends_number(left, before, word)
    if _INITIALS.fullmatch(left) or low in _CLOCK:
        if low in _CLOCK:
            return (word[0].isupper() and not word.isupper() and word.casefold() not in _DAYS) or starts
        return starts or (closed and word[0].isupper())
    if closed:
        return not word[0].islower() and low not in _TITLES
    if low in _PHRASES or (low in _TITLES and left[0].isupper()):
        return starts and low in _PLACES
    if low in _NUMBERED and word[0].isdigit():
        return False
    if low in _MONTHS and left[0].isupper():
        return word[0].isupper()
    if low in _IN_NAMES and left[0].isupper():
        return starts or (opened and word[0].isupper())
    if word[0].islower():
        return low not in _CLOSING and len(left) > 3 and left.isalpha() and left.islower() and not opened
    return True


def _ends_number(left: str, before: str, word: str) -> bool:
    if not before.strip() or word[0].islower():
        return False
    return len(left) > 3 or _ORDINAL.search(before) is None
