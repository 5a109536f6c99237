"""Words that no table knows: names keep their capital and are spelled in Latin letters, what only opens a sentence
or is a noun is written small, so that the reader takes it for no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.lexicon import producer_names

_WORD = re.compile(r"[^\W\d_]+")
# Before a word that opens a sentence or a line.
_OPENS = re.compile(r"(?:^|[.!?:\n])[\s\"'(-]*$")
_OPENS_WITHIN = 8
_QUOTED = re.compile(r"\"(?:[^\W_]+[ -]){0,4}$")
_QUOTE_ENDS = re.compile(r"(?:[ -][^\W_]+){0,4}\"")
_QUOTED_WITHIN = 40
# What stands before the name of a producer: "the company Aurubis".
_INTRODUCES = re.compile(
    r"\b(?:company|group|producer|miner|mine|smelter|refinery|plant|mill|complex|firm|deposit|combine|subsidiary"
    r"|project|site|operator|corporation|steelworks|holding|steelmaker|colliery|concern)$"
)
# Before a place without an article; what else stands so is told by the table ("in Betrieb").
_IN = re.compile(r"\b[Ii]n $")
_ENDING = re.compile(r"'[^\W\d_]{1,6}\b")
_OF_PLACE = re.compile("ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое)$")
_LISTED = re.compile(r" ?[:|–—-]? \d")
# Before a remark, a comma, a word in small letters.
_SET_OFF = re.compile(r",| ?[(|–—-]| [a-zà-ÿ]")
# "Almas, que teve", "Cerrejón, de la suiza Glencore", of what an adverb never is.
_TOLD_OF = re.compile(
    r", (?:que|cuy[ao]|cuj[ao]|controlad[ao]|operad[ao]|propiedad|propriedade|d[aeo]|del) [a-zà-ÿ]"
)
# "• Tanami von Newmont", "1. Tanami (Newmont)": the item of a list is named by its first word.
_ITEM = re.compile(r"(?:^|\n)[ \t]*(?:[-*•▪●‣]|\d{1,2}[.)]) ?$")
_ITEM_WITHIN = 8
# What stands behind the subject of a sentence.
_ACTS = re.compile(
    r"(?:has |have )?(?:produced?s?|extracted?s?|mined|exports?|exported|imported|sold|sells?|shipped|ships|delivers|"
    r"delivered|yielded|recorded|reported|raised|increased|reduced|cut)\b"
)
_CAPITAL = re.compile(r"(?:['’]\w+)? [A-ZÀ-ÞĞİŞА-Я]")
# What goes on with the name of a company, whatever language names it: "Saracen Mineral Holdings".
_FORM = re.compile(
    r"(?:[ -](?:Gold|Silver|Copper|Lithium|Nickel|Minerals?|Metals?|Mining|Energy|Iron|Steel|Coal))*"
    r"[ -](?:Mining|Mines|Minerals|Metals|Resources|Holdings?|Corp|Corporation|Ltd|Limited|Inc|plc|PLC|Exploration"
    r"|Group|Royalty|Ventures|Industries|Steel|AG|SE|GmbH|KGaA|SA|AB|ASA|Oyj|NV|Pty)\b"
    r"|[ -][A-ZÄÖÜ][\w-]+ (?:GmbH|KGaA|Ltd|Inc|plc|Corp)\b"
)
# "Die Aurizona-Mine 26.700 Unzen und Mesquite 22.100 Unzen": a noun between a joining word and an amount is a name.
_JOINED = re.compile(r"(?:\d[^.;:]{0,60}(?:, | und | sowie |, sowie )(?:aus |in |bei )?)$")
_AMOUNT = re.compile(
    r"(?: mit)? \(?\d[\d.,']*(?: (?:Millionen|Mio\.?|Tsd\.?))? (?:Tonnen|Unzen|Karat|Feinunzen|kt|t)\b"
)
_JOINED_WITHIN = 70
# "Aitik kam auf 5 Tonnen": a noun without an article before a verb of one producer opens a sentence as its name.
_SINGLE_ACTS = re.compile(
    r" (?:kam(?: [^.,;]{1,40})? auf|förderte|produzierte|erzeugte|lieferte|steuerte|steigerte|exportierte|verkaufte"
    r"|verschiffte|meldete|drosselte|stellte|trug|gewann|verarbeitete|erreichte)\b"
)
_STEM = 5
_WORD_WITHIN = 12


def unknown_words(text: str, known: Iterable[Written], language: Tongue) -> Iterator[Written]:
    """The capitalised words of a text that lie in none of the `known` pieces, as they are to be written."""
    if not language.capitals:
        return
    unknown = _Unknown(text, list(known), language)
    for match in unknown.words:
        named = unknown.is_name(match)
        written = unknown.owner(match) or (match[0] if named else match[0].lower())
        yield _written(*match.span(), _spelled(written, language))
        if named and unknown.leads(match):
            yield _written(match.end(), match.end() + 1, " ")
    for end in unknown.leading():
        yield _written(end, end + 1, " ")


class _Unknown:
    """The words with a capital that no table knows, and what stands around them."""

    def __init__(self, text: str, known: list[Written], language: Tongue) -> None:
        self._text, self._language = text, language
        self.words = [match for match in _outside(text, known) if match[0][0].isupper()]
        self._starts = {match.start(): match for match in self.words}
        self._ends = {match.end(): match for match in self.words}
        self._known_at = {piece.start: piece.words for piece in known}
        self._end_of = {piece.start: piece.end for piece in known}
        self._known_by = {piece.end: piece.words for piece in known}
        self._within = {_stem(match[0]) for match in self.words if not self._opens(match)}
        nouns = self.words if language.capitals == "nouns" else []
        self._companies = {match[0] for match in nouns if _FORM.match(text, match.end()) is not None}

    def is_name(self, match: re.Match[str]) -> bool:
        """Whether a word is a name by its letters, its quotes, its neighbours or its place."""
        if (match[0].isupper() and len(match[0]) > 1) or self._is_quoted(match):
            return True
        if self._is_in_other_letters(match):
            return True
        if self._language.capitals == "nouns":
            return self._is_noun_name(match)
        if self._is_beside(match) or not self._opens(match) or _stem(match[0]) in self._within:
            return True
        # In Cyrillic an adverb opens a sentence so as often as a name does.
        latin = not self._language.letters or match[0].isascii()
        if self._is_of_place(match) or self._is_before_capital(match) or self._is_before_kind(match):
            return True
        return latin and (
            self._acts(match) or self._is_declined(match) or self._is_listed(match) or self._is_set_off(match)
        )

    def owner(self, match: re.Match[str]) -> str | None:
        """ "Fresnillos Förderung": where nouns have capitals, a name that the lexicon knows with the German ending, or
        that the text says in full elsewhere.
        """
        stem = match[0][:-1]
        if self._language.capitals != "nouns" or match[0][-1] != "s" or len(stem) < _STEM:
            return None
        if stem in self._companies:
            return f"{stem}'s"
        known = _names_in_one_word()
        return f"{stem}'s" if stem.lower() in known and match[0].lower() not in known else None

    def _is_set_off(self, match: re.Match[str]) -> bool:
        """ "Codelco, 2024'te", "Collahuasi -propiedad de Glencore- creció", "Drummond extrajo": a producer that the
        lexicon knows; "Almas, que teve": one that is told of.
        """
        known = match[0].lower() in _names_in_one_word()
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
        return any(_INTRODUCES.search(self._known_at.get(place, "")) is not None for place in behind)

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
        return capitals and _INTRODUCES.search(self._known_at.get(kind, "")) is not None

    def _is_declined(self, match: re.Match[str]) -> bool:
        """ "Kaymaz'dan": Turkish parts a name from its endings."""
        return _ENDING.match(self._text, match.end()) is not None

    def _is_listed(self, match: re.Match[str]) -> bool:
        """ "Kaymaz 22 bin ons", "Kaymaz madeni": before an amount or a kind of producer."""
        behind = self._known_at.get(match.end() + 1, "")
        return _LISTED.match(self._text, match.end()) is not None or _INTRODUCES.search(behind) is not None

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
        return self._text.startswith("-", end) and _INTRODUCES.search(behind) is not None

    def _is_noun_name(self, match: re.Match[str]) -> bool:
        """Where all nouns have capitals: two words side by side, inner capitals, a name that the lexicon knows, a
        place, or what stands beside a word for a producer.
        """
        if self._is_head(match):
            return False
        if any(letter.isupper() for letter in match[0][1:]) or match[0].lower() in _first_words():
            return True
        if match[0] in self._companies or self._names_item(match) or self._is_placed_behind(match):
            return True
        if self._joins_amounts(match) or (self._opens(match) and _SINGLE_ACTS.match(self._text, match.end())):
            return True
        if self._known_at.get(match.end() + 1, "").endswith(" AG"):
            return True
        introduced = _INTRODUCES.search(self._known_by.get(match.start() - 1, "")) is not None
        placed = _IN.search(self._text, max(0, match.start() - len("and in ")), match.start()) is not None
        return introduced or placed or self._is_beside(match) or self.leads(match)

    def _names_item(self, match: re.Match[str]) -> bool:
        """ "• Tanami von Newmont", "- Tanami: 5 Tonnen": a list's item, before its owner or its amount."""
        if _ITEM.search(self._text, max(0, match.start() - _ITEM_WITHIN), match.start()) is None:
            return False
        owned = self._known_at.get(match.end() + 1, "") in ("of", "with")
        return (
            owned
            or self._text.startswith(" (", match.end())
            or _LISTED.match(self._text, match.end()) is not None
        )

    def _joins_amounts(self, match: re.Match[str]) -> bool:
        """ "5 Unzen, Mesquite 22.100 Unzen": what goes on with another amount behind one."""
        if _AMOUNT.match(self._text, match.end()) is None:
            return False
        return _JOINED.search(self._text, max(0, match.start() - _JOINED_WITHIN), match.start()) is not None

    def _is_placed_behind(self, match: re.Match[str]) -> bool:
        """ "Pilgangoora, Westaustralien, produziert": what opens a sentence, before the land it lies in."""
        if not self._opens(match) or not self._text.startswith(", ", match.end()):
            return False
        place = match.end() + 2
        return self._known_at.get(place, "")[:1].isupper() and self._text.startswith(
            ",", self._end_of.get(place, place)
        )

    def _is_head(self, match: re.Match[str]) -> bool:
        return match[0].lower().endswith(self._language.heads)

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
        return match.start() > 0 and _ACTS.match(self._known_at.get(match.end() + 1, "")) is not None

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


def _written(start: int, end: int, words: str) -> Written:
    return Written(start, end, (Part(words, start, end),))


def _stem(word: str) -> str:
    return word[:_STEM].lower()


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0].lower() for name in producer_names())


@lru_cache(maxsize=1)
def _names_in_one_word() -> frozenset[str]:
    return frozenset(name.lower() for name in producer_names() if " " not in name)


def _spelled(word: str, language: Tongue) -> str:
    """A word in Latin letters."""
    low = word.lower()
    if not any(letter in language.letters for letter in low):
        return word
    ending = next((end for end in sorted(language.endings, key=len, reverse=True) if low.endswith(end)), "")
    letters = {ord(letter): latin for letter, latin in language.letters.items()}
    latin = low.removesuffix(ending).translate(letters) + language.endings.get(ending, "")
    if word.isupper() and len(word) > 1:
        return latin.upper()
    return latin[:1].upper() + latin[1:] if word[0].isupper() else latin
