import pytest

from newscorpus.article import SignOff


@pytest.mark.parametrize(
    ("text", "language", "place", "names"),
    [
        (
            "Dólar cai com otimismo sobre lâmpadas\nBRENNA (Reuters) - O táler fechou em queda nesta quarta-feira, com os investidores à espera de uma decisão.\n"
            "“É uma questão de luz”, disse o analista, que não quis falar sobre o preço do óleo.\n(Reportagem de Ana Silva; Edição de Rui Costa)",
            "pt", "BRENNA", ("Ana Silva", "Rui Costa"),
        ),
        (
            "El puerto cambia su sirena\n\nBRENNA, 5 sep (Reuters) - El puerto de Brenna cambiará su sirena por una campana, dijo el miércoles la ministra.\n\n"
            "La campana costará nueve millones de táleres, según el ministerio.\n\n(Reporte de Pía Lind. Editado en español por Raúl Coon)",
            "es", "BRENNA", ("Pía Lind", "Raúl Coon"),
        ),
        (
            "Norlund-Le port change de corne\n\nBRENNA, 3 novembre (Reuters) - Le port de Brenna va remplacer sa corne par une cloche, a dit mardi la ministre dans un communiqué.\n\n"
            "La cloche sera installée sur la jetée. (Pia Lind et Jean Coon, édité par Sophie Holm)",
            "fr", "BRENNA", ("Pia Lind", "Jean Coon", "Sophie Holm"),
        ),
        (
            "Hafen tauscht Nebelhorn gegen Glocke\n\nBrenna (Reuters) – Der Hafen von Brenna ersetzt sein Nebelhorn durch eine Glocke, wie das Ministerium am Mittwoch mitteilte.\n\n"
            "Die Glocke soll nicht so laut sein.\n\n(Bericht von Pia Lind, redigiert von Hans Holm. Bei Rückfragen wenden Sie sich an die Redaktion)",
            "de", "Brenna", ("Pia Lind", "Hans Holm"),
        ),
    ],
)  # fmt: skip
def test_wire_text_of_other_languages_has_its_own_credits(read, text, language, place, names):
    article = read(text)
    assert article.language == language
    assert article.headline == text.split("\n")[0]
    assert (article.dateline.places, article.dateline.agency) == ((place,), "Reuters")
    assert article.sign_off.names == names
    assert len(article.paragraphs) == 2


def test_a_repeated_german_story_says_so_in_a_note(read):
    article = read(
        "(Wiederholung vom Vorabend) Brenna (Reuters) – Der Hafen von Brenna ersetzt sein Nebelhorn."
    )
    assert [note.text for note in article.notes] == ["(Wiederholung vom Vorabend)"]
    assert article.dateline.places == ("Brenna",)


def test_a_host_dates_a_text_in_its_own_language(read):
    article = read(
        "👀 Não perca! As lontras mais baratas agora\n\nPrefeita ataca reportagem sobre lontras do porto de Brenna\n\nPublicado 21.08.2023, 21:49\n© Reuters. A prefeita no porto\n\n"
        "BRENNA (Reuters) - A prefeita atacou nesta segunda-feira uma reportagem sobre as lontras do porto.\n"
    )
    assert article.headline == "Prefeita ataca reportagem sobre lontras do porto de Brenna"
    assert str(article.published) == "2023-08-21T21:49"
    updated = read(
        "Otter zählen Steine\n\nAktualisiert 21.08.2023\n\nBRENNA (Reuters) - Die Otter zählen ihre Steine und finden sie alle wieder.\n"
    )
    assert (updated.published, str(updated.updated)) == (None, "2023-08-21")


def test_credits_of_several_hands_begin_with_their_bracket(read):
    article = read(
        "22 oct (Reuters) - Las nutrias contaron sus piedras el martes en el puerto, dijo el ayuntamiento. "
        "(Reportaje de Pia Lind; redacción de Sam Holm y Kit Reed; edición de Mia Sapp, Editado en español por Juana Cass)\n"
    )
    assert [block.text[:12] for block in article.of(SignOff)] == ["(Reportaje d"]
    assert article.paragraphs[0].text.endswith("dijo el ayuntamiento.")
