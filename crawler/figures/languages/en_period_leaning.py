"""Times of English sentences that lean on another: years and parts back, one before, this and that period."""

from __future__ import annotations

from crawler.figures.languages.en_period_parts import (
    BACK_TAIL,
    COUNTED,
    DAY,
    MONTH_POINT,
    OF,
    year_ref,
)


def leaning_rows() -> tuple[tuple[str, str, str], ...]:
    """Rows of pattern, hint and builder, in the order in which they are tried, behind those of en_periods."""
    return (
        (
            rf"(?<![a-z])(?P<year1>)(?:through|up to|until|till|up until) (?P<month>)(?:the end of |end[- ]|late )?"
            rf"(?:{DAY.format('e')}|{MONTH_POINT.format('e')})",
            "up to & gregorian",
            "to date",
        ),
        (
            # "As of July 31 it had sold 5 tons this year".
            rf"(?<![a-z])(?P<year1>)(?:as of|as at|as on|by) (?P<month>){DAY.format('e')}"
            r"(?=(?:[^.;]|\.\d){1,90}\bthis (?:fiscal |calendar )?year"
            r"|,? (?:a )?(?:cumulative |combined |grand )?total of\b"
            r"|,? (?:it|they|the [a-z]+) had (?:been )?[a-z]+ed\b)",
            "gregorian & as of",
            "to date",
        ),
        (
            # "3 of April" is a day, "116,300 of April" none.
            rf"(?<![a-z])(?<!\d )(?<!(?<![\d.,])\d of )(?<!(?<![\d.,])\d\d of )(?<!\d(?:th|st|nd|rd) )"
            rf"(?P<before>last )?(?:{MONTH_POINT.format('a')})(?!\.? \d{{1,2}}(?![\d,.%]\d|\d"
            rf"| ?%| percent| {COUNTED}))(?:{OF}{year_ref('1')})?(?![a-z])",
            "gregorian",
            "month",
        ),
        (
            r"(?<![a-z])(?:in|for|during|of) the (?P<word1>current|present|ongoing|running|next|coming)"
            r" (?P<noun1>one)(?![a-z])",
            "now",
            "year",
        ),
        (
            r"(?<![a-z])(?:the )?(?:year[- ]?end|year's (?:end|close)|(?:close|end) of (?:the|this) year)"
            r"(?![a-z]| (?:19|20)\d\d)",
            "year & year end",
            "running year",
        ),
        (
            r"(?<![a-z])the (?:19|20)\d\d (?:quarter|period|half|month)(?![a-z])",
            "part & digits",
            "a year back",
        ),
        (
            r"(?<![a-z])(?:the |for )?(?:full|whole|entire)[- ]year(?![a-z]|,? (?:of )?(?:1[34]|19|20)\d\d)",
            "year & full",
            "full year",
        ),
        # "It made 70,700 tons in 2023 and is aiming for 70,800 this time".
        (
            r"(?<=[a-z\d] )(?<!within )(?<!in )(?<!by )(?<!at )(?<!during )(?<!over )(?<!until )(?<!of )this time"
            r"(?: a?round)?(?=[.,;]|$| and\b| but\b)",
            "this",
            "running year",
        ),
        (
            r"(?<![a-z])(?:this |the )?(?:past|last|latest|most recent) (?:iranian |solar |calendar )?"
            r"(?P<part>quarter|month|half(?:[- ]year)?)(?![a-z])",
            "recent",
            "recent part",
        ),
        (rf"(?<![a-z]){BACK_TAIL}", "year & ago", "a year back"),
        (
            r"(?<![a-z])(?:the )?(?:month (?:before|earlier|ago)|(?:previous|prior|preceding) month)(?![a-z])",
            "month & back",
            "a month back",
        ),
        # "From 23 tons in May to 25 the following month".
        (
            r"(?<![a-z])the (?:following|next) (?P<part>month)(?![a-z])",
            "month",
            "part that follows",
        ),
        (
            r"(?<![a-z])(?:the )?(?:quarter (?:immediately )?(?:before|earlier|ago|prior(?! year)|preceding)"
            r"|(?:immediately )?(?:previous|prior|preceding) quarter)"
            r"(?![a-z])",
            "part & back",
            "a quarter back",
        ),
        (
            # "After 2,700 tons in the one before", "in the previous half".
            r"(?<![a-z])(?:the (?:one|period|half(?:[- ]year)?) (?:before(?: (?:it|that)\b)?|preceding)"
            r"|the (?:previous|prior|preceding) (?:one|period|half(?:[- ]year)?))(?![a-z])",
            "back",
            "one back",
        ),
        (
            rf"\b(?<![a-z\d,.$])(?<! \d, )(?<! \d\d, ){year_ref('1')}(?![a-z]|-old|-year|-on-|s\b)",
            "any year",
            "year",
        ),
        (
            r"(?<![a-z])(?:this|the|these|that|those|said|mentioned|review|reported|under review) "
            r"(?:(?:said|mentioned|given|stated|report(?:ed|ing)|review|(?P<n>\w+)[- ]month) )?(?P<unit>period"
            r"|months?|time|span|stretch|quarter|half(?:[- ]year)?|season|duration|time[- ]?span)"
            r"(?: (?:in question|under review|of time))?(?![a-z]| of (?!review))",
            "this",
            "this period",
        ),
    )
