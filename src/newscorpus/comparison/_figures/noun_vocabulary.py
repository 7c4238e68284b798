"""Words that tell where a counted noun begins and ends."""

__all__ = ["ADJECTIVAL", "ADJECTIVES", "GERMAN_STOPS", "IN_US", "IRREGULAR", "STOPS", "word_set"]


def word_set(*rows: str) -> frozenset[str]:
    """Return the words of some lines as a set."""
    return frozenset(word for row in rows for word in row.split())


STOPS = word_set(
    "a about above across after against ago all along also although am among an and any are as at away back be",
    "because been before being below between both but by can could despite did do does done down due during each",
    "earlier even every for from got had has have he her here him his how however i if in including instead into",
    "is it its just later least less like made may me might more must my near nor not now of off often on once only",
    "onto or other our out outside over own per plus said saw say says she should since so still such take takes",
    "than that the their them then there these they this those though through throughout till to today told",
    "tomorrow too toward towards under until up upon us very via was we well went were what when where whether",
    "which while who whom whose why will with within without would yesterday yet you your",
    "monday tuesday wednesday thursday friday saturday sunday",
)
"""English words that end a noun phrase or never begin one."""

GERMAN_STOPS = word_set(
    "aber als am an auf aus bei bis da dann das dass dem den der des die doch durch ein eine einem einen einer er es",
    "für gegen hat haben habe ich ihr ihre im in ist ja kann mit nach nicht noch nur oder seien sein seit sich sie",
    "sind so sowie über um und unter vom von vor war waren weil wenn wie wird wurde wurden zu zum zur",
)

ADJECTIVES = word_set(
    "additional american bad best big biggest british chinese common different double early european extra false final",
    "financial first former free french full further german good great high human important japanese junior key large",
    "largest last late leading least little local long low main major male military more most national new next nice",
    "old older open other own particular past previous private public random real recent regular russian same second",
    "senior separate serious short simple single small social solid special straight strong such third tiny top total",
    "unique united whole wrong young younger",
)

ADJECTIVAL = (
    "ern", "ic", "al", "ous", "ive", "ful", "less", "able", "ible", "ish", "ary", "ian", "ese", "ed", "ing", "est",
)  # fmt: skip
"""Endings of adjectives."""

IN_US = word_set(
    "apparatus bonus bus campus caucus census chorus circus consensus focus genius hiatus minibus minus octopus omnibus",
    "plus prospectus status surplus trolleybus walrus",
)
"""Nouns whose plural ends in "uses" as that of "house" does."""

IRREGULAR = {
    "people": "person", "persons": "person", "children": "child", "feet": "foot", "lives": "life", "wives": "wife",
    "knives": "knife", "wolves": "wolf", "teeth": "tooth", "mice": "mouse", "media": "medium", "series": "series",
    "species": "species", "sheep": "sheep", "fish": "fish", "aircraft": "aircraft", "police": "police",
    "staff": "staff", "personnel": "personnel", "movies": "movie", "menschen": "person", "personen": "person",
    "leute": "person",
}  # fmt: skip
"""Plurals that no rule makes singular, and words that are their own plural."""
