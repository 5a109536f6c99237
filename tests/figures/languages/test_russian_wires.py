"""Russian: names, grades and plans as agencies write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "what is left over has a name",
        "«Голь Гохар» произвела в 2024 году 4,118,350 тонн железорудных окатышей, «Чадормалу» - 1,590,250 тонн, остальные компании - 3 миллиона 704 тысячи тонн.",
        [
            "production actual | iron ore pellet | Gol Gohar | 4118350 t exact | 2024-01-01..2024-12-31 | - | 4,118,350 тонн",
            "production actual | iron ore pellet | Chadormalu | 1590250 t exact | 2024-01-01..2024-12-31 | - | 1,590,250 тонн",
            "production actual | iron ore pellet | Other companies | 3704000 t exact | 2024-01-01..2024-12-31 | - | 3 миллиона 704 тысячи тонн",
        ],
    ),
    (
        "thermal coal by its grade",
        "В январе-марте 2025 года шахты Кузбасса выдали: коксующихся марок 17,9 млн т, энергетических - 32,4 млн т.",
        [
            "production actual | coking coal | Kuzbass | 17900000 t exact | 2025-01-01..2025-03-31 | - | 17,9 млн т",
            "production actual | thermal coal | Kuzbass | 32400000 t exact | 2025-01-01..2025-03-31 | - | 32,4 млн т",
        ],
    ),
    (
        "plan for the year",
        "«Алроса» в первом полугодии 2025 года добыла 17,4 млн карат алмазов. План на год - 35-36 млн карат.",
        [
            "production actual | diamond | Alrosa | 17400000 ct exact | 2025-01-01..2025-06-30 | - | 17,4 млн карат",
            "production planned | diamond | Alrosa | 35000000..36000000 ct exact | 2025-01-01..2025-12-31 | - | 35-36 млн карат",
        ],
    ),
    (
        "combine between quotes",
        "Компания медной промышленности Ирана произвела в 2024 году 207 тыс. тонн медных катодов. Медеплавильный комбинат «Хатунабад» выпустил 85 тыс. тонн.",
        [
            "production actual | copper cathode | NICICO | 207000 t exact | 2024-01-01..2024-12-31 | - | 207 тыс. тонн",
            "production actual | copper cathode | Khatoonabad | 85000 t exact | 2024-01-01..2024-12-31 | - | 85 тыс. тонн",
        ],
    ),
    (
        "site of a town",
        "Группа НЛМК в третьем квартале 2025 года произвела 4,2 млн т стали. На Липецкой площадке выплавлено 3,2 млн т.",
        [
            "production actual | steel | NLMK | 4200000 t exact | 2025-07-01..2025-09-30 | - | 4,2 млн т",
            "production actual | steel | Lipetsk | 3200000 t exact | 2025-07-01..2025-09-30 | - | 3,2 млн т",
        ],
    ),
    (
        "what could be done",
        "Комбинат смог произвести в 2024 году 12 тыс. тонн меди.",
        [
            "production actual | copper | - | 12000 t exact | 2024-01-01..2024-12-31 | - | 12 тыс. тонн",
        ],
    ),
    (
        "months joined by a dash with spaces",
        "В январе — сентябре 2025 года производство золота в России выросло на 2,79% — до 218,41 тонны.",
        [
            "production actual | gold | Russia | 218.41 t exact | 2025-01-01..2025-09-30 | +2.79 yoy | 218,41 тонны",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_ru_wires_are_read(text, figures):
    assert told(text, "ru") == figures
