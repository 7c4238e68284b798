"""The layouts of Deutsche Welle's articles in German and French, in the old and the new skin."""

from collections.abc import Callable
from datetime import date
from functools import partial

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newscorpus.article import (
    Byline,
    Credit,
    Heading,
    Headline,
    Kicker,
    ListItem,
    Paragraph,
    Photo,
    SignOff,
    Standfirst,
)
from newscorpus.strategies._copy import days, people
from newscorpus.strategies._dumps import Layout
from newscorpus.strategies._layouts.dw import CREDITS, short_link, sign_off, skips
from newscorpus.strategies._page import APART, NEAR, SPACED, Page

_OLD_SKIPS = (
    "Inhalt",
    "Navigation",
    "Weitere Inhalte",
    "Metanavigation",
    "Suche",
    "Choose from 30 Languages",
)
_GERMAN_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_FRENCH_MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)


@frozen(kw_only=True)
class Tongue:
    """What a page says in one language, simplest first."""

    skips: tuple[str, ...]
    titles: tuple[str, ...]
    section: str
    ledes: tuple[str, ...]
    prose: SearchStrategy[str]
    captions: tuple[str, ...]
    alts: tuple[str, ...]
    items: tuple[str, ...]
    label: str
    day: Callable[[date], str]
    advertisement: str
    related: str
    ends: tuple[str, ...]
    skipped: str
    edited: str


def _prose(
    who: tuple[str, ...], did: tuple[str, ...], how: tuple[str, ...], whole: tuple[str, ...]
) -> SearchStrategy[str]:
    sentence = st.tuples(*map(st.sampled_from, (who, did, how))).map(lambda three: " ".join(three) + ".")
    return st.lists(sentence | st.sampled_from(whole), min_size=1, max_size=3).map(" ".join)


GERMAN = Tongue(
    skips=("Zum Inhalt springen", "Zur Hauptnavigation springen", "Zu weiteren Angeboten der DW springen"),
    titles=(
        "Ziegen zählen das Heu noch einmal", "Wer hat die Glocke von Brenna repariert?", "Hafenamt bittet um ein längeres Lineal",
        'Karnau: "Jedes Seil hat zwei Enden"', "Die Fähre wartet auf ihren Kapitän", "Warum die Mühle nachts läuft",
    ),
    section="Kultur",
    ledes=("Der Turm ist schief, und keiner weiß, seit wann.", "Das Amt hat ein Lineal gekauft. Die Ziegen sind nicht begeistert."),
    prose=_prose(
        ("Die Ziegen der Insel", "Zwei Schreiber des Hafenamts", "Bürgermeisterin Ada Lind", "Der Bäcker von Brenna"),
        ("zählten das Heu", "haben die letzte Leiter der Stadt verkauft", "wogen 3,5 Prozent der Briefmarken"),
        ("am Dienstag auf dem Pier", "zum ersten Mal seit 2019", "und sprachen mit der dpa nicht darüber"),
        (
            "Ob das Seil hält, ist nach Angaben des Amts nicht sicher.", '"Es lag im März noch dort", sagte Karnau der DW.',
            "Am 3. September wird weiter gezählt, und das um 6.30 Uhr.", "Niemand in Brenna wusste es, auch der Küster nicht.",
        ),
    ),
    captions=(
        "Ein Lineal liegt auf dem Tisch", "Ilse Karnau zählt Laternen in Brenna", "Der Turm lehnt sich an die Mühle (Archivbild)",
        "Die Tuba taut in der Sonne", "Lotsen beim Tee", "Wo das Seil lag",
    ),
    alts=("Fähre im Nebel", "Eine Frau mit Lineal", "Zwei Ziegen vor einer Mühle", "Laternen", "Ein Hut", "Glocke ohne Seil"),
    items=("Ein längeres Lineal", "Ein kürzerer Turm", "Tee für die Lotsen"),
    label="Bild: ",
    day=lambda day: f"{day.day}. {_GERMAN_MONTHS[day.month - 1]} {day.year}",
    advertisement="Anzeige",
    related="Lesen Sie auch: {}",
    ends=("Die Redaktion empfiehlt", "Audio und Video zum Thema"),
    skipped="Den nächsten Abschnitt Mehr zum Thema überspringen",
    edited="Redaktion: {}",
)  # fmt: skip
FRENCH = Tongue(
    skips=("Aller au contenu", "Aller au menu principal", "Voir les autres sites DW"),
    titles=(
        "Les chèvres comptent encore le foin", "Qui a réparé la cloche de Brenna ?", "Le port demande une règle plus longue",
        "Karnau : « Toute corde a deux bouts »", "Le bac attend son capitaine", "Pourquoi le moulin tourne la nuit",
    ),
    section="Culture",
    ledes=("La tour penche, et personne ne sait depuis quand.", "Le port a acheté une règle. Les chèvres n'en sont pas ravies."),
    prose=_prose(
        ("Les chèvres de l'île", "Deux commis du port", "La maire Ada Lind", "Le boulanger de Brenna"),
        ("ont compté le foin", "ont vendu la dernière échelle de la ville", "ont pesé 3,5 pour cent des timbres"),
        ("mardi sur la jetée", "pour la première fois depuis 2019", "et n'en ont rien dit à l'AFP"),
        (
            "Selon le port, il n'est pas sûr que la corde tienne.", "« Elle était là en mars », a dit Mme Karnau à la DW.",
            "Le 3 septembre, on comptera de nouveau, et dès 6 h 30.", "Personne à Brenna ne le savait, pas plus que le sacristain.",
        ),
    ),
    captions=(
        "Une règle est posée sur la table", "Ilse Karnau compte les lanternes de Brenna", "La tour penche vers le moulin (archives)",
        "Le tuba dégèle au soleil", "Les pilotes prennent le thé", "L'endroit où était la corde",
    ),
    alts=("Un bac dans le brouillard", "Une femme avec une règle", "Deux chèvres devant un moulin", "Lanternes", "Un chapeau", "Une cloche"),
    items=("Une règle plus longue", "Une tour plus courte", "Du thé pour les pilotes"),
    label="Image : ",
    day=lambda day: f"{day.day} {_FRENCH_MONTHS[day.month - 1]} {day.year}",
    advertisement="Publicité",
    related="Lire aussi : {}",
    ends=("La rédaction vous recommande", "Audios et vidéos sur le sujet"),
    skipped="Ignorer la section suivante Sur le même thème",
    edited="Edition : {}",
)  # fmt: skip


def lay_new(page: Page, tongue: Tongue) -> None:
    """Lay out an article of today."""
    skips(page, *tongue.skips)
    if page.maybe():
        page.put(Kicker, tongue.section, NEAR)
    page.put(Headline, page.fresh(*tongue.titles))
    signed = page.maybe()
    if signed:
        names = tuple(dict.fromkeys(page.some(people, most=2)))
        page.put(Byline, " | ".join(names), names=names)
    day = page.draw(days(tongue.day, first=2017))
    page.stamp(day.raw, NEAR if signed else None, published=day)
    page.put(Standfirst, page.one(*tongue.ledes))
    short_link(page)
    if page.maybe():
        _photo(page, tongue, NEAR)
    _put_body(page, tongue, partial(_photo, tongue=tongue), partial(_list, tongue=tongue))
    if page.maybe():
        name = page.draw(people)
        page.put(SignOff, tongue.edited.format(name), names=(name,))
    if page.maybe():
        page.furniture(tongue.skipped, "teaser")
        page.furniture(page.fresh(*tongue.titles), "teaser")


def lay_old(page: Page, tongue: Tongue) -> None:
    """Lay out an article of the skin of 2004 to 2023: skip links in German in every language, credits over captions."""
    title = page.fresh(*tongue.titles)
    day = page.draw(days(lambda day: f"{day.day:02}.{day.month:02}.{day.year}", last=2023))
    page.furniture(title, "page title", SPACED)
    page.furniture(f"| {tongue.section} | DW |", "site name", SPACED)
    page.stamp(day.raw, SPACED, published=day)
    skips(page, *_OLD_SKIPS)
    if page.maybe():
        page.furniture(tongue.advertisement, "advertisement", NEAR)
    if page.maybe():
        page.put(Kicker, tongue.section)
    page.put(Headline, title)
    page.put(Standfirst, page.one(*tongue.ledes))
    _put_body(page, tongue, partial(_old_photo, tongue=tongue))
    if page.maybe():
        sign_off(page)
    for line in tongue.ends if page.maybe() else ():
        page.furniture(line, "teaser")


def _put_body(page: Page, tongue: Tongue, *parts: Callable[[Page], None]) -> None:
    page.put(Paragraph, page.draw(tongue.prose))
    for part in page.some(st.sampled_from((None, partial(_heading, tongue=tongue), *parts)), least=0, most=4):
        if part is not None:
            part(page)
        page.put(Paragraph, page.draw(tongue.prose))
    if page.maybe():
        page.furniture(tongue.related.format(page.one(*tongue.titles)), "related")


def _heading(page: Page, tongue: Tongue) -> None:
    page.put(Heading, page.fresh(*tongue.titles))


def _photo(page: Page, tongue: Tongue, gap: str | None = None) -> None:
    alt, caption = page.fresh(*tongue.alts), page.fresh(*tongue.captions)
    page.photo(caption, page.draw(CREDITS), alt=alt, label=tongue.label, gap=gap)


def _old_photo(page: Page, tongue: Tongue) -> None:
    credit = Credit(
        text="picture-alliance/dpa/P. Lund", names=("P. Lund",), agencies=("picture alliance", "dpa")
    )
    alt, caption = f"{page.fresh(*tongue.alts)} ({credit.text})", page.fresh(*tongue.captions)
    page.put(Photo, f"{alt}\n\n{caption}", caption=caption, credit=credit, alt=alt)


def _list(page: Page, tongue: Tongue) -> None:
    for number, item in enumerate(page.some(st.sampled_from(tongue.items))):
        page.item(ListItem, item, gap=NEAR + "  " if number else APART + "  ")


DW_ABROAD = (
    Layout(name="german", source="dw", lay=partial(lay_new, tongue=GERMAN), language="de"),
    Layout(name="old german", source="dw", lay=partial(lay_old, tongue=GERMAN), language="de"),
    Layout(name="french", source="dw", lay=partial(lay_new, tongue=FRENCH), language="fr"),
    Layout(name="old french", source="dw", lay=partial(lay_old, tongue=FRENCH), language="fr"),
)
