"""What lines look like: prose, headings, links and promotions, told by their shape."""

import re

from newscorpus_globe._bylines import is_house_line
from newscorpus_globe._page import Page
from newscorpus_globe.furniture import GREETINGS, LINK_LEADS

QUOTES = "”\"’'"
BEFORE_QUOTE = ".,!?…"
_INNER_STOP = re.compile(r"(?<!\bInc)(?<!\bLtd)(?<!\bCorp)(?<=[a-z)”\"’]{2})\. (?=[^\W\d_a-z]|\((?!\d))")
_ISSUED = (
    "This is the ", "This is The Globe", "Thank you for subscribing", "Are you reading this newsletter",
    "If you’re reading this", "If you're reading this", "Content from The Globe",
)  # fmt: skip
"""How the sentence begins that says which newsletter a text is, and where to sign up for it."""
_STORY = re.compile(r"\b(?:S|Full s)tory(?: \([^()]{1,60}\))?\Z")
_ON_TWITTER = re.compile(
    r"Follow (?:(?:.{1,80} )?(?:on|at) (?:Twitter|Instagram|Facebook)|The Globe.{1,60} for the latest|us @\w)"
)
_WRITE_TO = re.compile(
    r"(?:If you[’']d like to|Want to|To) (?:receive|get|subscribe to) (?:this|our) newsletter\b|\bE-mail us at [\w.]{1,30}@globeandmail\.com"
    r"|\bsent to you by e-mail\b.{0,60}\bsign up\b"
)
_SIGN_UP = re.compile(r"[Ss]ign up (?:today|(?:for (?:it|them) )?here)\.\Z")
_LEAD_IN = re.compile(r"\b(?:latest|updates|developments|happened|live)\b", re.IGNORECASE)
_ASKING = re.compile(r"(?:What|How|Why|Who|When|Where|Which)\b")
_LABELLED = re.compile(r"[A-Z][^:.!?]{2,40}: \S")
_OPINION = "Opinion: "
"""Before the title of a column in a digest; titles may be of two sentences."""
_SERIES = ("Explainer: ", "Globe editorial: ", "Globe Editorial: ", "Timeline: ", "In photos: ")
"""Before the title of another page that a text leads to between its paragraphs."""
_AP_PAGE = "https://apnews.com/"
_LONGEST_HEADING = 120
_AMOUNT = re.compile(r"\$[0-9][0-9,.]{0,12} (?:on|to|for|in) ")
_PLACED = re.compile(
    r"[A-Z][^:.!?]{2,40}: [^:.!?]{2,40}, (?:[A-Z]\. ?[A-Z]|[A-Z][a-z]{1,4})\.(?: ?[A-Z]\.)?|[A-Z][^:.!?]{2,40}: [^:.!?]{2,80} (?:Ltd|Inc|Corp)\.\)?"
)
_BILLED = ("Directed by ", "Written by ", "Starring ", "Featuring ", "Classification ", "Choreographed by ")
"""How the lines begin that say who made and who plays in what is reviewed."""
_SHARES = ("per cent", "%")
_CHANGE = re.compile(r" [+\-–−][0-9][0-9.,]{0,8} ?(?:per cent|%)\Z")
"""How a row ends that says how far a market has moved: ``Owl 100 index -0.04 per cent``."""
_LONGEST_FACT = 160
_SHORTEST_LABEL, _LONGEST_LABEL = 3, 50
_LONGEST_QUESTION = 6
"""Words; longer questions are headings only where they begin with a word that asks."""
_LONGEST_PROMO = 500
_LONGEST_LEAD_IN = 200


def is_prose(words: str) -> bool:
    """Whether a line ends as a sentence, or a part of one, does."""
    last = words[-1]
    return last in ".,:;!…" or (last in QUOTES + ")" and words[-2:-1] in BEFORE_QUOTE and len(words) > 1)


def is_label(words: str) -> bool:
    """Whether a line is a heading in capitals before a colon: ``ARIES (March 21 - April 20):``."""
    if words[-1] != ":" or not _SHORTEST_LABEL < len(words) < _LONGEST_LABEL:
        return False
    return words.partition("(")[0].isupper()


def is_heading(words: str) -> bool:
    """Whether a line that is no prose may be a heading, and not a paragraph that lacks its stop."""
    if len(words) > _LONGEST_HEADING or words[0].islower() or words[0] in "*[" or words.startswith(GREETINGS):
        return False
    if words[-1] == "?" and _ASKING.match(words) is None and len(words.split()) > _LONGEST_QUESTION:
        return False
    return (_INNER_STOP.search(words) is None or words.startswith(_OPINION)) and not is_story(words)


def is_story(words: str) -> bool:
    """Whether a line ends with a link to a story, as the items of newsletters do: ``… on Monday. Story (Ada Lind)``."""
    return _STORY.search(words) is not None


def fact_kind(words: str) -> str | None:
    """Return what kind of fact a line without a stop may give in a list: an amount, who plays, how far a market moved, or one behind a label."""
    if is_prose(words):
        return None
    if words[0].isnumeric() or (words[0] == "$" and words[1:2].isdigit()):
        return "amount"
    if words.startswith(_BILLED):
        return "billing"
    if words[-1] in "t%" and words.endswith(_SHARES) and _CHANGE.search(words) is not None:
        return "change"
    return "labelled" if _LABELLED.match(words) is not None else None


def is_fact(words: str) -> bool:
    """Whether a line goes on with a list of facts; a place or a firm may end with a short form, a sum with a remark."""
    if not is_prose(words):
        return fact_kind(words) is not None
    if len(words) > _LONGEST_FACT:
        return False
    return _AMOUNT.match(words) is not None or _PLACED.fullmatch(words) is not None


def is_link(words: str) -> bool:
    """Whether a line that is no prose leads to another page."""
    return (
        words.startswith(LINK_LEADS + _SERIES) or (words[0] == "(" and words[-1] == ")") or _AP_PAGE in words
    )


def promo_kind(page: Page, words: str) -> str | None:
    """Return the kind of boilerplate of a line that promotes something, or leads up to entries; else None."""
    if "ewsletter" in words and len(words) <= _LONGEST_PROMO:
        if words.startswith(_ISSUED):
            page.newsletter = True
            return "newsletter promo"
        asked = (
            words.startswith(("Sign up", "Subscribe to", "Click here to ")) or ", sign up to the " in words
        )
        if asked or _SIGN_UP.search(words) is not None:
            return "newsletter promo"
    if "e-mail" in words and len(words) <= _LONGEST_PROMO and _WRITE_TO.search(words) is not None:
        return "newsletter promo"
    if is_house_line(words):
        return "source line"
    if words.startswith("Follow ") and _ON_TWITTER.match(words) is not None:
        return "share line"
    if page.live and not page.in_entry and words[-1] == ":" and len(words) <= _LONGEST_LEAD_IN:
        return "lead-in" if _LEAD_IN.search(words) else None
    return None
