"""The sets of annotated articles: how many they are, in which languages, each under its own id."""

from collections import Counter

import pytest

from tests.gold.sets import ARTICLES, BY_SET, LANGUAGES, SETS


@pytest.mark.parametrize(
    ("name", "articles", "empty"),
    [
        ("articles", 60, 10),
        ("iran", 45, 6),
        ("world", 45, 6),
        ("mixed", 48, 8),
        ("further", 36, 4),
        ("recent", 40, 9),
        ("newest", 40, 9),
        ("opened", 40, 9),
        ("unsealed", 40, 9),
        ("disclosed", 36, 8),
        ("unveiled", 50, 9),
        ("uncovered", 31, 6),
        ("divulged", 44, 9),
        ("revealed", 46, 8),
        ("exposed", 30, 6),
        ("later", 44, 7),
        ("aired", 43, 8),
        ("bared", 24, 5),
        ("shown", 23, 3),
        ("displayed", 16, 4),
        ("presented", 15, 4),
        ("released", 16, 3),
        ("supplied", 45, 8),
        ("conceded", 30, 6),
        ("offered", 45, 8),
        ("lent", 30, 4),
        ("ceded", 30, 4),
        ("loaned", 15, 2),
        ("granted", 20, 3),
        ("bestowed", 24, 3),
        ("conferred", 24, 2),
        ("yielded", 125, 23),
        ("penned", 24, 3),
        ("drafted", 24, 3),
        ("blind_eleventh", 24, 3),
        ("blind_twelfth", 24, 3),
        ("languages", 1005, 139),
        ("languages_blind_east", 17, 4),
        ("languages_blind_west", 9, 2),
        ("languages_blind_third", 9, 2),
        ("languages_blind_fifth", 2, 0),
        ("languages_blind_sixth", 6, 0),
        ("languages_blind_seventh", 20, 3),
        ("languages_blind_eighth", 24, 3),
        ("languages_blind_fifteenth", 10, 2),
        ("languages_blind_seventeenth", 24, 3),
        ("languages_blind_nineteenth", 12, 2),
        ("languages_blind_eighteenth", 24, 3),
        ("languages_blind_twentieth", 24, 3),
        ("languages_blind_twenty_first", 24, 3),
    ],
)
def test_each_set_has_its_articles_and_those_without_figures(name, articles, empty):
    assert len(BY_SET[name]) >= articles
    assert sum(not article["figures"] for article in BY_SET[name]) >= empty


@pytest.mark.parametrize("name", LANGUAGES)
def test_each_language_has_its_articles(name):
    counted = Counter(article["lang"] for article in BY_SET[name])
    assert set(counted) == set(LANGUAGES[name])
    assert [lang for lang, least in LANGUAGES[name].items() if counted[lang] < least] == []


@pytest.mark.parametrize("name", sorted(set(SETS) - set(LANGUAGES)))
def test_the_other_sets_are_in_english(name):
    assert {article["lang"] for article in BY_SET[name]} == {"en"}


def test_no_article_has_the_id_of_another():
    assert [name for name, times in Counter(article["id"] for article in ARTICLES).items() if times > 1] == []
