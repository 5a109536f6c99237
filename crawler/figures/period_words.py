"""Finds period expressions in a sentence and says what each means before it is resolved against the article.

A mention is a plain record of the words: how many months, which ordinal, which year word. `period_resolution`
turns it into days, with the article's date and calendar.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from crawler.figures.iranian_calendar import MONTHS as IRANIAN_MONTHS
from crawler.figures.languages import Language

YEAR_WORDS = {
    "current": 0,
    "this": 0,
    "present": 0,
    "ongoing": 0,
    "running": 0,
    "past": -1,
    "last": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
    "new": 0,
    "same": 0,
    "said": 0,
    "that": 0,
    "elapsed": -1,
}
BACK_WORDS = frozenset({"previous", "preceding", "prior", "last", "past"})


@dataclass(frozen=True, slots=True)
class Mention:
    """One period expression.

    `kind` is months (first..last of a year), year, interval (two printed days or months), same (the period
    spoken of before), back (it, `months_back` earlier), ends and starts (a printed boundary of the
    period named before it). `year` is a printed year, `year_word` a word for it;
    `iranian` is true or false where the words say so.
    """

    kind: str
    start: int
    end: int
    first: int = 0
    last: int = 0
    year: int | None = None
    year_word: str | None = None
    iranian: bool | None = None
    fiscal: bool = False
    months_back: int = 0
    days: tuple[tuple[int | None, int, int | None], ...] = ()
    ends_at: tuple[int | None, int, int | None] | None = None
    ordinal: bool = True


class PeriodGrammar:
    """The period expressions of one language."""

    def __init__(self, language: Language) -> None:
        self._months = language.months
        self._numbers = {word: int(value) for word, value in language.number_words.items() if value <= 12}
        self._ordinals = language.ordinals
        self._rules = _rules(language)

    def find(self, text: str, start: int, end: int) -> list[Mention]:
        """The mentions of the lower-case sentence text[start:end] in order; where two overlap the earlier
        rule wins.
        """
        found: list[Mention] = []
        for pattern, build in self._rules:
            for match in pattern.finditer(text, start, end):
                if any(match.start() < other.end and other.start < match.end() for other in found):
                    continue
                mention = build(self, match)
                if mention is not None:
                    found.append(mention)
        return sorted(found, key=lambda mention: mention.start)

    def number(self, word: str) -> int:
        """A count or ordinal of months: "nine", "9", "ninth", "9th"."""
        word = word.strip()
        if word[:1].isdigit():
            return int(re.match(r"\d+", word)[0])  # type: ignore[index]
        return self._numbers.get(word) or self._ordinals.get(word) or 0

    def month(self, word: str) -> int:
        """The number of a Gregorian month name or abbreviation."""
        return self._months[word.strip(".")]


_GREGORIAN = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept\.?|sep\.?|oct\.?|nov\.?|dec\.?)(?![a-z])"
)
_N = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ORD = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final|last"
    r"|\d{1,2} ?(?:st|nd|rd|th))"
)
_KIND = r"(?:(?:iranian|iran's|persian|solar|calendar|fiscal|financial|hijri|natural|local) )*"
_YEAR_WORD = (
    r"(?:current|this|present|ongoing|running|past|last|previous|preceding|prior|next|coming|upcoming"
    r"|following|new|same|said|that|elapsed)"
)
_YEAR = r"(?:(?:19|20)\d\d|1[34]\d\d)(?![\d,.]\d|\d|%)"
_FISCAL_YEAR = (
    r"(?:fy ?'?(?P<fy{0}>(?:20)?\d\d)(?:[-/]\d{{2,4}})?|(?P<span{0}>20\d\d) ?[-/] ?(?:20)?\d\d(?!\d))"
)
_SEASONS = {"spring": (1, 3), "summer": (4, 6), "autumn": (7, 9), "fall": (7, 9), "winter": (10, 12)}


def _year_ref(tag: str) -> str:
    return (
        rf"(?:{_FISCAL_YEAR.format(tag)}|(?:the |their |its |iran's "
        rf")?(?P<word{tag}>{_YEAR_WORD})?(?:'s)? ?(?P<kind{tag}>{_KIND})"
        rf"(?P<noun{tag}>year|fiscal)(?:'s)?(?: of)?,?(?: \(?(?P<after{tag}>{_YEAR}))?"
        rf"|(?P<year{tag}>{_YEAR}))"
    )


_OF = r"(?:,? ?(?:of|in|from|to|for|during)? ?(?:the )?)"
_TAIL = (
    rf"(?:(?:[- ](?:calendar |long |cumulative )?(?:period|span|stretch|time"
    rf"|timespan))?(?: of time)?{_OF}{_year_ref('1')})?"
)
_BACK_TAIL = (
    r"(?:a year (?:ago|earlier|before)|(?:the )?year[- ](?:ago|earlier)|one year (?:ago|earlier|before)"
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
    rf"|th)?(?![\d%])(?:,? (?P<y{{0}}>20\d\d|19\d\d))?|(?P<dd{{0}}>\d{{{{1,2}}}})(?:st|nd|rd"
    rf"|th)? (?:of )?(?P<mm{{0}}>{_GREGORIAN})(?:,? (?P<yy{{0}}>20\d\d|19\d\d))?)"
)
_MONTH_POINT = rf"(?P<mo{{0}}>{_GREGORIAN})(?:,? (?:of )?(?P<moy{{0}}>20\d\d|19\d\d))?"
_IR_MONTH = rf"(?:{'|'.join(IRANIAN_MONTHS)})(?![a-z])"

Builder = Callable[[PeriodGrammar, "re.Match[str]"], Mention | None]


def _point(grammar: PeriodGrammar, match: re.Match[str], tag: str) -> tuple[int | None, int, int | None]:
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
    if fiscal_year:
        fields |= {"year": int(fiscal_year) % 100 + 2000, "year_word": "fy", "fiscal": True}
    elif group.get(f"span{tag}"):
        fields |= {"year": int(group[f"span{tag}"] or 0) + 1, "year_word": "fy", "fiscal": True}
    elif printed:
        fields |= {"year": int(printed), "iranian": int(printed) < 1600}
    elif group.get(f"noun{tag}") or group.get(f"word{tag}"):
        fields["year_word"] = group.get(f"word{tag}") or "the"
    if re.search(r"iranian|iran's|persian|solar|hijri", kind):
        fields["iranian"] = True
    return fields


def _mention(kind: str, match: re.Match[str], **fields: object) -> Mention:
    return Mention(kind, match.start(), match.end(), **fields)  # type: ignore[arg-type]


def _count_of_months(grammar: PeriodGrammar, match: re.Match[str]) -> Mention | None:
    count = grammar.number(match["n"])
    if not 1 <= count <= 12:
        return None
    return _mention("months", match, first=1, last=count, ordinal=bool(match["first"]), **_year_fields(match))


def _ending_months(grammar: PeriodGrammar, match: re.Match[str]) -> Mention | None:
    count = grammar.number(match["n"]) if match["n"] else 12
    return (
        _mention("months", match, first=1, last=count, ends_at=_point(grammar, match, "e")) if count else None
    )


def _ordinal_month(grammar: PeriodGrammar, match: re.Match[str]) -> Mention | None:
    number = grammar.number(match["ord"])
    if match["ord"] in ("last", "past", "final") or not 1 <= number <= 12:
        return None
    fields = _year_fields(match)
    if match["iran"]:
        fields["iranian"] = True
    return _mention("months", match, first=number, last=number, **fields)


def _iranian_month(grammar: PeriodGrammar, match: re.Match[str]) -> Mention:
    first = IRANIAN_MONTHS.index(match["month"]) + 1
    last = IRANIAN_MONTHS.index(match["until"]) + 1 if match["until"] else first
    return _mention("months", match, first=first, last=last, **(_year_fields(match) | {"iranian": True}))


def _part_of_year(grammar: PeriodGrammar, match: re.Match[str]) -> Mention | None:
    part = match["part"] or (
        "half"
        if (match["abbr"] and match["abbr"][-1:] in "h") or (match["abbr"] and match["abbr"][0] == "h")
        else "quarter"
    )
    size = 6 if part == "half" else 3
    word = match["ord"] or re.sub(r"\D", "", match["abbr"] or "")
    number = 12 // size if word in ("last", "final") else grammar.number(word)
    if not 1 <= number <= 12 // size:
        return None
    return _mention("months", match, first=(number - 1) * size + 1, last=number * size, **_year_fields(match))


def _month_quarter(grammar: PeriodGrammar, match: re.Match[str]) -> Mention:
    point = grammar.month(match["mo"]), (6 if match["part"].startswith("half") else 3)
    fields = _year_fields(match)
    return _mention("months", match, first=1, last=point[1], ends_at=(None, point[0], None), **fields)


def _season(grammar: PeriodGrammar, match: re.Match[str]) -> Mention:
    first, last = _SEASONS[match["season"]]
    return _mention("months", match, first=first, last=last, **(_year_fields(match) | {"iranian": True}))


def _interval(grammar: PeriodGrammar, match: re.Match[str]) -> Mention:
    days = (_point(grammar, match, "a"), _point(grammar, match, "b"))
    fields = (
        {key: value for key, value in _year_fields(match).items() if key != "iranian" or value}
        if "word1" in match.groupdict()
        else {}
    )
    return _mention("interval", match, days=days, **fields)


def _month_year(grammar: PeriodGrammar, match: re.Match[str]) -> Mention:
    year, month, _ = _point(grammar, match, "a")
    fields = _year_fields(match) if year is None else {"year": year}
    return _mention("months", match, first=month, last=month, **(fields | {"iranian": False}))


def _back(months: int) -> Builder:
    return lambda grammar, match: _mention("back", match, months_back=months)


def _same(grammar: PeriodGrammar, match: re.Match[str]) -> Mention:
    words = re.sub(r"^(?:the |its |this )", "", match[0])
    if re.search(
        r"year[- ](?:ago|earlier|before)|a year|(?:last|previous|preceding|past|prior|earlier) ", words
    ):
        return _mention("back", match, months_back=12)
    fields = _year_fields(match)
    if fields.get("year") or fields.get("year_word") == "fy":
        return _mention("back", match, months_back=12, **fields)
    return _mention("same", match, months_back=0)


def _year(grammar: PeriodGrammar, match: re.Match[str]) -> Mention | None:
    fields = _year_fields(match)
    # A bare "year" ("year on year", "two-year") is no period.
    if re.match(r"(?:year|fiscal)\b", match[0]) and not match["after1"]:
        return None
    return _mention("year", match, first=1, last=12, **fields)


def _years(grammar: PeriodGrammar, match: re.Match[str]) -> Mention:
    return _mention("interval", match, days=((int(match["ya"]), 1, None), (int(match["yb"]), 12, None)))


def _bracket(grammar: PeriodGrammar, match: re.Match[str]) -> Mention:
    return _mention("ends", match, ends_at=_point(grammar, match, "e"))


def _opening(grammar: PeriodGrammar, match: re.Match[str]) -> Mention:
    return _mention("starts", match, ends_at=_point(grammar, match, "e"))


def _ended(grammar: PeriodGrammar, match: re.Match[str]) -> Mention:
    return _mention("year", match, first=1, last=12, ends_at=_point(grammar, match, "e"))


def _rules(language: Language) -> list[tuple[re.Pattern[str], Builder]]:
    joint = r" ?(?:-|to|through|until|till|and|up to|,? to) ?(?:the end of |end[- ](?:of )?|late )?"
    rows: list[tuple[str, Builder]] = [
        (
            rf"(?P<n>{_N})[- ]months?(?: period)?(?: that)? (?:ended|ending|to|through|ended on"
            rf"|ending on|until)(?: on)? (?:the end of |end[- ])?(?:{_DAY.format('e')}"
            rf"|{_MONTH_POINT.format('e')})",
            _ending_months,
        ),
        (rf"(?:{_same_of('n')})", _same),
        (rf"{_DAY.format('a')}{joint}{_DAY.format('b')}", _interval),
        (
            rf"(?<![a-z]){_MONTH_POINT.format('a')}{joint}{_MONTH_POINT.format('b')}(?! "
            rf"\d{{1,2}}(?!\d))(?:{_OF}{_year_ref('1')})?",
            _interval,
        ),
        (
            rf"(?:(?P<n>year|fiscal year|financial year)) (?:that )?(?:ended|ending|to|through"
            rf"|ends)(?: on| in)? (?:the end of |end[- ])?(?:{_DAY.format('e')}"
            rf"|{_MONTH_POINT.format('e')})",
            _ended,
        ),
        (
            rf"(?P<word1>last|previous|preceding|past|prior|this"
            rf"|current) year's (?P<first>(?:first|initial"
            rf"|opening) )(?P<n>{_N})[- ]months?(?![a-z])",
            _count_of_months,
        ),
        (rf"\(?(?:which )?(?:to end|ended|ending|ends|end)(?: on| in)? {_DAY.format('e')}\)?", _bracket),
        (
            rf"\(?(?:which )?(?:started|starting|starts|began|beginning)(?: on| in"
            rf"| from)? (?:{_DAY.format('e')}|{_MONTH_POINT.format('e')})\)?",
            _opening,
        ),
        (
            rf"(?P<first>(?:first|initial|opening|past|last|latest) )?(?P<n>{_N})(?:[- ]"
            rf"|-?\s)months?(?![a-z]){_TAIL}",
            _count_of_months,
        ),
        (
            rf"(?P<ord>{_ORD}) (?P<iran>iranian )?(?:calendar |fiscal "
            rf"|solar )*month(?![a-z])(?:{_OF}{_year_ref('1')})?",
            _ordinal_month,
        ),
        (
            rf"(?<![a-z])(?P<month>{_IR_MONTH})(?:{joint}(?P<until>{_IR_MONTH}))?(?! (?:news"
            rf"|agency))(?:{_OF}{_year_ref('1')})?",
            _iranian_month,
        ),
        (
            rf"(?<![a-z])(?:(?P<ord>first|second|third|fourth|last|final|[1-4] ?(?:st|nd|rd"
            rf"|th))[- ](?:fiscal |calendar )?(?P<part>quarter|half)|(?P<abbr>q[1-4]|h[12]|[1-4]q"
            rf"|[12]h))(?![a-z0-9])(?:{_OF}{_year_ref('1')})?",
            _part_of_year,
        ),
        (
            rf"(?<![a-z])(?P<mo>{_GREGORIAN})[- ](?P<part>quarter"
            rf"|half(?:[- ]year)?)(?![a-z])(?:{_OF}{_year_ref('1')})?",
            _month_quarter,
        ),
        (rf"(?<![a-z])(?P<season>spring|summer|autumn|winter)(?![a-z]){_OF}{_year_ref('1')}", _season),
        (
            r"(?<![a-z])(?P<year_a>)(?:from|between) (?P<ya>(?:19|20)\d\d) (?:to|and"
            r"|through) (?P<yb>(?:19|20)\d\d)(?!\d)",
            _years,
        ),
        (
            rf"(?<![a-z])(?:{_MONTH_POINT.format('a')})(?! \d{{1,2}}(?![\d,.%]\d|\d"
            rf"| percent))(?:{_OF}{_year_ref('1')})?(?![a-z])",
            _month_year,
        ),
        (rf"(?<![a-z]){_BACK_TAIL}", _back(12)),
        (
            r"(?<![a-z])(?:the )?(?:month (?:before|earlier|ago)|(?:previous|prior|preceding"
            r"|last) month)(?![a-z])",
            _back(1),
        ),
        (
            r"(?<![a-z])(?:the )?(?:quarter (?:before|earlier|ago)|(?:previous|prior|preceding"
            r"|last) quarter|three months earlier)(?![a-z])",
            _back(3),
        ),
        (rf"(?<![a-z\d,.$]){_year_ref('1')}(?![a-z]|-old|-year|-on-|s\b)", _year),
        (
            r"(?<![a-z])(?:this|the|these|that|those|said|mentioned|review|reported"
            r"|under review) (?:(?:said|mentioned|given|stated|reported|\w+[- ]month) )?(?:period"
            r"|months?|time|span|stretch|quarter|half|duration|time[- ]?span)(?: (?:in question"
            r"|under review|of time))?(?![a-z])",
            lambda grammar, match: _mention("same", match),
        ),
    ]
    return [(re.compile(pattern), build) for pattern, build in rows]


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
