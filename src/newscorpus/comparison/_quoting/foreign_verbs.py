"""German and French verbs that report."""

from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = ["FRENCH_SAYS", "GERMAN_JUDGES", "GERMAN_SAYS"]

_SAYING_STEMS = """
sag erklär mein beton ergänz kündig bericht frag antwort entgegn warn forder kritisier bekräftig behaupt versicher
zitier konter bestätig twitter verkünd mahn argumentier bemerk spott äußer erwider urteil klag resümier erinner
begründ konstatier prophezei meld skandier kommentier prognostizier verlang wiederhol monier bemängel beteuer
erläuter schilder vermut signalisier bedauer schimpf scherz witzel jubel notier post skizzier droh unterstell
betitel hauch mutmaß orakel raun wetter
"""
_JUDGING_STEMS = """
bezeichn verurteil begrüß plädier rechtfertig lob würdig attackier bezweifel zweifel wert verteidig appellier hoff
glaub wünsch zeig schränk sicher verweis dank gratulier charakterisier lehn protestier reagier
"""
_SAYING_FORMS = """
fügt fügte fügten schreibt schrieb schrieben geschrieben teilt teilte teilten stellt stellte stellten heißt hieß räumt
räumte räumten gibt gab gaben rief ruft riefen unterstreicht unterstrich unterstrichen rät riet rieten verspricht
versprach versprachen schließt schloss schlossen gesteht gestand verrät verriet führt führte führten hob hebt
beklagt beklagte beklagten schreiben rufen
"""
_JUDGING_FORMS = """
nannte nennt nannten genannt spricht sprach sprachen gesprochen sieht sah sahen findet fand fanden wirft warf warfen
wies weist wiesen hält hielt hielten beschrieb beschreibt beschrieben vergleicht verglich verglichen verwies verwiesen sprechen nennen sehen zurückgewiesen zurückwies
"""
_UNSTRESSED = ("be", "er", "ver", "ent", "zer", "emp", "wider", "wieder", "unter")


def _forms(stem: str) -> list[str]:
    """Return the third persons of present and past, the participle and the infinitive of a regular verb."""
    link = "e" if stem.endswith(("t", "d", "gn", "chn")) else ""
    plain = stem.startswith(_UNSTRESSED) or stem.endswith("ier")
    participle = f"{'' if plain else 'ge'}{stem}{link}t"
    return [f"{stem}{link}t", f"{stem}{link}te", f"{stem}{link}ten", participle, f"{stem}en"]


def _verbs(stems: str, forms: str) -> frozenset[str]:
    return frozenset(form for stem in stems.split() for form in _forms(stem)) | wordlist(forms)


GERMAN_SAYS = _verbs(_SAYING_STEMS, _SAYING_FORMS)
GERMAN_JUDGES = _verbs(_JUDGING_STEMS, _JUDGING_FORMS)
FRENCH_SAYS = wordlist(
    """
    dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté précise précisé estime estimé
    assure assuré souligne souligné répond répondu lance lancé annonce annoncé écrit raconte raconté
    indique indiqué rappelle rappelé regrette regretté confie confié conclut conclu insiste insisté
    martèle martelé reconnaît reconnu prévient prévenu demande demandé dénonce dénoncé rapporte rapporté
    poursuit poursuivi commente commenté résume résumé soutient soutenu observe observé note noté réagit
    réagi tweete tweeté disait expliquait affirmait
    """
)
