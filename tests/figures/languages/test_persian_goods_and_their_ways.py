"""Persian: grades and rarer goods by their names, and verbs of how goods go, lie and are burnt."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a ladle alloy is no aluminium",
        "فولاد آلیاژی ایران در مهر ۱۲ هزار تن شمش آلیاژی تولید کرد.",
        [
            "production actual | alloy steel | Iran Alloy Steel | 12000 t exact | 2025-09-23..2025-10-22 | - | ۱۲ هزار تن",
        ],
    ),
    (
        "cadmium in cathodes",
        "این کارخانه در سال گذشته ۱۵۰ تن کاتد کادمیوم تولید کرد.",
        [
            "production actual | cadmium | Iran | 150 t exact | 2024-03-20..2025-03-20 | - | ۱۵۰ تن",
        ],
    ),
    (
        "thermal coal",
        "امسال ۲۵۰ هزار تن زغال\u200cسنگ حرارتی استخراج شد.",
        [
            "production actual | thermal coal | Iran | 250000 t exact | 2025-03-21..2026-03-20 | - | ۲۵۰ هزار تن",
        ],
    ),
    (
        "anodes of carbon",
        "کارخانه آندسازی ۹۰ هزار تن بلوک آندی تولید کرد.",
        [
            "production actual | anode | Iran | 90000 t exact | - | - | ۹۰ هزار تن",
        ],
    ),
    (
        "refractories",
        "در نه ماه ۱۸ هزار تن آجر نسوز تولید شد.",
        [
            "production actual | refractory | Iran | 18000 t exact | 2024-03-20..2024-12-20 | - | ۱۸ هزار تن",
        ],
    ),
    (
        "silica fume",
        "سالانه ۴ هزار تن میکروسیلیس تولید می\u200cشود.",
        [
            "production actual | silica fume | Iran | 4000 t exact | - | - | ۴ هزار تن",
        ],
    ),
    (
        "white cement",
        "صادرات سیمان سفید به ۲۲۰ هزار تن رسید.",
        [
            "exports actual | white cement | Iran | 220000 t exact | - | - | ۲۲۰ هزار تن",
        ],
    ),
    (
        "aluminium foil",
        "۶ هزار تن فویل آلومینیومی صادر شد.",
        [
            "exports actual | aluminium foil | Iran | 6000 t exact | - | - | ۶ هزار تن",
        ],
    ),
    (
        "color-coated sheets",
        "۴۵ هزار تن ورق رنگی در سال گذشته فروخته شد.",
        [
            "sales actual | color-coated sheet | Iran | 45000 t exact | 2024-03-20..2025-03-20 | - | ۴۵ هزار تن",
        ],
    ),
    (
        "pickled coils",
        "در مهرماه ۱۱ هزار تن کلاف اسیدشویی\u200cشده فروخته شد.",
        [
            "sales actual | pickled coil | Iran | 11000 t exact | 2025-09-23..2025-10-22 | - | ۱۱ هزار تن",
        ],
    ),
    (
        "tuff",
        "برداشت توف از معادن استان به ۳۲ هزار تن رسید.",
        [
            "production actual | tuff | Iran | 32000 t exact | - | - | ۳۲ هزار تن",
        ],
    ),
    (
        "blue vitriol",
        "۸۰۰ تن کات کبود تولید شد.",
        [
            "production actual | copper sulphate | Iran | 800 t exact | - | - | ۸۰۰ تن",
        ],
    ),
    (
        "scrap imported and cleared",
        "۶۰ هزار تن قراضه از بنادر ترخیص شد.",
        [
            "imports actual | steel scrap | Iran | 60000 t exact | - | - | ۶۰ هزار تن",
        ],
    ),
    (
        "sent to steelmakers",
        "گل\u200cگهر در مهر ۹۰۰ هزار تن گندله روانه فولادسازان کرد.",
        [
            "deliveries actual | iron ore pellet | Gol Gohar | 900000 t exact | 2025-09-23..2025-10-22 | - | ۹۰۰ هزار تن",
        ],
    ),
    (
        "sent to foreign markets",
        "۴۰ هزار تن کاتد مس راهی بازارهای جهانی شد.",
        [
            "exports actual | copper cathode | Iran | 40000 t exact | - | - | ۴۰ هزار تن",
        ],
    ),
    (
        "heaped up at the mine",
        "۱۰ میلیون تن نرمه سنگ آهن در معدن انباشته شده است.",
        [
            "inventory actual | iron ore fines | Iran | 10000000 t exact | - | - | ۱۰ میلیون تن",
        ],
    ),
    (
        "burnt in kilns",
        "سالانه ۳ میلیون تن زغال در کوره\u200cها سوزانده می\u200cشود.",
        [
            "consumption actual | coal | Iran | 3000000 t exact | - | - | ۳ میلیون تن",
        ],
    ),
    (
        "headline of what was reached",
        "دستیابی به تولید ۲ میلیون و ۱۰۰ هزار تن آهن اسفنجی در فولاد خراسان",
        [
            "production actual | sponge iron | Khorasan Steel | 2100000 t exact | - | - | ۲ میلیون و ۱۰۰ هزار تن",
        ],
    ),
    (
        "what is to be reached",
        "فولاد خراسان برای دستیابی به تولید ۲ میلیون تن آهن اسفنجی تلاش می\u200cکند.",
        [
            "production planned | sponge iron | Khorasan Steel | 2000000 t exact | - | - | ۲ میلیون تن",
        ],
    ),
    (
        "called a target",
        "مدیرعامل چادرملو دستیابی به تولید ۹ میلیون تن گندله را هدف امسال دانست.",
        [
            "production planned | iron ore pellet | Chadormalu | 9000000 t exact | 2025-03-21..2026-03-20 | - | ۹ میلیون تن",
        ],
    ),
    (
        "headline of an offer",
        "عرضه ۶۵ هزار تن ورق گرم در بورس کالا",
        [
            "sales actual | hot-rolled sheet | Iran | 65000 t exact | - | - | ۶۵ هزار تن",
        ],
    ),
    (
        "if gas is not cut",
        "اگر گاز قطع نشود تولید فولاد به ۳۳ میلیون تن می\u200cرسد.",
        [
            "production planned | steel | Iran | 33000000 t exact | - | - | ۳۳ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_words_of_goods_and_their_ways(text, figures):
    assert told(text, "fa") == figures
