"""What is read in one article for its comparisons, kept while the article lives."""

from functools import cached_property
from itertools import chain
from threading import Lock
from typing import TYPE_CHECKING
from weakref import ReferenceType, ref

from attrs import frozen

from newscorpus.article import Article
from newscorpus.comparison._body import Body, read_body

if TYPE_CHECKING:
    from newscorpus.comparison._running_words import RunningWords
    from newscorpus.comparison.figures import Figure
    from newscorpus.comparison.names import Name
    from newscorpus.comparison.quotes import Quote
    from newscorpus.comparison.wire import Provenance

__all__ = ["Reading", "reading"]

_KEPT = 64
"""Articles of which the reading is kept: enough for the versions of one, or for a story that is compared in pairs."""


@frozen(kw_only=True, eq=False)
class Reading:
    """What stands in an article, whatever it is compared with; each part is read when it is first asked for."""

    body: Body
    language: str | None
    _article: "ReferenceType[Article]"

    @property
    def words(self) -> "RunningWords":
        """The words of the body; those of a very long one are not kept."""
        return self._words if self.body.ordinary else self._read_words()

    @cached_property
    def _words(self) -> "RunningWords":
        return self._read_words()

    def _read_words(self) -> "RunningWords":
        from newscorpus.comparison._running_words import RunningWords

        return RunningWords(self.body.text, chain.from_iterable(self.body.sentences))

    @cached_property
    def quotes(self) -> "tuple[Quote, ...]":
        """The quotes of the body."""
        from newscorpus.comparison.quotes import find_quotes

        return find_quotes(self.body.text)

    @cached_property
    def figures(self) -> "tuple[Figure, ...]":
        """The figures of the body, a bare "$" read by the country that the language names."""
        from newscorpus.comparison.figures import find_figures

        return find_figures(self.body.text, locale=self.language)

    @cached_property
    def names(self) -> "tuple[Name, ...]":
        """The people and organisations of the body."""
        from newscorpus.comparison.names import find_names

        return find_names(self.body.text)

    @cached_property
    def provenance(self) -> "Provenance":
        """Which agency the article is from, by evidence."""
        from newscorpus.comparison.wire import provenance

        article = self._article()
        assert article is not None  # who asks for it holds it
        return provenance(article)


_lock = Lock()
_readings: "dict[int, tuple[ReferenceType[Article], Reading]]" = {}


def reading(article: Article) -> Reading:
    """Return what is read in an article: the same as before, as long as it lives and few others came between."""
    key = id(article)
    known = _readings.get(key)
    if known is not None and known[0]() is article:
        return known[1]
    held = ref(article, lambda _: _readings.pop(key, None))
    found = Reading(body=read_body(article), language=article.language, article=held)
    with _lock:
        while len(_readings) >= _KEPT:
            _readings.pop(next(iter(_readings)))
        _readings[key] = held, found
    return found
