"""Classes of pairs, on articles as papers print them."""

from random import Random

import pytest

from newscorpus.corpus import Corpus
from newscorpus.corpus.duplicates._quoted import quoted_share
from newscorpus.corpus.duplicates._texts import Texts

QUAY = (
    "HALDEN — The harbour council voted on Tuesday to close the old herring quay for two years while divers repair the wall "
    "that a storm tore open in March.",
    "Fishermen who land their catch there will be sent to the coal pier across the bay, which has room for 14 boats and no "
    "cold store. The council set aside 3.2 million crowns for ice and transport.",
    "“We were promised a new wall before the winter, and what we get is a pier without a roof and a bill for the ice,” said "
    "Marit Aune, who has fished out of Halden for 31 years.",
    "The engineer in charge, Olav Brekke, said that the stones below the waterline had shifted by as much as 40 centimetres "
    "since the first survey and that no heavy lorry could be allowed near the edge.",
    "Work is to begin on 9 May. The council expects the first boats back by the autumn of the year after next, though two of "
    "its nine members warned that the money would not last that long.",
    "The quay was built in 1887 and has been repaired five times since, most recently after the flood of 1987, when the water "
    "stood a metre deep in the auction hall.",
)
PILOTS = (
    "BRENNA — A school for ferry pilots will open in the former customs house next autumn, the ministry of transport said.",
    "Up to 24 students a year are to learn to steer the electric ferries that will replace the diesel fleet on the fjord by "
    "the end of the decade. The course takes 18 months, half of it at sea.",
    "Unions welcomed the plan but asked for better pay. A pilot earns about 41,000 crowns a month, a third less than on the "
    "oil supply ships that sail from the same harbour.",
)
SHOP = (
    "OSTVIK — The people of this island have lost their only shop, and with it the place where most of them met each morning.",
    "The owner, who is 78, locked the door on Saturday for the last time after no buyer had come forward in three years. She "
    "had sold bread, nets and lamp oil there since she was a girl.",
    "Groceries now come by boat twice a week if the weather allows. Of 61 islanders, nine are children, and the nearest "
    "school is forty minutes away by ferry.",
)
QUOTE = (
    "“We will not leave this coast to the storms, and we will not leave the people who live from it to the banks; whoever "
    "says that the money is not there has not looked for it,”"
)
FRAME = "the minister of fisheries, Ragna Holm, told reporters in Halden on Sunday after a meeting with the seven mayors."
BEFORE = "The government has been under pressure since the spring storms, which cost the coast more than any in memory."


def text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def edited(words: str, share: float) -> str:
    chance = Random(1)
    return " ".join(
        chance.choice(("grey", "stone", "wind")) if chance.random() < share else word
        for word in words.split(" ")
    )


def weather(town: str, day: str, low: int, high: int, gusts: int) -> str:
    return (
        f"Weather in {town}: {day} will start with fog in the valleys and temperatures near {low} degrees, before the sun comes "
        f"through around noon and the thermometer climbs to {high} degrees on the coast. The wind blows weakly from the "
        f"south-west with gusts of up to {gusts} kilometres an hour near the islands. Sailors should watch for squalls."
    )


def notice(news: str) -> str:
    return (
        f"{news} The full report that this notice rests on may be read in the reading room of the paper at Quay Street for a "
        "fortnight from the day it was printed."
    )


def around(paragraphs: tuple[str, ...], *told: str) -> str:
    return text(*paragraphs[:2], " ".join(told), *paragraphs[2:])


ONE_SOURCE, TWO_SOURCES = ("halden post", "halden post"), ("halden post", "coast herald")

CASES = {
    "with straight marks and no dateline": (
        "copy",
        text(*QUAY),
        text(*QUAY).replace("HALDEN — ", "").replace("“", '"').replace("”", '"'),
        TWO_SOURCES,
    ),
    "with one word in seven exchanged": ("copy", text(*QUAY), edited(text(*QUAY), 0.15), TWO_SOURCES),
    "with paragraphs in another order": ("copy", text(*QUAY), text(*reversed(QUAY)), TWO_SOURCES),
    "mostly a quote, with all around it": (
        "copy",
        text(f"{QUOTE} {FRAME}", QUAY[0]),
        text(f"{QUOTE} {FRAME}", QUAY[0] + " More follows."),
        TWO_SOURCES,
    ),
    "the first two paragraphs": ("cut-down", text(*QUAY), text(*QUAY[:2]), TWO_SOURCES),
    "the first half, edited": ("cut-down", text(*QUAY), edited(text(*QUAY[:3]), 0.1), TWO_SOURCES),
    "every other paragraph": ("cut-down", text(*QUAY), text(*QUAY[::2]), TWO_SOURCES),
    "the same paper, more of it": ("update", text(*QUAY[:3]), text(*QUAY), ONE_SOURCE),
    "the same paper, other figures in two places": (
        "update",
        text(*QUAY),
        text(*QUAY).replace("3.2 million", "4.1 million").replace("14 boats", "17 boats"),
        ONE_SOURCE,
    ),
    "tomorrow's weather": (
        "template twin",
        weather("Halden", "Monday", 4, 17, 32),
        weather("Halden", "Tuesday", 7, 19, 20),
        ONE_SOURCE,
    ),
    "the weather of another town in another paper": (
        "template twin",
        weather("Halden", "Monday", 4, 17, 32),
        weather("Brenna", "Monday", 2, 13, 55),
        TWO_SOURCES,
    ),
    "two notices of one paper in its frame": (
        "template twin",
        notice("The bridge that joins Ostvik and Brenna stays shut until Easter, says Olav Brekke."),
        notice("A choir from Tokai sang for the widows of Port Lorrin, led by Anna Fell."),
        ONE_SOURCE,
    ),
    "two notices of one paper on one thing": (
        "update",
        notice("The bridge that joins Ostvik and Brenna stays shut until Easter, says Olav Brekke."),
        notice("Repairs on the Brenna side will take longer, and Olav Brekke doubts Easter now."),
        ONE_SOURCE,
    ),
    "two notices in one frame in two papers": (
        "cut-down",
        notice(
            "The bridge that joins Ostvik and Brenna stays shut until Easter, says Olav Brekke. " + QUAY[4]
        ),
        notice("A choir from Tokai sang for the widows of Port Lorrin."),
        TWO_SOURCES,
    ),
    "a quote": (
        "shared quote",
        around(PILOTS, QUOTE, "she said."),
        around(SHOP, QUOTE, "said Holm."),
        TWO_SOURCES,
    ),
    "a quote in one paper": (
        "shared quote",
        around(PILOTS, QUOTE, "she said."),
        around(SHOP, QUOTE, "she said."),
        ONE_SOURCE,
    ),
    "a quote with who said it where": (
        "shared quote",
        around(PILOTS, QUOTE, FRAME),
        around(SHOP, QUOTE, FRAME),
        TWO_SOURCES,
    ),
    "a quote with a sentence before it": (
        "shared quote",
        around(PILOTS, BEFORE, QUOTE, FRAME),
        around(SHOP, BEFORE, QUOTE, FRAME),
        TWO_SOURCES,
    ),
    "a quote that is most of a short item": (
        "shared quote",
        around(PILOTS, QUOTE, "she said."),
        text(SHOP[0], f"Ragna Holm put it like this: {QUOTE}"),
        TWO_SOURCES,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_pair_has_its_class(case: str) -> None:
    kind, left, right, sources = CASES[case]
    rows = [
        {"text": body, "source": source, "date": f"2026-01-0{day}"}
        for body, source, day in zip((left, right), sources, (5, 6), strict=True)
    ]
    (pair,) = Corpus.from_texts(rows, workers=1).duplicates()
    assert pair.kind == kind


def test_the_quoted_share_is_that_of_common_words() -> None:
    import numpy as np

    body = "Nine words that stand before it all, of course: “One two three four five,” he said at the end."
    made = Texts([body], [0], np.zeros(0, np.uint64))[0]
    common = np.zeros(len(made.codes), bool)
    common[9:11] = True
    assert quoted_share(made, common) == pytest.approx(5 / 6)
    assert quoted_share(made, ~common) is None
