"""Persian: what left the land, was poured, bought or is in store, as a lively hand tells it."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the exchange's names of companies",
        "«فملی» در مهر امسال ۲۲ هزار تن کاتد فروخت و «کگل» ۴۳۰ هزار تن گندله تولید کرد.",
        [
            "sales actual | copper cathode | NICICO | 22000 t exact | 2025-09-23..2025-10-22 | - | ۲۲ هزار تن",
            "production actual | iron ore pellet | Gol Gohar | 430000 t exact | 2025-09-23..2025-10-22 | - | ۴۳۰ هزار تن",
        ],
    ),
    (
        "a capacity that doubles",
        "ظرفیت تولید آهن اسفنجی فولاد سفیددشت از ۸۰۰ هزار تن به یک میلیون و ۶۰۰ هزار تن در سال دو برابر می‌شود.",
        [
            "capacity actual | sponge iron | Sefiddasht Steel | 800000 t exact | - | - | ۸۰۰ هزار تن",
            "capacity planned | sponge iron | Sefiddasht Steel | 1600000 t exact | - | - | یک میلیون و ۶۰۰ هزار تن در سال",
        ],
    ),
    (
        "the largest buyer bought",
        "چین بزرگ‌ترین مشتری سنگ آهن ایران ماند و ۷ میلیون و ۲۰۰ هزار تن خرید.",
        [
            "exports actual | iron ore | Iran | 7200000 t exact | - | - | ۷ میلیون و ۲۰۰ هزار تن",
        ],
    ),
    (
        "a month earlier",
        "واردات سنگ آهن چین در سپتامبر ۲۰۲۵ صد و شانزده میلیون تن بود، در حالی که یک ماه قبل ۱۰۵ میلیون تن وارد کرده بود.",
        [
            "imports actual | iron ore | China | 116000000 t exact | 2025-09-01..2025-09-30 | - | صد و شانزده میلیون تن",
            "imports actual | iron ore | China | 105000000 t exact | 2025-08-01..2025-08-31 | - | ۱۰۵ میلیون تن",
        ],
    ),
    (
        "a year earlier",
        "فولاد خوزستان در مهر امسال ۳۲۰ هزار تن شمش تولید کرد که یک سال قبل ۲۹۰ هزار تن بود.",
        [
            "production actual | steel ingot | Khuzestan Steel | 320000 t exact | 2025-09-23..2025-10-22 | - | ۳۲۰ هزار تن",
            "production actual | steel ingot | Khuzestan Steel | 290000 t exact | 2024-09-22..2024-10-21 | - | ۲۹۰ هزار تن",
        ],
    ),
    (
        "made and exported",
        "ترکیه در ۹ ماه نخست ۲۰۲۵ بیست و هشت میلیون تن فولاد ساخت و ۱۱ میلیون تن صادر کرد.",
        [
            "production actual | steel | Turkey | 28000000 t exact | 2025-01-01..2025-09-30 | - | بیست و هشت میلیون تن",
            "exports actual | steel | Turkey | 11000000 t exact | 2025-01-01..2025-09-30 | - | ۱۱ میلیون تن",
        ],
    ),
    (
        "in the same time of last year",
        "دستاورد هفت‌ماهه گل‌گهر ۱۰ میلیون و ۲۰۰ هزار تن کنسانتره بوده و سال گذشته در همین هنگام ۹ میلیون و ۸۰۰ هزار تن بود.",
        [
            "production actual | iron ore concentrate | Gol Gohar | 10200000 t exact | 2025-03-21..2025-10-22 | - | ۱۰ میلیون و ۲۰۰ هزار تن",
            "production actual | iron ore concentrate | Gol Gohar | 9800000 t exact | 2024-03-20..2024-10-21 | - | ۹ میلیون و ۸۰۰ هزار تن",
        ],
    ),
    (
        "last year this figure",
        "سیمان تهران در شش ماه نخست امسال یک میلیون و ۸۰۰ هزار تن سیمان روانه بازار کرد، در حالی که پارسال این عدد دو میلیون تن بود.",
        [
            "deliveries actual | cement | Tehran Cement | 1800000 t exact | 2025-03-21..2025-09-22 | - | یک میلیون و ۸۰۰ هزار تن",
            "deliveries actual | cement | Tehran Cement | 2000000 t exact | 2024-03-20..2024-09-21 | - | دو میلیون تن",
        ],
    ),
    (
        "left by the borders",
        "گمرک می‌گوید هفت ماه گذشته ۶۵۰ هزار تن سنگ تزیینی از مرزها بیرون رفته است.",
        [
            "exports actual | decorative stone | Iran | 650000 t exact | 2025-03-21..2025-10-22 | - | ۶۵۰ هزار تن",
        ],
    ),
    (
        "sent over the water",
        "فولاد هرمزگان از آغاز سال تا پایان مهر یک میلیون تن تختال ریخته و ۴۰۰ هزار تن آن را به آن سوی آب‌ها فرستاده است.",
        [
            "production actual | slab | Hormozgan Steel | 1000000 t exact | 2025-03-21..2025-10-22 | - | یک میلیون تن",
            "exports actual | slab | Hormozgan Steel | 400000 t exact | 2025-03-21..2025-10-22 | - | ۴۰۰ هزار تن",
        ],
    ),
    (
        "handed to lands",
        "فولاد کاوه جنوب ۹۰ هزار تن شمش به بندر رساند و به امارات و عمان سپرد.",
        [
            "exports actual | steel ingot | South Kaveh Steel | 90000 t exact | - | - | ۹۰ هزار تن",
        ],
    ),
    (
        "needed for each ton",
        "کارخانه آلومینای جاجرم برای هر تن آلومینا ۲.۵ تن بوکسیت می‌خواهد و پارسال ۵۶۰ هزار تن بوکسیت خورد.",
        [
            "consumption actual | bauxite | Iran Alumina | 560000 t exact | 2024-03-20..2025-03-20 | - | ۵۶۰ هزار تن",
        ],
    ),
    (
        "sold of a group's products",
        "در هفت ماه نخست امسال ۱۲۳ هزار تن از محصولات گروه ملی به فروش رفت.",
        [
            "sales actual | steel | Iran National Steel Industrial Group | 123000 t exact | 2025-03-21..2025-10-22 | - | ۱۲۳ هزار تن",
        ],
    ),
    (
        "what stores have",
        "انبار فولاد مبارکه در پایان مهر ۳۸۰ هزار تن ورق داشت.",
        [
            "inventory actual | steel sheet | Mobarakeh Steel | 380000 t exact | - | - | ۳۸۰ هزار تن",
        ],
    ),
    (
        "a fall told with its month between",
        "تولید طلا در پرو به میزان ۵.۸ درصد در ژانویه ۲۰۲۵ نسبت به مدت مشابه سال گذشته کاهش یافت و به ۸ هزار و ۸۹ کیلوگرم رسید.",
        [
            "production actual | gold | Peru | 8.089 t exact | 2025-01-01..2025-01-31 | -5.8 yoy | ۸ هزار و ۸۹ کیلوگرم",
        ],
    ),
    (
        "exports' share of sales",
        "مدیر فروش ذوب‌آهن اصفهان گفت: سهم صادرات از ۱.۴ میلیون تن فروش هفت‌ماهه، ۶۲۰ هزار تن بوده است.",
        [
            "sales actual | steel | Esfahan Steel | 1400000 t exact | 2025-03-21..2025-10-22 | - | ۱.۴ میلیون تن",
            "exports actual | steel | Esfahan Steel | 620000 t exact | 2025-03-21..2025-10-22 | - | ۶۲۰ هزار تن",
        ],
    ),
    (
        "a maker by its letters' names",
        "دی‌بی‌یرز ۲۴.۷ میلیون قیراط الماس در ۲۰۲۴ بیرون کشید؛ ۲۲ درصد کمتر از سال قبل.",
        [
            "production actual | diamond | De Beers | 24700000 ct exact | 2024-01-01..2024-12-31 | -22 yoy | ۲۴.۷ میلیون قیراط",
        ],
    ),
    (
        "the former and the latter outdid their base",
        "معادن زغال‌سنگ کرمان در چهار ماه نخست امسال ۱۸۲ هزار تن زغال خام و ۹۱ هزار تن کنسانتره به دست آوردند که اولی ۷ درصد و دومی ۵ درصد از مدت مشابه سال گذشته بیشتر است.",
        [
            "production actual | coal | Kerman Coal | 182000 t exact | 2025-03-21..2025-07-22 | +7 yoy | ۱۸۲ هزار تن",
            "production actual | coal concentrate | Kerman Coal | 91000 t exact | 2025-03-21..2025-07-22 | +5 yoy | ۹۱ هزار تن",
        ],
    ),
    (
        "two per cents of two goods",
        "ایران در سال ۱۴۰۳ بالغ بر ۷ میلیون تن فولاد میانی و ۲ میلیون تن محصول نهایی به خارج فروخت که در قیاس با سال قبل ۵۰ و ۱۲ درصد بیشتر شد.",
        [
            "exports actual | semi-finished steel | Iran | 7000000 t over | 2024-03-20..2025-03-20 | +50 yoy | ۷ میلیون تن",
            "exports actual | steel product | Iran | 2000000 t exact | 2024-03-20..2025-03-20 | +12 yoy | ۲ میلیون تن",
        ],
    ),
    (
        "shrank against a month of last year",
        "فولاد کاوه در مهر امسال ۹۰ هزار تن شمش ریخت که نسبت به مهر پارسال پنج درصد آب رفته است.",
        [
            "production actual | steel ingot | South Kaveh Steel | 90000 t exact | 2025-09-23..2025-10-22 | -5 yoy | ۹۰ هزار تن",
        ],
    ),
    (
        "what went to makers",
        "شرکت سنگ آهن مرکزی ایران بهار امسال یک میلیون و ۶۴۰ هزار تن سنگ آهن استخراج کرد. از این مقدار ۹۸۰ هزار تن به فولاد مبارکه و ذوب‌آهن اصفهان رفت.",
        [
            "production actual | iron ore | Iran Central Iron Ore | 1640000 t exact | 2025-03-21..2025-06-21 | - | یک میلیون و ۶۴۰ هزار تن",
            "deliveries actual | iron ore | Iran Central Iron Ore | 980000 t exact | 2025-03-21..2025-06-21 | - | ۹۸۰ هزار تن",
        ],
    ),
    (
        "the plan for a season",
        "سنگ آهن مرکزی در مهر امسال ۲۶۵ هزار تن گندله بیرون داد و برنامه زمستان ۸۰۰ هزار تن است.",
        [
            "production actual | iron ore pellet | Iran Central Iron Ore | 265000 t exact | 2025-09-23..2025-10-22 | - | ۲۶۵ هزار تن",
            "production planned | iron ore pellet | Iran Central Iron Ore | 800000 t exact | 2025-12-22..2026-03-20 | - | ۸۰۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_fa_told_lively_is_read(text, figures):
    assert told(text, "fa") == figures
