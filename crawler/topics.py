"""Relevance: which watched topics an article belongs to. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from crawler.config import TopicSection

# Letters that writers of Persian use for one another, and the half space that some wires lose.
_SPELLINGS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "\u200c": " ", "\u00a0": " ", "’": "'"})
# Scripts that part no words: a word there may stand in the middle of a run of letters.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def match_topics(headline: str, body: str, topics: Mapping[str, TopicSection]) -> tuple[str, ...]:
    """The names of the topics that the article belongs to, in the order of `topics`."""
    text = _folded(f"{headline}\n{body}")
    return tuple(name for name, topic in topics.items() if _belongs(text, topic))


def _belongs(text: str, topic: TopicSection) -> bool:
    if topic.any and _pattern(topic.any).search(text):
        return True
    return bool(topic.all) and all(_pattern(words).search(text) for words in topic.all)


@lru_cache(maxsize=256)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_alternatives(words)))


def _alternatives(words: Iterable[str]) -> Iterable[str]:
    for word in sorted(map(_folded, words), key=len, reverse=True):
        spelled = re.escape(word).replace(r"\ ", r"\s+")
        yield spelled if _UNSPACED.search(word) else rf"(?<!\w){spelled}(?!\w)"


@lru_cache(maxsize=8)
def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_SPELLINGS).casefold()
