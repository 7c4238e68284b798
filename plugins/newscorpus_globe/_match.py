"""Which texts are The Globe and Mail's: told by the structure of its pages, never by its manner alone."""

import re

from newscorpus.document import Document
from newscorpus.plugins import Confidence, Match
from newscorpus_globe._cues import NAMED, OWN, UNNAMED
from newscorpus_globe._weights import CLOCK, CLOSING, HOUSE_STYLE, OWNED, STORY_CONTINUES, leads, match_weak
from newscorpus_globe.furniture import ADD_TO, GREETINGS, HOUSE, PHOTO_MARKER, SKIP_LINK

_MADE = re.compile(
    r"[a-z.!?”’]The Globe and Mail[ \t\r]*$|^\s{0,8}[Pp]hoto illustration by [Tt]he Globe and Mail"
    r"|^\s{0,8}(?:Illustrations?|Photos|Photography|Graphics?) by [^\n]{3,60} for [Tt]he Globe and Mail[ \t\r]*$",
    re.MULTILINE,
)
"""A picture credit without a slash: glued to its caption, of a picture put together from others, or of who drew for the paper."""
_DATELINE = re.compile(r"^\s{0,8}[^\W\d_][^\n]{1,60}\s?[—–-]\s?The Globe and Mail[ \r]*$", re.MULTILINE)
_KICKED = re.compile(
    rf"{SKIP_LINK}[ \t]*\r?\n[ \t]{{0,8}}(?!\b(?:menu|search|home|close|logo|open|log in|sign in|subscribe|advertisement)\b)"
    r"[a-z][a-z0-9’'&:, -]{2,38}\r?\n[ \t]*\r?\n"
)
"""A kicker in small letters that is glued under the skip link, as on no other publisher's page."""
_MASTHEAD = re.compile(rf"\ufeff?\s{{0,9}}{SKIP_LINK}\s{{1,9}}The Globe and Mail[ \t]*\r?\n")
_LOGIN = re.compile(r"\ufeff?\s{0,9}Skip navigation\s{1,9}Login or Register\b")
_EMPTY_SCRIPT = re.compile(r"^//(?:empty)? //(?:empty)?[ \t]*\r?$", re.MULTILINE)
"""What is left of scripts under the skip link, where the promotion for subscribers stood: ``// //``."""
_HOUSE_LINES = re.compile(
    r"^[ \t]{0,8}(?:Globe and Mail Update|From [A-Z][a-z]{2,5}day[’']s Globe and Mail|By [A-Z][^\n]{3,60}\n[ \t]{0,8}The Globe and Mail)[ \t\r]*$",
    re.MULTILINE,
)
"""Lines under a title that say the text is the paper's own: of its site, of its day, or under the writer."""
_EDITION = re.compile(
    r"^\s{0,8}[A-Z][a-z]{2,5}day, [A-Z][a-z]{2,8} [0-9]{1,2}, [0-9]{4} – Page [A-Z]{1,3}[0-9]{1,3}\s*$",
    re.MULTILINE,
)
_SCRIPT = "js-sub-pencil"
_TORONTO = "-T)"
"""How shares of Toronto's exchange end where the paper writes of them: ``Owl Ltd. (OWL-T)``."""
_PRINT = " – Print Edition, Page "
_WIRED = ("(Reuters)", "eporting by ")
"""What a wire's text has, which claims it for the wire on any host's page; on the Globe's own it is the Globe's."""
_OPENING, _ENDING = 2000, 600
_GREETING = 40
_BAR = 80


def match(document: Document) -> Match | None:
    """Claim a text that has the structure of one of the Globe's pages."""
    # NO-BREAK SPACEs stand in furniture and prose alike.
    text = document.text.replace("\xa0", " ")
    if PHOTO_MARKER in text:
        return Match(Confidence.SIGNATURE, f"the photo marker “{PHOTO_MARKER}:”")
    head = text[:_OPENING]
    if _SCRIPT in head:
        return Match(Confidence.SIGNATURE, "The Globe and Mail's subscription script")
    tail = text[-_ENDING:]
    if "authors and" in tail or "news feed" in tail or "lobemedia" in tail:
        for cue, reason in OWN:
            if cue in tail:
                return Match(Confidence.SIGNATURE, reason)
    named, skips = "Globe" in text, SKIP_LINK in head
    if named or skips or _TORONTO in text:
        for cue, reason in (*NAMED, *UNNAMED) if named else UNNAMED:
            if cue in text:
                return Match(Confidence.SIGNATURE, reason)
    if _PRINT in head or (named and _EDITION.search(head) is not None):
        return Match(Confidence.SIGNATURE, "the line of The Globe and Mail's print servlet")
    if named and _is_signed(text, head):
        return Match(Confidence.SIGNATURE, "a byline for The Globe and Mail")
    if named and _MADE.search(head) is not None:
        return Match(Confidence.SIGNATURE, "a picture credit of The Globe and Mail")
    claim = _match_skipped(head, text) if skips else None
    if claim is None and named and _greets(head) and OWNED.search(text) is not None:
        return Match(Confidence.TYPICAL, "a greeting, and what The Globe and Mail calls itself")
    if claim is None and "Login or Register" in text[:_BAR]:
        return _match_bar(head)
    if (
        claim is None
        and ".m. E" in head
        and len(CLOCK.findall(text)) > 1
        and CLOSING.search(text) is not None
    ):
        return Match(
            Confidence.TYPICAL, "entries with times and closing agencies, as in the Globe's live coverage"
        )
    return claim


def _match_bar(head: str) -> Match | None:
    """Claim a page of 2008 for the bar over its menus."""
    if _LOGIN.match(head) is None:
        return None
    return Match(Confidence.TYPICAL, "the bar over The Globe and Mail's pages of 2008")


def _match_skipped(head: str, text: str) -> Match | None:
    """Claim a page with the skip link for what stands right under it, or for what comes with it."""
    if _KICKED.match(head, head.find(SKIP_LINK)) is not None:
        return Match(
            Confidence.SIGNATURE, "a kicker glued under the skip link, as on The Globe and Mail's pages"
        )
    if _MASTHEAD.match(head) is not None:
        return Match(Confidence.SIGNATURE, "The Globe and Mail's name under the skip link")
    if "//" in head and _has_lost_promotion(head, text):
        return Match(Confidence.TYPICAL, "the skip link over the emptied scripts of The Globe and Mail")
    weak = match_weak(text)
    if weak is not None and any(mark in text for mark in _WIRED):
        return Match(Confidence.SIGNATURE, f"{weak.reason}, around the text of a wire")
    return weak


def _is_signed(text: str, head: str) -> bool:
    """Whether a line under the title says that the text is the Globe's own."""
    if HOUSE in text and (ADD_TO[0] in text or _DATELINE.search(text) is not None):
        return True
    return "Globe and Mail" in head and _HOUSE_LINES.search(head) is not None


def _greets(head: str) -> bool:
    return any(0 <= head.find(greeting) < _GREETING for greeting in GREETINGS)


def _has_lost_promotion(head: str, text: str) -> bool:
    """Whether emptied scripts stand under the leading skip link, with what is left of their promotion, an advertisement or the house style."""
    if _EMPTY_SCRIPT.search(head) is None or not leads(head):
        return False
    return "per week" in head or STORY_CONTINUES in text or HOUSE_STYLE.search(text) is not None
