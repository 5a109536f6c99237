"""Russian: further sentences, and what is no figure."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "bound about",
        "Рудник добыл в 2024 году около 1,5 млн тонн медной руды.",
        [
            "production actual | copper ore | - | 1500000 t about | 2024-01-01..2024-12-31 | - | 1,5 млн тонн",
        ],
    ),
    (
        "bound nearly",
        "Казатомпром произвел в 2024 году почти 23,3 тыс. тонн урана.",
        [
            "production actual | uranium concentrate | Kazatomprom | 23300 t about | 2024-01-01..2024-12-31 | - | 23,3 тыс. тонн",
        ],
    ),
    (
        "bound at least",
        "В 2025 году намечено отгрузить не менее 40 млн тонн железорудного концентрата.",
        [
            "deliveries planned | iron ore concentrate | - | 40000000 t over | 2025-01-01..2025-12-31 | - | 40 млн тонн",
        ],
    ),
    (
        "difference in tons",
        "В 2024 году в стране добыто 402 млн тонн угля — на 5 млн тонн меньше, чем в 2023 году.",
        [
            "production actual | coal | - | 402000000 t exact | 2024-01-01..2024-12-31 | - | 402 млн тонн",
            "other actual | coal | - | 5000000 t exact | 2024-01-01..2024-12-31 | - | 5 млн тонн",
        ],
    ),
    (
        "tons and kilograms",
        "Артель «Селигдар» в 2024 году добыла 2 тонны 865 кг золота.",
        [
            "production actual | gold | Seligdar | 2.865 t exact | 2024-01-01..2024-12-31 | - | 2 тонны 865 кг",
        ],
    ),
    (
        "kilograms",
        "Производство серебра в 2024 году выросло до 340 кг.",
        [
            "production actual | silver | - | 0.34 t exact | 2024-01-01..2024-12-31 | - | 340 кг",
        ],
    ),
    (
        "group mark that looks decimal",
        "Комбинат выпустил в 2024 году 97,350 тонн медного концентрата и 36,5 тонны золота.",
        [
            "production actual | copper concentrate | - | 97350 t exact | 2024-01-01..2024-12-31 | - | 97,350 тонн",
            "production actual | gold | - | 36.5 t exact | 2024-01-01..2024-12-31 | - | 36,5 тонны",
        ],
    ),
    (
        "spaces between thousands",
        "В 2024 году НГМК выпустил 96 920 тонн урана.",
        [
            "production actual | uranium concentrate | Navoi MMC | 96920 t exact | 2024-01-01..2024-12-31 | - | 96 920 тонн",
        ],
    ),
    (
        "decimals before a scale word",
        "АГМК в 2019-м выпустил 147,25 тысячи тонн катодной меди.",
        [
            "production actual | copper cathode | Almalyk MMC | 147250 t exact | 2019-01-01..2019-12-31 | - | 147,25 тысячи тонн",
        ],
    ),
    (
        "iranian months",
        "За четыре месяца текущего 1397 иранского календарного года (21 марта - 22 июля 2018 года) в Иране получили 73 996 тонн медного катода.",
        [
            "production actual | copper cathode | Iran | 73996 t exact | 2018-03-21..2018-07-22 | - | 73 996 тонн",
        ],
    ),
    (
        "iranian month by name",
        "В месяце мордад 1403 года Мобараке произвел 650 тыс. тонн стали.",
        [
            "production actual | steel | Mobarakeh Steel | 650000 t exact | 2024-07-22..2024-08-21 | - | 650 тыс. тонн",
        ],
    ),
    (
        "from a day to a day",
        "С 21 марта по 22 октября 2017 года иранский комбинат выпустил 450 000 тонн цинка.",
        [
            "production actual | zinc | Iran | 450000 t exact | 2017-03-21..2017-10-22 | - | 450 000 тонн",
        ],
    ),
    (
        "shipments as exports",
        "В 2024 году отгрузки на экспорт составили 80,1 млн тонн угля.",
        [
            "exports actual | coal | - | 80100000 t exact | 2024-01-01..2024-12-31 | - | 80,1 млн тонн",
        ],
    ),
    (
        "consumption",
        "Потребление меди в Китае в 2024 году выросло на 3% до 15,9 млн тонн.",
        [
            "consumption actual | copper | China | 15900000 t exact | 2024-01-01..2024-12-31 | +3 yoy | 15,9 млн тонн",
        ],
    ),
    (
        "imports by weight and value",
        "Экспорт ферросплавов из Казахстана в 2024 году составил 1,7 млн тонн на 2,5 млрд долларов.",
        [
            "exports actual | ferroalloy | Kazakhstan | 1700000 t exact | 2024-01-01..2024-12-31 | - | 1,7 млн тонн",
        ],
    ),
    (
        "future verb",
        "В 2026 году Ферронордик произведет 12 тыс. тонн никеля.",
        [
            "production planned | nickel | Ferronordik | 12000 t exact | 2026-01-01..2026-12-31 | - | 12 тыс. тонн",
        ],
    ),
    (
        "passive plan",
        "В 2026 году будет добыто 25 млн тонн железной руды.",
        [
            "production planned | iron ore | - | 25000000 t exact | 2026-01-01..2026-12-31 | - | 25 млн тонн",
        ],
    ),
    (
        "minus in words",
        "Выплавка стали в Украине в 2024 году составила 7,6 млн тонн, минус 2,1% к 2023 году.",
        [
            "production actual | steel | Ukraine | 7600000 t exact | 2024-01-01..2024-12-31 | -2.1 yoy | 7,6 млн тонн",
        ],
    ),
    (
        "growth to a level with a dash",
        "ММК в 2024 году увеличил выпуск проката на 4,2% г/г — до 10,1 млн тонн.",
        [
            "production actual | steel product | MMK | 10100000 t exact | 2024-01-01..2024-12-31 | +4.2 yoy | 10,1 млн тонн",
        ],
    ),
    (
        "hot briquetted iron by initials",
        "Лебединский ГОК в 2024 году произвел 2,5 млн тонн ГБЖ.",
        [
            "production actual | sponge iron | Lebedinsky GOK | 2500000 t exact | 2024-01-01..2024-12-31 | - | 2,5 млн тонн",
        ],
    ),
    (
        "unknown name in quotes",
        "Золотодобытчик «Янтарьзолото» в 2024 году произвел 1,2 тонны золота.",
        [
            "production actual | gold | Yantarzoloto | 1.2 t exact | 2024-01-01..2024-12-31 | - | 1,2 тонны",
        ],
    ),
    (
        "coking coal in another order",
        "В 2024 году поставки углей коксующихся марок выросли до 98 млн тонн.",
        [
            "deliveries actual | coking coal | - | 98000000 t exact | 2024-01-01..2024-12-31 | - | 98 млн тонн",
        ],
    ),
    (
        "both percent bases",
        "В октябре 2025 года Чили произвела 441,3 тыс. тонн меди — на 3,4% меньше, чем годом ранее.",
        [
            "production actual | copper | Chile | 441300 t exact | 2025-10-01..2025-10-31 | -3.4 yoy | 441,3 тыс. тонн",
        ],
    ),
    (
        "sold abroad",
        "В 2024 году «Эльга» продала за рубеж 20 млн тонн угля.",
        [
            "exports actual | coal | Elga | 20000000 t exact | 2024-01-01..2024-12-31 | - | 20 млн тонн",
        ],
    ),
    (
        "transshipped",
        "Порт Восточный в 2024 году перевалил 24,8 млн тонн угля.",
        [
            "other actual | coal | Port Vostochny | 24800000 t exact | 2024-01-01..2024-12-31 | - | 24,8 млн тонн",
        ],
    ),
    (
        "numeric date",
        "На 01.01.2025 запасы меди на складах LME составили 271,4 тыс. тонн.",
        [
            "inventory actual | copper | London Metal Exchange | 271400 t exact | - | - | 271,4 тыс. тонн",
        ],
    ),
    (
        "twelve thousand in words",
        "Рудник отгрузил двенадцать тысяч тонн свинцового концентрата.",
        [
            "deliveries actual | lead concentrate | - | 12000 t exact | - | - | двенадцать тысяч тонн",
        ],
    ),
    (
        "previous year's figure",
        "Выпуск алюминия составил 3,99 млн тонн против 3,85 млн тонн в предыдущем году.",
        [
            "production actual | aluminium | - | 3990000 t exact | - | - | 3,99 млн тонн",
            "production actual | aluminium | - | 3850000 t exact | 2024-01-01..2024-12-31 | - | 3,85 млн тонн",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_sentence_has_these_figures(text, figures):
    assert told(text, "ru") == figures


NONE = [
    ("thousands of tons are no number", "На складах скопились тысячи тонн цинка."),
    ("money is no amount", "Выручка выросла на 5% до 250 млрд рублей, инвестиции — 30 млн долларов."),
    ("power and land are no amounts", "Для рудника построят станцию на 50 МВт, он займет 120 гектаров."),
    (
        "people and trucks are no amounts",
        "На меднорудном карьере 1200 сотрудников и 25 самосвалов грузоподъемностью 220 тонн.",
    ),
    ("oil is no amount", "Добыча нефти составила 500 млн тонн, газа — 600 млрд кубометров."),
    ("price of a ton is no amount", "Цена меди достигла 10 тыс. долларов за тонну."),
]


@pytest.mark.parametrize("text", [text for _, text in NONE], ids=[name for name, _ in NONE])
def test_what_is_no_amount_of_material_gives_no_figure(text):
    assert told(text, "ru") == []
