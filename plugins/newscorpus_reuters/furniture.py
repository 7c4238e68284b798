"""What stands on Reuters pages, and on pages that carry Reuters text, and is no part of the story."""

from newscorpus.plugins import Catalogue

END_KINDS = frozenset(("standards", "related stories", "page foot", "comments", "author biography"))
"""Kinds of boilerplate after which no more of the story comes."""

VIDEO_MASTHEAD = "Reuters - Video"
"""The first line of a film's page."""

DISCLAIMED = "expressed are h"
LONGEST_DISCLAIMER = 240
"""What a column says of whose opinions it has: ``(Pia Lind is a columnist. The views expressed are her own)``."""
NAMES_NOTICE = "The company and law firm names shown above"
"""How the notice over legal stories begins; so many paragraphs begin like it that only heads are searched for it."""

LATEST = "Latest Updates"
"""What stood over four links amid the stories of reuters.com in 2022."""


def _names(listed: str) -> frozenset[str]:
    """Return names that are parted by bars, over as many lines as they take."""
    return frozenset(" ".join(name.split()) for name in listed.split("|"))


FURNITURE = Catalogue.of(
    lines={
        "skip link": ["Skip to main content", "Skip to content", "Skip to navigation"],
        "menu": [
            "Reuters home", "Directory of sites", "Login", "Log in", "Sign in", "Register", "Subscribe", "Contact", "Support", "My View",
            "Discover Thomson Reuters", "Market Data", "Commentary", "Pictures", "Video", "Videos", "More", "TV",
            "Reuters Investigates", "The Wider Image", "Left Menu", "Menu", "Search", "Home", "Close", "Hamburger Menu", "Advanced search", "U.S. Markets closed", "Content ID",
        ],
        "page label": [
            "News Archive", "Archive", "Archives", "News & Insights", "Read full article on original website", "Live", "You are here:",
            VIDEO_MASTHEAD, "main article image", "logo", "Contributors", "Contributor", "Published", "Article content", "Breaking News", "Latest News", "Edition:", "News", "Full Article",
        ],
        "section": [
            "Summary", "Companies", "Law firms", "Related documents", "Related Topics", "Related Topics:", "Related Stocks", "Stocks",
            "Quotes", "Related Quotes and News", "Related News", "Related Coverage", "Related Video", "Related Content", "Also see",
        ],
        "share line": [
            "Tweet this", "Link this", "Share this", "Digg this", "Share", "Share it", "Email", "E-mail", "Email This", "Print", "Print This Article", "Share This Article", "Email This Article", "Reprints",
            "Order Reprints", "Save", "Facebook", "Twitter", "LinkedIn", "Linkedin", "Google+", "Tweet", "X", "WhatsApp", "Whatsapp", "WhatsApp Telegram Facebook Twitter Email LinkedIn",
            "Article Text Size", "Text", "Text size", "Single Page", "[-] Text [+]", "Send a link to a friend", "Recommend", "A A", "Gift this article",
            "Listen", "Bookmark", "Copy link", "Saved. See Saved Items.", "This article has already been saved in your Saved Items",
        ],
        "advertisement": [
            "Advertisement", "Advertisement · Scroll to continue", "Advertisement - Scroll to continue", "Report This Ad", "Report ad", "Report an ad",
            "Sponsored", "Sponsored Video", "Sponsored Content", "Ad", "Story continues below advertisement", "Publicidade", "Anzeige",
            "Publicité", "Publicidad", "Continues below", "Continue Reading Below", "Dianomi", *(f"Advertisement {number}" for number in range(1, 10)),
        ],
        "promotion": [
            "Register now for FREE unlimited access to Reuters.com", "Register now for FREE unlimited access to Reuters.com Register",
            "Sign up here.", "Sign up here", "Sign up", "Sign up for our newsletter", "Sign up for our newsletters", "Learn more", "Subscribe now",
            "Register now", "Already a member? Sign in", "Already a subscriber? Sign in", "Download the App", "Try Newsletter", "Reuters Next", "Follow",
        ],
        "graphic": ["Reuters Graphics", "Reuters Graphic", "Interactive graphic", "View interactive graphic", "Enlarge image"],
        "read more": [LATEST, "Read more", "Read more...", "Read more »", "Continue reading", "Continue Reading", "Continue reading the main story", "Full story", "See Full Page", "Read on.", "Read the full story.", "Read the full story here.", "Read the full article on AlertNet", "Leia mais", "Weiterlesen", "Lire la suite", "Leer más"],
        "licensing": [
            "Purchase Licensing Rights", "Purchase Licensing Rights, opens new tab", "Acquire Licensing Rights",
            "Acquire Licensing Rights, opens new tab", "Purchase Licensing Rights,opens new tab",
        ],
        "related stories": [
            "Read Next", "Reuters Showcase", "Trending On Reuters", "Follow Reuters", "Suggested Topics", "Suggested Topics:", "Trending Stories",
            "Sponsored Topics", "From Around the Web", "From the Web", "More From Reuters", "More from Reuters", "Next Up", "Promoted by Taboola",
            "More Top News", "More News", "Latest from Reuters", "Most Popular", "Most Read", "Also On Reuters", "Editor's Picks", "Editors' Picks",
            "Related Articles", "Related stories", "Related Tags", "LSEG Workspace", "Up Next",
        ],
        "author biography": ["About the Author", "About the author", "About the Authors"],
        "comments": [
            "Comments", "Comments (0)", "Add yours using the box above.", "Be the first to comment", "This discussion is now closed.",
            "Community Standards", "Be the first to comment on reuters.com.", "0 comment", "0 comments", "Post a comment", "No comments:",
        ],
        "page foot": [
            "Apps", "Newsletters", "Advertise with Us", "Advertising Guidelines", "Cookies", "Terms of Use", "Privacy", "AdChoices", "Site Index",
            "Site Feedback", "Corrections", "About Reuters", "Stay Informed", "Information you can trust", "Follow Us", "Follow Us:", "Back to top",
            "Thomson Reuters Products", "LSEG Products", "Back To Reuters Top News", "Back to Top News", "0 : 0", "Stock quotes supplied by Barchart", "Privacy Policy and Terms and Conditions.", "[Top of page]",
            "narrow-browser-and-phone", "medium-browser-and-portrait-tablet", "landscape-tablet", "medium-wide-browser",
            "wide-browser-and-larger", "medium-browser-and-landscape-tablet", "medium-wide-browser-and-larger", "above-phone",
            "portrait-tablet-and-above", "above-portrait-tablet", "landscape-tablet-and-above", "landscape-tablet-and-medium-wide-browser",
            "portrait-tablet-and-below", "landscape-tablet-and-below", "Back to article",
        ],
        "wire slug": ["Further company coverage:", "Source text for Eikon:", "Source text in English:", "Keywords:", "Company Web site:"],
    },
    openings={
        "link": ["Link to Fitch Ratings' Report", "URL: http"],
        "source": ["SOURCE: bit.ly/", "SOURCE: http", "SOURCES: bit.ly/", "SOURCES: http", "(Sources: ", "(Source: ", "(SOURCES: ", "(SOURCE: "],
        "menu": ["FinancialGovernment Solutions", "Exclusive news, data and analytics for financial market professionals", "Browse ", "U.S. Markets close in", "U.S. Markets open in", "Tag Archives:"],
        "notice": ["Welcome to the Reuters.com BETA"],
        "layout marks": ["for-phone-only", "for-tablet-portrait", "article-prompt-devices"],
        "standards": ["Our Standards:", "Our Standards :", "Nossos padrões:", "Nuestros Estándares:", "Notre code de conduite", "Unsere Standards:", "Les normes de Reuters"],
        "promotion": [
            "Newsletter Sign Up Continue reading", "Register now for FREE", "Register for free to Reuters", "The Reuters Daily Briefing newsletter", "Get the latest news and expert analysis",
            "Sign up for the", "Sign up for a free trial", "Sign up to receive", "Listen to the podcast", "Get a look at the day ahead in", "Get a daily digest of", "Make sense of the latest ESG", "Subscribe to our", "Subscribe to the", "Download the Reuters", "Join ST's", "Join our Telegram",
            "Join our WhatsApp", "Follow us on", "Follow ST on", "For more news", "For more insights like these", "Click here to subscribe", "Get our free", "Get the app",
            "Explore the Reuters", "Keep up with the latest", "The Technology Roundup newsletter", "Stay up to date with the latest", "Enjoy unlimited access",
        ],
        "share line": ["Follow @", "Listen to This Page"],
        "advertisement": ["Advertisement ·", "Advertisement:", "Advertisement Continue reading", "Story continues below", "This advertisement has not loaded yet"],
        "video": ["YouTube Preview Image", "Watch on YouTube:", "▲ Hide Transcript", "▶ View Transcript", "View Transcript", "Hide Transcript"],
        "advisory": ["For Reuters Live Markets", "For a Reuters live blog", "For a live blog on", "(ADVISORY", "(For a live blog", "For other diaries", "(For a Reuters live blog", "(For more", "(For full ", "(For further ", "(For summit ", "(For story ", "(See here ", "(See www.", "(For other", "(Other stories", "(For the", "(To read", "(Click", "(See here for", "(Wall St Week Ahead", "For a related story", "For related stories", "For related news", "(Updates with latest"],
        "graphic": ["(Graphic", "(GRAPHIC", "Graphic:", "(Interactive", "(Gráfico", "(Grafik", "(Graphique", "(Tabela", "(For graphic", "(For a graphic", "(For graphics", "(For an interactive"],
        "slideshow": ["related media assets (image or videos) available", "Slideshow (", "Slideshow:", "View slideshow", "See more pictures"],
        "related stories": ["Press CTRL+C", "FILED UNDER:", "Filed Under:", "More on this story", "Also from Reuters", "RELATED COVERAGE", "Must read:", "Next In "],
        "read more": ["To read the full story on Westlaw", "For the rest of this article", "For the original source of this article", "Read more:", "READ MORE:", "Capital Calls - More concise", "Also read:", "ALSO READ:", "Read also:", "See also:", "Leia mais:", "Lesen Sie auch"],
        "comments": ["Comments (0)", "We welcome comments that advance the story", "This discussion is now closed", "Comments are closed", "Comments on this"],
        "disclaimer": [
            "Opinions expressed are those of the author", "The views expressed in this", "The views expressed by", "(The opinions expressed here", "(The views expressed", "The opinions expressed here",
            "Reuters Breakingviews is the world", "This article was produced by the Reuters", "- Note: Reuters has not verified", "The opinions expressed are", "(The opinions expressed are", "(Any opinions expressed", "Any opinions expressed", "This story has not been edited by", "(This story has not been edited by", "Disclaimer:", "DISCLAIMER:", "(The author is a Reuters",
            "The author is a Reuters", "The authors are Reuters", "This article was produced by Reuters", "(This is a Reuters", "(Except for the headline", "Except for the headline",
            "(With the exception of the headline", "This post has been auto-published", "Please note this story",
        ],
        "credit of the host": [
            "© Reuters", "©Reuters", "© Thomson Reuters", "[© 1", "[© 2", "[©2", "(c) Reuters", "(c) Copyright Thomson Reuters", "© Copyright Thomson Reuters", "Copyright Reuters",
            "Copyright (c) Reuters", "© Copyright Reuters", "Copyright 20", "Copyright © 20", "© 20", "©20", "(c) 20", "© (c)", "All quotes delayed", "All Rights Reserved",
            "All rights reserved", "Thomson Reuters 20", "(© Reuters", "Source: Reuters", "Source:Reuters", "Source: www.reuters", "Source: af.reuters", "Source: in.reuters", "Source: uk.reuters", "SOURCE: Reuters", "Fonte: Reuters", "Fuente: Reuters", "Quelle: Reuters",
            "This material may not be", "This content may not", "Click For Restrictions", "(Copyright", "Republication or redistribution of Reuters",
        ],
        "page foot": ["Data & News supplied by", "Quotes delayed at least", "By accessing this page, you agree to the following", "Powered by Reuters AlertNet"],
        "wire codes": ["Double click on codes", "Reuters MIOR", "NSE MIBID", "Reuters Corporate Bond Yield", "For Reuters Benchmarks"],
        "wire slug": ["Source text for Eikon", "Source text:", "Source text in ", "Further company coverage", "Keywords:", "Slug:"],
    },
)  # fmt: skip
"""Lines of reuters.com and of hosts, by kind. They are matched whole, or by how they begin."""

_SECTION_NAMES = """
    africa | americas | asia pacific | asia-pacific | asia | aerospace & defense | aerospace and defense | autos &
    transportation | bankruptcy news | banks | big story 10 | bonds news | breakingviews | business | business news
    | business environment | brexit | california | china | company news | commodities | commodities news | consumer
    goods and retail | cyber risk | cyberrisk | currencies | davos | deals | earnings | earnings season | economic
    news | economy | emerging markets | energy | energy & environment | entertainment | entertainment news |
    environment | euro zone | europe | european markets | factbox | fashion | film news | finance | financials |
    funds | funds news | future of money | global energy news | government | green business | gulf | health | health
    news | healthcare & pharmaceuticals | health insurance | healthcare | hot stocks | human rights | india | india
    insight | industrials | industry, materials and utilities | insurance | internet news | intel | israel and hamas
    at war | japan | latin america | legal | legal news | lifestyle | litigation | local | macro matters | market
    news | markets | markets news | media | media & telecom | media industry | media news | mergers & acquisitions |
    middle east | middle east & africa | middle east and north africa | money | money news | music news | myanmar |
    national | nfl | north korea | oddly enough | oil report | oil and gas | people | personal finance | politics |
    press digest | pictures | rates & bonds | regulatory news | retail | retail & consumer | russia | science |
    science news | society & equity | space | sport | sports | sports news | stocks | stocks news | sustainability |
    sustainable business | syria | tech | technology | technology news | technology, media and telecommunications |
    top news | travel | ukraine | ukraine and russia at war | united kingdom | united states | u.s. | us elections |
    u.s. legal news | u.s. markets | u.s. news | u.k. | uk | wealth | wider image | world | world news | world at
    work | exclusive | analysis | explainer | in focus | highlights | international | live markets | nachrichten |
    unternehmen | wirtschaft | politik | ausland | märkte | sportnachrichten | economia | economía | mundo |
    internacional | negócios | notícias | noticias | esportes | deportes | brasil | américa latina | france | monde
    | économie | entreprises | marchés | actualités
"""
SECTIONS = _names(_SECTION_NAMES)
"""Sections of the Reuters sites, in small letters, as they stand over a headline."""

_BLOG_NAMES = """
    afghan journal | africa news blog | alison frankel | anatole kaletsky | axismundi
    jerusalem | bernd debusmann | breakingviews | chrystia freeland | commodity corner | counterparties | data dive |
    david cay johnston | david rohde | dealzone | edward hadas | environment forum | faithworld | fan fare | felix
    salmon | financial regulatory forum | from reuters.com | front row washington | full focus | funds hub | global
    investing | global markets forum dashboard | global news journal | hugo dixon | ian bremmer | india insight | india
    masala | india expert zone | changing china | muniland | prism money | reuters soccer blog | jack shafer | james saft | john lloyd | lawrence summers | macroscope | mediafile | mohamed el-erian |
    money on the markets | nicholas wapshott | oddly enough blog | olympics notebook | pakistan: now or never? |
    photographers' blog | raw japan | reihan salam | reuters editors | reuters fyi | reuters investigates | reuters
    money | russell boyce | summit notebook | tales from the trail | the edgy optimist | the great debate | the great
    debate uk | the human impact | uk news | unstructured finance | zachary karabell
"""
BLOGS = _names(_BLOG_NAMES)
"""Names of the blogs of reuters.com, in small letters, as they stand over their posts."""

_PAPER_NAMES = """
    BBC | Daily Mail | Financial Times | Le Figaro | Les Echos | National Post | Sky News | The Daily Mail | The Daily
    Telegraph | The Financial Times | The Globe and Mail | The Globe And Mail | The Guardian | The Independent | The
    New York Times | The Observer | The Sunday Telegraph | The Sunday Times | The Telegraph | The Times | The Vancouver
    Sun | The Wall Street Journal | The Washington Post
"""
PAPERS = _names(_PAPER_NAMES)
"""Newspapers as a press digest names them over their stories."""
