from newscorpus.article import Note, SignOff

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
