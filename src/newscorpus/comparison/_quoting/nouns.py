"""Noun phrases: where the words that name somebody begin and end."""

from collections.abc import Sequence

from newscorpus.comparison._quoting.cues import Force, Shape
from newscorpus.comparison._quoting.titles import OFFICES, is_origin
from newscorpus.comparison._quoting.wordlist import wordlist
from newscorpus.comparison._quoting.words import Word, is_sentence_end, stem

__all__ = [
    "ADVERBS",
    "AUXILIARIES",
    "DETERMINERS",
    "JOINING",
    "PREPOSITIONS",
    "PRONOUNS",
    "STAND_INS",
    "TIMES",
    "Noun",
    "is_between",
    "noun_ending",
    "noun_starting",
    "opening_bracket",
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

_FOREIGN = wordlist("der die das ein eine einer dem den des sein seine le la les l un une du")
"""Articles of other languages, which with a capital inside an English sentence are part of a name."""

_NAMES_TOO = wordlist("may will")
"""Auxiliaries that with a capital are names: Theresa May said."""

AUXILIARIES = wordlist(
    """
    has have had is was are were be been being will would could should can may might must shall do does
    did not cannot hat haben hatte hatten habe wird würde wurde ont avait aurait est était
    """
)

ADVERBS = wordlist(
    """
    also then later again once just only even still now soon often never always already first further
    instead rather too so ever twice last next more today yesterday tomorrow tonight monday tuesday
    wednesday thursday friday saturday sunday long auch dann später zudem außerdem dabei aussi ensuite
    encore
    """
)

PREPOSITIONS = wordlist(
    """
    in on at by with from for to of about against after before during over under into onto through since
    until as like than via amid among between without within despite upon near per toward towards around
    across behind im am beim mit von vom zu zum zur bei nach vor auf für gegen über unter aus durch dans
    sur avec pour par chez selon après avant contre vers
    """
)

JOINING = wordlist(
    """
    and but or nor yet while when because if that whether although though where why how what since
    unless as und oder aber weil dass wenn während ob als et ou mais que quand lorsque
    """
)

_INSIDE_NOUNS = wordlist("of for from at in with on to de des du la le van von der den and &")
_PARTICLES = wordlist("von van der den de du di da dos del bin ibn al el la le zu ten ter")

_GENITIVES = wordlist("des du der de")
_NO_ADVERBS = wordlist(
    "family ally assembly monopoly rally bully anomaly reply supply jelly elderly daily weekly"
)
"""Nouns that end like adverbs."""
_MONTHS = wordlist(
    """
    january february march april may june july august september october november december
    """
)
TIMES = wordlist(
    """
    minute minutes hour hours day days week weeks month months year years decade decades night morning
    afternoon evening summer winter spring autumn
    """
)
_LONGEST = 24
"""Words a subject may have."""


def noun_ending(words: Sequence[Word], last: int, first: int) -> Noun | None:
    """Return the noun phrase that ends with the word at `last`."""
    if words[last].text == ")":
        last = opening_bracket(words, last, first) - 1
    if last < first:
        return None
    word = words[last]
    if stem(word) in PRONOUNS or word.lower in STAND_INS:
        return last, last + 1
    if not word.is_word or _breaks(word):
        return None
    start, joint = _reach_back(words, last, first)
    return _trimmed(words, start, last, joint)


def noun_starting(words: Sequence[Word], first: int, last: int, *, named: bool = False) -> Noun | None:
    """Return the noun phrase that begins with the word at `first`.

    `named` tells that no verb can follow, so that `said Cruz constituent Ann Lee` is read to its end.
    """
    if first >= last or not words[first].is_word:
        return None
    if stem(words[first]) in PRONOUNS:
        return first, first + 1
    if _breaks(words[first]) or words[first].lower in PREPOSITIONS:
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
        elif before.lower in PREPOSITIONS:
            if before.lower not in _INSIDE_NOUNS and not _is_agent(words, place - 1):
                break
        elif (
            (_opens_phrase(words[place], before) and before.lower not in DETERMINERS)
            or not (
                before.is_word
                or (before.quote >= 0 and before.text[-1].isalnum())
                or _is_dot(words, place - 1)
                or _is_genitive_mark(words, place - 1)
            )
            or _breaks(before)
        ):
            break
        place -= 1
    return place, joint


def _opens_phrase(word: Word, before: Word) -> bool:
    """Tell whether a word is an article, and not part of a name: Lib Dem, the think-tank The Fjord Institute."""
    if word.lower not in DETERMINERS:
        return False
    return not (word.capital and before.is_word and (word.lower in _FOREIGN or not before.capital))


def _is_agent(words: Sequence[Word], place: int) -> bool:
    """Tell whether a preposition is that of `a letter obtained by`."""
    if place < 2 or words[place].lower != "by" or not words[place - 1].lower.endswith("ed"):
        return False
    return words[place - 2].lower not in AUXILIARIES


def _trimmed(words: Sequence[Word], start: int, last: int, joint: int | None) -> Noun:
    if (
        joint is not None
        and any(_is_plain(word) for word in words[start : joint - 1])
        and not _needs_article(words, start, joint, last)
    ):
        start = joint
    while start < last and (words[start].lower in ADVERBS or words[start].lower in JOINING):
        start += 1
    if words[start].lower in PREPOSITIONS:
        start = _core(words, start, last)
    start = _after_time(words, start, last)
    if start > 0 and words[start - 1].lower in PREPOSITIONS:
        start = _name_after(words, start, last)
    return start, last + 1


def _after_time(words: Sequence[Word], start: int, last: int) -> int:
    """Return where a subject begins behind a time that no comma ends: `Last month Lund said`, `This week the mayor said`."""
    before = words[start - 1].lower if start else ""
    if start < last and words[start].lower in _MONTHS and before in PREPOSITIONS:
        return start + 1
    led = before in ("last", "next")
    place = start if led else start + 1
    if place >= last or words[place].lower not in TIMES:
        return start
    return place + 1 if led or words[start].lower in ("this", "that") else start


def _name_after(words: Sequence[Word], start: int, last: int) -> int:
    """Return where the name begins in `During the trial Jan Lund said`, whose adverbial no comma ends."""
    place = start + 1
    while place <= last and words[place].is_word and not words[place].capital:
        if words[place].lower in PREPOSITIONS:
            return start
        place += 1
    named = place <= last and words[place].capital and words[start].lower in DETERMINERS
    return place if named and place > start + 1 and words[place - 1].lower not in OFFICES else start


def _needs_article(words: Sequence[Word], start: int, joint: int, last: int) -> bool:
    """Tell whether the words after `and` are no subject alone: the science and technology committee."""
    alone = any(
        word.capital or word.lower in DETERMINERS or stem(word) in PRONOUNS
        for word in words[joint : last + 1]
    )
    return words[start].lower in DETERMINERS and not alone and not words[last].lower.endswith("s")


def _core(words: Sequence[Word], start: int, last: int) -> int:
    place = last
    while place > start + 1:
        before = words[place - 1]
        if before.lower in PREPOSITIONS or before.lower in ("and", "or"):
            break
        place -= 1
        if before.lower in DETERMINERS:
            break
    return place


def _goes_on(words: Sequence[Word], first: int, place: int, last: int) -> bool:
    word, before = words[place], words[place - 1]
    if not word.is_word:
        return word.text == "&" or _is_dot(words, place) or _is_genitive_mark(words, place)
    if word.capital:
        return word.lower not in JOINING and stem(word) not in PRONOUNS and word.lower not in ADVERBS
    if _breaks(word) or is_between(word):
        return False
    following = words[place + 1] if place + 1 < last else None
    named = before.capital and before.lower not in DETERMINERS and not before.lower.endswith(("’s", "'s"))
    if word.lower in _PARTICLES and following is not None:
        return following.capital or following.lower in _PARTICLES
    if word.lower in _GENITIVES and not named:
        return before.lower not in DETERMINERS
    if word.lower in PREPOSITIONS or word.lower == "and":
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
        and words[place].lower not in PREPOSITIONS
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


def is_between(word: Word) -> bool:
    lower = word.lower
    return (
        _is_auxiliary(word)
        or lower in ADVERBS
        or lower.endswith(("n’t", "n't"))
        or (lower.endswith("ly") and lower not in _NO_ADVERBS and not word.capital)
    )


def _is_auxiliary(word: Word) -> bool:
    return word.lower in AUXILIARIES and not (word.capital and word.lower in _NAMES_TOO)


def _breaks(word: Word) -> bool:
    """Tell whether a word cannot be inside a subject."""
    if _is_auxiliary(word) or word.lower in JOINING or word.lower in PRONOUNS:
        return True
    cue = word.cue
    if cue is None or word.capital or cue.force is Force.NAMES:
        return False
    return cue.shape in (Shape.FINITE, Shape.PAST) or (cue.shape is Shape.GERUND and cue.force is Force.SAYS)


def _is_dot(words: Sequence[Word], place: int) -> bool:
    """Tell whether a full stop belongs to the abbreviation before it."""
    return words[place].text == "." and not is_sentence_end(words, place)


def _is_genitive_mark(words: Sequence[Word], place: int) -> bool:
    """Tell whether an apostrophe belongs to the plural before it: the pilots’ union."""
    before, word = words[place - 1], words[place]
    return word.text in ("'", "’") and place > 0 and before.lower.endswith("s") and before.stop == word.start


def opening_bracket(words: Sequence[Word], place: int, first: int) -> int:
    for before in range(place - 1, max(first, place - 12) - 1, -1):
        if words[before].text == "(":
            return before
    return place
