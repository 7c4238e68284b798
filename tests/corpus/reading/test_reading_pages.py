"""Web pages are rendered so that the parsers of text dumps read them, with entries, captions and datelines."""

from datetime import date
from pathlib import Path

import pytest

import newscorpus
from newscorpus.article import Article
from newscorpus.corpus import Failure
from newscorpus.document import Document

pytest.importorskip("resiliparse", reason="renders web pages")

from newscorpus.corpus.reading import _page, plan, read_unit
from newscorpus.corpus.reading._page import read_page

GLOBE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Owl takes the night shift - The Globe and Mail</title>
<link rel="canonical" href="https://globe.example/canada/article-owl-takes-the-night-shift/">
<style>.hidden { display: none }</style></head><body>
<a class="u-visually-hidden" href="#main">Skip to main content</a>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/canada">Canada</a></li></ul></nav></header>
<main><article>
<h1>Owl takes the night shift at Lower Haven</h1>
<div class="byline"><span>Alison Crane</span></div>
<div class="dates">Published <time>15 minutes ago</time></div>
<div class="bookmark"><div>Please log in to bookmark this story.<a>Log In</a><a>Create Free Account</a></div>
<figure><a href="/owl.jpg"><span class="u-visually-hidden">Open this photo in gallery:</span><div><img alt="" src="owl.jpg"></div></a>
<figcaption><div><p>An owl looks out of the control room in Lower Haven, Ont., on Nov. 5.<span>Stefan Kugel/Reuters</span></p></div></figcaption></figure>
<p>An owl has moved into the control room of the smallest power station in the province.</p>
<script>window.adverts = ["<p>no text</p>"];</script>
<p>Ms. Lind, who runs the <a href="/station">station</a>, said it keeps office hours. “It leaves at five.”</p>
<h4>What the rules say</h4>
<p>The rules name gulls, bats and “other persons,” but not owls.</p>
<p>Report an editorial error</p>
<div><h3>Follow related authors and topics</h3>
<p>Authors and topics you follow will be added to your personal news feed in Following.</p></div>
<h2>Interact with The Globe</h2>
</article></main><footer>Return to start of footer navigation</footer></body></html>"""

REUTERS = """<!doctype html>
<html lang="en"><head><title>Mule weighed twice in Halden | Reuters</title></head><body>
<a href="#main">Skip to main content</a>
<nav><ul><li><button>World</button><ul><li><a>Africa</a></li><li><a>Americas</a></li></ul></li></ul></nav>
<main><article>
<h1>Mule weighed twice in Halden after scales dispute</h1>
<div><div>By <a rel="author">Nora Blix</a></div>
<time><span>May 4, 2025</span><span>9:12 AM UTC</span><span>Updated 2 hours ago</span></time></div>
<div><div><img src="mule.jpg" alt="A mule on a pier"></div></div><div>A mule waits on the pier in Halden, Norway, May 3, 2025. REUTERS/Ola Nyberg/File Photo
<a href="/licensing">Purchase Licensing Rights<span>, opens new tab</span></a></div>
<div data-testid="paragraph">HALDEN, May 4 (Reuters) - A mule was weighed twice on Sunday after the harbour board and its clerks read two figures from one dial.</div>
<div data-testid="paragraph">"A pound is a pound," clerk Nils Berg told reporters on the pier.</div>
<h2>SCALES FROM ABROAD</h2>
<div data-testid="paragraph">New scales come from Lindholt next week, the board said.</div>
<div>Reporting by Nora Blix; Editing by Per Lund</div>
<p>Our Standards: <a href="/trust">The Thomson Reuters Trust Principles.<span>, opens new tab</span></a></p>
</article></main></body></html>"""

DW = """<!doctype html>
<html lang="en"><head><title>Fossen ferries: Board weighs lamps – DW – 05/05/2025</title>
<link rel="canonical" href="https://dw.example/en/fossen-ferries/live-1"></head><body>
<ol><li><a href="#c">Skip to content</a></li><li><a href="#m">Skip to main menu</a></li><li><a href="#s">Skip to more DW sites</a></li></ol>
<header><div>In focus</div><div>Live TV</div></header>
<main>
<div><span>Live</span></div><div><span>Transport</span><span>Fossen</span></div>
<h1>Fossen ferries: Board weighs lamps</h1>
<div><time>Published May 4, 2025</time><span>last updated May 5, 2025</span></div>
<p>The harbor board has asked for scales. Meanwhile, pilots carry their own candles. DW has the latest.</p>
<div><a>https://p.dw.com/p/4abcd</a></div>
<figure><img src="f.jpg" alt="A ferry in fog"><figcaption>The ferry waited for nine hours: too dark<small>Image: Pia Lund/dpa/picture alliance</small></figcaption></figure>
<div><a class="skip">Skip next section What you need to know</a><h2>What you need to know</h2>
<ul><li>Board buys scales</li><li>Pilots carry candles</li></ul>
<p>Here are the latest developments on Sunday, May 4:</p></div>
<section><a class="skip">Skip next section Scales arrive 'a pound short'</a><div>May 4, 2025</div><h2>Scales arrive 'a pound short'</h2>
<p>The scales came by mule at 3:00 pm (1300 UTC), and <a href="/mule">the mule</a> was weighed first.</p>
<figure><img src="m.jpg" alt="A mule on a pier"><figcaption>The mule of the board<small>Image: Board of Lindholt</small></figcaption></figure>
<p>"A pound is a pound," clerk Nils Berg said.</p><div><a>https://p.dw.com/p/4abcf</a></div></section>
<section><a class="skip">Skip next section Lamps go out in the tower</a><div>May 4, 2025</div><h2>Lamps go out in the tower</h2>
<p>All nine lamps of the tower went out at noon, the board said on Sunday.</p><div><a>https://p.dw.com/p/4abcg</a></div></section>
</main></body></html>"""

UNKNOWN = """<!doctype html><html><head><title>The Brenna Herald</title></head><body>
<nav><ul><li>Home</li><li>Weather</li></ul></nav><div id="cookie-banner">We use cookies.</div>
<article><h1>Goats win the ballot</h1><p>They ate it, two witnesses in Brenna said on Sunday.</p>
<p>The council will vote again when there is paper, the clerk said.</p></article>
<footer>Imprint</footer></body></html>"""


def document(page: str | bytes, **known: object) -> Document:
    data = page.encode() if isinstance(page, str) else page
    read = read_page(data, origin="page.html", **known)  # type: ignore[arg-type]
    assert isinstance(read, Document), read
    return read


def failure(data: bytes) -> Failure:
    read = read_page(data, origin="page.html")
    assert isinstance(read, Failure), read
    return read


def parsed(page: str) -> Article:
    return newscorpus.parse(document(page))


def photos(article: Article) -> list[tuple[str | None, str | None]]:
    return [(photo.caption, photo.credit.text if photo.credit else None) for photo in article.photos]


def test_a_globe_page_has_its_headline_byline_captions_and_sections() -> None:
    article = parsed(GLOBE)
    assert (article.source, article.headline) == ("globe", "Owl takes the night shift at Lower Haven")
    assert article.byline == ("Alison Crane",)
    assert photos(article) == [
        (
            "An owl looks out of the control room in Lower Haven, Ont., on Nov. 5.",
            "Stefan Kugel/Reuters",
        )
    ]
    assert [heading.text for heading in article.headings] == ["What the rules say"]
    assert len(article.paragraphs) == 3


def test_a_reuters_page_has_its_dateline_credit_and_sign_off() -> None:
    article = parsed(REUTERS)
    assert (article.source, article.headline) == (
        "reuters",
        "Mule weighed twice in Halden after scales dispute",
    )
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == (("HALDEN",), "Reuters")
    assert str(article.published) == "2025-05-04T09:12Z"
    assert photos(article) == [
        ("A mule waits on the pier in Halden, Norway, May 3, 2025.", "REUTERS/Ola Nyberg/File Photo")
    ]
    assert article.sign_off is not None
    assert len(article.paragraphs) == 3


def test_a_dw_page_has_its_live_entries_with_their_photos() -> None:
    article = parsed(DW)
    assert (article.source, article.kind) == ("dw", "live_blog")
    assert [point.text for point in article.key_points] == ["Board buys scales", "Pilots carry candles"]
    assert [(entry.heading, str(entry.date)) for entry in article.entries] == [
        ("Scales arrive 'a pound short'", "2025-05-04"),
        ("Lamps go out in the tower", "2025-05-04"),
    ]
    assert photos(article) == [
        ("The ferry waited for nine hours: too dark", "Pia Lund/dpa/picture alliance"),
        ("The mule of the board", "Board of Lindholt"),
    ]
    assert (str(article.published), str(article.updated)) == ("2025-05-04", "2025-05-05")


def test_scripts_and_styles_are_no_text() -> None:
    text = document(GLOBE).text
    assert "adverts" not in text
    assert "display" not in text


def test_of_a_page_of_no_known_source_the_main_content_is_rendered() -> None:
    text = document(UNKNOWN).text
    assert "Goats win the ballot" in text
    assert "Weather" not in text
    assert "cookies" not in text


def test_a_page_is_where_it_says_it_is_unless_its_address_is_known() -> None:
    assert document(DW).url == "https://dw.example/en/fossen-ferries/live-1"
    known = document(DW, url="https://dw.example/a", retrieved=date(2025, 5, 6))
    assert (known.url, known.retrieved) == ("https://dw.example/a", date(2025, 5, 6))


WORDS = "<html><body><p>Café owners in Zürich said “naïve” on Sunday.</p></body></html>"


@pytest.mark.parametrize(
    ("data", "charset", "encoding"),
    [
        (WORDS.encode(), "iso-8859-1", "utf-8"),
        (b"\xef\xbb\xbf" + WORDS.encode(), None, "utf-8"),
        (WORDS.encode("utf-16"), None, "utf-16"),
        (WORDS.encode("cp1252"), "iso-8859-1", "cp1252"),
        (WORDS.replace("<body>", '<meta charset="windows-1252"><body>').encode("cp1252"), None, "cp1252"),
        (WORDS.encode("cp1252"), "no-such-charset", "cp1252"),
    ],
)
def test_the_encoding_is_the_one_that_fits_the_bytes(data: bytes, charset: str | None, encoding: str) -> None:
    read = document(data, charset=charset)
    assert read.text.strip() == "Café owners in Zürich said “naïve” on Sunday."
    assert read.encoding == encoding


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "empty"),
        (b"<html><body><script>let a = 1</script></body></html>", "empty"),
        (b"\x00\x01\x02\x00" * 20, "encoding"),
        (b"<p " + b" ".join(b"a%d" % number for number in range(12_000)) + b">x</p>", "html"),
    ],
)
def test_what_is_no_page_is_told(data: bytes, rule: str) -> None:
    assert failure(data).rule == rule
    assert failure(data).message.startswith("page.html: ")


def test_a_page_that_memory_would_not_hold_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_page, "LONGEST_PAGE", 100)
    assert failure(b"<p>" + b"Goats win. " * 20).rule == "size"


def test_a_page_nested_without_end_is_still_read() -> None:
    assert document("<div>" * 50_000 + "The goats stayed home.").text.strip() == "The goats stayed home."


def test_pages_of_a_folder_are_read_each_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(DW, encoding="utf-8")
    (tmp_path / "b.htm").write_bytes(b"")
    (tmp_path / "c.html").write_text(GLOBE, encoding="utf-8")
    (unit,) = plan(tmp_path)
    found = list(read_unit(unit))
    assert [item.origin for item in found if not isinstance(item, Article)] == [
        str(tmp_path / name) for name in ("a.html", "b.htm", "c.html")
    ]
    assert [type(item) for item in found] == [Document, Failure, Document]
