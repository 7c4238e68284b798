"""The conformance kit for parser authors: one list of rules, and three doors to it."""

from newscorpus.testing._case import Case, Sample, find_samples, read_samples
from newscorpus.testing._checks import CHECKS
from newscorpus.testing._conformance import ParserConformance
from newscorpus.testing._failure import Check, CheckFailure, NotApplicable
from newscorpus.testing._foreign import Page, foreign_pages
from newscorpus.testing._golden import Accepted, golden_text
from newscorpus.testing._report import Outcome, Report, check_parser

__all__ = [
    "CHECKS",
    "Accepted",
    "Case",
    "Check",
    "CheckFailure",
    "NotApplicable",
    "Outcome",
    "Page",
    "ParserConformance",
    "Report",
    "Sample",
    "check_parser",
    "find_samples",
    "foreign_pages",
    "golden_text",
    "read_samples",
]
