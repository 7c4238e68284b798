"""What is claimed as Deutsche Welle's, and what is left to others."""

import pytest

from newscorpus.document import Document
from newscorpus.plugins import Confidence
from newscorpus_dw import PARSER

OURS = {
    "the skip list": "1. Skip to content\n  2. Skip to main menu\n  3. Skip to more DW sites\nTower leans\n",
    "a skip list in any language": "  1. Przejdź do treści\n  2. Przejdź do menu\n  3. Przejdź do stron DW\n\nWieża\n",
    "a skip list after a header": " date 2024-12-09   1. Ga naar\n  2. Ga verder\n  3. Ga naar DW\nToren\n",
    "the old skip list": "Tower\n  4. Metanavigation\n  5. Suche\n  6. Choose from 30 Languages\n",
    "the old title line": " Tower leans | News | DW | 21.08.2021\n\nTower leans\n",
    "the title line of a copy": "logo\nTower leans – DW – 09/09/2025\n\nThe tower leans.\n",
    "a short link": "Tower leans\n\nThe tower leans.\nhttps://p.dw.com/p/4abcd\n",
    "a short link in a flattened bar": "21:25 The bell rang.\n\nWatch video 05:12 Permalink https://p.dw.com/p/3abcd\n",
    "short links in a text on one line": "Tower\n\nSkip next section LampMay 2, 2025LampIt shines.https://p.dw.com/p/4abcdSkip",
    "glued dates": "Tower leansPublished May 4, 2025last updated May 5, 2025\nThe tower leans.\n",
    "German dates": "Turm neigt sichVeröffentlicht 4. Mai 2025Zuletzt aktualisiert 5. Mai 2025\nDer Turm neigt sich.\n",
    "French dates": "La tour penchePublié 4 mai 2025dernière mise à jour 5 mai 2025\nLa tour penche.\n",
}

TYPICAL = {
    "a lede of its live pages": "The tower leans. Meanwhile, the goats are back. DW has more.\nThe tower is old.\n",
    "a lede of older live pages": "Wave\nA wave came. DW reports on events as they happen.\n22:05 - It is wet.\n",
    "a lede of an election night": "Vote\nBerg will go on. DW brings you the latest.\n22:05 He is happy.\n",
    "a welcome": "The tower leans.\nWelcome to DW's coverage of developments in Fossen on Sunday, May 4.\nIt is old.\n",
    "a sign-off over its name": "Tower leans\nThe tower leans.\nes/ar (AFP, dpa)\nSource: DW\n",
    "the first line of a skip list": " date 2024-12-09   1. Skip to content\n\nTower\n\nPublished December 9, 2024\n",
    "a section under the first line": " date 2024-03-09   1. Skip to content\nTower\n\nSkip next section Towers\n",
    "times with their zone": "18:26 (CET). La torre\n\nSe inclina.\n\n18:20 (CET). El faro\n\nBrilla.\n",
    "its words for UTC": "Tower\nUpdates in Universal Coordinated Time (UTC/GMT)\n23:19 The bell rang.\n22:10 It rang.\n",
    "its words for UTC over a figure": "Tower\nUpdates in Universal Coordinated Time (UTC/GMT)\n00:00 22 goats came.\n",
    "its dating of live pages": "Tower leans\n\nThis article was last updated at 23:32 UTC/GMT\n\nA clerk came.\n",
    "its words for UTC alone": "Tower leans\nRefresh the page for live updates. All updates in Coordinated Universal Time (UTC)\n"
    "19:25 The bell rang.\n",
    "its own welcome": " date 2019-01-08 Welcome to Deutsche Welle's live coverage of the vote in Fossen. It is at noon.\n",
    "a picture with its credit": "Tower\n\nAugust 11, 2023\n\nTower with goats\nImage: DW\n\nThe tower leans.\n",
    "a picture with its credit behind a name": "Tower\n\nThe towerImage: P. Lund/DW\n\nThe tower leans.\n",
    "an advertisement under the lede": "Menara itu miring.\nIklan\nMenara itu tua, kata juru tulis kepada DW.\n",
    "the name its site once had": "Tower\n\nOctober 17, 2007\n\nDW-WORLD.DE takes a look at the tower.\n\nIt leans.\n",
    "points and a lead-in": "Tower leans\nWhat you need to know\n- A hand\nHere's a roundup of the latest developments on "
    "Sunday, October 6, 2024:\nClerk came\nA clerk came.\n",
}  # fmt: skip

OTHERS = {
    "nothing": "",
    "a header": " date 2025-02-13 The tower leans.\n",
    "a header and a wire": " date 2024-11-05 FOSSEN (AP) — The tower leans.\n",
    "a skip link of anyone": "Skip to content\n\nTower leans\n\nPublished May 4, 2025\n\nThe tower leans.\n",
    "two lines with dates": "Tower leans\nPublished May 07, 2025\nLast updated 21 hours ago\nThe tower leans.\n",
    "a link in prose": "The report (https://p.dw.com/p/4abcd) says the tower leans.\n",
    "a mention": "The clerk told DW that the tower leans.\n",
    "points of another house": "Tower leans\nWhat you need to know\n- A hand\nThe tower leans.\n",
    "a word that ends like a label": "Publicado na semana passada, na penúltima edição do jornal.\n",
    "an advertisement of another house": "The tower leans.\nAdvertisement\nIt is old, a clerk said.\n",
    "a credit that names more": "The tower leans.\nImage: DWARF Pictures\nIt is old.\n",
    "a mention of the name its site once had": "The clerk told DW-WORLD.DE that the tower leans.\n",
    "a credit": "The towerImage: Pia Lund/dpa\n",
    "a sign-off alone": "Der Turm steht.\nes/ar (AFP, dpa)\n",
    "UTC of another house": "All times in Coordinated Universal Time (UTC)\n19:25 Tower leans\n",
    "a welcome of another house": "Welcome to our live coverage of the vote in Fossen.\n",
    "one time with its zone": "18:26 (CET). La torre se inclina.\n",
    "times of another house": "All times are GMT\n\n0130 GMT — Tower leans\n",
    "Reuters": "FOSSEN (Reuters) - The tower leans.\nReporting by Nils Berg\n",
    "The Globe": "Skip to main content\nOpen this photo in gallery:\n\nThe tower.\n\nInteract with The Globe\n",
}


@pytest.mark.parametrize("text", OURS.values(), ids=OURS.keys())
def test_the_structure_of_its_pages_is_a_signature(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.SIGNATURE


@pytest.mark.parametrize("text", TYPICAL.values(), ids=TYPICAL.keys())
def test_its_manner_is_typical(text: str) -> None:
    claim = PARSER.match(Document(text))
    assert claim is not None
    assert claim.confidence is Confidence.TYPICAL
    assert claim.reason


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_others_are_left_alone(text: str) -> None:
    assert PARSER.match(Document(text)) is None
