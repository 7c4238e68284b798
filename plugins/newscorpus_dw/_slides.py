"""Picture galleries inside articles of the old skin: slides that repeat the gallery's title."""

from collections import Counter

from newscorpus_dw._page import Page
from newscorpus_dw._prose import may_be_heading

_FEWEST_SLIDES = 3


def find_slides(page: Page, start: int, stop: int) -> None:
    """Give the lines of a gallery their role: for each slide a bullet, the gallery's title, its own, and a sentence."""
    texts = Counter(page.lines[i].text for i in range(start, stop) if page.roles[i] is None)
    titles = {text for text, count in texts.items() if count >= _FEWEST_SLIDES and may_be_heading(text)}
    if not titles:
        return
    i = start
    while i < stop - 1:
        if page.roles[i] != "bullet" or page.lines[i + 1].text not in titles:
            i += 1
            continue
        end = min(i + 4, stop)
        if end < stop and page.roles[end] == "author":
            end += 1
        page.roles[i:end] = ["gallery"] * (end - i)
        i = end
