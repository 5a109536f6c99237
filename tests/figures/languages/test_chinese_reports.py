"""Chinese: rates that narrow, two bases in a list, quarters of other years and months of Iran, as wires write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "thousands parted by a space",
        "上半年，全国电解铝产量1 741万t，增长2.2%。",
        [
            "production actual | aluminium | China | 17410000 t exact | 2025-01-01..2025-06-30 | +2.2 yoy | 1 741万t",
        ],
    ),
    (
        "a rate that narrowed is no period",
        "2025年第一季度，十种有色金属产量1206万吨，同比下降0.4%，降幅比今年前2个月收窄近4个百分点。",
        [
            "production actual | ten nonferrous metal | - | 12060000 t exact | 2025-01-01..2025-03-31 | -0.4 yoy | 1206万吨",
        ],
    ),
    (
        "two bases in one list",
        "9月份中国出口钢材1043万吨，同比和环比分别下降6.3%和8.4%。",
        [
            "exports actual | steel product | China | 10430000 t exact | 2025-09-01..2025-09-30 | -6.3 yoy | 1043万吨",
        ],
    ),
    (
        "against a quarter of another year",
        "三季度力拓皮尔巴拉铁矿石产量为8430万吨，较2024年第三季度上升1%，较上一季度上升7%。",
        [
            "production actual | iron ore | Pilbara | 84300000 t exact | 2025-07-01..2025-09-30 | +1 yoy | 8430万吨",
        ],
    ),
    (
        "rising from a year's to another",
        "紫金矿业矿产钼年产量将从2025年的8000吨提高至2026年的1.3万吨。",
        [
            "production actual | molybdenum | Zijin Mining | 8000 t exact | 2025-01-01..2025-12-31 | - | 8000吨",
            "production planned | molybdenum | Zijin Mining | 13000 t exact | 2026-01-01..2026-12-31 | - | 1.3万吨",
        ],
    ),
    (
        "a month of the Iranian calendar by its number",
        "伊朗历1404年6月，伊朗钢产量为230万吨，同比增长6.7%。",
        [
            "production actual | steel | Iran | 2300000 t exact | 2025-08-23..2025-09-22 | +6.7 yoy | 230万吨",
        ],
    ),
    (
        "metal within concentrate",
        "前三季度，铜金属含量37.2万吨，同比增长0.3%；铅金属含量43.2万吨。",
        [
            "production actual | copper in concentrate | - | 372000 t exact | 2025-01-01..2025-09-30 | +0.3 yoy | 37.2万吨",
            "production actual | lead in concentrate | - | 432000 t exact | 2025-01-01..2025-09-30 | - | 43.2万吨",
        ],
    ),
    (
        "of West Asia",
        "2025年9月，西亚地区粗钢产量为380万吨。",
        [
            "production actual | crude steel | West Asia | 3800000 t exact | 2025-09-01..2025-09-30 | - | 380万吨",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_zh_reports_are_read(text, figures):
    assert told(text, "zh") == figures
