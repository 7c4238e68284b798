"""What a parser's modules remember: their names, and what stands in their lists and tables."""

import sys
from collections import deque
from collections.abc import Iterator, Mapping
from types import FunctionType, ModuleType
from typing import Any

from newscorpus.plugins import Parser

Look = tuple[object, ...]
State = dict[str, dict[str, Look]]

_CONTAINERS = (list, set, dict, deque, bytearray)
_PLAIN = (str, int, float, tuple)
_MOST = 10_000


def state_of(parser: Parser) -> State:
    """Return what the modules of a parser hold at this moment: for each module its names and what they stand for."""
    return {home: dict(_looks(names)) for home, names in _namespaces(parser)}


def changed(before: State, after: State) -> str | None:
    """Return the name of something that is not what it was, or None; modules that came new do not count."""
    for home, earlier in before.items():
        for name, look in after.get(home, earlier).items():
            if earlier.get(name) != look:
                return f"{home}.{name}"
    return None


def _namespaces(parser: Parser) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the modules of the package that a parser's functions stand in, and what the functions keep themselves."""
    for role, function in (("match", parser.match), ("parse", parser.parse)):
        home = getattr(function, "__module__", None) or role
        yield home, getattr(function, "__globals__", {})
        yield f"{home}.{getattr(function, '__qualname__', role)}", dict(_attributes(function))
        package = home.rpartition(".")[0] or home
        if package != "newscorpus":
            yield from _modules(package)


def _modules(package: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, module in list(sys.modules.items()):
        if (name == package or name.startswith(f"{package}.")) and isinstance(module, ModuleType):
            yield name, vars(module)


def _looks(names: Mapping[str, Any]) -> Iterator[tuple[str, Look]]:
    for name, value in list(names.items()):
        if not name.startswith("__") and not isinstance(value, ModuleType):
            yield name, _look(value)
            for inner, held in _attributes(value):
                yield f"{name}.{inner}", _look(held)


def _look(value: Any) -> Look:
    """Return what tells whether a value is the same with the same things in it."""
    if not isinstance(value, _CONTAINERS):
        return (type(value), value) if isinstance(value, _PLAIN) else (id(value),)
    if len(value) > _MOST:
        return id(value), len(value)
    items = value.items() if isinstance(value, dict) else value
    return id(value), len(value), *(_id(item) for item in items)


def _id(item: Any) -> object:
    return tuple(map(id, item)) if type(item) is tuple else id(item)


def _attributes(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield what an object, a class or a function holds: its attributes, defaults and closed-over variables."""
    if isinstance(value, FunctionType):
        yield from ((f"default {index}", held) for index, held in enumerate(value.__defaults__ or ()))
        for name, cell in zip(value.__code__.co_freevars, value.__closure__ or (), strict=True):
            try:
                yield name, cell.cell_contents
            except ValueError:
                continue
    try:
        held = dict(vars(value))
    except TypeError:
        return
    yield from ((name, inner) for name, inner in held.items() if not name.startswith("__"))
