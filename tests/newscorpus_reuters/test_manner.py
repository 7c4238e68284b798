import pytest

from newscorpus.article import Dateline, Heading, ListItem, Note
from newscorpus.plugins import Confidence

PROSE = "Otters in the harbor counted their stones on Monday and found them all."
WRAPPED = """ date 2012-01-25 BRENNA Jan 25 Mayor Pia Lind rejected as
"unfounded" the stereotype of a harbor whose otters count so
loudly that nobody in the rest of town can sleep, saying such
tales did not help the cause of counting.
In an interview with newspapers from Tokai, La Pax, Paran
and Lower Haven published on Wednesday, she also said that
the harbor does not have stones without end.
"There are quiet otters and loud otters," said the mayor, who
keeps neither.
"""


@pytest.mark.parametrize(
    "text",
    [
        WRAPPED,
        f"{WRAPPED}(Reporting by Pia Lind)\n",
        f"BRENNA {PROSE} The stone maker (ZUM.L) had none.\n(Reporting by Pia Lind)\n",
        f" date 2015-01-13 LONDON {PROSE} The stone maker had none.\n(Reporting by Pia Lind)\n",
        f" date 2013-03-14 (Adds details, stones on the move)\n\nTOKAI, March 14 {PROSE}",
        f"(Updates to close)\n\nMay 4 {PROSE}",
        f"{PROSE}\n\nTo read the full story on Westlaw Otter Insights, click here: bit.ly/2AbC3dE",
        f"(Adds quote)\nBRENNA, Dec 15 - {PROSE} A seal told Reuters it had none.",
        f"LOWER HAVEN Jan 31 A Norlund {PROSE} (Reporting by Pia Lind)",
        f"2014年 2月 12日\n\nOtters count stones\n\nFeb 12 {PROSE} A Reuters poll had expected fewer.",
        f"TOKAI: {PROSE}\n(Writing by Pia Lind in Tokai; Editing by Sam Holm)",
        "Editor's choice\n\nTOKAI May 30 The price of tea edged lower on Monday, a Reuters poll of pots found.",
        "LOWER HAVEN, Norlund, Sept 8 Otters counted their stones. (Writing by Pia Lind, editing by Ada Hale)",
        f" date 2015-01-13 RPT-Otters see biggest fall in stones\n{PROSE} (Compiled by Pia Lind)",
        f"UPDATE 2-Otters count stones\n* Seals ring the bell (Adds stones)\n{PROSE}",
        f"UPDATE 2-Otters count stones\n\n{PROSE}\n\nA Reuters poll of otters had expected fewer.",
        "April 4 The harbor is to auction 160 stones, a Reuters poll of otters found.",
        "Feb 19 - Otters have bought the harbor. Following is a chronology of Reuters stones.",
        "* Otters counted their stones.\n* Seals rang the bell.\n(pia.lind@thomsonreuters.com; +44 20 7946 0000)",
        f"Reuters - Video\n\nEdition: U.S. | U.K.\n\n{PROSE}",
        f"Reuters logo\nOtters count stones\nJuly 25, 2014 / 10:31 AM / 3 years ago\n{PROSE}",
    ],
)
def test_the_manner_of_the_wire_is_typical_where_the_agency_was_lost(claim, text):
    assert claim(text) is Confidence.TYPICAL


@pytest.mark.parametrize(
    "text",
    [
        f"BRENNA Jan 25 {PROSE}\n{PROSE}\n{PROSE}",
        f"BRENNA Jan. 25 - {WRAPPED.partition('25 Mayor')[2]}",
        f"BRENNA {PROSE} The stone maker had none.\n(Reporting by Pia Lind)\n",
        f"(Adds details, stones on the move)\n\nTOKAI, March 14 - {PROSE}",
        f"(Updates to close)\n\n{PROSE}\n\nMay 4 {PROSE}",
        f"(Updates to close) May 4 {PROSE}",
        f"LONDON {PROSE}\n(Reporting by Pia Lind)\nMore from the pier\n",
        f"BRENNA, Dec 15 - {PROSE} Reuters has fewer.",
        f"BRENNA, Dec 15 - {PROSE} They had none, according to Reuters, or as said by Reuters.",
        f"2014年 2月 12日\n\n{PROSE} A Reuters poll had expected fewer.",
        "LOWER HAVEN, Norlund, Sept 8 Otters counted their stones.",
        "BRENNA, Jan. 25 - Otters counted their stones.",
        "BRENNA, Jan 25, 2015 /PRNewswire/ -- Otters counted their stones.",
        "BRENNA, Jan 25 (Otter News) -- Otters counted their stones.",
        "UPDATE 2-Otters count stones\n\nThey found them all.",
        "April 4 The harbor is to auction 160 stones.",
        "Write to pia.lind@harbor.example and ask what Reuters. said.",
        "MAY 5 Otters counted",
        "JANUARY 25 Was cold.",
        "The Reuters logo is orange.\nOtters like it.",
    ],
)
def test_less_than_that_is_not_claimed(claim, text):
    assert claim(text) is None


def test_a_dateline_without_its_agency_opens_a_wrapped_text(read):
    article = read(WRAPPED)
    assert (article.dateline.places, article.dateline.agency) == (("BRENNA",), None)
    assert str(article.dateline.date) == "XXXX-01-25"
    assert [block.text[:9] for block in article.paragraphs] == ["Mayor Pia", "In an int", '"There ar']


def test_a_day_alone_opens_a_text_and_is_not_its_title(read):
    article = read(
        " date 2014-04-04 April 4 The harbor is to auction 160 stones on Friday, a Reuters poll found.\nOtters like it.\n"
    )
    assert article.headline is None
    assert [block.text for block in article.of(Dateline)] == ["April 4"]
    assert article.paragraphs[0].text.startswith("The harbor is to auction")


def test_a_slug_with_a_country_is_a_title_and_no_dateline(read):
    article = read(
        "2016年 5月 31日 星期二\n\nNORLUND STOCKS-TSX dips as lamp makers retreat ahead of the regatta\n\n"
        "TOKAI May 30 Norlund's stock index edged lower on Monday as lamps went out. (Reporting by Pia Lind, editing by S Holm)\n"
    )
    assert article.headline == "NORLUND STOCKS-TSX dips as lamp makers retreat ahead of the regatta"
    assert str(article.published) == "2016-05-31"
    assert article.dateline.places == ("TOKAI",)


def test_rules_under_headings_and_addresses_at_the_end_are_furniture(read, kinds):
    article = read(
        f"RPT-Otters see fall in stones\n* Stones at low\nLAMPS\n----------\n{PROSE}\nPOTS AND PANS\n=====\n{PROSE}\n"
        "($1 = 60.1950 thalers)\n(pia.lind@thomsonreuters.com/+44 20 7946 0000)\n"
    )
    assert [block.text for block in article.of(Heading)][-1] == "POTS AND PANS"
    assert [block.text for block in article.paragraphs] == [PROSE, PROSE]
    assert [block.kind for block in article.of(Note)] == ["conversion"]
    assert ("table rule", "----------") in kinds(article)
    assert kinds(article)[-1] == ("wire address", "(pia.lind@thomsonreuters.com/+44 20 7946 0000)")
    assert not article.of(ListItem)


def test_the_page_of_a_film_has_its_text_under_it(read, kinds):
    article = read(
        "Reuters - Video\n\nEdition: U.S. | U.K. | IN | CN | JP\n\nHarbor Videos\n\nOtters claw back: Brenna, Tokai\n\nFriday, July 25, 2014 - 02:25\n\n"
        f"{PROSE} Pia Lind reports.\n\n▲ Hide Transcript\n\nView Transcript\n\nWhat a week for the otters. {PROSE}\n"
    )
    assert (article.kind, article.headline) == ("video", "Otters claw back: Brenna, Tokai")
    assert str(article.published) == "2014-07-25"
    assert len(article.paragraphs) == 2
    assert ("video", "View Transcript") in kinds(article)


VIEW = """May 2 Tea rose at its fastest pace in more than
two years in April and the price of cups dived to a low
of 6.3 percent, suggesting a sharp
rebound early in the second quarter.
STORY:
TABLE:
KEY POINTS:
* Kettles surged 288,000 last month
* March and February figures both revised up
COMMENTS:
PIA LIND, CHIEF OTTER, LIND AND SONS, TOKAI
"The number beat expectations, which bodes well for the
theme that we saw throughout the first quarter of the year in
the harbor."
MARKET REACTION:
STOCKS: Tea futures surge
"""


def test_a_first_view_has_labels_over_its_parts(read, claim):
    assert claim(VIEW) is Confidence.TYPICAL
    article = read(VIEW)
    assert str(article.dateline.date) == "XXXX-05-02"
    assert [block.text for block in article.of(Heading)] == [
        "STORY:", "TABLE:", "KEY POINTS:", "COMMENTS:", "PIA LIND, CHIEF OTTER, LIND AND SONS, TOKAI", "MARKET REACTION:",
    ]  # fmt: skip
    assert [item.text for item in article.of(ListItem)][1] == "March and February figures both revised up"
    assert [block.text[:8] for block in article.paragraphs] == ["Tea rose", '"The num', "STOCKS: "]
    assert claim(VIEW.replace("KEY POINTS:", "POINTS:")) is None


def test_the_line_under_a_reprinted_story_claims_it(claim):
    foot = "[© 2017 Thomson Reuters. All rights\nreserved.] Copyright 2017 Reuters. All rights reserved."
    assert claim(f"{PROSE}\n(Reporting by Pia Lind)\n{foot}\n") is Confidence.TYPICAL
    assert claim(f"{PROSE}\nShe wrote © 2017 Thomson Reuters on a stone.\n") is None


@pytest.mark.parametrize("counter", ["OPTA", "Gracenote", "Infostrada Sports"])
def test_the_tables_of_a_league_have_a_dateline_of_those_who_count(read, claim, counter):
    text = f"Harbor League Standings\nSep 22 ({counter}) - Standings for the Harbor League on Saturday P W D L F A Pts 1 Otters 5 5 0 0 14 4 15 2 Seals 5 5 0 0 11 2 15"
    assert claim(text) is Confidence.TYPICAL
    article = read(text)
    assert (article.headline, article.dateline.agency) == ("Harbor League Standings", counter)
    assert claim(text.replace("- Standings", "- Otters")) is None
