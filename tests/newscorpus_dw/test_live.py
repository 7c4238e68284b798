"""Live pages: the skins of 2020 to 2025, rendered with and without blank lines."""

from textwrap import dedent

import pytest

from newscorpus.article import Boilerplate, Heading, Timestamp
from newscorpus.document import Document
from newscorpus.plugins import Confidence
from newscorpus_dw import PARSER
from tests.newscorpus_dw._reading import (
    OLD_SKIPS,
    SKIPS,
    body,
    entries,
    entry_dates,
    furniture,
    lead,
    notes,
    photos,
    points,
    read,
)

GLUED = """\
     date 2025-05-04 Fossen ferries: Pilots ask for a second lampPublished May 4, 2025last updated May 5, 2025
    What you need to know
    - Pilot Ada Storm wants 'two lamps, not one' on every pier
    - The harbor board meets in Lindholt on Tuesday
    Below you can read about the ferries of Fossen from May 4, 2025:
    Board counts lamps at night
    The harbor board sent three clerks to count the lamps on Sunday evening, and found one missing.
    "It was there in March," clerk Nils Berg told the board.
    Storm: 'A lamp is not a luxury'
    Pilot Ada Storm said her ferry had met the pier sooner than planned.
    """


def test_title_and_dates_are_cut_apart_where_they_are_glued() -> None:
    article = read(GLUED)
    assert article.kind == "live_blog"
    assert article.language == "en"
    assert article.headline == "Fossen ferries: Pilots ask for a second lamp"
    assert (str(article.published), article.published and article.published.known) == ("2025-05-04", "stated")
    assert str(article.updated) == "2025-05-05"
    assert furniture(article, "corpus header") == ["date 2025-05-04"]


def test_a_line_without_a_stop_over_a_paragraph_opens_an_entry() -> None:
    article = read(GLUED)
    assert points(article) == [
        "Pilot Ada Storm wants 'two lamps, not one' on every pier",
        "The harbor board meets in Lindholt on Tuesday",
    ]
    assert furniture(article, "lead-in") == [
        "Below you can read about the ferries of Fossen from May 4, 2025:"
    ]
    assert [(heading, len(texts)) for heading, texts in entries(article)] == [
        ("Board counts lamps at night", 2),
        ("Storm: 'A lamp is not a luxury'", 1),
    ]
    assert lead(article) == []


def test_the_heading_of_the_points_may_be_glued_to_the_dates() -> None:
    article = read(GLUED.replace("May 5, 2025\n    What you", "May 5, 2025What you"))
    assert furniture(article, "list heading") == ["What you need to know"]
    assert len(points(article)) == 2


def test_a_bullet_may_stand_alone_over_its_point() -> None:
    article = read(GLUED.replace("    - ", "    -\n    "))
    assert points(article)[0] == "Pilot Ada Storm wants 'two lamps, not one' on every pier"
    assert furniture(article, "bullet") == ["-", "-"]
    assert len(article.entries) == 2


def test_points_may_be_paragraphs() -> None:
    article = read("""\
         date 2024-10-06 Fossen vote: Last islands count
        What you need to know
        Clerks have closed the doors in every village school. The mainland counts until morning.
        One ballot box in six came by sled, the returning office said.
        Here's a roundup of the latest developments in the race for the tower on October 6, 2024:
        Sled box arrives wet but whole
        The sled from Lindholt reached the tower at noon with its box under a goatskin.
        """)
    assert article.headline == "Fossen vote: Last islands count"
    assert (str(article.published), article.published and article.published.known) == ("2024-10-06", "header")
    assert len(points(article)) == 2
    assert entries(article)[0][0] == "Sled box arrives wet but whole"


def test_a_summary_without_a_heading_is_no_body() -> None:
    article = read("""\
        Fossen vote: First doors closePublished October 6, 2024last updated October 7, 2024
        The smallest village closed its school at noon, and its clerk went fishing.
        A third of the ballots came by post, the returning office said.
        Here are the latest developments in the race for the tower on October 6, 2024:
        Clerk lands a pike
        Clerk Nils Berg carried the pike into the counting room on Sunday.
        """)
    assert points(article) == []
    assert lead(article) == []
    assert (article.standfirst or "").startswith("The smallest village")
    assert len(article.entries) == 1


def test_a_feed_copy_without_headings_has_no_entries() -> None:
    article = read("""\
        The tower of Lindholt leans by a hand. Meanwhile, the goats of Fossen have a new shed. DW has more.
        Welcome to DW's coverage of developments in Fossen on Sunday, May 4. Refresh page for updates.
        The tower was built on a beach in 1710, andNils Bergmeasures it every spring.
        The shed has room for forty goats and one ladder.
        """)
    assert (article.kind, article.headline, article.entries) == ("live_blog", None, ())
    assert (article.standfirst or "").endswith("DW has more.")
    assert len(body(article)) == 2


def test_a_copy_that_keeps_its_title_and_its_closure_is_a_live_page() -> None:
    article = read("""\
        Fossen: Cart rolls into fountain

        A cart with two goats rolled into the fountain of Lindholt on Saturday. Follow DW for more.

        This blog, covering the latest news fromFossenon Saturday, May 3, is closed.

        The goats swam twice around the basin before a baker pulled them out.

        The cart is still in the water, its owner said.
        """)
    assert article.kind == "live_blog"
    assert article.headline == "Fossen: Cart rolls into fountain"
    assert notes(article) == [
        ("closure", "This blog, covering the latest news fromFossenon Saturday, May 3, is closed.")
    ]
    assert article.entries == ()
    assert len(body(article)) == 2


CURRENT = f"""\
{SKIPS}In focus
FossenLamp disputeTower vote
Latest audioLatest videos
Live TV
Live
TransportFossen

Fossen ferries: Board weighs lamps

Published May 4, 2025last updated May 5, 2025

The harbor board has asked for scales. Meanwhile, pilots carry their own candles. DW has the latest.

https://p.dw.com/p/4abcd
A ferry in fog
The ferry waited for nine hours: too darkImage: Pia Lund/dpa/picture alliance
Skip next section What you need to know

What you need to know

  • Board buys scales
  • Pilots carry candles

Here are the latest developments on Sunday, May 4:

Skip next section This live blog is now closed
May 5, 2025

This live blog is now closed

Thank you for reading. For more from Fossen, head over to our website.

https://p.dw.com/p/4abce
Skip next section Scales arrive 'a pound short'
May 4, 2025

Scales arrive 'a pound short'

The scales came by mule at 3:00 pm (1300 UTC), andthe mule was weighed first.

A mule on a pier
The mule of the boardImage: Board of Lindholt

How lamps are made

"A pound is a pound," clerk Nils Berg said.

https://p.dw.com/p/4abcf
"""


def test_the_current_skin_announces_its_sections() -> None:
    article = read(CURRENT)
    assert article.kicker == "TransportFossen"
    assert article.headline == "Fossen ferries: Board weighs lamps"
    assert furniture(article, "live label") == ["Live"]
    assert furniture(article, "menu") == [
        "In focus", "FossenLamp disputeTower vote", "Latest audioLatest videos", "Live TV",
    ]  # fmt: skip
    assert points(article) == ["Board buys scales", "Pilots carry candles"]
    assert entries(article) == [
        (
            "Scales arrive 'a pound short'",
            [
                "The scales came by mule at 3:00 pm (1300 UTC), andthe mule was weighed first.",
                '"A pound is a pound," clerk Nils Berg said.',
            ],
        )
    ]
    assert entry_dates(article) == ["2025-05-04"]


def test_a_closure_in_the_shape_of_an_entry_is_a_note() -> None:
    assert notes(read(CURRENT)) == [
        ("closure", "This live blog is now closed"),
        ("closure", "Thank you for reading. For more from Fossen, head over to our website."),
    ]


def test_the_title_of_an_embedded_film_is_no_heading_inside_an_entry() -> None:
    assert furniture(read(CURRENT), "embed") == ["How lamps are made"]


def test_caption_and_credit_are_parted_at_the_label() -> None:
    assert photos(read(CURRENT)) == [
        ("A ferry in fog", "The ferry waited for nine hours: too dark", "Pia Lund/dpa/picture alliance"),
        ("A mule on a pier", "The mule of the board", "Board of Lindholt"),
    ]


def test_an_entry_ends_before_its_short_link() -> None:
    article = read(CURRENT)
    entry = article.entries[0]
    assert entry.raw.endswith("clerk Nils Berg said.")
    assert [type(block).__name__ for block in entry.blocks][:2] == ["Heading", "Paragraph"]


def test_dates_over_the_headings_are_enough() -> None:
    article = read("""\
         date 2024-12-09   1. Skip to content

        TransportFossen

        Fossen ferries: Pilots rest

        Published December 9, 2024last updated December 10, 2024

        The pilots sleep until noon. DW has more.

        A bed on a pier
        Pilot Ada Storm rests between two runsImage: Pia Lund/AP Photo/picture alliance

        What you need to know

          • Ferries start at noon

        December 10, 2024

        Noon ferry leaves at one

        The noon ferry left an hour late on Tuesday.

        December 9, 2024

        Pilots ask for blankets

        Ada Storm asked for forty blankets.
        """)
    assert article.kind == "live_blog"
    assert (str(article.published), str(article.updated)) == ("2024-12-09", "2024-12-10")
    assert [heading for heading, _ in entries(article)] == [
        "Noon ferry leaves at one",
        "Pilots ask for blankets",
    ]
    assert entry_dates(article) == ["2024-12-10", "2024-12-09"]
    assert points(article) == ["Ferries start at noon"]


def test_dates_that_are_printed_twice_are_one_date() -> None:
    article = read(f"""\
Fossen ferries: Pilots wake – DW – 09/12/2025

{SKIPS}TransportFossen

Fossen ferries: Pilots wake

Published 09/12/2025Published September 12, 2025last updated 09/13/2025last updated September 13, 2025

The pilots woke at noon. DW has the latest.

Skip next section Pilots ask for coffee
09/13/2025September 13, 2025

Pilots ask for coffee

Ada Storm asked for forty cups.
""")
    assert article.headline == "Fossen ferries: Pilots wake"
    assert (str(article.published), str(article.updated)) == ("2025-09-12", "2025-09-13")
    assert entry_dates(article) == ["2025-09-13"]


def test_a_running_page_has_entries_with_an_age_and_no_date() -> None:
    article = read("""\
        [ad_1]
        54 minutes ago
        Why Fossen wants a second lamp
        The board wants light. Nobody knows how much of it.
        DW explains what a lamp is.
        https://p.dw.com/p/4abcd
        2 hours ago
        Fog reaches Lindholt
        The fog came in on Tuesday, and stayed for tea.
        https://p.dw.com/p/4abce
        """)
    assert article.kind == "live_blog"
    assert (article.headline, article.published) == (None, None)
    assert [heading for heading, _ in entries(article)] == [
        "Why Fossen wants a second lamp",
        "Fog reaches Lindholt",
    ]
    assert entry_dates(article) == ["None", "None"]


AS_IT_HAPPENED = f"""\
{SKIPS}A clerk in front of a tower, with a ruler.
The tower of Lindholt has leaned since 1710Image: Pia Lund/AA/picture alliance

Tower leans further — as it happened

March 19, 2022

Clerk Nils Berg has measured the tower twice. Follow DW for the latest.

  • Tower leans by a hand and a thumb
  • Berg asks for a longer ruler

  • Bells stay silent until Monday

This lives updates article is now closed. For the March 20 edition, please go here.

Ruler arrives by mule

The ruler is 2 meters long.

Berg did not say how long the mule is.

Baker offers 'a wedge of rye'

Baker Tom Ness said rye was harder than oak.
"""


def test_a_page_of_2022_has_points_without_a_heading_and_headings_without_times() -> None:
    article = read(AS_IT_HAPPENED)
    assert article.kind == "live_blog"
    assert article.headline == "Tower leans further — as it happened"
    assert str(article.published) == "2022-03-19"
    assert len(points(article)) == 3
    assert notes(article) == [
        ("closure", "This lives updates article is now closed. For the March 20 edition, please go here.")
    ]
    assert [(heading, len(texts)) for heading, texts in entries(article)] == [
        ("Ruler arrives by mule", 2),
        ("Baker offers 'a wedge of rye'", 1),
    ]


def test_a_picture_may_stand_over_the_title() -> None:
    article = read(AS_IT_HAPPENED)
    assert article.kicker is None
    assert photos(article) == [
        (
            "A clerk in front of a tower, with a ruler.",
            "The tower of Lindholt has leaned since 1710",
            "Pia Lund/AA/picture alliance",
        )
    ]


def test_a_time_without_a_day_is_a_note_and_no_date() -> None:
    article = read(
        AS_IT_HAPPENED.replace(
            "This lives updates article is now closed. For the March 20 edition, please go here.",
            "This article was last updated at 23:32 UTC/GMT.",
        )
    )
    assert notes(article) == [("update", "This article was last updated at 23:32 UTC/GMT.")]
    assert article.updated is None
    assert len(article.entries) == 2


def test_of_two_headings_in_a_row_the_first_is_a_film() -> None:
    article = read(AS_IT_HAPPENED.replace("Baker offers", "The tower at night\n\nBaker offers"))
    assert [heading for heading, _ in entries(article)] == [
        "Ruler arrives by mule",
        "Baker offers 'a wedge of rye'",
    ]
    assert furniture(article, "embed") == ["The tower at night"]


def test_half_an_article_may_stand_before_the_lead_in() -> None:
    article = read(f"""\
{SKIPS}
Fossen updates: Tower will stand, clerk says

February 23, 2023

On the eve of the fair, Clerk Nils Berg said the tower would stand. DW rounds up the latest.

 A tower behind a stall
The fair opens on FridayImage: Metin Ask/AA/picture alliance

For the lastest news on the fair of Fossen, please click here.


The tower will stand for the fair, Clerk Nils Berg said on Thursday.

"We have not slept," Berg wrote. "The ruler has."

One year of leaning, three bakers look back

Here are some of the other notable developments in Fossen on Thursday, February 23:

Stalls open early

The first stall sold out of rye before dawn.
""")
    assert article.kind == "live_blog"
    assert lead(article) == [
        "The tower will stand for the fair, Clerk Nils Berg said on Thursday.",
        '"We have not slept," Berg wrote. "The ruler has."',
    ]
    assert furniture(article, "embed") == ["One year of leaning, three bakers look back"]
    assert entries(article) == [("Stalls open early", ["The first stall sold out of rye before dawn."])]
    assert [kind for kind, _ in notes(article)] == ["closure"]


def test_a_half_article_may_begin_with_its_lede() -> None:
    article = read("""\
         date 2023-02-23 On the eve of the fair, Clerk Nils Berg said the tower would stand. DW rounds up the latest.
        The tower will stand for the fair, Clerk Nils Berg said on Thursday.
        He had measured it with two rulers and a rope.
        Here are other updates from Fossen on Thursday, February 23:
        Stalls open early
        The first stall sold out of rye before dawn.
        """)
    assert article.headline is None
    assert str(article.published) == "2023-02-23"
    assert (article.standfirst or "").startswith("On the eve")
    assert len(lead(article)) == 2
    assert len(article.entries) == 1


TIMED = f"""\
{SKIPS}
Fossen latest: Goats return to school

April 27, 2020

The school of Lindholt has opened a side door. Follow DW for the latest.

https://p.dw.com/p/3abcd
Goats in a yard
Image: picture-alliance/dpa/C. Seidel
  • Forty goats are back at their desks
  • The side door stays open

Updates in Universal Coordinated Time (UTC/GMT)

23:55 We are now closing coverage on these updates. Head over to Friday's coverage for the latest

23:19 Headmaster Tom Ness has told parents that the door could have been wider.

"We measured a lamb," Ness said.

A lamb at a door
A lamb is narrower than a goatImage: picture-alliance/NurPhoto/H. Ruse

Read more: Why goats learn fast

9:40 A window broke at 7:30 in the morning.
"""


def test_entries_of_2020_begin_with_their_time() -> None:
    article = read(TIMED)
    assert article.kind == "live_blog"
    assert str(article.published) == "2020-04-27"
    assert [str(entry.time) for entry in article.entries] == ["23:19Z", "09:40Z"]
    assert [len(entry.paragraphs) for entry in article.entries] == [2, 1]
    assert body(article)[0].startswith("Headmaster Tom Ness")
    assert furniture(article, "related") == ["Read more: Why goats learn fast"]


def test_a_closure_with_a_time_is_a_note() -> None:
    assert notes(read(TIMED)) == [
        (
            "closure",
            "We are now closing coverage on these updates. Head over to Friday's coverage for the latest",
        )
    ]


def test_a_credit_may_have_no_caption() -> None:
    assert photos(read(TIMED))[0] == ("Goats in a yard", None, "picture-alliance/dpa/C. Seidel")


def test_points_without_bullets_stand_over_the_line_about_the_zone() -> None:
    article = read("""\
         date 2020-04-27 Forty goats are back at their desks in Lindholt

        The side door of the school stays 'wide open'

        Read more: Why goats learn fast

        All times in GMT/UTC

        21:25 The bell rang twice in Lindholt.

        Watch video 02:10 Share Goats in class Send Facebook google+ Permalink https://p.dw.com/p/3abce A lamb's day

        20:57 A lamb took the wrong coat.

        20:10 The bell rang once.
        """)
    assert article.headline is None
    assert points(article) == [
        "Forty goats are back at their desks in Lindholt",
        "The side door of the school stays 'wide open'",
    ]
    assert [str(entry.time) for entry in article.entries] == ["21:25Z", "20:57Z", "20:10Z"]
    assert len(furniture(article, "video")) == 1


def test_a_sign_off_at_the_end_belongs_to_the_page() -> None:
    article = read(TIMED + "\n\ncwo/fab (dpa, afp)\n")
    assert article.sign_off is not None
    assert (article.sign_off.names, article.agencies) == (("cwo", "fab"), ("dpa", "AFP"))
    assert all(entry.agencies == () for entry in article.entries)


def test_the_old_skin_states_its_date_in_its_title_line_only() -> None:
    article = read(f"""\
 date 2021-08-20  Fossen closes the ice — as it happened | News | DW | 21.08.2021

We use cookies to improve our service for you. You can find more information in our data protection declaration.

More info OK
{OLD_SKIPS}Advertisement

News

Fossen closes the ice — as it happened

The ice of Lindholt is "three thumbs" thick. Follow DW for the latest.

Ice on a lake (Pia Lund/AFP/Getty Images)

Children skate along the shore of Lindholt

  • Ice measured twice
  • Skates locked away

This story was last updated at 23:45 UTC/GMT. Catch up on Friday's main events here.

Cat saved from floe

A cat drifted for an hour, its owner said.

Mayor asks for 'one cold night'

Mayor Ada Storm asked for frost.

kbd/aw (AFP, AP, dpa, Reuters)

DW recommends

Audios and videos on the topic
""")
    assert article.headline == "Fossen closes the ice — as it happened"
    assert str(article.published) == "2021-08-21"
    assert article.kicker == "News"
    assert photos(article) == [
        (
            "Ice on a lake (Pia Lund/AFP/Getty Images)",
            "Children skate along the shore of Lindholt",
            "Pia Lund/AFP/Getty Images",
        )
    ]
    assert [heading for heading, _ in entries(article)] == [
        "Cat saved from floe",
        "Mayor asks for 'one cold night'",
    ]
    assert article.agencies == ("AFP", "The Associated Press", "dpa", "Reuters")


def test_closure_and_lead_in_may_share_a_line() -> None:
    article = read(GLUED.replace("Below you can", "This live updates article is now closed. Below you can"))
    assert notes(article) == [("closure", "This live updates article is now closed.")]
    assert furniture(article, "lead-in") == [
        "Below you can read about the ferries of Fossen from May 4, 2025:"
    ]
    assert len(article.entries) == 2


def test_a_sign_off_may_be_glued_to_the_last_paragraph() -> None:
    article = read(GLUED.replace("sooner than planned.", "sooner than planned.zc/wmr (dpa, AFP)"))
    assert article.agencies == ("dpa", "AFP")
    assert body(article)[-1] == "Pilot Ada Storm said her ferry had met the pier sooner than planned."


def test_a_sentence_may_go_on_in_the_next_line() -> None:
    article = read(
        CURRENT.replace(
            "The scales came by mule at 3:00 pm (1300 UTC), andthe mule",
            "The scales of the harbor board came over the hill by mule, and the mule of Lindholt\nNess",
        )
    )
    assert body(article)[0] == (
        "The scales of the harbor board came over the hill by mule, and the mule of Lindholt Ness was weighed first."
    )


def test_one_dated_heading_is_enough_where_the_page_has_a_date() -> None:
    article = read("""\
        Fossen updates: Pilots wake – DW – 09/12/2025
        DW3 hours ago
        The pilots woke at noon. DW has the latest.
        09/12/2025September 12, 2025
        Pilots ask for coffee
        Ada Storm asked for forty cups.
        """)
    assert article.kind == "live_blog"
    assert entries(article) == [("Pilots ask for coffee", ["Ada Storm asked for forty cups."])]


def test_a_lede_of_live_pages_over_points_and_headings_makes_a_live_page() -> None:
    article = read(
        AS_IT_HAPPENED.replace(" — as it happened", "").replace(
            "This lives updates article is now closed. For the March 20 edition, please go here.\n\n", ""
        )
    )
    assert article.kind == "live_blog"
    assert len(article.entries) == 2


def test_prose_over_the_points_is_a_lede() -> None:
    article = read(
        GLUED.replace(
            "What you need", "The lamps of Fossen are few, and the nights are long.\n    What you need"
        )
    )
    assert article.standfirst == "The lamps of Fossen are few, and the nights are long."
    assert (len(points(article)), len(article.entries), lead(article)) == (2, 2, [])


def test_a_closure_as_a_heading_has_notes_under_it() -> None:
    article = read(
        GLUED.replace(
            "Board counts lamps at night",
            "This live blog is now closed\n    Look for tomorrow's lamps tomorrow.\n    Board counts lamps at night",
        )
    )
    assert notes(article) == [
        ("closure", "This live blog is now closed"),
        ("closure", "Look for tomorrow's lamps tomorrow."),
    ]
    assert len(article.entries) == 2


@pytest.mark.parametrize(
    "lead_in",
    [
        "Below, you can read about developments on Thursday, November 7:",
        "Below we have the events of the day:",
        "As they unfolded, the tides of Thursday in Fossen and beyond:",
    ],
)
def test_a_line_with_a_colon_over_the_first_entry_leads_in_whatever_it_says(lead_in: str) -> None:
    article = read(
        f"{SKIPS}PoliticsFossen\n\nTower wants a vote now\n\nPublished November 7, 2024last updated November 8, 2024\n\n"
        "Clerks have called for an immediate vote. DW has more.\n\nhttps://p.dw.com/p/4abcd\n"
        "Skip next section What you need to know\n\nWhat you need to know\n\nThe tower has fallen out with the beach.\n\n"
        f"These live updates have been closed. Thank you for reading.\n\n{lead_in}\n\n"
        "Skip next section Mayor meets the sea\nNovember 8, 2024\n\nMayor meets the sea\n\nThe mayor met the sea at noon.\n"
    )
    assert furniture(article, "lead-in") == [lead_in]
    assert points(article) == ["The tower has fallen out with the beach."]
    assert entries(article) == [("Mayor meets the sea", ["The mayor met the sea at noon."])]


def test_a_copy_of_a_live_page_is_told_by_its_title_and_its_closure() -> None:
    text = (
        "Mayor says tower ‘on pace’ to lean less by spring — as it happened\n\nFossen warns of a lean in August\n\n"
        "Beach warns the tower of a “red line”\n\nFerries call for two lamps\n\nThese live updates are now closed. Read more on the tower here.\n\n"
        "Mayor: Tower on target\n\nThe mayor said the tower would lean less.\n\n“We measure,” the mayor said.\n\nFerries: A new lamp\n\nThe pilots also saw a lamp.\n"
    )
    found = PARSER.match(Document(text))
    assert found is not None
    assert found.confidence is Confidence.TYPICAL
    article = read(text)
    assert article.headline == "Mayor says tower ‘on pace’ to lean less by spring — as it happened"
    assert len(points(article)) == 3
    assert [heading for heading, _ in entries(article)] == ["Mayor: Tower on target", "Ferries: A new lamp"]
    assert PARSER.match(Document(text.replace("These live updates are now closed.", "It is over."))) is None


def test_timed_entries_keep_the_lines_that_might_be_headings() -> None:
    article = read(
        f"{SKIPS}Tower vote: 'We will lean less,' says the mayor\n\nNovember 7, 2020\n\nThe mayor is increasing the lead. Follow DW for the latest.\n\n"
        "https://mirror.example:443/https/p.dw.com/p/3abcd\nThe mayor behind a podium\nImage: Pia Lund/AFP/Getty Images\n\n"
        "DW NOTE: The mayor has now won. We are no longer updating this article. Read the latest here.\n\n"
        '  • The mayor is six votes away\n  • The beach has said "it is not over"\n\nResults based on Associated Press data. All times in GMT/UTC\n\n'
        "16:25 The mayor has been announced as the mayor.\n\n16:15 The counts will be updated.\n\nFossen result updates\n\nThey come at nine in the morning.\n\n"
        "10:25 The beach goes on.\n"
    )
    assert [time for time, _ in ((entry.time, entry) for entry in article.entries) if time is None] == []
    assert len(article.entries) == 3
    assert entries(article)[1][1] == ["The counts will be updated.", "They come at nine in the morning."]
    assert len(points(article)) == 2
    assert notes(article) == [
        (
            "closure",
            "DW NOTE: The mayor has now won. We are no longer updating this article. Read the latest here.",
        )
    ]
    assert furniture(article, "short link") == ["https://mirror.example:443/https/p.dw.com/p/3abcd"]


def test_the_list_heading_may_be_glued_to_the_dates_under_the_title() -> None:
    article = read(
        "Tower signals 'possible' lean\nPublished June 15, 2025last updated June 16, 2025What you need to know\n- The beach is urging both to lean\n"
        "- Two clerks have a ruler\nThis blog is now closed. For the latest on Monday, please click here.\n"
        "And here is a round up of what had happened in Fossen on Sunday, June 15, 2025:\nClerks 'caught in the middle' of the lean\n"
        'Clerks are "caught in the middle," a clerk has told DW.\n'
    )
    assert (str(article.published), str(article.updated)) == ("2025-06-15", "2025-06-16")
    assert [block.text for block in article.blocks if isinstance(block, Timestamp)] == [
        "Published June 15, 2025last updated June 16, 2025"
    ]
    assert furniture(article, "list heading") == ["What you need to know"]
    assert len(points(article)) == 2
    assert len(article.entries) == 1


def test_points_that_lost_their_bullets_make_no_title_over_the_line_that_dates_the_page() -> None:
    text = """\
         date 2021-08-27 Harbour watch on high alert for a second storm

        At least six boats sunk and four torn loose in the twin gales off Fossen

        All lamp wardens back safely from the outer pier

        This article was last updated at 6:30 GMT/UTC.

        What stood where before the storm

        Twin gales tore at the pier of Fossen on Thursday. Read the full story here.
        """
    match = PARSER.match(Document(dedent(text)))
    assert match is not None
    article = read(text)
    assert article.headline is None
    assert len(points(article)) == 3
    assert [heading for heading, _ in entries(article)] == ["What stood where before the storm"]


SPANISH = """\
1. Ir al contenido
  2. Ir al menú principal
  3. Ir a más sitios de DW

+ La torre dice que no se rendirá +

27 de febrero de 2022

La playa cierra su espacio a las cabras. Las reglas quedan en la oficina, y la torre se inclina.

https://p.dw.com/p/4abcd
Imagen: Pia Lund/REUTERS

Todas las noticias en Hora Central Europea (CET).

23.08 | El fondo de Fossen se deshará de sus cabras

El fondo de Fossen congelará sus cabras por una mano. La torre no dijo nada. (EFE)

22:57 | El alcalde dice que la torre resiste

"La torre resiste", dijo el alcalde.

es/ar (efe, afp)
"""


def test_spanish_entries_have_their_time_and_their_heading_in_one_line() -> None:
    article = read(SPANISH)
    assert (article.kind, article.language) == ("live_blog", "es")
    assert article.headline == "+ La torre dice que no se rendirá +"
    assert [heading for heading, _ in entries(article)] == [
        "El fondo de Fossen se deshará de sus cabras",
        "El alcalde dice que la torre resiste",
    ]
    assert [str(entry.time) for entry in article.entries] == ["23:08+01:00", "22:57+01:00"]
    assert len(body(article)) == 2
    assert lead(article) == []


def test_a_time_before_a_rule_needs_no_line_about_the_zone() -> None:
    article = read(SPANISH.replace("Todas las noticias en Hora Central Europea (CET).\n\n", ""))
    assert article.kind == "live_blog"
    assert [str(entry.time) for entry in article.entries] == ["23:08", "22:57"]


def test_a_running_page_says_how_old_it_is() -> None:
    article = read("""\
        Live TV
        Latest audio
        Latest videos
        LIVE
        CATASTROPHEFOSSEN
        Fossen storm: Lamps go out
        Published 5 hours agoPublished 5 hours agolast updated 20 minutes agolast updated 20 minutes ago
        The ferry stays in the harbour. Meanwhile, the goats have moved into the church. DW has the latest.

        https://p.dw.com/p/4abcd
        Skip next section What you need to know
        What you need to know
        Lamps on both piers are out
        The ferry stays in Lindholt
        Here are the latest developments from Fossen on Sunday, May 4:

        Skip next section Goats in the church
        20 minutes ago20 minutes ago
        Goats in the church
        The goats have been moved to the church, the watch said.

        https://p.dw.com/p/4abce
        Copy link
        """)
    assert article.headline == "Fossen storm: Lamps go out"
    assert (article.published, article.updated) == (None, None)
    assert [problem.code for problem in article.problems] == ["relative date"]
    assert len(points(article)) == 2
    assert entries(article) == [
        ("Goats in the church", ["The goats have been moved to the church, the watch said."])
    ]
    assert furniture(article, "share") == ["Copy link"]


@pytest.mark.parametrize("between", ["", "\n"])
def test_the_age_of_a_page_may_be_glued_to_its_title(between: str) -> None:
    text = (
        "Fossen storm: Lamps go outPublished 5 hours agolast updated 20 minutes ago"
        f"{between}What you need to know\n- Lamps on both piers are out\n- The ferry stays in Lindholt\n"
        "Here are the latest developments from Fossen on Sunday, May 4:\nFerry stays in harbour\n"
        "The ferry stays in the harbour, its captain said.\n"
    )
    match = PARSER.match(Document(text))
    assert match is not None
    assert match.confidence is Confidence.SIGNATURE
    article = read(text)
    assert article.headline == "Fossen storm: Lamps go out"
    assert len(points(article)) == 2
    assert [heading for heading, _ in entries(article)] == ["Ferry stays in harbour"]


@pytest.mark.parametrize("first", ["- August 25, 2021\n- ", "August 25, 2021- "])
def test_the_first_point_may_be_the_date_or_have_it_glued_to_it(first: str) -> None:
    article = read(
        f"Storm watch continues — as it happened\n{first}Lamps may stay out for days\n"
        "- The captain asks for a second ruler\nThese updates are now closed. Read more here.\n"
        "Captain finds a ruler\nThe captain found a ruler on Thursday, he said.\n"
    )
    assert article.headline == "Storm watch continues — as it happened"
    assert str(article.published) == "2021-08-25"
    assert points(article) == ["Lamps may stay out for days", "The captain asks for a second ruler"]
    assert [heading for heading, _ in entries(article)] == ["Captain finds a ruler"]


def test_a_copy_without_a_head_begins_with_an_entry() -> None:
    article = read("""\
        Lamp warden thanks the goats
        Warden Nils Berg told DW that the goats had kept the lamps company all night.
        Berg said he was proud of them. The lamps burned until morning.
        https://p.dw.com/p/4abcd
        Ruler found on the outer pier
        The ruler was found on the outer pier at noon.
        https://p.dw.com/p/4abce
        Captain sails after all
        The captain left with nine goats on board.
        https://p.dw.com/p/4abcf
        """)
    assert article.kind == "live_blog"
    assert article.headline is None
    assert [heading for heading, _ in entries(article)] == [
        "Lamp warden thanks the goats",
        "Ruler found on the outer pier",
        "Captain sails after all",
    ]
    assert lead(article) == []


SUMMIT = f"""\
{SKIPS}
+++ Goats in Fossen: live updates +++

July 8, 2017

The goat summit has concluded in the harbour. They, however, renewed their pledge to eat. Follow DW's live updates here.

Ziegen in Fossen
Image: Reuters/P.Lund

Goats riot overnight in Fossen

-Warden Nils Berg, Captain Ada Storm and other key keepers gathered on the pier for the talks

- An estimated forty goats are taking part, some of which have turned away.

For more on last night's riot, see Goats in Fossen: Warden and goats meet

All updates in Central European Summer Time (CEST):

19:10 Captain Ada Storm called for a longer pier.

17:34 Warden Nils Berg said there would be a new round of hay on Sunday.

17:33 At least five goats left the pier.
"""


def test_points_may_follow_their_dash_without_a_space_under_the_title_of_a_film() -> None:
    article = read(SUMMIT)
    assert article.headline == "+++ Goats in Fossen: live updates +++"
    assert [point[:12] for point in points(article)] == ["Warden Nils ", "An estimated"]
    assert furniture(article, "embed") == ["Goats riot overnight in Fossen"]
    assert len(furniture(article, "related")) == 1


def test_times_may_be_those_of_germany() -> None:
    article = read(SUMMIT)
    assert len(furniture(article, "time zone")) == 1
    assert [str(entry.time) for entry in article.entries] == ["19:10+02:00", "17:34+02:00", "17:33+02:00"]


def test_an_entry_may_say_who_wrote_it() -> None:
    article = read(f"""\
{SKIPS}PoliticsFossen

Fossen vote: Doors open

Published October 6, 2024last updated October 7, 2024

Voters are on their way by boat. DW has the latest.

https://p.dw.com/p/4abcd
Skip next section What you need to know

What you need to know

  • Doors are open

Skip next section Welcome to DW's rolling coverage
October 6, 2024

Welcome to DW's rolling coverage

Ada Storm , Nils Berg

Fossen votes for a new tower today.

https://p.dw.com/p/4abce
Skip next section What are the issues?
October 6, 2024

What are the issues?

Ada Storm

Two issues are in front, a poll found.

And what does it mean for the goats? Our guests: Tom Ness (archive), Pia Lund (pier)

Goats on the campaign trail

https://p.dw.com/p/4abcf
""")
    assert [(heading, len(paragraphs)) for heading, paragraphs in entries(article)] == [
        ("Welcome to DW's rolling coverage", 1),
        ("What are the issues?", 2),
    ]
    assert article.authors == ()
    assert [
        block.text
        for entry in article.entries
        for block in entry.blocks
        if isinstance(block, Boilerplate) and block.kind == "entry byline"
    ] == ["Ada Storm , Nils Berg", "Ada Storm"]


def test_points_may_stand_behind_long_dashes() -> None:
    article = read(f"""\
{SKIPS}
As it happened: Fossen's goats win

September 24, 2017

The goats take a hit but are set for a fourth term. The clerks sink to a new low.

Ziegen | Elefantenrunde
Image: imago/photothek/P. Lund

What we know:

— The goats lead as the strongest force on the pier, despite a dip.

— The clerks slip to their worst result since the storm.

For a summary of the results, click here.

All times in UTC/GMT (two hours behind local time in Fossen).

23:33 It seems there is a delay in counting on the pier.

22:10 Warden Nils Berg votes in boots.
""")
    assert points(article) == [
        "The goats lead as the strongest force on the pier, despite a dip.",
        "The clerks slip to their worst result since the storm.",
    ]
    assert furniture(article, "list heading") == ["What we know:"]
    assert [str(entry.time) for entry in article.entries] == ["23:33Z", "22:10Z"]
    assert lead(article) == []


def test_a_heading_over_timed_entries_is_none_of_them() -> None:
    article = read("""\
         date 2019-01-08 Welcome to Deutsche Welle's live coverage of the vote in Fossen. It is expected at noon.

        Debate on the pier

        7:40 Warden Nils Berg made the case for voting with stones.

        7:25 Captain Ada Storm, after a lengthy discussion, addressed the goats.

        After the debate

        7:13 The goats enter the pier.
        """)
    assert article.kind == "live_blog"
    assert [str(entry.time) for entry in article.entries] == ["07:40", "07:25", "07:13"]
    assert [block.text for block in article.blocks if isinstance(block, Heading)] == [
        "Debate on the pier",
        "After the debate",
    ]


def test_a_schedule_inside_a_timed_entry_is_its_text() -> None:
    article = read(f"""\
{SKIPS}
Fossen vote: Count goes on

November 7, 2020

The goats are ahead in key villages. Follow DW for the latest.

All times in GMT/UTC

15:10 The villages will update their counts:

Lindholt result updates:

9am (17:00 CET, 16:00 UTC)

7pm (03:00 Sunday CET, 02:00 Sunday UTC)

10:25 The clerks go on counting.
""")
    assert [len(entry.paragraphs) for entry in article.entries] == [4, 1]
    assert article.headings == ()


@pytest.mark.parametrize("day", ["September 13, 2025", "09/13/2025September 13, 2025"])
@pytest.mark.parametrize(
    "form",
    ["Skip next section {0}{1}\n{0}", "Skip next section {0}\n{1}{0}", "Skip next section {0}\n{1}\n{0}"],
)
def test_the_date_of_an_entry_may_be_glued_to_its_skip_link_or_to_its_heading(form: str, day: str) -> None:
    first = form.format("Goats in the council of Fossen", day)
    second = form.format("Bells: Fossen reaches the final", day)
    article = read(f"""\
{first}
Three goats sat down in the council on Saturday.
"They listen," said clerk Nils Berg.
https://p.dw.com/p/50abc
{second}
The bells rang until midnight.
""")
    assert entries(article) == [
        (
            "Goats in the council of Fossen",
            ["Three goats sat down in the council on Saturday.", '"They listen," said clerk Nils Berg.'],
        ),
        ("Bells: Fossen reaches the final", ["The bells rang until midnight."]),
    ]
    assert entry_dates(article) == ["2025-09-13", "2025-09-13"]


def test_a_copy_on_one_line_is_parted_at_its_sections_dates_and_short_links() -> None:
    article = read(
        "Fossen: Goats take the pier\n\n"
        "Skip next section Goats hit the neighborhoodApril 2, 2025Goats hit the neighborhoodThree goats of "
        "the northern herd reached the pier on Wednesday, the harbor office said. Nobody was on it. The clerks had "
        "gone home.Goats at seaTo view this video please enable JavaScript, and consider upgrading to a web browser "
        "that supports HTML5 video https://p.dw.com/p/4abCHSkip next section Warden to travel to Lindholt"
        "April 2, 2025Warden to travel to LindholtWarden Ada Storm will leave by boat. It is her first trip since "
        "May 2, 2019.https://p.dw.com/p/4abCX\n"
    )
    assert article.kind == "live_blog"
    assert article.headline == "Fossen: Goats take the pier"
    assert [heading for heading, _ in entries(article)] == [
        "Goats hit the neighborhood",
        "Warden to travel to Lindholt",
    ]
    assert entries(article)[1][1] == [
        "Warden Ada Storm will leave by boat. It is her first trip since May 2, 2019."
    ]
    assert entry_dates(article) == ["2025-04-02", "2025-04-02"]
    assert furniture(article, "short link") == ["https://p.dw.com/p/4abCH", "https://p.dw.com/p/4abCX"]


def test_a_heading_under_a_short_link_and_a_date_may_have_a_stop() -> None:
    article = read("""\
        December 7, 2024
        Goats draw close to Lindholt, wardens say
        The goats have passed the mill, warden Ada Storm said on Saturday.
        https://p.dw.com/p/4abxr
        December 7, 2024
        Clerks leave the pier, mill urges calm
        The clerks have left.
        https://p.dw.com/p/4absc
        December 7, 2024
        Mayor accuses clerks of not ‘counting’ with the goats.
        Mayor Tom Ness said that nobody had made use of the calm.
        """)
    assert [heading for heading, _ in entries(article)] == [
        "Goats draw close to Lindholt, wardens say",
        "Clerks leave the pier, mill urges calm",
        "Mayor accuses clerks of not ‘counting’ with the goats.",
    ]
    assert lead(article) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "This is a roundup of news and analysis on the goats of Fossen on Friday, August 29.",
        "These are the main headlines from the pier, the mill and other parts of Fossen on Friday, August 29.",
        "Here's a look at the latest from the vote in Fossen on Friday, August 29",
    ],
)
def test_a_lead_in_that_ends_with_the_day_needs_no_colon(sentence: str) -> None:
    article = read(f"""\
Fossen updates: Goats back on the pier
Published August 29, 2025last updated August 29, 2025

What you need to know
- Goats have come back to the pier
- Warden Ada Storm vows to count them
{sentence}
Mill to close for a day
The mill will close on Saturday, its owner said.
""")
    assert furniture(article, "lead-in") == [sentence]
    assert len(points(article)) == 2
    assert entries(article) == [
        ("Mill to close for a day", ["The mill will close on Saturday, its owner said."])
    ]
    assert lead(article) == []


def test_a_closure_may_say_where_the_news_goes_on() -> None:
    article = read("""\
        Ferry meets the pier in Fossen
        Published December 20, 2024last updated December 21, 2024What you need to know
        - Two lamps are missing
        These live updates have been closed. Thank you for reading.
        You can follow the latest developments on the pier of Fossen in Saturday's live updates.
        Board to meet on Saturday
        The board will meet at noon.
        """)
    assert notes(article) == [
        ("closure", "These live updates have been closed. Thank you for reading."),
        (
            "closure",
            "You can follow the latest developments on the pier of Fossen in Saturday's live updates.",
        ),
    ]
    assert lead(article) == []


TIMED_2017 = f"""\
{SKIPS}Politics

Captain and clerk in the run-off of Fossen

April 23, 2017

Captain Ada Storm and clerk Nils Berg will go on to the run-off, by the board's count. DW brings you the latest.

Wahl in Fossen
Image: picture alliance / P. Lind
  • Storm and Berg qualified for the second round.
  • Several candidates conceded defeat.

All updates in Coordinated Universal Time (UTC)

23.18 We're wrapping up coverage on this page now. Click here for an overview.

22.00 The board announced results at midnight. With 89.7 percent of stones counted Storm has the lead.

21.57: Mayor Tom Ness sent a pigeon.
"""


def test_the_times_of_a_page_that_says_their_zone_may_have_a_point_inside() -> None:
    article = read(TIMED_2017)
    assert [str(entry.time) for entry in article.entries] == ["22:00Z", "21:57Z"]
    assert [entry.paragraphs[0].text for entry in article.entries] == [
        "The board announced results at midnight. With 89.7 percent of stones counted Storm has the lead.",
        "Mayor Tom Ness sent a pigeon.",
    ]
    assert notes(article) == [
        ("closure", "We're wrapping up coverage on this page now. Click here for an overview.")
    ]


def test_figures_with_a_point_are_no_times_beside_times_with_a_colon() -> None:
    article = read(
        TIMED_2017.replace("22.00", "22:00").replace("23.18", "23:18").replace("21.57:", "21.57 meters:")
    )
    assert [str(entry.time) for entry in article.entries] == ["22:00Z"]
    assert [len(entry.paragraphs) for entry in article.entries] == [2]


@pytest.mark.parametrize(
    "zone",
    [
        "All updates are in Universal Coordinated Time",
        "All updates in UTC (Coordinated Universal Time)",
        "Live updates - all times are UTC",
    ],
)
def test_the_zone_may_be_named_in_words(zone: str) -> None:
    article = read(
        TIMED_2017.replace("All updates in Coordinated Universal Time (UTC)", zone).replace("22.00", "22.00:")
    )
    assert furniture(article, "time zone") == [zone]
    assert str(article.entries[0].time) == "22:00Z"
    assert len(points(article)) == 2


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We welcome you to our rolling coverage of the vote in Fossen, with the latest views.", "lead-in"),
        ("Today's main reactions:", "list heading"),
    ],
)
def test_a_welcome_or_a_colon_may_stand_over_the_key_points(sentence: str, kind: str) -> None:
    article = read(TIMED_2017.replace("  • Storm and", f"\n{sentence}\n\n  • Storm and"))
    assert furniture(article, kind) == [sentence]
    assert points(article) == [
        "Storm and Berg qualified for the second round.",
        "Several candidates conceded defeat.",
    ]
    assert lead(article) == []


def test_a_lede_without_a_date_stands_over_the_key_points_of_a_timed_page() -> None:
    article = read("""\
        Fossen reacts to the vote of Lindholt — as it happened

        Warden Ada Storm said there was still "time to count" after the vote. The goats urged calm.
          • Wardens across the hill asked for clarity
          • Storm said the mill would have to wait

        All updates in Coordinated Universal Time (UTC)

        12:57 The mill reported that it could wait.

        Watch video 03:17
        Now live
        03:17 mins.

        11:47 The goats could wait longer.
        """)
    assert article.standfirst is not None
    assert article.standfirst.startswith("Warden Ada Storm said")
    assert len(points(article)) == 2
    assert [str(entry.time) for entry in article.entries] == ["12:57Z", "11:47Z"]
    assert furniture(article, "video") == ["Watch video 03:17", "Now live", "03:17 mins."]


def test_spanish_entries_have_their_zone_behind_the_time_and_a_heading() -> None:
    article = read("""\
        18:26 (CET). Fossen reduce a tres las cabras en el muelle

        Las cabras de la isla son tres, de acuerdo con los datos del faro, que cuenta con una vela. (EFE)

        18:20 (CEST). Protestas en el molino

        Varias personas desafiaron este sábado en el molino la prohibición de las campanas. (EFE)
        """)
    assert article.kind == "live_blog"
    assert article.language == "es"
    assert [heading for heading, _ in entries(article)] == [
        "Fossen reduce a tres las cabras en el muelle",
        "Protestas en el molino",
    ]
    assert [len(texts) for _, texts in entries(article)] == [1, 1]
    assert [str(entry.time)[:5] for entry in article.entries] == ["18:26", "18:20"]


MATCH = f"""\
Cup live: Fossen vs. Lindholt | Sports | DW | 31.03.2018
{OLD_SKIPS}
Sports

Cup live: Fossen vs. Lindholt

Fossen have a lead over Lindholt in the second half. Two strikes gave the goats the advantage.

Goats on the pitch (Reuters/P. Lind)

+++ All times in CEST, refresh page for updates +++

As it stands

1. Fossen - Played: 33 Points: 75

2. Lindholt - Played: 33 Points: 71

Fossen 2 - 0 Lindholt
(Storm 12', 44', Berg 45')

54' — Storm combines with Berg before unleashing a shot, but his effort flies wide.

46' Fossen substitution — Ness replaces Lind at halftime, a tactical substitution.

45' Halftime

45+1' - GOAL! Berg takes the ball along the baseline. Fossen 2, Lindholt 0
"""


def test_the_minutes_of_a_match_open_entries_without_a_time_of_day() -> None:
    article = read(MATCH)
    assert article.kind == "live_blog"
    assert furniture(article, "time zone") == ["+++ All times in CEST, refresh page for updates +++"]
    assert [entry.text.split()[0] for entry in article.entries] == ["54'", "46'", "45'", "45+1'"]
    assert [entry.time for entry in article.entries] == [None] * 4
    assert [entry.paragraphs[0].text[:20] for entry in article.entries] == [
        "Storm combines with ",
        "Fossen substitution ",
        "Halftime",
        "GOAL! Berg takes the",
    ]
    assert furniture(article, "mark") == ["—", "-"]


def test_the_scorers_under_a_score_are_no_heading() -> None:
    assert furniture(read(MATCH), "embed")[1:] == ["Fossen 2 - 0 Lindholt", "(Storm 12', 44', Berg 45')"]


def test_the_table_of_a_league_is_no_picture() -> None:
    assert photos(read(MATCH)) == [("Goats on the pitch (Reuters/P. Lind)", None, "Reuters/P. Lind")]
    assert lead(read(MATCH)) == ["1. Fossen - Played: 33 Points: 75", "2. Lindholt - Played: 33 Points: 71"]


def test_a_copy_keeps_the_captions_of_the_old_skin() -> None:
    article = read("""\
        +++Explosion wakes the goats of Fossen – live updates+++

        The goats of Fossen were woken after three ‘serious bangs’ near their pier. A match has been postponed.

        Explosion am Steg (Reuters/K. Lind)

        – Three barrels went off as the goats were leaving for the match.

        All updates in UTC (Coordinated Universal Time)

        21:45 The press conference has now wrapped up.

        21:38 Mayors of Fossen (Tom Ness/the first) and Lindholt came.
        """)
    assert article.headline == "+++Explosion wakes the goats of Fossen – live updates+++"
    assert photos(article) == [("Explosion am Steg (Reuters/K. Lind)", None, "Reuters/K. Lind")]
    assert [str(entry.time) for entry in article.entries] == ["21:45Z", "21:38Z"]


def test_a_gallery_in_a_row_of_paragraphs_is_none_of_an_entry() -> None:
    slide = "How are the goats affecting life in Fossen? {0} in boots The {0} of the pier have left their mill.\n\n"
    article = read(
        "Fossen updates\n\nUpdates in Universal Coordinated Time (UTC/GMT)\n\n13:29 The mill is closed.\n\n"
        + slide.format("Clerks")
        + slide.format("Pilots")
        + slide.format("Wardens")
        + "13:02 How are the goats affecting life in Fossen? Nobody knows.\n"
    )
    assert [len(entry.paragraphs) for entry in article.entries] == [1, 1]
    assert len(furniture(article, "gallery")) == 3


def test_points_without_bullets_stand_over_the_first_bullet_or_between_it_and_the_closure() -> None:
    article = read(f"""\
{SKIPS}
Fossen: Warden in quarantine

March 22, 2020

The board has issued a ban on goats in pairs. Follow DW for the latest.

Warden Ada Storm on the stairs
Image: AFP/P. Lind

Fossen has announced heavy restrictions on goats

  • Ada Storm must stay on the stairs
  • Lindholt has shut its mill

Updates in Universal Coordinated Time (UTC/GMT)

That wraps up DW's coverage of Sunday's goats. You can read more about the mill here: Mill shut

23:28 A trial with bells has begun.
""")
    assert points(article) == [
        "Fossen has announced heavy restrictions on goats",
        "Ada Storm must stay on the stairs",
        "Lindholt has shut its mill",
    ]
    assert [kind for kind, _ in notes(article)] == ["closure"]
    article = read("""\
        Deutsche Welle (English edition)

        Goat count climbs in western Fossen — live updates

        The wave that hit western Fossen has wet at least 103 goats. Follow DW for the latest.

        -

        More than 100 goats have been reported wet

        55 were brought to the mill

        This article was last updated at 19:13 UTC

        Mayor to visit the wet goats on Saturday

        The office of the mayor has announced a visit.
        """)
    assert points(article) == ["More than 100 goats have been reported wet", "55 were brought to the mill"]
    assert [heading for heading, _ in entries(article)] == ["Mayor to visit the wet goats on Saturday"]


def test_a_blank_may_stand_inside_a_time() -> None:
    article = read(f"""\
{SKIPS}
+++ Storm over Fossen - live updates +++

November 16, 2015

DW is reporting on the storm over Fossen as it happens. The mayor has called for a stronger lamp.

https://p.dw.com/p/1ab
Mayor Ness spricht vor dem Rat
Image: Reuters/Pia Lind

All updates in Universal Coordinated Time (UTC).

16:24 The mill would not step back from the pier.

16: 14 Clerks count the goats at the stairs.
""")
    assert [str(entry.time) for entry in article.entries] == ["16:24Z", "16:14Z"]
    assert entries(article)[1][1] == ["Clerks count the goats at the stairs."]


def test_a_dash_may_part_the_time_from_the_text_and_the_zone_be_the_local_one() -> None:
    article = read(f"""\
{SKIPS}
+++ Live: Wave over Fossen +++

March 24, 2015

A wave with 144 barrels has come over Fossen. DW reports on events as they happen.

Mill of Fossen
Image: picture-alliance/dpa/P. Lind

This live ticker has now ended. Stay with Deutsche Welle for the latest developments.

All times in local Central European Time (GMT&UTC +1)

22:05 - The mayor has no information about the barrels.

21:36 — "None of them is bigger than this case," a clerk said.
""")
    assert [kind for kind, _ in notes(article)] == ["closure"]
    assert [(entry.time and entry.time.zone) for entry in article.entries] == ["CET", "CET"]
    assert [texts for _, texts in entries(article)] == [
        ["The mayor has no information about the barrels."],
        ['"None of them is bigger than this case," a clerk said.'],
    ]
    assert furniture(article, "mark") == ["-", "—"]


@pytest.mark.parametrize(
    "between", ["", "Today's main reactions:\n", "We welcome you to our rolling coverage of it.\n"]
)
@pytest.mark.parametrize("notice", ["All times in GMT/UTC", "These live updates are now closed."])
def test_a_lede_is_told_by_what_stands_under_it_where_no_blank_line_does(between: str, notice: str) -> None:
    article = read(f"""\
Fossen: Mayor in boots — as it happened
May 14, 2023
The mayor of Fossen said her boots had won a "majority" on the pier, while admitting a second round.
{between}- Boots are back on the pier
- The goats are not
{notice}
The latest from the pier
23:10 With all stones counted the mayor had two boots.
22:40 The goats left.
21:15 The mill rang.
""")
    assert article.standfirst is not None
    assert article.standfirst.startswith("The mayor of Fossen")
    assert points(article) == ["Boots are back on the pier", "The goats are not"]
    assert lead(article) == []


def test_a_lone_dash_may_stand_between_the_title_and_the_lede_of_a_copy() -> None:
    article = read("""\
        Deutsche Welle (English edition)

        Goats storm the mill of Fossen — live updates

        -

        A curfew has gone into effect after the mill was stormed by goats. Follow DW for live updates.

        Goats storm the mill

        Clerks and wardens evacuated

        All times in GMT/UTC

        23:27 Wardens are slowly moving on the remaining goats.

        23:26 A reporter has shared images of the stairs.
        """)
    assert article.standfirst is not None
    assert article.standfirst.startswith("A curfew")
    assert points(article) == ["Goats storm the mill", "Clerks and wardens evacuated"]
    assert lead(article) == []


@pytest.mark.parametrize(
    "closure",
    [
        "This concludes our live updates on the towers for the moment. Thank you for joining us",
        "Live updates are now closed.",
        "The live blog on the towers is now closed. Thank you for reading.",
        "You can revisit our live updates from June 23 here.",
        "This blog, with news on the debate about the budget of the towers as well as other updates from Fossen "
        "and its villages on Tuesday, June 24, has now closed.",
    ],
)
def test_a_closure_may_be_long_or_have_other_words(closure: str) -> None:
    article = read(
        f"{SKIPS}\nTowers lean\n\nJune 24, 2025\n\nThe towers lean. Follow DW for the latest.\n\n  • Two lean\n\n"
        f"{closure}\n\nSkip next section Tower closed\nJune 24, 2025\n\nTower closed\n\nIt closed on Tuesday.\n"
    )
    assert notes(article) == [("closure", closure)]
    assert lead(article) == []


def test_the_request_to_load_a_live_page_again_is_no_picture() -> None:
    article = read(
        f" Ruler race live blog | Sports | DW | 15.05.2020\n{OLD_SKIPS}\nRuler race live blog\n\nThe race is on. Get the latest here.\n\n"
        "default\n\n+++++Click here to refresh the page for the latest updates+++++\n\n"
        "Hello and welcome to the race. It will be like no other before it, with rulers of oak\n\n"
        "We will be back on Saturday.\n"
    )
    assert len(furniture(article, "notice")) == 1
    assert lead(article) == [
        "Hello and welcome to the race. It will be like no other before it, with rulers of oak",
        "We will be back on Saturday.",
    ]


def test_a_german_page_of_the_day_is_live_by_its_points_and_closes_with_the_hour() -> None:
    closure = "Dieser Artikel wurde am 3. Mai um 18.00 Uhr (MESZ) erstellt und wird nicht weiter aktualisiert! Zahlen sind ohne Gewähr."
    article = read(
        "1. Zum Inhalt springen\n  2. Zur Hauptnavigation springen\n  3. Zu weiteren Angeboten der DW springen\n"
        "KonflikteFossen\n\nFossen aktuell: Turm neigt sich\n\n3. Mai 2022\n\nDer Turm neigt sich nach links. Ein Überblick.\n\n"
        "https://p.dw.com/p/4u9D9\nEin Turm\nDer Turm im FrühjahrBild: Pia Lind/REUTERS\n\nDas Wichtigste in Kürze:\n\n"
        "  • Turm neigt sich\n  • Stadt fragt\n\nTurm gesperrt\n\nDie Stadt hat den Turm am Montag gesperrt.\n\n"
        f"Brücke offen\n\nDie Brücke ist wieder offen.\n\nar/dj (dpa, afp, rtr)\n\n{closure}\n"
    )
    assert (article.kind, article.language) == ("live_blog", "de")
    assert points(article) == ["Turm neigt sich", "Stadt fragt"]
    assert entries(article) == [
        ("Turm gesperrt", ["Die Stadt hat den Turm am Montag gesperrt."]),
        ("Brücke offen", ["Die Brücke ist wieder offen."]),
    ]
    assert notes(article) == [("closure", closure)]


def test_figures_with_a_label_inside_a_timed_entry_are_no_headings() -> None:
    article = read(
        f"{SKIPS}\nTowers latest: Two lean\n\nMarch 22, 2020\n\nTwo towers lean. Follow DW for the latest.\n\n"
        "Updates in Universal Coordinated Time (UTC/GMT)\n\n"
        "18:05 Here is the latest from the villages:\n\nFossen: The board has closed the tower. It will open in May.\n\n"
        "Latest figures: 59 leaning, 5 fallen\n\nLindholt: The village has asked for more time. It wants a week.\n\n"
        "17:44 The board met in the afternoon.\n"
    )
    assert entries(article) == [
        (
            None,
            [
                "Here is the latest from the villages:",
                "Fossen: The board has closed the tower. It will open in May.",
                "Latest figures: 59 leaning, 5 fallen",
                "Lindholt: The village has asked for more time. It wants a week.",
            ],
        ),
        (None, ["The board met in the afternoon."]),
    ]
