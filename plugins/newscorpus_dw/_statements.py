"""What the newsroom says about its page: that it is closed, when it was updated, what follows, how it was written."""

import re

_NOUN = r"(?:blog|article|coverage|ticker|updates?|page|story|reporting)"
_CLOSED = re.compile(
    rf"(?:This|These|Our|Live|DW[’']s)\b(?: [\w’'-]{{1,20}}){{0,4}} {_NOUN}\b[^.!?]{{0,140}}?"
    r"(?:\b(?:is|are|has|have|was|were)|[’'](?:s|ve|re))\b[^.!?]{0,24}\b(?:closed|closing|ended|concluded|over)\b"
    rf"|This (?:concludes|brings to an end|ends)\b[^.!?]{{0,40}}\b{_NOUN}\b"
    r"|We(?: are|[’']re| have|[’']ve)?(?: now)? (?:closing|ending|concluding|wrapping up|closed|ended|concluded)\b"
    rf"[^.!?]{{0,80}}\b{_NOUN}\b"
)
_CLOSED_ABROAD = re.compile(
    r"Dieser? (?:Liveblog|Live-?[Tt]icker|Newsblog|Blog)\b[^.!?]{0,60}\b(?:beendet|geschlossen)\b"
    r"|Dieser (?:Artikel|Beitrag|Text|Ticker)\b[^!?]{0,120}\bnicht (?:weiter|mehr|länger) aktualisiert\b"
    r"|Ce (?:direct|live|blog)\b[^.!?]{0,60}\b(?:terminé|clos|fermé)\b"
    r"|Est[ea] (?:directo|blog|cobertura|minuto a minuto)\b[^.!?]{0,60}\b(?:cerrad|finalizad|concluid|terminad)[oa]\b"
)
_CLOSED_TOO = re.compile(
    r"The live (?:blog|updates?|ticker|coverage)\b[^.!?]{0,90}\b(?:closed|closing|ended|concluded|over)\b"
)
_INTERVIEW = re.compile(r"The interview (?:was|has been) (?:conducted|held|led|edited|translated)\b")
_ELSEWHERE = re.compile(
    r"For (?:more|all|the la\w{2,6}|further|additional|our latest)\b.{0,200}\b(?:here|dw\.com|click|head (?:to|over))\b"
)
_FOLLOW = re.compile(
    r"You can (?:also )?(?:follow|find|read|revisit|look back|catch up)\b.{0,160}\b(?:here|live (?:blog|coverage|updates))\.?\Z"
)
_SEE = re.compile(
    r"For more (?:on|about)\b.{0,150}, (?:read|see)\b[^.]{0,150}\Z|For an? \w{4,9} of\b.{0,150}, (?:click|read|see) \w{4,5}\.?\Z"
)
_THANKS = re.compile(
    r"(?:Thanks|Thank you) for (?:reading|following|joining|staying)\b|That(?:[’']s (?:all|it) (?:from|for)| wraps up (?:DW|our))\b"
)
_LAST_UPDATED = re.compile(r"This [\w ]{3,24} was last (?:updated|modified) (?:at|on)\b")
_ABOUT = re.compile(
    r"This (?:article|story|interview|text|piece|report|commentary|fact ?check) (?:was|has been|is|first|originally)\b"
    r"|Dieser (?:Artikel|Beitrag|Text) (?:wurde|ist|erschien)\b|Dieses Interview (?:wurde|führte)\b"
)
_LABELLED = re.compile(
    r"(?:(?:Editor[’']s )?[Nn]ote|Correction|Clarification|Anmerkung(?: der Redaktion)?|NDLR)(?:,? [^:]{0,40})?:"
)
_OWN_NOTE = re.compile(r"DW NOTE:|DW [Nn]ote:")
_NO_LONGER = re.compile(rf"{_OWN_NOTE.pattern}[^\n]{{0,200}}\bno longer (?:updating|being updated)\b")
_ROUND_UP = re.compile(
    r"(?:This is an? (?:round-?up|overview)|These are the (?:main|latest|top)|Here(?:[’']s| is| are) (?:a|the))\b"
    r".{0,90}?\b(?:developments|updates|headlines|news|latest)\b.{0,200} \d{1,2}(?:, \d{4})?[.:]?\Z"
)
"""A lead-in without a colon ends with the day."""
_BELOW = re.compile(r"(?:Below,? (?:you|we|readers) (?:can|will|have)|Below,? you[’']ll|Find below)\b")
_LEAD_IN = re.compile(
    r"(?:Below|Here(?:[’']s| is| are)|These are|Find below|Following (?:is|are))\b.{0,200}?"
    r"\b(?:developments?|updates?|headlines?|events?|news|latest|round-?up|rundown|reactions|stories)\b.{0,200}:\Z"
)
_LEAD_IN_ABROAD = re.compile(
    r"(?:Hier (?:finden|lesen) Sie|Die (?:wichtigsten|aktuellen) (?:Entwicklungen|Ereignisse|Meldungen)"
    r"|Voici (?:les|un)|Estas son las|A continuación|Confira (?:as|os)|Veja (?:as|os))\b.{0,300}:\Z"
)
_ZONE_ABROAD = re.compile(
    r"Todas las (?:noticias|horas|actualizaciones)\b.{0,40}\b(?:Hora Central Europea|CET|UTC|GMT)\b.{0,12}\Z"
)
_WELCOME = re.compile(
    r"(?:We welcome you|Welcome) to (?:DW[’']s|Deutsche Welle[’']s|our) (?:[\w-]{1,12} ){0,2}(?:coverage|blog|updates)\b"
)

_STATEMENTS: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    words: patterns
    for group, patterns in (
        (
            "This",
            ((_LAST_UPDATED, "last updated"), (_CLOSED, "closure"), (_ABOUT, "note"), (_ROUND_UP, "lead-in")),
        ),
        ("The", ((_CLOSED_TOO, "closure"), (_INTERVIEW, "note"))),
        ("DW", ((_NO_LONGER, "closure"), (_OWN_NOTE, "note"))),
        ("These", ((_CLOSED, "closure"), (_LEAD_IN, "lead-in"), (_ROUND_UP, "lead-in"))),
        ("We", ((_CLOSED, "closure"), (_WELCOME, "welcome"))),
        ("Our Live We're We’re We've We’ve DW's DW’s", ((_CLOSED, "closure"),)),
        ("Dieser Diese Dieses Ce Este Esta", ((_CLOSED_ABROAD, "closure"), (_ABOUT, "note"))),
        ("For", ((_ELSEWHERE, "elsewhere"), (_SEE, "related"))),
        ("You", ((_FOLLOW, "elsewhere"),)),
        ("Thanks Thank That That's That’s", ((_THANKS, "elsewhere"),)),
        (
            "Editor's Editor’s Note Note: Correction Correction: Clarification: Anmerkung NDLR",
            ((_LABELLED, "note"),),
        ),
        ("Below Find", ((_BELOW, "lead-in"), (_LEAD_IN, "lead-in"))),
        ("Here Here's Here’s Following", ((_LEAD_IN, "lead-in"), (_ROUND_UP, "lead-in"))),
        ("Hier Die Voici Estas A Confira Veja", ((_LEAD_IN_ABROAD, "lead-in"),)),
        ("Todas", ((_ZONE_ABROAD, "times"),)),
        ("Welcome", ((_WELCOME, "welcome"),)),
    )
    for words in group.split()
}

STATEMENT_STARTS = frozenset(f"{word} "[:3] for word in _STATEMENTS)
"""How a statement begins, for a quick look before its patterns."""

LONGEST_STATEMENT = 420


def statement_of(text: str) -> str | None:
    """Return what a sentence says about its page: closure, elsewhere, last updated, note, lead-in, welcome; or None."""
    if len(text) <= LONGEST_STATEMENT:
        for pattern, role in _STATEMENTS.get(text.partition(" ")[0].rstrip(","), ()):
            if pattern.match(text) is not None:
                return role
    return None
