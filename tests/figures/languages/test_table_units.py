"""The unit over a table, without a number, scales all that stands below it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from crawler.figures import read_figures

TABLES = {
    "es": "Producción de cobre de mina (miles de toneladas)\nEmpresa | enero 2025\nCodelco | 103,5\nEscondida | 98,7",
    "es millions": "Producción de cobre (millones de toneladas)\nPaís | 2024\nChile | 5,3\nPerú | 2,7",
    "fr": "Production de cuivre (en milliers de tonnes)\nPays | 2024\nChili | 5 300\nPérou | 2 700",
    "pt": "Produção de cobre (mil toneladas)\nPaís | 2024\nChile | 5.300\nPeru | 2.700",
    "it": "Produzione di rame (migliaia di tonnellate)\nPaese | 2024\nCile | 5.300\nPerù | 2.700",
    "de": "Kupferproduktion (in Tausend Tonnen)\nLand | 2024\nChile | 5.300\nPeru | 2.700",
}
BULLETIN = {"es": (103_500, 98_700)}


@pytest.mark.parametrize("name", TABLES)
def test_the_unit_over_a_table_scales_its_numbers(name: str) -> None:
    found = read_figures(TABLES[name], published=date(2025, 7, 15), language=name[:2])
    assert [figure.value for figure in found] == [
        Decimal(value) for value in BULLETIN.get(name, (5_300_000, 2_700_000))
    ]


def test_months_in_two_languages_are_read_and_the_year_stands_at_january_only() -> None:
    table = (
        "Producción de cobre de mina (miles de toneladas)\nPeríodo | Codelco\n"
        "DIC/DEC 2024 | 130,1\nENE/JAN 2025 | 103,5\nFEB | 98,7\nABR/APR | 114,8"
    )
    found = read_figures(table, published=None, language="es")
    assert [(figure.start, figure.value) for figure in found] == [
        (date(2024, 12, 1), Decimal(130_100)),
        (date(2025, 1, 1), Decimal(103_500)),
        (date(2025, 2, 1), Decimal(98_700)),
        (date(2025, 4, 1), Decimal(114_800)),
    ]
