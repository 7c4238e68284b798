"""The furniture of Deutsche Welle's pages as data: what belongs to the page and not to the article, by language.

Kinds of line, which are also the kinds of the boilerplate cut from them:

- ``end``: what follows are teasers and footers; ``section end`` is such a line as the name of a section.
- ``list heading``: stands over the key points; ``summary`` lines and ``lead-in`` lines belong to live pages.
- ``player``: what stands in a player's place; ``video``: a player's label, with a length; the title of the film stands next to it.
- ``skip link``, ``menu``, ``notice``, ``advertisement``, ``share``, ``promo``, ``related``, ``mark``, ``live label``.
"""

from functools import reduce
from operator import or_

from newscorpus.plugins import Catalogue

_ALL = Catalogue.of(
    lines={
        "skip link": [
            "Inhalt", "Navigation", "Weitere Inhalte", "Metanavigation", "Suche", "Choose from 30 Languages",
        ],
        "notice": ["Visit the new DW website", "More info OK", "Mehr Infos Okay", "Plus d'informations Ok"],
        "share": ["Share", "Teilen", "Partager", "Compartir", "Send", "Permalink", "Permalien", "Copy link"],
        "mark": ["Published", "on", "logo", "#", "Source: DW", "Source: Deutsche Welle", "More to follow...", "More to follow…", "[ad_1]", "[ad_2]"],
    },
    openings={
        "notice": ["+++++Click here to refresh", "Click here to refresh", "Take a look at the beta version of", "Wrong language? Change it here", "DW has chosen ", "To view this video please enable JavaScript"],
        "share": ["Send Facebook", "Permalink http", "Permalien http"],
        "mark": ["Deutsche Welle (English edition)", "Deutsche Welle (Deutsche"],
        "player": ["This browser does not support the video element", "This browser does not support the audio element"],
    },
)  # fmt: skip

_ENGLISH = Catalogue.of(
    lines={
        "skip link": ["Skip to content", "Skip to main menu", "Skip to more DW sites"],
        "menu": [
            "In focus", "Live TV", "Latest videos", "Latest audio", "Latest audioLatest videos",
            "Latest videosLatest audio", "Regions", "Topics", "Categories",
        ],
        "live label": ["Live"],
        "player": ["Now live"],
        "related": ["here", "click here", "read here", "read it here"],
        "advertisement": ["Advertisement"],
        "list heading": ["What you need to know", "What you need to know:", "What we know:", "What we know so far:"],
        "end": [
            "DW recommends", "Audios and videos on the topic", "Related content", "Related Subjects", "Related topics",
            "Send us your feedback", "Send us your feedback!", "More on this topic", "Explore more", "More stories from DW",
            "Show more articles",
        ],
        "section end": [
            "Explore more", "Related topics", "DW's Top Story", "DW’s Top Story", "More stories from DW", "More from DW",
            "Top story", "Similar topics", "Related content", "More on this topic", "More from this show", "About the show",
            "Reports & Analysis",
        ],
    },
    openings={
        "section end": ["Similar stories from "],
        "notice": ["We use cookies to improve our service"],
        "promo": [
            "Every day, DW's editors", "Every day, DW’s editors", "Every evening, DW's editors",
            "While you're here: Every", "While you’re here: Every", "Sign up for the newsletter", "Sign up to ", "Sign up here for",
            "You can sign up here for", "Subscribe to ", "DW sends out a daily selection", "DW's editors send out",
        ],
        "related": ["Read more", "Catch up on ", "Read also:", "Also read:", "Learn more:"],
        "video": ["Watch video", "Listen to audio"],
    },
)  # fmt: skip

_GERMAN = Catalogue.of(
    lines={
        "skip link": [
            "Zum Inhalt springen", "Zur Hauptnavigation springen", "Zum Hauptmenü springen",
            "Zu weiteren Angeboten der DW springen",
        ],
        "menu": ["Im Fokus", "Live-TV", "Live TV", "Neueste Videos", "Neueste Audios", "Neueste AudiosNeueste Videos", "Ressorts"],
        "advertisement": ["Anzeige"],
        "player": ["Jetzt live"],
        "list heading": [
            "Das Wichtigste in Kürze", "Das Wichtigste in Kürze:", "Das Wichtigste im Überblick",
            "Das Wichtigste im Überblick:", "Was Sie wissen müssen",
        ],
        "end": [
            "Die Redaktion empfiehlt", "Audio und Video zum Thema", "WWW-Links", "Mehr zum Thema", "Ähnliche Themen",
            "Schicken Sie uns Ihr Feedback!", "Weitere Beiträge anzeigen",
        ],
        "section end": ["Mehr zum Thema", "Ähnliche Themen", "Top-Thema", "Weitere Themen", "Mehr von der DW"],
    },
    openings={
        "notice": ["Wir verwenden Cookies, um unser Angebot"],
        "related": ["Lesen Sie auch:", "Lesen Sie mehr:", "Mehr dazu:", "Mehr Informationen:"],
        "video": ["Video ansehen", "Audio anhören"],
    },
)  # fmt: skip

_FRENCH = Catalogue.of(
    lines={
        "skip link": ["Aller au contenu", "Aller au menu principal", "Voir les autres sites DW", "Aller à plus de sites DW"],
        "menu": ["Direct TV", "Médiathèque", "Dernières vidéos", "Derniers audios", "A la une", "À la une"],
        "advertisement": ["Publicité"],
        "list heading": ["Ce qu'il faut savoir", "Ce qu’il faut savoir", "L'essentiel", "L’essentiel"],
        "end": [
            "Audios et vidéos sur le sujet", "La rédaction vous recommande", "Sur le même thème", "Sur le même sujet",
            "Plus d'articles", "Liens",
        ],
        "section end": ["Sur le même thème", "Plus sur le même thème", "Plus sur le même sujet", "A la une", "À la une"],
    },
    openings={
        "notice": ["Nous utilisons des cookies pour améliorer"],
        "related": ["Lire aussi", "A lire aussi", "À lire aussi", "Lisez aussi", "Voir aussi"],
        "video": ["Voir la vidéo", "Écouter l'audio", "Ecouter l'audio", "Écouter l’audio"],
    },
)  # fmt: skip

_SPANISH = Catalogue.of(
    lines={
        "skip link": ["Ir al contenido", "Ir al menú principal", "Ir a más sitios de DW"],
        "menu": ["TV en vivo", "En foco", "Últimos videos", "Últimos audios"],
        "advertisement": ["Publicidad"],
        "list heading": ["Lo que debe saber", "Lo más importante"],
        "end": ["DW recomienda", "Audios y videos sobre el tema", "Temas relacionados", "Más sobre este tema", "Explora más"],
        "section end": ["Explora más", "Más sobre este tema", "Temas relacionados", "Tema del día", "Tema del día DW", "Más noticias de DW", "Más de DW", "Reportajes y análisis"],
    },
    openings={
        "promo": ["Deutsche Welle es la emisora internacional de Alemania"],
        "related": ["Lea también", "Lea más", "Más información:", "Vea también"],
        "video": ["Ver el video", "Ver video", "Escuchar audio"],
    },
)  # fmt: skip

_PORTUGUESE = Catalogue.of(
    lines={
        "skip link": ["Pular para o conteúdo", "Pular para o menu principal", "Ver mais sites da DW", "Ir ao conteúdo", "Ir para o conteúdo", "Ir ao menu principal", "Ir para o menu principal"],
        "menu": ["TV ao vivo", "Em foco", "Últimos vídeos", "Últimos áudios"],
        "advertisement": ["Publicidade"],
        "list heading": ["O que você precisa saber"],
        "end": ["A redação recomenda", "Leia mais", "Áudios e vídeos relacionados", "Mais sobre este assunto", "Temas relacionados"],
        "section end": ["Mais sobre este assunto", "Assuntos relacionados", "Manchete", "Outros temas em destaque"],
    },
    openings={
        "promo": ["A Deutsche Welle é a emissora internacional da Alemanha"],
        "related": ["Leia também", "Leia mais:", "Veja também"],
        "video": ["Assistir ao vídeo", "Ver vídeo", "Ouvir áudio"],
    },
)  # fmt: skip

_SKIP_LISTS = {
    "hr": ["Idi na sadržaj", "Idi na glavnu navigaciju", "Idi na ostale ponude DW-a"],
    "tr": ["İçeriğe git", "Ana menüye git", "DW'nin diğer sayfalarına git", "DW'nin diğer sitelerine git"],
    "id": [
        "Buka konten", "Buka menu utama", "Buka situs DW lainnya",
        "Langsung ke konten", "Langsung ke menu utama", "Langsung ke situs DW lainnya",
    ],
    "sw": ["Nenda kwenye maudhui", "Nenda kwenye orodha kuu", "Nenda tovuti zaidi za DW"],
    "bg": ["Преминаване към съдържанието", "Преминаване към главното меню", "Преминаване към други страници на ДВ"],
    "uk": ["Перейти до змісту", "Перейти до головного меню", "Перейти до інших проєктів DW"],
    "pl": [
        "Przejdź do treści", "Przejdź do głównego menu", "Przejdź do dalszych stron DW",
        "Przejdź do menu głównego", "Przejdź do pozostałych stron DW",
    ],
    "ru": ["Перейти к содержанию", "Перейти к главному меню", "К другим проектам DW"],
    "ha": [
        "Tsallake zuwa shafin jadawali", "Tsallake zuwa jadawalin abubuwan da shiri ya kunsa",
        "Tsallake zuwa karin wasu shafukan DW",
    ],
    "zh": ["跳转至内容", "跳转至主菜单", "跳转到更多DW网站", "跳轉至内容", "跳轉至主選單", "跳轉到更多DW網站"],
    "sr": ["Idi na sadržaj", "Pređi na glavni meni", "Idi na ostale ponude DW"],
    "ar": ["تخطي إلى المحتوى", "تخطي إلى القائمة الرئيسية", "تخطي إلى المزيد من صفحات DW"],
    "sq": ["Kalo tek përmbajtja", "Kalo tek lista qendrore e navigimit", "Kalo tek më shumë oferta të DW"],
    "fa": ["پرش به گزارش", "پرش به منوی اصلی", "پرش به دیگر صفحات دویچه وله"],
    "ps": ["محتوا ته تګ", "اصلي مینو ته تګ", "د دویچه ویله نورو پاڼو ته تګ"],
    "hi": ["कंटेंट पर जाएं", "मेन्यू पर जाएं", "डीडब्ल्यू की अन्य साइट देखें"],
}  # fmt: skip
_ADVERTISEMENT = {
    "tr": ["Reklam"], "id": ["Iklan"], "uk": ["Реклама"], "pl": ["Reklama"], "ru": ["Реклама"], "zh": ["广告"], "ar": ["إعلان"], "hi": ["विज्ञापन"],
}  # fmt: skip
_SECTION_ENDS = {"bg": ["Повече по темата"]}

LANGUAGES = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "pt": _PORTUGUESE} | {
    code: Catalogue.of(
        lines={
            "skip link": skips,
            "advertisement": _ADVERTISEMENT.get(code, []),
            "section end": _SECTION_ENDS.get(code, []),
        }
    )
    for code, skips in _SKIP_LISTS.items()
}
"""Furniture that also tells the language of its page."""

LANGUAGE_OF: dict[str, str] = {}
"""The language of a line; lines that several languages have tell none."""

for _code, _catalogue in LANGUAGES.items():
    LANGUAGE_OF |= {line: "" if line in LANGUAGE_OF else _code for line in _catalogue.lines}

FURNITURE = reduce(or_, LANGUAGES.values(), _ALL)

IMAGE_LABELS = (
    "Image:",
    "Image :",
    "Bild:",
    "Imagen:",
    "Imagem:",
    "Foto:",
    "Фото:",
    "Fotoğraf:",
    "Zdjęcie:",
    "Picha:",
    "Hoto:",
    "Εικόνα:",
    "Снимка:",
    "Imagine:",
    "Fotografi:",
    "صورة من:",
    "عکس:",
    "انځور:",
    "तस्वीर:",
)
"""What a credit is glued to a caption by."""

SKIPS = (
    ("Skip next section ", ""),
    ("Den nächsten Abschnitt ", " überspringen"),
    ("Ignorer la section suivante ", ""),
    ("Omitir la siguiente sección ", ""),
    ("Ir a la siguiente sección ", ""),
    ("Pular a seção ", ""),
    ("Прескочи следващия раздел ", ""),
)
"""How a skip link names the section it passes over: before the name, and after it."""

PUBLISHED = (
    "Published",
    "Veröffentlicht am",
    "Veröffentlicht",
    "Publié le",
    "Publié",
    "Publicado el",
    "Publicado em",
    "Publicado",
)
UPDATED = (
    "last updated", "zuletzt aktualisiert", "letzte Aktualisierung", "dernière mise à jour", "mis à jour",
    "última actualización", "actualizado", "última atualização", "atualizado",
)  # fmt: skip
"""Labels of the masthead's dates; the second is glued to the first date."""

AUTHOR = (
    "Authors", "Author", "Autorin/Autor", "Autoren", "Autor", "Autorin", "Auteur", "Autora", "Autoria", "Auteure",
    "Derleyen",
)  # fmt: skip
EDITOR = (
    "Edited by", "Editors", "Editor", "Redakteur(?:in)?(?: am Mikrofon| im Studio)?", "Edition", "Édition",
    "Redaktion", "Adaption", "Adaptation", "Editado por", "Edição", r"Technik(?=: [A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+\Z)",
)  # fmt: skip
DATE = ("Date", "Datum", "Fecha", "Data")

FUNCTION_WORDS = {
    "en": frozenset("the and of to in that is was for on with said has by from".split()),
    "de": frozenset("der die und das den nicht ist von mit dem ein eine auch sich auf".split()),
    "fr": frozenset("le les des et est une dans que qui pour au du sur pas plus elle avec cette aux".split()),
    "es": frozenset("el los las del una por con para como más pero su en y que".split()),
    "pt": frozenset("os das dos uma não com para por mais ao foi são em e que".split()),
    "pl": frozenset("w nie się że jest przez oraz który która roku był tym są dla jako".split()),
    "tr": frozenset("ve bir bu için ile olarak gibi daha çok sonra göre olan ancak ise en".split()),
    "id": frozenset("yang dan di dari untuk dengan pada ini tidak itu dalam akan oleh juga telah".split()),
    "ru": frozenset("что как из это для его был была они если уже которые чтобы этом".split()),
    "ro": frozenset("și în care pentru este nu sunt din mai fost".split()),
    "sw": frozenset("ya wa na kwa ni katika za kuwa hiyo cha".split()),
    "el": frozenset("και του της την το για από με που στην".split()),
    "sq": frozenset("në dhe për një që nga është kjo më të ka janë nuk".split()),
    "hi": frozenset("के है में की को का से और पर ने हैं भी".split()),
    "ar": frozenset("في من على إلى أن التي الذي عن مع هذا هذه".split()),
    "fa": frozenset("در به از که این را با است برای آن".split()),
    "uk": frozenset("що як це про від для його які був або але є та і".split()),
}
"""Frequent words that tell the languages apart where the furniture does not; none that a neighbour has too tells it alone."""
