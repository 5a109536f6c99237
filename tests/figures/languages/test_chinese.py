"""Chinese: sentences of business news and the figures in them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "year to date of three materials",
        "国家统计局1月17日发布的数据显示，2024年1-12月，全国粗钢产量100509万吨，同比下降1.7%；生铁产量85174万吨，同比下降2.3%；钢材产量139967万吨，同比增长1.1%。",
        [
            "production actual | crude steel | China | 1005090000 t exact | 2024-01-01..2024-12-31 | -1.7 yoy | 100509万吨",
            "production actual | pig iron | China | 851740000 t exact | 2024-01-01..2024-12-31 | -2.3 yoy | 85174万吨",
            "production actual | steel product | China | 1399670000 t exact | 2024-01-01..2024-12-31 | +1.1 yoy | 139967万吨",
        ],
    ),
    (
        "two bases, the year's first",
        "2024年12月份，我国粗钢产量7597万吨，同比增长11.8%，环比下降3.2%。",
        [
            "production actual | crude steel | China | 75970000 t exact | 2024-12-01..2024-12-31 | +11.8 yoy | 7597万吨",
        ],
    ),
    (
        "customs month, difference and total",
        "海关总署数据显示，12月中国进口铁矿砂及其精矿11249.4万吨，较上月增加1062.2万吨，环比增长10.4%；1-12月累计进口铁矿砂及其精矿123654.7万吨，同比增长4.9%。",
        [
            "imports actual | iron ore | China | 112494000 t exact | 2024-12-01..2024-12-31 | +10.4 mom | 11249.4万吨",
            "other actual | iron ore | China | 10622000 t exact | 2024-12-01..2024-12-31 | - | 1062.2万吨",
            "imports actual | iron ore | China | 1236547000 t exact | 2024-01-01..2024-12-31 | +4.9 yoy | 123654.7万吨",
        ],
    ),
    (
        "company year of three metals",
        "紫金矿业公告称，2024年公司矿产铜产量107万吨，同比增长6%；矿产金产量73吨，同比增长8%；矿产银436吨，同比增长6%。",
        [
            "production actual | copper | Zijin Mining | 1070000 t exact | 2024-01-01..2024-12-31 | +6 yoy | 107万吨",
            "production actual | gold | Zijin Mining | 73 t exact | 2024-01-01..2024-12-31 | +8 yoy | 73吨",
            "production actual | silver | Zijin Mining | 436 t exact | 2024-01-01..2024-12-31 | +6 yoy | 436吨",
        ],
    ),
    (
        "plan of a list",
        "公司计划2025年生产矿产铜115万吨、矿产金85吨、矿产锌（铅）44万吨、碳酸锂4万吨。",
        [
            "production planned | copper | - | 1150000 t exact | 2025-01-01..2025-12-31 | - | 115万吨",
            "production planned | gold | - | 85 t exact | 2025-01-01..2025-12-31 | - | 85吨",
            "production planned | zinc and lead | - | 440000 t exact | 2025-01-01..2025-12-31 | - | 44万吨",
            "production planned | lithium carbonate | - | 40000 t exact | 2025-01-01..2025-12-31 | - | 4万吨",
        ],
    ),
    (
        "nine months from three quarters",
        "洛阳钼业前三季度产铜47.6万吨，同比增长78%；产钴8.5万吨，同比增长127%。",
        [
            "production actual | copper | CMOC | 476000 t exact | 2025-01-01..2025-09-30 | +78 yoy | 47.6万吨",
            "production actual | cobalt | CMOC | 85000 t exact | 2025-01-01..2025-09-30 | +127 yoy | 8.5万吨",
        ],
    ),
    (
        "below the same period",
        "智利国家铜业公司第四季度铜产量为42.4万吨，低于上年同期的45.1万吨。",
        [
            "production actual | copper | Codelco | 424000 t exact | 2024-10-01..2024-12-31 | - | 42.4万吨",
            "production actual | copper | Codelco | 451000 t exact | 2023-10-01..2023-12-31 | - | 45.1万吨",
        ],
    ),
    (
        "range of guidance in yi",
        "力拓集团2024年皮尔巴拉铁矿石发运量为3.286亿吨，同比下降1%，处于指导目标3.23亿至3.38亿吨的下端。",
        [
            "deliveries actual | iron ore | Pilbara | 328600000 t exact | 2024-01-01..2024-12-31 | -1 yoy | 3.286亿吨",
            "deliveries planned | iron ore | Pilbara | 323000000..338000000 t exact | 2024-01-01..2024-12-31 | - | 3.23亿至3.38亿吨",
        ],
    ),
    (
        "fall from last year's period",
        "秘鲁11月铜产量为23.97万吨，比去年同期下降1.3%。",
        [
            "production actual | copper | Peru | 239700 t exact | 2024-11-01..2024-11-30 | -1.3 yoy | 23.97万吨",
        ],
    ),
    (
        "expected to reach",
        "印尼2024年镍矿石产量预计将达到2.4亿吨。",
        [
            "production planned | nickel ore | Indonesia | 240000000 t exact | 2024-01-01..2024-12-31 | - | 2.4亿吨",
        ],
    ),
    (
        "world body and countries",
        "据世界钢铁协会数据，2024年11月全球71个国家粗钢产量为1.468亿吨，同比提高0.8%。其中，中国产量为7840万吨，同比提高2.5%；伊朗产量为300万吨，同比下降2.3%。",
        [
            "production actual | crude steel | World | 146800000 t exact | 2024-11-01..2024-11-30 | +0.8 yoy | 1.468亿吨",
            "production actual | crude steel | China | 78400000 t exact | 2024-11-01..2024-11-30 | +2.5 yoy | 7840万吨",
            "production actual | crude steel | Iran | 3000000 t exact | 2024-11-01..2024-11-30 | -2.3 yoy | 300万吨",
        ],
    ),
    (
        "iranian months",
        "伊朗矿业发展与革新组织公布，本伊朗历年前9个月，伊朗阴极铜产量为216732吨，比去年同期增长3.2%。",
        [
            "production actual | copper cathode | Iran | 216732 t exact | 2024-03-20..2024-12-20 | +3.2 yoy | 216732吨",
        ],
    ),
    (
        "iranian year by number",
        "伊朗历1403年，伊朗粗钢产量为3096万吨，较上一年的3198万吨减少3.2%。",
        [
            "production actual | crude steel | Iran | 30960000 t exact | 2024-03-20..2025-03-20 | -3.2 yoy | 3096万吨",
            "production actual | crude steel | Iran | 31980000 t exact | 2023-03-21..2024-03-19 | - | 3198万吨",
        ],
    ),
    (
        "capacity and reserves",
        "该矿设计年产能为30万吨铜精矿，已探明储量超过1200万吨。",
        [
            "capacity actual | copper concentrate | - | 300000 t exact | - | - | 30万吨",
            "reserves actual | copper concentrate | - | 12000000 t over | - | - | 1200万吨",
        ],
    ),
    (
        "stocks of an exchange and a difference",
        "截至12月底，上海期货交易所铜库存为7.4万吨，较前一周减少2100吨。",
        [
            "inventory actual | copper | Shanghai Futures Exchange | 74000 t exact | - | - | 7.4万吨",
            "other actual | copper | Shanghai Futures Exchange | 2100 t exact | - | - | 2100吨",
        ],
    ),
    (
        "ounces produced and sold, price is none",
        "公司三季度生产黄金12.5万盎司，销售黄金11.8万盎司，平均售价每盎司2450美元。",
        [
            "production actual | gold | - | 125000 oz exact | 2025-07-01..2025-09-30 | - | 12.5万盎司",
            "sales actual | gold | - | 118000 oz exact | 2025-07-01..2025-09-30 | - | 11.8万盎司",
        ],
    ),
    (
        "fiscal year of australia",
        "澳大利亚2025财年煤炭出口预计为3.5亿吨。",
        [
            "exports planned | coal | Australia | 350000000 t exact | 2024-07-01..2025-06-30 | - | 3.5亿吨",
        ],
    ),
    (
        "carats",
        "戴比尔斯2024年毛坯钻石产量下降22%至2470万克拉。",
        [
            "production actual | rough diamond | De Beers | 24700000 ct exact | 2024-01-01..2024-12-31 | -22 yoy | 2470万克拉",
        ],
    ),
    (
        "investment is money, yearly capacity",
        "该项目总投资50亿元，建成后年产电池级碳酸锂3万吨。",
        [
            "capacity planned | lithium carbonate | - | 30000 t exact | - | - | 3万吨",
        ],
    ),
    (
        "quarter of a uranium producer",
        "哈萨克斯坦国家原子能工业公司第三季度铀产量为5804吨，同比增长6%。",
        [
            "production actual | uranium concentrate | Kazatomprom | 5804 t exact | 2025-07-01..2025-09-30 | +6 yoy | 5804吨",
        ],
    ),
    (
        "above a named year",
        "赞比亚2024年铜产量达到820670吨，高于2023年的698000吨，增幅近18%。",
        [
            "production actual | copper | Zambia | 820670 t exact | 2024-01-01..2024-12-31 | +18 yoy | 820670吨",
            "production actual | copper | Zambia | 698000 t exact | 2023-01-01..2023-12-31 | - | 698000吨",
        ],
    ),
    (
        "traditional characters",
        "該公司2024年黃金產量約為3.5萬盎司，年增12%。",
        [
            "production actual | gold | - | 35000 oz about | 2024-01-01..2024-12-31 | +12 yoy | 3.5萬盎司",
        ],
    ),
    (
        "taiwan month on month",
        "台灣中鋼去年12月粗鋼產量為71萬公噸，月減3.5%。",
        [
            "production actual | crude steel | China Steel | 710000 t exact | 2024-12-01..2024-12-31 | -3.5 mom | 71萬公噸",
        ],
    ),
    (
        "more than, within a number",
        "2024年，鞍钢集团共生产铁精矿2100余万吨。",
        [
            "production actual | iron ore concentrate | Ansteel | 21000000 t over | 2024-01-01..2024-12-31 | - | 2100余万吨",
        ],
    ),
    (
        "province and first quarter",
        "今年一季度，山西省原煤产量2.7亿吨，同比减少18.9%。",
        [
            "production actual | coal | Shanxi | 270000000 t exact | 2025-01-01..2025-03-31 | -18.9 yoy | 2.7亿吨",
        ],
    ),
    (
        "ten non-ferrous metals",
        "10月份，十种有色金属产量675万吨，同比增长1.9%；其中，原铝产量372万吨，同比增长1.6%。",
        [
            "production actual | ten nonferrous metal | - | 6750000 t exact | 2025-10-01..2025-10-31 | +1.9 yoy | 675万吨",
            "production actual | aluminium | - | 3720000 t exact | 2025-10-01..2025-10-31 | +1.6 yoy | 372万吨",
        ],
    ),
    (
        "first half exports",
        "几内亚上半年铝土矿出口量达到8590万吨，同比增长11%。",
        [
            "exports actual | bauxite | Guinea | 85900000 t exact | 2025-01-01..2025-06-30 | +11 yoy | 8590万吨",
        ],
    ),
    (
        "daily output is a rate",
        "2024年12月上旬，重点钢企粗钢日均产量218.2万吨，旬环比增长2.5%。",
        [
            "production actual | crude steel | China | 2182000 t/day exact | 2024-12-01..2024-12-10 | +2.5 mom | 218.2万吨",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_of_a_chinese_sentence(text, figures):
    assert told(text, "zh") == figures
