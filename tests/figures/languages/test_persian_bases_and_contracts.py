"""Persian: what is compared with and how much it was, what is agreed on, seasons to come, warehouses of an exchange."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a base in a bracket, and more than that",
        "تولید گندله شرکت اپال پارسیان سنگان در سال ۱۴۰۳ به ۴ میلیون تن رسید و از رقم سال ۱۴۰۲ (۳.۸ میلیون تن) ۵ درصد بالاتر رفت. فروش این شرکت نیز در همین سال ۳.۹ میلیون تن بود.",
        [
            "production actual | iron ore pellet | Opal Parsian Sangan | 4000000 t exact | 2024-03-20..2025-03-20 | +5 yoy | ۴ میلیون تن",
            "production actual | iron ore pellet | Opal Parsian Sangan | 3800000 t exact | 2023-03-21..2024-03-19 | - | ۳.۸ میلیون تن",
            "sales actual | iron ore pellet | Opal Parsian Sangan | 3900000 t exact | 2024-03-20..2025-03-20 | - | ۳.۹ میلیون تن",
        ],
    ),
    (
        "compared to a year with so much",
        "در سال ۱۴۰۳ فولاد خوزستان ۳.۸ میلیون تن شمش تولید کرد که نسبت به سال ۱۴۰۲ با بیش از ۳.۵ میلیون تن، رشد ۸ درصدی دارد.",
        [
            "production actual | steel ingot | Khuzestan Steel | 3800000 t exact | 2024-03-20..2025-03-20 | +8 yoy | ۳.۸ میلیون تن",
            "production actual | steel ingot | Khuzestan Steel | 3500000 t over | 2023-03-21..2024-03-19 | - | ۳.۵ میلیون تن",
        ],
    ),
    (
        "compared to a year with so much, and to how much it rose",
        "تولید آهن اسفنجی فولاد شادگان در سال ۱۴۰۳ نسبت به سال ۱۴۰۲ با ۷۴۰ هزار تن، رشد ۶ درصدی داشت و به ۷۸۵ هزار تن رسید.",
        [
            "production actual | sponge iron | Shadegan Steel | 740000 t exact | 2023-03-21..2024-03-19 | - | ۷۴۰ هزار تن",
            "production actual | sponge iron | Shadegan Steel | 785000 t exact | 2024-03-20..2025-03-20 | +6 yoy | ۷۸۵ هزار تن",
        ],
    ),
    (
        "takers without a name",
        "مجتمع انگوران در سال ۱۴۰۳ یک میلیون تن ماده معدنی استخراج کرد. شرکت\u200cهای داخلی طی این مدت ۶۵۰ هزار تن سنگ آهک و ۲۰ هزار تن باریت از مهدی\u200cآباد خریدند.",
        [
            "production actual | zinc ore | Angouran | 1000000 t exact | 2024-03-20..2025-03-20 | - | یک میلیون تن",
            "deliveries actual | limestone | Mehdiabad | 650000 t exact | 2024-03-20..2025-03-20 | - | ۶۵۰ هزار تن",
            "deliveries actual | barite | Mehdiabad | 20000 t exact | 2024-03-20..2025-03-20 | - | ۲۰ هزار تن",
        ],
    ),
    (
        "a winter that is to come",
        "مدیرعامل شرکت فولاد ارفع پیش\u200cبینی کرد: زمستان هم ۱۸۰ هزار تن شمش دیگر تولید می\u200cکنیم تا کارنامه امسال با ۸۰۰ هزار تن بسته شود.",
        [
            "production planned | steel ingot | Arfa Iron and Steel Company | 180000 t exact | 2025-12-22..2026-03-20 | - | ۱۸۰ هزار تن",
            "production planned | steel ingot | Arfa Iron and Steel Company | 800000 t exact | 2025-03-21..2026-03-20 | - | ۸۰۰ هزار تن",
        ],
    ),
    (
        "a contract is yet to be fulfilled",
        "مدیرعامل آلومینای ایران از قرارداد ۲۰ میلیون دلاری با ترکیه خبر داد که به موجب آن ۳۰ هزار تن آلومینا به این کشور صادر می\u200cشود.",
        [
            "exports planned | alumina | Iran Alumina | 30000 t exact | - | - | ۳۰ هزار تن",
        ],
    ),
    (
        "how far a plant is built",
        "طرح کنسانتره فولاد سنگان با ظرفیت ۲.۵ میلیون تن ۸۵ درصد پیشرفت فیزیکی دارد.",
        [
            "capacity planned | iron ore concentrate | Sangan Steel Mining Industries | 2500000 t exact | - | - | ۲.۵ میلیون تن",
        ],
    ),
    (
        "this year's change is not last year's",
        "تولید فولاد شاهرود در سال ۱۴۰۲ به ۳۰۰ هزار تن رسید و در سال ۱۴۰۳ ۵ درصد از برنامه جلوتر هستیم.",
        [
            "production actual | steel | Shahroud Steel | 300000 t exact | 2023-03-21..2024-03-19 | - | ۳۰۰ هزار تن",
        ],
    ),
    (
        "continents in quotation marks",
        "معادن مس جهان در فوریه ۲۰۲۵ یک میلیون و ۸۰۰ هزار تن تولید کردند. از این مقدار ۹۰۰ هزار تن در قاره «آمریکا» و ۳۰۰ هزار تن در «آسیا» استخراج شد.",
        [
            "production actual | copper | World | 1800000 t exact | 2025-02-01..2025-02-28 | - | یک میلیون و ۸۰۰ هزار تن",
            "production actual | copper | Americas | 900000 t exact | 2025-02-01..2025-02-28 | - | ۹۰۰ هزار تن",
            "production actual | copper | Asia | 300000 t exact | 2025-02-01..2025-02-28 | - | ۳۰۰ هزار تن",
        ],
    ),
    (
        "countries that report to worldsteel",
        "بر پایه آمار انجمن جهانی فولاد، ۷۰ کشوری که به این انجمن گزارش می\u200cدهند در دو ماه نخست سال ۲۰۲۵ ۲۹۷ میلیون تن فولاد خام تولید کردند.",
        [
            "production actual | crude steel | World | 297000000 t exact | 2025-01-01..2025-02-28 | - | ۲۹۷ میلیون تن",
        ],
    ),
    (
        "months of the year that are over",
        "گمرک چین گفت واردات مس چین در فوریه ۲۰۲۵ ۴۰۰ هزار تن شد. این آمار برای ژانویه تا فوریه سال جاری به ۸۰۰ هزار تن می\u200cرسد.",
        [
            "imports actual | copper | China | 400000 t exact | 2025-02-01..2025-02-28 | - | ۴۰۰ هزار تن",
            "imports actual | copper | China | 800000 t exact | 2025-01-01..2025-02-28 | - | ۸۰۰ هزار تن",
        ],
    ),
    (
        "no difference to a year",
        "سهم پرو از تولید مس در سال ۲۰۲۴ ۲.۷ میلیون تن بود و تفاوتی با سال ۲۰۲۳ نداشت.",
        [
            "production actual | copper | Peru | 2700000 t exact | 2024-01-01..2024-12-31 | - | ۲.۷ میلیون تن",
        ],
    ),
    (
        "warehouses of an exchange",
        "کودلکو در آستانه اعتصاب است. هفته گذشته ۱۸۰۰ تن مس از انبارهای بورس فلزات لندن بیرون رفت و موجودی آن از ۱۱۷ هزار تن به ۱۱۵ هزار و ۲۰۰ تن رسید.",
        [
            "deliveries actual | copper | London Metal Exchange | 1800 t exact | - | - | ۱۸۰۰ تن",
            "inventory actual | copper | London Metal Exchange | 117000 t exact | - | - | ۱۱۷ هزار تن",
            "inventory actual | copper | London Metal Exchange | 115200 t exact | - | - | ۱۱۵ هزار و ۲۰۰ تن",
        ],
    ),
    (
        "a heading with a dash",
        "تولید فولاد خام کشورها\n\nکشور | سال ۲۰۲۴ - هزار تن | سال ۲۰۲۳ - هزار تن\nچین | 928000 | 870000\nهند | 106000 | 101000",
        [
            "production actual | crude steel | China | 928000000 t exact | 2024-01-01..2024-12-31 | - | 928000",
            "production actual | crude steel | China | 870000000 t exact | 2023-01-01..2023-12-31 | - | 870000",
            "production actual | crude steel | India | 106000000 t exact | 2024-01-01..2024-12-31 | - | 106000",
            "production actual | crude steel | India | 101000000 t exact | 2023-01-01..2023-12-31 | - | 101000",
        ],
    ),
    (
        "quarters of the half just told",
        "10 شهریور 1404\n\nاز معادن استرالیا در نیمه نخست سال ۲۰۲۵ میلادی ۱۵۷ تن طلا به دست آمد؛ سه ماهه اول ۷۴ تن و سه ماهه دوم ۸۳ تن.",
        [
            "production actual | gold | Australia | 157 t exact | 2025-01-01..2025-06-30 | - | ۱۵۷ تن",
            "production actual | gold | Australia | 74 t exact | 2025-01-01..2025-03-31 | - | ۷۴ تن",
            "production actual | gold | Australia | 83 t exact | 2025-04-01..2025-06-30 | - | ۸۳ تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_persian_bases_and_contracts_are_read(text, figures):
    assert told(text, "fa") == figures
