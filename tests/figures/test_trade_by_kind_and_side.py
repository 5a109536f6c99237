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


LED = [
    pytest.param(
        "Exports went the same way, as 590,000 tons of slab were shipped to customers in Thailand.",
        ["production", "exports"],
        id="exports lead what was shipped",
    ),
    pytest.param(
        "Exports stopped in May, and Corvane delivered 300,000 tons to domestic mills.",
        ["production", "deliveries"],
        id="delivered at home all the same",
    ),
]


@pytest.mark.parametrize(("text", "measures"), LED)
def test_a_trade_that_leads_its_sentence(text: str, measures: list[str]) -> None:
    figures = read_figures(
        f"Corvane produced 1.6 million tons of crude steel in 2024. {text}", published=date(2025, 6, 30)
    )
    assert [figure.measure for figure in figures] == measures


def test_who_came_first_takes_up_what_was_told_last() -> None:
    figures = read_figures(
        "Mishraq exported 25,000 tons of sulphur in 2016.\n\nThe plants produced 2.4 million tons of cement.\n\n"
        "Tarn Cement came first with 480,000 tons.",
        published=date(2017, 6, 30),
    )
    assert [figure.measure for figure in figures] == ["exports", "production", "production"]


def test_the_sector_s_sales_are_of_what_its_firm_sells() -> None:
    figures = read_figures(
        "Qassim Cement's sales of cement were 334,000 tons in November.\n\nThe total sales of the sector in the month"
        " reached 4.9 million tons.",
        published=date(2021, 12, 14),
    )
    assert [figure.commodity for figure in figures] == ["cement", "cement"]


def test_tons_a_day_of_a_gold_mill_are_ore() -> None:
    figures = read_figures(
        "Tarn produced 63,700 ounces of gold. The plant can process 12,000 tons per day.",
        published=date(2018, 7, 1),
    )
    assert [figure.commodity for figure in figures] == ["gold", "gold ore"]


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


SUPPLIERS = [
    pytest.param(
        "Turkey's imports of HRC came to 589,174 tons in May. China emerged as the leading exporter to Turkey,"
        " supplying 344,116 tons. Russia ranked second with 68,945 tons, followed by Japan with 65,968 tons.",
        id="the leading exporter to a land",
    ),
    pytest.param(
        "Turkey's imports of coal were 5 Mt in May. Other suppliers included South Korea (0.4 Mt), Taiwan (0.2 Mt) and"
        " France (0.1 Mt).",
        id="suppliers with brackets",
    ),
    pytest.param(
        "Turkey's coking coal imports were 2.4 Mt in May, with Australia (0.9 Mt) ahead of the US (0.7 Mt).",
        id="one ahead of another",
    ),
    pytest.param(
        "Turkey imported 15 million tons of coal in April. Australia supplied 9 million tons of this, Indonesia 2"
        " million tons and Russia 1.2 million tons. The main source of coking coal was Australia with 3 million tons.",
        id="supplied, and the next without the verb",
    ),
    pytest.param(
        "Turkey's imports of thermal coal were 5 Mt in May. Russia was the largest supplier with 3 Mt, followed by"
        " Colombia (1 Mt) and South Africa (0.5 Mt).",
        id="the largest supplier, and who follows",
    ),
    pytest.param(
        "Turkey's rebar exports rose in May to 600,000 tons. Shipments from Turkey to Israel and Singapore increased to"
        " 248,000 tons and 190,000 tons, respectively.",
        id="takers told in turn",
    ),
    pytest.param(
        "Turkey sold 8.6 million tonnes of phosphate rock in the first nine months, of which 5 million tonnes abroad,"
        " mostly to India (2.4 million tonnes) and Indonesia (1.3 million tonnes).",
        id="takers in brackets",
    ),
]


@pytest.mark.parametrize("text", SUPPLIERS)
def test_who_supplies_or_takes_is_not_whose_trade_it_is(text: str) -> None:
    figures = read_figures(text, published=date(2025, 6, 30))
    assert {figure.entity for figure in figures} == {"Turkey"}


PARTS = [
    pytest.param(
        "The government set a target of 425 million tons of coal, of which 315 million would be exported and 110 million"
        " sold domestically.",
        [("production", 425), ("exports", 315), ("sales", 110)],
        id="would be exported, sold domestically",
    ),
    pytest.param(
        "Indonesia produced 425 million tons of coal last year, of which 315 million was exported and 110 million was"
        " used at home.",
        [("production", 425), ("exports", 315), ("consumption", 110)],
        id="was exported, was used",
    ),
]


@pytest.mark.parametrize(("text", "told"), PARTS)
def test_parts_share_the_unit_of_the_whole(text: str, told: list[tuple[str, int]]) -> None:
    figures = read_figures(text, published=date(2016, 6, 20), title="Indonesia's coal production")
    assert [(figure.measure, int(figure.value or 0) // 1_000_000) for figure in figures] == told


def test_last_years_output_beside_a_target_was_made() -> None:
    figures = read_figures(
        "Indonesia's coal output is estimated to reach 591 million tonnes this year. This is above a target of 550"
        " million tonnes as well as last year's output of 564 million tonnes.",
        published=date(2021, 3, 19),
    )
    assert [figure.status for figure in figures] == ["planned", "planned", "actual"]


def test_the_above_mines_are_no_change() -> None:
    (figure,) = read_figures(
        "The output of the above five copper mines was 1.22 million tons in May, accounting for 69% of Peru's output.",
        published=date(2023, 10, 12),
    )
    assert figure.change_pct is None


def test_a_city_on_its_own_is_a_dateline() -> None:
    (figure,) = read_figures(
        "Jakarta. The Ministry of Energy announced that Indonesia's coal production fell to 166 million tons in May.",
        published=date(2016, 6, 20),
    )
    assert figure.entity == "Indonesia"


def test_a_port_keeps_what_its_takers_took() -> None:
    figures = read_figures(
        "Coal exports through the Port of Newcastle were 31.9 million tonnes in March. Japan was the main destination with"
        " 15.2 million tonnes, China took 9.8 million tonnes and Taiwan 4 million tonnes.",
        published=date(2025, 4, 8),
    )
    assert [figure.entity for figure in figures] == ["Port of Newcastle"] * 4


def test_exports_that_collapse_to_an_amount_are_no_event() -> None:
    figures = read_figures(
        "China's exports of antimony oxide collapsed to 87 tonnes in April from 5,008 tonnes a year earlier.",
        published=date(2025, 5, 21),
    )
    assert [figure.start for figure in figures] == [date(2025, 4, 1), date(2024, 4, 1)]


def test_a_ministry_by_its_initials_projects_what_its_land_makes() -> None:
    figures = read_figures(
        "For the April-June quarter METI projects crude steel output of 20.3 million tons.",
        published=date(2025, 4, 22),
    )
    assert [(figure.entity, figure.status) for figure in figures] == [("Japan", "planned")]


def test_a_share_behind_a_year_is_no_second_year() -> None:
    (figure,) = read_figures(
        "China mined 1.27 million tonnes of graphite in 2024 - 79% of the world total.",
        published=date(2025, 8, 27),
    )
    assert (figure.start, figure.end) == (date(2024, 1, 1), date(2024, 12, 31))


def test_named_producers_that_together_made_it_made_it() -> None:
    (_, figure) = read_figures(
        "Turkey's soda ash exports rose to 5.1 million tonnes in 2024. Eti Soda and Kazan Soda together made 4.6 million"
        " tonnes.",
        published=date(2025, 3, 19),
    )
    assert figure.measure == "production"
