"""What a parser author imports: the hook, the values, and the toolkit for cutting a dump into blocks."""

from newscorpus.plugins._agencies import AGENCIES, Agencies, Agency, AgencyMention, agency, find_agencies
from newscorpus.plugins._catalogue import Catalogue
from newscorpus.plugins._credits import CREDIT_LABELS, read_credit, split_credit
from newscorpus.plugins._datelines import (
    DatelineMatch,
    read_bare_dateline,
    read_dateline,
    read_split_dateline,
)
from newscorpus.plugins._glue import GLUE_LABELS, GlueLabels, GlueMatch, split_doubled_date, split_glue
from newscorpus.plugins._headings import is_caps_heading, is_heading, is_paragraph
from newscorpus.plugins._lines import Line, read_lines
from newscorpus.plugins._names import is_name, split_names
from newscorpus.plugins._notes import NoteMatch, read_note
from newscorpus.plugins._parser import Confidence, HookSpec, Match, Parser, hookimpl
from newscorpus.plugins._proof import proofread, typeset
from newscorpus.plugins._sentences import is_abbreviation, is_sentence_end
from newscorpus.plugins._sheet import assemble, cut, cut_entry, cut_line, set_aside
from newscorpus.plugins._signoffs import SignOffMatch, read_sign_off, split_sign_off
from newscorpus.plugins._versions import ParserVersion
from newscorpus.plugins._wraps import group_wrapped, is_wrapped

__all__ = [
    "AGENCIES",
    "CREDIT_LABELS",
    "GLUE_LABELS",
    "Agencies",
    "Agency",
    "AgencyMention",
    "Catalogue",
    "Confidence",
    "DatelineMatch",
    "GlueLabels",
    "GlueMatch",
    "HookSpec",
    "Line",
    "Match",
    "NoteMatch",
    "Parser",
    "ParserVersion",
    "SignOffMatch",
    "agency",
    "assemble",
    "cut",
    "cut_entry",
    "cut_line",
    "find_agencies",
    "group_wrapped",
    "hookimpl",
    "is_abbreviation",
    "is_caps_heading",
    "is_heading",
    "is_name",
    "is_paragraph",
    "is_sentence_end",
    "is_wrapped",
    "proofread",
    "read_bare_dateline",
    "read_credit",
    "read_dateline",
    "read_lines",
    "read_note",
    "read_sign_off",
    "read_split_dateline",
    "set_aside",
    "split_credit",
    "split_doubled_date",
    "split_glue",
    "split_names",
    "split_sign_off",
    "typeset",
]
