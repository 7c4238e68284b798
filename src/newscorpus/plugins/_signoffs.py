"""Sign-offs: the closing credits of a text or an entry."""

import re

from attrs import frozen

from newscorpus.plugins._agencies import AGENCIES, Agencies
from newscorpus.plugins._names import is_name
from newscorpus.plugins._words import word_set

__all__ = ["SignOffMatch", "read_sign_off", "split_sign_off"]


@frozen(kw_only=True)
class SignOffMatch:
    """A sign-off found in a line; positions count from the line's start.

    `names` are people as printed, or initials; `agencies` stand under their one name.
    """

    start: int
    stop: int
    names: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()


_LONGEST = 2000
_LONGEST_INITIALS = 120
_LONGEST_ENTRY_CREDIT = 90
_DASHES = "-–—"

_TASK = r"(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Gg]raphics?|[Pp]olling|[Rr]esearch|[Pp]hotography|[Rr]ewriting|[Tt]ranslation)"
_CUE = re.compile(
    r"\b(?:"
    rf"(?:[Ww]ith )?(?:[Aa]dditional |[Oo]riginal |[Ff]urther )?{_TASK}(?:(?:,| and|, and|/) ?(?:additional )?{_TASK}){{0,2}} [Bb]y"
    r"|(?:[Cc]ompiled|[Ww]ritten|[Ee]dited|[Pp]roduced|[Tt]ranslated) [Bb]y"
    r"|[Ww]ith (?:an? )?(?:additional )?(?:files?|reports?|reporting|research|contributions?) from"
    r"|[Rr]eport(?:agem|aje|e|es)(?: adiciona(?:l|is))? (?:de|por)|[Ii]nformación(?: adicional)? de"
    r"|[Ee]di(?:ção|ción) (?:de|por)|[Ee](?:ditado|scrito)(?: em português| en español)? por|[Tt]radu[cz]ido por|Por"
    r"|[Rr]eportage(?: de)?|(?:[Rr]édigé|[ÉéEe]dité|[ÉéEe]crit) par|Par|[Vv]ersion française"
    r"|[Bb]erichte? von|[Gg]eschrieben von|[Rr]edigiert von|[Bb]earbeitet von|[Üü]bersetzt von"
    r"|[Ss]critto da|[Tt]radotto da|[Ee]diting di|[Rr]eportage di"
    r"):? "
)
"""What tells who did what, in English, Portuguese, Spanish, French, German and Italian."""

_OPENINGS = word_set(
    "rep wri edi add ori fur wit com tra gra pol res pho por par inf esc red réd édi écr ver ber ges bea übe scr rew pro"
)
_FILES = (
    "file from ",
    "files from ",
    "report from ",
    "reports from ",
    "research from ",
    "contributions from ",
)
_WITH = re.compile(r",? with (?:an? )?(?:files?|reports?) from ")
_FIRST_PUBLISHED = ("This report by ", " was first published ")
_IN_BRACKETS_ONLY = ("Por ", "Par ", "Reportage ", "reportage ")

_WORDS = word_set(
    "reporting writing editing rewriting additional original further by and in with the of from on at a an for aboard as "
    "compiled edited written produced translated translation graphics graphic polling research photography video "
    "newsroom bureau bureaus desk staff team files file reports report contribution contributions correspondents "
    "por de del do da das dos em e y en adicional adicionais edição edición editado reportagem reporte reportaje reportes "
    "información traducido traduzido escrito español português texto "
    "par et à avec la le les des rédigé édité edité écrit reportage version française pour "
    "von und aus mit bericht berichte geschrieben redigiert bearbeitet übersetzt "
    "di scritto tradotto "
    "van der den ter ten bin ibn al el du la los las zu vom dal della m"
)
"""Lower-case words that a sign-off may hold; any other belongs to prose."""

_ELISIONS = ("'", "’")
"""After the first letter of a name: ``d'Alba``."""
_PLACE = re.compile(r" (?:in|em|en|à|aus|at|on board|aboard|on|from) .*")
_NAME_MARK = re.compile(r"; ?|,? (?:and|e|y|et|und) |, ")
_INITIALS = re.compile(
    r"[a-zäöüß]{1,3}|[a-zäöüß]{1,5}(?: ?[/,] ?[a-zäöüß]{1,5}){1,6}|[a-zäöüß]{1,5}/|[A-Za-zäöüß]{1,4}(?:/[A-Za-zäöüß]{1,4}){1,4}"
)
_GLUED_INITIALS = re.compile(r"(?:^|[.!?…\"”'’)\s])([a-zäöüß]{1,5}(?:/[a-zäöüß]{1,5}){1,3})$")
_AGENCY_MARK = re.compile(r" ?[,/;] ?| and | und | et ")
_NO_PEOPLE = ("newsroom", "bureau", "desk", "staff", "team", "Newsroom", "Bureau")


def read_sign_off(line: str, *, agencies: Agencies = AGENCIES) -> SignOffMatch | None:
    """Read a line that is a sign-off and nothing else, or return None.

    Known are credits (``(Reporting by A; Editing by B)``, with or without brackets and separators, in six
    languages), initials with agencies (``zc/wmr (dpa, AFP)``), and the credit lines of live entries (``-Reuters``).

    >>> read_sign_off("zc/wmr (dpa, AFP)")
    SignOffMatch(start=0, stop=17, names=('zc', 'wmr'), agencies=('dpa', 'AFP'))
    >>> read_sign_off("Reporting by Steve Holm and Alana Weis in Brenna Editing by Peter Coon").names
    ('Steve Holm', 'Alana Weis', 'Peter Coon')
    """
    first = line[:1]
    if first == "(" or line[:3].lower() in _OPENINGS:
        found = _find_credits(line, agencies)
        if found is not None:
            return found if found.start == 0 else None
        if first == "(":
            return _agencies_only(line, agencies)
    elif first and first in _DASHES:
        return _entry_credit(line, agencies) or _after_dashes(line, agencies)
    elif line.startswith(_FIRST_PUBLISHED[0]):
        return _first_published(line, agencies)
    if len(line) <= _LONGEST_INITIALS and line[-1:] == ")":
        found = _find_initials(line, agencies)
        return found if found is not None and found.start == 0 else None
    return None


def split_sign_off(line: str, *, agencies: Agencies = AGENCIES) -> SignOffMatch | None:
    """Find the sign-off that a line ends with; where it stands alone, its start is 0.

    Before it must stand a sentence stop, a bracket, or nothing.

    >>> line = "It will be wound onto reels. (Reporting by Steve Holm; Editing by Sam Coon)"
    >>> line[split_sign_off(line).start :]
    '(Reporting by Steve Holm; Editing by Sam Coon)'
    """
    last = line[-1:]
    if "ing by " in line or "ing By " in line or ("ith " in line and any(files in line for files in _FILES)):
        found = _find_credits(line, agencies)
        if found is not None:
            return found
    if last == ")":
        if len(line) <= _LONGEST_INITIALS or "/" in line[-_LONGEST_INITIALS:]:
            found = _find_initials(line, agencies)
            if found is not None:
                return found
        bracket = line.rfind("(")
        if bracket >= 0 and line[bracket + 1 : bracket + 4].lower() in _OPENINGS:
            return _find_credits(line, agencies)
    if line[:3].lower() in _OPENINGS or line.startswith(("(", *_DASHES, _FIRST_PUBLISHED[0])):
        return read_sign_off(line, agencies=agencies)
    return None


def _after_dashes(line: str, agencies: Agencies) -> SignOffMatch | None:
    """Read credits behind a dash: ``– With files from Reuters``."""
    offset = len(line) - len(line.lstrip(_DASHES + " "))
    found = _find_credits(line[offset:], agencies)
    if found is None or found.start > 0:
        return None
    return SignOffMatch(start=0, stop=offset + found.stop, names=found.names, agencies=found.agencies)


def _first_published(line: str, agencies: Agencies) -> SignOffMatch | None:
    """Read the line that a wire asks for: ``This report by The Canadian Press was first published Feb. 13, 2025.``."""
    start, middle = _FIRST_PUBLISHED
    name = agencies.name(line[len(start) :].partition(middle)[0])
    if name is None or middle not in line or len(line) > _LONGEST_INITIALS:
        return None
    return SignOffMatch(start=0, stop=len(line.rstrip()), agencies=(name,))


def _find_credits(line: str, agencies: Agencies) -> SignOffMatch | None:
    base = max(0, len(line) - _LONGEST)
    tail = line[base:].replace("\n", " ").replace("\t", " ")
    stop = len(tail.rstrip())
    floor = _after_prose(tail[:stop], agencies)
    cues = list(_CUE.finditer(tail, floor, stop))
    for number, cue in enumerate(cues):
        start = _bracket_before(tail, cue.start())
        if cue.group() in _IN_BRACKETS_ONLY and tail[start] != "(":
            continue
        if (start or not base) and _begins_sentence(tail, start) and _is_named(tail, cue.end()):
            stop = _before_standards(tail, start, stop)
            ends = [*(later.start() for later in cues[number + 1 :]), stop]
            parts = [tail[found.end() : end] for found, end in zip(cues[number:], ends, strict=True)]
            names, known = _makers(parts, agencies)
            return SignOffMatch(start=base + start, stop=base + stop, names=names, agencies=known)
    return None


def _after_prose(text: str, agencies: Agencies) -> int:
    """Return where the last word that no sign-off holds ends; some agencies are spelt in small letters."""
    position = len(text)
    for token in reversed(text.split(" ")):
        start = position - len(token)
        bare = token.strip("();,.:[]\"'“”’&@*/-–—")
        if (
            bare
            and bare[0].islower()
            and bare not in _WORDS
            and not bare.startswith(("al-", "el-"))
            and not (bare[1:2] in _ELISIONS and bare[2:3].isupper())
            and agencies.name(bare) != bare
        ):
            seam = max(token.rfind(mark) for mark in '.!?)”"’')
            return start + seam + 1 if 0 <= seam < len(token) - 1 and bare[-1] not in ".!?" else position
        position = start - 1
    return 0


def _bracket_before(text: str, start: int) -> int:
    while start and text[start - 1] in "( ":
        start -= 1
    while text[start] == " ":
        start += 1
    return start


def _begins_sentence(text: str, start: int) -> bool:
    return text[start] == "(" or not text[:start].rstrip() or text[:start].rstrip()[-1] in ".!?…\"”'’»)]*;:"


def _is_named(text: str, start: int) -> bool:
    first = text[start : start + 1]
    return first.isupper() or (first != "" and first in "@(") or text[start : start + 4] in ("the ", "de l")


def _before_standards(text: str, start: int, stop: int) -> int:
    standards = text.find("Our Standards", start, stop)
    return len(text[:standards].rstrip()) if standards > 0 else stop


def _makers(parts: list[str], agencies: Agencies) -> tuple[tuple[str, ...], tuple[str, ...]]:
    names: list[str] = []
    known: list[str] = []
    for part in parts:
        placed = False
        for piece in _NAME_MARK.split(part):
            piece = piece.strip(" ().,;:*")
            together = _known(piece, agencies) if piece else ()
            if together:
                known += together
                continue
            if placed and " " not in piece:
                # The state or the country of the place before it.
                continue
            name = _PLACE.sub("", piece) if piece.count(" ") > 1 else piece
            placed = len(name) < len(piece)
            if name[:1].isupper() and not name.endswith(_NO_PEOPLE):
                names.append(name)
    return tuple(dict.fromkeys(names)), tuple(dict.fromkeys(known))


def _find_initials(line: str, agencies: Agencies) -> SignOffMatch | None:
    base = max(0, len(line) - _LONGEST_INITIALS)
    tail = line[base:]
    bracket = tail.rfind("(")
    if bracket <= 0:
        return None
    before = tail[:bracket].rstrip()
    glued = _GLUED_INITIALS.search(before, max(0, len(before) - 30))
    if base == 0 and _INITIALS.fullmatch(before) is not None:
        start = 0
    elif glued is not None:
        start = glued.start(1)
    else:
        return None
    known = _known(tail[bracket + 1 : -1], agencies, least=1)
    if not known:
        return None
    names = tuple(name for name in re.split(r"[ /,]+", before[start:]) if name)
    return SignOffMatch(start=base + start, stop=len(line), names=names, agencies=known)


def _known(words: str, agencies: Agencies, *, least: int | None = None) -> tuple[str, ...]:
    """Return the agencies in a list, if at least so many are known; without a number, all must be."""
    pieces = _AGENCY_MARK.split(words.strip())
    found = [name for piece in pieces if (name := agencies.name(piece)) is not None]
    return tuple(dict.fromkeys(found)) if len(found) >= (len(pieces) if least is None else least) else ()


def _agencies_only(line: str, agencies: Agencies) -> SignOffMatch | None:
    words = line.rstrip(" .")
    if len(words) > _LONGEST_INITIALS or words[-1] != ")":
        return None
    known = _known(words[1:-1], agencies)
    return SignOffMatch(start=0, stop=len(line.rstrip()), agencies=known) if known else None


def _entry_credit(line: str, agencies: Agencies) -> SignOffMatch | None:
    if len(line) > _LONGEST_ENTRY_CREDIT:
        return None
    words = _WITH.sub(", ", line.lstrip(_DASHES + " ").rstrip(" ."))
    known: list[str] = []
    names: list[str] = []
    for piece in _AGENCY_MARK.split(words):
        name = agencies.name(piece)
        if name is not None:
            known.append(name)
        elif is_name(piece):
            names.append(piece)
        else:
            return None
    if not known:
        return None
    return SignOffMatch(
        start=0, stop=len(line.rstrip()), names=tuple(names), agencies=tuple(dict.fromkeys(known))
    )
