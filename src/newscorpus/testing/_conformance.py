"""The door for pytest: a class to inherit from, one test for each rule."""

import inspect
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from attrs import evolve

from newscorpus.plugins import Parser
from newscorpus.testing._case import Case, Sample
from newscorpus.testing._checks import CHECKS
from newscorpus.testing._extra import need_extra
from newscorpus.testing._failure import Check
from newscorpus.testing._foreign import Page
from newscorpus.testing._report import HURRY, Samples, check_waivers, make_case, run


class ParserConformance:
    """Tests that a parser obeys every rule; a subclass whose name begins with ``Test`` says which parser.

    Attributes:
        parser: the parser.
        samples: the folder of samples beside the test file, in the folder above it or in the current one; or samples.
        waived: rules that the parser is known to break, by name, each with the reason; they must fail.
        own: sources of foreign pages that are the parser's own.
        foreign: further pages that the parser must not claim.

    .. code-block:: python

        from newscorpus.testing import ParserConformance
        from newscorpus_memo import PARSER


        class TestMemo(ParserConformance):
            parser = PARSER
            samples = "samples"
    """

    parser: ClassVar[Parser]
    samples: ClassVar[Samples] = "samples"
    waived: ClassVar[Mapping[str, str]] = {}
    own: ClassVar[Sequence[str]] = ()
    foreign: ClassVar[Sequence[Page]] = ()

    _has_hung: ClassVar[bool] = False

    def pytest_generate_tests(self, metafunc: Any) -> None:
        """Give pytest one test for each rule."""
        check_waivers(self.waived)
        metafunc.parametrize("check", CHECKS, ids=[check.__name__ for check in CHECKS])

    def test_rule(self, check: Check) -> None:
        """Run one check."""
        need_extra("pytest", "hypothesis")
        import pytest

        outcome = run(check, self._case(), self.waived)
        if outcome.failure is not None:
            type(self)._has_hung |= outcome.failure.hung
            pytest.fail(str(outcome.failure), pytrace=False)
        if outcome.status != "passed":
            pytest.skip(f"{outcome.status}: {outcome.reason}")

    @classmethod
    def _case(cls) -> Case:
        if not isinstance(getattr(cls, "parser", None), Parser):
            raise TypeError(f"{cls.__name__}.parser must be a Parser, got {getattr(cls, 'parser', None)!r}")
        case = make_case(cls.parser, cls._samples(), own=cls.own, foreign=cls.foreign)
        return evolve(case, patience=HURRY) if cls._has_hung else case

    @classmethod
    def _samples(cls) -> Path | Sequence[Sample]:
        """Return the samples, or the first folder of that name near the test file."""
        if not isinstance(cls.samples, str | Path):
            return cls.samples
        beside = Path(inspect.getfile(cls)).resolve().parent
        folders = [home / cls.samples for home in (beside, beside.parent, Path.cwd())]
        return next((folder for folder in folders if folder.is_dir()), folders[0])
