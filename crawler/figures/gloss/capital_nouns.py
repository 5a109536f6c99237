"""Names in a language where all nouns have capitals: what tells them from other nouns that no table knows."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.figures.gloss.capital_words import INTRODUCES, LISTED, STEM, CapitalWords, names_in_one_word
from crawler.figures.gloss.offsets import Written
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.lexicon import producer_names

# Before a place without an article; what else stands so is told by the table ("in Betrieb").
_IN = re.compile(r"\b[Ii]n $")
# "• Tanami von Newmont", "1. Tanami (Newmont)": the item of a list is named by its first word.
_ITEM = re.compile(r"(?:^|\n)[ \t]*(?:[-*•▪●‣]|\d{1,2}[.)]) ?$")
_ITEM_WITHIN = 8
# What goes on with the name of a company, whatever language names it: "Saracen Mineral Holdings".
_FORM = re.compile(
    r"(?:[ -](?:Gold|Silver|Copper|Lithium|Nickel|Minerals?|Metals?|Mining|Energy|Iron|Steel|Coal))*"
    r"[ -](?:Mining|Mines|Minerals|Metals|Resources|Holdings?|Corp|Corporation|Ltd|Limited|Inc|plc|PLC|Exploration"
    r"|Group|Royalty|Ventures|Industries|Steel|AG|SE|GmbH|KGaA|SA|AB|ASA|Oyj|NV|Pty)\b"
    r"|[ -][A-ZÄÖÜ][\w-]+ (?:GmbH|KGaA|Ltd|Inc|plc|Corp)\b"
    # "Die kanadische Tarn Gold (WKN A1B2C3) hat".
    r"|[ -](?:Gold|Silver|Copper|Lithium|Nickel|Uranium|Zinc)(?= \((?:WKN|ISIN|TSX|NYSE|ASX|CVE|LSE|NASDAQ)"
    r"| (?:hat|ist|wird|will|plant|meldet|meldete|konnte|förderte|produzierte|erzielte|steigerte|gab|erwartet)\b)"
)
# "Die Aurizona-Mine 26.700 Unzen und Mesquite 22.100 Unzen", "... vor Antamina (5 Tonnen)": a noun between a joining
# word and an amount is a name.
_JOINED = re.compile(
    r"\d[^.;:]{0,60}(?:(?:, | und | sowie |, sowie )(?:aus |in |bei |auf )?| (?:vor|gefolgt von|hinter) )$"
    r"|\b(?:war|ist|blieb|bleibt) $"
)
# The digits are English by then.
_AMOUNT = re.compile(
    r"(?: mit| auf)? \(?\d[\d.,']*(?: (?:thousand|million|billion))? (?:Tonnen|Unzen|Karat|Feinunzen|kt|t)\b"
    # "Vor Nochten (9.2), Jänschwalde (4.3)", "Olimpiada kam auf 5 Unzen, Blagodatnoje auf 4".
    r"| \(\d[\d.,']*\)| auf \d[\d.,']*(?=[.,;](?:\s|$)| und\b)"
)
_JOINED_WITHIN = 70
# "Aitik kam auf 5 Tonnen": a noun without an article before a verb of one producer opens a sentence as its name.
_SINGLE_ACTS = re.compile(
    r" (?:kam(?: [^.,;]{1,40})? auf|förderte|produzierte|erzeugte|lieferte|steuerte|steigerte|exportierte|verkaufte"
    r"|verschiffte|meldete|drosselte|stellte|trug|gewann|verarbeitete|erreichte)\b"
)
# "Auf Tarnfeld entfielen": whose part is told.
_PART_OF = re.compile(r"\b[Aa]uf $")
_FELL = re.compile(r" (?:entfiel|entfallen|entfällt)")
_FELL_BEFORE = re.compile(
    r"\bentf(?:iel|iele|all|äll)[a-z]{1,3} [^;:]{0,120}\d [A-Za-z ]{1,16}(?:,| und)? auf $"
)
_FELL_WITHIN = 160
# "in Bottrop und Ibbenbüren": what a name is joined to is one.
_AND = re.compile(r"(?:,| und| sowie) $")
_AND_WITHIN = len(" sowie ")
# What goes on behind the second of two names, or ends with it.
_ENDS = re.compile(r"[.,;)]| \(?\d| [a-zäöü]")


class CapitalNouns(CapitalWords):
    """The nouns of a text that no table knows."""

    def __init__(self, text: str, known: list[Written], language: Tongue) -> None:
        super().__init__(text, known, language)
        self._companies = {match[0] for match in self.words if _FORM.match(text, match.end()) is not None}
        self._named: set[str] = set()
        self._name_ends: set[int] = set()
        for match in self.words:
            if self._is_named_here(match) or self._goes_on(match):
                self._named.add(match[0])
                self._name_ends.add(match.end())

    def owner(self, match: re.Match[str]) -> str | None:
        """ "Fresnillos Förderung": a name that the lexicon knows with the German ending, or that the text says in full
        elsewhere.
        """
        stem = match[0][:-1]
        if match[0][-1] != "s" or len(stem) < STEM:
            return None
        if stem in self._companies:
            return f"{stem}'s"
        known = names_in_one_word()
        return f"{stem}'s" if stem.lower() in known and match[0].lower() not in known else None

    def _is_name_here(self, match: re.Match[str]) -> bool:
        """A name by its own letters, its neighbours, or as it is one elsewhere in the text."""
        return match[0] in self._named or (not self._is_head(match) and self._is_beside(match))

    def _is_named_here(self, match: re.Match[str]) -> bool:
        """Inner capitals, a name that the lexicon knows, a place, a part's owner, or what stands beside a word for a
        producer.
        """
        if self._is_head(match):
            return False
        if any(letter.isupper() for letter in match[0][1:]) or match[0].lower() in _first_words():
            return True
        if match[0] in self._companies or self._names_item(match) or self._is_placed_behind(match):
            return True
        if self._joins_amounts(match) or self._acts_alone(match):
            return True
        if self._known_at.get(match.end() + 1, "").endswith(" AG"):
            return True
        introduced = INTRODUCES.search(self._known_by.get(match.start() - 1, "")) is not None
        return introduced or self._stands_behind(_IN, match) or self._has_a_part(match) or self.leads(match)

    def _has_a_part(self, match: re.Match[str]) -> bool:
        if not self._stands_behind(_PART_OF, match):
            return False
        behind = _FELL_BEFORE.search(self._text, max(0, match.start() - _FELL_WITHIN), match.start())
        return behind is not None or _FELL.match(self._text, match.end()) is not None

    def _stands_behind(self, words: re.Pattern[str], match: re.Match[str]) -> bool:
        return words.search(self._text, max(0, match.start() - len("und auf ")), match.start()) is not None

    def _goes_on(self, match: re.Match[str]) -> bool:
        """ "in Bottrop und Ibbenbüren": what is joined to a name of this sentence."""
        if self._is_head(match) or _ENDS.match(self._text, match.end()) is None:
            return False
        joined = _AND.search(self._text, max(0, match.start() - _AND_WITHIN), match.start())
        return joined is not None and joined.start() in self._name_ends

    def _names_item(self, match: re.Match[str]) -> bool:
        """ "• Tanami von Newmont", "- Tanami: 5 Tonnen": a list's item, before its owner or its amount."""
        if _ITEM.search(self._text, max(0, match.start() - _ITEM_WITHIN), match.start()) is None:
            return False
        owned = self._known_at.get(match.end() + 1, "") in ("of", "with")
        return (
            owned
            or self._text.startswith(" (", match.end())
            or LISTED.match(self._text, match.end()) is not None
        )

    def _acts_alone(self, match: re.Match[str]) -> bool:
        """ "Aitik kam auf 5 Tonnen; Amandelbult kam auf 3": what opens a sentence, or one behind a semicolon."""
        opens = self._opens(match) or self._text.endswith("; ", 0, match.start())
        return opens and _SINGLE_ACTS.match(self._text, match.end()) is not None

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


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0].lower() for name in producer_names())
