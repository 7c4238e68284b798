"""XML as text: elements, escapes, and what XML has no character for."""

import re
from collections.abc import Iterable
from html import escape

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NOT_A_WORD = re.compile(r"[^\w.:-]+")


def words(text: str) -> str:
    """Return text as the content of an element.

    A character that XML 1.0 does not have (section 2.2: most control characters, lone surrogates) becomes a processing
    instruction such as ``<?newscorpus U+000B?>``, so that it is neither lost nor a reason to refuse the text.
    """
    held = escape(text, quote=False).replace("\r", "&#13;")
    return _NOT_XML.sub(lambda found: f"<?newscorpus U+{ord(found[0]):04X}?>", held)


def element(name: str, inner: str = "", /, **attributes: str | None) -> str:
    """Return an element; its content is XML already, its attributes are plain, and those that are None are left out."""
    held = {key.replace("__", ":"): value for key, value in attributes.items() if value is not None}
    named = "".join(f' {key}="{escape(_NOT_XML.sub("", value))}"' for key, value in held.items())
    return f"<{name}{named}>{inner}</{name}>" if inner else f"<{name}{named}/>"


def lines(elements: Iterable[str]) -> str:
    """Return elements each on a line of its own, where white space between them means nothing."""
    return "".join(f"\n{one}" for one in elements) + "\n"


def word(name: str) -> str:
    """Return a name as one word, which is what the type of an element must be."""
    return _NOT_A_WORD.sub("-", name).strip("-") or "other"
