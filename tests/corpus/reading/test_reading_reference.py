"""The reference of reading says what the code does."""

import re
from pathlib import Path

from newscorpus.corpus.reading._columns import IDENTIFIERS, USUAL
from newscorpus.corpus.reading._forms import ENDINGS

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "reference" / "reading.md").read_text(encoding="utf-8")
RULE = re.compile(r'(?:failure|_fail|Failure)\(\s*(?:[\w.()]+,\s*)??"([a-z]+)"|rule="([a-z]+)"')


def rows(heading: str) -> dict[str, list[str]]:
    """The code words of a table's rows, by what the first cell says."""
    table = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    cells = [line.strip("|").split("|") for line in table.splitlines() if line.startswith("| ")]
    return {row[0].strip().strip("`"): re.findall(r"`([^`]+)`", row[1]) for row in cells[1:]}


def test_the_endings_of_each_form_are_listed() -> None:
    listed = {form: set(endings) for form, endings in rows("What files are").items()}
    assert listed == {
        form: {ending for ending, each in ENDINGS.items() if each == form} for form in set(ENDINGS.values())
    }


def test_the_usual_names_of_columns_are_listed_in_their_order() -> None:
    assert {role: tuple(names) for role, names in rows("Columns").items()} == USUAL
    assert all(f"`{name}`" in PAGE for name in IDENTIFIERS)


def test_every_rule_that_a_text_can_break_is_listed() -> None:
    sources = (ROOT / "src" / "newscorpus" / "corpus" / "reading").glob("*.py")
    found = {
        rule
        for path in sources
        for pair in RULE.findall(path.read_text(encoding="utf-8"))
        for rule in pair
        if rule
    }
    table = PAGE.partition("## What can be wrong with a text\n")[2]
    listed = {
        rule
        for line in table.splitlines()
        if line.startswith("| `")
        for rule in re.findall(r"`([a-z]+)`", line.split("|")[1])
    }
    assert found == listed
