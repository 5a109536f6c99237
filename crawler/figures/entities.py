"""Producers and announcing bodies in a sentence: from the lexicon and from the shape of names."""

from __future__ import annotations

import re

from crawler.figures.alignment import runs
from crawler.figures.arms import apart_from_land, with_arms, with_works
from crawler.figures.capitals import land_of_seat
from crawler.figures.datelines import behind_dateline
from crawler.figures.lands_left_out import all_but
from crawler.figures.lexicon import Entity, Lexicon
from crawler.figures.name import Name
from crawler.figures.name_refusals import is_denied, is_no_name, listings, offices
from crawler.figures.name_shapes import shaped
from crawler.figures.names_merged import at_home, bare, goes_on, merged
from crawler.figures.plain_words import is_headline
from crawler.figures.producers import PRODUCERS
from crawler.figures.words import Mark, Words, word_set

# Countries that go by more than one name.
_COUNTRY_NAMES = frozenset(
    {
        "Turkey",
        "Türkiye",
        "Turkiye",
        "DRC",
        "DR Congo",
        "Congo",
        "Democratic Republic of Congo",
        "Ivory Coast",
    }
    | {"Democratic Republic of the Congo", "Côte d'Ivoire", "Cote d'Ivoire", "Czech Republic", "Czechia"}
)
# "Kumba iron ore output": the material in small letters is none of the name.
_MATERIALS = (" iron ore", " iron-ore", " copper", " gold", " coal", " zinc")
_MATERIAL_BEHIND = re.compile(rf"(?:{'|'.join(_MATERIALS)})$")
_MARKET = re.compile(r" (?:[a-z]+ )?markets?\b")
_ALL_COUNTRIES = re.compile(
    r"(?<!\bto )(?<!\bfor )(?<!\binto )(?<!\bwith )\b(?:\d{2,3}|[Aa]ll the) (?:\w+[ -]){0,3}?(?:countries|nations)\b"
    r"|\b[Tt]he world(?= (?:(?:has|had|will) )?(?:dug|mined?|refined?|smelted|makes?|made|produce[ds]?|used?|consumed?"
    r"|turned|needs?|needed|bought|cast|poured)\b)"
    r"|\b\d{2,3} (?:[a-z]+ ){0,2}?members(?= of (?:the )?[Ww]orld ?[Ss]teel\b)"
)


def find_names(text: str, words: Words, lexicon: Lexicon) -> list[Name]:
    """The names of a sentence in order; what the lexicon knows wins over what only looks like a name."""
    listed, told = listings(text, words), offices(text, words)
    found = [
        name
        for name in shaped(text, words)
        if not is_no_name(text, words, name)
        and not any(start < name.start and name.end <= end for start, end in listed)
        and (name.entity.kind == "source" or not any(start < name.end <= end for start, end in told))
    ]
    known = [
        Name(_as_printed(text, mark), mark.start, mark.end, True)
        for mark in (_of_the_world(text, mark) for mark in lexicon.entities.find(text, words))
        if (
            not is_denied(text, mark.start)
            and not any(start < mark.start and mark.end <= end for start, end in listed)
            and ("'s " not in text[mark.start : mark.end] and _is_printed_so(text, mark))
        )
        or (
            mark.value.kind == "region"
            and text[mark.start].isalpha()
            and not _is_a_market(text, mark)
            and "'s " not in text[mark.start : mark.end]
        )
    ]
    found = [
        at_home(bare(text, apart, known), known)
        for name in found
        if (apart := apart_from_land(text, name, known)) is name or not is_no_name(text, words, apart)
    ]
    going_on = [name for name in found if goes_on(text, name, known)]
    prose = bool(words) and text.startswith(".", words[-1].end)
    if going_on and not prose and is_headline(text[words[0].start : words[-1].end]):
        found = [name for name in found if name not in going_on]
    names = merged(text, [*known, *_all_countries(text, words)], found)
    names = all_but(text, behind_dateline(text, words, names))
    if not _COMPANIES.isdisjoint(words.places):
        names = _with_companies(text, names)
    names = [_as_meant(text, name) for name in with_works(text, with_arms(text, names))]
    return [name._replace(possessive=_is_possessive(text, name.end)) for name in names]


# "The plant outside Antofagasta": a place that a company is called after.
_NEAR = re.compile(r"\b(?:outside|near|close to|not far from|(?:north|south|east|west) of) $")


def _as_meant(text: str, name: Name) -> Name:
    """ "Lima expects 5 tons": a capital that stands for its land; and a producer's that only says where."""
    kind, ahead = name.entity.kind, max(0, name.start - 14)
    if kind in ("company", "mine") and name.known and _NEAR.search(text, ahead, name.start):
        return name._replace(entity=name.entity._replace(kind="place"))
    land = land_of_seat(text, name.start, name.end) if kind in ("shape", "place") else None
    if land is None:
        return name
    return name._replace(entity=Entity(land, "country"), known=True)


# "Mobarakeh, Hormozgan and Saba steel companies": companies called after where they lie.
_COMPANIES = word_set("companies firms complexes steelmakers")
_ARE_COMPANIES = re.compile(rf" (?:[a-z]+ ){{0,2}}?(?:{'|'.join(sorted(_COMPANIES))})\b")


def _with_companies(text: str, names: list[Name]) -> list[Name]:
    """Names in which the places of a list of companies are companies, too, and "Tabas Parvadeh" is one."""
    names = _with_place_ahead(text, names)
    listed = {
        name.start
        for run in runs(text, names)
        if len(run) > 1 and run[-1].entity.kind in PRODUCERS and _ARE_COMPANIES.match(text, run[-1].end)
        for name in run
    }
    return [
        name._replace(entity=name.entity._replace(kind="company"))
        if name.start in listed and name.entity.kind == "place"
        else name
        for name in names
    ]


def _with_place_ahead(text: str, names: list[Name]) -> list[Name]:
    whole: list[Name] = []
    for name in names:
        place = whole[-1] if whole and whole[-1].entity.kind in ("place", "mine") else None
        if place and name.entity.kind in PRODUCERS and text[place.end : name.start] == " ":
            entity = Entity(f"{text[place.start : place.end]} {text[name.start : name.end]}", "company")
            whole[-1] = name._replace(entity=entity, start=place.start)
        else:
            whole.append(name)
    return whole


def _all_countries(text: str, words: Words) -> list[Name]:
    """ "The 71 countries that report to the body" are the world."""
    if not {"countries", "nations", "members", "world"} & words.places.keys():
        return []
    found = _ALL_COUNTRIES.finditer(text, words[0].start, words[-1].end)
    return [Name(Entity("World", "region"), match.start(), match.end(), True) for match in found]


def _is_printed_so(text: str, mark: Mark[Entity]) -> bool:
    """Names begin with a capital, but "the coal ministry"; initials ("US", "SA") are all capitals, "US$" is money."""
    printed = text[mark.start : mark.end]
    if mark.value.kind == "source" and printed.endswith(" ministry"):
        return True
    if len(printed.replace(".", "")) <= 3 and mark.value.name.lower() != printed.lower():
        return printed.isupper() and "$" not in (
            text[mark.end : mark.end + 1],
            text[mark.start - 1 : mark.start],
        )
    return printed[0].isupper()


def _is_a_market(text: str, mark: Mark[Entity]) -> bool:
    """ "A favourable price on the global market": where something is sold, and nobody who makes it."""
    return text.endswith("on the ", 0, mark.start) and _MARKET.match(text, mark.end) is not None


def _of_the_world(text: str, mark: Mark[Entity]) -> Mark[Entity]:
    """ "World steel production" is the world's, not the association's."""
    if text[mark.start : mark.end] == "World steel":
        return Mark(Entity("World", "region"), mark.start, mark.start + len("World"))
    return mark


def _as_printed(text: str, mark: Mark[Entity]) -> Entity:
    """Producers and places as the text spells them; countries and bodies by their canonical name, if they have one."""
    printed = text[mark.start : mark.end].replace("\n", " ")
    if mark.value.kind == "company" and printed.endswith(_MATERIALS):
        printed = _MATERIAL_BEHIND.sub("", printed)
    if not mark.value.own and (mark.value.kind in ("company", "mine", "place") or printed in _COUNTRY_NAMES):
        return Entity(printed, mark.value.kind, mark.value.home, known_as=mark.value.name)
    return mark.value


def _is_possessive(text: str, end: int) -> bool:
    return text.startswith("'s", end) or text.startswith("s' ", end - 1)
