"""Whole figures beside whose makers a place, a port, an owner or another's ore is told; changes told of the last value."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a company of a town at another",
        "2025-02-12",
        "",
        "Last year the mining company of Hollin, at Lundby, dug 120,000 tons of lead ore.",
        "120,000 tons: production actual, lead ore, Hollin, 2024",
    ),
    case(
        "a site that a region opens with",
        "2025-02-12",
        "",
        "In Campine, the site of Tarn produced 236,000 tons of zinc in 2024.",
        "236,000 tons: production actual, zinc, Tarn, 2024",
    ),
    case(
        "who ships through a port",
        "2025-02-12",
        "",
        "At the port of Tarn, 687,000 tons of ilmenite were shipped in 2024 by Corvane Minerals.",
        "687,000 tons: deliveries actual, ilmenite, Corvane Minerals, 2024",
    ),
    case(
        "whose ore a mill takes in",
        "2025-02-12",
        "",
        "In Canada, McClean Lake processed the ore of Cigar Lake and packed 4,550 tons of uranium concentrate in 2024.",
        "4,550 tons: production actual, uranium concentrate, McClean Lake, 2024",
    ),
    case(
        "a name behind a colon with its owner",
        "2025-02-12",
        "",
        "Gecamines produced 17,100 tons of copper in 2024. Meanwhile, its partners were busy: Tenke Fungurume, owned by"
        " Corvane, produced 213,800 tons of copper.",
        "17,100 tons: production actual, copper, Gecamines, 2024",
        "213,800 tons: production actual, copper, Tenke Fungurume, 2024",
    ),
    case(
        "the rise of so much is due to a mine",
        "2025-02-12",
        "",
        "Corvane produced 244,600 ounces of gold in 2024, against 206,400 ounces in 2023. The increase of 19% is due to"
        " the mine of Tarn, opened in May. Tarn produced 64,900 ounces.",
        "244,600 ounces: production actual, gold, Corvane, 2024, +19 yoy",
        "206,400 ounces: production actual, gold, Corvane, 2023",
        "64,900 ounces: production actual, gold, Tarn, 2024",
    ),
    case(
        "what is being built with help",
        "2025-02-12",
        "",
        "Corvane is building, with the help of a Chinese group, a smelter with a capacity of 40,000 tons of aluminium per"
        " year.",
        "40,000 tons: capacity planned, aluminium, Corvane",
    ),
    case(
        "where somebody only spoke",
        "2025-02-12",
        "",
        "In a statement published in Toronto, Corvane said it produced 120,000 ounces of gold in 2024.",
        "120,000 ounces: production actual, gold, Corvane, 2024",
    ),
    case(
        "whither goods went",
        "2025-02-12",
        "",
        "From January to March 2024, 12,000 tons of copper left the plant of Corvane for the port of Durban.",
        "12,000 tons: deliveries actual, copper, Corvane, 2024-01..2024-03",
    ),
    case(
        "of which so much by each",
        "2025-02-12",
        "",
        "The plants of Tarn produced 2,870,000 tons of iron ore concentrate in 2024, of which 1.12 million by Opal Parsian"
        " and 840,000 by Corvane.",
        "2,870,000 tons: production actual, iron ore concentrate, Tarn, 2024",
        "1.12 million: production actual, iron ore concentrate, Opal Parsian, 2024",
        "840,000: production actual, iron ore concentrate, Corvane, 2024",
    ),
    case(
        "opened with what somebody made",
        "2025-02-12",
        "",
        "With 120,000 ounces of gold produced in 2024, Corvane confirmed its rank in Mali.",
        "120,000 ounces: production actual, gold, Corvane, 2024",
    ),
    case(
        "a spring of a Gregorian year in Iran",
        "2025-11-12",
        "",
        "Iranian smelters produced 83,600 tons of aluminium in the spring of 2024.",
        "83,600 tons: production actual, aluminium, Iran, 1403-01..1403-03",
    ),
    case(
        "a site in a land, with a remark",
        "2025-02-12",
        "",
        "Corvane sold 7.1 million tons of potash in 2024. In Canada, the site of Tarn, opened in 2017, exceeded 2 million"
        " tons of potash output in 2024.",
        "7.1 million tons: sales actual, potash, Corvane, 2024",
        "2 million tons: production actual, potash, Tarn, 2024",
    ),
    case(
        "what another aims at",
        "2023-02-12",
        "",
        "Corvane exported 687,000 tons of ilmenite in 2022. Rio Tinto expects for 2023 1.1 million tons of titanium slag.",
        "687,000 tons: exports actual, ilmenite, Corvane, 2022",
        "1.1 million tons: production planned, titanium slag, Rio Tinto, 2023",
    ),
    case(
        "a plan that was beaten by so much",
        "2025-02-12",
        "",
        "Corvane produced 236,100 tons of alumina in 2024. The target of 230,000 tons was exceeded by 2.7%.",
        "236,100 tons: production actual, alumina, Corvane, 2024, +2.7 plan",
        "230,000 tons: production planned, alumina, Corvane, 2024",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whose_and_of_what(published, title, text, expected):
    check(published, title, text, expected)
