"""What smaller outlets of many languages write: spaces before signs, offices' words, lists of lands, times of clauses."""

import pytest

from tests.figures.languages.told import told

# (language and what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "fa: a nominal capacity of provincial mines",
        "استخراج اسمی سالانه معادن استان زنجان ۴۱ هزار تن سرب و روی است.",
        ["capacity actual | lead and zinc | Zanjan | 41000 t exact | - | - | ۴۱ هزار تن"],
    ),
    (
        "fa: capacity that is to be reached, told by what it will be",
        "ظرفیت تولید کنسانتره سنگ آهن ایران ۴۲.۵ میلیون تن در سال است و تا ۵۱ میلیون تن خواهد شد.",
        [
            "capacity actual | iron ore concentrate | Iran | 42500000 t exact | - | - | ۴۲.۵ میلیون تن در سال",
            "capacity planned | iron ore concentrate | Iran | 51000000 t exact | - | - | ۵۱ میلیون تن",
        ],
    ),
    (
        "fa: above the plan, past a mark",
        "تولید مس کاتدی کشور در هفت ماه نخست امسال با ۶ درصد رشد نسبت به برنامه پیش بینی شده از مرز ۱۷۳ هزار تن فراتر رفت.",
        [
            "production actual | copper cathode | Iran | 173000 t over | 2025-03-21..2025-10-22 | +6 plan | ۱۷۳ هزار تن"
        ],
    ),
    (
        "fa: what copper mines dig",
        "کل استخراج مواد معدنی در مجتمع های سه گانه مس در هفت ماه نخست امسال به ۷۱ میلیون تن رسید.",
        [
            "production actual | copper ore | Iran | 71000000 t exact | 2025-03-21..2025-10-22 | - | ۷۱ میلیون تن"
        ],
    ),
    (
        "fa: one land after another",
        "در سال ۲۰۲۲ از معادن چین حدود ۳۳۱ تن طلا استخراج شد. پس از چین، استرالیا با تولید ۳۱۲ تن طلا قرار دارد.",
        [
            "production actual | gold | China | 331 t about | 2022-01-01..2022-12-31 | - | ۳۳۱ تن",
            "production actual | gold | Australia | 312 t exact | 2022-01-01..2022-12-31 | - | ۳۱۲ تن",
        ],
    ),
    (
        "fa: the works that made most",
        "در هفت ماه نخست امسال شرکت های فولاد مبارکه با سه میلیون و ۴۰ هزار تن، ملی فولاد با یک میلیون و ۲۱ هزار تن و ذوب آهن اصفهان با یک میلیون و ۱۸ هزار تن بیشترین محصول فولادی را تولید کردند.",
        [
            "production actual | steel product | Mobarakeh Steel | 3040000 t exact | 2025-03-21..2025-10-22 | - | سه میلیون و ۴۰ هزار تن",
            "production actual | steel product | Iran National Steel Industrial Group | 1021000 t exact | 2025-03-21..2025-10-22 | - | یک میلیون و ۲۱ هزار تن",
            "production actual | steel product | Esfahan Steel | 1018000 t exact | 2025-03-21..2025-10-22 | - | یک میلیون و ۱۸ هزار تن",
        ],
    ),
    (
        "fa: from what and to what",
        "تا سال ۱۴۱۰ تولید فولاد ایران از ۳۱ میلیون تن به ۵۲ میلیون تن در سال خواهد رسید.",
        [
            "production actual | steel | Iran | 31000000 t exact | - | - | ۳۱ میلیون تن",
            "production planned | steel | Iran | 52000000 t exact | 2031-03-21..2032-03-19 | - | ۵۲ میلیون تن در سال",
        ],
    ),
    (
        "fa: growth told behind the plan",
        "تولید آند مس در هفت ماه نخست امسال به ۲۱۴ هزار تن رسید. این میزان تولید نسبت به برنامه، رشد ۴ درصدی داشته است.",
        [
            "production actual | copper anode | Iran | 214000 t exact | 2025-03-21..2025-10-22 | +4 plan | ۲۱۴ هزار تن"
        ],
    ),
    (
        "fa: one month, by its name",
        "فولاد خوزستان در یک ماهه شهریور امسال ۳۱۷ هزار تن شمش فولاد تولید کرد.",
        [
            "production actual | steel ingot | Khuzestan Steel | 317000 t exact | 2025-08-23..2025-09-22 | - | ۳۱۷ هزار تن"
        ],
    ),
    (
        "fa: of a total, by each in quotes",
        "شرکتهای طبس و البرز مرکزی در هفت ماه نخست امسال ۴۱۲ هزار تن کنسانتره زغال سنگ تولید کردند. از میزان تولید کنسانتره زغال سنگ، ۳۵۱ هزار تن توسط «شرکت زغال سنگ طبس» و ۶۱ هزار تن از سوی «شرکت زغال سنگ البرز مرکزی» تولید شد.",
        [
            "production actual | coal concentrate | Tabas and Central Alborz Coal | 412000 t exact | 2025-03-21..2025-10-22 | - | ۴۱۲ هزار تن",
            "production actual | coal concentrate | Tabas Parvadeh Coal | 351000 t exact | 2025-03-21..2025-10-22 | - | ۳۵۱ هزار تن",
            "production actual | coal concentrate | Central Alborz Coal | 61000 t exact | 2025-03-21..2025-10-22 | - | ۶۱ هزار تن",
        ],
    ),
    (
        "es: a name that opens a sentence, before also",
        "La mina Palmarejo produjo 1,7 millones de onzas de plata en el tercer trimestre de 2025. Hollin también produjo 2,2 millones de libras de zinc.",
        [
            "production actual | silver | Palmarejo | 1700000 oz exact | 2025-07-01..2025-09-30 | - | 1,7 millones de onzas",
            "production actual | zinc | Hollin | 2200000 lb exact | 2025-07-01..2025-09-30 | - | 2,2 millones de libras",
        ],
    ),
    (
        "de: what is made each year",
        "Jährlich werden – im Mittel der letzten fünf Jahre – rund 6,1 Mio. t Steinsalz in Deutschland produziert.",
        ["production actual | rock salt | Germany | 6100000 t about | - | - | 6,1 Mio. t"],
    ),
    (
        "ru: a space before the sign, and brackets in two clauses",
        "В первом квартале 2025 года производство стали «Северстали» уменьшилось на 3 % (до 2,71 млн тонн) относительно аналогичного периода предыдущего года; а производство чугуна за тот же период снизилось на 1 % (до 2,12 млн тонн).",
        [
            "production actual | steel | Severstal | 2710000 t exact | 2025-01-01..2025-03-31 | -3 yoy | 2,71 млн тонн",
            "production actual | pig iron | Severstal | 2120000 t exact | 2025-01-01..2025-03-31 | -1 yoy | 2,12 млн тонн",
        ],
    ),
    (
        "ru: a dash behind the time",
        "С начала года в Кузбассе добыто 141,2 млн тонн угля, за тот же период прошлого года – 152,7 млн тонн.",
        [
            "production actual | coal | Kuzbass | 141200000 t exact | 2025-01-01..2025-10-31 | - | 141,2 млн тонн",
            "production actual | coal | Kuzbass | 152700000 t exact | 2024-01-01..2024-10-31 | - | 152,7 млн тонн",
        ],
    ),
    (
        "ru: more than a quarter",
        "В четвертом квартале компания НЛМК ожидает рост производства стали до 3,7 млн тонн, что на 2,5% больше четвертого квартала 2024 года (3,61 млн тонн стали).",
        [
            "production planned | steel | NLMK | 3700000 t exact | 2025-10-01..2025-12-31 | +2.5 yoy | 3,7 млн тонн",
            "production actual | steel | NLMK | 3610000 t exact | 2024-10-01..2024-12-31 | - | 3,61 млн тонн",
        ],
    ),
    (
        "pt: sales in a clause of its own time",
        "As vendas de aço da Usiminas caíram 1,3% em setembro de 2025, para 350 mil toneladas, e de janeiro a setembro recuaram 4,7% frente ao mesmo período do ano anterior, para 3,1 milhões de toneladas.",
        [
            "sales actual | steel | Usiminas | 350000 t exact | 2025-09-01..2025-09-30 | -1.3 yoy | 350 mil toneladas",
            "sales actual | steel | Usiminas | 3100000 t exact | 2025-01-01..2025-09-30 | -4.7 yoy | 3,1 milhões de toneladas",
        ],
    ),
    (
        "pt: volumes of sales",
        "Os volumes de venda de minério de ferro e pelotas somados da Vale totalizaram 91,4 milhões de toneladas no terceiro trimestre de 2025.",
        [
            "sales actual | iron ore and pellet | Vale | 91400000 t exact | 2025-07-01..2025-09-30 | - | 91,4 milhões de toneladas"
        ],
    ),
    (
        "zh: a daily rate of a list",
        "2025年9月中国粗钢、生铁和钢材日均产量分别为241.2万吨、228.3万吨和390.1万吨。",
        [
            "production actual | crude steel | China | 2412000 t/day exact | 2025-09-01..2025-09-30 | - | 241.2万吨",
            "production actual | pig iron | China | 2283000 t/day exact | 2025-09-01..2025-09-30 | - | 228.3万吨",
            "production actual | steel product | China | 3901000 t/day exact | 2025-09-01..2025-09-30 | - | 390.1万吨",
        ],
    ),
    (
        "de: what followed a weak year",
        "Im ersten Halbjahr 2025 ist die Rohstahlproduktion in Deutschland im Vergleich zum Vorjahreszeitraum um 11 Prozent auf 16,9 Millionen Tonnen gesunken – und das nach einem bereits überaus schwachen Jahr 2024.",
        [
            "production actual | crude steel | Germany | 16900000 t exact | 2025-01-01..2025-06-30 | -11 yoy | 16,9 Millionen Tonnen"
        ],
    ),
    (
        "de: an opening of which nothing is left",
        "Im Mai 2025 sank die Rohstahlproduktion in Deutschland auf 3,1 Millionen Tonnen. Dabei zeigt sich ein Bild: Die Hochofen-Konverter-Route (Oxygenstahl) verzeichnete einen Rückgang.",
        [
            "production actual | crude steel | Germany | 3100000 t exact | 2025-05-01..2025-05-31 | - | 3,1 Millionen Tonnen"
        ],
    ),
    (
        "tr: manganese",
        "Türkiye'de manganez madeni rezervinin 4 milyon ton olduğu belirlendi.",
        ["reserves actual | manganese ore | Turkey | 4000000 t exact | - | - | 4 milyon ton"],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"), [(case[0][:2], *case[1:]) for case in CASES], ids=[case[0] for case in CASES]
)
def test_figures_as_lesser_outlets_tell_them(code: str, text: str, figures: list[str]) -> None:
    assert told(text, code) == figures
