"""Known names and names by their shape, each place of a text one name."""

from __future__ import annotations

import re

from crawler.figures.arms import is_arm
from crawler.figures.name import Name
from crawler.figures.name_words import COMPANY_WORDS
from crawler.figures.names_joined import GOODS

# "International Stainless Steel Forum", "World Platinum Investment Council".
_OF_ALL_LANDS = re.compile(
    r"(?:(?:The )?(?:International|World|Global)"
    r"|(?:Silver|Nickel|Cobalt|Lithium|Vanadium|Copper|Zinc|Gold) Institute)\b"
)
# "Russian", "Chilean", "Uzbek", "Swiss": a country by its adjective.
_ADJECTIVE = re.compile(r"(?:an|ian|ese|ish|akh|bek|yz|jik|men|ench|tch|iss|eek|[eo]i)$")
_INITIALS = re.compile(r"[A-Z]{2,}\b")
# Characters of names that hold words of their own.
_LONG_NAME = 30
# What a name's last word is not: "Orapa No. 1", "Boliden Area".
_SHORT_WORD = 2
_OF_NO_NAME = frozenset({"area", "concentrates", "district", "region", "belt"})


def merged(text: str, known: list[Name], shaped: list[Name]) -> list[Name]:
    """Shaped names that hold a known one and end in a company word win; else the known."""
    kept: list[Name] = []
    shaped = [shape for shape in shaped if not _is_of_another(text, shape, known)]
    longer = [
        shape
        for shape in shaped
        if (_is_organisation(shape) or _extends(text, shape, known) or goes_on(text, shape, known))
        and not any(_covers(name, shape) or _cuts(shape, name) for name in known)
    ]
    lands = [name for name in known if name.entity.kind in ("region", "country")]
    longer = [_arm_as_company(text, shape, known) for shape in longer if not _is_site_of(shape, lands)]
    shaped = [shape for shape in shaped if not _is_site_of(shape, lands)]
    kept += longer
    kept += [name for name in known if not any(_overlap(name, shape) for shape in longer)]
    kept += [shape for shape in shaped if not any(_overlap(shape, name) for name in kept)]
    return sorted(kept, key=lambda name: name.start)


def _is_of_another(text: str, shape: Name, known: list[Name]) -> bool:
    """ "The venture Kamoa-Kakula of Ivanhoe Mines": two known names, and none of both."""
    return any(
        site.start == shape.start
        and text.startswith(" of ", site.end)
        and any(
            owner.start == site.end + len(" of ")
            and owner.entity.kind == "company"
            and owner.end <= shape.end
            for owner in known
        )
        for site in known
    )


def _is_site_of(shape: Name, lands: list[Name]) -> bool:
    """ "The Kentucky smelter" says where a site lies, and names none."""
    *_, last = shape.entity.name.split()
    return last.islower() and any(
        land.start == shape.start and land.end == shape.end - len(last) - 1 for land in lands
    )


def bare(text: str, shape: Name, known: list[Name]) -> Name:
    """ "Russian Polyus", "Kazakh KAZ Minerals": whose country is told before a known name or initials, and is no part
    of the name.
    """
    land = next((name for name in known if name.start == shape.start and name.end < shape.end), None)
    if land is None or land.entity.kind != "country" or not _ADJECTIVE.search(text[land.start : land.end]):
        return shape
    start = land.end + 1
    told = any(name.start == start and name.end == shape.end for name in known)
    if not told and not _INITIALS.match(text, start, shape.end):
        return shape
    return shape._replace(
        entity=shape.entity._replace(name=shape.entity.name[start - shape.start :]), start=start
    )


def at_home(name: Name, known: list[Name]) -> Name:
    """ "Pakistan Bureau of Statistics": a body that carries a country's name speaks for it, and an international one
    for the world.
    """
    if name.entity.kind != "source":
        return name
    lands = [land.entity.name for land in known if land.entity.kind == "country" and _covers(name, land)]
    home = lands[0] if lands else "World" if _OF_ALL_LANDS.match(name.entity.name) else None
    return name._replace(entity=name.entity._replace(home=home)) if home else name


def _extends(text: str, shape: Name, known: list[Name]) -> bool:
    """ "Iran Ferrosilice", "Zanjan Zinc Sazan": a land's name with a name of its own behind it; "Oremont Peru": one
    ahead.
    """
    lands = [name for name in known if name.entity.kind in ("country", "region")]
    if shape.entity.kind == "shape" and not COMPANY_WORDS.isdisjoint(shape.entity.name.lower().split()[1:]):
        lands += [name for name in known if name.entity.kind == "place"]
    return " " in shape.entity.name and any(
        (
            not shape.possessive
            and land.start == shape.start
            and land.end < shape.end
            and not _is_goods_of(text, shape, land)
        )
        or is_arm(text, shape, land, known)
        for land in lands
    )


# "Omani Chrome", "Turkish Cement Exports", as headlines have it.
_GOODS_TOO = frozenset(
    {"chrome", "ore", "ores", "exports", "imports", "output", "production", "metal", "mines", "stone"}
)


def _is_goods_of(text: str, shape: Name, land: Name) -> bool:
    """Whether a land's adjective has nothing behind it but goods."""
    rest = text[land.end : shape.end].lower().split()
    return _ADJECTIVE.search(text[land.start : land.end]) is not None and set(rest) <= GOODS | _GOODS_TOO


def goes_on(text: str, shape: Name, known: list[Name]) -> bool:
    """ "JSW Ispat Special Products" in an article on JSW: a known name told before, with words of its own behind it, is
    another one; told first it is the full name.
    """
    added = shape.entity.name.rpartition(" ")[2]
    own = not (set(shape.entity.name.lower().split()[1:-1]) <= COMPANY_WORDS)
    of_kind = shape.entity.kind == "shape" or (
        shape.entity.kind in ("company", "mine") and added.istitle() and own
    )
    if not of_kind or len(added) <= _SHORT_WORD or added.lower() in _OF_NO_NAME:
        return False
    return any(
        name.start == shape.start
        and name.end < shape.end
        and name.entity.kind in ("company", "mine")
        and text.find(text[name.start : name.end]) < name.start
        and not any(other.start > name.start and _overlap(other, shape) for other in known)
        for name in known
    )


def _arm_as_company(text: str, shape: Name, known: list[Name]) -> Name:
    """An arm of a company is one itself."""
    if shape.entity.kind != "shape" or not any(is_arm(text, shape, land, known) for land in known):
        return shape
    return shape._replace(entity=shape.entity._replace(kind="company"))


def _is_organisation(name: Name) -> bool:
    return name.entity.kind in ("company", "source")


def _covers(left: Name, right: Name) -> bool:
    return left.start <= right.start and right.end <= left.end


def _cuts(shape: Name, known: Name) -> bool:
    """Whether a shape ends within a long name that is known: "News Agency of the Organization for Development"."""
    long = known.entity.kind == "source" and known.end - known.start > _LONG_NAME
    return long and _overlap(shape, known) and not _covers(shape, known)


def _overlap(left: Name, right: Name) -> bool:
    return left.start < right.end and right.start < left.end
