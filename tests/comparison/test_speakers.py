"""Who speaks: the clauses, verbs and phrases by which news prose names the speaker of a quote."""

import pytest

from newscorpus.comparison import find_quotes


def speaker(text: str) -> str | None:
    """Return whoever says the last quote of a text."""
    return find_quotes(text)[-1].speaker_text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The weir “should have been opened at once,” the moment the rain came, said Mr. Lund.", "Mr. Lund"),
        ("The rules cover each boat, said Ms. Lund.\n\n“If in doubt, stay ashore.”", "Ms. Lund"),
        ("The rules cover each boat, said the warden on Monday. “If in doubt, stay ashore.”", "the warden"),
        ("“We paint the hulls in May” said Nils Lund, yard hand at Fjordline.", "Nils Lund"),
        ("He left. “It was cold” he said.", "he"),
        ("“We grew,” Jon Hall, editor of the Gazette told the radio.", "Jon Hall"),
        ("“We grew,” Rabbi Jan Hall, founder of the charity the Merrow Fund said.", "Rabbi Jan Hall"),
        ("“We grew,” an elated Brandt trumpeted over the loudspeaker.", "an elated Brandt"),
        ("“We grew,” an elated Brandt zigzagged on.", "an elated Brandt"),
        ("“It may be a third,” the Oslo-based think-tank The Fjord Institute says.", "the Oslo-based think-tank The Fjord Institute"),
        ("Despite this “cheap trick,” the bill stood no chance, she added.", "she"),
    ],
)  # fmt: skip
def test_a_clause_behind_a_quote_or_a_sentence_names_the_speaker(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“No decision has been made,” May told the council.", "May"),
        ("Will said the ice was “a gift.”", "Will"),
        ("Lund, who this week criticised the “lazy” wardens, flew home.", "Lund"),
        ("Captain Mark Lund, who a day earlier urged calm, said it was “over.”", "Captain Mark Lund"),
        ("Lund on Monday said it was “over.”", "Lund"),
        ("They met the day after Peter Lund, an old pilot, warned them of a “long night.”", "Peter Lund"),
        ("Bergen held back, with harbour minister Herta Gade telling the council: “No new piers.”", "harbour minister Herta Gade"),
        ("Pilots were “nowhere to be had” this year, the council’s ports and fisheries committee added.", "the council’s ports and fisheries committee"),
        ("Lib Dem spokesman Mark Lund said: “There is a lot left.”", "Lib Dem spokesman Mark Lund"),
        ("The rain so near to the vote drowned Lund’s message of “a dry spring.”", "Lund"),
    ],
)  # fmt: skip
def test_the_subject_is_found_behind_adverbials_asides_and_coordination(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The agency quoted him as saying: “It will hold.”", "him"),
        (
            "The Gazette quoted an unnamed pilot, speaking quietly, as saying: “It will hold.”",
            "an unnamed pilot",
        ),
        ("The Gazette cited an unnamed “old pilot” as saying: “It will hold.”", "an unnamed “old pilot”"),
        ("Lund, quoted by the Gazette as saying it was “over,” left.", "Lund"),
        ("Lund was quoted as saying that it was “over.”", "Lund"),
    ],
)
def test_words_quoted_from_elsewhere_are_those_of_whoever_is_quoted(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lund went on: “It will hold.”", "Lund"),
        ("Lund shot back, “It will hold.”", "Lund"),
        ("As Lund put it, “it will hold.”", "Lund"),
        ("“It will hold,” Lund chimed in.", "Lund"),
        ("“It will hold,” Lund laughed.", "Lund"),
        ("Lund went to the “Merrow Star” that night.", None),
        ("Lund put the “Merrow Star” up for sale.", None),
    ],
)
def test_verbs_report_with_the_particle_they_need(text: str, name: str | None) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The keeper said that the outrageous comments are “not ours.”", "The keeper"),
        ("The keeper said the media reports were not “well informed.”", "The keeper"),
        ("The quietly spoken but able Lund made “drift pictures.”", None),
        ("They spent days on a new thing called the ferry. “A joy to see.”", "They"),
    ],
)
def test_plural_nouns_participles_and_names_are_no_verbs_that_report(text: str, name: str | None) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("During the trial Jan B. boasted: “I am a star.”", "Jan B"),
        ("“It is over,” Fjord Lines Co. said in a note.", "Fjord Lines Co"),
        ("“We stand ready,” Lund (R-Ky.) said on Monday. “All of us.”", "Lund"),
        ("“We may,” Sen. Ida Lund (D-Conn.) told reporters.", "Sen. Ida Lund"),
        ("The co-hosts of the Pilots' Day said they saw “new boats.”", "The co-hosts of the Pilots' Day"),
        ("“We strike,” the pilots’ union said.", "the pilots’ union"),
        ("The note from the U.S. Attorney said it was “bad.”", "The note from the U.S. Attorney"),
        ("“We are sad,” the family said.", "the family"),
        ("The boats are old, says Jan Hall, head of the town board. “Most of them leak.”", "Jan Hall"),
        ("Lund, a pilot, said Brandt, the mayor, had left. “He is gone.”", "Lund"),
    ],
)  # fmt: skip
def test_points_brackets_and_apostrophes_are_part_of_names(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lund made it clear that the “door” is open.", "Lund"),
        ("Lund made “soup.”", None),
        ("Everybody should see the mayor’s “gifts” to the town.", None),
        ("Everybody should see the mayor’s “gifts” to the town, Brandt said.", "Brandt"),
        ("Lund was adamant that it was “over.”", "Lund"),
        ("Lund is also confident that the ice can be “melted.”", "Lund"),
        ("A confident crew sailed the “Merrow Star” home.", None),
        ("Nobody trusted his broad statement that the ice would be “melted.”", "his"),
        ("Nobody trusted Ida Lund’s latest claim that the ice would be “melted.”", "Ida Lund"),
        ("The plan was described as “idle talk” by the harbour office.", "the harbour office"),
        ("A toll branded a “sea robbery” by the pilots was dropped.", "the pilots"),
        ("The mayor denied being “towed along” by the pilots.", "The mayor"),
        ("The plan was described as “thin ice” by Downing Street.", "Downing Street"),
        ("Lund opened a “new door” by calling the pilots.", None),
        ("The rules, suggests Mr. Lund, could bring “order” to the sound.", "Mr. Lund"),
        ("He was misled by the pilots, who promised him a “calm sea.”", "the pilots"),
        ("In September Lund promised “a calm sea.”", "Lund"),
        ("“You think, ‘It is done,’” Lund told the radio.", "Lund"),
        ("In the words of Ida Lund, it was “a bad day.”", "Ida Lund"),
        ("It was “a bad day,” in the words of one pilot.", "one pilot"),
        ("Lund thinks it “a bad day,” but Brandt disagreed, calling it “fine.”", "Brandt"),
    ],
)
def test_phrases_report_as_verbs_do(text: str, name: str | None) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Last month Lund said it was “over.”", "Lund"),
        ("This week the mayor said it was “over.”", "the mayor"),
        ("Lund last week said it was “over.”", "Lund"),
        ("“It is over.” Eventually, he noted, the ice melts.", None),
        ("The boat rules “won’t stop us” at all.", None),
        ("The two mayors agreed to build a “Harbour House” there.", None),
        ("Lund agreed that it was “over.”", "Lund"),
    ],
)
def test_times_before_a_subject_and_nouns_like_verbs_are_told_apart(text: str, name: str | None) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“I heard a bang,” an anonymous pilot was quoted as saying.", "an anonymous pilot"),
        ("“What about the ice?” he is seen asking.", "he"),
        ("“Is the list real?” a reporter can be heard asking Lund.", "a reporter"),
        ("The mast is half a foot taller, the Post reported, citing “people at the yard.”", "the Post"),
        ("It was praised widely with one reader writing: “If only all were so.”", "one reader"),
        ("The board got a letter that read “Mend the pier.”", "a letter"),
        ("Unconfirmed reports indicate he was held as a “warning” to the town.", "Unconfirmed reports"),
        ("“Stings are mostly harmless,” a clinic posting said.", "a clinic posting"),
        ("Lund went on to flatly deny that he was “stealing fish.”", "Lund"),
        ("Brandt did later say that boats “may leave.”", "Brandt"),
    ],
)
def test_people_who_are_overheard_and_texts_that_say_something_are_speakers(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Said pier warden Ida Lund, “It will hold.”", "pier warden Ida Lund"),
        ("Continued Lund: “It will hold.”", "Lund"),
        ("Asked on Monday, Lund said it “will hold.”", "Lund"),
        ("“We need boats,” say the pilots.", "the pilots"),
        ("A cheap “harbour show” is used to lull the town, say the pilots.", "the pilots"),
        ("“We are one,” said Merrow city archivist Jon Hall.", "Merrow city archivist Jon Hall"),
        ("“No danger,” said one unnamed harbour official.", "one unnamed harbour official"),
        ("“We grew,” said Lund late on Monday.", "Lund"),
        ("“We grew,” said Merrow harbour director, Jon Hall.", "Merrow harbour director"),
    ],
)
def test_an_inverted_clause_names_its_subject_whole(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The quay is, according to the Ports and Rivers Act, “a shared duty.”", "the Ports and Rivers Act"),
        ("In his words: “The ice decides.”", "his"),
        ("“It sank,” Lund said, according to the Post. “We swam.”", "Lund"),
        ("“It may sink,” deputy chair of the Harbour Party (HP) Asya Lund told the radio.", "deputy chair of the Harbour Party (HP) Asya Lund"),
        ("On Monday, Capt. Nils Hall, a harbour spokesman, said it was “over.”", "Capt. Nils Hall"),
        ("In a film shown on Monday, Lund, 33, says it is “over.”", "Lund"),
        ("Speaking of the day, al-Lund said, “We ran.”", "al-Lund"),
        ("The U.N.'s Office of Rivers said it was “over.”", "The U.N.'s Office of Rivers"),
        ("The Fjord paper branded the U.S. “a graveyard of ships.”", "The Fjord paper"),
        ("“It holds,” said Ida Lund, a lawyer for the man who claims to have seen it. “It is thick.”", "Ida Lund"),
    ],
)  # fmt: skip
def test_asides_brackets_abbreviations_and_second_hand_sources_leave_the_speaker(
    text: str, name: str
) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "The film was also posted on the page of “Harbour News.”",
        "The plan was widely praised as “bold.”",
        "It is not a “gentle giant.”\n\n“Stay away from it.”",
    ],
)
def test_passives_and_it_name_nobody(text: str) -> None:
    assert speaker(text) is None


def test_a_quote_inside_an_aside_does_not_end_the_clause_around_it() -> None:
    first = find_quotes("“We won,” pilot Nils Hall, in a red hat and “Sail On” badge, said.")[0]
    assert first.speaker_text == "pilot Nils Hall"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ida Lund, a pilot from Merrow: “It is over.”", "Ida Lund"),
        ("Lund's case is not over, however - he posted a photo from the pier, writing: “Gone.”", "he"),
        ("Lund left and she posted a photo from the pier, writing: “Gone.”", "she"),
    ],
)
def test_labels_and_participles_lead_to_the_nearest_subject(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We must act,” he was due to say.", "he"),
        ("“We must act,” Lund is expected to say.", "Lund"),
        ("Lund is going to “close” it.", None),
        ("Harbour Police say “a boat has sunk.”", "Harbour Police"),
        ("But a police report shows he once lost “a boat” there.", None),
        ("Ice “had its day” in the sound, his mother told the radio.", "his mother"),
        (
            "According to the Post on Sunday, which said it had a witness, “Big Jon” left.",
            "the Post on Sunday",
        ),
        ("However sources close to the yard said it was “over.”", "sources close to the yard"),
        ("Nonetheless, Ali Lund, an old pilot, wrote: “It sank.”", "Ali Lund"),
        ("The man dubbed “Big Jon” is said to have left.", None),
        ("“We grew,” Ida Lund, head of the yard told the Post. “We grew a lot.”", "Ida Lund"),
    ],
)
def test_words_yet_to_be_said_collective_nouns_and_links_are_read(text: str, name: str | None) -> None:
    assert speaker(text) == name
