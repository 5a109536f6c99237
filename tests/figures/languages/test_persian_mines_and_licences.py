"""Persian mines counted and licensed, what lies in them, where something was made, plans with their verb last."""

import pytest

from tests.figures.languages.told import told

CASES = [
    (
        "licences are issued, not exported, and hold reserves",
        "در هفت ماه نخست امسال ۳۸ پروانه بهره‌برداری معدن با ذخیره ۲۴ میلیون تن و استخراج اسمی ۶۵۰ هزار تن در استان همدان صادر شد.",
        [
            "reserves actual | mineral | Hamedan | 24000000 t exact | - | - | ۲۴ میلیون تن",
            "capacity actual | mineral | Hamedan | 650000 t exact | - | - | ۶۵۰ هزار تن",
        ],
    ),
    (
        "what licensed mines hold, of the province told before",
        "معاون معدنی سازمان صمت لرستان گفت: امسال ۲۷ پروانه بهره‌برداری معدن صادر شده است. ذخیره قطعی این پروانه‌ها ۱۹ میلیون تن و استخراج اسمی سالانه این معادن ۵۴۰ هزار تن است.",
        [
            "reserves actual | mineral | Lorestan | 19000000 t exact | - | - | ۱۹ میلیون تن",
            "capacity actual | mineral | Lorestan | 540000 t exact | - | - | ۵۴۰ هزار تن",
        ],
    ),
    (
        "added to the reserves of a province",
        "با صدور ۱۲ گواهی کشف، بیش از ۳۱ میلیون تن به ذخایر قطعی استان سمنان افزوده شد.",
        [
            "reserves actual | mineral | Semnan | 31000000 t over | - | - | ۳۱ میلیون تن",
        ],
    ),
    (
        "added to the capacity to mine",
        "با بهره‌برداری از این طرح ۴۰۰ هزار تن به ظرفیت استخراج زغال سنگ استان افزوده می‌شود.",
        [
            "capacity planned | coal | Iran | 400000 t exact | - | - | ۴۰۰ هزار تن",
        ],
    ),
    (
        "a licence to export is no export of licences",
        "وزارت صمت مجوز صادرات ۲۵ هزار تن کنسانتره مس را صادر کرد.",
        [
            "exports actual | copper concentrate | Iran | 25000 t exact | - | - | ۲۵ هزار تن",
        ],
    ),
    (
        "mines counted are no tons",
        "معادن استان یزد در سال ۱۴۰۳ بیش از ۴۰ میلیون تن ماده معدنی استخراج کردند. در استان ۸۱۲ معدن وجود دارد که از این تعداد ۵۶۰ معدن فعال و ۱۸۰ معدن غیرفعال است.",
        [
            "production actual | mineral | Yazd | 40000000 t over | 2024-03-20..2025-03-20 | - | ۴۰ میلیون تن",
        ],
    ),
    (
        "metallic mines are no name",
        "رئیس سازمان صمت کردستان گفت: ذخیره قطعی معادن فلزی استان ۴۱ میلیون تن و میانگین ذخیره هر معدن فلزی ۴۱۰ هزار تن است.",
        [
            "reserves actual | mineral | Kordestan | 41000000 t exact | - | - | ۴۱ میلیون تن",
            "reserves actual | mineral | Kordestan | 410000 t exact | - | - | ۴۱۰ هزار تن",
        ],
    ),
    (
        "a mine named behind its good",
        "بیشترین برداشت در سال ۱۴۰۳ از معدن منیزیت شیرکوه به میزان ۷ هزار و ۴۰۰ تن بوده است.",
        [
            "production actual | magnesite | Shirkuh | 7400 t exact | 2024-03-20..2025-03-20 | - | ۷ هزار و ۴۰۰ تن",
        ],
    ),
    (
        "reserves of a mine named behind its good",
        "ذخیره معدن تراورتن سیاه‌کمر ۶ میلیون تن است.",
        [
            "reserves actual | travertine | Siah Kamar | 6000000 t exact | - | - | ۶ میلیون تن",
        ],
    ),
    (
        "a mine of some good is no name",
        "معدن منیزیت دارای ذخیره ۹۰۰ هزار تن در استان یزد است.",
        [
            "reserves actual | magnesite | Yazd | 900000 t exact | - | - | ۹۰۰ هزار تن",
        ],
    ),
    (
        "made at a mine, the verb last, told by an office",
        "معاون معدنی سازمان صمت کردستان گفت: در مجموع تاکنون ۱۱ تن طلا و پنج تن نقره در معدن ساریگونی تولید شده است.",
        [
            "production actual | gold | Sari Gunay | 11 t exact | - | - | ۱۱ تن",
            "production actual | silver | Sari Gunay | 5 t exact | - | - | پنج تن",
        ],
    ),
    (
        "the present amount and what it is to be",
        "پیش‌بینی می‌شود تولید طلای ایران تا پایان سال مالی جاری از ۹ تن فعلی به ۱۲ تن افزایش یابد.",
        [
            "production actual | gold | Iran | 9 t exact | - | - | ۹ تن",
            "production planned | gold | Iran | 12 t exact | 2025-03-21..2026-03-20 | - | ۱۲ تن",
        ],
    ),
    (
        "a last day that the year has not",
        "پیش‌بینی می‌شود تولید طلای کشور تا ۳۰ اسفند ۱۴۰۴ به ۱۲ تن برسد.",
        [
            "production planned | gold | Iran | 12 t exact | 2025-03-21..2026-03-20 | - | ۱۲ تن",
        ],
    ),
    (
        "explorations that were done plan nothing away",
        "پیش‌بینی شده با اکتشافاتی که انجام شده ذخیره سنگ آهن سنگان به ۱.۶ میلیارد تن افزایش یابد.",
        [
            "reserves planned | iron ore | Sangan | 1600000000 t exact | - | - | ۱.۶ میلیارد تن",
        ],
    ),
    (
        "reserves that will grow",
        "ذخیره معدن مس دره زار از ۳۲۰ میلیون تن به ۴۱۰ میلیون تن خواهد رسید.",
        [
            "reserves actual | copper | Darreh Zar | 320000000 t exact | - | - | ۳۲۰ میلیون تن",
            "reserves planned | copper | Darreh Zar | 410000000 t exact | - | - | ۴۱۰ میلیون تن",
        ],
    ),
    (
        "what brought an amount about is done",
        "راه‌اندازی خط دوم سبب شد تولید کنسانتره مس در سال ۱۴۰۳ به ۹۰ هزار تن افزایش یابد.",
        [
            "production actual | copper concentrate | Iran | 90000 t exact | 2024-03-20..2025-03-20 | - | ۹۰ هزار تن",
        ],
    ),
    (
        "can be raised to",
        "استخراج این کانسار می‌تواند تولید طلای کشور را به ۱۴ تن افزایش دهد.",
        [
            "production planned | gold | Iran | 14 t exact | - | - | ۱۴ تن",
        ],
    ),
    (
        "managed to raise",
        "کارگران معدن توانستند در سال ۱۴۰۳ تولید زغال سنگ را به ۱۲۰ هزار تن افزایش دهند.",
        [
            "production actual | coal | Iran | 120000 t exact | 2024-03-20..2025-03-20 | - | ۱۲۰ هزار تن",
        ],
    ),
    (
        "months to the beginning of a month",
        "در ۷ ماه منتهی به ابتدای آبان ۴۲۰ هزار تن خاک سرب و روی از معدن انگوران استخراج شد.",
        [
            "production actual | lead and zinc ore | Angouran | 420000 t exact | 2025-03-21..2025-10-22 | - | ۴۲۰ هزار تن",
        ],
    ),
    (
        "sold through the exchange",
        "سال گذشته ۲۱۰ کیلوگرم طلای زرشوران از طریق بورس کالا و بانک مرکزی عرضه شد.",
        [
            "sales actual | gold | Zarshouran | 0.21 t exact | 2024-03-20..2025-03-20 | - | ۲۱۰ کیلوگرم",
        ],
    ),
    (
        "loaded and exported",
        "۴۵ هزار تن گندله سنگ آهن از بندر چابهار بارگیری و صادر شد.",
        [
            "exports actual | iron ore pellet | Chabahar | 45000 t exact | - | - | ۴۵ هزار تن",
        ],
    ),
    (
        "what warehouses and ships hold is no capacity of a good",
        "۴۵ هزار تن گندله در بندر بارگیری شد. ۱۲ باب انبار با ظرفیت ۳۰۰ هزار تن و اسکله‌ای برای کشتی‌های دارای ظرفیت ۱۲۰ هزار تن در این بندر فعال است.",
        [
            "deliveries actual | iron ore pellet | Iran | 45000 t exact | - | - | ۴۵ هزار تن",
        ],
    ),
    (
        "continents in quotes",
        "در سال ۲۰۲۴ معادن جهان ۲۲ میلیون و ۹۰۰ هزار تن مس تولید کردند. از این میزان ۱۲ میلیون و ۱۰۰ هزار تن مربوط به قاره «آمریکا»، ۴ میلیون و ۳۰۰ هزار تن «آسیا» و ۳ میلیون و ۸۰۰ هزار تن «آفریقا» بود.",
        [
            "production actual | copper | World | 22900000 t exact | 2024-01-01..2024-12-31 | - | ۲۲ میلیون و ۹۰۰ هزار تن",
            "production actual | copper | Americas | 12100000 t exact | 2024-01-01..2024-12-31 | - | ۱۲ میلیون و ۱۰۰ هزار تن",
            "production actual | copper | Asia | 4300000 t exact | 2024-01-01..2024-12-31 | - | ۴ میلیون و ۳۰۰ هزار تن",
            "production actual | copper | Africa | 3800000 t exact | 2024-01-01..2024-12-31 | - | ۳ میلیون و ۸۰۰ هزار تن",
        ],
    ),
    (
        "from where a land imported, in turn",
        "واردات سنگ آهن چین در سال ۲۰۲۴ بیش از ۱.۲ میلیارد تن بود. در ماه اکتبر واردات از استرالیا و برزیل به ترتیب ۶۷ و ۲۳ میلیون تن بود.",
        [
            "imports actual | iron ore | China | 1200000000 t over | 2024-01-01..2024-12-31 | - | ۱.۲ میلیارد تن",
            "imports actual | iron ore | China | 67000000 t exact | 2025-10-01..2025-10-31 | - | ۶۷",
            "imports actual | iron ore | China | 23000000 t exact | 2025-10-01..2025-10-31 | - | ۲۳ میلیون تن",
        ],
    ),
    (
        "who exported how much, one verb last",
        "در سال ۲۰۲۴ استرالیا ۹۰۰ میلیون تن سنگ آهن به ارزش ۸۰ میلیارد دلار و برزیل ۳۹۰ میلیون تن سنگ آهن به چین صادر کردند.",
        [
            "exports actual | iron ore | Australia | 900000000 t exact | 2024-01-01..2024-12-31 | - | ۹۰۰ میلیون تن",
            "exports actual | iron ore | Brazil | 390000000 t exact | 2024-01-01..2024-12-31 | - | ۳۹۰ میلیون تن",
        ],
    ),
    (
        "a land called one",
        "در سال ۲۰۲۴ کشور ایران ۳۱ میلیون تن فولاد خام تولید کرد و کشور چین با تولید یک میلیارد و ۵ میلیون تن فولاد اول شد.",
        [
            "production actual | crude steel | Iran | 31000000 t exact | 2024-01-01..2024-12-31 | - | ۳۱ میلیون تن",
            "production actual | steel | China | 1005000000 t exact | 2024-01-01..2024-12-31 | - | یک میلیارد و ۵ میلیون تن",
        ],
    ),
    (
        "this land behind its customs",
        "به گزارش گمرک چین، واردات سنگ آهن این کشور در ماه ژوئن ۱۰۳ میلیون تن بود که به نسبت ماه به ماه کاهشی ۹ درصدی داشت.",
        [
            "imports actual | iron ore | China | 103000000 t exact | 2025-06-01..2025-06-30 | -9 mom | ۱۰۳ میلیون تن",
        ],
    ),
    (
        "a verb that is no month",
        "ذخایر سنگ ساختمانی کشور چهار میلیارد تن است که سالانه بیش از ۱۲ میلیون تن سنگ نما به تولید می‌رسد.",
        [
            "reserves actual | building stone | Iran | 4000000000 t exact | - | - | چهار میلیارد تن",
            "production actual | building stone | Iran | 12000000 t over | - | - | ۱۲ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text, "fa") == expected
