"""Discovery: installed plugins are found, and a broken one breaks nothing else."""

import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from newscorpus.errors import PluginError
from newscorpus.registry import Plugin, PluginWarning, Registry
from tests._distributions import GOOD, install


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on the import path that distributions can be installed into; what is imported from it is forgotten."""
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name in [path.stem for path in tmp_path.glob("*.py")]:
        sys.modules.pop(name, None)


def discover(*, strict: bool = False) -> Registry:
    with warnings.catch_warnings():
        warnings.simplefilter("error" if strict else "ignore", PluginWarning)
        return Registry.discover(strict=strict)


def plugin(registry: Registry, name: str) -> Plugin:
    return next(plugin for plugin in registry.plugins if plugin.name == name)


def test_first_party_parsers_are_found_first() -> None:
    assert [parser.name for parser in discover(strict=True).parsers][:3] == ["dw", "globe", "reuters"]


def test_an_installed_plugin_is_found_with_its_distribution(site: Path) -> None:
    install(site, "nc-gazette", GOOD, parser="gazette")
    registry = discover(strict=True)
    found = plugin(registry, "nc-gazette")
    assert (found.distribution, found.version, found.works) == ("nc-gazette", "1.2", True)
    assert registry.parsers[-1].name == "gazette"
    assert registry.parse("GAZETTE\nGoats win.").source == "gazette"


BROKEN = {
    "fails-to-import": (
        "import a_module_that_is_not_there",
        "fails to import: ModuleNotFoundError: No module named 'a_module_that_is_not_there'",
    ),
    "cannot-be-compiled": ("def parse(:", "fails to import: SyntaxError"),
    "raises-in-the-hook": (
        GOOD.replace("return [Parser", "raise RuntimeError('no parsers today')\n        return [Parser"),
        "RuntimeError: no parsers today",
    ),
    "has-no-hook": (
        "PARSERS = []",
        "it has no function newscorpus_parsers marked with newscorpus.plugins.hookimpl",
    ),
    "returns-no-iterable": (
        GOOD.replace("return [Parser", "return 7\n        return [Parser"),
        "must return an iterable of Parser, got int",
    ),
    "returns-no-parsers": (
        GOOD.replace("return [Parser", "return ['gazette']\n        return [Parser"),
        "must return Parser values, got str",
    ),
    "has-a-bad-name": (
        GOOD.replace('name="NAME"', 'name="The Gazette"'),
        "a parser's name must be a lower-case word",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_plugin_is_set_aside_and_everything_else_works(case: str, site: Path) -> None:
    code, problem = BROKEN[case]
    install(site, case, code)
    install(site, "zz-gazette", GOOD, parser="gazette")
    with pytest.warns(PluginWarning, match=case):
        registry = Registry.discover()
    broken = plugin(registry, case)
    assert broken.problem is not None
    assert problem in broken.problem
    assert f"switch it off with NEWSCORPUS_DISABLE_PLUGINS={case}" in broken.advice
    assert not broken.works
    assert registry.parse("GAZETTE\nGoats win.").parser == "gazette"


@pytest.mark.parametrize("case", BROKEN)
def test_a_strict_registry_raises_for_a_broken_plugin(case: str, site: Path) -> None:
    install(site, case, BROKEN[case][0])
    with pytest.raises(PluginError, match=case):
        Registry.discover(strict=True)


@pytest.mark.parametrize("taken", ["globe", "plain"])
def test_a_clash_by_name_sets_the_later_plugin_aside(taken: str, site: Path) -> None:
    install(site, "nc-clash", GOOD, parser=taken)
    with pytest.warns(
        PluginWarning, match=f"its parser '{taken}' has the name of a parser of newscorpus; rename"
    ):
        registry = Registry.discover()
    assert not plugin(registry, "nc-clash").works
    assert registry.parser(taken).summary != "a gazette"


def test_of_two_third_parties_that_clash_the_first_by_name_stays(site: Path) -> None:
    install(site, "nc-a", GOOD, parser="gazette")
    install(site, "nc-b", GOOD, parser="gazette")
    with pytest.warns(PluginWarning, match="nc-b"):
        registry = Registry.discover()
    assert plugin(registry, "nc-a").works
    assert not plugin(registry, "nc-b").works


def test_the_environment_switches_plugins_off(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(site, "nc-broken", "raise RuntimeError")
    monkeypatch.setenv("NEWSCORPUS_DISABLE_PLUGINS", "nc-broken, dw")
    registry = discover(strict=True)
    assert plugin(registry, "nc-broken").disabled
    assert not plugin(registry, "dw").works
    assert "dw" not in [parser.name for parser in registry.parsers]
