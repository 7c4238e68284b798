"""Copy for pages: prose long enough for a newspaper, titles, captions, and dates as pages print them."""

from collections.abc import Callable
from datetime import date, datetime, time

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newscorpus.article import Credit
from newscorpus.dates import NewsDate

_WHO = (
    "The goats", "Two ferry clerks", "The harbour board", "Mayor Ada Lind", "A baker from Brenna", "Mr. Hale of the mill",
    "The U.S. umbrella makers", "Nearly 40 beekeepers", "The island’s only tailor", "Dr. Omar Kader",
)  # fmt: skip
_DID = ("counted", "lost", "painted", "borrowed", "weighed", "mended", "hid", "sold")
_WHAT = (
    "the hay", "the last ladder of the town", "22 of the lanterns", "€15-million worth of rope", "a third of the ballots",
    "3.5 per cent of the stamps", "the tuba (and its case)", "No. 7 of the old bells", "the “winter” flags",
)  # fmt: skip
_HOW = (
    "before the tide came in", "on the pier in Brenna on Tuesday", "for the first time in nearly two years",
    "after a long night with the auditors", "to the surprise of the gulls and the pilots", "by 7 p.m. on Feb. 23",
    "and told the dpa news agency that it was an honour",
)  # fmt: skip
_SAID = ("said Ilse Karnau, who keeps the keys", "the clerk told Reuters", "Ms. Lind added", "Tom Blyth said")
_WHOLE = (
    "The goats counted the hay before the tide came in.",
    "By noon, the queue reached the mill and went twice around the fountain.", "Published in 1901, the book of bells is thin, and most of it is maps.",
    "With files under their arms, the auditors walked home along the quay.", "Share prices of the lamp makers rose by 2 per cent on Thursday.",
    "Advertisement sales fell for a third year in Port Ansel, the town crier said.", "Related charges against the gulls were dropped in June.",
    "Read aloud, the letter takes nearly an hour, with a pause for tea in the middle.", "Live music will have to wait until the tuba is found.",
    "This live eel was older than the harbour, and it is now in a museum.", "For more than a year, nobody had looked behind the boiler.",
    "Below the mill, the water runs so fast that no lantern stays lit.", "Image makers in Oslo call it the pink decade: nobody knows why.",
    "Here are the facts, as far as the clerks could find them.", "Who would count the hay after dark? Nobody in Brenna, it seems.",
    "22 lanterns were lit before supper, and 21 of them stayed lit.", "“It was there in March,” he said. “In April it was not.”",
    "The clerks took three things with them: a rope, a hat, and the key.", "(The goats, for their part, did not ask for a second count.)",
    "Photo albums are kept for 30 years in the tower, and letters for 70.", "Editing the list took a week; reporting by telephone took two.",
    "In other words … nobody knows.", "$1.2-billion was spent on rope alone, Reuters reported (AFP had said less).", "It is over. For now.",
    "On Sept. 3, 2012, at 6 a.m., the last ferry – an old one – left Lower Haven for the islands.", "A pier, it turns out, can be sold! Nobody in Brenna had known that.",
    "“What now?” asked the U.K. ambassador, who had come from the U.S.", "Mr. Hale's own goat (No. 7) was \"not available for comment.\"",
    "Correction fluid was found on 40 ballots, none of them from the islands.", "Updated rules will be read out in the market hall at 10:40 p.m.",
    "Photographer Ada Lind was there, and so were Reuters and The Canadian Press.", "They were told it was closed; it is now open.",
)  # fmt: skip
"""Prose that begins or ends as furniture does."""
_REMARKS = (
    "Nobody asked the sea",
    "It was there in March",
    "They will not do it twice",
    "We counted every one of them",
)
TITLES = (
    "Goats count the hay again", "Harbour board asks for a longer ruler", "Why the mill of Brenna turns at night",
    "Umbrella makers see a wet, long summer", "Port Ansel lends 22 lanterns to its neighbours",
    "Who mended the bell of Lower Haven?", "Karnau: ‘Every rope has two ends’", "Ferry waits for its captain, who missed it",
)  # fmt: skip
CAPTIONS = (
    "The ferry waits at the pier.", "Ilse Karnau counts lanterns in Brenna on Nov. 5.", "Two goats near Port Ansel, Ont., in 2015.",
    "A tuba thaws in the sun, while its owner looks for the case.", "The mill was built in 1901. It has never stood still.",
    "Clerks mend a rope on Queen St.", "Pilots drink tea behind the harbour office on Jan. 12, 2021.", "Where the lantern stood",
    "“Nobody told me,” says the goat keeper in Brenna, B.C., on Tuesday", "The tower leans by a hand.",
)  # fmt: skip
ALTS = (
    "A ferry in fog", "Lanterns on a table", "Goats in front of a mill", "A woman with a ruler", "A bell without a rope",
    "Two hats",
)  # fmt: skip
_PEOPLE = (
    "Ada Lind",
    "Ilse Karnau",
    "Omar Kader",
    "Tom Blyth",
    "Leo van der Ferran",
    "J.P. Moss",
    "María Öberg",
)
_PLACES = ("BRENNA", "LOWER HAVEN", "PORT ANSEL", "OSLO", "SÃO PAULO", "HEMMEL-ON-SEA")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")

people = st.sampled_from(_PEOPLE)
places = st.sampled_from(_PLACES)


def straight(copy: SearchStrategy[str]) -> SearchStrategy[str]:
    """Generate the same copy with typewriter quotes."""
    return copy.map(lambda words: words.translate(_STRAIGHT))


plain = st.tuples(*map(st.sampled_from, (_WHO, _DID, _WHAT, _HOW))).map(lambda four: " ".join(four) + ".")
"""Plain sentences."""
_SPOKEN = st.tuples(st.sampled_from(_REMARKS), st.sampled_from(_SAID), st.sampled_from(_HOW)).map(
    lambda three: "“{},” {} {}.".format(*three)
)
_QUOTED = st.tuples(st.sampled_from(_WHO), st.sampled_from(_HOW), st.sampled_from(_REMARKS)).map(
    lambda three: "{} spoke {}: “{}.”".format(*three)
)


def stories(*, most: int = 3) -> SearchStrategy[str]:
    """Generate a paragraph of a story: sentences of a newspaper's length, some of them quotes."""
    return st.lists(st.sampled_from(_WHOLE) | plain | _SPOKEN | _QUOTED, min_size=1, max_size=most).map(
        " ".join
    )


def wire_credits(
    *agencies: tuple[str, str], name: SearchStrategy[str] = people, form: str = "{}/{}"
) -> SearchStrategy[Credit]:
    """Generate credits with a name and an agency, each agency given as printed and under its one name."""
    return st.builds(
        lambda maker, house: Credit(text=form.format(maker, house[0]), names=(maker,), agencies=(house[1],)),
        name,
        st.sampled_from(agencies),
    )


def days(form: Callable[[date], str], *, first: int = 2012, last: int = 2025) -> SearchStrategy[NewsDate]:
    """Generate days as a page prints them."""
    return st.dates(date(first, 1, 1), date(last, 12, 31)).map(
        lambda day: NewsDate(year=day.year, month=day.month, day=day.day, raw=form(day))
    )


def month_day(day: date) -> str:
    """Print a day as ``February 3``."""
    return f"{_MONTHS[day.month - 1]} {day.day}"


def short_month_day(day: date) -> str:
    """Print a day as ``Feb 3``."""
    month = _MONTHS[day.month - 1]
    return f"{'Sept' if day.month == 9 else month[:3]} {day.day}"


def weekday(day: date) -> str:
    """Print the name of a day."""
    return _DAYS[day.weekday()]


def clock(moment: time, half: str = "AM PM") -> str:
    """Print a time as ``6:45 PM``, or with other words for the halves of the day."""
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {half.split()[moment.hour // 12]}"


def moments(
    form: Callable[[datetime], str], *, zone: str | None = None, first: int = 2012, last: int = 2025
) -> SearchStrategy[NewsDate]:
    """Generate days with a time as a page prints them."""
    return st.datetimes(datetime(first, 1, 1), datetime(last, 12, 31, 23, 59)).map(
        lambda moment: NewsDate(
            year=moment.year, month=moment.month, day=moment.day, hour=moment.hour, minute=moment.minute, zone=zone,
            raw=form(moment),
        )
    )  # fmt: skip


def month_first(day: date) -> str:
    """Print a day as ``February 3, 2025``."""
    return f"{month_day(day)}, {day.year}"


def with_weekday(day: date) -> str:
    """Print a day as ``Monday, February 3, 2025``."""
    return f"{weekday(day)}, {month_first(day)}"


def iso(day: date) -> str:
    """Print a day as ``2025-02-03``."""
    return day.isoformat()


headers = days(iso).map(
    lambda day: NewsDate(year=day.year, month=day.month, day=day.day, raw=day.raw, known="header")
)
"""Dates in the header of a corpus."""
