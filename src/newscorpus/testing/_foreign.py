"""Pages of other publishers, invented in real layouts: what a modest parser leaves alone."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from attrs import field, frozen

from newscorpus.document import Document


@frozen(kw_only=True)
class Page:
    """A page with the source whose layout it has; None where it has nobody's."""

    name: str
    source: str | None = None
    text: str = field(repr=lambda text: f"<{len(text)} characters>")

    @property
    def document(self) -> Document:
        """The page as a document."""
        return Document(self.text, origin=self.name)


@cache
def foreign_pages() -> tuple[Page, ...]:
    """Return the pages that every parser is tried on; the folder that one is in names its source."""
    home = files("newscorpus.testing").joinpath("foreign")
    return tuple(_page(page, folder.name) for folder in _sorted(home) for page in _sorted(folder))


def _sorted(folder: Traversable) -> list[Traversable]:
    return sorted(folder.iterdir(), key=lambda entry: entry.name)


def _page(page: Traversable, source: str) -> Page:
    text = page.read_bytes().decode("utf-8")
    return Page(name=f"{source}/{page.name}", source=None if source == "nobody" else source, text=text)
