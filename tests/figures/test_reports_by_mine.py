"""Issuers' reports mine by mine: under headings, in tables of one mine, by fiscal quarters. Reports of our own."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "headings on the line above, in the line before, with a share",
        "2024-04-18",
        "Ferrant first-quarter output rises",
        "Ferrant Gold Corp. made 112,450 ounces of gold in the first quarter of 2024.\n\n"
        "Mount Corvane\nMount Corvane made 61,200 ounces.\n\n"
        "La Tarnera (70%)\n\nOutput was 51,250 ounces, against 55,000 ounces in the first quarter of 2023.\n\n"
        "Outlook\n\nGuidance for 2024 is 450,000 to 480,000 ounces.",
        "112,450 ounces: production actual, gold, Ferrant Gold Corp, 2024q1",
        "61,200 ounces: production actual, gold, Mount Corvane, 2024q1",
        "51,250 ounces: production actual, gold, La Tarnera, 2024q1",
        "55,000 ounces: production actual, gold, La Tarnera, 2023q1",
        "450,000 to 480,000 ounces: production planned, gold, Ferrant Gold Corp, 2024",
    ),
    case(
        "lands as headings",
        "2024-05-10",
        "Gold of two lands",
        "Ghana\n\nGold production was 31,200 ounces in the first quarter of 2024.\n\nMali\n\nGold exports were 20,000 ounces.",
        "31,200 ounces: production actual, gold, Ghana, 2024q1",
        "20,000 ounces: exports actual, gold, Mali, 2024q1",
    ),
    case(
        "a table of the mine in its corner, in a fiscal quarter told by its last month",
        "2023-02-02",
        "Corvane reports third quarter of fiscal 2023",
        "Corvane Limited told its results for the three months ended December 31, 2022.\n\n"
        "Operating data of the Tarn Ridge mine for the third quarter of its financial year, in the usual form and by product:"
        "\n\n| Tarn Ridge | Q3 FY23 | Q3 FY22 |\n| Ore mined and hauled (wmt) | 6,120,300 | 5,803,100 |\n"
        "| Iron ore concentrate sold (dmt) | 2,004,500 | 2,011,700 |\n\n"
        "Concentrate stockpiled at the mine rose to 356,000 wmt.",
        "6,120,300: production actual, iron ore, Tarn Ridge mine, 2022-10-01..2022-12-31",
        "5,803,100: production actual, iron ore, Tarn Ridge mine, 2021-10-01..2021-12-31",
        "2,004,500: sales actual, iron ore concentrate, Tarn Ridge mine, 2022-10-01..2022-12-31",
        "2,011,700: sales actual, iron ore concentrate, Tarn Ridge mine, 2021-10-01..2021-12-31",
        "356,000 wmt: inventory actual, iron ore concentrate, Tarn Ridge mine",
    ),
    case(
        "ounces in concentrate, under a mine that only its kind tells of",
        "2023-01-25",
        "Ostrava Platinum reports",
        "Ostrava Platinum's output in Q2 FY23, the three months to end-December.\n\n| | Q2 FY23 | H1 FY22 |\n"
        "| Doornvlei mine | | |\n| 4E in concentrate (koz) | 63.2 | 121.5 |",
        "63.2: production actual, platinum group metal, Doornvlei, 2022-10-01..2022-12-31",
        "121.5: production actual, platinum group metal, Doornvlei, 2021-07-01..2021-12-31",
    ),
    case(
        "the year of who is listed in Sydney",
        "2024-01-30",
        "Calder Lithium quarterly report",
        "Calder Lithium (ASX: CDL) made 148,200 t of spodumene concentrate in the December quarter and 285,500 t in the year"
        " to date. FY24 guidance of 560,000-600,000 t stands.",
        "148,200 t: production actual, spodumene concentrate, Calder Lithium, 2023-10-01..2023-12-31",
        "285,500 t: production actual, spodumene concentrate, Calder Lithium, 2023-07-01..2023-12-31",
        "560,000-600,000 t: production planned, spodumene concentrate, Calder Lithium, 2023-07-01..2024-06-30",
    ),
    case(
        "a plan for a year of who can make more",
        "2022-07-05",
        "Norvik Steel of Raipur",
        "Norvik Steel, which has a capacity of 5.4 million tonnes of crude steel a year, said it would aim for 4.9 million"
        " tonnes of saleable steel in 2022-23.",
        "5.4 million tonnes: capacity actual, crude steel, Norvik Steel",
        "4.9 million tonnes: production planned, saleable steel, Norvik Steel, 2022-04-01..2023-03-31",
    ),
    case(
        "who is expected to make it, beside what was aimed for a year before",
        "2021-05-20",
        "Hollin Nickel",
        "Hollin Nickel's works made 6,210 t of nickel in the March quarter, little changed on 6,190 t in the same quarter of"
        " 2020. This year, Hollin expects Varga to produce 25,000-27,000 t of nickel, as much as it had aimed for last year.",
        "6,210 t: production actual, nickel, Hollin Nickel, 2021q1",
        "6,190 t: production actual, nickel, Hollin Nickel, 2020q1",
        "25,000-27,000 t: production planned, nickel, Varga, 2021",
    ),
    case(
        "ranges in the place of ranges, and annual output expected",
        "2024-07-18",
        "Sandvale half-year output",
        "Sandvale made 2.2 Mt of coal and 121,400 tonnes of zinc in the first half of 2024. It expects annual zinc production"
        " of 240,000 tonnes to 255,000 tonnes. Sandvale now guides for 19 Mt to 21 Mt of coal this year, down from 22 Mt to"
        " 24 Mt.",
        "2.2 Mt: production actual, coal, Sandvale, 2024-01-01..2024-06-30",
        "121,400 tonnes: production actual, zinc, Sandvale, 2024-01-01..2024-06-30",
        "240,000 tonnes to 255,000 tonnes: production planned, zinc, Sandvale, 2024",
        "19 Mt to 21 Mt: production planned, coal, Sandvale, 2024",
        "22 Mt to 24 Mt: production planned, coal, Sandvale, 2024",
    ),
    case(
        "two stretches with one end, the shorter one of the bullets",
        "2023-10-17",
        "Rio Hollin third quarter",
        "Rio Hollin Mines reports on the three and nine months ended September 30, 2023.\n\n- Gold production of 24,118 ounces,"
        " and 70,430 ounces for the year to date\n- Silver production of 301,000 ounces",
        "24,118 ounces: production actual, gold, Rio Hollin Mines, 2023q3",
        "70,430 ounces: production actual, gold, Rio Hollin Mines, 2023-01-01..2023-09-30",
        "301,000 ounces: production actual, silver, Rio Hollin Mines, 2023q3",
    ),
    case(
        "a quarter and its year told in one breath, then respectively",
        "2024-02-17",
        "Rio Hollin",
        "Rio Hollin Mines made 24,118 ounces of gold in the fourth quarter and 90,000 ounces in 2023. Silver production was"
        " 3,000 ounces and 12,000 ounces respectively.",
        "24,118 ounces: production actual, gold, Rio Hollin Mines, 2023q4",
        "90,000 ounces: production actual, gold, Rio Hollin Mines, 2023",
        "3,000 ounces: production actual, silver, Rio Hollin Mines, 2023q4",
        "12,000 ounces: production actual, silver, Rio Hollin Mines, 2023",
    ),
    case(
        "a heading of a time, lines headed by mines, an earlier value dated in a bracket",
        "2020-01-16",
        "Corvane Silver",
        "Corvane Silver reports output of 5.3 million ounces of silver in 2019.\n\nFourth quarter 2019 highlights\n\n"
        "Gold production was 9,000 ounces.\n\n"
        "San Marco: silver production of 0.8 million oz in Q4 and 3.1 million oz in 2019\n"
        "Tesoro: silver production of 0.6 million oz in Q4 and 2.2 million oz in 2019",
        "5.3 million ounces: production actual, silver, Corvane Silver, 2019",
        "9,000 ounces: production actual, gold, Corvane Silver, 2019q4",
        "0.8 million oz: production actual, silver, San Marco, 2019q4",
        "3.1 million oz: production actual, silver, San Marco, 2019",
        "0.6 million oz: production actual, silver, Tesoro, 2019q4",
        "2.2 million oz: production actual, silver, Tesoro, 2019",
    ),
    case(
        "an earlier value in a bracket tells of which quarter the news is",
        "2020-01-16",
        "Corvane Silver",
        "Corvane Silver made 5.3 million ounces of silver in 2019.\n\n- Tesoro: 0.6 million oz (Q4 2018: 0.5 million oz)",
        "5.3 million ounces: production actual, silver, Corvane Silver, 2019",
        "0.6 million oz: production actual, silver, Tesoro, 2019q4",
        "0.5 million oz: production actual, silver, Tesoro, 2018q4",
    ),
    case(
        "what no iron ore mine makes is its owner's",
        "2019-10-16",
        "Tarn Tinto",
        "Corvane's Pilmara mine made 87 million tonnes of iron ore in the third quarter. Bauxite output was 13 million tonnes.",
        "87 million tonnes: production actual, iron ore, Pilmara mine, 2019q3",
        "13 million tonnes: production actual, bauxite, Corvane, 2019q3",
    ),
    case(
        "what is won beside nickel where the paragraph opened",
        "2020-01-21",
        "Hollin International",
        "Hollin International reported on its works.\n\nAt Tarnavy, nickel output was 33,700 t in 2019, flat on 33,100 t in 2018. Cobalt output"
        " was 2,900 t.",
        "33,700 t: production actual, nickel, Tarnavy, 2019",
        "33,100 t: production actual, nickel, Tarnavy, 2018",
        "2,900 t: production actual, cobalt, Tarnavy, 2019",
    ),
    case(
        "whose guidance is moved, and the share of an owner",
        "2022-07-20",
        "Corvane lifts outlook",
        "Corvane Gold lifted Hollin's full-year gold forecast to 140,000 to 155,000 ounces, and cut that for Varga to 20,000"
        " ounces.\n\nTarn West, in which Corvane Gold has an 80% interest, made 140,000 ounces on a 100% basis in the second"
        " quarter. Its share of that was 112,000 ounces.",
        "140,000 to 155,000 ounces: production planned, gold, Hollin, 2022",
        "20,000 ounces: production planned, gold, Varga, 2022",
        "140,000 ounces: production actual, gold, Tarn West, 2022q2",
        "112,000 ounces: production actual, gold, Corvane Gold, 2022q2",
    ),
    case(
        "the joint venture, and its earlier plan",
        "2018-07-11",
        "Super pit",
        "Corvane Gold's joint venture with Tarn Mining, the Kalgan gold mine, was shut in May. The joint venture now expects to"
        " produce 550,000 to 660,000 ounces in 2018. Previous guidance stood at 700,000 to 800,000 ounces.",
        "550,000 to 660,000 ounces: production planned, gold, Kalgan, 2018",
        "700,000 to 800,000 ounces: production planned, gold, Kalgan, 2018",
    ),
    case(
        "a joint venture told before, and it",
        "2021-01-19",
        "Samor",
        "BHQ Group made 128 million tonnes of iron ore in 2020.\n\nProduction at the Samor pellet joint venture restarted in"
        " December. It is expected to make 8 million tonnes of pellets in 2021.",
        "128 million tonnes: production actual, iron ore, BHQ Group, 2020",
        "8 million tonnes: production planned, iron ore pellet, Samor, 2021",
    ),
    case(
        "an arm by its land, a margin, what analysts had expected, below the market",
        "2017-10-30",
        "Tata Steel and others",
        "Tata Steel UK made 0.5 million tonnes of crude steel in the third quarter of 2017, around 30,000 tonnes below market"
        " expectations. Analysts had expected 0.6 million tonnes. It guided for 2 million tonnes (plus/minus 15,000 tonnes) in"
        " 2018.",
        "0.5 million tonnes: production actual, crude steel, Tata Steel UK, 2017q3",
        "30,000 tonnes: other actual, crude steel, Tata Steel UK, 2017q3",
        "0.6 million tonnes: production planned, crude steel, Tata Steel UK, 2017q3",
        "2 million tonnes: production planned, crude steel, Tata Steel UK, 2018",
    ),
    case(
        "moves of two materials, one of them told in tons, too",
        "2019-10-16",
        "Corvane",
        "Corvane saw a fall of 27.8% year on year in copper output to 28,446 tonnes, and a fall of 66.8% year on year in gold"
        " output to 25,607 ounces in the third quarter. Zinc output fell 25%, or 1,000 tonnes, to 3,000 tonnes.",
        "28,446 tonnes: production actual, copper, Corvane, 2019q3, -27.8 yoy",
        "25,607 ounces: production actual, gold, Corvane, 2019q3, -66.8 yoy",
        "1,000 tonnes: other actual, zinc, Corvane, 2019q3",
        "3,000 tonnes: production actual, zinc, Corvane, 2019q3, -25 yoy",
    ),
    case(
        "a target missed is of its own year",
        "2016-05-03",
        "Coal Hollin of Odisha",
        "Coal Hollin made 40.4 MT of coal in April. It produced 538.75 MT in 2015-16, missing the target of 550 MT.",
        "40.4 MT: production actual, coal, Coal Hollin, 2016-04",
        "538.75 MT: production actual, coal, Coal Hollin, 2015-04-01..2016-03-31",
        "550 MT: production planned, coal, Coal Hollin, 2015-04-01..2016-03-31",
    ),
    case(
        "a plan beaten is of the metal that is weighed so",
        "2016-02-03",
        "Tarn Copper",
        "Tarn Copper made 35.9 million pounds of copper and 18,400 ounces of gold in 2015. That beat its guidance of 32 to 34"
        " million pounds.",
        "35.9 million pounds: production actual, copper, Tarn Copper, 2015",
        "18,400 ounces: production actual, gold, Tarn Copper, 2015",
        "32 to 34 million pounds: production planned, copper, Tarn Copper, 2015",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_reports(published, title, text, expected):
    check(published, title, text, expected)
