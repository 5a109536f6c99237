"""Whole figures of world stories that name mine, company and country: whose each amount is, of what and when.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "declines with their goods and levels",
        "2023-09-11",
        "",
        "Year on year, the January-August period brought declines of 9.4 percent in pig iron, to 1.62 million mt, 7.2"
        " percent in crude steel, to 1.81 million mt, and 5.6 percent in zinc, to 41,000 mt, in Slovakia.",
        "1.62 million mt: production actual, pig iron, Slovakia, 2023-01..2023-08, -9.4 yoy",
        "1.81 million mt: production actual, crude steel, Slovakia, 2023-01..2023-08, -7.2 yoy",
        "41,000 mt: production actual, zinc, Slovakia, 2023-01..2023-08, -5.6 yoy",
    ),
    case(
        "buyers ranked behind a land's exports",
        "2023-02-03",
        "",
        "Peru exported 640,000 tonnes of lead concentrate in 2022. The list was headed by China with 310,000 tonnes, then"
        " Belgium with 82,000 tonnes.",
        "640,000 tonnes: exports actual, lead concentrate, Peru, 2022",
        "310,000 tonnes: exports actual, lead concentrate, Peru, 2022",
        "82,000 tonnes: exports actual, lead concentrate, Peru, 2022",
    ),
    case(
        "a part that a land took",
        "2019-02-21",
        "Corvane's coal",
        "Exports of coal from Corvane's Tarn mines fell to 1.6 Mt in the second half of 2018. South Africa's exports through"
        " the port came to 70.5 Mt in 2018, according to the terminal, of which India took 30.1 Mt.",
        "1.6 Mt: exports actual, coal, Tarn, 2018h2",
        "70.5 Mt: exports actual, coal, South Africa, 2018",
        "30.1 Mt: exports actual, coal, South Africa, 2018",
    ),
    case(
        "the largest of all lands",
        "2023-05-16",
        "Top 20 miners' copper output slips",
        "The top 20 copper miners produced 13.2 million tonnes in 2022. Codelco was first with 1.45 million tonnes.",
        "13.2 million tonnes: production actual, copper, World, 2022",
        "1.45 million tonnes: production actual, copper, Codelco, 2022",
    ),
    case(
        "a share of a mine, and the group's sum",
        "2021-07-14",
        "Corvane Mining's Hollin operation",
        "Corvane Mining's Hollin mine in Zambia produced 21,200 tonnes of copper in the first half. Its share of Kestral,"
        " which it owns with Nordvik Mines, came to 12,400 tonnes. Group output of mined copper was 90,300 tonnes.",
        "21,200 tonnes: production actual, copper, Hollin mine, 2021h1",
        "12,400 tonnes: production actual, copper, Kestral, 2021h1",
        "90,300 tonnes: production actual, copper, Corvane Mining, 2021h1",
    ),
    case(
        "the latter across sentences",
        "2021-04-20",
        "",
        "Corvane's Tarnby mine produced 17,300 tonnes of zinc in the March quarter. The Hollin River mine in Queensland"
        " delivered 40,900 tonnes of zinc. The latter is expected to make 185,000 tonnes this year.",
        "17,300 tonnes: production actual, zinc, Tarnby mine, 2021q1",
        "40,900 tonnes: production actual, zinc, Hollin River mine, 2021q1",
        "185,000 tonnes: production planned, zinc, Hollin River mine, 2021",
    ),
    case(
        "at the former and at the latter",
        "2024-02-14",
        "",
        "Corvane Gold, which owns Tarnby and Hollin, made 124,000 ounces of gold at the former and 268,000 at the latter in"
        " 2023.",
        "124,000 ounces: production actual, gold, Tarnby, 2023",
        "268,000: production actual, gold, Hollin, 2023",
    ),
    case(
        "a target moved without a year",
        "2023-10-19",
        "",
        "Corvane Graphite, which works the Balama deposit in Mozambique, cut its target to 120,000 t from 150,000 t after a"
        " strike. In the following two years it wants to make 300,000 t.",
        "120,000 t: production planned, graphite, Corvane Graphite, 2023",
        "150,000 t: production planned, graphite, Corvane Graphite, 2023",
        "300,000 t: production planned, graphite, Corvane Graphite",
    ),
    case(
        "a system of mines",
        "2022-10-18",
        "",
        "Vale's Northern System produced 48.9 Mt of iron ore in the third quarter, the Southeastern System 20.1 Mt.",
        "48.9 Mt: production actual, iron ore, Northern System, 2022q3",
        "20.1 Mt: production actual, iron ore, Southeastern System, 2022q3",
    ),
    case(
        "run of mine is nobody",
        "2023-01-16",
        "Hollin mine reports",
        "ROM coal production at the Hollin mine was 1.2 Mt in the December quarter. ROM was 4% less than a year before.",
        "1.2 Mt: production actual, coal, Hollin mine, 2022q4, -4 yoy",
    ),
    case(
        "a company by its French name",
        "2021-04-20",
        "",
        "Cobalt exports from the Democratic Republic of Congo were 22,400 tonnes in the first quarter, of which Société"
        " Minière du Katanga accounted for 6,100 tonnes.",
        "22,400 tonnes: exports actual, cobalt, Democratic Republic of Congo, 2021q1",
        "6,100 tonnes: exports actual, cobalt, Société Minière du Katanga, 2021q1",
    ),
    case(
        "the year before in a bracket behind the year",
        "2021-04-20",
        "",
        "Corvane Coal's offtake rose to 54.5 million tonnes in 2020-21 (51.9 million), the Indian miner said.",
        "54.5 million tonnes: deliveries actual, coal, Corvane Coal, 2020-04..2021-03",
        "51.9 million: deliveries actual, coal, Corvane Coal, 2019-04..2020-03",
    ),
    case(
        "a note of the newsroom",
        "2019-04-08",
        "CORRECTED-Indonesia's tin exports",
        "(Corrects second paragraph to show February exports were 4,012 tonnes, not 4,102 tonnes)\n\nRefined tin exports from"
        " Indonesia fell 8 percent in March from a year ago.\n\nThe country sold 4,745 tonnes abroad, compared with 4,012"
        " tonnes in February.",
        "4,745 tonnes: exports actual, refined tin, Indonesia, 2019-03, -8 yoy",
        "4,012 tonnes: exports actual, refined tin, Indonesia, 2019-02",
    ),
    case(
        "initials behind a full stop, a person with an office",
        "2023-12-04",
        "",
        "Tarn Collieries Company Ltd. (TCCL) produced 43.2 million tonnes of coal in 2022, Director (Finance) N. Balman said."
        " Mr. Balman asked the managers to mine not less than 47 million tonnes in 2024.",
        "43.2 million tonnes: production actual, coal, Tarn Collieries Company Ltd (TCCL), 2022",
        "47 million tonnes: production planned, coal, Tarn Collieries Company Ltd (TCCL), 2024",
    ),
    case(
        "held against another metal",
        "2019-03-05",
        "",
        "Copper output in Peru was 190,000t in January. Zinc fared little better than copper, reaching 106,000t in the month.",
        "190,000t: production actual, copper, Peru, 2019-01",
        "106,000t: production actual, zinc, Peru, 2019-01",
    ),
    case(
        "what gold can pass",
        "2017-02-22",
        "",
        "Corvane Mining produced 83,200 tonnes of copper last year. Back in May it had spoken of 90,000 tonnes. The manager"
        " wants to lift copper to 105,000 tonnes this year, and believes that gold can pass 250,000 ounces.",
        "83,200 tonnes: production actual, copper, Corvane Mining, 2016",
        "90,000 tonnes: production planned, copper, Corvane Mining, 2016",
        "105,000 tonnes: production planned, copper, Corvane Mining, 2017",
        "250,000 ounces: production planned, gold, Corvane Mining, 2017",
    ),
    case(
        "an agency in a dateline",
        "2025-08-11",
        "",
        "TASHKENT. Aug 11 (Interfax) - The production of gold by Corvane Mining of Uzbekistan increased by 7% year-on-year to"
        " 1.62 million ounces in January-June 2025. In the second quarter it equaled 847,000 ounces.",
        "1.62 million ounces: production actual, gold, Corvane Mining, 2025h1, +7 yoy",
        "847,000 ounces: production actual, gold, Corvane Mining, 2025q2",
    ),
    case(
        "what a steelmaker shipped",
        "2014-11-14",
        "",
        "The world's largest steelmaker shipped 21.5 million tonnes in the third quarter. ArcelorMittal's iron ore output was"
        " 15.8 million tonnes.",
        "21.5 million tonnes: deliveries actual, steel, ArcelorMittal, 2014q3",
        "15.8 million tonnes: production actual, iron ore, ArcelorMittal, 2014q3",
    ),
    case(
        "the company behind its mines and rivals",
        "2016-10-27",
        "Corvane's zinc cuts",
        "Corvane Mining produced 789,600 tonnes of zinc in the nine months to September. Hollin contributed 122,000 tonnes and"
        " Kazzinc 140,300 tonnes. The company sold 610,000 tonnes of concentrate.",
        "789,600 tonnes: production actual, zinc, Corvane Mining, 2016-01..2016-09",
        "122,000 tonnes: production actual, zinc, Hollin, 2016-01..2016-09",
        "140,300 tonnes: production actual, zinc, Kazzinc, 2016-01..2016-09",
        "610,000 tonnes: sales actual, zinc concentrate, Corvane Mining, 2016-01..2016-09",
    ),
    case(
        "the country of a body, and of a year told by the way",
        "2006-09-08",
        "Ghana power cut may force mine closure",
        "South Africa's Chamber of Mines announced that the country's gold production fell by 12.3% to 290.3 tonnes in 2005."
        " South Africa recorded its lowest level of gold production since 1923 when the country produced 284.6 tonnes.",
        "290.3 tonnes: production actual, gold, South Africa, 2005, -12.3 yoy",
        "284.6 tonnes: production actual, gold, South Africa, 1923",
    ),
    case(
        "the country that its data are of",
        "2015-08-24",
        "",
        "The latest customs data from China show the country imported 90.7 million tons of iron ore from Brazil in 2014.",
        "90.7 million tons: imports actual, iron ore, China, 2014",
    ),
    case(
        "the country that the sentence before was about",
        "2019-08-09",
        "Top nickel countries",
        "Indonesia produced 560,000 tonnes of nickel in 2018.\n\nThe Philippines produced 340,000 tonnes of nickel in 2018."
        " According to estimates of the United States Geological Survey, the country has 4.8 million tonnes of nickel"
        " reserves.",
        "560,000 tonnes: production actual, nickel, Indonesia, 2018",
        "340,000 tonnes: production actual, nickel, Philippines, 2018",
        "4.8 million tonnes: reserves actual, nickel, Philippines",
    ),
    case(
        "moves with a sign in brackets",
        "2020-04-20",
        "",
        "Chinese iron ore imports slipped to 85.9 Mt in March (-0.5 Mt year-on-year). Imports of South African iron ore came to"
        " 5.1 Mt (+1.1 Mt).",
        "85.9 Mt: imports actual, iron ore, China, 2020-03",
        "0.5 Mt: other actual, iron ore, China, 2020-03",
        "5.1 Mt: imports actual, iron ore, China, 2020-03",
        "1.1 Mt: other actual, iron ore, China, 2020-03",
    ),
    case(
        "a headline's flow is nobody",
        "2013-03-28",
        "Gold Production hits 4.2m ounces in 2012",
        "Bauxite rose to 662,925 tonnes in 2012 from 410,918 tonnes a year earlier, the commission said.",
        "662,925 tonnes: production actual, bauxite, 2012",
        "410,918 tonnes: production actual, bauxite, 2011",
    ),
    case(
        "the quarter that is running",
        "2015-01-22",
        "",
        "Tarn Steel Corp said it expects to ship 2.3 million tonnes of steel this quarter, after a fourth quarter in which 2.41"
        " million tonnes were sold.",
        "2.3 million tonnes: deliveries planned, steel, Tarn Steel Corp, 2015q1",
        "2.41 million tonnes: sales actual, steel, Tarn Steel Corp, 2014q4",
    ),
    case(
        "the smelter of an alumina story",
        "2019-02-07",
        "Alumina output down",
        "Alutarn, a refinery in Brazil, produced 3.7 million tonnes of alumina last year. Tarnbras, the smelter down the road,"
        " lost a potline in April. It cast 230,000 tonnes in the year.",
        "3.7 million tonnes: production actual, alumina, Alutarn, 2018",
        "230,000 tonnes: production actual, aluminium, Tarnbras, 2018",
    ),
    case(
        "the latter of two told apart",
        "2020-01-30",
        "",
        "Vietnam's mills sold 23.1 million tonnes of steel in 2019. Corvane Steel led with sales of 2.77 million tonnes, ahead of"
        " Tarn Ha Steel. The latter turned out 5.8 million tonnes of crude steel.",
        "23.1 million tonnes: sales actual, steel, Vietnam, 2019",
        "2.77 million tonnes: sales actual, steel, Corvane Steel, 2019",
        "5.8 million tonnes: production actual, crude steel, Tarn Ha Steel, 2019",
    ),
    case(
        "mines under heads with their lands",
        "2019-07-24",
        "Corvane: Half-Year Production and Sales",
        "Corvane Diamond Company Limited (ASX: CVN) reports on its two mines for the six months to 30 June 2019.\n\n"
        "Tarnu, Angola (Corvane 40%)\n\n• 8,804 carats sold\n\nHollin, Lesotho (Corvane 70%)\n\n• 14,570 carats"
        " recovered",
        "8,804 carats: sales actual, diamond, Tarnu, 2019h1",
        "14,570 carats: production actual, diamond, Hollin, 2019h1",
    ),
    case(
        "people who are counted",
        "2018-01-10",
        "",
        "Sudan produced 107 tonnes of gold in 2017. Traditional miners, whose number is estimated at over one million,"
        " complain.",
        "107 tonnes: production actual, gold, Sudan, 2017",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whole_figures(published, title, text, expected):
    check(published, title, text, expected)
