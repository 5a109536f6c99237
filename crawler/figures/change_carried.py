"""The way of a per cent whose verb is said once: "cobalt fell 27 per cent, zinc 4 per cent"."""

from __future__ import annotations

import re

# "Dropped 3% quarter on quarter and 5%", "rose 2% and aluminium output 3%": the verb is said once.
_SAID_ONCE = re.compile(
    r"(?:,? (?:quarter|month|year)[- ]on[- ](?:quarter|month|year)|,? [ymq][-/]?o?[-/]?[ymq])?,? (?:and|while)"
    r"(?: (?!accounted|share|made|for|of|at|with|represents?|stake|about|some)[a-z]+){0,3}(?: by)? "
    r"|,(?: [a-z.&'-]+){1,5} by "
    # "India (99 Mt) fell by 10.6%, Japan (83 Mt) by 16.2% and South Korea (67 Mt) by 6%".
    r"|[^%;.()\d]{0,24}(?:,|,? and) (?:the )?[a-z][a-z' -]{2,28} \([^()%]{2,24}\),? (?:of |by )?"
    # "A fall of 7% from August and of 1.2% from a year earlier".
    r"|(?: (?:compared (?:to|with)|from|over|on|against|versus|than)(?: (?!and\b)[a-z0-9']+){1,6}),? and (?:of |by )?"
)
# "Gold fell 9%, silver 3%, zinc 2%".
_LISTED_ON = re.compile(
    r",? (?:(?!accounted|share|made|for|of|at|with|stake|about|some|versus|vs|against|from|than|nearly|almost|over"
    r"|around|roughly|only|just|including|to|by|is|was|or|and|a|an|another|grade|up|down|growth)[a-z]+ ){1,2}"
)
_LISTED_ENDS = re.compile(r"(?:[,;.]|$| and [a-z]+ )(?!\d)")
# "Rises of 5 per cent for alumina and 41 per cent for bauxite".
_OBJECT_BETWEEN = re.compile(
    r" (?:for|in) (?:(?!accounted|share|made|at|with|represents?|stake|about"
    r"|some)[a-z-]+,? ){1,6}?(?:and )?(?:of |by )?"
)
# "Declines of 19 per cent in pig iron, to 3.85 tons, 21 per cent in steel, to 4.03 tons".
_OBJECT_WITH_AMOUNT = re.compile(
    r" (?:for|in) (?:[a-z-]+ ){0,4}?[a-z-]+(?:,? to|, which (?:came|fell|rose) to) [\d.,]+ (?:[a-z]+ ?){1,3}"
    r"(?:, and|,| and) (?:of |by )?"
)


def carried(text: str, match: re.Match[str], sign: int | None, floor: int) -> int | None:
    """ "Cobalt fell 27 percent to X, zinc 4 percent to Y": the verb is said once."""
    return (
        sign
        if sign is not None
        and (
            text.endswith("'s by ", 0, match.start())
            or _SAID_ONCE.fullmatch(text, floor, match.start())
            or (_LISTED_ON.fullmatch(text, floor, match.start()) and _LISTED_ENDS.match(text, match.end()))
            or (
                (
                    _OBJECT_BETWEEN.fullmatch(text, floor, match.start())
                    or _OBJECT_WITH_AMOUNT.fullmatch(text, floor, match.start())
                )
                and text.startswith((" for ", " in "), match.end())
            )
            or re.match(
                r"(?: [qym][-/]?o?[-/]?[qym])?,? (?:to|at|and) ", text[match.end() : match.end() + 14]
            )
        )
        else None
    )
