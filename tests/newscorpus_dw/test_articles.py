"""Articles and films: the old skin, the new skin, whole pages, and copies elsewhere."""

import pytest

from newscorpus import parse
from newscorpus.article import Byline, Heading, ListItem, SignOff
from tests.newscorpus_dw._reading import OLD_SKIPS, SKIPS, body, entries, furniture, notes, photos, read

OLD_OPENING = f"Tower of Fossen | News | DW | 25.05.2013\n{OLD_SKIPS}\n\nTower of Fossen\n\n"
NEW = f"""\
{SKIPS}SocietyFossen

Why the tower of Fossen leans

Ada Storm | Nils Berg
July 30, 2024

The tower has leaned since 1710. Who put it on a beach?

https://p.dw.com/p/4abcd
A tower in front of a beach
The tower in spring: a hand and a thumbImage: Pia Lund/Zoonar/picture alliance

The first stone was laid at low tide. "Nobody asked the sea," said Tom Ness, who keeps the archive.

How long will it stand?

The board measures the tower every spring. So far it has bought three rulers.

Workers with a ruler
Two clerks carry the longest rulerImage: REUTERS

What can be done:

  • A longer ruler
  • A shorter tower

Read more: Rulers of the north

Ness would rather move the beach.

Edited by: Lena Orth

Every day, DW's editors send out a selection of the day's hard news. Sign up for the newsletter here.

Skip next section Explore more

Explore more

Beach moves north

A beach has been seen in Norlund.
"""


def test_a_page_of_the_new_skin_is_read_from_top_to_bottom() -> None:
    article = read(NEW)
    assert (article.kind, article.language) == ("article", "en")
    assert article.kicker == "SocietyFossen"
    assert article.headline == "Why the tower of Fossen leans"
    assert article.byline == ("Ada Storm | Nils Berg",)
    assert article.authors == ("Ada Storm", "Nils Berg")
    assert str(article.published) == "2024-07-30"
    assert article.standfirst == "The tower has leaned since 1710. Who put it on a beach?"
    assert photos(article) == [
        (
            "A tower in front of a beach",
            "The tower in spring: a hand and a thumb",
            "Pia Lund/Zoonar/picture alliance",
        ),
        ("Workers with a ruler", "Two clerks carry the longest ruler", "REUTERS"),
    ]
    assert [heading.text for heading in article.headings] == ["How long will it stand?"]
    assert [item.text for item in article.of(ListItem)] == ["A longer ruler", "A shorter tower"]
    assert body(article)[-1] == "Ness would rather move the beach."


def test_what_follows_the_article_is_no_part_of_it() -> None:
    article = read(NEW)
    assert article.sign_off is not None
    assert article.sign_off.names == ("Lena Orth",)
    assert furniture(article, "related") == ["Read more: Rulers of the north"]
    assert len(furniture(article, "promo")) == 1
    assert furniture(article, "teaser")[-1] == "A beach has been seen in Norlund."


def test_a_page_without_a_byline_has_its_title_over_the_date() -> None:
    article = read(NEW.replace("Ada Storm | Nils Berg\n", ""))
    assert article.headline == "Why the tower of Fossen leans"
    assert article.byline == ()


def test_one_line_a_paragraph_leaves_no_lede() -> None:
    article = read("""\
        Why the tower of Fossen leans
        July 30, 2024
        The first stone was laid at low tide.
        How long will it stand?
        The board measures the tower every spring.
        """)
    assert article.headline == "Why the tower of Fossen leans"
    assert article.standfirst is None
    assert [heading.text for heading in article.headings] == ["How long will it stand?"]
    assert len(body(article)) == 2


def test_a_german_page_states_an_age_or_a_date() -> None:
    page = """\
  1. Zum Inhalt springen
  2. Zur Hauptnavigation springen
  3. Zu weiteren Angeboten der DW springen

Warum der Turm von Fossen steht

Ada Sturm | Nils Berg
vor 3 Stunden

Seit 1710 neigt sich der Turm. Wer hat ihn an den Strand gestellt?

https://p.dw.com/p/4abcd
Turm am Strand
Der Turm im Frühling: eine Handbreit schiefBild: pressefoto_lund/picture alliance

Der erste Stein wurde bei Ebbe gelegt, und zwar am 3. Mai 1710.

Wie lange steht er noch?

Gemessen wird jedes Jahr.

Den nächsten Abschnitt Mehr zum Thema überspringen

Mehr zum Thema
"""
    article = read(page)
    assert (article.language, article.headline) == ("de", "Warum der Turm von Fossen steht")
    assert article.authors == ("Ada Sturm", "Nils Berg")
    assert article.published is None
    assert [problem.code for problem in article.problems] == ["relative date"]
    assert photos(article)[0][2] == "pressefoto_lund/picture alliance"
    assert [heading.text for heading in article.headings] == ["Wie lange steht er noch?"]
    dated = read(page.replace("vor 3 Stunden", "30.01.202430. Januar 2024"))
    assert str(dated.published) == "2024-01-30"
    assert dated.problems == ()


@pytest.mark.parametrize(
    ("skips", "language", "day", "label"),
    [
        (("Aller au contenu", "Aller au menu principal", "Voir les autres sites DW"), "fr", "15 septembre 2017", "Image : "),
        (("Ir al contenido", "Ir al menú principal", "Ir a más sitios de DW"), "es", "15 de septiembre de 2017", "Imagen: "),
        (("İçeriğe git", "Ana menüye git", "DW'nin diğer sayfalarına git"), "tr", "15 Eylül 2017", "Fotoğraf: "),
        (("Buka konten", "Buka menu utama", "Buka situs DW lainnya"), "id", "15 September 2017", "Foto: "),
        (("Nenda kwenye maudhui", "Nenda kwenye orodha kuu", "Nenda tovuti zaidi za DW"), "sw", "15 Septemba 2017", "Picha: "),
        (("Idi na sadržaj", "Idi na glavnu navigaciju", "Idi na ostale ponude DW-a"), "hr", "15. rujna 2017", "Foto: "),
    ],
)  # fmt: skip
def test_labels_of_other_languages_play_the_same_parts(
    skips: tuple[str, ...], language: str, day: str, label: str
) -> None:
    listed = "".join(f"  {number}. {skip}\n" for number, skip in enumerate(skips, 1))
    article = read(
        f"{listed}\nFossen: Turris inclinata\n\n{day}\n\nTurris ab anno 1710 inclinata est.\n\n"
        f"https://p.dw.com/p/4abcd\nTurris ad mare\n{label}AP\n\nPrimus lapis in litore positus est.\n"
    )
    assert article.language == language
    assert article.headline == "Fossen: Turris inclinata"
    assert str(article.published) == "2017-09-15"
    assert len(furniture(article, "skip link")) == 3
    assert photos(article) == [("Turris ad mare", None, "AP")]
    assert body(article) == ["Primus lapis in litore positus est."]


def test_a_byline_may_be_glued_to_the_date() -> None:
    article = read("""\
          1. Aller au contenu
          2. Aller au menu principal
          3. Voir les autres sites DW

        La tour penche

        Ada Storm/Tom Ness26 juin 2009

        La tour penche depuis trois siècles. Et pour cause.

        https://p.dw.com/p/Iabc
        La tour en hiverImage : AP

        La première pierre a été posée sur la plage.

        Auteur : Pia Lund

        Edition : N-A. Berg
        """)
    assert article.byline == ("Ada Storm/Tom Ness", "Auteur : Pia Lund")
    assert article.authors == ("Ada Storm", "Tom Ness", "Pia Lund")
    assert str(article.published) == "2009-06-26"
    assert photos(article) == [(None, "La tour en hiver", "AP")]
    assert article.sign_off is not None
    assert article.sign_off.names == ("N-A. Berg",)


OLD = f"""\
 Fossen measures tower′s shadow | Culture| Arts and reporting from Fossen | DW | 19.01.2020
{OLD_SKIPS}Advertisement

Culture

Fossen measures tower's shadow

The board has bought a ruler. It is two meters long — and some clerks aren't happy.

A tower near the village of Lindholt

The first clerk measured at noon. The second clerk waited for the evening, when the shadow is longer.

Tom Ness (picture-alliance/dpa/L. Schwed)

Tom Ness keeps the archive of the tower

"It is a shadow," Ness told DW. "It will come back."

Clerks with a ruler

Two meters of oak

On Jan. 3 the ruler broke.

Read more: Rulers of the north

Repairing the ruler

The carpenter wanted three weeks.

Watch video 02:17

How rulers are made

es/ar (AFP, dpa)

DW recommends

Audios and videos on the topic
"""


def test_the_old_skin_has_its_credits_in_the_alternative_text() -> None:
    article = read(OLD)
    assert photos(article) == [
        ("A tower near the village of Lindholt", None, None),
        (
            "Tom Ness (picture-alliance/dpa/L. Schwed)",
            "Tom Ness keeps the archive of the tower",
            "picture-alliance/dpa/L. Schwed",
        ),
        ("Clerks with a ruler", "Two meters of oak", None),
    ]


def test_the_old_skin_repeats_its_title() -> None:
    article = read(OLD)
    assert article.headline == "Fossen measures tower's shadow"
    assert article.kicker == "Culture"
    assert furniture(article, "page title") == ["Fossen measures tower′s shadow"]
    assert str(article.published) == "2020-01-19"
    assert [heading.text for heading in article.headings] == ["Repairing the ruler"]
    assert furniture(article, "embed") == ["How rulers are made"]
    assert (article.sign_off and article.sign_off.agencies) == ("AFP", "dpa")
    assert len(body(article)) == 4


def test_a_whole_page_of_the_old_skin_names_its_author_at_the_end() -> None:
    article = read(
        OLD.replace("Advertisement", "  • Albanian Shqip\n  • Amharic\nTOP STORIES / Culture\nAdvertisement")
        + "\nHow rulers are made  \n\n  • Date 19.01.2020\n  • Author Julian Hall\n  • Keywords ruler, oak\n"
        "  • Permalink https://p.dw.com/p/3abcd\n\n  • Date 19.01.2020\n  • Author Julian Hall\n\n"
        "© 2020 Deutsche Welle | Privacy Policy\n"
    )
    assert article.headline == "Fossen measures tower's shadow"
    assert article.kicker == "Culture"
    assert article.byline == ("Julian Hall",)
    assert "TOP STORIES / Culture" in furniture(article, "menu")
    assert len(furniture(article, "footer")) == 1
    assert len(body(article)) == 4


def test_a_gallery_inside_an_article_is_no_part_of_its_text() -> None:
    slides = "".join(
        f"  • A ruler of {year} (DW/T. Ness)\n\nRulers of the north\n\nThe year {year}\n\nIt was a good year for oak.\n\n"
        for year in (1710, 1810, 1910)
    )
    article = read(
        OLD.replace("Repairing the ruler", f"{slides}Author: Pia Lund (eg)\n\nRepairing the ruler")
    )
    assert len(furniture(article, "gallery")) == 13
    assert len(body(article)) == 4
    assert article.byline == ()


def test_ordinals_of_german_dates_are_no_stops() -> None:
    article = read(f"""\
 Der Turm von Fossen | Kultur | DW | 28.04.2023
{OLD_SKIPS}Anzeige

Der Turm von Fossen

Der Turm neigt sich. Das Lineal ist bestellt.

Der Turm am Strand von Fossen, 24. April 2023

Der Turm am Strand von Fossen, 24. April 2023

Gemessen wird jedes Jahr im Mai.

Die Redaktion empfiehlt
""")
    assert article.language == "de"
    assert len(article.photos) == 1
    assert body(article) == ["Gemessen wird jedes Jahr im Mai."]


def test_a_lede_that_is_all_there_is_becomes_the_body() -> None:
    article = read(f"""\
 La tour de Fossen | Environnement | DW | 23.05.2011
{OLD_SKIPS}Publicité

Environnement

La tour de Fossen

La tour penche depuis trois siècles, et la plage avec elle. C'est ce qui ressort d'une étude.

Auteur : Tom Ness

Audios et vidéos sur le sujet
""")
    assert (article.language, article.standfirst) == ("fr", None)
    assert len(body(article)) == 1


FILM = f"""\
 date 2022-06-10  Who holds the ruler? | DW News - latest news and breaking stories | DW | 11.06.2022
{OLD_SKIPS}
DW News

Who holds the ruler?

Watch video 04:49

Only one clerk may hold it, by law.

09.06.2022, Fossen: Ein Lineal liegt auf dem Tisch. Foto: Pia Lund/AP/dpa +++ dpa-Bildfunk +++

A tower without a shadow

DW asked clerks at the station where they stood at noon.
"""


def test_the_page_of_a_film_has_one_sentence_of_text() -> None:
    article = read(FILM)
    assert article.kind == "video"
    assert article.headline == "Who holds the ruler?"
    assert str(article.published) == "2022-06-11"
    assert body(article) == ["Only one clerk may hold it, by law."]
    assert article.photos == ()
    assert "A tower without a shadow" in furniture(article, "teaser")


def test_the_sentence_may_stand_over_the_player() -> None:
    article = read(f"""\
Who holds the ruler? | Interview | DW | 23.09.2017
{OLD_SKIPS}

Who holds the ruler?

"Whoever holds it has to stand still," says clerk Nils Berg in an interview.

Watch video 12:00""")
    assert article.kind == "video"
    assert len(body(article)) == 1


def test_a_player_inside_an_article_makes_no_film_of_it() -> None:
    assert read(OLD).kind == "article"


def test_a_syndicated_copy_ends_with_the_name_of_its_source() -> None:
    article = read("""\

        Fossen: goats come home nine days early
        Shepherds counted 87 goats on Wednesday, as many as in all of last spring.
        Warm nights on the hill may have called them.
        Bees show ‘early appetite’ too
        The lime trees were in flower by mid-month.
        es/ar (AFP, dpa)
        Source: DW
        """)
    assert article.headline == "Fossen: goats come home nine days early"
    assert [type(block).__name__ for block in article.blocks] == [
        "Headline", "Paragraph", "Paragraph", "Heading", "Paragraph", "SignOff", "Boilerplate",
    ]  # fmt: skip
    assert article.agencies == ("AFP", "dpa")


def test_a_flattened_copy_has_its_lede_glued_to_the_text() -> None:
    article = read("""\
        logo
        Fossen updates: Cart rolls into fountain – DW – 05/03/2025

        Fossen updates: Cart rolls into fountain – DW – 05/03/2025

        DW5 hours ago

        A cart with two goats rolled into a fountain. Meanwhile, the baker swam. DW has more.The goats were dry by noon.
        The cart is still in the water.
        """)
    assert article.kind == "article"
    assert article.headline == "Fossen updates: Cart rolls into fountain"
    assert str(article.published) == "2025-05-03"
    assert (article.standfirst or "").endswith("DW has more.")
    assert body(article) == ["The goats were dry by noon.", "The cart is still in the water."]
    assert len(furniture(article, "repeat")) == 1


def test_numbers_of_a_date_stand_in_the_order_of_the_language() -> None:
    assert (
        str(read("Fossen – DW – 05/03/2025\n\nThe cart and the goats are in the water.\n").published)
        == "2025-05-03"
    )
    french = "La tour – DW – 05/03/2025\n\nLa tour est sur la plage, et les vagues ne sont pas loin.\n"
    assert str(read(french).published) == "2025-03-05"


def test_what_the_newsroom_says_of_its_text_is_a_note() -> None:
    article = read(
        NEW.replace(
            "Edited by: Lena Orth",
            "This article was originally written in German.\n\nEditor's note: The name of a clerk has been changed.\n\n"
            "Edited by: Lena Orth",
        )
    )
    assert [kind for kind, _ in notes(article)] == ["editor", "editor"]


def test_a_date_may_head_a_section_of_an_article() -> None:
    article = read(NEW.replace("How long will it stand?", "March 3, 1811"))
    assert [heading.text for heading in article.of(Heading)] == ["March 3, 1811"]


def test_a_text_that_breaks_off_has_a_problem() -> None:
    article = read(
        f"{SKIPS}\nTower leans\n\nJuly 30, 2024\n\nThe tower leans. Why?\n\nThe first stone was laid at"
    )
    assert [problem.code for problem in article.problems] == ["truncated"]
    assert body(article) == ["The first stone was laid at"]


def test_a_title_that_differs_from_the_page_title_stands_over_the_lede() -> None:
    article = read(
        OLD.replace("Fossen measures tower's shadow\n\nThe board", "Two meters of shadow\n\nThe board")
    )
    assert article.headline == "Two meters of shadow"
    assert article.kicker == "Culture"
    assert len(article.photos) == 3


def test_a_lede_may_go_on_after_its_formula() -> None:
    article = read("""\
        Tower leans – DW – 05/03/2025
        The tower leans. Follow DW for the latest. It has leaned before.
        The clerk came with a ruler.
        """)
    assert article.standfirst == "The tower leans. Follow DW for the latest. It has leaned before."
    assert body(article) == ["The clerk came with a ruler."]


def test_a_page_of_teasers_is_an_index() -> None:
    teasers = "".join(
        f"{title}\n\n{section}February {day}, 2025\n\nIt began on Monday. Nobody has asked why.\n\n"
        for title, section, day in (
            ("Goat mayor stays on roof", "Politics", 13),
            ("Beach bought by a tower", "Business", 12),
            ("Rulers get longer", "Science", 11),
        )
    )
    article = read(f"{SKIPS}In focus\n\n  • Norlund\n  • Tides\n\nTop stories\n\nLive\n\n{teasers}")
    assert (article.kind, article.headline, article.paragraphs) == ("index", None, ())
    assert [problem.code for problem in article.problems] == ["no article"]
    assert "Beach bought by a tower" in furniture(article, "teaser")


def test_an_age_dates_a_teaser_too() -> None:
    article = read(
        "Skip next section Top stories\nTop stories\n"
        "Goat mayor stays on roof\nIt has been there since Monday.\nPolitics5 hours ago\n"
        "Beach bought by a tower\nThe price was a krone.\nBusiness7 hours ago\n"
        "Rulers get longer\nTwo meters are not enough.\nScience1 day ago\n"
    )
    assert article.kind == "index"


def test_an_old_page_of_a_topic_is_claimed_by_its_notice_and_is_an_index() -> None:
    teasers = "".join(
        f"A goat on a roof in Norlund, seen from a tower. | +++ dpa-Bildfunk +++\n\n"
        f"Norlund: Goat mayor stays on roof for day {day} {day}.11.2021\n\n"
        "It began on Monday. Nobody has asked why.\n"
        for day in (10, 11, 12)
    )
    article = parse(
        f" date 2021-11-12 Visit the new DW website\n\nNorlund\n\nIt lies far to the north.\n\n{teasers}"
    )
    assert (article.source, article.kind, article.headline, article.paragraphs) == ("dw", "index", None, ())


def test_a_question_under_the_first_picture_of_the_old_skin_is_a_heading() -> None:
    article = read(
        "Tower bulletin: Two more lean | Science | DW | 10.04.2021\n\nScience\n\nTower bulletin: Two more lean\n\n"
        "The count is up by two. Nobody has asked why.\n\nA tower leans\n\nOne more tower has begun to lean\n\n"
        "Did the third tower fall?\n\nNo, but it thought about it for most of the week.\n"
    )
    assert [photo.caption for photo in article.photos] == ["One more tower has begun to lean"]
    assert [heading.text for heading in article.headings] == ["Did the third tower fall?"]


def test_teasers_under_an_article_make_no_index_of_it() -> None:
    teasers = "".join(f"Beach {n} moves\nScienceFebruary {n}, 2025\n\n" for n in range(1, 6))
    article = read(
        f"{SKIPS}Why the tower leans\n\nJuly 30, 2024\n\n" + "It leans, said Tom Ness.\n\n" * 5 + teasers
    )
    assert (article.kind, str(article.published)) == ("article", "2024-07-30")


def test_pictures_with_a_lede_are_a_gallery() -> None:
    pictures = "".join(
        f"A tower {n}\nTower number {n} leans a little to the eastImage: Pia Lund/Zoonar\n\n"
        for n in range(4)
    )
    article = read(
        f"{SKIPS}Four towers that lean\n\nJuly 30, 2024\n\nA tour of four.\n\nhttps://p.dw.com/p/4a\n\n{pictures}"
    )
    assert (article.kind, len(article.photos)) == ("gallery", 4)


def test_slides_alone_are_a_gallery_of_pictures() -> None:
    slides = "".join(
        f"  • A ruler of {year} (DW/T. Ness)\n\nRulers of the north\n\nThe year {year}\n\nIt was a good year for oak.\n\nAuthor: Pia Lund\n\n"
        for year in (1710, 1810, 1910)
    )
    article = read(
        f" Rulers of the north | All media content | DW | 30.07.2019\n{OLD_SKIPS}\nRulers of the north\n\nThree rulers.\n\n{slides}"
    )
    assert article.kind == "gallery"
    assert photos(article)[0] == (
        "A ruler of 1710 (DW/T. Ness)",
        "It was a good year for oak.",
        "DW/T. Ness",
    )
    assert len(article.photos) == 3


def test_a_short_page_with_one_long_line_has_its_kicker() -> None:
    article = read(
        f"{SKIPS}Culture\n\nGoats count the hay\n\nPia Lund\nApril 23, 2023\n\nNobody asked the goats.\n\nhttps://p.dw.com/p/4a\n"
        "A ferry in fog\nIlse Karnau counts the lanterns in Brenna on Nov. 5Image: AP\n\nIt is over.\n"
    )
    assert (article.kicker, article.headline, article.byline) == (
        "Culture",
        "Goats count the hay",
        ("Pia Lund",),
    )


def test_a_front_page_of_the_old_skin_has_one_teaser_that_leads_on() -> None:
    article = parse(
        " date 2021-05-29 Visit the new DW website\n\nA clerk (R) and a beach\n\nTower open to more talks\n\n"
        "The beach sat down with the tower on Monday. No gaps were bridged.  Go to article  \n\nA boat\n\nFerry backs down\n\n"
        "The ferry has backtracked on its timetable, which was one week old.  \n\nRulers are longer than ever\n\nA ruler in spring\n\nThey rose last year.  \n"
    )
    assert (article.source, article.kind, article.headline, article.paragraphs) == ("dw", "index", None, ())


def test_portuguese_pages_have_their_own_skip_list() -> None:
    article = read(
        "1. Pular para o conteúdo\n  2. Pular para o menu principal\n  3. Ver mais sites da DW\n\nA torre tem um mundo de sombras\n\n"
        "31 de outubro de 2019\n\nEm evento na praia, o prefeito diz que a torre está pronta.\n\nhttps://p.dw.com/p/3abcd\n\n"
        "O prefeito disse ainda que a torre vai concluir o ano com a menor sombra da história.\n"
    )
    assert (article.language, str(article.published)) == ("pt", "2019-10-31")
    assert article.headline == "A torre tem um mundo de sombras"
    assert len(furniture(article, "skip link")) == 3


def test_the_notice_about_cookies_is_claimed_in_its_own_words_only() -> None:
    notice = "Wir verwenden Cookies, um unser Angebot für Sie zu verbessern."
    text = f"{notice} Mehr Informationen dazu finden Sie in unserer Datenschutzerklärung.\nDer Turm und die Brücke äußern sich nicht mit dem Strand, das ist von der Flut bekannt."
    article = parse(text)
    assert (article.source, article.language, len(article.paragraphs)) == ("dw", "de", 1)
    assert parse(f"{notice} Mehr dazu hier.\nDer Turm schweigt.", unknown="plain").source is None


def test_what_a_podcast_asks_of_its_hearers_is_no_picture() -> None:
    article = read(
        f"Towers: On the brink! | News | DW | 07.06.2019\n{OLD_SKIPS}\nTowers: On the brink!\n\nAnother crisis has been avoided in Fossen. Two clerks say how.\n\n"
        "Listen to audio 34:37\n\nListen and subscribe to 'Towers' at your favorite harbor!\n\nWe're not there yet? Send us a boat!\n"
    )
    assert photos(article) == []


@pytest.mark.parametrize(
    ("language", "day", "prose"),
    [
        (
            "pl",
            "12 lutego 2025",
            "Wieża poprosiła w środę o most. Plaża nie zgadza się na to, jak zwykle od lat.",
        ),
        (
            "tr",
            "12 Şubat 2025",
            "Kule çarşamba günü bir köprü istedi. Plaj bu istek için ve kule ile konuştu.",
        ),
        (
            "id",
            "12 Februari 2025",
            "Menara itu meminta jembatan pada hari Rabu. Pantai tidak setuju dengan ini.",
        ),
        (
            "ru",
            "12 февраля 2025 г.",
            "Башня в среду попросила мост. Пляж не согласен и это не в первый раз, как и на море.",
        ),
        (
            "uk",
            "12 лютого 2025 р.",
            "Вежа у середу попросила міст. Пляж не згоден, і це не вперше, як та про це кажуть.",
        ),
    ],
)
def test_pages_in_other_languages_are_told_by_their_words(language: str, day: str, prose: str) -> None:
    article = read(
        f"1. Aaa bbb\n  2. Ccc ddd\n  3. Eee DW\n\nFossen\n\nPia Lund\n{day}\n\n{prose}\n\nhttps://p.dw.com/p/4abcd\n\n{prose}\n"
    )
    assert (article.language, str(article.published)) == (language, "2025-02-12")
    assert (article.headline, article.byline) == ("Fossen", ("Pia Lund",))


def test_a_byline_may_have_a_label_and_the_date_glued_to_it() -> None:
    article = read("""\
1. İçeriğe git
  2. Ana menüye git
  3. DW'nin diğer sayfalarına git

Fossen basınından özetler

Derleyen: Ada Fırtına, Nils Berg8 Şubat 2008

Fossen kulesi bugün de gazetelerin manşetlerinde. Plaj da kule ile birlikte eğiliyor.

https://p.dw.com/p/4abcd

Gazeteler kule ile ilgili haber ve yorumlara geniş yer veriyor.
""")
    assert article.headline == "Fossen basınından özetler"
    assert article.authors == ("Ada Fırtına", "Nils Berg")
    assert str(article.published) == "2008-02-08"


@pytest.mark.parametrize("words", ["Ada Storm with AFP, dpa", "Ada Storm (mit afp, dpa)"])
def test_a_byline_may_name_agencies_after_the_names(words: str) -> None:
    article = read(f"{SKIPS}\nTower of Fossen\n\n{words}\nMay 4, 2024\n\nThe tower leans by a hand.\n")
    (byline,) = article.of(Byline)
    assert (byline.names, byline.agencies) == (("Ada Storm",), ("AFP", "dpa"))
    assert article.headline == "Tower of Fossen"


def test_who_stands_with_somebody_else_is_no_agency() -> None:
    article = read(f"{SKIPS}\nTower\n\nAda Storm with Nils Berg\nMay 4, 2024\n\nThe tower leans by a hand.\n")
    (byline,) = article.of(Byline)
    assert (byline.names, byline.agencies) == (("Ada Storm with Nils Berg",), ())


def test_the_player_of_a_film_may_stand_between_its_title_and_its_date() -> None:
    article = read(f"""\
{SKIPS}
Fossen - The temple of the ruler

02:42

This browser does not support the video element.

April 4, 2015

The ruler is big in Fossen. Local clerks draw more lines with it than anywhere else.

Skip next section DW's Top Story

DW's Top Story
""")
    assert (article.kind, article.headline) == ("video", "Fossen - The temple of the ruler")
    assert str(article.published) == "2015-04-04"
    assert len(body(article)) == 1
    assert furniture(article, "video") == ["02:42", "This browser does not support the video element."]


def test_a_german_player_says_its_length_twice() -> None:
    article = read(f"""\
Wer hält das Lineal? | Interview | DW | 23.09.2017
{OLD_SKIPS}
Interview

Wer hält das Lineal?

"Wer es hält, muss still stehen", sagt Nils Berg im Interview der Deutschen Welle.

Video ansehen 12:00
Jetzt live
12:00 Min.""")
    assert article.kind == "video"
    assert len(body(article)) == 1
    assert furniture(article, "video") == ["Video ansehen 12:00", "Jetzt live", "12:00 Min."]


def test_the_caption_of_an_agency_is_the_alternative_text_of_the_picture_under_it() -> None:
    article = read("""\
1. Zum Inhalt springen
  2. Zur Hauptnavigation springen
  3. Zu weiteren Angeboten der DW springen

Der Turm bekommt Besuch

30. Januar 2025

Die Ziegen bleiben im Stall. Was sagt der Strand dazu?

https://p.dw.com/p/4abcd
27.01.2025, Fossen: Ein Besucher steht neben dem Turm. Foto: Pia Lund/dpa
Besuch am TurmBild: Pia Lund/dpa/picture alliance

Der Besuch dauert zwei Tage, und das Lineal bleibt im Amt.

21.01.2025, Fossen: Ziegen liegen vor dem Stall. Foto: Tom Ness/dpa
Ziegen am HafenBild: Tom Ness/dpa/picture alliance

Gemessen wird erst danach.
""")
    assert [(alt and alt[-14:], caption, credit) for alt, caption, credit in photos(article)] == [
        ("oto: Pia Lund/dpa"[-14:], "Besuch am Turm", "Pia Lund/dpa/picture alliance"),
        ("oto: Tom Ness/dpa"[-14:], "Ziegen am Hafen", "Tom Ness/dpa/picture alliance"),
    ]
    assert len(body(article)) == 2


def test_alternative_texts_of_the_old_skin_may_be_captions_of_agencies() -> None:
    article = read(f"""\
Fossen: Der Turm und seine Ziegen | Deutschland | DW | 12.03.2021
{OLD_SKIPS}
Deutschland

Fossen: Der Turm und seine Ziegen

Der Turm neigt sich, die Ziegen fressen weiter. Was sagt das Amt dazu?

27.01.2021, Fossen: Der Turm steht schief. Foto: Pia Lund/dpa +++ dpa-Bildfunk +++

Der schiefe Turm im Januar

Der Turm neigt sich seit hundert Jahren, sagen die Leute im Dorf.

FSV Fossen vs FC Lindholt, Fussball, 22.10.2021 ANY USE AS IMAGE SEQUENCES IS PROHIBITED FSV Fossen vs FC Lindholt, Football, 22 10 2021 Fossen Copyright: xTomNessx EP_RWS

Lindholts Stürmer nach dem zweiten Tor

Das Spiel geht weiter mit einem Satz.
""")
    assert [(caption, credit) for _, caption, credit in photos(article)] == [
        ("Der schiefe Turm im Januar", "Pia Lund/dpa"),
        ("Lindholts Stürmer nach dem zweiten Tor", None),
    ]
    assert len(body(article)) == 2


def test_lines_of_signs_part_a_text_and_are_none_of_it() -> None:
    article = read(f"""\
{SKIPS}
Letters from Fossen

May 4, 2024

What our readers write about the tower and its shadow.

https://p.dw.com/p/4abcd

The tower reminds me of my uncle, who leaned too.

++++++++++

Nobody asks the goats. They were here first.

* * *

Please publish the ruler.
""")
    assert furniture(article, "rule") == ["++++++++++", "* * *"]
    assert len(body(article)) == 3
    assert article.headings == ()


@pytest.mark.parametrize(
    ("line", "day", "names"),
    [
        ("DW staff (sms)August 21, 2006", "2006-08-21", ("DW staff (sms)",)),
        ("Sturm, Ada2. August 2016", "2016-08-02", ("Ada Sturm",)),
        ("Ada StormMay 21, 2013", "2013-05-21", ("Ada Storm",)),
        ("Tom NessSeptember 1, 2009", "2009-09-01", ("Tom Ness",)),
        ("Ada Storm | Nils Berg-LundJune 3, 2015", "2015-06-03", ("Ada Storm", "Nils Berg-Lund")),
        ("Ada Storm05/03/2010May 3, 2010", "2010-05-03", ("Ada Storm",)),
        ("dpa/AFP (win)May 3, 2010", "2010-05-03", ("win",)),
        ("By Ada StormMay 3, 2010", "2010-05-03", ("Ada Storm",)),
        ("Interview: Ada StormMay 3, 2010", "2010-05-03", ("Ada Storm",)),
        ("Ada Storm | Tom Ness in LindholtMay 3, 2010", "2010-05-03", ("Ada Storm", "Tom Ness")),
    ],
)
def test_bylines_of_older_years_have_their_own_forms(line: str, day: str, names: tuple[str, ...]) -> None:
    article = read(
        f"{SKIPS}\nTower takes stock of Fossen\n\n{line}\n\nThe tower gave its opinion on a number of issues.\n\n"
        "Tower got ready for the circusImage: picture-alliance / dpa/dpaweb\n\nThe summer break came to an end on Monday.\n"
    )
    assert article.headline == "Tower takes stock of Fossen"
    assert article.authors == names
    assert str(article.published) == day
    assert len(body(article)) == 1


def test_a_caption_of_the_old_skin_without_alternative_text_has_a_blank_line_more_before_it() -> None:
    long = "The clerks of Fossen measured it every spring, wrote it down, and asked the sea for its opinion, which it gave twice a day and never in writing, as the archive shows."
    article = read(f"""\
Tower marks an anniversary | Germany| News and in-depth reporting | DW | 22.11.2006
{OLD_SKIPS}

Tower marks an anniversary

The tower has notched up one century, winning praise for leaning and sinking in the sand at home.


The tower is the first of its kind

{long}

Lacking a shadow, the trained ruler has relied on meticulous preparation.


Known for its sober approach, the tower will still celebrate

The tower even dispensed with the flag that is hoisted when nobody falls.

Foreign successes

{long}
""")
    assert [(alt, caption) for alt, caption, _ in photos(article)] == [
        (None, "The tower is the first of its kind"),
        (None, "Known for its sober approach, the tower will still celebrate"),
    ]
    assert [heading.text for heading in article.headings] == ["Foreign successes"]
    assert len(body(article)) == 4


def test_questions_in_a_row_are_prose_and_no_title_of_a_film() -> None:
    article = read(f"""\
{SKIPS}
How to reach the tower

December 13, 2023

Have you seen a leaning lamp? Here is how you can get in touch with us.

https://p.dw.com/p/4abcd
A lamp
Image: Pia Lund

Have you come across a lamp that leans? Are you unsure whether it is a tower?

Our clerks measure it

Write to the clerks. They answer by boat.
""")
    assert body(article)[0] == "Have you come across a lamp that leans? Are you unsure whether it is a tower?"
    assert [heading.text for heading in article.headings] == ["Our clerks measure it"]


def test_speech_behind_a_dash_is_no_item_of_a_list() -> None:
    prose = "Wieża poprosiła w środę o most. Plaża nie zgadza się na to, jak zwykle od lat."
    article = read(
        f"1. Aaa bbb\n  2. Ccc ddd\n  3. Eee DW\n\nFossen\n\n12 lutego 2025\n\n{prose}\n\nhttps://p.dw.com/p/4abcd\n\n{prose}\n\n"
        "– Z powodu fal nie możemy przenieść wieży bliżej brzegu – mówi latarnik.\n"
    )
    assert article.of(ListItem) == ()
    assert body(article)[-1].startswith("– Z powodu fal")


def test_the_date_may_have_the_first_paragraph_glued_to_it() -> None:
    article = read("""\
Tower of Speech Award
June 24, 2024Promoting towers has been at the core of Fossen for three centuries.
Since 1710, the award has honored a clerk who leans.
https://p.dw.com/p/4abcd
""")
    assert article.headline == "Tower of Speech Award"
    assert str(article.published) == "2024-06-24"
    assert body(article) == [
        "Promoting towers has been at the core of Fossen for three centuries.",
        "Since 1710, the award has honored a clerk who leans.",
    ]


def test_long_captions_under_their_alternative_texts_do_not_make_a_page_a_dense_one() -> None:
    article = read(f"""\
{SKIPS}
Fossen counts its lanterns

January 9, 2019

Nobody asked the tower.

https://p.dw.com/p/4abcd
A tower in fog
Ilse Karnau looks for the tower of Fossen on a foggy dayImage: AP

The clerks counted the lanterns before the tide came in.

A lantern on a table
Two clerks with the last lantern of the spring, in 2015Image: Ada Lind/AFP

Nobody knows what comes next.
""")
    assert article.standfirst == "Nobody asked the tower."
    assert [photo.alt for photo in article.photos] == ["A tower in fog", "A lantern on a table"]


def test_the_sections_of_a_show_are_no_entries() -> None:
    article = read(f"""\
{SKIPS}
Focus on Towers

March 25, 2022

Clerks in Fossen and Lindholt record short messages. One of the results is that many blame the tide.

Skip next section More from this show
Skip next section About the show

About the show

Logo of the show

How do clerks lead their lives? Focus on Towers provides the answers.
""")
    assert article.kind == "article"
    assert article.entries == ()
    assert len(body(article)) == 1


def test_a_film_over_similar_stories_is_claimed_by_the_first_line_of_its_skip_list() -> None:
    article = parse("""\
 date 2024-03-09   1. Skip to content
Storm: 'Every day of delay means more goats'

Pia Lind | Tom Ness in Fossen
September 3, 2024

Warden Ada Storm says more than forty goats are on the pier. Two of them hold the lamp.

Skip next section Similar stories from Fossen

Similar stories from Fossen

A goat on a car.

Wardens 'hunted' by goats

The pier has become a hotspot. DW has investigated.
PierAugust 27, 202403:32 min
""")
    assert article.parser == "dw"
    assert article.headline == "Storm: 'Every day of delay means more goats'"
    assert str(article.published) == "2024-09-03"
    assert body(article) == [
        "Warden Ada Storm says more than forty goats are on the pier. Two of them hold the lamp."
    ]
    assert "Wardens 'hunted' by goats" in furniture(article, "teaser")


def test_a_byline_with_the_date_glued_to_it_may_stand_under_a_player() -> None:
    article = read("""\
        1. Ir al contenido
          2. Ir al menú principal
          3. Ir a más sitios de DW

        Tensión en el faro

        01:58

        This browser does not support the video element.

        Pia Lind13 de abril de 2014

        Los guardas del faro quieren una vela para la isla y un vínculo más estrecho con el molino.

        Ir a la siguiente sección Tema del día DW

        Tema del día DW

        Ir a la siguiente sección Más de DW
        """)
    assert article.kind == "video"
    assert article.headline == "Tensión en el faro"
    assert article.byline == ("Pia Lind",)
    assert str(article.published) == "2014-04-13"
    assert len(body(article)) == 1


def test_all_that_stands_over_the_end_of_a_new_film_page_is_its_text() -> None:
    article = read(f"""\
{SKIPS}
Waves flatten the stairs of Fossen

02:35

This browser does not support the video element.

September 26, 2025

The sea has come up the stairs, forcing clerks to flee south. But even there, there is no escaping it.

Waves have carried off the southern stairs, a place that was said to be "dry." Clerks search for stones.

Skip next section DW's Top Story

DW's Top Story
""")
    assert article.kind == "video"
    assert [text[:9] for text in body(article)] == ["Waves hav"]
    assert article.standfirst is not None
    assert article.standfirst.startswith("The sea has come")


def test_teasers_without_a_heading_over_them_end_a_page_at_their_labels() -> None:
    article = read("""\
        In focus
        Tower
        ConflictsFossen

        Goats reserve a right to the lamp

        23 minutes ago

        The goats say the lamp over the pier is theirs. The wardens accused them of carrying it off overnight.

        https://p.dw.com/p/4abqm
        Warden Ada Storm reacts during a meeting at the mill in Fossen, Wednesday May 3, 2023.

        Fossen updates: 'We didn't take the lamp'

        Conflicts2 hours ago
        Africa

        Boris Palm holding his mouth

        The rogues' gallery of the mill

        PoliticsMay 2, 20235 images
        Asia

        Large red and white sign on a barrier in the foreground. In the background, two men in boots.

        Lindholt legalizes bells

        Bell Freedom14 hours ago02:16 min
        """)
    assert [text[:21] for text in body(article)] == ["The goats say the lam"]
    assert article.headings == ()
    assert len(furniture(article, "teaser")) == 11
    assert "truncated" not in {problem.code for problem in article.problems}


def test_bulgarian_pages_have_their_own_skip_list() -> None:
    article = read("""\
        1. Преминаване към съдържанието
          2. Преминаване към главното меню
          3. Преминаване към други страници на ДВ
        Кули

        Кулата на плажа

        Пия Линд | Том Нес
        13 април 2021

        Кулата се накланя от години. Кой я е поставил на плажа?

        https://p.dw.com/p/3abkb
        Снимка: Pia Lind/Reuters
        Прескочи следващия раздел Повече по темата
        """)
    assert article.language == "bg"
    assert article.headline == "Кулата на плажа"
    assert str(article.published) == "2021-04-13"
    assert len(furniture(article, "skip link")) == 3
    assert len(body(article)) == 1


def test_the_title_of_a_film_stands_under_its_player_and_its_length() -> None:
    article = read(f"""\
Filmmakers of Fossen | Film | DW | 26.02.2018
{OLD_SKIPS}

Filmmakers of Fossen

Who are the island's talents? They spoke to DW about what drives them to make films of goats.

Watch video 04:21
Now live
04:21 mins.

Passion for bells – Pia Lind

You will want to remember their names, said the clerk who keeps the archive.

Watch video 04:10
Now live
04:10 mins.

The power of Tom Ness

The series ends on Saturday.
""")
    assert furniture(article, "embed") == ["Passion for bells – Pia Lind", "The power of Tom Ness"]
    assert article.headings == ()
    assert article.photos == ()
    assert len(body(article)) == 2


def test_a_mobile_front_page_is_claimed_by_its_greeting_and_is_an_index() -> None:
    article = parse("""\
DW has chosen English for you
Wrong language? Change it here.

Fossen

Role of the lamp must be examined

ImageThe report shows that the board is paying attention, clerk Nils Berg told DW.


Goats rescued from a stair

Several goats stuck on a stair have had a narrow escape in the storm.

Lindholt

Mill seeks a freeze with Fossen

Two decades of bells are in doubt after the mill called for ending them.
""")
    assert (article.parser, article.kind) == ("dw", "index")
    assert body(article) == []


def test_a_mobile_page_with_a_text_is_no_index() -> None:
    article = parse("""\
DW has chosen English for you
Wrong language? Change it here.

Fossen

Role of the lamp must be examined

The report shows that the board is paying attention, clerk Nils Berg told DW.

The lamp has been missing since March. Nobody has asked for it.

How long can a pier be dark?

Very long, says the captain.
""")
    assert (article.parser, article.kind) == ("dw", "article")
    assert len(body(article)) == 3


@pytest.mark.parametrize("under", ["", "Author: Pia Lund\n\n"])
def test_slides_need_not_repeat_the_title_of_their_gallery(under: str) -> None:
    slides = "".join(
        f"  • A ruler of {year} (DW/T. Ness)\n\n    The year {year}\n\n    It was a good year for oak.\n\n{under}"
        for year in (1710, 1810, 1910)
    )
    article = read(
        f" Rulers of the north | All media content | DW | 30.07.2019\n{OLD_SKIPS}\nRulers of the north\n\nThree rulers.\n\n{slides}"
    )
    assert article.kind == "gallery"
    assert len(article.photos) == 3
    assert photos(article)[2] == (
        "A ruler of 1910 (DW/T. Ness)",
        "It was a good year for oak.",
        "DW/T. Ness",
    )
    assert body(article) == ["Three rulers."]


def test_the_reports_under_a_topic_are_no_entries() -> None:
    article = read("""\
        The night of the goats

        October 25, 2024

        On that night, thousands of goats stormed the mill of Fossen. They were attempting to stop a count.

        https://p.dw.com/p/4abar
        Goats on the steps of the mill
        The board estimates between two and five goats were insideImage: Pia Lind/REUTERS

        That night is a critical date in the history of the mill.

        Skip next section Reports & Analysis

        Reports & Analysis

        Goats outside the mill

        Mill 'resorted to bells' after the count

        Wardens have accused the mill of ringing its bells.
        PoliticsOctober 2, 2024
        """)
    assert article.kind == "article"
    assert article.entries == ()
    assert body(article) == ["That night is a critical date in the history of the mill."]


def test_paragraphs_that_begin_alike_are_no_slides() -> None:
    page = f"""\
{OLD_SKIPS}
Fossen counts its lanterns

The tower has bought a ruler. It is two meters long, and some of the clerks aren't happy.

{{}}
"""
    alike = [f"The keepers of the lanterns of Fossen {verb} on Monday." for verb in ("met", "sang", "slept")]
    for texts in (alike, [alike[0]] * 3):
        assert body(read(page.format("\n\n".join(texts))))[-3:] == texts


UNTITLED_OLD = f"""\
{OLD_SKIPS}

Culture

Ruler breaks twice

The ruler of Fossen broke on two days in a row. The board blames the oak.

At nine the first clerk came in and put the ruler on the table. It fell.

Two clerks of the board carry the first of the two rulers through the door of the archive on a day in June, and the archivist with a lamp follows them at a distance (Photo: PIA LUND/AFP/Getty Images)

The ruler was two meters long

The second clerk had brought glue. It was the wrong one.
"""


def test_a_page_of_the_old_skin_that_lost_its_title_line_is_told_by_its_skip_list() -> None:
    article = read(UNTITLED_OLD)
    assert (article.kicker, article.headline) == ("Culture", "Ruler breaks twice")
    assert article.standfirst == ("The ruler of Fossen broke on two days in a row. The board blames the oak.")
    assert [photo.caption for photo in article.photos] == ["The ruler was two meters long"]
    assert len(body(article)) == 2


def test_lines_with_labels_in_a_row_are_facts_and_no_picture() -> None:
    article = read(
        UNTITLED_OLD.replace("At nine", "Length: Two meters and a thumb\n\nWood: Oak of the north\n\nAt nine")
    )
    assert body(article)[:2] == ["Length: Two meters and a thumb", "Wood: Oak of the north"]
    assert len(article.photos) == 1


def test_a_region_over_a_text_that_lost_its_title_is_a_heading() -> None:
    article = read(
        """\
        Fossen

        The board counted nine towers on Sunday, two more than a week before.

        Read more: How towers are counted

        Watch video 02:39 Share Towers at night Send Facebook Whatsapp Permalink https://p.dw.com/p/3hZZZ Towers lean

        Lindholt

        The village has no tower. It has asked for one since May.
        """
    )
    assert article.headline is None
    assert [heading.text for heading in article.headings] == ["Fossen", "Lindholt"]
    assert furniture(article, "embed") == []


def test_what_leads_to_the_news_of_yesterday_is_no_heading() -> None:
    article = read(
        f"{SKIPS}\nTower leans\n\nJuly 30, 2024\n\nThe tower leans. Why?\n\nIt leant on Monday.\n\n"
        "Catch up on Monday's developments here: Tower digest: Two towers lean\n\nIt leant on Tuesday.\n"
    )
    assert article.headings == ()
    assert len(furniture(article, "related")) == 1


def test_a_german_line_on_an_english_page_is_the_name_of_a_picture_and_the_heading_over_it_stays_one() -> (
    None
):
    article = read(
        UNTITLED_OLD.replace(
            "The second clerk", "A new ruler\n\nSchreiner mit einem Lineal\n\nThe second clerk"
        )
    )
    assert [heading.text for heading in article.headings] == ["A new ruler"]
    assert photos(article)[-1] == ("Schreiner mit einem Lineal", None, None)


def test_a_copy_has_its_title_over_the_place_of_its_date() -> None:
    article = read(
        """\
        Connect with us

        Other News

        Fossen updates: Tower leans

        Published

        on

        Skip next section Tower closed

        09/30/2025September 30, 2025

        Tower closed

        The board closed the tower on Tuesday.

        https://p.dw.com/p/51ZZZ
        """
    )
    assert article.headline == "Fossen updates: Tower leans"
    assert entries(article) == [("Tower closed", ["The board closed the tower on Tuesday."])]
    assert furniture(article, "mark") == ["Published", "on"]


def test_the_name_under_the_title_of_a_copy_is_no_point() -> None:
    article = read(
        """\
        Tower leans in Fossen

        · DW

        The tower leans, and two more do. DW has the latest.

        The board met on Sunday.

        Here are the latest developments on the towers of Fossen for Sunday, October 6:
        """
    )
    assert (article.key_points, furniture(article, "mark")) == ((), ["· DW"])
    assert article.standfirst == "The tower leans, and two more do. DW has the latest."


@pytest.mark.parametrize("age", ["3 hours ago", "3 hours ago3 hours ago", "vor 3 Stunden"])
def test_a_byline_may_have_an_age_glued_to_it(age: str) -> None:
    article = read(
        f"{SKIPS}\nTower leans\n\nAda Storm{age}\n\nThe tower leans to the left. It has for years.\n\n"
        "https://p.dw.com/p/18e0A\n\nIt leans.\n"
    )
    assert (article.headline, article.authors) == ("Tower leans", ("Ada Storm",))
    assert article.published is None
    assert [problem.code for problem in article.problems] == ["relative date"]


MANY = "Ada Storm | Tom Ness | Nils Berg-Lund | Pia Lund in Lindholt | Julian von Hall | Karla Maria Sund"


@pytest.mark.parametrize("glue", ["\nPublished May 3, 2025last updated May 4, 2025", "May 3, 2025"])
@pytest.mark.parametrize(
    ("line", "authors", "agencies"),
    [
        (
            f"{MANY} with AFP, dpa, Reuters",
            ("Ada Storm", "Tom Ness", "Nils Berg-Lund", "Pia Lund", "Julian von Hall", "Karla Maria Sund"),
            ("AFP", "dpa", "Reuters"),
        ),
        ("Ada Storm (AFP, dpa)", ("Ada Storm",), ("AFP", "dpa")),
        ("AFP, dpa, Reuters", (), ("AFP", "dpa", "Reuters")),
        ("DW staff / AFP / dpa (nda)", ("DW staff", "nda"), ("AFP", "dpa")),
        ("Ada Storm, DPA news agency (tt)", ("Ada Storm", "tt"), ("dpa",)),
        ("Article based on news reports (df)", ("df",), ()),
        ("with AFP", (), ("AFP",)),
        ("AFP", (), ("AFP",)),
        ("Interview conducted by Ada Storm", ("Ada Storm",), ()),
    ],
)
def test_a_byline_may_be_long_or_name_agencies_alone(
    line: str, glue: str, authors: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    article = read(
        f"{SKIPS}Society\n\nTower leans\n\n{line}{glue}\n\nThe tower leans to the left. It has for years.\n\n"
        "https://p.dw.com/p/18e0A\n\nIt leans.\n"
    )
    assert (article.kicker, article.headline) == ("Society", "Tower leans")
    assert article.authors == authors
    assert [byline.agencies for byline in article.of(Byline)] == [agencies]
    assert str(article.published) == "2025-05-03"
    assert article.standfirst == "The tower leans to the left. It has for years."


def test_the_title_over_a_player_without_a_label_is_no_heading() -> None:
    article = read(
        f"{SKIPS}PoliticsFossen\n\nTower leans\n\nSeptember 5, 2021\n\nThe tower leans to the left. It has for years.\n\n"
        "A tower in a field\nThe tower in springImage: Pia Lind/REUTERS\n\nThe board measured the tower on Sunday.\n\n"
        "Board visits tower as vote looms\n\n01:56\n\nThis browser does not support the video element.\n\n"
        "How does the board measure?\n\nIt takes a ruler of oak.\n"
    )
    assert furniture(article, "embed") == ["Board visits tower as vote looms"]
    assert [heading.text for heading in article.headings] == ["How does the board measure?"]


def test_author_and_editor_of_an_older_page_stand_under_its_text() -> None:
    article = read(
        UNTITLED_OLD
        + "\nAuthor: Ada Storm (Reuters/dpa)\nEditor: Tom Ness\n\nDW recommends\n\nRulers of the north\n"
    )
    byline = article.of(Byline)[0]
    assert (byline.names, byline.agencies) == (("Ada Storm",), ("Reuters", "dpa"))
    assert [sign_off.names for sign_off in article.of(SignOff)] == [("Tom Ness",)]
    assert article.problems == ()
    assert len(body(article)) == 2


@pytest.mark.parametrize(
    "words",
    [
        "Correction, May 3, 2024: The tower stands in Fossen, not in Lindholt. We regret the error.",
        "The interview was conducted by Ada Storm.",
        "The interview has been edited and condensed.",
    ],
)
def test_a_dated_correction_and_the_maker_of_an_interview_are_notes(words: str) -> None:
    article = read(
        f"{SKIPS}\nTower leans\n\nMay 2, 2024\n\nThe tower leans. Why?\n\nhttps://p.dw.com/p/4abcd\n\nIt leans to the left.\n\n{words}\n"
    )
    assert [text for _, text in notes(article)] == [words]
    assert body(article) == ["It leans to the left."]


@pytest.mark.parametrize("line", ["Edited by: Ada Storm", "Editors: Ada Storm"])
def test_who_edited_a_text_is_no_paragraph(line: str) -> None:
    article = read(
        f"{SKIPS}\nTower leans\n\nMay 2, 2024\n\nThe tower leans. Why?\n\nhttps://p.dw.com/p/4abcd\n\nIt leans to the left.\n\n{line}\n"
    )
    assert [sign_off.names for sign_off in article.of(SignOff)] == [("Ada Storm",)]
    assert article.problems == ()


def test_an_old_picture_is_told_by_the_label_of_its_credit_however_long_its_text() -> None:
    alt = (
        "The clerk of Fossen looks at the tower during the yearly measuring of the tower of Fossen between the beach and the "
        "village hall in Norlund, 19 May 2012. (Photo: Pia Lund dpa)"
    )
    article = read(
        f"{OLD_OPENING}The tower leans.\n\nIt is old.\n\n{alt}\n\nThe measuring took a day\n\nThen it rained.\n"
    )
    assert photos(article) == [(alt, "The measuring took a day", "Pia Lund dpa")]
    assert article.headings == ()


def test_a_question_over_an_old_picture_is_a_heading() -> None:
    article = read(
        f"{OLD_OPENING}The tower leans.\n\nIt is old.\n\nWhat does that mean?\n\nA tower (DW/P. Lund)\n\nThe tower in 2016\n\n"
        "That it is old.\n"
    )
    assert [heading.text for heading in article.headings] == ["What does that mean?"]
    assert photos(article) == [("A tower (DW/P. Lund)", "The tower in 2016", "DW/P. Lund")]


def test_a_line_under_the_first_old_picture_is_a_heading() -> None:
    article = read(
        f"{OLD_OPENING}The tower leans again in spring.\n\nNils Berg\n\nBerg paid for the longest ruler\n\nAnte up to measure\n\n"
        "The village spent big.\n"
    )
    assert photos(article) == [("Nils Berg", "Berg paid for the longest ruler", None)]
    assert [heading.text for heading in article.headings] == ["Ante up to measure"]


def test_an_old_film_may_have_a_second_title_and_two_paragraphs() -> None:
    first = "The tower of Fossen has leaned for three hundred years, and every spring a clerk has climbed it with a ruler in his bag and a sandwich."
    second = "The film follows him up the stairs, past the goats that live on the second floor, and out onto the roof, where he finds that the wind took the ruler."
    article = read(
        f"{OLD_OPENING}Three hundred years of measuring\n\nWatch video 28:30\nNow live\n28:30 mins.\n\n{first}\n\n{second}\n"
    )
    assert article.kind == "video"
    assert article.standfirst == "Three hundred years of measuring"
    assert body(article) == [first, second]


def test_the_caption_of_an_old_picture_with_a_german_name_may_be_a_sentence() -> None:
    article = read(
        f"{OLD_OPENING}The tower leans again in spring.\n\nIt has leaned for years.\n\nStrapped for rulers\n\n"
        "Messungsbeginn in der Gemeinde Fossen\n\nHundreds came to see the ruler.\n\nThe village wants a longer one.\n"
    )
    assert [heading.text for heading in article.headings] == ["Strapped for rulers"]
    assert photos(article) == [
        ("Messungsbeginn in der Gemeinde Fossen", "Hundreds came to see the ruler.", None)
    ]
    assert body(article) == ["It has leaned for years.", "The village wants a longer one."]


def test_the_title_over_the_player_of_the_radio_is_no_heading() -> None:
    opening = "1. Zum Inhalt springen\n  2. Zur Hauptnavigation springen\n  3. Zu weiteren Angeboten der DW springen\n\n"
    article = read(
        f"{opening}Turm und Strand (12.12.2012)\n\n12. Dezember 2012\n\nDer Turm steht schief.\n\n"
        "https://p.dw.com/p/4abcd\n\nMessung begonnen\n\nTurm und Strand (12.12.2012)\n\n"
        "Der Vorstand von Fossen hat in diesem Jahr drei neue Lineale gekauft.\n\n"
        "Redakteurin am Mikrofon: Ada Storm\n\nTechnik: Nils Berg\n"
    )
    assert [heading.text for heading in article.headings] == ["Messung begonnen"]
    assert furniture(article, "video") == ["Turm und Strand (12.12.2012)"]
    assert [sign_off.names for sign_off in article.of(SignOff)] == [("Ada Storm",), ("Nils Berg",)]
    assert article.problems == ()


def test_paragraphs_that_hang_on_headings_of_their_own_do_not_join_the_page_above_them() -> None:
    items = "".join(
        f"\n{name}: a ruler of two meters\nIn {name} the clerks of the archive have bought a ruler. It is made of oak.\n"
        for name in ("Fossen", "Norlund", "Lindau")
    )
    article = read(
        f"{SKIPS}\nRuler highlights\n\nJune 24, 2024\n\nLife with rulers\n\nhttps://p.dw.com/p/4abcd\nArchive and ruler\n\nThis week:\n{items}"
    )
    assert article.standfirst == "Life with rulers"
    assert photos(article) == [("Archive and ruler", None, None)]
    assert [heading.text for heading in article.headings] == [
        f"{name}: a ruler of two meters" for name in ("Fossen", "Norlund", "Lindau")
    ]


def test_a_title_that_ends_with_a_date_over_a_byline_makes_no_front_page() -> None:
    article = read(
        f"{SKIPS}\nRuler - oak 12.12.2007\n\nPia LundDecember 12, 2007\n\nThe ruler broke. It was oak.\n"
    )
    assert article.kind == "article"
    assert article.headline == "Ruler - oak 12.12.2007"
    assert article.byline == ("Pia Lund",)
    assert body(article) == ["The ruler broke. It was oak."]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Pia Lund, Fossen", ("Pia Lund",)),
        ("Pia Lund / Tom Ek, Fossen", ("Pia Lund", "Tom Ek")),
        ("Lund, Pia", ("Pia Lund",)),
        ("Pia Lund, Tom Ek", ("Pia Lund", "Tom Ek")),
    ],
)
def test_a_byline_may_end_with_the_place_it_was_written_in(line: str, names: tuple[str, ...]) -> None:
    article = read(
        f"{SKIPS}\nRuler breaks\n\n{line}\nJune 24, 2024\n\nThe ruler broke. It was oak.\n\nIt fell.\n"
    )
    assert [block.names for block in article.blocks if isinstance(block, Byline)] == [names]
