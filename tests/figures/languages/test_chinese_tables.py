"""Chinese: the unit of a table is told in its title, its heads or behind the word for unit."""

import pytest

from tests.figures.languages.told import told

# (what is shown, table, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "ten thousands in the title",
        "2024年主要产品产量（万吨）\n\n产品 | 2024年 | 2023年\n原煤 | 476000 | 471000\n粗钢 | 100509 | 101908",
        [
            "production actual | coal | - | 4760000000 t exact | 2024-01-01..2024-12-31 | - | 476000",
            "production actual | coal | - | 4710000000 t exact | 2023-01-01..2023-12-31 | - | 471000",
            "production actual | crude steel | - | 1005090000 t exact | 2024-01-01..2024-12-31 | - | 100509",
            "production actual | crude steel | - | 1019080000 t exact | 2023-01-01..2023-12-31 | - | 101908",
        ],
    ),
    (
        "hundred millions in the title",
        "2024年主要产品产量（亿吨）\n\n产品 | 2024年 | 2023年\n原煤 | 47.6 | 47.1\n水泥 | 18.25 | 20.23",
        [
            "production actual | coal | - | 4760000000 t exact | 2024-01-01..2024-12-31 | - | 47.6",
            "production actual | coal | - | 4710000000 t exact | 2023-01-01..2023-12-31 | - | 47.1",
            "production actual | cement | - | 1825000000 t exact | 2024-01-01..2024-12-31 | - | 18.25",
            "production actual | cement | - | 2023000000 t exact | 2023-01-01..2023-12-31 | - | 20.23",
        ],
    ),
    (
        "behind the word for unit",
        "表1 2025年9月产量 单位：万吨\n\n品种 | 9月 | 1-9月\n粗钢 | 7349 | 74625\n生铁 | 6605 | 64586",
        [
            "production actual | crude steel | - | 73490000 t exact | 2025-09-01..2025-09-30 | - | 7349",
            "production actual | crude steel | - | 746250000 t exact | 2025-01-01..2025-09-30 | - | 74625",
            "production actual | pig iron | - | 66050000 t exact | 2025-09-01..2025-09-30 | - | 6605",
            "production actual | pig iron | - | 645860000 t exact | 2025-01-01..2025-09-30 | - | 64586",
        ],
    ),
    (
        "over each column",
        "产品 | 产量(万吨) | 销量(万吨)\n氧化铝 | 1687 | 640\n电解铝 | 761 | 755",
        [
            "production actual | alumina | - | 16870000 t exact | - | - | 1687",
            "sales actual | alumina | - | 6400000 t exact | - | - | 640",
            "production actual | aluminium | - | 7610000 t exact | - | - | 761",
            "sales actual | aluminium | - | 7550000 t exact | - | - | 755",
        ],
    ),
    (
        "thousands, which were read as tons",
        "2025年上半年产量（单位：千吨）\n\n产品 | 2025年上半年 | 2024年上半年\n铜精矿 | 512.3 | 498.1\n锌精矿 | 88.4 | 90.2",
        [
            "production actual | copper concentrate | - | 512300 t exact | 2025-01-01..2025-06-30 | - | 512.3",
            "production actual | copper concentrate | - | 498100 t exact | 2024-01-01..2024-06-30 | - | 498.1",
            "production actual | zinc concentrate | - | 88400 t exact | 2025-01-01..2025-06-30 | - | 88.4",
            "production actual | zinc concentrate | - | 90200 t exact | 2024-01-01..2024-06-30 | - | 90.2",
        ],
    ),
    (
        "a round number that is no amount",
        "紫金矿业2024年矿产铜107万吨，成为亚洲唯一突破百万吨的企业；矿产金73吨，同比增长8%。",
        [
            "production actual | copper | Zijin Mining | 1070000 t exact | 2024-01-01..2024-12-31 | - | 107万吨",
            "production actual | gold | Zijin Mining | 73 t exact | 2024-01-01..2024-12-31 | +8 yoy | 73吨",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_chinese_table(text, figures):
    assert told(text, "zh") == figures
