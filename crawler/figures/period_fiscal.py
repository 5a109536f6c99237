"""In which month the fiscal year of a text's producers begins: by company, else by country."""

from __future__ import annotations

import re

from crawler.figures.languages import phrases

CALENDAR_YEAR = 1

# Companies with the month in which their year begins, whatever their country's is.
_COMPANIES = {
    name: month
    for month, names in (
        (
            7,
            """bhp; fortescue; south32; northern star; evolution mining; newcrest; mineral resources; minres;
            pilbara minerals; pls; lynas; igo; independence group; whitehaven; liontown; sandfire;
            regis resources; ramelius; capricorn metals; bellevue gold; paladin; boss energy; st barbara;
            western areas; stanmore; new hope; nickel industries; harmony; implats; impala platinum; northam;
            african rainbow; drdgold; pan african resources; sasol; sylvania platinum; petra diamonds;
            jubilee metals""",
        ),
        (
            1,
            """rio tinto; newmont; glencore; anglo american; antofagasta; yancoal; iluka; alcoa; sibanye;
            gold fields; anglogold; exxaro; kumba; oz minerals; resolute mining; perseus; barrick; freeport;
            vale; codelco""",
        ),
        (
            4,
            """coal india; nmdc; vedanta; hindustan zinc; hindustan copper; tata steel; nalco; hindalco; jsw;
            moil; singareni; sail; steel authority; jindal; nippon steel; jfe; sumitomo metal;
            mitsubishi materials""",
        ),
    )
    for name in phrases(names)
}
_COUNTRIES = {
    name: month
    for month, names in (
        (4, "india; indian; japan; japanese; lakh; crore; new delhi; kolkata; mumbai; tokyo"),
        (
            7,
            "australia; australian; pakistan; egypt; egyptian; bangladesh; islamabad; karachi; lahore; cairo; dhaka",
        ),
    )
    for name in phrases(names)
}
_COUNTS_BY_IT = re.compile(r"\bfiscal\b|\bfinancial year|\bfy ?'?\d|\b20\d\d ?[-/] ?\d\d\b")
# Characters of a text within which its subject is named.
_LEAD = 90


def fiscal_year(title: str, lowered: str) -> tuple[int, bool]:
    """The first month of the fiscal year, and whether quarters and halves are counted from it too.

    The first is told by the company that the lower-case title or text names first, else by its country; the
    second where the text is about that company, or names a fiscal year.
    """
    whole = f"{title} {lowered}"
    company = _first(_COMPANIES, whole)
    if company is not None:
        at, month = company
        is_subject = at < len(title) + _LEAD or _COUNTS_BY_IT.search(whole) is not None
        return month, month != CALENDAR_YEAR and is_subject
    country = _first(_COUNTRIES, whole)
    return (country[1], _COUNTS_BY_IT.search(whole) is not None) if country else (CALENDAR_YEAR, False)


def _first(months: dict[str, int], whole: str) -> tuple[int, int] | None:
    """Where the name stands that a text has first, and its month.

    The plain test comes first, as most names are not there.
    """
    found = [
        (match.start(), month)
        for name, month in months.items()
        if name in whole and (match := re.search(rf"(?<![a-z]){re.escape(name)}(?![a-z])", whole))
    ]
    return min(found) if found else None
