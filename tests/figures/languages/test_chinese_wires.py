"""Chinese: Iranian producers and months, plans, and whose calendar counts."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "iranian aluminium producers by their chinese names",
        "据伊朗矿业开发与革新组织统计，伊历1399年南方铝业产铝锭15.8万吨，阿尔马赫迪铝业16.2万吨，伊朗铝业公司17.3万吨。",
        [
            "production actual | aluminium | SALCO | 158000 t exact | 2020-03-20..2021-03-20 | - | 15.8万吨",
            "production actual | aluminium | Almahdi Aluminium | 162000 t exact | 2020-03-20..2021-03-20 | - | 16.2万吨",
            "production actual | aluminium | IRALCO | 173000 t exact | 2020-03-20..2021-03-20 | - | 17.3万吨",
        ],
    ),
    (
        "iranian month by its number",
        "伊历1403年12月伊朗铝锭产量为4.8万吨。",
        [
            "production actual | aluminium ingot | Iran | 48000 t exact | 2025-02-19..2025-03-20 | - | 4.8万吨",
        ],
    ),
    (
        "iran in a list does not make the calendar iranian",
        "据世界钢铁协会数据，2025年9月全球粗钢产量为1.493亿吨。中国粗钢产量8210万吨；伊朗粗钢产量240万吨。前三季度，全球产量14.063亿吨。",
        [
            "production actual | crude steel | World | 149300000 t exact | 2025-09-01..2025-09-30 | - | 1.493亿吨",
            "production actual | crude steel | China | 82100000 t exact | 2025-09-01..2025-09-30 | - | 8210万吨",
            "production actual | crude steel | Iran | 2400000 t exact | 2025-09-01..2025-09-30 | - | 240万吨",
            "production actual | crude steel | World | 1406300000 t exact | 2025-01-01..2025-09-30 | - | 14.063亿吨",
        ],
    ),
    (
        "planned, about",
        "该组织计划，本财年阴极铜产量约达29.5万吨。",
        [
            "production planned | copper cathode | - | 295000 t about | 2025-01-01..2025-12-31 | - | 29.5万吨",
        ],
    ),
    (
        "codelco by its own name",
        "智利国家铜业公司2024年9月铜产量为12.19万吨，同比增长0.3%。",
        [
            "production actual | copper | Codelco | 121900 t exact | 2024-09-01..2024-09-30 | +0.3 yoy | 12.19万吨",
        ],
    ),
    (
        "per cents of a list, against the year before",
        "2025年10月，全国粗钢、生铁、钢材产量分别为7200万吨、6555万吨和11864万吨，同比分别下降12.1%、7.9%和0.9%。",
        [
            "production actual | crude steel | China | 72000000 t exact | 2025-10-01..2025-10-31 | -12.1 yoy | 7200万吨",
            "production actual | pig iron | China | 65550000 t exact | 2025-10-01..2025-10-31 | -7.9 yoy | 6555万吨",
            "production actual | steel product | China | 118640000 t exact | 2025-10-01..2025-10-31 | -0.9 yoy | 11864万吨",
        ],
    ),
    (
        "per cents of a list, against the period before",
        "据中钢协统计，10月上旬重点企业生铁、粗钢产量分别为190万吨和203万吨，环比分别增长1.2%和2.4%。",
        [
            "production actual | pig iron | China | 1900000 t exact | 2025-10-01..2025-10-10 | +1.2 mom | 190万吨",
            "production actual | crude steel | China | 2030000 t exact | 2025-10-01..2025-10-10 | +2.4 mom | 203万吨",
        ],
    ),
    (
        "fewer per cent, and another month's amount",
        "2025年9月，紫金矿业产铜9万吨，同比少2%；较8月的8.5万吨增加。",
        [
            "production actual | copper | Zijin Mining | 90000 t exact | 2025-09-01..2025-09-30 | -2 yoy | 9万吨",
            "production actual | copper | Zijin Mining | 85000 t exact | 2025-08-01..2025-08-31 | - | 8.5万吨",
        ],
    ),
    (
        "net exports of the year before",
        "2025年1-10月中国净进口精炼铜250万吨，上年同期为净出口3万吨。",
        [
            "imports actual | copper cathode | China | 2500000 t exact | 2025-01-01..2025-10-31 | - | 250万吨",
            "exports actual | copper cathode | China | 30000 t exact | 2024-01-01..2024-10-31 | - | 3万吨",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_zh_wires_are_read(text, figures):
    assert told(text, "zh") == figures
