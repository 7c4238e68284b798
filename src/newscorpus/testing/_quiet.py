"""The rule of leaving the machine alone."""

import io
from contextlib import redirect_stderr, redirect_stdout

from newscorpus.document import Document
from newscorpus.testing._audit import watched
from newscorpus.testing._case import Case
from newscorpus.testing._failure import Broken, NotApplicable, rule
from newscorpus.testing._guard import StillRunning
from newscorpus.testing._smallest import smallest
from newscorpus.testing._texts import mixed_documents


@rule
def touches_nothing(case: Case) -> None:
    """`match` and `parse` print nothing, write no files, ask no network and start no programs.

    Parsers run over millions of texts, in pipes whose output is data, on machines without a network, beside other
    people's parsers. Reading is a function of the text.

    What a person should know belongs into the article's `problems`; data that rules need belongs into the package;
    what has to be fetched is fetched before, and given as text.
    """
    for document in mixed_documents(case):
        try:
            what = _deed(case, document)
        except StillRunning:
            raise NotApplicable("reading does not come to an end, which breaks other rules") from None
        if what is not None:

            def fails(text: str) -> bool:
                return _deed(case, Document(text)) is not None

            raise Broken(what, smallest(document.text, fails))


def _deed(case: Case, document: Document) -> str | None:
    """Say what reading a document does to the machine, or return None."""
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err, watched() as seen:
        for function in (case.match, case.try_read):
            try:
                function(document)
            except Broken:
                continue
    if seen:
        return f"reading does what it must not: it {seen[0]}"
    printed = out.getvalue() or err.getvalue()
    return f"reading prints {printed[:80]!r}" if printed else None
