"""Currencies by name, code and symbol: those in use, and those that older pages name."""

from collections.abc import Sequence

__all__ = ["CODES", "DOLLAR_SIGNS", "DOUBTFUL", "LOWER_CODES", "MINOR", "NAMES", "NATIVE", "NOUNS", "SYMBOLS"]

_FAMILIES: tuple[tuple[str, str], ...] = (
    (
        "dollar dollars",
        "USD:US:American:us,u.s.,u.s,united states,amerikanische|CAD:CA:Canadian:kanadische|AUD:AU:Australian:aussie,"
        "australische|NZD:NZ:New Zealand:|HKD:HK:Hong Kong:hongkong|SGD:SG:Singapore:singaporean,singapur|TWD:TW:"
        "Taiwanese:new taiwan,taiwan|JMD:JM:Jamaican:|TTD:TT:Trinidadian:|BBD:BB:Barbadian:|BSD:BS:Bahamian:|"
        "BZD:BZ:Belizean:belize|FJD:FJ:Fijian:fiji|GYD:GY:Guyanese:|LRD:LR:Liberian:|NAD:NA:Namibian:|"
        "XCD:AG:East Caribbean:|ZWL:ZW:Zimbabwean:zimbabwe|BMD:BM:Bermudian:|KYD:KY:Cayman:",
    ),
    ("euro euros", "EUR:DE::"),
    (
        "pound pounds quid pfund",
        "GBP:GB:British:sterling,uk,u.k.,britische|EGP:EG:Egyptian:|LBP:LB:Lebanese:|SYP:SY:Syrian:|"
        "SDG:SD:Sudanese:|SSP:SS:South Sudanese:|IEP:IE:Irish:|CYP:CY:Cypriot:cyprus|MTL:MT:Maltese:",
    ),
    (
        "franc francs franken",
        "CHF:CH:Swiss:schweizer|FRF:FR:French:|BEF:BE:Belgian:|LUF:LU:Luxembourg:|XAF:CM:Central African:cfa|"
        "CDF:CD:Congolese:|RWF:RW:Rwandan:|BIF:BI:Burundian:|GNF:GN:Guinean:|DJF:DJ:Djiboutian:|KMF:KM:Comorian:",
    ),
    ("krona kronor kronas crown crowns krone kroner kronen", "SEK:SE:Swedish:schwedische|NOK:NO:Norwegian:norwegische"
     "|DKK:DK:Danish:dänische|ISK:IS:Icelandic:isländische|CZK:CZ:Czech:tschechische|EEK:EE:Estonian:|SKK:SK:Slovak:"),
    ("koruna korunas koruny", "CZK:CZ:Czech:|SKK:SK:Slovak:"),
    ("kroon kroons", "EEK:EE:Estonian:"),
    ("peso pesos", "MXN:MX:Mexican:|ARS:AR:Argentine:argentinian|CLP:CL:Chilean:|COP:CO:Colombian:|PHP:PH:Philippine:"
     "filipino|UYU:UY:Uruguayan:|CUP:CU:Cuban:|DOP:DO:Dominican:|BOB:BO:Bolivian:"),
    ("rupee rupees rupien", "INR:IN:Indian:|PKR:PK:Pakistani:|LKR:LK:Sri Lankan:|NPR:NP:Nepalese:nepali|MUR:MU:Mauritian:"
     "|SCR:SC:Seychellois:"),
    ("mark marks deutschmark deutschmarks d-mark", "DEM:DE:German:deutsche,west german,deutschen|DDM:DD:East German:|"
     "FIM:FI:Finnish:|BAM:BA:Bosnian:convertible"),
    ("markka markkaa markkas", "FIM:FI:Finnish:"),
    ("guilder guilders gulden", "NLG:NL:Dutch:netherlands|ANG:CW:Antillean:"),
    ("lira liras lire lirasi", "TRY:TR:Turkish:türkische|ITL:IT:Italian:"),
    ("peseta pesetas", "ESP:ES:Spanish:"),
    ("escudo escudos", "PTE:PT:Portuguese:|CVE:CV:Cape Verdean:"),
    ("drachma drachmas drachmae", "GRD:GR:Greek:"),
    ("schilling schillings", "ATS:AT:Austrian:"),
    ("shilling shillings", "KES:KE:Kenyan:|UGX:UG:Ugandan:|TZS:TZ:Tanzanian:|SOS:SO:Somali:"),
    ("punt punts", "IEP:IE:Irish:"),
    ("tolar tolars", "SIT:SI:Slovenian:"),
    ("litas litai", "LTL:LT:Lithuanian:"),
    ("lats lati", "LVL:LV:Latvian:"),
    ("kuna kunas", "HRK:HR:Croatian:"),
    ("yen", "JPY:JP:Japanese:"),
    ("yuan renminbi rmb kuai", "CNY:CN:Chinese:"),
    ("won", "KRW:KR:South Korean:korean|KPW:KP:North Korean:"),
    ("ruble rubles rouble roubles rubel", "RUB:RU:Russian:|BYN:BY:Belarusian:|SUR:SU:Soviet:"),
    ("hryvnia hryvnias hryvnya hrywnja griwna", "UAH:UA:Ukrainian:"),
    ("zloty zlotys złoty złotych", "PLN:PL:Polish:"),
    ("forint forints", "HUF:HU:Hungarian:"),
    ("leu lei", "RON:RO:Romanian:|MDL:MD:Moldovan:"),
    ("lev leva", "BGN:BG:Bulgarian:"),
    ("lek leke", "ALL:AL:Albanian:"),
    ("denar denars", "MKD:MK:Macedonian:"),
    ("dinar dinars", "RSD:RS:Serbian:|KWD:KW:Kuwaiti:|IQD:IQ:Iraqi:|JOD:JO:Jordanian:|BHD:BH:Bahraini:|DZD:DZ:Algerian:"
     "|LYD:LY:Libyan:|TND:TN:Tunisian:|YUM:YU:Yugoslav:"),
    ("dirham dirhams", "AED:AE:Emirati:uae,u.a.e.|MAD:MA:Moroccan:"),
    ("riyal riyals", "SAR:SA:Saudi:|QAR:QA:Qatari:"),
    ("rial rials", "IRR:IR:Iranian:|OMR:OM:Omani:|YER:YE:Yemeni:"),
    ("toman tomans", "IRT:IR:Iranian:"),
    ("shekel shekels", "ILS:IL:Israeli:new israeli"),
    ("rand rands", "ZAR:ZA:South African:"),
    ("naira nairas", "NGN:NG:Nigerian:"),
    ("cedi cedis", "GHS:GH:Ghanaian:"),
    ("birr", "ETB:ET:Ethiopian:"),
    ("kwacha kwachas", "ZMW:ZM:Zambian:|MWK:MW:Malawian:"),
    ("pula", "BWP:BW:Botswana:"),
    ("metical meticais", "MZN:MZ:Mozambican:"),
    ("kwanza kwanzas", "AOA:AO:Angolan:"),
    ("ringgit ringgits", "MYR:MY:Malaysian:"),
    ("rupiah rupiahs", "IDR:ID:Indonesian:"),
    ("baht bahts", "THB:TH:Thai:"),
    ("dong", "VND:VN:Vietnamese:"),
    ("kyat kyats", "MMK:MM:Myanmar:burmese"),
    ("kip", "LAK:LA:Lao:laotian"),
    ("riel riels", "KHR:KH:Cambodian:"),
    ("taka", "BDT:BD:Bangladeshi:"),
    ("tugrik tugriks", "MNT:MN:Mongolian:"),
    ("tenge", "KZT:KZ:Kazakh:"),
    ("manat manats", "AZN:AZ:Azerbaijani:azeri|TMT:TM:Turkmen:"),
    ("lari", "GEL:GE:Georgian:"),
    ("dram drams", "AMD:AM:Armenian:"),
    ("afghani afghanis", "AFN:AF:Afghan:"),
    ("real reais reals", "BRL:BR:Brazilian:"),
    ("bolivar bolivars bolívar bolívares", "VES:VE:Venezuelan:"),
    ("sol soles", "PEN:PE:Peruvian:"),
    ("guarani guaranis guaraní guaraníes", "PYG:PY:Paraguayan:"),
    ("boliviano bolivianos", "BOB:BO:Bolivian:"),
    ("colon colons colones colón", "CRC:CR:Costa Rican:"),
    ("quetzal quetzals quetzales", "GTQ:GT:Guatemalan:"),
    ("lempira lempiras", "HNL:HN:Honduran:"),
    ("cordoba cordobas córdobas", "NIO:NI:Nicaraguan:"),
    ("gourde gourdes", "HTG:HT:Haitian:"),
    ("balboa balboas", "PAB:PA:Panamanian:"),
    ("bitcoin bitcoins btc", "BTC::Bitcoin:"),
    ("ether ethers", "ETH::Ether:"),
)  # fmt: skip
"""Noun forms, then code:region:people:other adjectives of every currency that goes by the noun."""

DOUBTFUL = {
    "mark",
    "sol",
    "colon",
    "real",
    "lats",
    "won",
    "kip",
    "dram",
    "ether",
    "lev",
    "lek",
    "punt",
    "krona",
    "pound",
}
"""Nouns whose forms ("marks", "crowns", "pounds") mean other things beside small numbers."""

NOUNS: dict[str, str] = {}
"""Every form of a noun to the noun itself."""
NAMES: dict[str, str] = {}
"""Names that leave no doubt to the code: "canadian dollars", "yen"."""
NATIVE: dict[str, dict[str, tuple[str, str]]] = {}
"""Noun and region to code and people: what "$" or "francs" means to a publisher of that region."""
CODES: dict[str, str] = {}
"""Code to noun."""


def _enter(forms: Sequence[str], members: Sequence[Sequence[str]]) -> None:
    noun = forms[0]
    NATIVE[noun] = {region: (code, people) for code, region, people, _ in members}
    for code, _, people, adjectives in members:
        CODES[code] = CODES.get(code, noun)
        for adjective in (people.lower(), *adjectives.split(",")):
            for stem in (
                {adjective, adjective + "r", adjective + "n"} if adjective.endswith("ische") else {adjective}
            ):
                NAMES.update({f"{stem} {form}": code for form in forms if stem})
    for form in forms:
        NOUNS[form] = noun
        if len(members) == 1:
            NAMES[form] = members[0][0]


for _forms, _members in _FAMILIES:
    _enter(_forms.split(), [member.split(":") for member in _members.split("|")])
NAMES.update(
    {
        "pound sterling": "GBP",
        "pounds sterling": "GBP",
        "sterling": "GBP",
        "cfa franc": "XAF",
        "cfa francs": "XAF",
    }
)

SYMBOLS = {
    "€": "EUR", "£": "GBP", "₤": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH",
    "₪": "ILS", "₫": "VND", "₱": "PHP", "₦": "NGN", "₡": "CRC", "₭": "LAK", "₮": "MNT", "฿": "THB", "₲": "PYG",
    "₵": "GHS", "₸": "KZT", "₼": "AZN", "₾": "GEL", "֏": "AMD", "៛": "KHR", "৳": "BDT", "؋": "AFN", "₿": "BTC",
    "ƒ": "NLG", "₧": "ESP", "₯": "GRD", "₣": "FRF",
    "zł": "PLN", "Kč": "CZK", "Ft": "HUF", "Fr": "CHF", "SFr": "CHF", "RM": "MYR", "Rp": "IDR", "DM": "DEM",
    "TL": "TRY", "PS": "GBP", "Rs": "rupee", "kr": "krona",
}  # fmt: skip
"""Signs and abbreviations to a code, or to a noun where several countries use it ("PS" is what "£" becomes in ASCII)."""

DOLLAR_SIGNS = {
    "us": "USD", "u.s.": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD", "a": "AUD", "au": "AUD",
    "aus": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN",
    "mex": "MXN", "j": "JMD", "tt": "TTD", "bz": "BZD", "ar": "ARS", "arg": "ARS", "col": "COP", "ec": "XCD", "z": "ZWL",
}  # fmt: skip
"""Letters before "$"."""

LOWER_CODES = {"usd", "eur", "gbp", "chf", "jpy", "cny", "rmb", "inr", "aud", "nzd", "hkd", "sgd", "sek", "nok", "dkk",
               "pln", "czk", "huf", "rub", "zar", "krw", "brl", "mxn", "btc"}  # fmt: skip
"""Codes that are no word, so that they may be written small."""

MINOR = {
    "cent": "cent", "cents": "cent", "¢": "cent", "pence": "penny", "penny": "penny", "pennies": "penny", "p": "penny",
    "kopeck": "kopeck", "kopecks": "kopeck", "kopek": "kopeck", "kopeks": "kopeck", "satoshi": "satoshi",
    "satoshis": "satoshi", "öre": "øre", "øre": "øre", "ore": "øre", "pfennig": "pfennig", "pfennige": "pfennig",
    "rappen": "rappen", "centime": "centime", "centimes": "centime", "paise": "paisa", "groschen": "groschen",
}  # fmt: skip
"""Hundredths and smaller parts, which keep their own unit."""
