"""Front pages and pages of a topic: teasers, each with its section and its date, and no article."""

import re

from newscorpus_dw._page import Page
from newscorpus_dw._prose import is_prose
from newscorpus_dw._roles import DAY

_PLACED = frozenset(("skip link", "menu", "section", "end", "notice"))
_OWN = frozenset(("stamp", "short link", "lead-in", "times", "timed", "list heading", "sign-off"))
"""What a page with an article, or with a live blog, has and a front page has not."""
_LABEL = re.compile(
    rf"[^\W\d_][^\d.:;!?|]{{2,40}}(?<=[^\W\d_])(?:(?:{DAY.pattern}){{1,2}}"
    r"|\d{1,2} (?:minutes?|hours?|days?) ago|vor \d{1,2} (?:Minuten?|Stunden?|Tagen?)|il y a \d{1,2} \w{4,7}|hace \d{1,2} \w{4,7})"
    r"(?:\d{1,3} images|\d\d:\d\d min)?\Z"
)
"""A section with a date or an age glued to it, and how many pictures there are or how long the film is."""
_DATED = re.compile(r"[^\W_].{10,160} \d\d\.\d\d\.\d{4}\Z")
"""A title with its date, as pages of a topic have them."""
_LONGEST_LABEL = 80
_GREETING = "DW has chosen "
"""How mobile pages begin; where each sentence has a title of its own, all of them are teasers."""
_GO_ON = ("Go to article", "Zum Artikel", "Ir al artículo")
"""What the first teaser of the old skin ends with."""
_FEWEST_TEASERS, _TEXT = 2, 4
"""Labels that make a front page; and sentences one after another that make a text."""


def is_front(page: Page) -> bool:
    """Whether a page holds teasers and nothing else."""
    bare = _PLACED.isdisjoint(page.roles)
    if bare and any(page.roles):
        return False
    if not _OWN.isdisjoint(page.roles):
        return False
    labels = sentences = longest = 0
    labelled = False
    for line, role in zip(page.lines, page.roles, strict=True):
        if role is None and line.text.endswith(_GO_ON):
            return True
        # Under a title that ends with a date stands who made the film, and no other teaser.
        above, labelled = labelled, role is None and is_label(line.text)
        labels += labelled and not above
        sentences = sentences + 1 if role is None and is_prose(line.text) else 0
        longest = max(longest, sentences)
        if sentences == _TEXT:
            return False
    return labels >= _FEWEST_TEASERS + bare or (longest == 1 and page.lines[0].text.startswith(_GREETING))


def is_label(words: str) -> bool:
    """Whether a line is the label of a teaser."""
    if len(words) <= _LONGEST_LABEL and _LABEL.match(words) is not None:
        return True
    return words[-1].isdigit() and _DATED.match(words) is not None


def read_front(page: Page) -> None:
    """Cut a page without an article: all of it is furniture and teasers."""
    for line, role in zip(page.lines, page.roles, strict=True):
        page.furniture(line, "teaser" if role in (None, "photo", "bullet", "date", "age") else role or "")
    page.doubt("no article", "the page holds no article, only furniture and links", page.lines[0])
