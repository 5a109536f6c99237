"""Turns a match of a period rule into a mention: one builder for each kind of expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Protocol

from crawler.figures.iranian_calendar import MONTHS as IRANIAN_MONTHS
from crawler.figures.period_words import Mention

# By the first four letters: "half-year", "quarter", "month".
_MONTHS_IN = {"mont": 1, "quar": 3, "half": 6}
_SEASONS = {"spring": (1, 3), "summer": (4, 6), "autumn": (7, 9), "winter": (10, 12)}


class Reader(Protocol):
    """What a builder needs of a language's grammar: numbers and months by their words."""

    def number(self, word: str) -> int: ...
    def month(self, word: str) -> int: ...


Builder = Callable[[Reader, "re.Match[str]"], Mention | None]


def _point(grammar: Reader, match: re.Match[str], tag: str) -> tuple[int | None, int, int | None]:
    group = match.groupdict()
    month = group.get(f"m{tag}") or group.get(f"mm{tag}") or group.get(f"mo{tag}")
    day = group.get(f"d{tag}") or group.get(f"dd{tag}")
    year = group.get(f"y{tag}") or group.get(f"yy{tag}") or group.get(f"moy{tag}")
    return int(year) if year else None, grammar.month(month or ""), int(day) if day else None


def _year_fields(match: re.Match[str], tag: str = "1") -> dict[str, object]:
    group = match.groupdict()
    printed = group.get(f"year{tag}") or group.get(f"after{tag}")
    kind = group.get(f"kind{tag}") or ""
    fiscal_year = group.get(f"fy{tag}")
    fields: dict[str, object] = {
        "fiscal": "fiscal" in kind or "financial" in kind or group.get(f"noun{tag}") == "fiscal"
    }
    if fiscal_year and group.get(f"cy{tag}") is not None:
        fields |= {"year": int(fiscal_year) % 100 + 2000, "iranian": False}
    elif fiscal_year:
        later = 1 if group.get(f"until{tag}") else 0
        fields |= {"year": int(fiscal_year) % 100 + 2000 + later, "year_word": "fy", "fiscal": True}
    elif group.get(f"fp{tag}"):
        fields |= {"year": int(group[f"fp{tag}"] or 0), "year_word": "fy", "fiscal": True}
    elif group.get(f"span{tag}"):
        fields |= {"year": int(group[f"span{tag}"] or 0) + 1, "year_word": "fy"}
        fields |= {"fiscal": True, "split_year": True}
    elif printed and group.get(f"to{tag}"):
        fields |= {"year": int(printed) + 1, "year_word": "fy", "fiscal": True}
    elif printed:
        fields |= {"year": int(printed), "iranian": int(printed) < 1600}
    elif group.get(f"noun{tag}") or group.get(f"word{tag}"):
        word = "ended" if group.get(f"closed{tag}") else group.get(f"word{tag}") or "the"
        fields["year_word"] = "ended" if word.endswith(("ended", "completed")) else word
    if re.search(r"iranian|iran's|persian|solar|hijri", kind):
        fields["iranian"] = True
    return fields


def _mention(kind: str, match: re.Match[str], **fields: object) -> Mention:
    return Mention(kind, match.start(), match.end(), **fields)  # type: ignore[arg-type]


def _count_of_months(grammar: Reader, match: re.Match[str]) -> Mention | None:
    count = grammar.number(match["n"])
    if not 1 <= count <= 12:
        return None
    fields = _year_fields(match)
    told = (match["first"] or "").strip()
    if told in ("final", "closing") or (told == "last" and len(fields) > 1):
        return _mention("months", match, first=13 - count, last=12, **fields)
    return _mention("months", match, first=1, last=count, ordinal=bool(told), **fields)


def _ending_months(grammar: Reader, match: re.Match[str]) -> Mention | None:
    count = (
        1 if match["one"] else _MONTHS_IN[match["part"][:4]] if match["part"] else grammar.number(match["n"])
    )
    if count and match["irm"]:
        return _iranian_count(match, count)
    return (
        _mention("months", match, first=1, last=count, ends_at=_point(grammar, match, "e")) if count else None
    )


def _iranian_count(match: re.Match[str], count: int) -> Mention | None:
    """ "Nine months to the end of Azar": those of one Iranian year."""
    last = IRANIAN_MONTHS.index(match["irm"]) + 1
    year = int(match["iry"]) if match["iry"] else None
    first = last - count + 1
    return _mention("months", match, first=first, last=last, year=year, iranian=True) if first > 0 else None


def _ordinal_month(grammar: Reader, match: re.Match[str]) -> Mention | None:
    number = grammar.number(match["ord"])
    fields = _year_fields(match)
    if match["ord"] in ("final", "closing") or (match["ord"] == "last" and len(fields) > 1):
        number = 12
    if not 1 <= number <= 12:
        return None
    if match["iran"]:
        fields["iranian"] = True
    return _mention("months", match, first=number, last=number, **fields)


def _iranian_month(grammar: Reader, match: re.Match[str]) -> Mention:
    first = IRANIAN_MONTHS.index(match["month"]) + 1
    last = IRANIAN_MONTHS.index(match["until"]) + 1 if match["until"] else first
    return _mention("months", match, first=first, last=last, **(_year_fields(match) | {"iranian": True}))


def _part_of_year(grammar: Reader, match: re.Match[str]) -> Mention | None:
    part = match["part"] or (
        "half"
        if (match["abbr"] and match["abbr"][-1:] in "h") or (match["abbr"] and match["abbr"][0] == "h")
        else "quarter"
    )
    size = 6 if part == "half" else 3
    word = match["ord"] or re.sub(r"\D", "", match["abbr"] or "")
    fields = _year_fields(match)
    if match["pre"] or match["post"]:
        fields |= {"year": int(match["pre"] or 0) or int(match["post"]) % 100 + 2000, "iranian": False}
    if word == "last" and "year" not in fields and "year_word" not in fields:
        return None
    number = 12 // size if word in ("last", "final", "closing") else grammar.number(word)
    if not 1 <= number <= 12 // size:
        return None
    return _mention("months", match, first=(number - 1) * size + 1, last=number * size, **fields)


def _month_quarter(grammar: Reader, match: re.Match[str]) -> Mention:
    count = _MONTHS_IN[match["part"][:4]]
    year = int(match["moy"]) if match["moy"] else None
    end = (year, grammar.month(match["mo"]), None)
    fields = {} if year else _year_fields(match)
    return _mention("months", match, first=1, last=count, ends_at=end, **fields)


def _season(grammar: Reader, match: re.Match[str]) -> Mention:
    first, last = _SEASONS[match["season"]]
    return _mention("months", match, first=first, last=last, **(_year_fields(match) | {"iranian": True}))


def _bare_season(grammar: Reader, match: re.Match[str]) -> Mention:
    first, last = _SEASONS[match["season"]]
    return _mention("season", match, first=first, last=last)


def _ordinal_alone(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("part", match, first=grammar.number(match["ord"]))


def _interval(grammar: Reader, match: re.Match[str]) -> Mention:
    days = (_point(grammar, match, "a"), _point(grammar, match, "b"))
    fields = (
        {key: value for key, value in _year_fields(match).items() if key != "iranian" or value}
        if "word1" in match.groupdict()
        else {}
    )
    return _mention("interval", match, days=days, **fields)


def _month_year(grammar: Reader, match: re.Match[str]) -> Mention:
    year, month, _ = _point(grammar, match, "a")
    fields: dict[str, object] = _year_fields(match) if year is None else {"year": year}
    if match["before"] and not fields.get("year"):
        fields = {**fields, "year_word": "last month of that name"}
    return _mention("months", match, first=month, last=month, **(fields | {"iranian": False}))


def _back(months: int) -> Builder:
    return lambda grammar, match: _mention("back", match, months_back=months)


def _same(grammar: Reader, match: re.Match[str]) -> Mention:
    words = re.sub(r"^(?:the |its |this )", "", match[0])
    counted = re.search(r"\b(?:(\w+)[- ])?(month|quarter|half)(?!s)", words)
    last = (grammar.number(counted[1] or "") or _MONTHS_IN[counted[2][:4]]) if counted else 0
    if re.search(
        r"year[- ](?:ago|earlier|before)|a year|(?:last|previous|preceding|past|prior|earlier) ", words
    ):
        return _mention("back", match, months_back=12, last=last)
    fields = _year_fields(match)
    if fields.get("year") or fields.get("year_word") == "fy":
        return _mention("back", match, months_back=12, last=last, **fields)
    return _mention("same", match, months_back=0, last=last)


def _of_another_year(grammar: Reader, match: re.Match[str]) -> Mention:
    word = match[0].split()[-1]
    return _mention("back", match, months_back=12, last=_MONTHS_IN.get(word[:4], 0), year=int(match["y"]))


def _year(grammar: Reader, match: re.Match[str]) -> Mention | None:
    fields = _year_fields(match)
    # A bare "year" ("year on year", "two-year") is no period.
    if re.match(r"(?:year|fiscal|calendar)\b", match[0].strip()) and "year" not in fields:
        return None
    return _mention("year", match, first=1, last=12, **fields)


def _years(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("interval", match, days=((int(match["ya"]), 1, None), (int(match["yb"]), 12, None)))


def _bracket(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("ends", match, ends_at=_point(grammar, match, "e"))


def _opening(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("starts", match, ends_at=_point(grammar, match, "e"))


def _ended(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("year", match, first=1, last=12, ends_at=_point(grammar, match, "e"))


def _march_to_march(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("year", match, first=1, last=12, ends_at=(2000 + int(match["until"]), 3, None))


def _full_year(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("full year", match)


def _running_year(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("year", match, first=1, last=12, year_word="this")


def _recent(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("recent", match, last=_MONTHS_IN[match["part"][:4]])


def _months_back(grammar: Reader, match: re.Match[str]) -> Mention | None:
    count = grammar.number(match["n"] or match["later"])
    return _mention("back", match, months_back=count, last=count) if count else None


def _years_back(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("back", match, months_back=12 * grammar.number(match["n"]))


def _week(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("week", match, ends_at=_point(grammar, match, "e"))


def _to_date(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "Since the start of the year", with the end where the words name one."""
    fields = _year_fields(match) if match["year1"] else {}
    end = _point(grammar, match, "e") if match["me"] or match["mme"] or match["moe"] else None
    month = IRANIAN_MONTHS.index(match["month"]) + 1 if match["month"] else 0
    fields["fiscal"] = re.search("fiscal|financial", match[0]) is not None
    return _mention("to date", match, last=month, ends_at=end, **fields)


def _half_of_the_year(grammar: Reader, match: re.Match[str]) -> Mention:
    return _mention("months", match, first=1, last=6)


def _this(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "The period", or "the month", "those six months": the last one told that is so long."""
    count = grammar.number(match["n"]) if match["n"] else 0
    plural = match["unit"] == "months"
    return _mention("same", match, last=count or (0 if plural else _MONTHS_IN.get(match["unit"][:4], 0)))


BUILDERS: Mapping[str, Builder] = {
    "ending months": _ending_months,
    "same": _same,
    "of another year": _of_another_year,
    "interval": _interval,
    "year ended": _ended,
    "count of months": _count_of_months,
    "ends": _bracket,
    "starts": _opening,
    "ordinal month": _ordinal_month,
    "iranian month": _iranian_month,
    "part of year": _part_of_year,
    "quarter by month": _month_quarter,
    "season": _season,
    "bare season": _bare_season,
    "ordinal alone": _ordinal_alone,
    "years": _years,
    "month": _month_year,
    "year": _year,
    "a year back": _back(12),
    "a month back": _back(1),
    "a quarter back": _back(3),
    "half of the year": _half_of_the_year,
    "this period": _this,
    "running year": _running_year,
    "march to march": _march_to_march,
    "full year": _full_year,
    "recent part": _recent,
    "months back": _months_back,
    "years back": _years_back,
    "week ended": _week,
    "to date": _to_date,
}
