import pytest

from newscorpus.article import Boilerplate, Byline, Heading, KeyPoint, ListItem, Note, Paragraph
from newscorpus.plugins import Confidence

PROSE = "Otters in the harbor counted their stones on Monday and found them all."


@pytest.mark.parametrize(
    ("dateline", "agency"),
    [("TOKAI/LOWER HAVEN, Sept 3 (Reuters) -", "Reuters"), ("TOKAI/LOWER HAVEN, Sept 3", None)],
)
def test_points_a_note_and_a_byline_may_run_on_to_the_dateline(read, claim, dateline, agency):
    text = (
        " date 2013-09-03 * Tea bank holds rate for the second time * Kettles seen at 88 thalers * Cups rise on steam (Adds markets close) "
        f"By Pia Lind and Ole Marr {dateline} {PROSE} They skipped lunch."
    )
    assert claim(text) is Confidence.TYPICAL
    article = read(text)
    assert [point.text for point in article.of(KeyPoint)] == [
        "Tea bank holds rate for the second time", "Kettles seen at 88 thalers", "Cups rise on steam",
    ]  # fmt: skip
    assert [(note.kind, note.text) for note in article.of(Note)] == [("update", "(Adds markets close)")]
    assert [byline.names for byline in article.of(Byline)] == [("Pia Lind", "Ole Marr")]
    assert article.dateline.places == ("TOKAI", "LOWER HAVEN")
    assert (str(article.dateline.date), article.dateline.agency) == ("XXXX-09-03", agency)
    assert [block.text for block in article.paragraphs] == [f"{PROSE} They skipped lunch."]
    assert article.headline is None


def test_points_may_run_on_to_a_note_alone_or_to_a_byline_alone(read):
    noted = read(f"* Tea is dearer * Cups are not (Adds quote) TOKAI, March 4 (Reuters) - {PROSE}")
    assert [point.text for point in noted.of(KeyPoint)] == ["Tea is dearer", "Cups are not"]
    assert [note.text for note in noted.of(Note)] == ["(Adds quote)"]
    signed = read(f"Tea index falls\n\n* Tea is dearer * Cups are not By Pia Lind Nov 25 (Reuters) - {PROSE}")
    assert (signed.headline, signed.byline) == ("Tea index falls", ("By Pia Lind",))
    assert str(signed.dateline.date) == "XXXX-11-25"


def test_the_day_after_a_byline_is_the_datelines(read):
    article = read(
        f"Tea index falls\n\n(Rewrites throughout, adds quote) By Pia Lind April 3 (Reuters) - {PROSE}"
    )
    assert [byline.names for byline in article.of(Byline)] == [("Pia Lind",)]
    assert (str(article.dateline.date), article.dateline.places) == ("XXXX-04-03", ())
    assert [note.text for note in article.of(Note)] == ["(Rewrites throughout, adds quote)"]


def test_a_point_alone_is_no_claim(claim):
    assert claim(f"* Tea is dearer\n\n* Cups are not\n\n{PROSE}") is None
    assert claim(f"* Tea is dearer * Cups are not, says Pia Lind of TOKAI, April 8 {PROSE}") is None
    assert claim(f"* Tea is dearer\n\nTOKAI, April 8 {PROSE}") is None


def test_points_over_a_byline_and_what_is_left_of_a_dateline_claim_a_page(read, claim):
    text = f" date 2012-06-06 * Tea is dearer\n\n* Cups are not (Rewrites throughout)\n\nBy Pia Lind\n\nTOKAI, June 6 {PROSE}"
    assert claim(text) is Confidence.TYPICAL
    assert str(read(text).dateline.date) == "XXXX-06-06"


def test_a_teaser_of_another_day_opens_no_story(read, kinds):
    article = read(
        " date 2015-07-16 MOVES-Tea bank hires Ole Marr\nTOKAI, May 2 (IFR) - The tea bank has hired Ole Marr from the coffee bank, it said.\n"
        f"July 16 {PROSE}\nThe harbor master declined to comment. (Reporting by Pia Lind in Brenna)\nLOWER HAVEN, May 2 {PROSE}"
    )
    assert (article.headline, str(article.dateline.date)) == (None, "XXXX-07-16")
    assert [kind for kind, _ in kinds(article)] == [
        "corpus header", "related story", "related story", "after the end",
    ]  # fmt: skip
    assert [block.text for block in article.paragraphs] == [PROSE, "The harbor master declined to comment."]


def test_no_wrapped_paragraph_ends_with_a_comma_or_a_small_word(read):
    article = read(
        "TOKAI Feb 20 Norlund's Tea Group, the world's No.4 maker of\nkettles, reported a 40 percent fall in profit as the price of\n"
        "steam fell sharply.\nThe group, which ranks behind Lind ,\nMarr and Barr , posted a net profit of 47 thalers for the\nsix months ended in\n"
        "December, as it had said.\n(Reporting by Pia Lind; Editing by Ole Marr)\n"
    )
    assert [" ".join(block.text.split()) for block in article.of(Paragraph)] == [
        "Norlund's Tea Group, the world's No.4 maker of kettles, reported a 40 percent fall in profit as the price of steam fell sharply.",
        "The group, which ranks behind Lind , Marr and Barr , posted a net profit of 47 thalers for the six months ended in December, as it had said.",
    ]


def test_a_wrapped_paragraph_over_a_table_is_joined(read):
    article = read(
        "Tea sales up 3.1 percent in November\n\n    TOKAI, Jan 16 (Reuters) - Tea sales in Norlund rose 3.1 percent\nyear-on-year in November after a rise at a rate of 2.1 percent\n"
        "in October, the office said.\n\n        Changes\n            November   October\n Kettles        3.7      0.7\n Cups          -1.9     -1.7\n\n (Reporting by Pia Lind\nEditing by Ole Marr)\n"
    )
    first = article.paragraphs[0].text
    assert first.startswith("Tea sales in Norlund")
    assert first.endswith("the office said.")
    assert [block.kind for block in article.of(Boilerplate)] == []


def test_items_may_run_on_to_a_paragraph_or_to_a_heading(read):
    article = read(
        f'TOKAI, June 13 (Reuters) - {PROSE} * Tea rose to 47 thalers. * "Cups did not," a dealer said.\n\nFUNDAMENTALS * Kettles were flat. * Steam rose. ($1 = 4.2 thalers)\n'
    )
    assert [block.text for block in article.paragraphs] == [PROSE]
    assert [item.text for item in article.of(ListItem)] == [
        "Tea rose to 47 thalers.", '"Cups did not," a dealer said.', "Kettles were flat.", "Steam rose.",
    ]  # fmt: skip
    assert [heading.text for heading in article.of(Heading)] == ["FUNDAMENTALS"]
    assert [note.kind for note in article.of(Note)] == ["conversion"]


def test_of_several_days_that_of_the_text_opens_the_story(read, kinds):
    article = read(
        " date 2013-08-05 UPDATE 1-Regatta under way in Norlund\n* Tributes to an otter at the ceremony (Adds later details)\n"
        "Aug 5 Leading winners on the regatta tour on Monday (otters of Norlund unless stated): 1. Pia Lind 47,659 2. Ole Marr 41,977 (Edited by Carla Barr)\n"
        f"BRENNA, Norlund, April 6 {PROSE}\nApril 6 (Gracenote) - {PROSE}"
    )
    assert str(article.dateline.date) == "XXXX-08-05"
    assert len(article.paragraphs) == 1
    assert [kind for kind, _ in kinds(article)][-2:] == ["after the end", "after the end"]


def test_a_country_may_stand_in_what_is_left_of_a_dateline(read):
    article = read(
        f" date 2016-04-28 TOKAI, South Norlund, April 28 {PROSE} (Reporting by Pia Lind; Editing by Ole Marr)"
    )
    assert (article.dateline.places, str(article.dateline.date)) == (("TOKAI, South Norlund",), "XXXX-04-28")
    assert [block.text for block in article.paragraphs] == [PROSE]


@pytest.mark.parametrize("title", ["", "BRIEF-Norlund Tea Q1 profit rises\n\n"])
def test_a_brief_may_lose_the_agency_and_keep_the_day(read, claim, title):
    text = f"{title}May 31 Norlund Tea Ltd\n\n* Says kettles are dearer\n\n* Q1 profit 47 thalers Source text - bit.ly/2nDP7Hv Further company coverage: (Brenna Newsroom)\nTOKAI, May 24 {PROSE}\n"
    assert claim(text) is Confidence.TYPICAL
    article = read(text)
    assert article.headline == (title.strip() or None)
    assert str(article.dateline.date) == "XXXX-05-31"
    assert [block.text for block in article.paragraphs] == ["Norlund Tea Ltd"]
    assert [item.text for item in article.of(ListItem)] == ["Says kettles are dearer", "Q1 profit 47 thalers"]
    assert article.boilerplate[-1].kind == "after the end"


def test_a_section_over_the_title_is_not_wrapped_into_it(read):
    article = read(
        " date 2019-08-05 Bonds News\nTREASURIES-Norlund yields tumble as trade fears rise\n\n    * Tea sector slowest in three years\n    * Kettles up\n\n    By Pia Lind\n"
        "    TOKAI, Aug 5 (Reuters) - Norlund bond yields tumbled on\nMonday, with 10-year yields at their lowest since they were\nfirst sold, as fears\nrose.\n    The bank allowed the thaler to breach a key level for the\nfirst time in more than a decade.\n    Tea rose.\n"
    )
    assert (article.kicker, article.headline) == (
        "Bonds News",
        "TREASURIES-Norlund yields tumble as trade fears rise",
    )


def test_the_place_and_the_day_may_stand_over_the_text_too(read, kinds):
    article = read(
        " date 2012-07-30 By Pia Lind\n| TOKAI, July 30\nTOKAI, July 30 The parent of Norlund's top\ntea producer, Norlund Tea Ltd\n, said on Monday it plans to invest in an 8\nbillion thaler project to build kettles.\n"
        "It had signed a letter of intent on the\ninvestment in the east coast province.\n($1 = 6.3807 thalers)\n(Editing by Ole Marr)\n"
    )
    assert (article.dateline.places, str(article.dateline.date)) == (("TOKAI",), "XXXX-07-30")
    first = " ".join(article.paragraphs[0].text.split())
    assert first.startswith("The parent of Norlund's top tea producer, Norlund Tea Ltd , said on Monday")
    assert ("repeat", "TOKAI, July 30") in kinds(article)


def test_a_bureau_and_a_day_without_a_comma_over_a_paragraph_claim_a_page(claim):
    long = "The treasury sold 7.7 billion thalers of bonds at an auction on Tuesday, with the yield on its benchmark bond falling."
    assert (
        claim(f" date 2017-02 MILAN Aug 30 {long}\n\nBids were 10 billion thalers.\n") is Confidence.TYPICAL
    )
    assert claim(f"MILAN, Aug 30 {long}\n") is None
    assert claim(f"TOKAI Aug 30 {long}\n") is None
    assert claim("LONDON Oct 5 Tea Arena\nPARIS Oct 7 Kettle Hall\n") is None


def test_a_note_may_run_on_to_what_is_left_of_a_dateline(read, claim):
    text = f" date 2013-09-18 (Refiles to fix layout) TOKAI, Sept 18 {PROSE} They skipped lunch."
    assert claim(text) is Confidence.TYPICAL
    article = read(text)
    assert [(note.kind, note.text) for note in article.of(Note)] == [("update", "(Refiles to fix layout)")]
    assert (article.dateline.places, str(article.dateline.date)) == (("TOKAI",), "XXXX-09-18")
    assert [block.text for block in article.paragraphs] == [f"{PROSE} They skipped lunch."]
    assert claim(f"(Refiles to fix layout) Tokai, {PROSE}") is None


def test_headings_run_on_to_the_text_over_them(read):
    article = read(
        f"TOKAI-Tea slips below 94\n\nTOKAI, May 28 (Reuters) - {PROSE} FUNDAMENTALS * Tea for July eased 22 cents. It will reopen. * Cups were at 102. MARKETS NEWS * Kettles slipped."
    )
    assert [block.text for block in article.of(Heading)] == ["FUNDAMENTALS", "MARKETS NEWS"]
    assert [block.text for block in article.of(ListItem)] == [
        "Tea for July eased 22 cents. It will reopen.", "Cups were at 102.", "Kettles slipped.",
    ]  # fmt: skip
    assert [block.text for block in article.paragraphs] == [PROSE]


def test_a_link_to_the_terminal_is_no_point(read):
    link = "* For poll data click: reuters://realtime/verb=Open/url=cpurl://apps.cp./Apps/tea-polls"
    article = read(f"{link}\n* Tea is dearer\nBy Pia Lind\nTOKAI, April 1 (Reuters) - {PROSE}\n")
    assert [point.text for point in article.of(KeyPoint)] == ["Tea is dearer"]
    assert link in [block.text for block in article.of(Boilerplate) if block.kind == "wire reference"]
