"""Shapes of clauses that tell a measure without its noun: who holds, what lies in sheds, what drilling found."""

from __future__ import annotations

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft

_SOME = (
    r"(?:(?:about|around|some|an?|estimated|over|nearly|almost|more than|at least|up to|another|further|total of"
    r"|close to"
    r"|roughly|only"
    r"|just|as much as|net|gross) )*"
)
_STANDS = (
    r"(?:was|were|is|are|stands?|stood|rose|rises|fell|falls|amount\w*|came|dropped|climbed|totall?\w*|increased"
    r"|declined|reached"
    r"|made up|remained|shrank|grew|dwindled|swelled|eased|slid)\b[^,;]{0,30}"
)
# Of ends of clauses before an amount: what they tell, whatever verb stands elsewhere.
_SURELY: tuple[tuple[Cue, str], ...] = (
    # "Fell short of demand by 5 tons", "the market was short of 5 tons", "costing the mine 5 tons".
    (Cue(rf"\b(?:short|shy|ahead|in excess) of (?:[\w'-]+ ){{1,5}}by {_SOME}$|\bshort by {_SOME}$"), "other"),
    (
        Cue(
            r"\bmarket\b[^,;]{0,60} (?:short (?:of|by)|in (?:a )?(?:surplus|deficit) (?:of|by)|(?:over"
            r"|under)supplied by)"
            rf" {_SOME}$"
            r"|\bmarket\b[^;]{0,140} (?:an?|the|its) (?:[a-z]+ )?(?:excess|overhang|glut|oversupply|undersupply) of"
            rf" {_SOME}$"
        ),
        "other",
    ),
    # "Leaving an excess of 85,000 tonnes", "a surplus of 5 tons, widening to 9".
    (
        Cue(
            r"\b(?:leav|imply|result|show|giv|point|forecast|expect|predict|see|produc|creat)\w*(?: (?:in|to))?"
            r" an? (?:[a-z]+ ){0,2}(?:surplus|deficit|excess|shortfall|overhang|glut|oversupply|undersupply) of"
            rf" {_SOME}$"
        ),
        "other",
    ),
    # "Iron ore mining (in terms of concentrate) totaled 5 tons".
    (Cue(rf"\bore mining (?:\([^()\d]{{3,40}}\) )?{_STANDS}{_SOME}$"), "production"),
    # "Use is put at 3.346 Mt".
    (
        Cue(
            r"(?:^|\. )(?:the |its )?(?:world |global |total |apparent )?use (?:is|was|will be|should be|would be)"
            rf" (?:put|seen|expected|forecast|estimated)\b[^,;]{{0,30}} {_SOME}$"
        ),
        "consumption",
    ),
    (Cue(r"\b(?:production|output|export|sales|shipment) loss(?:es)? [^,;]{0,40}$"), "other"),
    # "The amount of minerals sent to processing plants in the month was 5 tons".
    (
        Cue(
            r"\b(?:amount|volume|quantity|tonnage|weight) of (?:[a-z-]+ ){1,4}"
            rf"(?:sent|dispatched|delivered|carried|transported|supplied) (?:to|from)\b[^;\d]{{0,90}} {_STANDS}{_SOME}$"
        ),
        "deliveries",
    ),
    (
        Cue(rf"\bcost(?:s|ing)? (?:(?:the|its|their|his) (?:[\w'-]+ ){{1,4}}?|it |them |[a-z]+ ){_SOME}$"),
        "other",
    ),
    # "Railways carried 5 tons".
    (
        Cue(
            r"\b(?:rail(?:ways?|roads?)?|trains?|trucks?|lorries|barges|wagons|conveyors?) (?:(?:has|have|had) )?"
            rf"(?:carried|carry|carries|moved|moves?|hauled|hauls?|took|takes?) {_SOME}$"
        ),
        "deliveries",
    ),
    # "Released 5 tons from the strategic reserve".
    (Cue(rf"\b(?:releas(?:e|es|ed|ing)|auctioned(?: off)?|dispos(?:e|es|ed|ing) of) {_SOME}$"), "sales"),
    # "Supplied the smelters with 5 tons".
    (
        Cue(
            r"\b(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|fed|feeds?) (?:the |its |their )?(?:[\w'-]+ ){1,4}with"
            rf" {_SOME}$"
        ),
        "deliveries",
    ),
    # "Plan to market 5 tons".
    (Cue(rf"\b(?:to|will|would|can) market {_SOME}$"), "sales"),
    # "Drilling has outlined 35 million tons".
    (
        Cue(
            r"\b(?:geologists?|geolog\w+|drill\w*|exploration|explorers?|survey\w*|prospect\w*|boreholes?)"
            r" (?:[\w'-]+ ){0,4}?(?:found|outlined|shown?|shows|confirmed|proved|proven|indicated|indicates?"
            r"|revealed|reveals?"
            r"|established|delineated|defined|suggests?|located|turned up|blocked out"
            rf"|identified|discovered)(?: up)? {_SOME}$"
        ),
        "reserves",
    ),
    # "More than the smelters need, which the ministry put at 210 million tons".
    (
        Cue(
            r"\b(?:needs?|needed|requires?|required|consumes?|burns?),? (?:which|that) [^,;.\d]{3,60}? (?:puts?"
            rf"|estimates?|estimated|reckons?|reckoned)(?: to be| at)? {_SOME}$"
        ),
        "consumption",
    ),
    # "Coin and bar demand slid by 19.5% to 196 million ounces".
    (
        Cue(
            r"\b(?:jewell?e?ry|coin|bar|coins|bars|investment|industrial|fabrication|retail|electronics?|photographic"
            r"|physical|solar|dental|automotive|autocatalyst|silverware|technology|consumer|domestic|global|world|total)"
            r" (?:demand|usage|use|offtake) (?:[a-z]+ ){0,2}(?:by )?(?:(?:about |some )?[\d.]+ ?(?:%|per ?cent) )?"
            rf"(?:to|at|of|was|were|reached|totall?ed) {_SOME}$"
        ),
        "consumption",
    ),
    # "Indians bought 158 tonnes of gold in the quarter".
    (
        Cue(
            r"\b(?:[a-z]+ians|americans|chinese|germans|turks|consumers|households|shoppers|families|people|savers"
            rf"|jewellers) (?:(?:have|had|also|only) )*(?:bought|purchased|snapped up) {_SOME}$"
        ),
        "consumption",
    ),
    # "Central banks hold 36,000 tons".
    (
        Cue(
            r"\b(?:banks?|funds?|etfs?|treasur(?:y|ies)|trusts?|merchants|traders|dealers|exchanges?|refiners"
            r"|stock manager"
            rf"|consumers|fabricators) (?:(?:still|now|together|currently) )?(?:hold|holds|held) {_SOME}$"
        ),
        "inventory",
    ),
    # "Central banks purchased 220 tons", "net buying of 8 tons", "China's central bank added 10 tons".
    (
        Cue(
            r"\b(?:banks?|funds?|etfs?|investors|treasur(?:y|ies)|mint|traders|speculators)\b(?: [\w(),’'-]+){0,6}?"
            r" (?:bought|buy|buys|buying|purchas(?:e|es|ed|ing)|add(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|snapp\w+ up"
            rf"|accumulat\w+|hoard\w+) {_SOME}$"
        ),
        "other",
    ),
    (
        Cue(
            r"\b(?:net|gross|official|central[- ]bank|investment) (?:buying|purchases|additions|inflows?|outflows?)\b"
            r"[^,;.\d]{0,50}$|\bcentral banks? bought (?:in|during) [^,;.\d]{3,30}$"
            rf"|\b(?:in|out)flows? (?:in)?(?:to|from) [^,;.\d]{{3,60}} of {_SOME}$"
            rf"|\bbanks?\b[^;\d]{{3,60}}\b(?:buyers?|purchasers?)(?: of [a-z]+)?"
            rf"(?: (?:this|last) year| so far)?,? with {_SOME}$"
        ),
        "other",
    ),
    # "Customs officers seized 5 kg of gold", "smuggled 2 tons out".
    (
        Cue(
            r"\b(?:seiz(?:e|es|ed|ing|ures? of)|confiscat\w+|impound\w*|smuggl\w+|stole|stolen|steal(?:s|ing)?|theft of"
            rf"|robb\w+|loot\w*) (?:(?:last|this) (?:year|month|week) |in \d{{4}} )?"
            rf"{_SOME}(?:\d[\d.,]* [a-z]+ of [a-z]+(?: [a-z]+)? and {_SOME})?$"
            rf"|\b(?:police|customs|officers?|agents|soldiers|troops)\b[^;]{{0,60}} recover(?:ed|s|ing) {_SOME}$"
        ),
        "other",
    ),
)
# The same where no other word of the clause tells a measure.
_ALONE: tuple[tuple[Cue, str], ...] = (
    # "The largest producer, with 54,200 tons, was Corvane": whatever was told of others before.
    (
        Cue(
            rf"\b(?:largest|biggest|top|leading|main) (?:producer|maker|miner|smelter)(?: was| is)?,? with {_SOME}$"
        ),
        "production",
    ),
    # "Has never exceeded 20,000 tons in a year", behind what it was designed for.
    (Cue(rf"\bnever (?:exceeded|passed|topped|surpassed|reached|managed) {_SOME}$"), "production"),
    # "The two delayed cargoes, of 20,000 tons each, left Esperance in October".
    (Cue(rf"\bcargo(?:es)?,? of {_SOME}$"), "deliveries"),
    (Cue(rf"\bheld (?:in|by|at|on) [^,;]{{2,60}}? {_STANDS}$"), "inventory"),
    (
        Cue(
            r"\b(?:in|at) (?:[\w'&-]+ ){0,3}(?:warehouses?|sheds?|depots?|vaults?|stockyards?|yards)\b[^,;]{0,60}$"
        ),
        "inventory",
    ),
)
_BEHIND: tuple[tuple[Cue, str], ...] = (
    # "The 15,000-ton consignment of beams left Tarn on Sunday".
    (
        Cue(
            r"[ -](?:consignment|cargo)\b(?: of [^,;.\d]{1,40}?)? (?:(?:has|had|was|is) )?"
            r"(?:left|leaves|sailed|departed|set sail|dispatched|shipped|sent|loaded)\b"
        ),
        "deliveries",
    ),
    # "Half of its sales, or 520,000 tons, were exports".
    (Cue(r"(?: of [^,;.\d]{1,40}?)?,? (?:was|were) exports\b"), "exports"),
    # "35 million tons of ore have been confirmed".
    (
        Cue(
            r"(?: of [^,;.\d]{1,40}?)? (?:has|have|had) (?:(?:\w+ly|now|also|already|so far) )?been"
            r" (?:confirmed|found|proved|proven|outlined|identified|discovered"
            r"|delineated|located|defined"
            r"|established)\b(?! to (?:have|be))"
        ),
        "reserves",
    ),
    # "Of this 5.6 million was turned into alumina on the island".
    (
        Cue(
            r"(?: of [^,;.\d]{1,40}?)? (?:was|were|is|are|has been|have been|had been)"
            r" (?:turned|refined|processed|converted|made|smelted) into [a-z]"
        ),
        "consumption",
    ),
    # "5 kg of gold were seized".
    (
        Cue(
            r"(?: of [^,;.\d]{1,40}?)? (?:(?:was|were|has been|have been|had been|being) (?:\w+ly )?)?"
            r"(?:seized|confiscated|impounded|smuggled|stolen|looted)\b"
        ),
        "other",
    ),
)
# "Knocked 5 tons off output".
_OFF_OUTPUT = Cue(
    r"(?: of [^,;.\d]{1,30}?)? (?:off|from) (?:(?:the|its|their|this|annual|yearly|quarterly|monthly"
    r"|[\w-]+'s|[\w-]+) ){0,4}?"
    r"(?:output|production|exports|shipments|sales)\b(?= |[.,;]|$)"
)
_TAKES_OFF = Cue(
    r"\b(?:knock\w*|shav\w+|wip\w+|strip\w*|slic\w+|lop\w*|chop\w*|tak(?:e|es|ing)|took|cut|cuts|cutting|carv\w+"
    r"|trim\w*)"
    rf" {_SOME}$"
)


# Who holds metal that nobody dug for them.
_BANKS = Cue(
    r"\b(?:central|national|reserve|people['’]?s) banks?\b|\bbank of [a-z]|\bworld gold council\b|\bimf\b"
)
_TO_HOLDINGS = Cue(
    r"(?: of [^,;.\d]{1,30}?)? (?:to|into) (?:its|their|the) (?:[\w'-]+ ){0,3}?"
    r"(?:reserves?|holdings|coffers|vaults)\b"
)


def shape_told(draft: Draft, *, alone: bool) -> str | None:
    """The measure that the shape of an amount's clause tells; `alone` says that the clause has no word of a measure."""
    for cue, measure in (*_SURELY, *(_ALONE if alone else ())):
        if draft.said_before(cue):
            return measure
    for cue, measure in _BEHIND:
        if draft.said_after(cue):
            return measure
    if draft.said_after(_OFF_OUTPUT) and draft.said_before(_TAKES_OFF):
        return "other"
    return "other" if draft.said_after(_TO_HOLDINGS) and is_of_banks(draft) else None


# "The market for zinc was 31,000t short in January-July".
_MARKET_WAS = Cue(rf"\bmarket\b[^;,]{{0,60}} (?:was|is|were|will be|ran|runs) {_SOME}$")
_SHORT = Cue(r" (?:short|in (?:surplus|deficit)|over(?:supplied|full)|under(?:supplied)?)\b")


def market_was_short(draft: Draft) -> bool:
    """Whether an amount is what a market lacked or had too much of."""
    return draft.said_before(_MARKET_WAS) is not None and draft.said_after(_SHORT) is not None


def is_of_banks(draft: Draft) -> bool:
    """Whether a sentence speaks of central banks, whose reserves are metal in vaults."""
    return draft.view.told(_BANKS, draft.view.start, draft.view.end) is not None
