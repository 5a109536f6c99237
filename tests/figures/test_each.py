"""An amount that is of each of several producers: golden sentences."""

import pytest

from tests.figures.languages.told import told

CASES: dict[str, tuple[str, str, list[str]]] = {
    "each of two mines": (
        "en",
        "Los Pelambres and Centinela contributed 21 thousand tons of copper each in October.",
        [
            "production actual | copper | Los Pelambres | 21000 t exact | 2025-10-01..2025-10-31 | - | 21 thousand tons",
            "production actual | copper | Centinela | 21000 t exact | 2025-10-01..2025-10-31 | - | 21 thousand tons",
        ],
    ),
    "each in a list": (
        "es",
        "En octubre Las Bambas produjo 39 mil TMF de cobre; Southern Perú y Antapaccay, 23 mil TMF, cada uno.",
        [
            "production actual | copper | Las Bambas | 39000 t exact | 2025-10-01..2025-10-31 | - | 39 mil TMF",
            "production actual | copper | Southern Peru | 23000 t exact | 2025-10-01..2025-10-31 | - | 23 mil TMF",
            "production actual | copper | Antapaccay | 23000 t exact | 2025-10-01..2025-10-31 | - | 23 mil TMF",
        ],
    ),
    "each year": (
        "en",
        "Centinela produces 21 thousand tons of copper each year.",
        ["production actual | copper | Centinela | 21000 t exact | - | - | 21 thousand tons"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_sentence_says(name: str) -> None:
    code, text, figures = CASES[name]
    assert told(text, code) == figures
