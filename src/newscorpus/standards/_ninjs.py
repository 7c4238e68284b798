"""Articles as IPTC ninjs 3.2, News in JSON."""

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from newscorpus.article import Article, Block, Entry, Heading, ListItem, Photo, SignOff
from newscorpus.dates import NewsDate
from newscorpus.standards._body import body_blocks, body_text, own_blocks
from newscorpus.standards._dates import entry_date, rfc3339, stated
from newscorpus.standards._uris import name_of, part_of

Item = dict[str, Any]

_STANDARD = {
    "name": "ninjs",
    "version": "3.2",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
}
_NOT_IN_HTML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def to_ninjs(article: Article) -> Item:
    """Return an article as an IPTC ninjs 3.2 item; pictures and live-blog entries are its associations.

    ninjs knows moments only: a date without minute and zone stands as printed by `NewsDate` among the descriptions, in
    the role ``published`` or ``updated``. The item is named by the article's address, or else by a hash of its text.
    """
    name = name_of(article)
    own, places = own_blocks(article), () if article.dateline is None else article.dateline.places
    photos = article.photos
    return {
        "uri": name,
        "type": "composite" if article.entries else "text",
        "representationType": "full",
        "profile": article.kind,
        "standard": dict(_STANDARD),
        **_present(
            language=article.language,
            firstCreated=rfc3339(stated(article.published)),
            versionCreated=rfc3339(stated(article.updated)) or rfc3339(stated(article.published)),
            headlines=_in_roles([("main", article.headline), ("kicker", article.kicker)]),
            descriptions=_descriptions(article),
            by="; ".join(article.byline),
            people=_people(article),
            infoSources=_sources(article),
            located=", ".join(places),
            places=[{"name": place, "rel": "dateline"} for place in places],
            bodies=_bodies(body_blocks(own)),
            associations=[
                *(_photo(photo, part_of(name, f"photo-{number}")) for number, photo in enumerate(photos, 1)),
                *(
                    _entry(entry, part_of(name, f"entry-{number}"), article.language)
                    for number, entry in enumerate(article.entries, 1)
                ),
            ],
        ),
    }


def _descriptions(article: Article) -> list[Item]:
    return _in_roles(
        [
            ("summary", article.standfirst),
            *(("key point", point.text) for point in article.key_points),
            *((note.kind, note.text) for note in article.notes),
            ("published", _day(article.published)),
            ("updated", _day(article.updated)),
        ]
    )


def _day(date: NewsDate | None) -> str | None:
    """A date that is no moment, as it prints."""
    known = stated(date)
    return None if known is None or rfc3339(known) is not None else str(known)


def _people(article: Article) -> list[Item]:
    signed = dict.fromkeys(name for block in article.of(SignOff) for name in block.names)
    return [
        *({"name": name, "rel": "author"} for name in article.authors),
        *({"name": name, "rel": "contributor"} for name in signed if name not in article.authors),
    ]


def _sources(article: Article) -> list[Item]:
    agencies = [{"name": name, "role": "agency"} for name in article.agencies]
    return agencies if article.source is None else [{"name": article.source, "role": "publisher"}, *agencies]


def _photo(photo: Photo, name: str) -> Item:
    credit, told = photo.credit, [("caption", photo.caption), ("alt", photo.alt)]
    return {
        "name": name.rpartition("#")[2],
        "rel": "picture",
        "uri": name,
        "type": "picture",
        **_present(
            descriptions=_in_roles(told if any(text for _, text in told) else [("caption", photo.text)]),
            by=None if credit is None else credit.text,
            people=[] if credit is None else [{"name": person, "rel": "author"} for person in credit.names],
            infoSources=[]
            if credit is None
            else [{"name": one, "role": "agency"} for one in credit.agencies],
        ),
    }


def _entry(entry: Entry, name: str, language: str | None) -> Item:
    return {
        "name": entry.heading or name.rpartition("#")[2],
        "rel": "update",
        "uri": name,
        "type": "text",
        **_present(
            language=language,
            versionCreated=rfc3339(entry_date(entry)),
            headlines=_in_roles([("main", entry.heading)]),
            descriptions=_in_roles([("published", _when(entry))]),
            infoSources=[{"name": one, "role": "agency"} for one in entry.agencies],
            bodies=_bodies(body_blocks(entry.leaves(), entry.heading)),
        ),
    }


def _when(entry: Entry) -> str | None:
    """When an entry was written, as it prints, where that is no moment."""
    day = entry_date(entry)
    if day is not None:
        return _day(day)
    return None if entry.time is None else str(entry.time)


def _bodies(blocks: Sequence[Block]) -> list[Item]:
    """The same body twice: as plain text, and as HTML."""
    if not blocks:
        return []
    plain = body_text(blocks)
    counts = {"charCount": len(plain), "wordCount": len(plain.split())}
    return [
        {"role": "main", "contentType": "text/plain", **counts, "value": plain},
        {"role": "main", "contentType": "text/html", **counts, "value": _html(blocks)},
    ]


def _html(blocks: Iterable[Block]) -> str:
    """Blocks as HTML, in which a character that HTML forbids is shown as unknown."""
    lines: list[str] = []
    for block in blocks:
        text = escape(_NOT_IN_HTML.sub("\ufffd", block.text), quote=False)
        if isinstance(block, ListItem):
            is_first = not (lines and lines[-1] == "</ul>")
            lines[len(lines) if is_first else -1 :] = [
                *(["<ul>"] if is_first else []),
                f"<li>{text}</li>",
                "</ul>",
            ]
        else:
            lines.append(f"<h2>{text}</h2>" if isinstance(block, Heading) else f"<p>{text}</p>")
    return "\n".join(lines)


def _in_roles(pairs: Iterable[tuple[str, str | None]]) -> list[Item]:
    return [{"role": role, "value": value} for role, value in pairs if value]


def _present(**values: Any) -> Item:
    return {name: value for name, value in values.items() if value not in (None, "", [])}
