"""The agencies and houses met in credits, datelines and sign-offs, as data."""

from typing import Literal

__all__ = ["AGENCY_TABLE", "Role"]

Role = Literal["text", "photo", "house", "handout"]

_BOTH: tuple[Role, ...] = ("text", "photo")
_PHOTO: tuple[Role, ...] = ("photo",)
_HOUSE: tuple[Role, ...] = ("text", "photo", "house")

AGENCY_TABLE: tuple[tuple[tuple[Role, ...], str], ...] = (
    (
        _BOTH,
        """
        Reuters | Thomson Reuters | Thomson Reuters Foundation | Reuters Foundation | Reuters News | Reuters Health
        | Reuters Life! | Reuters Breakingviews | Reuters Pictures | Reuters Connect | Reuters Photo | rtr | rtrs
        The Associated Press | AP | AP Photo | AP Photos | AP Images | AP Video
        AFP | Agence France-Presse | AFP Photo | AFP Photos | AFP Relaxnews
        dpa | Deutsche Presse-Agentur | German Press Agency | dpa-AFX | dpa-infocom | dpa-Bildfunk | dpa-Zentralbild
        | dpa Picture-Alliance | dpa-tmn
        The Canadian Press | CP | CP Images | The Canadian Press Images | CP Photo | La Presse Canadienne
        PA Media | PA | Press Association | PA Wire | PA Images | PA Archive
        Xinhua | Xinhua News Agency | Xinhua News
        TASS | ITAR-TASS | TASS Host Photo Agency
        ANSA | Agenzia ANSA
        EFE | Agencia EFE
        Kyodo | Kyodo News
        Jiji | Jiji Press
        Anadolu | AA | Anadolu Agency | Anadolu Ajansı | Anadolu Ajansi | Anadolu Images
        KNA | Katholische Nachrichten-Agentur
        epd | Evangelischer Pressedienst
        SID | Sport-Informations-Dienst
        APA | Austria Presse Agentur | APA-PictureDesk
        Keystone-SDA | Keystone | SDA | Keystone-ATS
        Belga | Belga News Agency
        ANP
        Ritzau | Ritzau Scanpix | Scanpix
        TT | TT News Agency | TT Nyhetsbyrån
        NTB | NTB Scanpix
        Lusa
        PAP | Polish Press Agency
        ČTK | CTK
        TASR
        MTI
        Tanjug
        Interfax | Interfax-Ukraine
        RIA Novosti | RIA
        Sputnik
        Ukrinform
        UNIAN
        BelTA
        Yonhap | Yonhap News | Yonhap News Agency
        KCNA
        Bernama
        PTI | Press Trust of India
        ANI
        IANS
        Antara | Antara Foto
        AAP | Australian Associated Press | AAP Image
        IRNA
        ISNA
        WANA | West Asia News Agency
        Mehr News | Mehr News Agency
        Tasnim | Tasnim News Agency
        SANA
        WAFA
        UPI | United Press International
        Bloomberg | Bloomberg News
        Europa Press
        Agência Brasil
        Andina
        LaPresse
        The New York Times News Service | New York Times News Service | NYT News Service | NYTNS
        Tribune News Service | TNS | Tribune Content Agency
        Postmedia | Postmedia News | Postmedia Network
        """,
    ),
    (
        ("text",),
        """
        Dow Jones | Dow Jones Newswires
        Inter Press Service | IPS
        MarketWatch
        The Conversation
        """,
    ),
    (
        _PHOTO,
        """
        Getty Images | Getty | Getty Images News | Getty Images Sport | Getty Images Entertainment | Getty Images Europe
        | Getty Images North America
        iStockPhoto | iStock
        EPA | European Pressphoto Agency | EPA-EFE | EPA Images | EPA Photo
        picture alliance | dpa/picture alliance
        imago | imago images | imago stock&people | imago sportfotodienst
        ZUMA Press | ZUMA | ZUMA Wire | ZUMAPRESS.com | ZUMAPRESS | ZUMA Press Wire
        NurPhoto
        Sipa | Sipa USA | Sipa Press
        Abaca | Abaca Press | ABACAPRESS | ABACAPRESS.COM
        Shutterstock | REX | Rex Features | Rex/Shutterstock
        Alamy | Alamy Stock Photo | Alamy Live News
        Magnum Photos | Magnum
        Corbis
        WireImage
        ddp | ddp images
        Action Images
        Action Press
        USA TODAY Sports | USA TODAY Sports Images | USA TODAY NETWORK
        Imagn Images | Imagn
        Icon Sportswire
        Hans Lucas
        LightRocket
        SOPA Images
        Pacific Press
        Future Image
        Eibner
        Photothek
        Redux | Redux Pictures
        Eyevine
        VCG | Visual China Group
        Adobe Stock
        Depositphotos
        Dreamstime
        Unsplash
        Colourbox
        Fotolia
        Maxar Technologies | Maxar
        Planet Labs | Planet Labs PBC
        Mary Evans
        akg-images
        Bridgeman Images
        """,
    ),
    (
        _HOUSE,
        """
        The Globe and Mail | Globe and Mail Update | Globe and Mail Blog | Globe Staff
        | From Monday's Globe and Mail | From Tuesday's Globe and Mail | From Wednesday's Globe and Mail
        | From Thursday's Globe and Mail | From Friday's Globe and Mail | From Saturday's Globe and Mail
        The New York Times | NYT
        The Washington Post
        Toronto Star
        CBC | CBC News
        CNN | CNN Wire
        BBC | BBC News
        DW | Deutsche Welle
        """,
    ),
    (
        ("handout",),
        """
        Handout | Handouts | Handout Photo | HO | Supplied | Supplied Photo
        """,
    ),
)
"""Roles, and the agencies that have them: one a line, its name first, then its aliases."""
