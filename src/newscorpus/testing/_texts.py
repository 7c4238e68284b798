"""Awkward texts: what comes out of broken pipes, and what remains of a page that was cut off."""

from collections.abc import Iterator

from newscorpus.document import Document
from newscorpus.testing._case import Case

_AWKWARD = (
    "",
    " ",
    "\n",
    "\r\n\r\n",
    "\ufeff",
    "\ufeff\n",
    "\0",
    "\0" * 400,
    "Goats\0win\0hay.",
    "\ud800",
    "Goats \udcff win.",
    "\ufffd\ufffd",
    "\u2028\u2029\x85\x0b\x0c",
    "\u200b\u200e\u202e",
    "\xa0",
    ".",
    "-",
    "(",
    "\t\t\t|\t|\t",
    "\U0001f410" * 40,
    "e" + "\u0301" * 200,
    "0" * 400,
    " date 2024-01-30 ",
    " date 2024-02-31 \n",
    "<html><body><p>Goats win.</p></body></html>",
    "Goats win hay." * 80,
    "\n" * 400,
    "a\n" * 200,
)
_MOST_CUTS = 40
_MOST = 6


def awkward_texts() -> tuple[str, ...]:
    """Return texts that are none: empty, binary, broken, of one character."""
    return _AWKWARD


def cut_texts(case: Case) -> Iterator[str]:
    """Yield the beginnings and the ends of every sample, cut at lines and inside them."""
    for sample in case.samples:
        text = sample.document.text
        for position in _cuts(text):
            yield text[:position]
            yield text[position:]


def _cuts(text: str) -> list[int]:
    at_lines = [index for index, character in enumerate(text) if character == "\n"]
    inside = [(left + right) // 2 for left, right in zip([0, *at_lines], [*at_lines, len(text)], strict=True)]
    cuts = sorted({*at_lines, *inside})
    return cuts[:: -(-len(cuts) // _MOST_CUTS)] if cuts else []


def mixed_documents(case: Case) -> Iterator[Document]:
    """Yield a few samples, first halves of them, which lack what stands below, and pages of others."""
    samples = case.samples[:_MOST]
    yield from (sample.document for sample in samples)
    for sample in samples[: _MOST // 2]:
        text = sample.document.text
        yield Document(text[: text.find("\n", len(text) // 2)], origin=f"half of {sample.name}")
    yield from (page.document for page in case.foreign[:_MOST] if page.text)
