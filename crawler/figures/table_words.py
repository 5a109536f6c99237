"""The words of labels that are neither a commodity nor a measure, a unit, a period or a producer."""

from __future__ import annotations

import re

from crawler.figures.openings import quick
from crawler.figures.words import word_set

# What is counted in money, per cent, persons, hours or metres, or is no quantity of material at all.
NO_TONNAGE = re.compile(
    r"[$€£¥₹%]|\b(?:us\$|usd|eur|euros?|dollars?|rials?|tomans?|rupees|inr|yuan|rmb|cny|roubles|rubles|pesos"
    r"|prices?|pricing|costs?|aisc|capex|opex|cash|revenues?|turnover|incomes?|profits?|earnings|ebitda|margins?"
    r"|dividends?|royalt(?:y|ies)|taxe?s?|values?|worth|net sales|grades?|grading|recover(?:y|ies)|purity"
    r"|ratios?|strip|rates?|g/t|gpt|ppm|ppb|kg/t|employees?|workers?|staff|headcount|personnel|workforce|jobs?"
    r"|fatalit(?:y|ies)|injur(?:y|ies)|trifr|ltifr|safety|energy|electricity|mwh|gwh|kwh|mw|emissions?|co2|rainfall"
    r"|temperatures?|shares?|stakes?|ownership|interest|hours?|days|metres|meters|depth|interval|width|thickness"
    r"|drill\w*|holes?|assays?|length|km|kilomet\w+|hectares|ha|area|wages?|salar(?:y|ies)|population|index|points?"
    r"|scores?|goals|matches|played|won|lost|availability|utili[sz]ation|moisture|distance|exchange|capitali[sz]ation"
    r"|trucks?|vessels?|ships|wagons?|rank(?:ing)?|bps|pp|percentage"
    r"|start(?:[- ]?up)?|commission\w*|launch\w*|founded|established|opened|life)\b"
    r"|(?:\b(?:per|/) ?|/ ?)(?:dry |wet |metric |payable )?(?:t|tonnes?|tons?|ounces?|oz|pounds?|lb|lbs|carats?|ct|kg|l"
    r"|dmt|wmt|dmtu|share|hour|capita|bbl|cwt)\b"
)
CHANGE = quick(
    r"\bchanges?\b|\bchg\b|\bgrowth\b|\bvariances?\b|\bvar\b|[Δ∆±]|\by ?[-/]? ?(?:o ?[-/]? ?)?y\b"
    r"|\b[qm] ?[-/]? ?(?:o ?[-/]? ?)?[qm]\b|\+ ?/ ?-|\bincrease\b|\bdecrease\b|\bdiff(?:erence)?\b|\bdeviation\b"
    r"|\bvs\b|\bversus\b|\b(?:year|month|quarter)[- ]on[- ](?:year|month|quarter)\b|\bcompared\b|\brise\b|\bdynamics\b"
)
# Parts of a plan or a total: a per cent that is no change.
SHARE = quick(
    r"\bshare\b|% of\b|\bof (?:the )?(?:total|plan|target|annual)\b|\bachiev\w+|\bfulfil\w*|\bexecution\b"
    r"|\bcompletion\b|\breali[sz]ation\b|\bimplementation\b|\bprogress\b|\bcontribution\b|\bproportion\b"
)
DIFFERENCE = re.compile(r"\bdiff(?:erence)?\b|\babs(?:olute)?\b|\bin (?:tons|tonnes)\b")
BASES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("plan", re.compile(r"\b(?:plan|planned|target|budget|guidance|forecast)\b")),
    ("yoy", re.compile(r"\by ?[-/]? ?(?:o ?[-/]? ?)?y\b|\byear[- ]on[- ]year\b|\bon (?:the )?year\b|\bannual\b"
                       r"|\bye?a?r ?/ ?ye?a?r\b|(?:last|previous|prior) year|year (?:ago|earlier)")),
    ("qoq", re.compile(r"\bq ?[-/]? ?(?:o ?[-/]? ?)?q\b|\bquarter[- ]on[- ]quarter\b"
                       r"|\bqu?a?rte?r ?/ ?qu?a?rte?r\b|(?:last|previous|prior) quarter")),
    ("mom", re.compile(r"\bm ?[-/]? ?(?:o ?[-/]? ?)?m\b|\bmonth[- ]on[- ]month\b"
                       r"|\bmo?n?th ?/ ?mo?n?th\b|(?:last|previous|prior) month")),
)  # fmt: skip
PLANNED = re.compile(
    r"\b(?:plan|plans|planned|targets?|targeted|guidance|forecasts?|budget(?:ed)?|outlook|projected|projections?"
    r"|expected|objective|quota)\b"
)
# Said of a whole year, also in a quarter's report.
GUIDANCE = re.compile(r"\b(?:guidance|outlook)\b")
ACTUAL = re.compile(r"\b(?:actual|achieved|fact|result|realised|realized)\b")
# "Output was in line with guidance, as the table shows".
TOLD = re.compile(
    r"\b(?:was|were|rose|fell|grew|produced|reached|stood|totall?ed|shows?|showed|reported|posted)\b"
)
# Columns of names, by the words of their heads.
PRODUCERS = re.compile(
    r"(?:the )?(?:name of (?:the )?)?(?:co\.?|company|companies|producers?|producing countr(?:y|ies)|countr(?:y|ies)"
    r"|regions?|mines?|mills?|plants?|smelters?|refiner(?:y|ies)|operations?|assets?|sites?|projects?|complex(?:es)?"
    r"|manufacturers?|steelmakers?|miners?|groups?|states?|provinces?|factor(?:y|ies)|entit(?:y|ies)"
    r"|subsidiar(?:y|ies)|nations?|units? name|deposits?|steelworks)"
    r"(?: ?(?:/|and|or) ?(?:compan(?:y|ies)|countr(?:y|ies)|regions?|mines?|plants?))?(?: names?)?"
)
PARTNERS = re.compile(
    r"\b(?:origin|destinations?|suppliers?|markets?|buyers?|customers?|consumers|exported to|imported from|partners?"
    r"|importers|shipped to|exports to|imports from)\b"
)
# A column that says who owns, where something is, or what was remarked: it names no producer.
ASIDE = re.compile(
    r"\b(?:owners?|operators?|location|notes?|comments?|remarks?|status|source|type|stage|ticker|date)\b"
)
RANK = re.compile(
    r"(?:rank(?:ing)?|place|position|no\.?|nr\.?|#|№|s\.? ?no\.?|row|item no\.?|sr\.?(?: no\.?)?)"
)
TOTAL = re.compile(
    r"(?:grand |group |overall )?totals?\b(?! material)|\bsum\b|\btotals?$|^overall$|^consolidated$"
    r"|^all (?:\w+ )?(?:companies|mines|countries|producers)$|^group$"
)
# Rows of which nobody can say whose they are, or which would be counted twice.
NOBODY = re.compile(
    r"\bothers?\b|\brest of\b|\bsub-?totals?\b|\baverages?\b|\bmedian\b|\bof which\b|\bincluding\b|\bexcluding\b|\bex\b"
    r"|\bunallocated\b|\beliminations?\b|\badjustments?\b|\bmiscellaneous\b|\bunknown\b|\bdays?\b|\bweekly\b|\bdaily\b"
)
# Classes of resources, which a figure cannot tell apart; their total can be read.
CLASSES = re.compile(
    r"^(?:measured|indicated|inferred|proved|proven|probable|possible|m ?& ?i|m ?\+ ?i)(?: (?:and|&|\+) "
    r"(?:measured|indicated|inferred))*(?: (?:resources?|reserves?|ore))?$"
)
# Ore that passes a mill was mined before, maybe in another period.
PASSED_ON = re.compile(
    r"\b(?:milled|processed|treated|crushed|stacked|placed|fed|feed|throughput|(?<!mined and )hauled)\b"
)
# What a label may say beside its commodity and measure without naming anybody.
QUALIFIERS = word_set(
    """a an and attributable basis by combined consolidated contained domestic dry equity equivalent figures
    final fine finished flat for from group in integrated its kinds main metal metals mined net gross new
    of ore own owned payable primary product products production quantity raw recoverable refined
    saleable secondary share the to total tonnage types volume volumes weight wet with material materials
    mineral minerals output sales produced sold shipped mine mines smelter smelted plant 100 all each
    crude long rolled hot cold semi semi-finished other amount item items actual only incl excl unit
    units period year month quarter end data statistics results operating operations performance summary
    report table key national world global contents grade low high medium standard ordinary special
    premium thermal coking metallurgical steam bituminous lump fines sized washed screened sinter ground
    granulated powder powdered blast electric arc furnace oxide sulphide sulfide cathode open pit
    underground surface alluvial placer"""
)
# Words over a column of amounts that say no more than that.
PLAIN = re.compile(r"\b(?:quantity|quantities|volumes?|tonnage|weight|amounts?|figures?|actual|results?)\b")
SYMBOLS = {
    "Cu": "copper", "Au": "gold", "Ag": "silver", "Zn": "zinc", "Pb": "lead", "Ni": "nickel", "Mo": "molybdenum",
    "Sn": "tin", "Pt": "platinum", "Pd": "palladium", "Rh": "rhodium", "Al": "aluminium",
    "U3O8": "uranium", "tU": "uranium",
}  # fmt: skip
