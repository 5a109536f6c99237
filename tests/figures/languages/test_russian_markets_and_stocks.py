"""Russian: who comes next, which market tons went to, quarters, stocks by their end."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "next comes a plant from a town",
        "Производство алюминиевых слитков в Иране превысило 551 тыс. тонн в 2024 году. За ним следуют IRALCO из Варнака, выпустивший 172 400 тонн.",
        [
            "production actual | aluminium ingot | Iran | 551000 t over | 2024-01-01..2024-12-31 | - | 551 тыс. тонн",
            "production actual | aluminium ingot | IRALCO | 172400 t exact | 2024-01-01..2024-12-31 | - | 172 400 тонн",
        ],
    ),
    (
        "a decline of so much",
        '"Полюс" в 2024 году произвел 2,766 млн унций золота против 2,841 млн унций годом ранее. Снижение составило 3%. Продажи золота за год достигли 2,818 млн унций.',
        [
            "production actual | gold | Polyus | 2766000 oz exact | 2024-01-01..2024-12-31 | -3 yoy | 2,766 млн унций",
            "production actual | gold | Polyus | 2841000 oz exact | 2023-01-01..2023-12-31 | - | 2,841 млн унций",
            "sales actual | gold | Polyus | 2818000 oz exact | 2024-01-01..2024-12-31 | - | 2,818 млн унций",
        ],
    ),
    (
        "went to the home market",
        "НЛМК во втором квартале 2025 года сократила продажи стали до 3,9 млн тонн, из них 2,4 млн тонн пришлось на российский рынок.",
        [
            "sales actual | steel | NLMK | 3900000 t exact | 2025-04-01..2025-06-30 | - | 3,9 млн тонн",
            "sales actual | steel | NLMK | 2400000 t exact | 2025-04-01..2025-06-30 | - | 2,4 млн тонн",
        ],
    ),
    (
        "stocks at the end of a month",
        "АЛРОСА с начала года добыла 29,7 млн карат алмазов. Запасы на конец сентября выросли до 19,4 млн карат.",
        [
            "production actual | diamond | Alrosa | 29700000 ct exact | 2025-01-01..2025-10-31 | - | 29,7 млн карат",
            "inventory actual | diamond | Alrosa | 19400000 ct exact | - | - | 19,4 млн карат",
        ],
    ),
    (
        "in the quarter",
        "АЛРОСА за девять месяцев 2025 года добыла 22,1 млн карат алмазов. Продажи алмазов за квартал сократились до 6,4 млн карат.",
        [
            "production actual | diamond | Alrosa | 22100000 ct exact | 2025-01-01..2025-09-30 | - | 22,1 млн карат",
            "sales actual | diamond | Alrosa | 6400000 ct exact | 2025-07-01..2025-09-30 | - | 6,4 млн карат",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_russian_markets_and_stocks_are_read(text, figures):
    assert told(text, "ru") == figures
