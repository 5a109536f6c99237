from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawler.page.dates import Moment, parse_moment

TEHRAN = "Asia/Tehran"
NOON = datetime(2023, 12, 27, 7, 7, 14, tzinfo=UTC)

MOMENTS = [
    ("2023-12-27T07:07:14Z", "UTC", NOON),
    ("2023-12-27T10:37:14+03:30", "UTC", NOON),
    ("2023-12-27T07:07:14.123456789Z", "UTC", NOON),
    ("2023-12-27 07:07:14", "UTC", NOON),
    ("2023-12-27 T 10:37:14 +0330", "UTC", NOON),
    ("2020-04-17 T 19:14:22 +0430", "UTC", datetime(2020, 4, 17, 14, 44, 22, tzinfo=UTC)),
    ("Wed, 27 Dec 2023 07:07:14 GMT", "UTC", NOON),
    ("Wed, 27 Dec 2023 10:37:14 +0330", "UTC", NOON),
    ("27 Dec 2023 02:07:14 EST", "UTC", NOON),
    ("December 27, 2023 - 10:37", TEHRAN, datetime(2023, 12, 27, 7, 7, tzinfo=UTC)),
    ("Mar 15, 2026, 11:21", TEHRAN, datetime(2026, 3, 15, 7, 51, tzinfo=UTC)),
    ("July 5, 2020 - 14:50", TEHRAN, datetime(2020, 7, 5, 10, 20, tzinfo=UTC)),
    ("June 3, 2026 | 9:05 am", "UTC", datetime(2026, 6, 3, 9, 5, tzinfo=UTC)),
    ("7 December 2023 12:45 (UTC +04:00)", "UTC", datetime(2023, 12, 7, 8, 45, tzinfo=UTC)),
    ("2023-12-27T10:37:14+03:30[Asia/Tehran]", "UTC", NOON),
    ("2023-12-27T11:07:14+04", "UTC", NOON),
    ("Mar 15, 2026, 11:21 -12 views", TEHRAN, datetime(2026, 3, 15, 7, 51, tzinfo=UTC)),
    ("7 Dec 2023 12:45 by the desk", TEHRAN, datetime(2023, 12, 7, 9, 15, tzinfo=UTC)),
    ("27 Dec 2023 10:37:14 IRST", TEHRAN, NOON),
    ("Dec 27, 2023 07:07 GMT", TEHRAN, datetime(2023, 12, 27, 7, 7, tzinfo=UTC)),
    ("Tuesday, 10 June 2025 / 07:29", TEHRAN, datetime(2025, 6, 10, 3, 59, tzinfo=UTC)),
    ("9/1/2025 3:07:34 AM", "UTC", datetime(2025, 9, 1, 3, 7, 34, tzinfo=UTC)),
    ("9/1/2025 12:07:34 PM", "UTC", datetime(2025, 9, 1, 12, 7, 34, tzinfo=UTC)),
    ("12/31/2025 12:00:00 AM", "UTC", datetime(2025, 12, 31, 0, 0, tzinfo=UTC)),
    ("۱۹ بهمن ۱۴۰۲، ۹:۳۰", TEHRAN, datetime(2024, 2, 8, 6, 0, tzinfo=UTC)),
    ("سه‌شنبه ۱۷ بهمن ۱۴۰۲ - ۲۱:۴۰", TEHRAN, datetime(2024, 2, 6, 18, 10, tzinfo=UTC)),
    ("چهارشنبه ۲۰ ارديبهشت ۱۴۰۲ ساعت ۱۵:۲۲", TEHRAN, datetime(2023, 5, 10, 11, 52, tzinfo=UTC)),
    ("تاریخ: ۲۲ آبان ۱۳۹۹ ، ساعت ۱۱:۴۴", TEHRAN, datetime(2020, 11, 12, 8, 14, tzinfo=UTC)),
    # Iran had summer time up to 2022.
    ("۲۹ فروردین ۱۳۹۹، ۱۰:۰۰", TEHRAN, datetime(2020, 4, 17, 5, 30, tzinfo=UTC)),
    ("۲۹ فروردین ۱۴۰۲، ۱۰:۰۰", TEHRAN, datetime(2023, 4, 18, 6, 30, tzinfo=UTC)),
    ("۳۰ اسفند ۱۴۰۳، ۸:۰۰", TEHRAN, datetime(2025, 3, 20, 4, 30, tzinfo=UTC)),
    ("1402/11/19 - 09:30", TEHRAN, datetime(2024, 2, 8, 6, 0, tzinfo=UTC)),
]

DAYS = [
    ("2023-12-27", datetime(2023, 12, 27, tzinfo=UTC)),
    ("December 27, 2023", datetime(2023, 12, 27, tzinfo=UTC)),
    ("Published on 3 May 2024", datetime(2024, 5, 3, tzinfo=UTC)),
    ("۱۹ بهمن ۱۴۰۲", datetime(2024, 2, 8, tzinfo=UTC)),
    ("۱۴۰۲/۱۱/۱۹", datetime(2024, 2, 8, tzinfo=UTC)),
]

NO_DATES = [
    "",
    "4 days ago",
    "۴ روز قبل",
    "9/1/2025",
    "13/45/2025 3:00:00 PM",
    "9/1/2025 13:07:34 PM",
    "February 30, 2024",
    "۳۱ آبان ۱۴۰۲",
    "۳۰ اسفند ۱۴۰۲، ۸:۰۰",
    "2023-13-27",
    "2023-12-27T25:00:00Z",
    "1,402 tons in 11 months",
    "Wed, 99 Dec 2023 07:07:14 GMT",
]


@pytest.mark.parametrize(("text", "zone", "at"), MOMENTS, ids=[text for text, _, _ in MOMENTS])
def test_moment(text: str, zone: str, at: datetime) -> None:
    assert parse_moment(text, zone) == Moment(at, day_only=False)


@pytest.mark.parametrize(("text", "at"), DAYS, ids=[text for text, _ in DAYS])
def test_day_without_time(text: str, at: datetime) -> None:
    assert parse_moment(text, TEHRAN) == Moment(at, day_only=True)


@pytest.mark.parametrize("text", NO_DATES, ids=[text or "empty" for text in NO_DATES])
def test_no_date(text: str) -> None:
    assert parse_moment(text, TEHRAN) is None
