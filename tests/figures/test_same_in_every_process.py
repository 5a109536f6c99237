"""A reading hangs on the article alone, and not on the order in which a process happens to keep its sets."""

import ast
import os
import subprocess
import sys

import pytest

ARTICLE = (
    "Zambian mines minister Paul Kabuswe said on Monday that the country had produced 698,000 tonnes of copper in 2023. "
    "Kabuswe said output at Kansanshi had fallen to 134,000 tonnes in the same year. "
    "Mr Kabuswe said that the country would produce 1 million tonnes in 2026."
)
READ = (
    "import datetime, sys; from crawler.figures import read_figures; "
    "figures = read_figures(sys.argv[1], published=datetime.date(2024, 2, 19)); "
    "print([(figure.raw, figure.source) for figure in figures])"
)


@pytest.mark.parametrize("seed", ["0", "1", "2", "4"])
def test_a_person_is_named_in_full_whatever_the_order_of_sets(seed: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", READ, ARTICLE],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ast.literal_eval(done.stdout) == [
        ("698,000 tonnes", "Paul Kabuswe"),
        ("134,000 tonnes", "Paul Kabuswe"),
        ("1 million tonnes", "Paul Kabuswe"),
    ]
