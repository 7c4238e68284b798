"""Live coverage: entries that open with a time of day."""

import pytest

from newscorpus.article import SignOff, Timestamp
from tests.newscorpus_globe._reading import body, furniture, headings, lead, notes, photos, points, read

OLYMPIAD = """\
Skip to main content
live now

Ansel orchestra plays on in the frost; heaters are on their way, Lind says

This digest has now been archived. Find the latest festival updates here.

Open this photo in gallery:

Listeners wrap a cello in Ansel on Friday, Feb. 25, 2022.Emil Malo/The Associated Press

Editor’s note: Our live coverage on this page has ended. Follow the latest news of the festival.

The festival has frozen over. Here are the latest updates:

  • Heaters have crossed the pass as the hall sold 57 hot-water bottles, the mayor said on Friday.
  • Follow our live coverage below

  • A tuba thaws in the sun.LAE VANCO/The New York Times News Service

    1 of 46

Ansel festival live updates from Friday, February 25

    1:30 a.m. ET

    Encore played in mittens

    The audience hummed the oboe part.

    Nobody left before the end.

    -Reuters

    12:10 a.m. ET, Feb. 25

    Analysis: What a frozen oboe can do

    A frozen oboe – out of the question. Here is what can be done:

      • warm it
      • blow

    Open this photo in gallery:

    An oboe on a stove.BULENT KIL/AFP/Getty Images

    - Mark Lund, with files from The Canadian Press

Ansel festival live updates from Thursday, February 24

    10:56 p.m. ET

    Lind sends firewood

    Ms. Lind sent two loads of birch.

Report an error

Interact with The Globe
"""


def test_a_live_page_is_read_from_top_to_bottom() -> None:
    article = read(OLYMPIAD)
    assert article.kind == "live_blog"
    assert article.kicker == "live now"
    assert article.headline == "Ansel orchestra plays on in the frost; heaters are on their way, Lind says"
    assert notes(article) == [
        ("closure", "This digest has now been archived. Find the latest festival updates here."),
        ("closure", "Editor’s note: Our live coverage on this page has ended. Follow the latest news of the festival."),
    ]  # fmt: skip
    assert furniture(article, "lead-in") == ["The festival has frozen over. Here are the latest updates:"]
    assert points(article) == [
        "Heaters have crossed the pass as the hall sold 57 hot-water bottles, the mayor said on Friday."
    ]
    assert furniture(article, "live line") == ["Follow our live coverage below"]
    assert lead(article) == []


def test_entries_have_a_time_a_heading_and_paragraphs() -> None:
    first, second, third = read(OLYMPIAD).entries
    assert (str(first.time), first.heading, first.agencies) == (
        "01:30",
        "Encore played in mittens",
        ("Reuters",),
    )
    assert first.time is not None
    assert first.time.zone == "ET"
    assert isinstance(first.blocks[0], Timestamp)
    assert [paragraph.text for paragraph in first.paragraphs] == [
        "The audience hummed the oboe part.", "Nobody left before the end.",
    ]  # fmt: skip
    assert (second.heading, str(second.date)) == ("Analysis: What a frozen oboe can do", "XXXX-02-25")
    assert second.agencies == ("The Canadian Press",)
    assert (third.heading, third.agencies) == ("Lind sends firewood", ())


def test_the_agencies_of_the_entries_are_those_of_the_page() -> None:
    assert read(OLYMPIAD).agencies == ("Reuters", "The Canadian Press")


def test_photos_stand_over_the_entries_and_in_them() -> None:
    article = read(OLYMPIAD)
    assert photos(article) == [
        ("Listeners wrap a cello in Ansel on Friday, Feb. 25, 2022.", "Emil Malo/The Associated Press"),
        ("A tuba thaws in the sun.", "LAE VANCO/The New York Times News Service"),
        ("An oboe on a stove.", "BULENT KIL/AFP/Getty Images"),
    ]
    assert furniture(article, "counter") == ["1 of 46"]


def test_a_heading_between_two_days_belongs_to_no_entry() -> None:
    article = read(OLYMPIAD)
    outside = [block.text for block in article.blocks if type(block).__name__ == "Heading"]
    assert outside == [
        "Ansel festival live updates from Friday, February 25",
        "Ansel festival live updates from Thursday, February 24",
    ]


def test_links_to_other_pages_are_no_key_points() -> None:
    article = read(
        """\
        Skip to main content

        Latest headlines

        The latest: How many swarms are there?

        Explainer: What you need to know about bees

        Open this photo in gallery:

        A hive on a slide.Fred Lumm/The Globe and Mail

        11:50 p.m. EDT

        Island closes its orchard

        Nine pear trees are fenced.

        - Reuters

        8:15 p.m. EDT

        Ice-cream sellers cover cones

        The office handed out lids.

        Reuters
        """
    )
    assert points(article) == []
    assert article.headline is None
    assert furniture(article, "related") == [
        "Latest headlines", "The latest: How many swarms are there?", "Explainer: What you need to know about bees",
    ]  # fmt: skip
    assert [str(entry.time) for entry in article.entries] == ["23:50-04:00", "20:15-04:00"]
    assert [entry.agencies for entry in article.entries] == [("Reuters",), ("Reuters",)]


def test_an_entry_may_lack_its_heading_and_its_credit() -> None:
    article = read(
        "Skip to main content\n\nThis live coverage has now ended.\n\n9:15 p.m.\n\nThe last oboe left.\n\n8:15 p.m.\n\nA second one arrived.\n"
    )
    assert [entry.heading for entry in article.entries] == [None, None]
    assert body(article) == ["The last oboe left.", "A second one arrived."]


def test_one_time_alone_makes_no_live_page() -> None:
    article = read(
        "Skip to main content\n\nThe hall opens at\n\n8:15 p.m.\n\nNobody came.\n\nInteract with The Globe\n"
    )
    assert article.kind == "article"


@pytest.mark.parametrize(
    ("line", "time", "date"),
    [
        ("1:10 a.m. ET", "01:10", "None"),
        ("12:00 p.m. EST", "12:00-05:00", "None"),
        ("11:18 p.m. ET, March 2, 2022", "23:18", "2022-03-02"),
        ("5 p.m.", "17:00", "None"),
    ],
)
def test_times_are_read_as_printed(line: str, time: str, date: str) -> None:
    article = read(
        f"Skip to main content\n\n{line}\n\nOne\n\nA lamp went out.\n\n9:00 a.m.\n\nTwo\n\nIt came back.\n"
    )
    entry = article.entries[0]
    assert (str(entry.time), str(entry.date)) == (time, date)
    assert headings(article) == ["One", "Two"]


def test_an_entry_may_be_signed_by_its_author() -> None:
    article = read(
        "Skip to main content\n\n9:15 p.m.\n\nOne\n\nThe oboe left.\n\n– Ida Storm\n\n8:15 p.m.\n\nTwo\n\nA second came.\n\n-Reuters\n"
    )
    first = article.entries[0]
    assert [block.names for block in article.of(SignOff)] == [("Ida Storm",), ()]
    assert first.agencies == ()


def test_what_comes_before_the_entries_may_end_the_page() -> None:
    article = read(
        "Skip to main content\n\nAn oboe.\n\nReport an error\n\n9:15 p.m.\n\nOne\n\n8:15 p.m.\n\nTwo\n"
    )
    assert article.entries == ()
    assert body(article) == ["An oboe."]


def test_a_time_that_cannot_be_is_none() -> None:
    article = read("Skip to main content\n\n13:00 p.m.\n\nOne\n\nAn oboe.\n\n14:00 p.m.\n\nTwo\n\nA tuba.\n")
    assert article.kind == "article"


def test_the_number_of_a_picture_may_stand_behind_its_credit():
    article = read("""\
        An owl on a tower.Handout

        Fog has reached the tower. Here are the latest updates:

        The owls were told to stay where they are, and most of them did so until the lamps came on.

        A clerk guards a lamp, as fog goes on, at the square in central Ansel.AL DORN/Reuters 1 of 36

        Two lamps are seen in Ansel.PIA LIND/AFP/Getty Images 2 of 36

        11:32 p.m. ET

        Tower is out of the fog

        The tower was seen early on Friday, one of 36 in all.

        -Reuters

        11:01 p.m. ET

        Lamp goes out

        It was the last of 12

        -The Associated Press
        """)
    assert [photo.credit.text for photo in article.photos] == [
        "Handout",
        "AL DORN/Reuters",
        "PIA LIND/AFP/Getty Images",
    ]
    assert furniture(article, "counter") == ["1 of 36", "2 of 36"]
    assert len(article.entries) == 2
