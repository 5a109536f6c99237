"""The names of one article: which of them stand for the same producer, and how it is told there in full."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from crawler.figures.contractors import contractors
from crawler.figures.informants import by_family_name, informants
from crawler.figures.lexicon import Entity
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_INITIALS = re.compile(r"[^\W\d_][^\W\d_]*(?:[&-][^\W\d_]+)*")
_LONGEST_INITIALS = 10
# Between a name and its initials.
_OPENS_INITIALS = re.compile(r"\.?(?:,? (?:Inc|Ltd|plc|Corp|Co)\.?)? ?\((?:the )?[\"']?")
# What a full name adds to the short one without naming another producer: "De Beers Canada" is another one.
_ADDED = re.compile(
    r"(?: (?:mining|and|industrial|industries|company|co|corp|corporation|limited|ltd|plc|inc|group|complex|mine"
    r"|mines|holding|steel|iron|ore|copper|gold|aluminium|aluminum|coal|mineral|minerals|plant|smelter|works|mill|port"
    r"|metals|resources|organization|manufacturing|project|diamonds?|lithium|uranium|nickel|platinum|palladium"
    r"|silver|zinc|potash|cement|&|s\.a\.|\([A-Za-z&-]{2,10}\))\.?)+",
    re.IGNORECASE,
)


# Forms of company that stand before the name.
_FORMS_AHEAD = frozenset({"PT", "AO", "OAO", "PAO", "JSC", "OJSC", "PJSC", "LLC", "The", "Grupo", "Minera"})


class Cast:
    """Producers told so far, by each way to print them; a name and its initials are one."""

    def __init__(self) -> None:
        self._full: dict[str, str] = {}
        self._told: dict[str, _Told] = {}
        self._known: dict[str, str] = {}
        self._shapes: list[str] = []
        self.informants: set[str] = set()
        # The lands that bodies speak for, by their initials.
        self._homes: dict[str, str] = {}
        self._lands: dict[str, str] = {}
        # "Iran" is no short name of Iran Aluminum Company, nor "Kerman Province" of Kerman Coal.
        self._countries: set[str] = set()
        self.renamed: dict[str, str] = {}
        # Sites, as they were named first: "the Tarn mine", which goes on as "Tarn".
        self._mines: set[str] = set()
        # Known companies by the first of their two words, which is a name by itself: "Rio" of Rio Tinto.
        self._by_first_word: dict[str, str] = {}
        # The fullest names by short ones, as of so many that were told.
        self._remembered: dict[str, str] = {}
        self._remembered_of = 0

    def admit(self, text: str, names: list[Name]) -> list[Name]:
        """The names of the next sentence under the fullest name that the article has given them.

        `renamed` then holds the names told before that go by a fuller one from here on.
        """
        self.renamed = {}
        found = informants(text, names) | by_family_name(text, names, self._shapes) | contractors(text, names)
        self.informants |= found - self._full.keys()
        self._shapes += [name.entity.name for name in names if name.entity.kind == "shape"]
        self._define(text, names)
        self._countries |= {name.entity.name for name in names if _is_province(text, name)}
        return [self._renamed(name) for name in names]

    def _define(self, text: str, names: list[Name]) -> None:
        """ "Full Name Company (FNC)" tells what FNC is from here on."""
        for left, right in itertools.pairwise(names):
            initials = text[right.start : right.end]
            closes = text[right.end : right.end + 2].lstrip("\"'").startswith(")")
            if closes and _OPENS_INITIALS.fullmatch(text, left.end, right.start):
                if left.entity.kind == "source" and initials.isupper():
                    self.informants.add(initials)  # also those of another tongue
                    if left.entity.home:
                        self._homes[initials] = left.entity.home
                elif left.entity.kind in PRODUCERS and _stands_for(initials, text[left.start : left.end]):
                    self._introduce(left.entity.name, initials)

    def _introduce(self, full: str, initials: str) -> None:
        joint = full if full == initials else f"{full} ({initials})"
        self.renamed |= dict.fromkeys(self._short_for(full), joint)
        for name in (initials, full):
            if name in self._told and name != joint:
                self.renamed[name] = joint
            self._full[name] = joint

    def _short_for(self, full: str) -> list[str]:
        """The names told before that a fuller one takes the place of."""
        return [short for short in self._told if short not in self._countries and _is_short_for(short, full)]

    def _renamed(self, name: Name) -> Name:
        if name.entity.name in self.informants:
            home = name.entity.home or self._homes.get(name.entity.name)
            return name._replace(entity=Entity(name.entity.name, "source", home))
        if name.entity.kind == "country":
            self._countries.add(name.entity.name)
            return self._named_so(name)
        if name.entity.kind in ("place", "source"):
            full = self.full_name(name.entity.name)
            return name if full == name.entity.name else name._replace(entity=Entity(full, "company"))
        if name.entity.kind not in PRODUCERS or name.entity.own:
            return name
        told = self._of_known(name) or self.full_name(name.entity.name)
        if name.entity.kind == "shape":
            told = self._by_first_word.get(told, told)
        elif name.known and name.entity.kind == "company":
            self._note_first_word(told)
        if told == name.entity.name:
            if told not in self._told:
                self.renamed |= dict.fromkeys(self._short_for(told), told)
                self._told[told] = _Told.of(told)
            if name.entity.kind == "mine":
                self._mines.add(told)
            return name
        kind = self._kind_in_full(told) if name.entity.kind == "shape" else name.entity.kind
        return name._replace(entity=Entity(told, kind, name.entity.home, name.entity.own))

    def _note_first_word(self, full: str) -> None:
        first, _, rest = full.partition(" ")
        if rest.isalpha() and self._by_first_word.setdefault(first, full) != full:
            self._by_first_word[first] = first  # of two companies

    def _kind_in_full(self, full: str) -> str:
        return "mine" if full in self._mines else "company"

    def _named_so(self, name: Name) -> Name:
        """ "Turkish" is of Turkey where the article says Turkey, and of Türkiye where it says that; "the DRC" and "the
        Democratic Republic of Congo" are one.
        """
        land = name.entity
        told = self._lands.get(land.known_as or land.name)
        if land.known_as is not None and (told is None or (told.isupper() and told != land.name)):
            self._lands[land.known_as] = land.name
            other = told or (land.known_as if land.known_as in self._countries else land.name)
            if other != land.name:
                self.renamed[other] = land.name  # also "Turkish", told before the land
            return name
        return name._replace(entity=land._replace(name=told)) if told else name

    def _of_known(self, name: Name) -> str | None:
        """What the lexicon knows as one, by all the ways that the article prints it: "Aluminium Bahrain (Alba)"."""
        known, printed = name.entity.known_as, name.entity.name
        if known is None or name.entity.kind not in ("company", "mine") or printed in self._full:
            return None
        other = self._known.setdefault(known, printed)
        if _says_the_same(printed, other):
            longer = max(printed, other, key=len)
            if longer != other and other not in self._countries:
                self.renamed[other] = longer
            self._known[known] = longer
            return longer
        short, full = sorted((printed, other), key=len)
        if known.startswith((f"{full}-", f"{full} ")):
            full = known  # "Freeport" and "FCX", where the article never says Freeport-McMoRan
        joint = f"{full} ({short})"
        self._full |= {short: joint, full: joint}
        self.renamed[other] = joint
        return joint

    def full_name(self, short: str) -> str:
        """A producer's fullest name in the article: "Golgohar Mining and Industrial Company" for "Golgohar"."""
        if short in self._full:
            return self._full[short]
        if short in self._countries:
            return short
        if len(self._told) != self._remembered_of:
            self._remembered, self._remembered_of = {}, len(self._told)
        if short not in self._remembered:
            self._remembered[short] = self._fullest(short)
        return self._remembered[short]

    def _fullest(self, short: str) -> str:
        opening, bare = f"{short.lower()} ", _FORM.sub("", short)
        # "NAL" is North American Lithium, without being told so.
        initials = short if len(short) > 2 and short.isupper() else None
        for full, told in self._told.items():
            if told.lower.startswith(opening) and _ADDED.fullmatch(full, len(short)):
                return full
            if told.bare == bare or told.initials == initials:
                return full
        return short


_PROVINCE = re.compile(r" (?:province|county|region|governorate)\b", re.IGNORECASE)


def _is_province(text: str, name: Name) -> bool:
    if name.entity.kind != "place":
        return False
    return text.endswith("province of ", 0, name.start) or _PROVINCE.match(text, name.end) is not None


class _Told(NamedTuple):
    """A name by what shorter ones are held against: in lower case, its initials, and what it is without its bracket
    and its form of company, where it has a bracket ("Fortescue" of "Fortescue Ltd (FMG)").
    """

    lower: str
    initials: str
    bare: str | None

    @classmethod
    def of(cls, full: str) -> _Told:
        whole, bracket, _ = full.partition(" (")
        initials = "".join(word[0] for word in full.split() if word[0].isupper())
        return cls(full.lower(), initials, _FORM.sub("", whole) if bracket else None)


def _is_short_for(short: str, full: str) -> bool:
    return full.lower().startswith(f"{short.lower()} ") and _ADDED.fullmatch(full, len(short)) is not None


# Forms of company that one article may add and leave out.
_FORM = re.compile(r" (?:Ltd|Limited|plc|Inc|Corp|Corporation|Co|Company|Group)\.?$")


def _says_the_same(left: str, right: str) -> bool:
    left, right = left.lower(), right.lower()
    return left in right or right in left


def _stands_for(initials: str, full: str) -> bool:
    """Whether letters of a short name stand, in order, at the beginning of words of the long one or in it."""
    if not _INITIALS.fullmatch(initials) or not initials[0].isupper():
        return False
    if len(initials) >= min(len(full), _LONGEST_INITIALS + 1):
        return False
    return any(_runs_through(initials.lower(), full.lower()[begin:]) for begin in (0, *_second_word(full)))


def _second_word(full: str) -> list[int]:
    """Where the name itself begins behind a form of company: "PT Aneka Tambang"."""
    first, _, rest = full.partition(" ")
    return [len(first) + 1] if rest and first in _FORMS_AHEAD else []


def _runs_through(letters: str, text: str) -> bool:
    rest = iter(text)
    return text[0] == letters[0] and all(letter in rest for letter in letters)
