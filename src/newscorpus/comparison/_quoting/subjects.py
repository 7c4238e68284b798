"""Subjects: the words of a sentence that name whoever does the saying."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.cues import Force, Shape
from newscorpus.comparison._quoting.titles import OFFICES, is_origin
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Word, is_sentence_end, stem

__all__ = [
    "DETERMINERS",
    "PRONOUNS",
    "STAND_INS",
    "Noun",
    "first_subject",
    "is_perfect",
    "noun_ending",
    "noun_starting",
    "subject_before",
]

Noun = tuple[int, int]
"""The place of a noun phrase's first word, and the place after its last."""

PRONOUNS = wordlist(
    """
    he she they it i we you who which er sie es ich wir ihr il elle ils elles je nous vous
    """
)
STAND_INS = wordlist(
    """
    one another others someone somebody everybody everyone many some both neither
    """
)
"""Words that are a subject by themselves unless a noun follows: one said, one diplomat said."""
DETERMINERS = wordlist(
    """
    the a an his her their its our my your this that these those some one two three several many no each
    every another both der die das ein eine einer dem den des sein seine ihre le la les l un une du
    """
)
_AUXILIARIES = wordlist(
    """
    has have had is was are were be been being will would could should can may might must shall do does
    did not cannot hat haben hatte hatten habe wird würde wurde ont avait aurait est était
    """
)
_ADVERBS = wordlist(
    """
    also then later again once just only even still now soon often never always already first further
    instead rather too so ever twice last next more today yesterday tomorrow tonight monday tuesday
    wednesday thursday friday saturday sunday long auch dann später zudem außerdem dabei aussi ensuite
    encore
    """
)
_PREPOSITIONS = wordlist(
    """
    in on at by with from for to of about against after before during over under into onto through since
    until as like than via amid among between without within despite upon near per toward towards around
    across behind im am beim mit von vom zu zum zur bei nach vor auf für gegen über unter aus durch dans
    sur avec pour par chez selon après avant contre vers
    """
)
_JOINING = wordlist(
    """
    and but or nor yet while when because if that whether although though where why how what since
    unless as und oder aber weil dass wenn während ob als et ou mais que quand lorsque
    """
)
_OPENERS = wordlist(
    """
    however indeed meanwhile still yet thus therefore moreover furthermore later earlier additionally
    finally hours days weeks months years minutes moments here there asked pressed speaking monday
    tuesday wednesday thursday friday saturday sunday today yesterday tonight although while when after
    before if because since
    """
)
_INSIDE_NOUNS = wordlist("of for from at in with on to de des du la le van von der den and &")
_PARTICLES = wordlist("von van der den de du di da dos del bin ibn al el la le zu ten ter")
_GENITIVES = wordlist("des du der de")
_LONGEST = 24
"""Words a subject may have."""
_ASIDE = 40
"""Words that may stand between a subject and its verb."""
_PAUSES = frozenset(",—–")


def subject_before(words: Sequence[Word], verb: int, first: int) -> Noun | None:
    """Return the subject right before a verb, looking no further back than `first`.

    None where the verb shares the subject of an earlier one or has it elsewhere.
    """
    place = verb - 1
    if place >= first and is_perfect(words, verb):
        place -= 1
    while place >= first and _is_between(words[place]):
        place -= 1
    if place >= first and words[place].text == ")":
        place = _opening_bracket(words, place, first) - 1
    if place < first:
        return None
    word = words[place]
    if word.text in _PAUSES:
        return _before_aside(words, place, first)
    if word.lower in ("who", "which", "that"):
        place -= 1 if place > first and words[place - 1].text not in _PAUSES else 2
        return noun_ending(words, place, first) if place >= first else None
    if word.lower in _JOINING or word.lower in _PREPOSITIONS:
        return None
    return noun_ending(words, place, first)


def is_perfect(words: Sequence[Word], verb: int) -> bool:
    """Tell whether a verb is the second half of French `a dénoncé`, whose first half looks like an article."""
    return verb > 0 and words[verb - 1].lower in ("a", "ont", "avait") and words[verb].lower.endswith("é")


def noun_ending(words: Sequence[Word], last: int, first: int) -> Noun | None:
    """Return the noun phrase that ends with the word at `last`."""
    if words[last].text == ")":
        last = _opening_bracket(words, last, first) - 1
    if last < first:
        return None
    word = words[last]
    if stem(word) in PRONOUNS or word.lower in STAND_INS:
        return last, last + 1
    if not word.is_word or _breaks(word):
        return None
    start, joint = _reach_back(words, last, first)
    return _trimmed(words, start, last, joint)


def first_subject(words: Sequence[Word], first: int, last: int) -> Noun | None:
    """Return the subject that a sentence from `first` to `last` opens with, after dateline and adverbials."""
    place = _after_dateline(words, first, last)
    for _ in range(4):
        stop = min(last, place + _ASIDE)
        while place < stop and _is_skipped(words[place]):
            place += 1
        if place >= stop:
            return None
        if not _opens_adverbial(words, place, last):
            break
        comma = next((at for at in range(place, min(last, place + _ASIDE)) if words[at].text == ","), None)
        if comma is None:
            return None
        place = comma + 1
        if words[comma - 1].capital and place + 1 < last and words[place].capital:
            # `In Salem, New Hampshire, she said`: the second name belongs to the place.
            noun = noun_starting(words, place, last)
            if (
                noun
                and noun[1] + 1 < last
                and words[noun[1]].text == ","
                and words[noun[1] + 1].text[0].isalnum()
            ):
                place = noun[1] + 1
    noun = noun_starting(words, place, last)
    return None if noun is None or words[noun[0]].lower in ("who", "which") else noun


def noun_starting(words: Sequence[Word], first: int, last: int, *, named: bool = False) -> Noun | None:
    """Return the noun phrase that begins with the word at `first`.

    `named` tells that no verb can follow, so that `said Cruz constituent Ann Lee` is read to its end.
    """
    if first >= last or not words[first].is_word:
        return None
    if stem(words[first]) in PRONOUNS:
        return first, first + 1
    if _breaks(words[first]) or words[first].lower in _PREPOSITIONS:
        return None
    place = first + 1
    while place < min(last, first + _LONGEST) and (
        _goes_on(words, first, place, last) or (named and _is_role(words, place, last))
    ):
        place += 1
    while place > first + 1 and not words[place - 1].is_word:
        place -= 1
    return first, place


def _reach_back(words: Sequence[Word], last: int, first: int) -> tuple[int, int | None]:
    """Return how far back a phrase may reach, and where its part after an `and` starts."""
    place, joint = last, None
    while place > max(first, last - _LONGEST):
        before = words[place - 1]
        if before.lower == "and" and joint is None:
            joint = place
        elif before.lower in _PREPOSITIONS:
            if before.lower not in _INSIDE_NOUNS and not _is_agent(words, place - 1):
                break
        elif (
            (words[place].lower in DETERMINERS and before.lower not in DETERMINERS)
            or not (
                before.is_word
                or (before.quote >= 0 and before.text[-1].isalnum())
                or _is_dot(words, place - 1)
            )
            or _breaks(before)
        ):
            break
        place -= 1
    return place, joint


def _is_agent(words: Sequence[Word], place: int) -> bool:
    """Tell whether a preposition is that of `a letter obtained by`."""
    return place > 0 and words[place].lower == "by" and words[place - 1].lower.endswith("ed")


def _trimmed(words: Sequence[Word], start: int, last: int, joint: int | None) -> Noun:
    if joint is not None and any(_is_plain(word) for word in words[start : joint - 1]):
        start = joint
    while start < last and (words[start].lower in _ADVERBS or words[start].lower in _JOINING):
        start += 1
    if words[start].lower in _PREPOSITIONS:
        start = _core(words, start, last)
    return start, last + 1


def _core(words: Sequence[Word], start: int, last: int) -> int:
    place = last
    while place > start + 1:
        before = words[place - 1]
        if before.lower in _PREPOSITIONS or before.lower in ("and", "or"):
            break
        place -= 1
        if before.lower in DETERMINERS:
            break
    return place


def _goes_on(words: Sequence[Word], first: int, place: int, last: int) -> bool:
    word, before = words[place], words[place - 1]
    if not word.is_word:
        return word.text == "&" or _is_dot(words, place)
    if word.capital:
        return word.lower not in _JOINING and stem(word) not in PRONOUNS and word.lower not in _ADVERBS
    if _breaks(word) or _is_between(word):
        return False
    following = words[place + 1] if place + 1 < last else None
    named = before.capital and before.lower not in DETERMINERS and not before.lower.endswith(("’s", "'s"))
    if word.lower in _PARTICLES and following is not None:
        return following.capital or following.lower in _PARTICLES
    if word.lower in _GENITIVES and not named:
        return before.lower not in DETERMINERS
    if word.lower in _PREPOSITIONS or word.lower == "and":
        if place + 1 >= last or not words[place + 1].is_word:
            return False
        if word.lower == "and":
            return words[place + 1].capital and named
        return word.lower in ("of", "for") and not _is_name(words, first, place)
    if word.lower in DETERMINERS:
        return before.lower in ("of", "for", "at", "from")
    if not named:
        return not word.lower.endswith("ed")
    return word.lower in OFFICES or is_origin(before.lower) or before.lower in OFFICES


def _is_role(words: Sequence[Word], place: int, last: int) -> bool:
    """Tell whether a word says what someone is, between two names."""
    return (
        words[place].lower.isalpha()
        and not _breaks(words[place])
        and words[place].lower not in _PREPOSITIONS
        and place + 1 < last
        and words[place + 1].capital
        and words[place + 1].cue is None
    )


def _is_name(words: Sequence[Word], first: int, stop: int) -> bool:
    return all(word.capital or not word.is_word for word in words[first:stop])


def _is_plain(word: Word) -> bool:
    return word.is_word and not (
        word.capital or word.lower in DETERMINERS or word.lower in OFFICES or word.lower in _INSIDE_NOUNS
    )


def _before_aside(words: Sequence[Word], comma: int, first: int) -> Noun | None:
    """Find the subject of `Name, who has never …, said`: it stands before the aside's first mark."""
    if _opens_adverbial(words, first, comma):
        return first_subject(words, first, comma)
    marks = [place for place in range(max(first + 1, comma - _ASIDE), comma) if words[place].text in _PAUSES]
    for place in marks:
        noun = noun_ending(words, place - 1, first)
        if noun is not None and (noun[0] == first or words[noun[0] - 1].lower not in _PREPOSITIONS):
            return noun
    return noun_ending(words, comma - 1, first) if comma > first and not marks else None


def _after_dateline(words: Sequence[Word], first: int, last: int) -> int:
    """Skip `DALLAS (AP) —`."""
    for place in range(first, min(last, first + 14)):
        if words[place].text in "—–-" and (words[place - 1].text == ")" or words[first].text.isupper()):
            return place + 1
    return first


def _is_skipped(word: Word) -> bool:
    return (
        not word.is_word
        or word.lower in _ADVERBS
        or word.lower in ("and", "but", "or", "und", "aber", "et", "mais")
    )


def _opens_adverbial(words: Sequence[Word], place: int, last: int) -> bool:
    word = words[place]
    if word.lower in _PREPOSITIONS or word.lower in _JOINING or word.lower in _OPENERS:
        return True
    if place + 1 < last and words[place + 1].text == "," and word.lower.endswith("ly"):
        return True
    return word.lower.endswith("ing") and len(word.lower) > 5


def _is_between(word: Word) -> bool:
    lower = word.lower
    return (
        lower in _AUXILIARIES
        or lower in _ADVERBS
        or lower.endswith(("n’t", "n't"))
        or (lower.endswith("ly") and not word.capital)
    )


def _breaks(word: Word) -> bool:
    """Tell whether a word cannot be inside a subject."""
    if word.lower in _AUXILIARIES or word.lower in _JOINING or word.lower in PRONOUNS:
        return True
    cue = word.cue
    if cue is None or word.capital or cue.force is Force.NAMES:
        return False
    return cue.shape in (Shape.FINITE, Shape.PAST) or (cue.shape is Shape.GERUND and cue.force is Force.SAYS)


def _is_dot(words: Sequence[Word], place: int) -> bool:
    """Tell whether a full stop belongs to the abbreviation before it."""
    return words[place].text == "." and not is_sentence_end(words, place)


def _opening_bracket(words: Sequence[Word], place: int, first: int) -> int:
    for before in range(place - 1, max(first, place - 12) - 1, -1):
        if words[before].text == "(":
            return before
    return place
