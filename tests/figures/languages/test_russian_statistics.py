"""Russian: goods as statistics print them, levels passed, times by their place, stocks."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "noun first, adjective behind",
        "За 2024 год меди рафинированной выпущено 50 тыс. тонн, цинка необработанного — 20 тыс. тонн.",
        [
            "production actual | copper cathode | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 тыс. тонн",
            "production actual | zinc | - | 20000 t exact | 2024-01-01..2024-12-31 | - | 20 тыс. тонн",
        ],
    ),
    (
        "adjective without its noun",
        "В 2024 году добыто 41,2 млн тонн угля энергетических марок, коксующихся — 15,8 млн тонн.",
        [
            "production actual | thermal coal | - | 41200000 t exact | 2024-01-01..2024-12-31 | - | 41,2 млн тонн",
            "production actual | coking coal | - | 15800000 t exact | 2024-01-01..2024-12-31 | - | 15,8 млн тонн",
        ],
    ),
    (
        "concentrate of a metal",
        "Производство концентрата меди в 2024 году составило 50 тыс. тонн.",
        [
            "production actual | copper concentrate | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 тыс. тонн",
        ],
    ),
    (
        "hot briquetted iron",
        "Завод в 2024 году отгрузил 50 тыс. тонн горячебрикетированного железа.",
        [
            "deliveries actual | sponge iron | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 тыс. тонн",
        ],
    ),
    (
        "passed a mark",
        "Добыча угля в 2024 году перевалила за 50 млн тонн.",
        [
            "production actual | coal | - | 50000000 t over | 2024-01-01..2024-12-31 | - | 50 млн тонн",
        ],
    ),
    (
        "came close to",
        "Добыча угля в 2024 году приблизилась к 50 млн тонн.",
        [
            "production actual | coal | - | 50000000 t about | 2024-01-01..2024-12-31 | - | 50 млн тонн",
        ],
    ),
    (
        "fell below",
        "Добыча угля в 2024 году опустилась ниже 50 млн тонн.",
        [
            "production actual | coal | - | 50000000 t under | 2024-01-01..2024-12-31 | - | 50 млн тонн",
        ],
    ),
    (
        "compared to the figure of a month",
        "Добыча угля в сентябре 2025 года увеличилась на 0,8% по сравнению с показателем сентября прошлого года и составила 39,6 млн тонн.",
        [
            "production actual | coal | - | 39600000 t exact | 2025-09-01..2025-09-30 | +0.8 yoy | 39,6 млн тонн",
        ],
    ),
    (
        "growth on a year",
        "Добыча угля в 2024 году составила 50 млн тонн, рост к 2023 году — 4%.",
        [
            "production actual | coal | - | 50000000 t exact | 2024-01-01..2024-12-31 | +4 yoy | 50 млн тонн",
        ],
    ),
    (
        "months with a dash between spaces",
        "Добыча угля в январе — июле 2025 года составила 50 млн тонн.",
        [
            "production actual | coal | - | 50000000 t exact | 2025-01-01..2025-07-31 | - | 50 млн тонн",
        ],
    ),
    (
        "year of a forecast before a range",
        "Прогноз производства меди на 2026 год — 50-60 тыс. тонн.",
        [
            "production planned | copper | - | 50000..60000 t exact | 2026-01-01..2026-12-31 | - | 50-60 тыс. тонн",
        ],
    ),
    (
        "years from to",
        "За период с 2020 по 2022 год «Казахмыс» произвел 50 тыс. тонн меди.",
        [
            "production actual | copper | Kazakhmys | 50000 t exact | 2020-01-01..2022-12-31 | - | 50 тыс. тонн",
        ],
    ),
    (
        "half-year alone",
        "За полугодие «Казахмыс» произвел 50 тыс. тонн меди.",
        [
            "production actual | copper | Kazakhmys | 50000 t exact | 2025-01-01..2025-06-30 | - | 50 тыс. тонн",
        ],
    ),
    (
        "stocks at the end",
        "Запасы алмазов на конец квартала сократились до 8,4 млн карат.",
        [
            "inventory actual | diamond | - | 8400000 ct exact | - | - | 8,4 млн карат",
        ],
    ),
    (
        "difference without a unit",
        "В октябре Кузбасс добыл 17,1 млн тонн угля, что на 1,3 млн меньше, чем годом ранее.",
        [
            "production actual | coal | Kuzbass | 17100000 t exact | 2025-10-01..2025-10-31 | - | 17,1 млн тонн",
            "other actual | coal | Kuzbass | 1300000 t exact | 2025-10-01..2025-10-31 | - | 1,3 млн",
        ],
    ),
    (
        "agency that has the name of a month",
        "В сентябре Иран экспортировал 3,4 млн тонн окатышей, передает Mehr.",
        [
            "exports actual | iron ore pellet | Iran | 3400000 t exact | 2025-09-01..2025-09-30 | - | 3,4 млн тонн",
        ],
    ),
    (
        "name in Latin letters opens a sentence",
        "Polymetal в сентябре произвел 50 тыс. унций золота.",
        [
            "production actual | gold | Polymetal | 50000 oz exact | 2025-09-01..2025-09-30 | - | 50 тыс. унций",
        ],
    ),
    (
        "quarter and months by their letters",
        "За 9М25 «Норникель» произвел 150 тыс. тонн никеля, в том числе в 3К25 — 54 тыс. тонн.",
        [
            "production actual | nickel | Nornickel | 150000 t exact | 2025-01-01..2025-09-30 | - | 150 тыс. тонн",
            "production actual | nickel | Nornickel | 54000 t exact | 2025-07-01..2025-09-30 | - | 54 тыс. тонн",
        ],
    ),
    (
        "months to a day",
        "За девять календарных месяцев до 20 декабря 2024 года Иран произвел 308 000 тонн алюминиевых слитков.",
        [
            "production actual | aluminium ingot | Iran | 308000 t exact | 2024-03-20..2024-12-20 | - | 308 000 тонн",
        ],
    ),
    (
        "became and not of steel",
        "Крупнейшим производителем стала компания «Казахмыс» с результатом 185 тыс. тонн меди за 2024 год.",
        [
            "production actual | copper | Kazakhmys | 185000 t exact | 2024-01-01..2024-12-31 | - | 185 тыс. тонн",
        ],
    ),
    (
        "what can be expected",
        "Можно ожидать, что в 2026 году в стране будет добыто более 45 млн тонн железной руды.",
        [
            "production planned | iron ore | - | 45000000 t over | 2026-01-01..2026-12-31 | - | 45 млн тонн",
        ],
    ),
    (
        "was able to",
        "Компания смогла произвести 50 тыс. тонн меди в 2024 году.",
        [
            "production actual | copper | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 тыс. тонн",
        ],
    ),
    (
        "outlook for the year",
        "Прогноз производства золота на год остается в диапазоне 345–365 тыс. унций.",
        [
            "production planned | gold | - | 345000..365000 oz exact | 2025-01-01..2025-12-31 | - | 345–365 тыс. унций",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_russian_statistics(text, figures):
    assert told(text, "ru") == figures
