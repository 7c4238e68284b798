"""What stands below an article: teasers, the list of date, author and keywords, and the footer."""

import re

from newscorpus.article import Byline, Timestamp
from newscorpus.plugins import Line
from newscorpus_dw._fronts import is_label
from newscorpus_dw._makers import makers_of
from newscorpus_dw._page import Page
from newscorpus_dw._stamps import read_day
from newscorpus_dw.furniture import AUTHOR, DATE

_LONGEST_LABEL, _LINES_OF_TEASER, _FEWEST_TEASERS = 80, 2, 2
"""A teaser without a heading over it is an alternative text, a title and a label."""
_FACT = re.compile(rf"[•-]\s*(?:(?P<author>{'|'.join(AUTHOR)})|(?P<date>{'|'.join(DATE)})) (?=\S)")


def find_tail(page: Page, i: int) -> int:
    """Return the index of the first line after the article."""
    if "end" in page.roles[i:]:
        return page.roles.index("end", i)
    stop = len(page.lines)
    if i == stop or len(page.lines[-1].text) > _LONGEST_LABEL or not is_label(page.lines[-1].text):
        return stop
    labels = [j for j in range(i, stop) if page.roles[j] is None and is_label(page.lines[j].text)]
    return max(i, labels[0] - _LINES_OF_TEASER) if len(labels) >= _FEWEST_TEASERS else stop


def read_tail(page: Page, i: int) -> None:
    """Cut everything from line `i` on as boilerplate, but for the first author and the date of an old page."""
    author = date = False
    for line in page.lines[i:]:
        fact = _FACT.match(line.text) if line.text[0] in "•-" else None
        if fact is None:
            page.furniture(line, "teaser" if line.text[0] != "©" else "footer")
        elif fact["author"] and not author:
            author = True
            _put_fact(page, line, fact, Byline)
        elif fact["date"] and not date and page.published is None:
            date = True
            _put_fact(page, line, fact, Timestamp)
        else:
            page.furniture(line, "teaser")


def _put_fact(page: Page, line: Line, fact: re.Match[str], kind: type[Byline] | type[Timestamp]) -> None:
    words = line.part(fact.end())
    page.furniture(line.part(0, fact.end()), "label")
    if kind is Byline:
        names, agencies = makers_of(words.text)
        page.put(Byline, words, names=names, agencies=agencies)
    else:
        page.put(Timestamp, words)
        page.published = read_day(page, words.text, words.start)
