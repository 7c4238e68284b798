"""The `newscorpus` command as a whole."""

import subprocess
import sys

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


def test_every_command_has_help() -> None:
    for name in main.list_commands(None):  # type: ignore[arg-type]
        result = CliRunner().invoke(main, [name, "--help"])
        assert result.exit_code == 0
        assert result.stdout.startswith("Usage:")
