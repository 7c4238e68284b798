"""Credits of stories in other languages, which run on into sentences."""

import re

from attrs import evolve

from newscorpus.plugins import SignOffMatch, is_name, split_names, split_sign_off
from newscorpus_reuters._credited import clean_names, find_loose

_CUES = (
    "édité par|Edité par|Édité par|edité par|version française|Version française|rédigé par|"
    "[Bb]ericht(?:e)? von|[Rr]edigiert von|[Gg]eschrieben von|Reporter(?:in)?:|unter Mitarbeit von|"
    "[Rr]eportagem (?:adicional )?de|[Rr]eportagem (?:adicional )?por|[Ee]dição (?:de|por)|[Tt]exto de|"
    "[Rr]eporte(?:s)? (?:adicional )?(?:de|por)|[Rr]eportaje de|[Ii]nformación de|[Ee]ditado (?:en español )?por|[Ee]scrito por|"
    "[Tt]raducido (?:en la [A-Z][^.;,]{2,40} )?por|[Rr]edacción de|[Ee]dición de"
)
_CUE = re.compile(rf"\b(?:{_CUES})\b:?")
_BETWEEN = re.compile(r"[;,.()]| et | y | e | und | pour | en | em | in | aus | à ")
_DESK = re.compile(
    r"\((?:Compiled|Reporting|Writing|Polling) by [^(),;]{3,80}\b(?:team|desk|[Nn]ewsroom|[Bb]ureaux?|[Ss]ports)"
    r"(?:[,;] [Ee]diting by (?P<editor>[^(),;]{3,40}))?\)\.?\Z"
)
"""Credits that name no one as the author: ``(Compiled by the markets team)``."""
_BUREAUX = re.compile(
    r"(?:\A|(?<=[.!?\"”] ))\(?(?:Additional reporting|Reporting) (?:from (?P<place>[A-Z][^.;]{2,40}) )?by (?P<names>[^.;()]{3,300})[;.,] ?\Z"
)
"""What opens credits and says from where, or which bureaux reported: ``Reporting from Rome by Pia Lind;``."""
_ASKED = "Please credit the Thomson Reuters Foundation"
"""What the foundation asks of those who print its stories, at the end of its credits."""
_GAP = re.compile(r" (?=[ ;,.)])")
"""What links leave around names that they stood on: ``Reporting by  Pia Lind ;``."""
_LONGEST = 600
_RATE = re.compile(r"\(\s?[^()=]{1,12}= ?[^()=]{2,50}\)\Z")
_RATE_REACH = 70


def find_sign_off(text: str) -> SignOffMatch | None:
    """Find the credits a line ends with, or is, in any of the languages of Reuters; a rate after them is none."""
    if (
        text[-1:] == ")"
        and "=" in text[-_RATE_REACH:]
        and _RATE.search(text, max(0, len(text) - _RATE_REACH))
    ):
        return None
    found = _find(text)
    if found is None:
        return None
    names = clean_names(found.names)
    return found if names == found.names else evolve(found, names=names)


def _find(text: str) -> SignOffMatch | None:
    if "  " in text or text.endswith(" )"):
        return _among_gaps(text)
    asked = text.find(_ASKED) if "ease credit" in text else -1
    if asked > 0:
        return _without_request(text, asked)
    found = split_sign_off(text)
    if found is not None and found.start > 0 and "eporting " in text[: found.start]:
        found = _with_bureaux(text, found)
    if found is None or (found.start and text[-1] == ")" and text[found.start] != "("):
        loose = find_loose(text)
        if loose is not None and (found is None or loose.start < found.start):
            return loose
    if not text.endswith((")", ").")) or (found is not None and text[found.start] == "("):
        return found
    desk = _DESK.match(text)
    if desk is not None:
        return SignOffMatch(start=0, stop=len(text), names=(desk["editor"],) if desk["editor"] else ())
    base = max(0, len(text) - _LONGEST)
    cues = list(_CUE.finditer(text, base))
    if not cues:
        return found
    start = text.rfind("(", base, cues[0].start())
    before = text[: max(start, 0)].rstrip()
    if start < 0 or (before and before[-1] not in '.!?"”»)') or (found and found.start < start):
        return found
    words = _CUE.sub(";", text[start + 1 : len(text.rstrip(".)"))])
    names = [name for piece in _BETWEEN.split(words) if is_name(name := piece.strip()) and " " in name]
    return SignOffMatch(start=start, stop=len(text), names=tuple(dict.fromkeys(names)))


def _among_gaps(text: str) -> SignOffMatch | None:
    """Find credits among the gaps that links left."""
    base = max(0, len(text) - 2 * _LONGEST)
    gaps = [gap.start() for gap in _GAP.finditer(text, base)]
    closed = _GAP.sub("", text[base:])
    found = _find(closed)
    if found is None or (base and not found.start):
        return None
    start, stop = base + found.start, len(text) if found.stop == len(closed) else base + found.stop
    for gap in gaps:
        start += gap <= start
        stop += gap < stop < len(text)
    return SignOffMatch(start=start, stop=stop, names=found.names, agencies=found.agencies)


def _without_request(text: str, asked: int) -> SignOffMatch | None:
    """Read credits that end with a request to those who print the story."""
    head = text[:asked].rstrip(" .;,")
    found = split_sign_off(f"{head})" if "(" in head and ")" not in head[head.rfind("(") :] else head)
    return (
        None
        if found is None
        else SignOffMatch(start=found.start, stop=len(text), names=found.names, agencies=found.agencies)
    )


def _with_bureaux(text: str, found: SignOffMatch) -> SignOffMatch:
    """Return credits with the reporters who stand before them, if they do."""
    first = _BUREAUX.search(text[: found.start], max(0, found.start - _LONGEST))
    if first is None:
        return found
    names = tuple(name for name in split_names(first["names"]) if is_name(name) and " " in name)
    house = "Reuters" in first["names"]
    return SignOffMatch(
        start=first.start(),
        stop=found.stop,
        names=tuple(dict.fromkeys(name for name in (*names, *found.names) if "Reuters" not in name)),
        agencies=tuple(dict.fromkeys((*(("Reuters",) if house else ()), *found.agencies))),
    )
