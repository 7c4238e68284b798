"""What weighs for a claim where a page begins with the skip link, which other publishers have too."""

import re

from newscorpus.plugins import Confidence, Match, agency, split_credit
from newscorpus_globe._credits import stopped_credit
from newscorpus_globe.furniture import SKIP_LINK

CLOCK = re.compile(r"^[ \t]{0,8}[0-9]{1,2}:[0-9]{2} [ap]\.m\.(?: [A-Z]{2,4})?[ \t\r]{0,8}$", re.MULTILINE)
CLOSING = re.compile(
    r"^[ \t]{0,8}[-–] ?(?:The )?(?:Reuters|Associated Press|Canadian Press)[ \t\r]{0,8}$", re.MULTILINE
)
_TITLED = re.compile(r"\bM[rs]s?\. [A-Z]")
_MANNERS = re.compile(rf"{_TITLED.pattern}|\bper[ -]cent\b")
HOUSE_STYLE = re.compile(rf"{_MANNERS.pattern}|[$€£][0-9][0-9.,]{{0,12}}-[bm]illion\b")
OWNED = re.compile(r"[a-z,;:] The Globe[’']s (?![Ss]tage|[Tt]heat|[Aa]rtistic|Sam )")
"""How it speaks of its people inside a sentence; other Globes stand with a small article, or have a stage."""
STORY_CONTINUES = "Story continues below advertisement"
_MONEY = re.compile(r"[$€£][0-9][0-9.,]{0,12}-[bmt]r?illion\b")
_ITSELF = re.compile(
    r"\bThe Globe(?:[’']s)? (?!and Mail\b)[a-z]|\bThe Globe[.,]|\bDear Globe and Mail reader|\bhere at The Globe and Mail"
    r"|\bGlobe and Mail (?:[A-Z][\w’']{1,15} ){1,3}(?:Editor|Guide)\b"
)
"""How the paper speaks of itself: by its short name, and of what is its own."""
_WITHIN = re.compile(r"[a-z,] The Globe and Mail\b")
"""Its name inside a sentence with its article in capitals, which others write small."""
_STAFFED = re.compile(r"\bGlobe [a-z]{4}")
_TICKER = re.compile(r"\([A-Z][A-Z.]{0,6}-[TNQX]\)|\bTicker: [A-Z.]{1,7}-[TNQXA]\b")
"""A share as the paper writes it, with the letter of its exchange behind it: ``Owl Ltd. (OWL-T)``."""
_PAGED = re.compile(r"\bPage [A-Z][0-9]{1,2}\b")
_FEWEST_PAGES = 3
_FROM_CITY = re.compile(r"Good (?:morning|afternoon|evening)[!.,] It[’']s [A-Z][\w’-]+ [A-Z][\w’-]+ in [A-Z]")
"""How the letter from the west begins: ``Good morning! It’s Ada Lind in Edmonton.``."""
_CAPPED = re.compile(
    rf"{SKIP_LINK}[ \t]*\r?\n[ \t]{{0,8}}(?!(?:MENU|SEARCH|HOME|CLOSE|LOGO|OPEN|LOG IN|SIGN IN|SUBSCRIBE|ADVERTISEMENT)\b)"
    r"[A-Z][A-Z0-9’'&:, -]{2,38}\r?\n[ \t]*\r?\n"
)
"""A kicker in capitals that is glued under the skip link."""
_ALONE = re.compile(rf"(?:date [0-9-]{{7,10}} {{1,3}})?{SKIP_LINK}\Z")
_PRESS = "The Canadian Press"
_WIRES = (_PRESS, "Reuters", "The Associated Press")
_OPENING = 2000
_CAPTION_LINES = 4
_LONGEST_CREDIT = 60


def leads(head: str) -> bool:
    """Whether the first line of a text is the skip link, or ends with it."""
    lines = _lines(head)
    return bool(lines) and lines[0].endswith(SKIP_LINK)


def match_weak(text: str) -> Match | None:
    """Claim a page whose first line is the skip link for what comes with it."""
    head = text[:_OPENING]
    if not leads(head):
        return None
    if CLOCK.search(text) is not None and CLOSING.search(text) is not None:
        return Match(Confidence.SIGNATURE, "live coverage in The Globe and Mail's layout")
    advertised, styled = STORY_CONTINUES in text, HOUSE_STYLE.search(text) is not None
    lines = _lines(head)[:_CAPTION_LINES]
    reason = (
        _look_at_pictures(lines, advertised=advertised, styled=styled)
        or _look_at_names(text, advertised=advertised)
        or _look_at_manner(text, advertised=advertised, styled=styled)
        or _look_at_kind(text, lines)
    )
    return None if reason is None else Match(Confidence.TYPICAL, reason)


def _lines(head: str) -> list[str]:
    return [line for part in head.splitlines() if (line := part.strip("\ufeff \t\xa0"))]


def _look_at_pictures(lines: list[str], *, advertised: bool, styled: bool) -> str | None:
    if advertised and any(map(_is_credit, lines[2:])):
        return "a skip link, a credit under its caption and an advertisement line, as on The Globe and Mail's pages"
    if styled and any(map(_is_wired, lines[2:])):
        return "a skip link, a credit under its caption and the house style of The Globe and Mail"
    alone = _ALONE.match(lines[0]) is not None
    if any(_is_glued_caption(line, styled=styled, alone=alone) for line in lines[1:]):
        return "a skip link, and a caption with its credit and in the style of The Globe and Mail"
    return None


def _look_at_names(text: str, *, advertised: bool) -> str | None:
    if "Globe" not in text:
        return None
    named = "Globe and Mail" in text
    itself = named and _ITSELF.search(text) is not None
    if itself or OWNED.search(text) is not None or (advertised and _STAFFED.search(text) is not None):
        return "a skip link, and what The Globe and Mail calls itself"
    if named and _WITHIN.search(text) is not None and _TITLED.search(text) is not None:
        return "a skip link, and the name and titles in the house style of The Globe and Mail"
    return None


def _look_at_manner(text: str, *, advertised: bool, styled: bool) -> str | None:
    if styled and "-" in text and _MONEY.search(text) is not None and _MANNERS.search(text) is not None:
        return "a skip link and sums and titles in the house style of The Globe and Mail"
    if styled and advertised:
        return "a skip link, an advertisement line and the house style of The Globe and Mail"
    if (styled or advertised) and _CAPPED.search(text[:_OPENING]) is not None:
        return "a skip link over a kicker in capitals, and the house style of The Globe and Mail"
    return None


def _look_at_kind(text: str, lines: list[str]) -> str | None:
    """Look for what only some kinds of pages have: shares, contents of the day's paper, letters from a bureau."""
    if _TICKER.search(text) is not None:
        return "a skip link, and shares as The Globe and Mail writes them"
    if "Page " in text and len(_PAGED.findall(text)) >= _FEWEST_PAGES:
        return "a skip link, and pages of the day's paper"
    if len(lines) > 1 and _FROM_CITY.match(lines[1]) is not None:
        return "a skip link, and a greeting from a bureau of The Globe and Mail"
    return None


def _is_credit(line: str) -> bool:
    """Whether a line is a picture credit as the Globe prints it, the maker in capitals before the agency: ``PIA LIND/Reuters``."""
    maker, _, wire = line.partition("/")
    named = maker.isupper() and " " in maker and maker[0].isalpha() and agency(maker) is None
    return named and agency(wire.strip()) is not None


def _is_wired(line: str) -> bool:
    """Whether a line is a maker and a wire with its whole name: ``Pia Lind/The Canadian Press``."""
    maker, _, wire = line.partition("/")
    return wire in _WIRES and len(line) <= _LONGEST_CREDIT and " " in maker and agency(maker) is None


def _is_glued_caption(line: str, *, styled: bool, alone: bool) -> bool:
    """Whether a line is a caption with its credit glued to it.

    Where the text has no house style, the credit must have it: a wire by its whole name, or a maker in capitals.
    """
    if line.removesuffix(_PRESS)[-1:].isalpha() and line.endswith(_PRESS):
        return True
    found = split_credit(line)
    if found is None or not found[1].agencies:
        return styled and stopped_credit(line) is not None
    if found[0] == 0 or line[found[0] - 1].isspace():
        return False
    maker, _, wire = line[found[0] :].partition("/")
    whole = " " in maker and agency(maker) is None and (maker.isupper() or wire in _WIRES)
    return styled or line.endswith(_PRESS) or (alone and bool(wire) and whole)
