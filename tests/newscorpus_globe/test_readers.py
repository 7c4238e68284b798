"""Letters, facts, newsletters, pictures without captions, and the ends of pages in the skin of 2011 to 2016."""

from newscorpus.article import Byline, ListItem, SignOff
from newscorpus.document import Document
from newscorpus_globe import PARSER
from tests.newscorpus_globe._reading import body, furniture, headings, photos, problems, read

DOOR = "Go to the Globe and Mail homepage\n\nJump to main navigationJump to main content\n\n"
SCRIPT = 'Skip to main content\nThe Globe and Mail\nSupport Quality Journalism\nper week\nfor first 24 weeks\nvar select={root:".js-sub-pencil"};\n'


def signatures(text: str) -> list[str]:
    """Return who signed the parts of a page."""
    return [sign_off.text for sign_off in read(text).of(SignOff)]


def test_a_classic_page_ends_where_errors_are_reported() -> None:
    article = read(
        f"{DOOR}An owl joins the pond orchestra Add to ...\n\nAda Lind\n\nThe Globe and Mail\n\nPublished\n\nLast updated\n\n"
        "It plays the lamp. (For tickets: ask.)\n\nReport Typo/Error\n\nFollow Ada Lind on Twitter: @adalind\n\n"
        "Also on The Globe and Mail\n\nAn otter mixes fog with foam (Video)\n\nMore Related to this Story\n\nTopics\n\n"
        "Next story\n\nloading\n\nIn the know\n"
    )
    assert (article.headline, article.byline) == ("An owl joins the pond orchestra", ("Ada Lind",))
    assert body(article) == ["It plays the lamp. (For tickets: ask.)"]
    assert headings(article) == []


def test_a_classic_page_without_the_mark_of_a_title_has_it_under_the_caption() -> None:
    article = read(
        f"The Globe and Mail\n\n{DOOR}Pond for rent in Brenna, Lower Haven\nPond for rent in Brenna, Lower Haven\n"
        "(AL DORN For The Globe and Mail)\n\n\nWhy the price of fog does not fall\n\n"
        "What is up with fog? It is not clear, and the owls who were asked on Tuesday, when it fell by an inch, would not say so either.\n"
    )
    assert article.headline == "Why the price of fog does not fall"
    assert photos(article) == [
        ("Pond for rent in Brenna, Lower Haven", "(AL DORN For The Globe and Mail)"),
    ]
    assert article.photos[0].credit is not None
    assert article.photos[0].credit.names == ("AL DORN",)
    assert len(body(article)) == 1


def test_a_classic_page_that_lost_its_title_begins_with_its_writer() -> None:
    article = read(f"{DOOR}Ada Lind\n\nA roundup of what owls did today on the pond\n\nThey slept.\n")
    assert (article.headline, article.byline) == (None, ("Ada Lind",))
    assert article.standfirst == "A roundup of what owls did today on the pond"


def test_a_heading_over_an_advertisement_is_no_title() -> None:
    article = read(
        f"{SCRIPT}\nPond wizardry\n\nStory continues below advertisement\n\nThe otter counts the fish.\n"
    )
    assert article.headline is None
    assert headings(article) == ["Pond wizardry"]


def test_a_deck_over_the_name_of_an_illustrator_is_no_title() -> None:
    deck = (
        "From bad fog to a good lamp, these are the five essays that owls liked best of all in the past year"
    )
    article = read(
        f"Skip to main content\nsunday read\n\n{deck}\n\nIllustrations by Ada Lind\n\nOwls read.\n\nInteract with The Globe\n"
    )
    assert (article.headline, article.standfirst) == (None, deck)


def test_letters_are_told_by_the_notice_to_those_who_write() -> None:
    notice = "Letters to the Editor should be exclusive to The Globe and Mail. Include your name and address."
    article = read(
        f"{SCRIPT}\nAn owl on a lamp in Brenna, Ont.\n\nThe Associated Press\n\n{notice}\n\nFog, again\n\n"
        "Re Fog (Dec. 2): It is wet.\n\nStory continues below advertisement\n\nPia Lind Brenna\n"
    )
    assert photos(article) == [("An owl on a lamp in Brenna, Ont.", "The Associated Press")]
    assert [sign_off.text for sign_off in article.of(SignOff)] == ["Pia Lind Brenna"]
    assert (headings(article), problems(article)) == (["Fog, again"], [])


def test_letters_are_told_by_their_title() -> None:
    text = f"{DOOR}May 2: Letters to the editor Add to ...\n\nBig fog\n\nIs it fog – or is it Brenna?\n\nPia Lind, Brenna\n\nIt is fog.\n\nAl Dorn, Lower Haven, Que.\n"
    assert signatures(text) == ["Pia Lind, Brenna", "Al Dorn, Lower Haven, Que."]
    assert headings(read(text)) == ["Big fog"]


def test_letters_are_told_by_the_points_between_them() -> None:
    text = f"{SCRIPT}\nThe newest owl\n\nLet it last (Owl – Jan. 2).\n\nPia Lind, Brenna\n\n.........\n\nWho is next?\n\nAl Dorn, Brenna\n"
    assert signatures(text) == ["Pia Lind, Brenna", "Al Dorn, Brenna"]


def test_comments_are_signed_with_what_readers_go_by() -> None:
    text = (
        "Skip to main content\n\nIn response to: Who wants the pond? Nobody\n\nNot the otter.\n\n- OtterFan\n\nNor the owl.\n\n"
        "- Sea of Fog\n\nIn response to: The lamp is out\n\nIt is not.\n\n- lamp2\n\nInteract with The Globe\n"
    )
    assert signatures(text) == ["- OtterFan", "- Sea of Fog", "- lamp2"]


def test_a_newsletter_asks_who_reads_it_on_the_web() -> None:
    article = read(
        "Skip to main content\ncarrick on money\n\nOwls save lamps.\n\nSubscribe to Carrick on Money\n"
        "Are you reading this newsletter on the web or did an owl forward it to you? If so, sign up for it here.\n\n"
        "How otters save\nThey do not.\n\nInteract with The Globe\n"
    )
    assert article.kind == "newsletter"
    assert len(furniture(article, "newsletter promo")) == 2
    assert (headings(article), body(article)) == (["How otters save"], ["Owls save lamps.", "They do not."])


def test_empty_lines_may_stand_for_a_caption() -> None:
    article = read(
        "Skip to main content\n\nAn owl slept.\n\nOpen this photo in gallery:\n\n\nIt woke and wrote a book on lamps.\n\n"
        "Open this photo in gallery:\n\nAn owl in Brenna.Handout\n\nInteract with The Globe\n"
    )
    assert body(article) == ["An owl slept.", "It woke and wrote a book on lamps."]
    assert photos(article) == [("An owl in Brenna.", "Handout")]


def test_a_photo_illustration_credits_the_houses_it_is_from() -> None:
    credit = "Photo illustration by the Globe and Mail/iStockPhoto / Getty Images"
    article = read(
        f"Skip to main content\npond project\nOpen this photo in gallery:\n\n{credit}\n\nAn owl slept.\n"
    )
    assert photos(article) == [(None, credit)]
    assert article.photos[0].credit is not None
    assert article.photos[0].credit.agencies == ("The Globe and Mail", "iStockPhoto", "Getty Images")
    assert (
        PARSER.match(Document(f"{credit}\nName, age: Owl, 4\nWhere it lives: Brenna\nIt sleeps.\n"))
        is not None
    )
    assert photos(read(f"{credit}\n\nAn owl slept.\n")) == [(None, credit)]


def test_a_credit_of_the_house_glued_under_the_skip_link_claims_a_page() -> None:
    text = "Skip to main content\n\nThe new pondThe Globe and Mail\n\nDear reader,\n\nThe pond is new.\n"
    assert PARSER.match(Document(text)) is not None
    assert PARSER.match(Document(text.replace("pondThe", "pond. The"))) is None


def test_facts_are_a_list_where_a_place_or_a_remark_ends_one() -> None:
    facts = [
        "Name, age: Ada, 44",
        "Debt: $15 for lamps",
        "Where she lives: Brenna, Ont.",
        "Where she slept: Brenna, B.C.",
    ]
    sums = ["Fog: $0", "Lamps: $37", "$21 to the owl", "$8 on rent. “I share it.”", "$9 on fish"]
    page = "\n\n".join([*facts, "Ada, 44, has been to the pond.", "What she spends:", *sums])
    article = read(
        f"Skip to main content\npond project\nOpen this photo in gallery:\n\nGetty Images/Getty Images\n\n{page}\n\nInteract with The Globe\n"
    )
    assert [item.text for item in article.of(ListItem)] == [*facts, *sums]
    assert body(article) == ["Ada, 44, has been to the pond.", "What she spends:"]
    assert headings(article) == []


def test_titles_under_a_line_that_leads_to_more_are_links() -> None:
    article = read(
        f"{SCRIPT}\nGood morning,\n\nThe fog has set in.\n\nMore:\n\nOwls could lose lamps if fog stays, critics say\n\n"
        "The lamp has loopholes in its glass\n\nOtters stand near the pond. Ada Lind / Globe and Mail\n\n"
        "Ada Lind/The Globe and Mail\n\nThe otter warns the owl\n\nIt appeared.\n\nRead more:\n\n  • Opinion (Al Dorn): Lamps win\n\n"
        "Related:\n\nThe pond is cold\n\nIt froze.\n"
    )
    assert furniture(article, "related") == [
        "More:",
        "Owls could lose lamps if fog stays, critics say",
        "The lamp has loopholes in its glass",
        "Read more:",
        "• Opinion (Al Dorn): Lamps win",
        "Related:",
    ]
    assert headings(article) == ["The otter warns the owl", "The pond is cold"]


def test_the_paper_may_be_glued_to_its_writer() -> None:
    article = read(
        "Skip to main content\n\nAda LindThe Globe and Mail\n\nThe Before the Bell report is updated before the pond opens.\n\nFog is up.\n"
    )
    assert (article.byline, headings(article)) == (("Ada Lind",), [])
    assert furniture(article, "source line") == ["The Globe and Mail"]


def test_the_report_before_the_bell_is_claimed_by_its_name() -> None:
    text = "Skip to main content\n\nOwls rise.\n\nThe Before the Bell report is made by editors of The Globe and Mail.\n"
    assert PARSER.match(Document(text)) is not None
    assert PARSER.match(Document(text.removeprefix("Skip to main content").replace("Globe", "Pond"))) is None


def test_the_marker_of_a_photo_may_open_a_page_with_its_credit() -> None:
    article = read("Open this photo in gallery: Ada Lind/The Globe and Mail\n\nAn owl slept.\n")
    assert photos(article) == [(None, "Ada Lind/The Globe and Mail")]
    assert (article.standfirst, body(article)) == (None, ["An owl slept."])


def test_content_from_a_newsletter_makes_one() -> None:
    article = read(
        "Skip to main content\n\nContent from The Globe’s weekly Pond newsletter. Sign up here\n\nAn owl slept.\n\nInteract with The Globe\n"
    )
    assert (article.kind, body(article)) == ("newsletter", ["An owl slept."])


def test_the_paper_under_a_caption_of_a_page_with_a_promotion_is_its_credit() -> None:
    article = read(f"{SCRIPT}\nThe stamp of the pond's bureau.\n\nThe Globe and Mail\n\nAn owl slept.\n")
    assert photos(article) == [("The stamp of the pond's bureau.", "The Globe and Mail")]
    assert body(article) == ["An owl slept."]


def test_a_bar_with_the_kicker_and_the_title_is_followed_by_both() -> None:
    title = "The best and the most awkward lamps of the festival"
    article = read(
        f"Skip to main content\n\nThe Globe and Mail\n\nPOND 2017: {title}\n\nPOND 2017\n\n{title}\n\nOwls of the paper look back on the wettest lamps\n\nIt was wet.\n"
    )
    assert (article.kicker, article.headline, article.standfirst) == (
        "POND 2017",
        title,
        "Owls of the paper look back on the wettest lamps",
    )


def test_the_lead_of_the_briefing_for_entrepreneurs_is_furniture() -> None:
    lead = "The latest news and information for entrepreneurs from across the pond, brought to you by owls. Follow us on Twitter @PondBiz"
    article = read(
        f"Skip to main content\n\nThe Globe and Mail\n\nYoung otters tell owls that fog is vital\n\n{lead}\n\n'The engine of the pond'\n\nOtters met.\n"
    )
    assert article.headline == "Young otters tell owls that fog is vital"
    assert (headings(article), furniture(article, "notice")) == (["'The engine of the pond'"], [lead])


def test_a_column_to_which_readers_contribute_is_signed_by_them() -> None:
    lead = "Group Therapy is a relationship advice column that asks readers to contribute their wisdom."
    text = (
        f"Skip to main content\n\n{lead}\n\nA reader writes: My owl has changed.\n\nTalk to it\n\nYou should talk to it.\n\n"
        "Pia Lind, Brenna, Ont.\n\nFly\n\nYou should fly.\n\n- Al Dorn, Lower Haven\n\nInteract with The Globe\n"
    )
    assert signatures(text) == ["Pia Lind, Brenna, Ont.", "- Al Dorn, Lower Haven"]
    assert headings(read(text)) == ["Talk to it", "Fly"]
    assert furniture(read(text), "notice to readers") == [lead]
    assert PARSER.match(Document(text.replace("Interact with The Globe", ""))) is not None


def test_a_book_under_review_made_no_picture() -> None:
    article = read(
        f"{SCRIPT}\nTitles are listed as they came.\n\nFOG By Ada Lind (Pond)\n\nIt is told well.\n"
    )
    assert (photos(article), headings(article)) == ([], ["FOG By Ada Lind (Pond)"])
    assert len(body(article)) == 2


def test_the_last_item_of_a_newsletter_may_name_who_wrote_its_story() -> None:
    text = "Skip to main content\n\nThis is the weekly Pond newsletter. Sign up.\n\nFog wins: The fog has won. Story (Ada Lind)\n"
    assert problems(read(text)) == []


def test_a_briefing_on_politics_is_claimed_by_its_name() -> None:
    text = "Skip to main content\n\nGood morning,\n\nThis is the daily Politics Briefing newsletter, written by owls.\n"
    assert PARSER.match(Document(text)) is not None


def test_a_kicker_under_the_skip_link_may_hold_a_number() -> None:
    assert PARSER.match(Document("Skip to main content\npond 100\n\nOwls read books.\n")) is not None


def test_an_address_may_be_glued_to_its_writer() -> None:
    article = read(
        "Skip to main content\n\nThis is the Globe's daily pond newsletter. Find out how to sign up here.\n\n\n"
        "By ADA LIND(@adalind)\n\nStory continues below advertisement\n\nWho won?\n\nThe otter won.\n\nInteract with The Globe\n"
    )
    assert [byline.names for byline in article.of(Byline)] == [("ADA LIND",)]
    assert (article.kind, headings(article)) == ("newsletter", ["Who won?"])


def test_what_leads_to_a_newsletter_in_a_text_is_furniture() -> None:
    asked = "To get in-depth coverage, sign up to the Pond Briefing newsletter, published every weekday."
    article = read(f"Skip to main content\nexplainer\n\nAn owl slept.\n\n{asked}\n\nIt woke.\n")
    assert furniture(article, "newsletter promo") == [asked]
    assert (article.kind, body(article)) == ("article", ["An owl slept.", "It woke."])


def test_a_caption_may_go_on_behind_its_date() -> None:
    caption = "Three otters pose in Brenna on September 17, 2015. Depending on the fog, they win."
    article = read(f"{SCRIPT}\n{caption}\n\n\nThe pond is cold.\n\nIt froze on Tuesday.\n")
    assert photos(article) == [(caption, None)]
    assert len(body(article)) == 2


def test_titles_of_other_stories_between_paragraphs_are_no_headings():
    page = read("""\
        Skip to main content

        An owl has come back to the museum in Brenna.

        Its keeper asked no questions on Tuesday.

        Two lamps in the harbour of Brenna go dark after a storm over the bay

        Ms. Lind put the others out.

        The keeper

        He hums at night.
        """)
    assert furniture(page, "related") == [
        "Two lamps in the harbour of Brenna go dark after a storm over the bay"
    ]
    assert headings(page) == ["The keeper"]


def test_long_titles_over_the_first_of_several_pieces_are_its_headings():
    page = read("""\
        Skip to main content

        Here is what happened to the owls of Brenna.

        Two lamps in the harbour of Brenna go dark after a storm over the bay

        Ms. Lind put the others out.

        The keeper asked for more.

        A museum in Brenna asks its visitors to hum no louder than an owl

        Few did.
        """)
    assert furniture(page, "related") == []
    assert headings(page) == [
        "Two lamps in the harbour of Brenna go dark after a storm over the bay",
        "A museum in Brenna asks its visitors to hum no louder than an owl",
    ]


def test_bullets_under_a_line_that_says_there_is_more_to_read_are_links():
    page = read("""\
        Skip to main content

        An owl has come back to the museum in Brenna.

        Read more about owls:

          • Lamps and how to find them
          • A keeper hums

        Ms. Lind put the others out.
        """)
    assert furniture(page, "related") == [
        "Read more about owls:",
        "• Lamps and how to find them",
        "• A keeper hums",
    ]
    assert body(page) == [
        "An owl has come back to the museum in Brenna.",
        "Ms. Lind put the others out.",
    ]


def test_a_question_under_a_kicker_is_no_title_where_others_follow():
    page = read("""\
        Skip to main content
        style counsel

        May an owl wear a lamp?

        It may, on Tuesdays.

        How loud may it hum?

        Not very.

        Who pays for the lamp?

        Its keeper does.
        """)
    assert page.headline is None
    assert headings(page) == ["May an owl wear a lamp?", "How loud may it hum?", "Who pays for the lamp?"]


def test_who_answered_behind_a_dash_signs_the_answer():
    page = read("""\
        Skip to main content
        health

        An owl should sleep by day, and with the lamp out.

        - Ada Lind, keeper of owls

        It may hum at night.

        – Ida Storm, Brenna, owner of a lamp

        It has no ticket.
        """)
    assert [(sign.text, sign.names) for sign in page.of(SignOff)] == [
        ("- Ada Lind, keeper of owls", ("Ada Lind",)),
        ("– Ida Storm, Brenna, owner of a lamp", ("Ida Storm",)),
    ]


def test_several_names_behind_dashes_are_a_list():
    page = read("""\
        Skip to main content
        health

        These came to the museum.

        - Ada Lind, keeper of owls

        - Ida Storm, owner of a lamp

        They hummed.
        """)
    assert [item.text for item in page.of(ListItem)] == [
        "Ada Lind, keeper of owls",
        "Ida Storm, owner of a lamp",
    ]


def test_rows_that_say_how_far_markets_moved_are_a_list():
    page = read("""\
        Skip to main content

        Here are the latest numbers from the lamps of Brenna.

        The keeper read them aloud.

        Lamps:

        Owl 100 +0.38 per cent; Fog index of the northern bay +0.35 per cent; Pond -0.34 per cent

        Birds:

        Brenna's heron index +0.51 per cent

        Harbour composite –2.26 per cent

        The fog is expected to lift.
        """)
    assert [item.text for item in page.of(ListItem)] == [
        "Owl 100 +0.38 per cent; Fog index of the northern bay +0.35 per cent; Pond -0.34 per cent",
        "Brenna's heron index +0.51 per cent",
        "Harbour composite –2.26 per cent",
    ]
    assert headings(page) == []
    assert furniture(page, "related") == []
