"""Installed distributions made on the spot: a module, and the metadata that an installer would write."""

from pathlib import Path
from textwrap import dedent

GOOD = """
    from newscorpus.article import Paragraph
    from newscorpus.plugins import Confidence, Match, Parser, assemble, cut, hookimpl, read_lines

    def match(document):
        return Match(Confidence.SIGNATURE, "the gazette's mark") if "GAZETTE" in document.text else None

    def parse(document):
        blocks = [cut(document, Paragraph, line.start, line.stop) for line in read_lines(document)]
        return assemble(document, blocks, parser="NAME", source="gazette")

    @hookimpl
    def newscorpus_parsers():
        return [Parser(name="NAME", match=match, parse=parse, summary="a gazette", version="7")]
"""


def install(folder: Path, name: str, code: str, *, parser: str | None = None, version: str = "1.2") -> None:
    """Install a distribution `name` with one module and an entry point, as an installer leaves it."""
    module = name.replace("-", "_")
    (folder / f"{module}.py").write_text(dedent(code).replace("NAME", parser or name), encoding="utf-8")
    info = folder / f"{module}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8"
    )
    (info / "entry_points.txt").write_text(f"[newscorpus]\n{name} = {module}\n", encoding="utf-8")
