"""Russian: values told behind namely, plans beside output, what is still to be mined."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "namely that of the year before",
        "За январь–сентябрь 2025 года на месторождении «Кумтор» получено 8 тонн 210 килограммов золота, что на 1,1% больше, чем за аналогичный период прошлого года, а именно 8 тонн 121 килограмм.",
        [
            "production actual | gold | Kumtor | 8.21 t exact | 2025-01-01..2025-09-30 | +1.1 yoy | 8 тонн 210 килограммов",
            "production actual | gold | Kumtor | 8.121 t exact | 2024-01-01..2024-09-30 | - | 8 тонн 121 килограмм",
        ],
    ),
    (
        "a plan beside the output",
        "АГМК в январе–марте 2025 года получил 9 870 тонн цинка при плане 9,6 тысячи тонн, серебра — 41,7 тонны.",
        [
            "production actual | zinc | Almalyk MMC | 9870 t exact | 2025-01-01..2025-03-31 | - | 9 870 тонн",
            "production planned | zinc | Almalyk MMC | 9600 t exact | 2025-01-01..2025-03-31 | - | 9,6 тысячи тонн",
            "production actual | silver | Almalyk MMC | 41.7 t exact | 2025-01-01..2025-03-31 | - | 41,7 тонны",
        ],
    ),
    (
        "what will be mined",
        "В Казахстане в 2026 году будет добыто 71 тонна золота, прогнозирует министр.",
        [
            "production planned | gold | Kazakhstan | 71 t exact | 2026-01-01..2026-12-31 | - | 71 тонна",
        ],
    ),
    (
        "by how much sales exceeded output",
        "Реализация меди KAZ Minerals в 2024 году составила 112 тысяч тонн, что на 9 тысяч тонн превысило объемы производства.",
        [
            "sales actual | copper | KAZ Minerals | 112000 t exact | 2024-01-01..2024-12-31 | - | 112 тысяч тонн",
            "other actual | copper | KAZ Minerals | 9000 t exact | 2024-01-01..2024-12-31 | - | 9 тысяч тонн",
        ],
    ),
    (
        "a scale word that ends its sentence",
        "«Полюс» в I квартале 2025 года произвёл 600 тыс. унций золота. На Олимпиаде выпуск составил 310,5 тыс. унций, на Наталке — 102 тыс. Продажи упали до 580 тыс. унций.",
        [
            "production actual | gold | Polyus | 600000 oz exact | 2025-01-01..2025-03-31 | - | 600 тыс. унций",
            "production actual | gold | Olimpiada | 310500 oz exact | 2025-01-01..2025-03-31 | - | 310,5 тыс. унций",
            "production actual | gold | Natalka | 102000 oz exact | 2025-01-01..2025-03-31 | - | 102 тыс",
            "sales actual | gold | Polyus | 580000 oz exact | 2025-01-01..2025-03-31 | - | 580 тыс. унций",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_ru_plans_and_bases_are_read(text, figures):
    assert told(text, "ru") == figures
