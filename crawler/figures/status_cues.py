"""Words and patterns that tell a plan from what was reached."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue

ACTUAL = Cue(
    r"\b(?:was|were|stood|reached|rose|fell|amounted|totall?ed|produced|exported|imported|hit|came"
    r"|made|climbed|dropped|declined|sank|shrank|slumped|plunged|crept"
    r"|turned out|posted|recorded|registered|increased|grew|sold"
    r"|shipped|delivered|mined|extracted|saw|jumped|slid|achieved|has|have|had|got|managed|ended up|poured|recovered"
    r"|having(?! been)|did(?= \d)|ran|took|bought|gave|consumed|yielded|supplied|burned|dug|hoisted|smelted|brought"
    r"|contributed|hauled|railed|trucked|milled|treated)\b|\bactual (?:output|production|sales|exports"
    r"|deliveries|figure)\b"
    # "Is building a plant, and produces 9 million tons a year".
    r"|, and (?:it )?(?:(?:currently|now|already) )?produces\b"
)
MET = re.compile(
    r"(?:\b(?:than|above|below|exceed(?:ed|ing|s)?|surpass(?:ed|ing)?|met|beat|beating|against"
    r"|over|of|missed|topped|overshot|outperformed|fulfilled|with|under|in line with|percent|%|short of|from|on"
    r"|compared to|close to|versus"
    r"|kept to|stuck to|held to|adhered to|according to|keeping to|as)"
    r" (?:(?!that (?:the|its?)\b)\w+ ){0,6}|per cent of (?:its |the )?)$"
)
MADE = re.compile(
    r"\b(?:produced|exported|imported|turned out|sold|shipped|mined|extracted|delivered|stood at"
    r"|amounted|totall?ed)\b"
)
GUIDED = frozenset(
    {
        "expectations",
        "guidance",
        "forecast",
        "forecasts",
        "target",
        "targets",
        "outlook",
        "projection",
        "prediction",
        "predictions",
        "quota",
        "budget",
    }
)
MOVED = re.compile(
    r"\b(?!planned|expected|projected|targeted|scheduled|estimated|needed|based|anticipated"
    r"|forecasted|slated|intended|proposed|designed)\w{3,}ed\b|\b(?:rose|fell|grew|risen|fallen|grown|shrunk|sunk"
    r"|sank|shrank|crept"
    r"|rising|falling|growing|climbing|increasing|was|were|slid"
    r"|up(?! to)|down)\b"
)
# "While the planned figure for this month was 23 tons."
PLANNED_FIGURE = Cue(
    r"\b(?:planned|targeted?|projected|forecast|budgeted|expected|anticipated|predicted"
    r"|foreseen) (?:figure|amount|output"
    r"|production|volume|level|number|quantity)\b[^,;]{0,40}(?:, which)? (?:was|is|were|had been|stood at"
    r"|of) (?:\w+ ){0,2}$"
)
# "Twice the planned amount (300,000 tons)".
PLAN_IN_BRACKET = Cue(
    r"\b(?:(?:planned|targeted?|projected|forecast|budgeted|scheduled|predicted) "
    r"(?:figure|amount|output|production|volume|level|number|quantity|tonnage)|target|quota|goal|guidance) \($"
)
# "Remains below the forecasts, set at 1.4 million tons": see FIGURE_PLANNED.
_SET_AT = (
    r"|\b(?:forecasts?|targets?|plans?|quotas?|goals?|objectives?),? (?:which (?:was|were|is|are) )?"
    r"(?:set|fixed|put) at(?: \w+){0,2} $"
)
# "The figure anticipated for the six months, which was 23 tons."
FORECAST_MOVED = Cue(
    # "Lifted its forecast for nickel in the year to March by 1,000 tonnes to 62,500".
    r"\b(?:lifted|raised|cut|lowered|trimmed|increased|reduced|hiked|upped|boosted|revised) (?:its|the|their)"
    r" (?:[a-z-]+ ){0,3}?(?:forecast|guidance|target|outlook|plan|estimate|goal|projection)\b"
    r"(?:(?!\b(?:after|as|because|since|when|which|that|and|fell|rose|while|but)\b)[^;]){0,90}? by \d[\d,.]*"
    r"(?: [a-z]+){1,2} to (?:(?:about|around|some) )?$"
    # "It sticks to 170,000 tonnes for the year".
    r"|\b(?:sticks|stuck|sticking) (?:to|with|by) (?:(?:about|around|some) )?$"
)
FIGURE_PLANNED = Cue(
    r"\b(?:figure|amount|output|production|volume|level|number|quantity|tonnage|sum) (?:that (?:was|had been) )?"
    r"(?:planned|targeted|projected|forecast|budgeted|expected|anticipated|foreseen|scheduled|envisaged|predicted)\b"
    r"[^;\d]{0,60}?\b(?:was|is|were|had been|stood at|of)(?: \w+){0,2} $"
    rf"{_SET_AT}"
)
# "Of a planned 300,000 ounces it made fewer": what stands right before its amount.
ADJECTIVES = frozenset(
    {"planned", "targeted", "projected", "budgeted", "forecast", "expected", "promised", "anticipated"}
)
BOUNDED = re.compile(r" (?:(?:about|around|some|nearly|over|more than|at least|up to) )?")
# "Its 300,000 ounces of gold guidance".
OF_ITS_MATERIAL = re.compile(r" of [a-z]+(?: [a-z]+)? ")
# "Lowered the top end of its range to 5 tons".
RANGE_MOVED = Cue(
    r"\b(?:rais|lower|narrow|cut|lift|trim|tighten|widen|revis|upgrad|downgrad|increas)\w* (?:[\w'-]+ ){0,6}"
    r"(?:range|end|midpoint|floor|ceiling|estimates?|forecasts?|guidance|outlook|targets?|projections?)\b[^;\d]{0,60}"
    # "The upper end of its forecast for 2016 by 10,000 tonnes to".
    r"(?:20\d\d[^;\d]{1,20})?(?:by [\d.,]+ (?:[a-z]+ ){1,3})?\bto "
    r"(?:(?:about|around|some|nearly|over|between|just|under|less than|more than|at least|up to) )*$"
    # "The projection was downgraded to 760,000 tonnes".
    r"|\b(?:estimate|forecast|guidance|outlook|target|projection)s? (?:was|were|has been|have been|had been)"
    r" (?:[a-z]+ ){0,2}?(?:raised|lowered|cut|lifted|trimmed|revised|upgraded|downgraded|increased|reduced)"
    r"(?: (?:up|down)(?:wards?)?)? to "
    r"(?:(?:about|around|some|nearly|over|just|under|less than|more than|at least|up to) )*$"
)
NOUN_PLAN = frozenset(
    {
        "plan",
        "plans",
        "target",
        "targets",
        "forecast",
        "forecasts",
        "expectations",
        "guidance",
        "goal",
        "budget",
        "quota",
        "planned",
        "projection",
        "prediction",
        "predictions",
        "budgeted",
        "outlook",
        "projects",
        "ambition",
        "vision",
    }
)
WAS_BETWEEN = Cue(
    r"\b(?:took|bought|received|accounted|(?:was|were) [^,;.\d]{0,60} with|was between|were between|ranged|ranging"
    r"|varied|produces|(?:now|currently) produce|produced|made|mined|sold|exported|imported"
    r"|shipped|believed|reckoned|used|consumes?|consumed|uses?|estimated|estimates?) (?:\w+ ){0,5}$"
    r"|\b(?:is|are) (?:currently|now) between $"
    r"|\b(?:production|output|extraction|exports|imports|sales|demand|consumption|usage)"
    r"(?: (?:of|for|in) [a-z' -]{3,40})?"
    r" (?:was|were|had been|hovers?|hovered|averages?|averaged) (?:(?:about|around|some|at|between) )*$"
)
YEARLY = Cue(r" (?:of \w+ )?(?:a|per|each|every) (?:year|month|day)\b")
# "The 420 million pounds of its revised guidance", "the 300,000 tons that the plan had set".
OF_THE_PLAN = re.compile(
    r"(?: of [a-z ]{1,30})? (?:of|that|which|to which|in) (?:\w+ had \w+ )?(?:the|its|their|his|a) (?:\w+ ){0,2}?"
    r"(?:guidance|plan|target|budget|forecast|goal|quota|programme|schedule)s?\b"
)
SET_BY_PLAN = re.compile(
    r"(?: of [a-z ]{1,30}?)? to (?:follow|come)\b|"
    # "Down from 5.8 million tons forecast in January".
    r"(?: of [a-z ]{1,30}?)?,? (?:(?:previously|earlier|initially|originally) )?"
    r"(?:estimated|forecast|projected|predicted|targeted|envisaged|foreseen|budgeted|guided)"
    r" (?:(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(?:last|the previous) (?:month|quarter)|earlier|previously|before)\b(?! to\b)|"
    r"(?: of [a-z ]{1,30}?)?,? (?:(?:that|which) )?(?:it|they|he|she|the \w+) (?:had|has|have) (?:promised|planned"
    r"|targeted"
    r"|forecast|hoped for|guided to|foreseen|expected|predicted|budgeted|aimed for|pledged|flagged|in mind|indicated"
    r"|spoken of|talked of|counted on|reckoned with"
    r"|been (?:expecting|hoping for|aiming for|counting on|looking for|planning(?: for)?|shooting for)"
    r"|set itself|(?:set|started) out with|begun with)\b|"
    # "Short of the 83 million tons that analysts at Corvane had pencilled in".
    r"(?: of [a-z ]{1,30}?)?,? (?:(?:that|which) )?(?:the market|the (?:city|street)|analysts?|brokers|investors)\b"
    r"[^,;.\d]{0,40}? (?:(?:had|has|have|was|were) (?:been )?)?(?:expect(?:ed|ing)|look(?:ed|ing) for"
    r"|pencil(?:l?ed|ling) in|forecast|hoped for|hoping for|predicted|anticipated|counted on)\b|"
    # "From the 127,000 tons it gave in February".
    r"(?: of [a-z ]{1,30}?)?,? (?:(?:that|which) )?(?:it|they|the company) (?:gave|forecast|guided to|announced"
    r"|promised|predicted|projected|flagged|foresaw|set|targeted|planned|indicated|named|expected) (?:(?:back )?in"
    r" (?:january|february|march|april|may|june|july|august|september|october|november|december)|earlier|previously"
    r"|before|last (?:month|quarter|year)|at the (?:start|beginning|outset))\b|"
    r",? (?:that|which) (?:had been|was|were|has been) (?:planned|foreseen|targeted|scheduled|forecast|budgeted)\b"
    r"|,? (?:(?:that|which) )?(?:the |its |their |a )?(?:\w+ )?(?:plan|target|budget|guidance|program|programme)s?"
    r" (?:had |has |have )?(?:set|foresaw|foreseen|asked|called|envisaged|demanded|provided|stipulated)\b"
)
PLAN_HAD_BEEN = Cue(
    r"\b(?:plans?|targets?|guidance|forecasts?|goals?|budget|quota|program(?:me)?)\b"
    r"(?:(?:(?! (?:as|after|and (?:came|reached|stood|amounted|totall?ed|rose|fell)) )[^,;]){0,40}"
    r"|(?: (?:of|for|in) (?!which)[^,;]{3,30}){1,3}|, [^,;.\d]{3,40},)"
    r" (?:was|were|had been|had called for|called for|foresaw|had foreseen|foresees|stands at|stood at|remains?"
    r"|remained|to) (?:\w+ ){0,2}$"
    # "53% of the target set by the ministry, which is 3 million carats".
    r"|\b(?:targets?|goals?|quotas?|plan)\b[^,;]{0,40}, which (?:is|was|had been|stands at) $"
)
# "That compares to a Visible Alpha estimate of 83 tons", "against a consensus of 5 tons".
# "More than the forecast for September, which was 44.5 tonnes".
PLAN_WHICH_WAS = Cue(
    r"\b(?:forecast|target|plan|budget|guidance|goal)s? (?:for|of) [a-z\d ]{3,25}, which (?:is|was|had been)"
    r" (?:(?:set|put) at |(?:about|around|some|nearly|over) )*$"
)
# "Missed the 88.3 million-ton average of seven analyst estimates".
ANALYSTS_BEHIND = Cue(
    r"(?: of [a-z ]{2,20}?)? (?:(?:average|mean|median|consensus|midpoint)(?: of (?:[a-z]+|\d+))? )?"
    r"(?:analysts?'? (?:estimates?|forecasts?|expectations?|polls?)|(?:expected|forecast) by analysts)\b"
)
ANALYSTS = Cue(
    r"\banalysts?\b[^,;.\d]{0,50} (?:had |were |was )?(?:expect|forecast|predict|estimat|anticipat|pencil)\w*(?: in)?"
    r"(?: [a-z]+){0,3}? (?:(?:about|around|some|nearly|over|of|at) )*$|"
    r"\b(?:compar(?:es?|ed|ing) (?:to|with)|against|versus|above|below|beat(?:ing)?|missed|missing|topp(?:ed|ing)"
    r"|short of|than) (?:(?:an?|the|its|their|analysts?'?) [^,;.\d]{0,40}?\b)?"
    r"(?:estimates?|consensus|expectations?|polls?) (?:of|for) (?:(?:about|around|some|nearly|over) )*$"
    r"|\banalysts'? (?:estimates?|forecasts?|expectations?) of (?:(?:about|around|some|between) )*$"
    # "Analysts polled by Reuters had been looking for", "the market had expected".
    r"|\b(?:analysts?|the market|investors|brokers|consensus)\b[^,;.\d]{0,50} (?:had|has|was|were|is|are) (?:been )?"
    r"(?:looking for|hoping for|counting on|pencilling in|expecting|expected|forecast|at)"
    r" (?:(?:about|around|some|nearly|over) )*$"
    # "Compared with 637 ounces in the June quarter and a UBS estimate of".
    r"|\b(?:and|with|to|than) an? [a-z]+(?: [a-z]+)? estimate of (?:(?:about|around|some) )*$"
)
# "Up to now it had been 7 million tons", "the earlier one was 1.6 million": the plan told just before.
EARLIER_ONE = Cue(
    r"\b(?:it|that|the (?:earlier|previous|former|old|original|first|last) (?:one|figure|number|goal|range)) "
    r"(?:was|is|had been|had talked of|talked of|had spoken of)\b"
    # "It is worth mentioning that output hit 352 tons".
    r"(?! (?:also |further )?(?:worth|noteworthy|notable|noted|important|said|reported|believed|clear|true|understood"
    r"|well known|recalled|to be (?:noted|recalled))\b)"
)
# "Missed its target of 280 tons by achieving 269".
BY_DOING = Cue(
    r"\bby (?:only )?(?:achieving|recording|registering|producing|making|clocking|delivering|lifting|reaching|managing"
    r"|mining|shipping|selling|turning out|exporting|importing) (?:(?:about|around|some|nearly|over|only|just) )*$"
    # "Hit its guidance of 5 to 6 tons with output of 5.5".
    r"|(?<!to )(?<!will )(?<!would )(?<!should )(?<!could )(?<!may )"
    r"\b(?:hit(?:ting)?|met|meeting|achiev(?:ed|ing)|beat(?:ing)?|exceed(?:ed|ing)|surpass(?:ed|ing)|reach(?:ed|ing)"
    r"|attain(?:ed|ing)|fulfill?(?:ed|ing)|miss(?:ed|ing)) (?:its|their|the|this) [^;]{0,70}?"
    r"\b(?:guidance|targets?|plan|goal|forecast|budget|quota)\b[^;]{0,40}? with "
    r"(?:[a-z-]+ ){0,4}?"
    r"(?:output|production|sales|deliveries|exports|shipments) (?:of|at|reaching|totall?ing) "
    r"(?:(?:about|around|some|nearly|over|only|just|more than) )*$"
    # "The plan was for 380,000 tons but the actual number is 400,000".
    r"|\b(?:actual|real) (?:number|figure|amount|output|production|sales|exports|volume|tonnage|result)s?"
    r" (?:is|was|were|came to|stood at|reached|amounted to|totall?ed)"
    r" (?:(?:about|around|some|nearly|over|only|just|more than) )*$"
)
# "Missed its guidance of 5 tons for 2020, producing 4".
AFTER_A_PLAN = Cue(
    r"(?<!to )\b(?:hit|met|beat|exceeded|surpassed|missed|f[ae]ll(?:en)? short of) (?:its|their|the) [^;]{0,70}?"
    r"\b(?:guidance|targets?|plan|goal|forecast|budget|quota)\b[^;]{0,60}?, (?:producing|making|mining|selling"
    r"|shipping|exporting|turning out|delivering) (?:(?:about|around|some|nearly|over|only|just) )*$"
)
# "To raise its output to 120,000 tons from the current 80,000".
FROM_CURRENT = Cue(
    r"\b(?:from|than|above|over) (?:the|its|their|today's) (?:current|present|existing)"
    r" (?:(?:level|figure|amount|volume|output|production|capacity) of |annual )?"
    r"(?:(?:about|around|some|nearly|over) )*$"
    # "To double its output, which is now 12 million tons, to 24 million".
    r"|, (?:which (?:is|are|stands? at) )?(?:currently|now|at present) (?:(?:about|around|some|nearly|over"
    r"|between|at) )*$"
)
# "Fell to 59,743 oz from 83,107 oz previously".
BEFORE_THAT = Cue(r"(?: (?:of|in) [a-z -]{2,30}?)? (?:previously|before|earlier|beforehand)\b")
# "Exports may exceed 180 million tons after 146 million in 2024".
AFTER = Cue(
    r"\bafter (?:(?:an?|the|its) )?(?:[a-z-]+ ){0,3}(?:output|production|sales|exports|shipments|deliveries) of"
    r" (?:(?:about|around|some|nearly|over) )*$|\bafter (?:\w+ing (?:to |by )?)?(?:about |around |some |nearly |over "
    r"|a record )?$"
)
# Goals told one by one after the sentence that speaks of them: what "these are".
THESE = re.compile(
    r"(?:these|they|those)(?: (?:goals|targets|figures|levels))? (?:are|were|include)\b|as follows"
)
