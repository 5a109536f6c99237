"""In which month the fiscal year of a text's producers begins: by company, else by country."""

from __future__ import annotations

import calendar
import re
from collections.abc import Set

from crawler.figures.languages import phrases
from crawler.figures.readings import letters_of

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
            western areas; stanmore; new hope; harmony; implats; impala platinum; northam;
            african rainbow; drdgold; pan african resources; sasol; sylvania platinum; petra diamonds;
            jubilee metals; zimplats; aquarius platinum; assore; metals x; westgold; silver lake resources; saracen;
            aurelia metals; mount gibson; atlas iron; fenix resources; orocobre; altura; mc mining; terracom;
            bathurst resources; kidman; red 5; dacian; mincor; panoramic resources""",
        ),
        (9, "commercial metals"),
        (10, "lonmin; tharisa; thyssenkrupp; aurubis; compass minerals"),
        (
            1,
            """rio tinto; newmont; glencore; anglo american; antofagasta; yancoal; iluka; alcoa; sibanye;
            gold fields; anglogold; exxaro; kumba; oz minerals; resolute mining; perseus; barrick; freeport;
            vale; codelco; nickel industries; first quantum; hudbay; lundin; kinross; agnico; teck; oceanagold;
            grange resources; galaxy resources; syrah; turquoise hill""",
        ),
        (
            4,
            """coal india; nmdc; vedanta; hindustan zinc; hindustan copper; tata steel; nalco; hindalco; jsw;
            silvercorp; wescoal; voestalpine; kobe steel; dowa; mitsui mining;
            moil; singareni; sail; rinl; rashtriya ispat; champion iron; steel authority; jindal; nippon steel; jfe;
            sumitomo metal; mitsubishi materials""",
        ),
    )
    for name in phrases(names)
}
_COUNTRIES = {
    name: month
    for month, names in (
        (
            4,
            """india; indian; japan; japanese; lakh; crore; new delhi; kolkata; mumbai; tokyo; odisha; jharkhand;
            chhattisgarh; karnataka; rajasthan; andhra pradesh; madhya pradesh; telangana; west bengal; goa; ranchi;
            raipur; pti; rs; bhubaneswar; hyderabad; bengaluru; visakhapatnam; coal ministry;
            steel ministry""",
        ),
        (
            7,
            """australia; australian; pakistan; egypt; egyptian; bangladesh; islamabad; karachi; lahore; cairo; dhaka;
            asx; queensland; new south wales; pilbara; kalgoorlie; perth""",
        ),
    )
    for name in phrases(names)
}
# Whose fiscal 2019 is the year that ends in March of 2020.
_NAMED_BY_START = phrases(
    """japan; japanese; tokyo; nippon steel; jfe; kobe steel; dowa; mitsui mining; sumitomo metal;
    mitsubishi materials"""
)
_COUNTS_BY_IT = re.compile(r"\bfiscal\b|\bfinancial year|\bfy ?'?\d|\b20\d\d ?[-/] ?\d\d\b")
# "In the June quarter, bringing the financial year's total": so they count in Australia, whoever it is.
_AUSTRALIAN = re.compile(
    r"\b(?:march|june|september|december)[- ]quarter\b(?=.{0,3000}\bfinancial[- ]year)|\bfinancial[- ]year\b"
    r"(?=.{0,3000}\b(?:march|june|september|december)[- ]quarter\b)",
    re.DOTALL,
)
_JULY = 7
_OWNED_BY = re.compile(
    r"\b(?:owned|held|controlled|backed|shared) (?:jointly |equally )?by [^.;]{0,60}$"
    r"|\bventure (?:of|between|with) [^.;]{0,60}$"
)
# "The Ministry of Industry and Mineral Resources" is not the company.
_BODIES = re.compile(
    r"\b(?:ministry|minister|department|ministries) (?:of|for) (?:\w+,? ){0,5}mineral resources\b"
    r"|\bmineral resources (?:company|authority|agency|department|corporation|committee)\b"
)
# Characters of a text within which its subject is named, and within which a report says what it is of.
_REPORTED = 600
_LEAD = 90


def fiscal_year(title: str, lowered: str) -> tuple[int, bool]:
    """The first month of the fiscal year, and whether quarters and halves are counted from it too.

    The first is told by the company that the lower-case title or text names first, else by its country; the
    second where the text is about that company, or names a fiscal year.
    """
    whole = f"{title} {lowered}"
    if "mineral resources" in whole:
        whole = _BODIES.sub(lambda body: " " * len(body[0]), whole)
    told = _told_start(whole)
    words = frozenset(letters_of(whole))
    company = _first(_BY_COMPANY, whole, words)
    if (
        told is not None
        and told != CALENDAR_YEAR
        and not _is_anothers(told, company, whole, len(title) + _LEAD)
    ):
        return told, True
    country = _first(_BY_COUNTRY, whole, words)
    if company is not None and _OWNED_BY.search(whole, 0, company[0]):
        company = None  # "the mine, owned by BHP and Teck": whose its year is, is not told
    if company is not None and not _is_of_the_country(company, country, len(title) + _LEAD):
        at, month = company
        is_subject = at < len(title) + _LEAD or _COUNTS_BY_IT.search(whole) is not None
        return month, month != CALENDAR_YEAR and is_subject
    told_so = country is None and company is None and "financial" in whole and "quarter" in whole
    if told_so and _AUSTRALIAN.search(whole):
        return _JULY, True
    return (country[1], _COUNTS_BY_IT.search(whole) is not None) if country else (CALENDAR_YEAR, False)


def _is_anothers(told: int, company: tuple[int, int] | None, whole: str, lead: int) -> bool:
    """Whether a text on a company of another year names one whose year begins in the month told."""
    if company is None or company[0] >= lead or company[1] == told:
        return False
    return any(
        month == told and _place_of_word(name, whole) is not None for name, month in _COMPANIES.items()
    )


def _is_of_the_country(company: tuple[int, int], country: tuple[int, int] | None, lead: int) -> bool:
    """Whether a text that begins with a country names a company with a calendar year only in passing."""
    return country is not None and company[1] == CALENDAR_YEAR and country[0] < lead <= company[0]


def is_named_by_start(title: str, lowered: str) -> bool:
    """Whether the company or country that a lower-case title or text names first names its fiscal years for the year in
    which they begin.
    """
    whole = f"{title} {lowered}"
    if not any(name in whole for name in _NAMED_BY_START):
        return False
    told = [
        (at, name) for name in {*_COMPANIES, *_COUNTRIES} if (at := _place_of_word(name, whole)) is not None
    ]
    return bool(told) and min(told)[1] in _NAMED_BY_START


def names_world_company(lowered: str) -> bool:
    """Whether a lower-case text names a company whose own year is known: none of them is Iranian."""
    return _first(_BY_COMPANY, lowered, frozenset(letters_of(lowered))) is not None


_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4}
_COUNTS = {"three": 3, "six": 6, "nine": 9}
_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_ENDED = (
    r"(?:which |that )?(?:ended|ending|ends|closed|runs to|to end|to|through|until(?= the end))(?: on| in)? "
    rf"(?:the end of |next )?"
    rf"(?:(?:2[89]|3[01])(?:st|th)? )?(?P<month>{'|'.join(_MONTHS)})(?! (?:1\d|2[0-7]|\d)(?!\d))"
)
# "Its first quarter, which ended on August 31": the year begins in June.
_PART_ENDED = re.compile(
    rf"\b(?P<place>{'|'.join(_PLACES)})[- ](?:fiscal |financial )?(?P<part>quarter|half)"
    rf"(?: of [\w'/ -]{{3,28}})?,? \(?{_ENDED}"
)
# "The first nine months of fiscal 2022/23 (to the end of June)": the year begins in October.
_MONTHS_ENDED = re.compile(
    rf"\bfirst (?P<count>{'|'.join(_COUNTS)}|\d) months of (?:[a-z]+ )?(?:fiscal|financial)[\w'/ -]{{0,20}},? "
    rf"\(?{_ENDED}"
)
# "Output for the nine months to March; the third quarter's was a record": the year begins in July.
_NINE_MONTHS = re.compile(rf"\bnine months {_ENDED}")
_THIRD_QUARTER = re.compile(r"\b(?:third[- ]quarter|q3|3q)\b")
_YEAR_ENDED = re.compile(rf"\b(?:fiscal|financial)(?: year)?(?: (?:19|20)\d\d)?,? \(?{_ENDED}")
_FISCAL_WORDS = ("fiscal", "financial", "fy")
_FISCAL = rf"(?:{'|'.join(_FISCAL_WORDS)})"
_PLACE = rf"(?:{'|'.join(_PLACES)}|q[1-4]|[1-4]q)"
# "Q3 FY23", "the third quarter of its fiscal year", "fiscal third quarter", "FY2023 third quarter".
_FISCAL_QUARTER = re.compile(
    rf"\b(?P<place>{_PLACE})(?:[- ]quarter)?(?: results)? (?:(?:of|for|in) (?:the |its |our )?)?{_FISCAL}"
    rf"|\b{_FISCAL}(?: year)?(?: ?'?(?:20)?\d\d(?:[-/]\d\d)?)?,? (?P<later>{_PLACE})\b(?! half)"
)
_QUARTER_ENDED = re.compile(
    rf"\b(?:three months|quarter),? \(?(?:ended|ending|to|through)(?: on)? (?:the end of |end[- ])?"
    rf"(?:(?:2[89]|3[01])(?:st|th)? )?(?P<month>{'|'.join(_MONTHS)})(?! (?:1\d|2[0-7]|\d)(?!\d))"
)


def _told_start(whole: str) -> int | None:
    """The first month of the fiscal year where the text says when it, or a part of it, ends."""
    part = _PART_ENDED.search(whole) if "quarter" in whole or "half" in whole else None
    if part is not None:
        size = 3 if part["part"] == "quarter" else 6
        place = min(_PLACES[part["place"]], 12 // size)
        return (_MONTHS[part["month"]] - place * size) % 12 + 1
    months = _MONTHS_ENDED.search(whole) if " months of " in whole else None
    if months is not None:
        count = _COUNTS.get(months["count"]) or int(months["count"])
        return (_MONTHS[months["month"]] - count) % 12 + 1
    if "nine months" in whole and (nine := _NINE_MONTHS.search(whole)) and _THIRD_QUARTER.search(whole):
        return (_MONTHS[nine["month"]] - 9) % 12 + 1
    year = _YEAR_ENDED.search(whole) if "fiscal" in whole or "financial" in whole else None
    return _MONTHS[year["month"]] % 12 + 1 if year is not None else _start_by_quarter(whole)


def _start_by_quarter(whole: str) -> int | None:
    """The first month of the fiscal year whose quarter is counted in one place and ends by name in another."""
    quarter = _FISCAL_QUARTER.search(whole) if any(word in whole for word in _FISCAL_WORDS) else None
    ended = _QUARTER_ENDED.search(whole) if quarter is not None else None
    if quarter is None or ended is None or ended.start() > _REPORTED:
        return None
    told = (quarter["place"] or quarter["later"]).strip("q")
    place = int(told) if told.isdigit() else _PLACES[told]
    return (_MONTHS[ended["month"]] - place * 3) % 12 + 1


def _by_first_word(months: dict[str, int]) -> dict[str, list[tuple[str, int]]]:
    """Names with their months by the word that they begin with: a text has few of those words."""
    found: dict[str, list[tuple[str, int]]] = {}
    for name, month in months.items():
        found.setdefault(letters_of(name)[0], []).append((name, month))
    return found


_BY_COMPANY = _by_first_word(_COMPANIES)
_BY_COUNTRY = _by_first_word(_COUNTRIES)


def _first(months: dict[str, list[tuple[str, int]]], whole: str, words: Set[str]) -> tuple[int, int] | None:
    """Where the name stands that a text of these words has first, and its month."""
    found = [
        (at, month)
        for word in months.keys() & words
        for name, month in months[word]
        if (at := _place_of_word(name, whole)) is not None
    ]
    return min(found) if found else None


def _place_of_word(name: str, whole: str) -> int | None:
    """Where a name stands that is no part of a longer word."""
    at = whole.find(name)
    while at >= 0:
        if not (whole[max(0, at - 1) : at].isalpha() or whole[at + len(name) : at + len(name) + 1].isalpha()):
            return at
        at = whole.find(name, at + 1)
    return None
