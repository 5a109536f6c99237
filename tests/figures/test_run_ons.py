"""Texts with more amounts than any writer puts together: cut into pieces, read up to a limit, and said so."""

import logging
from datetime import date
from itertools import pairwise

import pytest

from crawler.figures import read_figures
from crawler.figures.article_amounts import amounts_of
from crawler.figures.languages.en import ENGLISH
from crawler.figures.run_ons import (
    LONGEST_TEXT,
    LONGEST_UNPARTED,
    MOST_IN_A_SENTENCE,
    MOST_IN_AN_ARTICLE,
    as_written,
)
from crawler.figures.views import Viewer


@pytest.fixture(scope="module")
def viewer():
    return Viewer(ENGLISH)


def test_a_sentence_of_many_amounts_is_cut_and_keeps_them_all(viewer):
    text = ", ".join(f"{value} tons of zinc" for value in range(11, 11 + 3 * MOST_IN_A_SENTENCE + 1))
    pieces = list(as_written(amounts_of(text, viewer)))
    values = [int(amount.value) for _, found in pieces for amount in found]
    assert values == list(range(11, 11 + 3 * MOST_IN_A_SENTENCE + 1))
    assert [len(found) for _, found in pieces] == [MOST_IN_A_SENTENCE] * 3 + [1]
    assert all(left.end == right.start for (left, _), (right, _) in pairwise(pieces))
    assert (pieces[0][0].start, pieces[-1][0].end) == (0, len(text))


def test_a_sentence_of_as_many_as_may_be_is_left_whole(viewer):
    text = ", ".join(f"{value} tons of zinc" for value in range(11, 11 + MOST_IN_A_SENTENCE))
    (piece,) = as_written(amounts_of(text, viewer))
    assert (piece[0].start, piece[0].end, len(piece[1])) == (0, len(text), MOST_IN_A_SENTENCE)


def test_what_is_beyond_the_most_of_an_article_is_logged(caplog):
    lines = [
        f"Codelco made {value:,} tons of copper in 2024."
        for value in range(20_000, 20_003 + MOST_IN_AN_ARTICLE)
    ]
    with caplog.at_level(logging.WARNING, "crawler.figures.run_ons"):
        figures = read_figures("\n\n".join(lines), published=date(2025, 1, 12))
    assert [int(figure.value) for figure in figures] == list(range(20_000, 20_000 + MOST_IN_AN_ARTICLE))
    place = sum(len(line) + 2 for line in lines[:MOST_IN_AN_ARTICLE])
    assert caplog.messages == [f"more than 800 amounts: not read from character {place} on"]


def test_an_article_of_as_many_as_may_be_is_read_without_a_word(caplog):
    lines = [
        f"Codelco made {value:,} tons of copper in 2024."
        for value in range(20_000, 20_000 + MOST_IN_AN_ARTICLE)
    ]
    with caplog.at_level(logging.WARNING, "crawler.figures.run_ons"):
        figures = read_figures("\n\n".join(lines), published=date(2025, 1, 12))
    assert (len(figures), caplog.messages) == (MOST_IN_AN_ARTICLE, [])


def test_what_is_beyond_the_longest_text_is_logged(caplog):
    told = "Codelco made 20,000 tons of copper in 2024.\n\n"
    text = told + "Nothing new. " * (LONGEST_TEXT // 13) + told
    with caplog.at_level(logging.WARNING, "crawler.figures.run_ons"):
        figures = read_figures(text, published=date(2025, 1, 12))
    assert [int(figure.value) for figure in figures] == [20_000]
    assert caplog.messages == [f"{len(text)} characters: not read from character 100000 on"]


def test_where_words_are_not_parted_half_as_much_is_read(caplog):
    told = "智利国家铜业公司2024年产铜20000吨。\n\n"
    text = told + "没有新闻。" * (LONGEST_UNPARTED // 5) + told
    with caplog.at_level(logging.WARNING, "crawler.figures.run_ons"):
        figures = read_figures(text, published=date(2025, 1, 12), language="zh")
    assert [int(figure.value) for figure in figures] == [20_000]
    assert caplog.messages == [f"{len(text)} characters: not read from character 50000 on"]
