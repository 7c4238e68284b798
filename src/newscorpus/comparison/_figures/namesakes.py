"""Number words and ranks that are part of a name or a phrase: the Six Nations, First Lady, at first."""

import re

from newscorpus.comparison._figures.noun_vocabulary import word_set

__all__ = ["is_adverb", "is_in_name", "is_in_phrase", "is_time_unit"]

_LONG = re.compile(r"[^\W\d_]{4,}")
_SENTENCE_STARTS = frozenset(".!?:;\"“„«‘'(\n•–—-|*")
_REACH = 100
_BEFORE = re.compile(r"([^\W\d_]+(?:[’']s?)?)\s\Z")
_NEXT = re.compile(r"[\s-]([^\W\d_]+)")
_SUBJECTS = word_set("he she it they we i you who will would could must should may might can")
_BEFORE_RANK = word_set(
    "the a an his her its their our my your this that these those and or no any each every of in on at for from with by as",
    "very only to",
)
_PASTS = word_set(
    "began came went saw met took became made said told got ran won wrote gave found heard held left led put sent spoke",
    "asked",
)
_VERBS_TO_BE = word_set("was were is are been being be has have had")
_PARTICIPLE = re.compile(r"(?:ed|en|wn|ght|lt|ld|ung|ade|one|ut)\Z")
_IN_PLACE = re.compile(r"in the first place\b", re.IGNORECASE)
_OF_ALL = re.compile(r"\s(?:of all|and foremost)\b")
_PHRASES = {
    "first": word_set(
        "hand aid name names person refusal class responder responders instance lady ladies minister ministers nations",
        "cousin cousins glance sight light",
    ),
    "second": word_set("hand thoughts thought nature guess guessed guessing rate class"),
    "third": word_set("party parties world reich"),
}
"""What a rank makes a phrase with that ranks nothing."""

_MOMENT = re.compile(r"\b(?:per|of a|split)\s\Z", re.IGNORECASE)
_WAIT = re.compile(r"\b(?:just|for|in) a\s\Z", re.IGNORECASE)
_LATER = re.compile(r"\s(?:ago|later|before|after|apart)\b")
_NO_NOUN = re.compile(
    r"\s(?:he|she|it|they|we|i|you|and|but|then|that|to|as|when|if)\b|[.,;:!?)—–-]", re.IGNORECASE
)


def is_in_name(text: str, start: int) -> bool:
    """Whether the capital of a number word at `start` shows a name: inside a sentence, but not in a headline."""
    if not text[start].isupper():
        return False
    before = text[max(0, start - _REACH) : start].rstrip(" \t\u00a0")
    if not before or before[-1] in _SENTENCE_STARTS:
        return False
    long = _LONG.findall(text, max(0, start - _REACH), start + _REACH)
    lower = [word for word in long if word[0].islower()]
    return 2 * len(lower) > len(long)


def is_in_phrase(text: str, stop: int, word: str) -> bool:
    """Whether a rank that ends at `stop` begins a phrase such as "first aid" or "second-hand"."""
    following = _NEXT.match(text, stop)
    return following is not None and following[1].lower() in _PHRASES.get(word, ())


def is_adverb(text: str, start: int, stop: int) -> bool:
    """Whether "first" tells when or in what order something is done: "he first came", "was first tested", "at first"."""
    if _OF_ALL.match(text, stop) or _IN_PLACE.match(text, max(0, start - 7)):
        return True
    found = _BEFORE.search(text[max(0, start - 20) : start])
    before = found[1].lower() if found else ""
    following = _NEXT.match(text, stop)
    if before in _SUBJECTS:
        return following is not None
    if before in _VERBS_TO_BE:
        return following is not None and _PARTICIPLE.search(following[1]) is not None
    if before == "at":
        return True
    acts = following is not None and (following[1] in _PASTS or following[1].endswith("ed"))
    return acts and before[-1:].isalpha() and before[-2:-1] not in "’'" and before not in _BEFORE_RANK


def is_time_unit(text: str, start: int, stop: int) -> bool:
    """Whether "second" is a sixtieth of a minute: "per second", "just a second", "a second later"."""
    before = text[max(0, start - 8) : start]
    if _MOMENT.search(before) or _LATER.match(text, stop):
        return True
    return _WAIT.search(before) is not None and _NO_NOUN.match(text, stop) is not None
