"""The page of rules, written from the docstrings of the checks: ``python -m newscorpus.testing.rules``."""

from inspect import cleandoc

from newscorpus.testing._checks import CHECKS
from newscorpus.testing._failure import Check

__all__ = ["rules_page"]

_OPENING = """\
<!-- Written by `python -m newscorpus.testing.rules > docs/reference/rules.md` from the docstrings of the checks. -->

# The rules for parsers

Every parser must obey these rules, first-party ones and yours alike. Each is a check of `newscorpus.testing`, and
there are three doors to all of them: `newscorpus check NAME` on the command line, `check_parser(PARSER, samples="…")`
in Python, and a class for pytest:

```python
from newscorpus.testing import ParserConformance
from newscorpus_globe import PARSER


class TestGlobe(ParserConformance):
    parser = PARSER
    samples = "samples"
```

A rule that a layout cannot obey is waived by its name, with a reason, such as
`waived = {"round_trip": "the layout drops credits"}`. A waived check must fail; when it passes, the waiver has to go.
A failure names the rule, shows the smallest input that was found for it, and points to its paragraph here.
"""


def rules_page() -> str:
    """Return the page of rules as Markdown, one section for each check in their order."""
    return "\n".join([_OPENING, *map(_section, CHECKS)])


def _section(check: Check) -> str:
    rule, *rest = cleandoc(check.__doc__ or "").split("\n\n")
    name = check.__name__
    paragraphs = "\n\n".join([f"**{rule}**", *rest])
    return f"## {name.replace('_', ' ')}\n\n{paragraphs}\n\nIts name in waivers and reports: `{name}`.\n"


if __name__ == "__main__":
    print(rules_page(), end="")
