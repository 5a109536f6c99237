"""What benchmarks.read_speed reads besides our own articles."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.read_speed import english_news, wire_stories


def test_each_line_of_a_wire_is_a_text_of_paragraphs(tmp_path: Path) -> None:
    file = tmp_path / "wire.jsonl"
    stories = [{"paras": ["Tarn made 5 tons.", "Hollin made 3."]}, {"paras": ["Corvane shut its mill."]}]
    file.write_text("\n".join(map(json.dumps, stories)), "utf-8")
    assert wire_stories(file) == ["Tarn made 5 tons.\n\nHollin made 3.", "Corvane shut its mill."]


def test_a_wire_that_is_not_there_has_no_stories(tmp_path: Path) -> None:
    assert wire_stories(tmp_path / "wire.jsonl") == []


def test_the_english_bodies_of_pages_are_the_general_news(tmp_path: Path) -> None:
    file = tmp_path / "pages.json"
    english = "The council met on Monday and agreed to mend the bridge that was closed in the spring."
    german = "Der Rat hat am Montag beschlossen, die Brücke zu erneuern, die seit dem Frühjahr gesperrt ist."
    file.write_text(json.dumps({"a": {"articleBody": english}, "b": {"articleBody": german}}), "utf-8")
    assert english_news(file) == [english]
    assert english_news(tmp_path / "none.json") == []
