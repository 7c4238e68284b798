"""Articles as schema.org JSON-LD: NewsArticle, and LiveBlogPosting with its updates."""

from collections.abc import Iterable
from typing import Any

from newscorpus.article import Article, Block, Byline, Entry, Photo, SignOff
from newscorpus.standards._body import body_blocks, body_text, own_blocks
from newscorpus.standards._dates import entry_date, iso, stated
from newscorpus.standards._uris import url_of

Thing = dict[str, Any]


def to_json_ld(article: Article) -> Thing:
    """Return an article as a schema.org NewsArticle, or as a LiveBlogPosting where it has entries.

    Only what the article states is in it: dates as ISO 8601, as precise as they are known (a date without a year is
    left out), people as Person and agencies as Organization. What is empty is left out.

    Returns:
        A JSON-ready dictionary. Where it is put into a page, write ``<`` as ``\\u003c``, so that no text ends the script.
    """
    is_live = article.kind == "live_blog" or bool(article.entries)
    dateline = article.dateline
    places = () if dateline is None else dateline.places
    return {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting" if is_live else "NewsArticle",
        **_present(
            headline=article.headline,
            alternativeHeadline=article.kicker,
            description=article.standfirst,
            abstract=[point.text for point in article.key_points],
            url=url_of(article),
            inLanguage=article.language,
            datePublished=iso(stated(article.published)),
            dateModified=iso(stated(article.updated)),
            author=_authors(article.walk()),
            contributor=_contributors(article),
            creditText="; ".join(article.byline),
            publisher=None if article.source is None else _organization(article.source),
            sourceOrganization=[_organization(name) for name in article.agencies],
            dateline=None if dateline is None or is_live else dateline.text,
            locationCreated=[{"@type": "Place", "name": place} for place in places],
            image=[_image(photo) for block in own_blocks(article) for photo in _photos(block)],
            correction=[note.text for note in article.notes if note.kind == "correction"],
            articleBody=body_text(body_blocks(own_blocks(article))),
            liveBlogUpdate=[_update(entry) for entry in article.entries],
        ),
    }


def _update(entry: Entry) -> Thing:
    return {
        "@type": "BlogPosting",
        **_present(
            headline=entry.heading,
            datePublished=iso(entry_date(entry)),
            author=_authors(entry.leaves()),
            sourceOrganization=[_organization(name) for name in entry.agencies],
            image=[_image(photo) for photo in _photos(entry)],
            articleBody=body_text(body_blocks(entry.leaves(), entry.heading)),
        ),
    }


def _image(photo: Photo) -> Thing:
    """A picture; one of which nothing is told apart is described by all of its words."""
    credit = photo.credit
    told = _present(
        caption=photo.caption,
        description=photo.alt,
        creditText=None if credit is None else credit.text,
        creator=[] if credit is None else [_person(name) for name in credit.names],
        sourceOrganization=[] if credit is None else [_organization(name) for name in credit.agencies],
    )
    return {"@type": "ImageObject", **(told or {"description": photo.text})}


def _photos(block: Block) -> Iterable[Photo]:
    return (leaf for leaf in block.leaves() if isinstance(leaf, Photo))


def _authors(blocks: Iterable[Block]) -> list[Thing]:
    bylines = [block for block in blocks if isinstance(block, Byline)]
    names = dict.fromkeys(name for byline in bylines for name in byline.names)
    agencies = dict.fromkeys(name for byline in bylines for name in byline.agencies)
    return [*map(_person, names), *map(_organization, agencies)]


def _contributors(article: Article) -> list[Thing]:
    """Those whom the sign-off names beside the authors."""
    names = dict.fromkeys(name for block in article.of(SignOff) for name in block.names)
    return [_person(name) for name in names if name not in article.authors]


def _person(name: str) -> Thing:
    return {"@type": "Person", "name": name}


def _organization(name: str) -> Thing:
    return {"@type": "Organization", "name": name}


def _present(**values: Any) -> Thing:
    return {name: value for name, value in values.items() if value not in (None, "", [])}
