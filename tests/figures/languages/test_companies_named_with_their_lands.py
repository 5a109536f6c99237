"""Companies whose names hold a land, a place or a material, by the names that they have in English."""

from datetime import date

import pytest

from crawler.figures import read_figures

CASES = [
    ("es", "Hudbay Perú produjo 98.000 toneladas de cobre en 2024.", "Hudbay Peru"),
    ("es", "Minera México produjo 98.000 toneladas de cobre en 2024.", "Minera Mexico"),
    ("es", "Ternium México despachó 980.000 toneladas de acero en 2024.", "Ternium Mexico"),
    ("es", "Marcobre produjo 98.000 toneladas de cobre en 2024.", "Marcobre"),
    ("es", "La Compañía de Acero del Pacífico produjo 98.000 toneladas de acero en 2024.", "CAP"),
    ("fr", "La Société du patrimoine des mines du Niger a vendu 98 tonnes d'uranium en 2024.", "Sopamin"),
    ("fr", "La Compagnie minière d'Akouta a produit 98 tonnes d'uranium en 2020.", "Cominak"),
    ("fr", "Eramet Comilog a produit 7 millions de tonnes de manganèse en 2024.", "COMILOG"),
    ("fr", "La Société minière de Kilo-Moto a produit 9 800 onces d'or en 2020.", "Sokimo"),
    ("fr", "La multinationale suisse Glencore a produit 98 000 tonnes de zinc en 2024.", "Glencore"),
    ("es", "La multinacional suiza Glencore produjo 98.000 toneladas de plomo en 2024.", "Glencore"),
    ("en", "The multinational Swiss Glencore made 98,000 tons of copper in 2024.", "Glencore"),
    ("es", "La Corporación Minera de Bolivia produjo 9.800 toneladas de estaño en 2024.", "Comibol"),
    ("ar", "بلغ إنتاج شركة تازيازت موريتانيا 600 ألف أونصة من الذهب في عام 2024.", "Tasiast"),
    ("ar", "بلغ إنتاج شركة قطر للحديد والصلب 98 ألف طن من الصلب في عام 2024.", "Qatar Steel"),
    ("en", "Gran Colombia Gold made 48,000 ounces of gold in 2020.", "Gran Colombia Gold"),
    ("en", "Gold Fields Ghana made 48,000 ounces of gold in 2020.", "Gold Fields Ghana"),
    ("en", "Bahrain Steel made 11 million tons of pellets in 2020.", "Bahrain Steel"),
]


@pytest.mark.parametrize(("code", "text", "entity"), CASES, ids=[f"{case[2]} {case[0]}" for case in CASES])
def test_the_whole_name_is_whose_it_is(code, text, entity):
    (figure,) = read_figures(text, published=date(2025, 3, 1), language=code)
    assert figure.entity == entity


def test_a_land_with_nothing_before_it_stays_a_land():
    (figure,) = read_figures(
        "Last year Peru made 98,000 tonnes of copper.", published=date(2025, 3, 1), language="en"
    )
    assert figure.entity == "Peru"


def test_a_company_that_a_clause_goes_on_with_keeps_its_amount():
    (figure,) = read_figures(
        "أما شركة تازيازت فأنتجت 620 ألفا و800 أونصة من الذهب في 2023.",
        published=date(2025, 3, 1),
        language="ar",
    )
    assert (int(figure.value), figure.unit, figure.entity) == (620_800, "oz", "Tasiast")
