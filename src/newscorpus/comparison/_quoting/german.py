"""German clauses: the verb stands second, and its subject right before or right behind it."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.nouns import Noun, noun_starting
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Word

__all__ = [
    "AUXILIARIES",
    "OBLIQUE",
    "READS",
    "german_subject",
    "is_fronted",
    "is_indirect",
    "may_be_verb",
    "nominative",
    "noun_at",
    "opening_subject",
    "place_named",
    "subject_behind",
    "subject_somewhere",
]

_FRONTED = wordlist(
    """
    in im am an auf aus bei beim mit nach nachdem vor von vom zu zum zur über unter durch für gegen seit während wegen
    trotz laut neben um bis ohne ab als wenn weil da obwohl bevor sobald damit dazu dabei dafür dagegen darauf daraufhin
    darüber dort hier zuvor danach dann später zudem außerdem zugleich gleichzeitig gestern heute morgen bereits schon
    auch noch so doch jedoch allerdings dennoch trotzdem zuletzt schließlich weiter weiterhin zunächst erst ferner
    insbesondere angesichts zufolge gegenüber hinsichtlich bezüglich anlässlich zwar nun jetzt einst einerseits
    andererseits anschließend sodann demgegenüber hierzu hierbei wörtlich abschließend insgesamt infolge aufgrund
    """
)
"""Words that begin what stands before the verb instead of the subject."""
OBLIQUE = wordlist(
    "dem den des einem einen eines ihm ihn ihnen diesem diesen seinem seinen ihrem ihren keinem keinen"
)
_NOMINATIVES = wordlist(
    "er sie es man wir ich dieser diese dieses jener jene letzterer letztere beide viele einige"
)
_DETERMINERS = wordlist(
    """
    der die das ein eine sein seine ihr ihre unser unsere dessen deren mehrere zwei drei zahlreiche kein keine jeder jede
    """
)
_SKIPPED = wordlist(
    """
    sich ihm ihn ihr ihnen uns mir ja auch noch zudem außerdem dazu dabei daraufhin gestern heute bereits
    jedoch allerdings dagegen hingegen schon nun dann weiter wiederum unter anderem am montag dienstag mittwoch
    donnerstag freitag samstag sonntag sonnabend hierzu wörtlich später denn aber also zufolge damals einerseits
    """
)
"""Words between a verb and the subject behind it."""
_MOODS = wordlist(
    "sei seien habe werde könne müsse solle dürfe wolle gebe gehe wisse seien hätten stehe brauche"
)
AUXILIARIES = wordlist(
    "hat haben hatte hatten habe wird werden wurde wurden ist sind war waren will wollen soll sollen"
)
_CONJUNCTIONS = wordlist("dass ob weil nachdem während wenn als obwohl indem damit wie")
_GENITIVES = wordlist("des der eines einer seines ihres")
_FOCUS = wordlist("auch selbst sogar nur doch aber und")
"""Words that may stand before a subject that comes first."""
_SURE = wordlist("er man wir ich dieser jener letzterer")
"""Pronouns that are subjects wherever they stand; sie and es may be objects."""
_STRONG = wordlist(
    """
    biss ging kam stand lag saß trat bat griff schrie trug zog nahm lief flog brach half traf warb fuhr fiel ließ blieb
    bissen gingen kamen standen lagen saßen traten baten griffen schrien trugen zogen nahmen liefen brachen trafen
    warben fuhren fielen ließen blieben
    """
)
"""Pasts that no ending shows to be verbs."""
READS = wordlist("heißt hieß heiße")
_REACH = 8
_FAR = 40
"""Words among which something is looked for: near a word, and in a sentence."""


def is_indirect(words: Sequence[Word], start: int, stop: int) -> bool:
    """Tell whether a sentence is reported without a clause of its own: „Damit seien die Wege frei.“"""
    return any(word.lower in _MOODS for word in words[start:stop])


def german_subject(words: Sequence[Word], verb: int, start: int, stop: int) -> Noun | None:
    """Return the subject of the verb at `verb`, in the sentence from `start` to `stop`."""
    clause = _clause_start(words, verb, start)
    if clause > 0 and words[clause - 1].lower in _CONJUNCTIONS:
        return nominative(words, clause, verb)
    finite = _finite(words, verb, clause)
    behind, fronted = subject_behind(words, finite, stop), is_fronted(words, clause, finite)
    if behind is not None and words[behind[0]].lower == "es" and behind[1] == behind[0] + 1:
        return place_named(words, clause, finite) if words[finite].lower in READS else None
    if behind is not None and (fronted or (words[behind[0]].lower in _SURE and behind[1] == behind[0] + 1)):
        return behind
    if words[verb - 1].lower == "und" and (fronted or clause == verb):
        return subject_somewhere(words, start, verb)
    if fronted:
        return None
    return nominative(words, clause, finite) or behind


def opening_subject(words: Sequence[Word], start: int, stop: int) -> Noun | None:
    """Return the subject that a sentence opens with, None where something else stands first."""
    return None if is_fronted(words, start, stop) else nominative(words, start, stop)


def _clause_start(words: Sequence[Word], verb: int, start: int) -> int:
    for place in range(verb - 1, start, -1):
        if words[place - 1].text == "," and words[place].lower in _CONJUNCTIONS:
            return place + 1
        if words[place - 1].text in ";:":
            return place
    ends = verb + 1 < len(words) and words[verb + 1].text == ","
    opened = ends and words[start].lower in _CONJUNCTIONS and start + 1 < verb
    return start + 1 if opened and all(word.text != "," for word in words[start:verb]) else start


def _finite(words: Sequence[Word], verb: int, clause: int) -> int:
    """Return where the finite verb stands: `hat` in `Lund hat den Plan verteidigt`."""
    if words[verb].lower.endswith("t") or words[verb].lower.endswith("en"):
        for place in range(clause, verb):
            if words[place].lower in AUXILIARIES:
                return place
    return verb


def is_fronted(words: Sequence[Word], clause: int, verb: int) -> bool:
    """Tell whether something else than the subject stands before the verb."""
    if clause >= verb:
        return True
    if words[clause].lower in _FOCUS and clause + 1 < verb and noun_at(words, clause + 1, verb):
        clause += 1
    first = words[clause]
    if first.quote >= 0 or (first.lower in ("das", "dies") and clause + 1 == verb):
        return True
    return first.lower in _FRONTED or first.lower in OBLIQUE


def subject_behind(words: Sequence[Word], verb: int, stop: int) -> Noun | None:
    place = verb + 1
    while place < min(stop, verb + _REACH) and words[place].lower in _SKIPPED:
        place += 1
    if place < stop and words[place].lower in OBLIQUE:
        skipped = noun_starting(words, place, stop)
        place = place if skipped is None else skipped[1]
    return noun_at(words, place, stop)


def subject_somewhere(words: Sequence[Word], start: int, stop: int) -> Noun | None:
    """Return the phrase behind the first word that looks like a verb: `Am Abend griff sie Lund an`."""
    for place in range(start + 1, min(stop, start + _FAR)):
        word = words[place]
        if word.is_word and not word.capital and (word.cue is not None or may_be_verb(word)):
            noun = subject_behind(words, place, stop)
            if noun is not None and noun[0] - place <= 2:
                return noun
    return None


def nominative(words: Sequence[Word], first: int, last: int) -> Noun | None:
    place = first
    while place < last and words[place].lower in ("und", "aber", "auch", "doch", "sich"):
        place += 1
    return noun_at(words, place, last)


def noun_at(words: Sequence[Word], place: int, stop: int) -> Noun | None:
    if place < stop and words[place].quote >= 0 and words[place].text[0].isupper():
        return place, place + 1
    if place >= stop or not words[place].is_word:
        return None
    word = words[place]
    if word.lower in _NOMINATIVES and not (place + 1 < stop and words[place + 1].capital):
        return place, place + 1
    if (
        not (word.capital or word.lower in _DETERMINERS or word.lower in _NOMINATIVES)
        or word.lower in _FRONTED
    ):
        return None
    end = place + 1
    if not word.capital or word.lower in _DETERMINERS:
        while end < stop and words[end].is_word and not words[end].capital and end - place < _REACH:
            end += 1
        if end >= stop or not words[end].capital:
            return None
    noun = noun_starting(words, end if end < stop and words[end].capital else place, stop)
    return None if noun is None else (place, _with_genitive(words, max(noun[1], place + 1), stop))


def _with_genitive(words: Sequence[Word], end: int, stop: int) -> int:
    """Return where a phrase ends with its genitive: die Sprecherin des alten Hafens."""
    if end >= stop or words[end].lower not in _GENITIVES or words[end - 1].stop + 1 < words[end].start:
        return end
    noun = end + 1
    while noun < stop and words[noun].is_word and not words[noun].capital and noun - end < _REACH:
        noun += 1
    found = noun_starting(words, noun, stop) if noun < stop and words[noun].capital else None
    return end if found is None else found[1]


def place_named(words: Sequence[Word], first: int, stop: int) -> Noun | None:
    """Return the text of `hieß es in dem Bericht`, which stands for whoever says it."""
    for place in range(first, min(stop, first + _REACH)):
        if words[place].lower in ("in", "im", "aus", "bei", "vom", "von", "auf"):
            return noun_starting(words, place + 1, stop)
    return None


def may_be_verb(word: Word) -> bool:
    return word.lower in AUXILIARIES or word.lower in _STRONG or word.lower.endswith(("te", "ten", "t"))
