"""`newscorpus new-parser`: a complete package for a publisher that nobody covers yet."""

import json
import re
import shutil
from importlib.resources import files
from pathlib import Path
from string import Template

import click

from newscorpus import __version__

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_TITLE = re.compile(r"[^\W_](?:[\w .,'’&-]*[\w])?")
_LONGEST = 60

_FILES = {
    "pyproject.toml": "pyproject.toml",
    "README.md": "README.md",
    ".gitignore": "gitignore",
    ".github/workflows/test.yml": "ci.yml",
    "src/newscorpus_$module/__init__.py": "package.py",
    "samples/$name.txt": "sample.txt",
    "samples/$name.json": "record.json",
    "tests/test_$module.py": "test.py",
}
"""Where each template goes."""

_LICENSES = {"mit": "MIT", "apache-2.0": "Apache-2.0", "none": ""}


@click.command("new-parser")
@click.argument("name")
@click.option("--title", help="The publisher as it prints itself; by default the name in capitals.")
@click.option(
    "--into",
    default=".",
    metavar="FOLDER",
    type=click.Path(exists=True, file_okay=False),
    help="Where to put the package; by default here.",
)
@click.option(
    "--license",
    "terms",
    type=click.Choice(list(_LICENSES), case_sensitive=False),
    default="mit",
    show_default=True,
    help="The terms that others may use it on.",
)
def command(name: str, title: str | None, into: str, terms: str) -> None:
    """Write a package that teaches newscorpus a new publisher.

    NAME is a lower-case word such as example or example-live; the package is newscorpus-NAME. It holds a parser, a
    sample with its record, and a test of every rule, and passes as it stands: change it from there to what the
    publisher prints.
    """
    _check_name(name)
    folder = Path(into) / f"newscorpus-{name}"
    words = _words(name, _check_title(title or name.replace("-", " ").title()), terms)
    written = _render(words, terms)
    try:
        _write(folder, written)
    except FileExistsError:
        raise click.ClickException(
            f"{folder}: is there already; choose another name, or another place with --into"
        ) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise click.ClickException(
            f"{folder}: cannot be written ({reason}); choose another place with --into"
        ) from error
    click.echo(f"{folder}")
    for path in written:
        click.echo(f"  {path}")
    click.echo(f"\nNow: cd {folder} && pip install -e '.[test]' && pytest")


def _check_name(name: str) -> None:
    if _NAME.fullmatch(name) is None or len(name) > _LONGEST:
        raise click.BadParameter(
            f"must be lower-case letters and digits, with hyphens between words, such as example or example-live; got {name!r}",
            param_hint="NAME",
        )
    holder = _holder(name)
    if holder is not None:
        raise click.BadParameter(
            f"a parser is called {name!r} already, that of {holder}; choose another name", param_hint="NAME"
        )


def _holder(name: str) -> str | None:
    """Return the distribution that has a parser of this name, unless it is the one to be written."""
    from newscorpus._discovery import find_plugins

    if name == "plain":
        return "newscorpus"
    for plugin in find_plugins():
        if (
            any(parser.name == name for parser in plugin.parsers)
            and plugin.distribution != f"newscorpus-{name}"
        ):
            return plugin.distribution
    return None


def _check_title(title: str) -> str:
    title = " ".join(title.split())
    if _TITLE.fullmatch(title) is None or len(title) > _LONGEST:
        raise click.BadParameter(
            f"must be a short line of letters, digits, spaces and .,'’&-, such as The Example; got {title!r}",
            param_hint="--title",
        )
    return title


def _words(name: str, title: str, terms: str) -> dict[str, str]:
    named = _LICENSES[terms]
    return {
        "name": name,
        "module": name.replace("-", "_"),
        "camel": name.title().replace("-", ""),
        "title": title,
        "newscorpus": __version__,
        "license": f'license = "{named}"\nlicense-files = ["LICENSE"]\n' if named else "",
    }


def _render(words: dict[str, str], terms: str) -> dict[str, str]:
    """Return the files of the package, each with its text."""
    rendered = {
        Template(path).substitute(words): _template(template).substitute(words)
        for path, template in _FILES.items()
    }
    if _LICENSES[terms]:
        rendered["LICENSE"] = _template(terms).substitute(words)
    rendered[f"src/newscorpus_{words['module']}/py.typed"] = ""
    record, sample = f"samples/{words['name']}.json", f"samples/{words['name']}.txt"
    rendered[record] = _located(rendered[record], rendered[sample])
    return dict(sorted(rendered.items()))


def _template(name: str) -> Template:
    home = files("newscorpus.cli") / "new_parser"
    return Template((home / f"{name}.template").read_text(encoding="utf-8"))


def _located(record: str, sample: str) -> str:
    """Return what was read in a sample by hand as a whole record, with the places of its words."""
    from newscorpus.records import from_record, to_record
    from newscorpus.testing import golden_text

    whole = json.loads(record) | {"text": sample}
    stop = 0
    for block in whole["blocks"]:
        _, stop = block["span"] = _place(block["text"], sample, stop)
    evidence = whole["published_evidence"]
    evidence["span"] = _place(evidence["raw"], sample, 0)
    return golden_text(to_record(from_record(whole)))


def _place(words: str, sample: str, after: int) -> list[int]:
    start = sample.index(words, after)
    return [start, start + len(words)]


def _write(folder: Path, texts: dict[str, str]) -> None:
    """Write the files into a new folder; where one fails, none is left."""
    folder.mkdir()
    try:
        for path, text in texts.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
