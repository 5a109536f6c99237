"""Chinese: names, bases and spans of time in sentences of business news."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "nationality before a company",
        "韩国浦项制铁2023年粗钢产量3844万吨，居世界第七。",
        [
            "production actual | crude steel | POSCO | 38440000 t exact | 2023-01-01..2023-12-31 | - | 3844万吨",
        ],
    ),
    (
        "mine before its owner",
        "艾芬豪矿业卡莫阿-卡库拉铜矿第四季度处理矿石380万吨，产铜13.38万吨，2024年全年产铜43.7万吨。",
        [
            "production actual | copper ore | Kamoa-Kakula | 3800000 t exact | 2024-10-01..2024-12-31 | - | 380万吨",
            "production actual | copper | Kamoa-Kakula | 133800 t exact | 2024-10-01..2024-12-31 | - | 13.38万吨",
            "production actual | copper | Kamoa-Kakula | 437000 t exact | 2024-01-01..2024-12-31 | - | 43.7万吨",
        ],
    ),
    (
        "exchange stocks fall by and to",
        "LME铜库存下降1250吨至26.02万吨。",
        [
            "other actual | copper | London Metal Exchange | 1250 t exact | - | - | 1250吨",
            "inventory actual | copper | London Metal Exchange | 260200 t exact | - | - | 26.02万吨",
        ],
    ),
    (
        "months ended by a day",
        "截至2024年6月30日止六个月，公司煤炭产量为1.632亿吨。",
        [
            "production actual | coal | - | 163200000 t exact | 2024-01-01..2024-06-30 | - | 1.632亿吨",
        ],
    ),
    (
        "quarter by its month, a latin name",
        "Fortescue公司9月当季铁矿石发货量为4770万吨，同比增长4%。",
        [
            "deliveries actual | iron ore | Fortescue | 47700000 t exact | 2025-07-01..2025-09-30 | +4 yoy | 4770万吨",
        ],
    ),
    (
        "two months in one sentence",
        "中国2月份焦炭出口60万吨，同比下降30.3%，1-2月累计出口133万吨，同比下降22.6%。",
        [
            "exports actual | coke | China | 600000 t exact | 2025-02-01..2025-02-28 | -30.3 yoy | 60万吨",
            "exports actual | coke | China | 1330000 t exact | 2025-01-01..2025-02-28 | -22.6 yoy | 133万吨",
        ],
    ),
    (
        "minister of a country",
        "几内亚矿业部长称，该国2024年铝土矿产量达1.46亿吨。",
        [
            "production actual | bauxite | Guinea | 146000000 t exact | 2024-01-01..2024-12-31 | - | 1.46亿吨",
        ],
    ),
    (
        "products of a smelter",
        "江西铜业2024年生产阴极铜229.19万吨，黄金118.19吨，白银1,235吨，硫酸622.04万吨。",
        [
            "production actual | copper cathode | Jiangxi Copper | 2291900 t exact | 2024-01-01..2024-12-31 | - | 229.19万吨",
            "production actual | gold | Jiangxi Copper | 118.19 t exact | 2024-01-01..2024-12-31 | - | 118.19吨",
            "production actual | silver | Jiangxi Copper | 1235 t exact | 2024-01-01..2024-12-31 | - | 1,235吨",
            "production actual | sulfuric acid | Jiangxi Copper | 6220400 t exact | 2024-01-01..2024-12-31 | - | 622.04万吨",
        ],
    ),
    (
        "uzbek plan",
        "乌兹别克斯坦纳沃伊矿冶联合体计划2026年将黄金产量提高到100吨。",
        [
            "production planned | gold | Navoi Mining and Metallurgical Combine | 100 t exact | 2026-01-01..2026-12-31 | - | 100吨",
        ],
    ),
    (
        "not a streak of months",
        "日本11月粗钢产量同比减少3.1%，至689万吨，连续9个月同比下降。",
        [
            "production actual | crude steel | Japan | 6890000 t exact | 2024-11-01..2024-11-30 | -3.1 yoy | 689万吨",
        ],
    ),
    (
        "year on year in hong kong's way",
        "香港媒體報道，中國10月稀土出口量4,343噸，按月跌9%，按年升15%。",
        [
            "exports actual | rare earth | China | 4343 t exact | 2025-10-01..2025-10-31 | +15 yoy | 4,343噸",
        ],
    ),
    (
        "wide comma in a number",
        "中国10月稀土出口量为4，343吨。",
        [
            "exports actual | rare earth | China | 4343 t exact | 2025-10-01..2025-10-31 | - | 4，343吨",
        ],
    ),
    (
        "latin units",
        "Vale铁矿石产量85.3Mt，铜产量102kt，黄金产量12.5万oz。",
        [
            "production actual | iron ore | Vale | 85300000 t exact | - | - | 85.3Mt",
            "production actual | copper | Vale | 102000 t exact | - | - | 102kt",
            "production actual | gold | Vale | 125000 oz exact | - | - | 12.5万oz",
        ],
    ),
    (
        "forecast of an expert body",
        "SMM预计11月中国电解铜产量为98.9万吨，同比上升2.7%。",
        [
            "production planned | copper cathode | China | 989000 t exact | 2025-11-01..2025-11-30 | +2.7 yoy | 98.9万吨",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_of_a_chinese_sentence(text, figures):
    assert told(text, "zh") == figures
