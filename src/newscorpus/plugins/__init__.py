"""What a parser author imports: the hook, the values, and the toolkit for cutting a dump into blocks."""

from newscorpus.plugins._catalogue import Catalogue
from newscorpus.plugins._lines import Line, read_lines
from newscorpus.plugins._parser import Confidence, HookSpec, Match, Parser, hookimpl
from newscorpus.plugins._sheet import assemble, cut, cut_entry

__all__ = [
    "Catalogue",
    "Confidence",
    "HookSpec",
    "Line",
    "Match",
    "Parser",
    "assemble",
    "cut",
    "cut_entry",
    "hookimpl",
    "read_lines",
]
