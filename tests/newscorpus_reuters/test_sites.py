import pytest

from newscorpus.article import (
    Boilerplate,
    Byline,
    Dateline,
    Heading,
    Headline,
    KeyPoint,
    ListItem,
    Note,
    Photo,
)
from newscorpus.plugins import Confidence

MENU = "FinancialGovernment SolutionsLegalReuters News AgencyRisk Management SolutionsTax & AccountingBlog: Answers OnInnovation @ Thomson Reuters"
STANDARDS = "Our Standards:The Thomson Reuters Trust Principles."

SKIN_2017 = f""" date 2015-05-21 {MENU}
Norlund ferry keeps its old horn
#Politics
May 21, 2015 / 6:45 PM / 2 years ago

Norlund ferry keeps its old horn

Reuters Staff

2 Min Read

BRENNA, May 21 (Reuters) - The ferry will keep its horn, the harbor office said on Thursday.

FILE PHOTO: The ferry leaves Brenna, Norlund, May 1, 2015. REUTERS/Carla Barr/File Photo

"It is not loud, it is polite," said Captain Dora Scad.

Reporting by Pia Lind and Shin Sao; Editing by Peter Coon

{STANDARDS}
0 : 0
  • narrow-browser-and-phone
  • medium-browser-and-portrait-tablet
"""


def test_the_2017_skin_has_title_date_staff_and_reading_time(read, kinds):
    article = read(SKIN_2017)
    assert article.headline == "Norlund ferry keeps its old horn"
    assert len(article.of(Headline)) == 1
    assert article.kicker == "#Politics"
    assert str(article.published) == "2015-05-21T18:45"
    assert article.published.known == "stated"
    assert article.byline == ("Reuters Staff",)
    assert article.dateline.places == ("BRENNA",)
    assert [block.text[:9] for block in article.paragraphs] == ["The ferry", '"It is no']
    assert [photo.caption for photo in article.photos] == [
        "FILE PHOTO: The ferry leaves Brenna, Norlund, May 1, 2015."
    ]
    assert article.photos[0].credit.text == "REUTERS/Carla Barr/File Photo"
    assert article.photos[0].credit.names == ("Carla Barr",)
    assert article.sign_off.names == ("Pia Lind", "Shin Sao", "Peter Coon")
    assert [kind for kind, _ in kinds(article)] == [
        "corpus header", "menu", "repeat", "reading time", "standards", "page foot", "page foot", "page foot",
    ]  # fmt: skip


def test_three_doubled_headlines_between_title_and_date_are_menu(read):
    teasers = "Otter counts his stones\nOtter counts his stones\nBakers vote on the size of rolls\nBakers vote on the size of rolls\nFog lifts, captain says thank you\nFog lifts, captain says thank you\n"
    article = read(SKIN_2017.replace("#Politics\n", teasers))
    assert article.headline == "Norlund ferry keeps its old horn"
    assert article.kicker is None
    assert sum(block.kind == "menu" for block in article.of(Boilerplate)) == 7


@pytest.mark.parametrize("names", ["Pia Lind", "Pia Lind, Shin Sao"])
def test_names_without_by_under_the_title_are_the_byline(read, names):
    article = read(SKIN_2017.replace("Reuters Staff", names))
    assert article.byline == (names,)
    assert article.of(Byline)[0].names == tuple(names.split(", "))
    assert article.headline == "Norlund ferry keeps its old horn"


def test_the_2018_menu_stands_line_by_line_and_its_last_line_is_the_kicker(read):
    article = read(
        f"{MENU}\nDirectory of sites\nLogin\nContact\nSupport\nImprisoned in Merrow\nThe Wider Image\nMoney News\n"
        "October 11, 2018 / 11:36 AM / Updated 24 minutes ago\n\nZum profit rises on lamp sales\n\n1 Min Read\n\n"
        f"(Reuters) - Zum Lamps Ltd posted a 22.6 percent rise in second-quarter profit, in line with estimates.\n\n($1 = 74.0400 thalers)\n\n{STANDARDS}"
    )
    assert (article.headline, article.kicker) == ("Zum profit rises on lamp sales", "Money News")
    assert str(article.published) == "2018-10-11T11:36"
    assert article.updated is None
    assert [problem.code for problem in article.problems] == ["relative date"]


def test_an_age_before_the_title_is_no_title_and_no_date(read):
    article = read(
        "9 months ago\nNorlund ferry keeps its old horn\nNovember 4, 2016 / 9:16 PM / 9 months ago\n\nNorlund ferry keeps its old horn\n\n"
        "BRENNA (Reuters) - The ferry will keep its horn."
    )
    assert article.headline == "Norlund ferry keeps its old horn"
    assert str(article.published) == "2016-11-04T21:16"


@pytest.mark.parametrize(
    "age", ["in 14 hours", "in a day", "Updated 2 hours ago", "3 days ago", "a year ago"]
)
def test_what_follows_the_date_is_relative_to_the_reader(read, age):
    article = read(
        f"October 24, 2017 / 10:22 AM / {age}\n\nZum profit up about 3 pct\n\nOct 24 (Reuters) - Zum Lamps Ltd said so."
    )
    assert str(article.published) == "2017-10-24T10:22"
    assert article.updated is None


def test_the_2014_page_has_the_place_in_its_date_line_and_promotions_after_it(read, kinds):
    article = read(
        "Norlund kite maker sees strings attached\nBy Pia Lind\nBRENNA Tue Dec 30, 2014 4:33pm IST\n"
        "1 of 4. A kite maker holds a reel of string at a workshop in Brenna December 29, 2014.\nCredit: Reuters/Carla Barr\n"
        "Related Topics\n  • World »\n  • Kites »\n"
        "(Reuters) - A kite maker in Brenna said on Tuesday that demand for string had doubled.\n\n(Reporting by Pia Lind; Editing by Sam Holm)\n"
        "FILED UNDER:\n  • World\n- Tweet this\n- Digg this\n- Reprints\nREUTERS SHOWCASE\nOtters of the world\n"
    )
    assert article.headline == "Norlund kite maker sees strings attached"
    assert str(article.published) == "2014-12-30T16:33"
    assert article.published.zone == "IST"
    assert [block.places for block in article.of(Dateline)] == [("BRENNA",), ()]
    assert article.agencies == ("Reuters",)
    photo = article.photos[0]
    assert photo.caption == "A kite maker holds a reel of string at a workshop in Brenna December 29, 2014."
    assert (photo.credit.text, photo.credit.names) == ("Reuters/Carla Barr", ("Carla Barr",))
    assert len(article.paragraphs) == 1
    assert not article.key_points
    assert ("share line", "- Tweet this") in kinds(article)


def test_the_2009_page_lost_its_headings_and_kept_an_alternative_text(read):
    article = read(
        "Pia Lind\n\nHighlights of beekeeper interview with Reuters\n\nBRENNA (Reuters) - Beekeeper Pia Lind showed Reuters her oldest hive.\n\n"
        "Here are some highlights:\n\n\n“My grandmother talked to the queen every evening.”\n\n\n“A wet June is a hungry winter.”"
    )
    assert article.headline == "Highlights of beekeeper interview with Reuters"
    assert len(article.paragraphs) == 4
    assert not article.headings


def test_layout_marks_open_and_close_pages_of_2016_to_2020(read, kinds):
    marks = "for-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-upfor-desktop-upfor-wide-desktop-up"
    article = read(
        f"{marks}\nMarch 6, 2020 / 10:11 AM / Updated 2 hours ago\nExclusive: Lamp maker in talks to buy its own street - sources\nPia Lind, Shin Sao\n4 Min Read\n"
        "BRENNA/TOKAI (Reuters) - Lamp maker Zum is in talks to buy the street it stands on, three people said.\n"
        "FILE PHOTO: The logo of Zum is seen in Brenna, Norlund, March 5, 2020. REUTERS/Carla Barr\nSlideshow ( 15 images )\n"
        "The street has 41 lamps, all of them made by the company (ZUM.NL).\n(Graphic: Lamps of the world - here)\n“A TIDY PURCHASE?”\nZum declined to comment.\n"
        f"Reporting by Pia Lind; Editing by Sam Holm\n{STANDARDS}\n{marks}"
    )
    assert article.headline == "Exclusive: Lamp maker in talks to buy its own street - sources"
    assert article.byline == ("Pia Lind, Shin Sao",)
    assert [heading.text for heading in article.headings] == ["“A TIDY PURCHASE?”"]
    assert [kind for kind, _ in kinds(article)] == [
        "layout marks", "reading time", "slideshow", "graphic", "standards", "layout marks",
    ]  # fmt: skip
    assert len(article.paragraphs) == 3


SKIN_2024 = """Norlund's harbor seals ignore new foghorn, minister says

By and
September 19, 2024 1:10 AM GMT+9 Updated September 20, 2024

A seal lies on a pier in Brenna
[1/2]A seal lies on a pier near the new foghorn in Brenna, Norlund, September 17, 2024. REUTERS/Carla Barr/File Photo Purchase Licensing Rights, opens new tab
Summary
Companies
  • Seals stayed on the pier
  • Minister wants a lower note

BRENNA, Sept 18 (Reuters) - The seals of Brenna have ignored the new foghorn for nine days, Harbor Minister Mia Sapp said on Wednesday.
"They yawn at it," Sapp told reporters.
Advertisement · Scroll to continue

A FLAT NOTE

Hornworks promised an answer by Friday.

Reporting by Pia Lind and Shin Sao in Brenna Editing by Sam Holm

Our Standards: The Thomson Reuters Trust Principles., opens new tab

Purchase Licensing Rights

Pia Lind

Thomson Reuters

Pia Lind reports on harbors, seals and weather. She has been with Reuters since 2009.

Read Next

  • EuropecategoryOtters count stones, article with image7:12 AM UTC
"""


def test_the_2024_page_lost_the_names_of_its_byline(read, kinds):
    article = read(SKIN_2024)
    assert article.headline == "Norlund's harbor seals ignore new foghorn, minister says"
    assert article.byline == ()
    assert ("byline without names", "By and") in kinds(article)
    assert (str(article.published), str(article.updated)) == ("2024-09-19T01:10+09:00", "2024-09-20")
    assert [point.text for point in article.key_points] == [
        "Seals stayed on the pier",
        "Minister wants a lower note",
    ]
    assert [heading.text for heading in article.headings] == ["A FLAT NOTE"]
    assert len(article.paragraphs) == 3
    photo = article.photos[0]
    assert photo.alt == "A seal lies on a pier in Brenna"
    assert (
        photo.caption == "A seal lies on a pier near the new foghorn in Brenna, Norlund, September 17, 2024."
    )
    assert photo.credit.text == "REUTERS/Carla Barr/File Photo"


def test_biographies_and_read_next_lists_follow_the_standards(read, kinds):
    tail = kinds(read(SKIN_2024))[-7:]
    assert [kind for kind, _ in tail] == [
        "standards", "licensing", "biography", "biography", "biography", "related stories", "related story",
    ]  # fmt: skip


def test_the_page_of_2021_has_its_section_glued_to_the_title(read, kinds):
    article = read("""Welcome to the Reuters.com BETA. See what is new.
Skip to main content
Menu

United KingdomUK ferry clerks ask for a watchdog after captain is told off by goat

Reuters
2 minutes read
1/3

Omar Kader, a clerk, arrives at the pier in Lower Haven, Britain, November 13, 2020. REUTERS/Ada Lind/File Photo

Britain's ferry clerks on Saturday asked for a watchdog after a goat told off their captain.

The captain had been told off before. read more

Our Standards: The Thomson Reuters Trust Principles.

United Kingdom

United Kingdom · April 23, 2021 · 5:20 PM UTCFormer ferry star charged with singing at sea
""")
    assert (article.kicker, article.headline) == (
        "United Kingdom",
        "UK ferry clerks ask for a watchdog after captain is told off by goat",
    )
    assert [paragraph.text for paragraph in article.paragraphs] == [
        "Britain's ferry clerks on Saturday asked for a watchdog after a goat told off their captain.",
        "The captain had been told off before.",
    ]
    assert [photo.credit.names for photo in article.photos] == [("Ada Lind",)]
    assert article.published is None
    assert [kind for kind, _ in kinds(article)[:3]] == ["notice", "skip link", "menu"]


def test_glued_reading_time_and_dates_are_read(read):
    article = read(
        "Otter union seeks smoother stones\n\n2 minute readApril 25, 20222:26 PM GMT+2Last Updated 9 min ago\n\n"
        "Otters rest on stones in Brenna\nOtters rest on a heap of stones in Brenna, Norlund, April 24, 2022. REUTERS/Carla Barr\n"
        "Summary\nCompanies\nUnion wants stones under 40 grams\nZum declines to comment\n"
        "BRENNA, April 25 (Reuters) - The otter union asked on Monday for smoother stones.\nRegister now for FREE unlimited access to Reuters.com\n"
        '"We have teeth," it said. read more\nReporting by Pia Lind; Editing by Sam HolmOur Standards: The Thomson Reuters Trust Principles.'
    )
    assert article.headline == "Otter union seeks smoother stones"
    assert str(article.published) == "2022-04-25T14:26+02:00"
    assert [problem.code for problem in article.problems] == ["relative date"]
    assert [point.text for point in article.key_points] == [
        "Union wants stones under 40 grams",
        "Zum declines to comment",
    ]
    assert article.paragraphs[-1].text == '"We have teeth," it said.'
    assert article.sign_off.names == ("Pia Lind", "Sam Holm")


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("March 7, 20247:55 AM UTCUpdated ago", "2024-03-07T07:55Z"),
        ("October 31, 2017", "2017-10-31"),
        ("19 NOV 2019", "2019-11-19"),
        ("Published: July 24, 2012 at 7:37 AM ET", "2012-07-24T07:37"),
        ("Reuters November 18, 2019 11:03 PM", "2019-11-18T23:03"),
        ("October 11, 2023 — 07:40 am EDT", "2023-10-11T07:40-04:00"),
        ("World News | Fri Mar 3, 2017 | 3:19pm EST", "2017-03-03T15:19-05:00"),
        ("[May 08, 2019]", "2019-05-08"),
        ("Updated 3 hours ago", "None"),
    ],
)
def test_date_lines_of_many_skins_are_read(read, line, published):
    article = read(f"Otters of Brenna count their stones\n{line}\n\nBRENNA (Reuters) - They found them all.")
    assert article.headline == "Otters of Brenna count their stones"
    assert str(article.published) == published


def test_the_early_2017_page_keeps_the_place_and_loses_the_agency(read):
    article = read(
        "World News | Fri Mar 3, 2017 | 3:19pm EST\n\nOtters count stones for the third year\n\n"
        "FILE PHOTO - An otter is seen in Brenna, Norlund, May 1, 2016. REUTERS/Carla Barr/File Photo\nBy Pia Lind and Shin Sao | BRENNA\n\n"
        "BRENNA Otters in Brenna have counted their stones for the third year, the harbor office said on Friday.\n\n"
        "(Reporting by Pia Lind; Editing by Sam Holm)\n\nNext In World News\n\nSeals yawn at foghorn\n"
    )
    assert article.headline == "Otters count stones for the third year"
    assert article.kicker == "World News"
    assert article.byline == ("By Pia Lind and Shin Sao",)
    assert {block.places for block in article.of(Dateline)} == {("BRENNA",)}
    assert article.paragraphs[0].text.startswith("Otters in Brenna have counted")
    assert len(article.paragraphs) == 1


def test_companies_without_a_summary_are_no_points(read):
    article = read(
        "Otter union seeks smoother stones\n\nNovember 5, 2024 6:10 PM GMT+1\n\nCompanies\n\nNorlund Stones AS\n\nFollow\n\n"
        "BRENNA, Nov 5 (Reuters) - The otter union asked on Tuesday for smoother stones.\n\n"
        "Get a look at the day ahead in otters with the Morning Stone newsletter. Sign up here.\n\n"
        "Reporting by Pia Lind; Editing by Sam Holm\n"
    )
    assert (article.headline, article.key_points) == ("Otter union seeks smoother stones", ())
    assert len(article.paragraphs) == 1


def test_without_title_and_dateline_a_story_begins_with_its_first_sentence(read):
    article = read(
        "Otters are back.\n\nThe harbor office of Brenna counted forty of them on Friday, more than in any year before.\n\n"
        "Our Standards: The Thomson Reuters Trust Principles.\n"
    )
    assert (article.headline, article.standfirst) == (None, None)
    assert article.paragraphs[0].text == "Otters are back."
    titled = read(
        "Otters count stones for the third year\n\nOtters are back.\n\nThe harbor office of Brenna counted forty of them on "
        "Friday, more than in any year before.\n\nOur Standards: The Thomson Reuters Trust Principles.\n"
    )
    assert (titled.headline, titled.standfirst) == (
        "Otters count stones for the third year",
        "Otters are back.",
    )


def test_an_alternative_text_over_a_blank_line_belongs_to_the_picture(read):
    article = read(
        "Otter union seeks smoother stones\n\nNovember 5, 2024 6:10 PM GMT+1\n\nAn otter holds a stone\n\n"
        "An otter holds a stone near Brenna, November 4, 2024. REUTERS/Pia Lind Purchase Licensing Rights, opens new tab\n\n"
        "BRENNA, Nov 5 (Reuters) - The otter union asked on Tuesday for smoother stones.\n\n"
        "Reporting by Pia Lind; Editing by Sam Holm\n"
    )
    assert article.headline == "Otter union seeks smoother stones"
    (photo,) = article.photos
    assert photo.alt == "An otter holds a stone"
    assert photo.caption == "An otter holds a stone near Brenna, November 4, 2024."


def test_capitals_of_a_dateline_do_not_tell_the_language(read):
    assert (
        read("SÃO PAULO (Reuters) - Otters spoke before noon: “They will not do it twice.”\n").language
        == "en"
    )


def test_a_story_without_a_dateline_begins_under_the_reading_time(read):
    article = read(
        f" date 2013-10-28 {MENU}\nOctober 28, 2013 / 12:31 PM / 4 years ago\n\nSNAPSHOT-Norlund stocks, bonds, tea at close\n\n"
        "Reuters Staff\n\n2 Min Read\n\nSTOCKS  \n    -----------------------\n    The tea index ends down 0.55 percent and the\n"
        "broader spoon index closes 0.71 percent lower for a fifth straight\nsession of falls before the meeting on Oct. 29-30 \n    \n"
        "    TEA BONDS \n    --------------------------------\n    The benchmark 10-year bond yield rises 8 basis points (bps)\n"
        "to 8.66 percent at close, a day before the policy\nreview at which the harbour office raises the rate. \n\n"
        f" (Compiled by Pia Lind)\n\n{STANDARDS}\n"
    )
    assert article.headline == "SNAPSHOT-Norlund stocks, bonds, tea at close"
    assert article.byline == ("Reuters Staff",)
    assert [heading.text for heading in article.of(Heading)] == ["STOCKS", "TEA BONDS"]
    assert [paragraph.text.split()[:2] for paragraph in article.paragraphs] == [
        ["The", "tea"],
        ["The", "benchmark"],
    ]


def test_a_press_digest_has_headings_and_links_under_its_items(read, kinds):
    article = read(
        f"{MENU}\n#Market News\nMay 11, 2016 / 12:20 AM / a year ago\n\nPRESS DIGEST- Brenna Times - May 11\n\nReuters Staff\n\n"
        "2 Min Read\n\nMay 11 (Reuters) - The following are the top stories in the Brenna Times. They have not been verified.\n\n"
        "Headlines\n\n* Otter gang suspected of stone scam\n\n(bit.ly/24L9XYZ)\n\nOverview\n\n"
        "* The harbour police said that the stone market has been used as a front by otters.\n\n(Compiled by Tokai newsroom)\n\n"
        f"{STANDARDS}\n"
    )
    assert article.language == "en"
    assert [heading.text for heading in article.of(Heading)] == ["Headlines", "Overview"]
    assert ("link", "(bit.ly/24L9XYZ)") in kinds(article)
    assert (len(article.paragraphs), len(article.of(ListItem))) == (1, 2)


def test_a_caption_may_be_glued_to_the_dateline_by_its_licence(read):
    article = read(
        "[1/4] An otter of the company Lind is seen at the pier in Brenna, Norlund, August 2, 2023. REUTERS/Carla Barr/File Photo "
        "Acquire Licensing RightsTOKAI, Nov 9 (Reuters) - The harbour office will count its otters in 2026, it said on Thursday.\n"
    )
    assert article.photos[0].credit.names == ("Carla Barr",)
    assert article.dateline.places == ("TOKAI",)
    assert article.paragraphs[0].text.startswith("The harbour office")


def test_a_label_of_the_host_may_be_glued_to_a_dateline_without_a_place(read, kinds):
    article = read(
        " date 2021-10-06 This advertisement has not loaded yet, but your article continues below.\n\n"
        "Article content Oct 6 (Reuters) – The harbour office counted its otters on Wednesday and found them all.\n"
    )
    assert str(article.dateline.date) == "XXXX-10-06"
    assert ("page label", "Article content") in kinds(article)


def test_an_age_may_be_glued_to_the_name_of_the_agency(read):
    article = read(
        "Otter company to consider issuing stones\n\nReuters6 hours ago\n\n"
        "June 19 (Reuters) - The otter company will consider issuing stones at a meeting, it said on Thursday.\n"
    )
    assert article.byline == ("Reuters",)
    assert article.headline == "Otter company to consider issuing stones"


def test_a_word_of_the_markets_makes_no_text_italian(read):
    article = read(
        "Nov 1 (Reuters) - Otter Corp\n\n* Q3 adjusted earnings per share $0.68\n\n* Q3 IFRS earnings per share $0.46\n\n"
        "* Q3 earnings per share view $0.58\n"
    )
    assert article.language == "en"


def test_a_commentary_ends_with_its_author(read, kinds):
    article = read(
        f"{MENU}\nCommentary: Why the fog matters\nAda Lind\n5 Min Read\n\nThe fog came to Brenna on Tuesday.\n\n"
        "There are two reasons for that, and neither of them is the owl that the harbour office keeps.\n\nAbout the Author\n\n"
        f"Ada Lind is a columnist. @adalind\n\n{STANDARDS}\n"
    )
    assert article.byline == ("Ada Lind",)
    assert len(article.paragraphs) == 2
    assert ("biography", "Ada Lind is a columnist. @adalind") in kinds(article)


def test_a_film_ends_where_its_address_may_be_copied(read):
    article = read(
        "Reuters - Video\n\nEdition: US | UK | IN | CN | JP\n\nHarbour Videos\n\nOtters may face 2 fines\n\n"
        "Friday, September 26, 2014 - 01:27\n\nThe harbour office has talked with six otters over allegations. Pia Lind reports.\n\n"
        "Press CTRL+C (Windows), CMD+C (Mac), or long-press the URL below on your mobile device to copy the code\n\n"
        "Otters may face 2 fines\n\nNext Video\n"
    )
    assert (article.kind, article.headline) == ("video", "Otters may face 2 fines")
    assert len(article.paragraphs) == 1


def test_a_count_of_comments_is_no_title(read):
    article = read(
        "Brenna looks to issue more stones as fog bites\n\nComments (0) Latest Updates from Reuters\n\n"
        "BRENNA (Reuters) – The harbour office is looking to issue stones, it said on Wednesday.\n"
    )
    assert article.headline == "Brenna looks to issue more stones as fog bites"


def test_links_under_read_more_are_no_text(read, kinds):
    article = read(
        "Dec 21 (Reuters) - The harbour office has denied the otters' bid to exclude a proposal on stones.\n\nRead more:\n\n"
        "Otters want more information\n\nExplainer: what a stone clause is\n\nReporting by Pia Lind in Brenna; Editing by Sam Holm\n\n"
        f"{STANDARDS}\n"
    )
    assert len(article.paragraphs) == 1
    assert article.sign_off.names == ("Pia Lind", "Sam Holm")
    assert [kind for kind, _ in kinds(article)] == [
        "read more", "related story", "related story", "standards",
    ]  # fmt: skip


def test_the_notice_on_names_of_firms_is_no_deck(read, kinds):
    article = read(
        "Litigation\n\nHarbour office denies otters' bid to drop proposal\n\nBy Pia Lind\n\n"
        "The company and law firm names shown above are generated automatically based on the text of the article. We welcome feedback.\n\n"
        "Dec 21 (Reuters) - The harbour office has denied the otters' bid to exclude a proposal on stones.\n"
    )
    assert article.standfirst is None
    assert "notice" in [kind for kind, _ in kinds(article)]
    assert article.headline == "Harbour office denies otters' bid to drop proposal"


def test_a_menu_of_sections_is_no_kicker(read):
    article = read(
        "Exclusive news, data and analytics for financial market professionals\nWorld\n\nBusiness\n\nMarkets\n\n"
        "Brenna to reopen airspace in May\nBy Reuters\nApril 17, 20264:37 PM EDTUpdated 23 hours ago\n\n"
        f"April 17 (Reuters) - The harbour office agreed to open the airspace over Brenna in May, it said on Friday.\n\n{STANDARDS}\n"
    )
    assert (article.kicker, article.headline) == (None, "Brenna to reopen airspace in May")


def test_lines_on_views_and_terms_claim_a_page(claim):
    prose = "The otters of Brenna counted all of their stones on Friday, and found them all.\n"
    assert claim(
        f"{prose}\nOpinions expressed are those of the author. They do not reflect the views of Reuters News, which is committed to integrity.\n"
    )
    assert claim(
        f"{prose}\nThis article was produced by the Reuters Fact Check team. Read more about our work.\n"
    )
    assert claim(
        f"{prose}\n© Thomson Reuters 2009. All rights reserved. Users may download and print extracts of content from this website.\n"
    )
    assert claim(
        f"By Pia Lind\n(The author is a Reuters columnist. The opinions expressed are her own.)\n\n{prose}"
    )
    assert claim(f"{prose}\nPia Lind is a columnist. The opinions expressed are her own.\n") is None


def test_the_player_over_the_text_is_no_title(read):
    article = read(
        "Otter union seeks smoother stones\nBy Pia Lind\nJune 21, 20252:10 PM GMT+1Updated 3 hours ago\n\n\n"
        "Otters rest on stones near Brenna\nOtters rest on a heap of stones near Brenna, Norlund, June 20, 2025. REUTERS/Carla Barr Purchase Licensing Rights, opens new tab\n\n"
        "Listen to This Page·2 min\nJune 21 (Reuters) - The otter union asked on Saturday for smoother stones.\n"
    )
    assert article.headline == "Otter union seeks smoother stones"
    assert [photo.alt for photo in article.photos] == ["Otters rest on stones near Brenna"]


def test_a_picture_without_a_caption_under_the_date_is_no_title(read):
    article = read(
        "Harbour's pier pushed back to 2029, may cost up to 40 stones\nJanuary 23, 20247:49 PM GMTUpdated 15 min ago\n"
        "Otters at the pier under construction are seen at Hinkley Point near Brenna\n"
        "BRENNA, Jan 23 (Reuters) - The harbour office said on Tuesday it was pushing back its pier.\n"
    )
    assert article.headline == "Harbour's pier pushed back to 2029, may cost up to 40 stones"
    assert [photo.alt for photo in article.photos] == [
        "Otters at the pier under construction are seen at Hinkley Point near Brenna"
    ]


def test_points_may_lose_their_bullets(read):
    article = read(
        "Harbour council advances war on fog\nOtters to host stone bosses on Friday\nMayor to meet the seals next week\n"
        "BRENNA, Jan 8 (Reuters) - The harbour council voted on Thursday to advance a war on the fog of the bay.\n"
    )
    assert article.headline is None
    assert len(article.key_points) == 3


def test_credits_say_from_where_or_which_bureaux_reported(read):
    article = read(
        "BRENNA, Feb 26 (Reuters) - The harbour office counted its otters on Sunday and found all of them.\n"
        "Reporting from Tokai by Pia Lind, Shin Sao; Writing by Pia Lind Editing by Sam Holm and Ada Hale\n"
    )
    assert len(article.paragraphs) == 1
    assert article.sign_off.names == ("Pia Lind", "Shin Sao", "Sam Holm", "Ada Hale")
    bureaux = read(
        "BRENNA, Feb 26 (Reuters) - The harbour office counted its otters on Sunday and found all of them.\n"
        "Reporting by Reuters bureaux; Writing by Pia Lind; Editing by Sam Holm\n"
    )
    assert (bureaux.sign_off.names, bureaux.sign_off.agencies) == (("Pia Lind", "Sam Holm"), ("Reuters",))
    assert len(bureaux.paragraphs) == 1


def test_the_title_of_a_film_may_be_a_sentence(read, kinds):
    article = read(
        "Reuters - Video\n\n\n\nOtters are in the air.\n\nTuesday, May 10, 2011 - 02:21\n\nMay 10 - Brenna is rolling out the red carpet for its otters. Pia Lind reports.\n\n"
        "▲ Hide Transcript\n\nView Transcript\n\nBrenna is set to roll out the red carpet for the 64th time, and the otters are set to walk on it.\n"
    )
    assert (article.kind, article.headline) == ("video", "Otters are in the air.")
    assert str(article.published) == "2011-05-10"
    assert kinds(article)[0] == ("page label", "Reuters - Video")
    assert len(article.paragraphs) == 2


def test_the_way_to_the_full_story_is_no_prose(read, kinds):
    line = "To read the full story on Westlaw Otter Insights, click here: bit.ly/2AbC3dE"
    article = read(
        "Westlaw News\nOctober 18, 2018 / 8:32 PM / Updated 2 hours ago\n\nOtters urge judge to uphold verdict\n\nPia Lind\n\n1 Min Read\n\n"
        f"Some of the otters who delivered a verdict against a seal have written to the judge of the harbor.\n\n{line}\n\nOur Standards:The Thomson Reuters Trust Principles.\n"
    )
    assert (article.kicker, article.headline) == ("Westlaw News", "Otters urge judge to uphold verdict")
    assert len(article.paragraphs) == 1
    assert ("read more", line) in kinds(article)


def test_a_rate_and_a_newsroom_may_follow_the_slugs(read, kinds):
    article = read(
        "April 24 (Reuters) - Norlund Tea AG :\n\n* Says kettles will cost 30 million thalers Source text for Eikon: Further company coverage: ($1 = 0.9206 thalers) (Brenna Newsroom)\n"
    )
    assert [(note.kind, note.text) for note in article.of(Note)] == [("conversion", "($1 = 0.9206 thalers)")]
    assert [kind for kind, _ in kinds(article)] == ["bullet", "wire slug", "wire address"]


def test_what_the_commentators_say_of_themselves_claims_their_page(claim):
    text = "Edition:\nNorlund\n\nBreakingviews\n\nReuters Breakingviews is the world's leading source of agenda-setting financial insight.\n"
    assert claim(text) is Confidence.TYPICAL


@pytest.mark.parametrize("stop", ["", ":"])
def test_newspapers_head_the_stories_of_a_press_digest(read, stop):
    prose = (
        "The tea bank should raise its rate soon enough to avoid a shock, says Pia Lind of the harbor office."
    )
    article = read(
        "PRESS DIGEST- Norlund Business - Sept 25\n\nSept 25 (Reuters) - The following are the top stories of Norlund's newspapers. Reuters has not verified these stories.\n\n"
        f"The Times{stop}\n\n{prose} (thetim.es/1KxAB6F)\n\nThe Guardian{stop}\n\n{prose}(bit.ly/1KxCDEa)\n"
    )
    assert [block.text for block in article.of(Heading)] == [f"The Times{stop}", f"The Guardian{stop}"]
    assert len(article.paragraphs) == 3


def test_a_page_may_go_on_elsewhere(read, kinds):
    prose = "Otters deployed heavily on Tuesday around the harbor office, and were told to leave."
    article = read(
        f"FACTBOX-Otters to watch\n\nBRENNA Dec 1 (Reuters) - {prose}\n\n{prose}   Continued...\n\nPowered by Reuters AlertNet. AlertNet is brought to you by Reuters Foundation.\n"
    )
    assert [block.text for block in article.paragraphs] == [prose, prose]
    assert [kind for kind, _ in kinds(article)] == ["link residue", "page foot"]


def test_the_2022_page_has_prompts_and_links_amid_its_story(read):
    article = read(
        "Future of Tea\n\n11 minute readDecember 12, 20228:38 PM GMT+8Last Updated an hour ago\n"
        "Exclusive: Otters split over how to count their stones, sources say\nBy Pia Lind and Ole Marr\n"
        "Illustration shows an otter with a stone\n\n"
        "[1/2] An otter is seen with a stone in this illustration taken November 29, 2021. REUTERS/Ada Lind/Illustration\n1\n\n2\n\n"
        "Summary\nSome otters believe in counting twice\n"
        "TOKAI, Dec 12 (Reuters) - Otters in the harbor are split over how to count their stones, four of them said.\n\n"
        "Advertisement · Scroll to continue\n\nReport an ad\nThey began to count them on Monday and found them all by noon.\n\n"
        "article-prompt-devices\nRegister for free to Reuters and know the full story\n\nRegister now\n"
        "They will count them again on Tuesday, said the oldest of them.\n\n"
        "Latest Updates\nBeavers agree to hear dispute over dam\nMink count mussels, harbor clerk says\n"
        "The stakes are high for the harbor, which has no other stones to count.\n"
    )
    assert article.headline == "Exclusive: Otters split over how to count their stones, sources say"
    assert article.kicker == "Future of Tea"
    assert [photo.alt for photo in article.of(Photo)] == ["Illustration shows an otter with a stone", None]
    assert not article.of(Heading)
    assert [paragraph.text for paragraph in article.paragraphs] == [
        "Otters in the harbor are split over how to count their stones, four of them said.",
        "They began to count them on Monday and found them all by noon.",
        "They will count them again on Tuesday, said the oldest of them.",
        "The stakes are high for the harbor, which has no other stones to count.",
    ]


def test_what_breakingviews_says_of_itself_is_no_text(read):
    article = read(
        "LONDON (Reuters Breakingviews) - Otters are counting their stones, and the way they do so is changing.\n"
        "Listen to the podcast bit.ly/1AbCdEf\n"
        "Reuters Breakingviews is the world's leading source of views on otters and their stones. It has many readers.\n"
        "Sign up for a free trial of our full service at https://www.example.com/trial and follow us.\n"
    )
    assert len(article.paragraphs) == 1


def test_the_points_of_the_wire_under_related_topics_are_no_links(read, kinds):
    article = read(
        "Tokai tea falls as otters count\n\nWed Aug 12, 2009 5:53pm IST\n\nRelated Topics\n\n• Stocks »\n\n"
        "* Strong otter output helps tea off low\n\n* Traders await stone forecast\n\nBy Pia Lind\n\n"
        "TOKAI, Aug 12 (Reuters) - Otters in the harbor counted their stones on Monday and found them all.\n\n"
        "For the rest of this article, click here: \n"
    )
    assert [point.text for point in article.of(KeyPoint)] == [
        "Strong otter output helps tea off low",
        "Traders await stone forecast",
    ]
    assert ("menu", "• Stocks »") in kinds(article)
    assert len(article.paragraphs) == 1
