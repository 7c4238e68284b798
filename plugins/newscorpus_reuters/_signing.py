"""Credits of stories in other languages, which run on into sentences."""

import re

from newscorpus.plugins import SignOffMatch, is_name, split_sign_off

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
_LONGEST = 600


def find_sign_off(text: str) -> SignOffMatch | None:
    """Find the credits a line ends with, or is, in any of the languages of Reuters."""
    found = split_sign_off(text)
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
