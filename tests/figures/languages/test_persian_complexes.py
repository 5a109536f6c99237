"""Persian: complexes and subsidiaries told by name, and whom «این شرکت» means."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "complexes named shortly before quoted amounts",
        "تولید سنگ آهن دانه بندی ایران در سال ۱۴۰۳ به ۲ میلیون تن رسید. از این میزان، مرکزی «۶۹۵ هزار تن» و فلات مرکزی «۲۶۸ هزار تن» تولید کرد.",
        [
            "production actual | sized iron ore | Iran | 2000000 t exact | 2024-03-20..2025-03-20 | - | ۲ میلیون تن",
            "production actual | sized iron ore | Iran Central Iron Ore | 695000 t exact | 2024-03-20..2025-03-20 | - | ۶۹۵ هزار تن",
            "production actual | sized iron ore | Central Plateau Iron Ore | 268000 t exact | 2024-03-20..2025-03-20 | - | ۲۶۸ هزار تن",
        ],
    ),
    (
        "subsidiaries told by name are their owner's",
        "تولید کنسانتره مس شرکت های زیرمجموعه شرکت ملی صنایع مس ایران شامل «مس سرچشمه»، «مس سونگون» و «مس میدوک» از ابتدای فروردین تا پایان تیر ۱۴۰۴ به ۴۱۲ هزار و ۳۰۰ تن رسید.",
        [
            "production actual | copper concentrate | NICICO | 412300 t exact | 2025-03-21..2025-07-22 | - | ۴۱۲ هزار و ۳۰۰ تن",
        ],
    ),
    (
        "two quoted complexes made both",
        "مجتمع های «مس سرچشمه» و «مس میدوک» در ماه نخست سال ۱۴۰۴، ۲۶ هزار و ۱۰۰ تن مس آند و ۱۵ هزار و ۴۰۰ تن مس کاتد تولید کردند.",
        [
            "production actual | copper anode | Sarcheshmeh and Miduk | 26100 t exact | 2025-03-21..2025-04-20 | - | ۲۶ هزار و ۱۰۰ تن",
            "production actual | copper cathode | Sarcheshmeh and Miduk | 15400 t exact | 2025-03-21..2025-04-20 | - | ۱۵ هزار و ۴۰۰ تن",
        ],
    ),
    (
        "the company of its own sentence",
        "شرکت سالکو ۹۰ هزار تن شمش آلومینیوم در سال ۱۴۰۳ تولید کرد. کار شرکت آلومینای ایران به شمش محدود نبود؛ ۲۱۰ هزار تن آلومینا و ۳۴۵ هزار تن بوکسیت حاصل کار این شرکت بوده است.",
        [
            "production actual | aluminium ingot | SALCO | 90000 t exact | 2024-03-20..2025-03-20 | - | ۹۰ هزار تن",
            "production actual | alumina | Iran Alumina | 210000 t exact | 2024-03-20..2025-03-20 | - | ۲۱۰ هزار تن",
            "production actual | bauxite | Iran Alumina | 345000 t exact | 2024-03-20..2025-03-20 | - | ۳۴۵ هزار تن",
        ],
    ),
    (
        "what an official's complex made",
        "به گفته این مقام مسئول ایران، مجتمع مس سونگون در ۹ ماهه سال ۱۴۰۳ حدود ۲۷۰۰ تن کنسانتره مولیبدن تولید کرده است.",
        [
            "production actual | molybdenum concentrate | Sungun | 2700 t about | 2024-03-20..2024-12-20 | - | ۲۷۰۰ تن",
        ],
    ),
    (
        "a share of a total is not whose the total is",
        "در پنج ماهه نخست سال ۱۴۰۴ میزان تولید محصولات فولادی کشور برابر با ۴ میلیون و ۱۲۰ هزار تن بود که در این بخش سهم فولاد مبارکه ۴۲ درصد و فولاد خوزستان ۳۰ درصد است.",
        [
            "production actual | steel product | Iran | 4120000 t exact | 2025-03-21..2025-08-22 | - | ۴ میلیون و ۱۲۰ هزار تن",
        ],
    ),
    (
        "growth of two in turn",
        "گل گهر در پنج ماه نخست سال ۱۴۰۴، ۶ میلیون و ۳۱۰ هزار تن کنسانتره سنگ آهن و ۵ میلیون و ۱۸۰ هزار تن گندله تولید کرد که نسبت به مدت مشابه سال قبل به ترتیب ۳ و ۵ درصد رشد داشته است.",
        [
            "production actual | iron ore concentrate | Gol Gohar | 6310000 t exact | 2025-03-21..2025-08-22 | +3 yoy | ۶ میلیون و ۳۱۰ هزار تن",
            "production actual | iron ore pellet | Gol Gohar | 5180000 t exact | 2025-03-21..2025-08-22 | +5 yoy | ۵ میلیون و ۱۸۰ هزار تن",
        ],
    ),
    (
        "a total before its parts",
        "تولید شمش آلومینیوم در ۸ ماهه سال ۱۴۰۳ در مجموع به ۴۲۰ هزار تن رسید؛ سالکو با ۱۸۵ هزار تن در رتبه نخست ایستاد.",
        [
            "production actual | aluminium ingot | Iran | 420000 t exact | 2024-03-20..2024-11-20 | - | ۴۲۰ هزار تن",
            "production actual | aluminium ingot | SALCO | 185000 t exact | 2024-03-20..2024-11-20 | - | ۱۸۵ هزار تن",
        ],
    ),
    (
        "who buys is not who makes",
        "در ۸ ماه سال ۱۴۰۳ بالغ بر ۴۷ میلیون تن سیمان تولید شد. از این مقدار ۴.۸ میلیون تن به عراق و افغانستان صادر شد.",
        [
            "production actual | cement | Iran | 47000000 t over | 2024-03-20..2024-11-20 | - | ۴۷ میلیون تن",
            "exports actual | cement | Iran | 4800000 t exact | 2024-03-20..2024-11-20 | - | ۴.۸ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_complexes_are_read(text, figures):
    assert told(text, "fa") == figures
