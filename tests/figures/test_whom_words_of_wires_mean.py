"""Whole figures of wires: described speakers, groups of a land, ports, throughput, places that gave it, permits, halves."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a listed speaker without more",
        "2020-10-15",
        "",
        "FTSE 250-listed Fresca said silver production in the quarter to end-September rose 2.1% from a year earlier to"
        " 13.3 million ounces, as a ramp-up at Juanita offset lower grades at Saucedo. Gold there fell to 79,000 ounces.",
        "13.3 million ounces: production actual, silver, Fresca, 2020-07..2020-09, +2.1 yoy",
        "79,000 ounces: production actual, gold, Fresca, 2020-07..2020-09",
    ),
    case(
        "a miner by its metal",
        "2020-10-15",
        "",
        "Chilean copper miner Antoral said output dropped to 171,000 tonnes of copper in the third quarter of 2020.",
        "171,000 tonnes: production actual, copper, Antoral, 2020-07..2020-09",
    ),
    case(
        "a code of shares, a group of a land and what a mill took in",
        "2021-10-28",
        "Strike slows Norrbol's Arvid mine",
        "Norrbol NRB.ST reported a fall in third-quarter copper production on Thursday as a strike halted its Arvid mine."
        "\n\nGroup copper in concentrate slipped to 31,200 tonnes.\n\nAt Arvid, mill throughput was 9.8 million tonnes, and"
        " the site's copper output fell to 17,600 tonnes.\n\nThe Swedish group's Garpen mine, its second biggest, held"
        " steady at 22,500 tonnes of zinc.",
        "31,200 tonnes: production actual, copper in concentrate, Norrbol, 2021-07..2021-09",
        "9.8 million tonnes: production actual, copper ore, Arvid mine, 2021-07..2021-09",
        "17,600 tonnes: production actual, copper, Arvid mine, 2021-07..2021-09",
        "22,500 tonnes: production actual, zinc, Garpen mine, 2021-07..2021-09",
    ),
    case(
        "through a port",
        "2015-02-04",
        "",
        "Coal exports through the Port of Newbury in Australia's New South Wales state were 13.1 million tonnes in January"
        " 2015. Japan took 5.3 million tonnes of the coal.",
        "13.1 million tonnes: exports actual, coal, Port of Newbury, 2015-01",
        "5.3 million tonnes: exports actual, coal, Port of Newbury, 2015-01",
    ),
    case(
        "out of a province",
        "2018-05-20",
        "",
        "Iran's chromite miners dug 418,000 tons in 2017. The better part of the ore, 262,000 tons, came out of Kerman"
        " Province, where Faryab Mining Company has been digging since 1957.",
        "418,000 tons: production actual, chromite, Iran, 2017",
        "262,000 tons: production actual, chromite, Kerman, 2017",
    ),
    case(
        "what miners were allowed",
        "2025-02-18",
        "",
        "Indonesia has so far allowed its miners to dig 298.5 million tons of nickel ore in 2025. Approvals for 2024 had"
        " reached 272 million tons. The new crusher has allowed the mine to dig 12 million tons in 2024.",
        "298.5 million tons: production planned, nickel ore, Indonesia, 2025",
        "272 million tons: production planned, nickel ore, Indonesia, 2024",
        "12 million tons: production actual, nickel ore, Indonesia, 2024",
    ),
    case(
        "the mill of the only steelmaker",
        "2023-10-19",
        "",
        "Arvand Steel Company got no electricity for 30 days. In August 2023 the Abhar mill made 14,000 tons of billets."
        " Half of the year gone, the company stands at 215,000 tons of billets.",
        "14,000 tons: production actual, billet, Arvand Steel Company, 2023-08",
        "215,000 tons: production actual, billet, Arvand Steel Company, 2023-01..2023-06",
    ),
    case(
        "the product, whatever stands behind it",
        "2023-11-08",
        "",
        "Iran's producers of iron ore concentrate turned out 36 million tons in 2022. The companies loaded 35 million tons"
        " of the product for the pelletizing and steel plants in 2022.",
        "36 million tons: production actual, iron ore concentrate, Iran, 2022",
        "35 million tons: deliveries actual, iron ore concentrate, Iran, 2022",
    ),
    case(
        "two metals as one, and two of a year's quarters",
        "2024-11-23",
        "",
        "Selby Metals mined 485,100 ounces of palladium and platinum in its fiscal third quarter of 2024. Its Ashby mine"
        " gave 351,700 ounces in it.",
        "485,100 ounces: production actual, palladium and platinum, Selby Metals, 2024-07..2024-09",
        "351,700 ounces: production actual, palladium and platinum, Ashby mine, 2024-07..2024-09",
    ),
    case(
        "a clause on what is to come there",
        "2010-07-15",
        "",
        "Kestrel Nickel expects 16,000 tonnes of nickel from Tarn Deep in 2011, and 3,000 tonnes from Hollin Ridge, where"
        " first ore is expected in October.",
        "16,000 tonnes: production planned, nickel, Tarn Deep, 2011",
        "3,000 tonnes: production planned, nickel, Hollin Ridge, 2011",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whom_and_of_what(published, title, text, expected):
    check(published, title, text, expected)
