"""Names by their shape: runs of capitalised words, with what they are called by their last word."""

from __future__ import annotations

import re

from crawler.figures.lexicon import Entity
from crawler.figures.name import Name
from crawler.figures.name_kinds import DESCRIBED_SITES, kind_of
from crawler.figures.name_words import COMPANY_WORDS, SOURCE_WORDS
from crawler.figures.names_joined import GOODS, parts, without_land
from crawler.figures.not_names import DATES, NOT_NAMES
from crawler.figures.persons_in_names import behind_an_office, beside_a_speaker, beside_an_office
from crawler.figures.tickers import ends_with_code, ends_with_exchange, ends_with_ticker, is_end_of_code
from crawler.figures.words import Word, Words, word_set

# What it is that is named behind them.
_KINDS = word_set("company group plant mine smelter refinery")
_DIRECTIONS = word_set("central north south east west northern southern eastern western new")
_LEADING = word_set(
    """national central north south east west northern southern eastern western new mineral mining international global
    american general mt first minerals metals"""
)
# "Gold Production hits 4 million ounces", "Corvane Sales fall", as headlines have it.
_FLOWS = word_set(
    "production output exports imports sales shipments deliveries guidance demand supply prices"
)
# "Miner Barrick Gold": what somebody is, at the head of a sentence.
_ROLES = word_set(
    """miner steelmaker producer refiner explorer smelter giant major rival peer shares owner parent partner operator
    newcomer subsidiary affiliate neighbour neighbor competitor developer trader listed unlisted neighbouring
    neighboring nearby adjacent"""
)
# "LONDON-LISTED Corvane".
_WHERE_LISTED = word_set("listed based owned controlled")
# "High-grade ore made up 5 tons".
_DEGREES = word_set("high low mid medium semi heavy light thin thick")
# "First Quarter Output", "First Vice President": what is counted, and no name.
_COUNTED = word_set("quarter half year vice phase lady")
# Words that a place's name ends with, and that are none by themselves.
_LIE_OF_LAND = word_set(
    "bay river lake island islands creek hill hills ridge valley coast basin belt peninsula gulf point falls springs"
)
# "Hunter's Reward", "Rory's Knoll".
_SOMEBODYS = _LIE_OF_LAND | word_set("knoll reward peak gap nest")
# "Two Rivers", where it opens no sentence.
_COUNTS = word_set("two three four five six seven twelve")
_PARTS_OF = word_set("part half most much some all none both either one bulk share shares parts")
_SMALL_WORDS = word_set("of and & de du da del la el al for the des do dos e y sur")


def shaped(text: str, words: Words) -> list[Name]:
    """Runs of capitalised words, without words that only begin a sentence."""
    names: list[Name] = []
    run: list[Word] = []
    for index, word in enumerate(words):
        if not run and not word.capital:
            continue
        if run and not _continues(text, run[-1], word):
            names += _name_of(text, run)
            run = []
        if (
            run
            or _may_begin(word)
            or (index and word.capital and word.text in _DIRECTIONS)
            or _may_lead(text, words, index)
            or _leads_its_kind(text, words, index)
        ):
            run.append(word)
    names += _name_of(text, run)
    return names


def _may_begin(word: Word) -> bool:
    return word.capital and word.text not in NOT_NAMES and not word.text.isdigit()


def _may_lead(text: str, words: Words, index: int) -> bool:
    """ "National Copper Industries" begins a sentence with a name, "National copper production" does not."""
    word, follow = words[index], words[index + 1 : index + 3]
    counted = index > 0 and word.text in _COUNTS
    placed = (index > 0 or word.text in GOODS) and bool(follow) and follow[0].text in _LIE_OF_LAND
    if (
        not follow
        or not word.capital
        or (index and words[index - 1].text[0].isdigit())
        or (word.text not in _LEADING and not counted and not placed)
        or text[word.end : follow[0].start] not in ((" ", ". ") if word.text == "mt" else (" ",))
    ):
        return False
    if word.text == "first" and follow[0].text in NOT_NAMES | _COUNTED | DATES:
        return False
    return follow[0].capital or (follow[0].text in ("and", "&") and follow[-1].capital)


# Words of which a name may be made that has none of its own.
_OF_ITS_KIND = (
    GOODS | COMPANY_WORDS | word_set("development production processing investment national extraction")
)


def _leads_its_kind(text: str, words: Words, index: int) -> bool:
    """ "Iranian Zinc Mines Development Company" is called after its land, "the Iranian Tarn Company" lies in it."""
    if words[index].text != "iranian" or not words[index].capital:
        return False
    last = words[index]
    for word in words[index + 1 :]:
        if not word.capital or text[last.end : word.start] != " " or word.text not in _OF_ITS_KIND:
            break
        last = word
    return last.text in ("company", "corporation", "co") and last is not words[index]


_OF_A_LAND = re.compile(r"[A-Z][a-z]+(?:an|ese|ish|ch|iss|eek) $")


def _is_of_a_land(text: str, kind: Word) -> bool:
    """Whether what a site is stands behind the adjective of a land; a company is named behind any word."""
    if kind.text in ("company", "group"):
        return True
    land = _OF_A_LAND.search(text, max(0, kind.start - 24), kind.start)
    return land is not None and land[0].strip().lower() not in GOODS


def _continues(text: str, last: Word, word: Word) -> bool:
    gap = text[last.end : word.start]
    if last.text in _KINDS and not last.capital and word.capital and _is_of_a_land(text, last):
        return False  # "the Japanese group Nippon Steel", "the Canadian plant Tarn"
    if gap == "-" and _is_dateline_joint(text[last.start : last.end], text[word.start : word.end]):
        return False
    if gap == "'s ":
        return word.capital and word.text in _SOMEBODYS
    if gap not in (" ", "-", "'", "", "\n", ". ", "/") or (
        gap == ". " and last.text not in ("co", "corp", "st", "no", "mt")
    ):
        return False
    if gap == ". " and not (word.capital and (last.text in ("st", "mt") or word.text in COMPANY_WORDS)):
        return False
    if gap == "'" and len(last.text) < 5 and len(word.text) > 2 and not text[last.start : last.end].isupper():
        return True  # "Ma'dan", but no case ending of other languages
    if gap == "'" and len(word.text) == 1 and not word.capital and text[word.end : word.end + 1] == "-":
        return True
    if word.text in _SMALL_WORDS:
        return last.text not in ("co", "corp") and gap in (" ", "-")
    return (word.capital and word.text not in DATES) or (
        gap in (" ", "-")
        and word.text
        in (
            "steel",
            "company",
            "group",
            "mine",
            "complex",
            "manufacturing",
            "smelter",
            "refinery",
            "plant",
            "province",
        )
    )


def _name_of(text: str, run: list[Word]) -> list[Name]:
    while run and _only_joins(run[-1]):
        run = run[:-1]
    return [
        name
        for part in parts(text, run)
        for side in beside_an_office(part)
        for words in beside_a_speaker(text, side)
        for name in _named(text, words)
    ]


# "From the South dune".
_PART_OF_A_MINE = re.compile(
    r" (?:dune|pit|shaft|zone|section|block|wall|ramp|bank|seam|lode|reef|face|lens|stope|field|deposit)s?\b"
)


def _only_joins(word: Word) -> bool:
    """Whether a small word ends no name; "Cobre Sur" lies in the south."""
    return word.text in _SMALL_WORDS and not (word.capital and word.text == "sur")


# "The State Statistics Agency", "Kazakhstan's Statistics Committee": words that begin no other name.
_OF_THE_STATE = re.compile(
    r"\b(?:(?:State|National|Federal|Central|General|Statistics|Statistical|Customs|Trade|Mines|Mining|Mineral|Energy"
    r"|Industry|Industrial|Export|Foreign|Economic|Provincial|Regional) )+$"
)


def _named(text: str, run: list[Word]) -> list[Name]:
    while run and _only_joins(run[-1]):
        run = run[:-1]
    while run and (run[0].text in _SMALL_WORDS and not run[0].capital):
        run = run[1:]
    run = without_land(text, _behind_what_is_told(behind_an_office(run)))
    while len(run) > 1 and run[-1].text in _FLOWS and text[run[-1].start].isupper():
        run = run[:-1]
    while run and not run[-1].capital and run[-1].text == "steel":
        run = run[:-1]
    if len(run) == 1 and text[run[0].start - 1 : run[0].start].isdigit():
        return []  # "83.3Mlb"
    if len(run) > 1 and len(run[-1].text) == 1 and text.startswith(".", run[-1].end):
        run = run[:-1]  # "Corvane S.A.", "Hollin N.V."
    run = run[1:] if len(run) > 1 and len(run[0].text) < 2 and run[0].text in "kmqt" else run
    run = run[1:] if len(run) > 1 and run[0].text in _ROLES and run[1].capital else run
    run = run[2:] if len(run) > 2 and run[1].text in _WHERE_LISTED else run
    run = run[:-1] if ends_with_exchange(text, run) else run
    run = run[:-1] if ends_with_ticker(text, run, COMPANY_WORDS) or ends_with_code(text, run) else run
    if run and is_end_of_code(text, run[0].start):
        return []
    if (
        len(run) > 1
        and run[-1].text in ("q", "h", "fy", "sc")
        and text[run[-1].end : run[-1].end + 1].isdigit()
    ):
        run = run[:-1]
    if (
        len(run) == 2
        and run[1].text in ("group", "company")
        and not run[1].capital
        and run[0].text.endswith("ies")
    ):
        return []  # "Commodities group Corvane": what it is, in front of its name
    if len(run) == 2 and run[0].text in GOODS and not run[1].capital:
        return []  # "Aluminum plant in Tarn": what it makes, at the head of a sentence
    if len(run) > 1 and len(run[0].text) == 1 and text[run[0].start - 1 : run[0].start].isdigit():
        return []
    if not run or (
        len(run) == 1
        and (
            len(run[0].text) < 2
            or _is_bare_adverb(run[0])
            or (run[0].text in _DEGREES and text.startswith("-", run[0].end))
            or run[0].text in _LIE_OF_LAND
            or (run[0].text in _DIRECTIONS and _PART_OF_A_MINE.match(text, run[0].end))
        )
    ):
        return []
    start = run[0].start
    if (
        len(run) == 1
        and run[0].text in SOURCE_WORDS
        and (ahead := _OF_THE_STATE.search(text, max(0, start - 48), start))
    ):
        start = ahead.start()
    entity = Entity(text[start : run[-1].end].replace("\n", " "), kind_of(text, run))
    return [Name(entity, start, run[-1].end, False)]


def _behind_what_is_told(run: list[Word]) -> list[Word]:
    """ "Throughput of the Hollin plant", "Part of Corvane's ore": what is told of a site, in front of its name."""
    if len(run) > 2 and run[0].text in _PARTS_OF and run[1].text == "of":
        return run[2:]
    if len(run) < 4 or run[1].text != "of" or run[-1].capital or run[-1].text not in DESCRIBED_SITES:
        return run
    rest = run[3:] if run[2].text == "the" else run[2:]
    return rest if rest[0].capital else run


def _is_bare_adverb(word: Word) -> bool:
    return word.text.endswith("ly") and word.text != "italy"


def _is_dateline_joint(left: str, right: str) -> bool:
    """ "LONDON-Petra Diamonds": a place in capitals before a name."""
    return len(left) > 3 and left.isupper() and not right.isupper()
