"""Which words are quoted, who says them, and what is no quote at all."""

from pathlib import Path

import pytest

from newscorpus.comparison import Quote, find_quotes


def said(text: str) -> list[str]:
    return [quote.text for quote in find_quotes(text)]


def voices(text: str) -> list[tuple[str, str | None]]:
    return [(quote.text, quote.speaker_text) for quote in find_quotes(text)]


def only(text: str) -> Quote:
    (quote,) = find_quotes(text)
    return quote


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We sail at dawn,” she said.", ["We sail at dawn,"]),
        ('"We sail at dawn," she said.', ["We sail at dawn,"]),
        ("‘We sail at dawn,’ she said.", ["We sail at dawn,"]),
        ("'We sail at dawn,' she said.", ["We sail at dawn,"]),
        ("``We sail at dawn,'' she said.", ["We sail at dawn,"]),
        ("„Wir segeln“, sagte sie.", ["Wir segeln"]),
        ("‚Wir segeln‘, sagte sie.", ["Wir segeln"]),
        ("»Wir segeln«, sagte sie.", ["Wir segeln"]),
        ("« Nous partons », dit-elle.", ["Nous partons"]),
        ("‹ Nous partons ›, dit-elle.", ["Nous partons"]),
        ("”Vi seglar”, sa hon.", ["Vi seglar"]),
        ("「出航する」と言った。", ["出航する"]),
        ('He typed “this" and "that”.', ["this", "that"]),
        ("He wrote “this“ and “that“.", ["this", "that"]),
        ('The "old "inner" harbour" is shut.', ['old "inner" harbour', "inner"]),
        ('"Yes. "he said. "No."', ["Yes.", "No."]),
    ],
)
def test_words_between_any_pair_of_marks_are_quoted(text: str, words: list[str]) -> None:
    assert said(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Norway’s ferry and the sailors' union met at five o'clock.",
        "'Tis the season of the '90s, and ‘twas ever so: rock 'n' roll.",
        "Jonas’ boat isn’t the Jameses’.",
        'He is 6\'2" tall and has a 27" screen.',
        'Read <a href="https://example.org" class="link">more</a> here.',
        "Das war ’ne Sache, geht’s?",
    ],
)
def test_apostrophes_feet_inches_and_tags_quote_nothing(text: str) -> None:
    assert said(text) == []


def test_an_apostrophe_does_not_end_a_single_quote() -> None:
    assert said("‘The sailors’ boats aren’t Olga’s,’ he said.") == ["The sailors’ boats aren’t Olga’s,"]


def test_a_quote_within_a_quote_follows_the_one_around_it() -> None:
    outer, inner = find_quotes("“He asked, ‘Is it the tide?’ and left,” Lund said.")
    assert (outer.depth, inner.depth) == (0, 1)
    assert inner.text == "Is it the tide?"
    assert inner.span in outer.span


def test_a_quote_within_a_quote_has_the_voice_of_the_one_around_it() -> None:
    outer, inner = find_quotes("“He asked, ‘Is it the tide?’ and left,” Lund said.")
    assert inner.speaker == outer.speaker


def test_a_quote_cut_by_its_clause_is_two_stretches_of_one_voice() -> None:
    text = "“The ice,” Ms. Berg said, “is thinner than last year.”"
    assert voices(text) == [("The ice,", "Ms. Berg"), ("is thinner than last year.", "Ms. Berg")]


def test_a_missing_closing_mark_ends_a_quote_where_the_next_one_opens() -> None:
    first, second = find_quotes("“There may be other storms. “It is weather,” Lund said.")
    assert (first.text, first.closed) == ("There may be other storms.", False)
    assert (second.text, second.closed) == ("It is weather,", True)
    assert first.speaker_text == second.speaker_text == "Lund"


def test_a_closing_mark_of_the_wrong_kind_is_taken_for_one() -> None:
    assert said("“We wait for wind.’ Lund left. “Later.”") == ["We wait for wind.", "Later."]


def test_each_paragraph_of_a_long_quote_reopens_and_is_a_stretch() -> None:
    text = "“The first day was calm.\n\n“The second was not.\n\n“The third we slept,” Lund said."
    quotes = find_quotes(text)
    assert [quote.closed for quote in quotes] == [False, False, True]
    assert {quote.speaker_text for quote in quotes} == {"Lund"}


def test_a_paragraph_that_does_not_reopen_is_quoted_if_a_later_one_closes() -> None:
    first, middle, last = find_quotes(
        "“The first day was calm.\n\nThe second was not.\n\nWe slept,” Lund said."
    )
    assert (first.opened, first.closed) == (True, False)
    assert (middle.opened, middle.closed) == (False, False)
    assert (last.opened, last.closed) == (False, True)


def test_quotes_nested_in_mid_sentence_leave_a_long_quote_whole() -> None:
    text = 'Lund wrote:\n\n"The so-called “calm” days were few.\n\n"The rest were wild."'
    assert said(text)[0] == "The so-called “calm” days were few."


def test_a_quote_goes_on_over_a_line_broken_by_hand() -> None:
    text = "The harbour was “quiet as\na church,” Lund said."
    assert said(text) == ["quiet as\na church,"]


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“It froze,” Lund said.", "Lund", "said"),
        ("“It froze,” said Mr. Lund on Friday.", "Mr. Lund", "said"),
        ("“It froze,” said a spokesman for the harbour.", "a spokesman for the harbour", "said"),
        ("“It froze,” one retired pilot, who knows the sound, told reporters.", "one retired pilot", "told"),
        ("“It froze,” according to Ida Lund.", "Ida Lund", "according to"),
        ("According to Ida Lund, the sound “froze over.”", "Ida Lund", "According to"),
        ("Lund said: “It froze.”", "Lund", "said"),
        ("Lund told Harbour Radio that it had “frozen.”", "Lund", "told"),
        ("Ida Lund, the mayor of Merrow, called the ice “a gift.”", "Ida Lund", "called"),
        ("The ice was called “a gift” by Ida Lund.", "Ida Lund", "called"),
        ("The ice was described by Ida Lund as “a gift.”", "Ida Lund", "described"),
        ("On Monday, she added that it was “over.”", "she", "added"),
        ("Lund shrugged, adding: “It froze.”", "Lund", "adding"),
        ("In Oslo, Norway, Lund met the crew, telling them “it froze.”", "Lund", "telling"),
        ("The thaw came “too late” for the fleet, Lund said.", "Lund", "said"),
        ("Lund: “It froze.”", "Lund", ":"),
        ("Her warning that it would be “bitter” went unheard.", "Her", "warning"),
        ("„Es friert“, sagte Bürgermeisterin Ida Lund am Freitag.", "Bürgermeisterin Ida Lund", "sagte"),
        ("„Es friert“, so der Sprecher.", "der Sprecher", "so"),
        ("„Es friert“, hat Lund gesagt.", "Lund", "gesagt"),
        ("Laut Lund ist das Eis „dick“.", "Lund", "Laut"),
        ("« Il gèle », a déclaré la maire Ida Lund vendredi.", "la maire Ida Lund", "a déclaré"),
        ("« Il gèle », dit-elle.", "elle", "dit"),
        ("La maire a dénoncé une « manœuvre ».", "La maire", "dénoncé"),
        ("Many laughed. One tweeted: “Shame!”", "One", "tweeted"),
        ("Selon Ida Lund, la glace est « épaisse ».", "Ida Lund", "Selon"),
    ],
)
def test_the_clause_around_a_quote_names_who_says_it(text: str, speaker: str | None, cue: str | None) -> None:
    quote = only(text)
    assert quote.speaker_text == speaker
    assert (quote.cue and quote.cue.of(text)) == cue


@pytest.mark.parametrize(
    "text",
    [
        "The film “Harbour Lights” opened in spring.",
        "The so-called “experts” left before the thaw.",
        "They sailed on a ship called “Merrow Star” that night.",
    ],
)
def test_titles_and_words_held_at_arms_length_are_quotes_without_a_speaker(text: str) -> None:
    quote = only(text)
    assert quote.speaker is None
    assert quote.cue is None


def test_a_quote_that_is_a_sentence_has_the_voice_of_the_one_before_it() -> None:
    assert voices("“It froze,” Lund said. “Nobody came.”")[1] == ("Nobody came.", "Lund")


def test_a_quote_that_is_a_paragraph_has_the_voice_of_the_paragraph_before_it() -> None:
    text = "Lund looked out. “It froze,” she said.\n\n“Nobody came.”"
    assert voices(text)[1] == ("Nobody came.", "she")


def test_a_sentence_that_reports_introduces_the_quote_after_it() -> None:
    assert voices("Lund warned the crew. “It will freeze.”") == [("It will freeze.", "Lund")]


def test_a_new_sentence_after_a_quote_is_no_clause_of_it() -> None:
    text = "Lund said, “It froze.” He added, “Nobody came.”"
    assert voices(text) == [("It froze.", "Lund"), ("Nobody came.", "He")]


def test_words_reported_inside_a_report_are_those_of_the_outer_speaker() -> None:
    assert only("Lund said she wants to “end the waste.”").speaker_text == "Lund"


def test_an_empty_pair_of_marks_quotes_nothing() -> None:
    assert said('He wrote “” and "".') == []


def test_a_paragraph_of_a_thousand_quotes_is_no_prose() -> None:
    quotes = find_quotes("“Ja,” sagte Lund. " * 1001)
    assert len(quotes) == 1001
    assert all(quote.speaker is None for quote in quotes)


@pytest.mark.parametrize("name", ["globe", "reuters"])
def test_the_seeds_have_their_quotes_with_their_speakers(seeds: Path, name: str) -> None:
    text = (seeds / f"{name}.txt").read_text(encoding="utf-8")
    assert [(quote.text.split()[0], quote.speaker_text) for quote in find_quotes(text)] == EXPECTED[name]


EXPECTED = {
    "globe": [
        ("just", "the German government"),
        ("new", "Mr. Putin"),
        ("Pandora’s", "Mr. Zelensky"),
        ("The", "a German government spokesperson"),
        ("He", "the spokesperson"),
        ("just", "Ukraine"),
        ("Now", "Mr. Zelensky"),
        ("And", "Mr. Zelensky"),
        ("It", "one Western diplomat"),
        ("My", "one Western diplomat"),
        ("look,", "one Western diplomat"),
    ],
    "reuters": [
        ("just", "the German government"),
        ("new", "Putin"),
        ("Pandora’s", "Zelensky"),
        ("The", "a German government spokesperson"),
        ("(It", "the spokesperson"),
        ("just", "Ukraine"),
        ("Now", "Zelensky"),
        ("They", "Zelensky"),
        ("And", "Zelensky"),
        ("It", "one Western diplomat"),
        ("My", "one Western diplomat"),
        ("Look,", "one Western diplomat"),
    ],
}


@pytest.mark.parametrize(("opening", "closing"), [("‘", "’"), ("'", "'")])
def test_single_quoted_speech_runs_on_where_the_next_paragraph_opens_with_a_mark(
    opening: str, closing: str
) -> None:
    text = f"Lund told us: {opening}I can’t recall.\n\n{opening}Brandt said little.{closing}"
    assert [(quote.text, quote.closed, quote.speaker_text) for quote in find_quotes(text)] == [
        ("I can’t recall.", False, "Lund"),
        ("Brandt said little.", True, "Lund"),
    ]


def test_a_lone_single_mark_in_a_line_opens_nothing() -> None:
    assert find_quotes("Lund said: ‘I can’t recall.\n\nIt was over by then.") == ()
    assert find_quotes("In that year, ‘98, it was good.\n\nIt was over by then.") == ()


def test_paragraphs_run_together_leave_the_prose_between_their_quotes_alone() -> None:
    text = 'She said: "One sank. "Two sank. "Three sank. "It went on." All of them left. He said: "Four sank. "Five."'
    assert said(text) == ["One sank.", "Two sank.", "Three sank.", "It went on.", "Four sank.", "Five."]
    assert said('He wrote: "Yes. "he left. "No."') == ["Yes.", "No."]
