"""Arabic: names, spans of time and amounts as the wires of the Gulf, the Levant and the Maghreb write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a mine that no table knows",
        "أنتج منجم تيغارت 1.2 طن من الذهب في الربع الأول من 2025.",
        [
            "production actual | gold | Tighart mine | 1.2 t exact | 2025-01-01..2025-03-31 | - | 1.2 طن",
        ],
    ),
    (
        "maghreb dates from first to last day",
        "أفاد مكتب الصرف بأن المغرب صدر 9 ملايين طن من الفوسفاط الصخري بين فاتح يناير ومتم نونبر من سنة 2021.",
        [
            "exports actual | phosphate | Morocco | 9000000 t exact | 2021-01-01..2021-11-30 | - | 9 ملايين طن",
        ],
    ),
    (
        "since the beginning of the year, before an amount",
        "صدرت شركة البوتاس العربية منذ مطلع العام وحتى نهاية أيلول 1.9 مليون طن من البوتاس.",
        [
            "exports actual | potash | Arab Potash Company | 1900000 t exact | 2025-01-01..2025-09-30 | - | 1.9 مليون طن",
        ],
    ),
    (
        "less than by, in wet tons",
        "وفي غينيا صدرت شركة غينيا ألومينا 14.1 مليون طن رطب من البوكسيت في 2023، أي ما يقل بمئتي ألف طن عن صادرات العام السابق.",
        [
            "exports actual | bauxite | Guinea Alumina Corporation | 14100000 t exact | 2023-01-01..2023-12-31 | - | 14.1 مليون طن رطب",
            "other actual | bauxite | Guinea Alumina Corporation | 200000 t exact | 2023-01-01..2023-12-31 | - | مئتي ألف طن",
        ],
    ),
    (
        "after it was",
        "ارتفع إنتاج السودان من الذهب إلى 64 طنا عام 2024 بعدما كان 41.8 طنا في 2022.",
        [
            "production actual | gold | Sudan | 64 t exact | 2024-01-01..2024-12-31 | - | 64 طنا",
            "production actual | gold | Sudan | 41.8 t exact | 2022-01-01..2022-12-31 | - | 41.8 طنا",
        ],
    ),
    (
        "exported quantity of a material",
        "بلغت كميات الفوسفات المصدرة خلال الشهور العشرة الأولى من العام الحالي 6.2 مليون طن.",
        [
            "exports actual | phosphate | - | 6200000 t exact | 2025-01-01..2025-10-31 | - | 6.2 مليون طن",
        ],
    ),
    (
        "producers one after another",
        "أفادت إيميدرو بأن شركة غل غهر أنتجت ثلاثة ملايين وخمسمئة ألف طن من الكريات، تلتها شركة تشادرملو بمليونين و300 ألف طن ثم غهر زمين بمليون و900 ألف طن.",
        [
            "production actual | iron ore pellet | Gol Gohar | 3500000 t exact | - | - | ثلاثة ملايين وخمسمئة ألف طن",
            "production actual | iron ore pellet | Chadormalu | 2300000 t exact | - | - | مليونين و300 ألف طن",
            "production actual | iron ore pellet | Gohar Zamin | 1900000 t exact | - | - | مليون و900 ألف طن",
        ],
    ),
    (
        "nation behind a company",
        "استخرجت شركة ألروسا الروسية 33 مليون قيراط من الماس العام الماضي.",
        [
            "production actual | diamond | Alrosa | 33000000 ct exact | 2024-01-01..2024-12-31 | - | 33 مليون قيراط",
        ],
    ),
    (
        "cement companies of a land",
        "سجلت مبيعات شركات الإسمنت السعودية 13.2 مليون طن خلال الربع الثالث 2025، بزيادة 8% مقارنة بالفترة المماثلة من 2024.",
        [
            "sales actual | cement | Saudi Arabia | 13200000 t exact | 2025-07-01..2025-09-30 | +8 yoy | 13.2 مليون طن",
        ],
    ),
    (
        "copper company by its adjective",
        "أعلنت شركة النحاس الإيرانية أن إنتاج الكاثود خلال الأشهر الستة الأولى من العام الإيراني الجاري ارتفع 4 في المئة ليصل إلى 152 ألف طن.",
        [
            "production actual | copper cathode | NICICO | 152000 t exact | 2025-03-21..2025-09-22 | +4 yoy | 152 ألف طن",
        ],
    ),
    (
        "material right behind the unit",
        "أنتج منجم السكري 481 ألف أونصة ذهب في 2024.",
        [
            "production actual | gold | Sukari | 481000 oz exact | 2024-01-01..2024-12-31 | - | 481 ألف أونصة",
        ],
    ),
    (
        "ministry of mineral resources has no fiscal year",
        "قالت وزارة الصناعة والثروة المعدنية إن السعودية صدرت 4.6 ملايين طن من الأسمدة الفوسفاتية خلال تسعة أشهر.",
        [
            "exports actual | phosphate fertilizer | Saudi Arabia | 4600000 t exact | 2025-01-01..2025-09-30 | - | 4.6 ملايين طن",
        ],
    ),
    (
        "fertilizer in dinars' press, turned digits",
        "ارتفعت مبيعات مجموعة المكتب الشريف للفوسفاط من الأسمدة في 2021 بواقع 750ر312 طن لتتجاوز 9 ملايين طن.",
        [
            "other actual | fertilizer | OCP | 312750 t exact | 2021-01-01..2021-12-31 | - | 750ر312 طن",
            "sales actual | fertilizer | OCP | 9000000 t over | 2021-01-01..2021-12-31 | - | 9 ملايين طن",
        ],
    ),
    (
        "a company of mineral resources has no fiscal year",
        "أعلنت الشركة السودانية للموارد المعدنية إنتاج 37 طنا من الذهب خلال النصف الأول من 2025.",
        [
            "production actual | gold | Sudan | 37 t exact | 2025-01-01..2025-06-30 | - | 37 طنا",
        ],
    ),
    (
        "to the end of a month",
        "بلغت صادرات الجزائر من الإسمنت 10.2 ملايين طن إلى غاية نهاية نوفمبر 2024.",
        [
            "exports actual | cement | Algeria | 10200000 t exact | 2024-01-01..2024-11-30 | - | 10.2 ملايين طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_ar_wires_are_read(text, figures):
    assert told(text, "ar") == figures
