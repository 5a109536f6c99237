"""Runs of capitalised words that hold more than one name, or where the name lies behind it."""

from __future__ import annotations

import re

from crawler.figures.name_words import COMPANY_WORDS, SOURCE_WORDS
from crawler.figures.not_names import COMPLETE
from crawler.figures.words import Word, word_set

# "Hollin Printers and Refiners", "Corvane and Sons".
_TRADES = word_set(
    "refiners smelters processors traders merchants sons brothers partners founders engineers builders"
)
# What works are called after, in twos, too: "Tarn Lead and Zinc Complex".
GOODS = word_set(
    """steel copper aluminum aluminium zinc lead gold silver iron coal cement alumina pellet concentrate chromite rebar
    nickel lithium uranium potash phosphate tin bauxite coking coke titanium ferrochrome ferrosilicon manganese lime
    gypsum graphite sinter silica billet magnesite barite fluorspar bentonite travertine kaolin feldspar perlite
    antimony molybdenum tungsten chrome"""
)


def parts(text: str, run: list[Word]) -> list[list[Word]]:
    """ "Algeria and Morocco", "Saba Complex and Sefid Company", "Tarn Steel and Lund Steel", "ABC and Sefid Company",
    "a study from Corvane for Hollin" are two names, "Mining and Industrial Company" one.
    """
    for index, word in enumerate(run):
        if index and word.text == "for" and not {word.text for word in run} & SOURCE_WORDS:
            return [*parts(text, run[:index]), *parts(text, run[index + 1 :])]
        if not index or word.text not in ("and", "&"):
            continue
        last = run[index - 1]
        initials = last.end - last.start > 2 and text[last.start : last.end].isupper() and word.text == "and"
        whole = without_land(text, run)[-1].text in COMPANY_WORDS | SOURCE_WORDS and last.text not in COMPLETE
        trade = index + 2 == len(run) and word.text == "and" and run[-1].text in _TRADES
        whole = whole or trade or _is_called_after_two(run, index)
        alike = last.text == run[-1].text and len(run) - index > 2
        if initials or not whole or alike or (index > 1 and not trade and _says_two(text, run)):
            return [run[:index], *parts(text, run[index + 1 :])]
    return [run]


def _is_called_after_two(run: list[Word], index: int) -> bool:
    """ "Tarn Lead and Zinc Mining Complex Amin Safari": who speaks for it stands behind the name."""
    behind = {word.text for word in run[index + 1 :]}
    alike = run[index - 1].text in GOODS and len(run) > index + 1 and run[index + 1].text in GOODS
    return alike and not behind.isdisjoint(COMPANY_WORDS)


# "African Minerals and London Mining, both listed here", "between Corvane Gold and Hollin Mining".
_TWO_BEHIND = re.compile(r",? (?:both|the (?:only )?two|two [a-z]+|are|were|have)\b")
_TWO_AHEAD = ("between ", "both ", " are ", " were ")


def _says_two(text: str, run: list[Word]) -> bool:
    """Whether the words around a name with "and" in it speak of two."""
    return _TWO_BEHIND.match(text, run[-1].end) is not None or text.endswith(_TWO_AHEAD, 0, run[0].start)


def without_land(text: str, run: list[Word]) -> list[Word]:
    """ "Mehdiabad complex of Iran": where it lies is no part of the name."""
    at = next((at for at, word in enumerate(run) if at > 1 and word.text == "of" and not word.capital), None)
    if at is None or run[at - 1].text not in COMPLETE or text[run[at].start - 1] != " ":
        return run
    return run[:at]
