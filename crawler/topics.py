"""Relevance: which watched topics an article belongs to. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from crawler.config import TopicSection

# Letters that writers of Persian use for one another, and the half space that some wires lose.
_SPELLINGS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "\u200c": " "})
_WORD = re.compile(r"\w+")
# Scripts that part no words: a word there may stand in the middle of a run of letters.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def match_topics(headline: str, body: str, topics: Mapping[str, TopicSection]) -> tuple[str, ...]:
    """The names of the topics that the article belongs to, in the order of `topics`."""
    text = _spaced(f"{headline}\n{body}")
    return tuple(name for name, topic in topics.items() if _belongs(text, topic))


def _belongs(text: str, topic: TopicSection) -> bool:
    if _names_one(text, topic.any):
        return True
    return bool(topic.all) and all(_names_one(text, words) for words in topic.all)


def _names_one(text: str, words: tuple[str, ...]) -> bool:
    return any(wanted in text for wanted in _wanted(words))


@lru_cache(maxsize=256)
def _wanted(words: tuple[str, ...]) -> tuple[str, ...]:
    """Each word or phrase as it stands in a spaced text: between spaces, where its script has them."""
    return tuple(_spaced(word).strip() if _UNSPACED.search(word) else _spaced(word) for word in words)


def _spaced(text: str) -> str:
    """Folded words parted, begun and ended by one space: whole words are then found by plain search."""
    folded = unicodedata.normalize("NFKC", text).translate(_SPELLINGS).casefold()
    return f" {' '.join(_WORD.findall(folded))} "
