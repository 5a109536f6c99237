"""Units said once for several numbers: which bare numbers share one, and at what scale.

"26.369 million tons, against 23.385", "181 kt (209)", "the items, in thousand tons, were chromite with 41.7".
"""

from __future__ import annotations

import re
from decimal import Decimal

from crawler.figures.announced_units import Shared
from crawler.figures.far_brackets import alike, is_in_far_bracket, is_of_next_name
from crawler.figures.joined_numbers import LEAST_LISTED, YEAR, differs, is_next_at
from crawler.figures.metals import METALS, MINERALS
from crawler.figures.number_ends import (
    ARE_COUNTED,
    ENDS,
    ITEM_ENDS,
    MONEY_IS,
    OF_MATERIAL,
    OF_MONEY,
    OF_OTHERS,
    OF_PEOPLE,
    OF_PERCENTS,
)
from crawler.figures.numbers import Numeral
from crawler.figures.reading import Reading

_SMALL_WORDS = (
    r"(?:the |an? |some |about |around |nearly |almost |over |only |just |merely "
    r"|(?:(?:up|down)ward(?:ly)? |previously )?"
    r"(?:revised |restated |adjusted |reported |estimated )|record |provisional |preliminary |comparable |similar )*"
)
_GOES_ON = re.compile(
    r"(?:\b(?:at|against|from|with|to|was|were|been|of|than|versus|vs\.?|produced|made|gave|stood at|for|under|over"
    r"|had|exported|imported|sold|shipped|mined|extracted|delivered|yielded|contributed|manufactured|processed|smelted"
    r"|below|above|refined|obtained|posted|poured|bought|brought|managed|added|took|takes|absorbed|supplied|dug|hoisted|used"
    r"|came|dispatched|loaded|consumed|turned out|reach|produce|make|export|sell|ship|transport|carry|deliver"
    r"|exceed(?:ed|s)?|surpass(?:ed|es)?|topp?(?:ed|s)?"
    r"|reached|about|and|by|totall?ed|amounted to|hit|projects|expects|forecasts|foresees|targets"
    r"|(?<!profit )(?<!investment )(?<!spending )(?:target|goal|quota|forecast|guidance|capacity)"
    r"(?: [a-z]+| 20\d\d){0,4} (?:is|are|stands at|remains)"
    # "And in the ten months 18.3 million".
    r"|and (?:in|for|over) the (?:[a-z0-9]+ ){0,2}(?:months|half|quarter|year)"
    rf"|m(?:ade|akes?) up|account(?:ed|s) for|came to|provided|did|adds?)|[(:,-]) ?{_SMALL_WORDS}$",
    re.IGNORECASE,
)
# "604 tons of concentrate in 2024, against 689 in 2023".
_AGAINST = re.compile(r"\b(?:against|versus|compared (?:with|to)) $")
# "Coke output 310 thousand": what makes a bare number the other side of a comparison.
_OF_MEASURE = re.compile(
    r"\b(?:output|production|extraction|sales|exports|imports|shipments|deliveries|stocks) $"
)
_COMPARES = re.compile(
    r"(?:\b(?:as against|against|from|versus|vs\.?|compared (?:with|to)|than|and|had (?:been|made|produced)"
    rf"|was|were|up to|down to|rose to|fell to|with|gave|brought)|\() ?{_SMALL_WORDS}$",
    re.IGNORECASE,
)
# A large number printed with groups goes on with a verb or a name, unless it counts something else.
_COUNTS = re.compile(
    r"\b(?:trains|wagons|trucks|vessels|workshops|enterprises|workers|employees|miners|people|residents|jobs|stones|holes"
    r"|those (?:working|employed)|people working)\b[^;]{0,70}$|"
    r"\bnumber of (?:those|people|persons|workers|miners|staff|jobs|employees)\b[^,;\d]{0,60}$"
    r"|\b(?:no\.?|number|staff|workforce|workers?|employ\w*|index|points?|level of|worth|price\w*|costs?|trading"
    r"|homes?|hectares?|page|model|flight|route|code|phone|tel|votes?)\b[^,;]{0,16}$",
    re.IGNORECASE,
)
# "Miners, whose number is estimated at over one million".
_NUMBER_IS = re.compile(
    r"\b(?:gravity|density|ratio|hardness) of (?:about )?$|"
    r"\bof (?:which|them|whom) there (?:are|were) $|"
    r"\b(?:whose|their|the) numbers? (?:is|are|was|were|had been|has been|stood|stands)\b[^,;\d]{0,40}$",
    re.IGNORECASE,
)
# "Direct reduction units No. 1 and 2", "blast furnaces 2 and 3": numbers that parts of a plant have.
_NUMBERED = re.compile(
    r"\b(?:nos?\.?|units?|phases?|furnaces?|lines?|modules?|plants|trains?|shafts|stages?|kilns?|blocks?|pits?) "
    r"(?:nos?\.? ?)?\d+(?:, ?\d+)*,? (?:and|&|to|or) $",
    re.IGNORECASE,
)
_LARGE = re.compile(r"[\w)\"']:? ?$")
# "The one made 3,153,000 and Esfahan Steel 2.1 million", "and that of zinc 24.6 thousand".
_NAMED = re.compile(
    r"(?:[,;]|\band) (?:(?:th(?:at|ose) of (?:the )?)?(?:[A-Z][\w'.&-]* ){1,4}|th(?:at|ose) of (?:[a-z-]+ ){1,3}"
    # "Bauxite was 610,000 tons, manganese 1.2 million".
    rf"|(?:(?:that of|mined|refined) )?(?:{'|'.join((*METALS, *MINERALS, 'bauxite', 'alumina', 'coal', 'phosphate'))})"
    r"(?: ore| concentrate)? )$"
)
# "44 thousand tons of zinc, 12 of lead and 2.2 of tin": what stands between two numbers of such a list.
_NEXT_MATERIAL = re.compile(
    r" of (?:[a-z-]+ ){0,2}[a-z-]+(?: (?:and|plus)|[,;]|[,;] (?:and|plus)) (?:(?:about|around|some|nearly|over) )?"
)
# "A fall of 25 percent from 1396", "more than in 2019".
_OF_YEAR = re.compile(
    r"(?:%|per ?cent|\b(?:growth|rise|increase|reduction|decrease|fall|decline|drop|more|less|higher|lower))"
    r"[^;\d]{0,40}\b(?:from|to|with|than|over|on|against|in) (?:the year |that of |those of )?$",
    re.IGNORECASE,
)
# "In thousand tonnes: Gulf Cooperation Council 485; Asia (ex China) 374": an item of a list is a name and its number.
_NAMED_ITEM = re.compile(
    r"(?:[:;,\u2022*-]|\band)\s(?:and )?(?:the )?(?:[A-Z][^:;,\d]{1,60},?"
    # "In thousand tonnes: copper 31.2, zinc 14.9".
    r"|(?!(?:up|down|from|to|by|plus|minus|or|of|in|at|about|with|after|against|than|over|a|an|no)\b)[a-z]{3,}"
    r"(?: [a-z]+){0,2}) $"
)
_NAMED_LINE = re.compile(r"[A-Z][A-Za-z ,'&/-]{1,60}")
# "Qeshm came in with 1,581 tons, Bandar Abbas Zinc Production Company with 744, and Chadormalu 900".
_WITH = r"(?:with|at|on|had|made|produced|mined|sold|shipped|contributed|added|turned out|accounted for|came in with)"
_LISTED = re.compile(
    r"(?:[,;]|\band|\bby|\bahead of) (?:followed by |(?:in|at|from|on) )?(?:the )?(?:[A-Z][\w'.&-]*|of|and|for)"
    rf"(?: (?:[A-Z][\w'.&-]*|of|and|for)){{0,7}}(?:,(?= with ))? (?P<told>{_WITH} )?$"
)
# "Loulo 12 tonnes, Morila 7.5, Yatela 2 and Sadiola 8": a name and its number, right behind another's.
_NEXT_NAME = re.compile(
    r"(?:,| and|, and) (?!(?:Phase|Unit|Line|Stage|No|Block|Shaft|Q|H|Type|Chapter|Article|Section|Table|Figure|Flight"
    r"|Level|Zone|Pit|Furnace|Train|Kiln|Module|Route|Grade|Class|Group|Series|Model|Version|Covid|Day|Week|Mount)\b)"
    r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2} "
)
_DIGIT = re.compile(r"\d")
_LEAST_TOLD = 10

# "425 million tons, of which 315 million would be exported and 110 million sold at home".
_DONE_WITH = re.compile(
    r" (?:(?:would|will|was|were|is|are|has been|have been|had been|could|should) (?:be |been )?"
    r"(?:[a-z]+ed|sold|sent|made|dug|bought)|came from|sold|exported|imported|shipped|delivered|consumed)\b"
)
# "And another 6,100 were exported": a number that goes on beside the one before it.
_ANOTHER = ("another ", "further ", "other ")
_TRADED_OR_MADE = re.compile(
    r" (?:was|were|are|is|will be) (?:exported|imported|shipped|sold|sent|delivered|produced|mined|extracted"
    r"|processed)\b"
)
# "Of that amount, 5.14 million was thermal coal", "of which 2.4 million were billets".
_THAT = (
    r"\b[Oo]f (?:which|th(?:is|at|ese|ose)(?: (?:amount|total|volume|quantity|figure|tonnage))?|them|it"
    r"|the (?:total|tonnage|tonn?es|ounces|pounds|carats|sum|whole)),? (?:(?:about|some|nearly|over|around|only) )?"
)
_OF_THAT = re.compile(rf"{_THAT}$")
# "Fell to 1.98 million tons: 1.21 million were of billets", behind a colon that parts what was told.
_SUM_PARTED = re.compile(
    r"\b(?:tons|tonnes|ounces|pounds|carats|t|oz|lb)\b[^.:;\d]{0,30}(?:(?:19|20)\d\d)?:"
    r" (?:(?:about|some|nearly|over) )?$"
)
_PARTED_WITHIN = 60
# "Of the ounces, 64,000 were platinum and 41,000 palladium": what stands before the second number.
_NEXT_PART = re.compile(
    rf"{_THAT}(?:[\d.,]+(?: (?:million|billion|thousand))? (?:was|were|is|are) [a-z -]{{3,30}}(?:, and |,? and |, ))+$"
)
_WAS_A_GOOD = re.compile(
    r" (?:was|were|is|are) (?:of )?(?!not\b|to\b|in\b|at\b|of\b|paid|spent|invested)[a-z-]{3,}"
)
_LAY_THERE = re.compile(
    r" (?:was|were|is|are|lay|lies|sat|sits)(?: still)? (?:at|in|on) (?:the|its|their) [a-z]"
    r"| (?:by|from) (?:the )?[A-Z]"  # "of which 1.12 million by Corvane"
)
# "1,540,000 tonnes, give or take 50,000".
_MARGINS = ("give or take ", "plus or minus ", "plus-minus ", "+/- ")
# "5.1m" is of tonnes only behind "17.9m tonnes".
_SHORT = re.compile(r"\dm\b")


def shared_scale(text: str, here: Reading, end: int, shared: Shared) -> Decimal | None:
    """What a bare number is multiplied with to share a unit, None if it does not share it."""
    numeral = here.numeral
    if is_of_next_name(text, numeral, shared):
        return shared.scale
    if (numeral.spelt and numeral.scale == 1) or is_in_far_bracket(text, numeral, shared):
        return None
    if _SHORT.search(text, numeral.start, numeral.end) and not _SHORT.search(
        text, shared.end - 24, shared.end
    ):
        return None
    after = text[numeral.end : min(end, numeral.end + 40)]
    large = numeral.grouped and numeral.digits >= 1000
    if (listed := _scale_of_material(text, numeral, after, shared)) is not None:
        return listed
    of_material = (large or numeral.scale > 1) and OF_MATERIAL.match(after)
    rest = large and text.endswith("remaining ", 0, numeral.start)
    handed_on = (numeral.scale > 1 or rest) and _DONE_WITH.match(after)
    if large and text.endswith(_ANOTHER, 0, numeral.start):
        handed_on = _TRADED_OR_MADE.match(after)
    part = (large or numeral.scale > 1) and _is_part(text, numeral, after)
    per_cents = not large and numeral.scale == 1 and OF_PERCENTS.match(after)
    if per_cents or ARE_COUNTED.match(after) or OF_MONEY.match(after):
        return None
    if not (ENDS.match(after[:24]) or of_material or handed_on or part):
        return None
    before = text[max(0, numeral.start - 90) : numeral.start]
    if (
        OF_PEOPLE.search(before)
        or _NUMBER_IS.search(before)
        or before.endswith(_MARGINS)
        or MONEY_IS.search(before)
    ):
        return None
    if numeral.scale > 1:
        beside = (
            shared.printed is not None
            and (numeral.scale == shared.scale or _NAMED.search(before))
            and ". " not in text[shared.end : numeral.start]
        )
        return (
            numeral.scale if beside or part or _GOES_ON.search(before) or _OF_MEASURE.search(before) else None
        )
    if shared.printed is None and YEAR.match(text, numeral.start):
        return None
    if not numeral.grouped and YEAR.match(text, numeral.start) and _OF_YEAR.search(before):
        return None
    if not large and _NUMBERED.search(before):
        return None
    if large:
        since = text[max(0, shared.end, numeral.start - 90) : numeral.start]
        return _scale_of_large(numeral.digits, before, since, shared)
    if shared.printed is None and _is_named_item(text, shared.end, numeral, end):
        return shared.scale
    told = shared.printed is not None and alike(numeral.digits, shared.printed)
    named = _NEXT_NAME.fullmatch(text, shared.end, numeral.start) and ITEM_ENDS.match(after)
    if told and (named or is_next_at(text, shared.end, numeral)):
        return shared.scale
    if shared.printed is not None and numeral.digits < shared.printed and differs(text, shared.end, numeral):
        return shared.scale
    beside = _DIGIT.search(text, shared.end, numeral.start) is None
    printed = text[numeral.start : numeral.end]
    return _scale_of_small(printed, after, numeral.digits, before, shared, beside=beside)


def _scale_of_material(text: str, numeral: Numeral, after: str, shared: Shared) -> Decimal | None:
    """The scale of a small number told with the next material of a list ("12 of lead"), else None."""
    if numeral.scale > 1 or numeral.grouped or not OF_MATERIAL.match(after) or OF_OTHERS.match(after):
        return None
    if shared.printed is None:
        goes_on = shared.scale > 1 and _GOES_ON.search(text, max(0, numeral.start - 60), numeral.start)
    else:
        goes_on = _NEXT_MATERIAL.fullmatch(text, shared.end, numeral.start)
    return shared.scale if goes_on else None


def _is_part(text: str, numeral: Numeral, after: str) -> bool:
    ahead = max(0, numeral.start - 40)
    told = _WAS_A_GOOD.match(after) or _LAY_THERE.match(after)
    if told is not None and (
        _OF_THAT.search(text, ahead, numeral.start)
        or _SUM_PARTED.search(text, max(0, numeral.start - _PARTED_WITHIN), numeral.start)
    ):
        return True
    return after[1:4].isalpha() and _NEXT_PART.search(text, max(0, ahead - 60), numeral.start) is not None


def shared_range(text: str, low: Reading, high: Reading, end: int, shared: Shared) -> Decimal | None:
    """What both bare ends of a range ("80,000 to 90,000 of lead") are multiplied with, None if they share nothing."""
    if low.unit or high.unit or not re.fullmatch(r" ?(?:-|to|and) ?", text[low.end : high.numeral.start]):
        return None
    if not low.numeral.digits < high.numeral.digits:
        return None
    return shared_scale(text, high, end, shared)


def _is_named_item(text: str, line: int, numeral: Numeral, until: int) -> bool:
    named = _NAMED_ITEM.search(text, max(0, numeral.start - 70), numeral.start)
    if named is None and line > 0:
        named = _NAMED_LINE.fullmatch(text, line, numeral.start)
    return named is not None and ITEM_ENDS.match(text, numeral.end, until) is not None


def _scale_of_large(digits: Decimal, before: str, since: str, shared: Shared) -> Decimal | None:
    """`since` is what of `before` stands behind the amount that the unit is of."""
    if shared.printed is None:
        return shared.scale if shared.scale == 1 or digits < 10_000 else None
    if _COUNTS.search(since) or not (_GOES_ON.search(before) or _LARGE.search(before)):
        return None
    return (
        shared.scale
        if shared.scale > 1 and alike(digits, shared.printed) and shared.printed >= 100
        else Decimal(1)
    )


def _is_listed(before: str, digits: Decimal, printed: str) -> bool:
    """Whether a number stands with the next name of a list, as the amount before it; tons of gold have decimals."""
    listed = _LISTED.search(before)
    return listed is not None and (
        "." in printed or digits >= (_LEAST_TOLD if listed["told"] else LEAST_LISTED)
    )


def _scale_of_small(
    printed: str, after: str, digits: Decimal, before: str, shared: Shared, *, beside: bool
) -> Decimal | None:
    if shared.printed is None:
        return shared.scale if shared.scale > 1 and _GOES_ON.search(before) else None
    if not alike(digits, shared.printed):
        return None
    if _is_listed(before, digits, printed) and ITEM_ENDS.match(after) and beside:
        return shared.scale
    if shared.printed >= 1000:
        return None
    if "." in printed and _GOES_ON.search(before):
        return shared.scale
    compares = _COMPARES if shared.scale > 1 else _AGAINST if shared.printed >= 100 else None
    return shared.scale if compares and digits >= 2 and compares.search(before) else None
