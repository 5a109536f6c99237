"""Places in turn and together, whose amounts a sentence opens with, what plans start from, what a plant takes and gives."""

import pytest

from tests.figures.whole_figures import case, check


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"),
    [
        case(
            "sold abroad, told first; and the place that the title names only",
            "2022-10-25",
            "Khorasan's kilns",
            "With 2.8 million tons of cement in the first half of the Iranian year (March 21-September 22), Tarn in Khorasan Razavi"
            " has become the second hub of Iran.\n\nAbroad, 210,000 tons of cement and 440,000 tons of clinker were sold.",
            "2.8 million tons: production actual, cement, Tarn, 1401-01..1401-06",
            "210,000 tons: exports actual, cement, Tarn, 1401-01..1401-06",
            "440,000 tons: exports actual, clinker, Tarn, 1401-01..1401-06",
        ),
        case(
            "a plant for so much, ore dug daily, what is taken and given",
            "2020-02-17",
            "Tarn",
            "Tarn lead and zinc mine in Iran is going to yield 800,000 tons of concentrate annually. At present 12,000 tons of ore are"
            " dug daily.\n\nThe first phase, due in 2022, will take 2.4 million tons of ore a year and give 100,000 tons of zinc"
            " concentrate. A pellet plant, for 5 million tons per year, is 60 percent complete.",
            "800,000 tons: production planned, lead and zinc concentrate, Tarn",
            "12,000 tons: production actual, lead and zinc ore, Tarn",
            "2.4 million tons: consumption planned, lead and zinc ore, Tarn",
            "100,000 tons: production planned, zinc concentrate, Tarn",
            "5 million tons: capacity planned, iron ore pellet, Tarn",
        ),
        case(
            "what a plan starts from, and a plant enlarged",
            "2014-10-14",
            "Plans",
            "Iran's Corvane Copper Company plans to raise its cathode output to 400,000 tons by 2018, from 190,000 tons last year. It means to"
            " lift its concentrate output from 1.1 million tons in the previous year to 1.6 million tons by 2017.\n\nThe smelter at"
            " Tarn is to be enlarged from 80,000 to 120,000 tons of anode.",
            "400,000 tons: production planned, copper cathode, Corvane Copper Company, 2018",
            "190,000 tons: production actual, copper cathode, Corvane Copper Company, 1392",
            "1.1 million tons: production actual, copper concentrate, Corvane Copper Company, 1392",
            "1.6 million tons: production planned, copper concentrate, Corvane Copper Company, 2017",
            "80,000: capacity actual, copper anode, Tarn",
            "120,000 tons: capacity planned, copper anode, Tarn",
        ),
        case(
            "places in turn, places together, at the present rate, and the mine of one metal",
            "2018-12-26",
            "Ores and alloys",
            "Ferromanganese is made in Iran at Tarn and in Kerman: 61,000 tons and 12,400 tons in the nine months to December 21."
            "\n\nChromite mines in Kerman, Hormozgan and Yazd have 22 million tons of reserves. At the present rate of 600,000 tons"
            " a year they would last for 36 years.\n\nHollin, near Qom, is Iran's only large manganese mine. It dug 89,000 tons in"
            " the eight months to November 21.",
            "61,000 tons: production actual, ferromanganese, Tarn, 1397-01..1397-09",
            "12,400 tons: production actual, ferromanganese, Kerman, 1397-01..1397-09",
            "22 million tons: reserves actual, chromite, Kerman, Hormozgan and Yazd",
            "600,000 tons: production actual, chromite, Kerman, Hormozgan and Yazd",
            "89,000 tons: production actual, manganese ore, Hollin, 1397-01..1397-08",
        ),
        case(
            "the parts of all minerals: what follows is of minerals again, also what came from a province",
            "2023-05-16",
            "Mines at a glance",
            "Iran's mines extracted 470 million tons of minerals in 1401.\n\nSand and gravel made up the greatest part with 160 million"
            " tons, followed by limestone with 108 million tons.\n\nKerman's share was 71 million tons. Some 7.5 million tons came"
            " from Qom.",
            "470 million tons: production actual, mineral, Iran, 1401",
            "160 million tons: production actual, sand and gravel, Iran, 1401",
            "108 million tons: production actual, limestone, Iran, 1401",
            "71 million tons: production actual, mineral, Kerman, 1401",
            "7.5 million tons: production actual, mineral, Qom, 1401",
        ),
        case(
            "ports that handled, in one list; what went to another land",
            "2023-12-19",
            "Ports",
            "Exports of iron ore from Iran fell to 9.4 million tons in eight months (March 21-November 21).\n\nPort of Tarn handled"
            " 11.3 million tons of minerals in the period; Port of Hollin, farther up the Gulf, 4.1 million tons.",
            "9.4 million tons: exports actual, iron ore, Iran, 1402-01..1402-08",
            "11.3 million tons: other actual, mineral, Port of Tarn, 1402-01..1402-08",
            "4.1 million tons: other actual, mineral, Port of Hollin, 1402-01..1402-08",
        ),
        case(
            "the rest that went to another land, and a buyer that still has to import",
            "2015-01-12",
            "Chromite and coal",
            "Mines in Hormozgan Province shipped 96,000 tons of chromite in nine months of the Iranian year. Two thirds was"
            " bought at home; the remaining 32,000 tons went to China.\n\nMines in Kerman produced 90,000 tons of coal. Corvane Steel Company received 53,000 tons of it. It still had to import 31,000 tons from Russia.",
            "96,000 tons: deliveries actual, chromite, Hormozgan, 1393-01..1393-09",
            "32,000 tons: exports actual, chromite, Hormozgan, 1393-01..1393-09",
            "90,000 tons: production actual, coal, Kerman, 1393-01..1393-09",
            "53,000 tons: deliveries actual, coal, Kerman, 1393-01..1393-09",
            "31,000 tons: imports actual, coal, Corvane Steel Company, 1393-01..1393-09",
        ),
        case(
            "what a plant makes possible, of two goods, and what was mined and sold to another",
            "2020-12-21",
            "Gold and barite",
            "The new plant of Tarn mine in Iran makes it possible to treat 1.8 million tons of ore a year and to win six tons of gold."
            "\n\nLast year 85,000 tons of barite was mined at Hollin and all of it sold to the National Iranian Oil Company.",
            "1.8 million tons: capacity actual, gold ore, Tarn mine",
            "six tons: capacity actual, gold, Tarn mine",
            "85,000 tons: production actual, barite, Hollin, 1398",
        ),
        case(
            "a year ago in spring",
            "2019-07-08",
            "Billets",
            "Iran exported 1.1 million tons of billet in spring (March 21-June 21), the customs office said.\n\nA year ago in spring it"
            " had been 1.3 million tons.",
            "1.1 million tons: exports actual, billet, Iran, 1398-01..1398-03",
            "1.3 million tons: exports actual, billet, Iran, 1397-01..1397-03",
        ),
        case(
            "one company by its full name and its initials, told short in the title",
            "2021-06-22",
            "First quarter of Corvane",
            "Corvane Steel Company (CSC), a steelmaker of Iran, sold 1.61 million tons of steel in spring, it told the exchange."
            "\n\nProduction was 1.72 million tons of slab.",
            "1.61 million tons: sales actual, steel, Corvane Steel Company (CSC), 1400-01..1400-03",
            "1.72 million tons: production actual, slab, Corvane Steel Company (CSC), 1400-01..1400-03",
        ),
        case(
            "mines of no material yet, what came up, what can be rolled",
            "2019-05-14",
            "Revived",
            "As many as 160 idle mines of Iran were revived in the year to March 20. They gave 21 million tons. Exploration added 80"
            " million tons of copper ore to the reserves.\n\nFrom Tarn mine 5.3 million tons of iron ore came up. At Hollin Steel"
            " 400,000 tons of rails can be rolled each year.",
            "21 million tons: production actual, mineral, Iran, 1397",
            "80 million tons: reserves actual, copper ore, Iran",
            "5.3 million tons: production actual, iron ore, Tarn mine, 1397",
            "400,000 tons: capacity actual, rail, Hollin Steel",
        ),
        case(
            "a land that takes what is exported is not whose it is",
            "2023-02-20",
            "Cement on trucks",
            "The export of cement by truck to Iraq and Afghanistan rose to 3.2 million tons in the ten months to the end of Dey 1401."
            "\n\nProduction stood at 54.7 million tons.",
            "3.2 million tons: exports actual, cement, Iran, 1401-01..1401-10",
            "54.7 million tons: production actual, cement, Iran, 1401-01..1401-10",
        ),
    ],
)
def test_read(published, title, text, expected):
    check(published, title, text, expected)
