"""Where blocks go while a page is read: into the open entry of a live blog, or onto the page."""

from attrs import define

from newscorpus.article import Block, Boilerplate, Heading, Paragraph, SignOff, Timestamp
from newscorpus.dates import NewsDate, NewsTime
from newscorpus.plugins import cut_entry
from newscorpus_dw._page import Page

_LOOSE = (Boilerplate, Timestamp)
"""What closes no entry: at its end it belongs to the page."""


@define
class Stack:
    """The open entry of a live blog, if there is one, over the blocks of its page."""

    page: Page
    open: list[Block] | None = None
    time: NewsTime | None = None
    date: NewsDate | None = None
    agencies: tuple[str, ...] = ()
    prose: bool = False
    headed: bool = False

    def add(self, block: Block) -> None:
        """Put a block where it belongs."""
        self.target.append(block)
        if isinstance(block, Paragraph):
            self.prose = True
        elif isinstance(block, SignOff) and self.open is not None:
            self.agencies = tuple(dict.fromkeys((*self.agencies, *block.agencies)))

    def start(self, first: Block, *, time: NewsTime | None = None, date: NewsDate | None = None) -> None:
        """Open an entry with its first block."""
        self.close()
        self.open, self.time, self.date, self.agencies, self.headed = [first], time, date, (), True

    def close(self) -> None:
        """Bind the open entry."""
        if self.open is None:
            return
        blocks = self.open
        loose: list[Block] = []
        while len(blocks) > 1 and isinstance(blocks[-1], _LOOSE):
            loose.append(blocks.pop())
        self.page.blocks.append(
            cut_entry(self.page.document, blocks, time=self.time, date=self.date, agencies=self.agencies)
        )
        self.page.blocks += reversed(loose)
        self.open = None

    def take_date(self) -> NewsDate | None:
        """Return the date that stands over the next entry, once."""
        date, self.date = self.date, None
        return date

    @property
    def target(self) -> list[Block]:
        """Where the next block goes."""
        return self.page.blocks if self.open is None else self.open

    @property
    def is_heading_only(self) -> bool:
        """Whether the open entry is a heading that waits for its text."""
        return self.open is not None and isinstance(self.open[-1], Heading)

    @property
    def is_time_only(self) -> bool:
        """Whether the open entry is a time that waits for its heading."""
        return self.open is not None and len(self.open) == 1 and isinstance(self.open[0], Timestamp)
