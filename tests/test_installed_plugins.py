"""Plugins as strangers make them: built, installed beside newscorpus in a fresh environment, and used there."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from click.testing import CliRunner

from newscorpus.cli import main
from newscorpus.records import loads
from tests.conftest import ROOT, lacking

EXAMPLES = ROOT / "docs" / "examples"
PLUGINS = {"gazette": "Gazette: the pages of its site", "memo": "The Merrow Memo", "halden": "Halden"}
"""The package that `new-parser` writes, and the finished ones; with what their parsers say of themselves."""


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages: one fresh from `new-parser`, the others as they stand in the documentation."""
    folder = tmp_path_factory.mktemp("packages")
    for name in ("memo", "halden"):
        shutil.copytree(EXAMPLES / f"newscorpus-{name}", folder / f"newscorpus-{name}")
    CliRunner().invoke(main, ["new-parser", "gazette", "--into", str(folder)], catch_exceptions=False)
    return folder


@pytest.fixture(scope="session")
def programs(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a fresh environment in which the wheels of newscorpus and of all packages are installed."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, symlinks=os.name != "nt")
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    backend = pip(programs, "install", "hatchling")
    if backend.returncode:
        lacking("index", f"no package index can be asked: {backend.stderr.strip().rpartition(chr(10))[2]}")
    sources = [str(ROOT), *(str(packages / f"newscorpus-{name}") for name in PLUGINS)]
    wheels = home / "wheels"
    succeeds(pip(programs, "wheel", "--no-deps", "--no-build-isolation", "-w", str(wheels), *sources))
    (core,) = wheels.glob("newscorpus-*.whl")
    others = (str(wheel) for wheel in wheels.glob("newscorpus_*.whl"))
    succeeds(pip(programs, "install", f"{core}[testing]", *others))
    return programs


def pip(programs: Path, *words: str) -> subprocess.CompletedProcess[str]:
    target = ["--python", str(programs / "python"), "--disable-pip-version-check", "-q", "--retries", "1"]
    command = [sys.executable, "-m", "pip", *target, *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def succeeds(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def start(programs: Path, folder: Path, *words: str) -> subprocess.Popen[str]:
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "PYTEST", "COV"))
    }
    return subprocess.Popen(
        [str(programs / words[0]), *words[1:]],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def finish(process: subprocess.Popen[str]) -> str:
    output, complaints = process.communicate()
    assert process.returncode == 0, output + complaints
    return output


@pytest.mark.parametrize("name", PLUGINS)
def test_an_installed_plugin_is_listed(name: str, packages: Path, programs: Path) -> None:
    shown = finish(start(programs, packages, "newscorpus", "plugins"))
    (row,) = [line for line in shown.splitlines() if line.split()[:1] == [name]]
    assert f"newscorpus-{name} 0.1.0" in row
    assert "works" in row
    assert PLUGINS[name] in row


@pytest.mark.parametrize("name", PLUGINS)
def test_an_installed_plugin_reads_its_samples(name: str, packages: Path, programs: Path) -> None:
    folder = packages / f"newscorpus-{name}"
    lines = finish(start(programs, folder, "newscorpus", "parse", "samples")).splitlines()
    golden = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("samples/*.json"))]
    assert [loads(line) for line in lines] == [loads(text) for text in golden]
    assert {loads(line).parser for line in lines} == {name}


@pytest.mark.parametrize("name", PLUGINS)
def test_an_installed_plugin_passes_the_check_and_its_own_tests(
    name: str, packages: Path, programs: Path
) -> None:
    folder = packages / f"newscorpus-{name}"
    # The other examples' tests are the same rules again, and these take their time: some will do.
    some = [] if name == "gazette" else ["-k", "samples or golden or round_trip"]
    tests = start(programs, folder, "python", "-m", "pytest", "-q", "-p", "no:cacheprovider", *some)
    check = start(programs, folder, "newscorpus", "check", name)
    assert " passed" in finish(tests)
    assert "It obeys the rules." in finish(check)


@pytest.mark.parametrize("name", ["globe", "reuters", "dw", "plain"])
def test_a_parser_that_comes_with_newscorpus_passes_the_check_as_it_is_installed(
    name: str, packages: Path, programs: Path
) -> None:
    shown = finish(start(programs, packages, "newscorpus", "check", name))
    assert "It obeys the rules." in shown
    assert "  passed   round_trip" in shown
    assert name == "plain" or "  passed   golden_records_match" in shown


def test_strategies_need_only_the_extra_for_testing(packages: Path, programs: Path) -> None:
    code = "from newscorpus.strategies import articles; import sys; print('duckdb' in sys.modules)"
    assert finish(start(programs, packages, "python", "-c", code)) == "False\n"


def test_importing_newscorpus_where_it_is_installed_imports_no_test_tools(
    packages: Path, programs: Path
) -> None:
    code = "import sys, newscorpus; sys.exit(any(name in sys.modules for name in ('hypothesis', 'pytest', '_pytest')))"
    finish(start(programs, packages, "python", "-c", code))


def test_hypothesis_finds_the_types_by_itself(packages: Path, programs: Path) -> None:
    code = "from hypothesis import strategies as st; from newscorpus.article import Article; st.from_type(Article).validate()"
    finish(start(programs, packages, "python", "-c", code))
