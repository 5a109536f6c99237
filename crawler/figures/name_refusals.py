"""Capitalised words that name no producer: tickers, listings, publications, datelines, units, "the Chilean group"."""

from __future__ import annotations

import re

from crawler.figures.currencies import CODES
from crawler.figures.name import Name
from crawler.figures.plain_words import is_unit, only_opens
from crawler.figures.tickers import is_ticker_of_name
from crawler.figures.words import Words, word_set

# "(TSX: ABX)", "(NCMGF.PK, NCMGY.PK)", "(ASX:NCM)": where a company is listed, and as what.
_LISTING = re.compile(
    r"[(\[](?:(?:NYSE|NASDAQ|Nasdaq|TSXV?|TSX-V|ASX|LSE|AIM|JSE|OTC\w*|CSE|SEHK|HKEX|FTSE|HKG?|BSE|NSE|BMV|B3|MOEX|PSE"
    r"|IDX)\b[^()\[\]]{0,80}"
    r"|(?=[^()\[\]]{0,60}[.:][A-Z])[A-Z]{1,6}(?:[.:-][A-Z]{1,4})?(?:[,;/ ]+[A-Z]{1,6}(?:[.:-][A-Z]{1,4})?)+"
    r"|[A-Z]{1,6}[.:][A-Z]{1,4})[)\]]"
)
# "MOSCOW (UrduPoint News - 28th February, 2023) The first deposit": where a story was written.
_DATELINE = re.compile(
    r" \((?:[^()]{0,60}\b(?:News\w*|NEWS\w*|Reuters|Xinhua|Sputnik|Interfax\S*|Wire|Platts|Bloomberg|AFP|AP|APP|MNA"
    r"|IRNA|Trend|MENAFN)\b[^()]{0,60}|[^()]{0,40}\b20\d\d)\)"
)
# Letters of a unit's number.
_CODE = 3
_TICKER = re.compile(r"[A-Z]{2,5}-[A-Z]{1,2}")
# What comes out regularly, or measures the market: "Short-Term Energy Outlook", "Annual Coal Report".
_PUBLICATION = re.compile(
    r"(?:Outlook|Reports?|Bulletin|Yearbook|Index|Survey|Review|Summaries|Digest|Newsletter|Update|Monitor|Report \d+"
    r"|Festival|Exhibition|Fair|Expo|Ceremony|Quarterly|Monthly|Vision|Roadmap|Strategy|Document"
    r"|Weekly|Journal|Handbook|Briefing|Insights?|Tracker"
    r"|System|Program(?:me)?|Act|Award|Day|Standard|Agreement|Plan|Conference|Summit|Protocol)"
)

# "The Northern System": mines of one company.
_SYSTEM_OF_MINES = re.compile(r"(?:(?:North|South|East|West|Central|Mid)(?:-?[a-z]+)? )+System")


# "The Pacific Pioneer vessel was loaded with".
_IS_A_SHIP = re.compile(r" (?:vessel|ship|carrier|freighter|bulker|tanker)\b")
# "Bauxite sales were 384,785 WMT, UP from 55,277".
_MOVES = frozenset({"UP", "DOWN"})
_MOVED_BY = re.compile(r" (?:from|to|by|over|on|\d)")
_INITIALS_OF_A_THING = re.compile(r"(?<![\w-])[a-z][\w-]* \($")
_SITS_THERE = re.compile(
    r"(?:-based|-listed|-headquartered)? (?:[a-z-]+ )?(?:miner|producer|firm|steelmaker|major|giant|explorer)\b"
    # "The Toronto, Ontario-based company".
    r"|, [A-Z][A-Za-z. ]{1,20}-(?:based|headquartered) (?:[a-z-]+ ){0,2}"
    r"(?:miner|producer|firm|company|group|corporation)\b"
)
# "In the Hollin district, Tarn mine produced": where it lies, beside who it is.
_LIES_IN = re.compile(
    r"(?:'s)?(?: in)?(?: [A-Z]\w+)? (?:district|county|municipality|prefecture|township),?"
    r" (?:(?:at|in|from) )?(?:the )?[A-Z\u00c0-\u00de\u0130\u015e]"
)
_AT_SITE = re.compile(r", at (?:the |its )?[A-Z\u00c0-\u00de\u0130\u015e]")
# "The company, which trades in London and Toronto".
_TRADES_IN = re.compile(
    r"\b(?:trades|traded|listed|quoted|floated) (?:in|on|at) (?:the )?(?:[A-Z]\w+(?:,| and) )?$"
)
_IS_A_LAND = re.compile(r" (?:country|nation|kingdom|sultanate|island|archipelago)\b")
_PARTS = word_set("plant line project mill furnace unit process technology route")

# "78.7 MT (Provisional)": what an amount is.
_LABELS = word_set(
    """provisional revised estimated estimate actual actuals preliminary unaudited audited final opencast underground
    net gross total approximately approx excluding including"""
)
# "Highlights Consolidated gold production": no name wherever it stands.
_WHOLE = word_set(
    "consolidated seaborne attributable payable combined saleable strong maiden using captive commercial highest lowest"
) | {"el nino", "el ni\u00f1o", "la nina", "la ni\u00f1a"}
# "Q3 2017 Operational Results" over the news.
_OF_A_REPORT = re.compile(
    r"(?:(?:Operational|Operating|Production|Financial|Quarterly|Preliminary|Key|Company|Corporate|Mining|Annual|Group"
    r"|Consolidated|Interim|Summary|Sales|Guidance|Business) )+"
    r"(?:Results|Highlights|Performance|Summary|Review|Update|Overview|Report|Statistics|Data|Metrics"
    r"|Information|Outlook)"
)
# "Direct Reduction Units No. 1 and 2", "Phases 1 and 2": parts of a plant by their numbers.
_NUMBERED = re.compile(
    r"(?:[A-Z][\w-]* ){0,3}(?:Units?|Phases?|Lines?|Modules?|Furnaces?|Stages?|Trains?|Shafts?|Kilns?|Pits?)"
    r" (?:Nos?\.? ?)?\d"
)
# "Mn miners", "refined ferromanganese (LC FeMn and MC FeMn)": a metal and its alloys by their symbols.
_METAL = r"(?:Fe|Mn|Cr|Si|Ni|Cu|Zn|Pb|Au|Ag|Sn|Mo|Co|Pt|Pd|Al|Sb|Li|Ti|Nb|Ta|Mg|Zr|Re|Nd|Pr)"
_FORMULA = re.compile(rf"(?:[HMLU]?[HLM]C ?)?{_METAL}{{1,3}}(?: {_METAL}{{1,3}})*")
# "The Corporation's acting manager", "the Trust": whichever was told before.
_SOMEBODY = word_set(
    """corporation firm miner trust fund authority commission board ministry department association chamber council
    institute agency bureau union partnership venture operator issuer borrower partners parties group company
    corporation's bank exchange port terminal combine concern enterprise organisation organization society federation
    house treasury mint"""
)
# "Sukari and the company": two, of which the other has no name.
_AND_THE = re.compile(r" and the [a-z]+$")
# "Anodes of the company amounted to 5 tons", "Steel and steel products", "Pier No. 5".
_PART_OF_IT = re.compile(
    r" of the (?:company|complex|country|province|group|plant|mill|smelter)$| (?:and|No)$"
)
# "With a PRC of 10 MT": initials of what is measured.
_IS_MEASURED = re.compile(r" of (?:about |some |up to )?\d")
# "Wagga, April 3:", "New Delhi: Coal output rose": where a story was written.
# But "Mt Corvane: September Quarter in Brief".
_WRITTEN_AT = re.compile(
    r"(?:, [A-Z][\w.]+ \d{1,2})?: ?(?=[A-Z(])(?!(?:[\w-]+ ){0,2}(?i:quarter(?:ly)?|half-year|in brief|activities)\b)"
)


# "China Molybdenum Co., Ltd.": what kind of company the name before is.
_FORMS = word_set("ltd limited inc llc llp lp plc pjsc ojsc jsc")
# "The 3,000-ton Copper Cathode Leaching Production Unit": what is made there, and no name.
_MADE_THERE = re.compile(
    r"(?:(?:Copper|Steel|Iron|Ore|Zinc|Lead|Gold|Silver|Aluminium|Aluminum|Alumina|Cathode|Anode|Concentrate"
    r"|Pellet|Billet"
    r"|Slab|Rebar|Sponge|Direct|Reduction|Leaching|Smelting|Refining|Pelletizing|Concentrating|Production|Processing"
    r"|Rolling|Casting|Melting|Sulfuric|Acid|Coke|Coal|Rod|Wire|Sheet) ){2,}"
    r"(?:Unit|Plant|Factory|Line|Project|Workshop)"
)


# "Car makers took 5 tons", "Sasanian miners were here first": whoever makes or digs it.
_MAKERS = re.compile(
    r" (?:makers|manufacturers|builders|mills|smelters|miners|buyers|sellers|traders|dealers|users|growers|refiners"
    r"|steelmakers|exporters|importers|producers|fabricators|converters|foundries)\b"
)


# "Seen by Leral.net": a site of the web.
_ON_THE_WEB = re.compile(r"\.(?:com|net|org|info|news|tv)\b", re.IGNORECASE)


# "Pots that go cold must be broken open".
_THAT_DO = re.compile(r" (?:that|who) [a-z]+ ")


# "The CIL plant": carbon in leach, not whose plant it is.
_LEACHES = re.compile(
    r"CI[LP] (?:(?:processing|leach|leaching|gold) )?(?:plant|circuit|tank|facility|feed|recover)"
)


# "In Soviet times", "the Soviet-built smelter": when, and by whom built.
_SOVIET_TIMES = re.compile(r"Soviet[ -](?:times|era|days|period|years|rule|built|made|style|designed)\b")


def is_denied(text: str, start: int) -> bool:
    """ "Other non-CIL mines", "Asia ex-China", "Anglo Asian" are of anybody else, a CIL plant is of no Coal India."""
    return bool(_LEACHES.match(text, start) or _SOVIET_TIMES.match(text, start)) or text.endswith(
        ("non-", "non\u2013", "Non-", " ex-", "(ex-", "Anglo ", "Anglo-", "Pan ", "Pan-", "Trans-", "Euro-"),
        0,
        start,
    )


# "REPORT.AZ": an address.
_WEB_AHEAD = re.compile(r"[A-Za-z]{3,}\.$")

# "It employs 20,000 Iranians".
_PEOPLE = re.compile(r"[A-Z][a-z]+(?:ans|ese|is|ish)")
_SO_MANY = re.compile(r"\d (?:[a-z]+ )?$")


# "Recovered from the gravels along the Vaal River": where, and by nobody.
_ALONG = re.compile(r"\b(?:along|on|of|from|near|across|by|down|beside|under) (?:the )?$")


def _is_a_river(text: str, name: Name) -> bool:
    river = name.entity.kind == "shape" and text.endswith(" River", name.start, name.end)
    return river and _ALONG.search(text, max(0, name.start - 14), name.start) is not None


def is_no_name(text: str, words: Words, name: Name) -> bool:
    printed = text[name.start : name.end]
    if (
        _LEACHES.match(text, name.start)
        or text.startswith("$", name.end)
        or text.endswith("$", 0, name.start)
        or _IS_A_SHIP.match(text, name.end)
        or _ON_THE_WEB.match(text, name.end)
        or _TICKER.fullmatch(printed)
        or _WEB_AHEAD.search(text, max(0, name.start - 8), name.start)
    ):
        return True
    if is_ticker_of_name(text, name.start, printed):
        return True
    if _OF_A_REPORT.fullmatch(printed) or _FORMULA.fullmatch(printed) or _NUMBERED.match(text, name.start):
        return True
    if printed.lower() in _FORMS or _MADE_THERE.fullmatch(printed):
        return True
    if printed in _MOVES and _MOVED_BY.match(text, name.end):
        return True
    opens = name.start == words[0].start and name.entity.kind == "shape" and " " not in printed
    if opens and _MAKERS.match(text, name.end) and text.count(printed) == 1:
        return True  # but "Corvane smelters", of a name that is told again
    if opens and printed.endswith("s") and _THAT_DO.match(text, name.end):
        return True
    code = (len(printed) <= _CODE and printed.isupper()) or printed in CODES
    if code and text[name.end : name.end + 1].isdigit():
        return True  # "the SR1 kiln", "ZKw37.6 billion"
    if _PUBLICATION.fullmatch(printed.rpartition(" ")[2]) and not _SYSTEM_OF_MINES.fullmatch(printed):
        return True
    if name.start == words[0].start and printed.isupper() and _DATELINE.match(text, name.end):
        return True
    if _SITS_THERE.match(text, name.end) and text.endswith("he ", 0, name.start) and text.count(printed) == 1:
        return True  # "the Johannesburg miner"
    if _AT_SITE.match(text, name.end) and text.endswith(("In ", "in "), 0, name.start):
        return True  # "in Hollin, at Tarn mine"
    if _LIES_IN.match(text, name.end) or _TRADES_IN.search(text, max(0, name.start - 40), name.start):
        return True
    if _IS_A_LAND.match(text, name.end) and text.endswith("he ", 0, name.start):
        return True  # "the Andean country"
    if (
        _is_a_river(text, name)
        or _PART_OF_IT.search(printed)
        or (_PEOPLE.fullmatch(printed) and _SO_MANY.search(text, max(0, name.start - 16), name.start))
    ):
        return True
    if is_denied(text, name.start) or printed.lower() in _WHOLE or _AND_THE.search(printed):
        return True
    if printed.lower() in _SOMEBODY and text.endswith(("he ", "ur ", "his "), 0, name.start):
        return True
    if text.endswith("(", 0, name.start) and printed.lower() in _LABELS:
        return True
    if printed.isupper() and text.endswith(" a ", 0, name.start) and _IS_MEASURED.match(text, name.end):
        return True
    if name.entity.kind == "shape" and not text[: name.start].strip() and _WRITTEN_AT.match(text, name.end):
        return True
    first, _, rest = printed.lower().partition(" ")
    if rest == "psu" and text.endswith("he ", 0, name.start):
        return True  # "the Navratna PSU"
    if rest in ("mine", "mines") and only_opens(text, words, name.start, name.start + len(first)):
        return True  # "Gold mine production"
    if rest in _PARTS and is_unit(first):
        return True  # "HPAL plant"
    if " " in printed:
        return _is_described(text, name, printed)
    if is_unit(printed.lower().rstrip("\u00b9\u00b2\u00b3")) or only_opens(text, words, name.start, name.end):
        return True
    # "diammonium phosphate (DAP)" tells a product's initials, "Richards Bay Coal Terminal (RBCT)" a producer's.
    of_a_thing = _INITIALS_OF_A_THING.search(text, max(0, name.start - 30), name.start)
    told = of_a_thing is not None and _AND_ITS_LAND.match(text, name.end) is None
    return printed.isupper() and (told or _stands_for_a_thing(text, printed))


# "Mineral sands (GCO, Senegal)": a maker's, and where it makes them.
_AND_ITS_LAND = re.compile(r", (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?\)")


_LONGEST_INITIALS = 6


def _stands_for_a_thing(text: str, initials: str) -> bool:
    """ "Stock of HMC", where the text has told of heavy mineral concentrate (HMC)."""
    at = text.find(f" ({initials})") if len(initials) <= _LONGEST_INITIALS else -1
    if at < 0 or _INITIALS_OF_A_THING.search(text, max(0, at - 30), at + 2) is None:
        return False
    words = re.split(r"[\s-]+", text[max(0, at - 80) : at])[-len(initials) :]
    return "".join(word[:1] for word in words).upper() == initials


# "Ministry of Economy, Trade and Industry", "the Industry, Mine and Trade Ministry": what a body deals with.
_OFFICE = (
    r"(?:Ministry|Minister|Ministers|Department|Secretariat|Secretary|Organi[sz]ation|Chamber|Bureau|Agency)"
)
_OFFICES = word_set(
    "ministry minister ministers department secretariat secretary organisation organization chamber bureau agency"
)
_DEALS_WITH = re.compile(
    rf"\b{_OFFICE} (?:of|for) (?:the )?(?:[A-Z][\w-]*(?:,? and |,? & |, | ))*[A-Z][\w-]*"
    # "Mines Minister Chinda".
    r"|(?:Mines?|Mining|Minerals?|Energy|Trade|Industry|Finance|Resources|Economy|Petroleum|Environment|Commerce|Coal"
    r"|Steel|Infrastructure|Transport|Labou?r|Planning) (?:Minister|Secretary)\b"
    # "Finance and Economic Development Minister Chinda".
    rf"|(?:[A-Z][\w-]*, )*[A-Z][\w-]*,? (?:and|&) (?:[A-Z][\w-]* ){{1,3}}{_OFFICE}\b"
)


def offices(text: str, words: Words) -> list[tuple[int, int]]:
    """Where bodies say what they deal with: no word in it is a producer."""
    if _OFFICES.isdisjoint(words.places):
        return []
    return [match.span() for match in _DEALS_WITH.finditer(text, words[0].start, words[-1].end)]


def listings(text: str, words: Words) -> list[tuple[int, int]]:
    told = text[words[0].start : words[-1].end] if words else ""
    if "(" not in told and "[" not in told:
        return []
    end = min(len(text), words[-1].end + 1)
    return [match.span() for match in _LISTING.finditer(text, words[0].start, end)]


def _is_described(text: str, name: Name, printed: str) -> bool:
    """ "The Chilean group", "the Austrian steel group", "the Perth company" say which company is meant, and name
    none.
    """
    first, *rest = printed.split()
    if not rest or rest[-1] not in ("company", "group") or any(word[0].isupper() for word in rest):
        return False
    told = sum(text.count(f"{first}-{seat}") for seat in ("based", "listed", "headquartered"))
    if not first.endswith(("ian", "ean", "ese", "ish", "can")) and text.count(first) - told > text.count(
        printed
    ):
        return False
    return re.search(r"\b[Tt]he $", text[max(0, name.start - 4) : name.start]) is not None
