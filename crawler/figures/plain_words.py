"""Capitalised words that are no names: one that only opens a sentence, the words of a headline, an upper-case unit."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.figures.languages.en_units import UNIT_WORDS
from crawler.figures.words import Words, word_set

# Nouns and adjectives that open sentences of this trade.
_COMMON = word_set(
    """sawmills opencast open-cast opencut open-cut longwall deep-mine deep-mined strip-mined lithia
    approx approximately roughly back traditional original strategic communist non-communist socialist non-socialist
    stockpiles stockpile mills mill smelters stocks stock inventories processing consolidated cumulative power
    miners producers plants processors meltshops meltshop
    operations steelmakers refineries customers buyers shipments analysts workers companies traders mines exploration
    pellet pellets concentrate concentrates upstream downstream copper gold silver zinc nickel aluminium aluminum lead
    coal iron steel rebar slab slabs billets cobalt lithium uranium diamonds potash alumina bauxite manganese
    chromite phase stage unit line furnace furnaces kiln kilns train module block pit shaft
    volume volumes tonnage tonnages receipts arrivals purchases deliveries dispatches despatches loadings offtake
    profit revenue turnover capital spending investment investors shareholders shares prices demand supply growth
    work works construction commissioning maintenance repairs rain rains floods drought weather strikes strike
    guidance forecasts targets plans rates grades recoveries throughput management staff labour labor energy
    electricity gas water rail railways ports port roads transport logistics freight containers vessels ships trucks
    europe's mine-site underground open-pit surface heap leach brine ore ores metal metals mineral minerals rock stone
    tungsten antimony graphite molybdenum platinum palladium rhodium vanadium titanium magnesium bar bars coin coins
    jewellery jewelry automotive recycling autocatalyst retail pithead
    sand cement clinker lime gypsum salt barite bentonite feldspar silica kaolin turquoise marble granite
    usage altogether despatch dispatch shipment delivery purchase copper's sixth seventh eighth ninth tenth
    seaborne inland metallurgical thermal coking landed
    small saleable cabinet parliament government medium-sized large big
    higher lower better worse stronger weaker strong weak solid robust record slow slower fast rapid steady
    half two-thirds part parts most much little less fewer more enough such same similar different various several
    domestic foreign overseas local regional provincial national global world worldwide international internal external
    primary secondary crude raw refined finished semi-finished rolled cold hot flat long alloy stainless special
    group-wide company-wide phenomenal impressive spectacular tremendous remarkable exceptional outstanding
    stellar marginal year-end year-to-date full-year first-half second-half next last previous current present
    consolidated seaborne combined captive close
    past future recent early late new old fresh existing additional further extra spare idle active operating
    operational production output exports imports sales consumption capacity reserves resources deposits
    inventory inventories
    gem gem-quality public inbound outbound rival preliminary artisanal private joint non-state medium-scale junior
    licensed licenced unlicensed registered informal formal mechanised mechanized industrial foreign-owned
    privately-owned government-owned state-run state-controlled ventures enterprises firms factories quarries
    almost everything nothing nationwide countrywide industry-wide nowhere debt debts editing writing loans taxes
    royalties duties
    breakdown details detail ranking rankings
    payable attributable contained saleable marketable merchant captive managed owned non-managed
    gross net unsold broken driven taken held helped hit led hurt hampered dogged torn worn drawn grown shown known cut
    geologists engineers economists experts brokers dealers bankers insiders sources observers regulators ministers
    geologist engineer economist trader analyst broker dealer expert president chairman
    wind solar hydro nuclear wet dry fine coarse rich poor deep shallow remote nearby distant central ancient
    annualised annualized seasonal seasonally nominal real actual rated installed designed idled mothballed shuttered
    full empty open closed shut short long-term short-term mid-year midyear mid-term near-term
    scrap slag sludge dust tailings waste overburden water ice snow winter summer spring autumn
    smelting refining milling crushing drilling blasting hauling loading shipping
    plus minus twice thrice seldom rarely often again soon later then there here abroad offshore onshore
    cheap cheaper costly dear dearer tight tighter scarce ample abundant plentiful
    banks funds hedge speculators consumers users fabricators rollers foundries
    tourism farming fishing agriculture trade commerce industry power hydropower talks negotiations hopes fears doubts
    men women children people police fishermen spokesmen gunmen middlemen foremen offset run shaken struck
    light good bad best worst firm soft young wide narrow whole partial mean typical usual normal
    signs evidence proof news word rumours rumors reports statements documents files records minutes papers"""
)
# What a company's report tells of besides its output: "Cash of $12 million", "Liquidity stood at".
_OF_ACCOUNTS = word_set(
    """cash liquidity earnings equity dividend dividends debtors creditors leverage gearing borrowing borrowings loan
    interest ebitda aisc capex opex margin margins overheads expense expenses expenditure expenditures outlay outlays
    proceeds receivables payables assets liabilities provisions royalty working adjusted realised realized received
    sustaining all-in basic diluted free total overall group company corporate covid safety health injuries injury
    fatalities fatality absenteeism headcount employees contractors unions emissions carbon environment community
    communities permits permit licence license licences licenses exploration drilling drill assays assay results
    metallurgy test testwork tests ramp-up rampup ramp startup start-up restart shutdown shutdowns outage outages
    stoppage stoppages downtime uptime availability utilisation utilization efficiency productivity backlog bottlenecks
    highlights highlight commentary comment comments note notes footnote footnotes table figures figure chart source
    sources summary status progress timing schedule milestone milestones first-quarter second-quarter third-quarter
    fourth-quarter nine-month six-month three-month twelve-month pre-tax post-tax after-tax net-debt year-round
    feed feedstock head strip stripping dilution recovery blend blending by-products by-product co-product co-products
    hedging hedges contracts contract orders order tenders tender auction auctions premium premiums discount discounts
    currency inflation wages pay salaries costs cost sentiment weather-related rainfall flooding cyclone cyclones
    direct use well yes no sure sees says expects targets maintains reiterates confirms posts logs books
    looks seems sounds means makes brings goes gets gives takes
    storms storm snowfall heatwave blackouts blackout load-shedding curtailment curtailments sanctions tariffs quotas
    quota duties stockists stockholders alluvial placer artisanal
    social commodities black grey gray white green blue brown yellow dark pale"""
)
# Verbs and nouns with which sentences of other word orders open in their glosses.
_GLOSSED = word_set(
    """above abroad aim aims already amounts apparent are area autumn barrels below blast boric bought
    brought build built bulk calendar came can carats cargo cast caustic circa combine come comes complex
    concentrator concentrators consumes contain contains cost costs could country cubic cut days
    deadweight decline declines decrease deficit deliver deposit design diammonium dimension dollars
    double down dry due dump duty end enterprises envisages estimates euros excavators exceeds expect
    expects extract extracts fall fallen falls fell figure flake forecast francs full goal governor
    grams grew ground grow grown had has have heavy hectares holds hopes hours hryvnias income increase
    increases intends into is jobs jump kg kilograms kilotons kilowatts km largest launch level lie
    litres lost magnetite manat manufacture market metallurgical metric mine minus money monoammonium
    natural needs nominal operator ounces people per percent percentage period pesos phosphoric pieces
    pig plant plus polymetallic potassium pounds price probable process processes produce producer
    produces products proven province quota rand range rare rate reach reaches reais recovery reduce
    refractory region resource result results rials rise risen rises rose roubles rupees sell sells sent
    share short shortfall should shrank shrunk slump smelter smelts soda soums spokesman sponge square
    stable stake stands start stood sulphuric summer surplus target tax tenge thanks thermal thousand
    threefold through tomans trains troy twofold up value vehicles vessel wagons want wants warehouse
    was week went were will winter wire without world worth would years yuan"""
)
_ENDINGS = (
    "tion",
    "tions",
    "ment",
    "ments",
    "ness",
    "ing",
    "ers",
    "ies",
    "ous",
    "ive",
    "ful",
    "less",
    "ly",
    "ward",
    "ed",
    "wise",
)
_UNITS = word_set(
    """rom dap mop map ssp lce dri hbi cfr fob usd eur gbp aisc gmt qoq yoy mom q-o-q y-o-y pgm pgms tsr ltifr ebitda
    hpal rkef eaf bof mhp sx-ew ftse asx jse tsx nyse nasdaq lse dow hkex bse nse moex psu soe jv"""
)
# "Quarries around Mahallat gave", "Blackouts in summer are to blame", "Pits hold": many, named once, and no name.
_PLURAL = re.compile(r"[a-z]{2,}[^aious\W\d_]s")
# "Residents blocked the road", but "Hollins made 5 tons", "Hollins, which": one of that name.
_MAKES_AS_ONE = re.compile(
    r"[,('\u2019]| (?:(?:also|alone|itself|again|has|had|will|would) )*(?:made|produced|mined?|dug|dig|poured?|sold"
    r"|sell|shipped|ship|exported|export|imported|turned|turns|smelted|cast|rolled|extracted|is|was|holds|plans"
    r"|expects|aims|accounts|accounted|contributed|added|raised|cut|lowered|reported|reports|says|posted)\b"
)
# "Choppy weather cut", "Golden days": no company has these.
_OF_NO_COMPANY = re.compile(
    r" (?:weather|conditions|winters?|summers?|springs?|autumns?|nights?|days|weeks|months|years|times|seas|roads"
    r"|rains?|snows?|skies|demand|prices|markets?|trade|talks|competition|regulations?|rules|laws|strikes|winds|frosts?)\b"
)
# "Car makers took", "Pipe mills": what they make, and who.
_WHAT_THEY_MAKE = re.compile(
    r" (?:makers|builders|manufacturers|fabricators|users|wholesalers|factories|growers)\b"
)
_HEADLINE = 0.6
# What stands before the space in front of a word within a sentence.
_WITHIN = re.compile(r"[a-z,;'\"-] ((?![a-z])\w+)")
_APART = re.compile(r"\W")


def is_unit(word: str) -> bool:
    """Whether a word in capitals is a unit or a trade term."""
    return word in _UNITS or word in UNIT_WORDS or ("/" in word and set(word.split("/")) <= _UNITS)


def only_opens(text: str, words: Words, start: int, end: int) -> bool:
    """Whether the one capitalised word text[start:end] merely opens a sentence."""
    if start != words[0].start:
        return False
    printed = text[start:end]
    low = printed.lower()
    if not low.isascii():
        return False  # "Rössing made up the rest": the words of this table are English
    if low in _COMMON or low in _GLOSSED or low in _OF_ACCOUNTS or f" {low}" in text:
        return True
    if text.startswith("'", end) or _goes_on_with(text, printed):
        return False
    if _WHAT_THEY_MAKE.match(text, end) and text.count(printed) == 1:
        return True
    if text.count(printed) == 1 and _is_plain(text, low, end):
        return True
    return printed[1:].islower() and low.endswith(_ENDINGS)


def is_common(word: str) -> bool:
    """Whether a word in small letters is one of this trade, and so no name by itself."""
    return word in _COMMON or word in _OF_ACCOUNTS


def _is_plain(text: str, low: str, end: int) -> bool:
    if _OF_NO_COMPANY.match(text, end):
        return True
    goes_on = text.startswith(" ", end) and text[end + 1 : end + 2].islower()
    return goes_on and _PLURAL.fullmatch(low) is not None and _MAKES_AS_ONE.match(text, end) is None


def _goes_on_with(text: str, printed: str) -> bool:
    """Whether a sentence of the text goes on with the word, capital and all."""
    if text.find(f" {printed}", 1) < 0:
        return False  # as mostly
    for at in _places_within(text).get(_APART.split(printed, maxsplit=1)[0], ()):
        end = at + len(printed)
        whole = not (text[end : end + 1].isalnum() or text.startswith("_", end))
        if whole and text.startswith(printed, at):
            return True
    return False


# Only of the text that is being read, and its title: each sentence asks.
@lru_cache(maxsize=2)
def _places_within(text: str) -> dict[str, list[int]]:
    """Where words that begin with no small letter stand within a sentence, by their letters and digits."""
    places: dict[str, list[int]] = {}
    for match in _WITHIN.finditer(text):
        places.setdefault(match[1], []).append(match.start(1))
    return places


def is_headline(text: str) -> bool:
    """Whether a title capitalises its words, so that capitals say nothing of names."""
    words = list(re.findall(r"[A-Za-z][\w'-]{3,}", text))
    return len(words) > 3 and sum(word[0].isupper() for word in words) > _HEADLINE * len(words)
