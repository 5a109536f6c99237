"""Sites and who speaks of them, lists of earlier values, markets, states and columns of two times. Of our own."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a list of earlier values, with its time behind it",
        "2019-11-05",
        "Corvane third quarter results",
        "Corvane Minerals Inc. today released its third quarter 2019 results. The Tarn mine produced 9,073 tonnes of copper"
        " in the quarter. In Ontario, output was 6,318 tonnes of zinc, 1,440 tonnes of copper and 3,900 ounces of gold,"
        " compared with 7,850 tonnes, 1,210 tonnes and 4,300 ounces, respectively, in the third quarter of 2018.",
        "9,073 tonnes: production actual, copper, Tarn mine, 2019q3",
        "6,318 tonnes: production actual, zinc, Ontario, 2019q3",
        "1,440 tonnes: production actual, copper, Ontario, 2019q3",
        "3,900 ounces: production actual, gold, Ontario, 2019q3",
        "7,850 tonnes: production actual, zinc, Ontario, 2018q3",
        "1,210 tonnes: production actual, copper, Ontario, 2018q3",
        "4,300 ounces: production actual, gold, Ontario, 2018q3",
    ),
    case(
        "a list of earlier values in two dimensions",
        "2022-07-20",
        "Hollin Gold has a good quarter",
        "The Selby mine made 41,200 ounces of gold and 880 tonnes of copper in the June quarter, up from 39,100 ounces and"
        " 900 tonnes a year earlier.",
        "41,200 ounces: production actual, gold, Selby mine, 2022q2",
        "880 tonnes: production actual, copper, Selby mine, 2022q2",
        "39,100 ounces: production actual, gold, Selby mine, 2021q2",
        "900 tonnes: production actual, copper, Selby mine, 2021q2",
    ),
    case(
        "the company that only reports on its mines",
        "2020-01-29",
        "Tarn diamonds",
        "Tarn Diamond Company (ASX: TND) found fewer diamonds than it had hoped for at Kuli in Angola last year.\n\nKuli, a"
        " pipe mine, yielded 4,021 carats in the December quarter, up 1% on the year, the company reported today.\n\nRosta,"
        " where gravels are dug, brought 3,200 carats in the quarter, the miner said.",
        "4,021 carats: production actual, diamond, Kuli, 2019q4, +1 yoy",
        "3,200 carats: production actual, diamond, Rosta, 2019q4",
    ),
    case(
        "a mine by its bare name, and its owner as the company and the group",
        "2023-10-19",
        "Two pits, two stories",
        "CORVANE Gold's Hollin mine in Ghana has had its best quarter since it opened, while Selby, across the border, has"
        " had its worst.\n\nBetween July and September Hollin poured 61,300oz, the company reported on Thursday. Selby"
        " managed 18,900oz, less than two thirds of its budget of 29,000oz.\n\nTaken together the group's output for the"
        " nine months stands at 231,400oz, with 168,000oz of it from Hollin.\n\nChief executive Ama Boateng said that Selby"
        " would now contribute no more than 85,000oz this year instead of the 110,000oz foreseen in January.",
        "61,300oz: production actual, gold, Hollin mine, 2023q3",
        "18,900oz: production actual, gold, Selby, 2023q3",
        "29,000oz: production planned, gold, Selby, 2023q3",
        "231,400oz: production actual, gold, CORVANE Gold, 2023-01..2023-09",
        "168,000oz: production actual, gold, Hollin mine, 2023-01..2023-09",
        "85,000oz: production planned, gold, Selby, 2023",
        "110,000oz: production planned, gold, Selby, 2023",
    ),
    case(
        "the state, behind its counties",
        "2021-02-09",
        "Montana coal falls",
        "Montana's coal mines produced 28.6 million short tons in 2020, federal data show.\n\nMines in Rosebud and Big Horn"
        " counties employed 1,300 people at year's end.\n\nThe state's forecasters count on 25 million tons for 2021.",
        "28.6 million short tons: production actual, coal, Montana, 2020",
        "25 million tons: production planned, coal, Montana, 2021",
    ),
    case(
        "the time for which a goal has been set",
        "2025-02-10",
        "A goal for copper",
        "Zambia's mines produced 820,000 tonnes of copper in 2024, the ministry said. For 2025 it counts on 900,000 tonnes."
        " The goal of three million tonnes, which the government has set for 2031, would take many mines.",
        "820,000 tonnes: production actual, copper, Zambia, 2024",
        "900,000 tonnes: production planned, copper, Zambia, 2025",
        "three million tonnes: production planned, copper, Zambia, 2031",
    ),
    case(
        "changes of columns that set two quarters side by side",
        "2014-05-01",
        "Corvane has best first quarter",
        "Corvane's output rose between January and March.\n\nCorvane's production (thousand tonnes)\n\n"
        "| | 1Q14 | 4Q13 | 1Q14/4Q13 |\n| Iron ore | 61,063 | 71,395 | -14.5% |\n| Nickel | 57.5 | 58.1 | -1.0% |",
        "61,063: production actual, iron ore, Corvane, 2014q1, -14.5 qoq",
        "71,395: production actual, iron ore, Corvane, 2013q4",
        "57.5: production actual, nickel, Corvane, 2014q1, -1.0 qoq",
        "58.1: production actual, nickel, Corvane, 2013q4",
    ),
    case(
        "a plant near a town, and what its quarter beat",
        "2016-08-03",
        "Wolfram",
        "Between April and June the plant near Plympton made 362 tonnes of tungsten concentrate, Tarn Minerals reports. That"
        " beats the 287 tonnes of the first three months of 2016. The same quarter brought 68 tonnes of tin concentrate, up"
        " from 41 tonnes.",
        "362 tonnes: production actual, tungsten concentrate, Tarn Minerals, 2016q2",
        "287 tonnes: production actual, tungsten concentrate, Tarn Minerals, 2016q1",
        "68 tonnes: production actual, tin concentrate, Tarn Minerals, 2016q2",
        "41 tonnes: production actual, tin concentrate, Tarn Minerals, 2016q1",
    ),
    case(
        "with one seeing its output slip",
        "2023-04-05",
        "Copper output falls",
        "Chile's copper production tumbled in February, the agency Cochilco said on Wednesday, with state-owned Codelco"
        " seeing output slip 9.3% to 103,400 tonnes and Collahuasi falling 11.2% to 46,900 tonnes.",
        "103,400 tonnes: production actual, copper, Codelco, 2023-02, -9.3 yoy",
        "46,900 tonnes: production actual, copper, Collahuasi, 2023-02, -11.2 yoy",
    ),
    case(
        "the price that improved, and the fourth quarter that was",
        "2023-04-05",
        "A good quarter for Corvane",
        "Corvane Gold said on Wednesday that it sold 64,900 ounces of gold in the first quarter, versus 66,700 ounces in the"
        " fourth, while the average realised price jumped to $1,890 an ounce from $1,730, an improvement of 9.2%.\n\nAt the"
        " 60%-owned Selby joint venture in Nevada, the Rosa underground mine had a strong quarter, producing a total of 7,600"
        " ounces.",
        "64,900 ounces: sales actual, gold, Corvane Gold, 2023q1",
        "66,700 ounces: sales actual, gold, Corvane Gold, 2022q4",
        "7,600 ounces: production actual, gold, Rosa, 2023q1",
    ),
    case(
        "where a company sells, and the ports that goods pass through",
        "2022-10-11",
        "Nordvik Steel output up",
        "Nordvik Steel Ltd said output of crude steel rose 4% to 5.1 million tonnes in the September quarter. Sales in India"
        " were 3.7 million tonnes. Exports through Maputo were 200,000 tonnes.",
        "5.1 million tonnes: production actual, crude steel, Nordvik Steel Ltd, 2022q3, +4 yoy",
        "3.7 million tonnes: sales actual, crude steel, Nordvik Steel Ltd, 2022q3",
        "200,000 tonnes: exports actual, crude steel, Nordvik Steel Ltd, 2022q3",
    ),
    case(
        "ranges that one took the place of, what came from abroad, and what was spoken of",
        "2021-05-06",
        "Scrap keeps Turkey's furnaces busy",
        "Turkish mills poured 3.4 million tonnes of crude steel in March, the steel association TCUD said.\n\nTwo million"
        " tonnes of scrap came in from abroad.\n\nThe association's Veli Aksoy spoke of 40 million tonnes of crude steel for"
        " the year, after 35.8 million in 2020. Corvane Demir has lowered its plan to between 1.4 and 1.6 million tonnes (from"
        " 1.8 to 1.9 million tonnes).",
        "3.4 million tonnes: production actual, crude steel, Turkey, 2021-03",
        "Two million tonnes: imports actual, scrap, Turkey, 2021-03",
        "40 million tonnes: production planned, crude steel, Turkey, 2021",
        "35.8 million: production actual, crude steel, Turkey, 2020",
        "1.4 and 1.6 million tonnes: production planned, crude steel, Corvane Demir, 2021",
        "1.8 to 1.9 million tonnes: production planned, crude steel, Corvane Demir, 2021",
    ),
    case(
        "what is of each of two works, whose park it is, and what that means",
        "2020-08-12",
        "Nordvik's metals",
        "Nordvik Zinc, the owner of the Tarn mine, will dig less than planned. In 2020 that means some 95,000 tonnes of zinc"
        " in concentrate.\n\nThe company expects 98,000 tonnes of zinc in concentrate from Tarn and about 195,000 tonnes of"
        " metal from Varga in 2021.\n\nWeda Park, Hollin Nickel's new hub on Halmahera, should make 30,000 tonnes of nickel"
        " this year. At Rory's Knoll, the main pit, 890,000 tonnes of nickel ore were dug in July.",
        "95,000 tonnes: production planned, zinc in concentrate, Nordvik Zinc, 2020",
        "98,000 tonnes: production planned, zinc in concentrate, Tarn mine, 2021",
        "195,000 tonnes: production planned, zinc, Varga, 2021",
        "30,000 tonnes: production planned, nickel, Weda Park, 2020",
        "890,000 tonnes: production actual, nickel ore, Rory's Knoll, 2020-07",
    ),
    case(
        "a capacity of each year, where another begins in a year",
        "2020-02-20",
        "Corvane Iron's half",
        "Corvane Iron shipped 88.6 million tonnes of iron ore in the six months to December. Its Selby mine will produce 30"
        " million tonnes a year; Hollin, a magnetite project, 22 million tonnes of concentrate from 2022. Corvane Mines has"
        " half of it.",
        "88.6 million tonnes: deliveries actual, iron ore, Corvane Iron, 2019-07..2019-12",
        "30 million tonnes: production planned, iron ore, Selby mine",
        "22 million tonnes: production planned, iron ore concentrate, Hollin, 2022",
    ),
    case(
        "coal as it comes out of the mine, nonferrous metals as they are spelled",
        "2022-11-03",
        "A record at Kestrel Ridge",
        "Kestrel Ridge Coal sent out 2.94 Mt of coking coal in the September quarter. Run-of-mine output was 3.88 Mt. China's"
        " output of nonferrous metals was 5.2 million tonnes in September.",
        "2.94 Mt: deliveries actual, coking coal, Kestrel Ridge Coal, 2022q3",
        "3.88 Mt: production actual, coal, Kestrel Ridge Coal, 2022q3",
        "5.2 million tonnes: production actual, nonferrous metal, China, 2022-09",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_sites_lists_and_markets(published, title, text, expected):
    check(published, title, text, expected)
