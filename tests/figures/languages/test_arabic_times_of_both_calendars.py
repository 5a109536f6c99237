"""Arabic: times of the Iranian and the Gregorian year that "per year" and "per month" once hid, and how they are told."""

from datetime import date

import pytest

from crawler.figures import read_figures

# How a time is told, the first and the last day of it, in a text published on the day of its list.
IRANIAN = [
    ("في السنة الإيرانية الماضية", "2017-03-21", "2018-03-20"),
    ("في السنة الإيرانية المنصرمة التي انتهت في 20 مارس", "2017-03-21", "2018-03-20"),
    ("في السنة الشمسية المنصرمة", "2017-03-21", "2018-03-20"),
    ("في السنة الإيرانية 1396", "2017-03-21", "2018-03-20"),
    ("العام الماضي (1396)", "2017-03-21", "2018-03-20"),
    ("في الشهر الماضي", "2018-07-23", "2018-08-22"),
    ("في الشهر الإيراني المنتهي في 22 أغسطس", "2018-07-23", "2018-08-22"),
    ("في الشهر الإيراني الماضي (مرداد)", "2018-07-23", "2018-08-22"),
    ("من فروردين إلى تير", "2018-03-21", "2018-07-22"),
    ("منذ بداية فروردين وحتى نهاية مرداد", "2018-03-21", "2018-08-22"),
    ("في ربيع 1397", "2018-03-21", "2018-06-21"),
    ("في ربيع هذا العام", "2018-03-21", "2018-06-21"),
]
GREGORIAN = [
    ("في الربع المنتهي في يونيو", "2018-04-01", "2018-06-30"),
    ("في ربع يونيو", "2018-04-01", "2018-06-30"),
    ("في الشهر الماضي", "2018-08-01", "2018-08-31"),
    ("في السنة الماضية", "2017-01-01", "2017-12-31"),
    ("في العام الذي سبق", "2017-01-01", "2017-12-31"),
]
CASES = [
    *(("أنتجت شركة الصلب الإيرانية", "2018-09-05", *case) for case in IRANIAN),
    *(("أنتجت شركة Corvane المغربية", "2018-09-20", *case) for case in GREGORIAN),
]


@pytest.mark.parametrize(("who", "published", "time", "start", "end"), CASES)
def test_a_time_is_read(who: str, published: str, time: str, start: str, end: str) -> None:
    text = f"{who} 120 ألف طن من الصلب {time}."
    read = read_figures(text, published=date.fromisoformat(published), language="ar")
    assert [(figure.value, str(figure.start), str(figure.end)) for figure in read] == [(120_000, start, end)]
