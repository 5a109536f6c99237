"""English expressions of time: the parts that the rules of `en_periods` are made of."""

from __future__ import annotations

from storage.iranian_calendar import MONTHS as IRANIAN_MONTHS

# The named groups are read by the builders of `period_words`.
GREGORIAN = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept\.?|sep\.?|oct\.?|nov\.?|dec\.?)(?![a-zà-ÿ])"
)
N = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
ORD = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final|closing|last"
    r"|\d{1,2} ?(?:st|nd|rd|th))"
)
KIND = r"(?:(?:iranian|iran's|persian|solar|gregorian|calendar|fiscal|financial|hijri|natural|local) )*"
YEAR_WORD = (
    r"(?:current|this|present|ongoing|running|past|last|previous|preceding|prior|next|coming|upcoming"
    r"|following|new|same|said|that|elapsed|just[- ]ended|just[- ]completed|recently ended)"
)
YEAR = (
    r"(?:(?:19|20)\d\d|1[34]\d\d)(?![\d,.]\d|\d|%| ?(?:per ?cent|pct|tonn?e?s?\b|kilograms?\b|kg\b|ounces|carats|people"
    r"|workers|jobs"
    r"|million|meters|metres|km|mw)\b)"
)
FISCAL_YEAR = (
    r"(?:(?:fy|cy(?P<cy{0}>)) ?-?'?(?P<fy{0}>(?:20)?\d\d)(?!\d\d(?!\d))(?P<until{0}>[-/]\d{{2,4}})?"
    r"|(?:(?:the |its |their )?(?:previous |preceding |last |past |prior )?(?:\(?fiscal\)? "
    r"|\(?financial\)? )?(?:year )?)?(?P<span{0}>(?:19|20)\d\d) ?[-/] ?(?:19|20)?\d\d(?![.,]?\d|-\d"
    r"| (?:million|thousand|billion|tonn?e?s?|ounces|carats|kg|percent|per cent)\b| ?%)"
    r"(?: (?:fiscal|financial|marketing|crop)(?: year)?)?"
    r"|(?:the |its |their )?(?:current |present )?\(?(?P<fp{0}>20\d\d)\)? (?:fiscal"
    r"|financial)(?: year)?(?![a-z])|(?:the|its|their) (?P<own{0}>20\d\d) year(?![a-z-]))"
)
KIND_YEAR = r"(?:iranian |iran's |persian |solar |calendar |fiscal |financial |current |new |running )*"


def year_ref(tag: str) -> str:
    return (
        rf"(?:{FISCAL_YEAR.format(tag)}|(?:the |their |its |iran's "
        rf")?(?P<word{tag}>{YEAR_WORD})?(?:'s)? ?(?P<kind{tag}>{KIND})"
        rf"(?P<noun{tag}>year|fiscal|calendar(?! month))(?:'s)?(?P<closed{tag}> (?:that |which )?(?:has "
        rf"|had )?"
        rf"(?:just|recently) (?:ended|closed|finished|completed))?(?: of)?,?(?: "
        rf"\(?(?P<after{tag}>{YEAR})(?!: ?\d)(?P<to{tag}>[-/](?:20)?\d\d(?!\d))?)?"
        rf"|(?:fy ?)?(?P<year{tag}>{YEAR})[ef]?)"
    )


# But "in Jan-Oct from the prior year period" is compared with that.
OF = (
    r"(?:,? ?(?:of|in|from(?! (?:the )?(?:prior|previous|preceding|last)[- ]year(?:'s)? (?:period|level|quarter|month"
    r"|figure))|to|for|during)? ?(?:the )?)"
)
TAIL = (
    rf"(?:(?:[- ](?:calendar |long |cumulative )?(?:period|span|stretch|time"
    rf"|timespan))?(?: of time)?{OF}{year_ref('1')})?"
)
BACK_TAIL = (
    r"(?:a year (?:ago|earlier|before|prior|previously)|the (?:fiscal |calendar "
    r"|iranian )?year (?:before|earlier|prior)(?! last)|(?:the )?year[- ](?:ago|earlier)"
    r"|one year (?:ago|earlier|before)"
    r"|twelve months (?:ago|earlier|before))"
)
SAME = (
    r"(?:same|corresponding|equivalent|comparable|like|similar|matching|identical|respective|parallel"
    r"|relevant|mentioned|said|given|above-mentioned|aforementioned)"
)
SPAN_NOUN = (
    r"(?:period|months?|time|span|stretch|quarter|half|week|duration|time[- ]?span|time frame|days|interval"
    r"|point|date|\d+[- ]months?(?: period)?|(?:two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven)[- ]months?(?: period)?|season)"
)
# "In September 12 million tons": an amount and no day.
COUNTED = r"(?:million|thousand|billion|tonn?e?s?|ounces|carats|kg|kilograms|percent|short tons|wet tons)\b"
DAY = (
    rf"(?:(?P<m{{0}}>{GREGORIAN}) (?P<d{{0}}>\d{{{{1,2}}}})(?:st|nd|rd"
    rf"|th)?(?!\d| ?%|\.\d|,\d\d\d(?!\d)| {COUNTED})(?:(?:,| of)? (?P<y{{0}}>20\d\d|19\d\d))?"
    rf"|(?<![\d.,])(?P<dd{{0}}>\d{{{{1,2}}}})(?:st|nd|rd"
    rf"|th)? (?:of )?(?P<mm{{0}}>{GREGORIAN})(?:(?:,| of)? (?P<yy{{0}}>20\d\d|19\d\d))?)"
)
# "January 2018-19" is of a fiscal year.
MONTH_POINT = (
    rf"(?P<mo{{0}}>{GREGORIAN})"
    # "June'18".
    r"(?:(?:,? (?:of |in )?| ?(?='))(?P<moy{0}>20\d\d|19\d\d|'\d\d(?!\d| ?%))(?! ?[-/]\d\d(?!\d)))?"
)
# "July of last year", where the year of a later month tells which.
WORDED_YEAR = r" (?:of |in )?(?:(?:this|last|next|the (?:current|same|previous|following)) year)"
# "The month that closed on October 21", "the year which came to an end on March 19".
ENDED = (
    r"(?:to end|end(?:ed|ing|s)?|clos(?:ed|ing|es)|finish(?:ed|ing|es)|conclud(?:ed|ing|es)|complet(?:ed|ing)"
    r"|r[au]n (?:through|to|until|up to)"
    r"|(?:drew|came|coming|drawing|comes|draws) to (?:an end|a close|its (?:end|close)))"
)
IR_MONTH = rf"(?:{'|'.join(IRANIAN_MONTHS)})(?![a-z])"
# "15 Shahrivar 1403", "Shahrivar 15", "mid-Shahrivar".
IR_DAY = (
    rf"(?:(?:(?P<ird>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?|mid|(?:the )?middle of(?: the month of)?)[ -]"
    rf"(?P<irm>{IR_MONTH})"
    rf"|(?P<irm2>{IR_MONTH}) (?P<ird2>\d{{1,2}})(?!\d| ?%|\.\d|,\d\d\d(?!\d)| {COUNTED}))"
)


YEAR_REF_YTD = rf"(?:{KIND_YEAR}year|{YEAR})"


def same_of(tag: str) -> str:
    return (
        rf"(?:this year's {SAME} {SPAN_NOUN}|(?:the |its |this )?(?:last|previous|preceding|past"
        rf"|prior) year(?:'s|s'|')? {SAME} {SPAN_NOUN}|(?:last|previous|preceding|past"
        rf"|prior) year's {SPAN_NOUN}"
        rf"|{SAME} {SPAN_NOUN}(?: of time| span| period)?(?:,? ?(?:of|in|from|a|the|during"
        rf"|for)? ?(?:the )?(?:{BACK_TAIL}|year (?:before|earlier)|preceding one|previous one"
        rf"|one before|earlier year|{year_ref('1')}))?"
        rf"|year[- ](?:ago|earlier) (?:period|month|quarter|level|half|figure)"
        rf"|period a year (?:ago|earlier|before)"
        rf"|{N}[- ]months? (?:of|in|a) (?:the )?(?:year (?:before|earlier|ago)|previous one|preceding one)"
        rf"|(?:that|this|those|these) {SPAN_NOUN} (?:of|in) (?:the )?(?:last|previous|preceding|past"
        rf"|prior) (?:\w+ ){{0,3}}year)"
    )


# "Fell for the second month".
MOVED = (
    "rose",
    "fell",
    "grew",
    "dropped",
    "climbed",
    "slid",
    "increased",
    "declined",
    "up",
    "down",
    "higher",
    "lower",
)
# "The Fifth Plan (2010-2015)", "a quota for 2024-2026", but no fiscal year "2024-25".
STRETCH_OF_YEARS = (
    r"(?<![\d.,/-])(?P<year_a>)(?P<plan>(?<=plan \())?(?P<ya>20\d\d) ?- ?(?P<yb>(?:20)?\d\d)(?![\d.,%-]\d|\d| ?%"
    r"| (?:million|thousand|billion|tonn?e?s?|ounces|carats|kg|percent|per cent)\b)"
)
