"""The public face: what `import newscorpus` gives, and what it does not pull in."""

import importlib
import pkgutil
import subprocess
import sys

import pytest

import newscorpus
from tests.conftest import ROOT

HEAVY = (
    "dateparser",
    "hypothesis",
    "pytest",
    "pluggy",
    "click",
    "rich",
    "jinja2",
    "nupunkt",
    "charset_normalizer",
    "numpy",
    "pyarrow",
)


def public_modules() -> list[str]:
    found = [name for _, name, _ in pkgutil.walk_packages(newscorpus.__path__, "newscorpus.")]
    return [
        "newscorpus",
        *(name for name in found if not any(part.startswith("_") for part in name.split("."))),
    ]


def test_every_name_of_the_face_is_there() -> None:
    for name in newscorpus.__all__:
        assert getattr(newscorpus, name) is not None
        assert name in dir(newscorpus)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'scrape'"):
        _ = newscorpus.scrape


def test_importing_newscorpus_imports_nothing_heavy() -> None:
    code = f"import sys, newscorpus; sys.exit(' '.join(sorted(set({HEAVY!r}) & set(sys.modules))) or 0)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def test_parsing_a_page_whose_dates_need_no_words_does_not_import_dateparser() -> None:
    code = (
        "import sys, newscorpus; newscorpus.parse_file('seeds/dw.txt'); sys.exit('dateparser' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("name", public_modules())
def test_every_public_module_says_what_is_public(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__doc__
    for public in module.__all__:
        assert hasattr(module, public)
    assert list(module.__all__) == sorted(module.__all__, key=_isort)


def _isort(name: str) -> tuple[bool, bool, str]:
    """Constants, classes, functions: the order that the linter keeps."""
    return (not name.isupper(), not name[0].isupper(), name)
