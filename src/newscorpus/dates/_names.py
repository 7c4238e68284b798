"""Names of months and weekdays in the languages that are read without help."""

_MONTHS = {
    "en": "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, "
    "september sept sep, october oct, november nov, december dec",
    "de": "januar jänner jan, februar feber feb, märz mrz mär, april apr, mai, juni jun, juli jul, august aug, "
    "september sept sep, oktober okt, november nov, dezember dez",
    "fr": "janvier janv jan, février fevrier févr fév, mars, avril avr, mai, juin, juillet juil, août aout, "
    "septembre sept, octobre oct, novembre nov, décembre decembre déc",
    "es": "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, "
    "septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic",
    "pt": "janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, "
    "setembro set, outubro out, novembro nov, dezembro dez",
    "it": "gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, "
    "settembre sett set, ottobre ott, novembre nov, dicembre dic",
    "nl": "januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, "
    "september sept sep, oktober okt, november nov, december dec",
}

_WEEKDAYS = {
    "en": "monday mon, tuesday tues tue, wednesday weds wed, thursday thurs thur thu, friday fri, "
    "saturday sat, sunday sun",
    "de": "montag mo, dienstag di, mittwoch mi, donnerstag do, freitag fr, samstag sonnabend sa, sonntag so",
    "fr": "lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam, dimanche dim",
    "es": "lunes lun, martes mar, miércoles mié, jueves jue, viernes vie, sábado sáb, domingo dom",
    "pt": "segunda-feira segunda seg, terça-feira terça ter, quarta-feira quarta qua, quinta-feira quinta qui, "
    "sexta-feira sexta sex, sábado sáb, domingo dom",
    "it": "lunedì lun, martedì mar, mercoledì mer, giovedì gio, venerdì ven, sabato sab, domenica dom",
    "nl": "maandag ma, dinsdag di, woensdag wo, donderdag do, vrijdag vr, zaterdag za, zondag zo",
}


def _number(lists: dict[str, str], first: int) -> dict[str, dict[str, int]]:
    return {
        language: {
            name: number for number, names in enumerate(text.split(", "), first) for name in names.split()
        }
        for language, text in lists.items()
    }


MONTHS_OF = _number(_MONTHS, 1)
"""Month names to 1 … 12, by language, in lower case."""

MONTHS = {name: number for names in MONTHS_OF.values() for name, number in names.items()}
"""The same in one: no name means different months in two of these languages."""

WEEKDAYS = {name: number for names in _number(_WEEKDAYS, 0).values() for name, number in names.items()}
"""Weekday names to 0 (Monday) … 6."""

_VERBS = frozenset(("may", "march"))
_OTHER_WORDS = frozenset(("ago", "gen", "mag", "mars", "out", "set"))


def language_code(language: str | None) -> str | None:
    """Return the language of a tag without its region: "pt" for "pt-BR"."""
    return language and language.lower().replace("_", "-").partition("-")[0]


def month_of(word: str, language: str | None, *, complete: bool) -> int | None:
    """Return the month a word names, or None.

    Words that are more often something else ("may", "out", "Mars") name a month only in a date that is
    `complete` (with a day and a year), or where the page's language has no other use for them.
    """
    name = word.lower()
    number = MONTHS.get(name)
    if number is None or complete:
        return number
    doubtful = word in _VERBS or name in _OTHER_WORDS
    if doubtful and (language in (None, "en") or name not in MONTHS_OF.get(language or "", ())):
        return None
    return number
