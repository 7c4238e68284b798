"""Forms of the wire: views, polls, corrections, pages pasted from a browser."""

from newscorpus.article import Heading, Note, SignOff

PROSE = "Otters in the harbor counted their stones on Monday and found them all."


def test_a_page_pasted_from_a_browser_has_each_picture_twice(read, kinds):
    article = read(
        "Skip to main content\n\n    World\n    Europe\n\nOtter mayor loses stone\nBy Pia Lind and Sam Holm\nDecember 16, 20246:05 PM GMT+1Updated 8 hours ago\n\n"
        "        Summary\n\n        Harbor votes against mayor\n        Count expected in February\n\n"
        f"BRENNA, Dec 16 (Reuters) - {PROSE}\nSign up here.\nThe mayor had asked for it, and said so in a short speech.\n"
        "Item 1 of 3 The mayor speaks to otters in Brenna, December 16, 2024. REUTERS/Lisi Nack\n"
        "[1/3]The mayor speaks to otters in Brenna, December 16, 2024. REUTERS/Lisi Nack Purchase Licensing Rights, opens new tab\n"
        "STONES AND POLLS\nThe otters lead in the polls, as they have done for two years now.\n"
        "Get weekly news from the harbor with the Reuters Harbor newsletter. Sign up here.\n"
        "Reporting by Pia Lind and Sam Holm; Editing by Kit Reed\nOur Standards: The Thomson Reuters Trust Principles., opens new tab\n"
    )
    assert (article.headline, article.kicker) == ("Otter mayor loses stone", "Europe")
    assert [photo.caption for photo in article.photos] == [
        "The mayor speaks to otters in Brenna, December 16, 2024."
    ]
    assert [kind for kind, _ in kinds(article) if kind in ("promotion", "repeat")] == [
        "promotion",
        "repeat",
        "promotion",
    ]
    assert len(article.paragraphs) == 3


def test_a_view_has_a_column_at_its_head_and_its_makers_at_its_foot(read, kinds):
    article = read(
        "Breakingviews\n\nOtter fall is a chance to spend\nBy Pia Lind\nDecember 16, 20244:05 PM GMT+1Updated December 17, 2024\n\n"
        f"BRENNA, Dec 16 (Reuters Breakingviews) - {PROSE}\nFollow @pialind on X\n\nCONTEXT NEWS\n{PROSE}\n"
        "For more insights like these, click here to try Breakingviews for free.\nEditing by Sam Holm and Kit Reed\nBreakingviews\n"
    )
    assert (article.kicker, article.headline) == ("Breakingviews", "Otter fall is a chance to spend")
    assert str(article.updated) == "2024-12-17"
    assert [block.text for block in article.of(Heading)] == ["CONTEXT NEWS"]
    assert len(article.paragraphs) == 2
    assert ("share line", "Follow @pialind on X") in kinds(article)


def test_those_who_comment_head_what_they_say(read):
    article = read(
        f"INSTANT VIEW-Tea reacts to otter vote\n\nDec 16 (Reuters) - {PROSE}\n\nCOMMENTS:\n\n"
        'CARLA BARR, ECONOMIST, TEA BANK, TOKAI:\n\n"It is no surprise. The pot has seen this coming since November."\n\n(Compiled by the tea desk)\n'
    )
    assert [block.text for block in article.of(Heading)] == [
        "COMMENTS:",
        "CARLA BARR, ECONOMIST, TEA BANK, TOKAI:",
    ]
    assert [block.names for block in article.of(SignOff)] == [()]
    assert len(article.paragraphs) == 2


def test_a_correction_may_name_the_day_of_its_story(read):
    note = "(This Nov. 28 story has been corrected to say nine stones, not eight, in paragraph 2.)"
    inside = read(
        f"Corrected: Otter count rises in November\n\nBy Reuters\n\nNov 28 (Reuters) - {note}\n\n{PROSE}\nReporting by Pia Lind\n"
    )
    assert inside.headline == "Corrected: Otter count rises in November"
    assert [(block.kind, block.text) for block in inside.of(Note)] == [("correction", note)]
    assert [block.text for block in inside.paragraphs] == [PROSE]
    after = read(
        f"BRENNA, Nov 28 (Reuters) - {PROSE}\n\n(This Nov. 28 story has been refiled to add a dropped word)\n\n{PROSE}\n"
    )
    assert [block.kind for block in after.of(Note)] == ["update"]
    assert len(after.paragraphs) == 2


def test_polls_and_briefs_end_with_lines_of_the_desk(read, kinds):
    poll = read(
        f"Reuters Poll: Otters to stagnate\n\nTOKAI, Oct 15 (Reuters) - {PROSE}\n(Other stories from the Reuters global otter poll)\n"
        "(Reporting by Pia Lind; Polling by Sam Holm; Editing by Kit Reed)\n"
    )
    assert kinds(poll) == [("advisory", "(Other stories from the Reuters global otter poll)")]
    brief = read(
        f"BRIEF-Otter Corp counts stones\n\nOct 15 (Reuters) - Otter Corp:\n\n* {PROSE}\n\n(Tokai Newsroom: +44 20 7946 0000)\n"
    )
    assert kinds(brief)[-1] == ("wire address", "(Tokai Newsroom: +44 20 7946 0000)")


def test_credits_run_on_from_a_conversion_in_one_piece(read):
    article = read(
        f"Oct 24 (Reuters) - {PROSE}\n\n$1 = 65.0225 Norlund thalers Reporting by Pia Lind and Sam Holm in Tokai; Editing by Kit Reed\n"
    )
    assert [block.text for block in article.of(Note)] == ["$1 = 65.0225 Norlund thalers"]
    assert [block.text for block in article.of(SignOff)] == [
        "Reporting by Pia Lind and Sam Holm in Tokai; Editing by Kit Reed"
    ]
