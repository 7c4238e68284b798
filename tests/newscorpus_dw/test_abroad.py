"""Pages in further languages, and copies that keep little more than a date."""

import pytest

from newscorpus import parse
from newscorpus.document import Document
from newscorpus.plugins import Confidence
from newscorpus_dw import PARSER
from tests.newscorpus_dw._reading import SKIPS, body, furniture, photos, read

RUSSIAN = "1. Перейти к содержанию\n  2. Перейти к главному меню\n  3. К другим проектам DW\n"
POLISH = "1. Przejdź do treści\n  2. Przejdź do głównego menu\n  3. Przejdź do dalszych stron DW\n"
HAUSA = "1. Tsallake zuwa shafin jadawali\n  2. Tsallake zuwa jadawalin abubuwan da shiri ya kunsa\n  3. Tsallake zuwa karin wasu shafukan DW\n"
CHINESE = "1. 跳转至内容\n  2. 跳转至主菜单\n  3. 跳转到更多DW网站\n"


def test_the_skip_list_tells_the_language_of_a_short_page_and_so_its_date() -> None:
    article = read(f"{RUSSIAN}\nБашня Фоссена\n\n1 августа 2011 г.\n\nБашня стоит.\n\nОна наклонилась.\n")
    assert article.language == "ru"
    assert str(article.published) == "2011-08-01"
    assert body(article) == ["Она наклонилась."]


@pytest.mark.parametrize(
    ("skips", "line", "byline", "day"),
    [
        (RUSSIAN, "ВОЛНА ФОССЕНА30 апреля 2003 г.", "ВОЛНА ФОССЕНА", "2003-04-30"),
        (POLISH, "Ada Storm19 kwietnia 2013", "Ada Storm", "2013-04-19"),
        (CHINESE, "福森之声2005年8月17日", "福森之声", "2005-08-17"),
    ],
)
def test_names_stand_before_a_date_that_is_glued_to_them_in_any_language(
    skips: str, line: str, byline: str, day: str
) -> None:
    article = read(f"{skips}\nFossen\n\n{line}\n\nFossen ma wieżę.\n\nWieża stoi.\n")
    assert (article.headline, article.byline) == ("Fossen", (byline,))
    assert str(article.published) == day


ARABIC = "1. تخطي إلى المحتوى\n  2. تخطي إلى القائمة الرئيسية\n  3. تخطي إلى المزيد من صفحات DW\n"
HINDI = "1. कंटेंट पर जाएं\n  2. मेन्यू पर जाएं\n  3. डीडब्ल्यू की अन्य साइट देखें\n"
CROATIAN = "1. Idi na sadržaj\n  2. Idi na glavnu navigaciju\n  3. Idi na ostale ponude DW-a\n"
SERBIAN = "1. Idi na sadržaj\n  2. Pređi na glavni meni\n  3. Idi na ostale ponude DW\n"


@pytest.mark.parametrize(
    ("skips", "language", "line", "day", "label"),
    [
        (ARABIC, "ar", "٣٠ أكتوبر ٢٠٠٨", "2008-10-30", "صورة من:"),
        (HINDI, "hi", "१४ नवम्बर २००८", "2008-11-14", "तस्वीर:"),
        (CROATIAN, "hr", "9. studenoga 2022.", "2022-11-09", "Foto:"),
        (CROATIAN, "bs", "9. novembar 2022.", "2022-11-09", "Foto:"),
        (SERBIAN, "sr", "9. novembar 2022.", "2022-11-09", "Foto:"),
    ],
)
def test_dates_and_credits_are_read_in_the_figures_and_words_of_the_language(
    skips: str, language: str, line: str, day: str, label: str
) -> None:
    article = read(
        f"{skips}\nFossen\n\n{line}\n\nLede.\n\nhttps://p.dw.com/p/4abcd\nFossen{label} DW/P. Lund\n\nText.\n\nMore.\n"
    )
    assert (article.headline, article.language, str(article.published)) == ("Fossen", language, day)
    assert photos(article) == [(None, "Fossen", "DW/P. Lund")]
    assert body(article) == ["Text.", "More."]


def test_a_caption_without_a_credit_stands_under_its_alternative_text() -> None:
    article = read(
        f"{SKIPS}\nTower\n\nJune 24, 2024\n\nIt leans.\n\nhttps://p.dw.com/p/4abcd\nTower and beach\nThe tower on the beach\n\n"
        "The tower leans.\n\nIt is old.\n"
    )
    assert photos(article) == [("Tower and beach", "The tower on the beach", None)]


def test_a_page_in_hausa_is_told_from_one_in_swahili() -> None:
    text = "Hasumiya ya kasance ta Fossen da na kauyen, na gari da na teku.\n"
    assert read(f"{HAUSA}\nHasumiya\n\nOctober 29, 2013\n\n{text}\n{text}").language == "ha"


def test_chinese_sentences_are_prose_however_short() -> None:
    article = read(
        f"{CHINESE}\n福森的塔\n\n2022年11月9日\n\n塔倾斜了。\n\nhttps://p.dw.com/p/4abcd\n福森的塔在海边\n\n塔很老。\n\n「塔还在。」\n"
    )
    assert (article.language, str(article.published)) == ("zh", "2022-11-09")
    assert body(article) == ["塔很老。", "「塔还在。」"]
    assert photos(article) == [("福森的塔在海边", None, None)]


def test_a_french_question_is_no_heading() -> None:
    skips = "1. Aller au contenu\n  2. Aller au menu principal\n  3. Voir les autres sites DW\n"
    article = read(
        f"{skips}\nLa tour\n\n2 août 2022\n\nElle penche.\n\nElle est vieille.\n\nDW : Et la tour ?\n\nNils Berg : Elle va bien.\n"
    )
    assert article.headings == ()
    assert len(body(article)) == 3


def test_a_section_of_reports_ends_a_spanish_article() -> None:
    skips = "1. Ir al contenido\n  2. Ir al menú principal\n  3. Ir a más sitios de DW\n"
    article = read(
        f"{skips}\nLa torre de Fossen\n\n20 de junio de 2022\n\nLa torre se inclina.\n\nhttps://p.dw.com/p/4abcd\n\nEs vieja.\n\n"
        "Ir a la siguiente sección Reportajes y análisis\n\nReportajes y análisis\n\nUna regla\nMostrar más\n"
    )
    assert article.kind == "article"
    assert body(article) == ["Es vieja."]
    assert len(furniture(article, "teaser")) == 4


GLUED = {
    "English": "Tower of Fossen\nJune 24, 2024Measuring a tower has been dear to DW for years.\nIt leans.\n",
    "Polish": "Wieża w Fossen\n22 kwietnia 2013„Wieża stoi i nie jest prosta” – mówi DW w Fossen.\nStoi od dawna, przez wiatr, który się nie zmienia.\n",
    "Ukrainian": "Вежа у Фоссені\n1 серпня 2022 р.Вежа DW стоїть, але це не все.\nВона стара, що є для села та його людей важливо.\n",
    "Hindi": "फोसेन DW\n१३ अगस्त २०२१15 अगस्त को फोसेन में टावर के पास DW के लोग और बच्चे थे.\nटावर का काम है.\n",
    "an office": "Tower of Fossen\nAda StormJune 24, 2024UN clerks told Deutsche Welle that it leans to the sea.\nIt does, and the clerk of the village was not in.\n",
}


@pytest.mark.parametrize("text", GLUED.values(), ids=GLUED.keys())
def test_a_copy_that_names_the_house_is_claimed_by_its_glued_date(text: str) -> None:
    article = parse(Document(text))
    assert article.source == "dw"
    assert article.headline == text.partition("\n")[0]
    assert article.published is not None
    assert len(body(article)) == 2


def test_a_skip_list_that_names_the_house_in_another_script_is_a_claim() -> None:
    text = (
        "1. Преминаване към съдържанието\n  2. Преминаване към главното меню\n"
        "  3. Преминаване към други страници на ДВ\n\nКула\n\n22 декември 2012\n\nСтара.\n\n"
        "https://mirror.example:443/https/p.dw.com/p/4abcd\nКула на брега\n\nТя е стара.\n"
    )
    article = parse(Document(text))
    assert (article.source, article.language, str(article.published)) == ("dw", "bg", "2012-12-22")
    assert body(article) == ["Тя е стара."]


def test_a_short_link_through_a_mirror_is_a_claim() -> None:
    claim = PARSER.match(
        Document("Tower\n\nhttps://mirror.example:443/https/p.dw.com/p/4abcd\nThe tower leans.\n")
    )
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE


def test_a_persian_date_stands_under_the_title_though_its_calendar_is_not_read() -> None:
    article = read(
        "1. پرش به گزارش\n  2. پرش به منوی اصلی\n  3. پرش به دیگر صفحات دویچه وله\n\nبرج فوسن\n\n"
        "آدا توفان۱۳۸۵ آبان ۱۱, پنجشنبه\n\nبرج کج است.\n\nhttps://p.dw.com/p/4abcd\nعکس: DW\n\nبرج قدیمی است.\n"
    )
    assert (article.language, article.headline, article.published) == ("fa", "برج فوسن", None)
    assert article.byline == ("آدا توفان",)
    assert body(article) == ["برج قدیمی است."]


def test_a_glued_date_alone_is_no_claim() -> None:
    assert (
        PARSER.match(Document("Tower of Fossen\nAda StormJune 24, 2024The tower leans.\nIt is old.\n"))
        is None
    )


def test_advertisement_may_be_glued_to_the_date() -> None:
    article = read("Wieża\n18 kwietnia 2013Reklama\n3 maja Deutsche Welle mierzy wieżę w Fossen.\n")
    assert furniture(article, "advertisement") == ["Reklama"]
    assert body(article) == ["3 maja Deutsche Welle mierzy wieżę w Fossen."]


def test_a_title_line_may_have_lost_its_date() -> None:
    text = (
        "Tower leans | Norlund | News from Fossen and beyond | DW\n\nThe tower leans again.\n\nIt is old.\n"
    )
    article = parse(Document(text))
    assert (article.source, article.headline, article.published) == ("dw", "Tower leans", None)
    assert body(article) == ["The tower leans again.", "It is old."]


def test_a_title_that_has_a_prime_at_first_and_then_an_apostrophe_is_ours() -> None:
    claim = PARSER.match(Document("Fossen′s tower\nFossen's tower\n\nThe tower leans.\n"))
    assert claim is not None
    assert claim.confidence is Confidence.TYPICAL
    assert PARSER.match(Document("Fossen′s tower\nThe tower′s clerk\n\nThe tower leans.\n")) is None


def test_an_age_of_one_day_is_no_heading() -> None:
    article = read(
        "logo\nTower leans – DW – 07/12/2025\n\nTower leans – DW – 07/12/2025\n\nDWa day ago\nThe tower leans.\nIt is old.\n"
    )
    assert article.headings == ()
    assert body(article) == ["The tower leans.", "It is old."]


def test_a_line_glued_to_the_short_link_is_the_alternative_text_of_a_picture() -> None:
    article = read(
        f"{SKIPS}\nTower\n\nJune 24, 2024\n\nIt leans.\n\nhttps://p.dw.com/p/4abcd\nTower and beach\n\nThe tower leans.\n\nIt is old.\n"
    )
    assert photos(article) == [("Tower and beach", None, None)]
    assert article.headings == ()


def test_a_line_apart_from_the_short_link_is_a_heading() -> None:
    article = read(
        f"{SKIPS}\nTower\n\nJune 24, 2024\n\nIt leans.\n\nhttps://p.dw.com/p/4abcd\n\nTower and beach\n\nThe tower leans.\n\nIt is old.\n"
    )
    assert [heading.text for heading in article.headings] == ["Tower and beach"]


def test_a_german_line_on_an_english_page_is_the_name_of_a_picture() -> None:
    article = read(
        f"{SKIPS}\nTower of Fossen\n\nJune 24, 2024\n\nThe tower of Fossen leans.\n\nIt is the oldest of the towers.\n\n"
        "Turm für Fossen und Norlund\n\nIt will lean on.\n"
    )
    assert photos(article) == [("Turm für Fossen und Norlund", None, None)]
    assert article.headings == ()


def test_a_credit_in_the_brackets_of_an_alternative_text_is_not_a_second_picture() -> None:
    article = read(
        "1. Zum Inhalt springen\n  2. Zur Hauptnavigation springen\n  3. Zu weiteren Angeboten der DW springen\n\nTurm\n\n"
        "Ada Storm8. Juni 2016\n\nDer Turm steht.\n\nDer Turm am Strand (Foto: Pia Lund)\nBild: Pia Lund\n\nEr ist alt.\n"
    )
    assert photos(article) == [("Der Turm am Strand (Foto: Pia Lund)", None, "Pia Lund")]


def test_a_caption_with_its_credit_in_brackets_ends_before_the_bracket() -> None:
    article = read(
        f"{SKIPS}\nTower\n\nJune 24, 2024\n\nIt leans.\n\nA tower (Foto: Pia Lund)\n\nThe tower leans.\n"
    )
    assert photos(article) == [(None, "A tower", "Pia Lund")]


def test_the_label_of_its_player_is_a_claim_and_makes_a_film_of_one_paragraph() -> None:
    article = parse(
        Document(
            "DW News\n\nClerks demand longer rulers\n\nThe clerks of Fossen went to the beach.\n\nWatch video 01:15\n"
        )
    )
    assert (article.source, article.kind) == ("dw", "video")
    assert article.headline == "Clerks demand longer rulers"
    assert body(article) == ["The clerks of Fossen went to the beach."]
    assert PARSER.match(Document("Clerks demand longer rulers\n\nWatch video 01:15 of the beach.\n")) is None
