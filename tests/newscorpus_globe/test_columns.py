"""Columns with a layout of their own: horoscopes, reviews, quizzes, recipes, homes, finances and market reports."""

import pytest

from newscorpus.article import ListItem, SignOff
from newscorpus.document import Document
from newscorpus_globe import PARSER
from tests.newscorpus_globe._reading import body, furniture, headings, photos, points, problems, read

HOROSCOPE = """\
    Skip to main content
    Open this photo in gallery:

    {opening}

    A kettle will sing for you this year, and you should answer it.

    HERON (March 21 - April 20):

    Story continues below advertisement

    Keep your feet dry, whatever the pond may say.

    OTTER (April 21 – May 21):

    Somebody has counted your fish.

    Discover more about yourself at lindalind.example
    """


@pytest.mark.parametrize("opening", ["If your birthday is today", "HOROSCOPES IF TODAY IS YOUR BIRTHDAY"])
def test_the_signs_of_a_horoscope_are_headings_and_a_birthday_is_no_caption(opening: str) -> None:
    article = read(HOROSCOPE.format(opening=opening))
    assert headings(article) == [opening, "HERON (March 21 - April 20):", "OTTER (April 21 – May 21):"]
    assert photos(article) == []
    assert len(body(article)) == 3
    assert len(furniture(article, "promo")) == 1


def test_a_first_line_in_capitals_is_a_heading() -> None:
    article = read("HOROSCOPES IF TODAY IS YOUR BIRTHDAY\n\nA kettle sings.\n\nInteract with The Globe\n")
    assert headings(article) == ["HOROSCOPES IF TODAY IS YOUR BIRTHDAY"]
    assert article.standfirst is None


def test_a_sentence_before_a_colon_is_no_heading() -> None:
    article = read(
        "Skip to main content\n\nThe owl said this:\n\nHoot.\n\nIt wasn’t long.\n\nInteract with The Globe\n"
    )
    assert headings(article) == []


FILMS = """\
    Skip to main content
    film review

    A guide to every film about owls that opens this week, from the loud ones to the ones that only blink

    Hoot Parade

    Courtesy of Heron Pictures

      • Directed by: Ada Lind
      • Starring: Tom Storm

    3.5 out of 4 stars

    Mr. Storm hoots for an hour and is never dull.

    The Long Perch

    Otter Films / Courtesy of Heron Pictures

      • Directed by: Pia Lind

    0 out of 4 stars

    Nothing happens on the perch.

    Continue reading
    """


def test_films_under_review_have_headings_credits_and_ratings() -> None:
    article = read(FILMS)
    assert article.kicker == "film review"
    assert article.standfirst is not None
    assert (article.headline, article.byline) == (None, ())
    assert headings(article) == ["Hoot Parade", "The Long Perch"]
    assert photos(article) == [
        (None, "Courtesy of Heron Pictures"),
        (None, "Otter Films / Courtesy of Heron Pictures"),
    ]
    assert furniture(article, "rating") == ["3.5 out of 4 stars", "0 out of 4 stars"]
    assert furniture(article, "link") == ["Continue reading"]
    assert body(article) == [
        "Mr. Storm hoots for an hour and is never dull.",
        "Nothing happens on the perch.",
    ]


def test_a_caption_may_stand_over_the_name_of_its_giver() -> None:
    article = read(
        "Skip to main content\n\nThe owl slept.\n\nThe late keeper of the mill in her garden\n\nCourtesy of the family\n\nIt woke.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [("The late keeper of the mill in her garden", "Courtesy of the family")]
    assert body(article) == ["The owl slept.", "It woke."]


QUIZ = """\
    Skip to main content

    Welcome to The Globe and Mail’s news quiz. Test what you know of the pond.

    1Who moved the lamp?
    a. The owl
    b. The heron

    b. The heron. It was in the way, Mr. Storm said.

    2The mill will close on this day:
    a. Monday
    b. Never

    b. Never. The otter has the key.
    """


def test_the_answers_to_choose_from_in_a_quiz_are_items() -> None:
    article = read(QUIZ)
    assert [item.text for item in article.of(ListItem)] == ["The owl", "The heron", "Monday", "Never"]
    assert furniture(article, "bullet") == ["a.", "b.", "a.", "b."]
    assert "b. The heron. It was in the way, Mr. Storm said." in body(article)
    assert points(article) == []


def test_a_quiz_is_claimed_by_its_greeting() -> None:
    assert PARSER.match(Document(QUIZ)) is not None


FACTS = """\
    Skip to main content
    home of the week

    The mill stands where it stood.

    10 Pond Lane, Lower Haven

    Asking price: $1,499,000

    Taxes: $6,123 (2020)

    Agents: Ada Lind and Tom Storm (Heron Realty)

    The back story

    An owl built it.

    Ingredients

    2 cups of pond water
    ½ cup of flour
    1/4 teaspoon of salt

    Method

    Stir it: slowly

    The otter waits.

    Interact with The Globe
    """


def test_facts_behind_labels_and_amounts_are_items_where_several_stand_together() -> None:
    article = read(FACTS)
    assert [item.text for item in article.of(ListItem)] == [
        "Asking price: $1,499,000",
        "Taxes: $6,123 (2020)",
        "Agents: Ada Lind and Tom Storm (Heron Realty)",
        "2 cups of pond water",
        "½ cup of flour",
        "1/4 teaspoon of salt",
    ]
    assert headings(article) == [
        "10 Pond Lane, Lower Haven",
        "The back story",
        "Ingredients",
        "Method",
        "Stir it: slowly",
    ]


def test_what_ends_a_column_on_a_couples_finances_is_furniture() -> None:
    article = read("""\
        Skip to main content
        financial facelift

        Ms. Lind has two ponds.

        Monthly net income: $8,245

        Liabilities: Mill $60,000

        Want a free financial facelift? E-mail us at

        Some details may be changed to protect the privacy of the persons profiled.
        """)
    assert [item.text for item in article.of(ListItem)] == [
        "Monthly net income: $8,245",
        "Liabilities: Mill $60,000",
    ]
    assert (body(article), headings(article), problems(article)) == (["Ms. Lind has two ponds."], [], [])


def test_the_bar_under_a_promotion_names_the_section() -> None:
    article = read("""\
        Skip to main content
        The Globe and Mail
        Support quality journalism
        Just$1.99
        per week
        Start today
        var select={root:".js-sub-pencil"};

        Inside the Pond

        Subscribe from $1.99/WK
        Register
        AdChoices

        Before the Splash: What every otter needs to know

        Ada Lind
        For Subscribers
        Comments

        Getting audio file...

        Fish are down, and otters are worried.

        Interact with The Globe
        """)
    assert (article.kicker, article.headline) == (
        "Inside the Pond",
        "Before the Splash: What every otter needs to know",
    )
    assert article.authors == ("Ada Lind",)
    assert body(article) == ["Fish are down, and otters are worried."]
    assert furniture(article, "menu") == ["Subscribe from $1.99/WK", "Register"]


def test_a_newsletter_may_end_with_the_link_to_its_full_story() -> None:
    article = read(
        "Skip to main content\nnewsletter\n\nA second otter\n\nThe board wants one. Full story\n\nA third\n\nNobody does. Full story\n"
    )
    assert headings(article) == ["A second otter", "A third"]
    assert problems(article) == []


def test_photos_with_nothing_but_a_credit_are_all_photos() -> None:
    article = read(
        "Skip to main content\n\nTwo lives.\n\nThe keeper\n\nOpen this photo in gallery:\n\nAl Dorn/The Globe and Mail\n\nShe kept lamps.\n\nRead the full obituary\n\nThe miller\n\n"
        "Open this photo in gallery:\n\nPia Lind/The Globe and Mail\n\nHe milled.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [(None, "Al Dorn/The Globe and Mail"), (None, "Pia Lind/The Globe and Mail")]
    assert headings(article) == ["The keeper", "The miller"]
    assert furniture(article, "link") == ["Read the full obituary"]


def test_a_credit_that_says_the_same_names_the_other_way_round_is_a_repeat() -> None:
    article = read(
        "Skip to main content\n\nThe owl slept.\n\nAn owl on a lamp in Brenna.THE CANADIAN PRESS/Al Dorn\n\nAl Dorn/The Canadian Press\n\nIt woke.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [("An owl on a lamp in Brenna.", "THE CANADIAN PRESS/Al Dorn")]
    assert furniture(article, "repeat") == ["Al Dorn/The Canadian Press"]


def test_a_classic_page_may_show_only_the_credit_of_its_picture() -> None:
    article = read(
        "Go to the Globe and Mail homepage\n\nJump to main navigationJump to main content\n\n(Ada Lind)\n(Ada Lind)\n\nPond Briefing\n\nOtters, leave your pond Add to ...\n\nThey left.\n"
    )
    assert photos(article) == [(None, "(Ada Lind)")]
    assert (article.kicker, article.headline) == ("Pond Briefing", "Otters, leave your pond")


def test_the_skip_link_of_the_oldest_pages_is_no_kicker() -> None:
    article = read("Skip navigation\n\nA guide to the pond\n\nGlobe and Mail Update\n\nIt is wet.\n")
    assert (article.kicker, article.headline) == (None, "A guide to the pond")
    assert furniture(article, "skip link") == ["Skip navigation"]


LETTERS = """\
    Skip to main content

    Letters to the Editor should be exclusive to The Globe and Mail.

    ..............................................

    High perches

    Re Owls Want Lamps (Dec. 22): I find this bright.

    Is it a game?

    Ada Lind Brenna

    Re The Lamp Is Lit (Editorial, Dec. 22): Bravo.

    Tom Storm-Lee Guelph, Ont.

    Pay up

    Re Ponds (Dec. 22): The otter in me says no.

    Pia Lind, Victoria, B.C.
    """


def test_those_who_write_letters_sign_them_with_places_that_end_in_a_point() -> None:
    article = read(LETTERS)
    assert [sign_off.text for sign_off in article.of(SignOff)] == [
        "Ada Lind Brenna",
        "Tom Storm-Lee Guelph, Ont.",
        "Pia Lind, Victoria, B.C.",
    ]
    assert headings(article) == ["High perches", "Pay up"]
    assert "Is it a game?" in body(article)
    assert len(furniture(article, "separator")) == 1


def test_a_sentence_in_a_letter_that_ends_with_a_province_is_no_signature() -> None:
    article = read(
        "Skip to main content\n\nRe Owls (Dec. 22): Yes.\n\nAda Lind Brenna\n\nRe Lamps (Dec. 23): No.\n\nHe lives in Guelph, Ont.\n\nInteract with The Globe\n"
    )
    assert body(article)[-1] == "He lives in Guelph, Ont."


ESSAY = """\
    Skip to main content
    The Globe and Mail
    Support Quality Journalism
    per week
    for first 24 weeks
    var select={{root:".js-sub-pencil"}};

    {maker}

    First Person is a daily personal piece submitted by readers. Have a story to tell? See our guidelines at

    The owl moved in on a Monday.
    """


@pytest.mark.parametrize(
    "maker", ["Chelsea O’Birch", "Illustration by Chelsea O’Birch", "Illustrations by Chelsea O’Birch"]
)
def test_who_drew_the_picture_of_an_essay_did_not_write_it(maker: str) -> None:
    article = read(ESSAY.format(maker=maker))
    assert article.byline == ()
    assert photos(article) == [(None, maker)]
    assert article.photos[0].credit is not None
    assert article.photos[0].credit.names == ("Chelsea O’Birch",)
    assert body(article) == ["The owl moved in on a Monday."]


def test_the_writers_of_several_pieces_on_a_page_are_not_its_own() -> None:
    article = read("""\
        Skip to main content
        first person

        The best owls of the year, told by those who met them

        Here they are.

        A lamp of my own

        By Ada Lind

        I lit it.

        Interact with The Globe
        """)
    assert headings(article) == ["A lamp of my own"]
    assert furniture(article, "author line") == ["By Ada Lind"]
    assert article.byline == ()


def test_a_briefing_is_signed_under_its_first_line_and_counts_its_points_with_angles() -> None:
    article = read("""\
        Go to the Globe and Mail homepage

        Jump to main navigationJump to main content

        Pond Briefing

        What you should know of the pond Add to ...

        This is The Globe’s daily pond newsletter. Sign up to get it by e-mail each morning.

        by Ada Lind (@adalind) and Tom Storm (@tstorm)

        The newsletter is back.

        > The mill is asking for water.

        > The otter is asking for less.

        Mr. Storm has more.
        """)
    assert article.kind == "newsletter"
    assert article.authors == ("Ada Lind", "Tom Storm")
    assert [item.text for item in article.of(ListItem)] == [
        "The mill is asking for water.",
        "The otter is asking for less.",
    ]
    assert body(article) == ["The newsletter is back.", "Mr. Storm has more."]


def test_a_credit_may_have_the_sign_of_a_copyright() -> None:
    article = read(
        "Skip to main content\nowl lab\n\nThe owl is the lone laggard of the year.© Al Dorn / Reuters\n\nIt slept.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [("The owl is the lone laggard of the year.", "© Al Dorn / Reuters")]
    credit = article.photos[0].credit
    assert credit is not None
    assert (credit.names, credit.agencies) == (("Al Dorn",), ("Reuters",))


def test_a_dated_line_far_over_the_text_is_a_caption_without_its_credit() -> None:
    article = read(
        "Skip to main content\n\nThe owl speaks on the hill in Brenna on Feb. 14, 2017.\n\n\n\nThe owl is expected to speak again.\n\nInteract with The Globe\n"
    )
    assert photos(article) == [("The owl speaks on the hill in Brenna on Feb. 14, 2017.", None)]
    assert body(article) == ["The owl is expected to speak again."]


GUIDE = """\
    Skip to main content

    Plan your nights on the pond with reviews from our owl, plus her advice on where to eat while you’re there

    Table of Contents

    See more of The Globe’s guides to living well, exclusively for subscribers

    Open this photo in gallery:

    {maker}

    The Lamp is an electric study of one owl and many

    Rating:

    3.5 out of 4 stars

    Sparks fly throughout the new production.

    Read the full story
    """


@pytest.mark.parametrize("maker", ["David Storm/Pond Festival", "ADA C. LIND", "Pia Lind"])
def test_a_name_alone_under_the_marker_of_a_photo_is_its_maker(maker: str) -> None:
    article = read(GUIDE.format(maker=maker))
    assert photos(article) == [(None, maker)]
    assert headings(article) == ["The Lamp is an electric study of one owl and many"]
    assert furniture(article, "rating") == ["Rating:", "3.5 out of 4 stars"]
    assert len(furniture(article, "promo")) == 1
    assert body(article) == ["Sparks fly throughout the new production."]


def test_a_roundup_under_a_promotion_opens_with_its_deck_and_ends_with_its_sources() -> None:
    article = read("""\
        Skip to main content
        The Globe and Mail
        Support Quality Journalism.
        per week
        for first 24 weeks
        var select={root:".js-sub-pencil"}; //

        A roundup of some of the ponds that rose and fell today

        On the rise

        Mill Pond (MP-T) rose 5 per cent after the rain.

        With files from staff and wires

        Your Globe
        """)
    assert (article.headline, article.standfirst) == (
        None,
        "A roundup of some of the ponds that rose and fell today",
    )
    assert headings(article) == ["On the rise"]
    assert article.sign_off is not None
    assert article.sign_off.text == "With files from staff and wires"
    assert body(article) == ["Mill Pond (MP-T) rose 5 per cent after the rain."]


def test_the_front_of_a_section_of_2014_holds_no_article() -> None:
    article = read("""\
        The Globe and Mail

        Go to the Globe and Mail homepage

        Jump to main navigationJump to main content

        Breaking news of the pond from The Globe

        Pond Insider »

        Featuring custom and curated pond content on owls, otters and more!

        Comment and analysis
        """)
    assert article.kind == "index"
    assert problems(article) == ["no article"]


def test_a_sentence_over_the_notice_to_those_who_write_letters_is_a_caption_without_a_credit():
    article = read(
        "Skip to main content\n// //\n\nAn owl at its lamp.\n\n\n"
        "Letters to the Editor should be exclusive to The Globe and Mail. Include your name.\n\nMore lamps\n\n"
        "Re Owls (Nov. 4): They sleep.\n\nAda Lind Halifax\n"
    )
    assert photos(article) == [("An owl at its lamp.", None)]
    assert body(article) == ["Re Owls (Nov. 4): They sleep."]


def test_a_second_newsletter_with_its_sign_up_is_a_promotion():
    promo = "NEW Get the Owl Update newsletter, a summary of owls. Sign up for them here."
    article = read(f"Skip to main content\n\nThe owl slept.\n\n{promo}\n\nIt is well.\n")
    assert furniture(article, "newsletter promo") == [promo]
    assert body(article) == ["The owl slept.", "It is well."]


@pytest.mark.parametrize(
    "line",
    [
        "Stay on top of all our Drive stories. We have a Drive newsletter about owls. Follow us on Instagram, @owls.",
        "Shopping for a new car? Check out the owl tool.",
        "Have pics of your classic? We want to see them.",
        "In the interest of consistency across all critics’ reviews, The Globe has put out its lamps.",
        "Are you a young Canadian with money on your mind? Listen to our owls.",
        "Interested in more careers-related content? Check out our newsletter. Sent every Monday afternoon.",
        "This column is part of Globe Careers’ Owl Lab series, where owls share their views.",
        "Our free weekly small-business newsletter is now available. Every Friday an owl selects the top stories.",
        "Follow us @GlobeOwls, on Pinterest and Instagram",
        "To submit an I Remember: owls@example.com",
        "Lives Lived celebrates the everyday, extraordinary, unheralded lives of Canadians who have recently passed. To learn how to share one, go online.",
        "Know what is happening in the halls of power with the day’s top owls.",
        "If you like what you see, share it with your owls.",
        "Our Morning Update and Evening Update newsletters are written by owls. Send them a note.",
        "Evening Update is written by an owl every evening. It hums.",
        "Subscribe to Stress Test on the lamp. For more owls, follow me.",
        "In the interest of public health and safety, our coronavirus owls are free for anyone.",
        "Explainer: What an owl is",
        "Globe editorial: The owl must sleep",
    ],
)
def test_what_the_paper_says_under_its_columns_is_no_text(line: str) -> None:
    article = read(f"Skip to main content\nowls\n\nThe owl slept.\n\n{line}\n\nIt is well.\n")
    assert body(article) == ["The owl slept.", "It is well."]
    assert headings(article) == []


def test_a_paragraph_that_begins_alike_is_text():
    article = read(
        "Skip to main content\nowls\n\nIn the interest of owls, the lamp is out.\n\nLives Lived celebrates owls.\n\nHave a lamp.\n"
    )
    assert len(body(article)) == 3


def test_who_made_and_plays_in_what_is_reviewed_are_facts_and_no_headings():
    article = read(
        "Skip to main content\nfilm review\n\nAn owl.Ada Lind/Reuters\n\nThe Lamp\n\nDirected by Al Dorn\n\nWritten by Pia Storm\n\n"
        "Starring Ada Lind and Kit Owl\n\nClassification 14A; 123 minutes\n\nCritic’s Pick\n\nIt hums.\n"
    )
    assert [block.text for block in article.blocks if isinstance(block, ListItem)] == [
        "Directed by Al Dorn",
        "Written by Pia Storm",
        "Starring Ada Lind and Kit Owl",
        "Classification 14A; 123 minutes",
    ]
    assert headings(article) == ["The Lamp"]
    assert furniture(article, "rating") == ["Critic’s Pick"]


def test_an_agents_firm_in_brackets_may_end_the_facts_of_a_house():
    article = read(
        "Skip to main content\nhome of the week\n\n12 Pond Rd., Brenna\n\nTaxes: $3,240 (2022)\n\nLot size: 50 by 70 feet\n\n"
        "Agents: Ada Lind, Al Dorn (Owl/Lamp Owl Homes Inc.)\n\nThe owl slept.\n"
    )
    assert [block.text for block in article.blocks if isinstance(block, ListItem)][-1].startswith("Agents: ")
    assert body(article) == ["The owl slept."]


def test_a_graphic_under_the_marker_of_a_photo_has_a_credit_and_no_caption():
    line = "ADA LIND / THE GLOBE AND MAIL, SOURCE: OWL WATCH; LAMPS"
    article = read(
        f"Skip to main content\n\nThe owl slept.\n\nOpen this photo in gallery:\n\n{line}\n\nIt is well.\n"
    )
    assert photos(article) == [(None, line)]
    assert body(article) == ["The owl slept.", "It is well."]


@pytest.mark.parametrize(
    "line", ["Questions? Comments? Ideas? E-mail us at owls@globeandmail.com", "Subscribe to The Decibel"]
)
def test_a_podcasts_call_to_write_or_subscribe_is_a_promotion(line: str) -> None:
    article = read(f"Skip to main content\nthe decibel\n\nThe owl slept.\n\n{line}\n\nIt is well.\n")
    assert furniture(article, "promo") == [line]


@pytest.mark.parametrize(
    "heading", ["Owl Lamps Inc. (OWL-T)", "Pond Ltd. (POND-X)", "Owl Corp. Keeps its lamp"]
)
def test_the_form_of_a_company_does_not_end_a_sentence_in_a_heading(heading: str) -> None:
    article = read(f"Skip to main content\nowls\n\nThe owl slept.\n\n{heading}\n\nIt is well.\n")
    assert headings(article) == [heading]


def test_a_sentence_that_lacks_the_next_ones_stop_is_no_heading():
    line = "The owl slept. The lamp did not"
    article = read(f"Skip to main content\nowls\n\nThe owl hums.\n\n{line}\n\nIt is well.\n")
    assert headings(article) == []


def test_the_columns_on_what_insiders_buy_is_the_papers():
    text = "Skip to main content\n\nFeatured below are companies that have experienced recent owls.\n\nOwl Inc. (OWL-T)\n\nIt hums.\n"
    assert PARSER.match(Document(text)) is not None
