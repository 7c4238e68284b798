"""Live blogs of live.reuters.com: posts in a list, each closed by the count of its comments."""

import re
from collections.abc import Sequence
from operator import attrgetter

from newscorpus.article import Boilerplate, Byline, Dateline, Heading, Headline, Standfirst, Timestamp
from newscorpus.dates import NewsDate, NewsTime, read_date, read_time
from newscorpus.plugins import Line, cut_entry, is_sentence_end, read_dateline
from newscorpus_reuters._page import Page
from newscorpus_reuters._photos import read_photo
from newscorpus_reuters._story import Story, open_story

_POSTED = re.compile(r"by ([^\n]{3,60}?) ?on ([A-Z][a-z]{2} \d{1,2}, \d{4}) at (\d{1,2}:\d\d [AP]M)\Z")
"""Who posted, and when; the name may run into the word after it: ``by Pia Lindon Feb 28, 2013 at 3:34 PM``."""
_COMMENTS = re.compile(r"Comment ?\(\d*\)\Z")
_BULLET = "•"
_BARE = "-"
_LONGEST_HEADING = 160

Posted = tuple[NewsDate | None, NewsTime | None]


def read_live(page: Page, lines: Sequence[Line]) -> None:
    """Cut a live blog: what stands over the posts, and each post as an entry."""
    starts = [number for number, line in enumerate(lines) if opens_post(line.text)]
    _read_head(page, lines[: starts[0] if starts else len(lines)])
    story = Story(page)
    for start, stop in zip(starts, [*starts[1:], len(lines)], strict=True):
        _read_post(page, story, lines[start:stop])


def opens_post(text: str) -> bool:
    """Whether a line opens a post: with a bullet, or as a hyphen alone."""
    return text[0] == _BULLET or text == _BARE


def _read_head(page: Page, lines: Sequence[Line]) -> None:
    """Cut the title, which stands on the first line too with the name of the site, and what the blog says of itself."""
    first = lines[0].text.partition(" |")[0] if lines else ""
    title = max((number for number, line in enumerate(lines) if line.text == first), default=0)
    for number, line in enumerate(lines):
        if number == title:
            page.put(Headline, line.start, line.start + len(first))
            page.put(Boilerplate, line.start + len(first), line.stop, kind="menu")
        elif "@Reuters" in line.text:
            page.keep(Standfirst, line)
        else:
            page.drop(line, "menu" if number else "repeat")


def _read_post(page: Page, story: Story, lines: Sequence[Line]) -> None:
    """Cut a post as an entry; its bullet and the count of its comments stand outside."""
    mark, text = lines[0], lines[0].text[1:].lstrip()
    page.put(Boilerplate, mark.start, mark.start + 1, kind="bullet")
    own = [mark._replace(start=mark.stop - len(text), text=text)] if text else []
    own += lines[1:]
    last = len(own)
    while last and _COMMENTS.match(own[last - 1].text):
        last -= 1
    first = len(page.blocks)
    date, time = _put_post(page, story, own[:last])
    # What ends a paragraph is cut before it.
    blocks = sorted(page.blocks[first:], key=attrgetter("start"))
    if blocks:
        agencies = {block.agency: None for block in blocks if isinstance(block, Dateline) and block.agency}
        entry = cut_entry(page.document, blocks, date=date, time=time, agencies=tuple(agencies))
        page.blocks[first:] = [entry]
    for line in own[last:]:
        page.drop(line, "comments")


def _put_post(page: Page, story: Story, lines: Sequence[Line]) -> Posted:
    """Cut the lines of a post; return when it was posted."""
    posted: Posted = (None, None)
    after = 0
    if _is_headed(lines):
        page.keep(Heading, lines[0])
        after = 1
    story.signed = story.ended = False
    story.before = None
    if after < len(lines):
        found = read_dateline(lines[after].text, at=lines[after].start)
        if found is not None:
            story.put_prose(lines[after], open_story(page, lines[after], found))
            after += 1
    for number in range(after, len(lines)):
        by = _POSTED.match(lines[number].text)
        if by is not None:
            story.read(lines[after:number])
            when = _put_posted(page, lines[number], by)
            posted = posted if posted[0] else when
            after = number + 1
    story.read(lines[after:])
    return posted


def _is_headed(lines: Sequence[Line]) -> bool:
    """Whether a post opens with a heading: no sentence and no caption, over its first paragraph."""
    if len(lines) < 2:
        return False
    text = lines[0].text
    return (
        len(text) <= _LONGEST_HEADING
        and text[-1] != ":"
        and not is_sentence_end(text)
        and is_sentence_end(lines[1].text)
        and read_photo(text) is None
        and read_photo(lines[1].text) is None
    )


def _put_posted(page: Page, line: Line, by: re.Match[str]) -> Posted:
    """Cut the line that says who posted and when."""
    start = line.start
    page.put(Byline, start, start + by.end(1), names=(by[1].strip(),))
    page.put(Boilerplate, start + by.end(1), start + by.start(2), kind="separator")
    page.put(Timestamp, start + by.start(2), line.stop)
    date = read_date(line.text[by.start(2) :], at=start + by.start(2), language="en")
    return date, read_time(by[3], at=start + by.start(3))
