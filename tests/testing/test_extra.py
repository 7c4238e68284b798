"""The extra: what the kit needs is imported when it is used, and its absence is told with what to do."""

import subprocess
import sys

import pytest

from newscorpus.errors import MissingExtraError
from newscorpus.testing import check_parser
from newscorpus.testing._extra import need_extra
from tests.testing.gazette import GAZETTE


def test_importing_the_kit_imports_neither_hypothesis_nor_pytest() -> None:
    code = "import sys, newscorpus.testing, newscorpus.testing.rules; sys.exit(bool({'hypothesis', 'pytest'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_missing_module_is_told_with_the_install_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(
        MissingExtraError, match=r"needs hypothesis; install it with: pip install 'newscorpus\[testing\]'"
    ):
        check_parser(GAZETTE, samples=())


def test_what_is_there_is_not_missed() -> None:
    need_extra("pytest", "hypothesis")
