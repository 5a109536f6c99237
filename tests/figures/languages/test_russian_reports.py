"""Russian: glued thousands, parts of a milliard, plans that are none and levels of the year before, as wires write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "thousands glued to their unit",
        "«Норникель» в первом квартале 2025 года произвел 41,6 тыс.т никеля и 742 тыс.унций палладия.",
        [
            "production actual | nickel | Nornickel | 41600 t exact | 2025-01-01..2025-03-31 | - | 41,6 тыс.т",
            "production actual | palladium | Nornickel | 742000 oz exact | 2025-01-01..2025-03-31 | - | 742 тыс.унций",
        ],
    ),
    (
        "a milliard and a part of millions",
        "Мировой выпуск стали в 2024 году составил 1 млрд 882,6 млн тонн.",
        [
            "production actual | steel | World | 1882600000 t exact | 2024-01-01..2024-12-31 | - | 1 млрд 882,6 млн тонн",
        ],
    ),
    (
        "may be is no month",
        "Планируется, что в 2026 году производство стали в Иране может быть увеличено до 34 млн т.",
        [
            "production planned | steel | Iran | 34000000 t exact | 2026-01-01..2026-12-31 | - | 34 млн т",
        ],
    ),
    (
        "a planned cut is no plan",
        "«Полюс» в первом полугодии снизил выпуск золота на 11%, до 1,3 млн унций на фоне запланированного сокращения производства.",
        [
            "production actual | gold | Polyus | 1300000 oz exact | 2025-01-01..2025-06-30 | -11 yoy | 1,3 млн унций",
        ],
    ),
    (
        "a raw material of another",
        "Выпуск чугуна – основного сырья для выплавки стали – в России за девять месяцев снизился на 5% до 37 млн т.",
        [
            "production actual | pig iron | Russia | 37000000 t exact | 2025-01-01..2025-09-30 | -5 yoy | 37 млн т",
        ],
    ),
    (
        "two concentrates of one noun",
        "Это позволит Алмалыкскому ГМК производить 917 тыс. тонн медных и 2,5 тыс. тонн молибденовых концентратов.",
        [
            "production planned | copper concentrate | Almalyk MMC | 917000 t exact | - | - | 917 тыс. тонн",
            "production planned | molybdenum concentrate | Almalyk MMC | 2500 t exact | - | - | 2,5 тыс. тонн",
        ],
    ),
    (
        "carrying out a project sells nothing",
        "Реализация данного проекта позволит НГМК перерабатывать 4 млн тонн руды ежегодно.",
        [
            "capacity planned | gold ore | Navoi MMC | 4000000 t exact | - | - | 4 млн тонн",
        ],
    ),
    (
        "worsened is a fall",
        "В январе-сентябре показатели выплавки стали в России ухудшились на 6,6% до 51,6 млн тонн.",
        [
            "production actual | steel | Russia | 51600000 t exact | 2025-01-01..2025-09-30 | -6.6 yoy | 51,6 млн тонн",
        ],
    ),
    (
        "to the level of the year before",
        "В июне погрузка железной руды снизилась на 6,5% к уровню прошлого года и составила 8,7 млн т.",
        [
            "deliveries actual | iron ore | - | 8700000 t exact | 2025-06-01..2025-06-30 | -6.5 yoy | 8,7 млн т",
        ],
    ),
    (
        "a forecast by metal",
        "Союз золотопромышленников повысил прогноз на 2025 год по добыче золота в России до 370 тонн, по серебру прогноз — 1500 тонн.",
        [
            "production planned | gold | Russia | 370 t exact | 2025-01-01..2025-12-31 | - | 370 тонн",
            "production planned | silver | Russia | 1500 t exact | 2025-01-01..2025-12-31 | - | 1500 тонн",
        ],
    ),
    (
        "ports are no producers",
        "На экспорт из России за девять месяцев отправлено 15,3 млн тонн железной руды, в том числе на порты Юга – 4,7 млн тонн.",
        [
            "exports actual | iron ore | Russia | 15300000 t exact | 2025-01-01..2025-09-30 | - | 15,3 млн тонн",
            "exports actual | iron ore | Russia | 4700000 t exact | 2025-01-01..2025-09-30 | - | 4,7 млн тонн",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_ru_reports_are_read(text, figures):
    assert told(text, "ru") == figures
