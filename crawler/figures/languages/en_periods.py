"""English expressions of time: the rules by which `period_words` finds them, the more specific first."""

from __future__ import annotations

from crawler.figures.iranian_calendar import MONTHS as IRANIAN_MONTHS
from crawler.figures.words import word_set

# The named groups are read by the builders of `period_words`.
_GREGORIAN = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept\.?|sep\.?|oct\.?|nov\.?|dec\.?)(?![a-z])"
)
_N = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ORD = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final|closing|last"
    r"|\d{1,2} ?(?:st|nd|rd|th))"
)
_KIND = r"(?:(?:iranian|iran's|persian|solar|calendar|fiscal|financial|hijri|natural|local) )*"
_YEAR_WORD = (
    r"(?:current|this|present|ongoing|running|past|last|previous|preceding|prior|next|coming|upcoming"
    r"|following|new|same|said|that|elapsed|just[- ]ended|just[- ]completed|recently ended)"
)
_YEAR = (
    r"(?:(?:19|20)\d\d|1[34]\d\d)(?![\d,.]\d|\d|%| ?(?:per ?cent|pct|tonn?e?s?\b|ounces|carats|people"
    r"|workers|jobs"
    r"|million|meters|metres|km|mw)\b)"
)
_FISCAL_YEAR = (
    r"(?:(?:fy|cy(?P<cy{0}>)) ?-?'?(?P<fy{0}>(?:20)?\d\d)(?P<until{0}>[-/]\d{{2,4}})?"
    r"|(?:(?:the |its |their )?(?:fiscal "
    r"|financial )?(?:year )?)?(?P<span{0}>(?:19|20)\d\d) ?[-/] ?(?:19|20)?\d\d(?!\d)"
    r"(?: (?:fiscal|financial|marketing|crop)(?: year)?)?"
    r"|(?:the |its |their )?(?P<fp{0}>20\d\d) (?:fiscal|financial)(?: year)?(?![a-z]))"
)
_KIND_YEAR = r"(?:iranian |iran's |persian |solar |calendar |fiscal |financial |current |new |running )*"


def _year_ref(tag: str) -> str:
    return (
        rf"(?:{_FISCAL_YEAR.format(tag)}|(?:the |their |its |iran's "
        rf")?(?P<word{tag}>{_YEAR_WORD})?(?:'s)? ?(?P<kind{tag}>{_KIND})"
        rf"(?P<noun{tag}>year|fiscal|calendar(?! month))(?:'s)?(?P<closed{tag}> (?:that |which )?(?:has "
        rf"|had )?"
        rf"(?:just|recently) (?:ended|closed|finished|completed))?(?: of)?,?(?: "
        rf"\(?(?P<after{tag}>{_YEAR})(?P<to{tag}>[-/](?:20)?\d\d(?!\d))?)?"
        rf"|(?P<year{tag}>{_YEAR}))"
    )


_OF = r"(?:,? ?(?:of|in|from|to|for|during)? ?(?:the )?)"
_TAIL = (
    rf"(?:(?:[- ](?:calendar |long |cumulative )?(?:period|span|stretch|time"
    rf"|timespan))?(?: of time)?{_OF}{_year_ref('1')})?"
)
_BACK_TAIL = (
    r"(?:a year (?:ago|earlier|before|prior|previously)|the (?:fiscal |calendar "
    r"|iranian )?year (?:before|earlier|prior)(?! last)|(?:the )?year[- ](?:ago|earlier)"
    r"|one year (?:ago|earlier|before)"
    r"|twelve months (?:ago|earlier|before))"
)
_SAME = (
    r"(?:same|corresponding|equivalent|comparable|like|similar|matching|identical|respective|parallel"
    r"|relevant|mentioned|said|given|above-mentioned|aforementioned)"
)
_SPAN_NOUN = (
    r"(?:period|months?|time|span|stretch|quarter|half|duration|time[- ]?span|time frame|days|interval"
    r"|point|\d+[- ]months?(?: period)?|(?:two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven)[- ]months?(?: period)?|season)"
)
_DAY = (
    rf"(?:(?P<m{{0}}>{_GREGORIAN}) (?P<d{{0}}>\d{{{{1,2}}}})(?:st|nd|rd"
    rf"|th)?(?![\d%])(?:(?:,| of)? (?P<y{{0}}>20\d\d|19\d\d))?|(?P<dd{{0}}>\d{{{{1,2}}}})(?:st|nd|rd"
    rf"|th)? (?:of )?(?P<mm{{0}}>{_GREGORIAN})(?:(?:,| of)? (?P<yy{{0}}>20\d\d|19\d\d))?)"
)
_MONTH_POINT = rf"(?P<mo{{0}}>{_GREGORIAN})(?:,? (?:of )?(?P<moy{{0}}>20\d\d|19\d\d))?"
_IR_MONTH = rf"(?:{'|'.join(IRANIAN_MONTHS)})(?![a-z])"


_YEAR_REF_YTD = rf"(?:{_KIND_YEAR}year|{_YEAR})"


def _same_of(tag: str) -> str:
    return (
        rf"(?:(?:the |its |this )?(?:last|previous|preceding|past"
        rf"|prior) year(?:'s|s'|')? {_SAME} {_SPAN_NOUN}|(?:last|previous|preceding|past"
        rf"|prior) year's {_SPAN_NOUN}"
        rf"|{_SAME} {_SPAN_NOUN}(?: of time| span| period)?(?:,? ?(?:of|in|from|a|the|during"
        rf"|for)? ?(?:the )?(?:{_BACK_TAIL}|year (?:before|earlier)|preceding one|previous one"
        rf"|one before|earlier year|{_year_ref('1')}))?"
        rf"|year[- ](?:ago|earlier) (?:period|month|quarter|level|half|figure)"
        rf"|period a year (?:ago|earlier|before)"
        rf"|(?:that|this) {_SPAN_NOUN} (?:of|in) (?:the )?(?:last|previous|preceding|past"
        rf"|prior) (?:\w+ ){{0,3}}year)"
    )


def _rows() -> tuple[tuple[str, str, str], ...]:
    joint = r" ?(?:-|to|through|until|till|and|up to|,? to) ?(?:the end of |end[- ](?:of )?|late )?"
    return (
        (
            rf"(?:(?P<n>{_N})[- ]months?|(?P<one>(?:iranian |calendar |fiscal )?month"
            rf"|30[- ]day)|(?P<part>quarter|half(?:[- ]year)?))(?: period)?(?: that| which)? (?:ended|ending"
            rf"|to|through"
            rf"|ended on|ending on|until|up to|till)(?: on| in)? (?:the end of "
            rf"|end[- ])?(?:{_DAY.format('e')}"
            rf"|{_MONTH_POINT.format('e')})",
            "counted",
            "ending months",
        ),
        (
            rf"week (?:that )?(?:ended|ending|to|through)(?: on)? {_DAY.format('e')}",
            "week",
            "week ended",
        ),
        (
            r"(?:year[- ]to[- ]date|(?<![a-z])ytd(?![a-z])"
            rf"|so far (?:in |during )?(?:the |this |{_YEAR_REF_YTD})|this {_KIND_YEAR}year so far"
            rf"|(?:since|from) (?:the )?(?:very )?(?:start|beginning|opening|outset|first day) of (?:the "
            rf"|this |its )?"
            rf"{_KIND_YEAR}(?:year|(?P<year1>{_YEAR}))(?: \(?(?:march 2\d"
            rf"|january 1)(?:st)?,?(?: 20\d\d)?\)?)?"
            rf"|since (?:the |this ){_KIND_YEAR}year (?:began|started|opened)|since the new year"
            r"|since (?:january(?: 1)?|march 2[01])(?:st)?(?![a-z\d]|,? (?:19|20)\d\d))"
            rf"(?:,? (?:up )?(?:to|until|through|till|by) (?:the end of |end[- ]|late )?"
            rf"(?:{_DAY.format('e')}|{_MONTH_POINT.format('e')}|(?P<month>{_IR_MONTH})))?",
            "to date",
            "to date",
        ),
        # "The 2021 quarter" beside the quarter that is reported.
        (
            r"(?<![a-z])the (?:same |corresponding |like |comparable )?(?P<y>(?:19|20)\d\d) (?:quarter|half"
            r"|month|period)(?![a-z])",
            "this",
            "of another year",
        ),
        (rf"(?:{_same_of('n')})", "same", "same"),
        (rf"{_DAY.format('a')}{joint}{_DAY.format('b')}", "gregorian", "interval"),
        (
            rf"{_DAY.format('a')}{joint}{_MONTH_POINT.format('b')}(?! \d{{1,2}}(?!\d))",
            "gregorian",
            "interval",
        ),
        (
            # "January, February and March" are three months.
            rf"(?<![a-z])(?<![a-z], ){_MONTH_POINT.format('a')}{joint}{_MONTH_POINT.format('b')}(?! "
            rf"\d{{1,2}}(?!\d)){_TAIL}",
            "gregorian",
            "interval",
        ),
        (
            # An Iranian year in the manner of "March 2017-18".
            r"(?<![a-z])(?P<n>march 20\d\d[-/](?P<until>\d\d))(?!\d)",
            "march",
            "march to march",
        ),
        (
            rf"(?:(?P<n>year|fiscal year|financial year)) (?:that )?(?:ended|ending|to|through"
            rf"|ends)(?: on| in)? (?:the end of |end[- ])?(?:{_DAY.format('e')}"
            rf"|{_MONTH_POINT.format('e')})",
            "year",
            "year ended",
        ),
        (
            rf"(?P<word1>last|previous|preceding|past|prior|this"
            rf"|current) year's (?P<first>(?:first|initial"
            rf"|opening) )(?P<n>{_N})[- ]months?(?![a-z])",
            "month",
            "count of months",
        ),
        (
            rf"\(?(?:which )?(?:to end|ended|ending|ends|end)(?: on| in)? {_DAY.format('e')}\)?",
            "gregorian",
            "ends",
        ),
        (
            rf"\(?(?:which )?(?:started|starting|starts|began|beginning)(?: on| in"
            rf"| from)? (?:{_DAY.format('e')}|{_MONTH_POINT.format('e')})\)?",
            "gregorian",
            "starts",
        ),
        (
            rf"(?<![a-z])(?:(?:preceding|previous|prior) (?P<n>{_N})[- ]months?"
            rf"|(?P<later>{_N}) months (?:before|earlier|ago))"
            r"(?![a-z])",
            "month",
            "months back",
        ),
        (
            r"(?<![a-z])(?P<n>two|three|four|five) years (?:ago|earlier|before)(?![a-z])",
            "years",
            "years back",
        ),
        (
            rf"(?P<first>(?:first|initial|opening|past|last|latest) )?(?P<n>{_N})(?:[- ]"
            rf"|-?\s)months?(?![a-z]){_TAIL}",
            "month",
            "count of months",
        ),
        (
            rf"(?P<ord>{_ORD}) (?P<iran>iranian )?(?:calendar |fiscal "
            rf"|solar )*month(?![a-z])(?:{_OF}{_year_ref('1')})?",
            "month",
            "ordinal month",
        ),
        (
            rf"(?<![a-z])(?P<month>{_IR_MONTH})(?:{joint}(?P<until>{_IR_MONTH}))?(?! (?:news"
            rf"|agency))(?:{_OF}{_year_ref('1')})?",
            "iranian",
            "iranian month",
        ),
        (
            rf"(?<![a-z\d])(?:(?P<pre>(?:19|20)\d\d)[ -])?(?:(?P<ord>first|second|third|fourth"
            rf"|last|final|closing|opening|[1-4] ?(?:st|nd|rd|th))[- ](?:fiscal |calendar )?(?P<part>quarter"
            rf"|half)"
            rf"|(?P<abbr>q[1-4]|h[12]|[1-4]q"
            rf"|[12]h)(?:[ '-]?(?P<post>(?:20)?\d\d)(?!\d|,\d|\.\d))?)(?![a-z0-9])(?:{_OF}{_year_ref('1')})?",
            "part",
            "part of year",
        ),
        (
            rf"(?<![a-z])(?P<mo>{_GREGORIAN})[- ](?P<part>quarter"
            rf"|half(?:[- ]year)?)(?![a-z])(?:{_OF}{_year_ref('1')})?",
            "part",
            "quarter by month",
        ),
        (
            rf"(?<![a-z])(?P<season>spring|summer|autumn|winter)(?![a-z]){_OF}{_year_ref('1')}",
            "season",
            "season",
        ),
        (
            r"(?<![a-z])(?P<year_a>)(?:from|between) (?P<ya>(?:19|20)\d\d) (?:to|and"
            r"|through) (?P<yb>(?:19|20)\d\d)(?!\d)",
            "digits",
            "years",
        ),
        (
            rf"(?<![a-z])(?P<year1>)(?:through|up to|until|up until) (?P<month>)(?:the end of |end[- ]"
            rf"|late )?"
            rf"(?:{_DAY.format('e')}|{_MONTH_POINT.format('e')})",
            "up to",
            "to date",
        ),
        (
            rf"(?<![a-z])(?P<before>last )?(?:{_MONTH_POINT.format('a')})(?! \d{{1,2}}(?![\d,.%]\d|\d"
            rf"| percent))(?:{_OF}{_year_ref('1')})?(?![a-z])",
            "gregorian",
            "month",
        ),
        (
            r"(?<![a-z])(?:the )?(?:year[- ]?end|(?:close|end) of (?:the|this) year)(?![a-z])",
            "year",
            "running year",
        ),
        (
            r"(?<![a-z])the (?:19|20)\d\d (?:quarter|period|half|month)(?![a-z])",
            "part",
            "a year back",
        ),
        (r"(?<![a-z])(?:the |for )?(?:full|whole|entire)[- ]year(?![a-z])", "year", "full year"),
        (
            r"(?<![a-z])(?:this |the )?(?:past|last|latest|most recent) (?P<part>quarter|month|half[- ]year"
            r"|half)(?![a-z])",
            "recent",
            "recent part",
        ),
        (rf"(?<![a-z]){_BACK_TAIL}", "year", "a year back"),
        (
            r"(?<![a-z])(?:the )?(?:month (?:before|earlier|ago)|(?:previous|prior|preceding) month)"
            r"(?![a-z])",
            "month",
            "a month back",
        ),
        (
            r"(?<![a-z])(?:the )?(?:quarter (?:before|earlier|ago)|(?:previous|prior|preceding) quarter)"
            r"(?![a-z])",
            "part",
            "a quarter back",
        ),
        (rf"(?<![a-z\d,.$]){_year_ref('1')}(?![a-z]|-old|-year|-on-|s\b)", "any year", "year"),
        (
            r"(?<![a-z])(?:this|the|these|that|those|said|mentioned|review|reported"
            r"|under review) (?:(?:said|mentioned|given|stated|reported"
            r"|(?P<n>\w+)[- ]month) )?(?P<unit>period"
            r"|months?|time|span|stretch|quarter|half(?:[- ]year)?|season|duration"
            r"|time[- ]?span)(?: (?:in question"
            r"|under review|of time))?(?![a-z]| of (?!review))",
            "this",
            "this period",
        ),
    )


# Of which words one must occur in a sentence for a rule to be worth trying; "digits" stands for a year's
# digits.
_MONTH_WORDS = word_set(
    "january february march april may june july august september "
    "october november december jan feb mar apr jun jul aug sep sept oct nov dec"
)
HINTS: dict[str, frozenset[str]] = {
    "month": word_set("month months"),
    "counted": word_set("month months quarter half"),
    "week": word_set("week"),
    "march": word_set("march"),
    "years": word_set("years"),
    "recent": word_set("last past latest recent"),
    "up to": word_set("through until up"),
    "to date": word_set("since date ytd far start beginning opening outset"),
    "same": word_set(
        "year years same corresponding equivalent comparable like similar matching identical "
        "respective parallel"
        " relevant mentioned said given aforementioned period periods"
    ),
    "gregorian": _MONTH_WORDS,
    "year": word_set("year years twelve yearend"),
    "iranian": frozenset(IRANIAN_MONTHS),
    "part": word_set("quarter half q h three quarters"),
    "season": word_set("spring summer autumn winter"),
    "digits": word_set("digits"),
    "any year": word_set("year years fiscal fy digits"),
    "this": word_set("period month months time span stretch quarter half duration timespan"),
}
ROWS = tuple((hint, name, pattern) for pattern, hint, name in _rows())
