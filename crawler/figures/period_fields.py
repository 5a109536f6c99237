"""What period rules have matched, as the fields of a mention: days, months, years and the words for them."""

from __future__ import annotations

import re
from typing import Protocol

from crawler.figures.period_words import Mention

_OF_IRAN = re.compile(r"iranian|iran's|persian|solar|hijri")
# By the first four letters: "half-year", "quarter", "month".
MONTHS_IN = {"mont": 1, "quar": 3, "half": 6}


class Reader(Protocol):
    """What a builder needs of a language's grammar: numbers and months by their words."""

    def number(self, word: str) -> int: ...
    def month(self, word: str) -> int: ...


def point(grammar: Reader, match: re.Match[str], tag: str) -> tuple[int | None, int, int | None]:
    group = match.groupdict()
    month = group.get(f"m{tag}") or group.get(f"mm{tag}") or group.get(f"mo{tag}")
    day = group.get(f"d{tag}") or group.get(f"dd{tag}")
    year = group.get(f"y{tag}") or group.get(f"yy{tag}") or group.get(f"moy{tag}")
    return year_printed(year) if year else None, grammar.month(month or ""), int(day) if day else None


def year_printed(year: str) -> int:
    """A year of four digits, or of two behind an apostrophe."""
    return 2000 + int(year[1:]) if year.startswith("'") else int(year)


def year_fields(match: re.Match[str], tag: str = "1") -> dict[str, object]:
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
    elif group.get(f"own{tag}"):
        fields |= {"year": int(group[f"own{tag}"] or 0), "year_word": "own", "iranian": False}
    elif group.get(f"span{tag}"):
        fields |= {"year": int(group[f"span{tag}"] or 0) + 1, "year_word": "fy"}
        fields |= {"fiscal": True, "split_year": True}
    elif printed and group.get(f"to{tag}"):
        fields |= {"year": int(printed) + 1, "year_word": "fy", "fiscal": True}
    elif printed:
        fields |= {"year": int(printed), "iranian": int(printed) < 1600}
    elif group.get(f"noun{tag}") or group.get(f"word{tag}"):
        word = "ended" if group.get(f"closed{tag}") else (group.get(f"word{tag}") or "the").strip()
        fields["year_word"] = "ended" if word.endswith(("ended", "completed")) else word
    if kind and _OF_IRAN.search(kind):
        fields["iranian"] = True
    elif "gregorian" in kind:
        fields["iranian"] = False
    return fields


def mention_of(kind: str, match: re.Match[str], **fields: object) -> Mention:
    """A mention of what a rule has matched; a comma behind it is of the sentence."""
    end = match.start() + len(match[0].rstrip(", "))
    return Mention(kind, match.start(), end, **fields)  # type: ignore[arg-type]
