"""What is checked: a parser, its samples, and pages of others; and how its functions are called."""

import sys
import traceback
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from attrs import evolve, field, frozen

from newscorpus.article import Article
from newscorpus.document import Document
from newscorpus.errors import DocumentError
from newscorpus.plugins import Confidence, Match, Parser
from newscorpus.testing._failure import Broken
from newscorpus.testing._foreign import Page, foreign_pages
from newscorpus.testing._guard import StillRunning, within

Answer = TypeVar("Answer")
_BRIEF = 0.25
"""Seconds after which a shorter text counts as one that the parser hangs on, too."""


@frozen(kw_only=True)
class Sample:
    """A text that the parser must read, and the record of the article it must give.

    `golden` is the record as JSON text, None where there is none yet; `path` is the text's file, beside which the
    record stands under the same name with ``.json``.
    """

    name: str
    document: Document
    golden: str | None = None
    path: Path | None = None


@frozen(kw_only=True)
class Case:
    """A parser with what it is checked against.

    Args:
        parser: the parser.
        samples: texts that it must claim and read.
        foreign: pages of other publishers, which it must not claim.
        own: sources among the foreign pages that are the parser's own; its name and what its samples are read as
            need not be listed.
        patience: seconds that reading one ordinary text may take before the parser counts as hanging.
        unhurried: CPU seconds of judging growth after which only shorter texts are tried; a slow machine, or one that
            counts coverage, needs more to see as much.
    """

    parser: Parser
    samples: tuple[Sample, ...] = ()
    foreign: tuple[Page, ...] = field(factory=foreign_pages, repr=lambda pages: f"<{len(pages)} pages>")
    own: tuple[str, ...] = ()
    patience: float = 5.0
    unhurried: float = 3.0

    @property
    def package(self) -> str:
        """The package that the parser's `parse` stands in, or its module where that is in none."""
        module: str = getattr(self.parser.parse, "__module__", None) or ""
        package = module.rpartition(".")[0]
        return module if package in ("", "newscorpus") else package

    def match(self, document: Document) -> Match | None:
        """Return the parser's claim.

        Raises:
            Broken: it raises, or gives something else than a `Match` with a reason or None.
            StillRunning: it hangs.
        """
        return self._searchably(Case._match, document)

    def _match(self, document: Document) -> Match | None:
        claim = self._call("match", self.parser.match, document)
        if claim is not None:
            _check_claim(claim, document)
        return claim  # type: ignore[no-any-return]

    def read(self, document: Document) -> Article:
        """Return the parser's article.

        Raises:
            Broken: it raises, or gives something else than an `Article`.
            StillRunning: it hangs.
        """
        return self._searchably(Case._read, document)

    def _read(self, document: Document) -> Article:
        article = self._call("parse", self.parser.read, document)
        if not isinstance(article, Article):
            raise Broken(
                f"parse returned {_kind(article)}, not an Article; return assemble(document, blocks, …)",
                document.text,
            )
        return article

    def try_read(self, document: Document) -> Article | None:
        """Return the parser's article, or None where it gives none; for checks of what it gives."""
        try:
            return self.read(document)
        except Broken:
            return None

    def _searchably(self, call: "Callable[[Case, Document], Answer]", document: Document) -> "Answer":
        """Call, and let what goes wrong be looked for in shorter texts."""
        try:
            return call(self, document)
        except (Broken, StillRunning) as failure:
            brief = evolve(self, patience=min(self.patience, _BRIEF))
            failure.again = partial(_fails_alike, brief, call, failure)
            raise

    def _call(self, name: str, function: Any, document: Document) -> Any:
        __tracebackhide__ = True
        given = evolve(document)
        try:
            result = within(self.patience, lambda: function(given))
        except KeyboardInterrupt:
            raise
        except StillRunning:
            what = f"{name} was still busy with {_size(document)} after {self.patience:g} s; look for a loop that does not advance, or a pattern that backtracks"
            raise StillRunning(what, document.text) from None
        except BaseException as error:
            broken = Broken(f"{name} raised {describe(error)}", document.text)
            raise broken from error
        if given != document or given.origin != document.origin:
            raise Broken(f"{name} changes the document it was given", document.text)
        return result


def _fails_alike(
    case: Case, call: Callable[[Case, Document], Any], failure: Broken | StillRunning, text: str
) -> bool:
    """Whether a text breaks a parser in the way that another did: the same error, or the same complaint."""
    try:
        call(case, Document(text))
    except (Broken, StillRunning) as other:
        return _manner(other) == _manner(failure)
    return False


def _manner(failure: Broken | StillRunning) -> object:
    if isinstance(failure, StillRunning):
        return StillRunning
    return failure.what if failure.__cause__ is None else type(failure.__cause__)


def _check_claim(claim: object, document: Document) -> None:
    if not isinstance(claim, Match):
        _refuse(f"match returned {_kind(claim)}, not Match or None", document)
    if not isinstance(claim.confidence, Confidence):
        _refuse(f"match gave the confidence {claim.confidence!r}, not one of Confidence", document)
    if not isinstance(claim.reason, str) or not claim.reason.strip():
        _refuse("match gave no reason; it is shown to people who ask why a parser was chosen", document)


def _refuse(what: str, document: Document) -> NoReturn:
    raise Broken(what, document.text)


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__


def _size(document: Document) -> str:
    return f"{len(document.text):,} characters"


def describe(error: BaseException) -> str:
    """Return an exception with its message and the line it was raised at."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    message = f" ({error})" if str(error) else ""
    return f"{type(error).__name__}{message}{where}"


def read_samples(folder: str | Path) -> tuple[Sample, ...]:
    """Read the samples of a folder: every ``*.txt``, with the record of the same name where there is one.

    Raises:
        DocumentError: there is no such folder, or a text in it cannot be read.
    """
    home = Path(folder)
    if not home.is_dir():
        raise DocumentError(
            f"{home}: is no folder; put texts of the source there as .txt files, or name another folder"
        )
    return tuple(_read_sample(path, home) for path in sorted(home.rglob("*.txt")))


def _read_sample(path: Path, home: Path) -> Sample:
    found = Document.read(path)
    name = path.relative_to(home).as_posix()
    record = path.with_suffix(".json")
    return Sample(
        name=name,
        document=Document(found.text, origin=name, encoding=found.encoding),
        golden=record.read_text(encoding="utf-8") if record.is_file() else None,
        path=path,
    )


def find_samples(parser: Parser) -> Path | None:
    """Return the folder `samples` beside the package or module of a parser, or in the current folder."""
    module = sys.modules.get(getattr(parser.parse, "__module__", "").partition(".")[0])
    file = getattr(module, "__file__", None)
    homes: Iterable[Path] = (Path(file).parent, *list(Path(file).parents)[1:3]) if file else ()
    folders = [home / "samples" for home in (*homes, Path())]
    return next((folder for folder in folders if folder.is_dir()), None)
