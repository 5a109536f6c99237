"""Per cents that are no change of an amount: shares, rates, and changes of money or grades."""

from __future__ import annotations

import re

from crawler.figures.openings import quick

# "97 percent of which", "of which 97 percent were sold": a part of an amount.
_OF_WHICH = re.compile(
    r"\bof (?:which|whom|them|these|those|it),? (?:(?:some|about|over|nearly|more than|almost) )*$"
)
# "193,000 ounces, including 45% of Asanko".
_INCLUDES = re.compile(r"\b(?:including|includes|included|counting) (?:(?:its|the|a|about) )*$")
_PART = re.compile(
    r" ?(?:of (?!growth|increase|decrease)(?:the|its|their|all|this|that|them|these|those|total|world"
    r"|global|national|what"
    r"|which|it|iran|china|output|production|exports|sales)\b|(?:were|was) (?:sold|bought|sent"
    r"|shipped|exported|used|made)\b"
    r"|went to\b|came from\b|(?:iron|fe|zinc|copper|lead|tin|nickel|gold|cobalt|lithia|carbon|ash)\b"
    r"(?! (?:ore |metal |ingot |cathode |concentrate )?(?:output|production|exports|imports|sales"
    r"|shipments|deliveries))"
    r"|(?:purity|pure|grade|content|moisture|owned|stake|interest|basis|utili[sz]ation"
    r"|(?:of )?(?:its |the )?(?:nameplate |design |full )?capacity"
    r"(?! (?:increase|growth|rise|expansion|cut|addition)))\b"
    # "30.6 million tonnes at 1.31% Li2O".
    r"|(?:li2o|cu|zn|pb|sn|ni|mn|cr2o3|p2o5|wo3|u3o8|tio2|v2o5|al2o3|sio2|nb2o5|ta2o5|k2o|kcl|caf2|mgo|reo|treo|thm"
    r"|tgc|cg)\b"
    # "21 per cent and 162,501 tons of the total".
    r"|(?:and|or) (?:some |about )?[\d.,]+(?: (?:thousand|million|billion))?(?: \w+){1,3}"
    r" of the (?:total|whole|national)\b)"
)
# "Tons of it, 9 percent more".
_MOVED_AFTER = re.compile(
    r" (?:\w+ )?(?:more|less|fewer|up|down|higher|lower|above|below|better|bigger|smaller)\b"
)
_OWNS = re.compile(r"\b(?:own|owns|owned|owning|holds|holding|held) (?:(?:some|about|nearly|just|over) )?$")
# "Buyers took 44 million tons, or 84.5%, up from 37": no move stands before the amount.
_OR_SHARE = re.compile(
    r"^(?!.*\b(?:from|up|down|rose|fell|grew|by|dropped|declined|rising|falling|rise|fall|drop|increase|decrease|more"
    r"|less)\b)"
    r".*\d[^,;]*, or $"
)
# "Fetched $8.7bn, 15% more than a year earlier" is a change of money.
_AFTER_MONEY = quick(
    r"(?:(?:[$€£₹¥]|\b(?:us\$|usd|eur|rs\.?) ?)\d[\d.,]*(?: \d{3})*"
    r"(?: ?(?:bn|mn|m|k|million|billion|trillion|crore|lakh)\b)?\)?"
    r"|\d(?: (?:thousand|million|billion|trillion|crore|lakh))* (?:dollars|euros|rials|riyals|tomans|dinars|dirhams"
    r"|rupees|yuan|roubles|rubles|rand|pesos|reais|lira|tenge|yen|francs|cedis|naira|kwacha|hryvnias?|sums?)\b)"
    r"(?:(?:/| an? | per )(?:oz|ounce|t|tonne|ton|lb|pound|carat|ct|kg)\b)?"
    r"(?: (?:was )?(?:recorded|registered|earned|reached|passed))?"
    r"(?: (?:in|for|during|over) (?:the )?[a-z\d ]{3,24})? ?,?(?: \((?:(?:up|down|by|a|or) )?)?"
    r"(?: (?:which|that|this|is|was|or|a|an|with|up|down|by|rise|rising|increase|fall|drop|of"
    r"|marking|representing))*(?: compared to (?:the )?[a-z\d' ]{3,40},?)? ?$"
)
# "Slowed to 2%", "unchanged at 80.8%", "utilization was 84%" tell of a rate, not of a change.
_LEVEL = re.compile(
    r"(?:\bto|\b(?:unchanged|steady|flat|stable|constant|static) at"
    # "On schedule, with progress at 65%".
    r"|\b(?:progress|completion|utili[sz]ation|availability|yield)(?: [a-z]+){0,3}"
    r" (?:at|of|is|was|stands at|stood at|reached)"
    r"|\b(?:utili[sz]ation|recover(?:y|ies)|availability)\b[^,;.\d]{0,40}\b(?:at|of|was|were|averaged|averaging))"
    r" (?:(?:about|just|only|some|around|nearly|over) )*$"
)
# "A drop in the recovery rate, from 90.3% to 86.5%".
_TO_A_LEVEL = re.compile(
    r",? (?:up |down )?to (?:(?:about|just|only|some|around|nearly|over) )*[\d.]+ ?(?:%|per ?cent|pct)"
)
# "The share jumped 7% to 15.56 euros", "rose 3% to $1.2 billion": it is money that did.
_TO_MONEY = re.compile(
    r",? to (?:(?:about|just|only|some|around|nearly|over|a record) )*"
    r"(?:(?:[$€£₹¥]|us\$|usd |eur )\d|\d[\d.,]*(?: (?:million|billion|trillion))? (?:dollars|euros|francs|roubles)\b)"
)
# "When growth slackened to 1%": that is by how much the amount grew.
_RATE_OF_GROWTH = re.compile(
    r"\bgrowth (?:had |has |then |also )?(?:slackened|slowed|eased|fell|dropped|declined|slipped|cooled|moderated"
    r"|weakened|quickened|accelerated|rose|picked up|came down|jumped|improved)(?: down| up| about| just| only)* to $"
)
# "An average annual growth rate of 12%": of many years, not of one amount.
_OF_MANY_YEARS = re.compile(
    r"\b(?:average (?:annual|yearly)|annual average|compound annual|compounded) (?:growth|increase|rise|decline|fall)"
    r"(?: rate)?(?: \(cagr\))? of (?:about |some |around |nearly |over |more than )?$|\bcagr\)? of $"
)
# "A 50 per cent increase in production over the past 4 years": against no time that figures are told for.
_WITHIN_YEARS = re.compile(
    r"[^,;.\d]{0,60} (?:over|in|during|within) (?:the )?(?:(?:past|last|previous|recent) )?"
    r"(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten) years\b"
)
# "The decline amounts to 8%": the move itself.
_MOVE_AMOUNTS = re.compile(
    r"\b(?:growth|increase|rise|gain|decrease|decline|fall|drop|reduction|jump|surge|plunge)\b[^,;.\d]{0,50}"
    r" (?:amount(?:s|ed|ing)|c(?:ame|omes)|work(?:s|ed) out|add(?:s|ed) up)"
    r" to (?:(?:about|just|only|some|around|nearly|over) )*$"
)
# "It was 10 million tons, 36 percent more than now": the earlier value's, seen from its own time.
_THAN_NOW = re.compile(
    r" (?:more|less|higher|lower|greater|fewer|larger|smaller) than (?:it is )?(?:now|today|at present|currently"
    r"|th(?:is|e current|e present) (?:year|time|month|quarter|half|period))\b"
)
_PHRASE_END = re.compile(r"[,;.)]| (?:and|while|due to|because|thanks to|owing to|on the back of|as) ")
_BY_WEIGHT = re.compile(r"[a-z ]{0,20}\b(?:by|in|terms of) (?:the )?(?:tonnage|weight|volume|quantity|tons)")
_BY_WEIGHT_AND = re.compile(
    r"(?: \w+){0,2}? (?:in|by|in terms of) (?:both )?(?:weight|value|tonnage|volume|quantity) and "
)
_OF_CAPACITY = re.compile(r"\b(?:below|above|of) (?:\w+ ){0,3}capacity")
_JOINT = re.compile(r"[,;]| and | while | whereas ")
# "84.5 million tonnes (our share 72.5 million tonnes) were 1% higher": the share is told of the amount.
_IN_BRACKET = re.compile(r"^[^()]*\d[^()]*\)|\([^()]*\d[^()]*\)")
# "Is 96 percent complete".
_DONE_SO_FAR = re.compile(r" (?:physically )?(?:complete|completed|finished|ready|built)\b")
_DESPITE = re.compile(r"\b(?:despite|in spite of|notwithstanding|offset(?:ting)?|outweigh\w*)\b[^,;]{0,40}$")
# "Rose despite the strike by 10% to 46,300 tons": of the amount that it led to.
_LED_TO = re.compile(r" to (?:about |some |around |nearly |over )?\d")


# "A 10% duty", "a 10 per cent export tax", "builds 20% fewer cars", "ran 12% fewer hours".
_LEVIED = (
    r"dut(?:y|ies)|tax(?:es)?|tariffs?|lev(?:y|ies)|royalt(?:y|ies)|surcharges?|vat|discounts?|dividends?|interest"
    r"|fees?"
    r"|wages?|pay|subsid(?:y|ies)"
)
_OTHER_GOODS = (
    r"cars?|vehicles?|autos?|automobiles?|trucks|tractors|scooters|motorcycles|homes?|houses|flats|housing|jobs|workers"
    r"|people|staff|employees|visitors|passengers|hours|days|shifts|orders|power|electricity|natural gas"
    r"|diesel"
    r"|oil|rain|rainfall|water|wheat|grain|cotton|sugar|containers|flights"
)
_OF_OTHER_GOODS = re.compile(
    rf" (?:[a-z-]+ ){{0,2}}?(?:{_LEVIED})\b"
    rf"|(?: (?:rise|increase|growth|gain|jump|fall|drop|decline|decrease|cut|reduction|slump) in| more| less| fewer)"
    rf" (?!than\b)(?:[a-z-]+ ){{0,2}}?(?:{_OTHER_GOODS})\b"
)
# "Although car output in the country fell 12%", "as housing starts dropped 8%".
_OTHER_GOODS_MOVED = re.compile(
    rf"\b(?:{_OTHER_GOODS})(?: (?:output|production|sales|exports|imports|demand|making|building|starts|use|supply"
    r"|supplies|consumption|registrations|generation|prices))? (?:[a-z]+ ){0,5}?"
    r"(?:rose|grew|fell|dropped|declined|slid|slipped|climbed|jumped|sank|shrank|increased|decreased|gained|surged"
    r"|slumped"
    r"|plunged|(?:was|were|is|are) (?:up|down|higher|lower)) (?:by )?(?:(?:about|some|nearly|over|only|just|almost) )*$"
)
# "Brought 5 tons to surface, a recovery of 36%": a rise, and no rate.
_A_RECOVERY = re.compile(r"\ban? (?:[a-z-]+ )?recovery (?:of|by) (?:(?:about|some|nearly|over) )*$")


def is_rate_of_growth(text: str, match: re.Match[str]) -> bool:
    """ "Growth slowed to 2 per cent": the amount grew by 2 per cent."""
    return _RATE_OF_GROWTH.search(text[max(0, match.start() - 60) : match.start()]) is not None


# "The difference makes up 71.8 percent": upwards, unless the amounts say otherwise.
_DIFFERENCE = re.compile(
    r"\bthe difference (?:thus |therefore )?(?:makes? up|made up|amounts? to|amounted to|is|was|equals?"
    r"|c(?:ame|omes) to|constitutes?|constituted) (?:about |almost |nearly |some )?$"
)


def is_difference(text: str, match: re.Match[str]) -> bool:
    """Whether a per cent is told as the difference of two amounts."""
    return _DIFFERENCE.search(text[max(0, match.start() - 50) : match.start()]) is not None


def is_of_another_thing(
    text: str, match: re.Match[str], start: int, stop: int, value: re.Pattern[str]
) -> bool:
    """Whether a per cent of text[start:stop] is of a share, a rate, or of what the words of `value` stand for."""
    after = text[match.end() : min(stop, match.end() + 40)]
    if after.startswith((" basis", "-basis")):
        return True  # "83 tons (on a 100% basis)"
    ahead = text[max(start, match.start() - 60) : match.start()]
    if after.startswith(")") and ahead.endswith("(") and (match["last"] == "100" or "of which " in ahead):
        return True  # "1.1 million ounces (100%)", "of which 56 tons at Hollin (44%)"
    if is_difference(text, match) or _A_RECOVERY.search(ahead):
        return False
    if _OF_MANY_YEARS.search(ahead) or _WITHIN_YEARS.match(text, match.end(), stop):
        return True
    if _LEVEL.search(ahead):
        return not (is_rate_of_growth(text, match) or _MOVE_AMOUNTS.search(ahead))
    if _THAN_NOW.match(after) or (ahead.endswith("from ") and _TO_A_LEVEL.match(text, match.end())):
        return True
    if " to " in after[:6] and _TO_MONEY.match(after):
        return True
    if _PART.match(after) or _is_share(ahead, after) or _DONE_SO_FAR.match(after):
        return True
    if _DESPITE.search(ahead) and not (ahead.endswith(" by ") and _LED_TO.match(after)):
        return True
    if _OF_OTHER_GOODS.match(_PHRASE_END.split(after)[0]) or _OTHER_GOODS_MOVED.search(ahead):
        return True
    if _BY_WEIGHT.match(after) or _BY_WEIGHT_AND.match(after):
        return False
    if _AFTER_MONEY.search(text[max(start, match.start() - 90) : match.start()]):
        return not (match["list"] and "respectively" in text[match.end() : match.end() + 45])
    near = _PHRASE_END.split(after)[0]
    if _OF_CAPACITY.search(near) or value.search(near):
        return True
    # With room for "largest" before "share".
    ahead = text[max(start, match.start() - 70) : match.start()]
    return value.search(_JOINT.split(_IN_BRACKET.sub("", ahead))[-1]) is not None


def _is_share(ahead: str, after: str) -> bool:
    """ "Of which 97 percent", "owns 70 percent", "44 million tons, or 84.5%, up from 37"."""
    if after.startswith(" of ") and _INCLUDES.search(ahead):
        return True
    if _OF_WHICH.search(ahead):
        return _MOVED_AFTER.match(after) is None
    return _OWNS.search(ahead) is not None or (
        after.startswith((",", ".", ";")) and _OR_SHARE.search(ahead) is not None
    )
