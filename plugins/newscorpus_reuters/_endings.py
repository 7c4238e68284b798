"""What is glued to the end of a paragraph: credits, conversions, references, slugs, standards."""

import re

from attrs import define

from newscorpus.article import Boilerplate, Note, SignOff
from newscorpus.plugins import SignOffMatch
from newscorpus_reuters._notes import find_note
from newscorpus_reuters._page import Page
from newscorpus_reuters._signing import find_sign_off
from newscorpus_reuters.furniture import FURNITURE

_STANDARDS = re.compile(
    r"Our Standards: ?(?:The )?Thomson Reuters Trust Principles\.?(?:, ?opens new tab)?"
    r"|Register now for FREE unlimited access to [Rr]euters\.com(?: ?Register)?"
)
_REFERENCE = re.compile(
    r"(?<=[.!?\"”)] )(?:[-*]{1,2} )?(?:For|To|LINK: For) [^.!?\n]{3,160}?(?:[Cc]lick|see|go to|visit)(?: on)?:?(?: here)?"
    r"(?: [<\[(]? ?(?:[\w.-]{1,30}/[\w/.-]{0,60}|ID:\w{6,14}|[A-Za-z]{1,2}\d{6,10}|[A-Z0-9]{1,8}\.[A-Z]{1,2}) ?[>\])]?)?\.?\Z"
)
"""Where to read more, by the codes of the terminal or by links that were lost: ``For more on tea, click on nL12345678``."""
_RESIDUES = (
    ("chars]", "truncation", re.compile(r"(?:…|\.\.\.)? ?\[\+?\d{1,6} chars\]\Z")),
    ("read more", "link residue", re.compile(r"(?<=[.!?\"”]) read more\Z")),
    ("Continued...", "link residue", re.compile(r"\s+Continued\.\.\.\Z")),
    ("ewsroom", "wire address", re.compile(r"\(\(?[A-Z][\w ]{2,30} [Nn]ewsroom\b[^()\n]{0,60}\)?\)\Z")),
    ("@", "wire address", re.compile(r"\(\(?[^()\n]{0,80}@[^()\n]{2,200}\)\)?\Z")),
    (
        "Source text",
        "wire slug",
        re.compile(r"\sSource text(?: for Eikon| in [A-Z][a-z]+)?(?::| -).{0,200}\Z"),
    ),
    ("Further company", "wire slug", re.compile(r"\sFurther company coverage:?.{0,40}\Z")),
    ("))", "wire slug", re.compile(r"\s\(\([^()]{2,200}\)\)\Z")),
)
"""What stands at the end of paragraphs and is no prose: a mark that every such end has, its kind, its form."""
_UNSTOPPED = (
    ("Desk", "wire address", re.compile(r"\((?:[A-Z][a-z]+ |and ){1,6}Desk\b[^()\n]{0,40}[)\]]\Z")),
    ("lick", "wire reference", _REFERENCE),
    ("see", "wire reference", _REFERENCE),
    ("<", "wire reference", re.compile(r"(?<=[.!?\"”]) ?<[A-Z][A-Z0-9/]{1,12}>\Z")),
)
"""The same, where no sentence ends."""
_PROSE_ENDS = '."”!?'
_CLICK = "lick."
_CONVERTED = re.compile(
    r"= ?[\d.,]{1,12} (?:[^\W\d_]{2,20} ){1,3}(?=(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) [Bb]y )"
)
_MOST = 12
_LONGEST_AFTER = 240
_ENDS = (".", "!", "?", '"', "”", ")", "]")


def is_run_together(text: str) -> bool:
    """Whether a conversion and credits may stand on one line without a stop between them."""
    return "= " in text and "eporting " in text


def _last_bracket(text: str) -> int:
    """Return where the bracket opens that closes a text, which may hold another; -1 where it is too far off."""
    start, inner = len(text) - 1, 0
    while start >= 0 and len(text) - start <= _LONGEST_AFTER:
        opens = text.rfind("(", 0, start)
        inner += text.count(")", max(opens, 0), start) - 1
        start = opens
        if inner < 0 or opens < 0:
            break
    return start if inner < 0 else -1


@define
class Ending:
    """Cuts what is no prose off the end of a paragraph that begins at `base` in the document."""

    page: Page
    base: int
    signed: bool = False
    ended: bool = False

    def cut(self, text: str) -> str:
        """Cut all there is; return what is left of the paragraph."""
        for _ in range(_MOST):
            rest = self._last(text) if text else None
            if rest is None:
                break
            text = rest.rstrip()
        return text

    def _last(self, text: str) -> str | None:
        if "Our Standards" in text or "Register now" in text:
            found = _STANDARDS.search(text)
            if found is not None:
                return self._standards(text, found)
        glued = _CONVERTED.search(text) if is_run_together(text) else None
        sign_off = find_sign_off(text[glued.end() :]) if glued else None
        if glued is not None and sign_off is not None:
            return self._sign_off(text, glued.end(), sign_off)
        sign_off = find_sign_off(text)
        if sign_off is not None:
            return self._sign_off(text, 0, sign_off)
        note = find_note(text)
        if note is not None and note.stop == len(text):
            if note.kind == "reference":
                self._put(Boilerplate, note.start, note.stop, kind="wire reference")
                return text[: note.start]
            if note.start > 0 or note.kind == "conversion":
                self._put(Note, note.start, note.stop, kind=note.kind)
                return text[: note.start]
        return (self._said_after(text) if text[-1] == ")" else None) or self._residue(text)

    def _put(
        self, block: type[Boilerplate] | type[Note] | type[SignOff], start: int, stop: int, **fields: object
    ) -> None:
        self.page.put(block, self.base + start, self.base + stop, **fields)

    def _sign_off(self, text: str, offset: int, found: SignOffMatch) -> str:
        start = offset + found.start
        self._put(SignOff, start, len(text), names=found.names, agencies=found.agencies)
        self.signed = True
        return text[:start]

    def _said_after(self, text: str) -> str | None:
        """Cut what stands in brackets after the text or its credits: ``(Editing by Pia Lind) (For more on tea go to <TEA/NEW>)``."""
        start = _last_bracket(text)
        rest = text[: max(start, 0)].rstrip()
        if not rest.endswith(_ENDS):
            return None
        note = find_note(text[start:])
        if note is not None and note.kind in ("correction", "update"):
            self._put(Note, start, len(text), kind=note.kind)
            return rest
        kind = FURNITURE.kind(text[start:])
        if kind is None and rest[-1] == ")" and find_sign_off(rest) is not None:
            kind = "advisory"
        if kind is not None:
            self._put(Boilerplate, start, len(text), kind=kind)
        return rest if kind is not None else None

    def _standards(self, text: str, found: re.Match[str]) -> str:
        kind = "standards" if found[0].startswith("Our") else "promotion"
        self._put(Boilerplate, found.start(), found.end(), kind=kind)
        self._put(Boilerplate, found.end(), len(text), kind="after the end")
        self.ended = self.ended or kind == "standards"
        return text[: found.start()]

    def _residue(self, text: str) -> str | None:
        stopped = text[-1] in _PROSE_ENDS and not (text[-2:-1].isdigit() or text.endswith(_CLICK))
        for mark, kind, pattern in _RESIDUES if stopped else (*_UNSTOPPED, *_RESIDUES):
            found = pattern.search(text) if mark in text else None
            if found is not None:
                self._put(Boilerplate, found.start(), len(text), kind=kind)
                # A newsroom stands where who reported does.
                self.signed = self.signed or mark == "ewsroom"
                if kind == "truncation":
                    start, stop = self.base + found.start(), self.base + len(text)
                    self.page.doubt("truncated", "the text was cut short by what delivered it", start, stop)
                return text[: found.start()]
        return None
