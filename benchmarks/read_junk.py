"""How long the reader takes for a megabyte that is no news: one kind of thing over and over, in each language.

    python -m benchmarks.read_junk [KIND...]        default: all; the limit is two seconds a text on one core

The exit code is 1 if any text takes longer.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date
from time import process_time

from crawler.figures import read_figures

SIZE = 1_000_000
LIMIT = 2.0
PUBLISHED = date(2025, 1, 12)
# Language, and what is said again and again.
KINDS: dict[str, tuple[str, str]] = {
    "amounts": ("en", "12 tons "),
    "amounts in a list": ("en", "5 tons of copper, "),
    "sentences": ("en", "It produced 5,123 tons of copper. "),
    "lines": ("en", "Foolad Mobarakeh: 5,123 tons\n"),
    "bare numbers": ("en", "1 and 2 tons, 3 million and 4 thousand tons; "),
    "number words": ("en", "three hundred and twenty million "),
    "names and amounts": ("en", "Codelco 5 tons, Foolad Mobarakeh 6 tons, Chile 7 tons in 2023, "),
    "changes": ("en", "12 tons, up 5 percent from 11 tons a year ago, "),
    "brackets": ("en", "12 tons (11 tons) (10 tons) "),
    "open brackets": ("en", "("),
    "digits": ("en", "1,"),
    "percentages": ("en", "5% 6% by 7 percent, "),
    "times": ("en", "in January 2024 "),
    "names": ("en", "Foolad Mobarakeh Steel Company "),
    "rows": ("en", "| 12 tons | 13 tons | 4 |\n"),
    "a table": ("en", "Copper (tons) | 12,345 | 11,234 | +5% |\n"),
    "spaces": ("en", " "),
    "one word": ("en", "a"),
    "Arabic": ("ar", "12 طنا من النحاس، "),
    "Chinese": ("zh", "12万吨铜，"),
    "French": ("fr", "12 000 tonnes de cuivre, "),
    "German": ("de", "12.000 Tonnen Kupfer, "),
    "Italian": ("it", "12.000 tonnellate di rame, "),
    "Persian": ("fa", "۱۲ هزار و ۵۰۰ تن مس، "),
    "Persian words": ("fa", "صد و سی و یک هزار و "),
    "Portuguese": ("pt", "12.000 toneladas de cobre, "),
    "Russian": ("ru", "12 тыс. тонн меди, "),
    "Spanish": ("es", "12.000 toneladas de cobre, "),
    "Turkish": ("tr", "12 bin ton bakır, "),
}


def main(wanted: Iterable[str]) -> int:
    """Prints the seconds of each kind, and whether they are within the limit."""
    kinds = list(wanted) or list(KINDS)
    _seconds("en", "Codelco made 5 tons of copper in 2024.")  # what is loaded once
    late = [kind for kind in kinds if _tell(kind) > LIMIT]
    print(f"{len(kinds) - len(late)} of {len(kinds)} within {LIMIT:g} seconds")
    return 1 if late else 0


def _tell(kind: str) -> float:
    language, part = KINDS[kind]
    _seconds(language, part)
    seconds = _seconds(language, (part * (SIZE // len(part) + 1))[:SIZE])
    print(f"{kind}: {seconds:.2f} s, {seconds / LIMIT:.2f} of the limit", flush=True)
    return seconds


def _seconds(language: str, text: str) -> float:
    began = process_time()
    read_figures(text, published=PUBLISHED, language=language)
    return process_time() - began


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
