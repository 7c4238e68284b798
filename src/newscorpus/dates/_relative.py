"""Times that are stated only relative to the reading, such as "3 hours ago"."""

import re
from functools import lru_cache

from newscorpus.dates._clock import clock_at
from newscorpus.dates._names import MONTHS_OF, language_code

LONGEST_RELATIVE = 60

_COUNT = (
    r"(?:[0-9]{1,4}|an?|one|two|three|four|five|six|a\s+few|several|eine[mrn]?|wenigen|une?|una|um|uma|een)"
)
_UNIT_PT = r"(?:segundos?|min|minutos?|h|horas?|dias?|semanas?|mês|meses|anos?)"
_SPANS = {
    "en": rf"(?:about\s+|over\s+|almost\s+|less\s+than\s+)?{_COUNT}\s?"
    r"(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mos?|months?|y|yrs?|years?)\s+ago"
    r"|just\s+now|moments\s+ago|last\s+(?:night|week|month|year)",
    "de": rf"vor\s+(?:etwa\s+)?{_COUNT}\s+"
    r"(?:sek\.|sekunden?|min\.|minuten?|std\.|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)",
    "fr": rf"il\s+y\s+a\s+{_COUNT}\s+(?:secondes?|min|minutes?|h|heures?|jours?|semaines?|mois|ans?)",
    "es": rf"hace\s+{_COUNT}\s+(?:segundos?|min|minutos?|h|horas?|d[ií]as?|semanas?|mes(?:es)?|años?)",
    "pt": rf"há\s+{_COUNT}\s+{_UNIT_PT}|{_COUNT}\s+{_UNIT_PT}\s+atrás",
    "it": rf"{_COUNT}\s+(?:secondi|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])\s+fa",
    "nl": rf"{_COUNT}\s+(?:seconden?|minuut|minuten|uur|dag(?:en)?|week|weken|maand(?:en)?|jaar)\s+geleden",
}
_DAYS = {
    "en": "yesterday|today",
    "de": "vorgestern|gestern|heute",
    "fr": "avant-hier|hier|aujourd[’']hui",
    "es": "anteayer|ayer|hoy",
    "pt": "anteontem|ontem|hoje",
    "it": "ieri|oggi",
    "nl": "gisteren|vandaag",
}
_JOINT = re.compile(r"\s*,?\s*(?:(?:at|um|à|a\s+las|às|alle|om)\s+)?", re.IGNORECASE)


def is_relative(words: str, language: str | None = None) -> bool:
    """Tell whether a string states a time only relative to when the page was read.

    Such a string ("3 hours ago", "Yesterday at 4 p.m.", "vor 3 Stunden") says nothing without the wall
    clock, so `read_date` gives None for it. A leading "Updated" or "Last updated" is passed over.
    """
    if len(words) > LONGEST_RELATIVE:
        return False
    raw = words.strip()
    language = language_code(language)
    if language is not None and language not in MONTHS_OF:
        from newscorpus.dates._words import is_relative_in

        return _is_ours(raw, "en") or is_relative_in(raw, language)
    return _is_ours(raw, language)


def _is_ours(raw: str, language: str | None) -> bool:
    span, day = _patterns(language)
    if span.fullmatch(raw) is not None:
        return True
    found = day.match(raw)
    if found is None or found.end() == len(raw):
        return found is not None
    joint = _JOINT.match(raw, found.end())
    clock = clock_at(raw, joint.end()) if joint else None
    return clock is not None and clock.stop == len(raw)


@lru_cache(maxsize=len(_SPANS) + 1)
def _patterns(language: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    # Labels are often English on pages of other languages.
    languages = list(_SPANS) if language is None else list(dict.fromkeys(("en", language)))
    label = r"(?:(?:last\s+)?updated:?\s+)?"
    span = "|".join(_SPANS[each] for each in languages)
    day = "|".join(_DAYS[each] for each in languages)
    return re.compile(f"{label}(?:{span})", re.IGNORECASE), re.compile(rf"{label}(?:{day})\b", re.IGNORECASE)
