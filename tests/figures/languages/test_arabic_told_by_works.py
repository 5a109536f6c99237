"""Arabic: our own works, works by what they do, what they are designed for, records, and years that are closed."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "our plant",
        "قال مدير صبا فولاد إن مصنعنا أنتج في شهر تير 1403 نحو 131 ألف طن من حديد القوالب الساخن.",
        [
            "production actual | sponge iron | Saba Steel | 131000 t about | 2024-06-21..2024-07-21 | - | 131 ألف طن",
        ],
    ),
    (
        "a record of an earlier year",
        "باعت شركة إيتي معدن 2.6 مليون طن من منتجات البور خلال 2021، فحطمت رقمها القياسي السابق المسجل في 2018 عند 2.4 مليون طن.",
        [
            "sales actual | boron product | Eti Maden | 2600000 t exact | 2021-01-01..2021-12-31 | - | 2.6 مليون طن",
            "sales actual | boron product | Eti Maden | 2400000 t exact | 2018-01-01..2018-12-31 | - | 2.4 مليون طن",
        ],
    ),
    (
        "cumulative production",
        "بلغ الإنتاج المتراكم لشركة إيرالكو حتى آخر آبان 1402 نحو 120 ألف طن من الألمنيوم.",
        [
            "production actual | aluminium | IRALCO | 120000 t about | 2023-03-21..2023-11-21 | - | 120 ألف طن",
        ],
    ),
    (
        "ferroalloys are no alloy steel",
        "إنتاج شركة سبائك إيران الحديدية 41 ألف طن من الفيروسيليكون في 1402.",
        [
            "production actual | ferrosilicon | Iran Ferroalloys | 41000 t exact | 2023-03-21..2024-03-19 | - | 41 ألف طن",
        ],
    ),
    (
        "half of a year behind its number",
        "وفي نصف عام 1399 الأول أنتجت جادرملو 5 ملايين طن من مركز خام الحديد.",
        [
            "production actual | iron ore concentrate | Chadormalu | 5000000 t exact | 2020-03-20..2020-09-21 | - | 5 ملايين طن",
        ],
    ),
    (
        "a company closes its year at",
        "قالت شركة بوليدن إن الطلب نما، وأقفلت الشركة سنة 2020 على 312 ألف طن من النحاس و3100 طن من الزنك.",
        [
            "production actual | copper | Boliden | 312000 t exact | 2020-01-01..2020-12-31 | - | 312 ألف طن",
            "production actual | zinc | Boliden | 3100 t exact | 2020-01-01..2020-12-31 | - | 3100 طن",
        ],
    ),
    (
        "what mines of the company gave",
        "قالت أنغلو غولد أشانتي إن الأمطار غزيرة، فقد انخفض ما أنتجته مناجم الشركة من الذهب إلى 200 ألف أوقية في الربع الثاني من 2024.",
        [
            "production actual | gold | AngloGold Ashanti | 200000 oz exact | 2024-04-01..2024-06-30 | - | 200 ألف أوقية",
        ],
    ),
    (
        "what a plant was designed for",
        "قالت شركة جادرملو إن المصنع صمم لـ2 مليون طن في السنة من الكريات.",
        [
            "capacity actual | iron ore pellet | Chadormalu | 2000000 t exact | - | - | 2 مليون طن",
        ],
    ),
    (
        "the plant at Bellara",
        "أنتج مركب بلارة 1,2 مليون طن من حديد الخرسانة سنة 2022.",
        [
            "production actual | rebar | Algerian Qatari Steel | 1200000 t exact | 2022-01-01..2022-12-31 | - | 1,2 مليون طن",
        ],
    ),
    (
        "a foreign company without its name",
        "أنتجت بوليدن 12 ألف طن من الزنك في 2023. ولم تبع المجموعة السويدية إلا 9 آلاف طن.",
        [
            "production actual | zinc | Boliden | 12000 t exact | 2023-01-01..2023-12-31 | - | 12 ألف طن",
            "sales actual | zinc | Boliden | 9000 t exact | 2023-01-01..2023-12-31 | - | 9 آلاف طن",
        ],
    ),
    (
        "washing plant",
        "أنتج منجم طبس في 2023 من الفحم الخام 900 ألف طن، وأعطى معمل الغسل التابع للمنجم 610 آلاف طن من مركز الفحم.",
        [
            "production actual | coal | Tabas | 900000 t exact | 2023-01-01..2023-12-31 | - | 900 ألف طن",
            "production actual | coal concentrate | Tabas | 610000 t exact | 2023-01-01..2023-12-31 | - | 610 آلاف طن",
        ],
    ),
    (
        "works that are being built",
        "قالت كهرزمين إن لديها ورشة بناء لمعمل كريات بطاقة 2.5 مليون طن.",
        [
            "capacity planned | iron ore pellet | Gohar Zamin | 2500000 t exact | - | - | 2.5 مليون طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_told_by_works_is_read(text, figures):
    assert told(text, "ar") == figures
