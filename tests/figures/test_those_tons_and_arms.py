"""Tons told of again, bare amounts of lands, targets of a year that is over, what an arm made. Sentences of our own."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "some of those tons",
        "2025-08-10",
        "",
        "Corvane exported 2.9 million tons of clinker in 2024. To Kuwait went 1.2 million of those tons.",
        "2.9 million tons: exports actual, clinker, Corvane, 2024",
        "1.2 million of those tons: exports actual, clinker, Corvane, 2024",
    ),
    case(
        "lands that manufactured bare millions",
        "2025-08-10",
        "",
        "China made 73 million tons of crude steel in June 2025. India manufactured 13.6 million, and Japan 6.4 million.",
        "73 million tons: production actual, crude steel, China, 2025-6",
        "13.6 million: production actual, crude steel, India, 2025-6",
        "6.4 million: production actual, crude steel, Japan, 2025-6",
    ),
    case(
        "bare millions to be reached",
        "2025-08-10",
        "",
        "Tarn mined 651,000 tons of iron ore in July 2025. For 2026 it aims to reach 7.2 million.",
        "651,000 tons: production actual, iron ore, Tarn, 2025-7",
        "7.2 million: production planned, iron ore, Tarn, 2026",
    ),
    case(
        "the target of the year told before",
        "2025-08-10",
        "",
        "Nordvik produced 412,000 tons of zinc last year. The target set for the year was 400,000 tons.",
        "412,000 tons: production actual, zinc, Nordvik, 2024",
        "400,000 tons: production planned, zinc, Nordvik, 2024",
    ),
    case(
        "made by an arm",
        "2025-08-10",
        "",
        "Corvane Steel produced 912,000 tons of crude steel in 2024. To this were added the 320,000 tons of crude steel "
        "which were produced by its subsidiary Hollin.",
        "912,000 tons: production actual, crude steel, Corvane Steel, 2024",
        "320,000 tons: production actual, crude steel, Hollin, 2024",
    ),
    case(
        "that an arm made",
        "2025-08-10",
        "",
        "Corvane Steel produced 912,000 tons of crude steel in 2024. Added to this are 320,000 tons that its Varna "
        "subsidiary Hollin produced.",
        "912,000 tons: production actual, crude steel, Corvane Steel, 2024",
        "320,000 tons: production actual, crude steel, Hollin, 2024",
    ),
    case(
        "production after exports of more than it",
        "2025-08-10",
        "",
        "The country produced 45,000 tons of salt in 2024 and exported 20,000 tons of salt and gypsum. Production in the "
        "year before was 43,000 tons.",
        "45,000 tons: production actual, salt, 2024",
        "20,000 tons: exports actual, salt and gypsum, 2024",
        "43,000 tons: production actual, salt, 2023",
    ),
    case(
        "output of another metal behind",
        "2025-08-10",
        "",
        "Corvane produced 161,000 tons of zinc in May 2025. Hollin alone produced 108,000 tons and production of lead "
        "reached 60,000 tons.",
        "161,000 tons: production actual, zinc, Corvane, 2025-5",
        "108,000 tons: production actual, zinc, Hollin, 2025-5",
        "60,000 tons: production actual, lead, Hollin, 2025-5",
    ),
    case(
        "no ore of gold is exported by the million",
        "2025-08-10",
        "",
        "Hollin produced 450,000 ounces of gold in 2024. Egypt's imports fell to 1.4 million tons in 2024.",
        "450,000 ounces: production actual, gold, Hollin, 2024",
    ),
    case(
        "a year that holds the month, in the reason",
        "2025-08-10",
        "",
        "Hollin produced 12,000 tons of copper in April 2025. At Tarn output fell to 30,600 tons due to the poorer ore "
        "that it has had to treat this year.",
        "12,000 tons: production actual, copper, Hollin, 2025-4",
        "30,600 tons: production actual, copper, Tarn, 2025-4",
    ),
    case(
        "sold abroad, as the sentence opens",
        "2025-08-10",
        "",
        "Hollin Steel made 236,000 tons of crude steel in 2024. Abroad, the company sold 115,000 tons of billets.",
        "236,000 tons: production actual, crude steel, Hollin Steel, 2024",
        "115,000 tons: exports actual, billet, Hollin Steel, 2024",
    ),
    case(
        "from a town",
        "2025-08-10",
        "",
        "Iran's aluminium ingot output exceeded 551,000 tons in 2024. It was followed by IRALCO from Varnak, which "
        "produced 172,400 tons.",
        "551,000 tons: production actual, aluminium ingot, Iran, 2024",
        "172,400 tons: production actual, aluminium ingot, IRALCO, 2024",
    ),
    case(
        "annual production after a quarter's",
        "2025-02-10",
        "",
        "Hollin Gold produced 501,000 ounces of gold in the fourth quarter of 2024. Annual production stands at "
        "1,736,000 ounces, and the Tarn mine produced 349,900 alone.",
        "501,000 ounces: production actual, gold, Hollin Gold, 2024-10..2024-12",
        "1,736,000 ounces: production actual, gold, Hollin Gold, 2024",
        "349,900: production actual, gold, Tarn mine, 2024",
    ),
    case(
        "months earlier, after a remark",
        "2025-08-10",
        "",
        "Corvane made 24.1 million ounces of silver in 2024, a record, against 21.6 million twelve months earlier.",
        "24.1 million ounces: production actual, silver, Corvane, 2024",
        "21.6 million: production actual, silver, Corvane, 2023",
    ),
    case(
        "months of the world's year, of the land told before",
        "2025-11-10",
        "",
        "World steel output reached 141.8 million tons in September 2025, according to the World Steel Association. Iran "
        "produced 2.3 million tons. In the first nine months of the year its production totalled 22.1 million tons.",
        "141.8 million tons: production actual, steel, World, 2025-9",
        "2.3 million tons: production actual, steel, Iran, 2025-9",
        "22.1 million tons: production actual, steel, Iran, 2025-1..2025-9",
    ),
    case(
        "first among the exporters",
        "2025-11-10",
        "",
        "Tarn came first among the exporters with 720,000 tons of iron ore in 2024.",
        "720,000 tons: exports actual, iron ore, Tarn, 2024",
    ),
    case(
        "so far this year",
        "2025-11-10",
        "",
        "Hollin produced 122,154 ounces of gold in the third quarter of 2025 and 373,000 so far this year.",
        "122,154 ounces: production actual, gold, Hollin, 2025-7..2025-9",
        "373,000: production actual, gold, Hollin, 2025-1..2025-9",
    ),
    case(
        "a part that was one kind",
        "2025-11-10",
        "",
        "Corvane exported 9.12 million tons of coal in 2024. Of that amount, 5.14 million was thermal coal.",
        "9.12 million tons: exports actual, coal, Corvane, 2024",
        "5.14 million: exports actual, thermal coal, Corvane, 2024",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_those_tons_and_arms_are_read(published, title, text, expected):
    check(published, title, text, expected)
