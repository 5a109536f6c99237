"""Whole figures of stories of the world: numbers with a bare m, peoples that buy, plans told of another, parts by size.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "numbers with a bare m",
        "2025-05-20",
        "",
        "In the first three months of the year, 48.6m tonnes of bauxite left Guinea. SMB exported 17.9m tonnes of it, Chalco"
        " 5.1m and CBG, the oldest, 4.3m.",
        "48.6m tonnes: exports actual, bauxite, Guinea, 2025q1",
        "17.9m tonnes: exports actual, bauxite, SMB, 2025q1",
        "5.1m: exports actual, bauxite, Chalco, 2025q1",
        "4.3m: exports actual, bauxite, CBG, 2025q1",
    ),
    case(
        "metres beside tonnes",
        "2025-05-20",
        "",
        "Corvane hoisted 3.2 million tonnes of ore from a depth of 1.9m, and drilled 4.5m in a day.",
        "3.2 million tonnes: production actual, ore, Corvane",
    ),
    case(
        "a people that buys gold",
        "2023-08-01",
        "",
        "Indians bought 158.1 tonnes of gold in the June quarter, the World Gold Council said. Jewellery accounted for 128.6"
        " tonnes of the demand, and bars and coins for 29.5 tonnes. Imports rose by 16% to 209 tonnes.",
        "158.1 tonnes: consumption actual, gold, India, 2023q2",
        "128.6 tonnes: consumption actual, gold, India, 2023q2",
        "29.5 tonnes: consumption actual, gold, India, 2023q2",
        "209 tonnes: imports actual, gold, India, 2023q2, +16 yoy",
    ),
    case(
        "those for another mine",
        "2023-10-31",
        "",
        "In September, Tarn Uranium lowered its expectations for this year at its Kesho mine to 16.3 million pounds of uranium from 18"
        " million. Those for Hollin went down to 14 million pounds from 15 million.",
        "16.3 million pounds: production planned, uranium concentrate, Kesho mine, 2023",
        "18 million: production planned, uranium concentrate, Kesho mine, 2023",
        "14 million pounds: production planned, uranium concentrate, Hollin, 2023",
        "15 million: production planned, uranium concentrate, Hollin, 2023",
    ),
    case(
        "all the mines of a company",
        "2016-08-16",
        "",
        "Tarn Iron has had its best second quarter for five years. The mines in Hollin, Lund and Selby produced 6.9 million"
        " tons of iron ore from April to June (6.2 million in the same quarter of 2015), Tarn Iron said.",
        "6.9 million tons: production actual, iron ore, Tarn Iron, 2016q2",
        "6.2 million: production actual, iron ore, Tarn Iron, 2015q2",
    ),
    case(
        "a table whose metal is told behind it",
        "2022-11-09",
        "Q3-2022: Production by Mine",
        "Tarn Mining plc today released its results for the third quarter of 2022. Production in thousands of ounces was as"
        " follows.\n\n| Mine | Q3-2022 | Q2-2022 |\n| Hollin | 72 | 87 |\n| Lund | 70 | 84 |\n\nGold was sold at $1,679 per"
        " ounce.",
        "72: production actual, gold, Hollin, 2022q3",
        "87: production actual, gold, Hollin, 2022q2",
        "70: production actual, gold, Lund, 2022q3",
        "84: production actual, gold, Lund, 2022q2",
    ),
    case(
        "a part of the larger of two",
        "2023-10-19",
        "",
        "Corvane expects sales of 4.1 billion pounds of copper and 82 million pounds of molybdenum in 2023, including 1.1"
        " billion pounds in the fourth quarter.",
        "4.1 billion pounds: sales planned, copper, Corvane, 2023",
        "82 million pounds: sales planned, molybdenum, Corvane, 2023",
        "1.1 billion pounds: sales planned, copper, Corvane, 2023q4",
    ),
    case(
        "a producer of a metal by its ore",
        "2014-11-05",
        "",
        "Philippine nickel ore output came to 31.2 million dry metric tons in the nine months to September. Tarn Mining was"
        " the top nickel producer with 6.05 million dmt.",
        "31.2 million dry metric tons: production actual, nickel ore, Philippines, 2014-01..2014-09",
        "6.05 million dmt: production actual, nickel ore, Tarn Mining, 2014-01..2014-09",
    ),
    case(
        "who is named for its metal",
        "2021-07-20",
        "",
        "BHP's copper output fell to 1,636 kt in the year to June. Nickel West aims for 85-95 kt in the year ahead.",
        "1,636 kt: production actual, copper, BHP, 2020-07-01..2021-06-30",
        "85-95 kt: production planned, nickel, Nickel West, 2021-07-01..2022-06-30",
    ),
    case(
        "a plant that somebody has begun to build",
        "2025-05-20",
        "",
        "SMB has begun to build an alumina refinery for 1.2 million tonnes a year.",
        "1.2 million tonnes: capacity planned, alumina, SMB",
    ),
    case(
        "demand by its kind",
        "2015-05-06",
        "",
        "Mine production of silver grew 5% to 877.5 million ounces in 2014, the Silver Institute said. Coin and bar demand slid"
        " by 19.5% to 196 million ounces.",
        "877.5 million ounces: production actual, silver, World, 2014, +5 yoy",
        "196 million ounces: consumption actual, silver, World, 2014, -19.5 yoy",
    ),
    case(
        "guidance without an article",
        "2021-04-29",
        "",
        "Corvane Coal reported sales of 6.2 million tonnes of coal in the first quarter, in line with guidance of 5.9 to 6.3"
        " million.",
        "6.2 million tonnes: sales actual, coal, Corvane Coal, 2021q1",
        "5.9 to 6.3 million: sales planned, coal, Corvane Coal, 2021q1",
    ),
    case(
        "the unit of another company said so",
        "2017-01-24",
        "",
        "Hollin Iron Ore's output fell 8% to 41.5 million tons of iron ore in 2016, the Anglo American unit said, at the top"
        " end of its 40-42 million ton forecast.",
        "41.5 million tons: production actual, iron ore, Hollin Iron Ore, 2016, -8 yoy",
        "40-42 million ton: production planned, iron ore, Hollin Iron Ore, 2016",
    ),
    case(
        "makers that have no names",
        "2018-09-19",
        "",
        "Bolivia's zinc output amounted to 264,000 tonnes in the first half. San Cristobal gave 112,000 tonnes of that, the"
        " cooperatives 61,000.",
        "264,000 tonnes: production actual, zinc, Bolivia, 2018h1",
        "112,000 tonnes: production actual, zinc, San Cristobal, 2018h1",
        "61,000: production actual, zinc, Bolivia, 2018h1",
    ),
    case(
        "small numbers behind names",
        "2011-08-31",
        "",
        "Mali's gold production will rise to 53 tonnes this year. Loulo would produce 12 tonnes, Morila 7.5, Yatela 2 and"
        " Sadiola 8, an official said.",
        "53 tonnes: production planned, gold, Mali, 2011",
        "12 tonnes: production planned, gold, Loulo, 2011",
        "7.5: production planned, gold, Morila, 2011",
        "2: production planned, gold, Yatela, 2011",
        "8: production planned, gold, Sadiola, 2011",
    ),
    case(
        "numbers of phases behind names",
        "2011-08-31",
        "",
        "Corvane made 12 tonnes of gold in 2010, Phase 2 and Unit 3 stood still.",
        "12 tonnes: production actual, gold, Corvane, 2010",
    ),
    case(
        "what a works is expanded to make",
        "2023-02-07",
        "",
        "Hollin is expanding its casthouse to make 120,000 tonnes of aluminium billets a year.",
        "120,000 tonnes: capacity planned, aluminium billet, Hollin",
    ),
    case(
        "a company's works that bear a place's name",
        "2020-09-17",
        "",
        "Glencore's Katanga made 11,500 tonnes of cobalt in the first half of 2020.",
        "11,500 tonnes: production actual, cobalt, Katanga, 2020h1",
    ),
    case(
        "concentrate of the ore before it",
        "2022-03-30",
        "Mongolia's exports",
        "Coal exports of Mongolia collapsed to 16 million tonnes in 2021. The copper mine of Tarn processed 36.4 million tonnes"
        " of copper ore and turned out 585,000 tonnes of concentrate.",
        "16 million tonnes: exports actual, coal, Mongolia, 2021",
        "36.4 million tonnes: production actual, copper ore, Tarn, 2021",
        "585,000 tonnes: production actual, copper concentrate, Tarn, 2021",
    ),
    case(
        "a whole that opens a sentence",
        "2016-02-11",
        "",
        "Guinea mined 18.1 million tonnes of bauxite in 2015. CBG made 14.2 million tonnes and SMB 2.1 million. Of the 2.1"
        " million, 1.9 million went to China.",
        "18.1 million tonnes: production actual, bauxite, Guinea, 2015",
        "14.2 million tonnes: production actual, bauxite, CBG, 2015",
        "2.1 million: production actual, bauxite, SMB, 2015",
        "1.9 million: deliveries actual, bauxite, Guinea, 2015",
    ),
    case(
        "the company is still the one whose figures were shared out",
        "2020-10-30",
        "",
        "Grupo Mexico produced 279,800 tonnes of copper in the third quarter, of which 35,700 tonnes came from Asarco's mines"
        " in Arizona. For the whole year the company counts on 1.1 million tonnes.",
        "279,800 tonnes: production actual, copper, Grupo Mexico, 2020q3",
        "35,700 tonnes: production actual, copper, Asarco, 2020q3",
        "1.1 million tonnes: production planned, copper, Grupo Mexico, 2020",
    ),
    case(
        "without its shares of others",
        "2021-03-17",
        "",
        "Codelco mined 1.73 million tonnes of copper last year including its shares of El Abra and Anglo American Sur; without"
        " them it was 1.62 million.",
        "1.73 million tonnes: production actual, copper, Codelco, 2020",
        "1.62 million: production actual, copper, Codelco, 2020",
    ),
    case(
        "a margin is no figure",
        "2019-02-20",
        "",
        "Glencore guides to 1,540,000 tonnes of copper, give or take 50,000, for 2019.",
        "1,540,000 tonnes: production planned, copper, Glencore, 2019",
    ),
    case(
        "news behind an earlier value",
        "2020-01-23",
        "",
        "Tenke made 178,000 tonnes of copper in 2019, up from 168,000, and 16,100 tonnes of cobalt.",
        "178,000 tonnes: production actual, copper, Tenke, 2019",
        "168,000: production actual, copper, Tenke, 2018",
        "16,100 tonnes: production actual, cobalt, Tenke, 2019",
    ),
    case(
        "who it was for",
        "2019-12-12",
        "India's coal imports ebb",
        "India imported 21.1 million tonnes of coal in November. Of that 14.5 million was for power stations and 3.7 million"
        " for coke ovens. Coal India, meanwhile, dug 50 million tonnes in the month.",
        "21.1 million tonnes: imports actual, coal, India, 2019-11",
        "14.5 million: imports actual, coal, India, 2019-11",
        "3.7 million: imports actual, coal, India, 2019-11",
        "50 million tonnes: production actual, coal, Coal India, 2019-11",
    ),
    case(
        "whose concentrate is to come",
        "2021-08-19",
        "",
        "Fortescue shipped 182.2 million tonnes of iron ore in the year to June. For the new year it promises 180 to 185"
        " million tonnes, none of it from Iron Bridge, whose magnetite concentrate will come later.",
        "182.2 million tonnes: deliveries actual, iron ore, Fortescue, 2020-07-01..2021-06-30",
        "180 to 185 million tonnes: deliveries planned, iron ore, Fortescue, 2021-07-01..2022-06-30",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures_of_stories(published, title, text, expected):
    check(published, title, text, expected)
