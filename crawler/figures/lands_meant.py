"""Which land "the country" means: one of its sentence, of the sentence before, or that of the article."""

from __future__ import annotations

import re

from crawler.figures.appositions import RANKED
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.producers import COUNTRY_WORDS

# "Kansanshi, one of the largest mines of the country": how big another is.
ONE_OF = re.compile(
    r"\b(?:largest|biggest|main|leading|top|oldest|only|sole|lone|first|second|third|major|richest)"
    r" [^,.;]{0,28}\b(?:of|in|for) $"
)


# "Turkey, the only country of the region to do so": what another is.
_OF_ITS_KIND = ("the only ", "the sole ", "the other ", "the first ", "the one ", "the next ")

# "In May, the country's output", "but the country": whom the sentence is about.
_COUNTRY_OPENS = Cue(
    r"(?:(?:but|yet|and|so),? )?(?:[^,;]{2,40}, )?"
    r"(?:output|production|exports|imports|sales|reserves)?(?: of [a-z ]{2,30})?(?: in | by )?"
    r"(?:the|this) (?:whole |entire )?(?:country|nation|kingdom|republic|sultanate)(?:'s)? "
)


# "The country's largest mine made 5 tons".
_RANKED_SITE = re.compile(
    r"(?:by far )?(?:[a-z]+[- ])?(?:largest|biggest|main|top|leading|oldest|richest|only|sole|lone) (?:[a-z-]+ ){0,2}"
    r"(?:mine|smelter|refinery|mill|plant|steelworks|colliery|pit|operation|complex|miner|producer|steelmaker|company"
    r"|exporter|supplier|maker|group|firm|refiner|site|project|deposit)\b"
)


# "14 gold mines are at work in the country, with an output of 40 tons": all of them together.
_MINES_OF_IT = Cue(
    r"\b(?:\d+|some|many|several|all) (?:[a-z]+ ){0,3}(?:mines|smelters|plants|mills|producers|companies|refineries)"
    r" (?:[a-z]+ ){0,4}in the (?:country|kingdom)\b[^,;.]*(?:, with [^,;.]*)?$"
)


def country_of_sentence(draft: Draft, memory: Memory) -> str | None:
    """The country, where the sentence opens with "the country" or "the country's output"."""
    view = draft.view
    if (mines := draft.said_before(_MINES_OF_IT)) is not None:
        return land_meant(draft, mines.start(), memory)
    if not view.cues & _COUNTRY_OPENS.bit:
        return None
    opens = _COUNTRY_OPENS.match(view.lower, view.start, draft.amount.start)
    if opens is None or _RANKED_SITE.match(view.lower, opens.end()):
        return None
    if any(
        max(opens.end(), draft.start) <= name.start < draft.amount.start
        and name.entity.kind in ("country", "region")
        and not view.lower.endswith(" in the ", view.start, name.start)
        for name in view.names
    ):
        return None  # "the country's output was 3 tons, while the global output was 161"
    return land_meant(draft, view.start, memory)


# "Exports to China", "coal from Russia": a land that others trade with is not the one spoken of.
_WITH_ANOTHER = re.compile(
    r"\b(?:to|with|against|than|behind|after|into|via|for|like|unlike|bordering|neighbou?ring"
    r"|(?:imports?|imported|bought|purchases|shipments|sourced|ore|coal|comes?|came) from) (?:the )?$"
    r"|\baccording to [^,]*$"
)


def land_meant(draft: Draft, at: int, memory: Memory) -> str | None:
    """Which land "the country" at a place is: one told before it in the sentence, one that the sentence before was
    about, or that of the article.
    """
    lower, start = draft.view.lower, draft.view.start
    if memory.country == "Iran" and not lower.startswith("this ", at):
        return memory.country  # whose wires mean it by the word, but "China led. This country made 5 tons"
    ahead = [
        name
        for name in draft.view.names
        if name.entity.kind == "country"
        and name.end <= at
        and not _WITH_ANOTHER.search(lower, max(start, name.start - 40), name.start)
    ]
    if ahead:
        return ahead[-1].entity.name
    same = memory.paragraph == draft.view.sentence.paragraph
    last = [
        name
        for name, told in memory.cast.items()
        if told.kind == "country" and told.subject and told.sentence == memory.sentence - 1
    ]
    return last[0] if same and len(last) == 1 else memory.spoken_land


# "Shanxi, where a quarter of the country's coke is made": how much of it another makes.
_WHERE_OF_IT = re.compile(r", where [^,;]{0,40}\bof $")


# "Shipped 5 tons to builders in the country", "exported 5 tons to this country": where goods go to.
_TAKEN_IN = re.compile(
    r"\bto (?:(?:the )?(?:[a-z-]+ ){1,4}(?:in|of|across|inside|within|throughout|all over) )?$"
)
_SENT = frozenset({"exports", "sales", "deliveries"})


# "Supplies 50 percent of the country's salt": whose need is met says nothing of who dug it.
_SHARES = ("percent of ", "per cent of ", "% of ", "pct of ")
# "5 tons left the country": where they were taken from.
_LEFT = (
    "left ",
    "leave ",
    "leaving ",
    "leaves ",
    "outside ",
    "out of ",
    "into ",
    "stayed in ",
    "remained in ",
    "kept in ",
)


def country_pronoun(draft: Draft, memory: Memory) -> str | None:
    lower = draft.view.lower
    if memory.spoken_land is None:
        return None
    told = next(
        (
            match.start()
            for match in draft.view.told_all(COUNTRY_WORDS, draft.start, draft.end)
            if not ONE_OF.search(lower, max(draft.view.start, match.start() - 40), match.start())
            and match[0] != "domestic"
            and not lower.endswith((*_LEFT, *_SHARES), 0, match.start())
            and not _WHERE_OF_IT.search(lower, draft.view.start, match.start())
            and not match[0].startswith(_OF_ITS_KIND)
            and not (
                draft.measure in _SENT
                and _TAKEN_IN.search(lower, max(draft.amount.tail, match.start() - 60), match.start())
            )
            and not (lower.startswith("'s", match.end()) and RANKED.match(lower, match.end()))
            and not any(name.start < match.end() and match.start() < name.end for name in draft.view.names)
        ),
        None,
    )
    return None if told is None else land_meant(draft, told, memory)
