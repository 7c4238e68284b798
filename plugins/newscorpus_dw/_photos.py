"""Pictures: captions with a glued credit in the new skin, pairs of alternative text and caption in the old one."""

import re

from newscorpus.article import Credit, Photo
from newscorpus.plugins import Line, agency, is_name, read_credit
from newscorpus_dw._page import Page
from newscorpus_dw._prose import holds_sentences, is_stopped, may_be_heading
from newscorpus_dw._roles import photo_label

_LONGEST_ALT = 400
_LONGEST_STOCK = 1000
_LONGEST_CAPTION = 140
_LONGEST_CREDIT = 100
_SHORTEST_BROKEN = 60
"""How long a line is at least that ends inside a sentence, and is no heading."""
_MOST_IN_A_ROW, _HEADED = 4, 3
_LAST_BESIDE = 2011
_PICTURE = (None, "photo")
_BRACKETED = re.compile(r"\((?P<label>(?:[Pp]hoto|[Ff]oto): ?)?(?P<words>[^()]{2,90})\)\Z")
_AGENCY = re.compile(r" (?:Foto|Photo): (?P<words>[^+:]{2,90}?)(?: \+{3}.{0,60})?\Z")
"""The credit at the end of an agency's own caption, which is the alternative text: "… Foto: Pia Lind/dpa +++ dpa-Bildfunk +++"."""
_STOCK = re.compile(r"PUBLICATIONxINx|Copyright: x\w")
"""What a picture agency writes into its captions, never a newsroom into its text."""
_SCORE = re.compile(r"\b[A-ZÄÖÜ]\w{1,20} (?:\d{2} )?\d{1,2}[-:–]\d{1,2} [A-ZÄÖÜ1]")
"""The result of a match, which stands over the text about it: "Lindau 2-1 Anklam"."""
_RANK = re.compile(r"\d{1,2}\. ")
_GERMAN = re.compile(
    r"\b(?:[a-zß]{0,20}[äöüß][a-zäöüß]{1,20}|und|das|dem|mit|bei|auf|eine|einem|einer|eines|zum|zur|im"
    r"|(?:an|in|vor|nach|aus|auf|bei|unter) (?:der|dem|einer|einem))\b"
)
"""Words that an English caption has only in names, which are capitalized."""
_LABEL = re.compile(r"[^\W\d_][^.:!?,]{2,24}: \S")
"""How a line of facts begins, "Founded in: 1890"; in a row such lines are a list and no picture."""
_WORDS = re.compile(r"[^\W\d_]{4,}")


def is_alt(page: Page, i: int) -> bool:
    """Whether a line is the alternative text of the picture whose caption follows."""
    if i + 1 >= len(page.lines) or page.roles[i] not in _PICTURE or page.roles[i + 1] != "photo":
        return False
    line, caption = page.lines[i], page.lines[i + 1]
    if len(line.text) > _LONGEST_ALT or caption.blank_before:
        return False
    if page.roles[i] == "photo":
        return _is_agency_text(line.text, caption.text)
    return page.spaced or may_be_heading(line.text)


def _is_agency_text(alt: str, caption: str) -> bool:
    """Whether an agency's own caption, whose credit nothing is glued to, stands over DW's."""
    found, label = photo_label(alt), photo_label(caption)
    if (
        found is None
        or label is None
        or alt[slice(*found)] != "Foto:"
        or alt[found[0] - 1 : found[0]] not in (" ", "(")
    ):
        return False
    return label[0] == 0 or caption[label[0] - 1] != " "


def new_photo(page: Page, alt: Line | None, caption: Line) -> Photo:
    """Cut a picture whose caption ends with "Image: credit", with the line before it as alternative text."""
    start, stop = photo_label(caption.text) or (len(caption.text), len(caption.text))
    words = caption.text[stop:].strip()
    if words[-1:] == ")" and caption.text[start - 1 : start] == "(":
        start, words = start - 1, words[:-1].strip()
    credit = None if not words else read_credit(words, labelled=True) or Credit(text=" ".join(words.split()))
    return _photo(
        page, alt or caption, caption, _folded(caption.text[:start]), credit, alt and _folded(alt.text)
    )


def old_photo(page: Page, i: int, lines: int) -> Photo:
    """Cut a picture of the old skin: alternative text, and the caption where there are two `lines`."""
    alt, last = page.lines[i], page.lines[i + lines - 1]
    bracket = _BRACKETED.search(alt.text) or _AGENCY.search(alt.text)
    credit = None
    if bracket is not None:
        words = bracket["words"].strip()
        credit = read_credit(
            words, labelled="/" in words or is_name(words) or bool(bracket.groupdict().get("label"))
        )
    if lines == 1 and credit is None and _is_lone_caption(page, i):
        return _photo(page, alt, last, _folded(alt.text), None, None)
    caption = _folded(last.text) if lines > 1 else None
    return _photo(page, alt, last, caption, credit, _folded(alt.text))


def old_photo_lines(page: Page, i: int, stop: int, opening: bool) -> int:
    """Return how many lines from `i` on are a picture of the old skin: 0, 1 or 2.

    `opening` says that nothing but the lede stands before: the first line there is a picture's, no heading.
    """
    first = page.lines[i].text
    credited = is_credited(first)
    if not credited and not _is_candidate(page, i, stop, opening):
        return _sentence_lines(page, i, stop) if opening else 0
    if (inside := _lines_inside_sentence(page, i, stop)) > 0:
        return inside
    run = [first]
    while len(run) < _MOST_IN_A_ROW and _is_candidate(page, i + len(run), stop, opening):
        run.append(page.lines[i + len(run)].text)
    if len(run) == 1:
        if credited:
            return _single(page, i, stop)
        if is_german_alt(page, i):
            return _single(page, i, stop)
        return int((opening and first[-1] != "?") or (i + 1 < stop and _is_lone_caption(page, i)))
    if not credited and is_fact(run[0]) and is_fact(run[1]):
        return 0
    if opening or _belong(run[0], run[1]):
        return 2
    if len(run) == _HEADED and _has_pictures_under_headings(page) and not is_german_alt(page, i):
        return 0
    if (len(run) > 2 and _belong(run[1], run[2])) or is_german_alt(page, i + 1):
        return 0
    return 0 if page.live else 2


def _has_pictures_under_headings(page: Page) -> bool:
    """Whether a page is as old as those whose pictures stood beside a paragraph, and so between it and its heading."""
    year = page.published.year if page.published is not None else None
    return year is not None and year <= _LAST_BESIDE


def _sentence_lines(page: Page, i: int, stop: int) -> int:
    """Return the lines of a picture under the lede whose caption is a sentence: it stands twice, or its blank lines tell."""
    text = page.lines[i].text
    if len(text) > _LONGEST_CAPTION:
        return 0
    if [line.text == text for line in page.lines[i + 1 : min(i + 3, stop)]] == [True, False]:
        return 2
    return int(i + 1 < stop and _is_lone_caption(page, i))


def _lines_inside_sentence(page: Page, i: int, stop: int) -> int:
    """Return how many lines stand inside a sentence that goes on under them, as pictures did in the oldest texts."""
    before = page.lines[i - 1].text if i > 0 and page.roles[i - 1] is None else "."
    if len(before) < _SHORTEST_BROKEN or is_stopped(before):
        return 0
    for j in range(i + 1, min(i + 3, stop)):
        if page.roles[j] is not None or len(page.lines[j - 1].text) > _LONGEST_CAPTION:
            return 0
        if page.lines[j].text[0].islower():
            return j - i
    return 0


def is_german_alt(page: Page, i: int) -> bool:
    """Whether a line of an English page is German: the name of a picture in the archive, and no heading."""
    if page.language != "en" or i >= len(page.lines) or page.roles[i] is not None:
        return False
    return _GERMAN.search(page.lines[i].text) is not None and may_be_heading(page.lines[i].text)


def lone_photo_lines(page: Page, i: int, stop: int, opening: bool) -> int:
    """Return how many lines from `i` on are a picture without a credit, under the short link or with a German name."""
    if not page.spaced:
        return 0
    under_link = i > 0 and page.roles[i - 1] == "short link" and not page.lines[i].blank_before
    if not ((under_link and opening) or is_german_alt(page, i)):
        return 0
    below = page.lines[i + 1] if i + 1 < stop and page.roles[i + 1] is None else None
    return 2 if below is not None and not below.blank_before and not is_stopped(below.text) else 1


def is_fact(text: str) -> bool:
    """Whether a line begins with a label, as the lines of a list of facts do."""
    return ": " in text[:30] and _LABEL.match(text) is not None


def _is_lone_caption(page: Page, i: int) -> bool:
    """Whether a line is a caption whose picture has no alternative text: that left one blank line more before it."""
    if page.gap is None:
        blanks = [line.blank_before for line in page.lines if len(line.text) >= _LONGEST_CAPTION]
        page.gap = max(blanks, default=0)
    return page.lines[i].blank_before > page.gap > 0


def _single(page: Page, i: int, stop: int) -> int:
    """Return the lines of a picture with a credit or a German name: its caption may be a sentence, if prose follows."""
    captioned = i + 2 < stop and page.roles[i + 1] is None and page.roles[i + 2] is None
    return 2 if captioned and len(page.lines[i + 1].text) <= _LONGEST_CAPTION else 1


def _is_candidate(page: Page, i: int, stop: int, opening: bool) -> bool:
    if i >= stop or page.roles[i] is not None:
        return False
    text = page.lines[i].text
    if text[-1] == "!" or (text[0].isdigit() and _RANK.match(text) is not None):
        return False
    if _SCORE.search(text) is not None:
        return False
    if may_be_heading(text):
        return True
    if text[0].islower() and is_stopped(page.lines[i - 1].text) and may_be_heading(text.capitalize()):
        return True
    return opening and len(text) <= _LONGEST_ALT and not is_stopped(text) and not holds_sentences(text)


def is_captioned_elsewhere(text: str) -> bool:
    """Whether a line is what a copy keeps of a picture of the old skin: words with an agency in brackets behind them."""
    found = _BRACKETED.search(text, max(0, len(text) - _LONGEST_CREDIT)) if text[-1] == ")" else None
    return (
        found is not None
        and agency(found["words"].partition("/")[0].strip()) is not None
        and "/" in found["words"]
    )


def is_credited(alt: str) -> bool:
    """Whether a line ends with a credit of its own, as alternative texts of the old skin do."""
    if len(alt) > _LONGEST_STOCK or alt[-1] in '."”':
        return False
    if _STOCK.search(alt) is not None:
        return True
    found = (_BRACKETED if alt[-1] == ")" else _AGENCY).search(alt, max(0, len(alt) - _LONGEST_CREDIT))
    if found is None or len(alt) > _LONGEST_ALT:
        return False
    return "/" in found["words"] or found.groupdict().get("label") is not None


def _belong(alt: str, caption: str) -> bool:
    """Whether two lines speak of one picture: a credit in brackets, or a longer word in both."""
    if is_credited(alt):
        return True
    return not {word.casefold() for word in _WORDS.findall(alt)}.isdisjoint(
        word.casefold() for word in _WORDS.findall(caption)
    )


def _photo(
    page: Page, first: Line, last: Line, caption: str | None, credit: Credit | None, alt: str | None
) -> Photo:
    return Photo(
        start=first.start,
        raw=page.text[first.start : last.stop],
        caption=caption or None,
        credit=credit,
        alt=alt or None,
    )


def _folded(words: str) -> str:
    return " ".join(words.split())
