"""Names that no table knows in Chinese: what stands right before a word for a producer is spelled by its sounds, with
that word in English behind it (章源钨业 is "Zhangyuan Tungsten"), and so wherever else it stands; a name that the text
itself spells in Latin letters, in brackets, goes by those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files

from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.lexicon import entity_kinds

_HAN = "\u4e00-\u9fff"
_SPELLED = re.compile(rf"(?P<name>[{_HAN}·-]{{2,12}}) ?\((?P<latin>[A-Z][A-Za-z'. -]*[a-z][A-Za-z'. -]*)\)")
# What no name holds: small words, and words that say what a mine or company is like.
_NO_PART = re.compile(
    "[的该其和与及或在是将为有了从向对于到由被把等个座家条批各每此这那些称据按我]|位于|旗下|下属|所属|控股|参股|全资|海外|国外|国内|国产|国际|进口|出口"
    "|主流|优质|新增|新建|品位|大型|中型|小型|超级|世界|最大|第[一二三四五]|首[座个家]|全球|全国|境内|当地|露天|地下|单体|原生|伴生|多[家座个]|部分|主要"
    "|其他|民营|国有|国营|地方|上市|收购|开发|建设|投产|生产|目前|日前|期间|一期|二期|三期|项目|工程|综合|传统|有色|金属|矿石|矿山|公司|集团|企业|业务|板块"
    "|资源|产业|行业|市场|领域|需求|供应|供给|消费|库存|价格|产品|产量|产能|储量|原料|龙头|巨头|自有|权益|现货|期货|探明|安全|保障|依存|南部|北部|东部|西部"
    "|中部|省份|地区|矿区"
)
# What makes a word for a producer one for something else: "iron ore", "the ministry of mining".
_ELSE = "(?![石山砂粉价资储勘部局权报法界联协商周球])"
_SHORTEST, _LONGEST = 2, 6


def han_names(text: str, known: Sequence[Written], language: Tongue) -> list[Written]:
    """The known pieces, and the names beside a word of `language.kinds`, or with Latin letters in brackets behind
    them; where such a name stands behind a land or an owner, that has it.
    """
    if not language.kinds:
        return list(known)
    names = _Names(text, known)
    found = [*names.spelled(), *names.with_kinds(language)]
    found += names.again({text[piece.start : piece.start + size]: latin for piece, latin, size in found})
    return _merged(text, known, [piece for piece, _, _ in found])


Found = tuple[Written, str, int]


class _Names:
    """The unknown runs of a text that are names."""

    def __init__(self, text: str, known: Sequence[Written]) -> None:
        self._text = text
        self._taken = bytearray(len(text))
        for piece in known:
            self._take(piece)

    def spelled(self) -> Iterator[Found]:
        """Names whose Latin letters follow in brackets."""
        for match in _SPELLED.finditer(self._text):
            start = self._begins(match.end("name"), len(match["name"]))
            if match.end("name") - start >= _SHORTEST:
                yield self._found(start, match.end(), match["latin"], match["latin"], match.end("name"))

    def with_kinds(self, language: Tongue) -> Iterator[Found]:
        """Names with a word for a producer behind them."""
        for match in _kinds(tuple(language.kinds)).finditer(self._text):
            start = self._begins(match.start(), _LONGEST)
            latin = _latin(self._text[start : match.start()])
            if match.start() - start >= _SHORTEST and latin:
                words = f"{latin} {language.kinds[match[0]]}"
                yield self._found(start, match.end(), words, latin, match.start())

    def again(self, told: dict[str, str]) -> Iterator[Found]:
        """The same names where they stand alone."""
        for name, latin in told.items():
            for match in re.finditer(re.escape(name), self._text):
                if not any(self._taken[match.start() : match.end()]):
                    yield self._found(*match.span(), latin, latin, match.end())

    def _begins(self, end: int, most: int) -> int:
        """Where the run of unknown characters begins that ends at a place, without what is no part of a name."""
        start = end
        while start > 0 and not self._taken[start - 1] and re.match(f"[{_HAN}·]", self._text[start - 1]):
            start -= 1
        words = [match.end() for match in _NO_PART.finditer(self._text, start, end)]
        begun = max([start, *words])
        return begun if end - begun <= most else end

    def _found(self, start: int, end: int, words: str, latin: str, name_end: int) -> Found:
        piece = Written(start, end, (Part(words, start, end),))
        self._take(piece)
        return piece, latin, name_end - start

    def _take(self, piece: Written) -> None:
        self._taken[piece.start : piece.end] = b"\x01" * (piece.end - piece.start)


def _merged(text: str, known: Sequence[Written], names: list[Written]) -> list[Written]:
    """All pieces in order; known ones within a name go, and one right before a name is whose it is."""
    begun = {name.start for name in names}
    kept = [piece for piece in known if not any(name.start <= piece.start < name.end for name in names)]
    return sorted(
        [*(_owning(piece) if piece.end in begun and _owns(piece) else piece for piece in kept), *names]
    )


def _owns(piece: Written) -> bool:
    return piece.words in entity_kinds()


def _owning(piece: Written) -> Written:
    last = piece.parts[-1]
    return piece._replace(parts=(*piece.parts[:-1], last._replace(words=f"{last.words}'s", same=False)))


def _latin(name: str) -> str:
    """A name by its sounds; nothing where a character is none that names are written with."""
    sounds = [_sounds().get(character, "") for character in name]
    return "".join(sounds).capitalize() if all(sounds) else ""


@lru_cache(maxsize=1)
def _sounds() -> dict[str, str]:
    lines = files("crawler.figures").joinpath("data", "pinyin.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {character: sound for sound, characters in rows for character in characters}


@lru_cache(maxsize=4)
def _kinds(kinds: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(kinds, key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(map(re.escape, longest_first))}){_ELSE}")
