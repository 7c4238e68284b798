import pytest

from newscorpus.article import (
    Boilerplate,
    Byline,
    Heading,
    KeyPoint,
    ListItem,
    Note,
    Photo,
    SignOff,
    Standfirst,
    Timestamp,
)

PROSE = "Otters in the harbor counted their stones on Monday and found them all."


def test_the_title_is_the_hosts(read, kinds):
    article = read(
        f"Pearl divers rest before regatta\n\nTOKAI (Reuters) - {PROSE}\n\nThey skipped 10 per cent.\n\nJoin ST's Telegram channel and get the latest breaking news delivered to you."
    )
    assert article.headline == "Pearl divers rest before regatta"
    assert kinds(article)[0][0] == "promotion"
    assert article.source == "reuters"


def test_a_host_may_put_its_menu_kicker_date_and_byline_around_the_title(read):
    article = read(
        "Home\n  • World\n  • Tea\n    \n    7,952.62\nNews & Insights\nEntrepreneur\n\nNorlund's Zum reports profit beat, approves lamp buyback\n\n"
        f"October 11, 2023 — 07:40 am EDT\n\nBy Pia N R\n\nBRENNA, Oct 11 (Reuters) - {PROSE}\n\n($1 = 83.1590 thalers)\n\nReuters\n"
    )
    assert article.headline == "Norlund's Zum reports profit beat, approves lamp buyback"
    assert article.kicker is None or article.kicker == "Entrepreneur"
    assert str(article.published) == "2023-10-11T07:40-04:00"
    assert article.byline == ("By Pia N R",)


def test_of_lines_that_could_be_the_title_the_one_that_recurs_is(read):
    article = read(
        "Breaking News\n0\n\nNorlund's tea index supported by kettles\n\nStock MarketsNov 08, 2018 15:40\nOur readers saved this for later\n \n"
        f"© Reuters. Norlund's tea index supported by kettles\n\nBRENNA, Nov 8 (Reuters) - {PROSE}"
    )
    assert article.headline == "Norlund's tea index supported by kettles"
    assert str(article.published) == "2018-11-08T15:40"


def test_a_caption_or_a_deck_is_never_the_title(read):
    article = read(f"A bank counts its coins by hand, and none is wet.\n\nBRENNA (Reuters) - {PROSE}")
    assert article.headline is None
    assert [block.text for block in article.of(Standfirst)] == [
        "A bank counts its coins by hand, and none is wet."
    ]
    assert read(f"An otter in Brenna. REUTERS/Carla Barr\n\nBRENNA (Reuters) - {PROSE}").headline is None


def test_teasers_of_several_stories_are_an_index(read):
    article = read(
        " date 2023-01-16 Read full article on original website\n"
        f"Seal learns to ring bell\nBRENNA (Reuters) – {PROSE[:60]}...\n"
        f"Snow maze opens? Good for boots\nLOWER HAVEN, Norlund (Reuters) – {PROSE[:60]}...\n"
        f"Town trades cannon for carousel\nLA PAX (Reuters) – {PROSE[:60]}...\n"
    )
    assert (article.kind, article.headline) == ("index", None)
    assert [heading.text for heading in article.of(Heading)] == [
        "Seal learns to ring bell", "Snow maze opens? Good for boots", "Town trades cannon for carousel",
    ]  # fmt: skip
    assert len(article.of(ListItem)) == 3
    assert not article.paragraphs


def test_an_archive_ends_its_first_story_at_the_title_of_the_next(read):
    article = read(
        f"News Archive\n\n\nHarbor minister expects better tune\n\n\nPARAN (Reuters) – {PROSE}\n\n“It is an A flat,” Sapp said. “We ordered a B.”\n\n"
        f"Otters count stones for third year\n\n\nLOWER HAVEN (Reuters) – {PROSE}\n\nThey will count again.\n"
    )
    assert article.headline == "Harbor minister expects better tune"
    assert len(article.paragraphs) == 2
    assert [problem.code for problem in article.problems] == ["several stories"]
    rest = [block for block in article.of(Boilerplate) if block.kind == "further stories"]
    assert rest[0].text.startswith("Otters count stones for third year")


def test_news_feeds_cut_a_text_short_and_count_the_rest(read, kinds):
    article = read(
        "BRENNA, Jan 10 (Reuters) - Companies said on Tuesday they would agree on a lamp socket\r\nthat fits all the ports of … [+2773 chars]"
    )
    assert [block.text for block in article.paragraphs] == [
        "Companies said on Tuesday they would agree on a lamp socket that fits all the ports of"
    ]
    assert kinds(article) == [("truncation", "… [+2773 chars]")]
    assert [problem.code for problem in article.problems] == ["truncated"]


def test_a_flattened_page_is_cut_at_its_dateline_and_credits(read):
    article = read(
        f"Otters count stones BRENNA (Reuters) - {PROSE} Reporting by Pia Lind; Editing by Sam Holm Our Standards: The Thomson Reuters Trust Principles."
    )
    assert article.headline == "Otters count stones"
    assert [block.text for block in article.paragraphs] == [PROSE]
    assert article.sign_off.names == ("Pia Lind", "Sam Holm")


def test_tags_left_in_the_text_are_boilerplate(read):
    article = read(
        f"<h1>Otters count stones</h1><p>BRENNA (Reuters) - {PROSE}</p>\n<p>They were glad.<br/>All of them.</p>"
    )
    assert article.headline == "Otters count stones"
    assert [block.text for block in article.paragraphs] == [PROSE, "They were glad.", "All of them."]
    assert {block.kind for block in article.boilerplate} == {"markup"}


def test_a_page_cut_before_its_end_is_read_as_far_as_it_goes(read):
    text = f"Otters count stones\n\nBRENNA (Reuters) - {PROSE}\n\nThey will count ag"
    for stop in range(len(text)):
        article = read(text[:stop])
        assert article.source == "reuters"


def test_teasers_may_stand_under_a_date_and_run_over_two_lines(read):
    article = read(
        "Thursday, June 30, 2016\nToday on the pier\n\n"
        + "".join(
            f"{place} counts\n\n{place.upper()} (Reuters) - {PROSE}\nIt took a day.\nRead more\n"
            for place in ("Brenna", "Tokai", "Paran")
        )
    )
    assert article.kind in ("index", "article")
    two = read(f"A count\nBRENNA (Reuters) - {PROSE[:50]}...\nA vote\nTOKAI (Reuters) - {PROSE[:50]}...")
    assert two.kind == "index"


def test_a_blog_of_teasers_states_its_day_once(read):
    article = read(
        "Thursday, June 30, 2016\nThe pier today\n\n"
        + "".join(
            f"{place} counts\n\n{place.upper()} (Reuters) - {PROSE}\n\nRead more\n\n"
            for place in ("Brenna", "Tokai", "Paran")
        )
    )
    assert article.kind == "index"
    assert str(article.published) == "2016-06-30"
    assert [block.text for block in article.boilerplate] == [
        "The pier today",
        "Read more",
        "Read more",
        "Read more",
    ]


def test_a_longer_line_under_an_opening_title_is_its_deck(read):
    article = read(
        f"Otters of Brenna count their stones\nThe harbor office says it takes a day and that none is lost so far\n\nBRENNA (Reuters) - {PROSE}"
    )
    assert article.headline == "Otters of Brenna count their stones"
    assert article.standfirst == "The harbor office says it takes a day and that none is lost so far"


def test_what_follows_the_end_keeps_only_its_notes(read, kinds):
    article = read(
        f"BRENNA (Reuters) - {PROSE}\n\n(Reporting by Pia Lind; Editing by Sam Holm)\n\nOur Standards: The Thomson Reuters Trust Principles.\n\n"
        "($1 = 0.81 thalers)\n\nOpinions expressed are those of the author. They do not reflect the views of the office, which has none of its own.\n\nSome more words"
    )
    assert [note.kind for note in article.notes] == ["conversion"]
    assert [kind for kind, _ in kinds(article)] == ["standards", "disclaimer", "biography"]


def test_a_note_may_open_a_paragraph(read):
    article = read(
        f"BRENNA (Reuters) - {PROSE}\n\n(Adds quote) They were all there, the office said on Monday."
    )
    assert article.paragraphs[-1].text == "They were all there, the office said on Monday."
    assert [note.text for note in article.notes] == ["(Adds quote)"]


def test_a_host_may_close_a_story_with_the_name_alone(read):
    article = read(
        f"TOKAI (Reuters) - {PROSE}\n\nThey will count them again on Tuesday, said the harbor. REUTERS\n\nJoin ST's Telegram channel."
    )
    assert [paragraph.text for paragraph in article.paragraphs] == [
        PROSE,
        "They will count them again on Tuesday, said the harbor.",
    ]
    assert article.sign_off.agencies == ("Reuters",)
    assert article.photos == ()


def test_a_label_before_a_date_is_no_kicker(read):
    article = read(
        f"Otters count stones again\n\nPublished Nov 5, 2024, 6:10 PM\n\nTOKAI (Reuters) - {PROSE}"
    )
    assert (article.headline, article.kicker) == ("Otters count stones again", None)
    assert str(article.published) == "2024-11-05T18:10"


def test_a_host_says_for_whom_the_byline_wrote(read, kinds):
    article = read(
        " date 2023-09-25 News & Insights\n\nTea headed for biggest fall since August\n\nCredit: REUTERS/Sukie Plang\n\n"
        f"September 25, 2023 — 09:28 am EDT\n\nWritten by Pia Lind for Reuters ->\n\nTOKAI, Sept 25 (Reuters) - {PROSE}\n\n"
        "(Reporting by Pia Lind Editing by Sam Holm)\n\n((pia.lind@thomsonreuters.com; +44 20 7946 0000;))\n\nTags\n\n"
        "Reuters, a provider of news, sends them to screens via Thomson Reuters desktops, and to readers at Reuters.com and via Reuters TV.\n"
    )
    assert article.headline == "Tea headed for biggest fall since August"
    assert article.byline == ("Written by Pia Lind for Reuters ->",)
    assert [photo.credit.text for photo in article.photos] == ["REUTERS/Sukie Plang"]
    assert kinds(article)[-1][0] == "after the end"


def test_what_a_host_inserts_under_its_continuation_line_is_not_the_title(read):
    article = read(
        "Welcome to Harbor Wire\n\nAlready a member? Sign in\n\nTea hits one-week low, dragged down by pots\n\nSTORY CONTINUES BELOW THESE HARBOR VIDEOS\n\n"
        f'Exploring the tea room of Quay House | Harbor Wire\n\nWatch on YouTube: "Exploring the tea room of Quay House | Harbor Wire"\n\nBy Pia Lind\n\nTOKAI (Reuters) - {PROSE}\n'
    )
    assert article.headline == "Tea hits one-week low, dragged down by pots"
    assert article.byline == ("By Pia Lind",)


def test_labels_of_a_host_between_title_and_text_are_furniture(read, kinds):
    article = read(
        f"Tea inches lower as pots weigh\n\nArticle content\n\n{PROSE}\n\n* The pot sector dropped 2.4%, with kettles and spoons behind it.\n\n"
        "* Across all cups, there were 14 new highs. (Reporting by Pia L in Tokai; Editing by Sam Holm)\n\nAdvertisement 2\nThis advertisement has not loaded yet, but your article continues below.\n"
    )
    assert article.headline == "Tea inches lower as pots weigh"
    assert len(article.of(ListItem)) == 2
    assert [kind for kind, _ in kinds(article)][-2:] == ["advertisement", "advertisement"]


def test_a_half_of_the_day_may_be_written_with_a_slash(read):
    article = read(
        f"UPDATE 2-Tea tops estimates\n\nPublished 2017-08-01, 07:13 p/m\n© Reuters.  UPDATE 2-Tea tops estimates\n\nTOKAI, Aug 1 (Reuters) - {PROSE}\n"
    )
    assert str(article.published) == "2017-08-01T19:13"


def test_a_host_may_set_a_quote_into_the_dateline(read, claim):
    text = f"Norlund's tea index clings to high\n\nBy Pia Lind\n\nLOWER HAVEN, Oct (Xetra: A0C4D1.DE - news) 3 (Reuters) - {PROSE}\n"
    article = read(text)
    assert claim(text) is not None
    assert article.dateline.places == ("LOWER HAVEN",)
    assert (article.dateline.agency, str(article.dateline.date)) == ("Reuters", "XXXX-10-03")
    span = article.dateline.date.span
    assert text[span.start : span.stop] == "Oct (Xetra: A0C4D1.DE - news) 3"
    assert article.paragraphs[0].text == PROSE


def test_a_host_may_print_the_note_after_the_last_point(read):
    article = read(
        f"UPDATE 3-Tea steadies as markets await otters\n\nPia Lind\n\n* Investors await clues\n\n* Tea on track for gain (Adds comments, graphic)\n\nBRENNA, Aug 23 (Reuters) - {PROSE}\n"
    )
    assert [point.text for point in article.key_points] == ["Investors await clues", "Tea on track for gain"]
    assert [note.text for note in article.of(Note)] == ["(Adds comments, graphic)"]


def test_a_summary_over_the_date_is_a_menu(read):
    article = read(
        f"Log in\n  Homepage\n  News\n  Summary\n    TEA   GB0001383545\n\nTEA 100\n\n7217.25 PTS   +0.41%\n"
        f"Harbour stocks lift tea index; otters climb\n\n06/15/2022 | 03:24am EDT\n\n(Reuters) - {PROSE}\n"
    )
    assert (article.headline, article.key_points) == ("Harbour stocks lift tea index; otters climb", ())
    assert str(article.published) == "2022-06-15T03:24-04:00"


def test_a_feed_may_put_the_agency_after_the_title(read):
    article = read(
        f"2011/07/20\n\nExclusive: Harbour to decide on otters in August (Reuters)\n\nBRENNA (Reuters) – {PROSE}\n\n(Reporting by Pia Lind; Editing by Sam Holm)\n"
    )
    assert article.headline == "Exclusive: Harbour to decide on otters in August (Reuters)"
    assert article.photos == ()


def test_ages_stand_between_the_titles_and_texts_of_teasers(read):
    article = read(
        "\n\n".join(
            f"{title}\n\nREUTERS - 6 hours {number} min ago\nBRENNA (Reuters) - {PROSE}"
            for number, title in enumerate(
                ["Otters count stones", "Seals yawn at foghorn", "Fog leaves the pier"], 11
            )
        )
    )
    assert article.kind == "index"
    assert [heading.text for heading in article.of(Heading)] == [
        "Otters count stones",
        "Seals yawn at foghorn",
        "Fog leaves the pier",
    ]
    assert len(article.of(Timestamp)) == len(article.of(ListItem)) == 3


def test_notes_and_decks_between_title_and_dateline_leave_the_title_alone(read):
    article = read(
        " date 2020-08-05 US Markets\nZUM\n\nZum revenue, stone profit fall in second quarter\n\nPublisher\nReuters\nPublished\nCredit: REUTERS/CARLA BARR\n\n"
        "Zum Corp reported slightly fewer stones for the second quarter on Wednesday, and kept its forecast.\n\nAdds comparison to estimates and details on stones\n\n"
        f"BRENNA, Aug 5 (Reuters) - {PROSE}\n"
    )
    assert article.headline == "Zum revenue, stone profit fall in second quarter"
    assert [(note.kind, note.text) for note in article.notes] == [
        ("update", "Adds comparison to estimates and details on stones")
    ]
    assert article.of(Standfirst)[0].text.startswith("Zum Corp reported")
    assert article.photos[0].credit.names == ("CARLA BARR",)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Continue Reading Below", "advertisement"),
        ("Advertisement Continue reading the main story", "advertisement"),
        ("YouTube Preview Image", "video"),
    ],
)
def test_what_hosts_set_between_paragraphs_is_no_prose(read, kinds, line, kind):
    article = read(f"Otters count stones\n\nBRENNA (Reuters) - {PROSE}\n\n{line}\n\n{PROSE}\n")
    assert len(article.paragraphs) == 2
    assert kinds(article) == [(kind, line)]


def test_contributors_under_the_title_are_the_byline(read, kinds):
    article = read(
        f" date 2020-07-22 US Markets\nTEA\n\nTea bank profit jumps on steam\n\nContributors\nPia Lind Reuters\nOle Marr Reuters\nPublished\n\n{PROSE}\n\n"
        f"TOKAI, July 22 (Reuters) - {PROSE}\n\n(Reporting by Pia Lind and Ole Marr in Tokai; Editing by Carla Barr)\n"
    )
    assert article.headline == "Tea bank profit jumps on steam"
    assert [byline.names for byline in article.of(Byline)] == [("Pia Lind",), ("Ole Marr",)]
    assert ("page label", "Contributors") in kinds(article)


def test_a_row_of_places_to_share_is_no_title(read):
    article = read(
        " date 2021-10-04 Logo\nHamburger Menu\n\nOtters out of Norlund squad for regatta\nWhatsApp Telegram Facebook Twitter Email LinkedIn\n\nSport\n\n"
        "Otters out of Norlund squad for regatta\n\nFILE PHOTO: An otter in Brenna, August 28, 2021 REUTERS/Carla Barr\n\n"
        f"03 Oct 2021 12:44AM (Updated: 03 Oct 2021 12:53AM)\nWhatsApp Telegram Facebook Twitter Email LinkedIn\n\nTOKAI : {PROSE}\n\n"
        "(Reporting by Pia Lind; Editing by Ole Marr)\n\nSource: Reuters\n"
    )
    assert article.headline == "Otters out of Norlund squad for regatta"
    assert (str(article.published), str(article.updated)) == ("2021-10-03T00:44", "2021-10-03T00:53")
    assert article.dateline.places == ("TOKAI",)
    assert [block.text for block in article.paragraphs] == [PROSE]


def test_an_age_a_reading_time_and_an_invitation_may_follow_the_date(read):
    article = read(
        "Regatta-Norlund otter ruled out with sore paw\n\nReuters\nMar 27, 2021  \u2022  31 minutes ago  \u2022  1 minute read  \u2022  Join the conversation\n\n"
        f"{PROSE}\n\nThe otters were not in the squad. (Reporting by Pia Lind in Tokai; Editing by Ole Marr)\n"
    )
    assert article.headline == "Regatta-Norlund otter ruled out with sore paw"
    assert str(article.published) == "2021-03-27"


def test_what_hosts_of_market_pages_set_around_a_story_is_furniture(read):
    article = read(
        "U.S. Markets closed\n\nTea index falls for a second day\n\nPia Lind\n\u00b72 min read\n\nFILE PHOTO: A tea chest in Tokai, January 10, 2017. REUTERS/Carla Barr (Reuters)\n\n"
        f"TOKAI (Reuters) - {PROSE}\nData & News supplied by www.example.org\nStock quotes supplied by Otter\n"
    )
    assert (article.headline, article.kicker) == ("Tea index falls for a second day", None)
    assert [photo.caption for photo in article.of(Photo)] == [
        "FILE PHOTO: A tea chest in Tokai, January 10, 2017."
    ]
    assert [block.text for block in article.paragraphs] == [PROSE]
    assert not list(article.of(KeyPoint))


def test_where_a_host_has_a_story_from_is_no_title(read):
    article = read(f"Source: af.reuters.com\n\nJULY 12, 2018\n\nJuly 11 (Reuters) - {PROSE}")
    assert (article.headline, str(article.published)) == (None, "2018-07-12")


def test_hours_of_the_days_data_are_no_headings(read):
    article = read(
        f"TOKAI, March 31 (Reuters) - {PROSE}\n\nDATA/EVENTS\n\n0030 Norlund CPI\n\n0600 NORLUND GDP QQ/YY Q4\n\n0645 Brenna House Price YY March\n\n{PROSE}"
    )
    assert [heading.text for heading in article.of(Heading)] == ["DATA/EVENTS"]


@pytest.mark.parametrize(
    ("line", "names"),
    [("September 21, 2012|Reuters", ("Reuters",)), ("March 3, 2011 | By Pia Lind, Reuters", ("Pia Lind",))],
)
def test_an_archive_has_the_author_behind_the_date(read, line, names):
    article = read(f"Busy Friday as tea issuance goes on\n\n{line}\n\nTOKAI (Reuters) - {PROSE}")
    assert article.headline == "Busy Friday as tea issuance goes on"
    assert str(article.published) in {"2012-09-21", "2011-03-03"}
    assert [byline.names for byline in article.of(Byline)] == [names]


@pytest.mark.parametrize("dateline", ["TOKAI, May 8 (IFR) -", "Sept 20 (LPC) -"])
def test_houses_of_the_agency_file_datelines_of_their_own(read, claim, dateline):
    text = f"(Refiles to fix link)\n\n* Deals pulled\n\nBy Pia Lind\n\n{dateline} {PROSE}\n"
    assert claim(text) is not None
    assert read(text).dateline.agency in {"IFR", "LPC"}
    assert claim(f"By Pia Lind\n\nTOKAI, May 8 (XYZ) - {PROSE}\n") is None


def test_credits_may_follow_the_source(read, kinds):
    article = read(f"{PROSE}\n\n{PROSE}\n\nSource: Reuters (Reporting by Pia Lind; Editing by Ole Marr)\n")
    assert [block.names for block in article.of(SignOff)] == [("Pia Lind", "Ole Marr")]
    assert kinds(article) == [("credit of the host", "Source: Reuters")]


def test_what_a_host_says_of_itself_over_the_title_is_no_text(read):
    article = read(
        f"Get all your tea in one place.\nOne kettle.\nReuters\nBusiness\n\nExclusive: Otters to clear harbor road after talks - adviser\n\n{PROSE}\n\n(Reporting by Pia Lind; Editing by Ole Marr)\n"
    )
    assert article.headline == "Exclusive: Otters to clear harbor road after talks - adviser"
    assert [block.text for block in article.paragraphs] == [PROSE]


def test_strokes_may_close_a_date(read):
    article = read(
        "Otters count their stones\nPublished on: Saturday, 11 July 2015 //\nJuly 11 (Reuters) - Otters in the harbor counted their stones on Monday and found them all.\n"
    )
    assert article.headline == "Otters count their stones"
    assert str(article.published) == "2015-07-11"


def test_less_than_a_minute_is_a_reading_time_too(read):
    article = read(
        f"Otter count delayed by fog in Tokai\n\nReuters\nDec 04, 2021  •  1 hour ago  •  < 1 minute read\n\nTOKAI — {PROSE} (Reporting by Pia Lind)\n"
    )
    assert article.headline == "Otter count delayed by fog in Tokai"
    assert str(article.published) == "2021-12-04"


def test_the_script_of_a_film_is_claimed_by_its_label_and_its_last_line(read, claim):
    text = f"Advanced search\nOtters leave the harbor\n\n12/04/2022 | 05:59pm EST\nSTORY: {PROSE}\n\n{PROSE}\n\n© Reuters 2022\n"
    assert claim(text) is not None
    assert claim(text.replace("STORY: ", "")) is None
    article = read(text)
    assert article.headline == "Otters leave the harbor"
    assert str(article.published) == "2022-12-04T17:59-05:00"
    assert article.published.raw == "12/04/2022 | 05:59pm EST"


@pytest.mark.parametrize("place", ["", "Tokai | "])
def test_an_indian_host_has_both_dates_with_the_day_first(read, place):
    article = read(
        f"Otters count their stones in harbor\n\nReuters | {place}Updated: 14-01-2021 05:16 IST | Created: 13-01-2021 05:06 IST\n{PROSE}\n\n{PROSE} (Reporting by Pia Lind; Editing by Ole Marr)\n"
    )
    assert article.headline == "Otters count their stones in harbor"
    assert str(article.published) == "2021-01-13T05:06"
    assert article.published.raw == "13-01-2021 05:06"
    assert str(article.updated) == "2021-01-14T05:16"
    assert [block.text for block in article.paragraphs] == [PROSE, PROSE]


def test_credits_may_begin_with_by(read, claim):
    text = f"{PROSE}\n{PROSE}\n(By Pia Lind; Editing by Ole Marr)\nComments\n"
    assert claim(text) is not None
    assert [block.names for block in read(text).of(SignOff)] == [("Pia Lind", "Ole Marr")]
    article = read(f"TOKAI (Reuters) – {PROSE}\n\n(By Pia Lind)\n")
    assert [block.names for block in article.of(SignOff)] == [("Pia Lind",)]


def test_a_story_on_one_line_with_its_credits_is_no_menu(read):
    article = read(f"{PROSE} {PROSE} (Reporting by Pia Lind in Tokai; Editing by Ole Marr) ")
    assert [block.text for block in article.paragraphs] == [f"{PROSE} {PROSE}"]
