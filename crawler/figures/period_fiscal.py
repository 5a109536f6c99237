"""In which month the fiscal year of a text's producers begins: by company, else by country."""

from __future__ import annotations

import re

CALENDAR_YEAR = 1

# Companies whose year is not their country's, before countries; the month in which the year begins.
_COMPANIES = (
    (
        7,
        "bhp|fortescue|south32|northern star|evolution mining|newcrest|mineral resources|minres"
        "|pilbara minerals"
        r"|\bpls\b|lynas|igo ltd|independence group|whitehaven|liontown|sandfire|regis resources|ramelius"
        r"|capricorn metals"
        "|bellevue gold|paladin|boss energy|st barbara|western areas|stanmore|new hope|nickel industries"
        "|harmony|implats|impala platinum|northam|african rainbow|drdgold|pan african resources|sasol"
        "|sylvania platinum|petra diamonds|jubilee metals",
    ),
    (
        1,
        "rio tinto|newmont|glencore|anglo american|antofagasta|yancoal|iluka|alcoa|sibanye|gold fields"
        "|anglogold|exxaro|kumba|oz minerals|resolute|perseus|barrick|freeport|vale|codelco",
    ),
    (
        4,
        "coal india|nmdc|vedanta|hindustan zinc|hindustan copper|tata steel|nalco|hindalco|jsw|moil"
        r"|singareni|\bsail\b|steel authority|jindal|nippon steel|jfe|sumitomo metal|mitsubishi materials",
    ),
)
_COUNTRIES = (
    (4, r"\bindia|\bjapan|current fiscal\b|\blakh\b|\bcrore\b|new delhi|kolkata|mumbai"),
    (7, r"\baustralia|\bpakistan|\begypt|\bbangladesh"),
)
_RULES = tuple(
    (month, re.compile(pattern if index >= len(_COMPANIES) else rf"(?<![a-z])(?:{pattern})(?![a-z])"))
    for index, (month, pattern) in enumerate((*_COMPANIES, *_COUNTRIES))
)
_NAMES_ONE = re.compile(
    r"\bfiscal|\bfinancial year|\bfy ?'?\d|\b20\d\d ?[-/] ?\d\d|\bq[1-4]\b|\b[1-4]q|quarter|half"
)


def fiscal_year(title: str, lowered: str) -> tuple[int, bool]:
    """The first month of the fiscal year, and whether quarters and halves are counted from it too.

    Both are told by the company that the lower-case title or text names first, else by its country. A text
    that names neither a fiscal year nor a part of a year gives the calendar year's.
    """
    whole = f"{title} {lowered}"
    if _NAMES_ONE.search(whole) is None:
        return CALENDAR_YEAR, False
    firsts = [(match.start(), month) for month, rule in _RULES[:3] if (match := rule.search(whole))]
    if firsts:
        month = min(firsts)[1]
        return month, month != CALENDAR_YEAR
    return next((month for month, rule in _RULES[3:] if rule.search(whole)), CALENDAR_YEAR), False
