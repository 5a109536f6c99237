"""Turkish: further sentences, of what is told in other ways."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "what was of last year",
        "Geçen yılın ilk 6 ayında 5 ton olan altın üretimi, bu yılın aynı döneminde 6,2 tona yükseldi.",
        [
            "production actual | gold | - | 5 t exact | 2024-01-01..2024-06-30 | - | 5 ton",
            "production actual | gold | - | 6.2 t exact | 2025-01-01..2025-06-30 | - | 6,2 tona",
        ],
    ),
    (
        "largest producer",
        "Dünyanın en büyük bakır üreticisi Codelco, 2024'te 1 milyon 328 bin ton bakır üretti.",
        [
            "production actual | copper | Codelco | 1328000 t exact | 2024-01-01..2024-12-31 | - | 1 milyon 328 bin ton",
        ],
    ),
    (
        "in a land and a year",
        "Türkiye'de 2023 yılında 33,7 milyon ton ham çelik üretildi.",
        [
            "production actual | crude steel | Turkey | 33700000 t exact | 2023-01-01..2023-12-31 | - | 33,7 milyon ton",
        ],
    ),
    (
        "ten months of imports",
        "Çin, yılın ilk 10 ayında 1 milyar 30 milyon ton demir cevheri ithal etti.",
        [
            "imports actual | iron ore | China | 1030000000 t exact | 2025-01-01..2025-10-31 | - | 1 milyar 30 milyon ton",
        ],
    ),
    (
        "relative clause of a month",
        "Ocak ayında 2 milyon 750 bin ton olan ihracat, şubatta 2 milyon 600 bin tona geriledi; ihraç edilen ürün çimento oldu.",
        [
            "exports actual | cement | Turkey | 2750000 t exact | 2025-01-01..2025-01-31 | - | 2 milyon 750 bin ton",
            "exports actual | cement | Turkey | 2600000 t exact | 2025-02-01..2025-02-28 | - | 2 milyon 600 bin tona",
        ],
    ),
    (
        "month on month",
        "Alüminyum üretimi aylık bazda yüzde 2,1 artarak 6,2 milyon ton oldu.",
        [
            "production actual | aluminium | - | 6200000 t exact | - | +2.1 mom | 6,2 milyon ton",
        ],
    ),
    (
        "percent sign",
        "Peru'nun çinko üretimi %5,4 düşüşle 1,27 milyon ton olarak açıklandı.",
        [
            "production actual | zinc | Peru | 1270000 t exact | - | -5.4 yoy | 1,27 milyon ton",
        ],
    ),
    (
        "other spelling of a land is not read",
        "Guinea değil, Gine geçen yıl 146,4 milyon ton boksit ihraç etti ve bu miktar bir önceki yıla göre yüzde 15 fazla.",
        [
            "exports actual | bauxite | Guinea | 146400000 t exact | 2024-01-01..2024-12-31 | +15 yoy | 146,4 milyon ton",
        ],
    ),
    (
        "numbered quarter",
        "Şirketin altın üretimi 3. çeyrekte 120 bin ons, satışları ise 118 bin ons olarak gerçekleşti.",
        [
            "production actual | gold | - | 120000 oz exact | 2025-07-01..2025-09-30 | - | 120 bin ons",
            "sales actual | gold | - | 118000 oz exact | 2025-07-01..2025-09-30 | - | 118 bin ons",
        ],
    ),
    (
        "at full capacity",
        "Tesis tam kapasiteye ulaştığında yılda 4 milyon ton sıvı çelik üretilecek.",
        [
            "production planned | liquid steel | - | 4000000 t exact | - | - | 4 milyon ton",
        ],
    ),
    (
        "at least and a plan",
        "Ülkenin uranyum üretimi 2025'te en az 25 bin tona ulaşacak.",
        [
            "production planned | uranium concentrate | - | 25000 t over | 2025-01-01..2025-12-31 | - | 25 bin tona",
        ],
    ),
    (
        "days of the iranian half",
        "İran'ın çelik ihracatı 21 Mart-21 Eylül döneminde yüzde 8 artışla 5,1 milyon ton oldu.",
        [
            "exports actual | steel | Iran | 5100000 t exact | 2025-03-21..2025-09-22 | +8 yoy | 5,1 milyon ton",
        ],
    ),
    (
        "record",
        "Türkiye'nin kömür ithalatı 2024 yılında 38 milyon ton ile rekor kırdı.",
        [
            "imports actual | coal | Turkey | 38000000 t exact | 2024-01-01..2024-12-31 | - | 38 milyon ton",
        ],
    ),
    (
        "resource in a mine",
        "Madende 3,2 milyon ons altın kaynağı bulunuyor.",
        [
            "reserves actual | gold | - | 3200000 oz exact | - | - | 3,2 milyon ons",
        ],
    ),
    (
        "value in money",
        "Türk çelik sektörünün ihracatı ekimde 1,6 milyon tona, değeri 1,2 milyar dolara ulaştı.",
        [
            "exports actual | steel | Turkey | 1600000 t exact | 2025-10-01..2025-10-31 | - | 1,6 milyon tona",
        ],
    ),
    (
        "yearly growth before the verb",
        "Yassı çelik ithalatı yıllık yüzde 10 arttı ve 900 bin ton seviyesinde gerçekleşti.",
        [
            "imports actual | flat steel | Turkey | 900000 t exact | - | +10 yoy | 900 bin ton",
        ],
    ),
    (
        "below the same month",
        "Japonya'nın ham çelik üretimi kasımda 6,9 milyon tonla geçen yılın aynı ayının yüzde 3,1 altında kaldı.",
        [
            "production actual | crude steel | Japan | 6900000 t exact | 2024-11-01..2024-11-30 | -3.1 yoy | 6,9 milyon tonla",
        ],
    ),
    (
        "range of a target",
        "Şirket 2025 üretim hedefini 800-850 bin ons altın olarak belirledi.",
        [
            "production planned | gold | - | 800000..850000 oz exact | 2025-01-01..2025-12-31 | - | 800-850 bin ons",
        ],
    ),
    (
        "points between thousands",
        "Kazatomprom'un uranyum satışları 1.893.486 kilogram oldu.",
        [
            "sales actual | uranium concentrate | Kazatomprom | 1893.486 t exact | - | - | 1.893.486 kilogram",
        ],
    ),
    (
        "reserves in a region",
        "Bölgede 45 milyon ton linyit rezervi bulunduğu açıklandı.",
        [
            "reserves actual | lignite | - | 45000000 t exact | - | - | 45 milyon ton",
        ],
    ),
    (
        "quarter by its month",
        "Avustralya'nın demir cevheri sevkiyatları haziran çeyreğinde 230 milyon tonu aştı.",
        [
            "deliveries actual | iron ore | Australia | 230000000 t over | 2025-04-01..2025-06-30 | - | 230 milyon tonu",
        ],
    ),
    (
        "kilograms of a metal",
        "Güney Afrika'nın platin üretimi martta yıllık bazda yüzde 12,5 geriledi ve 9 bin 800 kilogram oldu.",
        [
            "production actual | platinum | South Africa | 9.8 t exact | 2025-03-01..2025-03-31 | -12.5 yoy | 9 bin 800 kilogram",
        ],
    ),
    (
        "two years",
        "Türkiye 2020'de 42 ton altın üretti, 2021'de ise üretim 39,4 ton oldu.",
        [
            "production actual | gold | Turkey | 42 t exact | 2020-01-01..2020-12-31 | - | 42 ton",
            "production actual | gold | Turkey | 39.4 t exact | 2021-01-01..2021-12-31 | - | 39,4 ton",
        ],
    ),
    (
        "plan by a year",
        "Kömür üretimini 2030'a kadar 100 milyon tona çıkarmayı planlıyor.",
        [
            "production planned | coal | - | 100000000 t exact | 2030-01-01..2030-12-31 | - | 100 milyon tona",
        ],
    ),
    (
        "number words",
        "Yüz yirmi beş bin ton çinko üretildi.",
        [
            "production actual | zinc | - | 125000 t exact | - | - | Yüz yirmi beş bin ton",
        ],
    ),
    (
        "level of two years",
        "Özbekistan'ın altın üretimi 2023'teki 110 tondan 2024'te 120 tona yükseldi.",
        [
            "production actual | gold | Uzbekistan | 110 t exact | 2023-01-01..2023-12-31 | - | 110 tondan",
            "production actual | gold | Uzbekistan | 120 t exact | 2024-01-01..2024-12-31 | - | 120 tona",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_tr_sentences_are_read(text, figures):
    assert told(text, "tr") == figures
