"""Chinese: more sentences of business news, and numbers that are none."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "quota",
        "印尼能源部官员周三表示，2025年镍矿开采配额约为2亿吨。",
        [
            "production planned | nickel ore | Indonesia | 200000000 t about | 2025-01-01..2025-12-31 | - | 2亿吨",
        ],
    ),
    (
        "quarter and nine months",
        "智利国家铜业公司（Codelco）第三季度铜产量为34.19万吨，同比下降1.6%，前九个月产量为91.8万吨，同比下降4.9%。",
        [
            "production actual | copper | Codelco | 341900 t exact | 2025-07-01..2025-09-30 | -1.6 yoy | 34.19万吨",
            "production actual | copper | Codelco | 918000 t exact | 2025-01-01..2025-09-30 | -4.9 yoy | 91.8万吨",
        ],
    ),
    (
        "from a year's tons, verb last",
        "2023年全球黄金产量为3644吨，较2022年的3625吨增长1%。",
        [
            "production actual | gold | World | 3644 t exact | 2023-01-01..2023-12-31 | +1 yoy | 3644吨",
            "production actual | gold | World | 3625 t exact | 2022-01-01..2022-12-31 | - | 3625吨",
        ],
    ),
    (
        "gold of the country, no company",
        "去年，中国黄金产量377.242吨，比2023年增产2.087吨，同比增长0.56%。",
        [
            "production actual | gold | China | 377.242 t exact | 2024-01-01..2024-12-31 | +0.56 yoy | 377.242吨",
            "other actual | gold | China | 2.087 t exact | 2024-01-01..2024-12-31 | - | 2.087吨",
        ],
    ),
    (
        "exports of a month, price a ton",
        "11月，中国出口钢材927.8万吨，环比下降17.0%，同比增长15.9%；均价732.5美元/吨。",
        [
            "exports actual | steel product | China | 9278000 t exact | 2024-11-01..2024-11-30 | +15.9 yoy | 927.8万吨",
        ],
    ),
    (
        "pig iron, steel, products by one character",
        "包钢股份2024年产铁1458万吨，产钢1509万吨，产材1441万吨。",
        [
            "production actual | pig iron | Baotou Steel | 14580000 t exact | 2024-01-01..2024-12-31 | - | 1458万吨",
            "production actual | steel | Baotou Steel | 15090000 t exact | 2024-01-01..2024-12-31 | - | 1509万吨",
            "production actual | steel product | Baotou Steel | 14410000 t exact | 2024-01-01..2024-12-31 | - | 1441万吨",
        ],
    ),
    (
        "gold between ore words",
        "截至2024年12月31日，公司拥有铜资源量1.1亿吨、金资源量3973吨。",
        [
            "reserves actual | copper | - | 110000000 t exact | - | - | 1.1亿吨",
            "reserves actual | gold | - | 3973 t exact | - | - | 3973吨",
        ],
    ),
    (
        "lithium of a brine",
        "赣锋锂业阿根廷盐湖2024年生产碳酸锂约2.54万吨。",
        [
            "production actual | lithium carbonate | Ganfeng | 25400 t about | 2024-01-01..2024-12-31 | - | 2.54万吨",
        ],
    ),
    (
        "shared scale of a range",
        "该公司预计2025年镍产量为13-14万吨。",
        [
            "production planned | nickel | - | 130000..140000 t exact | 2025-01-01..2025-12-31 | - | 13-14万吨",
        ],
    ),
    (
        "sales and production",
        "俄铝2024年铝产量为399.2万吨，同比增长3.7%，销量为385.9万吨，同比下降7.2%。",
        [
            "production actual | aluminium | Rusal | 3992000 t exact | 2024-01-01..2024-12-31 | +3.7 yoy | 399.2万吨",
            "sales actual | aluminium | Rusal | 3859000 t exact | 2024-01-01..2024-12-31 | -7.2 yoy | 385.9万吨",
        ],
    ),
    (
        "increase of about",
        "几内亚矿业部长称，该国2024年铝土矿产量达1.46亿吨，比2023年增加约2300万吨。",
        [
            "production actual | bauxite | Guinea | 146000000 t exact | 2024-01-01..2024-12-31 | - | 1.46亿吨",
            "other actual | bauxite | Guinea | 23000000 t about | 2024-01-01..2024-12-31 | - | 2300万吨",
        ],
    ),
    (
        "deficit of two months",
        "全球精炼铜市场8月供应短缺13.1万吨，而7月短缺3万吨。",
        [
            "other actual | copper cathode | World | 131000 t exact | 2025-08-01..2025-08-31 | - | 13.1万吨",
            "other actual | copper cathode | World | 30000 t exact | 2025-07-01..2025-07-31 | - | 3万吨",
        ],
    ),
    (
        "production and consumption",
        "8月全球精炼铜产量为236万吨，消费量为249万吨。",
        [
            "production actual | copper cathode | World | 2360000 t exact | 2025-08-01..2025-08-31 | - | 236万吨",
            "consumption actual | copper cathode | World | 2490000 t exact | 2025-08-01..2025-08-31 | - | 249万吨",
        ],
    ),
    (
        "months in words",
        "2024年一至十月份，蒙古国煤炭出口量为7010万吨，出口总值75亿美元。",
        [
            "exports actual | coal | Mongolia | 70100000 t exact | 2024-01-01..2024-10-31 | - | 7010万吨",
        ],
    ),
    (
        "bracketed congo, changes in their order",
        "刚果（金）2024年钴出口量约22万吨，铜出口量310万吨，分别增长57%和12.6%。",
        [
            "exports actual | cobalt | DR Congo | 220000 t about | 2024-01-01..2024-12-31 | +57 yoy | 22万吨",
            "exports actual | copper | DR Congo | 3100000 t exact | 2024-01-01..2024-12-31 | +12.6 yoy | 310万吨",
        ],
    ),
    (
        "project of so many tons a year",
        "该厂年产20万吨电解铜项目于周五正式投产。",
        [
            "capacity actual | copper cathode | - | 200000 t exact | - | - | 20万吨",
        ],
    ),
    (
        "reached after a rise",
        "秘鲁前11个月黄金产量同比增长8.1%，达到99.6吨。",
        [
            "production actual | gold | Peru | 99.6 t exact | 2024-01-01..2024-11-30 | +8.1 yoy | 99.6吨",
        ],
    ),
    (
        "difference and per cent",
        "嘉能可2024年自有铜产量95.16万吨，同比减少5.85万吨，降幅6%。",
        [
            "production actual | copper | Glencore | 951600 t exact | 2024-01-01..2024-12-31 | -6 yoy | 95.16万吨",
            "other actual | copper | Glencore | 58500 t exact | 2024-01-01..2024-12-31 | - | 5.85万吨",
        ],
    ),
    (
        "lowest since is no period",
        "中国7月未锻轧铜及铜材进口量为43.8万吨，创2023年5月以来新低。",
        [
            "imports actual | unwrought copper and copper product | China | 438000 t exact | 2025-07-01..2025-07-31 | - | 43.8万吨",
        ],
    ),
    (
        "marketing year",
        "2023/24财年，南非煤炭出口为4720万吨。",
        [
            "exports actual | coal | South Africa | 47200000 t exact | 2023-07-01..2024-06-30 | - | 4720万吨",
        ],
    ),
    (
        "ports' stocks",
        "港口铁矿石库存总量14850.5万吨，环比增加120万吨。",
        [
            "inventory actual | iron ore | - | 148505000 t exact | - | - | 14850.5万吨",
            "other actual | iron ore | - | 1200000 t exact | - | - | 120万吨",
        ],
    ),
    (
        "worth is money",
        "越南9月钢材进口140万吨，价值9.5亿美元。",
        [
            "imports actual | steel product | Vietnam | 1400000 t exact | 2025-09-01..2025-09-30 | - | 140万吨",
        ],
    ),
    (
        "numbers and per cents in characters",
        "百分之三点五的增长使铜产量达到三千二百万吨。",
        [
            "production actual | copper | - | 32000000 t exact | - | +3.5 yoy | 三千二百万吨",
        ],
    ),
    (
        "year in characters",
        "二〇二四年，全县煤炭产量突破一千万吨大关。",
        [
            "production actual | coal | - | 10000000 t over | 2024-01-01..2024-12-31 | - | 一千万吨",
        ],
    ),
    (
        "over, with words apart",
        "2024 年，智利 铜 产量 超过 550 万 吨。",
        [
            "production actual | copper | Chile | 5500000 t over | 2024-01-01..2024-12-31 | - | 550 万 吨",
        ],
    ),
    (
        "ascii signs",
        "其中,智利5月产铜同比减少14%至408,200吨。秘鲁5月产铜则比上年同期大增近35%,升至234,781吨。",
        [
            "production actual | copper | Chile | 408200 t exact | 2025-05-01..2025-05-31 | -14 yoy | 408,200吨",
            "production actual | copper | Peru | 234781 t exact | 2025-05-01..2025-05-31 | +35 yoy | 234,781吨",
        ],
    ),
    (
        "trucks and berths are none",
        "卡特彼勒公司向矿山交付了20台300吨级电动轮矿卡。广州港30万吨级矿石码头投入运营。",
        [],
    ),
    (
        "several ten thousand is no number",
        "仓库里还有数十万吨铁矿石，万吨巨轮停在港口。",
        [],
    ),
    (
        "power and area are none",
        "公司建成500千瓦光伏电站，占地30公顷，黄金价格为每克600元。",
        [],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_of_a_chinese_sentence(text, figures):
    assert told(text, "zh") == figures
