"""Sentences a second that the reader manages on one core, and the ratio to quantulum3 in the same run.

    python -m benchmarks.read_speed [FOLDER]        English texts (*.txt); default: our own annotated articles

Without a folder also: real stories of a wire and general news, where they lie beside the checkout, sentences that
hold no amount, as most of a news archive, and the other languages: their articles, with the share of time that their
gloss takes, and what of these holds no amount. Each is told as a part of the English speed too, which holds on any
machine.
quantulum3 finds amounts and units only. It is no dependency of Orewire: install it to see the ratio.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from time import process_time

from benchmarks.annotated import DEVELOPED, OWN, ROOT, articles
from crawler.figures import READ_LANGUAGES, read_figures
from crawler.figures.gloss.mixed import gloss_article
from crawler.figures.reader import read_drafts
from crawler.figures.sentences import sentences
from crawler.page.text import detect_language

ROUNDS = 4
PUBLISHED = date(2025, 1, 12)
# Stories on metals of a wire of 1987: they tell of money and per cents more than of tons.
WIRE = ROOT.parent / "shared" / "bench" / "reuters21578_metals.jsonl"
# Pages of all kinds of news and their bodies, on which amounts are few as in the news that a crawl meets.
NEWS = ROOT.parent / "shared" / "bench" / "article-extraction" / "ground-truth.json"
# Sentences without amounts that are read, and how many make a text.
BARE, A_TEXT = 2000, 20

Texts = Sequence[str]


def main(folder: Path | None) -> int:
    """Prints the speed of the best of four rounds, then that of the peer."""
    texts = _texts(folder)
    if not texts:
        print(f"no .txt files in {folder}")
        return 1
    peer = _peer()
    english = _tell("English", texts, _read, peer)
    if folder is None:
        for name, file, stories in (
            ("a wire's stories", WIRE, wire_stories),
            ("general news", NEWS, english_news),
        ):
            if real := stories(file):
                _tell(name, real, _read, peer)
            else:
                print(f"{file} is not there: no speed on {name}")
        _tell("no amounts", _bare(texts), _read, peer)
        _tell_languages(english)
    if peer is None:
        print("quantulum3 is not installed: no ratio")
    return 0


def _tell(
    name: str, texts: Texts, read: Callable[[str], object], peer: Callable[[str], object] | None
) -> float:
    count = sum(1 for text in texts for _ in sentences(text))
    ours = count / _best(read, texts)
    ratio = f", {ours * _seconds(peer, texts) / count:,.0f} times quantulum3" if peer else ""
    print(f"{name}: {len(texts)} texts, {count:,} sentences, {ours:,.0f} a second{ratio}")
    return ours


def _tell_languages(english: float) -> None:
    for code in sorted(READ_LANGUAGES - {"en"}):
        texts = [row["text"] for row in articles(OWN / "languages.jsonl", frozenset({code}))]
        count, seconds = _sentences(texts, code), _best(_reading(code), texts)
        share = _best(_glossing(code), texts) / seconds
        bare = list(_bare_articles(texts, code))
        speed, quick = count / seconds, _sentences(bare, code) / _best(_reading(code), bare)
        print(
            f"{code}: {count} sentences, {speed:,.0f} a second, {speed / english:.2f} of English, gloss {share:.0%}; "
            f"without amounts {quick:,.0f}"
        )


def _sentences(texts: Texts, code: str) -> int:
    return sum(1 for text in texts for _ in sentences(gloss_article(text, code).text))


def _bare_articles(texts: Texts, code: str) -> Iterator[str]:
    """What each article has of paragraphs without amounts."""
    for text in texts:
        bare = [part for part in text.split("\n") if part.strip() and not _holds_amounts(part, code)]
        if bare:
            yield "\n\n".join(bare)


def _holds_amounts(paragraph: str, code: str) -> bool:
    return "|" in paragraph or bool(read_drafts(gloss_article(paragraph, code).text, published=None))


def _texts(folder: Path | None) -> list[str]:
    if folder is None:
        return [row["text"] for name in DEVELOPED for row in articles(OWN / f"{name}.jsonl")]
    return [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]


def wire_stories(file: Path) -> list[str]:
    """The stories of a file, a JSON line each, with their paragraphs apart; none where there is no file."""
    if not file.exists():
        return []
    return ["\n\n".join(json.loads(line)["paras"]) for line in file.read_text("utf-8").splitlines()]


def english_news(file: Path) -> list[str]:
    """The English bodies of a file of pages, {page: {"articleBody": text}}; none where there is no file."""
    if not file.exists():
        return []
    bodies = [page["articleBody"] for page in json.loads(file.read_text("utf-8")).values()]
    return [body for body in bodies if detect_language(body) == "en"]


def _bare(texts: Iterable[str]) -> Texts:
    """The sentences that hold no amount, some to a text."""
    told = (text[part.start : part.end] for text in texts for part in sentences(text))
    bare = (
        sentence for sentence in told if "|" not in sentence and not read_drafts(sentence, published=None)
    )
    few = list(islice(bare, BARE))
    return ["\n\n".join(few[start : start + A_TEXT]) for start in range(0, len(few), A_TEXT)]


def _read(text: str) -> object:
    return read_figures(text, published=PUBLISHED)


def _reading(code: str) -> Callable[[str], object]:
    return lambda text: read_figures(text, published=PUBLISHED, language=code)


def _glossing(code: str) -> Callable[[str], object]:
    return lambda text: gloss_article(text, code)


def _peer() -> Callable[[str], object] | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from quantulum3 import parser
    except ImportError:
        return None
    parse: Callable[[str], object] = parser.parse
    return parse


def _best(read: Callable[[str], object], texts: Texts) -> float:
    return min(_seconds(read, texts) for _ in range(ROUNDS))


def _seconds(read: Callable[[str], object], texts: Texts) -> float:
    began = process_time()
    for text in texts:
        read(text)
    return process_time() - began


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
