"""Whole figures of stories of the world: the latter of two, parts by their metal, a maker's aim behind a land's exports.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the latter of two, one of them without a figure",
        "2024-04-18",
        "Corvane's quarter",
        "Corvane turned out 182,400 tonnes of copper in the first quarter. "
        "Its bigger mine, Los Tordos in Chile, accounted for 121,000 tonnes of the total; "
        "Pampa Roja, across the border in Peru, contributed the rest. "
        "The former had been troubled by drought a year ago and managed no more than 104,500 tonnes then. "
        "The latter, whose mill was rebuilt last year, is meant to reach 260,000 tonnes in 2024.",
        "182,400 tonnes: production actual, copper, Corvane, 2024q1",
        "121,000 tonnes: production actual, copper, Los Tordos, 2024q1",
        "104,500 tonnes: production actual, copper, Los Tordos, 2023q1",
        "260,000 tonnes: production planned, copper, Pampa Roja, 2024",
    ),
    case(
        "the former of two with their lands",
        "2024-04-18",
        "Corvane's gold",
        "Corvane produced 82,400 ounces of gold in the first quarter. "
        "It owns two mines, Sabo in Mali and Tarnu in Ghana. "
        "The former produced 50,000 ounces.",
        "82,400 ounces: production actual, gold, Corvane, 2024q1",
        "50,000 ounces: production actual, gold, Sabo, 2024q1",
    ),
    case(
        "the whole group, and what it had spoken of",
        "2016-01-28",
        "Diamonds",
        "Output at Debswana dropped by 16% to 20.4 million carats in 2015, De Beers said. "
        "The whole group recovered 28.7 million carats, 12% less than in 2014 and below the 29 million to 31 million it had spoken of in October.",
        "20.4 million carats: production actual, diamond, Debswana, 2015, -16 yoy",
        "28.7 million carats: production actual, diamond, Debswana, 2015, -12 yoy",
        "29 million to 31 million: production planned, diamond, Debswana, 2015",
    ),
    case(
        "made do with what it sold",
        "2024-04-18",
        "Gold",
        "Nordvik and Hollin both reported on Tuesday. "
        "The former sold 200,000 ounces of gold in the first quarter; the latter had to make do with 180,000.",
        "200,000 ounces: sales actual, gold, Nordvik, 2024q1",
        "180,000: sales actual, gold, Hollin, 2024q1",
    ),
    case(
        "the ounces by their metal",
        "2025-01-23",
        "Kelso has a good year",
        "Kelso Platinum refined 1.21 million ounces of platinum group metals last year. "
        "Of the ounces, 640,000 were platinum, 410,000 palladium and the remainder rhodium. "
        "The Marang shaft made 290,000 ounces of metal in concentrate.",
        "1.21 million ounces: production actual, platinum group metal, Kelso Platinum, 2024",
        "640,000: production actual, platinum, Kelso Platinum, 2024",
        "410,000: production actual, palladium, Kelso Platinum, 2024",
        "290,000 ounces: production actual, platinum group metal, Marang, 2024",
    ),
    case(
        "a kind that made up a part",
        "2020-08-13",
        "Nordvik's iron ore",
        "Nordvik's deliveries of iron ore fell to 1.9 million tonnes in the second quarter. "
        "Of this, pellets made up 1.4 million. "
        "At the end of June 0.8 million tonnes lay in Narvik.",
        "1.9 million tonnes: deliveries actual, iron ore, Nordvik, 2020q2",
        "1.4 million: deliveries actual, iron ore pellet, Nordvik, 2020q2",
        "0.8 million tonnes: inventory actual, iron ore, Nordvik",
    ),
    case(
        "the one and the other",
        "2018-05-15",
        "Lead and zinc",
        "Tarn Metals made 20,000 tonnes of lead and 55,000 tonnes of zinc in 2017. "
        "It wants 22,000 tonnes of the one and 60,000 of the other this year.",
        "20,000 tonnes: production actual, lead, Tarn Metals, 2017",
        "55,000 tonnes: production actual, zinc, Tarn Metals, 2017",
        "22,000 tonnes: production planned, lead, Tarn Metals, 2018",
        "60,000: production planned, zinc, Tarn Metals, 2018",
    ),
    case(
        "what a maker aims at behind a land's exports",
        "2017-04-12",
        "Chile's copper exports",
        "Chile exported 420,000 tonnes of copper in March, customs data showed. "
        "Codelco, the state miner, is aiming for 1.7 million tonnes this year, after 1.73 million in 2016.",
        "420,000 tonnes: exports actual, copper, Chile, 2017-03",
        "1.7 million tonnes: production planned, copper, Codelco, 2017",
        "1.73 million: production actual, copper, Codelco, 2016",
    ),
    case(
        "stocks at a port",
        "2023-07-20",
        "Hollin's coal",
        "Hollin Resources mined 2.1 million tonnes of coal in the June quarter. "
        "Stocks at the port of Gladstone shrank to 310,000 tonnes.",
        "2.1 million tonnes: production actual, coal, Hollin Resources, 2023q2",
        "310,000 tonnes: inventory actual, coal, Hollin Resources",
    ),
    case(
        "a time in a clause with an amount of its own",
        "2022-04-26",
        "Tarnik's quarter",
        "Tarnik lifted its output of nickel by 10% to 52,100 tonnes in the first quarter of 2022. "
        "Copper production grew 17% to 91,300 tonnes, including 16,400 tonnes from the Ural division, which made 14,100 tonnes in January-March 2021.",
        "52,100 tonnes: production actual, nickel, Tarnik, 2022q1, +10 yoy",
        "91,300 tonnes: production actual, copper, Tarnik, 2022q1, +17 yoy",
        "16,400 tonnes: production actual, copper, Ural, 2022q1",
        "14,100 tonnes: production actual, copper, Ural, 2021q1",
    ),
    case(
        "the quarter before this one",
        "2025-04-26",
        "Corvane's tin",
        "Corvane made 3,000 tonnes of tin in the March quarter, after 2,700 in the one before and 2,900 a year ago.",
        "3,000 tonnes: production actual, tin, Corvane, 2025q1",
        "2,700: production actual, tin, Corvane, 2024q4",
        "2,900: production actual, tin, Corvane, 2024q1",
    ),
    case(
        "a capital for its land, and a trader in another",
        "2019-02-21",
        "Peru's copper",
        "Peru's copper output was 2.437 million tonnes in 2018, down 0.4%. "
        "Lima expects 2.5 million tonnes in 2019. "
        "A trader in Singapore thinks 2021 will bring 3 million tonnes.",
        "2.437 million tonnes: production actual, copper, Peru, 2018, -0.4 yoy",
        "2.5 million tonnes: production planned, copper, Peru, 2019",
        "3 million tonnes: production planned, copper, Peru, 2021",
    ),
    case(
        "the year before an outlook",
        "2024-07-24",
        "Potash",
        "Nutriel sold 3.6 million tonnes of potash in the second quarter. "
        "Global shipments will be 69 million to 72 million tonnes this year, Nutriel believes. "
        "Last year it was 67 million.",
        "3.6 million tonnes: sales actual, potash, Nutriel, 2024q2",
        "69 million to 72 million tonnes: deliveries planned, potash, World, 2024",
        "67 million: deliveries actual, potash, World, 2023",
    ),
    case(
        "guidance in a bracket within a list",
        "2019-08-08",
        "Dunes",
        "In the 2019 financial year, Hollin's rutile output was 90,600 tonnes (guidance: 88,000-94,000), that of ilmenite 405,000 tonnes and that of zircon 31,900.",
        "90,600 tonnes: production actual, rutile, Hollin, 2019",
        "88,000-94,000: production planned, rutile, Hollin, 2019",
        "405,000 tonnes: production actual, ilmenite, Hollin, 2019",
        "31,900: production actual, zircon, Hollin, 2019",
    ),
    case(
        "a maker told by its nation in the title",
        "2023-10-11",
        "Strikes dent Mexican silver miner's output",
        "Fresnel Silver said on Wednesday its third-quarter production fell 9.2% to 2.38 million ounces from a year earlier. "
        "San Telmo yielded 610,000 ounces of silver. "
        "Gold production was 13,900 ounces, little changed.",
        "2.38 million ounces: production actual, silver, Fresnel Silver, 2023q3, -9.2 yoy",
        "610,000 ounces: production actual, silver, San Telmo, 2023q3",
        "13,900 ounces: production actual, gold, Fresnel Silver, 2023q3",
    ),
    case(
        "earlier quarters of ore and metal",
        "2023-04-20",
        "Kamola beats its record",
        "The Kamola mine milled 1.93 million tonnes of ore in Q1 and produced 93,603 tonnes of copper in concentrate, which compares with 92,761 tonnes in Q4 2022 and 55,602 tonnes in Q1 2022.",
        "1.93 million tonnes: production actual, copper ore, Kamola mine, 2023q1",
        "93,603 tonnes: production actual, copper in concentrate, Kamola mine, 2023q1",
        "92,761 tonnes: production actual, copper in concentrate, Kamola mine, 2022q4",
        "55,602 tonnes: production actual, copper in concentrate, Kamola mine, 2022q1",
    ),
    case(
        "by how much above another quarter",
        "2019-07-19",
        "After the dam",
        "Vallex S.A. mined 64.1 Mt of iron ore fines in 2Q19. "
        "Sales of fines came to 70.8 Mt, 3.1 Mt above 1Q19.",
        "64.1 Mt: production actual, iron ore fines, Vallex, 2019q2",
        "70.8 Mt: sales actual, iron ore fines, Vallex, 2019q2",
        "3.1 Mt: other actual, iron ore fines, Vallex, 2019q2",
    ),
    case(
        "quarter, then year with a bracket",
        "2017-02-21",
        "Potash",
        "Corvane Potash sold 2.6 million tonnes in the fourth quarter, against 2.3 million in the fourth quarter of 2015, and 8.6 million for the year (2015: 8.8 million).",
        "2.6 million tonnes: sales actual, potash, Corvane Potash, 2016q4",
        "2.3 million: sales actual, potash, Corvane Potash, 2015q4",
        "8.6 million: sales actual, potash, Corvane Potash, 2016",
        "8.8 million: sales actual, potash, Corvane Potash, 2015",
    ),
    case(
        "shares of suppliers",
        "2020-04-30",
        "Bauxite in China",
        "China's bauxite imports came to 29.4 million tonnes in the first quarter; "
        "Guinea's share was 14.9 million, Australia's 9.1 million and Indonesia's 4.7 million.",
        "29.4 million tonnes: imports actual, bauxite, China, 2020q1",
        "14.9 million: imports actual, bauxite, China, 2020q1",
        "9.1 million: imports actual, bauxite, China, 2020q1",
        "4.7 million: imports actual, bauxite, China, 2020q1",
    ),
    case(
        "other goods behind shipments",
        "2025-10-14",
        "Corvane's quarter",
        "Corvane shipped 84.3 Mt of iron ore in the third quarter. "
        "Production rose to 84.1 Mt.\n\nBauxite was the star: 16.4 Mt, 9% up on last year. "
        "Refined copper slumped to 29 kt from 61 kt.",
        "84.3 Mt: deliveries actual, iron ore, Corvane, 2025q3",
        "84.1 Mt: production actual, iron ore, Corvane, 2025q3",
        "16.4 Mt: production actual, bauxite, Corvane, 2025q3, +9 yoy",
        "29 kt: production actual, copper cathode, Corvane, 2025q3",
        "61 kt: production actual, copper cathode, Corvane, 2024q3",
    ),
    case(
        "lower by five per cent, and a mine's share",
        "2018-01-31",
        "Karwick's year",
        "Cobalt production at Karwick was 27,400 tonnes in 2017. "
        "Nickel, at 109,100 tonnes, was lower by 5%; "
        "Koniambo's share in this was 17,500 tonnes.",
        "27,400 tonnes: production actual, cobalt, Karwick, 2017",
        "109,100 tonnes: production actual, nickel, Karwick, 2017, -5 yoy",
        "17,500 tonnes: production actual, nickel, Koniambo, 2017",
    ),
    case(
        "a neighbour named for its good",
        "2017-08-03",
        "Phosphates",
        "Hollin Phosphate sold 3.9 million tonnes of phosphate in the first six months. "
        "Nordvik Potash, its neighbour in the south, had output of 1.16 million tonnes.",
        "3.9 million tonnes: sales actual, phosphate, Hollin Phosphate, 2017h1",
        "1.16 million tonnes: production actual, potash, Nordvik Potash, 2017h1",
    ),
    case(
        "a steelmaker's mine",
        "2021-02-04",
        "Steel giant ramps up",
        "Corvane Steel shipped 69.1 million tonnes of steel in 2020. "
        "Its own iron ore production was 58.0 million tonnes. "
        "The mine in Liberia is to make 15 million tonnes by 2023.",
        "69.1 million tonnes: deliveries actual, steel, Corvane Steel, 2020",
        "58.0 million tonnes: production actual, iron ore, Corvane Steel, 2020",
        "15 million tonnes: production planned, iron ore, Corvane Steel, 2023",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_stories_of_pairs_and_parts(published, title, text, expected):
    check(published, title, text, expected)
