"""Spellings of one word: British and American, abbreviated, contracted, differently set."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal
from unicodedata import combining, normalize

__all__ = ["HONORIFICS", "GroupKind", "group_kind", "spelling_key", "typographic_key"]

GroupKind = Literal["spelling", "typography", "contraction"]

HONORIFICS = frozenset(
    "mr mrs ms mx miss dr prof messrs sir dame lord lady herr frau hr fr monsieur madame mme mlle m".split()
)
"""Courtesy titles, folded and without their stop: what one house style writes and another leaves out."""

_SETTING = str.maketrans(
    dict.fromkeys("“”„‟‘’‚‛«»‹›`´″′'", '"')
    | dict.fromkeys("–—―‒‑−", "-")
    | {"[": "(", "]": ")", "{": "(", "}": ")", "…": "...", "\u00ad": None, "\u200c": None, "\u200d": None}
)
_THOUSANDS = re.compile(r"(?<=\d)[,.'’](?=\d{3}(?!\d))")

_UNTOLD = re.compile(r"-(?!\d)|(?<!\d)\.")
"""Hyphens and stops that change no word; those in figures do."""

_SAME = {
    one: other
    for pair in (
        "aeroplane airplane, ageing aging, aluminium aluminum, amongst among, analogue analog, burnt burned, catalogue catalog, "
        "cheque check, cheques checks, cosy cozy, dialogue dialog, draught draft, dreamt dreamed, enrol enroll, fulfil fulfill, "
        "gaol jail, grey gray, instalment installment, jewellery jewelry, judgement judgment, kerb curb, leapt leaped, "
        "learnt learned, manoeuvre maneuver, manoeuvres maneuvers, mould mold, moustache mustache, okay ok, plough plow, "
        "practise practice, practised practiced, practising practicing, programme program, programmes programs, "
        "protestor protester, protestors protesters, adviser advisor, advisers advisors, pyjamas pajamas, "
        "sceptic skeptic, sceptical skeptical, sceptics skeptics, scepticism skepticism, skilful skillful, smoulder smolder, "
        "spelt spelled, spoilt spoiled, storey story, storeys stories, sulphur sulfur, towards toward, afterwards afterward, "
        "tyre tire, tyres tires, whilst while, wilful willful, "
        "% percent, ‰ permille, jan january, feb february, mar march, apr april, jun june, jul july, aug august, "
        "sep september, sept september, oct october, nov november, dec december, mon monday, tue tuesday, tues tuesday, "
        "wed wednesday, thu thursday, thurs thursday, fri friday, sat saturday, sun sunday"
    ).split(", ")
    for one, other in [pair.split()]
}
_SHORTENED = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun".split()
)

_VARIANTS = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        (r"is(?=(?:e[drs]?|ers|ing|ations?|ational|able)$)", "iz"),
        (r"ys(?=(?:e[drs]?|ers|ing)$)", "yz"),
        (
            r"(?<=[a-z]{3})our(?=(?:s|ed|ing|ings|ful|fully|able|ably|ite|ites|less|ism|ist|ers?|al|hood|hoods|ly|y)?$)",
            "or",
        ),
        (r"(?<=[a-z]{2})([tb])re(?=(?:s|d)?$)", r"\1er"),
        (r"([aeiouy][^aeiouy]{0,3}[aeiou])ll(?=(?:ed|ing|ings|ers?|ors?|ous|ously|est)$)", r"\1l"),
        (r"^(def|off|lic|pret)ence", r"\1ense"),
        (r"(?<=[a-z]{4})sk(?:yy|iy|yi|ij|i)$", "sky"),
        (r"^(an|leuk|orthop|encyclop|arch|gyn|medi|p(?=aed)|h(?=aem)|c(?=aes))ae", r"\1e"),
        (r"^(diarrh|f(?=oet)|(?=oest))oe", r"\1e"),
    )
)
_WORTH_A_LOOK = re.compile(r"is|ys|our|[tb]re|ll|ence|sk|ae|oe")

_ENDINGS = (
    ("n't", (" not",)),
    ("'re", (" are",)),
    ("'ve", (" have",)),
    ("'ll", (" will",)),
    ("'m", (" am",)),
)
_ENDINGS_OF_TWO = (("'d", (" would", " had")), ("'s", (" is", " has")))
_CURRENCIES = {"€": ("euros", "euro"), "$": ("dollars", "dollar"), "£": ("pounds", "pound"), "¥": ("yen",)}
_CONTRACTED = re.compile("['’]|[Cc]annot")
_IRREGULAR = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
}


@lru_cache(maxsize=32_768)
def spelling_key(token: str) -> str:
    """Return what all spellings of a token share: equal keys are the same word, differently written."""
    word = typographic_key(token)
    if (word in _SHORTENED and token[-1] != ".") or not word:
        return word
    if word in _SAME:
        return _SAME[word]
    if _WORTH_A_LOOK.search(word):
        for pattern, new in _VARIANTS:
            word = pattern.sub(new, word)
    return word if word.isascii() or not token[0].isupper() else _without_accents(word)


@lru_cache(maxsize=32_768)
def typographic_key(token: str) -> str:
    """Return what all settings of a token share: quotes, dashes, hyphens, stops, letter case.

    Capitals that tell a word from another are kept: "U.S." is "US", and neither is "us".
    """
    if token.isalpha() and token.islower():
        return token
    if len(token) == 1:
        return token.translate(_SETTING).lower() or token
    word = _THOUSANDS.sub("", token.translate(_SETTING))
    bare = _UNTOLD.sub("", word)
    if not bare:
        return (word if word.strip("-") else "-") if word else token
    return bare if bare.isupper() and bare.isalpha() and len(bare) <= 3 else bare.lower()


def _without_accents(word: str) -> str:
    return "".join(letter for letter in normalize("NFKD", word) if not combining(letter))


def group_kind(one: Sequence[str], other: Sequence[str]) -> GroupKind | None:
    """Return what tells two groups of tokens apart if they say the same: "full-scale" and "full scale", "it's" and "it is"."""
    texts = " ".join(one), " ".join(other)
    if _CONTRACTED.search("\n".join(texts)) and not _expansions(texts[0]).isdisjoint(_expansions(texts[1])):
        return "contraction"
    if "".join(map(typographic_key, one)).casefold() == "".join(map(typographic_key, other)).casefold():
        return "typography" if any(mark in text for text in texts for mark in "-‑.") else "spelling"
    return None if _written_out(one).isdisjoint(_written_out(other)) else "spelling"


def _written_out(tokens: Sequence[str]) -> frozenset[str]:
    """Return the tokens as one word, percent signs and currencies written out."""
    word = "".join(map(spelling_key, tokens)).casefold().replace("%", "percent")
    for sign, names in _CURRENCIES.items():
        if word.startswith(sign):
            return frozenset(word[1:] + name for name in names)
    return frozenset((word,))


def _expansions(text: str) -> frozenset[str]:
    words = " ".join(text.replace("’", "'").lower().split())
    if words in _IRREGULAR:
        return frozenset((_IRREGULAR[words],))
    for ending, fulls in (*_ENDINGS, *_ENDINGS_OF_TWO):
        if words.endswith(ending) and len(words) > len(ending):
            return frozenset(words[: -len(ending)] + full for full in fulls)
    return frozenset((words,))
