"""Titles, offices and honorifics that stand before or for a name."""

from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = ["HONORIFICS", "NATIONALITY_ENDINGS", "OFFICES", "is_origin"]

HONORIFICS = wordlist(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon herr frau m mme mlle
    monsieur madame messrs st saint don doña señor señora sheikh imam rabbi father sister pope cardinal
    archbishop bishop
    """
)
OFFICES = wordlist(
    """
    president vice-president chancellor vice-chancellor minister premier prime senator sen sens
    representative rep reps congressman congresswoman gov govs governor lt general gen colonel col major
    maj captain capt sergeant sgt admiral adm lieutenant secretary undersecretary mayor judge justice
    attorney chief chairman chairwoman chair chairperson director head leader boss commissioner
    ambassador envoy diplomat spokesman spokeswoman spokesperson official aide adviser advisor
    strategist consultant analyst economist expert researcher scientist professor candidate nominee
    hopeful contender front-runner frontrunner rival incumbent challenger lawmaker politician king queen
    prince princess emperor duke duchess crown ayatollah supreme speaker whip deputy former ex then-
    co-founder founder cofounder ceo cfo coach manager player captain striker author writer reporter
    correspondent journalist columnist editor publisher anchor host moderator commentator pundit blogger
    actor actress singer musician rapper comedian filmmaker star billionaire businessman businesswoman
    mogul investor entrepreneur lawyer prosecutor detective officer sheriff deputy inspector
    superintendent commander doctor surgeon physician nurse teacher student activist campaigner
    organizer volunteer farmer owner resident witness neighbor neighbour mother father brother sister
    son daughter wife husband widow pollster delegate donor member colleague congresswoman assemblyman
    alderman councilman councilwoman councillor parliamentarian mep mp bundeskanzler bundeskanzlerin
    kanzler kanzlerin bundespräsident präsident präsidentin außenministerin außenminister
    verteidigungsminister innenminister innenministerin finanzminister minister ministerin
    ministerpräsident sprecher sprecherin regierungssprecher vorsitzende vorsitzender chef chefin
    président présidente ministre chancelier porte-parole premier
    """
)
"""Words for what someone is, in lower case."""

NATIONALITY_ENDINGS = (
    "ian",
    "ish",
    "ese",
    "can",
    "ican",
    "cratic",
    "ench",
    "tch",
    "erman",
    "reek",
    "eli",
    "qi",
    "stani",
)


def is_origin(word: str) -> bool:
    """Tell whether a capitalised word looks like an origin or a party before a noun: Ukrainian, Republican."""
    return word.lower().endswith(NATIONALITY_ENDINGS)
