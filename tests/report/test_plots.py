"""Plots: well-formed SVG that says what the data say, and PNG pictures of it."""

from datetime import date
from xml.etree import ElementTree

from newscorpus.corpus import Listing
from newscorpus.corpus.views import (
    Carrier,
    Moment,
    Outlet,
    ReuseLink,
    ReuseNetwork,
    WireMatrix,
    WireStory,
)
from newscorpus.report import network_svg, svg_to_png, timeline_svg, wire_svg

SVG = "{http://www.w3.org/2000/svg}"


def listing(position: int, source: str, day: int | None = None) -> Listing:
    published = None if day is None else date(2026, 3, day)
    return Listing(
        position=position, source=source, title="A & <b>", published=published, origin="x", url=None
    )


def texts(svg: str) -> list[str]:
    return ["".join(node.itertext()) for node in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def test_a_timeline_has_a_row_an_outlet_and_a_dot_a_dated_article() -> None:
    moments = (
        Moment(article=listing(0, "post", 1)),
        Moment(article=listing(1, "times & co", 3), follows=0, share=0.9, kind="copy"),
        Moment(article=listing(2, "post")),
    )
    svg = timeline_svg(moments)
    root = ElementTree.fromstring(svg)
    dots = [float(node.get("cx", "")) for node in root.iter(f"{SVG}circle")]
    assert len(dots) == 2
    assert dots[0] < dots[1]
    assert texts(svg) == ["post", "times & co", "2026-03-01", "2026-03-03"]


def test_a_timeline_of_nothing_is_empty() -> None:
    assert texts(timeline_svg(())) == ["", ""]


def test_a_wire_matrix_has_a_number_for_each_outlet_and_agency() -> None:
    carriers = tuple(
        Carrier(article=listing(at, name), share=1.0, days=None, agency="AFP")
        for at, name in enumerate(("post", "times"))
    )
    svg = wire_svg(WireMatrix(stories=(WireStory(agency="AFP", fullest=0, carriers=carriers),) * 2))
    assert texts(svg) == ["AFP", "post", "times", "2", "2"]


def test_a_network_has_a_place_for_each_outlet_that_shares_and_dashes_where_days_do_not_tell() -> None:
    outlets = (
        Outlet(source="<post>", articles=9, shared=4),
        Outlet(source="times", articles=5, shared=4),
        Outlet(source="alone", articles=3, shared=0),
    )
    link = ReuseLink(earlier="<post>", later="times", dated=False, pairs=4, share=0.5, examples=())
    svg = network_svg(ReuseNetwork(outlets=outlets, links=(link,)))
    assert texts(svg) == ["<post>", "times"]
    assert [node.get("stroke-dasharray") for node in ElementTree.fromstring(svg).iter(f"{SVG}line")] == [
        "4 3"
    ]


def test_a_plot_is_a_picture_too() -> None:
    assert svg_to_png(timeline_svg(())).startswith(b"\x89PNG")
