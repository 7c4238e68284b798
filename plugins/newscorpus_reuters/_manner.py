"""The manner of the wire where the agency's name was lost: datelines, slugs, addresses, mastheads."""

import re
from collections.abc import Sequence

from newscorpus_reuters._notes import STATEMENT
from newscorpus_reuters._run_on import runs_on
from newscorpus_reuters.furniture import BLOGS, VIDEO_MASTHEAD

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_HEADER = re.compile(r"\ufeff?\s{0,16}(?:date \d{4}-\d\d(?:-\d\d)?\s{1,3})?")
_PLACED = re.compile(
    rf"[A-ZÀ-Þ]{{3,20}}(?:[ /,-]{{1,2}}[A-ZÀ-Þ]{{2,20}}){{0,4}},? (?:[A-Z][a-z]{{2,14}},? ){{0,2}}{_MONTH} \d{{1,2}} (- )?(?=[\"“]?[A-Z][a-z .])"
)
"""A dateline that lost the agency, mostly with its dash: ``TOKAI, April 8 The price of tea``."""
_BARE_PLACE = re.compile(r"[A-ZÀ-Þ]{3,20}(?:[ /-][A-ZÀ-Þ]{2,20}){0,4} [A-ZÀ-Þ][a-zà-ÿ]")
_REPORTED = "(Reporting by "
_NOTES = ("(Adds ", "(Updates ", "(Recasts ", "(Repeats ", "(Corrects ", "(Refiles ", "(Writes through")
_IN_FULL = "To read the full story on Westlaw"
_LAST_WORDS = 240
_BUREAUS = tuple(
    f"{place} "
    for place in (
        "AMSTERDAM ATHENS BANGALORE BEIJING BENGALURU BERLIN BRUSSELS CAIRO CHICAGO DUBAI DUBLIN FRANKFURT GENEVA HELSINKI "
        "ISTANBUL JAKARTA JERUSALEM JOHANNESBURG KIEV LAGOS LISBON LONDON MADRID MANILA MILAN MOSCOW MUMBAI NAIROBI OSLO "
        "PARIS PRAGUE ROME SEOUL SHANGHAI SINGAPORE STOCKHOLM SYDNEY TOKYO VIENNA WARSAW WASHINGTON ZURICH"
    ).split()
)
"""Where much of the agency's news is from."""
_CODE = re.compile(r"\([A-Z0-9]{1,6}\.[A-Z]{1,2}\)")
"""The code of a company on its exchange: ``(TSCO.L)``."""
_DAY = re.compile(rf"{_MONTH} \d{{1,2}}(?: - ?| )(?=[\"“]?[A-Z])")
"""What is left of a dateline without a place, at the very beginning: ``April 4 The port opens``."""
_SLUG = re.compile(
    r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|BRIEF|TEXT|TABLE|FACTBOX|TIMELINE|PREVIEW|EXCLUSIVE|ANALYSIS|POLL|SNAPSHOT|PRESS DIGEST"
    r"|DIARY|MEDIA|BUZZ|NEWSMAKER|CHRONOLOGY|SCENARIOS|HIGHLIGHTS|INSTANT VIEW|BREAKINGVIEWS|COLUMN|INTERVIEW|SPECIAL REPORT|INSIGHT|GLOBAL MARKETS|[A-Z]{2,12} STOCKS|FOREX|PRECIOUS)"
    r"(?: \d{1,2})?-)(?=[\w\"'“‘])"
)
"""How headlines of the wire begin: ``UPDATE 2-``, ``RPT-``."""
_STAMPED = re.compile(
    r"[A-Z][A-Za-z&. ]{2,30} \| (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \d{1,2}, \d{4} (?:\| )?\d{1,2}:\d\d[ap]m [A-Z]{3,4}\Z"
)
"""A section with the date and the time of a page: ``Business | Thu Oct 4, 2007 4:21am BST``."""
_MASTHEADS = frozenset((VIDEO_MASTHEAD, "Reuters logo", "Reuters Fact Check Headlines"))
_WITNESSES = ("eporting by ", "ompiled by ", "Reuters", "diting by ", "(Adds ", "(Recasts ", "[-] Text [+]")
"""What must stand in the text too, since a manner alone proves nothing."""
_OWN_WITNESSES = ("eporting by ", "diting by ", "told Reuters", "seen by Reuters", "polled by Reuters")
"""What must stand there where the dateline has its dash, as others write it too."""
_ADDRESS = re.compile(r"[(:;/ ][\w.-]{3,60}@(?:thomson)?reuters\.(?:com|net)\b")
_CODES = "Double click on codes in"
_MOVED = re.compile(
    r"\([A-Z][A-Z0-9 &.-]{1,40}/[^()\n]{0,40}(?:\([^()\n]{2,60}\))?, (?:moved|moving|expect(?:ed)?)\b[^()\n]{0,160} words\)"
)
"""How a schedule of the wire's stories closes each: ``(TOWER-STRIKE/ (UPDATE 1), moved, by Pia Lind, 700 words)``."""
QUOTE = re.compile(r" \([A-Za-z. ]{2,24}: [\w.^=-]{1,16} - news\)")
"""A quote that a host sets after the name of a company, or what it takes for one: ``Oct (Xetra: A0C4D1 - news)``."""
_HOUSED = re.compile(
    rf"(?:\A|[ \n])(?:[A-ZÀ-Þ][A-ZÀ-Þ /]{{2,40}}, )?{_MONTH} \d{{1,2}} \((?:(?:IFR|LPC|Reuters LPC)\) - [A-Z]|(?:OPTA|Gracenote|Infostrada Sports)\) - (?:Standings|Results|Summar(?:ies|y)|Scor(?:ers|eboard)|Fixtures|Leaderboard) )"
)
"""A dateline of those who write on loans and bonds, or count the goals: ``TOKAI, May 8 (IFR) - The``, ``May 8 (OPTA) - Standings``."""
_FILM = re.compile(r"^STORY: [^\n]{60}", re.MULTILINE)
_FILMED = re.compile(r"© Reuters 20\d\d\Z")
_REPRINTED = re.compile(r"^\[© 20\d\d Thomson Reuters\. All rights\s{1,3}reserved\.\]", re.MULTILINE)
"""The line of hosts under stories that they reprint: ``[© 2017 Thomson Reuters. All rights reserved.]``."""
_SHORTEST_PARAGRAPH = 100
_COVERED = "urther company coverage"
_ITEM = re.compile(r"\*{1,2} [A-Z]").match
_OPENING = 1000
_MOST_LINES = 12
_LEAST_WRAPPED = 6
_NARROWEST, _WIDEST = 50, 68
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
BLOG_DATE = re.compile(rf"(?:{_MONTHS})[a-z]{{0,6}} \d{{1,2}}, \d{{4}}(?: \d\d:\d\d UTC)?\Z")
"""The date of a post: ``March 20, 2011``, ``Aug 30, 2013 15:15 UTC``."""
_POSTS_OF = (
    "Correspondent",
    "Chief",
    "Senior",
    "Bureau",
    "Editor",
    "Reporter",
    "Deputy",
    "Columnist",
    "Political",
    "Economics",
    "Financial",
    "Global",
    "Managing",
    "Technology",
    "Energy",
)
"""How a journalist's post begins, over the name of the feed."""
BLOG_LABELS = ("Opinion", "Archive")
"""What stands over the name of a blog."""
_LONGEST_NAME = 60
_OWN = ("Reuters blog archive", "Reuters Investigates", "Reuters Soccer Blog")
_OVER_POSTS = 800


def lost_name(text: str, *, named: bool) -> str | None:
    """Return why a text reads like the wire's although no line names the agency as its source, or None.

    `named` says that the text names it at all.
    """
    opening = text[:_OPENING]
    lines = opening.split("\n", _MOST_LINES)[:_MOST_LINES]
    found = _HEADER.match(lines[0])
    lines[0] = lines[0][found.end() :].rstrip() if found else lines[0]
    if may_be_blog(lines[0]) and is_blog([line.strip() for line in lines if line.strip()]):
        return "the name of a Reuters blog over the date of a post"
    if "m " in lines[0] and _STAMPED.match(lines[0]):
        return "a section over a date as reuters.com printed them"
    reason = _opens_like_wire(text, lines) or _under_note(lines) or _under_points(text, lines)
    if reason is None and _IN_FULL in text[-_LAST_WORDS:]:
        return "the line to the full story on Westlaw"
    # One character is found ten times as fast as words, and most texts lack one.
    if reason is None and "(" in opening:
        if STATEMENT in opening:
            return "the note of the wire over a rating agency's statement"
        if ") - " in opening and _HOUSED.search(opening) is not None:
            return "a dateline of IFR or LPC, which are houses of Reuters, or of the tables of its sport"
    return reason if reason is not None or not named else _named_manner(text, lines[0])


def _opens_like_wire(text: str, lines: Sequence[str]) -> str | None:
    """Return which of the first lines is a dateline or a headline as the wire writes them."""
    for number, line in enumerate(lines):
        if line[:3].isupper() and not line[3:4].isdigit():
            placed = _PLACED.match(line)
            if placed and not placed[1] and _is_wrapped(lines[number:]):
                return "a dateline as Reuters writes it, over lines as long as its national sites had them"
            if number == 0 and _REPORTED in text and _BARE_PLACE.match(line) and _is_reported(text, line):
                return "a place over who reported, a bureau of Reuters or in a text with the wire's codes of companies"
            if number == 0 and placed and line.startswith(_BUREAUS) and _is_bare(line, placed[0]):
                return "a dateline as the national sites of Reuters had them, of a bureau and without a comma"
            if number == 0 and line.startswith("BRIEF-") and any(map(_ITEM, lines[1:])):
                return "a headline of the wire's briefs over their items"
            witnesses = _OWN_WITNESSES if placed and placed[1] else _WITNESSES
            if (placed or _SLUG.match(line)) and any(witness in text for witness in witnesses):
                return (
                    "a dateline as Reuters writes it, without its name"
                    if placed
                    else "a headline with a slug of the wire"
                )
    return None


def _is_bare(line: str, dateline: str) -> bool:
    """Whether a dateline has no comma and opens a paragraph: ``MILAN Aug 30 The treasury``."""
    return "," not in dateline and len(line) >= _SHORTEST_PARAGRAPH and line.rstrip()[-1:] == "."


def _under_note(lines: Sequence[str]) -> str | None:
    """Return whether a note of the wire opens a text, over what is left of a dateline."""
    if not lines[0].startswith(_NOTES):
        return None
    runs_over = not lines[0].endswith(")")
    under = (
        lines[0].partition(") ")[2] if runs_over else next((line for line in lines[1:] if line.strip()), "")
    )
    placed = _PLACED.match(under)
    if (placed and not placed[1]) or (not runs_over and _DAY.match(under)):
        return "a note of the wire over what is left of a dateline"
    return None


def _under_points(text: str, lines: Sequence[str]) -> str | None:
    """Return whether points, and a note or a byline under them, stand over what is left of a dateline, each on its line or all on one."""
    if lines[0][:2] != "* ":
        return _under_day(text, lines) if _DAY.match(lines[0]) else None
    over = ""
    for line in lines:
        placed = _PLACED.match(line) if line[:3].isupper() else None
        if placed and not placed[1] and (over.startswith("By ") or over.endswith(")")):
            return "points and a byline or a note of the wire over what is left of a dateline"
        over = line.strip() or over
    if runs_on(lines[0]):
        return "points and a byline or a note of the wire that run on to what is left of a dateline"
    return None


def _under_day(text: str, lines: Sequence[str]) -> str | None:
    """Return what is the wire's under a line that a bare day opens."""
    if any(map(_ITEM, lines[1:3])) and _COVERED in text:
        return "items of the wire under what is left of a dateline"
    if any("KEY POINTS:" in line for line in lines) and "\nCOMMENTS:" in text:
        return "points and comments of the wire under what is left of a dateline"
    return None


def _is_reported(text: str, opening: str) -> bool:
    """Whether a text has a code of the wire besides who reported, or is from a bureau and closed by who reported."""
    if _CODE.search(text) is not None:
        return True
    closed = text.find(")", text.rfind(_REPORTED)) == len(text.rstrip()) - 1
    return closed and opening.startswith(_BUREAUS)


def _named_manner(text: str, first: str) -> str | None:
    """Return what else is the wire's in a text that names the agency."""
    if "<" in text and _CODES in text:
        return "the list of codes under a market snapshot of the wire"
    if ")" in text and "/" in text and " words)" in text and _MOVED.search(text):
        return "a schedule of the wire's stories"
    if first[4:5] == "年" and any(map(_DAY.match, text[:_OPENING].split("\n"))):
        return "what is left of a dateline, under a date of the Chinese site"
    if "©" in text and (reason := _copyrighted(text)) is not None:
        return reason
    if is_live(text):
        return "a live blog that names the accounts of Reuters"
    if first in _MASTHEADS:
        return "the masthead of reuters.com"
    if _DAY.match(first):
        return "what is left of a dateline, in a text that names Reuters"
    if "@" in text and "euters." in text and _ADDRESS.search(text):
        return "the address of a Reuters journalist"
    return None


def _copyrighted(text: str) -> str | None:
    """Return what bears the agency's copyright: the script of a film, or a story that a host reprints."""
    last = text.rstrip().rpartition("\n")[2].strip()
    if _FILMED.match(last) and _FILM.search(text):
        return "the script of a film of Reuters"
    if _REPRINTED.search(text):
        return "the line of Thomson Reuters under a story that is reprinted"
    return None


def is_live(text: str) -> bool:
    """Whether a text is a live blog that names the accounts of Reuters over its posts."""
    if text.find("@Reuters", 0, _OVER_POSTS) < 0:
        return False
    return text.find("liveblog", 0, _OVER_POSTS) >= 0 or "\n    Comment (" in text


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines break off in the middle of sentences, at the column of the wire, which its national sites kept."""
    opening = lines[:_LEAST_WRAPPED]
    breaks = sum(line[:1].islower() for line in opening[1:])
    widest = max(map(len, opening))
    return breaks > 1 and _NARROWEST <= widest <= _WIDEST


def may_be_blog(first: str) -> bool:
    """Whether a first line could stand over posts; most are longer, or no name."""
    return len(first) <= _LONGEST_NAME and (
        first in BLOG_LABELS
        or first.casefold() in BLOGS
        or first.endswith(("UTC", "Feed"))
        or first.startswith(_POSTS_OF)
    )


def is_feed(line: str) -> bool:
    """Whether a line names a journalist's stories: ``Pia's Feed``."""
    return line.endswith(("'s Feed", "’s Feed"))


def is_blog(lines: Sequence[str]) -> bool:
    """Whether the first lines of a text are those of a Reuters blog: its name, and the date of a post."""
    name = lines[0] if lines else ""
    if any(is_feed(line) for line in lines[:2]):
        return any(BLOG_DATE.match(line) for line in lines)
    if name in BLOG_LABELS and len(lines) > 1:
        name, utc = lines[1], name == BLOG_LABELS[0]
    else:
        utc = BLOG_DATE.match(name) is not None and name.endswith("UTC")
    if name in _OWN:
        return True
    if not utc and name.casefold() not in BLOGS:
        return False
    return any(BLOG_DATE.match(line) and (not utc or line.endswith("UTC")) for line in lines)


def read_day(line: str) -> tuple[int, int] | None:
    """Return where the day ends and the text begins in a line that a bare day opens."""
    found = _DAY.match(line)
    return None if found is None else (len(found[0].rstrip(" -")), found.end())
