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
    (
        "as was said before is no name",
        "Напомним, выпуск стали в РФ за 2 месяца упал на 4,4% до 11,2 млн тонн, чугуна – вырос на 0,4% до 8,3 млн тонн.",
        [
            "production actual | steel | Russia | 11200000 t exact | 2025-01-01..2025-02-28 | -4.4 yoy | 11,2 млн тонн",
            "production actual | pig iron | Russia | 8300000 t exact | 2025-01-01..2025-02-28 | +0.4 yoy | 8,3 млн тонн",
        ],
    ),
    (
        "an adjective of its country before a name",
        "Казахстанская KAZ Minerals сообщила, что ее производство меди в 2024 г. составило 305,7 тыс. т. Узбекский Навоийский ГМК произвел 2,5 млн унций золота.",
        [
            "production actual | copper | KAZ Minerals | 305700 t exact | 2024-01-01..2024-12-31 | - | 305,7 тыс. т",
            "production actual | gold | Navoi MMC | 2500000 oz exact | 2024-01-01..2024-12-31 | - | 2,5 млн унций",
        ],
    ),
    (
        "the company of a country, by its name",
        "Российская компания «Полюс» в 2024 г. произвела 2,79 млн унций золота.",
        [
            "production actual | gold | Polyus | 2790000 oz exact | 2024-01-01..2024-12-31 | - | 2,79 млн унций",
        ],
    ),
    (
        "so many tons more than the plan",
        "В 2024 году производство меди в катодном эквиваленте из собственного концентрата составило 320 тыс. тонн. Это на 20 тыс. тонн превышает план.",
        [
            "production actual | copper cathode | - | 320000 t exact | 2024-01-01..2024-12-31 | - | 320 тыс. тонн",
            "other actual | copper cathode | - | 20000 t exact | 2024-01-01..2024-12-31 | - | 20 тыс. тонн",
        ],
    ),
    (
        "a per cent in brackets beside the difference",
        "Производство цинка за 9 месяцев 2025 года составило 150 300 тонн, на 7900 тонн (5%) ниже, чем за аналогичный период 2024 года.",
        [
            "production actual | zinc | - | 150300 t exact | 2025-01-01..2025-09-30 | -5 yoy | 150 300 тонн",
            "other actual | zinc | - | 7900 t exact | 2025-01-01..2025-09-30 | - | 7900 тонн",
        ],
    ),
    (
        "just so much is planned",
        "1,7 млн унций золотого эквивалента – именно столько планирует добыть в 2025 году компания Polymetal.",
        [
            "production planned | gold equivalent | Polymetal | 1700000 oz exact | 2025-01-01..2025-12-31 | - | 1,7 млн унций",
        ],
    ),
    (
        "what the decline was",
        "Объём производства меди в 2024 году составил 425,3 тыс. тонн, снижение составило 2% в годовом выражении.",
        [
            "production actual | copper | - | 425300 t exact | 2024-01-01..2024-12-31 | -2 yoy | 425,3 тыс. тонн",
        ],
    ),
    (
        "an outlook is not for the quarter that is over",
        "«Норникель» в третьем квартале 2025 года выпустил 617 тысяч унций палладия. Выпуск палладия ожидается на уровне 2,68-2,73 млн унций (по сравнению с 2,70-2,76 млн унций в ранее опубликованном прогнозе).",
        [
            "production actual | palladium | Nornickel | 617000 oz exact | 2025-07-01..2025-09-30 | - | 617 тысяч унций",
            "production planned | palladium | Nornickel | 2680000..2730000 oz exact | - | - | 2,68-2,73 млн унций",
            "production planned | palladium | Nornickel | 2700000..2760000 oz exact | - | - | 2,70-2,76 млн унций",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_ru_wires_are_read(text, figures):
    assert told(text, "ru") == figures
