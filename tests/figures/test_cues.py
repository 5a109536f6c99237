"""Cues: which words a pattern needs, and that no sentence with a match goes unsearched."""

from __future__ import annotations

import json
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import crawler.figures
from crawler.figures.cues import ALWAYS, Cue, cues_of, stems
from crawler.figures.folding import fold, lower
from crawler.figures.sentences import sentences
from crawler.figures.words import split_words

ARTICLES = Path(__file__).parent.parent / "gold" / "articles.jsonl"


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param(r"\bper (?:head|capita)\b", {" head ", " capita "}, id="whole words"),
        pytest.param(r"\brespective(?:ly)?\b", {" respective"}, id="one that goes on"),
        pytest.param(r"\b(?:sold|sent)? ?abroad", {" abroad", "abroad"}, id="behind a word that may lack"),
        pytest.param(r"owner|operat(?:or|es)", {"owner", "operator", "operates"}, id="alternatives"),
        pytest.param(r"\b(?:whole|\d+)\b", None, id="an alternative without letters"),
        pytest.param(r"(?:above )?\w+", None, id="nothing that must stand there"),
    ],
)
def test_stems_of_which_each_match_holds_one(pattern: str, expected: set[str] | None) -> None:
    found = stems(pattern)
    assert found is None if expected is None else found is not None and found <= expected


@pytest.mark.parametrize(
    ("pattern", "text", "told"),
    [
        pytest.param(r"\bper head\b", "five tons per head", True, id="told"),
        pytest.param(r"\bper head\b", "the copperheads of the pit", False, id="only inside of a word"),
        pytest.param(r"produc", "its production", True, id="a part of a word"),
        pytest.param(r"\d+", "its production", True, id="a cue that needs no word is always looked for"),
    ],
)
def test_sentences_that_may_hold_a_cue(pattern: str, text: str, told: bool) -> None:
    cue = Cue(pattern)

    assert bool(cues_of(text.split()) & cue.bit) is told


def test_every_sentence_with_a_match_has_the_bit_of_the_cue() -> None:
    cues = _all_cues()
    matches = 0
    for text in _texts():
        for part in sentences(text):
            words = split_words(text, text, part.start, part.end)
            bits = cues_of(words.places)
            for name, cue in cues.items():
                found = cue.search(text, part.start, part.end)
                assert found is None or bits & cue.bit, (name, text[part.start : part.end])
                matches += found is not None and cue.bit != ALWAYS

    assert len(cues) > 40
    assert matches > 400


def _all_cues() -> dict[str, Cue]:
    modules = [
        import_module(f"crawler.figures.{found.name}")
        for found in pkgutil.iter_modules(crawler.figures.__path__)
    ]
    return {name: cue for module in modules for name, cue in vars(module).items() if isinstance(cue, Cue)}


def _texts() -> list[str]:
    return [lower(fold(json.loads(line)["text"])) for line in ARTICLES.read_text("utf-8").splitlines()[::2]]
