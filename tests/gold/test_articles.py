"""The annotated articles against themselves: what they print, the calendars, the allowed words.

Nothing here reads a figure with the crawler: the set stays independent of what it measures.
"""

import re
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal

import jdatetime
import pytest

from storage.models import BOUNDS, CHANGE_BASES, MEASURES, STATUSES
from tests.gold.printed import amounts_printed, is_printed
from tests.gold.sets import BY_SET, SETS

# A number that lost a digit, or has a comma for its point, on purpose: its amount cannot be read off what it prints.
MISPRINTS = ("digit is missing", "comma for decimal point")
UNITS = {"t", "oz", "lb", "ct", "m3", "short ton", "t/day"}
ARTICLE_KEYS = {"id", "lang", "outlet", "title", "published", "relevant", "phenomena", "text", "figures"}
FIGURE_KEYS = {
    *("measure", "status", "commodity", "entity", "value", "low", "high", "unit", "raw", "bound"),
    *("start", "end", "change_pct", "change_basis", "source", "evidence"),
}
OPTIONAL_KEYS = {"doubt", "change_alt", "basis"}
STOCKS = {"capacity", "reserves", "inventory"}
# Days of a period that are neither Iranian nor Gregorian months: a day, a week, ten days, weeks of a year, a quota from a day on.
ODD_PERIODS = {
    "ir-fa-billet-tenders-azar-1402",
    "ir-fa-ime-week-bahman-1400",
    "ir-fa-zinc-group-day-record-azar-1395",
    "w-aisi-week-nov-2024",
    "w-drc-cobalt-quota",
    "w-fa-china-iron-ore-week-aug-2022",
    "w-fr-guinee-semaine-mai-2023",
    "w-zh-cisa-daily-2023",
    "w-zh-cisa-mid-aug-2022",
}
# Groups of three by comma or space, and the Indian ones of two ("5,65,000").
NUMBER = re.compile(r"\d{1,3}(?:[, ]\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?")
# Words of a text, signs of a Chinese one. Those in other languages are as short as news in them is.
LENGTHS = {"en": (70, 500), "zh": (110, 900)}
OTHER_LENGTHS = (40, 500)
NUMBER_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
SCALES = {
    r"billion": 9,
    r"million|milion|mn|Mt|Moz|Mlb|MT|mtpa": 6,
    r"lakh": 5,
    r"thousand|kt|koz|k dmt|kdmt": 3,
    r"kilograms|kg": -3,
}
SENTENCE_START = re.compile(r"(?:^|\n|[.!?؟。！？][\"”’)»]*\s|[。！？][”’）]*)$")


def length(article: dict) -> int:
    """Words, or signs where a language sets no spaces between words."""
    return len(article["text"] if article["lang"] == "zh" else article["text"].split())


def numbers_in(raw: str) -> list[Decimal]:
    """The numbers of a raw amount as printed, before any scale."""
    digits = [Decimal(re.sub("[, ]", "", found)) for found in NUMBER.findall(raw)]
    return digits or [
        Decimal(NUMBER_WORDS[word]) for word in re.findall(r"[a-z]+", raw) if word in NUMBER_WORDS
    ]


def scale_of(raw: str) -> int | None:
    """The power of ten that a raw amount prints with its number, None where it prints none."""
    return next(
        (
            power
            for words, power in SCALES.items()
            if re.search(rf"(?<![A-Za-z])(?:{words})(?![A-Za-z])", raw)
        ),
        None,
    )


def amounts(figure: dict) -> list[Decimal]:
    chosen = [figure["value"]] if figure["value"] is not None else [figure["low"], figure["high"]]
    return [Decimal(str(amount)) for amount in chosen]


def is_iranian(start: date, end: date) -> bool:
    first, after = (jdatetime.date.fromgregorian(date=day) for day in (start, end + timedelta(days=1)))
    return bool(first.day == after.day == 1)


def is_to_mid_month(start: date, end: date) -> bool:
    """From the first of an Iranian month to the fifteenth of one ("تا نیمه شهریور")."""
    first, last = (jdatetime.date.fromgregorian(date=day) for day in (start, end))
    return bool(first.day == 1 and last.day == 15)


def is_gregorian(start: date, end: date) -> bool:
    return start.day == (end + timedelta(days=1)).day == 1


def of_each_article(check):
    """The check as one test a set, over all its articles: a test for each would take longer than the checks."""

    @pytest.mark.parametrize("name", SETS)
    def test(name):
        told = [fault for article in BY_SET[name] if (fault := fault_of(check, article))]
        assert not told, "\n".join(told)

    return test


def of_each_figure(check):
    """The same over all figures of all articles of a set."""

    @pytest.mark.parametrize("name", SETS)
    def test(name):
        figures = ((article, figure) for article in BY_SET[name] for figure in article["figures"])
        told = [fault for article, figure in figures if (fault := fault_of(check, article, figure))]
        assert not told, "\n".join(told)

    return test


def fault_of(check, article, *figure):
    try:
        check(article, *figure)
    except AssertionError as error:
        raw = f" ({figure[0]['raw']})" if figure else ""
        return f"{article['id']}{raw}: {error}"
    return None


@of_each_article
def test_an_article_has_all_its_fields(article):
    assert set(article) == ARTICLE_KEYS
    assert date.fromisoformat(article["published"]) >= date(2010, 1, 1)
    assert article["lang"] == "en" or f"-{article['lang']}-" in article["id"]
    shortest, longest = LENGTHS.get(article["lang"], OTHER_LENGTHS)
    assert shortest <= length(article) <= longest
    assert bool(article["figures"]) != ("none" in article["phenomena"])


@of_each_article
def test_no_figure_stands_twice(article):
    keys = Counter(
        tuple(
            figure[name]
            for name in ("measure", "status", "commodity", "entity", "value", "low", "start", "end")
        )
        for figure in article["figures"]
    )
    assert [key for key, times in keys.items() if times > 1] == []


@of_each_figure
def test_a_figure_uses_the_words_of_the_contract(article, figure):
    assert set(figure) - OPTIONAL_KEYS == FIGURE_KEYS
    assert figure["measure"] in MEASURES
    assert figure["status"] in STATUSES
    assert figure["bound"] in BOUNDS
    assert figure["unit"] in UNITS
    assert figure["commodity"] == figure["commodity"].lower()
    assert figure["change_basis"] in {None, *CHANGE_BASES}
    assert figure["change_basis"] is None or figure["change_pct"] is not None


@of_each_figure
def test_raw_and_evidence_stand_in_the_text(article, figure):
    text = article["text"]
    starts = [found.start() for found in re.finditer(re.escape(figure["evidence"]), text)]
    sentences = [start for start in starts if SENTENCE_START.search(text[:start])]
    assert sentences != []
    assert figure["raw"] in text[sentences[0] :].split("\n\n")[0]


@of_each_figure
def test_the_amount_is_the_raw_one_times_its_scale(article, figure):
    if any(slip in figure.get("doubt", "") for slip in MISPRINTS):
        return
    meant = amounts(figure)
    assert meant == sorted(meant)
    if article["lang"] != "en":
        readings = amounts_printed(figure["raw"], article["lang"], len(meant))
        assert all(amount in allowed for amount, allowed in zip(meant, readings, strict=True))
        return
    printed = numbers_in(figure["raw"])
    assert len(printed) == len(meant)
    factors = {amount / number for amount, number in zip(meant, printed, strict=True)}
    allowed = [scale_of(figure["raw"])] if scale_of(figure["raw"]) is not None else range(10)
    assert factors <= {Decimal(10) ** power for power in allowed}
    assert len(factors) == 1


@of_each_figure
def test_a_change_is_printed_in_the_text(article, figure):
    words = {value: word for word, value in NUMBER_WORDS.items()}
    for change in (figure["change_pct"], figure.get("change_alt")):
        if change is None:
            continue
        if article["lang"] != "en":
            assert is_printed(change, article["text"], article["lang"])
            continue
        printed = re.escape(f"{abs(change):g}")
        word = words.get(abs(change), "never")
        assert re.search(rf"(?<![\d.,]){printed}(?:\.0)?(?![,.]?\d)|\b{word}\b", article["text"])


@of_each_figure
def test_a_period_lies_on_the_bounds_of_its_calendar(article, figure):
    if figure["start"] is None:
        assert figure["end"] is None
        return
    assert figure["measure"] not in STOCKS
    start, end = date.fromisoformat(figure["start"]), date.fromisoformat(figure["end"])
    assert start <= end
    if article["id"] in ODD_PERIODS:
        return
    iranian_too = article["id"].startswith("ir-")
    assert is_gregorian(start, end) or (
        iranian_too
        and (is_iranian(start, end) or ("half-month" in article["phenomena"] and is_to_mid_month(start, end)))
    )
