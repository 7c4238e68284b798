"""The rules of texts that are not as they should be."""

import re
from collections.abc import Callable

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.errors import NewscorpusError
from newscorpus.plugins._content import content, difference
from newscorpus.testing._case import Case, Sample
from newscorpus.testing._failure import Broken, rule
from newscorpus.testing._smallest import smallest
from newscorpus.testing._texts import awkward_texts, cut_texts


@rule
def fails_politely(case: Case) -> None:
    """`parse` makes an article of any text, or raises a `NewscorpusError` that says why not.

    Callers insist on parsers (``parser="example"``), and dumps are cut off, binary, empty and broken. An IndexError
    in one of fifty million texts tells nobody what to do; None where an article should be fails far from its cause.

    Make the article with `assemble`, whatever the text: what no rule claims is kept as boilerplate with a problem.
    Look before you index, and let every branch return an article.
    """
    from newscorpus.testing._generate import damaged_texts, for_all

    for text in (*awkward_texts(), *cut_texts(case)):
        _read_politely(case, text)
    for_all(damaged_texts(case), lambda text: _read_politely(case, text), examples=100)


def _read_politely(case: Case, text: str) -> None:
    try:
        case.read(Document(text))
    except Broken as broken:
        if isinstance(broken.__cause__, NewscorpusError):
            return
        raise


@rule
def survives_noise(case: Case) -> None:
    """Line ends, a byte order mark, blanks at line ends and NO-BREAK SPACEs change nothing in what a sample says.

    The same page comes with CRLF from a feed, with a byte order mark from an editor, with trailing blanks and
    NO-BREAK SPACEs from a browser. Its blocks have the same types, texts and fields all the same, and `match` claims
    it as before.

    Go over the lines of `read_lines`, which deals with all of these at once, rather than split the text yourself, and
    fold white space in what you put into fields.
    """
    for sample in case.samples:
        plain = case.read(sample.document)
        for name, noise in NOISES.items():
            change = _difference(case, sample.document.text, noise(sample.document.text), plain)
            if change is not None:
                _blame(case, sample, name, noise, change)


def _difference(case: Case, text: str, noisy: str, plain: Article) -> str | None:
    change = difference(content(plain), content(case.read(Document(noisy))))
    if change is not None:
        return change
    before, after = case.match(Document(text)), case.match(Document(noisy))
    levels = [claim.confidence.name if claim else "no claim" for claim in (before, after)]
    return None if levels[0] == levels[1] else f"{levels[0]} became {levels[1]}"


def _blame(case: Case, sample: Sample, name: str, noise: Callable[[str], str], change: str) -> None:
    def fails(text: str) -> bool:
        return _difference(case, text, noise(text), case.read(Document(text))) is not None

    shown = noise(smallest(sample.document.text, fails))
    raise Broken(f"with {name} the sample {sample.name!r} is read differently: {change}", shown)


def _crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def _mark(text: str) -> str:
    return "\ufeff" + text.removeprefix("\ufeff")


def _blanks(text: str) -> str:
    return re.sub(r"(?<!\r)(?=\r?\n|\Z)", "  ", text)


def _tabs(text: str) -> str:
    return re.sub(r"(?<=\S)(?=\r?\n)", " \t", text)


def _no_break(number: int) -> Callable[[str], str]:
    def noise(text: str) -> str:
        pieces = re.split(r"(?<=[^\W\d_]) (?=[^\W\d_])", text)
        odd = ("\xa0" if index % 3 == number else " " for index in range(len(pieces) - 1))
        return pieces[0] + "".join(space + piece for space, piece in zip(odd, pieces[1:], strict=True))

    return noise


def _end(text: str) -> str:
    return text.rstrip("\r\n") + ("" if text.endswith("\n") else "\n")


NOISES: dict[str, Callable[[str], str]] = {
    "CRLF line ends": _crlf,
    "a byte order mark": _mark,
    "blanks at line ends": _blanks,
    "tabs at line ends": _tabs,
    "NO-BREAK SPACEs between words": _no_break(0),
    "NO-BREAK SPACEs between other words": _no_break(1),
    "NO-BREAK SPACEs between yet other words": _no_break(2),
    "another end of the last line": _end,
    "CRLF, a byte order mark and blanks": lambda text: _mark(_crlf(_blanks(text))),
}
"""What a text may go through on its way, by name."""
