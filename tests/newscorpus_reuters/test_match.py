import pytest

from newscorpus.document import Document
from newscorpus.plugins import Confidence
from newscorpus_reuters import PARSER

MENU = "FinancialGovernment SolutionsLegalReuters News AgencyRisk Management SolutionsTax & AccountingBlog: Answers OnInnovation @ Thomson Reuters"


@pytest.mark.parametrize(
    "text",
    [
        f"{MENU}\nOtters count stones\nMay 21, 2015 / 6:45 PM / 2 years ago",
        f" date 2015-05-21 {MENU}\nOtters count stones",
        "Otters count stones.\nOur Standards:The Thomson Reuters Trust Principles.",
        "Otters count stones.\nOur Standards: The Thomson Reuters Trust Principles., opens new tab",
        "Editing by Sam HolmOur Standards: The Thomson Reuters Trust Principles.",
        "An otter in Brenna, May 1, 2024. REUTERS/Carla Barr Purchase Licensing Rights, opens new tab",
        "Otters count stones\n\nReuters Staff\n\n1 Min Read\n\nThey found them all.",
        "for-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-upfor-desktop-up\nOtters count stones",
        "They found them.\nRegister now for FREE unlimited access to Reuters.com\nRegister",
        "Editor's choice\nReuters / Friday, June 24, 2016\nAn otter.",
        "An otter. REUTERS/Pia Lind\n1 / 22\nA seal. REUTERS/Shin Sao\n2 / 22\nA gull. REUTERS/Mia Sapp\n3 / 22",
    ],
)
def test_furniture_of_its_own_pages_is_a_signature(claim, text):
    assert claim(text) is Confidence.SIGNATURE


@pytest.mark.parametrize(
    "text",
    [
        "(Reuters) – Otters counted their stones on Monday.",
        "(Reuters) -Otters counted their stones on Monday.",
        "BRENNA (Reuters) - Otters counted their stones.",
        "BRENNA  (Reuters) -     Otters counted their stones.",
        "BRENNA, Sept 8 (Reuters) — Otters counted their stones.",
        "BRENNA, Norlund, Sept 8 (Reuters) - Otters counted their stones.",
        "BRENNA/LOWER HAVEN (Reuters) - Otters counted their stones.",
        "Oct 24 (Reuters) - Otters counted their stones.",
        "Brenna (Reuters) – Die Otter zählen ihre Steine.",
        "BRENNA, 3 novembre (Reuters) - Les loutres comptent leurs pierres.",
        "BRENNA (REUTERS) - Otters counted their stones.",
        "BRENNA (Reuters Breakingviews) - Otters counted their stones.",
        "BRENNA (Thomson Reuters Foundation) - Otters counted their stones.",
        "BRENNA, November 21 (Reuters): Otters counted their stones.",
        "By Pia Lind and Shin Sao LOWER HAVEN (Reuters) -Otters counted their stones.",
        "(Adds detail)BRENNA, Sept 2 (Reuters) - Otters counted their stones.",
        "Otters count stones BRENNA (Reuters) - Otters counted their stones.",
        "<p>BRENNA (Reuters) - Otters counted their stones.</p>",
        " date 2020-11 BRENNA (Reuters) - Otters counted their stones.",
        "Some host\r\n\r\nBRENNA (Reuters) - Otters counted their stones.\r\n",
        "BRENNA\xa0(Reuters)\xa0- Otters counted their stones.",
        "The count is over.\n(Reporting by Shin Sao; Editing by Sam Holm)",
        "The count is over.\nReporting by Shin Sao in Brenna Editing by Sam Holm",
        "The count is over. (Reporting by Shin Sao, writing by Pia Lind, editing by Sam Holm)",
        "The count is over.\n(Reporting by Shin Sao in Brenna; Editing by\nSam Holm)",
        "The count is over.\n(Compiled by Kettle sports, editing by Sam Holm)",
        "Article content Oct 6 (Reuters) – Otters counted their stones.",
        " date 2012-02-23 (The following statement was released by the rating agency)\nFeb 23 - Otters were rated.",
        "TOP STORIES\nOtters count\nBRENNA - Otters told Reuters. (OTTERS-STONES/ (UPDATE 1), moved, by Pia Lind, 500 words)",
        "STOCKS\n------\nTea ends lower.\nDouble click on codes in < >\nReuters MIOR/MIBOR\n",
    ],
)
def test_a_dateline_or_the_credits_are_typical(claim, text):
    assert claim(text) is Confidence.TYPICAL


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n",
        "Otters counted their stones on Monday, Reuters reported.",
        "Otters counted their stones, a harbor official told Reuters on Monday.",
        "A button maker has bought a thread maker. (Bloomberg) Story\n\nA lighthouse chain is looking for partners. (Reuters) Story",
        "The chain is looking for partners (Reuters)",
        "Ms. Lind feeds a goldfish on Nov. 5.Stefan Kugel/Reuters",
        "Photo: Al Dorn/ReutersAL DORN/Reuters",
        "BRENNA (AP) — The city’s oldest pigeon came home. A Reuters reporter saw it.",
        "BRENNA, Feb. 2 (Xinhua) -- Walnuts sold slowly, Reuters said.",
        "zc/wmr (dpa, AFP, Reuters)",
        "The Thomson Reuters Trust Principles were created in 1941, said the museum.",
        "Reuters | Brenna | Updated: 21-10-2020\n\nThe tuba was found in a bathtub.",
        "She won a prize for reporting by night and for editing by day.",
        "Otters count.\nCompiled by Shin Sao, editing by Sam Holm",
        "The harbour office published its list on Oct 6 (Reuters), it said.",
        "BRENNA (AFP) - Otters count.\n(Reporting by Shin Sao; Editing by Sam Holm)",
    ],
)
def test_the_name_alone_and_other_agencies_wire_are_not_claimed(claim, text):
    assert claim(text) is None


def test_a_corpus_header_in_front_of_a_dateline_without_a_place_hides_nothing() -> None:
    for dateline in ("(Reuters) - ", "OSLO, April 7 (Reuters) - "):
        claim = PARSER.match(
            Document(f" date 2020-04-07 {dateline}Goats crossed the ferry pier in Brenna on Tuesday.")
        )
        assert claim is not None
        assert claim.confidence is Confidence.TYPICAL
