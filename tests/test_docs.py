"""The documentation: what is public is documented, and what is documented is public."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import click
import pytest
from attrs import fields

import newscorpus
from newscorpus import errors, plugins
from newscorpus.article import BLOCK_TYPES
from newscorpus.cli import main
from newscorpus.plugins import HookSpec
from newscorpus.testing import CHECKS
from tests.conftest import ROOT

DOCS = ROOT / "docs"
PAGES = sorted(
    page for page in DOCS.rglob("*.md") if "examples" not in page.parts and "_build" not in page.parts
)
REFERENCE = DOCS / "reference"


def read(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def section(text: str, heading: str) -> str:
    """The part of a page under a heading of the second level."""
    parts = re.split(r"^## ", text, flags=re.MULTILINE)
    return next((part for part in parts if part.startswith(f"{heading}\n")), "")


def public_modules() -> dict[str, ModuleType]:
    """Every module whose path has no underscore; the command line is documented by its commands."""
    found = [name for _, name, _ in pkgutil.walk_packages(newscorpus.__path__, "newscorpus.")]
    public = [name for name in found if not any(part.startswith("_") for part in name.split("."))]
    return {
        name: importlib.import_module(name) for name in ("newscorpus", *public) if name != "newscorpus.cli"
    }


MODULES = public_modules()
NAMES = [(module, name) for module, held in MODULES.items() for name in held.__all__]
REFERENCES = "\n".join(page.read_text(encoding="utf-8") for page in sorted(REFERENCE.glob("*.md")))
LISTED = re.findall(r"^\.\. automodule:: (\S+)", REFERENCES, re.MULTILINE)
"""Modules of which the reference lists every class and function that has a docstring."""
SINGLE = re.findall(r"^\.\. auto(?:class|function|exception):: (\S+)", REFERENCES, re.MULTILINE)
"""Classes and functions that it lists by name."""
DATA = re.findall(r"^\.\. py:data:: (\S+)", REFERENCES, re.MULTILINE)
"""What is no class and no function, and has no docstring to be listed with."""


def is_described(value: Any) -> bool:
    return (inspect.isclass(value) or inspect.isroutine(value)) and bool(value.__doc__)


def listed() -> Iterator[tuple[str, int]]:
    """Every name in the reference, with what it stands for: packages may give what their modules have."""
    for path in (*SINGLE, *DATA):
        module, _, name = path.rpartition(".")
        yield name, id(getattr(MODULES[module], name))
    for module in LISTED:
        values = {name: getattr(MODULES[module], name) for name in MODULES[module].__all__}
        yield from ((name, id(value)) for name, value in values.items() if is_described(value))


SEEN = frozenset(listed())


@pytest.mark.parametrize(("module", "name"), NAMES)
def test_every_public_name_is_in_the_reference(module: str, name: str) -> None:
    path = f"{module}.{name}"
    assert (name, id(getattr(MODULES[module], name))) in SEEN, f"list it with automodule, or py:data:: {path}"


def test_the_reference_lists_what_is_public_and_nothing_twice() -> None:
    paths = [*SINGLE, *DATA]
    assert set(LISTED) <= set(MODULES)
    assert set(paths) <= {f"{module}.{name}" for module, name in NAMES}
    assert len(set(LISTED)) == len(LISTED)
    assert len(set(paths)) == len(paths)


@pytest.mark.parametrize("path", DATA)
def test_what_has_a_docstring_is_not_described_twice(path: str) -> None:
    module, _, name = path.rpartition(".")
    assert not is_described(getattr(MODULES[module], name)), "automodule lists it"


@pytest.mark.parametrize("path", DATA)
def test_every_choice_is_named(path: str) -> None:
    module, _, name = path.rpartition(".")
    (entry,) = re.findall(
        rf"^\.\. py:data:: {re.escape(path)}\n(.*?)(?=^\S)", REFERENCES, re.MULTILINE | re.DOTALL
    )
    for choice in get_args(getattr(MODULES[module], name)) if "``" in entry else ():
        assert f"``{choice}``" in entry


@pytest.mark.parametrize("name", plugins.__all__)
def test_every_name_of_the_toolkit_has_an_example(name: str) -> None:
    (part,) = re.findall(
        rf"^### `{name}`\n(.*?)(?=^#|\Z)", read("reference/toolkit.md"), re.MULTILINE | re.DOTALL
    )
    (example,) = re.findall(r"^```python\n(.*?)^```", part, re.MULTILINE | re.DOTALL)
    assert ">>> " in example
    assert re.search(rf"\b{name}\b", example)


def test_the_toolkit_page_shows_no_other_names() -> None:
    shown = re.findall(r"^### `(\w+)`", read("reference/toolkit.md"), re.MULTILINE)
    assert sorted(shown) == sorted(plugins.__all__)


def hooks() -> list[str]:
    return [name for name in vars(HookSpec) if not name.startswith("_")]


@pytest.mark.parametrize("name", hooks())
def test_every_hook_says_when_it_is_called_and_is_shown(name: str) -> None:
    assert "Called" in (getattr(HookSpec, name).__doc__ or "")
    assert f"def {name}(" in read("reference/toolkit.md")
    assert f"def {name}(" in read("tutorial/first-parser.md")


@pytest.mark.parametrize("check", CHECKS, ids=[check.__name__ for check in CHECKS])
def test_every_check_is_on_the_page_of_rules(check: Any) -> None:
    assert f"`{check.__name__}`" in section(read("reference/rules.md"), check.__name__.replace("_", " "))


def test_the_tree_of_errors_is_drawn_as_it_is() -> None:
    drawn: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"([│├└─ ]*)(\w+Error)\b", line)
        if found is not None:
            depth = len(found[1])
            above = [*((left, name) for left, name in above if left < depth), (depth, found[2])]
            drawn[found[2]] = above[-2][1] if len(above) > 1 else "Exception"
    assert drawn == {name: getattr(errors, name).__base__.__name__ for name in errors.__all__}


def test_every_block_type_is_in_the_table_with_its_class_and_fields() -> None:
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \| .+? \| (.*)\|$", read("reference/blocks.md"), re.MULTILINE)
    shown = {name: (kind, re.findall(r"`(\w+)`", own)) for name, kind, own in rows}
    assert shown == {
        name: (kind.__name__, [field.name for field in fields(kind) if field.name not in ("start", "raw")])
        for name, kind in BLOCK_TYPES.items()
    }


def commands() -> list[tuple[str, click.Command]]:
    context = click.Context(main)
    found = ((name, main.get_command(context, name)) for name in main.list_commands(context))
    return [(name, command) for name, command in found if command is not None]


@pytest.mark.parametrize(("name", "command"), commands())
def test_every_command_is_documented_with_its_options_and_arguments(
    name: str, command: click.Command
) -> None:
    part = section(read("reference/cli.md"), f"`newscorpus {name}`")
    assert f"$ newscorpus {name}" in part
    for parameter in command.params:
        if isinstance(parameter, click.Argument):
            assert f"`{parameter.make_metavar(click.Context(command))}`" in part
        for option in parameter.opts if isinstance(parameter, click.Option) else ():
            assert re.search(rf"`{option}[ `]", part), f"{option} is not in the table"


def test_the_page_of_commands_has_no_others() -> None:
    text = read("reference/cli.md")
    shown = re.findall(r"^## `newscorpus (\S+)`", text, re.MULTILINE)
    assert shown == [name for name, _ in commands()]
    for name, command in commands():
        known = {option for parameter in command.params for option in parameter.opts}
        part = section(text, f"`newscorpus {name}`")
        assert set(re.findall(r"^\| `(-[\w-]+)", part, re.MULTILINE)) <= known


def test_every_environment_variable_is_documented() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    for name in set(re.findall(r"\"(NEWSCORPUS_[A-Z_]+)\"", code)):
        assert f"`{name}`" in read("reference/cli.md")


@pytest.mark.parametrize("page", PAGES, ids=[str(page.relative_to(DOCS)) for page in PAGES])
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    text = re.sub(r"^ *```.*?^ *```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[\w-]+)?\)", text):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_every_page_is_in_the_table_of_contents() -> None:
    index = read("index.md")
    for page in PAGES:
        name = page.relative_to(DOCS).with_suffix("").as_posix()
        assert name == "index" or name in index or f"{page.parent.name}/*" in index, (
            f"{name} is in no toctree"
        )
