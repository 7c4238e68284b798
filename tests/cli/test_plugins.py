"""`newscorpus plugins`: what is installed, and what is broken and what to do."""

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from newscorpus.cli import main
from tests._distributions import GOOD, install


def shown() -> str:
    return CliRunner().invoke(main, ["plugins"], catch_exceptions=False).stdout


def test_each_parser_has_its_version_distribution_and_summary() -> None:
    text = shown()
    for name in ("globe", "reuters", "dw", "plain"):
        assert any(line.split()[:1] == [name] for line in text.splitlines())
    assert "newscorpus 0." in text


def test_a_broken_plugin_is_shown_with_its_reason_and_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    install(tmp_path, "nc-broken", "raise RuntimeError('no goats [today]')")
    install(tmp_path, "nc-fine", GOOD, parser="gazette")
    text = shown()
    assert "nc-broken fails to import: RuntimeError: no goats [today]" in text
    assert "reinstall or update nc-broken" in text
    assert "a gazette" in text
    sys.modules.pop("nc_fine", None)


def test_a_plugin_that_is_switched_off_is_shown_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSCORPUS_DISABLE_PLUGINS", "dw")
    (row,) = [line for line in shown().splitlines() if line.split()[:1] == ["dw"]]
    assert "switched off" in row


def test_every_version_of_a_parser_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    versioned = (
        GOOD.replace("import Confidence", "import ParserVersion, Confidence")
        .replace("match=match, parse=parse", "match=match, versions=VERSIONS")
        .replace('version="7"', "")
        .replace(
            "    @hookimpl",
            "    VERSIONS = tuple(ParserVersion(version=v, fits=bool, parse=parse) for v in ('2020', '2016'))\n\n    @hookimpl",
        )
    )
    monkeypatch.syspath_prepend(tmp_path)
    install(tmp_path, "nc-versioned", versioned, parser="gazette")
    (row,) = [line for line in shown().splitlines() if line.split()[:1] == ["gazette"]]
    assert "2020, 2016" in row
    sys.modules.pop("nc_versioned", None)
