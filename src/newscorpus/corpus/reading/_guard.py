"""What a hostile page would cost: two figures that are cheap to have, where the time of reading it grows with their squares."""

import re

_TAG = re.compile(r"""<[a-zA-Z](?:[^>"']++|"[^"]*+"?|'[^']*+'?)*+""")
_QUOTED = re.compile(r""""[^"]*+"?|'[^']*+'?""")
_LONG_TAG = 4_000


def attribute_work(markup: str) -> int:
    """Return the sum of the squares of the attribute counts of all elements.

    The parser's time grows with it; pages have some hundred attributes on an element at most.
    """
    long_tags = (tag[0] for tag in _TAG.finditer(markup) if tag.end() - tag.start() > _LONG_TAG)
    return sum(len(_QUOTED.sub("", tag).split()) ** 2 for tag in long_tags)


_ANY_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*+)")
_FLAT = frozenset(
    "p li br img input meta link hr td tr th thead tbody option dd dt source wbr col area base embed param track path "
    "use circle rect polygon line".split()
)


def depth(markup: str) -> int:
    """Return about how deep a page's elements are nested; finding main content takes the square of it."""
    deepest = now = 0
    for tag in _ANY_TAG.finditer(markup):
        if tag[2].lower() not in _FLAT:
            now = max(now - 1, 0) if tag[1] else now + 1
            deepest = max(deepest, now)
    return deepest
