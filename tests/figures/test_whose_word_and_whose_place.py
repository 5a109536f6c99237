"""Whole figures of Iranian wires: who says "we", whose "its" is, what a province and a plant named for its product have."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a talk with who runs a mine",
        "2019-04-16",
        "",
        "Karim Daneshvar has run the Miduk mine in Kerman Province since spring of last year. How did the year 1397"
        ' (March 2018-March 2019) turn out?\n\n"Well. We made 150,000 tons of copper concentrate. We dug 12 million tons'
        ' of it, and there are proven reserves of 170 million tons."',
        "150,000 tons: production actual, copper concentrate, Miduk, 1397",
        "12 million tons: production actual, copper ore, Miduk, 1397",
        "170 million tons: reserves actual, copper ore, Miduk",
    ),
    case(
        "who speaks for a company",
        "2024-11-12",
        "",
        'The copper reserves of Iran rose to 59 million tons after explorations by NICICO, its CEO said. "Our output will'
        ' reach 360,000 tons of cathode by March 2025," he noted.',
        "59 million tons: reserves actual, copper, Iran",
        "360,000 tons: production planned, copper cathode, NICICO, 1403",
    ),
    case(
        "the months counted",
        "2020-02-11",
        "",
        "Iran Alumina Company made 198,000 tons of alumina in the first ten months of the current Iranian year (March 21,"
        " 2019-January 20, 2020). In the tenth month, which ended on January 20, it produced 20,000 tons of it. Its mines"
        " gave 418,000 tons of bauxite in the mentioned ten months.",
        "198,000 tons: production actual, alumina, Iran Alumina Company, 1398-01..1398-10",
        "20,000 tons: production actual, alumina, Iran Alumina Company, 1398-10",
        "418,000 tons: production actual, bauxite, Iran Alumina Company, 1398-01..1398-10",
    ),
    case(
        "the current one",
        "2023-10-09",
        "",
        "Iranian mines gave 8.3 tons of gold in the calendar year to March 2023, an official said. He expects 10 tons for"
        " the current one. Of last year's output, 3,100 kilograms came from Hollin and 1,250 kilograms from nearby Tarn.",
        "8.3 tons: production actual, gold, Iran, 1401",
        "10 tons: production planned, gold, Iran, 1402",
        "3,100 kilograms: production actual, gold, Hollin, 1401",
        "1,250 kilograms: production actual, gold, Tarn, 1401",
    ),
    case(
        "a mark missed",
        "2011-04-27",
        "",
        "Kerman Coal Company produced 612,000 tons of coal concentrate in the Iranian year that ended on March 20. It had"
        " been told to produce 650,000 tons and missed the mark because of a strike of contractors in autumn.",
        "612,000 tons: production actual, coal concentrate, Kerman Coal Company, 1389",
        "650,000 tons: production planned, coal concentrate, Kerman Coal Company, 1389",
    ),
    case(
        "who received the ore",
        "2016-05-14",
        "",
        "In the Iranian year which ended on March 19, the Robat mine extracted 87,000 tons of manganese ore. Esfahan Steel"
        " Company and three small alloy plants received 71,000 tons of last year's ore.",
        "87,000 tons: production actual, manganese ore, Robat mine, 1394",
        "71,000 tons: deliveries actual, manganese ore, Robat mine, 1394",
    ),
    case(
        "the only mill is",
        "2015-01-26",
        "",
        "Iran imported 1.9 million tons of steel sheets in the first nine months of the year (March 21-December 21, 2014)."
        " On paper, the United Arab Emirates was the biggest supplier with 611,000 tons. The only mill in Iran that rolls"
        " such sheet is Mobarakeh. Its line can roll 200,000 tons a year.",
        "1.9 million tons: imports actual, steel sheet, Iran, 1393-01..1393-09",
        "611,000 tons: imports actual, steel sheet, Iran, 1393-01..1393-09",
        "200,000 tons: capacity actual, steel sheet, Mobarakeh",
    ),
    case(
        "the company behind a site",
        "2024-04-20",
        "",
        "National Iranian Copper Industries Company (NICICO) exported 142,000 tons of copper cathode in 1402, an official"
        " said. He also mentioned the smelter expansion in Sarcheshmeh, after which the company will be able to produce"
        " 450,000 tons of cathode a year.",
        "142,000 tons: exports actual, copper cathode, National Iranian Copper Industries Company (NICICO), 1402",
        "450,000 tons: capacity planned, copper cathode, National Iranian Copper Industries Company (NICICO)",
    ),
    case(
        "a plant named for its product",
        "2020-06-18",
        "",
        "First came the new pellet line of Chadormalu, built for five million tons a year. At Sangan, a concentrate plant of"
        " 2.5 million tons per year was next.",
        "five million tons: capacity actual, iron ore pellet, Chadormalu",
        "2.5 million tons: capacity actual, iron ore concentrate, Sangan",
    ),
    case(
        "the province has",
        "2019-02-20",
        "",
        "The mines of Kerman Province extracted 92 million tons of minerals in 1396. Iraq and Turkey bought some of them."
        " The province has two cement plants with a joint capacity of 2.6 million tons a year.",
        "92 million tons: production actual, mineral, Kerman, 1396",
        "2.6 million tons: capacity actual, cement, Kerman",
    ),
    case(
        "its mines, of a province",
        "2018-12-19",
        "",
        "Iran has many mines. Kerman Province accounts for 90 percent of its copper. Its 430 mines extracted 92 million tons of"
        " minerals in 1396.",
        "92 million tons: production actual, mineral, Kerman, 1396",
    ),
    case(
        "the global output beside the country's",
        "2023-06-01",
        "",
        "Iran produced 10.6 million tons of crude steel in the first four months of 2023. The country's April output was 3.1"
        " million tons, while the global output was 161 million tons.",
        "10.6 million tons: production actual, crude steel, Iran, 2023-01..2023-04",
        "3.1 million tons: production actual, crude steel, Iran, 2023-04",
        "161 million tons: production actual, crude steel, World, 2023-04",
    ),
    case(
        "targets in the order of a list",
        "2016-07-04",
        "",
        "Chadormalu produced 10.2 million tons of concentrate and 3.4 million tons of pellets last year, beating its targets"
        " of 10 million tons and 3.2 million tons.",
        "10.2 million tons: production actual, iron ore concentrate, Chadormalu, 1394",
        "3.4 million tons: production actual, iron ore pellet, Chadormalu, 1394",
        "10 million tons: production planned, iron ore concentrate, Chadormalu, 1394",
        "3.2 million tons: production planned, iron ore pellet, Chadormalu, 1394",
    ),
    case(
        "what a mine is known for",
        "2016-07-04",
        "",
        "Kerman Province produced 10.2 million tons of copper ore last year. Gol Gohar in Sirjan turned out 11.4 million tons"
        " of concentrate.",
        "10.2 million tons: production actual, copper ore, Kerman, 1394",
        "11.4 million tons: production actual, iron ore concentrate, Gol Gohar, 1394",
    ),
    case(
        "what the last of a list is named for",
        "2020-11-18",
        "",
        "SALCO poured 58,000 tons of aluminium ingot in the first seven months of this fiscal year (ending March 20, 2021)."
        " Iran's older smelters, IRALCO, Almahdi and Iran Alumina, made 101,000, 64,000 and 21,500 tons, respectively.",
        "58,000 tons: production actual, aluminium ingot, SALCO, 1399-01..1399-07",
        "101,000: production actual, aluminium ingot, IRALCO, 1399-01..1399-07",
        "64,000: production actual, aluminium ingot, Almahdi, 1399-01..1399-07",
        "21,500 tons: production actual, aluminium ingot, Iran Alumina, 1399-01..1399-07",
    ),
    case(
        "what had been planned for",
        "2019-06-01",
        "",
        "Production of copper cathodes in Iran rose 3 percent to 22,100 tons during the second month of the year (April"
        " 21-May 21). Iran's output in the two months totaled 42,300 tons, while NICICO had planned for 40,000 tons. The"
        " company's reserves, 3.4 billion tons of ore, are the seventh largest worldwide.",
        "22,100 tons: production actual, copper cathode, Iran, 1398-02, +3 yoy",
        "42,300 tons: production actual, copper cathode, Iran, 1398-01..1398-02",
        "40,000 tons: production planned, copper cathode, NICICO, 1398-01..1398-02",
        "3.4 billion tons: reserves actual, copper ore, NICICO",
    ),
    case(
        "of which a land received",
        "2021-02-16",
        "",
        "Salt exports of Iran stood at 1.4 million tons in the 10 months to Jan. 19, of which Qatar received 300,000 tons.",
        "1.4 million tons: exports actual, salt, Iran, 1399-01..1399-10",
        "300,000 tons: exports actual, salt, Iran, 1399-01..1399-10",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whose_and_of_what(published, title, text, expected):
    check(published, title, text, expected)
