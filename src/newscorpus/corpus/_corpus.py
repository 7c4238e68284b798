"""Corpus: many articles, and what can be asked of them together."""

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newscorpus._extras import need
from newscorpus.article import Article
from newscorpus.corpus._articles import PART_BITS, Reader, Unknown, read_row
from newscorpus.corpus._grouping import all_stories, latest_stories
from newscorpus.corpus._ingest import given_texts, ingest, ingest_texts
from newscorpus.corpus._store import Store
from newscorpus.corpus._values import Failure, Listing, Pair, Story
from newscorpus.corpus.duplicates import Postings, Sketching, find_pairs, read_pairs
from newscorpus.corpus.engines import Engine, Engines, extend, open_engine
from newscorpus.corpus.reading import Columns, Form, Unit, plan
from newscorpus.errors import CorpusError
from newscorpus.records import to_arrow, to_pandas, to_polars, write_jsonl, write_parquet
from newscorpus.registry import default_registry

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ["Corpus"]


class Corpus:
    """Articles that lie in a folder of Parquet files; a position is an article's place in the order of the input."""

    def __init__(self, store: Store, engines: Engines) -> None:
        need("pyarrow", extra="corpus", for_what="a corpus")
        self._store = store
        self._engines = engines

    @classmethod
    def read(
        cls,
        paths: "str | os.PathLike[str] | Sequence[str | os.PathLike[str]]",
        *,
        store: str | os.PathLike[str] | None = None,
        resume: bool = False,
        parser: str | None = None,
        unknown: Unknown = "plain",
        columns: Columns | None = None,
        pattern: str | None = None,
        form: Form | None = None,
        encoding: str | None = None,
        engine: str = "local",
        workers: int | None = None,
        memory: str = "2GB",
    ) -> "Corpus":
        """Read files, folders, globs, tables, web pages and archives into a corpus.

        Args:
            paths: one path or several; ``"-"`` is standard input.
            store: the folder to keep the corpus in; without it, one that goes with the corpus.
            resume: go on with a store whose making was stopped, if there is one.
            parser: the parser that reads everything; without it, the one each text belongs to.
            unknown: what to do with a text of no known source: read it as paragraphs (``"plain"``), count it as failed
                (``"error"``) or leave it out (``"skip"``).
            columns: which columns of a table hold what, where they are not called as usual.
            pattern: which files of a folder to read.
            form: what the input is, where its names do not tell.
            encoding: what files that are not UTF-8 are encoded in.
            engine: what runs the steps: ``"local"``, ``"spark"``, or the address of a Spark master or Spark Connect server.
            workers: processes of the local engine; as many as there are cores by default.
            memory: what its queries may use before they spill to disk.

        Raises:
            DocumentError: there is nothing to read.
            CorpusError: the store cannot be made, or is there already.
            MissingExtraError: the extra ``corpus`` is not installed.
        """
        units = plan(_names(paths), pattern=pattern, form=form, columns=columns, encoding=encoding)
        reader = Reader(parser=parser, unknown=unknown)
        kept = (
            Store.temporary() if store is None else Store.at(store, new=not resume, made_of=(units, reader))
        )
        corpus = cls(kept, Engines(name=engine, workers=workers, memory=memory))
        with corpus._engine("read") as runner:
            ingest(runner, kept, units, reader)
        return corpus

    @classmethod
    def from_texts(
        cls,
        rows: Iterable[Mapping[str, Any]],
        *,
        store: str | os.PathLike[str] | None = None,
        parser: str | None = None,
        unknown: Unknown = "plain",
        engine: str = "local",
        workers: int | None = None,
        memory: str = "2GB",
    ) -> "Corpus":
        """Make a corpus of rows with a ``text`` and, if they are there, ``source``, ``date``, ``title``, ``url`` and ``origin``.

        A text that a parser claims is read by it; any other is a body as it stands. What the row says of source, date and
        title is used where the text says nothing.

        Raises:
            TypeError: a row has no text.
        """
        return cls._given(
            given_texts(rows),
            Reader(parser=parser, unknown=unknown),
            store,
            Engines(name=engine, workers=workers, memory=memory),
        )

    @classmethod
    def from_articles(
        cls,
        articles: Iterable[Article],
        *,
        store: str | os.PathLike[str] | None = None,
        engine: str = "local",
        workers: int | None = None,
        memory: str = "2GB",
    ) -> "Corpus":
        """Make a corpus of articles."""
        return cls._given(articles, Reader(), store, Engines(name=engine, workers=workers, memory=memory))

    @classmethod
    def _given(cls, texts: Any, reader: Reader, store: Any, engines: Engines) -> "Corpus":
        kept = Store.temporary() if store is None else Store.at(store, new=True, made_of=(reader,))
        corpus = cls(kept, engines)
        with corpus._engine("given") as runner:
            ingest_texts(runner, kept, texts, reader)
        return corpus

    @classmethod
    def open(
        cls,
        store: str | os.PathLike[str],
        *,
        engine: str = "local",
        workers: int | None = None,
        memory: str = "2GB",
    ) -> "Corpus":
        """Open a corpus that was kept in a folder.

        Raises:
            CorpusError: the folder holds none.
        """
        return cls(Store.at(store, new=False), Engines(name=engine, workers=workers, memory=memory))

    def add(
        self,
        paths: "str | os.PathLike[str] | Sequence[str | os.PathLike[str]]",
        *,
        parser: str | None = None,
        unknown: Unknown = "plain",
        columns: Columns | None = None,
        pattern: str | None = None,
        form: Form | None = None,
        encoding: str | None = None,
    ) -> range:
        """Read more into the corpus, behind what is there, and return the positions of what is new.

        ``corpus.duplicates(since=added.start)`` then looks at the new articles only, beside all others.

        Raises:
            DocumentError: there is nothing to read.
        """
        units = plan(_names(paths), pattern=pattern, form=form, columns=columns, encoding=encoding)
        return self._add(units=units, reader=Reader(parser=parser, unknown=unknown))

    def add_texts(
        self, rows: Iterable[Mapping[str, Any]], *, parser: str | None = None, unknown: Unknown = "plain"
    ) -> range:
        """Add rows as `from_texts` takes them, and return their positions.

        Raises:
            TypeError: a row has no text.
        """
        return self._add(texts=given_texts(rows), reader=Reader(parser=parser, unknown=unknown))

    def _add(self, *, reader: Reader, units: Sequence[Unit] = (), texts: Iterable[Any] = ()) -> range:
        """Read behind what is there; an addition that was stopped is gone on with, so that nothing comes twice."""
        first = self._store.begin_adding((tuple(units), reader))
        with self._engine("add") as engine:
            ingest(engine, self._store, units, reader, first=first)
            ingest_texts(engine, self._store, texts, reader, first=first)
        self._store.end_adding()
        return range(self._store.position(first << PART_BITS), len(self))

    def __len__(self) -> int:
        return len(self._store)

    def __iter__(self) -> Iterator[Article]:
        registry = default_registry()
        return (read_row(row, registry) for row in self._store.rows())

    def __getitem__(self, position: int) -> Article:
        count = len(self)
        at = position + count if position < 0 else position
        if not 0 <= at < count:
            raise IndexError(f"a position must lie in 0..{count - 1}, got {position}")
        return read_row(next(self._store.rows(at, at + 1)), default_registry())

    def __repr__(self) -> str:
        return f"<Corpus of {len(self)} articles>"

    def at(self, positions: Iterable[int]) -> Iterator[tuple[int, Article]]:
        """Yield the articles at some positions, ascending, with their positions; each stretch of the store is read once."""
        registry = default_registry()
        return ((at, read_row(row, registry)) for at, row in self._store.rows_at(set(positions)))

    def listings(self, positions: Iterable[int] | None = None) -> Iterator[Listing]:
        """Yield source, title and day of all articles or of those at some positions, without reading their texts."""
        names = ["source", "title", "published", "origin", "url"]
        wanted = None if positions is None else set(positions)
        for at, row in self._store.rows_at(wanted, columns=names):
            yield Listing(position=at, **row)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What could not be read."""
        return tuple(self._store.failures())

    def write(self, path: str | os.PathLike[str]) -> int:
        """Write the articles as Parquet or, where the name ends in ``.jsonl``, as JSON Lines, and return how many.

        Raises:
            ValueError: the name ends in something else.
        """
        ending = Path(path).suffix
        if ending == ".parquet":
            return write_parquet(self, path)
        if ending == ".jsonl":
            return write_jsonl(self, path)
        raise ValueError(f"{os.fspath(path)}: the name must end in .parquet or .jsonl, got {ending!r}")

    def to_arrow(self) -> "pa.Table":
        """Return the articles as an Arrow table, one row an article, in the columns of `newscorpus.records.arrow_schema`."""
        return to_arrow(self)

    def to_pandas(self) -> "pd.DataFrame":
        """Return the articles as a pandas data frame."""
        return to_pandas(self)

    def to_polars(self) -> "pl.DataFrame":
        """Return the articles as a polars data frame."""
        return to_polars(self)

    def duplicates(self, *, threshold: float = 0.15, days: int = 14, since: int = 0) -> Iterator[Pair]:
        """Yield pairs of articles that share text, by position.

        Args:
            threshold: the least share of one article's word 5-grams that must stand in the other.
            days: how far apart two dated articles may be.
            since: the position from which on articles are new: only pairs with one of these are wanted.

        Raises:
            ValueError: the threshold is no share, or a number is negative.
        """
        if not 0 < threshold <= 1:
            raise ValueError(f"threshold must lie above 0 and at most at 1, got {threshold}")
        if days < 0:
            raise ValueError(f"days must be at least 0, got {days}")
        if not len(self):
            return
        first = self._store.id_at(since)
        with self._engine("duplicates", threshold, days, since) as engine:
            articles, folder = self._store.articles, self._store.folder
            sketches = extend(engine, articles, Sketching(), folder / "sketches", "sketching")
            postings = extend(engine, sketches, Postings(), folder / "postings", "posting")
            asked: dict[str, Any] = {"threshold": threshold, "days": days, "since": first}
            found = find_pairs(engine, articles, sketches, postings, **asked)
        yield from read_pairs(found, self._store.positions)

    def stories(self, *, days: int = 7, since: int = 0) -> tuple[Story, ...]:
        """Return articles about one event together, by position; each article is in one story, alone if in no other.

        With `since`, only the stories that articles from there on are in are returned, and only what came since stories were last
        asked for is worked on: these articles join the stories there are, or each other. Without it all are grouped anew.

        Args:
            days: how far apart two dated articles of one event may be.
            since: the position from which on articles are new: ``corpus.stories(since=added.start)``.

        Raises:
            ValueError: a number is negative.
        """
        if days < 0:
            raise ValueError(f"days must be at least 0, got {days}")
        if not len(self):
            return ()
        first = self._store.id_at(since)
        with self._engine("stories", days, since) as engine:
            if since:
                found = latest_stories(engine, self._store, days=days, since=first)
            else:
                found = all_stories(engine, self._store, days=days)
        return tuple(self._story_at_positions(story) for story in found)

    @contextmanager
    def _engine(self, *asked: object) -> Iterator[Engine]:
        """Give an engine whose tables go when the job is done, and stay for the next try when it was stopped."""
        key = blake2b(repr((asked, self._store.parts())).encode(), digest_size=8).hexdigest()
        folder = self._store.steps / key
        engine = open_engine(self._engines, folder)
        try:
            yield engine
        except OSError as error:
            raise CorpusError(
                f"{self._store.folder}: cannot be worked in ({error.strerror or error}); make room there or see to its permissions, "
                "and ask again: the steps that are done are kept"
            ) from error
        finally:
            engine.close()
        shutil.rmtree(folder, ignore_errors=True)

    def _story_at_positions(self, story: Story) -> Story:
        at = self._store.position
        return evolve(
            story,
            members=tuple(map(at, story.members)),
            why=tuple(evolve(tie, left=at(tie.left), right=at(tie.right)) for tie in story.why),
        )


def _names(paths: "str | os.PathLike[str] | Sequence[str | os.PathLike[str]]") -> tuple[str, ...]:
    if isinstance(paths, str | os.PathLike):
        return (os.fspath(paths),)
    return tuple(os.fspath(path) for path in paths)
