"""Chinese: parts of a month, reports on a quarter, guidance taken up or down, what is to be commissioned."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the last days of a month",
        "2025年8月下旬，重点企业共生产粗钢2331万吨。",
        [
            "production actual | crude steel | China | 23310000 t exact | 2025-08-21..2025-08-31 | - | 2331万吨"
        ],
    ),
    (
        "the middle of a month",
        "9月中旬，重点钢企粗钢日产211.92万吨。",
        [
            "production actual | crude steel | China | 2119200 t/day exact | 2025-09-11..2025-09-20 | - | 211.92万吨"
        ],
    ),
    (
        "a report on a quarter, with its day",
        "10月20日,力拓集团发布2025年第三季度生产报告。皮尔巴拉铁矿石产量为7930万吨。",
        ["production actual | iron ore | Pilbara | 79300000 t exact | 2025-07-01..2025-09-30 | - | 7930万吨"],
    ),
    (
        "guidance cut from what it was",
        "公司将2025年矿产铜产量指引由此前的65万-71万吨下调至59万-64万吨。",
        [
            "production planned | copper | - | 650000..710000 t exact | 2025-01-01..2025-12-31 | - | 65万-71万吨",
            "production planned | copper | - | 590000..640000 t exact | 2025-01-01..2025-12-31 | - | 59万-64万吨",
        ],
    ),
    (
        "below what was expected",
        "今年鈾產量預估為2.1萬至2.25萬噸，低於原先預期的2.5萬至2.55萬噸。",
        [
            "production planned | uranium concentrate | - | 21000..22500 t exact | 2025-01-01..2025-12-31 | - | 2.1萬至2.25萬噸",
            "production planned | uranium concentrate | - | 25000..25500 t exact | 2025-01-01..2025-12-31 | - | 2.5萬至2.55萬噸",
        ],
    ),
    (
        "to be commissioned in a quarter",
        "KFM项目预计明年二季度投产,设计年产能为铜金属9万吨。",
        ["capacity planned | copper | KFM | 90000 t exact | - | - | 9万吨"],
    ),
    (
        "stocks grown by less than so much",
        "截至10月末，重点企业钢材库存量为1416.9万吨，比上一旬减少189.3万吨，比年初增加了不足120万吨。",
        [
            "inventory actual | steel product | China | 14169000 t exact | - | - | 1416.9万吨",
            "other actual | steel product | China | 1893000 t exact | - | - | 189.3万吨",
            "other actual | steel product | China | 1200000 t under | - | - | 120万吨",
        ],
    ),
    (
        "by how much a day's output grew",
        "10月份十种有色金属日均产量18.63万吨，比9月份增加0.32万吨。",
        [
            "production actual | ten nonferrous metal | - | 186300 t/day exact | 2025-10-01..2025-10-31 | - | 18.63万吨",
            "other actual | ten nonferrous metal | - | 3200 t/day exact | 2025-10-01..2025-10-31 | - | 0.32万吨",
        ],
    ),
    (
        "from what it was to what is expected",
        "印尼镍铁产量预计从2024年的150万吨增至2026年的170万吨。",
        [
            "production actual | ferronickel | Indonesia | 1500000 t exact | 2024-01-01..2024-12-31 | - | 150万吨",
            "production planned | ferronickel | Indonesia | 1700000 t exact | 2026-01-01..2026-12-31 | - | 170万吨",
        ],
    ),
    (
        "a change behind a record",
        "第三季度铁矿石产量达9440万吨，创2018年以来新高，同比增长3.8%；球团矿产量800万吨，同比减少22.8%。",
        [
            "production actual | iron ore | - | 94400000 t exact | 2025-07-01..2025-09-30 | +3.8 yoy | 9440万吨",
            "production actual | iron ore pellet | - | 8000000 t exact | 2025-07-01..2025-09-30 | -22.8 yoy | 800万吨",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_of_a_chinese_sentence(text: str, figures: list[str]) -> None:
    assert told(text, "zh") == figures
