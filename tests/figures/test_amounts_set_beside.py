"""Amounts told beside another: how much more or less, of what earlier time, against which plan, what a share is."""

from datetime import date

import pytest

from crawler.figures import read_figures


def read(text, published=date(2024, 5, 2)):
    return read_figures(text, published=published)


@pytest.mark.parametrize(
    "text",
    [
        "Output was 63.4 million tonnes of coal in April over the same month of the previous year, a rise of 3%.",
        "Coal output rose 3 per cent to 63.4 million tonnes in April over the corresponding month of last fiscal.",
        "Coal offtake rose by 3% to 63.4 MT in April over the corresponding month of the previous fiscal.",
    ],
)
def test_an_amount_with_a_month_of_its_own_is_told_over_an_earlier_one(text):
    (figure,) = read(text)
    assert (figure.start, figure.change_pct) == (date(2024, 4, 1), 3)


def test_a_value_over_that_of_a_year_ago():
    text = "Offtake of coal rose 3.2 per cent to 64.3 MT last month, over 62.3 MT in the year-ago period."
    assert [(figure.bound, figure.start, figure.change_basis) for figure in read(text)] == [
        ("exact", date(2024, 4, 1), "yoy"),
        ("exact", date(2023, 4, 1), None),
    ]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Coal output increased to 64.3 MT in April over 62.3 MT in the year-ago period.", ["exact", "exact"]),
        ("Coal sales went up to 1.2 million tonnes over 1.1 million tonnes. Output was over 1.3 million.", ["exact", "exact", "over"]),
        ("Tarn produced >28,000 dmt of spodumene concentrate and sold <26,000 dmt and ~300 t of fines.", ["over", "under", "about"]),
    ],
)  # fmt: skip
def test_over_another_amount_or_over_so_much(text, bounds):
    assert [figure.bound for figure in read(text)] == bounds


@pytest.mark.parametrize(
    "text",
    [
        "Hollin shipped 36 million tonnes of iron ore in May. This beat the record set in April by 160,000 tonnes.",
        "Ore exports were 36 million tonnes, up more than 2 million tonnes or 6%.",
        "Ore exports totalled 506.6Mt, less than a 1% decrease (2.3 million tonnes) from 2022.",
        "Zinc stocks held by producers were 90 kt after a net fall in reported stocks of 38 kt.",
        "Zinc output was 203 kt, with reported inventories declining by 12 kt.",
    ],
)
def test_by_how_much_an_amount_has_changed(text):
    first, second, *_ = read(text)
    assert (second.measure, first.measure == "other") == ("other", False)


def test_a_share_in_per_cent_or_tons_is_what_was_made():
    (figure,) = read(
        "Tarn accounted for 22.38% or 83,844 fine metric tons of the copper production in April."
    )
    assert figure.measure == "production"


def test_a_balance_compared_with_that_of_a_year_before():
    text = (
        "In the first three months of the year the zinc surplus was 370,000 tons compared to a surplus of"
        " 241,000 tons in the same period last year."
    )
    assert [figure.start for figure in read(text)] == [date(2024, 1, 1), date(2023, 1, 1)]


def test_what_is_less_than_the_target_is_told_against_the_plan():
    (figure,) = read(
        "Coal output was 781.1 MT in 2023, nearly 7 per cent less than the company's target for the year."
    )
    assert (figure.change_pct, figure.change_basis) == (-7, "plan")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param(
            "Gold output for the year so far is 96,000 ounces and full-year output is expected to fall short.",
            "actual",
            id="the year so far",
        ),
        pytest.param(
            "Tarn flagged its intention to up copper output to 41,600 tonnes in the June quarter.",
            "planned",
            id="an intention",
        ),
    ],
)
def test_what_is_reached_and_what_is_meant(text, status):
    (figure,) = read(text)
    assert figure.status == status


def test_the_dry_fuel_is_coal():
    *_, figure = read(
        "Coal India sold 63.4 MT of coal in April. Offtake of the dry fuel was 64.2 MT a year ago."
    )
    assert (figure.commodity, figure.value) == ("coal", 64200000)


@pytest.mark.parametrize("name", ["Operational Results", "AISC\u00b9", "the Andean country"])
def test_no_names(name):
    figures = read(f"{name}\n\nGold output was 41,000 ounces in April, and {name} was as good.")
    assert [figure.entity for figure in figures] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Tarn's gold output increased by 23% to 327 600 oz as a result of the company targeting higher-grade areas.",
        "The Tarn and Kelda projects did well, with Tarn's gold output up 25% at 80 000 oz.",
        "Ramp-up progressed to plan, with gold output of 28,000 oz in the eight weeks to April 30.",
    ],
)
def test_words_of_plans_that_plan_nothing(text):
    assert [figure.status for figure in read(text)] == ["actual"]


def test_goods_by_who_made_them():
    (figure,) = read("Shipments of spodumene concentrate produced at Tarn fell to 34,000 tonnes in April.")
    assert figure.measure == "deliveries"


def test_items_of_a_list_with_dashes_stand_alone():
    figures = read(
        "Highlights of the March quarter\n- Strong copper output of 2,000 tonnes\n- Zinc sales of 3,000 tonnes"
    )
    assert [(figure.measure, figure.entity) for figure in figures] == [("production", None), ("sales", None)]


def test_what_a_rise_came_about_despite_is_no_base_of_it():
    text = "Cobalt output of Corvane rose in April despite the closure of Tarn by 10% to 46,300 tonnes."
    (figure,) = read_figures(text, published=date(2024, 5, 2))
    assert (figure.entity, figure.change_pct) == ("Corvane", 10)


def test_one_of_several_lands_is_not_who_makes_the_sum():
    text = "Corvane mined more coal in April. Its rival said nothing. The mines in Peru, Chile and Ghana dug 9.5 million tonnes."
    (figure,) = read_figures(text, published=date(2024, 5, 2))
    assert figure.entity not in ("Peru", "Chile", "Ghana")


def test_a_plan_behind_a_semicolon_is_for_the_time_of_the_news():
    text = (
        "Corvane made 7.9 million tonnes of iron ore concentrate in the first quarter of 2024, 2% above the plan. "
        "Pellet output was 5.8 million tonnes; the plan was for 6.1 million tonnes."
    )
    assert [(figure.status, figure.start) for figure in read(text)] == [
        ("actual", date(2024, 1, 1)),
        ("actual", date(2024, 1, 1)),
        ("planned", date(2024, 1, 1)),
    ]
