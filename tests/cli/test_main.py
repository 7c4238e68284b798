"""The `newscorpus` command as a whole."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from newscorpus import __version__
from newscorpus.cli import main


def test_help_lists_every_command_without_loading_it() -> None:
    code = "import sys; from newscorpus.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\nsys.exit('newscorpus.cli._parse' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0
    for name in ("parse", "plugins"):
        assert name in run.stdout


def test_the_version_is_shown() -> None:
    assert __version__ in CliRunner().invoke(main, ["--version"]).stdout


def test_an_unknown_command_is_a_usage_error() -> None:
    assert CliRunner().invoke(main, ["scrape"]).exit_code == 2


@pytest.mark.parametrize("name", main.list_commands(None))  # type: ignore[arg-type]
def test_any_command_that_is_stopped_says_so(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_given: object, **_named: object) -> None:
        raise KeyboardInterrupt

    command = main.get_command(None, name)  # type: ignore[arg-type]
    monkeypatch.setattr(command, "make_context", stop)
    result = CliRunner().invoke(main, [name])
    assert (result.exit_code, result.stderr) == (130, "newscorpus: stopped\n")


def test_every_command_has_help() -> None:
    for name in main.list_commands(None):  # type: ignore[arg-type]
        result = CliRunner().invoke(main, [name, "--help"])
        assert result.exit_code == 0
        assert result.stdout.startswith("Usage:")
