"""Stories of Iranian wires in other tellings: towns and their provinces, plants that are to rise, what a mill was sent,
what is left of a list, officials of a capital.
"""

import pytest

from tests.figures.whole_figures import case, check


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"),
    [
        case(
            "a town and its quarries",
            "2014-10-14",
            "Less travertine",
            "Half of the travertine on the towers of Tehran was cut in the hills around Tarnak, in Markazi Province. The"
            " town's 40 quarries yielded 510,000 tons of building stone in the first half of 1393.\n\nIsfahan is no better"
            " off: the 1.9 million tons of building stone that the province quarried last year was its lowest output.\n\n"
            "Officials aim to have 12 million tons of it extracted in Iran in the current year.",
            "510,000 tons: production actual, building stone, Tarnak, 1393h1",
            "1.9 million tons: production actual, building stone, Isfahan, 1392",
            "12 million tons: production planned, building stone, Iran, 1393",
        ),
        case(
            "the mineral",
            "2017-06-18",
            "Barite in a slump",
            "Barite mines in Iran extracted 310,000 tons in 1395. Most of the mineral is ground for drilling fluid. The"
            " Hollin Drilling Company used up 98,000 tons last year.",
            "310,000 tons: production actual, barite, Iran, 1395",
            "98,000 tons: consumption actual, barite, Hollin Drilling Company, 1395",
        ),
        case(
            "sent to a mill",
            "2021-10-30",
            "Coke",
            "Esfahan Steel Company imported 180,000 tons of coking coal in the six months to September 22. It was sent"
            " more than 290,000 tons of coal concentrate by the mines of Tabas in the half-year.\n\nAs for the coke plant"
            " of 700,000 tons a year that is to rise at Tabas, a wall stands.",
            "180,000 tons: imports actual, coking coal, Esfahan Steel Company, 1400h1",
            "290,000 tons: deliveries actual, coal concentrate, Tabas, 1400h1",
            "700,000 tons: capacity planned, coke, Tabas",
        ),
        case(
            "gave, after a capacity",
            "2024-08-12",
            "First gold",
            "The Hollinak gold mine in Iran poured its first bar on Saturday. It has been built for 200 kilograms of gold a"
            " year.\n\nThe province of Kurdistan is no newcomer. Sarigunay, near Qorveh, gave 1.7 tons in 1402.\n\nThe"
            " province's mines turned out 1,950 kilograms of gold in that year.",
            "200 kilograms: capacity actual, gold, Hollinak",
            "1.7 tons: production actual, gold, Sarigunay, 1402",
            "1,950 kilograms: production actual, gold, Kurdistan, 1402",
        ),
        case(
            "what others made",
            "2020-10-13",
            "Zinc ingots in six months",
            "Iran's zinc ingot production amounted to 20,000 tons in the first six months of the current Iranian year. So,"
            " Tarn Zinc Company accounted for 8,000 tons, Hollin Zinc Company - 7,000 tons, and other companies - 5,000"
            " tons.\n\nIt is envisaged to create capacity for 600,000 tons of zinc concentrate per annum.",
            "20,000 tons: production actual, zinc ingot, Iran, 1399h1",
            "8,000 tons: production actual, zinc ingot, Tarn Zinc Company, 1399h1",
            "7,000 tons: production actual, zinc ingot, Hollin Zinc Company, 1399h1",
            "5,000 tons: production actual, zinc ingot, Other companies, 1399h1",
            "600,000 tons: capacity planned, zinc concentrate, Iran",
        ),
        case(
            "officials of a capital",
            "2023-05-15",
            "Rebar for Iraq",
            "Iraq took 174,000 tons of Iranian rebar in the first month of 1402.\n\nIn Tehran, meanwhile, officials want no"
            " more than 3 million tons to leave the country in 1402.",
            "174,000 tons: exports actual, rebar, Iran, 1402-01",
            "3 million tons: exports planned, rebar, Iran, 1402",
        ),
        case(
            "a target and a stop",
            "2019-04-23",
            "Ferrosilicon",
            "Tarn Ferroalloys of Azna produced 51,000 tons of ferrosilicon in the year that ended on March 20, 2019. The"
            " target had been 56,000 tons, but the furnaces were switched off for five weeks in summer.",
            "51,000 tons: production actual, ferrosilicon, Tarn Ferroalloys of Azna, 1397",
            "56,000 tons: production planned, ferrosilicon, Tarn Ferroalloys of Azna, 1397",
        ),
        case(
            "parts of lands that take",
            "2017-12-31",
            "Steel for the neighbors",
            "Some 1.7 million tons of steel went to Iraq, Turkey and the UAE from Iran during the nine months to December"
            " 21, IRICA said.\n\nIraq's part was 740,000 tons. Turkey, on 280,000 tons, was second.\n\nIron ore exports hit"
            " 12.6 million tons in the same period.",
            "1.7 million tons: exports actual, steel, Iran, 1396-01..1396-09",
            "740,000 tons: exports actual, steel, Iran, 1396-01..1396-09",
            "280,000 tons: exports actual, steel, Iran, 1396-01..1396-09",
            "12.6 million tons: exports actual, iron ore, Iran, 1396-01..1396-09",
        ),
        case(
            "each of several plants",
            "2019-08-05",
            "Four plants",
            "Tarn Steel, Hollin Steel and Lund Steel of Iran turned out 61,000, 64,500 and 59,300 tons of sponge iron in Tir,"
            " which adds up to 184,800 tons.\n\nEach of the plants is designed for 700,000 tons a year.",
            "61,000: production actual, sponge iron, Tarn Steel, 1398-04",
            "64,500: production actual, sponge iron, Hollin Steel, 1398-04",
            "59,300 tons: production actual, sponge iron, Lund Steel, 1398-04",
            "184,800 tons: production actual, sponge iron, Tarn Steel, Hollin Steel and Lund Steel, 1398-04",
            "700,000 tons: capacity actual, sponge iron, Tarn Steel, Hollin Steel and Lund Steel",
        ),
        case(
            "planned a month",
            "2022-06-07",
            "Monthly targets",
            "Golgohar made 1.1 million tons of pellets in Farvardin.\n\nConcentrate, of which 1.2 million tons a month were"
            " planned, reached 2.3 million tons in the first two months of 1401.",
            "1.1 million tons: production actual, iron ore pellet, Golgohar, 1401-01",
            "1.2 million tons: production planned, iron ore concentrate, Golgohar, 1401-01",
            "2.3 million tons: production actual, iron ore concentrate, Golgohar, 1401-01..1401-02",
        ),
        case(
            "has rolled this year",
            "2022-11-15",
            "Rails",
            "Esfahan Steel Company has rolled 41,000 tons of rails this year. Its mine director puts the coal left in Tarn at"
            " 11 million tons.",
            "41,000 tons: production actual, rail, Esfahan Steel Company, 1401",
            "11 million tons: reserves actual, coal, Tarn",
        ),
        case(
            "closed a year",
            "2014-05-19",
            "Alumina",
            "The Iran Alumina complex closed the year 1392 with 205,000 tons of alumina, short of the 220,000 tons it was told"
            " to make.\n\nIn Farvardin, the first month of 1393, alumina came to 17,300 tons.",
            "205,000 tons: production actual, alumina, Iran Alumina, 1392",
            "220,000 tons: production planned, alumina, Iran Alumina, 1392",
            "17,300 tons: production actual, alumina, Iran Alumina, 1393-01",
        ),
        case(
            "most of it another good",
            "2017-12-31",
            "Steel imports",
            "Steel imports of Iran added up to 2.1 million tons in nine months, hot-rolled sheets accounting for half of it."
            "\n\nExports of steel jumped to 7.5 million tons; three-quarters were billets.",
            "2.1 million tons: imports actual, steel, Iran, 1396-01..1396-09",
            "7.5 million tons: exports actual, steel, Iran, 1396-01..1396-09",
        ),
        case(
            "below the plan",
            "2019-10-16",
            "What the steel shop cast",
            "Khuzestan Steel Company fed 3 million tons of pellets to its modules in the first half of 1398, and the steel shop"
            " cast 1.77 million tons of billet.\n\nThat is 2.7% below the plan of 1.82 million tons.",
            "3 million tons: production actual, iron ore pellet, Khuzestan Steel Company, 1398h1",
            "1.77 million tons: production actual, billet, Khuzestan Steel Company, 1398h1",
            "1.82 million tons: production planned, billet, Khuzestan Steel Company, 1398h1",
        ),
        case(
            "by rail",
            "2022-09-19",
            "Coal",
            "Tabas Coal washed 480,000 tons of coal concentrate in the first five months of 1401. Of this, 400,000 tons went by"
            " rail to Isfahan.",
            "480,000 tons: production actual, coal concentrate, Tabas Coal, 1401-01..1401-05",
            "400,000 tons: deliveries actual, coal concentrate, Tabas Coal, 1401-01..1401-05",
        ),
        case(
            "what a part was of",
            "2021-11-29",
            "Provinces and mines",
            "Yazd's mines dug 39 million tons of minerals in the first seven months of 1400, IRNA said. Iron ore made up 21"
            " million tons of this.\n\nKerman produced 51 million tons in the same time.",
            "39 million tons: production actual, mineral, Yazd, 1400-01..1400-07",
            "21 million tons: production actual, iron ore, Yazd, 1400-01..1400-07",
            "51 million tons: production actual, mineral, Kerman, 1400-01..1400-07",
        ),
        case(
            "another land's customs",
            "2023-11-06",
            "Ore for China",
            "China's customs registered 1.3 million tons of Iranian iron ore in September, down from 1.8 million in August.",
            "1.3 million tons: imports actual, iron ore, China, 2023-09",
            "1.8 million: imports actual, iron ore, China, 2023-08",
        ),
        case(
            "months into a year",
            "2020-09-14",
            "Cement exports",
            "Five months into the year, Iran has exported 5.1 million tons of cement and clinker.",
            "5.1 million tons: exports actual, cement and clinker, Iran, 1399-01..1399-05",
        ),
        case(
            "for want of ore",
            "2018-11-11",
            "Zinc",
            "The zinc smelter of Calcimin in Zanjan produced 10,400 tons in the first half of 1397. For want of ore it ran at 46"
            " percent of its capacity of 45,000 tons.",
            "10,400 tons: production actual, zinc, Calcimin, 1397h1",
            "45,000 tons: capacity actual, zinc, Calcimin",
        ),
        case(
            "left to dig",
            "2015-07-27",
            "Manganese",
            "Venarch mine in Iran produced 88,000 tons of manganese ore in 1393 and has 2.2 million tons left.",
            "88,000 tons: production actual, manganese ore, Venarch, 1393",
            "2.2 million tons: reserves actual, manganese ore, Venarch",
        ),
        case(
            "from a year on",
            "2023-02-20",
            "Ore",
            "Iran's mines would have to make 155 million tons of iron ore every year from 1404 on. They produced 100 million"
            " tons from 1399 to 1400.",
            "155 million tons: production planned, iron ore, Iran, 1404",
            "100 million tons: production actual, iron ore, Iran, 1399-01..1400-12",
        ),
        case(
            "left a province",
            "2022-01-31",
            "Kerman",
            "Some 8 million tons of concentrate, pellets and sponge iron left the province of Kerman by rail in the first nine"
            " months of 1400. Sixty percent of Hollin Steel's sales, or 420,000 tons of steel, were exports.",
            "8 million tons: deliveries actual, iron ore concentrate, pellet and sponge iron, Kerman, 1400-01..1400-09",
            "420,000 tons: exports actual, steel, Hollin Steel, 1400-01..1400-09",
        ),
        case(
            "against the plan",
            "2019-07-08",
            "Copper in spring",
            "In the first three months of 1398 NICICO made 271,000 tons of copper concentrate and 58,000 tons of copper cathode."
            "\n\nAgainst the plan, concentrate was up 4 percent and cathode down 3 percent.",
            "271,000 tons: production actual, copper concentrate, NICICO, 1398q1, +4 plan",
            "58,000 tons: production actual, copper cathode, NICICO, 1398q1, -3 plan",
        ),
    ],
)
def test_stories(published, title, text, expected):
    check(published, title, text, expected)
