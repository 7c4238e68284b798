"""The one law of an article: every non-space character of the text lies in exactly one leaf block."""

from collections.abc import Iterator, Sequence

from newscorpus._blocks import Block, Entry
from newscorpus.document import Document
from newscorpus.errors import TilingError


def gaps(text: str, blocks: Sequence[Block], start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of text[start:stop] outside the ordered blocks that hold more than white space."""
    position = start
    for block in blocks:
        begin = block.start
        if begin > position and not text[position:begin].isspace():
            yield position, begin
        position = block.stop
    if position < stop and not text[position:stop].isspace():
        yield position, stop


def check_tiling(document: Document, blocks: Sequence[Block]) -> None:
    """Check in one pass that the blocks tile the document.

    Raises:
        TilingError: a block is not the slice at its span, overlaps another, or text is left uncovered.
    """
    _check_run(document, blocks, 0, len(document.text))


def _check_run(document: Document, blocks: Sequence[Block], position: int, end: int) -> None:
    text = document.text
    for block in blocks:
        start, raw = block.start, block.raw
        if start > position:
            if not text[position:start].isspace():
                raise _uncovered(document, position, start)
        elif start < position:
            raise TilingError(
                f"{document.origin}: {_name(block)} begins before the block in front of it ends, at {position}; cut them apart"
            )
        position = start + len(raw)
        if text[start:position] != raw:
            raise TilingError(
                f"{document.origin}: {_name(block)} is not the slice of the text at its place; cut it from the document"
            )
        if not raw or raw != raw.strip():
            raise TilingError(
                f"{document.origin}: {_name(block)} is empty or has white space at its ends; trim its span"
            )
        if type(block) is Entry:
            _check_entry(document, block, start, position)
    if position < end and not text[position:end].isspace():
        raise _uncovered(document, position, end)


def _check_entry(document: Document, entry: Entry, start: int, stop: int) -> None:
    if not entry.blocks:
        raise TilingError(
            f"{document.origin}: {_name(entry)} holds no blocks; an entry has at least a heading or a paragraph"
        )
    _check_run(document, entry.blocks, start, stop)
    last = entry.blocks[-1].stop
    if last > stop:
        raise TilingError(
            f"{document.origin}: {_name(entry)} ends before the blocks it holds, at {last}; bind it with cut_entry()"
        )


def _uncovered(document: Document, start: int, stop: int) -> TilingError:
    lost = " ".join(document.text[start:stop].split())[:60]
    return TilingError(
        f"{document.origin}: no block holds the text at {start}..{stop} ({lost!r}); put it into a block, or use assemble()"
    )


def _name(block: Block) -> str:
    return f"the {type(block).__name__} at {block.start}..{block.stop}"
