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
    (
        "ten days against those before, of member mills",
        "据中钢协数据，10月下旬会员企业粗钢日均产量170.33万吨，旬环比下降0.5%；预估全国粗钢日均产量209.84万吨，旬环比下降0.4%。",
        [
            "production actual | crude steel | China | 1703300 t/day exact | 2025-10-21..2025-10-31 | -0.5 mom | 170.33万吨",
            "production actual | crude steel | China | 2098400 t/day exact | 2025-10-21..2025-10-31 | -0.4 mom | 209.84万吨",
        ],
    ),
    (
        "by the same measure against the year before",
        "10月中旬，重点钢企粗钢日产203.91万吨，环比下降2.11%；生铁日产189.29万吨，同口径相比去年同期增长0.96%。",
        [
            "production actual | crude steel | China | 2039100 t/day exact | 2025-10-11..2025-10-20 | -2.11 mom | 203.91万吨",
            "production actual | pig iron | China | 1892900 t/day exact | 2025-10-11..2025-10-20 | +0.96 yoy | 189.29万吨",
        ],
    ),
    (
        "the sum so far against the year before",
        "2025年1-9月，重点统计钢铁企业累计生产粗钢7.0亿吨，累计同比增加3.83%，粗钢累计日产230.25万吨。",
        [
            "production actual | crude steel | China | 700000000 t exact | 2025-01-01..2025-09-30 | +3.83 yoy | 7.0亿吨",
            "production actual | crude steel | China | 2302500 t/day exact | 2025-01-01..2025-09-30 | - | 230.25万吨",
        ],
    ),
    (
        "two per cents with a list mark",
        "2025年9月，全国粗钢、生铁产量分别为6931万吨、6173万吨，同比分别下降22.0%、16.6%。",
        [
            "production actual | crude steel | China | 69310000 t exact | 2025-09-01..2025-09-30 | -22 yoy | 6931万吨",
            "production actual | pig iron | China | 61730000 t exact | 2025-09-01..2025-09-30 | -16.6 yoy | 6173万吨",
        ],
    ),
    (
        "produced in the whole country",
        "2025年9月，全国生产粗钢7909万吨，同比下降1.80%。",
        [
            "production actual | crude steel | China | 79090000 t exact | 2025-09-01..2025-09-30 | -1.8 yoy | 7909万吨",
        ],
    ),
    (
        "what it expects, and what it plans by a year",
        "根据紫金矿业的三年产量规划，其预计2026年矿产金产量105吨、矿产铜产量120万吨。至2028年，公司规划矿产金产量达130至140吨，矿产铜达150至160万吨。",
        [
            "production planned | gold | Zijin Mining | 105 t exact | 2026-01-01..2026-12-31 | - | 105吨",
            "production planned | copper | Zijin Mining | 1200000 t exact | 2026-01-01..2026-12-31 | - | 120万吨",
            "production planned | gold | Zijin Mining | 130..140 t exact | 2028-01-01..2028-12-31 | - | 130至140吨",
            "production planned | copper | Zijin Mining | 1500000..1600000 t exact | 2028-01-01..2028-12-31 | - | 150至160万吨",
        ],
    ),
    (
        "months ended in a month of a year",
        "截至2025年9月止九个月，矿产金生产量下降0.4%至10705.28千克。",
        [
            "production actual | gold | - | 10.70528 t exact | 2025-01-01..2025-09-30 | -0.4 yoy | 10705.28千克",
        ],
    ),
    (
        "key mills of the association",
        "10月下旬，中国钢铁工业协会重点统计钢铁企业钢材库存1284万吨。",
        [
            "inventory actual | steel product | China | 12840000 t exact | - | - | 1284万吨",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_zh_wires_are_read(text, figures):
    assert told(text, "zh") == figures
