"""The body of a text: paragraphs, headings, lists, photos, notes, and the furniture between them."""

from newscorpus.article import (
    Byline,
    Dateline,
    Heading,
    Headline,
    ListItem,
    Paragraph,
    Photo,
    SignOff,
    Standfirst,
)
from newscorpus.plugins import Line, agency, cut, cut_line, read_dateline
from newscorpus_globe._bylines import is_byline, put_byline, read_bylines, read_makers
from newscorpus_globe._credits import may_be_credited
from newscorpus_globe._lists import is_long_title, leads_to_links, read_item, skip_links, skip_titles
from newscorpus_globe._page import FURNITURE_STARTS, Page, furniture_kind
from newscorpus_globe._photos import (
    is_counter,
    lacks_caption,
    read_captioned,
    read_credit_line,
    read_maker,
    read_marked_photo,
    read_photo,
    split_marker,
)
from newscorpus_globe._runins import run_in_heading
from newscorpus_globe._shapes import (
    BEFORE_QUOTE,
    QUOTES,
    fact_kind,
    is_fact,
    is_heading,
    is_label,
    is_link,
    is_prose,
    promo_kind,
)
from newscorpus_globe._signoffs import STARTS, read_closing, read_newsroom_note, read_speaker, read_writer
from newscorpus_globe._stamps import is_stamp_line
from newscorpus_globe.furniture import CLASSIC_TAIL, HOUSE, LINK_LEADS, PHOTO_MARKER

_ODD_STARTS = frozenset("•◦▪●-–—*(<>0123456789/._…")
_STARTS = FURNITURE_STARTS | STARTS
_WARY = _ODD_STARTS | {form for start in _STARTS for form in (start[0], start[0].upper())}
"""How a line begins that may be something else than prose."""
_DATELINE_REACH = 120
_SIGNATURE = 7
"""Lines that names, places and dates take."""


def read_body(page: Page, i: int, stop: int) -> int:
    """Cut lines from `i` on into the blocks of a body; return the index of the first line after the article."""
    document, lines, add, wary = page.document, page.lines, page.blocks.append, page.wary
    while i < stop:
        line = lines[i]
        words = line.text
        last = words[-1]
        if (
            (last == "." or (last in QUOTES and words[-2:-1] in BEFORE_QUOTE))
            and (
                words[0] not in _WARY or (words[0] not in _ODD_STARTS and words[:6].casefold() not in _STARTS)
            )
            and "ewsletter" not in words
            and not wary
        ):
            if not page.has_prose:
                line = _read_first(page, line)
            add(cut_line(document, Paragraph, line))
            i += 1
        elif (following := _read_odd(page, i, stop)) is None:
            break
        else:
            i, wary = following, page.wary
    return i


def _read_first(page: Page, line: Line) -> Line:
    """Cut the dateline that the first paragraph may begin with; return the rest of it."""
    page.has_prose = True
    words = line.text
    if page.in_entry or not (words[:3].isupper() or "(" in words[:_DATELINE_REACH]):
        return line
    found = read_dateline(words, at=line.start)
    if found is None or found.start or found.stop >= len(words):
        return line
    wire = None if found.agency == HOUSE else found.agency
    stop = line.start + found.stop
    page.blocks.append(
        cut(page.document, Dateline, line.start, stop, places=found.places, date=found.date, agency=wire)
    )
    return line.part(found.stop)


def _read_odd(page: Page, i: int, stop: int) -> int | None:
    """Cut a line that is no plain paragraph; return the next index, or None where the article has ended."""
    line = page.lines[i]
    words = line.text
    kind = furniture_kind(words)
    if kind == "footer" or (page.classic and words in CLASSIC_TAIL):
        return None
    if kind == "photo marker" or words.startswith(PHOTO_MARKER):
        return _read_marker(page, i, stop)
    if kind == "masthead" and page.promoted and isinstance(page.blocks[-1], Paragraph):
        return read_credit_line(page, i)
    if kind is not None:
        page.furniture(line, kind)
        if kind == "column lead":
            page.run_in = page.wary = True
        elif kind == "notice to readers":
            page.letters = page.wary = True
        return skip_links(page, i + 1, stop, words) if kind == "related" else i + 1
    odd = words[0] in _ODD_STARTS
    noted = odd or words[-1] == ")" or words[:6].casefold() in STARTS
    if noted and (read_newsroom_note(page, line) or read_closing(page, line)):
        return i + 1
    if odd and read_speaker(page, i, stop):
        return i + 1
    if odd and is_counter(words):
        page.furniture(line, "counter")
        return i + 1
    if (odd or words[1:3] == ". ") and (following := read_item(page, i, stop)) is not None:
        return following
    if (kind := promo_kind(page, words)) is not None:
        page.furniture(line, kind)
        return i + 1
    if words[-1] == ":" and (words in LINK_LEADS or leads_to_links(page, i, stop)):
        page.furniture(line, "related")
        return skip_titles(page, i + 1, stop)
    return _read_text(page, i, stop)


def _read_marker(page: Page, i: int, stop: int) -> int:
    marker, caption = split_marker(page.lines[i])
    page.furniture(marker, "photo marker")
    if caption is None:
        if lacks_caption(page, i + 1, stop):
            return i + 1
        return read_marked_photo(page, i + 1, stop)
    page.lines[i] = caption
    return read_marked_photo(page, i, stop)


def _read_text(page: Page, i: int, stop: int) -> int:
    """Cut a line that is prose, or ends without a stop and is a paragraph cut short where it is nothing else."""
    line = page.lines[i]
    words = line.text
    if not is_prose(words):
        following = _read_stopless(page, i, stop)
        if following is not None:
            return following
    elif is_label(words) and _goes_on(page, i + 1, stop):
        page.put(Heading, line)
        return i + 1
    elif page.letters and read_writer(page, line):
        return i + 1
    elif words[0] in "._…" and not any(map(str.isalnum, words)):
        page.furniture(line, "separator")
        return i + 1
    offset = run_in_heading(words, certain=not page.has_prose) if page.run_in else None
    if offset is not None:
        page.put(Heading, line.part(0, offset))
        line = line.part(offset)
    elif not page.has_prose:
        line = _read_first(page, line)
    page.put(Paragraph, line)
    page.has_prose = True
    return i + 1


def _read_stopless(page: Page, i: int, stop: int) -> int | None:
    """Cut a line without a stop: a signature, a photo, a credit, a link, a fact, or a heading; return the next index."""
    line = page.lines[i]
    words = line.text
    signed = _read_signature(page, i, stop)
    if signed > i:
        return signed
    if read_makers(page, line) or read_writer(page, line) or _read_author(page, line):
        return i + 1
    following = _read_picture(page, i, stop)
    if following is not None:
        return following
    if is_link(words):
        page.furniture(line, "related")
    elif words[0] == "©":
        page.furniture(line, "copyright")
    elif not any(map(str.isalnum, words)):
        page.furniture(line, "separator")
    elif not is_heading(words):
        return None
    elif _is_listed(page, i, stop):
        page.put(ListItem, line)
        return _read_facts(page, i + 1, stop)
    elif _goes_on(page, i + 1, stop):
        page.put(Heading, line)
        page.linked = page.linked or is_long_title(words)
    else:
        return None
    return i + 1


def _read_author(page: Page, line: Line) -> bool:
    """Cut a byline in the text; it is the page's where no text stands over it, or else that of one of several pieces."""
    words = line.text
    if not words.startswith(("By ", "by ")) or not is_byline(words):
        return False
    if page.has_prose or any(isinstance(block, Byline) for block in page.blocks):
        page.furniture(line, "author line")
    else:
        put_byline(page, line)
    return True


def _read_signature(page: Page, i: int, stop: int) -> int:
    """Cut a byline that stands under the first picture and not under the title; the page's date belongs to it."""
    if page.has_prose or page.live or not page.blocks or not isinstance(page.blocks[-1], Photo):
        return i
    if page.lines[i].text.startswith("By ") and is_byline(page.lines[i].text):
        return read_bylines(page, i, stop)
    for line in page.lines[i : min(i + _SIGNATURE, stop)]:
        if is_stamp_line(line.text):
            _promote_title(page)
            return read_bylines(page, i, stop)
        if is_prose(line.text):
            break
    return i


def _promote_title(page: Page) -> None:
    """Take the first of several lines over the picture for the title; a page with a byline and a date has one."""
    heads = [k for k, block in enumerate(page.blocks) if isinstance(block, Standfirst)]
    if len(heads) > 1 and not any(isinstance(block, Headline) for block in page.blocks):
        title = page.blocks[heads[0]]
        page.blocks[heads[0]] = Headline(start=title.start, raw=title.raw)


def _read_picture(page: Page, i: int, stop: int) -> int | None:
    """Cut a photo without a marker, or a credit: of the caption before it, or of the text that ends here."""
    line = page.lines[i]
    following = read_photo(page, i, stop)
    if following is None and may_be_credited(line.text):
        ends = page.has_prose and (page.in_entry or i + 1 == stop or _is_last(page, i + 1))
        if ends and (wire := agency(line.text)) is not None:
            page.put(SignOff, line, agencies=(wire,))
            return i + 1
        following = read_credit_line(page, i)
    return following or read_captioned(page, i, stop) or read_maker(page, i)


def _is_listed(page: Page, i: int, stop: int) -> bool:
    """Whether a line is one of several that give amounts, or facts behind labels, or one that says how far a market moved: ``2 eggs``, ``Taxes: $3,455``."""
    kind = fact_kind(page.lines[i].text)
    if kind is None or kind == "change":
        return kind is not None
    if page.blocks and isinstance(page.blocks[-1], ListItem) and is_fact(page.lines[i - 1].text):
        return True
    return i + 1 < stop and kind == fact_kind(page.lines[i + 1].text)


def _read_facts(page: Page, i: int, stop: int) -> int:
    """Cut the facts of a list that end as prose does: ``Where they live: Cambridge, Ont.``; return the next index."""
    while i < stop and is_prose(page.lines[i].text) and is_fact(page.lines[i].text):
        page.put(ListItem, page.lines[i])
        i += 1
    return i


def _goes_on(page: Page, i: int, stop: int) -> bool:
    """Whether text follows that a heading could be for; before the entries of a live page that is the first entry."""
    if i == stop:
        return page.live and not page.in_entry and stop < len(page.lines)
    return not _is_last(page, i)


def _is_last(page: Page, i: int) -> bool:
    words = page.lines[i].text
    return furniture_kind(words) == "footer" or (page.classic and words in CLASSIC_TAIL)
