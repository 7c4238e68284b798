"""Which files the given paths mean."""

import glob
import os
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path, PurePath

from newscorpus.corpus.reading._forms import choose, split_name
from newscorpus.corpus.reading._unit import STDIN, Form
from newscorpus.errors import DocumentError


def find_files(paths: Sequence[str], pattern: str | None, form: Form | None) -> list[str]:
    """Return the files that paths mean, each once: a file itself, a folder's files, what a glob finds.

    Folders are searched to any depth, in sorted order. A path that is not there is returned as it is, so that reading it
    says so.

    Raises:
        DocumentError: a folder holds no file that can be read or fits the pattern.
    """
    return list(dict.fromkeys(file for path in paths for file in _expand(path, pattern, form)))


def _expand(path: str, pattern: str | None, form: Form | None) -> Sequence[str]:
    if path == STDIN:
        return [path]
    if os.path.isdir(path):
        return _of_folder(path, pattern, form)
    if not os.path.lexists(path) and glob.has_magic(path):
        found = sorted(glob.glob(path, recursive=True))
        return [file for each in found for file in _of_match(each, pattern, form)] or [path]
    return [path]


def _of_match(path: str, pattern: str | None, form: Form | None) -> Sequence[str]:
    """A folder that a glob finds is passed over where it holds nothing to read."""
    if not os.path.isdir(path):
        return [path]
    return sorted(_chosen(path, pattern, form)[1])


def _of_folder(path: str, pattern: str | None, form: Form | None) -> Sequence[str]:
    files, chosen = _chosen(path, pattern, form)
    if chosen:
        return sorted(chosen)
    if pattern is not None:
        raise DocumentError(
            f"{path}: no file in the folder fits {pattern!r}; choose others with --glob, such as '*.txt'"
        )
    endings = sorted({split_name(file)[0] or PurePath(file).name for file in files})
    there = f"only files of other kinds ({', '.join(endings[:8])})" if endings else "no files"
    raise DocumentError(f"{path}: the folder holds {there}; say which to read with --glob, such as '*.txt'")


def _chosen(path: str, pattern: str | None, form: Form | None) -> tuple[list[str], list[str]]:
    """Return the files of a folder, and those of them that are read; a folder that cannot be opened is among both."""
    refused: list[str] = []
    files = list(_walk(path, refused))
    if pattern is None:
        chosen = choose(files, form)
    else:
        chosen = [file for file in files if _fits(Path(file).relative_to(path), pattern)]
    return [*files, *refused], [*chosen, *refused]


def _fits(path: PurePath, pattern: str) -> bool:
    """Whether the end of a path fits a pattern, part by part; ``**`` stands for any parts."""
    parts = pattern.split("/")
    if "**" in parts:
        return _fits_parts(path.parts, tuple(parts))
    tail = path.parts[-len(parts) :]
    return len(tail) == len(parts) and all(map(fnmatch, tail, parts))


def _fits_parts(parts: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    if not wanted:
        return not parts
    if wanted[0] == "**":
        return any(_fits_parts(parts[start:], wanted[1:]) for start in range(len(parts) + 1))
    return bool(parts) and fnmatch(parts[0], wanted[0]) and _fits_parts(parts[1:], wanted[1:])


def _walk(folder: str, refused: list[str]) -> Iterator[str]:
    """Yield the files below a folder. Links are followed, and no folder is entered twice; hidden names are passed over.

    A folder that cannot be opened is added to `refused`: trying to read it will say why.
    """
    entered: set[str] = set()
    for here, folders, files in os.walk(
        folder, followlinks=True, onerror=lambda error: refused.append(error.filename)
    ):
        place = os.path.realpath(here)
        if place in entered:
            folders.clear()
            continue
        entered.add(place)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (os.path.join(here, name) for name in files if not name.startswith("."))
