"""Telling Deutsche Welle's texts from others': by the structure of its pages, then by its manner."""

import re

from newscorpus.document import Document
from newscorpus.plugins import Confidence, Match, read_sign_off
from newscorpus_dw._blogs import BAR
from newscorpus_dw._feed import feed_start
from newscorpus_dw._roles import AFTER_YEAR, DAY
from newscorpus_dw._titles import GLUED_WORDS, page_title

_HEAD, _TAIL = 2000, 400
_FIRST_LINES = 6
_LONGEST_NAME = 100
_PARTNERS = ("Deutsche Welle |", "DW |")
"""How the name of a feed begins that has instructions under it."""
_HEADER = re.compile(r"\ufeff?\s{0,16}(?:date \d{4}-\d\d(?:-\d\d)?\s)?")
_SKIPS = re.compile(r"\s{0,16}1\. \S[^\n]{2,60}\n\s{0,16}2\. \S[^\n]{2,60}\n\s{0,16}3\. [^\n]{2,60}")
_NAMES = ("DW", "ДВ", "डीडब्ल्यू", "دویچه و")
"""How the last line of the skip list names the house."""
_LISTED = 40
_FIRST_SKIP = re.compile(
    r"\s{0,16}1\. (?:Skip to content|Zum Inhalt springen|Aller au contenu|Ir al contenido)\s*\n"
)
_GREETED = 60
_NOTICE = "Visit the new DW website\n"
_COOKIES = (
    "Wir verwenden Cookies, um unser Angebot für Sie zu verbessern. Mehr Informationen dazu finden Sie in unserer Datenschutzerklärung.",
    "We use cookies to improve our service for you. You can find more information in our data protection declaration.",
)
"""The notices over pages of the old skin, in its words."""
_DATED = re.compile(r"(?:Published|Image:|What you need to know|Skip next section )")
_SHORT_LINK = re.compile(r"(?:^[ \t]*|[Pp]ermal\w{2,4} )https?:/\S{0,60}/p\.dw\.com/p/\w", re.MULTILINE)
_GLUED = re.compile(
    r"(?:Published|Veröffentlicht|Publié|Publicado)[^\n]{4,70}"
    r"(?:(?<=[\dnoe])(?:last updated|[Zz]uletzt )|(?<=\d)(?:[Dd]ernière |[Úú]ltima ))"
)
_GLUED_DATE = re.compile(
    rf"[^\n]{{4,250}}\n[ \t]*(?:[^\n\d]{{3,80}})?(?:{DAY.pattern}){AFTER_YEAR}{GLUED_WORDS}"
)
"""A date under the title, with the first words of the text glued to it."""
_TOPIC = re.compile(r"\bDW(?:['’]s)?(?: Sports['’])?(?: latest| recent)? (?:content|articles)\b")
_DAY_LINE = re.compile(rf"^(?:{DAY.pattern}){AFTER_YEAR}[ \t\r]*$", re.MULTILINE)
_OWN_CREDIT = re.compile(r"(?:Image|Imagen|Bild): ?(?:DW\b|[^\n:]{2,40}/ ?DW[ \t\r]*$)", re.MULTILINE)
_ADVERTISEMENTS = frozenset(
    (
        "Advertisement",
        "Anzeige",
        "Publicité",
        "Publicidad",
        "Publicidade",
        "Anúncio",
        "Iklan",
        "Reklam",
        "Реклама",
    )
)
"""What stands under the lede, which comes first, on its pages for mobile phones."""
_PLAYER = re.compile(r"^Watch video \d{1,2}:\d\d[ \t\r]*$", re.MULTILINE)
_PRIME = "′"
"""What the `<title>` of a page has for an apostrophe."""
_LEDE = re.compile(
    r"\bDW (?:has (?:more|the latest|the details)|(?:rounds up|brings you) the latest|(?:is reporting|reports) on events)\b"
    r"|\bFollow DW for (?:more|the latest|all)\b"
    r"|\b[Ff]ollow the latest with DW\b|^Welcome to DW[’']s (?:\w{1,12} )?coverage of\b",
    re.MULTILINE,
)
_HAPPENED = re.compile(r"^[^\n]{12,150} — as it happened[ \t\r]*$", re.MULTILINE)
_CLOSED = re.compile(
    r"^(?:This|These|We)\b[^\n.]{0,60}\b(?:live updates?|updates|article)\b[^\n.]{0,40}\b(?:closed|closing)\b|^We (?:have|are) now clos[^\n.]{0,20} these live updates",
    re.MULTILINE,
)
_ZONE = re.compile(
    r"\b(?:Updates|All times) in (?:Coordinated Universal Time|Universal Coordinated Time|GMT/UTC|UTC/GMT)\b"
)
_REFRESHED = re.compile(
    r"^(?:Refresh [^\n.]{8,40}\. )?All updates (?:in Coordinated Universal Time \(UTC\)"
    r"|in UTC \(Coordinated Universal Time\)|are in Universal Coordinated Time)",
    re.MULTILINE,
)
_WELCOME = ("Welcome to Deutsche Welle's live coverage of ", "Welcome to Deutsche Welle’s live coverage of ")
_TIMED = re.compile(r"^\d\d(?::\d\d|\.\d\d:?) \S", re.MULTILINE)
_UPDATED = re.compile(
    r"^This (?:article|story) was last updated at \d{1,2}:\d\d (?:UTC/GMT|GMT/UTC)", re.MULTILINE
)
_ZONED, _FEWEST_ZONED = re.compile(r"^\d\d:\d\d \(CES?T\)\. \S", re.MULTILINE), 2
_POINTS = re.compile(r"^What you need to know\s*$", re.MULTILINE)
_LEAD_IN = re.compile(
    r"^(?:Below you can (?:find|read)|Here(?:[’']s| is| are) (?:a|the)) [^\n]{10,200}\d[^\n]{0,8}:\s*$",
    re.MULTILINE,
)


def match(document: Document) -> Match | None:
    """Claim a text by the skip list, short links, title line or dates of DW's pages; with less confidence by manner."""
    # NO-BREAK SPACEs stand in furniture and prose alike.
    text = document.text.replace("\xa0", " ")
    head = text[:_HEAD]
    # Single letters are found many times as fast as words, and most texts lack one.
    named = _is_named(head)
    listed = named or "1. " in head[:_LISTED]
    reason = _skin(head) if listed or ("6" in head and "6. Choose from 30 Languages" in head) else None
    if reason is None and "/" in text and "p.dw.com/p/" in text and _is_linked(text):
        reason = "its own short links (p.dw.com)"
    if reason is None and _may_be_feed(head) and feed_start(head) is not None:
        reason = "the fields of its full-text feed"
    if reason is None and _has_glued_dates(head):
        reason = 'the dates of its live pages ("Published …last updated …")'
    if reason is not None:
        return Match(Confidence.SIGNATURE, reason)
    reason = _manner(head, text, named=named)
    return None if reason is None else Match(Confidence.TYPICAL, reason)


def _may_be_feed(head: str) -> bool:
    """Whether an item stands under no more than a name; only the instructions for a partner are longer."""
    return "Item 1" in (head if head.startswith(_PARTNERS) else head[:_LONGEST_NAME])


def _is_linked(text: str) -> bool:
    """Whether short links stand in lines of their own, or between the skip links of a text that lost its lines."""
    return _SHORT_LINK.search(text) is not None or "Skip next section " in text


def _is_named(head: str) -> bool:
    place = head.find("W", 1)
    while place > 0:
        if head[place - 1] == "D" or head.startswith("Welle", place):
            return True
        place = head.find("W", place + 1)
    return False


def _has_glued_dates(head: str) -> bool:
    for label in ("Publ", "Veröff") if "ö" in head else ("Publ",):
        place = head.find(label)
        while place >= 0:
            if _GLUED.match(head, place) is not None:
                return True
            place = head.find(label, place + 1)
    return False


def _skin(head: str) -> str | None:
    if "6. Choose from 30 Languages" in head:
        return "the skip list of its old skin"
    if "Skip to more DW sites" in head:
        return "the skip list of its pages"
    if BAR in head[:_GREETED]:
        return "the bar over its blogs"
    if "DW has chosen " in head[:_GREETED]:
        return "the greeting of its mobile pages"
    if _NOTICE in head and head.startswith(_NOTICE, _after_header(head)):
        return "the notice over its old pages"
    if "3. " in head:
        found = _SKIPS.match(head, _after_header(head))
        if found is not None and any(name in found.group().rpartition("3. ")[2] for name in _NAMES):
            return "the skip list of its pages"
    if "| DW |" in head or "– DW –" in head or "| DW\n" in head:
        for line in head.split("\n", _FIRST_LINES)[:_FIRST_LINES]:
            if page_title(line.strip()) is not None:
                return "the title line of its pages"
    return None


def _manner(head: str, text: str, *, named: bool) -> str | None:
    tail = text[-_TAIL:]
    if ":" in tail and "Source: DW" in tail and _is_signed(tail):
        return "a sign-off of its desk over the line that names it"
    if "— as it happened" in head and _HAPPENED.search(head) and _CLOSED.search(head) is not None:
        return "the title and the closure of its live pages"
    if "ookies" in head[:_GREETED] and head.startswith(_COOKIES, _after_header(head)):
        return "the notice about cookies over its old pages"
    if named and (reason := _named_manner(head)) is not None:
        return reason
    if (
        "1. " in head[:40]
        and _FIRST_SKIP.match(head, _after_header(head)) is not None
        and _DATED.search(text) is not None
    ):
        return "the first line of its skip list"
    if "). " in head[:40] and len(_ZONED.findall(head)) >= _FEWEST_ZONED:
        return "times with their zone, as its Spanish live pages have them"
    if "Welcome" in head[:60] and head.startswith(_WELCOME, _after_header(head)):
        return "the welcome to its live pages"
    if _PRIME in head and _is_doubled(head[_after_header(head) :]):
        return "its title twice, once with a prime for the apostrophe"
    if "Watch video " in head and _PLAYER.search(head) is not None:
        return "the label of its player"
    zone = _zone_line(head)
    if zone is not None:
        if zone.search(head) is not None and _TIMED.search(text) is not None:
            return "times in its words for UTC"
        if _UPDATED.search(head) is not None:
            return "the line that dates its live pages"
    if (
        "What you need to know" in head
        and _POINTS.search(head) is not None
        and _LEAD_IN.search(text) is not None
    ):
        return "the key points and the lead-in of its live pages"
    return None


def _named_manner(head: str) -> str | None:
    """Return what tells DW's pages only where it is named."""
    if _LEDE.search(head) is not None:
        return "a lede that ends as its live pages do"
    if ": " in head and _OWN_CREDIT.search(head) is not None:
        return "a picture with its label and its credit"
    if "\n" in head and head.split("\n", 2)[1].strip() in _ADVERTISEMENTS:
        return "the label of an advertisement under the first line, in a text that names it"
    if "DW-WORLD" in head and _DAY_LINE.search(head) is not None:
        return "the name its site once had, under a date"
    if _TOPIC.search(head) is not None:
        return "the words of its pages on a topic"
    if _GLUED_DATE.match(head, _after_header(head)) is not None:
        return "a date with the text glued to it, in a text that names it"
    return None


def _is_doubled(head: str) -> bool:
    """Whether the first two lines say the same, but for a prime that stands for an apostrophe in the first."""
    first, _, rest = head.partition("\n")
    return _PRIME in first and rest.startswith(first.strip().replace(_PRIME, "'"))


def _zone_line(head: str) -> re.Pattern[str] | None:
    """Return how the line begins that may say in which zone the times are."""
    if "/" in head and ("UTC/GMT" in head or "GMT/UTC" in head):
        return _ZONE
    return _REFRESHED if "All updates " in head else None


def _after_header(text: str) -> int:
    found = _HEADER.match(text)
    return found.end() if found else 0


def _is_signed(tail: str) -> bool:
    for line in tail.splitlines():
        found = read_sign_off(line.strip())
        if found is not None and found.agencies and "/" in line:
            return True
    return False
