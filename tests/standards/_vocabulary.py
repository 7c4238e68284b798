"""The part of schema.org's vocabulary that is written: which types there are, which properties they have, and of what."""

import re
from typing import Any

TYPES = {
    "Thing": None,
    "CreativeWork": "Thing",
    "Article": "CreativeWork",
    "NewsArticle": "Article",
    "SocialMediaPosting": "Article",
    "BlogPosting": "SocialMediaPosting",
    "LiveBlogPosting": "BlogPosting",
    "MediaObject": "CreativeWork",
    "ImageObject": "MediaObject",
    "Person": "Thing",
    "Organization": "Thing",
    "Place": "Thing",
}
"""Each type with the one it is a kind of."""

PROPERTIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "abstract": ("CreativeWork", ("Text",)),
    "alternativeHeadline": ("CreativeWork", ("Text",)),
    "articleBody": ("Article", ("Text",)),
    "author": ("CreativeWork", ("Person", "Organization")),
    "caption": ("ImageObject", ("Text",)),
    "contributor": ("CreativeWork", ("Person",)),
    "correction": ("CreativeWork", ("Text",)),
    "creator": ("CreativeWork", ("Person",)),
    "creditText": ("CreativeWork", ("Text",)),
    "dateModified": ("CreativeWork", ("Date", "DateTime")),
    "datePublished": ("CreativeWork", ("Date", "DateTime")),
    "dateline": ("NewsArticle", ("Text",)),
    "description": ("Thing", ("Text",)),
    "headline": ("CreativeWork", ("Text",)),
    "image": ("Thing", ("ImageObject",)),
    "inLanguage": ("CreativeWork", ("Text",)),
    "liveBlogUpdate": ("LiveBlogPosting", ("BlogPosting",)),
    "locationCreated": ("CreativeWork", ("Place",)),
    "name": ("Thing", ("Text",)),
    "publisher": ("CreativeWork", ("Organization",)),
    "sourceOrganization": ("CreativeWork", ("Organization",)),
    "url": ("Thing", ("URL",)),
}
"""Each property with the type that has it and what it can be."""

_VALUES = {
    "Text": re.compile(r".*", re.DOTALL),
    "URL": re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[!-~]+"),
    "Date": re.compile(r"\d{4}(-\d\d(-\d\d)?)?"),
    "DateTime": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?"),
}


def kinds(name: str) -> set[str]:
    """A type and all that it is a kind of."""
    found: set[str] = set()
    above: str | None = name
    while above is not None:
        found.add(above)
        above = TYPES[above]
    return found


def check(node: dict[str, Any]) -> None:
    """Check that each property belongs to its node's type, and each value to its property."""
    for name, value in node.items():
        if name.startswith("@"):
            continue
        domain, ranges = PROPERTIES[name]
        assert domain in kinds(node["@type"]), f"{node['@type']} has no {name}"
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                assert kinds(one["@type"]) & set(ranges), f"{name} is no {one['@type']}"
                check(one)
            else:
                patterns = [_VALUES[kind] for kind in ranges if kind in _VALUES]
                assert any(pattern.fullmatch(one) for pattern in patterns), f"{name} is not {one!r}"
