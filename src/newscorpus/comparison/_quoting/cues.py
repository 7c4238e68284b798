"""Reporting cues: the verbs and phrases by which news text says whose words it gives."""

from enum import Enum
from functools import cache
from typing import NamedTuple

from newscorpus.comparison._quoting.foreign_verbs import FRENCH_SAYS, GERMAN_JUDGES, GERMAN_SAYS
from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = ["ATTITUDES", "PARTICLES", "SAYINGS", "SOURCES", "TEXTS", "Cue", "Force", "Shape", "cue_of"]


class Force(Enum):
    """How surely a cue reports words."""

    SAYS = "says"
    """Takes any quote, before or after it, and may stand before its subject: said, added, wrote."""
    TELLS = "tells"
    """Takes any quote, but needs its subject before it: told, called, accused."""
    TURNS = "turns"
    """Reports only what follows at once: continued: “…”; elsewhere it says how something goes on."""
    JUDGES = "judges"
    """Reports only words inside its own clause: blasted the “rigged” system."""
    NAMES = "names"
    """Gives a name as often as an opinion: a show called “X”, called it “x”."""


class Shape(Enum):
    """The grammatical form of a cue, which says where its subject is."""

    FINITE = "finite"
    BARE = "bare"
    PAST = "past"
    """Past tense or participle, which only the context tells apart."""
    GERUND = "gerund"
    PARTICIPLE = "participle"


class Cue(NamedTuple):
    """What a word can be as a cue."""

    force: Force
    shape: Shape


SOURCES = {"according": "to", "per": "", "selon": "", "laut": "", "so": ""}
"""Words that name a source without a verb, and the word that must follow."""
SAYINGS = wordlist(
    """
    remark remarks statement comment comments claim claims warning assertion promise pledge vow call
    message slogan motto post tweet suggestion accusation accusations argument phrase term word words
    mantra chant chants letter email note reply response answer question speech refrain line description
    quote quip joke complaint contention insistence prediction rhetoric testimony confession declaration
    announcement
    """
)
"""Nouns for something said, which belongs to whoever they name: his remark that “…”."""

TEXTS = SAYINGS | wordlist(
    """
    report article story sign poster banner placard billboard image text page book memo document petition
    leaflet flyer caption headline card transcript summary advisory alert ad advert editorial blog postcard
    """
)
"""Nouns for what words stand in, and which says them: a note that reads."""

_SAYS = """
acknowledge add admit admonish affirm allege announce answer argue ask assert assure bark blog boast
brag caution chant charge cheer chide chime claim clarify comment complain concede conclude concur confess confide
confirm contend counter cry declare decree deadpan demand deny disclose elaborate emphasize
emphasise exclaim explain fume gush hint holler implore imply indicate inform inquire insist instruct interject
intone jeer joke lament maintain mention moan muse mutter note object observe opine plead post predict
proclaim promise protest pronounce quip read reason recall recount reiterate rejoin remark remember
remind repeat reply report respond retort retweet reveal roar say scoff scold scream shout sigh sing snap
sneer speculate state stress suggest surmise tease testify thunder tweet urge venture volunteer vow
wail warn whisper wonder write yell
advise attest stipulate specify certify testify beg bellow bluster blurt boom bristle cackle caution counsel croak crow drawl enquire enthuse grumble
gripe groan growl grunt hiss howl hypothesise hypothesize intimate interrupt jest marvel mumble pontificate
ponder posit rant rave reckon recollect reminisce retort ruminate screech spit stammer summarise summarize
stutter theorise theorize whine wisecrack
"""
_TURNS = """
begin continue echo offer open proceed resume start finish reflect react allow chuckle cringe grin gasp giggle
laugh nod shrug smile smirk sob weep wink sum rejoice grimace
go shoot fire hit chime cut put weigh butt
"""
_TELLS = "tell inform assure remind advise notify quote address email text lecture cite"
_JUDGES = """
accuse acquit agree allude amplify apologize applaud appeal articulate attack bash bemoan berate blame blast
brand cast castigate characterize characterise chastise cheer commend compare condemn consider credit
criticize criticise deem decry defend demand denounce deplore deride describe detail disavow discuss dismiss dispute
doubt encourage endorse estimate express expect extol fault fear feel figure find hail highlight hope invoke jab
knock lambaste lament laud liken lobby mock mouth oppose outline paint peg pen phrase pitch pledge point portray
praise press propose push question rail rate rebuff rebuke rebut recite recommend refer refute regard reject release
repudiate ridicule rip salute say see slam slap speak spin stand swear taunt think
make fret recognise recognize envision
threaten thank tout trash trumpet underline underscore understand view voice want welcome believe
"""
_NAMES = "call dub label name term title nickname christen bill entitle"

PARTICLES = {
    word: particles.split()
    for words, particles in (
        ("go goes went going", "on"), ("shoot shoots shot shooting fire fires fired firing hit hits hitting", "back"),
        ("chime chimes chimed chiming cut cuts cutting weigh weighs weighed weighing butt butts butted butting", "in"),
        ("put puts putting", "it"), ("sum sums summed summing", "up it"),
        ("make makes made making", "clear plain"),
    )
    for word in words.split()
}  # fmt: skip
"""Verbs that report only with one of these words behind them: went on, shot back, put it."""
_IRREGULAR = {
    "begin": "began begun",
    "say": "said", "tell": "told", "write": "wrote written", "read": "read", "go": "went gone", "shoot": "shot", "hit": "hit",
    "cut": "cut", "put": "put", "sum": "summed", "make": "made", "spit": "spat", "weep": "wept",
    "sing": "sang sung", "speak": "spoke spoken", "think": "thought", "feel": "felt",
    "find": "found", "see": "saw seen", "swear": "swore sworn", "stand": "stood", "spin": "spun",
    "understand": "understood", "cast": "cast",
    "quip": "quipped", "slam": "slammed", "rip": "ripped", "admit": "admitted", "rebut": "rebutted",
    "refer": "referred", "concur": "concurred", "dub": "dubbed", "snap": "snapped", "brag": "bragged",
    "slap": "slapped", "chat": "chatted", "jab": "jabbed", "peg": "pegged", "pen": "penned", "blog": "blogged",
    "label": "labeled labelled", "rebuff": "rebuffed", "deadpan": "deadpanned", "plead": "pleaded pled",
}  # fmt: skip
_DOUBLING = wordlist(
    """
    quip slam rip admit rebut refer concur dub snap brag slap jab peg pen blog begin spin deadpan extol beg grin sob cut put hit sum spit
    """
)


ATTITUDES = wordlist(
    "adamant convinced confident hopeful optimistic doubtful sceptical skeptical pessimistic unconvinced"
)
"""Adjectives that report after a form of to be: Lund was adamant that."""


def cue_of(word: str) -> Cue | None:
    """Return what a word, in lower case, can be as a reporting cue."""
    return _lexicon().get(word)


@cache
def _lexicon() -> dict[str, Cue]:
    lexicon: dict[str, Cue] = {}
    for force, lemmas in (
        (Force.TURNS, _TURNS),
        (Force.JUDGES, _JUDGES),
        (Force.NAMES, _NAMES),
        (Force.SAYS, _SAYS),
        (Force.TELLS, _TELLS),
    ):
        for lemma in lemmas.split():
            for shape, forms in _forms(lemma):
                for form in forms:
                    lexicon[form] = Cue(force, shape)
    lexicon |= {form: Cue(Force.JUDGES, Shape.FINITE) for form in GERMAN_JUDGES}
    lexicon |= {form: Cue(Force.SAYS, Shape.FINITE) for form in GERMAN_SAYS | FRENCH_SAYS}
    lexicon |= {word: Cue(Force.JUDGES, Shape.FINITE) for word in ATTITUDES}
    lexicon["note"] = Cue(Force.SAYS, Shape.BARE)
    lexicon["ruled"] = Cue(Force.JUDGES, Shape.PAST)  # rules and rulings are things
    return lexicon


def _forms(lemma: str) -> list[tuple[Shape, list[str]]]:
    stem = lemma + lemma[-1] if lemma in _DOUBLING else lemma
    if lemma.endswith("e"):
        gerund, past = lemma[:-1] + "ing", lemma + "d"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        gerund, past = lemma + "ing", lemma[:-1] + "ied"
    else:
        gerund, past = stem + "ing", stem + "ed"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        third = lemma[:-1] + "ies"
    else:
        third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
    irregular = _IRREGULAR.get(lemma, past).split()
    return [
        (Shape.BARE, [lemma]),
        (Shape.GERUND, [gerund]),
        (Shape.FINITE, [third]),
        (Shape.PAST, irregular),
    ]
