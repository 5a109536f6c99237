"""Arabic: shares of the world's reserves, needs of lands, pairs of lands in a ranking, sums that are to double."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a complex to make and to sell",
        "قررت الجزائر إنشاء مجمع للحديد والصلب لإنتاج وتسويق 5 ملايين طن سنويا من منتجات الصلب.",
        [
            "production planned | steel product | Algeria | 5000000 t exact | - | - | 5 ملايين طن",
        ],
    ),
    (
        "lands behind each other with a total",
        "جاءت غانا في المرتبة الأولى بإنتاج 140 طنا من الذهب سنويا، ثم السودان في المرتبة الثانية بإجمالي 80 طنا سنويا.",
        [
            "production actual | gold | Ghana | 140 t exact | - | - | 140 طنا",
            "production actual | gold | Sudan | 80 t exact | - | - | 80 طنا",
        ],
    ),
    (
        "in the course of one year",
        "انخفض إنتاج الذهب في مالي بنسبة 20% خلال عام واحد، ليصل إلى 50 طنا حتى نهاية أكتوبر 2024.",
        [
            "production actual | gold | Mali | 50 t exact | 2024-01-01..2024-10-31 | -20 yoy | 50 طنا",
        ],
    ),
    (
        "a land second in the world for its reserves",
        "العراق هو الثاني على مستوى العالم في احتياطي الصخور الفوسفاتية، والتي تصل كمياته إلى نحو 9 مليارات طن.",
        [
            "reserves actual | phosphate | Iraq | 9000000000 t about | - | - | 9 مليارات طن",
        ],
    ),
    (
        "a share of the world's reserves",
        "يمتلك العراق مخزونا من الفوسفات يصل إلى 8 في المائة من الاحتياطي العالمي، بما يزيد عن 9 مليارات طن.",
        [
            "reserves actual | phosphate | Iraq | 9000000000 t over | - | - | 9 مليارات طن",
        ],
    ),
    (
        "the world's sulphur lies in the ground",
        "يقدر المخزون العالمي للكبريت بـ500 مليون طن.",
        [
            "reserves actual | sulphur | World | 500000000 t exact | - | - | 500 مليون طن",
        ],
    ),
    (
        "minerals from the mines",
        "بلغ حجم مواد التعدين المستخرجة من المناجم في إيران 380 مليون طن في 2019، والاحتياطيات المنجمية 45 مليار طن.",
        [
            "production actual | mineral | Iran | 380000000 t exact | 2019-01-01..2019-12-31 | - | 380 مليون طن",
            "reserves actual | mineral | Iran | 45000000000 t exact | - | - | 45 مليار طن",
        ],
    ),
    (
        "the largest miner said",
        'أنتجت "بي إتش بي" 250 مليون طن من خام الحديد في 2021. وقالت أكبر شركات التعدين في العالم إن إنتاج النحاس بلغ 1.6 مليون طن.',
        [
            "production actual | iron ore | BHP | 250000000 t exact | 2021-01-01..2021-12-31 | - | 250 مليون طن",
            "production actual | copper | BHP | 1600000 t exact | 2021-01-01..2021-12-31 | - | 1.6 مليون طن",
        ],
    ),
    (
        "what was forecast",
        'بلغ إنتاج "بي إتش بي" من خام الحديد 70 مليون طن في الربع الثاني من 2021، مقارنة بالتوقعات عند 68 مليون طن.',
        [
            "production actual | iron ore | BHP | 70000000 t exact | 2021-04-01..2021-06-30 | - | 70 مليون طن",
            "production planned | iron ore | BHP | 68000000 t exact | 2021-04-01..2021-06-30 | - | 68 مليون طن",
        ],
    ),
    (
        "what a land needs each year",
        "أكد الوزير أن الجزائر تحتاج سنويا ما بين 4 و5 ملايين طن من الإسمنت.",
        [
            "consumption actual | cement | Algeria | 4000000..5000000 t exact | - | - | 4 و5 ملايين طن",
        ],
    ),
    (
        "what the world asks for",
        "يقدر الطلب العالمي على الألمنيوم، وقدر حجم الطلب العالمي بنحو 70 مليون طن سنويا.",
        [
            "consumption actual | aluminium | World | 70000000 t about | - | - | 70 مليون طن",
        ],
    ),
    (
        "a peak of production",
        "بلغ إنتاج اليورانيوم في النيجر ألفي طن في 2022. 2013: ذروة الإنتاج بـ 4400 طن.",
        [
            "production actual | uranium concentrate | Niger | 2000 t exact | 2022-01-01..2022-12-31 | - | ألفي طن",
            "production actual | uranium concentrate | Niger | 4400 t exact | 2013-01-01..2013-12-31 | - | 4400 طن",
        ],
    ),
    (
        "short name of a smelter",
        "شحنت الإمارات للألمنيوم 500 ألف طن من البوكسيت في 2020.",
        [
            "deliveries actual | bauxite | Emirates Global Aluminium | 500000 t exact | 2020-01-01..2020-12-31 | - | 500 ألف طن",
        ],
    ),
    (
        "a company of two lands",
        "من المتوقع أن تنتج الشركة الجزائرية القطرية للصلب مليوني طن من الحديد في 2025.",
        [
            "production planned | steel | Algerian Qatari Steel | 2000000 t exact | 2025-01-01..2025-12-31 | - | مليوني طن",
        ],
    ),
    (
        "about behind the amount",
        "بلغت مبيعات أسمنت اليمامة 900 ألف طن من الإسمنت في الربع الأول من 2005 مقابل كمية 700 ألف طن تقريبا خلال نفس الفترة من العام الماضي.",
        [
            "sales actual | cement | Yamama Cement | 900000 t exact | 2005-01-01..2005-03-31 | - | 900 ألف طن",
            "sales actual | cement | Yamama Cement | 700000 t about | 2004-01-01..2004-03-31 | - | 700 ألف طن",
        ],
    ),
    (
        "exports are to double",
        "صدرت فوسفات مصر 3 ملايين طن من الفوسفات في 2023، وستعمل على مضاعفة صادراتها لتصل إلى 5 ملايين طن في 2026.",
        [
            "exports actual | phosphate | Misr Phosphate | 3000000 t exact | 2023-01-01..2023-12-31 | - | 3 ملايين طن",
            "exports planned | phosphate | Misr Phosphate | 5000000 t exact | 2026-01-01..2026-12-31 | - | 5 ملايين طن",
        ],
    ),
    (
        "a land has reserves",
        "تملك مصر أكثر من 3 مليارات طن من الفوسفات في الصحراء الشرقية.",
        [
            "reserves actual | phosphate | Egypt | 3000000000 t over | - | - | 3 مليارات طن",
        ],
    ),
    (
        "two lands in two places",
        "حلت البرازيل وإيران في المرتبتين التاسعة والعاشرة بإنتاج 18 مليون طن و17 مليون طن من الصلب على التوالي.",
        [
            "production actual | steel | Brazil | 18000000 t exact | - | - | 18 مليون طن",
            "production actual | steel | Iran | 17000000 t exact | - | - | 17 مليون طن",
        ],
    ),
    (
        "ranked in an aside, verb first",
        "بلغ إنتاج الصلب الخام في الهند، ثاني أكبر منتج ومستهلك له في العالم، 11 مليون طن في مايو 2023.",
        [
            "production actual | crude steel | India | 11000000 t exact | 2023-05-01..2023-05-31 | - | 11 مليون طن",
        ],
    ),
    (
        "exports to a land",
        "ارتفعت صادرات الصلب من تركيا إلى 1.5 مليون طن في 2020، في حين بلغت الصادرات إلى ماليزيا 90 ألف طن.",
        [
            "exports actual | steel | Turkey | 1500000 t exact | 2020-01-01..2020-12-31 | - | 1.5 مليون طن",
            "exports actual | steel | Turkey | 90000 t exact | 2020-01-01..2020-12-31 | - | 90 ألف طن",
        ],
    ),
    (
        "level of a year",
        "تخفض أكبر شركة منتجة للنيكل في العالم، نورنيكل، إنتاجها من مستويات 2022 البالغة 219 ألف طن.",
        [
            "production actual | nickel | Norilsk Nickel | 219000 t exact | 2022-01-01..2022-12-31 | - | 219 ألف طن",
        ],
    ),
    (
        "the land that lies there",
        "إندونيسيا توقف صادرات الفحم. وتعد الدولة الواقعة في جنوب شرق آسيا أكبر مصدر للفحم الحراري، حيث صدرت 400 مليون طن في عام 2020.",
        [
            "exports actual | thermal coal | Indonesia | 400000000 t exact | 2020-01-01..2020-12-31 | - | 400 مليون طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_shares_and_pairs_are_read(text: str, expected: list[str]) -> None:
    assert told(text, "ar") == expected
