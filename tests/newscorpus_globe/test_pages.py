"""Newsletters, galleries, print pages, the skin of 2011, indexes, and what other hands made of pages."""

import pytest

from newscorpus.article import Boilerplate, ListItem, SignOff
from newscorpus.document import Document
from newscorpus_globe import PARSER
from tests.newscorpus_globe._reading import body, furniture, headings, photos, points, problems, read

CLASSIC = """\
Go to the Globe and Mail homepage

Jump to main navigationJump to main content

  • Search:
News Search
Search Jobs at eluta.ca
Login
    18  Toronto
    Subscribe Help
    • Home»
    • News»
    A sailor looks out of a window for a lost kite. (Juno Kris/AFP/Getty Images)
    A sailor looks out of a window for a lost kite. (Juno Kris/AFP/Getty Images)
    A sailor looks out of a window for a lost kite.
    (Juno Kris/AFP/Getty Images)

    Last flight of the kite raises questions over strings Add to ...

    Paul Korin

    WASHINGTON\xa0—\xa0The Globe and Mail

    Published Monday, Dec. 29 2014, 6:00 AM EST

    Last updated Monday, Dec. 29 2014, 8:57 PM EST

    • Comments
    • Print /
      License
    • AA

    A kite went missing over the bay on Monday.

    More Related to this Story

    • Kites and the law

    • Rescue Two strings found at sea

    A string on a table. It is long.
    A string on a table. It is long. REUTERS
    Investing
    Video: Strings to watch

    Mr. Korin bought another.

    Topics:

    • Kites
    Comments

    In the know

    • Life
      Ten knots for beginners

    Most popular

    1. Kite found
"""

COLUMN = """\
Go to the Globe and Mail homepage

Jump to main navigationJump to main content

A thaler lies in a ladle. (Sondra Shan)
A thaler lies in a ladle. (Sondra Shan)

Top Business Stories

How the thaler lost its lustre Add to ...

These are stories Report on Business is following Friday, May 4, 2012. Get the top business stories through the day.

Follow Michael Bab and Globe top business news on Twitter

A coin in the soup Cooks in three harbours found the same thaler this week.

The mint asked The Globe and Mail for it.

Umbrellas in short supply The umbrella board says it has two left.
"""

PRINT = """\
Globeandmail.com

Ida's choice
space
Her mother rowed. Her brother rows. When Ida Storm decides to swim, it tests a family's patience.
space
space
Saturday, July 19, 2014 – Print Edition, Page F1

ORANGEVIK, ONT. -- For 10 days, Ida Storm has refused to sit in a boat. She can swim.

Her sisters nodded.
"""

GALLERY = """\
Skip to main content

Photographers on the pictures they almost missed

Open this photo in gallery:

The lens cap stayed on. Nobody told me.Jon Lehm/The Globe and Mail

1 of 2
Open this photo in gallery:

He never once looked up.
Debra Baik

2 of 2

Interact with The Globe
"""


def test_the_skin_of_2014_is_read_from_top_to_bottom() -> None:
    article = read(CLASSIC)
    assert article.headline == "Last flight of the kite raises questions over strings"
    assert article.byline == ("Paul Korin",)
    assert article.dateline is not None
    assert article.dateline.places == ("WASHINGTON",)
    assert str(article.published) == "2014-12-29T06:00-05:00"
    assert str(article.updated) == "2014-12-29T20:57-05:00"
    assert body(article) == ["A kite went missing over the bay on Monday.", "Mr. Korin bought another."]
    assert headings(article) == []


def test_a_caption_printed_several_times_is_one_photo() -> None:
    article = read(CLASSIC)
    assert photos(article) == [
        ("A sailor looks out of a window for a lost kite.", "(Juno Kris/AFP/Getty Images)")
    ]
    assert len(furniture(article, "repeat")) == 2
    credit = article.photos[0].credit
    assert credit is not None
    assert (credit.names, credit.agencies) == (("Juno Kris",), ("AFP", "Getty Images"))


def test_headings_run_into_their_paragraphs_in_the_business_column() -> None:
    article = read(COLUMN)
    assert article.kicker == "Top Business Stories"
    assert article.headline == "How the thaler lost its lustre"
    assert headings(article) == ["A coin in the soup", "Umbrellas in short supply"]
    assert body(article) == [
        "Cooks in three harbours found the same thaler this week.",
        "The mint asked The Globe and Mail for it.",
        "The umbrella board says it has two left.",
    ]
    assert photos(article) == [("A thaler lies in a ladle.", "(Sondra Shan)")]
    assert article.published is None


def test_a_print_page_has_a_title_a_deck_a_day_and_a_place() -> None:
    article = read(PRINT)
    assert article.headline == "Ida's choice"
    assert article.standfirst is not None
    assert article.standfirst.startswith("Her mother rowed.")
    assert str(article.published) == "2014-07-19"
    assert article.dateline is not None
    assert article.dateline.places == ("ORANGEVIK, ONT.",)
    assert body(article)[0].startswith("For 10 days")


def test_a_print_page_in_single_lines_is_read_alike() -> None:
    article = read(
        "Ida's choice\nA family, a boat. A swimmer.\nSaturday, February 4, 2017 – Print Edition, Page F4\nShe swam.\n"
    )
    assert (article.headline, article.standfirst) == ("Ida's choice", "A family, a boat. A swimmer.")
    assert body(article) == ["She swam."]


def test_a_print_page_may_show_only_a_deck() -> None:
    article = read(
        "Ida Storm visits a lake where, not long ago, one could swim. Then came the geese.\nSaturday, August 15, 2015 – Print Edition, Page F1\n\nLAKE, ONT. -- The era feels impossible now.\n"
    )
    assert article.headline is None
    assert article.standfirst is not None


def test_a_gallery_holds_captions_and_no_text() -> None:
    article = read(GALLERY)
    assert article.kind == "gallery"
    assert article.headline == "Photographers on the pictures they almost missed"
    assert photos(article) == [
        ("The lens cap stayed on. Nobody told me.", "Jon Lehm/The Globe and Mail"),
        ("He never once looked up.", "Debra Baik"),
    ]
    assert furniture(article, "counter") == ["1 of 2", "2 of 2"]
    assert body(article) == []


def test_a_newsletter_greets_or_says_so() -> None:
    assert (
        read("Good morning,\nA pumpkin is missing.\nThe second pumpkin\nA farmer saw it.\n").kind
        == "newsletter"
    )
    assert (
        read("Skip to main content\npolitics briefing newsletter\n\nA minister sang.\n").kind == "newsletter"
    )
    signed_up = "This is the daily Morning Update newsletter. If you’re reading this on the web, you can sign up for it."
    article = read(f"Skip to main content\n\nA minister sang.\n\n{signed_up}\n\nAnother hummed.\n")
    assert article.kind == "newsletter"
    assert furniture(article, "newsletter promo") == [signed_up]
    assert read("Skip to main content\n\nSign up for our newsletter\n\nA minister sang.\n").kind == "article"


def test_a_newsletter_keeps_its_greeting_and_its_labels() -> None:
    article = read(
        "Skip to main content\nnewsletter\n\nGood evening, here is what happened today:\n\nUp top\n\nEarnings up: The mint is rich.\n\n"
        "A lighthouse chain is looking for partners. (Reuters) Story\n\nDAILY DEALS\n\nA button maker sold a button.\n\nInteract with The Globe\n"
    )
    assert article.kind == "newsletter"
    assert body(article)[0] == "Good evening, here is what happened today:"
    assert headings(article) == ["Up top", "DAILY DEALS"]
    assert body(article)[2].endswith("(Reuters) Story")
    assert article.agencies == ()


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\nSupport Quality Journalism.\nJust\n$1.99\nper week\nvar a={root:\".js-sub-pencil\"};\nThe Globe and Mail\n"
        "Member Benefits\nSubscribe\nLog in\nMy account\nFollowing\nBookmarks\nReading history\nSettings\nHelp\nOwls in the news\n",
        "The Globe and Mail\n\nGo to the Globe and Mail homepage\n\nReport on Business\n\nEntry archive:\n\nOwls\n\nAn owl woke up.\n\nMore »\n",
        "Skip to main content\nOpen this photo in gallery:\n",
        "Report on Business\nOwls\nMore »\nGeese\nMore »\nGulls\nMore »\n",
    ],
)  # fmt: skip
def test_a_page_without_an_article_is_an_index_and_says_so(text: str) -> None:
    article = read(text)
    assert article.kind == "index"
    assert "no article" in problems(article)
    assert all(isinstance(block, Boilerplate) for block in article.blocks)


def test_the_beginning_that_a_search_interface_gives_is_read() -> None:
    article = read(
        "Open this photo in gallery:\r\nTaurus.iStockPhoto / Getty Images\r\nHOROSCOPES\r\nThe message of your chart is that you must fol… [+3524 chars]"
    )
    assert photos(article) == [("Taurus.", "iStockPhoto / Getty Images")]
    assert furniture(article, "cut mark") == ["… [+3524 chars]"]
    assert headings(article) == ["HOROSCOPES"]
    assert "truncated" in problems(article)


def test_a_marker_may_be_glued_to_its_caption() -> None:
    article = read("Open this photo in gallery:An owl in Brenna.Sean Kil/The Canadian Press\r\nIt slept.\r\n")
    assert furniture(article, "photo marker") == ["Open this photo in gallery:"]
    assert photos(article) == [("An owl in Brenna.", "Sean Kil/The Canadian Press")]
    assert body(article) == ["It slept."]


def test_tags_that_were_left_in_are_markup() -> None:
    article = read("<p>Skip to main content</p><p>An owl slept.</p>\n<p>It woke.</p>\n")
    assert body(article) == ["An owl slept.", "It woke."]
    assert furniture(article, "markup")[0] == "<p>"


def test_a_page_flattened_to_one_line_loses_only_its_furniture() -> None:
    article = read("Skip to main content An owl slept. It woke. Interact with The Globe")
    assert body(article) == ["An owl slept. It woke."]


@pytest.mark.parametrize(
    ("line", "caption", "credit", "names", "agencies"),
    [
        ("Ms. Lind feeds a goldfish on Nov. 5.Stefan Kugel/Reuters", "Ms. Lind feeds a goldfish on Nov. 5.",
         "Stefan Kugel/Reuters", ("Stefan Kugel",), ("Reuters",)),
        ("Two owls, that day.The Associated Press", "Two owls, that day.", "The Associated Press", (), ("The Associated Press",)),
        ("An owl at home.The Globe and Mail", "An owl at home.", "The Globe and Mail", (), ("The Globe and Mail",)),
        ("A trader. Photo: Al Dorn/ReutersAL DORN/Reuters", "A trader.", "AL DORN/Reuters", ("AL DORN",), ("Reuters",)),
        ("A sign on Queen St.Fred Lumm/The Globe and Mail", "A sign on Queen St.", "Fred Lumm/The Globe and Mail",
         ("Fred Lumm",), ("The Globe and Mail",)),
        ("Oil wells in B.C.Pia Lind/The Canadian Press", "Oil wells in B.C.", "Pia Lind/The Canadian Press",
         ("Pia Lind",), ("The Canadian Press",)),
        ("Five offers landed for 23 Mill Dr.Lind Realty Group", "Five offers landed for 23 Mill Dr.", "Lind Realty Group",
         ("Lind Realty Group",), ()),
        ("A herd over B.C. in red.Lind Imaging, a BirchCast Company", "A herd over B.C. in red.",
         "Lind Imaging, a BirchCast Company", (), ()),
        ("Home of the Week, TorontoBirch Media", "Home of the Week, Toronto", "Birch Media", ("Birch Media",), ()),
        ("A lake without a credit.", "A lake without a credit.", None, None, None),
    ],
)  # fmt: skip
def test_captions_and_credits_are_told_apart(
    line: str,
    caption: str,
    credit: str | None,
    names: tuple[str, ...] | None,
    agencies: tuple[str, ...] | None,
) -> None:
    article = read(
        f"Skip to main content\nOpen this photo in gallery:\n\n{line}\n\nIt rained.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [(caption, credit)]
    assert body(article) == ["It rained."]
    if credit is not None:
        assert article.photos[0].credit is not None
        assert (article.photos[0].credit.names, article.photos[0].credit.agencies) == (names, agencies)


def test_an_alternative_text_is_part_of_its_photo() -> None:
    article = read(
        "Skip to main content\n\nAn owl on a lamp.\nAn owl on a lamp. Al Dorn/Reuters\n\nIt slept.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [("An owl on a lamp.", "Al Dorn/Reuters")]
    assert article.photos[0].alt == "An owl on a lamp."
    assert body(article) == ["It slept."]


def test_a_name_right_under_a_sentence_is_its_pictures_maker() -> None:
    article = read(
        "Skip to main content\n\nTwo owls were photographed at the corner of Mill Lane.\nIda Storm\n\nThey left.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [("Two owls were photographed at the corner of Mill Lane.", "Ida Storm")]
    assert body(article) == ["They left."]


def test_a_photo_without_a_caption_does_not_swallow_the_paragraph_under_it() -> None:
    paragraph = "The owl slept through the whole of the meeting and woke when it was over. " * 6
    article = read(
        f"Skip to main content\nOpen this photo in gallery:\n\n{paragraph}\n\nIt left.\n\nInteract with The Globe\n"
    )
    assert photos(article) == []
    assert body(article) == [paragraph.strip(), "It left."]
    assert problems(article) == ["no caption"]


def test_a_caption_that_comes_again_is_a_repeat() -> None:
    article = read(
        "Skip to main content\n\nAn owl on a lamp.Al Dorn/Reuters\n\nAn owl on a lamp.Al Dorn/Reuters\n\nAn owl on a lamp.\n\nAl Dorn/Reuters\n\n"
        "It slept.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [("An owl on a lamp.", "Al Dorn/Reuters")]
    assert body(article) == ["It slept."]


def test_a_marked_photo_may_have_an_alternative_text() -> None:
    article = read(
        "Skip to main content\nOpen this photo in gallery:\n\nAn owl.\nAn owl.Al Dorn/Reuters\n\nIt slept.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [("An owl.", "Al Dorn/Reuters")]
    assert article.photos[0].alt == "An owl."


def test_a_caption_without_a_stop_takes_the_credit_under_it() -> None:
    article = read(
        "Skip to main content\nOpen this photo in gallery:\n\nThe lamp of Brenna\n\nAl Dorn/Reuters\n\nIt slept.\n\nThe second lamp\n\nHandout\n\nIt woke.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [("The lamp of Brenna", "Al Dorn/Reuters"), ("The second lamp", "Handout")]


def test_a_credit_may_stand_alone() -> None:
    article = read(
        "Skip to main content\nOpen this photo in gallery:\n\nAl Dorn/Reuters\n\nAn owl slept.\n\nFred Lumm/The Globe and Mail\n\nIt woke.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [(None, "Al Dorn/Reuters"), ("An owl slept.", "Fred Lumm/The Globe and Mail")]


def test_the_wire_that_ends_a_text_signs_it_off() -> None:
    article = read("Skip to main content\n\nAn owl slept.\n\nThe Canadian Press\n\nInteract with The Globe\n")
    assert article.sign_off is not None
    assert article.agencies == ("The Canadian Press",)
    assert body(article) == ["An owl slept."]


def test_a_page_with_a_row_of_labels_has_one_title_at_most() -> None:
    labels = "\n".join(f"Label {word}" for word in ("one", "two", "three", "four", "five"))
    article = read(
        f"Skip to main content\n{labels}\n\nFog finds its way into the harbour museum\n\nIda Storm\n\nIt had no ticket.\n"
    )
    assert article.headline == "Fog finds its way into the harbour museum"
    assert len(furniture(article, "menu")) == 5


def test_a_classic_page_may_have_lost_its_title() -> None:
    article = read(
        "Go to the Globe and Mail homepage\n\nJump to main navigationJump to main content\n\nAn owl slept.\n\nIn the know\n\nOwls\n"
    )
    assert article.headline is None
    assert body(article) == ["An owl slept."]
    assert furniture(article, "footer") == ["In the know", "Owls"]
    assert read("Go to the Globe and Mail homepage\n\nAdd to ...\n\nAn owl slept.\n").headline is None


def test_marks_that_are_none_stay_in_the_text() -> None:
    assert body(read("date 2021-99-99 was no day.\n")) == ["date 2021-99-99 was no day."]
    assert body(read("She counted [12 chars]\n")) == ["She counted [12 chars]"]
    article = read("<p>Two owls</p>\nA lamp.\nThree < four owls.\n")
    assert body(article) == ["A lamp.", "Three < four owls."]


def test_a_heading_runs_into_its_paragraph_only_where_a_sentence_begins() -> None:
    lead = "These are stories Report on Business is following Friday, May 4, 2012."
    article = read(
        f"Skip to main content\n\n{lead}\n\nOwl prices Owls and lamps: A note\n\nIn Brenna, the Owl sold lamps to the Mint.\n\n"
        "Why it fell It was late, and a Sunday.\n"
    )
    assert headings(article) == ["Owl prices Owls and lamps: A note", "Why it fell"]
    assert body(article) == ["In Brenna, the Owl sold lamps to the Mint.", "It was late, and a Sunday."]


def test_one_teaser_makes_no_index() -> None:
    article = read(
        "Skip to main content\n\nOwls sleep by day.\n\nMore »\n\nThey wake at dusk.\n\nInteract with The Globe\n"
    )
    assert article.kind == "article"


def test_an_account_menu_over_a_text_makes_no_index() -> None:
    prose = "The owl slept through the whole of the meeting and woke when it was over, and nobody had the heart to tell it so."
    article = read(
        f"Skip to main content\nMy account\nReading history\nSettings\n\nOwls at work\n\nIda Storm\n\n{prose} It left.\n"
    )
    assert article.kind == "article"
    assert article.headline == "Owls at work"


def test_repeats_of_captions_take_many_forms() -> None:
    article = read(
        "Skip to main content\nOpen this photo in gallery:\n\nThe lamp of Brenna\n\nAl Dorn/Reuters\n\nIt slept.\n\n"
        "Open this photo in gallery:\n\nThe lamp of BrennaAl Dorn/Reuters\n\nThe lamp of Brenna\n\nAl Dorn/Reuters\n\nIt woke.\n\n"
        "Interact with The Globe\n"
    )
    assert photos(article) == [("The lamp of Brenna", "Al Dorn/Reuters")]
    assert body(article) == ["It slept.", "It woke."]
    assert len(furniture(article, "repeat")) == 3


def test_a_wire_named_after_a_sentence_is_no_credit_in_running_text() -> None:
    article = read(
        "Skip to main content\n\nAn owl slept.\n\nThe owl woke at ten.\nThe owl woke at ten. Reuters\n\nIt left.\n\nInteract with The Globe\n"
    )
    assert photos(article) == []
    assert len(body(article)) == 4


def test_a_word_under_a_sentence_is_no_maker() -> None:
    article = read(
        "Skip to main content\n\nTwo owls were photographed at the corner of Mill Lane.\nEnjoy\n\nThey left.\n\nInteract with The Globe\n"
    )
    assert photos(article) == []


def test_capitals_inside_a_name_are_no_seam() -> None:
    article = read(
        "Skip to main content\nOpen this photo in gallery:\n\nThe house of the McLean Family\n\nIt rained.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [("The house of the McLean Family", None)]


def test_a_column_with_an_archive_of_entries_is_an_article():
    article = read("""\
        Go to the Globe and Mail homepage

        Jump to main navigationJump to main content

        Entry archive:

        Two clerks with an owl in their office in Winnipeg, April 30, 2008. (Jon Wood For The Globe and Mail)
        Two clerks with an owl in their office in Winnipeg, April 30, 2008. (Jon Wood For The Globe and Mail)

        Small Owl Briefing

        What an owl looks like in 2012 Add to ...

        The latest news for owls, brought to you by theReport on Owlsteam.

        Night is more innovative

        Here’s a snapshot of some of the key findings:

          • In 2007, 45 per cent of owls were asleep.

        They woke up later.
        """)
    assert (article.kind, article.headline, article.kicker) == (
        "article",
        "What an owl looks like in 2012",
        "Small Owl Briefing",
    )
    assert len(photos(article)) == 1
    assert headings(article) == ["Night is more innovative"]
    assert len(body(article)) == 3


def test_what_a_newsletter_asks_of_its_readers_is_furniture():
    article = read("""\
        Skip to main content
        evening update newsletter

        Good evening,

        Owl wins regatta in apparent calm

        The owl rowed alone. (Reuters)

        Got a news tip that you’d like us to look into? E-mail us at owls@globeandmail.com. Need to share feathers?

        LIVING BETTER

        Sleep more, Ms. Lind says.

        Evening Update is written by A.B. Lind and Tom Storm. If you’d like to receive this newsletter by e-mail every weekday evening, go here to sign up.
        """)
    assert article.kind == "newsletter"
    assert headings(article) == ["Owl wins regatta in apparent calm", "LIVING BETTER"]
    assert body(article) == ["Good evening,", "The owl rowed alone. (Reuters)", "Sleep more, Ms. Lind says."]
    assert [text[:11] for text in furniture(article, "newsletter promo")] == ["Got a news ", "Evening Upd"]


def test_a_blogs_archive_of_a_month_is_an_index():
    article = read(
        "The Globe and Mail\n\nGo to the Globe and Mail homepage\n\nGlobe Owl\n\nBlog Archive for September, 2009\n\n"
        "Owl pulls plug\n\nPia Lind\n\nThe owl is awake.\n\nDreaming of nests\n\nTom Storm\n\nIt was asleep. It is not.\n"
    )
    assert (article.kind, article.headline, body(article)) == ("index", None, [])


def test_an_update_of_the_paper_is_told_by_its_source_line():
    text = (
        "PIA LIND\nGlobe and Mail Update\nPublished Thursday, May. 19, 2011 8:57PM EDT\nLast updated Friday, May. 20, 2011 8:18AM EDT\n\n"
        "The owl is to move to Winnipeg.\n"
    )
    assert PARSER.match(Document(text)) is not None
    assert PARSER.match(Document(text.replace("Update\n", "Update it was\n"))) is None
    article = read(text)
    assert (str(article.published), str(article.updated)) == (
        "2011-05-19T20:57-04:00",
        "2011-05-20T08:18-04:00",
    )


def test_a_question_of_several_sentences_is_no_deck():
    article = read(
        "Skip to main content\nowl review\n\nHey Pia and Tom, this will be the 100th column you’ve written together about owls. Which of those last 99 have "
        "been your favourites? And what are some of the trends you’ve noticed? – Ada Storm, Globe Owl editor\n\nPia Lind: Wow.\n"
    )
    assert article.standfirst is None
    assert len(body(article)) == 2


def test_a_name_in_capitals_over_the_source_line_is_the_byline():
    article = read(
        "PIA LIND\nGlobe and Mail Update\nPublished Thursday, May. 19, 2011 8:57PM EDT\n\nThe owl is to move to Winnipeg.\n\n"
        "More related to this story\nOwl denies nest\n‘No nest yet’\n\nThe owl is expected on Tuesday.\n"
    )
    assert article.byline == ("PIA LIND",)
    assert article.dateline is None
    assert len(furniture(article, "related")) == 3
    assert len(body(article)) == 2


SCRIPT = 'var select={root:".js-sub-pencil"},dom={}; //'
PROMO = f"Skip to main content\nThe Globe and Mail\nSupport Quality Journalism.\nper week\nfor first 24 weeks\n\nGet full access to\n{SCRIPT}\n"


@pytest.mark.parametrize("maker", ["Pia Lind", "Pia Lind/Reute", "fogbank/Getty Images/iStockphoto"])
def test_a_name_under_the_first_sentence_of_a_page_without_a_byline_made_the_picture(maker):
    for over, title in (
        (
            "Skip to main content\n\nThe Globe and Mail\n\nTen best owls of the week\n\n",
            "Ten best owls of the week",
        ),
        (PROMO + "\n", None),
    ):
        article = read(
            f"{over}A keeper who lucked out by landing an owl last year works in the harbour office.\n\n{maker}\n\n"
            "Read our keepers, and view the nests of the week.\n\nStory continues below advertisement\n\nThe owl slept.\n"
        )
        assert article.headline == title
        assert photos(article) == [
            ("A keeper who lucked out by landing an owl last year works in the harbour office.", maker)
        ]
        assert body(article) == ["Read our keepers, and view the nests of the week.", "The owl slept."]


def test_a_name_under_a_later_sentence_is_a_heading():
    article = read(
        f"{PROMO}\nAn owl of the harbour office is late again, and nobody minds.\n\nIt slept.\n\nPia Lind\n\nShe slept too.\n"
    )
    assert headings(article) == ["Pia Lind"]
    assert photos(article) == []


def test_a_wires_name_after_its_own_credit_repeats_it():
    article = read(
        "Skip to main content\nAccess every election story that matters\nEnjoy unlimited digital access\n$1.99\nper week for 24 weeks\n// //\n\n"
        "The kite, home of the owl, is shown in Toronto on June 28, 2013. THE CANADIAN PRESS/Pia Lind\n\nThe Canadian Press\n\n"
        "The owl market closed higher Tuesday.\n\nClick on image to enlarge\n\nIt had slept.\n"
    )
    assert photos(article) == [
        ("The kite, home of the owl, is shown in Toronto on June 28, 2013.", "THE CANADIAN PRESS/Pia Lind")
    ]
    assert furniture(article, "repeat") == ["The Canadian Press"]
    assert body(article) == ["The owl market closed higher Tuesday.", "It had slept."]


def test_letters_are_signed_with_name_and_place():
    article = read(
        f"{PROMO}\nAn owl in the harbour office, left, remains on its perch in Brenna, Nov. 24, 2020.\n\n\n"
        "Keep your Opinions sharp and informed. Get the Opinion newsletter. Sign up today.\n\nFeel the fog?\n\n"
        "Re Can We Lift The Fog? (Opinion, Nov. 21): I have had no owl for years.\n\nDon Lind Brenna\n\n"
        "Re The Owl Must Act (Nov. 25): The owl was fine. It said nothing of fog.\n\n– Ada Storm, Lower Haven\n\n"
        "Letters to the Editor should be exclusive to The Globe and Mail. Include your name.\n"
    )
    assert photos(article) == [
        ("An owl in the harbour office, left, remains on its perch in Brenna, Nov. 24, 2020.", None)
    ]
    assert headings(article) == ["Feel the fog?"]
    assert [(signed.text, signed.names) for signed in article.of(SignOff)] == [
        ("Don Lind Brenna", ()),
        ("– Ada Storm, Lower Haven", ("Ada Storm",)),
    ]
    assert [words[:2] for words in body(article)] == ["Re", "Re"]


def test_a_kicker_may_be_glued_under_the_script():
    article = read(f"{PROMO}opinion\n\nThe owl came in on Tuesday and stayed, as it does.\n")
    assert article.kicker == "opinion"


def test_what_is_numbered_is_a_list_of_the_text():
    article = read(
        "Skip to main content\n\nThe Globe and Mail\n\nThe year’s most popular owls\n\n1. The owl speaks volumes. It is never late.\n\n"
        "2. When the owl goes right. It is.\n"
    )
    assert points(article) == []
    assert [item.text[:7] for item in article.of(ListItem)] == ["The owl", "When th"]


def test_a_bar_at_the_top_may_repeat_the_title_behind_its_section():
    article = read(
        " Skip to main content\n\nBusiness Commentary Editor’s note: Why the owl is honing its focus on fog\n\nSubscribe\nRegister\nAdChoices\nOpinion\n\n"
        "Editor’s note: Why the owl is honing its focus on fog\n\nAda Storm\nComments\n\nFind your bookmarks by selecting your profile name.\n\n"
        "Getting audio file...\n\nAudio for this article is not available at this time.\n\n"
        "This translation has been automatically generated and has not been verified for accuracy. Full Disclaimer\n\n"
        "You have often read that an owl is taking off.\n\nOften, and it was an offhand owl.\n"
    )
    assert article.headline == "Editor’s note: Why the owl is honing its focus on fog"
    assert article.byline == ("Ada Storm",)
    assert len(body(article)) == 2


def test_a_newsletter_may_be_told_by_its_sign_up_sentence_alone():
    text = (
        "This is the weekly Owl newsletter. If you’re reading this on the web, you can sign up for it and all Globe newsletters on our signup page.\n"
        "Owls will stick with the fog\nMany owls are keen to see it go, but many still plan to stick with it. Story\n"
    )
    assert PARSER.match(Document(text)) is not None
    article = read(text)
    assert (article.kind, problems(article)) == ("newsletter", [])


def test_a_notice_of_a_death_has_its_title_under_the_day():
    article = read(
        "stats\nSubscribe to The Globe\nGiveLife.ca\n\nPRINT EDITION\nBIRTH AND DEATH NOTICES\nspace\n\nEmail this article Print this article\n\n"
        "space  Advertisement\nspace\n\nSaturday, August 17, 2019 – Page B14\n\nADA ISOBEL STORM\n\n"
        "Ada Isobel Storm died in Brenna on August 13, 2019.\n\nShe was a gifted owler.\n"
    )
    assert article.headline == "ADA ISOBEL STORM"
    assert str(article.published) == "2019-08-17"
    assert len(body(article)) == 2


def test_a_list_of_a_columnists_columns_is_an_index():
    article = read(
        "stats\nThe Globe and Mail /globeandmail.com\n\nAda Storm\n\nOwls don’t reverse the harm\nBy ADA STORM\nSaturday, August 13, 2016 – Page F7\n"
        "-- An owl is tricky: it has wings.\n\nThe fog has it wrong\nBy ADA STORM\nSaturday, July 16, 2016 – Page F7\n-- It is hard to say.\n"
    )
    assert article.kind == "index"


def test_the_archive_over_a_blogs_title_is_no_kicker():
    article = read(
        "Go to the Globe and Mail homepage\n\nJump to main navigationJump to main content\n\nOwls\n\n"
        "Entry archive:\n\nAn owl is a bird Add to ...\n\nThe owl slept.\n"
    )
    assert article.headline == "An owl is a bird"
    assert article.kicker is None


def test_a_page_of_2008_has_its_time_behind_the_day_and_ends_with_the_readers_votes():
    article = read("""\
        An owl is a bird after all
        ADA LIND

        Globe and Mail Update

        April 8, 2008 at 9:08 AM EDT

        TORONTO — The owl slept on Tuesday, Mr. Lind said.

        It is well.

        Recommend this article? 12 votes

        Owls of the day
        """)
    assert article.headline == "An owl is a bird after all"
    assert article.byline == ("ADA LIND",)
    assert str(article.published) == "2008-04-08T09:08-04:00"
    assert article.dateline is not None
    assert article.dateline.places == ("TORONTO",)
    assert body(article) == ["The owl slept on Tuesday, Mr. Lind said.", "It is well."]


def test_a_page_of_2010_has_its_place_in_small_letters_before_the_paper():
    article = read("""\
        An owl is a bird after all

        Ada Lind

        Ottawa — The Globe and Mail

        Published on Tuesday, Oct. 05, 2010 6:00AM EDT

        The owl slept.

        Follow on Twitter: @owls
        """)
    assert article.headline == "An owl is a bird after all"
    assert article.byline == ("Ada Lind",)
    assert article.dateline is not None
    assert article.dateline.places == ("Ottawa",)
    assert article.dateline.agency is None
    assert furniture(article, "share line") == ["Follow on Twitter: @owls"]
    assert body(article) == ["The owl slept."]


def test_numbered_pictures_under_a_masthead_have_captions_and_makers_of_unknown_houses():
    page = read("""\
        Skip to main content

        The Globe and Mail

        A nest for three owls stands over the bay of Brenna

        1 of 3

        The nest by Cindy Storm. It stands on the shore, where the old one hummed for sixty years.

        Tom Dorn/Tom Dorn Photography

        2 of 3

        The keeper said that the nest is made of lamps, and that no owl has asked for another.

        Tom Dorn/Tom Dorn Photography

        It was late when the owls came in.
        """)
    assert page.headline == "A nest for three owls stands over the bay of Brenna"
    assert photos(page) == [
        (
            "The nest by Cindy Storm. It stands on the shore, where the old one hummed for sixty years.",
            "Tom Dorn/Tom Dorn Photography",
        ),
        (
            "The keeper said that the nest is made of lamps, and that no owl has asked for another.",
            "Tom Dorn/Tom Dorn Photography",
        ),
    ]
    assert furniture(page, "counter") == ["1 of 3", "2 of 3"]
    assert body(page) == ["It was late when the owls came in."]


def test_a_first_paragraph_that_lost_its_stop_is_known_by_what_its_links_left():
    page = read("""\
        Skip to main content
        // //

        Last week we looked at the lamps of Brenna , which hum. This week it is the owls of the Owl Fund

        You will find them in the museum.
        """)
    assert body(page) == [
        "Last week we looked at the lamps of Brenna , which hum. This week it is the owls of the Owl Fund",
        "You will find them in the museum.",
    ]


def test_the_menus_of_the_servlet_end_over_the_title_of_a_story():
    page = read("""\
        stats Making the Business of Life Easier

           Finance globeinvestor   Careers globecareers.workopolis Subscribe to The Globe
        The Globe and Mail /
        Home | Business | National | Int'l | Sports

          Where to Find It

        Breaking News
          Home Page

          Report on Business

         Specials & Series
          All Reports...

         Web Site

          Privacy Policy

          Terms & Conditions


        Globe editorial
        The fog that hangs over the owls


        From Friday's Globe and Mail

        Nobody has told the owls of Brenna when it will lift.

        Its keeper asked on Tuesday.
        """)
    assert (page.kicker, page.headline) == ("Globe editorial", "The fog that hangs over the owls")
    assert furniture(page, "source line") == ["From Friday's Globe and Mail"]
    assert body(page) == [
        "Nobody has told the owls of Brenna when it will lift.",
        "Its keeper asked on Tuesday.",
    ]
    assert headings(page) == []


def test_a_section_before_the_title_on_its_line_is_the_kicker():
    page = read("""\
        Skip to main content

        Market News The close: Lamps of Brenna finish lower as owls slide

        Lamps sank on Wednesday.

        Story continues below advertisement

        Ms. Lind put one out.
        """)
    assert (page.kicker, page.headline) == (
        "Market News",
        "The close: Lamps of Brenna finish lower as owls slide",
    )


def test_stock_pictures_under_the_skip_link_are_no_titles():
    glued = read("""\
        Skip to main content

        owl in a business suit, holding lampAda Maria Lind

        Lamps sank on Wednesday by 2 per cent.
        """)
    apart = read("""\
        Skip to main content

        owls and chairs in a conference room

        Ada Lind/(c) Ada Lind

        Lamps sank on Wednesday.
        """)
    assert photos(glued) == [("owl in a business suit, holding lamp", "Ada Maria Lind")]
    assert photos(apart) == [("owls and chairs in a conference room", "Ada Lind/(c) Ada Lind")]
    assert glued.headline is None
    assert apart.headline is None
    assert body(apart) == ["Lamps sank on Wednesday."]
