"""Parts of texts: counted headings, labels, facts, digests, and what a copy or a review shows over them."""

from newscorpus.article import ListItem, Standfirst
from tests.newscorpus_globe._reading import body, furniture, headings, photos, problems, read

PROMO = "Skip to main content\nper week\nfor 24 weeks\n// //\n"
MARKER = "Open this photo in gallery:"


def test_a_counted_line_over_text_is_a_heading():
    article = read(
        "Skip to main content\n\n3. My owl is getting old, can you name a quiet one?\n\nBarn owl 20Courtesy of keeper\n\nIt is a good owl.\n\n"
        "2. Why is the fog so loud?\n\nIt is an old fog.\n\nAn otter hums.Ada Lind/The Globe and Mail\n"
    )
    assert headings(article) == [
        "3. My owl is getting old, can you name a quiet one?",
        "2. Why is the fog so loud?",
    ]
    assert photos(article) == [
        ("Barn owl 20", "Courtesy of keeper"),
        ("An otter hums.", "Ada Lind/The Globe and Mail"),
    ]
    assert (article.headline, len(body(article))) == (None, 2)


def test_counted_lines_in_a_row_and_indented_ones_are_items():
    article = read(
        f"Skip to main content\n{MARKER}\n\nAn owl.Ada Lind/Reuters\n\nThe owls were counted.\n\n1. Old owls\n\n2. New owls\n\nThey hum.\n\n  3. A late owl\n\nIt hums.\n"
    )
    assert [item.text for item in article.of(ListItem)] == ["Old owls", "A late owl"]
    assert headings(article) == ["2. New owls"]


def test_a_firm_ends_a_row_of_facts():
    article = read(
        f"Skip to main content\n{MARKER}\n\nA nest.Ada Lind/Reuters\n\nIt sold on a Monday.\n\nBeams: 3\n\nAsking price: $8,000\n\nAgent: Ada Lind, Owl Nests Ltd.\n\nIt was dry.\n"
    )
    assert [item.text for item in article.of(ListItem)][-1] == "Agent: Ada Lind, Owl Nests Ltd."
    assert body(article) == ["It sold on a Monday.", "It was dry."]


def test_a_digest_shows_a_quiz_and_titles_of_opinions():
    article = read(
        f"Skip to main content\n{MARKER}\n\nNest of the week.Ada Lind/Reuters\n\nHere are the top nests.\n\nTry The Globe’s business and investing news quiz\n\n"
        "Opinion: The old nest is gone. The new one is up to owls\n\nIt is dry, writes Ida Storm.\n\nUPDATE: The nest has gone\n\nIt had no roof.\n"
    )
    assert headings(article) == ["Opinion: The old nest is gone. The new one is up to owls"]
    assert furniture(article, "promo") == ["Try The Globe’s business and investing news quiz"]
    assert furniture(article, "related") == ["UPDATE: The nest has gone"]


def test_the_first_line_of_a_copy_is_its_title_over_the_marker():
    article = read(
        f"Owls gain the upper hand and a nest of the week\n{MARKER}\n\nAn owl.Ada Lind/Reuters\n\nIt hums.\n"
    )
    assert article.headline == "Owls gain the upper hand and a nest of the week"


def test_a_deck_is_no_title_of_a_live_page():
    article = read(
        "Skip to main content\n\nAlso: Brenna to buy a lamp\n\nThis digest has now been archived. Find the latest here.\n\n"
        "11:15 p.m. ET\n\nOne\n\nIt hummed.\n\n- Reuters\n\n10:56 p.m. ET\n\nTwo\n\nIt hummed.\n"
    )
    assert (article.kind, article.headline) == ("live_blog", None)
    assert [deck.text for deck in article.of(Standfirst)] == ["Also: Brenna to buy a lamp"]


def test_the_author_of_a_book_did_not_write_its_review():
    article = read(
        "Skip to main content\n\nThe Globe and Mail\n\nFamous owls, revived by their keepers\n\nWorking the Dead Fog\nAda Lind\n\nAs young owls we felt sorry.\n"
    )
    assert article.headline == "Famous owls, revived by their keepers"
    assert article.byline == ()


def test_a_line_may_name_who_made_the_pictures_that_another_was_put_together_from():
    article = read(
        "Skip to main content\nper week\nfor 24 weeks\n// //\n\nSource photos: Ada van Lind\n\nI wanted the nest.\n"
    )
    assert photos(article) == [(None, "Source photos: Ada van Lind")]
    assert body(article) == ["I wanted the nest."]


def test_the_menu_of_the_print_servlet_holds_no_title():
    article = read(
        "The Globe and Mail /\n Web Site\n\n  Press Room\n\n  Privacy Policy\n\n  Terms & Conditions\n\n\nEmail this article Print this article\n\n"
        "Saturday, August 18, 2018 – Page B14\n\n\nAda Lind kept owls in Brenna.\n\nShe was known for it.\n"
    )
    assert (article.headline, str(article.published), problems(article)) == (None, "2018-08-18", [])
    assert len(body(article)) == 2


def test_a_caption_of_an_explainer_begins_with_its_day():
    article = read(
        "Skip to main content\nfog 2018\n\nFeb. 7, 2018: An owl hums in Brenna.\n\nLatest news\n\nIt hums on.\n"
    )
    assert photos(article) == [("Feb. 7, 2018: An owl hums in Brenna.", None)]
    article = read(
        "Skip to main content\nfog 2018\n\nFeb. 7, 2018: An owl hums.\n\nFeb. 8, 2018: It stops.\n"
    )
    assert photos(article) == []
    article = read(f"{PROMO}\nBrenna, Feb. 7, 2018: An owl hums.\n\nAda Lind/Reuters\n\nIt hums on.\n")
    assert photos(article) == [("Brenna, Feb. 7, 2018: An owl hums.", "Ada Lind/Reuters")]


def test_empty_lines_stand_for_the_credit_under_a_masthead():
    page = "Skip to main content\n\nThe Globe and Mail\n\nBrenna prepares for another fog\n\nThe team of owls is unveiled.\n{}\nSure, it is fog.\n\nIt hums.\n"
    assert photos(read(page.format("\n"))) == [("The team of owls is unveiled.", None)]
    assert photos(read(page.format(""))) == []


def test_the_print_servlet_names_the_writer_under_the_title():
    article = read(
        "The Globe and Mail /globeandmail.com\n\nGiveLife.ca\n\nPRINT EDITION\nThe fog is gorgeous, but not especially wet\nspace\nBy ADA LIND\n\n"
        "Email this article Print this article\nSaturday, November 17, 2018 – Page A20\n\nFOG It is wet.\n"
    )
    assert (article.headline, article.byline) == (
        "The fog is gorgeous, but not especially wet",
        ("By ADA LIND",),
    )


def test_players_of_films_and_invitations_are_furniture():
    article = read(
        'Go to the Globe and Mail homepage\n\nOwl reviews Add to ...\n\n<object width="4"><param name="film" value="owl"></param><embed src="owl"></embed></object>\n\n'
        "Follow The Globe's OWL LIVE for the latest from the pond.\n\nClick here to have my newsletter e-mailed to you.\n\n"
        "Facts & Arguments is a daily personal piece submitted by readers.\n\nIt hums.\n"
    )
    assert body(article) == ["It hums."]


def test_a_caption_that_ends_with_its_day_stands_over_two_empty_lines():
    page = "Skip to main content\n\nAn owl hums in Brenna on {}.\n\n\nThe owls faced a fog.\n\nIt hums.\n"
    assert photos(read(page.format("Monday January 22, 2018"))) == [
        ("An owl hums in Brenna on Monday January 22, 2018.", None)
    ]
    assert photos(read(page.format("Monday"))) == []


def test_what_the_newsrooms_system_left_behind_a_credit_is_read_with_it():
    credit = "Ada Lind/Owl Studio/{source_type=Handout, additional_properties={}}"
    article = read(
        f"Skip to main content\n\n'Owl House,' a nest by Pia Storm.\n\n{credit}\n\nIt hums.\n\nIt is dry.\n"
    )
    assert photos(article) == [("'Owl House,' a nest by Pia Storm.", credit)]
    assert article.photos[0].credit is not None
    assert article.photos[0].credit.names == ("Ada Lind",)
    assert body(article) == ["It hums.", "It is dry."]


def test_a_cartoon_is_credited_to_who_drew_it():
    article = read(
        "Skip to main content\n\nThe Globe and Mail\n\nSix owls\n\nThey hum.\n\nCartoon by Ada Lind/The Globe and Mail\n\nThey do not.\n"
    )
    assert photos(article) == [(None, "Cartoon by Ada Lind/The Globe and Mail")]
    assert article.photos[0].credit is not None
    assert article.photos[0].credit.names == ("Ada Lind",)
