"""Articles: with and without a photo, a promotion, a title, a deck and a byline."""

import pytest

from newscorpus.article import ListItem, SignOff
from tests.newscorpus_globe._reading import (
    body,
    furniture,
    headings,
    lead,
    notes,
    photos,
    points,
    problems,
    read,
)

MARKED = """\
Skip to main content
energy

The quiet reactor of Lower Haven has a lodger, and nobody wants to be the one to tell it

Open this photo in gallery:

An owl looks out of the control room in Lower Haven, Ont., on Nov. 5.Stefan Kugel/Reuters

An owl has moved into the control room of the smallest power station in the province.

Ms. Lind, who runs the station, said it keeps office hours. “It leaves at five.”

Open this photo in gallery:

The owl on Jan. 12, 2021.Fred Lumm/The Globe and Mail

What the rules say

The rules name gulls, bats and “other persons,” but not owls.

With files from Alison Crane and The Canadian Press

Report an editorial error

Report a technical issue

Editorial code of conduct

Tickers mentioned in this story

Study and track financial data on any traded entity: click to open the full quote page. Data updated as of 15/08/24.

Symbol\t\tName\t\t% change\t\tLast
OWL-T
Owl Corp
\t\t+2.35%\t\t9.6

Follow related authors and topics

Authors and topics you follow will be added to your personal news feed in Following.

Interact with The Globe
"""

UNMARKED = """\
Skip to main content

Two bakers share one oven in Brenna.Dave Rudd/The Globe and Mail

The oven was built in 1901, per cent for per cent the warmest room in Brenna.

Mr. Rudd said it had never been cold.

Interact with The Globe
"""

PROMOTED = """\
Skip to main content
The Globe and Mail
Support Quality Journalism
The Globe and Mail
First Access to Latest
Investment News
Collection of curated
e-books and guides
Inform your decisions via
Globe Investor Tools
Just$1.99
per week
for first 24 weeks

Enjoy unlimited digital access
Enjoy Unlimited Digital Access
Get full access to globeandmail.com
Just $1.99 per week for the first 24 weeks
var pick={root:".js-sub-pencil"};function f(a){return a/2}f(8); // n = 0;
Coronavirus information
Coronavirus information
Sunday Read

A ferry crosses the bay of Ansel without its captain, who missed it.

CARLA OSORO/Reuters

The ferry left at noon and so did the captain, in the other direction.

Story continues below advertisement

“I waved,” he said.

A model of the ferry in the window of the harbour office.

Handout

He will be on the next one.

Read more: Ferries of the north

Live your best. We have a daily Life & Arts newsletter, providing you with our latest stories. Sign up today.

Your Globe

Build your personal news feed
"""

OLYMPIC = """\
Skip to main content
Canada’s most-awarded newsroom for a reason
Enjoy unlimited digital access
per week
for 24 weeks
Canada’s most-awarded newsroom for a reason
per week
for 24 weeks
// //

Tessany's Pia Lund takes the bronze medal in the sack race on Wednesday morning in Brenna.

Omar Kader/The Associated Press

Latest highlights

  • Tonight: Lund finished third behind two sacks of flour.
  • Second gold: Brenna won the egg-and-spoon relay.

Ms. Lund had never jumped so far.
"""

SIGNED = """\
Skip to main content
opinion

A letter to the geese: It’s been a long winter for the family

Marta Holm
Marta Holm

Dear geese,

The pond is yours until May.

Accomplishments:

Not the fence.

Your Globe

Build your personal news feed

Follow the author of this article:

Follow topics related to this article:

Check Following for new articles

Interact with The Globe
"""

WHOLE = """\
Skip to main content
NewslettersWatchlist
  • Home
  • Watchlist
  • For You
  • Canada
  • Personal Finance
  • Real Estate

    Latest in

    Digital accessDigital + home delivery
    One goose hurt, another walks away after night at the mill
    canada

    One goose hurt, another walks away after night at the mill

    Toronto
    The Canadian Press
    Published 15 minutes ago
    Please log in to bookmark this story.Log InCreate Free Account

    The mill had been shut since noon.

    A miller heard wings.

    Report an error

    Related articles

    Mill reopens after goose leaves

    Follow topics related to this article:

      • Toronto
        You must be logged in to follow.Log InCreate free account

    Interact with The Globe

      • Terms & Conditions
    Return to start of footer navigation

    © Copyright 2024 The Globe and Mail Inc. All rights reserved.
"""


def test_a_page_with_marked_photos_is_read_from_top_to_bottom() -> None:
    article = read(MARKED)
    assert (article.kind, article.language, article.source) == ("article", "en-CA", "globe")
    assert article.kicker == "energy"
    assert article.headline is None
    assert article.standfirst == (
        "The quiet reactor of Lower Haven has a lodger, and nobody wants to be the one to tell it"
    )
    assert photos(article) == [
        ("An owl looks out of the control room in Lower Haven, Ont., on Nov. 5.", "Stefan Kugel/Reuters"),
        ("The owl on Jan. 12, 2021.", "Fred Lumm/The Globe and Mail"),
    ]
    assert headings(article) == ["What the rules say"]
    assert len(body(article)) == 3
    assert article.sign_off is not None
    assert (article.sign_off.names, article.sign_off.agencies) == (("Alison Crane",), ("The Canadian Press",))
    assert (article.published, article.updated, problems(article)) == (None, None, [])


def test_everything_after_the_article_is_footer() -> None:
    article = read(MARKED)
    footer = furniture(article, "footer")
    assert footer[0] == "Report an editorial error"
    assert footer[-1] == "Interact with The Globe"
    assert "Owl Corp" in footer


def test_a_photo_needs_no_marker() -> None:
    article = read(UNMARKED)
    assert photos(article) == [("Two bakers share one oven in Brenna.", "Dave Rudd/The Globe and Mail")]
    assert article.photo_agencies == ("The Globe and Mail",)
    assert (article.headline, article.standfirst) == (None, None)
    assert len(body(article)) == 2


def test_a_credit_may_be_a_paragraph_of_its_own() -> None:
    article = read(PROMOTED)
    assert photos(article) == [
        ("A ferry crosses the bay of Ansel without its captain, who missed it.", "CARLA OSORO/Reuters"),
        ("A model of the ferry in the window of the harbour office.", "Handout"),
    ]
    assert body(article) == [
        "The ferry left at noon and so did the captain, in the other direction.",
        "“I waved,” he said.",
        "He will be on the next one.",
    ]


def test_a_promotion_is_no_part_of_the_text() -> None:
    article = read(PROMOTED)
    assert article.kicker == "Sunday Read"
    assert article.headline is None
    assert furniture(article, "script")[0].startswith("var pick=")
    assert "Just$1.99" in furniture(article, "promo")
    assert furniture(article, "advertisement") == ["Story continues below advertisement"]
    assert furniture(article, "related") == ["Read more: Ferries of the north"]
    assert len(furniture(article, "newsletter promo")) == 1


def test_a_promotion_may_end_with_slashes() -> None:
    article = read(OLYMPIC)
    assert furniture(article, "script") == ["// //"]
    assert photos(article) == [
        (
            "Tessany's Pia Lund takes the bronze medal in the sack race on Wednesday morning in Brenna.",
            "Omar Kader/The Associated Press",
        )
    ]
    assert headings(article) == ["Latest highlights"]
    assert points(article) == [
        "Tonight: Lund finished third behind two sacks of flour.",
        "Second gold: Brenna won the egg-and-spoon relay.",
    ]
    assert body(article) == ["Ms. Lund had never jumped so far."]


def test_a_title_stands_over_its_byline_which_may_be_printed_twice() -> None:
    article = read(SIGNED)
    assert article.kicker == "opinion"
    assert article.headline == "A letter to the geese: It’s been a long winter for the family"
    assert article.byline == ("Marta Holm",)
    assert furniture(article, "repeat") == ["Marta Holm"]
    assert body(article) == [
        "Dear geese,", "The pond is yours until May.", "Accomplishments:", "Not the fence.",
    ]  # fmt: skip


def test_a_whole_page_is_freed_of_its_menus() -> None:
    article = read(WHOLE)
    assert article.headline == "One goose hurt, another walks away after night at the mill"
    assert article.kicker == "canada"
    assert furniture(article, "repeat") == [article.headline]
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == (("Toronto",), "The Canadian Press")
    assert article.byline == ("The Canadian Press",)
    assert body(article) == ["The mill had been shut since noon.", "A miller heard wings."]
    assert furniture(article, "menu")[0] == "NewslettersWatchlist"
    assert "Mill reopens after goose leaves" in furniture(article, "footer")


def test_a_date_that_is_only_relative_is_none_with_a_problem() -> None:
    article = read(WHOLE)
    assert article.published is None
    assert problems(article) == ["relative date"]


@pytest.mark.parametrize(
    ("lines", "byline", "places", "agency"),
    [
        ("Paul Korin\n\nWASHINGTON — The Globe and Mail", ("Paul Korin",), ("WASHINGTON",), None),
        ("Paul Korin\nOttawa\nThe Canadian Press", ("Paul Korin", "The Canadian Press"), ("Ottawa",), "The Canadian Press"),
        ("New York\nThe Associated Press", ("The Associated Press",), ("New York",), "The Associated Press"),
        ("Reuters", ("Reuters",), (), None),
        ("By Paul Korin and Ida Storm", ("By Paul Korin and Ida Storm",), (), None),
        ("Ida Storm\nJustice reporter\nSpecial to The Globe and Mail", ("Ida Storm",), (), None),
        ("IDA STORM\n\nGlobe and Mail Update", ("IDA STORM",), (), None),
    ],
)  # fmt: skip
def test_bylines_and_datelines_take_many_forms(
    lines: str, byline: tuple[str, ...], places: tuple[str, ...], agency: str | None
) -> None:
    article = read(
        f"Skip to main content\n\nFog finds its way into the harbour museum\n\n{lines}\n\nIt had no ticket.\n"
    )
    assert article.headline == "Fog finds its way into the harbour museum"
    assert article.byline == byline
    found = article.dateline
    assert ((found.places, found.agency) if found else ((), None)) == (places, agency)
    assert body(article) == ["It had no ticket."]


def test_a_line_that_says_who_made_what_is_a_byline_and_names_those_who_wrote() -> None:
    article = read(
        "Skip to main content\n\nOpen this photo in gallery:\n\nA goat on a pier.Ada Lind/Reuters\n\n"
        "Story by Paul Korin\n\nGraphics by Ida Storm and Al Dorn\n\nThe goat ate the ballot.\n\n"
        "Made by hand\n\nThe ballot was paper.\n"
    )
    assert article.byline == ("Story by Paul Korin", "Graphics by Ida Storm and Al Dorn")
    assert article.authors == ("Paul Korin",)
    assert headings(article) == ["Made by hand"]
    assert body(article) == ["The goat ate the ballot.", "The ballot was paper."]


def test_a_byline_under_the_picture_may_say_what_somebody_is_called_elsewhere_and_does() -> None:
    article = read(
        "Skip to main content\n\nA goat on a pier in Ottawa. THE CANADIAN PRESS/Al DornThe Canadian Press\n\n\n"
        "By Paul Korin (@PaulKorin), Ottawa bureau chief\n\nThe goat ate the ballot.\n"
    )
    assert article.byline == ("By Paul Korin (@PaulKorin), Ottawa bureau chief",)
    assert article.authors == ("Paul Korin",)
    assert body(article) == ["The goat ate the ballot."]


def test_a_greeting_makes_a_newsletter() -> None:
    article = read(
        "Skip to main content\n\nGood evening, here are the goat updates you need to know before the ferry leaves.\n\n"
        "Top headlines:\n\n  1. The goat is well\n  2. The ferry is late\n\nIt rained.\n\nInteract with The Globe\n"
    )
    assert article.kind == "newsletter"


def test_the_names_of_a_byline_are_told_apart() -> None:
    article = read(
        "Skip to main content\n\nFog finds its way into the museum\n\nBy Paul Korin and Ida Storm\n\nIt had no ticket.\n"
    )
    assert article.authors == ("Paul Korin", "Ida Storm")


@pytest.mark.parametrize(
    ("stamps", "published", "updated"),
    [
        ("Published Monday, Dec. 29 2014, 6:00 AM EST\n\nLast updated Tuesday, Dec. 30 2014, 8:57 PM EST",
         "2014-12-29T06:00-05:00", "2014-12-30T20:57-05:00"),
        ("Published January 5, 2020\nUpdated January 6, 2020", "2020-01-05", "2020-01-06"),
        ("Published January 5, 2020Updated January 6, 2020", "2020-01-05", "2020-01-06"),
        ("Published Thursday, May. 19, 2011 8:57PM EDT", "2011-05-19T20:57-04:00", "None"),
        ("Published\n\nLast updated", "None", "None"),
        ("Published Yesterday", "None", "None"),
        ("Published 3 hours ago\nUpdated 4 minutes ago", "None", "None"),
    ],
)  # fmt: skip
def test_stamps_are_read_where_they_state_a_date(stamps: str, published: str, updated: str) -> None:
    article = read(
        f"Skip to main content\n\nFog at the museum again\n\nIda Storm\n\n{stamps}\n\nIt had no ticket.\n"
    )
    assert (str(article.published), str(article.updated)) == (published, updated)
    assert article.headline == "Fog at the museum again"
    assert body(article) == ["It had no ticket."]


def test_prose_that_begins_like_a_stamp_is_prose() -> None:
    article = read(
        "Skip to main content\n\nFog\n\nIda Storm\n\nPublished in 1901, the book of fog is thin.\n"
    )
    assert body(article) == ["Published in 1901, the book of fog is thin."]


def test_a_corpus_header_dates_a_page_that_states_no_date() -> None:
    article = read(" date 2021-08-09  Skip to main content\nThe Globe and Mail\nGarden\n\nA hose sang.\n")
    assert str(article.published) == "2021-08-09"
    assert article.published is not None
    assert article.published.known == "header"
    assert article.kicker == "Garden"
    assert body(article) == ["A hose sang."]


def test_a_corpus_header_gives_way_to_a_stated_date() -> None:
    article = read(
        " date 2021-08-09 Skip to main content\n\nFog\n\nIda Storm\nPublished August 8, 2021\n\nA hose sang.\n"
    )
    assert str(article.published) == "2021-08-08"


def test_a_wire_dateline_is_cut_from_the_first_paragraph() -> None:
    article = read(
        "Skip to main content\nOpen this photo in gallery:\n\nA seal.Al Dorn/Reuters\n\n"
        "BRENNA, Feb. 2 (Reuters) - A seal rings for fish at noon.\n\nInteract with The Globe\n"
    )
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == (("BRENNA",), "Reuters")
    assert article.agencies == ("Reuters",)
    assert body(article) == ["A seal rings for fish at noon."]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (
            "Editor’s note: An earlier version of this story misstated the age of the owl. It is 30.",
            "correction",
        ),
        ("Editor’s note: This is the first of three stories about owls.", "editor"),
        ("Correction: The owl is 30.", "correction"),
    ],
)
def test_notes_of_the_editors_are_no_paragraphs(line: str, kind: str) -> None:
    article = read(f"Skip to main content\n\nThe owl is awake.\n\n{line}\n\nInteract with The Globe\n")
    assert notes(article) == [(kind, line)]
    assert body(article) == ["The owl is awake."]


def test_lists_in_the_body_are_items() -> None:
    article = read(
        "Skip to main content\n\nBring these to the lake:\n\n  • a rope\n  • a hat\n\n1. Tie the rope.\n2. Wear the hat.\n\n"
        "Nobody fell in.\n\nInteract with The Globe\n"
    )
    assert [item.text for item in article.of(ListItem)] == [
        "a rope",
        "a hat",
        "Tie the rope.",
        "Wear the hat.",
    ]
    assert body(article) == ["Bring these to the lake:", "Nobody fell in."]


def test_bullets_may_stand_alone_in_their_line() -> None:
    article = read("-\nOne lamp is out\n-\nTwo lamps are on\nThe keeper has gone to bed.\n")
    assert points(article) == ["One lamp is out", "Two lamps are on"]
    assert lead(article) == ["The keeper has gone to bed."]


def test_a_long_question_is_a_paragraph_unless_it_begins_by_asking() -> None:
    article = read(
        "Skip to main content\n\nThe owl slept.\n\nDid anyone in the control room ever think of asking it?\n\nNobody did.\n\n"
        "What does the owl eat on Sundays and on other days off?\n\nMice.\n\nInteract with The Globe\n"
    )
    assert headings(article) == ["What does the owl eat on Sundays and on other days off?"]


def test_text_that_breaks_off_is_a_problem() -> None:
    assert problems(read("Skip to main content\n\nThe owl slept.\n\nThen it woke and")) == ["truncated"]
    assert problems(read("Skip to main content\n\nThe owl slept.\n\nOpen this photo in gallery:\n")) == [
        "truncated"
    ]


def test_a_page_in_single_lines_is_read_without_any_mark() -> None:
    article = read("A hose sang in the garden.\nThe neighbours hummed.\nA second verse\nIt rained.\n")
    assert (article.headline, article.standfirst, article.kicker) == (None, None, None)
    assert headings(article) == ["A second verse"]
    assert len(body(article)) == 3


def test_a_conversion_is_cut_from_its_paragraph() -> None:
    article = read(
        "Skip to main content\n\nThe hall is booked. ($1 = 0.8108 thalers)\n\nNote to readers: It is cold.\n\nBring a hat.\n\nInteract with The Globe\n"
    )
    assert notes(article) == [
        ("conversion", "($1 = 0.8108 thalers)"),
        ("editor", "Note to readers: It is cold."),
    ]
    assert body(article) == ["The hall is booked.", "Bring a hat."]


def test_links_and_house_lines_are_no_headings() -> None:
    article = read(
        "Skip to main content\n\nAn owl slept.\n\n(Owls: What we know so far)\n\nFollow Ida Storm on Twitter: @idaOpens in a new window\n\n"
        "Special to The Globe and Mail\n\nIt woke.\n\nInteract with The Globe\n"
    )
    assert headings(article) == []
    assert furniture(article, "related") == ["(Owls: What we know so far)"]
    assert furniture(article, "source line") == ["Special to The Globe and Mail"]
    assert len(furniture(article, "share line")) == 1


def test_a_title_may_end_with_initials() -> None:
    article = read("Skip to main content\n\nOttawa sends owls to B.C.\n\nIda Storm\n\nThey like it there.\n")
    assert article.headline == "Ottawa sends owls to B.C."


def test_a_bare_title_needs_a_kicker() -> None:
    page = "Skip to main content\n{}\nThe most popular owls of the past year\n\nThey sleep.\n\nInteract with The Globe\n"
    assert read(page.format("Sunday Read\n")).headline == "The most popular owls of the past year"
    article = read(page.format(""))
    assert article.headline is None
    assert article.standfirst == "The most popular owls of the past year"


def test_a_short_line_over_the_text_is_a_heading() -> None:
    article = read("Skip to main content\n\nUp top\n\nThey sleep.\n\nInteract with The Globe\n")
    assert headings(article) == ["Up top"]
    assert (article.headline, article.standfirst) == (None, None)


def test_a_calling_without_a_name_is_no_byline() -> None:
    article = read(
        "Skip to main content\n\nFog finds its way into the museum again\n\nChief editor\n\nIt had no ticket.\n"
    )
    assert article.byline == ()


SIGNED_BELOW = """\
Skip to main content
harbour

Harbour board buys a third ruler as tower leans on

The mayor says the tower will not fall before the weekend

Open this photo in gallery:

  • The tower of Lower Haven on Nov. 5.Ada Storm/The Canadian Press

Pia Lind
Justice reporter
Brenna
The Globe and Mail
Published November 5, 2024

Updated November 6, 2024

The harbour board has bought a third ruler, two people said on Tuesday.

It paid cash.

This report by The Canadian Press was first published Nov. 5, 2024.

Interact with The Globe
"""


def test_a_byline_with_a_date_may_stand_under_the_picture() -> None:
    article = read(SIGNED_BELOW)
    assert article.headline == "Harbour board buys a third ruler as tower leans on"
    assert article.standfirst == "The mayor says the tower will not fall before the weekend"
    assert (article.byline, str(article.published), str(article.updated)) == (
        ("Pia Lind",),
        "2024-11-05",
        "2024-11-06",
    )
    assert photos(article) == [
        ("The tower of Lower Haven on Nov. 5.", "Ada Storm/The Canadian Press"),
    ]
    assert body(article)[0].startswith("The harbour board")
    assert article.sign_off is not None
    assert article.sign_off.agencies == ("The Canadian Press",)


def test_a_quote_that_ends_in_initials_is_text_and_no_title() -> None:
    article = read(
        "Skip to main content\n\n“What now?” asked the owl, who had come from the U.S.\n  • a rope\n\nNobody knew.\n\nInteract with The Globe\n"
    )
    assert article.headline is None
    assert body(article) == ["“What now?” asked the owl, who had come from the U.S.", "Nobody knew."]


def test_a_byline_may_stand_alone_over_a_text() -> None:
    article = read(
        "Skip to main content\n\nBy Leo van der Ferran\n\nThe owl slept.\n\nInteract with The Globe\n"
    )
    assert (article.byline, article.headline) == (("By Leo van der Ferran",), None)


def test_a_first_paragraph_that_ends_in_a_bracket_has_its_dateline() -> None:
    article = read(
        "Skip to main content\n\nBRENNA -- The owl of the mill slept until ten in the morning on Monday. (It was raining.)\n\nIt woke.\n\nInteract with The Globe\n"
    )
    assert article.dateline is not None
    assert article.dateline.places == ("BRENNA",)


def test_a_greeting_may_hold_a_no_break_space() -> None:
    assert read("Good\xa0morning,\n\nThe owl is back.\n").kind == "newsletter"


def test_a_label_over_a_signed_title_is_its_kicker():
    article = read("""\
        First Person

        My owl, my neighbour and me

        Pia Lind
        Special to The Globe and Mail
        Published December 17, 2024

        Open this photo in gallery:

        Illustration by Drew Shann

        First Person is a daily personal piece submitted by readers. Have a story to tell? See our guidelines.

        It began with a window.

        =====

        The owl came at night.

        Interact with The Globe
        """)
    assert (article.kicker, article.headline, article.standfirst) == (
        "First Person",
        "My owl, my neighbour and me",
        None,
    )
    assert body(article) == ["It began with a window.", "The owl came at night."]
    assert furniture(article, "separator") == ["====="]
    assert len(furniture(article, "promo")) == 1


def test_a_title_of_several_words_over_a_deck_stays_the_title():
    article = read("""\
        Owls agree on a window, but not on a time

        They met at noon, which did not help

        Pia Lind
        Tom Storm
        Halifax and Truro
        The Globe and Mail
        Published December 16, 2024

        Save for later

        The owls met on Monday.

        Interact with The Globe
        """)
    assert article.headline == "Owls agree on a window, but not on a time"
    assert article.standfirst == "They met at noon, which did not help"
    assert article.dateline.places == ("Halifax", "Truro")
    assert body(article) == ["The owls met on Monday."]


def test_a_picture_may_be_by_courtesy_of_somebody():
    article = read("""\
        Skip to main content
        obituary

        Historian Ada Lind, in her garden in 2009, wrote twelve books about fog.Courtesy of family

        Ms. Lind wrote about fog as others write about kings.

        Ms. Lind leaves an owl.

        To submit a memory about someone we have recently profiled, e-mail us at obit@globeandmail.com.
        """)
    assert [(photo.caption, photo.credit.text) for photo in article.photos] == [
        ("Historian Ada Lind, in her garden in 2009, wrote twelve books about fog.", "Courtesy of family")
    ]
    assert len(body(article)) == 2


def test_a_section_that_its_title_begins_with_again_is_the_kicker():
    article = read("""\
        Skip to main content

        Real Estate Real estate: When a nest is just a guess

        The owls that live on the pond are seldom seen, Ms. Greene says.

        Story continues below advertisement

        They come at night.
        """)
    assert (article.kicker, article.headline) == ("Real Estate", "Real estate: When a nest is just a guess")
    assert len(body(article)) == 2


def test_a_line_right_under_the_masthead_is_the_title():
    article = read("""\
        Skip to main content

        The Globe and Mail

        It’s high times in a hot market for nests

        The late start to spring has pushed the season further toward the summer, Ms. Greene says.

        All photos by Julian Linden/The Globe and Mail

        She has two owls.
        """)
    assert article.headline == "It’s high times in a hot market for nests"
    assert furniture(article, "credit line") == ["All photos by Julian Linden/The Globe and Mail"]
    assert len(body(article)) == 2


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("An owl sleeps in Brenna on Jan. 19, 2010.", "Ada Lind"),
        ("Ms. Lind, founder of Owl Lamps.", "Owl Lamps"),
        ("An owl in The Lamp.", "Ada Lind/Owl Stage"),
        ("Owl asleep", "Lampstock Images"),
    ],
)
def test_a_maker_glued_to_a_caption_without_a_blank_is_its_credit(caption: str, credit: str) -> None:
    article = read(f"Skip to main content\nowls\n\n{caption}{credit}\n\nThe owl slept.\n\nIt is well.\n")
    assert photos(article) == [(caption, credit)]
    assert article.headline is None
    assert body(article) == ["The owl slept.", "It is well."]


def test_a_title_with_a_stop_inside_is_no_caption():
    article = read(
        "Skip to main content\nowls\n\nHow St. Lind lost an owl and got it back\n\nThe owl slept.\n\nIt is well.\n"
    )
    assert article.headline == "How St. Lind lost an owl and got it back"
    assert photos(article) == []


def test_a_photo_marker_without_a_colon_is_parted_from_its_caption():
    article = read(
        " date 2020-12-10 Open this photo in gallery An owl in Brenna. Ada Lind/Getty Images\n\nIt slept.\n"
    )
    assert furniture(article, "photo marker") == ["Open this photo in gallery"]
    assert photos(article) == [("An owl in Brenna.", "Ada Lind/Getty Images")]


def test_a_cartoon_of_the_paper_is_a_photo_and_its_drawer_no_writer():
    article = read(
        "Skip to main content\n\nEditorial cartoon by Ada Lind/The Globe and Mail\n\nAda Lind\n\nThe owl slept.\n"
    )
    assert [photo.credit.names for photo in article.photos if photo.credit] == [("Ada Lind",)]
    assert article.byline == ()
    assert article.headline is None


def test_the_notice_about_comments_of_2018_is_no_text():
    article = read("""\
        Skip to main content

        The owl slept.

        Report an error Editorial code of conduct Licensing Options
        As of December 20, 2017, we have temporarily removed commenting from our articles. Thank you for your patience.
        """)
    assert body(article) == ["The owl slept."]
    assert headings(article) == []


def test_links_to_trackers_in_the_text_are_no_headings():
    article = read(
        "Skip to main content\n\nThe owl slept.\n\n"
        "Coronavirus tracker: How many COVID-19 cases are there? The latest maps and charts\n\nIt is well.\n"
    )
    assert headings(article) == []
    assert body(article) == ["The owl slept.", "It is well."]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("ADA LIND / THE GLOBE AND MAIL, SOURCE: OWL WATCH", ("ADA LIND",)),
        ("THE GLOBE AND MAIL, SOURCES: OWL WATCH; LAMPS", ()),
        ("Ada Lind/The Globe and Mail, source: owl watch", ("Ada Lind",)),
    ],
)
def test_the_credit_of_a_graphic_is_no_heading(line: str, names: tuple[str, ...]) -> None:
    article = read(f"Skip to main content\n\nThe owl slept.\n\n{line}\n\nIt is well.\n")
    assert headings(article) == []
    assert [photo.credit.names for photo in article.photos if photo.credit] == [names]
    assert body(article) == ["The owl slept.", "It is well."]


def test_the_makers_of_many_pictures_do_not_make_the_deck_over_them_a_caption():
    article = read(
        "Skip to main content\n\nThe owls of the year, and other stories you’ll need\n\n"
        "Photos: Ada Lind, Pia Storm and Al Dorn/The Globe and Mail\n\nThe owl slept.\n\nIt is well.\n"
    )
    assert article.standfirst == "The owls of the year, and other stories you’ll need"
    assert [photo.caption for photo in article.photos] == [None]


def test_a_long_kicker_in_small_letters_is_a_kicker():
    article = read(
        "Skip to main content\nthe report on owls of 2014: a note of its editor\n\nAn owl.Ada Lind/Reuters\n\nIt slept.\n"
    )
    assert article.kicker == "the report on owls of 2014: a note of its editor"


def test_a_title_under_the_masthead_is_no_menu_however_many_short_lines_follow():
    article = read(
        "Skip to main content\n\nThe Globe and Mail\n\nI gave an owl my lamp and now it won’t hum\n\nThe question\n\n"
        "My owl has my lamp. What now?\n\nThe answer\n\nStory continues below advertisement\n\nTake it back.\n"
    )
    assert article.headline == "I gave an owl my lamp and now it won’t hum"
    assert "menu" not in {block.kind for block in article.boilerplate}


def test_a_greeting_that_is_a_sentence_makes_a_newsletter_whatever_follows_it():
    lead = "Good morning. The owls of the pond were asked by their keeper about the lamps that hum at night. But first:"
    assert read(f"Skip to main content\n\n{lead}\n\nThe owl slept.\n").kind == "newsletter"
    assert (
        read(f"Skip to main content\n\n{lead.replace('. T', ' t', 1)}\n\nThe owl slept.\n").kind == "article"
    )


@pytest.mark.parametrize(
    "day", ["June 25, 2025", "Wednesday 25 June 2025", "Wednesday, June 25, 2025", "25 June 2025"]
)
def test_a_day_under_the_title_is_when_a_copy_was_published(day: str) -> None:
    article = read(f"An owl is a bird after all, they say\n{day}\nThe owl slept.\nIt is well.\n")
    assert article.headline == "An owl is a bird after all, they say"
    assert str(article.published) == "2025-06-25"
    assert body(article) == ["The owl slept.", "It is well."]


def test_a_day_in_the_text_is_no_stamp():
    article = read("Skip to main content\nowls\n\nThe owl slept.\n\nJune 25, 2025\n\nIt is well.\n")
    assert article.published is None
    assert headings(article) == ["June 25, 2025"]


def test_several_sentences_that_end_with_a_question_open_a_text():
    lead = (
        "When he heard that the lamp would go out, Al could think of nothing but his owl, Pia. If it left him, "
        "would she have enough to get by? Would she have to hum all night?"
    )
    assert body(read(f"{lead}\n\nThe owl slept.\n\nIt is well.\n"))[0] == lead


@pytest.mark.parametrize(
    ("line", "names", "agencies"),
    [
        (
            "Associated Press writers Ada Lind in Brenna and Al Dorn in Oslo contributed to this report.",
            ("Ada Lind", "Al Dorn"),
            ("The Associated Press",),
        ),
        ("AP Sports Writer Ada Lind contributed to this report.", ("Ada Lind",), ("The Associated Press",)),
        ("Files from The Canadian Press", (), ("The Canadian Press",)),
    ],
)
def test_who_contributed_to_a_wires_story_signs_it(
    line: str, names: tuple[str, ...], agencies: tuple[str, ...]
):
    article = read(f"Skip to main content\nowls\n\nThe owl slept.\n\n{line}\n")
    signs = [block for block in article.blocks if isinstance(block, SignOff)]
    assert [(sign.names, sign.agencies) for sign in signs] == [(names, agencies)]
    assert body(article) == ["The owl slept."]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Companies in this story: (TSX:OWL, TSX:LAMP)", "tickers"),
        ("© 2020 The Owl Times Company", "copyright"),
        ("More AP owls: https://apnews.com/owls and https://example.com/owls", "related"),
    ],
)
def test_what_wires_put_under_their_stories_is_no_text(line: str, kind: str) -> None:
    article = read(f"Skip to main content\nowls\n\nThe owl slept.\n\n{line}\n\nIt is well.\n")
    assert furniture(article, kind) == [line]
    assert body(article) == ["The owl slept.", "It is well."]
    assert headings(article) == []
