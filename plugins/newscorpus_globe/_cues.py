"""Phrases that claim a page for The Globe and Mail wherever they stand, each with the reason that is shown."""

from newscorpus_globe.furniture import CLASSIC_DOOR, FOOTER

NAMED = (
    (FOOTER, f"the footer “{FOOTER}”"),
    ("/The Globe and Mail", "a picture credit of The Globe and Mail"),
    ("THE GLOBE AND MAIL, SOURCE", "the credit of a graphic of The Globe and Mail"),
    (CLASSIC_DOOR, "the skip link to The Globe and Mail's homepage"),
    ("The Globe and Mail Inc. All", "the copyright line of The Globe and Mail"),
    ("Globe newsletters here", "the sign-up sentence of a Globe newsletter"),
    ("Globe newsletters on our", "the sign-up sentence of a Globe newsletter"),
    ("Globe Investor Tools", "The Globe and Mail's subscription promotion"),
    (
        "as provided to The Globe by the originating wire",
        "The Globe and Mail's note under the text of a wire",
    ),
    ("newsletters are written by Globe editors", "the sentence about the Globe's newsletters"),
    (
        "exclusive to The Globe and Mail. Include your name",
        "The Globe and Mail's note to those who write letters",
    ),
)
"""Cues that name the Globe."""

OWN = (
    ("Follow related authors and topics", "The Globe and Mail's line for following authors and topics"),
    ("Build your personal news feed", "The Globe and Mail's line for a personal news feed"),
    ("lobemedia Publishing Inc", "the copyright line of The Globe and Mail's publisher"),
)
"""Cues at the end of a page that do not, and are nobody else's."""

UNNAMED = (
    ("@globeandmail.com", "the address of The Globe and Mail"),
    ("Globe Unlimited subscribers", "a note to subscribers of Globe Unlimited"),
    ("Welcome to The Globe and Mail’s news quiz", "the greeting of The Globe and Mail's news quiz"),
    ("Please log in to bookmark this story.", "The Globe and Mail's bookmark line"),
    ("Report an editorial error", "The Globe and Mail's line for reporting an error"),
    (
        "has not been verified for accuracy. Full Disclaimer",
        "The Globe and Mail's line over a translation",
    ),
    ("most-awarded newsroom for a reason", "The Globe and Mail's subscription promotion"),
    ("These are stories Report on Business is following", "The Globe and Mail's Top Business Stories column"),
    ("This is the daily Politics Briefing newsletter", "The Globe and Mail's Politics Briefing"),
    ("Group Therapy is a relationship advice column", "The Globe and Mail's Group Therapy column"),
    ("The Before the Bell report is ", "The Globe and Mail's Before the Bell column"),
    ("Featured below are companies that have experienced recent", "The Globe and Mail's Insider Report"),
)
"""Cues that stand on pages that name it elsewhere, or begin with the skip link."""
