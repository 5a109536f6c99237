"""Turns a match of a period rule into a mention: one builder for each kind of expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from crawler.figures.languages.en_period_parts import GREGORIAN
from crawler.figures.period_builders_counts import count_of_months, count_of_quarters, ending_months
from crawler.figures.period_builders_days import (
    bracket,
    days_in_month,
    days_of_month,
    done_by,
    ended,
    half_of_month,
    half_year,
    interval,
    months_from,
    opening,
    part_of_year_ended,
    to_date,
    week,
)
from crawler.figures.period_builders_iranian import (
    bare_season,
    half_of_iranian_month,
    iranian_days,
    iranian_month,
    season,
)
from crawler.figures.period_fields import MONTHS_IN, Reader, mention_of, point, year_fields
from crawler.figures.period_of_one_day import day_itself
from crawler.figures.period_words import ITS_LENGTH, YEAR_WORDS, Mention

# "The mentioned ten months", but "the same months".
_MONTHS = re.compile(r"\b(\w+)[- ]months\b")
# "Sailed on 27 September 2024": a day, of which the year tells nothing.
_OF_A_DAY = re.compile(rf"\bon (?:the )?\d{{1,2}}(?:st|nd|rd|th)? {GREGORIAN},? $")
# Years from the first to the last of a plan, at most.
_LONGEST_STRETCH = 12

Builder = Callable[[Reader, "re.Match[str]"], Mention | None]


def _rolling(grammar: Reader, match: re.Match[str]) -> Mention | None:
    """ "The trailing twelve months", to a month where one is printed."""
    count = grammar.number(match["n"]) * (3 if match["unit"] == "quarter" else 1)
    if not 1 <= count <= 12:
        return None
    if match["me"] or match["mme"] or match["moe"]:
        return mention_of("months", match, first=1, last=count, ends_at=point(grammar, match, "e"))
    return mention_of("rolling", match, last=count)


def _ordinal_month(grammar: Reader, match: re.Match[str]) -> Mention | None:
    number = grammar.number(match["ord"])
    fields = year_fields(match)
    if match["ord"] in ("final", "closing") or (match["ord"] == "last" and len(fields) > 1):
        number = 12
    if not 1 <= number <= 12:
        return None
    if match["iran"]:
        fields["iranian"] = True
    return mention_of("months", match, first=number, last=number, **fields)


def _part_of_year(grammar: Reader, match: re.Match[str]) -> Mention | None:
    part = match["part"] or (
        "half"
        if (match["abbr"] and match["abbr"][-1:] in "h") or (match["abbr"] and match["abbr"][0] == "h")
        else "quarter"
    )
    size = 6 if part == "half" else 3
    word = match["ord"] or re.sub(r"\D", "", match["abbr"] or "")
    fields = year_fields(match)
    if match["pre"] or match["post"]:
        fields |= {"year": int(match["pre"] or 0) or int(match["post"]) % 100 + 2000, "iranian": False}
    if match["whose"]:
        fields["year_word"] = match["whose"]
    if word == "last" and "year" not in fields and "year_word" not in fields:
        return None
    number = 12 // size if word in ("last", "final", "closing") else grammar.number(word)
    if not 1 <= number <= 12 // size:
        return None
    return mention_of("months", match, first=(number - 1) * size + 1, last=number * size, **fields)


def _closing_part(grammar: Reader, match: re.Match[str]) -> Mention:
    count = MONTHS_IN[match["part"][:4]]
    return mention_of("months", match, first=13 - count, last=12, year=int(match["year"]), iranian=False)


def _month_quarter(grammar: Reader, match: re.Match[str]) -> Mention:
    count = MONTHS_IN["half" if match["part"].startswith("half") else "quar"]
    year = int(match["moy"]) if match["moy"] else None
    end = (year, grammar.month(match["mo"]), None)
    fields = {} if year else year_fields(match)
    return mention_of("months", match, first=1, last=count, ends_at=end, **fields)


def _ordinal_alone(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("part", match, first=grammar.number(match["ord"]))


def _month_year(grammar: Reader, match: re.Match[str]) -> Mention:
    year, month, _ = point(grammar, match, "a")
    fields: dict[str, object] = year_fields(match) if year is None else {"year": year}
    if match["before"] and not fields.get("year"):
        fields = {**fields, "year_word": "last month of that name"}
    return mention_of("months", match, first=month, last=month, **(fields | {"iranian": False}))


def _back(months: int) -> Builder:
    return lambda grammar, match: mention_of("back", match, months_back=months)


def _same(grammar: Reader, match: re.Match[str]) -> Mention:
    words = re.sub(r"^(?:the |its |this )", "", match[0])
    counted = re.search(r"\b(?:(\w+)[- ])?(month|quarter|half)(?!s)", words)
    last = (grammar.number(counted[1] or "") or MONTHS_IN[counted[2][:4]]) if counted else 0
    if many := _MONTHS.search(words):
        last = grammar.number(many[1])
    if re.search(
        r"year[- ](?:ago|earlier|before)|a year|(?:last|previous|preceding|past|prior|earlier) ", words
    ):
        return mention_of("back", match, months_back=12, last=last)
    fields = year_fields(match)
    if words.startswith("year's"):
        return mention_of("same", match, last=last, year_word="this")
    if fields.get("year") or fields.get("year_word") == "fy":
        return mention_of("back", match, months_back=12, last=last, **fields)
    if fields.get("year_word") in ("this", "current"):
        return mention_of("same", match, last=last, year_word="this")
    return mention_of("same", match, months_back=0, last=last)


def _of_another_year(grammar: Reader, match: re.Match[str]) -> Mention:
    word = match[0].split()[-1]
    return mention_of("back", match, months_back=12, last=MONTHS_IN.get(word[:4], 0), year=int(match["y"]))


def _year(grammar: Reader, match: re.Match[str]) -> Mention | None:
    fields = year_fields(match)
    # A bare "year" ("year on year", "two-year") is no period.
    if re.match(r"(?:year|fiscal|calendar)\b", match[0].strip()) and "year" not in fields:
        return None
    if _OF_A_DAY.search(match.string, max(0, match.start() - 20), match.start()):
        return None
    return mention_of("year", match, first=1, last=12, **fields)


def _years(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("interval", match, days=((int(match["ya"]), 1, None), (int(match["yb"]), 12, None)))


def _stretch_of_years(grammar: Reader, match: re.Match[str]) -> Mention | None:
    """ "2024-2026"; of a plan's years the last one, by whose end all is to be done."""
    first, last = int(match["ya"]), int(match["yb"]) % 100 + 2000
    if not 1 < last - first < _LONGEST_STRETCH:
        return None
    if match["plan"] is not None:
        return mention_of("year", match, first=1, last=12, year=last)
    return mention_of("interval", match, days=((first, 1, None), (last, 12, None)))


def _march_to_march(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("year", match, first=1, last=12, ends_at=(2000 + int(match["until"]), 3, None))


def _full_year(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("full year", match)


def _running_year(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("year", match, first=1, last=12, year_word="this")


def _recent(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("recent", match, last=MONTHS_IN[match["part"][:4]])


def _following(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("following", match, last=MONTHS_IN[match["part"][:4]])


def _months_back(grammar: Reader, match: re.Match[str]) -> Mention | None:
    count = grammar.number(match["n"] or match["later"])
    return mention_of("back", match, months_back=count, last=count) if count else None


def _years_back(grammar: Reader, match: re.Match[str]) -> Mention:
    kind = "years ago" if match[0].endswith("ago") else "back"
    return mention_of(kind, match, months_back=12 * grammar.number(match["n"]))


def _week_back(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("week back", match)


def _rest(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "The remaining six months", "the rest of the year"."""
    return mention_of("rest", match, last=grammar.number(match["n"]) if match["n"] else 0)


def _running_part(grammar: Reader, match: re.Match[str]) -> Mention:
    when, months = match["when"], MONTHS_IN[match["part"][:4]]
    return mention_of("running", match, first=YEAR_WORDS[when], last=months, year_word=when)


def _in_it(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("same", match)


def _half_of_the_year(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("months", match, first=1, last=6)


def _this(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "The period", or "the month", "those six months": the last one told that is so long."""
    count = grammar.number(match["n"]) if match["n"] else 0
    plural = match["unit"] == "months"
    last = count or (0 if plural else MONTHS_IN.get(match["unit"][:4], 0))
    return mention_of("same", match, last=last, year_word="period" if match["unit"] == "period" else None)


BUILDERS: Mapping[str, Builder] = {
    "ending months": ending_months,
    "rolling": _rolling,
    "to come": lambda _grammar, match: mention_of("since", match),
    "same": _same,
    "of another year": _of_another_year,
    "interval": interval,
    "days of a month": days_of_month,
    "half of a month": half_of_month,
    "days within a month": days_in_month,
    "year ended": ended,
    "count of months": count_of_months,
    "count of quarters": count_of_quarters,
    "ends": bracket,
    "part of year ended": part_of_year_ended,
    "months from": months_from,
    "starts": opening,
    "ordinal month": _ordinal_month,
    "iranian month": iranian_month,
    "iranian days": iranian_days,
    "half of an iranian month": half_of_iranian_month,
    "part of year": _part_of_year,
    "quarter that ends a year": _closing_part,
    "quarter by month": _month_quarter,
    "season": season,
    "bare season": bare_season,
    "ordinal alone": _ordinal_alone,
    "years": _years,
    "stretch of years": _stretch_of_years,
    "month": _month_year,
    "year": _year,
    "a year back": _back(12),
    "a month back": _back(1),
    "a quarter back": _back(3),
    "one back": _back(ITS_LENGTH),
    "half of the year": _half_of_the_year,
    "this period": _this,
    "running year": _running_year,
    "march to march": _march_to_march,
    "full year": _full_year,
    "recent part": _recent,
    "months back": _months_back,
    "part that follows": _following,
    "years back": _years_back,
    "week ended": week,
    "week back": _week_back,
    "rest": _rest,
    "in it": _in_it,
    "half-year": half_year,
    "running part": _running_part,
    "to date": to_date,
    "done by a day": done_by,
    "day itself": day_itself,
}
