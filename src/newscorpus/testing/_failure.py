"""How a check says no: which rule, what happened, the smallest input that shows it, and the page to read."""

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING

from newscorpus.testing._guard import StillRunning

if TYPE_CHECKING:
    from newscorpus.testing._case import Case

PAGE = "docs/reference/rules.md"
_SHOWN = 600


class CheckFailure(AssertionError):  # noqa: N818
    """A parser breaks a rule.

    `rule` is the name of the check, `what` says what happened, `smallest` is the smallest input found that shows it
    (None where no text is to blame), and `hung` whether the parser did not come back.
    """

    hung = False

    def __init__(self, rule: str, what: str, smallest: str | None = None) -> None:
        super().__init__(rule, what, smallest)
        self.rule, self.what, self.smallest = rule, what, smallest

    @property
    def page(self) -> str:
        """Where the rule is explained."""
        return f"{PAGE}#{self.rule.replace('_', '-')}"

    def __str__(self) -> str:
        lines = [f"{self.rule}: {self.what}"]
        if self.smallest is not None:
            lines += ["  the smallest input that shows it:", f"    {abbreviate(self.smallest)}"]
        return "\n".join([*lines, f"  the rule: {self.page}"])


class Broken(Exception):  # noqa: N818
    """What a check found, before the rule's name is put to it.

    `again`, where it is given, tells whether a text breaks the parser in the same way, and `smallest` is not yet so.
    """

    def __init__(self, what: str, smallest: str | None = None) -> None:
        super().__init__(what, smallest)
        self.what, self.smallest = what, smallest
        self.again: Again | None = None


class NotApplicable(Exception):  # noqa: N818
    """A check has nothing to look at; the message says what is missing."""


Check = Callable[["Case"], None]
Again = Callable[[str], bool]


def rule(function: Check) -> Check:
    """Make a check of a function: what it finds is raised under its name, a parser that hangs included."""

    @wraps(function)
    def check(case: "Case") -> None:
        __tracebackhide__ = True
        try:
            function(case)
        except Broken as broken:
            shown = _reduced(broken.smallest, broken.again)
            raise CheckFailure(function.__name__, broken.what, shown) from broken.__cause__
        except StillRunning as hang:
            failure = CheckFailure(function.__name__, hang.what, _reduced(hang.text, hang.again))
            failure.hung = True
            raise failure from None

    return check


def _reduced(text: str | None, again: Again | None) -> str | None:
    from newscorpus.testing._smallest import smallest

    return text if text is None or again is None else smallest(text, again)


def abbreviate(text: str) -> str:
    """Return a text as Python would write it, with the middle left out where it is long."""
    if len(text) <= _SHOWN:
        return _quoted(text)
    half = _SHOWN // 2
    return f"{_quoted(text[:half])} … {_quoted(text[-half:])} ({len(text):,} characters)"


def _quoted(text: str) -> str:
    """Return a text as Python would write it; lone surrogates, which no terminal takes, only as escapes."""
    return ascii(text) if any("\ud800" <= character <= "\udfff" for character in text) else repr(text)
