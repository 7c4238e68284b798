"""The lines that frame a story on the Halden wire."""

import re

from newscorpus.plugins import AGENCIES, Agency, DatelineMatch, Line, read_dateline

HALDEN = "Halden"
AGENTS = AGENCIES.extended(Agency(name=HALDEN, aliases=("HLN",)))
"""The agencies that newscorpus knows, and Halden."""

OPENING = re.compile(r"hln\d{4} [1-5] [a-z]{3} \d{2,4}")
"""The number of the story, its priority, its category and its words: ``hln0142 4 eco 0118``."""

SLUG = re.compile(r"[A-Z][A-Z0-9-]{1,40}(?:/[A-Z][A-Z0-9-]{1,40}){0,3}")
"""What desks call the story: ``TEA-PRICES/BRENNA``."""

EMBARGO = "EMBARGOED UNTIL "

CLOSING = re.compile(r"(END|MORE) ([a-z]{2,3}(?:/[a-z]{2,3}){0,2}) (\d.{5,39})")
"""The last line: whether more is to come, who wrote and edited, and when: ``END al/jm 2 September 2025 15:30 GMT``."""


def read_dateline_of(line: Line) -> DatelineMatch | None:
    """Read the dateline of the agency that a line begins with, or return None."""
    found = read_dateline(line.text, at=line.start, agencies=AGENTS) if "(" in line.text else None
    return found if found is not None and found.start == 0 and found.agency == HALDEN else None
