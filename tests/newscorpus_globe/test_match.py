"""Claims: the Globe's own pages, and nobody else's."""

import pytest

from newscorpus.document import Document
from newscorpus.plugins import Confidence
from newscorpus_globe import PARSER, newscorpus_parsers
from tests.newscorpus_globe import test_articles, test_live, test_pages

OURS = {
    "marked": test_articles.MARKED, "unmarked": test_articles.UNMARKED, "promoted": test_articles.PROMOTED,
    "olympic": test_articles.OLYMPIC, "signed": test_articles.SIGNED, "whole": test_articles.WHOLE,
    "live": test_live.OLYMPIAD, "classic": test_pages.CLASSIC, "column": test_pages.COLUMN, "print": test_pages.PRINT,
    "gallery": test_pages.GALLERY,
    "live without a footer": "Skip to main content\n\n10:40 p.m.\n\nEncore\n\nThey hummed.\n\n-Reuters\n",
    "live with a zone": "Skip to main content\n\n1:10 a.m. ET\n\nOne\n\nIt hummed.\n\n-Reuters\n\n1:02 a.m. ET\n\nTwo\n\nIt hummed.\n",
    "a byline": "Fog at the museum\n\nIda Storm\n\nTORONTO — The Globe and Mail\n\nIt had no ticket.\n",
    "a page of the paper": "The Globe in print\nFog\nFriday, February 9, 2018 – Page H2\n\nIt had no ticket.\n",
    "a masthead": "Skip to main content\n\nThe Globe and Mail\n\nTen owls\n\nThey slept.\n",
    "a translation": "Skip to main content\n\nOwls\n\nThis translation has been automatically generated and has not been verified for accuracy. Full Disclaimer\n\nThey slept.\n",
    "a wire's text": " date 2021-09-18  Skip to main content\nOwls\n\nThey slept.\n\nThis content appears as provided to The Globe by the originating wire service. It has not been edited.\n",
    "newsletters": "Skip to main content\n\nThey slept.\n\nOur Owl Update newsletters are written by Globe editors. Sign up today.\n",
    "a note to subscribers": "Skip to main content\n\nGlobe Unlimited subscribers can click here for the owls.\n\nThey slept.\n",
    "footer alone": "An owl slept.\n\nInteract with The Globe",
}  # fmt: skip

OTHERS = {
    "nothing": "",
    "a skip link": "Skip to main content\n\nThe owl slept, Mr. Lind said.\n",
    "an advertisement": "The owl slept.\n\nStory continues below advertisement\n\nMr. Lind did not.\n",
    "Reuters in prose": "Skip to main content\n\nMr. Lind told Reuters (Reuters) that 2 per cent slept.\n",
    "another Globe": "Boston Globe\n\nThe globe slept. Globe staff did not.\n",
    "a corpus header": " date 2024-11-05 BRENNA (AP) — The owl slept.\n",
    "sums without titles": "Skip to main content\n\nThe nest sold for $3.685-million.\n",
    "a live page": "Skip to main content\n\n0130 GMT — Balloon passes\n\nThe pilot waved.\n",
    "a skip link in manner": "Skip to main content\n\nMr. Lind slept.\n\nMs. Storm did not, and 2 per cent of the owls were late.\n",
    "a skip link that is not first": "Owls\n\nSkip to main content\n\nMr. Lind slept.\n",
    "another masthead": "Skip to main content\n\nThe Daily Owl\n\nThe globe slept.\n",
    "scripts on another page": "Owls\n\n// //\n\nThey slept.\n",
    "scripts under anyone's skip link": "Skip to main content\n// //\n\nThey slept.\n",
    "a translation of another house": "Skip to main content\n\nOwls\n\nThis translation has been automatically generated.\n\nThey slept.\n",
    "another paper's credit over an advertisement": "Skip to main content\n\nTwo owls.\n\n(Ada Lind/The Example Post)\n\nThey slept.\n\nStory continues below advertisement\n\nIt is out.\n",
    "a broadcaster's credit over an advertisement": "Skip to main content\n\nTwo owls.\n\nTHE CANADIAN PRESS/Ada Lind\n\nThey slept.\n\nStory continues below advertisement\n\nIt is out.\n",
    "a wire text": "BRENNA (Reuters) - The owl slept.\n\n(Reporting by Ida Storm; Editing by Al Dorn)\n",
}


@pytest.mark.parametrize("text", OURS.values(), ids=OURS.keys())
def test_pages_of_the_globe_are_claimed_by_their_structure(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE
    assert claim.reason


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_other_texts_are_left_alone(text: str) -> None:
    assert PARSER.match(Document(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\n\nTwo owls, one lamp.Stefan Kugel/Reuters\n\nMs. Lind put it out.\n",
        " date 2022-02-25 Two owls hum.\n\n1:57 a.m. ET\n\nOne\n\nIt hummed.\n\n-Reuters\n\n1:46 a.m. ET\n\nTwo\n\nIt hummed.\n",
        "Skip to main content\n\nMr. Lind has a lamp.\n\nStory continues below advertisement\n\nIt is out.\n",
        "Skip to main content\n//empty //empty\n\nMs. Lind slept.\n",
        "Skip to main content\n\nTwo owls, one lamp.\n\nADA LIND/Reuters\n\nThey slept.\n\nStory continues below advertisement\n\nIt is out.\n",
        "Skip to main content\n//empty //empty\n\nThey slept.\n\nStory continues below advertisement\n\nIt is out.\n",
        " date 2014-06-25 Skip to main content\nper week\nfor 24 weeks\n// //\n\nThe owl slept.\n",
        "Skip to main content\n\nThe nest sold for $3.685-million.\n\nMs. Lind had asked for 2 per cent less.\n",
    ],
)
def test_weak_cues_make_a_claim_only_together(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.TYPICAL


def test_the_plugin_gives_the_parser() -> None:
    assert list(newscorpus_parsers()) == [PARSER]


def test_a_wire_dateline_does_not_make_a_globe_page_the_wires() -> None:
    claim = PARSER.match(
        Document(test_articles.MARKED.replace("An owl has", "BRENNA (Reuters) - An owl has"))
    )
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE


@pytest.mark.parametrize(
    "line",
    ["Follow related authors and topics", "Build your personal news feed", "x={root:'.js-sub-pencil'};"],
)
def test_lines_that_nobody_else_prints_are_enough(line: str) -> None:
    claim = PARSER.match(Document(f"The owl is back.\n\n{line}\n"))
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE


@pytest.mark.parametrize(
    "kicker", ["opinion", "strategy lab", "small business briefing", "a letter to readers"]
)
def test_a_kicker_glued_under_the_skip_link_is_the_globes(kicker):
    for text in (
        f"Skip to main content\n{kicker}\n\nMILT OWL, 102\n\nHe slept.\n",
        f" date 2012-01-25 Skip to main content\r\n{kicker}\r\n\r\nHe slept.\r\n",
    ):
        found = PARSER.match(Document(text))
        assert found is not None
        assert found.confidence is Confidence.SIGNATURE


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\nmenu\n\nHe slept.\n",
        "Skip to main content\nsearch this site\n\nHe slept.\n",
        "Skip to main content\nopinion\nHe slept.\n",
        "Skip to main content\n\nopinion\n\nHe slept.\n",
        "Skip to main content\nOpinion\n\nHe slept.\n",
    ],
)
def test_other_lines_under_the_skip_link_are_not(text):
    assert PARSER.match(Document(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\n\nTwo owls, one lamp.Stefan Kugel/Reuters\n\nBRENNA (Reuters) - Ms. Lind put it out.\n",
        "Skip to main content\n\nMr. Lind has a lamp.\n\nStory continues below advertisement\n\nIt is out.\n\n(Reporting by Pia Lind; Editing by Al Dorn)\n",
    ],
)
def test_weak_cues_around_a_wires_text_outweigh_it(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\n\nTwo owls, one lamp.Ada Lind/The Canadian Press\n\nThey slept.\n",
        "Skip to main content\n\nTwo owls on Jan. 19, 2010.Ada Lind\n\nMs. Storm put it out.\n",
        "Skip to main content\n\nOwls are dear.\n\nSo said The Globe and Mail’s keeper. The Globe asked twice.\n",
        "Skip to main content\n\nDear Globe and Mail reader,\n\nSend us your owls.\n",
        "Skip to main content\n\nThe fourth Globe and Mail Owl Keeper's Guide is here.\n",
    ],
)
def test_what_the_paper_calls_itself_or_prints_under_its_pictures_makes_a_weak_claim(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.TYPICAL


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\n\nTwo owls, one lamp. Ada Lind / THE CANADIAN PRESS\n\nThey slept.\n",
        "Skip to main content\n\nTwo owls on Jan. 19, 2010.Ada Lind\n\nThey slept.\n",
        "Skip to main content\n\nA keeper from Brenna was asked by The Globe and Mail.\n",
        "Skip to main content\n\nThey played at The Globe in London.\n",
        "Owls\n\nSkip to main content\n\nThe Globe and Mail asked. The Globe asked twice.\n",
    ],
)
def test_the_papers_name_or_a_credit_alone_makes_none(text: str) -> None:
    assert PARSER.match(Document(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "An owl slept.\n\nLetters to the Editor should be exclusive to The Globe and Mail. Include your name.\n",
        " date 2020-12-10 Open this photo in gallery An owl in Brenna. Ada Lind/Getty Images\n\nIt slept.\n",
        "Skip to main content\n\nWrite to owls@globeandmail.com about yours.\n",
    ],
)
def test_sentences_to_its_readers_and_a_marker_without_a_colon_are_the_papers_own(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\n\nOwls were asked by The Globe’s keeper of lamps.\n",
        "Skip to main content\n\nI went there with Globe videographer Ada Lind.\n\nStory continues below advertisement\n\nIt is out.\n",
        "Good morning. I’m Ada Lind, and this is about owls from The Globe’s keeper of lamps.\nToday’s owls\nThey slept.\n",
    ],
)
def test_how_the_paper_names_its_people_makes_a_weak_claim(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.TYPICAL


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\n\nOwls were asked by the Globe’s keeper of lamps.\n",
        "Skip to main content\n\nThey went there with Globe videographer Ada Lind.\n",
        "Skip to main content\n\nOwls were seen on The Globe’s stage.\n",
        "Owls were asked by The Globe’s keeper of lamps.\n",
        "Good morning. This is about owls from the Globe’s keeper of lamps.\n",
    ],
)
def test_other_globes_make_none(text: str) -> None:
    assert PARSER.match(Document(text)) is None


@pytest.mark.parametrize(
    "line",
    ["ADA LIND / THE GLOBE AND MAIL, SOURCE: OWL WATCH", "Illustrations by Ada Lind for The Globe and Mail"],
)
def test_who_drew_for_the_paper_claims_a_page(line: str) -> None:
    claim = PARSER.match(Document(f"Owls of the Globe\n\n{line}\n\nThey slept.\n"))
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE


@pytest.mark.parametrize(
    "lines",
    [
        "ADA LIND\n\nFrom Tuesday's Globe and Mail",
        "By Ada Lind\nThe Globe and Mail",
        "Ada Lind\n\nGlobe and Mail Update",
    ],
)
def test_lines_under_a_title_that_say_whose_the_text_is_claim_a_copy(lines: str) -> None:
    claim = PARSER.match(Document(f"An owl is a bird\n\n{lines}\n\nThey slept.\n"))
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE


def test_such_a_line_in_the_midst_of_a_text_claims_none():
    text = f"An owl is a bird\n\n{'It hums. ' * 300}\n\nBy Ada Lind\nThe Globe and Mail\n\nThey slept.\n"
    assert PARSER.match(Document(text)) is None


@pytest.mark.parametrize("house", ["CTVglobemedia Publishing Inc.", "Bell Globemedia Publishing Inc."])
def test_the_papers_former_publishers_claim_a_page_by_their_copyright(house: str) -> None:
    claim = PARSER.match(
        Document(f"An owl is a bird\n\nThey slept.\n\n© Copyright 2009 {house} All Rights Reserved.\n")
    )
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\n\nTwo owls hum on Tuesday.ADA LIND/Reuters\n\nThey slept.\n",
        "Skip to main content\n\nTwo owls hum on Tuesday.Ada Lind/The Associated Press\n\nThey slept.\n",
        " date 2018-03-05 Skip to main content\n\nTwo owls hum.Ada Lind/Reuters\n\nThey slept.\n",
        "Skip to main content\n\nTwo owls hum. THE CANADIAN PRESS/Ada LindThe Canadian Press\n\nThey slept.\n",
        "Skip to main content\n\nTwo owls hum.\n\nAda Lind/The Canadian Press\n\nMs. Storm slept.\n",
    ],
)
def test_a_credit_with_the_whole_name_of_a_wire_under_the_skip_link_makes_a_weak_claim(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.TYPICAL


@pytest.mark.parametrize(
    "text",
    [
        "Two owls Skip to main content\n\nTwo owls hum.Ada Lind/Reuters\n\nThey slept.\n",
        "Skip to main content\n\nTwo owls hum.Ada Lind/Getty Images\n\nThey slept.\n",
        "Skip to main content\n\nTwo owls hum. Ada Lind/Reuters\n\nThey slept.\n",
        "Skip to main content\n\nTwo owls hum.REUTERS/Ada Lind\n\nThey slept.\n",
        "Skip to main content\n\nTwo owls hum.\n\nAda Lind/The Canadian Press\n\nThey slept.\n",
        "Skip to main content\n\nTwo owls hum.\n\nAda Lind/Getty Images\n\nMs. Storm slept.\n",
    ],
)
def test_credits_in_the_manner_of_others_make_none(text: str) -> None:
    assert PARSER.match(Document(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\nBIRDS\n\nMs. Lind has an owl.\n",
        "Skip to main content\nBIRDS 2018\n\nAn owl.\n\nStory continues below advertisement\n\nIt slept.\n",
        "Skip to main content\n\nA keeper told The Globe and Mail that Mr. Lind slept.\n",
        "Skip to main content\n\nShares of Owl Lamps Ltd. (OWL-T) slept.\n",
        "Skip to main content\n\nOwl Fund\n\nTicker: OWL-N\n\nIt slept.\n",
        "Skip to main content\n\nOwls\n\nThey slept.\n\nPage A1\n\nLamps\n\nPage A12 Fog\n\nIt came.\n\nPage R3\n",
        "Skip to main content\n\nGood morning! It’s Ada Lind in Brenna.\n\nOwls slept.\n",
        "Skip navigation\n\n Login or Register | Member Centre\n\nThursday June 19, 2008\n\nOwls\n\nThey slept.\n",
    ],
)
def test_what_only_some_pages_have_weighs_beside_the_skip_link(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.TYPICAL


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\nMENU\n\nMs. Lind has an owl.\n",
        "Skip to main content\nBIRDS\n\nAn owl slept.\n",
        "Skip to main content\n\nA keeper told the Globe and Mail that Mr. Lind slept.\n",
        "Skip to main content\n\nA keeper told The Globe and Mail that Lind slept.\n",
        "Skip to main content\n\nAda Lind (R-N.C.) has an owl (OWL).\n",
        "Shares of Owl Lamps Ltd. (OWL-T) slept.\n",
        "Skip to main content\n\nOwls are on Page A1 and Page A2.\n",
        "Good morning! It’s Ada Lind in Brenna.\n\nOwls slept.\n",
        "Owls\n\nLogin or Register\n\nThey slept.\n",
    ],
)
def test_without_their_company_they_make_none(text: str) -> None:
    assert PARSER.match(Document(text)) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "(Owl Lamps owns 15 per cent of The Globe and Mail.)",
        "The Globe and Mail is not naming the keepers because they may not speak.",
        "Take The Globe’s business and investing news quiz",
        "Get the latest about owls three times a week, with the Globe Investor newsletter. Sign up today.",
        "This column is part of Globe Careers' Nest series.",
    ],
)
def test_sentences_that_only_the_paper_prints_claim_a_page_without_the_skip_link(sentence: str) -> None:
    claim = PARSER.match(Document(f"An owl slept.\n\n{sentence}\n\nIt woke.\n"))
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content\n\nAn owl slept.\n\nWant a free financial facelift? E-mail us.\n",
        "Skip to main content\n\nFirst Person is a daily personal piece submitted by readers.\n\nAn owl slept.\n",
        "Owls rose.\n\nThe posted target price for each security is an average of all.\n\nOwl Lamps (OWL-T)\n",
    ],
)
def test_the_standing_sentences_of_its_columns_claim_a_page(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE
