"""`orewire stories`: which articles of a file are one story."""

import json
from pathlib import Path

from tests.processes import run_orewire

ENGLISH = "Iran produced 216,732 tons of copper cathode in the first nine months of the current Iranian year."
RETOLD = "Copper cathode output of the country came to 216,732 tons in nine months of the Iranian year, IMIDRO says."
OTHER = "Chile produced 442,000 tonnes of copper in November 2024."


def line(name: str, text: str, title: str = "Iran's copper cathode output") -> str:
    return json.dumps({"id": name, "text": text, "title": title, "published": "2025-01-12", "language": "en"})


def test_the_same_release_in_other_words_is_one_story(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text("\n".join([line("a", ENGLISH), line("b", OTHER, "Chile"), line("c", RETOLD)]), "utf-8")
    result = run_orewire(tmp_path, ("stories", "--jsonl", str(file)))
    told = [json.loads(row) for row in result.stdout.splitlines()]
    assert told == [{"id": "a", "story": 1}, {"id": "b", "story": None}, {"id": "c", "story": 1}]
    assert result.returncode == 0


def test_a_line_that_cannot_be_read_is_told_and_the_rest_kept(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text(f"{line('a', ENGLISH)}\nnot json\n{line('c', RETOLD)}\n", "utf-8")
    result = run_orewire(tmp_path, ("stories", "--jsonl", str(file)))
    assert "articles.jsonl:2: not JSON" in result.stderr
    assert [json.loads(row)["id"] for row in result.stdout.splitlines()] == ["a", "c"]
    assert result.returncode == 2
