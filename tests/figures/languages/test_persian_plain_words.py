"""Persian: common words beside amounts that used to hide them or stand for others."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a month that opens the verb is none",
        "در تیر ۱۴۰۴ ۲۱۰ هزار تن کنسانتره گهرزمین در کارخانه گندله‌سازی خود شرکت به مصرف می‌رسد و ۳۴۰ هزار تن گندله تولید شد.",
        [
            "consumption actual | iron ore concentrate | Gohar Zamin | 210000 t exact | 2025-06-22..2025-07-22 | - | ۲۱۰ هزار تن",
            "production actual | iron ore pellet | Gohar Zamin | 340000 t exact | 2025-06-22..2025-07-22 | - | ۳۴۰ هزار تن",
        ],
    ),
    (
        "so much a month, of whom the month before is told",
        "فولاد خوزستان که باید ماهی ۳۲۰ هزار تن شمش تولید کند، در مرداد ۱۴۰۴ تنها ۱۰۵ هزار تن تولید کرد.",
        [
            "production planned | steel ingot | Khuzestan Steel | 320000 t exact | - | - | ۳۲۰ هزار تن",
            "production actual | steel ingot | Khuzestan Steel | 105000 t exact | 2025-07-23..2025-08-22 | - | ۱۰۵ هزار تن",
        ],
    ),
    (
        "its own mine has no name",
        "گل‌گهر در سال ۱۴۰۳ از معدن خود ۱۲ میلیون تن سنگ آهن استخراج کرد.",
        [
            "production actual | iron ore | Gol Gohar | 12000000 t exact | 2024-03-20..2025-03-20 | - | ۱۲ میلیون تن",
        ],
    ),
    (
        "central banks are no central company",
        "بانک‌های مرکزی در سه ماهه دوم ۲۰۲۵ مقدار ۱۶۶ تن طلا خریدند و مصرف جواهرسازی جهان به ۳۵۶ تن رسید.",
        [
            "consumption actual | gold | World | 166 t exact | 2025-04-01..2025-06-30 | - | ۱۶۶ تن",
            "consumption actual | gold | World | 356 t exact | 2025-04-01..2025-06-30 | - | ۳۵۶ تن",
        ],
    ),
    (
        "a monthly report for a month that ended",
        "شرکت چادرملو در گزارش فعالیت ماهانه منتهی به ۳۱ مرداد ۱۴۰۴ فروش ۲۹۰ هزار تن کنسانتره سنگ آهن را ثبت کرد.",
        [
            "sales actual | iron ore concentrate | Chadormalu | 290000 t exact | 2025-07-23..2025-08-22 | - | ۲۹۰ هزار تن",
        ],
    ),
    (
        "lorries are no amount",
        "گل‌گهر ۱۲ دستگاه دامپ‌تراک ۱۳۰ تنی خرید و در شهریور ۱۴۰۴ یک میلیون و ۱۰۰ هزار تن سنگ آهن استخراج کرد.",
        [
            "production actual | iron ore | Gol Gohar | 1100000 t exact | 2025-08-23..2025-09-22 | - | یک میلیون و ۱۰۰ هزار تن",
        ],
    ),
    (
        "a furnace of so many tons is no amount",
        "کوره ۲۰۰ تنی فولاد خراسان تعمیر شد و این شرکت در مهر ۱۴۰۴ ۱۲۰ هزار تن شمش تولید کرد.",
        [
            "production actual | steel ingot | Khorasan Steel | 120000 t exact | 2025-09-23..2025-10-22 | - | ۱۲۰ هزار تن",
        ],
    ),
    (
        "so much a hectare is no amount",
        "کشاورزی ایران سالانه ۳۰۰ هزار تن کود پتاس نیاز دارد و برای هر هکتار ۱۵۰ کیلوگرم توصیه می‌شود.",
        [
            "consumption actual | potash fertilizer | Iran | 300000 t exact | - | - | ۳۰۰ هزار تن",
        ],
    ),
    (
        "what is left in the yard",
        "مجتمع پتاس خور در نیمه نخست امسال ۱۸ هزار تن کلرید پتاسیم تولید کرد و هنوز ۴ هزار تن در محوطه مانده است.",
        [
            "production actual | potassium chloride | Khur Potash Complex | 18000 t exact | 2025-03-21..2025-09-22 | - | ۱۸ هزار تن",
            "inventory actual | potassium chloride | Khur Potash Complex | 4000 t exact | - | - | ۴ هزار تن",
        ],
    ),
    (
        "what waits for a ship",
        "از ابتدای امسال تا پایان مهر ۲ میلیون و ۱۰۰ هزار تن سنگ آهن از بندر شهید رجایی صادر شد. ۱۸۰ هزار تن سنگ آهن نیز در نوبت بارگیری است.",
        [
            "exports actual | iron ore | Iran | 2100000 t exact | 2025-03-21..2025-10-22 | - | ۲ میلیون و ۱۰۰ هزار تن",
            "inventory actual | iron ore | Iran | 180000 t exact | - | - | ۱۸۰ هزار تن",
        ],
    ),
    (
        "output lost to power cuts",
        "خاموشی‌ها در تیر و مرداد ۱۴۰۴ یک میلیون و ۲۰۰ هزار تن از تولید فولاد کشور کاست.",
        [
            "other actual | steel | Iran | 1200000 t exact | 2025-06-22..2025-08-22 | - | یک میلیون و ۲۰۰ هزار تن",
        ],
    ),
    (
        "next year more than so much",
        "فولاد مبارکه در سال ۱۴۰۳ ۱۰ میلیون تن فولاد خام تولید کرد و سال آینده از ۱۱ میلیون تن خواهیم گذشت.",
        [
            "production actual | crude steel | Mobarakeh Steel | 10000000 t exact | 2024-03-20..2025-03-20 | - | ۱۰ میلیون تن",
            "production planned | crude steel | Mobarakeh Steel | 11000000 t over | 2026-03-21..2027-03-20 | - | ۱۱ میلیون تن",
        ],
    ),
    (
        "last year on the same day",
        "در مجتمع سونگون از ابتدای سال تا ۱۵ آبان ۱۴۰۴ ۲۰۰ هزار تن کنسانتره مس تولید شد و سال قبل در همین تاریخ ۱۹۰ هزار تن تولید کرده بودیم.",
        [
            "production actual | copper concentrate | Sungun | 200000 t exact | 2025-03-21..2025-11-06 | - | ۲۰۰ هزار تن",
            "production actual | copper concentrate | Sungun | 190000 t exact | 2024-03-20..2024-11-05 | - | ۱۹۰ هزار تن",
        ],
    ),
    (
        "a land told by where it bought",
        "چین در سال ۲۰۲۴ از ایران ۸ میلیون و ۵۰۰ هزار تن سنگ آهن خرید.",
        [
            "imports actual | iron ore | China | 8500000 t exact | 2024-01-01..2024-12-31 | - | ۸ میلیون و ۵۰۰ هزار تن",
        ],
    ),
    (
        "makers told by their lands",
        "در سال ۲۰۲۴ چاینا بائوو ۱۳۰ میلیون تن فولاد خام تولید کرد. آنستیل چین (۵۹ میلیون تن)، نیپون استیل ژاپن (۴۳ میلیون تن) و اچ‌بی‌آی‌اس (۴۲ میلیون تن) پس از آن آمده‌اند.",
        [
            "production actual | crude steel | China Baowu | 130000000 t exact | 2024-01-01..2024-12-31 | - | ۱۳۰ میلیون تن",
            "production actual | crude steel | Ansteel | 59000000 t exact | 2024-01-01..2024-12-31 | - | ۵۹ میلیون تن",
            "production actual | crude steel | Nippon Steel | 43000000 t exact | 2024-01-01..2024-12-31 | - | ۴۳ میلیون تن",
            "production actual | crude steel | HBIS | 42000000 t exact | 2024-01-01..2024-12-31 | - | ۴۲ میلیون تن",
        ],
    ),
    (
        "whose share is told behind the amount",
        "تولید مس سی‌ام‌اوسی در سال ۲۰۲۴ به ۶۵۰ هزار تن رسید؛ از این میزان ۴۵۰ هزار تن سهم تنکه فونگورومه و ۲۰۰ هزار تن سهم کیسانفو بود.",
        [
            "production actual | copper | CMOC | 650000 t exact | 2024-01-01..2024-12-31 | - | ۶۵۰ هزار تن",
            "production actual | copper | Tenke Fungurume | 450000 t exact | 2024-01-01..2024-12-31 | - | ۴۵۰ هزار تن",
            "production actual | copper | Kisanfu | 200000 t exact | 2024-01-01..2024-12-31 | - | ۲۰۰ هزار تن",
        ],
    ),
    (
        "what belongs to each",
        "در مرداد ۱۴۰۴ یک میلیون و ۱۰۰ هزار تن آهن اسفنجی تولید شد. از این مقدار ۶۵۰ هزار تن به فولاد مبارکه و ۴۵۰ هزار تن به فولاد خوزستان اختصاص دارد.",
        [
            "production actual | sponge iron | Iran | 1100000 t exact | 2025-07-23..2025-08-22 | - | یک میلیون و ۱۰۰ هزار تن",
            "production actual | sponge iron | Mobarakeh Steel | 650000 t exact | 2025-07-23..2025-08-22 | - | ۶۵۰ هزار تن",
            "production actual | sponge iron | Khuzestan Steel | 450000 t exact | 2025-07-23..2025-08-22 | - | ۴۵۰ هزار تن",
        ],
    ),
    (
        "a rise of so much, to so much",
        "تولید شمش فولاد خراسان در سال ۱۴۰۳ معادل ۵۰ هزار تن افزایش یافت و به ۱.۵ میلیون تن رسید.",
        [
            "other actual | steel ingot | Khorasan Steel | 50000 t exact | 2024-03-20..2025-03-20 | - | ۵۰ هزار تن",
            "production actual | steel ingot | Khorasan Steel | 1500000 t exact | 2024-03-20..2025-03-20 | - | ۱.۵ میلیون تن",
        ],
    ),
    (
        "a capacity that will be built",
        "کارخانه‌ای با ظرفیت ۱۰۰ هزار تن شمش روی در زنجان احداث می‌شود.",
        [
            "capacity planned | zinc ingot | Zanjan | 100000 t exact | - | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "a month that opens the verb behind a fall",
        "صادرات شمش و تختال ایران از ابتدای امسال تا پایان مهر یک میلیون تن بود که در مقایسه با مدت مشابه پارسال، ۱۸ درصد کاهش دارد، اما صادرات میلگرد با ۹ درصد رشد به ۴۰۰ هزار تن رسید.",
        [
            "exports actual | slab | Iran | 1000000 t exact | 2025-03-21..2025-10-22 | -18 yoy | یک میلیون تن",
            "exports actual | rebar | Iran | 400000 t exact | 2025-03-21..2025-10-22 | +9 yoy | ۴۰۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_common_words_beside_amounts(text: str, figures: list[str]) -> None:
    assert told(text, "fa") == figures
