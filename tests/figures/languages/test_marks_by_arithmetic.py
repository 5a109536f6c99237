"""A mark before three digits, read as the printed per cent proves."""

import pytest

from tests.figures.languages.told import told

# (language, what is shown, sentence, the value of its first figure)
CASES: list[tuple[str, str, str, str]] = [
    (
        "fr",
        "a comma that parts thousands",
        "La mine de Sabodala a produit 17,522 tonnes de cuivre en 2024, contre 16 900 tonnes en 2023, en hausse de 3,7 %.",
        "17522 t exact",
    ),
    (
        "fr",
        "a comma that parts decimals",
        "La mine de Sabodala a produit 17,522 tonnes d'or en 2024, contre 16,9 tonnes en 2023, en hausse de 3,7 %.",
        "17.522 t exact",
    ),
    (
        "fr",
        "a per cent that fits neither proves nothing",
        "La mine de Sabodala a produit 17,522 tonnes d'or en 2024, contre 16 900 tonnes en 2023. La part de la mine est de 41 %.",
        "17.522 t exact",
    ),
    (
        "es",
        "a comma that parts decimals",
        "Perú produjo 45,954 toneladas de plata en 2024 frente a 44,2 toneladas en 2023, un alza de 4%.",
        "45.954 t exact",
    ),
    (
        "es",
        "a comma that parts thousands beside one in per cents",
        "Perú produjo 45,954 TMF de estaño en 2024 frente a 44 200 TMF en 2023, un alza de 3,97%.",
        "45954 t exact",
    ),
    (
        "pt",
        "a comma that parts thousands",
        "A Vale produziu 1,522 toneladas de cobre em 2024, contra 1 400 toneladas em 2023, alta de 8,7%.",
        "1522 t exact",
    ),
    (
        "de",
        "a comma that parts thousands",
        "Aurubis produzierte 2024 17,522 Tonnen Kupfer nach 16 900 Tonnen im Jahr 2023, ein Plus von 3,7 Prozent.",
        "17522 t exact",
    ),
    (
        "ru",
        "a comma that parts thousands",
        "Компания произвела в 2024 году 17,522 тонны меди против 16 900 тонн в 2023 году, рост на 3,7%.",
        "17522 t exact",
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [(case[0], case[2], case[3]) for case in CASES],
    ids=[f"{case[0]}: {case[1]}" for case in CASES],
)
def test_marks_by_arithmetic(code: str, text: str, value: str) -> None:
    first, *_ = told(text, code)
    assert first.split(" | ")[3] == value
