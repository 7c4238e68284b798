"""What is known beforehand of names: given names, places, words of organisations, words that are no names."""

from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = ["CALENDAR", "COMMON", "GIVEN", "JOINERS", "ORGANISATIONS", "PLACES", "PLACE_PHRASES", "THINGS"]

GIVEN = wordlist(
    """
    aaron abdullah abraham adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alexei alexis ali
    alice alison amanda amy ana anas andre andrea andreas andrew andriy angela angelina anita ann anna annalena anne
    annegret anthony antonio antony anton armin arnold arthur ashley audrey barack barbara barry beatrice ben benjamin
    bernard bernd bernie beth bill bob boris brad brandon brian bruce bruno carl carla carlos carol caroline carolina
    catherine charles charlie charlotte chelsea cheryl chris christian christiane christina christine christopher
    chuck claire clara claudia colin cory craig cristina cyril dan daniel darren dave david dean deborah denis dennis
    diana diane dick dieter dmitry dmytro dominic donald dorothy doug douglas duncan dylan ed edgar eduardo edward
    elena eli elise elizabeth ella ellen emily emma emmanuel enrique eric erik ernest eva evan fatima felix fernando
    florian frances francesco francis francisco francois françois frank franz fred frederick friedrich fritz gabriel
    gareth gary gavin geert geoff george georges gerald gerard gerhard giorgia giovanni giuseppe glenn gordon graham
    greg gregory guy hannah hans harold harry hassan heather heinrich heiko helen helmut henry hillary horst howard
    hugh hugo ian ibrahim ida igor ilse ingrid irene isabel ivan jack jacob jacques jake james jamie jan jane janet jared
    jason javier jay jean jeb jeff jeffrey jennifer jens jeremy jerome jerry jesse jessica jill jim jimmy jo joachim
    joan joanna joe joel johann johanna john johnny jon jonathan jordan jorge josé josef joseph josh joshua juan judith
    julia julian julie juliette jürgen justin kamala karen karin karl kate katherine kathleen kathy katie keir keith
    kelly ken kenneth kevin khalid kim klaus konrad kristen kurt kyle lara larry lars laura lauren laurent leila lena
    leo leon leonard leonid leslie lewis liam linda lindsey lisa liz lloyd louis louise luca lucas lucy luis luiz luke
    lyndon madeleine mahmoud malcolm manfred manuel marc marcel marco marcus margaret maria marie marina marine mario
    marjorie mark markus martha martin martina mary mateusz matt matteo matthew matthias maurice max maximilian megan
    melania melanie melissa michael michel michelle miguel mike mikhail mitch mitt mohamed mohammed molly monica monika
    muhammad nancy narendra natalie natasha nathan neil nicholas nick nicola nicolas nicole nigel nikki nikolai nina
    noah nora norbert norman oleg olaf oleksandr oleksiy olga oliver olivia omar oscar oskar otto owen pablo pamela pat
    patricia patrick paul paula paulo pavel pedro penny pete peter petra petro phil philip philippe pierre piotr rachel
    rafael ralf ralph rand ray raymond rebecca recep reince renate ricardo richard rick rita rob robert roberta roberto
    robin roger roland rolf ron ronald rory rosa ross roy rudolf rudy rupert russell ruth ryan sahra saeed salman sam
    samantha samuel sandra sara sarah sean sebastian serge sergei sergio seth shane shannon sharon sheila shinzo sidney
    sigmar silvio simon sofia sonia sophie stan stefan steffen stephanie stephen steve steven stuart susan susanne sven sylvia
    tara ted teresa terry theodore theresa thierry thomas thorsten tim timothy tina todd tom tony tracy travis tyler
    ulrich ursula uwe valentina valery vanessa vera veronica vicky victor victoria viktor vincent virginia vitali
    vladimir volodymyr walter warren wayne wendy werner wilhelm will william willy winston wolfgang wolodymyr xavier
    xi yevgeny yitzhak yulia yuri yusuf yves zoe
    """
)
"""Given names, in lower case; they only support a guess."""

PLACES = wordlist(
    """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
    belgium benin bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china
    colombia congo crimea croatia cuba cyprus czechia denmark djibouti ecuador egypt england eritrea estonia eswatini
    ethiopia europe finland france gabon gambia gaza georgia germany ghana greece greenland guatemala guinea guyana
    haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea
    kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia
    madagascar malawi malaysia mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco
    mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay
    peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia
    somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tunisia turkey
    türkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia
    america antarctica
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
    ontario quebec alberta manitoba saskatchewan bavaria saxony thuringia brandenburg hesse siberia
    abuja algiers amman amsterdam ankara antwerp athens atlanta auckland baghdad baku baltimore bangkok barcelona basel
    beijing beirut belfast belgrade berlin bern birmingham bogota bologna bonn boston bratislava brussels bucharest
    budapest cairo calgary canberra caracas cardiff charlottesville chicago cleveland cologne copenhagen dakar dallas
    damascus davos delhi denver detroit dhaka doha donetsk dresden dubai dublin düsseldorf edinburgh frankfurt geneva
    glasgow hamburg hanoi hanover harare havana heidelberg helsinki houston islamabad istanbul jakarta jerusalem
    johannesburg kabul kandahar karachi kharkiv khartoum kherson kiev kinshasa krakow kursk kyiv lagos lahore leeds
    leipzig lima lisbon liverpool ljubljana london luhansk lviv lyon madrid manchester manila mariupol marseille melbourne
    memphis miami milan milwaukee minneapolis minsk montreal moscow mosul mumbai munich nairobi naples nashville nuremberg
    odesa odessa orlando oslo ottawa paris perth philadelphia phoenix pittsburgh portland prague pretoria pyongyang
    ramallah reykjavik riga rome rotterdam salzburg sarajevo seattle sevastopol shanghai skopje sofia stockholm stuttgart
    sydney tallinn tbilisi tehran tirana tokyo toronto tripoli tunis turin vancouver vienna vilnius warsaw zagreb
    zaporizhzhia zurich
    deutschland frankreich österreich schweiz polen russland china türkei spanien italien griechenland ungarn
    großbritannien niederlande belgien schweden norwegen finnland dänemark europa amerika afrika asien wien münchen köln
    hamburg moskau kiew brüssel straßburg paris rom prag warschau
    """
)
"""Countries, states and large cities of one word, in lower case."""

ORGANISATIONS = wordlist(
    """
    academy administration agency airlines airways alliance army assembly association authority bank board brigade
    broadcasting bundestag bundesrat bundeswehr bureau cabinet centre center chamber church coalition college commission
    committee community company confederation conference congress consortium cooperative corp corporation council court
    defence defense department directorate federation forum foundation front fund government group guard holdings
    hospital house inc initiative institute institution international journal knesset kremlin laboratory league legion
    limited ltd mail media ministry mission mosque movement museum nations navy network news observatory office
    organisation organization parliament partners partnership party patrol pentagon police post press reserve rights
    school senate service services society state states syndicate team television times treasury tribune tribunal
    trust union unit university watch
    reuters bloomberg politico cnn bbc deutschlandfunk breitbart google apple amazon microsoft facebook meta twitter tesla
    boeing airbus siemens volkswagen bmw gazprom rosneft wagner hamas hezbollah taliban interpol europol greenpeace
    amnesty unicef republicans democrats conservatives liberals greens tories labour labor
    amt bundesamt bundesbank bundesregierung gericht gesellschaft konzern ministerium partei polizei regierung verband
    verein gewerkschaft universität zeitung gmbh ag fraktion
    """
)
"""Words that make a capitalised phrase an organisation, in lower case."""

THINGS = wordlist(
    """
    act agreement avenue award awards beach bill boulevard bowl bridge building canal championship channel charter city
    constitution county crisis cup dam day desert district doctrine election exchange expo festival field forest games
    gate golf gulf highway hill hills holocaust island islands lake law league mall month mountain mountains ocean
    olympics open palace park peninsula plan plaza prize protocol province region reform republic resort revolution river
    road sea season show square stadium station strait street summit super territory theater theatre tour tower town
    treaty trial tunnel valley village war week world year box democrats
    """
)
"""Words that make a capitalised phrase a place, an event or a thing, in lower case."""

PLACE_PHRASES = frozenset(
    {
        "united states", "united kingdom", "united arab emirates", "saudi arabia", "south africa", "new zealand",
        "new york", "new york city", "new jersey", "new hampshire", "new mexico", "new orleans", "new delhi",
        "los angeles", "las vegas", "san francisco", "san diego", "san antonio", "san jose", "santa fe", "hong kong",
        "tel aviv", "buenos aires", "rio de janeiro", "são paulo", "sao paulo", "mexico city", "kuala lumpur",
        "sri lanka", "costa rica", "puerto rico", "el salvador", "sierra leone", "ivory coast", "burkina faso",
        "middle east", "west bank", "gaza strip", "wall street", "silicon valley", "soviet union", "cape town",
        "abu dhabi", "ho chi minh city", "st. louis", "st. paul", "st. petersburg", "rhode island", "iron curtain",
        "cold war", "super tuesday", "supreme leader", "far right", "far left",
    }
)  # fmt: skip
"""Places, and a few other phrases that name nobody, of several words, in lower case."""

CALENDAR = wordlist(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    christmas easter ramadan thanksgiving halloween gmt est edt utc cet am pm
    januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
    janvier février mars avril juin juillet août septembre octobre novembre décembre
    """
)
JOINERS = wordlist("of the for de von van der den bin ibn al el la le du des di da dos del zu y")
"""Small words that may stand inside a name."""

COMMON = wordlist(
    """
    a about above according across actually after again against ago all almost alone along already also although always
    among an and another any anyone anything are around as asked at away back be because been before behind being below
    besides between beyond both but by can click comment could despite did do does during each earlier either else
    even eventually ever every everyone everything everywhere exactly facing few finally first following for former from
    further gallery get given go good got had half has have having he hence her here hers herself him himself his how
    however i if in indeed inside instead interact into is it its itself just last later latest least less let like look
    made mainly make many maybe me meanwhile might mine more moreover most much must my myself near nearly neither
    never nevertheless new next no nobody none nonetheless nor not nothing now of off often on once one only open or other
    others otherwise our out outside over own perhaps photo please quite rather read really recently same see seen she
    should since skip so some somebody someone something sometimes soon speaking still such take than thank thanks that
    the their them then there therefore these they this those though through throughout thus to today together tomorrow
    tonight too toward two under unless until up upon us very was watch we well were what whatever when whenever where
    whereas whether which while who whoever whole whom whose why will with within without would yes yesterday yet you
    your advertisement subscribe share published updated image images editing reporting video story stories
    der die das den dem des ein eine einer eines einem einen und oder aber auch als am an auf aus bei bis da damit dann
    dass denn doch dort durch er es für gegen hat hier ich ihr im in ist ja jetzt kein keine man mit nach nicht noch nun
    nur ob sein seine sich sie sind so über um unter von vor war was weil wenn wer wie wir wird zu zum zur zwei
    le la les un une des du et ou mais il elle ils elles en dans sur pour par avec ce cette ces est sont
    """
)
"""Words that open sentences without being names, in lower case."""
