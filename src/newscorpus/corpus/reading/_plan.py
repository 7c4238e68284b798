"""The plan of reading: what the input is, cut into units."""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from attrs import evolve

from newscorpus._extras import need
from newscorpus.corpus.reading._columns import Columns
from newscorpus.corpus.reading._cut import cut_archive, cut_files, cut_lines
from newscorpus.corpus.reading._forms import form_of
from newscorpus.corpus.reading._parquet import cut_row_groups
from newscorpus.corpus.reading._paths import find_files
from newscorpus.corpus.reading._sniff import sniff_file
from newscorpus.corpus.reading._unit import STDIN, UNIT_BYTES, Form, Unit

Path = str | os.PathLike[str]


def plan(
    paths: Path | Iterable[Path],
    *,
    pattern: str | None = None,
    form: Form | None = None,
    columns: Columns | None = None,
    encoding: str | None = None,
    unit_bytes: int = UNIT_BYTES,
) -> tuple[Unit, ...]:
    """Cut the input into units, in the order in which it is read.

    Args:
        paths: files, folders, globs, or ``"-"`` for standard input.
        pattern: which files of a folder to read; otherwise the first kind of file it holds: texts, then web pages and archives, then
            tables, then JSON.
        form: what the files are, where their names do not tell; of a folder, the files of that form are read if there are
            any, otherwise all of them.
        columns: which columns of a table are read.
        encoding: what files that are not UTF-8 are encoded in.
        unit_bytes: about how much input makes one unit; it changes no text and no origin.

    Raises:
        DocumentError: a folder holds nothing that can be read.
        MissingExtraError: a form needs an optional dependency.
    """
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    files = find_files([os.fspath(path) for path in given], pattern, form)
    base = Unit(form="text", paths=(), columns=columns or Columns(), encoding=encoding)
    units: list[Unit] = []
    for kind, group in groupby(files, key=lambda path: form or _form(path)):
        named = list(group)
        _check_extras(kind, named)
        units += _cut(kind, named, base, unit_bytes)
    return tuple(units)


def _form(path: str) -> Form:
    """Return the form of a file: what its name tells, else what its first bytes do."""
    if path == STDIN:
        return "stdin"
    return form_of(path) or sniff_file(path)


def _cut(form: Form, files: Sequence[str], base: Unit, unit_bytes: int) -> Iterator[Unit]:
    base = evolve(base, form=form)
    if form in ("text", "html"):
        yield from cut_files(files, base, unit_bytes)
        return
    for path in files:
        if form == "parquet" or (form == "records" and form_of(path) == "parquet"):
            yield from cut_row_groups(path, base, unit_bytes)
        elif form in ("jsonl", "records"):
            yield from cut_lines(path, base, unit_bytes)
        elif form == "warc":
            yield from cut_archive(path, base, unit_bytes)
        else:
            yield evolve(base, paths=(path,))


_EXTRAS: dict[Form, tuple[tuple[str, ...], str, str]] = {
    "html": (("resiliparse",), "web", "reading web pages"),
    "warc": (("resiliparse", "fastwarc"), "web", "reading web archives"),
    "parquet": (("pyarrow",), "corpus", "reading Parquet"),
}


def _check_extras(form: Form, files: Sequence[str]) -> None:
    """Ask once for what reading the files will need."""
    modules, extra, what = _EXTRAS.get(form, ((), "", ""))
    for module in modules:
        need(module, extra=extra, for_what=what)
    if form != "warc" and any(path.lower().endswith((".zst", ".zstd")) for path in files):
        need("zstandard", extra="corpus", for_what="reading zstd")
