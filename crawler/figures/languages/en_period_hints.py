"""Words by which the rules of `en_periods` are worth trying on a sentence."""

from __future__ import annotations

from crawler.figures.words import word_set
from storage.iranian_calendar import MONTHS as IRANIAN_MONTHS

MONTHS = word_set(
    "january february march april may june july august september "
    "october november december jan feb mar apr jun jul aug sep sept oct nov dec"
)
# Of which words one must occur in a sentence for a rule to be worth trying; "one & other" asks for both. "number",
# "digits" and "two months" stand for any digit, a year's digits and two months.
HINTS: dict[str, frozenset[str]] = {
    "month": word_set("month months"),
    "counted": word_set("day quarters month months quarter half"),
    "rolling": word_set("trailing rolling"),
    "week": word_set("week"),
    "days": word_set("day days"),
    "rest": word_set("remaining other rest remainder balance"),
    "it": word_set("it"),
    "time": word_set("time"),
    "now": word_set("current present running ongoing next coming following upcoming"),
    "half": word_set("half"),
    "half year": word_set("half midway halfway"),
    "march": word_set("march"),
    "years": word_set("years"),
    "recent": word_set("last past latest recent"),
    "as of": word_set("as by"),
    "up to": word_set("through until till up"),
    "to date": word_set("since january date ytd far period start beginning opening outset"),
    "same": word_set(
        "same corresponding equivalent comparable like similar matching identical respective parallel"
        " relevant mentioned said given aforementioned"
        # Of the same period in other words: "last year's period", "a year-ago quarter".
        " last previous preceding past prior ago earlier before"
    ),
    "span": word_set(
        "period periods month months time timespan span stretch quarter half week duration days interval point date"
        " season level figure"
    ),
    "gregorian": MONTHS,
    "any month": MONTHS | frozenset(IRANIAN_MONTHS),
    "two months": frozenset(),
    "number": frozenset(),
    "year": word_set("year years twelve yearend"),
    "iranian": frozenset(IRANIAN_MONTHS),
    "part": word_set("quarter quarterly half q h qfy hfy three quarters qtr"),
    "quarterly": word_set("quarterly"),
    "ordinal": word_set("first second third fourth"),
    "season": word_set("spring summer autumn winter"),
    "digits": frozenset(),
    "any year": word_set("year years fiscal fy"),
    "ended": word_set(
        "end ended ending ends closed closing closes finished finishing finishes concluded concluding concludes"
        " completed completing ran run close"
    ),
    "began": word_set("started starting starts began beginning"),
    "begins": word_set("started starting starts began beginning begins commencing running from effective"),
    "ago": word_set("ago earlier before prior previously"),
    "back": word_set("ago earlier before previous prior preceding"),
    "year end": word_set("yearend end close"),
    "full": word_set("full whole entire"),
    "between": word_set("from between"),
    "this": word_set("period month months time span stretch quarter half duration timespan"),
}
