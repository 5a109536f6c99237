"""Persian: verbs in all persons, seasons and weeks, plans in other words, lines of years."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a season of a year with a word that begins as a unit",
        "در زمستان ۱۴۰۳ معدن انگوران ۱۶۵ هزار تن خاک سرب و روی استخراج کرد؛ این در حالی است که در زمستان ۹۴ تنها ۱۱۲ هزار تن ثبت شد.",
        [
            "production actual | lead and zinc ore | Angouran | 165000 t exact | 2024-12-21..2025-03-20 | - | ۱۶۵ هزار تن",
            "production actual | lead and zinc ore | Angouran | 112000 t exact | 2015-12-22..2016-03-19 | - | ۱۱۲ هزار تن",
        ],
    ),
    (
        "a reported stretch that ends on the last day of a month",
        "فولاد خوزستان در دوره شش ماهه منتهی به ۳۱ شهریور ۱۴۰۴ یک میلیون و ۹۰۰ هزار تن شمش تولید کرد.",
        [
            "production actual | steel ingot | Khuzestan Steel | 1900000 t exact | 2025-03-21..2025-09-22 | - | یک میلیون و ۹۰۰ هزار تن",
        ],
    ),
    (
        "a quarter by its last day",
        "لیناس در فصل منتهی به ۳۰ سپتامبر ۲۰۲۵ دو هزار و ۳ تن اکسید نئودیمیوم و پراسئودیمیوم تولید کرد.",
        [
            "production actual | ndpr oxide | Lynas | 2003 t exact | 2025-07-01..2025-09-30 | - | دو هزار و ۳ تن",
        ],
    ),
    (
        "this week of the exchange",
        "تالار صنعتی بورس کالا در هفته منتهی به جمعه ۱۶ آبان میزبان معامله ۴۱۰ هزار تن فولاد بود. در همین هفته فولاد مبارکه ۶۳ هزار تن ورق گرم فروخت.",
        [
            "sales actual | steel | Iran | 410000 t exact | 2025-11-01..2025-11-07 | - | ۴۱۰ هزار تن",
            "sales actual | hot-rolled sheet | Mobarakeh Steel | 63000 t exact | 2025-11-01..2025-11-07 | - | ۶۳ هزار تن",
        ],
    ),
    (
        "sold, by those who speak",
        "مدیرعامل زغال‌سنگ کرمان گفت: در نیمه نخست امسال ۱۴۵ هزار تن کنسانتره زغال تولید کردیم و ۱۳۹ هزار تن آن را فروختیم.",
        [
            "production actual | coal concentrate | Kerman Coal | 145000 t exact | 2025-03-21..2025-09-22 | - | ۱۴۵ هزار تن",
            "sales actual | coal concentrate | Kerman Coal | 139000 t exact | 2025-03-21..2025-09-22 | - | ۱۳۹ هزار تن",
        ],
    ),
    (
        "to be delivered",
        "گل‌گهر امسال باید ۱۵ میلیون تن کنسانتره به فولادسازان تحویل بدهد.",
        [
            "deliveries planned | iron ore concentrate | Gol Gohar | 15000000 t exact | 2025-03-21..2026-03-20 | - | ۱۵ میلیون تن",
        ],
    ),
    (
        "will pass so much this year",
        "خراسان جنوبی پارسال ۸۱۰ هزار تن سیمان صادر کرد و امسال از ۹۰۰ هزار تن می‌گذریم.",
        [
            "exports actual | cement | South Khorasan | 810000 t exact | 2024-03-20..2025-03-20 | - | ۸۱۰ هزار تن",
            "exports planned | cement | South Khorasan | 900000 t over | 2025-03-21..2026-03-20 | - | ۹۰۰ هزار تن",
        ],
    ),
    (
        "so much per cent under the plan",
        "تولید کنسانتره مس شرکت ملی صنایع مس در ۹ ماهه ۱۴۰۳ با ۹۶۸ هزار تن، ۳ درصد زیر برنامه بسته شد.",
        [
            "production actual | copper concentrate | NICICO | 968000 t exact | 2024-03-20..2024-12-20 | -3 plan | ۹۶۸ هزار تن",
        ],
    ),
    (
        "what a plant will be able to do",
        "کارخانه قلقله با ظرفیت سالانه ۴۰۰ کیلوگرم طلا زمستان امسال به بهره‌برداری می‌رسد و ظرفیت آن ۷۰۰ کیلوگرم خواهد بود.",
        [
            "capacity planned | gold | Qolqoleh | 0.4 t exact | - | - | ۴۰۰ کیلوگرم",
            "capacity planned | gold | Qolqoleh | 0.7 t exact | - | - | ۷۰۰ کیلوگرم",
        ],
    ),
    (
        "its own output, in one word",
        "گل‌گهر در مهر ۱۴۰۴ یک میلیون و ۳۲۴ هزار تن کنسانتره تولید کرد ولی تولید گندله‌اش از ۱,۱۸۷,۴۰۰ تن در ماه قبل به ۱,۰۹۶,۲۰۰ تن عقب نشست.",
        [
            "production actual | iron ore concentrate | Gol Gohar | 1324000 t exact | 2025-09-23..2025-10-22 | - | یک میلیون و ۳۲۴ هزار تن",
            "production actual | iron ore pellet | Gol Gohar | 1187400 t exact | 2025-08-23..2025-09-22 | - | ۱,۱۸۷,۴۰۰ تن",
            "production actual | iron ore pellet | Gol Gohar | 1096200 t exact | 2025-09-23..2025-10-22 | - | ۱,۰۹۶,۲۰۰ تن",
        ],
    ),
    (
        "lines that each tell a year",
        "کارنامه تولید طلا در ساری‌گونی:\n\nسه ماه آخر ۱۴۰۱ – ۵۰۰ کیلوگرم\nسال ۱۴۰۲ – ۲ هزار و ۹۴۰ کیلوگرم\nسال ۱۴۰۳ – ۳ هزار و ۲۰ کیلوگرم",
        [
            "production actual | gold | Sari Gunay | 0.5 t exact | 2022-12-22..2023-03-20 | - | ۵۰۰ کیلوگرم",
            "production actual | gold | Sari Gunay | 2.94 t exact | 2023-03-21..2024-03-19 | - | ۲ هزار و ۹۴۰ کیلوگرم",
            "production actual | gold | Sari Gunay | 3.02 t exact | 2024-03-20..2025-03-20 | - | ۳ هزار و ۲۰ کیلوگرم",
        ],
    ),
    (
        "a quota that a capital set",
        "پکن برای سال ۲۰۲۴ سهمیه استخراج ۲۷۰ هزار تن عناصر نادر خاکی تعیین کرده بود.",
        [
            "production planned | rare earth | China | 270000 t exact | 2024-01-01..2024-12-31 | - | ۲۷۰ هزار تن",
        ],
    ),
    (
        "the former and the latter",
        "تولید روی و نقره پرو در سال ۲۰۲۴ یکسان نبود. اولی با ۷ درصد رشد به یک میلیون و ۴۶۸ هزار تن رسید و دومی با ۳ درصد کاهش به ۲ هزار و ۹۹۰ تن.",
        [
            "production actual | zinc | Peru | 1468000 t exact | 2024-01-01..2024-12-31 | +7 yoy | یک میلیون و ۴۶۸ هزار تن",
            "production actual | silver | Peru | 2990 t exact | 2024-01-01..2024-12-31 | -3 yoy | ۲ هزار و ۹۹۰ تن",
        ],
    ),
    (
        "a land that buys from Iran",
        "چین در هفت ماه امسال ۴.۸ میلیون تن کنسانتره سنگ‌آهن از ایران خرید.",
        [
            "imports actual | iron ore concentrate | China | 4800000 t exact | 2025-03-21..2025-10-22 | - | ۴.۸ میلیون تن",
        ],
    ),
    (
        "what was exported behind what is more than a year before",
        "سال گذشته ۲۷ میلیون و ۹۰۰ هزار تن فولاد خام در کشور تولید شد که ۵ درصد بیش از سال ۱۴۰۲ است و بالغ بر ۱۰ میلیون تن فولاد و آهن اسفنجی نیز به خارج رفت.",
        [
            "production actual | crude steel | Iran | 27900000 t exact | 2024-03-20..2025-03-20 | +5 yoy | ۲۷ میلیون و ۹۰۰ هزار تن",
            "exports actual | steel and sponge iron | Iran | 10000000 t over | 2024-03-20..2025-03-20 | - | ۱۰ میلیون تن",
        ],
    ),
    (
        "a no that is no number",
        "برنامه همین بود؟ نه؛ باید در این شش ماه ۱۶۰ هزار تن کنسانتره زغال تولید می‌کردیم.",
        [
            "production planned | coal concentrate | Iran | 160000 t exact | 2025-03-21..2025-09-22 | - | ۱۶۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_verbs_seasons_and_lines(text: str, figures: list[str]) -> None:
    assert told(text, "fa") == figures
