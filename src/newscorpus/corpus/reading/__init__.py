"""Reading many texts: input is cut into units, and each unit is read as a stream."""

from newscorpus.corpus.reading._columns import Columns
from newscorpus.corpus.reading._plan import plan
from newscorpus.corpus.reading._read import read_unit
from newscorpus.corpus.reading._unit import STDIN, Form, Unit

__all__ = ["STDIN", "Columns", "Form", "Unit", "plan", "read_unit"]
