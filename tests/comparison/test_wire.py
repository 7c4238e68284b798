"""Wire provenance: which agency a text is from, by evidence that can be looked at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newscorpus
from newscorpus import strategies
from newscorpus.article import Article, Paragraph, SignOff
from newscorpus.comparison import provenance, reuse, same_wire_story, wire_evidence
from newscorpus.document import Document


@pytest.mark.parametrize(
    ("text", "agency", "kind"),
    [
        ("BRENNA (AP) — Two goats crossed the pier on Tuesday.", "The Associated Press", "dateline"),
        ("Goats cross.\n\nOSLO, Oct. 7 (UPI) — Two goats crossed the pier.", "UPI", "dateline"),
        ("Brenna (AFP) – Two goats crossed the pier.", "AFP", "dateline"),
        ("Two goats crossed. (Reporting by Ada Lind; Editing by Omar Kader)", "Reuters", "sign-off"),
        ("By Ada Lind, Associated Press\n\nTwo goats crossed the pier.", "The Associated Press", "byline"),
        ("Two goats.\n\nThis report by The Canadian Press was first published May 3, 2023.", "The Canadian Press", "formula"),
        ("Two goats.\n\nCopyright 2016 The Associated Press. All rights reserved.", "The Associated Press", "copyright"),
        ("Two goats.\n\nReuters contributed to this report.", "Reuters", "contribution"),
        ("Two goats crossed, a clerk told Reuters.", "Reuters", "mention"),
    ],
)  # fmt: skip
def test_marks_of_agencies_are_evidence(text: str, agency: str, kind: str) -> None:
    found = wire_evidence(text)
    assert (found[0].agency, found[0].kind) == (agency, kind)
    assert found[0].span.of(text) == found[0].words


@pytest.mark.parametrize(
    "text",
    [
        "BRENNA (CNN) — Two goats crossed the pier.",
        "The party (AP among them) crossed the pier — again.",
        "TORONTO — Two goats crossed the pier.",
        "The agency reported it by letter, and the editing by night.",
    ],
)
def test_what_only_looks_like_an_agencys_mark_is_none(text: str) -> None:
    assert wire_evidence(text) == ()


def test_evidence_stands_in_the_order_of_its_weight() -> None:
    text = "A clerk told Reuters of it.\n\nBRENNA (Reuters) - Goats crossed, a clerk told AFP."
    weights = [one.confidence for one in wire_evidence(text)]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] > weights[-1]


def test_a_mention_concludes_nothing() -> None:
    article = newscorpus.parse("Two goats crossed, a clerk told Reuters.", unknown="plain")
    found = provenance(article)
    assert found.agency is None
    assert [one.kind for one in found.evidence] == ["mention"]


def test_a_list_of_agencies_is_material_and_a_reporters_line_a_signature() -> None:
    def kinds(raw: str, *agencies: str) -> list[str]:
        article = Article(
            document=Document(raw), parser="p", blocks=(SignOff(start=0, raw=raw, agencies=agencies),)
        )
        return [one.kind for one in provenance(article).evidence]

    assert kinds("zc/wmr (dpa, AFP)", "dpa", "AFP") == ["material", "material"]
    assert kinds("(Reporting by Ada Lind; Editing by Omar Kader)") == ["sign-off"]


def test_the_seeds_are_one_wire_story_that_the_globe_rewrote() -> None:
    globe, reuters = (newscorpus.parse_file(f"seeds/{name}.txt") for name in ("globe", "reuters"))
    verdict = newscorpus.compare(globe, reuters).wire
    assert (verdict.same, verdict.agency, verdict.carrier) == (True, "Reuters", "left")
    assert any("Steffen Kugler/Reuters" in reason for reason in verdict.reasons)
    (credit,) = [one for one in provenance(globe).evidence if one.kind == "photo credit"]
    assert credit.span.of(globe.document.text) == "Steffen Kugler/Reuters"


def test_texts_about_one_event_are_no_wire_story() -> None:
    globe, dw = (newscorpus.parse_file(f"seeds/{name}.txt") for name in ("globe", "dw"))
    verdict = newscorpus.compare(globe, dw).wire
    assert not verdict.same
    assert verdict.confidence > 0.9
    assert "too few" in verdict.reasons[0]


def test_shared_words_without_an_agency_are_not_called_wire() -> None:
    text = "Two goats crossed the pier on Tuesday and ate eight crates of rennet."
    plain = Article(document=Document(text), parser="p", blocks=(Paragraph(start=0, raw=text),))
    verdict = same_wire_story(provenance(plain), provenance(plain), reuse(text, text))
    assert (verdict.same, verdict.confidence) == (False, 0.0)


@given(st.text())
def test_evidence_in_any_text_is_its_slice(text: str) -> None:
    for one in wire_evidence(text):
        assert one.span.of(text) == one.words


@given(strategies.articles())
def test_provenance_of_any_article_points_into_its_text(article: Article) -> None:
    for one in provenance(article).evidence:
        assert " ".join(one.span.of(article.document.text).split()) == " ".join(one.words.split())
