"""What kind of file a name stands for."""

from pathlib import PurePath

from newscorpus.corpus.reading._unit import Form

COMPRESSED = (".gz", ".gzip", ".zst", ".zstd", ".bz2", ".xz")

ENDINGS: dict[str, Form] = {
    ".txt": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".warc": "warc",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".tab": "csv",
    ".json": "json",
}

_KINDS: tuple[tuple[Form, ...], ...] = (
    ("text",),
    ("html", "warc"),
    ("parquet", "jsonl", "csv"),
    ("json",),
)
"""A folder is read as the first of these kinds that it holds: what lies beside texts, tells of them."""

_ALIKE: dict[Form, tuple[Form, ...]] = {"records": ("jsonl", "parquet"), "jsonl": ("jsonl", "json")}
"""What the names of files of a form may tell instead of it."""

_ABOUT = ("readme", "license", "licence", "notice", "changelog")


def split_name(path: str) -> tuple[str, bool]:
    """Return the ending of a file's name in lower case, and whether it is compressed."""
    name = PurePath(path)
    packed = name.suffix.lower() in COMPRESSED
    return (PurePath(name.stem) if packed else name).suffix.lower(), packed


def form_of(path: str) -> Form | None:
    """Return the form that a file's name tells, whether or not it is compressed."""
    return ENDINGS.get(split_name(path)[0])


def choose(files: list[str], form: Form | None) -> list[str]:
    """Return the files of a folder that are read where no pattern says which: those of the form, or of the first kind."""
    forms = [None if is_about(path) else form_of(path) for path in files]
    kinds = _KINDS if form is None else (_ALIKE.get(form, (form,)),)
    for kind in kinds:
        if any(each in kind for each in forms):
            return [path for path, each in zip(files, forms, strict=True) if each in kind]
    return [] if form is None else [path for path in files if not is_about(path)]


def is_about(path: str) -> bool:
    """Whether a file's name says that it tells of the data."""
    return PurePath(path).name.lower().split(".")[0] in _ABOUT
