"""Facts about blogs.reuters.com and live.reuters.com, each read off an invented page."""

import pytest

from newscorpus.article import Dateline, Heading, ListItem, Timestamp
from newscorpus.plugins import Confidence

OTTERS = "Otters in the harbor counted their stones on Monday and found them all."

POST = """Felix Salmon

The otters and their bankers

By Ada Lind
March 20, 2011

This time last week nobody in Brenna would lend an otter anything. That has changed, and not for the better.

I was wrong about the stones, and I said so at the time.
"""


def test_a_post_has_its_blog_over_it(read, claim):
    article = read(POST)
    assert claim(POST) is Confidence.TYPICAL
    assert (article.kind, article.kicker, article.headline) == (
        "article",
        "Felix Salmon",
        "The otters and their bankers",
    )
    assert article.byline == ("By Ada Lind",)
    assert str(article.published) == "2011-03-20"
    assert len(article.paragraphs) == 2


def test_posts_stand_under_the_name_of_their_blog(read):
    article = read("""Photographers' Blog

Embedded with the otters

June 23, 2011

An otter fires a stone at the pier in Brenna, Norlund, June 12, 2011. REUTERS/Carla Barr

Everyone will tell you that Brenna is a great place to take pictures. No one will tell you of the fog.

from Olympics Notebook:

Winter Games: stone of the day

February 17, 2010

I spent much of the day at the ice, and saw many very good stones.
""")
    assert (article.kind, article.headline, article.published) == ("index", "Photographers' Blog", None)
    assert [heading.text for heading in article.of(Heading)] == [
        "Embedded with the otters",
        "Winter Games: stone of the day",
    ]
    assert [stamp.text for stamp in article.of(Timestamp)] == ["June 23, 2011", "February 17, 2010"]
    assert [photo.credit.names for photo in article.photos] == [("Carla Barr",)]
    assert len(article.paragraphs) == 2


OPINION = """Opinion

Ada Lind

Stone must-reads

Ada Lind
Aug 30, 2013 15:15 UTC

The weekly selection of essential reading for those who count stones, presented in no particular order.

Can the harbour's limited war on fog stay limited?

Ada Lind
Aug 27, 2013 21:44 UTC

After the speech of the harbour minister, it is clear that the fog will be attacked.
"""


def test_an_opinion_page_is_told_by_the_times_of_its_posts(read, claim):
    article = read(OPINION)
    assert claim(OPINION) is Confidence.TYPICAL
    assert claim(OPINION.replace(" UTC", "")) is None
    assert [heading.text for heading in article.of(Heading)] == [
        "Stone must-reads",
        "Can the harbour's limited war on fog stay limited?",
    ]
    assert article.authors == ("Ada Lind",)


def test_the_archive_says_which_blog_a_post_is_from(read, kinds):
    article = read("""Archive

Reuters blog archive

from MacroScope:

A first for harbour politics

The leader of the otters drinks a pint of beer in the Gardener's Arms near Brenna

By this time tomorrow the otters are likely to celebrate their first seat.

from Breakingviews:

Stone bank takes the slow road

Photo

By Sam Holm

The author is a Reuters Breakingviews columnist.  The opinions expressed are his own.

The bank's purchase has moved at a glacial pace, and gives rivals little to fear.
""")
    assert [heading.text for heading in article.of(Heading)] == [
        "A first for harbour politics",
        "Stone bank takes the slow road",
    ]
    assert [photo.alt for photo in article.photos] == [
        "The leader of the otters drinks a pint of beer in the Gardener's Arms near Brenna"
    ]
    assert [kind for kind, _ in kinds(article)] == ["menu", "photo marker", "disclaimer"]
    assert len(article.paragraphs) == 2


def test_a_date_may_stand_over_each_post(read):
    article = read("""Nov 6, 2013 09:37 UTC

Brenna won't meet its stone target. No problem

Photo

By Sam Holm

The author is a Reuters Breakingviews columnist. The opinions expressed are his own.

The harbour office will not meet its target, and the only sensible answer is a yawn.

Nov 6, 2013 06:20 UTC

Investors' love of stones defeats fear of fog

Photo

By Ada Lind

For investors, love of stones has conquered a fear of fog, and shares are snapped up.
""")
    assert [heading.text for heading in article.of(Heading)] == [
        "Brenna won't meet its stone target. No problem",
        "Investors' love of stones defeats fear of fog",
    ]
    assert article.authors == ("Sam Holm", "Ada Lind")


LIVE = """World News liveblog | Reuters.com
Edition:
United States

World News liveblog

Reuters live coverage of events around the world. Follow @ReutersWorld on Twitter for top news.

  • Harbour must listen to the otters, minister says

    BRENNA, July 2 (Reuters) - The harbour must respect the views of the otters, its minister said on Tuesday.

    "It is important to listen," she added.

    Read on.
    Comment ()
  • Another foggy day in Brenna:
    A woman rides her bicycle along a pier on a foggy morning in Brenna, February 28, 2013. REUTERS/Carla Barr
    by Pia Lindon Feb 28, 2013 at 3:34 PM

    Comment ()
  • BREAKING: Otters demand safe passage out of the quarry - harbour source
    Comment ()
"""


def test_posts_of_a_live_blog_end_with_the_count_of_their_comments(read, claim, kinds):
    article = read(LIVE)
    assert claim(LIVE) is Confidence.TYPICAL
    assert (article.kind, article.headline) == ("live_blog", "World News liveblog")
    first, second, third = article.entries
    assert (first.heading, first.agencies) == (
        "Harbour must listen to the otters, minister says",
        ("Reuters",),
    )
    assert [type(block) for block in first.blocks[:2]] == [Heading, Dateline]
    assert len(first.paragraphs) == 2
    assert (str(second.time), str(second.date)) == ("15:34", "2013-02-28T15:34")
    assert article.byline == ("by Pia Lind",)
    assert [photo.credit.names for photo in article.photos] == [("Carla Barr",)]
    assert third.heading is None
    assert [kind for kind, _ in kinds(article)].count("comments") == 3


def test_posts_of_a_live_blog_may_stand_under_hyphens(read):
    article = read("""World News liveblog
Reuters live coverage of events around the world. Follow @ReutersWorld on Twitter for top news.
-
Map of the western bay showing where the fog is heading.
-
These reports are not yet confirmed, and we share them to help you understand:
- Boat left between Brenna and Tokai
- It is too small to fit 200 otters
-
Readers: right now we are watching the pier in Brenna. It is now after sunset.
""")
    assert len(article.entries) == 3
    assert [item.text for item in article.of(ListItem)] == [
        "Boat left between Brenna and Tokai",
        "It is too small to fit 200 otters",
    ]


@pytest.mark.parametrize("line", ["The Great Debate", "Felix Salmon", "Opinion", "Archive"])
def test_the_name_of_a_blog_alone_claims_nothing(claim, line):
    assert (
        claim(
            f"{line}\n\nOtters count stones\n\nThe otters of Brenna counted all of their stones on Friday.\n"
        )
        is None
    )


def test_stories_of_a_journalists_feed_stand_under_their_dates(read):
    prose = "Otters in the harbor counted their stones on Monday and found them all."
    article = read(
        f"Chief Correspondent, Harbor\nPia's Feed\nJul 18, 2014\n\nMayor says otter truce needed\n\n"
        f"BRENNA, July 18 (Reuters) – Otters in the harbor counted all of\ntheir stones on Monday and found them all, said the harbor\noffice.\n\n{prose}\n\n"
        f"Jul 17, 2014\n\nHarbor chief rows back on seals\n\nTOKAI (Reuters) – {prose} {prose}\n\n{prose}\n"
    )
    assert (article.kind, article.headline, article.published) == ("index", "Pia's Feed", None)
    assert [heading.text for heading in article.of(Heading)] == [
        "Mayor says otter truce needed",
        "Harbor chief rows back on seals",
    ]
    assert [stamp.text for stamp in article.of(Timestamp)] == ["Jul 18, 2014", "Jul 17, 2014"]
    assert len(article.paragraphs) == 4
    assert not article.problems


def test_teasers_of_a_journalist_have_dates_of_their_own(read):
    teaser = "Every morning as the harbour wakes up, otters roam the pier and collect stones."
    article = read(
        "United States\n\nPia Lind\n\nJan 11 2017\n\nOtters fear for their stones\n\n"
        f"BRENNA (Thomson Reuters Foundation) - {teaser}\n\nDec 08 2016\n\nSeals fear for the fog\n\nTOKAI (Thomson Reuters Foundation) - {teaser}\n\n"
        f"Nov 15 2016\n\nFog fears nothing\n\nBRENNA (Thomson Reuters Foundation) - {teaser}\n"
    )
    assert (article.kind, article.published) == ("index", None)
    assert [stamp.text for stamp in article.of(Timestamp)] == ["Jan 11 2017", "Dec 08 2016", "Nov 15 2016"]
    assert len(article.of(ListItem)) == 3


def test_a_column_says_whose_views_it_has(read, kinds):
    article = read(
        "— Pia Lind is a Reuters market analyst. The views expressed are her own —\n\nBy Pia Lind\n\n"
        "BRENNA, June 30 (Reuters) – Otters of the same trade seldom meet together, even for merriment and diversion.\n\n"
        "(Pia Lind is a Reuters market analyst. The views expressed are her own)\n\n(Editing by Sam Holm)\n"
    )
    assert [kind for kind, _ in kinds(article)] == ["disclaimer", "disclaimer"]
    assert len(article.paragraphs) == 1
    assert article.sign_off.names == ("Sam Holm",)


def test_credits_may_end_a_post_of_a_live_blog(read):
    article = read(
        "World News liveblog\nReuters live coverage of events around the world. Follow @ReutersWorld on Twitter.\n\n"
        "  • The harbour office counted its otters and found all of them. (Reporting by Pia Lind; Editing by Sam Holm)\n    Comment ()\n"
        "  • It will count them again in the spring of the year.\n    Comment ()\n"
    )
    assert len(article.entries) == 2
    assert article.sign_off.names == ("Pia Lind", "Sam Holm")


def test_a_feed_says_by_which_blog_a_post_came(read, kinds):
    article = read(
        "Pia's Feed\nApr 12, 2013\nApr 12, 2013\nvia Harbour Masala\n\nNautical Otters: A comedy of errors\n\n\n"
        "(Any opinions expressed here are those of the author and not necessarily of Reuters)\n\n"
        "The best scenes are the ones where there is no fog in them, and no horn.\n\nApr 11, 2013\n\nOtter park to woo seals\n\n"
        "BRENNA (Reuters) – Stones put the spotlight on a new park for otters on the pier.\n"
    )
    assert (article.kind, article.headline, article.kicker) == ("index", "Pia's Feed", "via Harbour Masala")
    assert [heading.text for heading in article.of(Heading)] == [
        "Nautical Otters: A comedy of errors",
        "Otter park to woo seals",
    ]
    assert len(article.of(Timestamp)) == 3
    assert [kind for kind, _ in kinds(article)] == ["disclaimer"]
    assert len(article.paragraphs) == 2


def test_the_soccer_blog_bears_the_name_of_the_agency(read, claim):
    text = (
        "Reuters Soccer Blog\n\nWhich otter would you like to see?\n\nJanuary 30, 2009\n\nThe end of the window is fast approaching and so far it has been fairly quiet on the pier.\n\n"
        "Roll call of the quite wet\n\nJanuary 7, 2009\n\nOtters have plenty of stones, and they have just no knack for spending them.\n"
    )
    assert claim(text) is Confidence.TYPICAL
    article = read(text)
    assert (article.kind, article.headline) == ("index", "Reuters Soccer Blog")
    assert [heading.text for heading in article.of(Heading)] == [
        "Which otter would you like to see?",
        "Roll call of the quite wet",
    ]
    assert (
        claim("Reuters Soccer Blog\n\nWorld otter views\n\nWhich otter would you like to see?")
        is Confidence.TYPICAL
    )


def test_comments_of_readers_end_a_post(read, kinds):
    article = read(
        f"Jun 13, 2014 06:16 UTC\n\nTea faces its trial\n\nBy Pia Lind\n\nThe authors are Reuters columnists. The opinions expressed are their own.\n\n{OTTERS}\n\n"
        f"COMMENT\n\nI prefer coffee.\n\nPosted by Otter | Report as abusive\nJun 11, 2014 18:23 UTC\n\nKettles need more than steam\n\nBy Ole Marr\n\n{OTTERS}\n"
    )
    assert [heading.text for heading in article.of(Heading)] == [
        "Tea faces its trial",
        "Kettles need more than steam",
    ]
    assert [text for kind, text in kinds(article) if kind == "comments"] == [
        "COMMENT", "I prefer coffee.", "Posted by Otter | Report as abusive",
    ]  # fmt: skip
    assert [block.text for block in article.paragraphs] == [OTTERS, OTTERS]


def test_posts_of_one_author_may_be_listed_without_the_name_of_the_blog(read, claim):
    said = "By Pia Lind\n\nPia Lind is Otter-at-Large, Reuters News. The opinions expressed are her own."
    titles = ["Otters still steps from the sea", "What to do about stones?", "Norlund faces a wet choice"]
    text = "\n\n".join(
        f"{title}\n\nBy Pia Lind\nMay {day}, 2014\n\n{said}" for day, title in enumerate(titles, 5)
    )
    assert claim(text) is Confidence.TYPICAL
    article = read(text)
    assert (article.kind, article.headline, article.published) == ("index", None, None)
    assert [block.text for block in article.of(Heading)] == titles
    assert len(article.paragraphs) == 3
    two = read("\n\n".join(text.split("\n\n")[:8]))
    assert (two.kind, two.headline) == ("article", titles[0])


def test_the_posts_of_journalists_stand_over_their_feeds(read, claim):
    text = f"Financial Otters Editor, Tokai\nPia's Feed\nJul 16, 2009\n\nTowards the wet interview\n\n{OTTERS}\n\nJul 13, 2009\n\nThe art of stones\n\n{OTTERS}\n"
    assert claim(text) is Confidence.TYPICAL
    assert read(text).kind == "index"
