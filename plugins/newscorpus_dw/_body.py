"""The body of a page, line by line: what each role is cut into."""

import re
from collections.abc import Callable
from typing import Final

from newscorpus.article import (
    Boilerplate,
    KeyPoint,
    ListItem,
    Note,
    Paragraph,
    SignOff,
    Standfirst,
    Timestamp,
)
from newscorpus.plugins import Line, cut_line, read_note, read_sign_off, split_names
from newscorpus_dw._beginnings import read_date, read_section, read_timed, read_zone
from newscorpus_dw._masthead import put_byline
from newscorpus_dw._page import Page
from newscorpus_dw._parts import halves
from newscorpus_dw._photos import is_alt, new_photo
from newscorpus_dw._prose import lede_end, may_be_heading
from newscorpus_dw._reader import Reader
from newscorpus_dw._roles import is_day, labelled_names
from newscorpus_dw._stamps import read_day

_BULLETED = ("en", "de", "fr", None)
_LEAD_IN = re.compile(r"[.!?] (?=(?:Below|Here|These|Find|Following)\b)")
_LONGEST_PLAYER = 40
"""A longer label holds the title of its film."""
_PROSE_ENDS = (".", '."', ".”")


def read_body(page: Page, i: int, stop: int) -> None:
    """Cut the lines from `i` to `stop`; what is furniture by its role becomes boilerplate of that kind."""
    reader = Reader.of(page, i, stop)
    document, lines, roles = page.document, page.lines, page.roles
    while i < stop:
        line, role = lines[i], roles[i]
        reader.i = i = i + 1
        if role is None:
            reader.read_text(line)
        elif (handler := _HANDLERS.get(role)) is not None:
            handler(reader, line)
        else:
            reader.set_aside(line, role)
        i = reader.i
        if reader.is_plain():
            first = i
            while i < stop and roles[i] is None and lines[i].text.endswith(_PROSE_ENDS):
                i += 1
            if first < i < stop and roles[i] == "photo":
                i -= 1
            reader.stack.target.extend([cut_line(document, Paragraph, line) for line in lines[first:i]])
    reader.stack.close()


def read_list_heading(reader: Reader, line: Line) -> None:
    """Read the line over the key points; further down the same words are a heading."""
    if reader.begun or reader.stack.prose:
        reader.read_heading(line)
    else:
        reader.points = True
        reader.set_aside(line, "list heading")


def read_lead_in(reader: Reader, line: Line) -> None:
    """Read the line that leads from the key points to the entries."""
    reader.points, reader.begun = False, True
    reader.set_aside(line, "lead-in")


def read_welcome(reader: Reader, line: Line) -> None:
    """Read the sentence that opens a live page; where an entry is due, it is the heading of that."""
    if reader.announced and may_be_heading(line.text):
        reader.read_heading(line)
    elif reader.is_opening() and reader.is_before("bullet"):
        reader.set_aside(line, "lead-in")
    else:
        read_lead_in(reader, line)


def read_closure(reader: Reader, line: Line) -> None:
    """Read the notice that a live blog is closed; a lead-in may share its line."""
    reader.stack.close()
    reader.points = False
    reader.closing = reader.announced or (not reader.page.spaced and may_be_heading(line.text))
    reader.announced = False
    seam = _LEAD_IN.search(line.text) if line.text[-1] == ":" else None
    if seam is None:
        reader.add(Note, line, kind="closure")
        return
    closure, lead_in = halves(line, seam.end())
    reader.add(Note, closure, kind="closure")
    read_lead_in(reader, lead_in)


def read_elsewhere(reader: Reader, line: Line) -> None:
    """Read a sentence that sends readers to the next page."""
    if reader.page.live:
        reader.add(Note, line, kind="closure")
    else:
        reader.set_aside(line, "related")


def read_update(reader: Reader, line: Line) -> None:
    """Read the sentence that says when the text was last updated."""
    reader.points = False
    reader.add(Note, line, kind="update")


def read_note_line(reader: Reader, line: Line) -> None:
    """Read what the newsroom says about its text."""
    found = read_note(line.text)
    kind = "editor" if found is None or found.kind == "reference" else found.kind
    reader.add(Note, line, kind=kind)


def read_bullet(reader: Reader, line: Line) -> None:
    """Read an item of a list: a key point before the body, an item in it."""
    text, page = line.text, reader.page
    mark = text.find(".") + 1 if text[0].isdigit() else 1
    words = text[mark:].lstrip()
    if words and page.published is None and reader.is_opening() and is_day(words):
        put_bullet_date(reader, line, mark)
        return
    if reader.stack.prose and (text[0] == "—" or (text[0] == "–" and page.language not in _BULLETED)):
        # Speech begins with a dash in Polish, Russian or Portuguese.
        reader.read_paragraph(line)
        return
    early = not (reader.begun or reader.stack.prose or reader.stack.open)
    start, stop = line.stop - len(words), line.stop
    if not words and reader.i < reader.stop and page.roles[reader.i] is None:
        if not reader.bulleted and lede_end(page.lines[reader.i].text) is not None:
            # Its dash parts the title of a copy from the lede.
            reader.set_aside(line, "bullet")
            reader.add(Standfirst, page.lines[reader.i])
            reader.i, reader.bulleted = reader.i + 1, True
            return
        start, stop = page.lines[reader.i].start, page.lines[reader.i].stop
        reader.i += 1
    target = reader.stack.target
    target.append(Boilerplate(start=line.start, raw=text[:mark], kind="bullet"))
    if start < stop:
        reader.bulleted = reader.bulleted or early
        kind = KeyPoint if early or reader.points else ListItem
        target.append(kind(start=start, raw=page.text[start:stop]))


def put_bullet_date(reader: Reader, line: Line, mark: int) -> None:
    """Cut the date of the page, which a copy has as the first of its key points."""
    bullet, day = halves(line, mark)
    reader.set_aside(bullet, "bullet")
    reader.add(Timestamp, day)
    reader.page.published = read_day(reader.page, day.text, day.start)


def read_photo(reader: Reader, line: Line) -> None:
    """Read a caption that has its credit glued to it, or the alternative text that ends with one of its own."""
    page, i = reader.page, reader.i
    if i < reader.stop and is_alt(page, i - 1):
        reader.stack.add(new_photo(page, line, page.lines[i]))
        reader.i += 1
    else:
        reader.stack.add(new_photo(page, None, line))


def read_film(reader: Reader, line: Line) -> None:
    """Read the label of a player; the title of its film follows, unless a flattened bar holds it."""
    text = line.text
    titled = len(text) > _LONGEST_PLAYER or not (
        text[-3:-2] == ":" or text[-1].isalpha() or text.endswith("mins.")
    )
    reader.film = None if titled else ""
    reader.set_aside(line, "video")


def read_short_link(reader: Reader, line: Line) -> None:
    """Read a short link, which ends an entry."""
    reader.closing = False
    reader.set_aside(line, "short link")


def read_sign_off_line(reader: Reader, line: Line) -> None:
    """Read initials and agencies: of the whole text at its end, else of the entry."""
    if reader.i > reader.last_text:
        reader.stack.close()
    found = read_sign_off(line.text)
    reader.add(SignOff, line, names=found.names if found else (), agencies=found.agencies if found else ())


def read_author(reader: Reader, line: Line) -> None:
    """Read a byline that stands under the text."""
    reader.stack.close()
    label = labelled_names(line.text)
    put_byline(reader.page, line, label[1] if label else 0)


def read_editor(reader: Reader, line: Line) -> None:
    """Read who edited the text."""
    reader.stack.close()
    label = labelled_names(line.text)
    reader.add(SignOff, line, names=split_names(line.text[label[1] if label else 0 :]))


_HANDLERS: Final[dict[str, Callable[[Reader, Line], None]]] = {
    "section": read_section,
    "list heading": read_list_heading,
    "lead-in": read_lead_in,
    "welcome": read_welcome,
    "times": read_zone,
    "closure": read_closure,
    "elsewhere": read_elsewhere,
    "last updated": read_update,
    "note": read_note_line,
    "bullet": read_bullet,
    "number": read_bullet,
    "timed": read_timed,
    "date": read_date,
    "age": read_date,
    "photo": read_photo,
    "video": read_film,
    "short link": read_short_link,
    "sign-off": read_sign_off_line,
    "author": read_author,
    "editor": read_editor,
}
