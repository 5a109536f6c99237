"""The sets of annotated articles, by name, and how many each language has at least."""

import json
from pathlib import Path

from benchmarks.annotated import BLIND, DEVELOPED

SETS = (
    *DEVELOPED,
    *(file.stem for file in BLIND),
    "languages",
    "languages_blind_east",
    "languages_blind_west",
    "languages_blind_third",
    "languages_blind_fifth",
    "languages_blind_sixth",
    "languages_blind_seventh",
    "languages_blind_eighth",
    "languages_blind_fifteenth",
    "languages_blind_seventeenth",
    "languages_blind_nineteenth",
    "languages_blind_eighteenth",
    "languages_blind_twentieth",
    "languages_blind_twenty_first",
)
# How many articles each language has at least.
LANGUAGES = {
    "languages": {
        "fa": 205,
        "ar": 262,
        "ru": 34,
        "fr": 149,
        "es": 99,
        "tr": 96,
        "pt": 46,
        "it": 4,
        "zh": 23,
        "de": 87,
    },
    "languages_blind_east": {"ru": 9, "zh": 8},
    "languages_blind_west": {"es": 9},
    "languages_blind_third": {"pt": 9},
    "languages_blind_fifth": {"ru": 2},
    "languages_blind_sixth": {"ru": 3, "pt": 3},
    "languages_blind_seventh": {"tr": 6, "es": 6, "de": 6, "zh": 2},
    "languages_blind_eighth": {"tr": 8, "es": 8, "de": 8},
    "languages_blind_fifteenth": {"es": 10},
    "languages_blind_seventeenth": {"fr": 24},
    "languages_blind_nineteenth": {"fa": 12},
    "languages_blind_eighteenth": {"ar": 24},
    "languages_blind_twentieth": {"fa": 24},
    "languages_blind_twenty_first": {"ar": 24},
}
BY_SET = {
    name: [
        json.loads(line) for line in (Path(__file__).parent / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    for name in SETS
}
ARTICLES = [article for articles in BY_SET.values() for article in articles]
