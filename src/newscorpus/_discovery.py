"""Plugins found through entry points, each loaded on its own so that a broken one breaks nothing else."""

import os
from collections.abc import Iterable, Iterator
from importlib.metadata import EntryPoint, entry_points

import pluggy
from attrs import frozen

from newscorpus.plugins import HookSpec, Parser

GROUP = "newscorpus"
DISABLE = "NEWSCORPUS_DISABLE_PLUGINS"
"""Environment variable: names of plugins to leave alone, with commas between them."""


@frozen(kw_only=True)
class Plugin:
    """One plugin as it was found. `problem` and `advice` say what is wrong with it and what to do."""

    name: str
    distribution: str = ""
    version: str = ""
    parsers: tuple[Parser, ...] = ()
    problem: str | None = None
    advice: str = ""
    disabled: bool = False

    @property
    def works(self) -> bool:
        """Whether its parsers are in use."""
        return self.problem is None and not self.disabled


def disabled_names(names: str | None = None) -> frozenset[str]:
    """Return the plugin names that the environment, or the given list, switches off."""
    given = os.environ.get(DISABLE, "") if names is None else names
    return frozenset(name.strip() for name in given.split(",") if name.strip())


def find_plugins(
    found: Iterable[EntryPoint] | None = None, *, disabled: frozenset[str] | None = None
) -> tuple[Plugin, ...]:
    """Load every plugin; first-party ones come first, then others by distribution and name."""
    points = sorted(entry_points(group=GROUP) if found is None else found, key=_order)
    switched_off = disabled_names() if disabled is None else disabled
    taken: dict[str, str] = {}
    return tuple(_settle(_load(point, switched_off), taken) for point in _once(points))


def read_plugin(plugin: object) -> tuple[Parser, ...]:
    """Call a plugin's hook and check what it gives.

    Raises:
        TypeError: the plugin has no hook, or the hook gives something else than parsers.
    """
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(HookSpec)
    manager.register(plugin)
    implementations = manager.hook.newscorpus_parsers.get_hookimpls()
    if not implementations:
        raise TypeError("it has no function newscorpus_parsers marked with newscorpus.plugins.hookimpl")
    given = implementations[0].function()
    if not isinstance(given, Iterable):
        raise TypeError(f"newscorpus_parsers must return an iterable of Parser, got {type(given).__name__}")
    parsers = tuple(given)
    for parser in parsers:
        if not isinstance(parser, Parser):
            raise TypeError(f"newscorpus_parsers must return Parser values, got {type(parser).__name__}")
    return parsers


def _order(point: EntryPoint) -> tuple[bool, str, str]:
    distribution = _distribution(point)[0]
    return distribution != "newscorpus", distribution, point.name


def _once(points: Iterable[EntryPoint]) -> Iterator[EntryPoint]:
    seen: set[tuple[str, str, str]] = set()
    for point in points:
        key = (point.name, point.value, _distribution(point)[0])
        if key not in seen:
            seen.add(key)
            yield point


def _distribution(point: EntryPoint) -> tuple[str, str]:
    return (point.dist.name, point.dist.version) if point.dist is not None else ("", "")


def _load(point: EntryPoint, disabled: frozenset[str]) -> Plugin:
    distribution, version = _distribution(point)
    plugin = Plugin(
        name=point.name, distribution=distribution, version=version, disabled=point.name in disabled
    )
    if plugin.disabled:
        return plugin
    home = distribution or "its distribution"
    try:
        loaded = point.load()
    except Exception as error:
        return _broken(
            plugin,
            f"fails to import: {_say(error)}",
            f"reinstall or update {home}, or report this to its authors",
        )
    try:
        parsers = read_plugin(loaded)
    except Exception as error:
        return _broken(plugin, _say(error), f"update {home}, or report this to its authors")
    return Plugin(name=point.name, distribution=distribution, version=version, parsers=parsers)


def _settle(plugin: Plugin, taken: dict[str, str]) -> Plugin:
    """Set a plugin aside if one in front of it has a parser of the same name."""
    owner = plugin.distribution or plugin.name
    names = [parser.name for parser in plugin.parsers]
    for name in names:
        if name in taken or name == "plain" or names.count(name) > 1:
            holder = taken.get(name, "newscorpus" if name == "plain" else owner)
            return _broken(
                plugin,
                f"its parser {name!r} has the name of a parser of {holder}",
                f"rename the parser, or switch one of them off with {DISABLE}={plugin.name}",
            )
    taken.update(dict.fromkeys(names, owner))
    return plugin


def _broken(plugin: Plugin, problem: str, advice: str) -> Plugin:
    return Plugin(
        name=plugin.name,
        distribution=plugin.distribution,
        version=plugin.version,
        problem=problem,
        advice=f"{advice}, or switch it off with {DISABLE}={plugin.name}"
        if DISABLE not in advice
        else advice,
    )


def _say(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
