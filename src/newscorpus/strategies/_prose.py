"""Invented news prose: short, readable, and simplest first, so that failures shrink to a line one can read."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

_SUBJECTS = (
    "Goats",
    "Two clerks",
    "The ferry",
    "Mayor Lind",
    "The harbour board",
    "A baker",
    "Mr. Hale",
    "Sechs Ziegen",
    "L’été",
)
_VERBS = ("win", "ate", "missed", "counted", "painted", "closed", "borrowed", "questioned")
_OBJECTS = (
    "hay",
    "the ballot",
    "a pier",
    "€15-billion",
    "22 umbrellas",
    "the U.S. stamps",
    "“every lantern”",
    "3.5 per cent",
    "eight crates of rennet",
)
_ENDINGS = (
    "",
    "on Tuesday",
    "in Brenna",
    "on Feb. 23",
    "after nearly two years",
    "without saying why",
    "— again",
)
_GIVEN = ("Ada", "Ilse", "Omar", "J.P.", "María", "Jean-Luc")
_FAMILY = ("Lind", "Karnau", "Kader", "O’Dell", "Öberg", "de Witt")
_PLACES = ("BRENNA", "OSLO", "PORT ANSEL", "NEW YORK", "SÃO PAULO")


def words() -> SearchStrategy[str]:
    """Generate a clause without a stop at its end, such as ``Goats win hay``."""
    parts = st.tuples(*map(st.sampled_from, (_SUBJECTS, _VERBS, _OBJECTS, _ENDINGS)))
    return parts.map(lambda four: " ".join(part for part in four if part))


def sentences() -> SearchStrategy[str]:
    """Generate a sentence with its stop."""
    return words().map(lambda clause: f"{clause}.")


def paragraph_texts(*, max_sentences: int = 3) -> SearchStrategy[str]:
    """Generate the text of a paragraph: one line of sentences."""
    return st.lists(sentences(), min_size=1, max_size=max_sentences).map(" ".join)


def names() -> SearchStrategy[str]:
    """Generate a person's name, such as ``Ada Lind``."""
    return st.tuples(st.sampled_from(_GIVEN), st.sampled_from(_FAMILY)).map(" ".join)


def places() -> SearchStrategy[str]:
    """Generate a place as datelines print it, such as ``BRENNA``."""
    return st.sampled_from(_PLACES)
