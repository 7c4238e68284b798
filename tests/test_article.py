"""Articles: views over blocks, and the law that blocks tile the text."""

import pickle

import attrs
import pytest

from newscorpus.article import (
    Article,
    Boilerplate,
    Byline,
    Credit,
    Dateline,
    Entry,
    Heading,
    Headline,
    KeyPoint,
    Kicker,
    ListItem,
    Note,
    Paragraph,
    Photo,
    SignOff,
    Standfirst,
)
from newscorpus.document import Document, Span
from newscorpus.errors import TilingError

TEXT = """Skip to content
Harbour
Goats win the ballot
A long night in Brenna ends
By Ilse Karnau
A goat looks on.Ada Lind/AFP
- Turnout was high
BRENNA (AP) - The goats
   won on Tuesday.
How it went
They ate the ballots.
1. First the blue ones
(Corrects the colour in paragraph 4)
11:50 p.m.
Hay is in
Hay came by boat.
-Reuters
zc/wmr (dpa)
"""


def at(words: str) -> int:
    return TEXT.index(words)


def entry() -> Entry:
    blocks = (
        Boilerplate(start=at("11:50"), raw="11:50 p.m.", kind="entry time"),
        Heading(start=at("Hay is"), raw="Hay is in"),
        Paragraph(start=at("Hay came"), raw="Hay came by boat."),
        SignOff(start=at("-Reuters"), raw="-Reuters", agencies=("Reuters",)),
    )
    raw = TEXT[at("11:50") : at("-Reuters") + len("-Reuters")]
    return Entry(start=at("11:50"), raw=raw, heading="Hay is in", agencies=("Reuters",), blocks=blocks)


def article() -> Article:
    credit = Credit(text="Ada Lind/AFP", names=("Ada Lind",), agencies=("AFP",))
    return Article(
        document=Document(TEXT, "goats.txt"),
        parser="hand",
        source="gazette",
        blocks=(
            Boilerplate(start=0, raw="Skip to content", kind="skip link"),
            Kicker(start=at("Harbour"), raw="Harbour"),
            Headline(start=at("Goats win"), raw="Goats win the ballot"),
            Standfirst(start=at("A long"), raw="A long night in Brenna ends"),
            Byline(start=at("By Ilse"), raw="By Ilse Karnau", names=("Ilse Karnau",)),
            Photo(
                start=at("A goat"),
                raw="A goat looks on.Ada Lind/AFP",
                caption="A goat looks on.",
                credit=credit,
            ),
            Boilerplate(start=at("- Turn"), raw="-", kind="bullet"),
            KeyPoint(start=at("Turnout"), raw="Turnout was high"),
            Dateline(
                start=at("BRENNA"), raw="BRENNA (AP) -", places=("BRENNA",), agency="The Associated Press"
            ),
            Paragraph(start=at("The goats"), raw="The goats\n   won on Tuesday."),
            Heading(start=at("How it"), raw="How it went"),
            Paragraph(start=at("They ate"), raw="They ate the ballots."),
            Boilerplate(start=at("1. First"), raw="1.", kind="bullet"),
            ListItem(start=at("First the"), raw="First the blue ones"),
            Note(start=at("(Corrects"), raw="(Corrects the colour in paragraph 4)", kind="correction"),
            entry(),
            SignOff(start=at("zc/"), raw="zc/wmr (dpa)", names=("zc", "wmr"), agencies=("dpa",)),
        ),
    )


def test_views_read_the_blocks() -> None:
    read = article()
    assert read.headline == "Goats win the ballot"
    assert read.kicker == "Harbour"
    assert read.standfirst == "A long night in Brenna ends"
    assert read.byline == ("By Ilse Karnau",)
    assert read.authors == ("Ilse Karnau",)
    assert read.dateline is not None
    assert read.dateline.places == ("BRENNA",)
    assert [point.text for point in read.key_points] == ["Turnout was high"]
    assert [note.kind for note in read.notes] == ["correction"]
    assert [block.kind for block in read.boilerplate] == ["skip link", "bullet", "bullet", "entry time"]


def test_text_agencies_and_photo_agencies_are_apart() -> None:
    assert article().agencies == ("The Associated Press", "Reuters", "dpa")
    assert article().photo_agencies == ("AFP",)


def test_the_text_is_the_body_with_hard_wraps_joined() -> None:
    assert article().text == "The goats won on Tuesday.\n\nThey ate the ballots.\n\nHay came by boat."


def test_a_block_is_the_slice_at_its_span() -> None:
    for block in article().walk():
        assert block.span.of(TEXT) == block.raw
        assert block.span == Span(block.start, block.stop)


def test_headings_inside_entries_count() -> None:
    assert [heading.text for heading in article().headings] == ["How it went", "Hay is in"]


def test_sections_hang_under_their_headings() -> None:
    sections = [
        (part.heading and part.heading.text, [block.text for block in part.blocks])
        for part in article().sections
    ]
    assert sections == [
        (None, ["The goats won on Tuesday."]),
        ("How it went", ["They ate the ballots.", "First the blue ones"]),
        ("Hay is in", ["Hay came by boat."]),
    ]


def test_the_sign_off_of_the_page_comes_before_those_of_entries() -> None:
    sign_off = article().sign_off
    assert sign_off is not None
    assert sign_off.text == "zc/wmr (dpa)"


def test_entries_hold_their_paragraphs() -> None:
    (found,) = article().entries
    assert [paragraph.text for paragraph in found.paragraphs] == ["Hay came by boat."]


def test_articles_are_values() -> None:
    assert article() == article()
    assert hash(article()) == hash(article())
    assert pickle.loads(pickle.dumps(article())) == article()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        article().kind = "video"  # type: ignore[misc]


def test_an_article_without_text_has_no_blocks() -> None:
    empty = Article(document=Document(" \n"), parser="hand")
    assert (empty.headline, empty.text, empty.sign_off, empty.dateline, empty.sections) == (
        None,
        "",
        None,
        None,
        (),
    )


def build(text: str, *blocks: Paragraph | Entry) -> Article:
    return Article(document=Document(text, "x.txt"), parser="hand", blocks=blocks)


def test_uncovered_text_is_refused() -> None:
    with pytest.raises(TilingError, match=r"x\.txt: no block holds the text at 3\.\.7 \('two'\)"):
        build("one two", Paragraph(start=0, raw="one"))


def test_uncovered_text_between_blocks_is_refused() -> None:
    with pytest.raises(TilingError, match="'two'"):
        build("one two six", Paragraph(start=0, raw="one"), Paragraph(start=8, raw="six"))


def test_overlapping_blocks_are_refused() -> None:
    with pytest.raises(
        TilingError, match=r"the Paragraph at 2\.\.7 begins before the block in front of it ends, at 3"
    ):
        build("one two", Paragraph(start=0, raw="one"), Paragraph(start=2, raw="e two"))


def test_a_block_that_is_not_the_text_is_refused() -> None:
    with pytest.raises(TilingError, match="not the slice"):
        build("one two", Paragraph(start=0, raw="one too"))


@pytest.mark.parametrize(("start", "raw"), [(0, " one"), (1, "one "), (1, "")])
def test_a_block_with_white_space_at_its_ends_is_refused(start: int, raw: str) -> None:
    with pytest.raises(TilingError, match="empty or has white space"):
        build(" one ", Paragraph(start=start, raw=raw))


def test_an_entry_without_blocks_is_refused() -> None:
    with pytest.raises(TilingError, match="holds no blocks"):
        build("one", Entry(start=0, raw="one"))


def test_an_entry_that_loses_text_is_refused() -> None:
    with pytest.raises(TilingError, match="'two'"):
        build("one two", Entry(start=0, raw="one two", blocks=(Paragraph(start=0, raw="one"),)))


def test_an_entry_shorter_than_its_blocks_is_refused() -> None:
    with pytest.raises(TilingError, match="ends before the blocks it holds"):
        build("one two", Entry(start=0, raw="one", blocks=(Paragraph(start=0, raw="one two"),)))
