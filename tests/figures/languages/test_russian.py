"""Russian: sentences of business news and the figures in them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "months of a year",
        "Добыча угля в России в январе-сентябре 2024 года снизилась на 1,3% по сравнению с аналогичным периодом прошлого года - до 318,6 млн т, сообщил Росстат.",
        [
            "production actual | coal | Russia | 318600000 t exact | 2024-01-01..2024-09-30 | -1.3 yoy | 318,6 млн т",
        ],
    ),
    (
        "quarter in roman numerals",
        "«Северсталь» в III квартале 2024 года увеличила производство стали на 5%, до 2,8 млн тонн, против 2,6 млн тонн годом ранее.",
        [
            "production actual | steel | Severstal | 2800000 t exact | 2024-07-01..2024-09-30 | +5 yoy | 2,8 млн тонн",
            "production actual | steel | Severstal | 2600000 t exact | 2023-07-01..2023-09-30 | - | 2,6 млн тонн",
        ],
    ),
    (
        "year with an abbreviation",
        "В 2023 г. Россия экспортировала 33 млн т железной руды.",
        [
            "exports actual | iron ore | Russia | 33000000 t exact | 2023-01-01..2023-12-31 | - | 33 млн т",
        ],
    ),
    (
        "abbreviation at a sentence's end",
        "Шахта «Распадская» добыла в 2024 году 5 тыс. т. угля. В 2023 г. Казахстан произвел 3 млн. т угля.",
        [
            "production actual | coal | Raspadskaya | 5000 t exact | 2024-01-01..2024-12-31 | - | 5 тыс. т",
            "production actual | coal | Kazakhstan | 3000000 t exact | 2023-01-01..2023-12-31 | - | 3 млн. т",
        ],
    ),
    (
        "number in words",
        "За девять месяцев 2024 года Казахмыс выпустил сто сорок семь тысяч двести пятьдесят тонн катодной меди.",
        [
            "production actual | copper cathode | Kazakhmys | 147250 t exact | 2024-01-01..2024-09-30 | - | сто сорок семь тысяч двести пятьдесят тонн",
        ],
    ),
    (
        "one and a half million",
        "Мощность завода составит полтора миллиона тонн окатышей в год.",
        [
            "capacity planned | iron ore pellet | - | 1500000 t exact | - | - | полтора миллиона тонн",
        ],
    ),
    (
        "plan for a year",
        "Компания «Полюс» планирует в 2026 году добыть 75 т золота.",
        [
            "production planned | gold | Polyus | 75 t exact | 2026-01-01..2026-12-31 | - | 75 т",
        ],
    ),
    (
        "guidance in a range",
        "Полюс прогнозирует добычу золота в 2026 году в диапазоне 2,5–2,6 млн унций.",
        [
            "production planned | gold | Polyus | 2500000..2600000 oz exact | 2026-01-01..2026-12-31 | - | 2,5–2,6 млн унций",
        ],
    ),
    (
        "list with changes in brackets",
        "В 2024 году производство чугуна составило 4,1 млн тонн (+2,5%), стали — 5,0 млн тонн (−1,3%), проката — 4,6 млн тонн (+0,4%).",
        [
            "production actual | pig iron | - | 4100000 t exact | 2024-01-01..2024-12-31 | +2.5 yoy | 4,1 млн тонн",
            "production actual | steel | - | 5000000 t exact | 2024-01-01..2024-12-31 | -1.3 yoy | 5,0 млн тонн",
            "production actual | steel product | - | 4600000 t exact | 2024-01-01..2024-12-31 | +0.4 yoy | 4,6 млн тонн",
        ],
    ),
    (
        "list of materials",
        "В январе 2024 года в Казахстане произведено 1,2 тыс. тонн рафинированного свинца, 22,5 тыс. тонн необработанного цинка и 36,1 тыс. тонн рафинированной меди.",
        [
            "production actual | refined lead | Kazakhstan | 1200 t exact | 2024-01-01..2024-01-31 | - | 1,2 тыс. тонн",
            "production actual | zinc | Kazakhstan | 22500 t exact | 2024-01-01..2024-01-31 | - | 22,5 тыс. тонн",
            "production actual | copper cathode | Kazakhstan | 36100 t exact | 2024-01-01..2024-01-31 | - | 36,1 тыс. тонн",
        ],
    ),
    (
        "reserves estimated",
        "Запасы месторождения Удокан оцениваются в 26,7 млн тонн меди.",
        [
            "reserves actual | copper | Udokan | 26700000 t about | - | - | 26,7 млн тонн",
        ],
    ),
    (
        "reserves with a grade",
        "Запасы руды на месторождении превышают 120 млн тонн со средним содержанием золота 2,1 г/т.",
        [
            "reserves actual | gold ore | - | 120000000 t over | - | - | 120 млн тонн",
        ],
    ),
    (
        "more than the year before",
        "АЛРОСА добыла в 2024 году 33 млн карат алмазов, что на 5% меньше, чем годом ранее.",
        [
            "production actual | diamond | Alrosa | 33000000 ct exact | 2024-01-01..2024-12-31 | -5 yoy | 33 млн карат",
        ],
    ),
    (
        "more than a plan",
        "Добыча руды составила 38,3 млн тонн — на 0,1% больше прогноза.",
        [
            "production actual | ore | - | 38300000 t exact | - | +0.1 plan | 38,3 млн тонн",
        ],
    ),
    (
        "twice as much by a step",
        "Импорт стали в Узбекистан увеличился в 1,5 раза — с 2 млн до 3 млн тонн.",
        [
            "imports actual | steel | Uzbekistan | 2000000 t exact | - | - | 2 млн",
            "imports actual | steel | Uzbekistan | 3000000 t exact | - | - | 3 млн тонн",
        ],
    ),
    (
        "month and the month before",
        "Китай в сентябре импортировал 104,13 млн т железной руды, что на 2,9% больше, чем в августе, свидетельствуют данные Главного таможенного управления КНР.",
        [
            "imports actual | iron ore | China | 104130000 t exact | 2025-09-01..2025-09-30 | +2.9 mom | 104,13 млн т",
        ],
    ),
    (
        "second half of a year",
        "Во втором полугодии 2023 года предприятие реализовало 45 тысяч унций золота по цене 1950 долларов за унцию.",
        [
            "sales actual | gold | - | 45000 oz exact | 2023-07-01..2023-12-31 | - | 45 тысяч унций",
        ],
    ),
    (
        "world output",
        "Мировое производство стали в октябре 2024 года составило 151,2 млн тонн, сообщила Всемирная ассоциация стали.",
        [
            "production actual | steel | World | 151200000 t exact | 2024-10-01..2024-10-31 | - | 151,2 млн тонн",
        ],
    ),
    (
        "fiscal year",
        "В 2023/24 финансовом году Coal India добыла 773,6 млн тонн угля.",
        [
            "production actual | coal | Coal India | 773600000 t exact | 2023-04-01..2024-03-31 | - | 773,6 млн тонн",
        ],
    ),
    (
        "year with an ending",
        "По данным Минэнерго, за 2024 год Узбекистан добыл 7,3 млн тонн угля против 6,5 млн тонн в 2023-м.",
        [
            "production actual | coal | Uzbekistan | 7300000 t exact | 2024-01-01..2024-12-31 | - | 7,3 млн тонн",
            "production actual | coal | Uzbekistan | 6500000 t exact | 2023-01-01..2023-12-31 | - | 6,5 млн тонн",
        ],
    ),
    (
        "years of a plan",
        "В 2026-2028 годах планируется добыть 30 тонн золота.",
        [
            "production planned | gold | - | 30 t exact | 2026-01-01..2028-12-31 | - | 30 тонн",
        ],
    ),
    (
        "raised to by a year",
        "К 2030 году компания «Норникель» намерена довести выпуск меди до 900 тыс. тонн в год.",
        [
            "production planned | copper | Nornickel | 900000 t exact | 2030-01-01..2030-12-31 | - | 900 тыс. тонн",
        ],
    ),
    (
        "capacity of a plant to come",
        "Обогатительная фабрика мощностью 3 млн тонн руды в год будет запущена в 2026 году.",
        [
            "capacity planned | ore | - | 3000000 t exact | - | - | 3 млн тонн",
        ],
    ),
    (
        "stocks on a day",
        "На 1 января 2025 года запасы золота на складах составили 12 тонн.",
        [
            "inventory actual | gold | - | 12 t exact | - | - | 12 тонн",
        ],
    ),
    (
        "year on year and month on month",
        "Экспорт российского угля в октябре 2024 года упал на 9% в годовом выражении — до 14,2 млн тонн.",
        [
            "exports actual | coal | Russia | 14200000 t exact | 2024-10-01..2024-10-31 | -9 yoy | 14,2 млн тонн",
        ],
    ),
    (
        "quarter before",
        "Продажи алмазов во втором квартале 2024 года выросли до 3,1 млн карат с 2,4 млн карат кварталом ранее.",
        [
            "sales actual | diamond | - | 3100000 ct exact | 2024-04-01..2024-06-30 | - | 3,1 млн карат",
            "sales actual | diamond | - | 2400000 ct exact | 2024-01-01..2024-03-31 | - | 2,4 млн карат",
        ],
    ),
    (
        "since the year began",
        "С начала года шахты Кузбасса отправили потребителям 150,3 млн тонн угля.",
        [
            "deliveries actual | coal | Kuzbass | 150300000 t exact | 2025-01-01..2025-10-31 | - | 150,3 млн тонн",
        ],
    ),
    (
        "eleven months of this year",
        "За 10 месяцев текущего года добыто более 400 млн тонн угля.",
        [
            "production actual | coal | - | 400000000 t over | 2025-01-01..2025-10-31 | - | 400 млн тонн",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_sentence_has_these_figures(text, figures):
    assert told(text, "ru") == figures
