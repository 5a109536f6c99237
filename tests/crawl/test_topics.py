"""Relevance by topic: whole words, any language."""

from __future__ import annotations

import pytest

from crawler.config import TopicSection, load_config
from crawler.topics import match_topics

TOPICS = {
    "iran": TopicSection(any=("IMIDRO", "فولاد مبارکه"), all=(("Iran", "ایران"), ("copper", "مس"))),
    "gold": TopicSection(all=(("gold",), ("mine", "ounces"))),
    "中": TopicSection(any=("铜",)),
}


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("A report by IMIDRO says so.", ("iran",)),
        ("imidro", ("iran",)),
        ("IMIDROs", ()),
        ("Iran made more copper.", ("iran",)),
        ("Iran made more coppery tea.", ()),
        ("Copper prices rose in Peru.", ()),
        ("Gold medal for the wrestler", ()),
        ("The mine sold gold.", ("gold",)),
        ("فولاد\u200cمبارکه رکورد زد", ("iran",)),
        ("تولید مس در ايران", ("iran",)),
        ("حضور مسی در ایران", ()),
        ("中国铜产量", ("中",)),
    ],
)
def test_topics_of_a_text(text: str, topics: tuple[str, ...]) -> None:
    assert match_topics("", text, TOPICS) == topics


def test_the_headline_counts() -> None:
    assert match_topics("Iran's copper", "More was made.", TOPICS) == ("iran",)


SHIPPED = [
    ("Iran's steel mills produced 2.1 million tons of crude steel in the month.", "iran-mining"),
    ("تولید کاتد مس کشور به ۲۱۶ هزار تن رسید", "iran-mining"),
    ("The mine produced 120,000 tonnes of copper in the quarter.", "world-mining"),
    (
        "Goods of 738,000 tons were exported from the province, its Industry, Mining and Trade office said.",
        None,
    ),
    ("The wrestler from Iran won gold in Heidelberg.", None),
    ("Iran exported 90 million tons of non-oil commodities, methanol among them.", None),
    ("The striker scored twice as Esteghlal went top.", None),
]


@pytest.mark.parametrize(("text", "topic"), SHIPPED)
def test_shipped_topics(text: str, topic: str | None) -> None:
    topics = match_topics("", text, load_config().topics)
    assert (topic in topics) if topic else topics == ()
