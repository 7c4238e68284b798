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
    ("Making the Business of Life Easier", "the bar over pages of The Globe and Mail's servlet"),
    ("with the Globe Investor newsletter", "the sign-up sentence of a Globe newsletter"),
    ("owns 15 per cent of The Globe and Mail", "the note on who owns The Globe and Mail"),
    ("The Globe and Mail is not naming", "how The Globe and Mail shields its sources"),
    ("The Globe and Mail is not identifying", "how The Globe and Mail shields its sources"),
    (
        "digital newspaper replica of The Globe and Mail",
        "the line of The Globe and Mail's replica of its paper",
    ),
    ("business and investing news quiz", "the line of a quiz of The Globe and Mail"),
    ("top housing and real estate stories this week", "The Globe and Mail's letter on housing"),
    ("by Globe Careers", "a column of Globe Careers"),
    ("part of Globe Careers", "a column of Globe Careers"),
    ("The Globe has eliminated its star-rating system", "The Globe and Mail's note on its reviews"),
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
    (
        "The posted target price for each security is an average",
        "The Globe and Mail's list of analysts' forecasts",
    ),
    ("Want a free financial facelift?", "The Globe and Mail's Financial Facelift column"),
    (
        "First Person is a daily personal piece submitted by readers",
        "The Globe and Mail's First Person essays",
    ),
    ("Facts & Arguments is a daily personal piece", "The Globe and Mail's Facts & Arguments essays"),
    ("Lives Lived celebrates the everyday, extraordinary", "The Globe and Mail's Lives Lived column"),
    ("Health Advisor contributors share their knowledge", "The Globe and Mail's Health Advisor column"),
    ("Stay on top of all our Drive stories", "the sign-up sentence of a Globe newsletter"),
    (
        "Keep your Opinions sharp and informed. Get the Opinion newsletter",
        "the sign-up sentence of a Globe newsletter",
    ),
    ("Plan your weekend with our Good Taste newsletter", "the sign-up sentence of a Globe newsletter"),
    ("Live your best. We have a daily Life", "the sign-up sentence of a Globe newsletter"),
    ("Have the Top Business Headlines newsletter", "the sign-up sentence of a Globe newsletter"),
    ("We have a weekly Western Canada newsletter", "the sign-up sentence of a Globe newsletter"),
)
"""Cues that stand on pages that name it elsewhere, or begin with the skip link."""
