"""Russian: legal forms, plants called by their place, plans beside amounts and periods in other words."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a legal form is no producer",
        'ТОО "Казцинк" выпустило в 2024 году 265 тыс. тонн цинка и 21,4 тонны золота.',
        [
            "production actual | zinc | Kazzinc | 265000 t exact | 2024-01-01..2024-12-31 | - | 265 тыс. тонн",
            "production actual | gold | Kazzinc | 21.4 t exact | 2024-01-01..2024-12-31 | - | 21,4 тонны",
        ],
    ),
    (
        "named in honour of somebody",
        "Михайловский ГОК имени Варичева произвел 30 млн тонн железорудного концентрата в 2024 году.",
        [
            "production actual | iron ore concentrate | Mikhailovsky GOK | 30000000 t exact | 2024-01-01..2024-12-31 | - "
            "| 30 млн тонн"
        ],
    ),
    (
        "a combine called by its place opens the sentence",
        "Жезказганский комбинат отгрузил 12 тыс. тонн катодной меди в июле.",
        [
            "deliveries actual | copper cathode | Zhezkazgansky | 12000 t exact | 2025-07-01..2025-07-31 | - | 12 тыс. тонн"
        ],
    ),
    (
        "with so much planned",
        "Шахта добыла в октябре 2025 года 410 тыс. тонн угля при плане 400 тыс. тонн.",
        [
            "production actual | coal | - | 410000 t exact | 2025-10-01..2025-10-31 | - | 410 тыс. тонн",
            "production planned | coal | - | 400000 t exact | - | - | 400 тыс. тонн",
        ],
    ),
    (
        "the same months of a year",
        "Добыча угля за январь-сентябрь 2025 года составила 82 млн тонн против 85 млн тонн за те же месяцы 2024 года.",
        [
            "production actual | coal | - | 82000000 t exact | 2025-01-01..2025-09-30 | - | 82 млн тонн",
            "production actual | coal | - | 85000000 t exact | 2024-01-01..2024-09-30 | - | 85 млн тонн",
        ],
    ),
    (
        "half a year",
        "На Лебединском ГОКе за полгода получили 2,1 млн тонн ГБЖ.",
        [
            "production actual | sponge iron | Lebedinsky GOK | 2100000 t exact | 2025-01-01..2025-06-30 | - | 2,1 млн тонн"
        ],
    ),
    (
        "three quarters",
        'На шахте "Распадская" добыто 4,9 млн тонн угля за три квартала.',
        [
            "production actual | coal | Raspadskaya | 4900000 t exact | 2025-01-01..2025-09-30 | - | 4,9 млн тонн"
        ],
    ),
    (
        "months that ended on a day",
        "За двенадцать месяцев, закончившихся 30 июня 2025 года, рудник получил 4,5 тонны золота.",
        ["production actual | gold | - | 4.5 t exact | 2024-07-01..2025-06-30 | - | 4,5 тонны"],
    ),
    (
        "what is compared with stands in brackets",
        "Производство стали в РФ в сентябре 2025 г. сократилось на 3,8% (к сентябрю 2024 г.) и составило 5,2 млн т.",
        [
            "production actual | steel | Russia | 5200000 t exact | 2025-09-01..2025-09-30 | -3.8 yoy | 5,2 млн т"
        ],
    ),
    (
        "a fertilizer by its short name",
        'Компания "Уралкалий" увеличила в минувшем году производство хлоркалия на 12%, до 12 млн тонн.',
        [
            "production actual | potassium chloride | Uralkali | 12000000 t exact | 2024-01-01..2024-12-31 | +12 yoy | 12 млн тонн"
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_russian_clause(text, figures):
    assert told(text, "ru") == figures
