import pytest

from newscorpus.article import Heading, ListItem, Note, SignOff

NATIONAL = """ date 2016-10-05 (ADVISORY- Follow tea and coffee markets in real time on
the Reuters Live Markets blog on Eikon, see cpurl://apps.cp./cms/?pageId=livemarkets)
* Tea index down 0.4 pct
* Kettles soar after results, though spoons retreat on word that
a rival found more
(Adds detail, quotes)
By Kit Reed
BRENNA, Oct 5 Tea prices fell on Wednesday,
slipping from 18-month highs reached in the previous session,
though shares in kettle maker Tesk jumped after reporting
strong first-half results.
The tea index was down 0.4 percent at
7,045.09 points by 0913 GMT, slightly outperforming the broader
market which fell following concerns about the price of
milk in the U.S. Midwest.
"Ultimately, the pot has rebounded a little bit ... but I
think if it goes for a pour towards the downside again, you may
see the index start to edge up again," Mike Hew, chief
tea analyst at CMC Kettles, said.
SPOONS IN FOCUS
Shares in Tesk, Norlund's biggest retailer, jumped more
than 10 percent after it reported a 60 percent rise.
($1 = 0.7974 thalers)
(Reporting by Kit Reed, additional reporting by Shin Sao
in TOKAI and Pia Lind in LOWER HAVEN; Editing by Sam
Holm)
"""


def test_national_sites_are_wrapped_and_lost_their_agency(read):
    article = read(NATIONAL)
    assert article.headline is None
    assert [point.text for point in article.key_points] == [
        "Tea index down 0.4 pct",
        "Kettles soar after results, though spoons retreat on word that a rival found more",
    ]
    assert article.byline == ("By Kit Reed",)
    assert (article.dateline.places, str(article.dateline.date)) == (("BRENNA",), "XXXX-10-05")
    assert [block.text[:20] for block in article.paragraphs] == [
        "Tea prices fell on W", "The tea index was do", '"Ultimately, the pot', "Shares in Tesk, Norl",
    ]  # fmt: skip
    assert article.paragraphs[1].text.endswith("the price of milk in the U.S. Midwest.")
    assert [heading.text for heading in article.headings] == ["SPOONS IN FOCUS"]
    assert [note.kind for note in article.of(Note)] == ["update", "conversion"]
    assert article.sign_off.names == ("Kit Reed", "Shin Sao", "Pia Lind", "Sam Holm")


def test_the_header_dates_a_page_that_states_no_date(read):
    article = read(NATIONAL)
    assert str(article.published) == "2016-10-05"
    assert article.published.known == "header"


def test_paragraphs_may_be_told_by_their_indentation(read):
    article = read(
        "Norlund's tea index rises to 11-week high on strong harvest\nOctober 22, 2013 / 10:13 AM / 4 years ago\n\n"
        "Norlund's tea index rises to 11-week high on strong harvest\n\nReuters Staff\n\n3 Min Read\n\n"
        "* Tea index up 0.2 pct, highest since early August\n    * Jobs in focus, but won't shed light on shutdown\nimpact\n\n"
        "    By Toni Vorob\n    BRENNA, Oct 22 (Reuters) - Norlund's top tea index edged\nup to 11-week highs on Tuesday, helped by strong updates from\n"
        "kettle maker Reck.\n    Reck offered the biggest boost to the index, its\nshares up 5.3 percent after solid third quarter sales. It\n"
        "was a surprise.\n    A LONG BREW\n    The kettle is on.\n    (Reporting by Toni Vorob; editing by Sam Holm)\n\nOur Standards:The Thomson Reuters Trust Principles.\n"
    )
    assert article.headline == "Norlund's tea index rises to 11-week high on strong harvest"
    assert article.byline == ("Reuters Staff", "By Toni Vorob")
    assert article.key_points[1].text == "Jobs in focus, but won't shed light on shutdown impact"
    assert [block.text for block in article.paragraphs] == [
        "Norlund's top tea index edged up to 11-week highs on Tuesday, helped by strong updates from kettle maker Reck.",
        "Reck offered the biggest boost to the index, its shares up 5.3 percent after solid third quarter sales. It was a surprise.",
        "The kettle is on.",
    ]
    assert [heading.text for heading in article.headings] == ["A LONG BREW"]


TABLE = """|
\t\tNorlund bank to count coins by
\t\thand after all\x20
\t\t Send a link to a friend\x20
\t\t
\t\t [June 24, 2016]\x20
\t\tBy Pia Lind
 BRENNA
\t\t(Reuters) - A bank in Brenna will
\t\tcount its coins by hand until the machine
\t\tis dry. So it said on Friday.

 The machine fell into the harbor in May,
\t\tand the coins with it.

 "WE HAVE ELEVEN FINGERS"

 The teller began at dawn, with the
\t\tlarge coins.

 (Reporting by Pia Lind; Editing by Sam
\t\tHolm)

 [© 2016 Thomson Reuters. All rights reserved.]
 Copyright 2016 Reuters. All rights reserved. This material may not be published,
\t\tbroadcast, rewritten or redistributed.
|
"""


def test_table_copies_are_wrapped_between_pipes(read, kinds):
    article = read(TABLE)
    assert article.headline == "Norlund bank to count coins by hand after all"
    assert str(article.published) == "2016-06-24"
    assert article.byline == ("By Pia Lind",)
    assert (article.dateline.places, article.dateline.agency) == (("BRENNA",), "Reuters")
    assert [block.text for block in article.paragraphs] == [
        "A bank in Brenna will count its coins by hand until the machine is dry. So it said on Friday.",
        "The machine fell into the harbor in May, and the coins with it.",
        "The teller began at dawn, with the large coins.",
    ]
    assert [heading.text for heading in article.headings] == ['"WE HAVE ELEVEN FINGERS"']
    assert article.of(SignOff)[0].names == ("Pia Lind", "Sam Holm")
    assert [kind for kind, _ in kinds(article)].count("table rule") == 2
    assert ("credit of the host", "[© 2016 Thomson Reuters. All rights reserved.]") in kinds(article)


def test_one_paragraph_a_line_is_never_joined(read):
    text = "BRENNA (Reuters) - Otters counted stones.\n“Now there may be others,” said one.\n“And this is what they want: it is important.”"
    assert len(read(text).paragraphs) == 3


def test_a_day_that_ends_a_wrapped_sentence_is_no_date_line(read):
    article = read(
        "BRENNA, Jan 1 Otters in the harbor of Brenna counted their stones\nand told the harbor office, which had sent a boat, that they would\n"
        "count them again, if the weather held, by the end of the week on\nFeb. 23.\nNobody on the pier had asked them to, a clerk of the office said.\n"
    )
    assert article.paragraphs[0].text.endswith("by the end of the week on Feb. 23.")
    assert article.published is None


@pytest.mark.parametrize(
    "opening", ["(Follows alerts)", "(Repeat for Additional Subscribers)", "(New throughout)"]
)
def test_notes_and_points_may_stand_over_a_dateline_of_which_the_day_is_left(read, opening):
    article = read(
        f" date 2011-12-13 {opening}\n* Q1 adj EPS 1.10 thalers/shr vs est 0.99 thalers/shr\n* Q1 rev 196.4 mln vs est 197.2 mln\n"
        "Dec 13 Northern tea information provider\nLind Kettle Systems Inc posted a\nbetter-than-expected quarterly profit as revenue from its\n"
        "Norlund-based customers jumped 14 percent, and forecast a strong\nsecond quarter.\n"
        "First-quarter net income rose to 45.5 million, or 99 pence\na share, from 41.6 million, or 88 pence a share, a year ago.\n"
        "Shares of the company closed at 94.75 on Monday on the Brenna\nStock Exchange.\n"
        "(Reporting by Pia Lind in Tokai; Editing by\nSam Holm)"
    )
    assert article.headline is None
    assert [(note.kind, note.text) for note in article.of(Note)] == [("update", opening)]
    assert len(article.key_points) == 2
    assert str(article.dateline.date) == "XXXX-12-13"
    assert article.paragraphs[0].text.startswith(
        "Northern tea information provider Lind Kettle Systems Inc posted"
    )
    assert article.of(SignOff)[0].names == ("Pia Lind", "Sam Holm")


def test_the_words_of_a_rating_agency_stand_under_a_note_of_the_wire(read):
    article = read(
        " date 2011-12-05 (The following statement was released by the rating agency)\n"
        "Dec 05- Lind & Holm said that its recent rating\nactions on the ferry lines reflect a recalibration of its\n"
        "view of the harbour sector via application of its recently\nrevised ferry criteria.\nOther themes are:\n"
        "-- The impact of application of the revised criteria is\nbigger for large piers than what we expect for all the\npiers we rate.\n"
        "-- Credit ratings on piers with \"high\" systemic\nimportance are concentrated in the 'A' to 'AA-' range. Their\n"
        "stand-alone profiles show greater dispersion.\n"
    )
    assert [(note.kind, note.text[:14]) for note in article.of(Note)] == [("editor", "(The following")]
    assert str(article.dateline.date) == "XXXX-12-05"
    assert article.paragraphs[0].text.startswith("Lind & Holm said")
    assert [item.text[:10] for item in article.of(ListItem)] == ["The impact", "Credit rat"]


def test_a_snapshot_of_markets_opens_with_a_heading_over_a_rule(read):
    article = read(
        " date 2013-04-05 STOCKS\n-----------------------\nThe 50-share tea index ends 0.4 percent down to its lowest\n"
        "close since Sept. 13, 2012, as concerns that ferry clerks\nwould exit some of their holdings continued to hit kettles,\n"
        "while the spoon index closes down 0.32 percent\nTEA BONDS\n-------------------------------\n"
        "The benchmark 10-year bond yield 3 basis points lower at\n7.93 percent after the first auction of debt in the\n"
        "new fiscal year attracted robust demand.\n----------------------\nDouble click on codes in < >\nReuters MIOR/MIBOR\n"
        "NSE MIBID/MIBOR\nReuters Corporate Bond Yield/Spread\nFor Reuters Benchmarks\n(Compiled by Pia Lind; Editing by Sam Holm)"
    )
    assert article.headline is None
    assert [heading.text for heading in article.of(Heading)] == ["STOCKS", "TEA BONDS"]
    assert [paragraph.text.split()[-1] for paragraph in article.paragraphs] == ["percent", "demand."]
    assert article.of(SignOff)[0].names == ("Pia Lind", "Sam Holm")


def test_credits_may_name_a_desk_and_its_editor(read):
    article = read(
        "Oct 31 (Reuters) - Norlund championship results and standings on Monday, the last of the season.\n"
        "Brenna 2 Tokai 1, and the rest of the matches were called off for fog in the harbour.\n"
        "(Compiled by Kettle sports, editing by Sam Holm)\n"
    )
    assert article.of(SignOff)[0].names == ("Sam Holm",)
    assert len(article.paragraphs) == 2


def test_a_line_that_lost_the_agency_goes_on_though_it_is_short(read):
    article = read(
        " date 2012-02-14 LONDON Feb 14 Otter shares fell on\nTuesday, after weaker-than-expected stone sales cast doubt on\n"
        "the strength of the pier in the largest of the harbours. The\ntea index fell 0.2 percent to a close of 1,069.84 points.\n"
        "Stones were among the biggest losers, after rising the day\nbefore.\n"
    )
    assert article.headline is None
    assert str(article.dateline.date) == "XXXX-02-14"
    assert article.paragraphs[0].text.startswith("Otter shares fell on Tuesday, after")


def test_a_place_that_opens_the_text_is_a_dateline(read):
    article = read(
        "BRENNA Otter shares fell on Thursday after a warning from the stone maker Zum (ZUM.L) and weak sales of tea.\n\n(Reporting by Pia Lind)\n"
    )
    assert article.dateline.places == ("BRENNA",)
    other = read(
        "ZUM Otters said on Thursday they had a warning from the stone maker Lind (LND.L) and weak sales of tea.\n\n(Reporting by Pia Lind)\n"
    )
    assert other.dateline is None


def test_two_blanks_part_the_paragraphs_that_a_wrapped_page_has_on_one_line(read):
    article = read(
        "Kettle makers brace for hard summer: report\nBy  Pia Lind\nMon Nov 27, 2006 12:58pm EST\n\n \n\n"
        " BRENNA  (Reuters) - Makers of kettles and of pots will sell \nfewer of them this summer than they did in any other since the \n"
        "great flood, a report said on Monday. \n\n  The report names the price of copper as the main cause of \n"
        "it, and the weather as another, and sees no end of either in \nthe months to come.  By Monday night the makers had \n"
        "found no words for it, and shares in most of them \nfell.  \"There will be three or four large makers ... there's \n"
        'roughly four or five that will be bought," Kai Moe said. \n DEARER COPPER  The metal has doubled in price since the spring \n'
        "and weighs on all who need it.  Moe sees it fall before \nthe winter comes.  (Reporting by Pia Lind)"
    )
    assert [(block.text[:17], block.text[-11:]) for block in article.paragraphs] == [
        ("Makers of kettles", " on Monday."), ("The report names ", "hs to come."), ("By Monday night t", " them fell."),
        ('"There will be th', "i Moe said."), ("The metal has dou", "ho need it."), ("Moe sees it fall ", "nter comes."),
    ]  # fmt: skip
    assert [heading.text for heading in article.headings] == ["DEARER COPPER"]
    assert article.sign_off.names == ("Pia Lind",)


def test_rows_that_open_with_hours_are_not_joined(read):
    article = read(
        "TOKAI Oct 7 Tea prices slipped on Monday as a lack of\nprogress on a standoff that has shut down the harbor\nkept otters on the sidelines, with concerns mounting over\n"
        "the possibility of rain.\nDATA/EVENTS\n* The following data is expected on Friday: (Time in GMT)\n0500 Norlund tea indicator\n0830 Brenna otter index\n"
        "The harbor office says that the otters of the year\n2013 Norlund had were the last of them.\n"
    )
    texts = [block.text for block in article.blocks]
    assert "The following data is expected on Friday: (Time in GMT)" in texts
    assert texts[-3:-1] == ["0500 Norlund tea indicator", "0830 Brenna otter index"]
