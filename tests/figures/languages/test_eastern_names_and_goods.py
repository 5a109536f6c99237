"""Turkish, Russian, Persian, Arabic, Chinese and German: producers by town, owner and branch,
changes said as nouns, months cut in halves.
"""

import pytest

from tests.figures.languages.told import told

# (language, what is shown, sentence, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "tr",
        "the subsidiary of a group",
        "Yıldırım Grubu bünyesindeki Eti Krom'un Elazığ'daki tesisi, mayıs ayında 13 bin 400 ton ferrokrom üretti.",
        [
            "production actual | ferrochrome | Eti Krom | 13400 t exact | 2025-05-01..2025-05-31 | - | 13 bin 400 ton"
        ],
    ),
    (
        "tr",
        "a company named by its goods",
        "Limak Çimento 2024 yılında 9 milyon ton çimento sattı.",
        ["sales actual | cement | Limak | 9000000 t exact | 2024-01-01..2024-12-31 | - | 9 milyon ton"],
    ),
    (
        "tr",
        "months as an attribute",
        "Türkiye'de yılın ilk dokuz ayındaki ham çelik üretimi yüzde 12,4 artışla 27,8 milyon tona yükseldi.",
        [
            "production actual | crude steel | Turkey | 27800000 t exact | 2025-01-01..2025-09-30 | +12.4 yoy | 27,8 milyon tona"
        ],
    ),
    (
        "tr",
        "a change that a verb points to",
        "Üçüncü çeyrekte 18 bin ons altın elde edildi; bu, bir önceki çeyreğe göre yüzde 6'lık düşüşe işaret ediyor.",
        ["production actual | gold | - | 18000 oz exact | 2025-07-01..2025-09-30 | -6 qoq | 18 bin ons"],
    ),
    (
        "tr",
        "who counts a country",
        "Özbekistan Ulusal İstatistik Komitesi, ülkede ocak-haziran döneminde 56,4 ton altın üretildiğini açıkladı.",
        ["production actual | gold | Uzbekistan | 56.4 t exact | 2025-01-01..2025-06-30 | - | 56,4 ton"],
    ),
    (
        "tr",
        "processed is no verb",
        "Eylülde 640 bin ton işlenmiş doğal taş ihraç edildi.",
        [
            "exports actual | processed natural stone | Turkey | 640000 t exact | 2025-09-01..2025-09-30 | - | 640 bin ton"
        ],
    ),
    (
        "tr",
        "from day to day",
        "İran'da 20 Mart 2025 ile 22 Ekim 2025 arasında 5 milyon ton çelik üretildi.",
        ["production actual | steel | Iran | 5000000 t exact | 2025-03-21..2025-10-22 | - | 5 milyon ton"],
    ),
    (
        "ru",
        "months run into the year",
        "«Норникель» за 9М2025 выпустил 140,7 тыс. тонн никеля.",
        [
            "production actual | nickel | Nornickel | 140700 t exact | 2025-01-01..2025-09-30 | - | 140,7 тыс. тонн"
        ],
    ),
    (
        "ru",
        "a quarter run into the year",
        "«Норникель» за 3кв2025 выпустил 54,1 тыс. тонн никеля.",
        [
            "production actual | nickel | Nornickel | 54100 t exact | 2025-07-01..2025-09-30 | - | 54,1 тыс. тонн"
        ],
    ),
    (
        "ru",
        "growth to the same period in short",
        "Михайловский ГОК произвел 7,9 млн т окатышей, рост к АППГ составил 3,5%.",
        [
            "production actual | iron ore pellet | Mikhailovsky GOK | 7900000 t exact | - | +3.5 yoy | 7,9 млн т"
        ],
    ),
    (
        "ru",
        "a plant named by town and goods",
        "В январе Верхнеславский алюминиевый завод выпустил 10 тыс. тонн глинозема.",
        [
            "production actual | alumina | Verkhneslavsky | 10000 t exact | 2025-01-01..2025-01-31 | - | 10 тыс. тонн"
        ],
    ),
    (
        "ru",
        "a foreign name in its own letters",
        "В октябре 2025 года спрос был высоким. Metinvest произвел 2 млн тонн стали.",
        ["production actual | steel | Metinvest | 2000000 t exact | 2025-10-01..2025-10-31 | - | 2 млн тонн"],
    ),
    (
        "ru",
        "the home market is no producer",
        "Компания «Апатит» поставила на российский рынок 3,1 млн тонн удобрений.",
        ["deliveries actual | fertilizer | Apatit | 3100000 t exact | - | - | 3,1 млн тонн"],
    ),
    (
        "ru",
        "a subsidiary in quotes",
        "Дочерняя компания «Севералмаз» в 2024 году выдала 3,1 млн карат алмазов.",
        [
            "production actual | diamond | Severalmaz | 3100000 ct exact | 2024-01-01..2024-12-31 | - | 3,1 млн карат"
        ],
    ),
    (
        "fa",
        "first half of a month",
        "مجتمع مس سرچشمه در نیمه اول آبان ۹ هزار و ۸۰۰ تن کاتد تولید کرد.",
        [
            "production actual | copper cathode | Sarcheshmeh | 9800 t exact | 2025-10-23..2025-11-06 | - | ۹ هزار و ۸۰۰ تن"
        ],
    ),
    (
        "fa",
        "a steelmaker by its town",
        "فولاد دامغان در مهرماه ۳۰ هزار تن شمش فولادی تولید کرد.",
        [
            "production actual | steel ingot | Damghan Steel | 30000 t exact | 2025-09-23..2025-10-22 | - | ۳۰ هزار تن"
        ],
    ),
    (
        "fa",
        "a mine by goods and town",
        "معدن منگنز ونارچ در مهرماه ۱۲ هزار تن سنگ منگنز استخراج کرد.",
        [
            "production actual | manganese ore | Venarch | 12000 t exact | 2025-09-23..2025-10-22 | - | ۱۲ هزار تن"
        ],
    ),
    (
        "fa",
        "a nation between company and name",
        "شرکت استرالیایی پیلبارا مینرالز در سال ۲۰۲۴ میلادی ۷۲۵ هزار تن کنسانتره اسپودومن تولید کرد.",
        [
            "production actual | spodumene concentrate | Pilbara Minerals | 725000 t exact | 2024-01-01..2024-12-31 | - | ۷۲۵ هزار تن"
        ],
    ),
    (
        "fa",
        "the country before any is named",
        "در هفت ماهه امسال ۴۰ میلیون تن سیمان در کارخانه\u200cهای کشور تولید شد. کویت خریدار ۱.۲ میلیون تن سیمان بود.",
        [
            "production actual | cement | Iran | 40000000 t exact | 2025-03-21..2025-10-22 | - | ۴۰ میلیون تن",
            "production actual | cement | Kuwait | 1200000 t exact | 2025-03-21..2025-10-22 | - | ۱.۲ میلیون تن",
        ],
    ),
    (
        "ar",
        "to the end of a month",
        "بلغت صادرات المجمع الشريف للفوسفاط من صخر الفوسفات 6.4 مليون طن عند متم نونبر 2024.",
        ["exports actual | phosphate | OCP | 6400000 t exact | 2024-01-01..2024-11-30 | - | 6.4 مليون طن"],
    ),
    (
        "zh",
        "from a day of one year to a day of the next",
        "2024年3月20日至2025年1月19日，伊朗粗钢产量2530万吨。",
        ["production actual | crude steel | Iran | 25300000 t exact | 2024-03-20..2025-01-19 | - | 2530万吨"],
    ),
    (
        "zh",
        "the company's mine",
        "紫金矿业旗下巨龙铜矿1-9月产铜12.5万吨。",
        ["production actual | copper | Julong | 125000 t exact | 2025-01-01..2025-09-30 | - | 12.5万吨"],
    ),
    (
        "zh",
        "a state company and one held by another",
        "智利国营的Codelco9月产铜17.2万吨，必和必拓控股的Escondida产铜11.8万吨。",
        [
            "production actual | copper | Codelco | 172000 t exact | 2025-09-01..2025-09-30 | - | 17.2万吨",
            "production actual | copper | Escondida | 118000 t exact | 2025-09-01..2025-09-30 | - | 11.8万吨",
        ],
    ),
    (
        "de",
        "followed by",
        "Gol Gohar kam im September auf 11,5 Mio. Tonnen Eisenerzkonzentrat, gefolgt von Tschadormalu mit 8,4 Mio. Tonnen.",
        [
            "production actual | iron ore concentrate | Gol Gohar | 11500000 t exact | 2025-09-01..2025-09-30 | - | 11,5 Mio. Tonnen",
            "production actual | iron ore concentrate | Chadormalu | 8400000 t exact | 2025-09-01..2025-09-30 | - | 8,4 Mio. Tonnen",
        ],
    ),
    (
        "de",
        "beyond the figure of last year",
        "Die Bauxitproduktion von Rio Tinto erreichte im ersten Quartal 2025 15 Mio. Tonnen und übertraf den Vorjahreswert um zwölf Prozent.",
        [
            "production actual | bauxite | Rio Tinto | 15000000 t exact | 2025-01-01..2025-03-31 | +12 yoy | 15 Mio. Tonnen"
        ],
    ),
    (
        "ru",
        "became is no steel",
        "В Магаданской области за семь месяцев 2025 года добыто 24,8 тонны золота. Лидерами добычи стали «Полюс Магадан» — 7,2 т и «Сусуманзолото» — 2,1 т.",
        [
            "production actual | gold | Magadan | 24.8 t exact | 2025-01-01..2025-07-31 | - | 24,8 тонны",
            "production actual | gold | Polyus Magadan | 7.2 t exact | 2025-01-01..2025-07-31 | - | 7,2 т",
            "production actual | gold | Susumanzoloto | 2.1 t exact | 2025-01-01..2025-07-31 | - | 2,1 т",
        ],
    ),
    (
        "ru",
        "mines by case",
        "«Полюс» в первом полугодии 2025 года произвел 1,3 млн унций золота: на Благодатном — 241 тыс. унций, на Наталке — 247 тыс. унций.",
        [
            "production actual | gold | Polyus | 1300000 oz exact | 2025-01-01..2025-06-30 | - | 1,3 млн унций",
            "production actual | gold | Blagodatnoye | 241000 oz exact | 2025-01-01..2025-06-30 | - | 241 тыс. унций",
            "production actual | gold | Natalka | 247000 oz exact | 2025-01-01..2025-06-30 | - | 247 тыс. унций",
        ],
    ),
    (
        "ru",
        "a year before a dash and a number",
        "План Магаданской области по добыче золота на 2025 год — 52 тонны.",
        ["production planned | gold | Magadan | 52 t exact | 2025-01-01..2025-12-31 | - | 52 тонны"],
    ),
    (
        "ru",
        "ounces of a gold miner behind tons of copper",
        "Алмалыкский ГМК в 2024 году выпустил 155 тыс. тонн меди. Навоийский ГМК довёл производство до 3,1 млн унций.",
        [
            "production actual | copper | Almalyk MMC | 155000 t exact | 2024-01-01..2024-12-31 | - | 155 тыс. тонн",
            "production actual | gold | Navoi MMC | 3100000 oz exact | 2024-01-01..2024-12-31 | - | 3,1 млн унций",
        ],
    ),
    (
        "ru",
        "ore by the cubic metre",
        "Алмалыкский ГМК в 2024 году выпустил 147 тыс. тонн катодной меди. Руды добыли 38,3 миллиона кубометров.",
        [
            "production actual | copper cathode | Almalyk MMC | 147000 t exact | 2024-01-01..2024-12-31 | - | 147 тыс. тонн",
            "production actual | copper ore | Almalyk MMC | 38300000 m3 exact | 2024-01-01..2024-12-31 | - | 38,3 миллиона кубометров",
        ],
    ),
    (
        "fa",
        "this year of a company abroad",
        "ریوتینتو در سه ماهه نخست ۲۰۲۵ میلادی ۷۰ میلیون تن سنگ آهن صادر کرد. این شرکت انتظار دارد امسال ۳۲۳ تا ۳۳۸ میلیون تن سنگ آهن صادر کند.",
        [
            "exports actual | iron ore | Rio Tinto | 70000000 t exact | 2025-01-01..2025-03-31 | - | ۷۰ میلیون تن",
            "exports planned | iron ore | Rio Tinto | 323000000..338000000 t exact | 2025-01-01..2025-12-31 | - | ۳۲۳ تا ۳۳۸ میلیون تن",
        ],
    ),
    (
        "fa",
        "this year of an iranian company",
        "شرکت گل گهر در سه ماهه نخست امسال ۳ میلیون تن کنسانتره تولید کرد. این شرکت انتظار دارد امسال ۱۳ میلیون تن کنسانتره تولید کند.",
        [
            "production actual | iron ore concentrate | Gol Gohar | 3000000 t exact | 2025-03-21..2025-06-21 | - | ۳ میلیون تن",
            "production planned | iron ore concentrate | Gol Gohar | 13000000 t exact | 2025-03-21..2026-03-20 | - | ۱۳ میلیون تن",
        ],
    ),
    (
        "ar",
        "beyond what was aimed at",
        "بلغ إنتاج السودان من الذهب 64 طنا خلال 2024، متجاوزا المستهدف بنسبة 11%.",
        ["production actual | gold | Sudan | 64 t exact | 2024-01-01..2024-12-31 | +11 plan | 64 طنا"],
    ),
    (
        "ar",
        "a name that begins like a prefix",
        "وخفضت فالي هدفها لإنتاج النيكل في 2025 إلى 160 ألف طن.",
        ["production planned | nickel | Vale | 160000 t exact | 2025-01-01..2025-12-31 | - | 160 ألف طن"],
    ),
    (
        "tr",
        "cathodes of cobalt",
        "Eti Bakır'ın Mazıdağı tesisi 2024'te 2 bin ton katot kobalt üretti.",
        [
            "production actual | cobalt | Mazıdağı plant | 2000 t exact | 2024-01-01..2024-12-31 | - | 2 bin ton"
        ],
    ),
]


@pytest.mark.parametrize(
    ("language", "sentence", "figures"),
    [(case[0], *case[2:]) for case in CASES],
    ids=[f"{case[0]}: {case[1]}" for case in CASES],
)
def test_sentence(language, sentence, figures):
    assert told(sentence, language) == figures
