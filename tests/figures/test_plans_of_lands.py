"""What lands and their agencies tell: what was got of a plan, sums and quotas, totals between months."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "got of what was envisaged",
        "2020-11-05",
        "Ilmenite in Madagascar",
        "Of the 15 million tonnes of coal envisaged for 2020, 6.2 million tonnes came out of the ground by September, and"
        " of the 12,000 tonnes of graphite, 9,000.",
        "15 million tonnes: production planned, coal, Madagascar, 2020",
        "6.2 million tonnes: production actual, coal, Madagascar, 2020-01..2020-09",
        "12,000 tonnes: production planned, graphite, Madagascar, 2020",
        "9,000: production actual, graphite, Madagascar, 2020-01..2020-09",
    ),
    case(
        "share of a plan and its tons",
        "2020-11-05",
        "Zircon in Madagascar",
        "Madagascar reached 60% of the 50,000 tonnes of zircon planned for 2020, or 30,000 tonnes, by September. It got no"
        " further than 14,000 tonnes of the 21,000 tonnes of rutile budgeted for 2020.",
        "50,000 tonnes: production planned, zircon, Madagascar, 2020",
        "30,000 tonnes: production actual, zircon, Madagascar, 2020-01..2020-09",
        "14,000 tonnes: production actual, rutile, Madagascar, 2020-01..2020-09",
        "21,000 tonnes: production planned, rutile, Madagascar, 2020",
    ),
    case(
        "plan by december",
        "2023-10-22",
        "Coal in Tajikistan",
        "Tajikistan mined 1.4 million tons of coal in the first nine months. It plans to mine 2.1 million tons by the end"
        " of December.",
        "1.4 million tons: production actual, coal, Tajikistan, 2023-01..2023-09",
        "2.1 million tons: production planned, coal, Tajikistan, 2023",
    ),
    case(
        "land told by its adjective first",
        "2016-09-29",
        "Turkish chrome",
        "Turkey's exports of chrome ore fell to 810,000 tons in the first half. Natural stone shipments amounted to 3.6"
        " million tons.",
        "810,000 tons: exports actual, chrome ore, Turkey, 2016h1",
        "3.6 million tons: exports actual, natural stone, Turkey, 2016h1",
    ),
    case(
        "whole again behind its kinds",
        "2020-08-14",
        "Coal in Indonesia",
        "Indonesia mined 60 million tons of coal in June. Some 12 million tons were coking coal and 48 million tons thermal"
        " coal. In July output was 63 million tons.",
        "60 million tons: production actual, coal, Indonesia, 2020-06",
        "12 million tons: production actual, coking coal, Indonesia, 2020-06",
        "48 million tons: production actual, thermal coal, Indonesia, 2020-06",
        "63 million tons: production actual, coal, Indonesia, 2020-07",
    ),
    case(
        "iron of a bulletin",
        "2021-07-28",
        "Metals of Peru",
        "Peru's copper output was 170,000 tonnes in June. Iron output grew 4% to 1.1 million tonnes.",
        "170,000 tonnes: production actual, copper, Peru, 2021-06",
        "1.1 million tonnes: production actual, iron ore, Peru, 2021-06, +4 yoy",
    ),
    case(
        "company with the name of its land",
        "2023-06-21",
        "Diamonds of Namibia",
        "Namibia's diamond output was 2.2 million carats in 2022, of which 1.6 million carats were mined at sea by Tarnmarine"
        " Namibia.",
        "2.2 million carats: production actual, diamond, Namibia, 2022",
        "1.6 million carats: production actual, diamond, Tarnmarine Namibia, 2022",
    ),
    case(
        "quotas to companies",
        "2017-08-02",
        "Nickel exports of Indonesia",
        "Indonesia has allocated nickel ore export quotas of 7.5 million tonnes to Tarn Nickel and 2.2 million tonnes to"
        " Hollin Mining. It has permitted Corvane to export 6 million tonnes.",
        "7.5 million tonnes: exports planned, nickel ore, Tarn Nickel",
        "2.2 million tonnes: exports planned, nickel ore, Hollin Mining",
        "6 million tonnes: exports planned, nickel ore, Corvane",
    ),
    case(
        "ministry that speaks of whoever stands before it",
        "2023-05-02",
        "Steel in April",
        "Tarn Nigam, the steel ministry said, made 512,000 tonnes of steel in April. It has set itself a target of 5.8 MT"
        " for 2023-24 against 4.9 MT in the preceding fiscal.",
        "512,000 tonnes: production actual, steel, Tarn Nigam, 2023-04",
        "5.8 MT: production planned, steel, Tarn Nigam, 2023-04..2024-03",
        "4.9 MT: production actual, steel, Tarn Nigam, 2022-04..2023-03",
    ),
    case(
        "quota that is enough to meet demand",
        "2024-09-12",
        "Nickel ore of Indonesia",
        "Indonesia approved this year's quota for nickel ore of 240 million tons, enough to meet demand of 210 million tons.",
        "240 million tons: production planned, nickel ore, Indonesia, 2024",
        "210 million tons: consumption planned, nickel ore, Indonesia, 2024",
    ),
    case(
        "land that a sentence opens with",
        "2022-02-25",
        "Minerals of Senegal",
        "In Senegal, ICS produced 1.7 million tonnes of phosphate and Tarn Sands 94,000 tonnes of zircon in 2021; gold"
        " output was 15.5 tonnes.",
        "1.7 million tonnes: production actual, phosphate, ICS, 2021",
        "94,000 tonnes: production actual, zircon, Tarn Sands, 2021",
        "15.5 tonnes: production actual, gold, Senegal, 2021",
    ),
    case(
        "unit told once for tons with decimals",
        "2020-03-27",
        "Gold of Argentina",
        "In 2019 Tarn Veta poured 7.6 tonnes of gold, Hollin 8.1 and Corvane 5.3.",
        "7.6 tonnes: production actual, gold, Tarn Veta, 2019",
        "8.1: production actual, gold, Hollin, 2019",
        "5.3: production actual, gold, Corvane, 2019",
    ),
    case(
        "plan in whose place another came",
        "2023-02-02",
        "Copper of Zambia",
        "In 2022 Zambia produced 760,000 tonnes of copper against a target of 910,000 tonnes, which was lowered from 960,000"
        " tonnes in June.",
        "760,000 tonnes: production actual, copper, Zambia, 2022",
        "910,000 tonnes: production planned, copper, Zambia, 2022",
        "960,000 tonnes: production planned, copper, Zambia, 2022",
    ),
    case(
        "total as of a day",
        "2023-09-02",
        "Coal across the border",
        "As of August 31, a total of 41 million tonnes of coal had been exported by Mongolia.",
        "41 million tonnes: exports actual, coal, Mongolia, 2023-01..2023-08",
    ),
    case(
        "running total told by the way",
        "2023-12-07",
        "Imports of China",
        "China's iron ore imports came in at 101.7 million tons in November, up from October's 98.3 million and 3.4% above"
        " 98.4 million tons a year earlier. That brings the total for the first 11 months to 1.07 billion tons. Coal"
        " imports rose to 42.5 million tons.",
        "101.7 million tons: imports actual, iron ore, China, 2023-11, +3.4 yoy",
        "98.3 million: imports actual, iron ore, China, 2023-10",
        "98.4 million tons: imports actual, iron ore, China, 2022-11",
        "1.07 billion tons: imports actual, iron ore, China, 2023-01..2023-11",
        "42.5 million tons: imports actual, coal, China, 2023-11",
    ),
    case(
        "reached in a year behind a capacity",
        "2019-08-14",
        "Coal for export",
        "Tarn Coal Terminal exported 35 million tonnes of coal in the first half. Its capacity stands at 91 million tonnes a"
        " year; in 2017 it reached a record 75.2 million tonnes.",
        "35 million tonnes: exports actual, coal, Tarn Coal Terminal, 2019h1",
        "91 million tonnes: capacity actual, coal, Tarn Coal Terminal",
        "75.2 million tonnes: exports actual, coal, Tarn Coal Terminal, 2017",
    ),
    case(
        "whole of the year before behind its parts",
        "2024-10-09",
        "Coal of Kyrgyzstan",
        "Kyrgyzstan mined 2.3 million tons of coal in nine months. Private mines account for 1.5 million tons, the state"
        " enterprise Tarnkomur for 860,000. In the same period of last year 2.1 million tons were mined.",
        "2.3 million tons: production actual, coal, Kyrgyzstan, 2024-01..2024-09",
        "1.5 million tons: production actual, coal, Kyrgyzstan, 2024-01..2024-09",
        "860,000: production actual, coal, Tarnkomur, 2024-01..2024-09",
        "2.1 million tons: production actual, coal, Kyrgyzstan, 2023-01..2023-09",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures_of_lands(published, title, text, expected):
    check(published, title, text, expected)
