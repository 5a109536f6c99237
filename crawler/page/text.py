"""Text of any wire in one normal form, and the language it is written in."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

LANGUAGES = ("en", "fa", "ar", "ru", "fr", "es", "tr", "pt", "it", "zh", "de")

# The statistical model sees only the beginning: a longer text decides nothing that this much does not.
LANGUAGE_SAMPLE = 4_000

# Every width of space becomes one; ZWNJ (U+200C) stays, Persian words are spelled with it.
SPACES = dict.fromkeys([0x09, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
CONTROLS = [*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0)]
ZERO_WIDTH = [
    0xAD,
    0x200B,
    0x200D,
    0x200E,
    0x200F,
    *range(0x202A, 0x202F),
    0x2060,
    *range(0x2066, 0x206A),
    0xFEFF,
]
INVISIBLE = dict.fromkeys([*CONTROLS, *ZERO_WIDTH])
LINE_ENDS = {ord("\u0085"): "\n", ord("\u2028"): "\n", ord("\u2029"): "\n\n"}
TRANSLATION: dict[int, str | None] = {**SPACES, **INVISIBLE, **LINE_ENDS}

# Letters that only one of the two languages of the Arabic script uses.
PERSIAN_LETTERS = frozenset("پچژگکی")
ARABIC_LETTERS = frozenset("ةىإأيك")
ARABIC_SCRIPT = re.compile(r"[\u0620-\u064a\u0671-\u06d3]")
# Words of every sentence: old Persian pages are typed with the Arabic ي and ك, so letters alone mislead.
PERSIAN_WORDS = re.compile(r"(?<!\w)(?:از|به|که|كه|را|این|اين|است|شد|شده|برای|براي|با|در|تن)(?!\w)")
ARABIC_WORDS = re.compile(r"(?<!\w)(?:من|في|فى|إلى|على|أن|التي|الذي|هذا|هذه|عن|مع|بعد|خلال)(?!\w)")

# No other of LANGUAGES has these words; one word of ten is one of them in any English prose. Text that is plainly
# English need not wait half a second for the model to load.
ENGLISH_WORDS = frozenset({"the", "of", "and", "with", "from", "which", "that"})
PLAINLY_ENGLISH = 0.08
FEWEST_WORDS = 30


def clean_text(text: str) -> str:
    """NFC text with plain spaces, `\\n` line ends, at most one blank line, and nothing invisible but ZWNJ.

    Arabic and Persian letters and digits are kept as the wire typed them.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").translate(TRANSLATION))
    lines = (re.sub(r" {2,}", " ", line).strip(" ") for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def one_line(text: str) -> str:
    """`clean_text` without line ends, as headlines, cells and credits want it."""
    return " ".join(clean_text(text).split())


def detect_language(text: str) -> str | None:
    """ISO 639-1 code, one of LANGUAGES; None where the text has no letters.

    Persian and Arabic are told apart by their own letters and words, plain English is told by its words,
    everything else by py3langid.
    """
    sample = text[:LANGUAGE_SAMPLE]
    letters = sum(map(str.isalpha, sample))
    if not letters:
        return None
    if len(ARABIC_SCRIPT.findall(sample)) * 2 > letters:
        return _persian_or_arabic(sample)
    return "en" if _is_plainly_english(sample) else str(_identifier().classify(sample)[0])


def _is_plainly_english(sample: str) -> bool:
    words = sample.lower().split()
    return len(words) >= FEWEST_WORDS and sum(
        map(ENGLISH_WORDS.__contains__, words)
    ) >= PLAINLY_ENGLISH * len(words)


def _persian_or_arabic(sample: str) -> str:
    persian = sum(map(PERSIAN_LETTERS.__contains__, sample)) + 5 * len(PERSIAN_WORDS.findall(sample))
    arabic = sum(map(ARABIC_LETTERS.__contains__, sample)) + 5 * len(ARABIC_WORDS.findall(sample))
    return "fa" if persian >= arabic else "ar"


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=False)
    identifier.set_languages(list(LANGUAGES))
    return identifier
