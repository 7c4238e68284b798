"""Every example in the README, the docs and the docstrings is run as a test."""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil import Example, Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.doctest import DocTestParser
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.sybil import SybilCollection

ROOT = Path(__file__).resolve().parent

collect_ignore = ["docs/_build"]
"""What Sphinx made of the docs holds their examples once more, each torn from those before it."""


def pytest_configure(config: pytest.Config) -> None:
    """On several cores keep the tests of a file together and files in their order: blocks of a page build on each other."""
    if getattr(config.option, "dist", "no") != "no":
        config.option.dist, config.option.loadscopereorder = "loadfile", False


def run_console(example: Example) -> str | None:
    """Run the ``$`` lines of a console block and compare what they print with what the block shows.

    A line ``...`` stands for any lines; the last command's exit status does not count.
    """
    commands, shown = [], []
    for line in str(example.parsed).splitlines():
        (commands if line.startswith("$ ") else shown).append(line.removeprefix("$ "))
    printed = "".join(_run(command) for command in commands)
    if _matches([line.rstrip() for line in shown], [line.rstrip() for line in printed.splitlines()]):
        return None
    return f"shown:\n{chr(10).join(shown)}\n\nprinted:\n{printed}"


def _run(command: str) -> str:
    here = str(Path(sys.executable).parent)
    environment = os.environ | {"PATH": here + os.pathsep + os.environ["PATH"], "COLUMNS": "100"}
    words = shlex.split(command)
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)
    return done.stdout + done.stderr


def _matches(shown: list[str], printed: list[str]) -> bool:
    if "..." not in shown:
        return shown == printed
    cut = shown.index("...")
    if shown[:cut] != printed[:cut]:
        return False
    rest = shown[cut + 1 :]
    return any(_matches(rest, printed[start:]) for start in range(cut, len(printed) + 1))


@pytest.fixture(scope="module")
def _at_root() -> Iterator[None]:
    """Begin each page in the project's folder; where a page goes elsewhere, the next one begins here again."""
    environment = dict(os.environ)
    os.chdir(ROOT)
    yield
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)


def _pages(folder: str, pattern: str) -> Sybil:
    console = CodeBlockParser(language="console", evaluator=run_console)
    parsers = [PythonCodeBlockParser(), console, SkipParser()]
    return Sybil(parsers=parsers, path=folder, pattern=pattern, fixtures=["_at_root"])


def _docstrings(folder: str) -> Sybil:
    documents = {".py": PythonDocStringDocument}
    return Sybil(parsers=[DocTestParser()], path=folder, pattern="*.py", document_types=documents)


pytest_collect_file = SybilCollection(
    [_pages(".", "README.md"), _pages("docs", "*.md"), _docstrings("src"), _docstrings("plugins")]
).pytest()
