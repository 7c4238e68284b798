"""Titles, offices and honorifics that stand before or for a name."""

from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = ["HONORIFICS", "OFFICES", "ORIGINS", "is_office", "is_origin"]

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

ORIGINS = wordlist(
    """
    afghan african albanian algerian american angolan arab arabian argentine argentinian armenian asian australian
    austrian azerbaijani bahraini bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian british
    bulgarian burmese californian cambodian canadian catalan caucasian chechen chilean chinese colombian congolese
    crimean croatian cuban cypriot czech danish democratic dutch egyptian english eritrean estonian ethiopian european
    filipino finnish flemish french georgian german ghanaian greek haitian hispanic honduran hungarian icelandic indian
    indonesian iranian iraqi irish islamic islamist israeli italian jamaican japanese jewish jordanian kazakh kenyan
    korean kosovar kurdish kuwaiti latin latino latvian lebanese liberian libyan lithuanian malaysian maltese mexican
    moldovan mongolian moroccan muslim nazi nepalese nicaraguan nigerian norwegian ottoman pakistani palestinian
    peruvian polish portuguese prussian qatari republican romanian russian rwandan saudi scandinavian scottish senegalese
    serb serbian shiite singaporean slovak slovenian somali soviet spanish sri sudanese sunni swedish swiss syrian
    taiwanese tanzanian texan thai tibetan tunisian turkish ugandan ukrainian uzbek venezuelan vietnamese welsh yemeni
    zimbabwean christian catholic protestant orthodox communist socialist conservative liberal western eastern northern
    southern north south east west central
    """
)
"""Adjectives of origin, faith and party, in lower case."""


_COMPOUNDS = (
    "minister", "ministerin", "präsident", "präsidentin", "sprecher", "sprecherin", "meister", "meisterin", "sekretär",
    "sekretärin", "direktor", "direktorin", "chef", "chefin", "kanzler", "kanzlerin", "kommissar", "kommissarin",
    "richter", "richterin", "anwalt", "anwältin", "trainer", "trainerin", "vorsitzende", "vorsitzender", "forscher",
    "forscherin", "experte", "expertin", "beauftragte", "beauftragter",
)  # fmt: skip
"""What German compounds for an office end with."""


def is_office(word: str) -> bool:
    """Tell whether a word in lower case says what someone is: senator, Ministerpräsidentin."""
    return word in OFFICES or word.endswith(_COMPOUNDS)


def is_origin(word: str) -> bool:
    """Tell whether a word in lower case says where someone or something is from."""
    return word in ORIGINS or (word.endswith("s") and word[:-1] in ORIGINS)
