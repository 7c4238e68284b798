import pytest

from newscorpus.article import Byline, Dateline, Heading, ListItem, Note, SignOff
from newscorpus.plugins import Confidence

PROSE = "Otters in the harbor counted their stones on Monday and found them all."


def test_a_dateline_without_a_place_has_an_agency_only(read):
    article = read(f"(Reuters) – {PROSE}\nThey will count again in spring.")
    assert article.dateline.places == ()
    assert article.dateline.agency == "Reuters"
    assert article.dateline.text == "(Reuters) –"
    assert [block.text for block in article.paragraphs] == [PROSE, "They will count again in spring."]
    assert (article.headline, article.published, article.language) == (None, None, "en")


def test_places_are_parted_by_slashes_and_keep_their_state(read):
    article = read(f"BRENNA/LOWER HAVEN, Norlund, Feb. 3 (Reuters) — {PROSE}")
    assert article.dateline.places == ("BRENNA", "LOWER HAVEN, Norlund")
    assert str(article.dateline.date) == "XXXX-02-03"
    assert article.published is None


def test_a_colon_may_stand_for_the_dash(read):
    article = read(f"BRENNA, November 21 (Reuters): {PROSE}")
    assert article.dateline.places == ("BRENNA",)
    assert article.paragraphs[0].text == PROSE


def test_byline_places_and_text_may_share_a_line(read):
    article = read(f"By Pia Lind, Shin Sao and Mia Sapp LOWER HAVEN (Reuters) -{PROSE}")
    assert article.of(Byline)[0].names == ("Pia Lind", "Shin Sao", "Mia Sapp")
    assert article.dateline.places == ("LOWER HAVEN",)
    assert article.paragraphs[0].text == PROSE


def test_a_note_glued_to_the_place_is_an_update(read):
    article = read(f"(Adds detail)BRENNA, Sept 2 (Reuters) - {PROSE}")
    assert [(note.kind, note.text) for note in article.notes] == [("update", "(Adds detail)")]
    assert article.dateline.places == ("BRENNA",)


def test_a_title_glued_before_the_place_is_the_headline(read):
    article = read(f"Otters count stones BRENNA (Reuters) - {PROSE}")
    assert article.headline == "Otters count stones"
    assert article.dateline.places == ("BRENNA",)
    assert article.paragraphs[0].text == PROSE


def test_a_dateline_may_break_between_place_and_agency(read):
    article = read(f"Otters count stones\n\nBRENNA \n(Reuters) - {PROSE}\n\nThey will count again.")
    assert article.dateline.places == ("BRENNA",)
    assert article.of(Dateline)[0].raw == "BRENNA \n(Reuters) -"
    assert article.paragraphs[0].text == PROSE


def test_credits_in_brackets_name_who_reported_and_edited(read):
    article = read(
        f"BRENNA (Reuters) - {PROSE}\n(Reporting by Steve Holm and Alana Weis; Editing by Peter Coon)"
    )
    assert article.sign_off.names == ("Steve Holm", "Alana Weis", "Peter Coon")
    assert len(article.paragraphs) == 1


def test_credits_may_lack_brackets_and_separators(read):
    article = read(
        f"BRENNA (Reuters) - {PROSE}\n"
        "Reporting by Pia Lind Additional reporting by Mia Coon in Lower Haven and Shin Sao in Tokai Editing by Sam Holm"
    )
    assert article.sign_off.names == ("Pia Lind", "Mia Coon", "Shin Sao", "Sam Holm")


def test_credits_may_run_over_several_lines_until_their_bracket_closes(read):
    article = read(
        f"BRENNA (Reuters) - {PROSE}\n\n(Reporting by Pia Lind in BRENNA, Shin Sao in\nTOKAI and Mia Coon in LOWER HAVEN;\nEditing by Sam Holm)"
    )
    assert article.sign_off.names == ("Pia Lind", "Shin Sao", "Mia Coon", "Sam Holm")
    assert len(article.of(SignOff)) == 1


def test_a_conversion_and_the_credits_may_end_the_last_paragraph(read):
    article = read(
        f"BRENNA (Reuters) - {PROSE}\n"
        "The hall is booked for next year. ($1 = 0.8108 thalers) (Reporting by Shin Sao; Editing by Sam Holm)"
    )
    assert article.paragraphs[-1].text == "The hall is booked for next year."
    assert [(note.kind, note.text) for note in article.notes] == [("conversion", "($1 = 0.8108 thalers)")]
    assert article.sign_off.text == "(Reporting by Shin Sao; Editing by Sam Holm)"


def test_a_bare_conversion_may_run_into_the_credits(read):
    article = read(
        f"BRENNA (Reuters) - {PROSE}\n\n$1 = 64.3800 thalers Reporting by Vishal Sao in Brenna, Editing by Kenneth Holm"
    )
    assert [note.text for note in article.notes] == ["$1 = 64.3800 thalers"]
    assert article.sign_off.names == ("Vishal Sao", "Kenneth Holm")


def test_corrections_are_notes_wherever_they_stand(read):
    article = read(
        f"BRENNA (Reuters) - {PROSE}\n\n(This story has been corrected to say stones, not bones, in paragraph 1)\n\n"
        "(Reporting by Shin Sao; Editing by Sam Holm)\n\n(Corrects spelling of otter)"
    )
    assert [note.kind for note in article.notes] == ["correction", "correction"]


def test_cross_references_are_no_prose(read, kinds):
    article = read(f"BRENNA (Reuters) – {PROSE} [ID:nL1N0AB2AC]\n\nThey were glad. [ID:L5N0AB09R]")
    assert [block.text for block in article.paragraphs] == [PROSE, "They were glad."]
    assert kinds(article) == [("wire reference", "[ID:nL1N0AB2AC]"), ("wire reference", "[ID:L5N0AB09R]")]


def test_headings_in_capitals_may_hold_quotes_digits_and_question_marks(read):
    article = read(
        f'BRENNA (Reuters) - {PROSE}\n"NO LAUGHING MATTER"\n{PROSE}\nWHAT NOW FOR 12 OTTERS?\n{PROSE}'
    )
    assert [heading.text for heading in article.headings] == [
        '"NO LAUGHING MATTER"',
        "WHAT NOW FOR 12 OTTERS?",
    ]
    assert len(article.paragraphs) == 3


def test_points_over_the_dateline_are_key_points_and_under_it_items(read):
    article = read(
        f"Otters count stones\n\n  • Stones are smooth\n  • None is lost\n\nBRENNA (Reuters) - {PROSE}\n\n* One stone is blue.\n\n* Two are not."
    )
    assert [point.text for point in article.key_points] == ["Stones are smooth", "None is lost"]
    assert [item.text for item in article.of(ListItem)] == ["One stone is blue.", "Two are not."]
    assert [block.text for block in article.boilerplate] == ["•", "•", "*", "*"]


def test_slugs_of_the_terminal_are_no_prose(read, kinds):
    article = read(
        "Oct 24 (Reuters) - Zum Lamps Ltd:\n\n* Declared a dividend of 13 thalers\n\n* Guidance unchanged Source text: bit.ly/2x0 Further company coverage:"
    )
    assert article.of(ListItem)[-1].text == "Guidance unchanged"
    assert ("wire slug", "Source text: bit.ly/2x0 Further company coverage:") in kinds(article)
    assert str(article.dateline.date) == "XXXX-10-24"


def test_a_factbox_may_open_with_a_day_only(read):
    article = read(
        "FACTBOX-Five facts about the Brenna foghorn\n\nApril 10 - The foghorn of Brenna was switched off on Thursday after 112 years of service.\n\n"
        "* It was built in 1902 by a clockmaker.\n\n(Reporting by Pia Lind; Editing by Sam Holm)"
    )
    assert article.headline == "FACTBOX-Five facts about the Brenna foghorn"
    assert (article.dateline.places, str(article.dateline.date)) == ((), "XXXX-04-10")
    assert article.paragraphs[0].text.startswith("The foghorn of Brenna")


def test_a_chronology_keeps_its_dates_in_the_body(read):
    article = read(
        f"(Reuters) - {PROSE}\n\nSeptember 19, 2002 - Seals attack the pier.\n\nMay 3 - Seals sign a truce."
    )
    assert [block.text for block in article.paragraphs][1:] == [
        "September 19, 2002 - Seals attack the pier.",
        "May 3 - Seals sign a truce.",
    ]
    assert not article.of(Note)


def test_a_place_and_a_day_open_a_short_sentence_too(read):
    article = read("TOKAI, April 8 Otters win.\n(Reporting by Shin Sao; Editing by Sam Holm)\n")
    assert article.dateline is not None
    assert (article.dateline.places, str(article.dateline.date)) == (("TOKAI",), "XXXX-04-08")
    assert [paragraph.text for paragraph in article.paragraphs] == ["Otters win."]


STATEMENT = "(The following statement was released by the rating agency)"


def test_a_rating_agencys_dateline_has_no_dash(read, kinds):
    article = read(
        f"{STATEMENT} BRENNA/LOWER HAVEN, February 22 (Fitch) Fitch Ratings has affirmed the otters' stones at 'A-'. The outlook is stable.\n"
    )
    assert article.dateline.places == ("BRENNA", "LOWER HAVEN")
    assert (str(article.dateline.date), article.dateline.agency) == ("XXXX-02-22", "Fitch")
    assert article.paragraphs[0].text.startswith("Fitch Ratings has affirmed")
    linked = read(
        f"{STATEMENT} Link to Fitch Ratings' Report: Stones of Norlund here BRENNA, February 22 (Fitch) Fitch Ratings has affirmed the otters.\n"
    )
    assert kinds(linked) == [("link", "Link to Fitch Ratings' Report: Stones of Norlund here")]
    assert linked.dateline.places == ("BRENNA",)


def test_a_link_to_a_report_may_be_glued_to_the_day(read, kinds):
    article = read(
        "TEXT-Fitch revises criteria for stones above the pier\n#Market News\nJanuary 25, 2013 / 4:51 PM / in 5 years\n\n"
        "TEXT-Fitch revises criteria for stones above the pier\n\nReuters Staff\n\n1 Min Read\n\n"
        "Link to Fitch Ratings' Report: Rating Stones and Other Minerals Above the Norlund\n"
        "PierJan 25 - Fitch Ratings has revised its criteria for rating stones that lie\n"
        "above the pier. The report updates and replaces the criteria that had been\npublished a year before.\n\n"
        "There have been no material changes to any of the criteria, and none of the\nstones changes its rating, the agency\nsaid.\n"
    )
    assert (
        "link",
        "Link to Fitch Ratings' Report: Rating Stones and Other Minerals Above the Norlund Pier",
    ) in kinds(article)
    assert str(article.dateline.date) == "XXXX-01-25"
    assert [paragraph.text.split()[0] for paragraph in article.paragraphs] == ["Fitch", "There"]


def test_a_link_to_a_report_swallows_no_paragraph_under_it(read):
    article = read(
        f"{STATEMENT}\nLink to Fitch Ratings' Report: Stones of Norlund\n"
        "The agency has revised its criteria for rating stones that lie above the pier of the town.\n"
    )
    assert [paragraph.text.split()[:2] for paragraph in article.paragraphs] == [["The", "agency"]]


def test_a_partner_may_stand_in_the_dateline(read, kinds):
    article = read(
        "#Football News\nOctober 14, 2017 / 1:22 PM / 7 days ago\n\nUPDATE 4-Soccer-Norlund premier league summaries\n\nReuters Staff\n\n3 Min Read\n\n"
        "    Oct 14 (Gracenote) - Summaries from the Norlund premier league matches on Saturday \n"
        "Brenna            2 Pia Lind 71pen, Sam Holm 90+2                        \nTokai             1 Shin Sao 39       \n"
        "Halftime: 0-1;Attendance: 20,384\n- - -\nLower Haven       0                                        \n"
    )
    assert (article.dateline.agency, str(article.dateline.date)) == ("Gracenote", "XXXX-10-14")
    assert len(article.paragraphs) == 5
    assert ("table rule", "- - -") in kinds(article)
    film = read(
        "LOS ANGELES (Variety.com) - The otters of Brenna will count their stones in a film, its makers said.\n"
    )
    assert (film.dateline.places, film.dateline.agency) == (("LOS ANGELES",), "Variety.com")


def test_moves_of_a_share_are_items_also_without_a_dateline(read):
    article = read(
        "** Shares of Norlund's otters decline after the harbour office says it will impose a levy on Aug. 1\n"
        "** Stone makers Zum ZUM.NL and Lind LND.NL decline 0.7% and 1.6%, respectively\n(Reporting by Pia Lind and Sam Holm in Brenna)\n"
        "((Pia.Lind@thomsonreuters.com))\n"
    )
    assert article.headline is None
    assert [item.text.split()[0] for item in article.of(ListItem)] == ["Shares", "Stone"]
    assert article.sign_off.names == ("Pia Lind", "Sam Holm")


def test_a_teaser_over_a_story_that_lost_its_agency_is_no_title(read, kinds):
    article = read(
        "Otters battle seals for quarry\nTOKAI The harbour office said its otters had taken forty stones in a battle on Wednesday, but the seals denied it.\n"
        "BRENNA, March 21 The stone bank Zum said on Thursday the levy would not affect its business on the pier at all.\n"
        "It gave no reason. (Reporting by Pia Lind; editing by Sam Holm)\nNORLUND A cleric on Thursday criticised the mayor for her ties to the seals of the bay.\n"
    )
    assert article.headline is None
    assert (article.dateline.places, str(article.dateline.date)) == (("BRENNA",), "XXXX-03-21")
    assert [paragraph.text.split()[:3] for paragraph in article.paragraphs] == [
        ["The", "stone", "bank"],
        ["It", "gave", "no"],
    ]
    assert [kind for kind, _ in kinds(article)] == ["related story", "related story", "after the end"]


def test_newspapers_are_headings_of_a_press_digest(read, claim, kinds):
    text = (
        "PRESS DIGEST- Norlund Business - May 28\n\nMay 28 The following are the top stories in the papers of Norlund. "
        "Reuters has not verified these stories and does not vouch for their accuracy.\n\nThe Brenna Times\n\n"
        "- Otters have been suspected of a scam with stones in the harbour. bit.ly/2fme0Vo\n\nSky\n\n"
        "Tokai News\n\nFOG SETTLES ON PIER\n\n(http://link.example.com/sam69v)\n\nThe fog settled on Tuesday, said the paper, and no one has seen it leave.\n"
    )
    article = read(text)
    assert claim(text) is Confidence.TYPICAL
    assert [heading.text for heading in article.of(Heading)] == [
        "The Brenna Times",
        "Tokai News",
        "FOG SETTLES ON PIER",
    ]
    assert ("link", "(http://link.example.com/sam69v)") in kinds(article)


def test_rules_part_the_days_of_a_diary(read, kinds):
    article = read(
        "DIARY - Otter Events From Nov 21\n\nNov 21 (Reuters) -\n\nFor other diaries, please see:\n\nTUESDAY, NOVEMBER 21\n\n"
        "** BRENNA - The harbour minister meets the otters of the bay.\n\n- - - - - - - - -\n\nWEDNESDAY, NOVEMBER 22\n\n"
        "TOKAI - The mayor opens a lamp.\n"
    )
    assert [kind for kind, _ in kinds(article)] == ["advisory", "bullet", "table rule"]
    assert [heading.text for heading in article.of(Heading)] == [
        "TUESDAY, NOVEMBER 21",
        "WEDNESDAY, NOVEMBER 22",
    ]


def test_a_day_opens_the_story_under_a_teaser(read):
    article = read(
        " date 2013-11-11 MEDIA-Norlund lenders sell pier for $11.4 mln - Brenna Times\n"
        "- Note: Reuters has not verified this story and does not vouch for its accuracy (Tokai newsroom)\n"
        "Nov 11 Norlund's Lind Tyres Ltd reported a 44 percent rise in its profit, benefiting from a drop in stones.\n"
        "It gave no forecast. (Reporting by Pia Lind; Editing by Sam Holm)\n"
    )
    assert article.headline is None
    assert str(article.dateline.date) == "XXXX-11-11"
    assert article.paragraphs[0].text.startswith("Norlund's Lind Tyres")


def test_a_section_over_a_date_of_the_site_claims_a_stub(read, claim):
    text = "Business | Thu Oct 4, 2007 4:21am BST\n\nPRESS DIGEST - Brenna Times =3\n"
    assert claim(text) is Confidence.TYPICAL
    article = read(text)
    assert (article.kicker, article.headline) == ("Business", "PRESS DIGEST - Brenna Times =3")


@pytest.mark.parametrize(
    "credits",
    [
        "(Reporting by Pia Lind; Editing by Sam Holm. {})",
        "Reporting by Pia Lind; Editing by Sam Holm; {}",
    ],
)
def test_credits_of_the_foundation_end_with_a_request(read, credits):
    request = "Please credit the Thomson Reuters Foundation, the charitable arm of Thomson Reuters. Visit news.example.org"
    article = read(f"BRENNA (Thomson Reuters Foundation) - {PROSE}\n\n{credits.format(request)}\n")
    assert article.sign_off.names == ("Pia Lind", "Sam Holm")
    assert [paragraph.text for paragraph in article.paragraphs] == [PROSE]


@pytest.mark.parametrize("source", ["bit.ly/2w3Fq8b", "http://bit.ly/ABC123"])
def test_health_stories_end_with_the_source_of_the_study(read, kinds, source):
    line = f"SOURCE: {source} Journal of Otters, online August 28, 2017."
    article = read(f"(Reuters Health) - {PROSE}\n\n{line}\n")
    assert kinds(article) == [("source", line)]
    assert [paragraph.text for paragraph in article.paragraphs] == [PROSE]


@pytest.mark.parametrize(
    ("credits", "names"),
    [
        ("(Reporting by  Pia Lind ; Editing by  Sam Holm )", ("Pia Lind", "Sam Holm")),
        ("(Reporting By  Pia Lind ; Editing by Sam Holm)", ("Pia Lind", "Sam Holm")),
        ("(Reporting by  Pia Lind  and Ada Weis,  Tom Coon ; editing by Sam Holm/Kim Sao)", None),
        ("(Additional reporting by  Pia Lind  in Tokai)", ("Pia Lind",)),
        ("(Editing by  Sam Holm )", ("Sam Holm",)),
    ],
)
def test_links_leave_gaps_around_the_names_of_credits(read, credits, names):
    article = read(f"BRENNA  (Reuters) - {PROSE}\n\n They sold  three  to a seal ( SEAL.N ). {credits}")
    assert [block.text for block in article.paragraphs] == [
        PROSE,
        "They sold three to a seal ( SEAL.N ).",
    ]
    assert article.of(SignOff)[0].raw == credits
    assert names is None or article.sign_off.names == names
    assert not article.photos


def test_credits_among_gaps_claim_a_text(claim):
    credits = "(Reporting by  Pia Lind ; Editing by  Sam Holm )"
    assert claim(f"Otters count stones\n\n{PROSE}\n{credits}") is Confidence.TYPICAL


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        ("(For more stories on stones go to <STONE/NEW>)", "advisory"),
        (
            "(The Week in Stones runs weekly. Questions can be sent to pia.lind(at)reuters.example)",
            "advisory",
        ),
        ("(This story was corrected in paragraph 5 to show there were ten stones)", None),
    ],
)
def test_what_is_said_in_brackets_after_the_credits_hides_them_not(read, kinds, after, kind):
    article = read(f"BRENNA (Reuters) - {PROSE} They were wet. (Reporting by Pia Lind) {after}")
    assert article.paragraphs[0].text == f"{PROSE} They were wet."
    assert article.sign_off.names == ("Pia Lind",)
    assert kinds(article) == ([(kind, after)] if kind else [])
    assert [note.kind for note in article.notes] == ([] if kind else ["correction"])


def test_notes_and_advisories_in_brackets_end_a_paragraph_without_credits_too(read, kinds):
    note = '(This version of the story corrects the name to "Pia" instead of "Ada")'
    article = read(f"BRENNA (Reuters) - {PROSE} They were wet. {note}")
    assert article.paragraphs[0].text == f"{PROSE} They were wet."
    assert [(note.kind, note.text) for note in article.notes] == [("correction", note)]
    advisory = "(For more on stones, see the harbor's page (in Norlundian))"
    article = read(f"BRENNA (Reuters) - {PROSE} They were wet. {advisory}")
    assert article.paragraphs[0].text == f"{PROSE} They were wet."
    assert kinds(article) == [("advisory", advisory)]


@pytest.mark.parametrize(
    "aside",
    ["They were wet (as corrected).", "They were wet. (They said so.)", "They were wet (or dry) and cold)"],
)
def test_other_brackets_stay_in_the_paragraph(read, aside):
    assert read(f"BRENNA (Reuters) - {PROSE} {aside}").paragraphs[0].text == f"{PROSE} {aside}"


@pytest.mark.parametrize(
    "byline",
    [
        "By  Pia Lind , Asia otter correspondent",
        "By  Pia Lind , European Stone Correspondent",
        "By Pia Lind, Economics Editor, Tokai",
    ],
)
def test_a_byline_may_say_what_its_author_is(read, byline):
    article = read(
        f"Otters count stones\n{byline}\nSun Jan 7, 2007 9:59pm EST\n\n BRENNA  (Reuters) - {PROSE}"
    )
    assert article.headline == "Otters count stones"
    assert article.of(Byline)[0].names == ("Pia Lind",)
    assert article.of(Byline)[0].raw == byline


def test_gaps_part_the_names_of_a_byline_too(read):
    article = read(
        f"Otters count stones\nBy  Pia Lind ,  Sam Holm  and Ada Weis\nSun Jan 7, 2007 9:59pm EST\n\nBRENNA (Reuters) - {PROSE}"
    )
    assert article.of(Byline)[0].names == ("Pia Lind", "Sam Holm", "Ada Weis")


def test_a_title_may_end_with_the_letters_of_a_country(read):
    article = read(
        f"No deadline in talks on otters: U.S.\nFri Sep 24, 2010 10:56pm EDT\n\nBRENNA (Reuters) - {PROSE}"
    )
    assert article.headline == "No deadline in talks on otters: U.S."


def test_a_line_that_ends_with_an_address_of_graphics_is_no_prose(read, kinds):
    article = read(f"BRENNA (Reuters) - {PROSE}\n\nThe otters' visit to the pier: tmsnrt.rs/2aBcD0e")
    assert [block.text for block in article.paragraphs] == [PROSE]
    assert kinds(article) == [("graphic", "The otters' visit to the pier: tmsnrt.rs/2aBcD0e")]


def test_the_rest_of_a_note_that_breaks_over_lines_is_no_title(read):
    article = read(
        "UPDATE 2-Otter profit rises 72 pct\nMon Dec 18, 2006 11:12am EST\n\n(Adds share movement, tax rate change; changes dateline,\nprevious TOKAI)\n"
        f"BRENNA Dec 18 (Reuters) - {PROSE}"
    )
    assert article.headline == "UPDATE 2-Otter profit rises 72 pct"


@pytest.mark.parametrize(
    ("credits", "names"),
    [
        ("(Reporting by Pia Lind in Tokai, North Halm, and Ola Berg in Brenna, New Jersey; editing by Kai Moe)", ("Pia Lind", "North Halm", "Ola Berg", "Kai Moe")),
        ("(Reporting by Pia Lind in Tokai, Delaware; editing by Kai Moe)", ("Pia Lind", "Kai Moe")),
        ("(Reporting by Pia Lind in Tokai, D.C.; editing by Kai Moe/Ola Berg)", ("Pia Lind", "Kai Moe", "Ola Berg")),
        ("(Reporting by Pia Lind; editing by Kai Moe & Ola Berg)", ("Pia Lind", "Kai Moe", "Ola Berg")),
        ("(Reporting by Pia Lind in Tokai, Kai Moe, and Ola Berg)", ("Pia Lind", "Kai Moe", "Ola Berg")),
        ("(Reporting by Brenna Tea Correspondent Pia Lind; editing by Kai Moe)", ("Pia Lind", "Kai Moe")),
        ("(Reporting by Pia Lind of Brenna Wire; editing by Kai Moe)", ("Pia Lind", "Kai Moe")),
        ("(Additional reporting Pia Lind, writing by Kai Moe, editing Ola C. Berg)", ("Pia Lind", "Kai Moe", "Ola C. Berg")),
        ("(Reporting by Pia Lind via Brenna Newsroom, editing by Kai Moe)", ("Pia Lind", "Kai Moe")),
        ("(Reporting by Brenna and Tokai newsrooms)", ()),
        ("-- Additional reporting by Pia Lind", ("Pia Lind",)),
    ],
)  # fmt: skip
def test_credits_name_people_and_neither_states_nor_desks(read, credits, names):
    body = "Tea rose by a thaler on Tuesday and went on to rise on the day after, dealers in Brenna said."
    article = read(f"BRENNA (Reuters) - {body} {credits}")
    assert [block.text for block in article.paragraphs] == [body]
    assert (article.sign_off.text, article.sign_off.names) == (credits, names)


@pytest.mark.parametrize(
    ("after", "block"),
    [
        ("(Editing by Pia Lind) ($1=.6533 Thaler)", "Note"),
        ("($=6.85 thalers)", "Note"),
        ("(This version of the story adds a dropped word in paragraph two)", "Note"),
        ("For more on the price of tea, click on nL12345678", "Boilerplate"),
        ("(Brenna Tea and Markets Desk; +1-222 333-4444)", "Boilerplate"),
        ("(Sources: Brenna Tea, Reuters)", "Boilerplate"),
        ("<TEA/X>", "Boilerplate"),
    ],
)
def test_rates_corrections_and_references_end_a_paragraph(read, after, block):
    body = "Tea rose by a thaler on Tuesday and went on to rise on the day after, dealers in Brenna said."
    article = read(f"BRENNA (Reuters) - {body} {after}")
    assert [block.text for block in article.paragraphs] == [body]
    assert type(article.blocks[-1]).__name__ == block


def test_a_bracket_that_only_begins_like_credits_stays_in_the_paragraph(read):
    body = (
        "Tea rose by a thaler on Tuesday, as it had the week before. (Editing rooms were closed on that day.)"
    )
    assert [block.text for block in read(f"BRENNA (Reuters) - {body}").paragraphs] == [body]
