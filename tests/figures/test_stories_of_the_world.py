"""Whole figures of stories of the world: plans moved, times and changes that other words give.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "guidance cut by so much to so much",
        "2014-10-30",
        "Corvane Gold earns more in Q3",
        "Gold sales in the third quarter of 2014 were 44,100 ounces. Gold production was 48,200 ounces. Mining of"
        " high-grade ore has been put off, for which reason the company cuts its guidance for 2014 by about 5,000 ounces"
        " to approximately 215,000 ounces. A strong fourth quarter is in sight, with production of about 75,000 ounces.",
        "44,100 ounces: sales actual, gold, Corvane Gold, 2014q3",
        "48,200 ounces: production actual, gold, Corvane Gold, 2014q3",
        "5,000 ounces: other planned, gold, Corvane Gold, 2014",
        "215,000 ounces: production planned, gold, Corvane Gold, 2014",
        "75,000 ounces: production planned, gold, Corvane Gold, 2014q4",
    ),
    case(
        "a period in a reason",
        "2016-11-24",
        "Potash sales fall",
        "Uralkali sold 8.2m tonnes of potash in the first nine months of 2016. It had cut its output by 0.8m tonnes to"
        " 7.9m tonnes, above all on account of a difficult first half.",
        "8.2m tonnes: sales actual, potash, Uralkali, 2016-01..2016-09",
        "0.8m tonnes: other actual, potash, Uralkali, 2016-01..2016-09",
        "7.9m tonnes: production actual, potash, Uralkali, 2016-01..2016-09",
    ),
    case(
        "kinds whose noun is said once",
        "2025-03-04",
        "",
        "Turkey's steel exports were 1.12 million mt in January 2025, in which flat and long products stood at 374,359 mt"
        " and 686,373 mt.",
        "1.12 million mt: exports actual, steel, Turkey, 2025-01",
        "374,359 mt: exports actual, flat steel product, Turkey, 2025-01",
        "686,373 mt: exports actual, long steel product, Turkey, 2025-01",
    ),
    case(
        "months under a heading's year",
        "2022-02-03",
        "",
        "In the course of 2021, coal production of Uzbekistan added up as follows:\n- in January – 287.7 thousand tons;\n"
        "- in January-March – 985.0 thousand tons;",
        "287.7 thousand tons: production actual, coal, Uzbekistan, 2021-01",
        "985.0 thousand tons: production actual, coal, Uzbekistan, 2021q1",
    ),
    case(
        "months behind a colon",
        "2024-02-10",
        "",
        "China's imports of copper concentrate in 2023 varied by month: in January they were 2.1 million tons and in"
        " December 2.5 million tons.",
        "2.1 million tons: imports actual, copper concentrate, China, 2023-01",
        "2.5 million tons: imports actual, copper concentrate, China, 2023-12",
    ),
    case(
        "opened with the amount, a budget beaten",
        "2024-07-18",
        "Zimbabwe spodumene",
        "Spodumene was strong in the first half. At 331,826 mt, sales beat the budgeted 275,000 mt by 21%.",
        "331,826 mt: sales actual, spodumene concentrate, Zimbabwe, 2024h1, +21 plan",
        "275,000 mt: sales planned, spodumene concentrate, Zimbabwe, 2024h1",
    ),
    case(
        "a plan topped by what was made",
        "2024-07-18",
        "",
        "Kestal's copper output of 52,000 t in the second quarter topped the planned 50,000 t by 4%.",
        "52,000 t: production actual, copper, Kestal, 2024q2, +4 plan",
        "50,000 t: production planned, copper, Kestal, 2024q2",
    ),
    case(
        "short of what was planned",
        "2024-07-18",
        "",
        "At 48,000 t, Kestal's copper output in the second quarter fell short of the 50,000 t planned by 4%.",
        "48,000 t: production actual, copper, Kestal, 2024q2, -4 plan",
        "50,000 t: production planned, copper, Kestal, 2024q2",
    ),
    case(
        "the quarter before the one that is not named",
        "2024-10-16",
        "",
        "Hollin's Nevada mines produced 385,000 ounces of gold in the quarter, a small slump from the previous quarter's"
        " output of 401,000 ounces.",
        "385,000 ounces: production actual, gold, Hollin, 2024q3",
        "401,000 ounces: production actual, gold, Hollin, 2024q2",
    ),
    case(
        "from the prior year period",
        "2019-12-20",
        "",
        "Global production of refined zinc rose by 2.09pc to 11,181k mt in Jan-Oct from the prior year period. There was a"
        " global deficit of 152kt refined zinc metal.",
        "11,181k mt: production actual, refined zinc, World, 2019-01..2019-10, +2.09 yoy",
        "152kt: other actual, refined zinc, World, 2019-01..2019-10",
    ),
    case(
        "a lead market surplus",
        "2026-04-23",
        "",
        "ILZSG on Thursday forecast a lead market surplus of 109,000 metric tons in 2026 and a zinc market deficit of 19,000"
        " metric tons in the same year.",
        "109,000 metric tons: other planned, lead, World, 2026",
        "19,000 metric tons: other planned, zinc, World, 2026",
    ),
    case(
        "the former of two metals, and two surpluses",
        "2021-10-13",
        "",
        "The supply of zinc and lead will exceed demand, with the former expected to experience a surplus of up to 217,000"
        " tonnes this year, ILZSG said. As for refined lead, it expects supply to exceed demand by 27,000 tonnes and 24,000"
        " tonnes respectively for 2021 and 2022.",
        "217,000 tonnes: other planned, zinc, World, 2021",
        "27,000 tonnes: other planned, refined lead, World, 2021",
        "24,000 tonnes: other planned, refined lead, World, 2022",
    ),
    case(
        "the lowest since a year in which",
        "2020-02-10",
        "",
        "Codelco made 1.7 million tonnes of copper in 2019, the lowest level since 2008, when it generated only 1.55 million"
        " tonnes.",
        "1.7 million tonnes: production actual, copper, Codelco, 2019",
        "1.55 million tonnes: production actual, copper, Codelco, 2008",
    ),
    case(
        "a rate of recovery from and to",
        "2023-10-13",
        "",
        "Shares of Lundin Gold rose. Gold production during the third quarter of 2023 came in at 112,711 ounces. Contributing"
        " to the decrease in production was a drop in the recovery rate, from 90.3% to 86.5%.",
        "112,711 ounces: production actual, gold, Lundin Gold, 2023q3",
    ),
    case(
        "an earlier value expected to differ, and a target missed by",
        "2014-05-02",
        "",
        "Coal India produced 462 MT of coal in 2013, missing the target of 482 MT by 20 MT. Offtake fell to 459 MT from 468 MT"
        " previously which it said was to be expected.",
        "462 MT: production actual, coal, Coal India, 2013",
        "482 MT: production planned, coal, Coal India, 2013",
        "20 MT: other actual, coal, Coal India, 2013",
        "459 MT: deliveries actual, coal, Coal India, 2013",
        "468 MT: deliveries actual, coal, Coal India, 2012",
    ),
    case(
        "a month of the last fiscal year, and a month that is a verb",
        "2024-07-03",
        "",
        "India's coal production rose to 84.63 million tonne in June. The country's coal output was 73.92 MT in June last"
        " fiscal. The ministry forecasts 1,080 MT for 2024, although the impact of rain may vary.",
        "84.63 million tonne: production actual, coal, India, 2024-06",
        "73.92 MT: production actual, coal, India, 2023-06",
        "1,080 MT: production planned, coal, India, 2024",
    ),
    case(
        "an outlook raised in a month from one to another",
        "2025-01-02",
        "",
        "In November, Cameco raised its 2024 outlook for uranium production from 22.4 million pounds to as much as 23.1"
        " million pounds.",
        "22.4 million pounds: production planned, uranium concentrate, Cameco, 2024",
        "23.1 million pounds: production planned, uranium concentrate, Cameco, 2024",
    ),
    case(
        "a change of another measure and of another metal",
        "2022-01-28",
        "",
        "The Mt Marion lithium mine produced 98,000 dmt of spodumene in the December quarter and saw shipments increase by 92"
        " per cent. Kestal made 12,000 t of zinc in 2021, with lead output falling 5 per cent.",
        "98,000 dmt: production actual, spodumene concentrate, Mt Marion, 2021q4",
        "12,000 t: production actual, zinc, Kestal, 2021",
    ),
    case(
        "two changes by what they lead from",
        "2016-04-24",
        "",
        "The Greens Creek mine produced 2.46 million oz. of silver and 15,981 oz. of gold in the first quarter, 21 percent"
        " higher than the 2.04 million oz. of silver and 4.9 percent higher than the 15,239 oz. of gold produced during the"
        " first quarter of 2015.",
        "2.46 million oz: production actual, silver, Greens Creek, 2016q1, +21 yoy",
        "15,981 oz: production actual, gold, Greens Creek, 2016q1, +4.9 yoy",
        "2.04 million oz: production actual, silver, Greens Creek, 2015q1",
        "15,239 oz: production actual, gold, Greens Creek, 2015q1",
    ),
    case(
        "only the earlier half is named",
        "2021-08-26",
        "",
        "Mined PGM production of Stillwater of 298,301 2Eoz (H1 2020: 297,740 2Eoz) was unchanged.",
        "298,301 2Eoz: production actual, platinum group metal, Stillwater, 2021h1",
        "297,740 2Eoz: production actual, platinum group metal, Stillwater, 2020h1",
    ),
    case(
        "a period to a day, a dateline, a target handed on",
        "2020-12-10",
        "",
        "Jakarta. The energy ministry said that coal output of Indonesia in the period to Dec. 10 stood at 514.2 million tonnes."
        "\n\nThis year, the government set a target of 550 million tonnes, of which 400 million would be exported.",
        "514.2 million tonnes: production actual, coal, Indonesia, 2020-01-01..2020-12-10",
        "550 million tonnes: production planned, coal, Indonesia, 2020",
        "400 million: exports planned, coal, Indonesia, 2020",
    ),
    case(
        "a space in a number, and a fall from a year",
        "2017-08-12",
        "",
        "First Quantum Minerals (FQM) has projected production in 2017 to be approximately 240, 000 tonnes of copper, and"
        " approximately 145, 000 ounces of gold representing a decrease from 2016 production.",
        "240, 000 tonnes: production planned, copper, First Quantum Minerals (FQM), 2017",
        "145, 000 ounces: production planned, gold, First Quantum Minerals (FQM), 2017",
    ),
    case(
        "a day before a number",
        "2024-07-10",
        "",
        "In the week to June 28, 641 tons of tin left the port of Callao for Chile.",
        "641 tons: deliveries actual, tin, Callao, 2024-06-22..2024-06-28",
    ),
    case(
        "millions with a capital",
        "2021-12-23",
        "Zambia's copper",
        "The government is eyeing a copper production of up to 1.3 Million metric tonnes in 2022.",
        "1.3 Million metric tonnes: production planned, copper, Zambia, 2022",
    ),
    case(
        "up from a year ago of a year to come, and from an estimate",
        "2025-09-30",
        "",
        "Indonesia's refined tin output will reach 53,000 metric tonnes in 2025. This is up from 45,000 metric tons a year ago.",
        "53,000 metric tonnes: production planned, refined tin, Indonesia, 2025",
        "45,000 metric tons: production actual, refined tin, Indonesia, 2024",
    ),
    case(
        "capacity reached by the next year's end",
        "2021-07-23",
        "",
        "Vale expects its iron ore production capacity to grow to 350 million tonnes a year by the end of this year, the company"
        " said on Tuesday and reaching 400 million tonnes by the end of next year.",
        "350 million tonnes: capacity planned, iron ore, Vale",
        "400 million tonnes: capacity planned, iron ore, Vale",
    ),
    case(
        "dated by what it is compared with",
        "2010-07-09",
        "",
        "Indonesian exports of refined tin fell again. The ministry reported that 8,030 tonnes was checked prior to export, 7.3%"
        " lower than in June 2009.",
        "8,030 tonnes: exports actual, refined tin, Indonesia, 2010-06, -7.3 yoy",
    ),
    case(
        "dated by the year that it outdid",
        "2025-02-20",
        "",
        "Tarna drove the copper production of Corvane Metals, which reached 446,000 tons, 50.4% more than the 296,500 tons of 2023.",
        "446,000 tons: production actual, copper, Corvane Metals, 2024, +50.4 yoy",
        "296,500 tons: production actual, copper, Corvane Metals, 2023",
    ),
    case(
        "a range in thousands that are said once",
        "2025-02-20",
        "",
        "Corvane Metals expects to make 1,080 to 1,180 thousand tons of copper in 2025.",
        "1,080 to 1,180 thousand tons: production planned, copper, Corvane Metals, 2025",
    ),
    case(
        "the same ounces as another metal",
        "2025-02-20",
        "",
        "Corvane Metals produced 21.4 million silver equivalent ounces (262,300 gold equivalent ounces) in 2024.",
        "21.4 million silver equivalent ounces: production actual, silver equivalent, Corvane Metals, 2024",
        "262,300 gold equivalent ounces: production actual, gold equivalent, Corvane Metals, 2024",
    ),
    case(
        "a month of a reason within the quarter",
        "2024-10-22",
        "Corvane Metals Q3 2024 production report",
        "Corvane Metals plc made 41,300 t of copper in the three months to 30 September 2024. At Tarn, copper production was"
        " 13,200 t, 2% less than in Q2, as a shaft was relined in August.",
        "41,300 t: production actual, copper, Corvane Metals, 2024q3",
        "13,200 t: production actual, copper, Tarn, 2024q3, -2 qoq",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whole_figures(published, title, text, expected):
    check(published, title, text, expected)
