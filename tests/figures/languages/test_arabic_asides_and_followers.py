"""Arabic: lands ranked in asides and those that follow, levels of before, plans of works."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a land ranked in an aside, verb first",
        "ارتفع إنتاج الصلب الخام في الهند، ثاني أكبر منتج في العالم، إلى 8.6 مليون طن في سبتمبر 2020.",
        [
            "production actual | crude steel | India | 8600000 t exact | 2020-09-01..2020-09-30 | - | 8.6 مليون طن",
        ],
    ),
    (
        "a land ranked in an aside, falling exports",
        "انخفضت الصادرات العالمية من الخام في مايو 2023. وانخفضت صادرات خام الحديد في أستراليا، أكبر مصدر لخام الحديد في العالم، إلى 71 مليون طن.",
        [
            "exports actual | iron ore | Australia | 71000000 t exact | 2023-05-01..2023-05-31 | - | 71 مليون طن",
        ],
    ),
    (
        "its level of a month before",
        "زاد إنتاج الصلب الخام في البرازيل 7.4% عن مستواه في سبتمبر 2019 ليصل إلى 2.7 مليون طن في سبتمبر 2020.",
        [
            "production actual | crude steel | Brazil | 2700000 t exact | 2020-09-01..2020-09-30 | +7.4 yoy | 2.7 مليون طن",
        ],
    ),
    (
        "a land that follows",
        "أنتجت بيرو 2.5 مليون طن من النحاس في عام 2022، ثم الكونغو بإنتاج 2.2 مليون طن.",
        [
            "production actual | copper | Peru | 2500000 t exact | 2022-01-01..2022-12-31 | - | 2.5 مليون طن",
            "production actual | copper | Congo | 2200000 t exact | 2022-01-01..2022-12-31 | - | 2.2 مليون طن",
        ],
    ),
    (
        "a land that came in a place",
        "بلغ إنتاج الصلب الخام في إيران 2.6 مليون طن في مارس 2022، بينما حلت تركيا في المرتبة السابعة بإنتاج 3.3 مليون طن.",
        [
            "production actual | crude steel | Iran | 2600000 t exact | 2022-03-01..2022-03-31 | - | 2.6 مليون طن",
            "production actual | crude steel | Turkey | 3300000 t exact | 2022-03-01..2022-03-31 | - | 3.3 مليون طن",
        ],
    ),
    (
        "months that follow each other",
        "انخفضت مبيعات الحديد في مصر إلى 530 ألف طن في يناير 2025، وكان ديسمبر بإجمالي 644 ألف طن، يليه نوفمبر بواقع 611 ألف طن.",
        [
            "sales actual | steel | Egypt | 530000 t exact | 2025-01-01..2025-01-31 | - | 530 ألف طن",
            "sales actual | steel | Egypt | 644000 t exact | 2024-12-01..2024-12-31 | - | 644 ألف طن",
            "sales actual | steel | Egypt | 611000 t exact | 2024-11-01..2024-11-30 | - | 611 ألف طن",
        ],
    ),
    (
        "a program to export from a harbour",
        "أعلن مركب سيدار الحجار أنه أعد لسنة 2021 مخططا لتصدير 210 آلاف طن من المنتجات الحديدية انطلاقا من ميناء عنابة.",
        [
            "exports planned | steel product | Sider El Hadjar | 210000 t exact | 2021-01-01..2021-12-31 | - | 210 آلاف طن",
        ],
    ),
    (
        "what a company is expected to deliver",
        'من المقرر أن تسلم "فالي" حوالي 330 مليون طن من خام الحديد في عام 2025.',
        [
            "deliveries planned | iron ore | Vale | 330000000 t about | 2025-01-01..2025-12-31 | - | 330 مليون طن",
        ],
    ),
    (
        "production by the end of a quarter and a target",
        "أنتجت فالي 87 مليون طن من خام الحديد في الربع الثالث من عام 2025. ووصل إجمالي الإنتاج بنهاية الربع الثالث إلى 214 مليون طن، وهدفها السنوي البالغ 310 ملايين طن قائم.",
        [
            "production actual | iron ore | Vale | 87000000 t exact | 2025-07-01..2025-09-30 | - | 87 مليون طن",
            "production actual | iron ore | Vale | 214000000 t exact | 2025-01-01..2025-09-30 | - | 214 مليون طن",
            "production planned | iron ore | Vale | 310000000 t exact | 2025-01-01..2025-12-31 | - | 310 ملايين طن",
        ],
    ),
    (
        "the total production of the company of a mine",
        'أعلنت شركة "كينروس" أن إنتاج منجم تازيازت في عام 2024 بلغ 620 ألف أونصة. ورغم الأداء القوي للمنجم الموريتاني، إلا أن الإنتاج العام للشركة تراجع من 2.16 مليون أونصة في 2023 إلى 2.11 مليون أونصة في 2024.',
        [
            "production actual | gold | Tasiast | 620000 oz exact | 2024-01-01..2024-12-31 | - | 620 ألف أونصة",
            "production actual | gold | Kinross | 2160000 oz exact | 2023-01-01..2023-12-31 | - | 2.16 مليون أونصة",
            "production actual | gold | Kinross | 2110000 oz exact | 2024-01-01..2024-12-31 | - | 2.11 مليون أونصة",
        ],
    ),
    (
        "the largest mine and who controls it",
        "أنتج منجم النحاس الأكبر في العالم (إسكونديدا) الذي تسيطر عليه شركة بي إتش بي 82 ألف طن في يناير 2025.",
        [
            "production actual | copper | Escondida | 82000 t exact | 2025-01-01..2025-01-31 | - | 82 ألف طن",
        ],
    ),
    (
        "exports of last year after which more is planned",
        "تعتزم سيدار الحجار في عام 2025 رفع الصادرات بعد تسجيل عمليات تصدير خلال العام الماضي بنحو 171 ألف طن من الحديد المسطح.",
        [
            "exports actual | flat steel | Sider El Hadjar | 171000 t about | 2024-01-01..2024-12-31 | - | 171 ألف طن",
        ],
    ),
    (
        "a change behind the figure of a year before",
        "تجاوز حجم إنتاج شركة ألبا 980 ألف طن من الألمنيوم في عام 2017 مقارنة بإنتاجها لعام 2016 الذي بلغ 970 ألف طن، بزيادة سنوية بلغت 1%.",
        [
            "production actual | aluminium | Alba | 980000 t over | 2017-01-01..2017-12-31 | +1 yoy | 980 ألف طن",
            "production actual | aluminium | Alba | 970000 t exact | 2016-01-01..2016-12-31 | - | 970 ألف طن",
        ],
    ),
    (
        "a concentrate said twice",
        "قفزت صادرات مركزات خام الحديد (الكونسنتريت) في إيران بنسبة 70% لتصل إلى 7.8 مليون طن في عام 2024.",
        [
            "exports actual | iron ore concentrate | Iran | 7800000 t exact | 2024-01-01..2024-12-31 | +70 yoy | 7.8 مليون طن",
        ],
    ),
    (
        "what was made a year before",
        "بلغ إنتاج سنتامين 115 ألف أوقية من الذهب في الربع الأول من عام 2019. لكن ذلك يقل عن إنتاجها قبل عام عندما حققت 123 ألف أوقية.",
        [
            "production actual | gold | Centamin | 115000 oz exact | 2019-01-01..2019-03-31 | - | 115 ألف أوقية",
            "production actual | gold | Centamin | 123000 oz exact | 2018-01-01..2018-03-31 | - | 123 ألف أوقية",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_lands_ranked_and_those_that_follow_are_read(text, figures):
    assert told(text, "ar") == figures
