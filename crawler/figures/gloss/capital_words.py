"""Words with a capital that no table knows, and by what stands around them whether they are names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crawler.figures.gloss.offsets import Written
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.lexicon import producer_names

# The letters of "S11D" are no words.
_WORD = re.compile(r"(?<!\d)[^\W\d_]+(?![^\W_])")
# Before a word that opens a sentence or a line.
_OPENS = re.compile(r"(?:^|[.!?:\n])[\s\"'(-]*$")
_OPENS_WITHIN = 8
_QUOTED = re.compile(r"\"(?:[^\W_]+[ -]){0,4}$")
_QUOTE_ENDS = re.compile(r"(?:[ -][^\W_]+){0,4}\"")
_QUOTED_WITHIN = 40
# What stands before the name of a producer: "the company Aurubis".
INTRODUCES = re.compile(
    r"\b(?:company|group|producer|miner|mine|smelter|refinery|plant|mill|complex|firm|deposit|combine|subsidiary"
    r"|project|site|sites|mines|operator|corporation|steelworks|holding|steelmaker|colliery|concern)$"
)
_ENDING = re.compile(r"'[^\W\d_]{1,6}\b")
_OF_PLACE = re.compile("ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое)$")
LISTED = re.compile(r" ?[:|–—-]? \d")
# "Two smelters: Cajamarquilla, 87 thousand, and".
_LISTED_FIRST = re.compile(r", (?:con )?\d")
# Before a remark, a comma, a colon, a word in small letters.
_SET_OFF = re.compile(r"[,:;]| ?[(|–—-]| [a-zà-ÿ]")
# "Almas, que teve", "Cerrejón, de la suiza Glencore", "Yauli, su mayor unidad", "Velardeña, en cambio, rompió",
# "Coahuila y Michoacán": of what an adverb never is.
_TOLD_OF = re.compile(
    r",? (?:y|e|et) [A-ZÀ-Þ]|, (?:en cambio|en tanto|por su parte|a su vez|por sua vez|quant à elle|de son côté),"
    r"|, (?:su|sua|la|el|una?|a|o|uma?|otra|outra|sa|son|le|l') ?(?:[a-zà-ÿ]+ ){0,2}"
    r"(?:min[ae]|unidade?|planta|operaci[óo]n|filial(?:e)?|usina|subsidi[áa]ria|yacimiento|complejo|fundición|refinería"
    r"|productora?|compañía|empresa|société|usine)\b|"
    # "Salvador, la más chica de las divisiones, cerró".
    r", (?:la|el|a|o|le) (?:más|menos|mais|plus|mayor|menor|maior|segund[ao]|tercer[ao]|cuart[ao]|únic[ao]|principal"
    r"|otr[ao]|outr[ao]) [a-zà-ÿ]|"
    # "Seabee, en Saskatchewan, contribuyó".
    r", (?:en|em|à|au) [A-ZÀ-Þ][\w' -]{2,24}, [a-zà-ÿ]|"
    r", (?:que|cuy[ao]|cuj[ao]|controlad[ao]|operad[ao]|propiedad|propriedade|d[aeo]|del|dueñ[ao]|don[ao]|filial"
    r"|subsidi[aá]ria|propietari[ao]|proprietári[ao]|operador[a]?) [a-zà-ÿ]"
)
# What stands behind the subject of a sentence.
_ACTS = re.compile(
    r"(?:has |have )?(?:produced?s?|extracted?s?|mined|exports?|exported|imported|sold|sells?|shipped|ships|delivers|"
    r"delivered|yielded|recorded|reported|raised|increased|reduced|cut|obtained|processed|achieved|contributed"
    r"|manufactured|recovered|posted|kept)\b"
)
# What one producer does; of several people ("Analistas prevén") a noun may open a sentence so.
_TELLS = re.compile(
    r"(?:said|says|announced|expects|plans|aims|estimates|projects|forecasts?|holds|operates|will|wants|seeks|owns|has|had"
    r"|reached|totalled|exceeded|was about|leads|contributed|ended|closed)\b"
)
_OF_MANY = "s"
_ADVERBS = ("mente", "ment")
# A headline is shorter than a story.
_HEADLINE = 160
_CAPITAL = re.compile(r"(?:['’]\w+)? [A-ZÀ-ÞĞİŞА-Я]")
STEM = 5
_WORD_WITHIN = 12


class CapitalWords:
    """The words of a text with a capital that lie in none of the `known` pieces."""

    def __init__(self, text: str, known: list[Written], language: Tongue) -> None:
        self._text, self._language = text, language
        self.words = [match for match in _outside(text, known) if match[0][0].isupper()]
        self._starts = {match.start(): match for match in self.words}
        self._ends = {match.end(): match for match in self.words}
        self._known_at = {piece.start: piece.words for piece in known}
        self._end_of = {piece.start: piece.end for piece in known}
        self._known_by = {piece.end: piece.words for piece in known}
        self._within = {_stem(match[0]) for match in self.words if not self._opens(match)}

    def is_name(self, match: re.Match[str]) -> bool:
        """Whether a word is a name by its letters, its quotes, its neighbours or its place."""
        if (match[0].isupper() and len(match[0]) > 1) or self._is_quoted(match):
            return True
        return self._is_in_other_letters(match) or self._is_name_here(match)

    def owner(self, match: re.Match[str]) -> str | None:
        """A name with the ending of an owner, as English has it; None for any other word."""
        return None

    def _is_name_here(self, match: re.Match[str]) -> bool:
        if self._is_beside(match) or not self._opens(match) or _stem(match[0]) in self._within:
            return True
        # In Cyrillic an adverb opens a sentence so as often as a name does.
        latin = not self._language.letters or match[0].isascii()
        if self._is_of_place(match) or self._is_before_capital(match) or self._is_before_kind(match):
            return True
        return latin and (
            self._acts(match) or self._is_declined(match) or self._is_listed(match) or self._is_set_off(match)
        )

    def _is_set_off(self, match: re.Match[str]) -> bool:
        """ "Codelco, 2024'te", "Collahuasi -propiedad de Glencore- creció", "Drummond extrajo": a producer that the
        lexicon knows; "Almas, que teve": one that is told of.
        """
        known = match[0].lower() in names_in_one_word()
        return (_SET_OFF if known else _TOLD_OF).match(self._text, match.end()) is not None

    def _is_in_other_letters(self, match: re.Match[str]) -> bool:
        """ "Polymetal снизил": Latin letters before a word of another script."""
        behind = _WORD.search(self._text, match.end(), match.end() + _WORD_WITHIN)
        return (
            bool(self._language.letters)
            and match[0].isascii()
            and behind is not None
            and not behind[0].isascii()
        )

    def _is_of_place(self, match: re.Match[str]) -> bool:
        """ "Актюбинский завод", "Красноярский алюминиевый завод": before a word for a producer, or of what it makes."""
        if _OF_PLACE.search(match[0]) is None:
            return False
        start = match.end() + 1
        behind = (start, self._end_of.get(start, start) + 1)
        return any(INTRODUCES.search(self._known_at.get(place, "")) is not None for place in behind)

    def _is_before_capital(self, match: re.Match[str]) -> bool:
        """ "Limak Çimento, 2024'te": a noun with a capital stands behind, and no headline where all words have one."""
        start = match.end() + 1
        end = self._end_of.get(start)
        if end is None or not self._text[start].isupper() or not self._known_at[start][:1].islower():
            return False
        return _CAPITAL.match(self._text, end) is None

    def _is_before_kind(self, match: re.Match[str]) -> bool:
        """ "Ağdarre Altın Madeni": before what it makes and what it is, with capitals."""
        start = match.end() + 1
        kind = self._end_of.get(start, start) + 1
        capitals = self._text[start : start + 1].isupper() and self._text[kind : kind + 1].isupper()
        return capitals and INTRODUCES.search(self._known_at.get(kind, "")) is not None

    def _is_declined(self, match: re.Match[str]) -> bool:
        """ "Kaymaz'dan": Turkish parts a name from its endings."""
        return _ENDING.match(self._text, match.end()) is not None

    def _is_listed(self, match: re.Match[str]) -> bool:
        """ "Kaymaz 22 bin ons", "Kaymaz madeni": before an amount or a kind of producer."""
        behind = self._known_at.get(match.end() + 1, "")
        if self._text.endswith(": ", 0, match.start()) and _LISTED_FIRST.match(self._text, match.end()):
            return True
        return LISTED.match(self._text, match.end()) is not None or INTRODUCES.search(behind) is not None

    def leading(self) -> Iterator[int]:
        """Where a known name ends that a hyphen joins to a word for a producer: "Salzgitter-Konzern"."""
        for end, words in self._known_by.items():
            if words[:1].isupper() and self._joins_producer(end):
                yield end

    def leads(self, match: re.Match[str]) -> bool:
        """ "Tropicana-Mine": whether a hyphen joins the word to one for a producer."""
        return self._joins_producer(match.end())

    def _joins_producer(self, end: int) -> bool:
        behind = self._known_at.get(end + 1, "").removesuffix(" of")
        return self._text.startswith("-", end) and INTRODUCES.search(behind) is not None

    def _is_beside(self, match: re.Match[str]) -> bool:
        """Whether another such word stands next to it, with nothing but a space or a hyphen between."""
        return any(
            other is not None and self._text[start:end] in (" ", "-")
            for other, start, end in (
                (self._starts.get(match.end() + 1), match.end(), match.end() + 1),
                (self._ends.get(match.start() - 1), match.start() - 1, match.start()),
            )
        )

    def _acts(self, match: re.Match[str]) -> bool:
        """Whether a verb of which a producer is the subject follows: "Usiminas sold"; no headline's first word."""
        behind = self._verb_behind(match.end() + 1)
        if match[0].endswith(_ADVERBS) or (match.start() == 0 and len(self._text) < _HEADLINE):
            return False
        if match.start() > 0 and _ACTS.match(behind):
            return True
        return not match[0].endswith(_OF_MANY) and (_ACTS.match(behind) or _TELLS.match(behind)) is not None

    def _verb_behind(self, start: int) -> str:
        """What stands behind a name, past "also" or "in Mexico"."""
        if self._known_at.get(start) == "also":
            start = self._end_of[start] + 1
        elif self._known_at.get(start) == "in" and (land := self._end_of[start] + 1) in self._end_of:
            start = self._end_of[land] + 1
        return self._known_at.get(start, "")

    def _opens(self, match: re.Match[str]) -> bool:
        return _OPENS.search(self._text, max(0, match.start() - _OPENS_WITHIN), match.start()) is not None

    def _is_quoted(self, match: re.Match[str]) -> bool:
        """A few words in quotes; what somebody said is longer."""
        opened = _QUOTED.search(self._text, max(0, match.start() - _QUOTED_WITHIN), match.start())
        return opened is not None and _QUOTE_ENDS.match(self._text, match.end()) is not None


def _outside(text: str, pieces: list[Written]) -> Iterator[re.Match[str]]:
    place = 0
    for piece in [*pieces, Written(len(text), len(text), ())]:
        yield from _WORD.finditer(text, place, piece.start)
        place = piece.end


def _stem(word: str) -> str:
    return word[:STEM].lower()


@lru_cache(maxsize=1)
def names_in_one_word() -> frozenset[str]:
    return frozenset(name.lower() for name in producer_names() if " " not in name)
