"""The furniture of The Globe and Mail's pages: menus, promotions, feeds and footers, by kind."""

from newscorpus.plugins import Catalogue

HOUSE = "The Globe and Mail"
SKIP_LINK = "Skip to main content"
FOOTER = "Interact with The Globe"
GREETINGS = ("Good morning", "Good afternoon", "Good evening")
LINK_LEADS = (
    "Read more:", "READ MORE:", "Read More:", "Related:", "RELATED:", "Read the story:", "Watch:", "Listen:",
    "More below:", "More on this topic:", "More reading:", "More:", "UPDATE:",
)  # fmt: skip
PHOTO_MARKER = "Open this photo in gallery"
"""Before a colon, or a blank where the caption follows on its line."""
BOOKMARK = "Please log in to bookmark this story.Log InCreate Free Account"
ADD_TO = ("Add to ...", "Add to …")
CLASSIC_DOOR = "Go to the Globe and Mail homepage"

ANYWHERE = Catalogue.of(
    lines={
        "skip link": [
            SKIP_LINK, CLASSIC_DOOR, "Jump to main navigationJump to main content", "Jump to main navigation",
            "Jump to main content", "Skip navigation", "Skip footer navigation", "Return to start of footer navigation",
        ],
        "photo marker": [PHOTO_MARKER, f"{PHOTO_MARKER}:", f"{PHOTO_MARKER} :"],
        "advertisement": [
            "Story continues below advertisement", "Story continues below this ad", "More below advertisement",
            "Advertisement", "AdChoices", "Article continues below advertisement",
        ],
        "promo": [
            "Support Quality Journalism.", "Support Quality Journalism", "First Access to Latest", "Investment News",
            "Collection of curated", "e-books and guides", "Inform your decisions via", "Globe Investor Tools",
            "per week", "per week for 24 weeks", "Access every election story that matters", "for first 24 weeks", "for the first 24 weeks", "for 24 weeks", "Just", "$1.99", "Just $1.99",
            "Enjoy unlimited digital access", "Cancel Anytime", "Get full access to", "START TODAY",
            "Get full access to globeandmail.com", "Canada’s most-awarded newsroom for a reason",
            "Canada's most-awarded newsroom for a reason", "Canada’s most-awarded", "Canada's most-awarded",
            "newsroom for a reason", "Stay informed for a", "lot less, cancel anytime", "SALE", "Subscribe now",
            "Globe and Mail website displayed on various devices", "Coronavirus information", "Visit the hub", "Special offer",
            "This content is available to globeandmail.com subscribers.", "For subscribers",
        ],
        "masthead": ["The Globe and Mail", "Globeandmail.com"],
        "script": ["// //", "//", "//empty //empty", "//empty"],
        "image link": ["Click on image to enlarge", "Click to enlarge", "Click on the image to enlarge"],
        "share line": [
            BOOKMARK, "Please log in to bookmark this story.",
            "Please log in to listen to this story. Also available in French and Mandarin.Log InCreate Free Account",
            "You must be logged in to follow.Log InCreate free account", "Log InCreate Free Account",
            "Getting audio file ...", "Getting audio file...", "Audio for this article is not available at this time.",
            "Find your bookmarks by selecting your profile name.", "Save for later", "Share", "Bookmark", "Text Size", "Share this article", "Print this article",
            "Email this article Print this article", "Email this article", "Give this article", "Listen to this article",
            "Send this article to anyone who will enjoy this story.", "Give Now",
            "Log in to listen to this article", "Opens in a new window", "Add us to your circles.",
        ],
        "link": [
            "Read the rest of the story", "Read the full story", "Read the full obituary", "Read the full review",
            "Continue reading",
        ],
        "rating": ["Rating:", "Critic’s Pick", "Critic's Pick", *(f"{halves / 2:g} out of {stars} stars" for stars in (4, 5) for halves in range(2 * stars + 1))],
        "related": ["More related to this story", "Latest headlines", "Related stories", "Related topics"],
        "live line": ["Follow our live coverage below", "Follow our live coverage below.", "Follow our live updates below"],
    },
    openings={
        "notice to readers": ["Letters to the Editor should be exclusive", "Letters to the editor should be exclusive", "Group Therapy is a relationship advice column"],
        "promo": [
            "You can find more obituaries from", "To submit a memory about someone", "First Person is a daily personal piece", "Facts & Arguments is a daily personal piece",
            "See more of The Globe’s guides", "Read more e-books and guides from", "Want a free financial facelift?", "Just $1.99", "“Exemplary reporting on", "Discover more about yourself at", "The Zero Canada Project provides resources",
            "Try The Globe’s business and investing news quiz", "Try The Globe's business and investing news quiz", "Take The Globe’s business and investing news quiz", "Take The Globe's business and investing news quiz",
            "Send us a memory of someone", "To submit an I Remember", "Please include I Remember in the subject",
            "Lives Lived celebrates the everyday, extraordinary, unheralded lives of Canadians who have recently passed. To learn",
            "Are you a young Canadian with money on your mind?", "Questions? Comments? Ideas?", "Subscribe to The Decibel", "Want to interact with other informed Canadians",
            "Stay on top of all our Drive stories", "Shopping for a new car? Check out", "Shopping for a used car? Check out",
            "Have a driving question? Send it to", "Send your automotive maintenance and repair questions to",
            "Have pics of your classic?", "Have a question for our experts? Send",
            "Join The Globe’s Small Business LinkedIn", "Join The Globe's Small Business LinkedIn", "Join our Small Business LinkedIn",
        ],
        "share line": [
            "This translation has been automatically generated", "Please log in to bookmark this story",
            "Please log in to listen to this story",
        ],
        "newsletter promo": [
            "Live your best. We have a daily Life", "Plan your weekend with our", "Your house is your most valuable asset. We",
            "Inspired by something in this newsletter?", "Your time is valuable. Have the", "Your Globe newsletter", "Be smart with your money. Get the",
            "Keep your Opinions sharp and informed. Get", "For subscribers: Get exclusive",
            "We have a weekly Western Canada newsletter", "Got a news tip that you", "Have a news tip", "Subscribe to Carrick on Money", "Our free weekly small-business newsletter",
            "If you like what you see, share it with", "Our Morning Update and Evening Update newsletters are",
            "Evening Update is written by", "Morning Update is written by", "Send us an e-mail to let us know what you think of",
            "Subscribe to Stress Test on", "Interested in more careers-related content?", "Know what is happening in the halls of power", "Let us know what you think by e-mailing",
        ],
        "notice": [
            "The latest news and information for entrepreneurs", "This article was published more than", "This content appears as provided to The Globe by the originating",
            "In the interest of consistency across all critics", "In the interest of public health and safety, our coronavirus", "Health Advisor contributors share their knowledge",
            "This column is part of Globe Careers’", "This column is part of Globe Careers'",
            "Some information in it may no longer be current", "Some details may be changed to protect",
        ],
        "tickers": ["Companies in this story:", "Companies mentioned in this story:", "Company in this story:"],
        "table of contents": ["Table of contents"],
        "related": ["Coronavirus tracker: How many COVID-19", "Follow The Globe’s Canada vaccine tracker: How"],
        "column lead": ["These are stories Report on Business is following"],
    },
)  # fmt: skip
"""Lines that are furniture wherever they stand."""

TAIL = Catalogue.of(
    lines={
        "footer": [
            "Interact with The Globe", "Your Globe", "Build your personal news feed", "Report an error",
            "Report an editorial error", "Report a technical issue", "Editorial code of conduct",
            "Follow related authors and topics", "Follow related topics", "Follow related authors",
            "Follow the author of this article:", "Follow the authors of this article:",
            "Follow topics related to this article:", "Check Following for new articles", "Related articles",
            "Authors and topics you follow will be added to your personal news feed in Following.",
            "Tickers mentioned in this story", "Skip footer navigation", "Return to start of footer navigation",
            "More from The Globe and Mail", "Most popular videos »", "Most popular videos", "In the know",
            "Customize your reading font", "Trending", "More for You", "Go Deeper", "Recommended for you",
            "Terms & Conditions", "Community Guidelines", "Join the Discussion:", "Comment on this article", "Sorted by: Oldest first", "Report Typo/Error", "Also on The Globe and Mail",
        ],
    },
    openings={
        "footer": [
            "© Copyright 20", "The quick brown fox jumps over the lazy dog The quick", "Study and track financial data on",
            "Restrictions © Thomson Reuters", "Andrew Saunders, President and CEO", "351 King Street East, Suite",
            "Recommend this article?", "Due to technical reasons, we have temporarily removed commenting", "Welcome to The Globe and Mail’s comment community",
            "444 Front St. W., Toronto", "Report an error Editorial code of conduct",
        ],
    },
)  # fmt: skip
"""Lines with which the page goes on after the article has ended."""

MENU = Catalogue.of(
    lines={
        "menu": [
            "NewslettersWatchlist", "Latest in", "Digital accessDigital + home delivery", "Member Benefits", "Subscribe",
            "Register", "Log in", "LOG IN", "Login", "My account", "Following", "Bookmarks", "Reading history", "Newsletters",
            "Subscriptions", "Settings", "Help", "Log out", "Sections", "Search", "News Search", "Search Jobs at eluta.ca",
            "by eluta.ca", "Subscribe Help", "Login Register", "Navigation", "Canada Globe and Mail", "Home", "Watchlist",
            "For You", "Canada", "World", "Business", "Investing", "Personal Finance", "Opinion", "Politics", "Sports",
            "Life", "Arts", "Drive", "Real Estate", "Podcasts", "Horoscopes", "Puzzles", "Video", "News", "Technology",
            "National", "British Columbia", "Alberta", "Toronto", "Science", "Tech", "Travel", "Careers", "Events",
            "Trending Topics", "News & Quotes", "Jobs", "Comments", "Print /", "License", "AA", "Topics:", "Globe 2Go",
            "Globe2Go", "Search:", "Home»", "News»", "Business»", "Sports»", "Opinion»", "Life»", "Arts»", "Technology»",
            "Drive»", "Investing»", "World»", "National»", "Report on Business»", "Globe Investor»", "Globe Debate»",
            "space", "stats Making the Business of Life Easier", "The Globe and Mail /",
            "Published in print", "x", "PRINT EDITION", "BIRTH AND DEATH NOTICES", "Entry archive:",
        ],
    },
)  # fmt: skip
"""Lines of the menus over an article and of the share bar under its title; words that a body may hold as well."""

BIRTHDAYS = frozenset(
    (
        "if your birthday is today", "if today is your birthday", "horoscopes if today is your birthday",
        "horoscopes if your birthday is today",
    )
)  # fmt: skip
"""The first heading of a horoscope, in small letters; it often stands under the marker of a photo without a caption."""

SHARE_BAR = frozenset(
    ("Comments", "Print /", "License", "AA", "Share", "Bookmark", "Text Size", "Print", "Tweet")
)
"""Lines of the share bar under a title."""

ACCOUNT_MENU = frozenset(("My account", "Reading history", "Bookmarks", "Member Benefits"))
"""Lines of the account menu, which topic pages show in place of an article."""

CLASSIC_TAIL = frozenset(
    (
        "Highlights",
        "Most popular",
        "In the know",
        "Most popular videos »",
        "Topics:",
        "Comments",
        "Next story",
    )
)
"""Lines that end an article in the skin of 2011 to 2014, and may be headings elsewhere."""

TWO_WORD_PLACES = frozenset(
    (
        "New York", "Los Angeles", "San Francisco", "New Delhi", "Hong Kong", "Tel Aviv", "Quebec City", "St. John’s",
        "St. John's", "Thunder Bay", "Buenos Aires", "Mexico City", "Cape Town", "United Nations", "Fort McMurray",
        "Saint John", "Prince George", "Sault Ste. Marie", "Rio de Janeiro", "Sao Paulo", "São Paulo", "Niagara Falls",
        "Red Deer", "Medicine Hat", "Iqaluit, Nunavut", "Vatican City", "San Diego", "Las Vegas", "North Bay",
        "Trois-Rivières", "White House", "Salt Lake City", "Port-au-Prince", "Kuala Lumpur", "Addis Ababa", "Phnom Penh",
    )
)  # fmt: skip
"""Places of more than one word that stand where a name might."""
