"""Pictures whose captions are sentences, and what looks like a picture and is none."""

from tests.newscorpus_dw._reading import OLD_SKIPS, SKIPS, body, furniture, photos, read

OPENING = f"""\
{OLD_SKIPS}

Ruler breaks twice

The ruler of Fossen broke on two days in a row. The board of the archive, which had bought it only in spring, blames the oak and nobody of its own clerks.

"""
PROSE = (
    "At nine the first clerk came in and put the ruler on the table of the archive, where all could see it. It fell, "
    "and the board, which had waited for that since spring, rose from its chairs."
)


def test_a_sentence_that_stands_twice_under_an_old_lede_is_alternative_text_and_caption() -> None:
    caption = "The clerks of the archive were few on Monday."
    article = read(f"{OPENING}{caption}\n\n{caption}\n\n{PROSE}\n\nIt was the second time.\n")
    assert photos(article) == [(caption, caption, None)]
    assert body(article) == [PROSE, "It was the second time."]


def test_a_sentence_with_a_blank_line_more_over_it_under_an_old_lede_is_a_caption() -> None:
    article = read(f"{OPENING}\nThe first clerk shows his ruler.\n\n{PROSE}\n\nIt was the second time.\n")
    assert photos(article) == [(None, "The first clerk shows his ruler.", None)]
    assert body(article) == [PROSE, "It was the second time."]


def test_a_short_sentence_under_an_old_lede_is_a_paragraph() -> None:
    article = read(f"{OPENING}The first clerk shows his ruler.\n\n{PROSE}\n\nIt was the second time.\n")
    assert photos(article) == []
    assert len(body(article)) == 3


def test_a_picture_may_stand_inside_a_sentence_of_an_old_text() -> None:
    article = read(
        f"{OPENING}{PROSE}\n\nOne year after the first of the two rulers of the archive broke on the table, and one week after the second, the words of the first clerk seem to\n\n"
        "Archive Fossen June\n\nA clerk carries a ruler through the door.\n\nhold up. It was the second time.\n"
    )
    assert photos(article) == [("Archive Fossen June", "A clerk carries a ruler through the door.", None)]
    assert article.headings == ()
    assert body(article)[-1] == "hold up. It was the second time."


def test_the_heading_over_a_picture_of_a_page_before_2012_stands_before_it() -> None:
    page = f"Ruler breaks twice | News | DW | 02.02.{{}}\n{OPENING}{PROSE}\n\nOak or ash\n\nTwo clerks with a lamp\n\nNobody asked the carpenter\n\n{PROSE}\n"
    early, late = read(page.format(2009)), read(page.format(2015))
    assert [heading.text for heading in early.headings] == ["Oak or ash"]
    assert photos(early) == [("Two clerks with a lamp", "Nobody asked the carpenter", None)]
    assert [heading.text for heading in late.headings] == ["Nobody asked the carpenter"]


def test_a_heading_stands_over_the_two_lines_of_an_old_picture() -> None:
    article = read(
        f"{OPENING}{PROSE}\n\nOak or ash\n\nTwo clerks with a lamp\n\nThe lamp of the archive\n\n{PROSE}\n"
    )
    assert [heading.text for heading in article.headings] == ["Oak or ash"]
    assert photos(article) == [("Two clerks with a lamp", "The lamp of the archive", None)]


def test_the_alternative_text_of_an_old_picture_may_begin_small() -> None:
    article = read(
        f"{OPENING}{PROSE}\n\nruler of oak on a table\n\nThe ruler of oak was the second one\n\nOak or ash\n\n{PROSE}\n"
    )
    assert photos(article) == [("ruler of oak on a table", "The ruler of oak was the second one", None)]
    assert [heading.text for heading in article.headings] == ["Oak or ash"]


def test_the_result_of_a_match_over_an_old_text_is_a_heading() -> None:
    article = read(f"{OPENING}Lindau 04 2-1 Anklam\n\n{PROSE}\n\nIt was the second time.\n")
    assert photos(article) == []
    assert [heading.text for heading in article.headings] == ["Lindau 04 2-1 Anklam"]


def test_a_result_inside_a_caption_makes_it_no_heading() -> None:
    article = read(f"{OPENING}Lindau beat Anklam 2-1 in June\n\n{PROSE}\n\nIt was the second time.\n")
    assert len(article.photos) == 1
    assert article.headings == ()


def test_a_heading_stands_over_a_last_paragraph_that_was_cut_short() -> None:
    article = read(
        f'{SKIPS}\nRuler breaks twice\n\nJune 24, 2024\n\nIt was oak.\n\n{PROSE}\n\nClerks: "Not our ruler"\n\nThe archive asked the cl'
    )
    assert [heading.text for heading in article.headings] == ['Clerks: "Not our ruler"']
    assert body(article)[-1] == "The archive asked the cl"


def test_without_a_date_the_name_over_the_short_link_is_the_byline_and_the_line_over_it_the_title() -> None:
    article = read(
        f"{SKIPS}\nRuler breaks twice\n\nPia Lund\n\nhttps://p.dw.com/p/4abcd\n\n{PROSE}\n\nIt fell.\n"
    )
    assert article.headline == "Ruler breaks twice"
    assert article.byline == ("Pia Lund",)
    assert body(article) == [PROSE, "It fell."]


def test_without_a_date_the_title_stands_over_the_short_link_and_not_in_a_picture_under_it() -> None:
    article = read(
        f"{SKIPS}\nRuler breaks twice\n\nhttps://p.dw.com/p/4abcd\nArchive of Fossen\nThe rulerImage: DW/P. Lund\n\n{PROSE}\n\nIt fell.\n"
    )
    assert article.headline == "Ruler breaks twice"
    assert photos(article) == [("Archive of Fossen", "The ruler", "DW/P. Lund")]


def test_what_the_house_says_of_itself_under_a_text_is_a_promo() -> None:
    for words in (
        "Deutsche Welle es la emisora internacional de Alemania y produce periodismo en 30 idiomas.",
        "A Deutsche Welle é a emissora internacional da Alemanha e produz jornalismo em 30 idiomas.",
    ):
        article = read(f"{SKIPS}\nRuler\n\nJune 24, 2024\n\nIt was oak.\n\n{PROSE}\n\nIt fell.\n\n{words}\n")
        assert furniture(article, "promo") == [words]
        assert body(article) == [PROSE, "It fell."]
