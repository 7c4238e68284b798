"""`newscorpus new-parser`: a package that is whole and right as it is written."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus import records
from newscorpus.cli import _new_parser, main
from newscorpus.document import Document
from newscorpus.registry import Registry
from tests._distributions import GOOD, install

FILES = """
    .github/workflows/test.yml
    .gitignore
    LICENSE
    README.md
    pyproject.toml
    samples/harbour-post.json
    samples/harbour-post.txt
    src/newscorpus_harbour_post/__init__.py
    src/newscorpus_harbour_post/py.typed
    tests/test_harbour_post.py
""".split()


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["new-parser", *words, "--into", str(folder)])


@pytest.fixture
def package(tmp_path: Path) -> Path:
    result = run(tmp_path, "harbour-post", "--title", "The  Harbour Post")
    assert result.exit_code == 0, result.output
    return tmp_path / "newscorpus-harbour-post"


def loaded(code: str) -> ModuleType:
    module = ModuleType("newscorpus_generated")
    exec(code, vars(module))
    return module


def test_the_files_of_the_package_are_written_and_named(tmp_path: Path) -> None:
    result = run(tmp_path, "harbour-post")
    folder = tmp_path / "newscorpus-harbour-post"
    written = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    assert written == FILES
    shown = result.stdout.splitlines()
    assert [line.strip() for line in shown[1 : 1 + len(FILES)]] == FILES
    assert shown[-1] == f"Now: cd {folder} && pip install -e '.[test]' && pytest"


def test_the_whole_package_has_at_most_sixty_lines_of_python_and_its_test_eight(package: Path) -> None:
    lines = {path.name: path.read_text(encoding="utf-8").count("\n") for path in package.rglob("*.py")}
    assert sum(lines.values()) <= 60
    assert lines["test_harbour_post.py"] <= 8


def test_its_metadata_names_the_plugin_as_newscorpus_looks_for_it(package: Path) -> None:
    project = tomllib.loads((package / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == "newscorpus-harbour-post"
    assert project["entry-points"]["newscorpus"] == {"harbour-post": "newscorpus_harbour_post"}
    assert project["license"] == "MIT"
    assert project["license-files"] == ["LICENSE"]


def test_its_golden_record_is_what_its_parser_reads(package: Path) -> None:
    parser = loaded((package / "src/newscorpus_harbour_post/__init__.py").read_text(encoding="utf-8")).PARSER
    golden = (package / "samples/harbour-post.json").read_text(encoding="utf-8")
    text = (package / "samples/harbour-post.txt").read_text(encoding="utf-8")
    article = Registry.of(parser).parse(Document(text, origin="harbour-post.txt"))
    assert article == records.loads(golden)
    assert records.to_record(article) == json.loads(golden)
    assert "The Harbour Post" in text


@settings(max_examples=25)
@given(
    name=st.from_regex(_new_parser._NAME, fullmatch=True).filter(lambda name: len(name) <= 60),
    title=st.from_regex(_new_parser._TITLE, fullmatch=True).filter(lambda title: len(title) <= 60),
    terms=st.sampled_from(sorted(_new_parser._LICENSES)),
)
def test_any_name_and_title_give_a_package_that_reads_its_sample(name: str, title: str, terms: str) -> None:
    words = _new_parser._words(name, _new_parser._check_title(title), terms)
    texts = _new_parser._render(words, terms)
    assert tomllib.loads(texts["pyproject.toml"])["project"]["entry-points"]["newscorpus"][name]
    module = loaded(texts[f"src/newscorpus_{name.replace('-', '_')}/__init__.py"])
    sample = Document(texts[f"samples/{name}.txt"], origin=f"{name}.txt")
    assert module.PARSER.match(sample) is not None
    assert records.to_record(module.PARSER.parse(sample)) == json.loads(texts[f"samples/{name}.json"])


@pytest.mark.parametrize(
    ("terms", "opening"), [("mit", "MIT License"), ("Apache-2.0", "Apache License"), ("none", None)]
)
def test_the_terms_can_be_chosen(terms: str, opening: str | None, tmp_path: Path) -> None:
    assert run(tmp_path, "gazette", "--license", terms).exit_code == 0
    folder = tmp_path / "newscorpus-gazette"
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    if opening is None:
        assert "license" not in project
        assert not (folder / "LICENSE").exists()
    else:
        assert opening in (folder / "LICENSE").read_text(encoding="utf-8")[:80]


@pytest.mark.parametrize(
    "name", ["", "Gazette", "the gazette", "2nd", "my_paper", "a--b", "a-", "süd", "../x", "x" * 61]
)
def test_other_names_are_refused(name: str, tmp_path: Path) -> None:
    result = run(tmp_path, name)
    assert result.exit_code == 2
    assert "must be lower-case letters and digits" in " ".join(result.stderr.split())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["globe", "plain"])
def test_the_name_of_an_installed_parser_is_refused(name: str, tmp_path: Path) -> None:
    result = run(tmp_path, name)
    assert result.exit_code == 2
    assert f"a parser is called '{name}' already, that of newscorpus" in " ".join(result.stderr.split())


def test_a_package_can_be_written_again_beside_its_installed_self(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(site)
    install(site, "newscorpus-lamplight", GOOD, parser="lamplight")
    assert run(tmp_path, "lamplight").exit_code == 0
    install(site, "another-one", GOOD, parser="foghorn")
    assert run(tmp_path, "foghorn").exit_code == 2


@pytest.mark.parametrize(
    "title", ['The "Post"', "back\\slash", "two\n\x00lines", "{{ post }}", "x" * 61, "."]
)
def test_a_title_that_would_break_the_files_is_refused(title: str, tmp_path: Path) -> None:
    result = run(tmp_path, "gazette", "--title", title)
    assert result.exit_code == 2
    assert "must be a short line of letters" in " ".join(result.stderr.split())


def test_a_folder_that_is_there_is_left_alone(package: Path) -> None:
    (package / "README.md").write_text("mine", encoding="utf-8")
    result = run(package.parent, "harbour-post")
    assert result.exit_code == 1
    assert "is there already; choose another name" in result.stderr
    assert (package / "README.md").read_text(encoding="utf-8") == "mine"


def test_a_place_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    result = run(tmp_path / "gone", "gazette")
    assert result.exit_code == 2
    assert "does not exist" in result.stderr


def test_where_a_file_cannot_be_written_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*words: Any, **more: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", fail)
    result = run(tmp_path, "gazette")
    assert result.exit_code == 1
    assert "cannot be written (No space left on device); choose another place with --into" in result.stderr
    assert not list(tmp_path.iterdir())


def test_the_core_install_is_enough(tmp_path: Path) -> None:
    code = "import sys; sys.modules.update(hypothesis=None, pytest=None); from newscorpus.cli import main; main()"
    command = [sys.executable, "-c", code, "new-parser", "gazette", "--into", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
