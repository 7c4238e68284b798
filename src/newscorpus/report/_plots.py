"""Plots as SVG: a story's timeline, the wire matrix, and the reuse network."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import cos, pi, sin, sqrt
from typing import TYPE_CHECKING, Any

from newscorpus.corpus.views import Moment, ReuseNetwork, WireMatrix

if TYPE_CHECKING:
    from jinja2 import Template

__all__ = ["network_svg", "svg_to_png", "timeline_svg", "wire_svg"]

_MOST_OUTLETS = 40
_LABEL, _ROW, _WIDTH = 160, 22, 720


def timeline_svg(moments: Sequence[Moment]) -> str:
    """Draw the dated articles of a story: one row an outlet, one dot an article, a line to the one whose text it shares."""
    dated = [moment for moment in moments if moment.article.published is not None]
    sources = list(dict.fromkeys(_source(moment) for moment in dated))[:_MOST_OUTLETS]
    dated = [moment for moment in dated if _source(moment) in sources]
    days = [moment.article.published.toordinal() for moment in dated if moment.article.published is not None]
    first, span = min(days, default=0), max(max(days, default=0) - min(days, default=0), 1)
    dots = {
        moment.article.position: {
            "x": round(_LABEL + 12 + (day - first) / span * (_WIDTH - _LABEL - 40), 1),
            "y": sources.index(_source(moment)) * _ROW + 16,
            "title": f"{moment.article.published} {_source(moment)}: {moment.article.title or moment.article.origin}",
            "follows": moment.follows,
        }
        for moment, day in zip(dated, days, strict=True)
    }
    rows = [{"name": _short(name), "y": number * _ROW + 16} for number, name in enumerate(sources)]
    ends = [
        str(min((m.article.published for m in dated if m.article.published), default="")),
        str(max((m.article.published for m in dated if m.article.published), default="")),
    ]
    return _draw(
        "timeline", rows=rows, dots=dots, ends=ends, label=_LABEL, width=_WIDTH, height=len(rows) * _ROW + 34
    )


def wire_svg(matrix: WireMatrix) -> str:
    """Draw how many reports of each agency each outlet carried, as a grid whose cells are darker the more there are."""
    counts = matrix.counts()
    agencies = sorted({agency for row in counts.values() for agency in row})
    most = max((count for row in counts.values() for count in row.values()), default=1)
    names = sorted(counts, key=lambda name: (-sum(counts[name].values()), name))[:_MOST_OUTLETS]
    cells = [
        {
            "x": _LABEL + column * 90,
            "y": line * _ROW + 30,
            "count": count,
            "shade": round(0.12 + 0.6 * count / most, 2),
        }
        for line, name in enumerate(names)
        for column, agency in enumerate(agencies)
        if (count := counts[name].get(agency, 0))
    ]
    heads = [
        {"name": _short(agency, 12), "x": _LABEL + column * 90 + 45} for column, agency in enumerate(agencies)
    ]
    rows = [{"name": _short(name), "y": line * _ROW + 30} for line, name in enumerate(names)]
    size = {"width": _LABEL + len(agencies) * 90 + 10, "height": len(names) * _ROW + 40}
    return _draw("wire", cells=cells, heads=heads, rows=rows, label=_LABEL, **size)


def network_svg(network: ReuseNetwork) -> str:
    """Draw outlets on a circle, the larger the more of their articles share text, and a line for each two that share it."""
    outlets = sorted(
        (one for one in network.outlets if one.shared), key=lambda one: (-one.shared, one.source)
    )[:_MOST_OUTLETS]
    places = {
        outlet.source: {
            "x": round(320 + 190 * cos(2 * pi * number / len(outlets) - pi / 2), 1),
            "y": round(240 + 190 * sin(2 * pi * number / len(outlets) - pi / 2), 1),
            "r": round(4 + min(16.0, sqrt(outlet.shared)), 1),
            "name": _short(outlet.source),
            "title": f"{outlet.source}: {outlet.shared} of {outlet.articles} articles share text",
        }
        for number, outlet in enumerate(outlets)
    }
    most = max((link.pairs for link in network.links), default=1)
    lines = [
        {
            "from": places[link.earlier],
            "to": places[link.later],
            "dated": link.dated,
            "width": round(0.6 + 4 * link.pairs / most, 2),
            "title": f"{link.earlier} – {link.later}: {link.pairs} pairs",
        }
        for link in network.links
        if link.earlier in places and link.later in places
    ]
    return _draw("network", places=list(places.values()), lines=lines)


def svg_to_png(svg: str, *, scale: float = 2.0) -> bytes:
    """Return an SVG plot as a PNG picture, `scale` pixels for each of its units.

    Raises:
        MissingExtraError: the extra ``report`` is not installed.
    """
    from newscorpus._extras import need

    resvg: Any = need("resvg_py", extra="report", for_what="a PNG picture")
    return bytes(resvg.svg_to_bytes(svg_string=svg, zoom=int(max(1, round(scale))), background="white"))


def _draw(kind: str, **values: Any) -> str:
    return _template(kind).render(**values).strip()


@cache
def _template(kind: str) -> "Template":
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    def load(name: str) -> str:
        return files("newscorpus.report._corpus_page").joinpath(name).read_text(encoding="utf-8")

    environment = Environment(
        autoescape=True,
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(f"{kind}.svg.j2")


def _source(moment: Moment) -> str:
    return moment.article.source or "source not known"


def _short(name: str, most: int = 22) -> str:
    return name if len(name) <= most else name[: most - 1] + "…"
