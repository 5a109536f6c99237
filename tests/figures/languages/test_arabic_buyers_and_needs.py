"""Arabic buyers and ports in clauses that open with a verb, what plants need, demand and resources."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "an amount that left a port",
        "غادر 500 ألف طن من خام الحديد ميناء نواذيبو إلى موانئ أوروبا خلال أبريل 2024، وفق سنيم.",
        [
            "exports actual | iron ore | SNIM | 500000 t exact | 2024-04-01..2024-04-30 | - | 500 ألف طن",
        ],
    ),
    (
        "a buyer of another land",
        "صدرت شركة مناجم الفوسفات الأردنية إلى شركة إفكو الهندية 600 ألف طن من الفوسفات، وإلى بيتروكيميا الإندونيسية 400 ألف طن، في النصف الأول من 2023.",
        [
            "exports actual | phosphate | Jordan Phosphate Mines Company | 600000 t exact | 2023-01-01..2023-06-30 | - | 600 ألف طن",
            "exports actual | phosphate | Jordan Phosphate Mines Company | 400000 t exact | 2023-01-01..2023-06-30 | - | 400 ألف طن",
        ],
    ),
    (
        "who buys of a mine's firm",
        "تشتري شركة «تيسلا» من بيلبارا مينيرالز 50 ألف طن من السبودومين سنويا.",
        [
            "sales actual | spodumene concentrate | Pilbara Minerals | 50000 t exact | - | - | 50 ألف طن",
        ],
    ),
    (
        "a land that agreed to buy",
        "تعاقدت الهند على شراء 1.7 مليون طن من الفوسفات من شركة معادن السعودية في 2025.",
        [
            "imports planned | phosphate | India | 1700000 t exact | 2025-01-01..2025-12-31 | - | 1.7 مليون طن",
        ],
    ),
    (
        "part of what the world makes is no production",
        "استهلكت الصين نصف إنتاج العالم من النحاس، أي 13 مليون طن، في عام 2024.",
        [
            "consumption actual | copper | China | 13000000 t exact | 2024-01-01..2024-12-31 | - | 13 مليون طن",
        ],
    ),
    (
        "what a plant needs",
        "استورد المجمع الكيميائي التونسي 400 ألف طن من الفسفاط في عام 2022، ويحتاج المجمع إلى 6 ملايين طن سنويا.",
        [
            "imports actual | phosphate | Tunisian Chemical Group | 400000 t exact | 2022-01-01..2022-12-31 | - | 400 ألف طن",
            "consumption actual | phosphate | Tunisian Chemical Group | 6000000 t exact | - | - | 6 ملايين طن",
        ],
    ),
    (
        "a land before what fell there",
        "وفي تشيلي تراجع إنتاج لوس برونسيس 11 في المئة إلى 56 ألف طن من النحاس في الربع الأول من 2023.",
        [
            "production actual | copper | Los Bronces | 56000 t exact | 2023-01-01..2023-03-31 | -11 yoy | 56 ألف طن",
        ],
    ),
    (
        "a new mine in a bracket",
        "أنتجت أنغلو أميركان 178 ألف طن من النحاس في عام 2023، مدعومة بمنجم كيلافيكو الجديد في بيرو (53 ألف طن).",
        [
            "production actual | copper | Anglo American | 178000 t exact | 2023-01-01..2023-12-31 | - | 178 ألف طن",
            "production actual | copper | Quellaveco | 53000 t exact | 2023-01-01..2023-12-31 | - | 53 ألف طن",
        ],
    ),
    (
        "resources of a mine",
        "يستعد منجم الرجوم للذهب للإنتاج. ويقدر المورد المعدني في المنجم بـ1.5 مليون أوقية.",
        [
            "reserves actual | gold | Al Rajum mine | 1500000 oz about | - | - | 1.5 مليون أوقية",
        ],
    ),
    (
        "demand that is to reach a record",
        "توقع تقرير أن يصل الطلب العالمي على الفحم إلى مستوى قياسي عند 8.77 مليار طن في 2024.",
        [
            "consumption planned | coal | World | 8770000000 t exact | 2024-01-01..2024-12-31 | - | 8.77 مليار طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_buyers_and_needs_are_read(text: str, expected: list[str]) -> None:
    assert told(text, "ar") == expected


def test_a_table_of_two_iranian_months_under_its_unit_is_read() -> None:
    text = (
        "إنتاج الوحدات في خرداد (الأرقام بالطن من الحديد الإسفنجي):\n\n"
        "الوحدة | خرداد 1403 | خرداد 1402\n"
        "شادكان | 61,240 | 58,905\n"
        "ميانه | 44,018 | 49,772\n"
    )
    assert told(text, "ar") == [
        "production actual | sponge iron | Shadegan | 61240 t exact | 2024-05-21..2024-06-20 | - | 61,240",
        "production actual | sponge iron | Shadegan | 58905 t exact | 2023-05-22..2023-06-21 | - | 58,905",
        "production actual | sponge iron | Miyaneh | 44018 t exact | 2024-05-21..2024-06-20 | - | 44,018",
        "production actual | sponge iron | Miyaneh | 49772 t exact | 2023-05-22..2023-06-21 | - | 49,772",
    ]
