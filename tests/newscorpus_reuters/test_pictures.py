import pytest

from newscorpus.article import Boilerplate, Kicker, Photo
from newscorpus.plugins import Confidence

CAPTION = "Members of the Brenna kite guard march against the wind in Brenna, Norlund, May 20, 2016."
SECOND = "An otter dances at a reception in Lower Haven, Norlund, May 19, 2016."
THIRD = "Bakers throw rolls in Tokai, Norlund, May 18, 2016."
TRIPLE = [(CAPTION, "Carla Barr"), (SECOND, "Pia Lind"), (THIRD, "Shin Sao")]


def test_a_slideshow_repeats_each_caption_and_cuts_one_short(read, kinds):
    article = read(
        " date 2016-05-20 Edition:\nUnited States\nPictures | Fri May 20, 2016 | 8:55am EDT\n\nEditor's choice\n\n"
        f"{CAPTION} REUTERS/Gleb Holm\n\n{CAPTION[:80]}...more\n\nReuters / Friday, May 20, 2016\n{CAPTION} REUTERS/Gleb Holm\nClose\n1 / 24\n"
        f"{SECOND} Host photo agency via Reuters\n\n{SECOND} Host photo agency via Reuters\n\nReuters / Thursday, May 19, 2016\nClose\n2 / 24\n"
        f"{THIRD} REUTERS/Wilson Dias/Handout via Reuters\n\nReuters / Wednesday, May 18, 2016\nClose\n3 / 24\n"
    )
    assert (article.kind, article.headline) == ("gallery", "Editor's choice")
    assert article.of(Kicker)[0].text == "Pictures"
    assert str(article.published) == "2016-05-20T08:55-04:00"
    assert [photo.caption for photo in article.photos] == [CAPTION, SECOND, THIRD]
    assert [photo.credit.text for photo in article.photos] == [
        "REUTERS/Gleb Holm", "Host photo agency via Reuters", "REUTERS/Wilson Dias/Handout via Reuters",
    ]  # fmt: skip
    assert not article.paragraphs
    assert [kind for kind, _ in kinds(article)].count("repeat") == 3


def test_a_slideshow_may_name_photographer_and_location(read):
    article = read(
        " date 2016-05-27 Edition:\n"
        + "\n".join(
            f"Photographer\n{name}\nLocation\nBRENNA, Norlund\nReuters / Wednesday, May 25, 2016\n\n{caption} REUTERS/{name}\n"
            for name, caption in [("Jason Reed", CAPTION), ("Lucy Holm", SECOND), ("Pia Lind", THIRD)]
        )
    )
    assert (article.kind, article.headline) == ("gallery", None)
    assert [photo.credit.names for photo in article.photos] == [
        ("Jason Reed",),
        ("Lucy Holm",),
        ("Pia Lind",),
    ]
    assert str(article.published) == "2016-05-27"


def test_credits_may_stand_on_the_line_under_the_caption(read):
    pairs = [(CAPTION, "Carla Barr"), (SECOND, "Pia Lind"), (THIRD, "Shin Sao")]
    article = read(
        "Pictures of the week in Norlund\n\n"
        + "".join(
            f"{caption}\nREUTERS/{name}\n\n{caption}\nREUTERS/{name}\n{number} / 22\nReuters / Friday, June 24, 2016\n\n"
            for number, (caption, name) in enumerate(pairs, 1)
        )
    )
    assert (article.kind, article.headline) == ("gallery", "Pictures of the week in Norlund")
    assert [(photo.caption, photo.credit.names) for photo in article.photos] == [
        (caption, (name,)) for caption, name in pairs
    ]
    assert sum(block.kind == "repeat" for block in article.of(Boilerplate)) == 3


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("An otter in Brenna, May 1, 2017. REUTERS/Carla Barr", "An otter in Brenna, May 1, 2017.", "REUTERS/Carla Barr"),
        ("[2/5] An otter in Brenna. REUTERS/Carla Barr/File Photo", "An otter in Brenna.", "REUTERS/Carla Barr/File Photo"),
        ("[1/2]An otter in Brenna. REUTERS/Carla Barr Purchase Licensing Rights, opens new tab", "An otter in Brenna.", "REUTERS/Carla Barr"),
        ("3 of 4. An otter in Brenna. REUTERS/Carla Barr", "An otter in Brenna.", "REUTERS/Carla Barr"),
        ("FILE PHOTO: An otter in Brenna. Courtesy of Pia Lind/Handout via REUTERS", "FILE PHOTO: An otter in Brenna.", "Courtesy of Pia Lind/Handout via REUTERS"),
        (
            "An otter in a picture obtained from social media. @Otter/via REUTERS THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. NO RESALES.",
            "An otter in a picture obtained from social media.", "@Otter/via REUTERS",
        ),
        ("An otter in Brenna, May 1. REUTERS/Carla Barr ATTENTION EDITORS - OTTERS BITE", "An otter in Brenna, May 1.", "REUTERS/Carla Barr"),
        ("An otter in false colour, 2004. (NASA/JPL/Otter Institute)", "An otter in false colour, 2004.", "(NASA/JPL/Otter Institute)"),
    ],
)  # fmt: skip
def test_captions_in_the_body_are_pictures(read, line, caption, credit):
    article = read(
        f"BRENNA (Reuters) - Otters counted their stones on Monday and found them.\n\n{line}\n\nThey were all there."
    )
    assert [(photo.caption, photo.credit.text) for photo in article.photos] == [(caption, credit)]
    assert len(article.paragraphs) == 2


def test_an_alternative_text_before_the_caption_belongs_to_the_picture(read):
    article = read(
        "BRENNA (Reuters) - Otters counted their stones on Monday and found them.\n"
        "An otter holds a stone in Brenna\n[1/5]An otter holds a blue stone in Brenna, Norlund, May 1, 2023. REUTERS/Carla Barr\nThey were all there."
    )
    photo = article.of(Photo)[0]
    assert photo.alt == "An otter holds a stone in Brenna"
    assert photo.raw.startswith("An otter holds a stone in Brenna\n[1/5]")


def test_a_caption_may_lack_its_credit(read):
    article = read(
        "BRENNA (Reuters) - Otters counted their stones on Monday and found them.\n\nFILE PHOTO: An otter in Brenna, May 1, 2017."
    )
    assert article.photos[0].credit is None


def test_the_agency_alone_after_the_story_is_the_hosts_credit(read, kinds):
    article = read(
        "BRENNA (Reuters) - Otters counted their stones on Monday and found them.\nThey were all there, the office said on Monday.\nReuters"
    )
    assert len(article.paragraphs) == 2
    assert kinds(article) == [("credit of the host", "Reuters")]


@pytest.mark.parametrize(
    "text",
    [
        " date 2014-05-09 The windy game\n"
        + "".join(f"{words} REUTERS/{name}\n{words} REUTERS/{name}\n" for words, name in TRIPLE),
        " date 2012-11-01 Edition:\nNorlund\nThu Nov 1, 2012\n\nThe windy game\n\n"
        + "".join(f"<p>{words} REUTERS/{name} </p>\n\n" for words, name in TRIPLE),
    ],
)
def test_a_slideshow_may_have_neither_numbers_nor_dates(read, claim, text):
    assert claim(text) is Confidence.SIGNATURE
    article = read(text)
    assert (article.kind, article.headline) == ("gallery", "The windy game")
    assert [(photo.caption, photo.credit.names) for photo in article.photos] == [
        (words, (name,)) for words, name in TRIPLE
    ]
    assert not article.paragraphs


def test_a_caption_and_its_credit_may_be_said_again(read, kinds):
    caption = "An otter speaks during a news conference in Brenna, November 8, 2012."
    article = read(
        f"Harbour considers bowing to otters\n\nBRENNA Mon Nov 19, 2012 5:24pm EST\n\n{caption} REUTERS/Carla Barr\n\n{caption}\n\nCredit: Reuters/Carla Barr\n\n"
        "BRENNA (Reuters) - The harbour office will consider bowing to the otters, according to a paper seen by Reuters.\n"
    )
    assert article.headline == "Harbour considers bowing to otters"
    assert article.standfirst is None
    assert [photo.caption for photo in article.photos] == [caption]
    assert [kind for kind, _ in kinds(article)] == ["repeat", "repeat"]


def test_a_caption_that_is_cut_short_repeats_the_one_over_it(read, kinds):
    caption = (
        "An otter speaks as the harbour minister and the keeper of the stones look on during a news conference that followed the count of all the stones "
        "on the pier, at which the seals of the bay and their lawyers were present too, from the club of the mayor in Brenna"
    )
    article = read(
        "BRENNA, Jan 8 (Reuters) - The harbour council voted on Thursday to advance a war on the fog of the bay.\n\n"
        f"Item 1 of 4 {caption}, Norlund, January 3, 2026. REUTERS/Carla Barr/File Photo\n"
        f"[1/4]{caption},... Purchase Licensing Rights, opens new tab Read more\n\nThe council did not respond to a request for comment.\n"
    )
    assert len(article.photos) == 1
    assert [kind for kind, _ in kinds(article)] == ["repeat"]
    assert len(article.paragraphs) == 2


def test_a_credit_under_a_paragraph_that_ends_with_credits_takes_no_paragraph(read):
    article = read(
        "BRENNA (Reuters) - The harbour office counted its otters.\nIt found all of them. (Reporting by Pia Lind; Editing by Sam Holm)\nCredit: Reuters/Carla Barr\n"
    )
    assert article.sign_off.names == ("Pia Lind", "Sam Holm")
    assert article.paragraphs[-1].text == "It found all of them."


@pytest.mark.parametrize(
    "words",
    [
        "Otters keep 600 stones under the pier. (For more stories on stones go to <STONE/NEW>)",
        "Otters keep 600 stones under the pier (the north/south pier) ",
        "Otters and seals share what they find (stones and/or shells)",
    ],
)
def test_a_paragraph_that_ends_with_words_in_brackets_and_a_stroke_is_no_picture(read, words):
    article = read(f"BRENNA (Reuters) - Otters counted their stones on Monday.\n\n{words}")
    assert not article.photos
    assert len(article.paragraphs) == 2
