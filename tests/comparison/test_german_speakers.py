"""Who speaks in German news prose, where the verb stands second and the subject before or behind it."""

import pytest

from newscorpus.comparison import find_quotes


def speaker(text: str) -> str | None:
    """Return whoever says the last quote of a text."""
    return find_quotes(text)[-1].speaker_text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Hafenmeister Nils Lund sagte am Montag: „Das Eis trägt nicht.“", "Der Hafenmeister Nils Lund"),
        ("Am Montag sagte der Hafenmeister Nils Lund: „Das Eis trägt nicht.“", "der Hafenmeister Nils Lund"),
        ("In einem Gespräch mit der Zeitung sagte er: „Das Eis trägt nicht.“", "er"),
        ("Den Zeitungen sagte Lund, das Eis sei „zu dünn“.", "Lund"),
        ("Auch die Bürgermeisterin kritisierte den Plan als „teuren Unfug“.", "die Bürgermeisterin"),
        ("Wie der Minister Jan Lund am Dienstag in Emden erklärte, ist das Eis „zu dünn“.", "der Minister Jan Lund"),
        ("Als Trost für die Fischer sagte ein Sprecher der Stadt: „Das Eis trägt nicht.“", "ein Sprecher der Stadt"),
        ("Die Sprecherin des Hafens äußerte sich zufrieden: „Das Eis trägt.“", "Die Sprecherin des Hafens"),
        ("Am Abend griff sie den Bürgermeister an: „Er schläft.“", "sie"),
        ("Lund begründete den Umbau mit dem Satz: „Es reicht.“", "Lund"),
        ("Das Boot liege seit März am Kai, so Lund weiter: „Es reicht.“", "Lund"),
        ("Lund nannte diese Pläne „ein Märchen für Kinder“.", "Lund"),
        ("In der Mitteilung heißt es: „Das Eis trägt nicht.“", "der Mitteilung"),
    ],
)  # fmt: skip
def test_a_german_clause_before_a_quote_has_its_subject_before_or_behind_the_verb(
    text: str, name: str
) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Eine Sperre des Hafens“, begründet das Gericht seinen Entscheid, sei nicht nötig.", "das Gericht"),
        ("Der Rat hatte die Bitte der Fischer im März als „verfrüht“ zurückgewiesen.", "Der Rat"),
        ("Von einem „teuren Winter“ sprach der Hafenmeister Jan Lund.", "der Hafenmeister Jan Lund"),
        ("Solche Kähne werden von Fischern als „Nussschalen“ bezeichnet.", "Fischern"),
        ("„Das Eis trägt nicht“, hieß es in der Mitteilung.", "der Mitteilung"),
        ("Das Eis sei „zu dünn“, hatte Lund damals gesagt.", "Lund"),
    ],
)
def test_a_german_verb_behind_a_quote_leads_to_its_subject(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Das Eis war nach Angaben der Feuerwehr „viel zu dünn“.", "der Feuerwehr"),
        ("Dem Sprecher zufolge war das Eis „viel zu dünn“.", "Dem Sprecher"),
        ("Das Eis ist laut Feuerwehr „viel zu dünn“.", "Feuerwehr"),
        ("Jan Lund ist der Ansicht, dass das Eis „viel zu dünn“ wird.", "Jan Lund"),
    ],
)
def test_german_sources_without_a_verb_that_reports_are_found(text: str, name: str) -> None:
    assert speaker(text) == name


def test_german_sentences_in_the_subjunctive_go_on_with_the_voice_before_them() -> None:
    text = "Lund begründete dies mit dem Wetter. Das Eis sei dünn. Damit seien die Wege „nicht mehr sicher“."
    assert speaker(text) == "Lund"
    assert speaker("Lund kam. Die Wege waren „nicht mehr sicher“.") is None


def test_es_gibt_reports_nothing_in_german() -> None:
    assert speaker("Jetzt gibt es in der Stadt den „Hafenblick“ und das Museum.") is None


def test_a_name_between_a_dash_and_a_colon_is_the_speaker_in_a_german_headline() -> None:
    assert speaker("Titel am 5. Juli – Trainerin Ida Lund: „Es war der Wind“") == "Trainerin Ida Lund"
