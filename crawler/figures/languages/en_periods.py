"""English expressions of time: the rules by which `period_words` finds them, the more specific first."""

from __future__ import annotations

from crawler.figures.languages.en_period_bounds import JOINT, bounded_rows
from crawler.figures.languages.en_period_leaning import leaning_rows
from crawler.figures.languages.en_period_parts import (
    BACK_TAIL,
    COUNTED,
    DAY,
    ENDED,
    GREGORIAN,
    IR_MONTH,
    KIND_YEAR,
    MONTH_POINT,
    MOVED,
    OF,
    ORD,
    STRETCH_OF_YEARS,
    TAIL,
    N,
    same_of,
    year_ref,
)


def _rows() -> tuple[tuple[str, str, str], ...]:
    return (
        *bounded_rows(),
        (
            r"(?<![a-z])(?:the )?(?:(?:previous|prior|preceding) week|week (?:before|earlier))(?![a-z])",
            "week",
            "week back",
        ),
        (
            rf"(?<![a-z])(?:the )?(?:(?:remaining|other) (?P<n>{N})[- ]months?(?: of the year)?"
            rf"|(?:rest|remainder|balance) of (?:the|this) {KIND_YEAR}year)(?![a-z])",
            "rest",
            "rest",
        ),
        # "In the next twelve months": they are of no year.
        (rf"(?<![a-z])(?:the )?(?:next|coming) {N}[- ]months(?![a-z])", "now", "to come"),
        # "The current quarter", of plans and of what is under way.
        (
            r"(?<![a-z])(?:the |its )?(?P<when>current|present|running|ongoing|next|coming|following|upcoming) "
            r"(?P<part>quarter|half(?:[- ]year)?)(?![a-z])",
            "now",
            "running part",
        ),
        (
            r"(?<![a-z])(?P<part>half)[- ]year(?:ly)?(?= (?:total|sum|tally|figure|output|production|exports"
            r"|imports|sales|shipments|deliveries|volumes?"
            r"|\w+ (?:output|production|exports|imports|sales|shipments|deliveries))\b)",
            "half",
            "half-year",
        ),
        # "March was the best month. In it the pair mined 5 tons".
        (r"(?<=[.!?] )(?:in|during|over) it(?=,? [a-z])", "it", "in it"),
        # "In 2019 the land won the crown. At the time, its output reached 5 tons".
        (r"(?<=[.!?] )at the time(?=, )", "time", "in it"),
        # "The 2021 quarter" beside the quarter that is reported.
        (
            r"(?<![a-z])the (?:same |corresponding |like |comparable )?(?P<y>(?:19|20)\d\d) (?:quarter|half"
            r"|month|period)(?![a-z])",
            "this & digits",
            "of another year",
        ),
        (rf"\b(?:{same_of('n')})", "same & span", "same"),
        (
            # "The comparable figure for 2018", of as long a time as the one before it.
            r"(?<![a-z])(?:comparable|corresponding|equivalent|matching) (?:figures?|number|amount|total|volume|output)"
            rf" (?:for|of|in|from|a)(?: the)? (?:{BACK_TAIL}|{year_ref('1')})",
            "same & any year",
            "same",
        ),
        (
            # "The first ten days of November".
            rf"(?<![a-z])(?P<part>first|opening|last|final|closing) (?P<n>{N}|15|20)[- ]days? of (?:the month of )?"
            rf"{MONTH_POINT.format('a')}",
            "gregorian & days",
            "days of a month",
        ),
        (
            # "The week of November 4-10".
            rf"(?:(?<![a-z])(?:week,? (?:of |from )?|from |between |during |over |for )|\((?:from )?)"
            rf"(?P<mo>{GREGORIAN}) (?P<d1>\d{{1,2}}) ?(?:-|to|through|and) ?(?P<d2>\d{{1,2}})"
            rf"(?!\d| ?%|[.,]\d| {COUNTED})(?:,? (?P<year>20\d\d))?",
            "gregorian & number",
            "days within a month",
        ),
        (rf"\b{DAY.format('a')}{JOINT}{DAY.format('b')}", "two months & number", "interval"),
        (
            rf"(?<![a-z])(?:between |from )(?:late )?{MONTH_POINT.format('a')}{JOINT}{DAY.format('b')}",
            "two months & number",
            "interval",
        ),
        (
            rf"\b{DAY.format('a')}{JOINT}{MONTH_POINT.format('b')}(?! \d{{1,2}}(?!\d|[.,]\d| {COUNTED}))",
            "two months & number",
            "interval",
        ),
        (
            # In "June, July and August" no stretch begins with July.
            rf"(?<![a-z])(?:(?<![a-z], )|(?={GREGORIAN}(?:,? 20\d\d)? ?(?:-|to |through |until |till )))"
            rf"{MONTH_POINT.format('a')}{JOINT}{MONTH_POINT.format('b')}(?! "
            rf"\d{{1,2}}(?!\d|[.,]\d| {COUNTED})){TAIL}",
            "two months",
            "interval",
        ),
        (
            # An Iranian year in the manner of "March 2017-18".
            r"(?<![a-z])(?P<n>march 20\d\d ?[-/] ?(?:march )?(?:20)?(?P<until>\d\d))(?!\d)",
            "march & digits",
            "march to march",
        ),
        (
            # "Is to produce 26 million tons by March 20, 2020": in the Iranian year that ends then.
            rf"(?<![a-z])(?:by|until|till) (?=(?:march (?:19|20|21)|(?:19|20|21) march),? 20\d\d){DAY.format('e')}",
            "march & digits",
            "year ended",
        ),
        (
            rf"(?:(?P<n>year|fiscal year|financial year)) (?:(?:that|which) )?(?:{ENDED}|to|through)"
            rf"(?: on| in| at| with)? (?:the end of |end[- ]|late )?(?:{DAY.format('e')}"
            rf"|{MONTH_POINT.format('e')})",
            "year & gregorian",
            "year ended",
        ),
        (
            rf"(?P<word1>(?:last|previous|preceding|past|prior|this|current|the) )"
            rf"(?:(?:iranian|calendar|fiscal|financial) )?year's (?P<first>(?:first|initial|opening) )"
            rf"(?P<n>{N})[- ]months?(?![a-z])",
            "month & year",
            "count of months",
        ),
        (
            rf"\(?(?:(?:which|that) )?{ENDED}(?: on| in)? (?:{DAY.format('e')}"
            rf"|(?:(?<=fiscal, ended )|(?<=year, ended )){MONTH_POINT.format('e')})\)?",
            "gregorian & ended",
            "ends",
        ),
        (
            rf"\(?(?:(?:which|that) )?(?:is )?(?:has )?(?:started|starting|starts|began|beginning|begins|begun)"
            rf"(?: on| in| from)? (?:{DAY.format('e')}|{MONTH_POINT.format('e')})\)?",
            "gregorian & began",
            "starts",
        ),
        (
            rf"(?<![a-z])(?:(?:preceding|previous|prior) (?P<n>{N})[- ]months?"
            rf"|(?P<later>{N}) (?:months (?:before|earlier|ago|(?:immediately )?(?:prior|preceding)(?! to))"
            r"|(?:preceding|previous|prior) months))"
            r"(?![a-z])",
            "month & back",
            "months back",
        ),
        (rf"(?<![a-z])(?P<n>{N}) years (?:ago|earlier|before)(?![a-z])", "years", "years back"),
        (
            # "Five months into the year".
            rf"\b(?P<first>)(?P<n>{N}) months into (?:the |this ){KIND_YEAR}year(?![a-z])",
            "month & year",
            "count of months",
        ),
        (
            rf"\b(?P<first>(?:first|initial|opening|past|last|latest|final|closing) )?(?P<n>{N})(?:[- ]"
            # "Its first ten months under Corvane" are those of no calendar.
            r"|-?\s)months?(?![a-z]| (?:under|of (?:its |their |commercial )?(?:operations?|ownership|mining|life)\b))"
            rf"{TAIL}",
            "month",
            "count of months",
        ),
        (
            # "The first three quarters of 2022" are nine months.
            rf"\b(?P<first>(?:first|initial|opening) )(?P<quarters>two|three|[23])[- ]quarters(?![a-z]){TAIL}",
            "part",
            "count of quarters",
        ),
        (
            # "Through the third quarter, it had produced 5 tons": since the year began.
            r"(?:(?<=[.;!?\n] )|^)(?:through|up to) the (?:end of the )?(?P<quarters>second|third) quarter"
            rf"(?![a-z]){TAIL}",
            "part",
            "count of quarters",
        ),
        (
            r"(?<![a-z])half[- ]year(?:ly)? (?:sum|total|tally|output|production|figure|exports|sales|volume)(?![a-z])",
            "half",
            "half of the year",
        ),
        (
            # "Half of the year gone, it stands at 5 tons", "midway through the year".
            r"(?<![a-z])(?:(?:with )?half (?:of )?(?:the|its|this) (?:fiscal |financial |iranian |calendar )?year"
            r" (?:gone|over|past|done|elapsed|behind (?:it|them))"
            r"|(?:midway|half[- ]?way) (?:through|into) (?:the|its|this) (?:fiscal |financial |iranian )?year)"
            r"(?![a-z])",
            "half year",
            "half of the year",
        ),
        (
            # "For a third month", "fell for the second month": how often, not which.
            rf"\b(?<!for a ){''.join(f'(?<!{moved} for the )' for moved in MOVED)}(?P<ord>{ORD}) (?P<iran>iranian )?"
            rf"(?:calendar |fiscal |solar )*month(?![a-z]| (?:running|in a row|in succession|straight))"
            rf"(?:{OF}{year_ref('1')})?",
            "month",
            "ordinal month",
        ),
        (
            # Mehr is a news agency too.
            rf"(?<![a-z])(?<!according to )(?<!told )(?<!citing )(?<!quoting )(?P<month>{IR_MONTH})"
            rf"(?:{JOINT}(?P<until>{IR_MONTH}))?(?! (?:news"
            rf"|agency))(?:{OF}{year_ref('1')})?",
            "iranian",
            "iranian month",
        ),
        (
            rf"(?<![a-z\d])(?:(?P<pre>(?:19|20)\d\d)(?:'s|[ -]) ?"
            # "The previous year's first half".
            rf"|(?:the )?(?P<whose>this|last|previous|preceding|prior) year's )?(?:(?:fiscal )?(?P<ord>first|second"
            rf"|third|fourth|last|final|closing|opening|[1-4] ?(?:st|nd|rd|th))[- ](?:fiscal |calendar )?"
            rf"(?P<part>quarter"
            rf"|half)"
            rf"|(?P<abbr>q[1-4]|h[12]|[1-4]q"
            rf"|[12]h)(?:[ -]?'?(?P<post>(?:20)?\d\d)(?!\d|,\d|\.\d))?)"
            rf"(?:(?![a-z0-9])|(?=fy'?\d))(?:{OF}{year_ref('1')})?",
            "part",
            "part of year",
        ),
        (
            # "Capped off 2021 with a record quarter": the last of it.
            r"\b(?:capped off|wrapped up|rounded (?:out|off)|saw out|(?:closed|finished|ended)(?: out| off)?"
            r"|clos(?:es|ing)|finish(?:es|ing)|end(?:s|ing)) (?P<year>(?:19|20)\d\d) (?:with|on|in) (?:a|an|its|the)"
            r" (?:[a-z-]+ ){0,3}?(?P<part>quarter|half)(?![a-z])",
            "part & digits",
            "quarter that ends a year",
        ),
        (
            rf"(?<![a-z])(?P<mo>{GREGORIAN})(?:,? (?P<moy>20\d\d))?[- ](?P<part>quarter(?:ly)?"
            rf"|qtr|q|half(?:[- ]year)?)(?![a-z\d])(?:{OF}{year_ref('1')})?",
            "part & gregorian",
            "quarter by month",
        ),
        (
            rf"(?<![a-z])(?P<season>spring|summer|autumn|winter)(?![a-z])"
            rf"(?: and (?:the )?(?P<until>summer|autumn|winter)(?![a-z]))?{OF}{year_ref('1')}",
            "season",
            "season",
        ),
        (
            r"(?<![a-z])(?:in|during|over|of|for) (?:the |this )?(?P<season>spring|summer|autumn"
            r"|winter)(?![a-z])(?: and (?:the )?(?P<until>summer|autumn|winter)(?![a-z]))?",
            "season",
            "bare season",
        ),
        (
            r"(?<![a-z])(?:in|(?<=recorded )for|(?<=reported )for|(?<=ounces )of|(?<=tonnes )of"
            r"|(?<=tons )of|(?<=pounds )of|(?<=carats )of) the"
            r" (?P<ord>first|second|third|fourth)(?=[.,;)]|$| (?:and|but|from|while|after|as|when|because|since|amid"
            r"|despite|owing|due|thanks|on|against|it|they|another|output|production)\b"
            # "In the third - 15,400 ounces", "in the second 3.1 million tons".
            r"|(?: ?[-\u2013\u2014:])? (?:(?:about|some|around|nearly|over|just|only) )?\d[\d,.]*"
            r"(?![\d,.]| ?(?:months?|days?|weeks?|quarters?|years?|hours?|of|or|to|%|per ?cent|-)\b))",
            "ordinal",
            "ordinal alone",
        ),
        (
            r"(?<![a-z])(?P<year_a>)(?:from|between) (?P<ya>(?:19|20|1[34])\d\d) (?:to|and"
            r"|through) (?P<yb>(?:19|20|1[34])\d\d)(?!\d)",
            "digits & between",
            "years",
        ),
        (STRETCH_OF_YEARS, "digits", "stretch of years"),
        *leaning_rows(),
    )


ROWS = tuple((hint, name, pattern) for pattern, hint, name in _rows())
