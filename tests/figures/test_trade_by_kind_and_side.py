"""News of statistics and customs offices: kinds of steel, sides of trade, quotas, values beside volumes."""

from datetime import date

import pytest

from crawler.figures import read_figures

MATERIALS = [
    pytest.param(
        "Brazil imported 652,000 tonnes of finished steel in October, of which flats accounted for 430,000 tonnes and"
        " longs for 131,000 tonnes.",
        ["steel product", "flat steel product", "long steel product"],
        id="flats and longs",
    ),
    pytest.param(
        "Brazil exported 861,000 tonnes of alumina and 7,400 tonnes of ferro-niobium.",
        ["alumina", "ferroniobium"],
        id="ferro-niobium",
    ),
    pytest.param(
        "Ghana's manganese output climbed to 4.9 million tonnes, while Ghana Bauxite Company shipped 1.7 million tonnes.",
        ["manganese", "bauxite"],
        id="what a company is named for",
    ),
    pytest.param(
        "Indonesia cut its coal output to 600 million tons. The quota for nickel ore is 260 million tons.\n\n"
        "PT Weda Bay Nickel was granted 12 million tons.",
        ["coal", "nickel ore", "nickel ore"],
        id="of the kind its name goes on with",
    ),
    pytest.param(
        "Platinum supply will fall to 7 million ounces. Above-ground stocks would drop to 2.5 million ounces.",
        ["platinum", "platinum"],
        id="stocks above ground are no ore",
    ),
]


@pytest.mark.parametrize(("text", "commodities"), MATERIALS)
def test_materials(text: str, commodities: list[str]) -> None:
    figures = read_figures(text, published=date(2025, 11, 6))
    assert [figure.commodity for figure in figures] == commodities


def test_on_the_export_side() -> None:
    figures = read_figures(
        "Turkey's imports of billet were 1.5 Mt in May. On the export side, rebar shipments totalled 1.42 Mt and"
        " wire rod 0.6 Mt.",
        published=date(2025, 6, 30),
    )
    assert [figure.measure for figure in figures] == ["imports", "exports", "exports"]


QUOTAS = [
    pytest.param(
        "PT Weda Bay Nickel was granted 12 million tons of nickel ore.", ["planned"], id="was granted"
    ),
    pytest.param(
        "Nickel ore quotas will be lowered to 260 million tons from the 379 million tons approved for 2025.",
        ["planned", "planned"],
        id="approved for a year",
    ),
    pytest.param(
        "Australia expects exports of iron ore to rise from 905 million tonnes in 2024-25 to 922 million tonnes in"
        " 2025-26.",
        ["actual", "planned"],
        id="expected to rise from and to",
    ),
]


@pytest.mark.parametrize(("text", "statuses"), QUOTAS)
def test_what_is_allowed_or_expected_is_planned(text: str, statuses: list[str]) -> None:
    figures = read_figures(text, published=date(2025, 9, 29))
    assert [figure.status for figure in figures] == statuses


CHANGES = [
    pytest.param(
        "In value, the figure went up by 6.2 percent and in volume by 3.1 percent against the same period of last"
        " year.",
        id="in value and in volume, ahead",
    ),
    pytest.param(
        "The figure rose in value terms by 6.2 percent and in tonnage by 3.1 percent on the same period of last year.",
        id="in value terms and in tonnage",
    ),
]


@pytest.mark.parametrize("told", CHANGES)
def test_the_change_of_the_volume_counts(told: str) -> None:
    (figure,) = read_figures(
        f"Azerbaijan exported 43,800 tons of aluminum from January through October 2025. {told}",
        published=date(2025, 11, 21),
    )
    assert float(figure.change_pct or 0) == 3.1


def test_a_land_that_counts_by_fiscal_years_does_so_whatever_company_is_named_in_passing() -> None:
    (figure, _) = read_figures(
        "Australia's industry department sees exports of metallurgical coal at 159 million tonnes in the current fiscal"
        " year. It told so in its quarterly outlook.\n\nExports of alumina fell to 15 million tonnes after Alcoa closed"
        " its Kwinana refinery.",
        published=date(2025, 9, 29),
    )
    assert (figure.start, figure.end) == (date(2025, 7, 1), date(2026, 6, 30))
