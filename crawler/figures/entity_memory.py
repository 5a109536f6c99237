"""What the article has told so far of whom an amount may be about."""

from __future__ import annotations

import re

from crawler.figures.alignment import in_one_breath
from crawler.figures.company_words import WE, company_words
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_headings import section_of
from crawler.figures.entity_movers import who_moved
from crawler.figures.entity_of_cast import offer_cast
from crawler.figures.entity_of_officials import of_its_office
from crawler.figures.entity_offer import Offer
from crawler.figures.entity_parts import (
    does_more,
    goes_on_in_spite,
    is_behind_its_difference,
    is_of_longer,
    is_part_sent,
    whole_by_size,
    whole_of_parts,
)
from crawler.figures.entity_takers import is_next_taker, is_part_taken
from crawler.figures.flows_by_kind import national, of_the_company, of_the_group, of_the_whole_world
from crawler.figures.land_spoken_of import is_the_countrys
from crawler.figures.lands_meant import country_of_sentence, country_pronoun
from crawler.figures.listed_before import told_before
from crawler.figures.lists_go_on import lists_on
from crawler.figures.producers import COUNTRY_WORDS, MANY, PRODUCERS, TOTAL
from crawler.figures.pronouns import company_pronoun, largest_told, subject_before
from crawler.figures.role_differences import moves_on
from crawler.figures.spoken_of import is_port, speaks_for
from crawler.figures.taken_up import (
    BRINGS_TO,
    DAILY_RATE,
    FLOW_IT,
    IT,
    ITS_NAMED,
    PRONOUN,
    SITE_THEN_IT,
    WANTS,
)
from crawler.figures.those_together import together

_OFFICIAL = Cue(r"\b(?:ministry|minister|bureau|chamber|association|organi[sz]ation|customs)\b")
_NEAR = 25
# What a country does with others: where none is named, it is the one whose language the article is in.
_TRADE = ("exports", "imports")
_REGION = re.compile(r"\b(?:the|this) (?:region|bloc|union)\b")


_PART_OF_LEFT = (" of which", " of it", " of them", " of that", " of this", " of these", " of the total")


# "The company contributed 15,000 tonnes of the total output": no total itself.
_OF_THE_TOTAL = Cue(
    r"(?: of [a-z -]{2,20}?)? (?:of|to|towards?|out of) (?:the|its|this|that|these) (?:[a-z']+ )?"
    r"(?:total|overall|whole|combined)\b"
)
# "Tarn made 74 tons, or 20% of national output. Total output this year is expected to reach 2.8 million".
_OF_THE_NATION = Cue(
    r"\bof (?:the )?(?:national|country's|country-wide|nationwide|nation's)"
    r" (?:[a-z]+ ){0,2}(?:output|production|total)\b"
)


def _shares_the_nation(memory: Memory) -> bool:
    view = memory.recent[-1].view if memory.recent else None
    near = view is not None and memory.sentence - memory.last_sentence == 1
    return view is not None and near and view.told(_OF_THE_NATION, view.start, view.end) is not None


# "Hollin made 5 tons; its capacity is 14", "slabs made up 4 tons of the latter".
_ITS_TOO = re.compile(
    r"(?:;|,)? ?(?:and |but |while |whereas |though )?(?:its|their) (?!owner|parent|rival)[a-z]"
    # "SLN exported 5 tons of ore, while the production of ferronickel fell to 3 tons".
    r"|,? ?(?:while|whereas) the (?:production|output|extraction|sales|exports|shipments|deliveries)\b"
    r"(?! (?:in|at)\b| of the (?:[a-z]+ )?(?:country|nation|world|sector|industry|region|province))"
)
_OF_THE_LATTER = (" of the latter", " of the former")


def _is_its_too(draft: Draft) -> bool:
    lower, start = draft.view.lower, draft.start
    if any(start <= name.start < draft.amount.start for name in draft.view.names):
        return False
    return _ITS_TOO.match(lower, start) is not None or lower.startswith(_OF_THE_LATTER, draft.amount.tail)


def _goes_on(left: Draft, draft: Draft) -> bool:
    """Whether an amount is told in one breath with the one before it, of another material."""
    lower = draft.view.lower
    if (left.measure, left.role) != (draft.measure, draft.role) or left.commodity == draft.commodity:
        return False
    if lower.startswith(_PART_OF_LEFT, draft.amount.tail):
        return False
    return in_one_breath(lower, left.amount, draft.amount) or lists_on(draft.view, left.amount, draft.amount)


def offer_memory(
    offer: Offer, drafts: list[Draft], index: int, context: str, meant: str, memory: Memory
) -> None:
    draft = drafts[index]
    if index:
        left = drafts[index - 1]
        joint = "joined" if draft.amount.start - left.amount.tail < _NEAR else "apart"
        on = (
            _goes_on(left, draft)
            or _is_its_too(draft)
            or does_more(left, draft)
            or is_behind_its_difference(left, draft)
            or is_next_taker(left, draft)
            or is_part_taken(left, draft)
            or is_part_sent(left, draft)
            or is_of_longer(left, draft)
            or moves_on(draft, left)
        )
        goes_on = ["goes on with the left"] if on else []
        offer.add(
            left.entity,
            f"same as left|{context}",
            f"same as left|{joint}",
            f"same as left|{draft.role}",
            *goes_on,
        )
    _offer_last(offer, draft, context, memory)
    says_country = draft.view.told(COUNTRY_WORDS, draft.view.start, draft.view.end) is not None
    if draft.view.told(TOTAL, draft.start, draft.end) and not draft.said_after(_OF_THE_TOTAL):
        # "In all 410 tons were made; Corvane led with 180 tons".
        parts = [f"total|parts {context.partition(',')[0]}"] if draft is drafts[0] else []
        if context == "alone" and meant == "none" and _shares_the_nation(memory):
            parts.append("total behind a share of it")
        offer.add(memory.country or memory.written_in, "total|country told", *parts)
        offer.add(memory.entity, "total|subject")
    if context == "alone" and meant == "none":
        offer.add(who_moved(memory), "moved just before")
    if context.startswith("alone") and meant != "company":
        offer.add(section_of(draft.view, memory), "under its heading")
    if draft.view.sentence.paragraph == memory.paragraph:
        # "At Tarn nickel output was 5 tons. Cobalt output was 2 tons."
        if memory.paragraph_at and context == "alone" and meant == "none":
            offer.add(memory.paragraph_subject, "at which the paragraph opened")
        offer.add(memory.paragraph_subject, f"paragraph subject|{context}", f"paragraph subject|{draft.role}")
    offer.add(memory.entity, f"subject|{context}", f"subject|{memory.entity_kind}", f"subject|{draft.role}")
    offer.add(
        memory.country,
        f"country|{context}",
        "country told"
        if says_country and country_pronoun(draft, memory) in (None, memory.country)
        else "country untold",
    )
    if memory.country is None and says_country:
        offer.add(memory.home or memory.written_in, "country told")
    if len(memory.told) > MANY:
        offer.add(memory.country, "country of many")
    if draft.view.told(_OFFICIAL, draft.view.start, draft.amount.start):
        offer.add(memory.country, "country of officials")
    if memory.of_state and context == "alone" and meant == "none":
        offer.add(memory.country or memory.home or memory.written_in, "country of its minister")
    if context == "alone" and meant == "none":
        offer.add(of_its_office(draft, memory), "of the place spoken of")
    offer.add(memory.home, f"home|{context}")
    if draft.measure in _TRADE:
        ports = [name for name in (memory.last[-1].entity if memory.last else None, memory.entity) if name]
        offer.add(next(filter(is_port, ports), None), "a port's trade")
    if memory.land and draft.measure in _TRADE and meant not in ("company", "site"):
        offer.add(memory.land, "trades with others", f"trades with others|{context}")
    offer.add(memory.company, f"company|{context}")
    offer.add(memory.mine, f"mine|{context}")
    offer_cast(offer, draft, context, meant, memory)


# "Private mines made 1.5 million tons and Hollin 860,000. In the same period of last year 2.04 million were mined".
_OF_THE_YEAR_BEFORE = re.compile(
    r"(?:in|during|over|for) the (?:same|corresponding|like|comparable) (?:period|months|time|stretch)\b"
    r"|a year (?:earlier|ago|before)\b|(?:in )?the year before\b"
)


def _is_whole_of_before(draft: Draft, memory: Memory) -> bool:
    """Whether a sentence without a name tells of a year before what parts of a land's output were told of."""
    view = draft.view
    if memory.last[0].entity != memory.spoken_land or len({last.entity for last in memory.last}) == 1:
        return False
    named = any(name.entity.kind in PRODUCERS or name.entity.kind == "place" for name in view.names)
    return not named and _OF_THE_YEAR_BEFORE.match(view.lower, view.start) is not None


def _goes_on_aside(draft: Draft, memory: Memory) -> bool:
    """ "Output in Angola was flat at 9 tons. Extraction fell to 8": of the land told by the way, in one paragraph."""
    view = draft.view
    if memory.paragraph != view.sentence.paragraph or draft.status == "planned":
        return False
    return company_words(draft) is None and not PRONOUN.match(view.lower, view.start, view.end)


# "The pits near Hollin gave 5 tons. The owner of the mines had planned 6": of those.
_THE_MINES = Cue(r"\bthe (?:mines|pits|quarries)\b(?! (?:of|in|near|around|at)\b)")


def _says_the_mines(draft: Draft) -> bool:
    view = draft.view
    named = any(name.entity.kind in PRODUCERS for name in view.names if name.end <= draft.amount.start)
    return not named and view.told(_THE_MINES, view.start, draft.amount.start) is not None


# "From the ore, 95 kg of silver were recovered too".
_FROM_ITS_ORE = re.compile(r"(?:from|of|out of) (?:the|this|that|its) (?:(?:mined|milled) )?ore\b")


def _offer_last(offer: Offer, draft: Draft, context: str, memory: Memory) -> None:
    if context == "alone" and memory.sentence - memory.aside_sentence == 1 and _goes_on_aside(draft, memory):
        offer.add(memory.aside_entity, "aside goes on")
    if not memory.last:
        return
    apart = memory.sentence - memory.last_sentence
    if apart <= 2 and memory.last[-1].entity in (memory.place, memory.town) and _says_the_mines(draft):
        offer.add(memory.last[-1].entity, "said to be of it")
    same = memory.last[-1].view.sentence.paragraph == draft.view.sentence.paragraph
    when = f"{'one' if apart <= 1 else 'some'}|{'same' if same else 'next'} paragraph"
    offer.add(memory.last[-1].entity, f"last|{context}", f"last|{when}", f"last|{draft.role}")
    offer.add(memory.last[0].entity, f"first of last|{context}")
    if context == "alone" and (whole := whole_of_parts(draft, memory)) is not None:
        offer.add(whole, "whole behind its parts")
    if context == "alone":
        offer.add(whole_by_size(draft, memory), "whole of the year before", "said to be of it")
    if apart <= 2 and _FROM_ITS_ORE.match(draft.view.lower, draft.view.start):
        offer.add(memory.last[-1].entity, "what it was")
    if _is_whole_of_before(draft, memory):
        offer.add(memory.last[0].entity, "whole of the year before")
    wants = draft.status == "planned" and WANTS.match(draft.view.lower, draft.view.start, draft.amount.start)
    if wants and memory.outline.place_of(memory.last[-1].entity or "").kind == "site":
        offer.add(memory.company, "it that plans")
    if PRONOUN.match(draft.view.lower, draft.view.start, draft.view.end):
        offer.add(memory.last[0].entity, "first of last|it")
        offer.add(memory.last[-1].entity, "last|it")
        offer.add(memory.entity, "subject|it")
    alone = len({other.entity for other in memory.last}) == 1
    lower, start = draft.view.lower, draft.view.start
    if context == "alone" and apart <= 1 and alone and same and goes_on_in_spite(draft):
        offer.add(memory.last[-1].entity, "what it was")
    if apart <= 1 and alone and same and DAILY_RATE.match(lower, start):
        offer.add(memory.last[-1].entity, "what it was", "its, of the last alone")
    if apart <= 1 and alone and (FLOW_IT.match(lower, start) or BRINGS_TO.match(lower, start)):
        offer.add(memory.last[-1].entity, "what it was")
    elif draft.measure == "imports" and IT.match(lower, start) and (taker := subject_before(memory)):
        # "Corvane Steel received 5 tons of it. It still had to import 3 tons".
        offer.add(taker, "what it was")
    elif apart <= 1 and alone and IT.match(lower, start):
        lands = (memory.country, memory.place, memory.entity)
        body = memory.last[-1].entity not in lands and company_words(draft) is None
        named = context == "ahead body" and ITS_NAMED.match(draft.view.text, start) is not None
        offer.add(
            None if named else memory.last[-1].entity,
            "its, of the last alone",
            *(["its, of the last body"] if body else []),
        )


def _site_it_comes_from(draft: Draft, memory: Memory) -> str | None:
    """ "We expect 220,000 tons from Tarn": of the site."""
    behind = draft.amount.tail + len(" from ")
    if not draft.view.lower.startswith(" from ", draft.amount.tail):
        return None
    found = next((name.entity.name for name in draft.view.names if name.start == behind), "")
    return found if memory.outline.kind(found) in ("site", "body") else None


def offer_pronouns(
    offer: Offer, drafts: list[Draft], index: int, pronoun: re.Match[str] | None, memory: Memory
) -> None:
    offer.add(told_before(drafts, index, memory), "told before")
    for sign, name in company_pronoun(drafts[index], pronoun, memory):
        offer.add(name, sign)
    if SITE_THEN_IT.match(drafts[index].view.lower, drafts[index].view.start, drafts[index].amount.start):
        offer.add(memory.mine, "it, the site just named")
    offer.add(largest_told(drafts[index], memory), "site pronoun of the sentence")
    own = ["its own measure"] if is_the_countrys(drafts[index]) else []
    offer.add(country_pronoun(drafts[index], memory), "country pronoun", *own)
    offer.add(country_of_sentence(drafts[index], memory), "country is the subject")
    site_of_theirs = (
        pronoun is not None and pronoun["site"] and memory.mine is None
    )  # "at the steel mill, we poured"
    if (pronoun is None or site_of_theirs) and drafts[index].view.told(
        WE, drafts[index].view.start, drafts[index].view.end
    ):
        speaks = speaks_for(drafts[index].view)
        manages = speaks is not None or memory.managed
        site = _site_it_comes_from(drafts[index], memory)
        ours = None if site else speaks or memory.company or memory.mine or memory.outline.only_company()
        offer.add(site, "said to be of it")
        offer.add(ours, "we", *(["we of a manager"] if manages else []))
    offer.add(national(drafts[index], memory), "national output")
    offer.add(of_the_group(drafts[index], memory) or of_the_company(drafts[index], memory), "group's own")
    offer.add(of_the_whole_world(drafts[index], memory), "national output")
    if memory.entity_kind == "region" and _REGION.search(drafts[index].before()):
        offer.add(memory.entity, "country pronoun")
    offer.add(together(drafts[index], memory), "together")
