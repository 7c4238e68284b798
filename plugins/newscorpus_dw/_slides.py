"""Picture galleries of the old skin: slides that repeat the gallery's title, inside an article or alone."""

from collections import Counter

from newscorpus_dw._page import Page
from newscorpus_dw._parts import halves
from newscorpus_dw._photos import old_photo
from newscorpus_dw._prose import may_be_heading
from newscorpus_dw.furniture import AUTHOR

_FEWEST_SLIDES = 3
_LINES = 4
_UNDER_SLIDE = frozenset(("author", "photo"))
_BY = tuple(f"{label}:" for label in AUTHOR)
_SHARED = 28
"""How much of the gallery's title paragraphs in a row have to begin with."""


def find_slides(page: Page, start: int, stop: int) -> None:
    """Give the lines of a gallery their role: for each slide a bullet, the gallery's title, its own, and a sentence."""
    texts = Counter(page.lines[i].text for i in range(start, stop) if page.roles[i] is None)
    titles = {text for text, count in texts.items() if count >= _FEWEST_SLIDES and may_be_heading(text)}
    if not titles:
        _find_untitled(page, start, stop)
        return
    i = start
    while i < stop - 1:
        if page.roles[i] != "bullet" or page.lines[i + 1].text not in titles:
            i += 1
            continue
        end = min(i + _LINES, stop)
        if end < stop and page.roles[end] == "author":
            end += 1
        page.roles[i:end] = ["gallery"] * (end - i)
        i = end


def _find_untitled(page: Page, start: int, stop: int) -> None:
    """Give their role to slides that are all there is: for each a bullet, its title, and a sentence or more."""
    i = start
    while i + 2 < stop and page.roles[i : i + 3] == ["bullet", None, None]:
        if not may_be_heading(page.lines[i + 1].text) or may_be_heading(page.lines[i + 2].text):
            return
        i += 3
        while i < stop and page.roles[i] in _UNDER_SLIDE:
            i += 1
    if i >= stop and page.roles[start:stop].count("bullet") >= _FEWEST_SLIDES:
        page.roles[start:stop] = ["gallery"] * (stop - start)


def find_flat_slides(page: Page, start: int, stop: int) -> None:
    """Give the lines of a gallery their role whose slides are a paragraph each: its title, the slide's, and the text."""
    i = start
    while i < stop:
        title, end = page.lines[i].text[:_SHARED], i + 1
        if page.roles[i] is None and len(title) == _SHARED:
            while end < stop and page.roles[end] is None and page.lines[end].text.startswith(title):
                end += 1
        if end - i >= _FEWEST_SLIDES and _have_titles([line.text for line in page.lines[i:end]]):
            page.roles[i:end] = ["gallery"] * (end - i)
        i = end


def _have_titles(texts: list[str]) -> bool:
    """Whether each of some paragraphs goes on with a title of its own where they cease to be the same."""
    first, last = min(texts), max(texts)
    same = next((at for at, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]), 0)
    parted = first.rfind(" ", 0, same) + 1
    titles = {text[parted:] for text in texts}
    return len(titles) == len(texts) and all(title[:1].isupper() for title in titles)


def read_slides(page: Page, start: int, stop: int) -> None:
    """Cut the slides of a gallery that is a page of its own: each is a picture, from its alternative text to its sentence."""
    i = start
    while i < stop:
        bullet, words = halves(page.lines[i], 1)
        if bullet.text != "•" or not words.text:
            page.furniture(page.lines[i], "gallery")
            i += 1
            continue
        page.furniture(bullet, "bullet")
        page.lines[i] = words
        lines = min(_LINES, stop - i)
        if lines == _LINES and (page.lines[i + 3].text[0] == "•" or page.lines[i + 3].text.startswith(_BY)):
            lines -= 1
        page.blocks.append(old_photo(page, i, lines))
        i += lines
