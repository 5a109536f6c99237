"""The plant that "it" is, works opened at places, what customs saw cross a border, the province and its mines."""

import pytest

from tests.figures.whole_figures import case, check


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"),
    [
        case(
            "what the plant makes that the sentence before opened with, and where it lies",
            "2020-01-29",
            "Iran's steel",
            "Iran exported 2.9 million tons of steel in nine months to Dec. 21, 2019.\n\nA rebar mill at Hollin was opened in 2018"
            " with Italian help. It has a capacity of 500,000 tons a year. In the last Iranian year it made 85,000 tons.",
            "2.9 million tons: exports actual, steel, Iran, 1398-01..1398-09",
            "500,000 tons: capacity actual, rebar, Hollin",
            "85,000 tons: production actual, rebar, Hollin, 1397",
        ),
        case(
            "works at a place, a stone's throw away, and the country's capacity with the new plant",
            "2021-03-04",
            "Three plants",
            "President Hassan Rouhani put three plants into operation on Thursday.\n\nThe first was a pelletizing plant at Sirjan that"
            " can make five million tons a year. A stone's throw away, the president opened zinc works in Bafq with a capacity of"
            " 36,000 tons.\n\nWith the new plant, the country's pelletizing capacity has gone up from 62 million to 67 million tons.",
            "five million tons: capacity actual, iron ore pellet, Sirjan",
            "36,000 tons: capacity actual, zinc, Bafq",
            "62 million: capacity actual, iron ore pellet, Iran",
            "67 million tons: capacity actual, iron ore pellet, Iran",
        ),
        case(
            "what crossed into another land, what came to its own",
            "2018-04-24",
            "Stone and potash",
            "In the past Iranian year (ended March 20), 118,000 tons of marble crossed into Turkey, the head of a customs office of"
            " Iran said.\n\nCustoms data show that 187,000 tons of potash came to Iran in the year, with Turkmenistan supplying"
            " 96,500 tons of the total.",
            "118,000 tons: exports actual, marble, Iran, 1396",
            "187,000 tons: imports actual, potash, Iran, 1396",
            "96,500 tons: imports actual, potash, Iran, 1396",
        ),
        case(
            "concentrate that lay at the mines",
            "2025-09-30",
            "Hollin mines",
            "Hollin Iron Ore Complex made 5.41 million tons of iron ore concentrate in the first half of the Iranian year. At the end"
            " of the sixth month 212,000 tons of concentrate lay at the mines.",
            "5.41 million tons: production actual, iron ore concentrate, Hollin Iron Ore Complex, 1404-01..1404-06",
            "212,000 tons: inventory actual, iron ore concentrate, Hollin Iron Ore Complex",
        ),
        case(
            "magnesite mines that are found there, the reserves of the province",
            "2015-05-06",
            "Minerals of the east",
            "South Khorasan Province, on the Afghan border, extracted 5.9 million tons of minerals in the Iranian year to March 20,"
            " 2015.\n\nAll but a few of Iran's magnesite mines are found there: 132,000 tons of it were won in the year. Tarn, a"
            " copper mine south of Birjand, made 7,850 tons of copper concentrate.\n\nThe known reserves of the province exceed 900"
            " million tons.",
            "5.9 million tons: production actual, mineral, South Khorasan, 1393",
            "132,000 tons: production actual, magnesite, South Khorasan, 1393",
            "7,850 tons: production actual, copper concentrate, Tarn, 1393",
            "900 million tons: reserves actual, mineral, South Khorasan",
        ),
        case(
            "a nameless buyer, and who it is behind a sentence on the company's people",
            "2021-06-06",
            "Chromite",
            "Corvane Mining Company extracted 68,660 tons of chromite in the Iranian year that ended on March 20.\n\nIts plants turned"
            " the ore into 41,300 tons of concentrate. A ferrochrome smelter near Rafsanjan bought 9,450 tons.\n\nThe company employs"
            " 1,130 people, most of them from Manujan and Kahnuj.\n\nIt is going to extract 80,000 tons of chromite in the current"
            " year.",
            "68,660 tons: production actual, chromite, Corvane Mining Company, 1399",
            "41,300 tons: production actual, chromite concentrate, Corvane Mining Company, 1399",
            "9,450 tons: sales actual, chromite concentrate, Corvane Mining Company, 1399",
            "80,000 tons: production planned, chromite, Corvane Mining Company, 1400",
        ),
        case(
            "the works of the company, coal mines that gave so much of it, a maker by its goods",
            "2020-12-06",
            "Iran's coal and steel",
            "Iran's mines produced 1.2 million tons of coal concentrate in the nine months to December 21, 2018. Tabas coal mines"
            " provided 620,000 tons of it.\n\nFlat steel producer Corvane has announced plans to export 1.2 million tons this Iranian"
            " year.",
            "1.2 million tons: production actual, coal concentrate, Iran, 1397-01..1397-09",
            "620,000 tons: production actual, coal concentrate, Tabas, 1397-01..1397-09",
            "1.2 million tons: exports planned, flat steel, Corvane, 1399",
        ),
        case(
            "exports of a month, in an article on all minerals, and what was sold of the rest",
            "2022-11-21",
            "Exports of Iran's mines",
            "Iran exported 28.6 million tons of minerals in the first seven months of the current Iranian year (March 21-Oct. 22).\n\n"
            "Steel with 5.8 million tons ranked first.\n\nIn the month to Oct. 22, exports came to 4.2 million tons.",
            "28.6 million tons: exports actual, mineral, Iran, 1401-01..1401-07",
            "5.8 million tons: exports actual, steel, Iran, 1401-01..1401-07",
            "4.2 million tons: exports actual, mineral, Iran, 1401-07",
        ),
    ],
)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)
