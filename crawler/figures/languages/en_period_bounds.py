"""English expressions of time that say where they begin or end: "the year to June 30", "since March 21"."""

from __future__ import annotations

from crawler.figures.languages.en_period_parts import (
    DAY,
    ENDED,
    GREGORIAN,
    IR_DAY,
    IR_MONTH,
    KIND_YEAR,
    MONTH_POINT,
    OF,
    TAIL,
    WORDED_YEAR,
    YEAR,
    YEAR_REF_YTD,
    N,
    year_ref,
)

# What joins the two ends of a time.
JOINT = (
    r" ?(?:-(?:to|through|till)-|-|and|,? ?(?:up to|to|through|until|till)) ?"
    r"(?:the (?:end|last day) of |end[- ](?:of )?|late )?"
)


def bounded_rows() -> tuple[tuple[str, str, str], ...]:
    """Rules with the pattern, the hint and the name of each, in the order in which they are tried."""
    return (
        (
            # "From March 20 to the end of Dey (January 19)".
            rf"(?<![a-z])(?P<year1>)(?:from|between) (?:march (?:19|20|21)|(?:19|20|21) march)(?:,? 20\d\d)?"
            rf",? (?:up )?(?:to|until|till|through|and) (?:the end of |end[- ]|late )?(?={IR_MONTH})"
            rf"(?:{DAY.format('e')}|{MONTH_POINT.format('e')}|(?P<month>{IR_MONTH}))",
            "march & iranian",
            "to date",
        ),
        (
            # "January, February and March" are three months.
            rf"(?<![a-z])(?<![a-z], ){MONTH_POINT.format('a')}, {GREGORIAN},? and {MONTH_POINT.format('b')}"
            rf"(?![^;]{{0,150}}\brespectively\b){TAIL}",
            "two months",
            "interval",
        ),
        (
            # "The third quarter of fiscal year 2022/23 (until the end of June)".
            rf"(?<=/\d\d )\((?:until|to|through|up to) (?:the (?:end|last day) of "
            rf"|end[- ])?{MONTH_POINT.format('e')}\)",
            "gregorian",
            "ends",
        ),
        (
            # "Between July this year and June 2020" ends in the year that its second month names.
            rf"(?<![a-z])(?:between|from) {MONTH_POINT.format('a')}{WORDED_YEAR}{JOINT}{MONTH_POINT.format('b')}"
            rf"{TAIL}",
            "two months & year",
            "interval",
        ),
        (
            rf"\b(?:(?P<n>{N})[- ]months?|(?P<quarters>two|three|[23])[- ]quarters"
            rf"|(?P<one>(?:iranian |calendar |fiscal )?month"
            rf"|30[- ]day)|(?P<part>quarter|half(?:[- ]year)?))(?: period)?,?(?: that| which)? (?:{ENDED}"
            rf"|to|through|until|up to|till)(?: on| in)? (?:the (?:end|last day) of |end[- ]|late )?"
            rf"(?:{DAY.format('e')}|{MONTH_POINT.format('e')}"
            rf"|(?P<irm>{IR_MONTH})(?: of)?(?: (?P<iry>1[34]\d\d))?)",
            "counted & any month",
            "ending months",
        ),
        (
            # "The second half of the fiscal year to March 2014".
            r"(?<![a-z])(?P<ord>first|second|third|fourth|last|final)[- ](?P<part>quarter|half) of "
            rf"(?:the |its |their )?{KIND_YEAR}"
            rf"year,? (?:(?:that|which) )?(?:{ENDED}|to|through)(?: on| in)? (?:the (?:end|last day) of |end[- ]"
            rf"|late )?"
            rf"(?:{DAY.format('e')}|{MONTH_POINT.format('e')})",
            "part & gregorian",
            "part of year ended",
        ),
        (
            # "The year started March 1", "12 months from April 2024", but not "six months from April to September".
            rf"(?<![a-z\d])(?:(?:(?<=in the )|(?<=for the )|(?<=for a )|(?<=over the )|(?<=during the ))"
            rf"(?:fiscal |financial |crop |quota )?year|(?P<n>{N})[- ]months?|(?P<one>(?:iranian |solar )month))"
            rf"(?: period)?,? (?:that |which )?"
            rf"(?P<begins>started|starting|starts|began|beginning|begins|commencing|running|from|effective)"
            rf"(?: on| in| from)? (?:{DAY.format('e')}|{MONTH_POINT.format('e')})"
            # But "from April to 61,000 tons".
            rf"(?! ?\d|, ?(?:19|20)\d\d|{JOINT}(?:[a-z]|\d{{1,2}}(?![\d,.]|\d* ?(?:million|thousand|ton|oz|t\b))))",
            "gregorian & begins",
            "months from",
        ),
        (
            # "The trailing twelve months to March", "on a rolling four-quarter basis".
            rf"(?<![a-z])(?:trailing|rolling) (?P<n>{N})[- ](?P<unit>month|quarter)s?(?![a-z])"
            rf"(?: (?:period|basis|total))?(?:(?: of (?:[a-z]+ ){{1,4}}?| )(?:to|ended|ending|through|as of|as at)"
            rf"(?: the)?(?: end of| end)? (?:{DAY.format('e')}|{MONTH_POINT.format('e')}))?",
            "rolling",
            "rolling",
        ),
        (
            # "Quarterly activities report, March 2024": the quarter that ended then.
            r"(?<![a-z])(?P<part>quarter)ly (?:[a-z]+ ){0,3}(?:report|results|update|review|statement)(?:,|:| -)?"
            rf" (?:(?:for|to|of) (?:the )?(?:(?:period|quarter) (?:ended|ending|to) )?)?(?:\d\d? )?"
            rf"(?P<mo>{GREGORIAN})(?: \d\d?,)? (?P<moy>20\d\d)(?!\d)",
            "quarterly & gregorian",
            "quarter by month",
        ),
        (
            rf"week (?:(?:that|which) )?(?:{ENDED}|to|through)(?: on)? {DAY.format('e')}",
            "week",
            "week ended",
        ),
        (
            # "The first half of Bahman": fifteen days.
            rf"(?<![a-z])(?:the )?(?P<part>first|second) half of (?:the (?:iranian |solar )?month of )?"
            rf"(?P<month>{IR_MONTH})(?:{OF}{year_ref('1')})?",
            "half & iranian",
            "half of an iranian month",
        ),
        (
            rf"(?<![a-z])(?:the )?(?P<part>first|second) half of {MONTH_POINT.format('a')}",
            "half & gregorian",
            "half of a month",
        ),
        (
            # From the first day of an Iranian month, or year, to a day within one.
            rf"(?<![a-z])(?:since |from |between )?(?:the |this )?(?:(?:start|beginning|opening|outset) of )?"
            rf"(?:(?:the |this )?{KIND_YEAR}(?:year|(?P<year_a>{YEAR}))|(?P<from>{IR_MONTH})(?: 1st| 1)?)"
            rf"(?:,? \(?(?:on )?(?:march 2\d|2\d march)(?:,? 20\d\d)?\)?)?"
            rf",? ?(?:-|to|through|until|till|and|up to) ?{IR_DAY}"
            rf"(?:{OF}{year_ref('1')})?",
            "iranian",
            "iranian days",
        ),
        (
            r"(?:year[- ]to[- ]date|(?<![a-z])ytd(?![a-z])"
            rf"|so far (?:in |during )?(?:the |this |{YEAR_REF_YTD})|(?:this|the) {KIND_YEAR}year so far"
            rf"|(?:since|from|between) (?:the )?(?:very )?(?:start|beginning|opening|outset|first day) of (?:the "
            rf"|this |its )?"
            rf"{KIND_YEAR}(?:year|(?P<year1>{YEAR}))(?: \(?(?:march 2\d"
            rf"|2\d march|january 1)(?:st)?,?(?: 20\d\d)?\)?)?"
            rf"|(?:this|the current|the present|the) {KIND_YEAR}year(?=,? (?:until|up to|till|to) the end of)"
            rf"|since (?:the |this ){KIND_YEAR}year (?:began|started|opened)|since the new year"
            r"|(?:between|from|since) late march(?= (?:and|to|through|until) )"
            # But "rose over the period to 3,993 tonnes" tells of an amount.
            r"|(?:in|for|over|during) the period (?=(?:up )?(?:to|until|through|till) "
            r"(?!(?:[a-z]+ ){0,2}\d[\d.]*(?:,\d{3}|\.\d| ?(?:million|thousand|m?t|kt|tonn?e?s?|ounces|oz|pounds)\b)))"
            r"|from january(?= (?:on |onwards? )?(?:totall?(?:ed|ing)|reach(?:ed|ing)|came|amounted|amounting|stood))"
            r"|since (?:(?:the (?:start|beginning) of )?january(?: 1)?|march 2[01]|farvardin|no[wv]?r[ou]+z)"
            r"(?:st)?(?![a-z\d]|,? (?:19|20)\d\d))"
            rf"(?:,? ?(?:up )?(?:to|until|through|till|by|and) (?:the (?:end|last day) of |end[- ]|late )?"
            rf"(?:{DAY.format('e')}|{MONTH_POINT.format('e')}|(?P<month>{IR_MONTH})))?",
            "to date",
            "to date",
        ),
        (
            # "It had sold 5 tons abroad by 22 October", "exports had reached 5 tons as of June 30".
            rf"(?<![a-z])(?P<year1>)(?:by|as of|as at|as on) (?P<month>)(?!march (?:19|20|21)|(?:19|20|21) march)"
            rf"{DAY.format('e')}(?=[.,;)]|$)",
            "gregorian & as of",
            "done by a day",
        ),
        (
            # "On June 29 the mill rolled 1,200 tons", but not "in the year that ended on June 30".
            r"(?<![a-z])(?<!ended )(?<!ending )(?<!ends )(?<!closed )(?<!closes )(?<!concluded )(?<!finished )"
            rf"on (?:{DAY.format('e')})(?! (?:that|when)\b)",
            "gregorian & number",
            "day itself",
        ),
        (
            # "12.5 million tonnes this year and 12.8 million tonnes next".
            r"(?:(?<=tonnes )|(?<=tons )|(?<=ounces )|(?<=oz )|(?<=mt )|(?<=kt )|(?<=pounds )|(?<=carats )"
            r"|(?<=this year and ))(?P<word1>next)(?P<noun1>)(?=[.,;)]|$| and\b)",
            "now",
            "year",
        ),
    )
