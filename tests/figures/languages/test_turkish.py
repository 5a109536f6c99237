"""Turkish: sentences of business news and the figures in them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "month against the same month",
        "Türkiye'nin ham çelik üretimi eylülde geçen yılın aynı ayına göre yüzde 3,3 artarak 3,2 milyon ton oldu.",
        [
            "production actual | crude steel | Turkey | 3200000 t exact | 2025-09-01..2025-09-30 | +3.3 yoy | 3,2 milyon ton",
        ],
    ),
    (
        "first nine months",
        "Yılın ilk 9 ayında ham çelik üretimi geçen yılın aynı dönemine kıyasla yüzde 1,2 artışla 28,1 milyon tona ulaştı.",
        [
            "production actual | crude steel | - | 28100000 t exact | 2025-01-01..2025-09-30 | +1.2 yoy | 28,1 milyon tona",
        ],
    ),
    (
        "data of a body",
        "Dünya Çelik Birliği verilerine göre, küresel ham çelik üretimi ekim ayında 143,3 milyon ton olarak gerçekleşti.",
        [
            "production actual | crude steel | World | 143300000 t exact | 2025-10-01..2025-10-31 | - | 143,3 milyon ton",
        ],
    ),
    (
        "fall to a level in two scales",
        "Çin'in ham çelik üretimi 2024'te yüzde 1,7 azalarak 1 milyar 5 milyon tona geriledi.",
        [
            "production actual | crude steel | China | 1005000000 t exact | 2024-01-01..2024-12-31 | -1.7 yoy | 1 milyar 5 milyon tona",
        ],
    ),
    (
        "material behind the unit and verb at the end",
        "Eti Bakır geçen yıl 60 bin ton katot bakır üretti.",
        [
            "production actual | copper cathode | Eti Bakır | 60000 t exact | 2024-01-01..2024-12-31 | - | 60 bin ton",
        ],
    ),
    (
        "aim of a company",
        "Şirket, 2026 yılında 5 ton altın üretmeyi hedefliyor.",
        [
            "production planned | gold | - | 5 t exact | 2026-01-01..2026-12-31 | - | 5 ton",
        ],
    ),
    (
        "capacity of a plant",
        "Tesisin yıllık 3 milyon ton çelik kapasitesi bulunuyor.",
        [
            "capacity actual | steel | - | 3000000 t exact | - | - | 3 milyon ton",
        ],
    ),
    (
        "capacity before the plant",
        "Yıllık 500 bin ton kapasiteli fabrika klinker üretecek.",
        [
            "capacity actual | clinker | - | 500000 t exact | - | - | 500 bin ton",
        ],
    ),
    (
        "half of the year joined months",
        "Kardemir ocak-haziran döneminde 1 milyon 250 bin ton kütük sattı.",
        [
            "sales actual | billet | Kardemir | 1250000 t exact | 2025-01-01..2025-06-30 | - | 1 milyon 250 bin ton",
        ],
    ),
    (
        "first half of a year",
        "Türkiye, 2024 yılının ilk yarısında 2,4 milyon ton inşaat demiri ihraç etti.",
        [
            "exports actual | rebar | Turkey | 2400000 t exact | 2024-01-01..2024-06-30 | - | 2,4 milyon ton",
        ],
    ),
    (
        "fall against the previous month",
        "İnşaat çeliği ihracatı haziran ayında bir önceki aya göre yüzde 12 düşerek 310 bin tona indi.",
        [
            "exports actual | rebar | Turkey | 310000 t exact | 2025-06-01..2025-06-30 | -12 mom | 310 bin tona",
        ],
    ),
    (
        "reserves found",
        "Maden sahasında 12,5 milyon ton demir cevheri rezervi tespit edildi.",
        [
            "reserves actual | iron ore | - | 12500000 t exact | - | - | 12,5 milyon ton",
        ],
    ),
    (
        "reserves in thousands",
        "Türkiye'nin altın rezervi 6 bin 500 ton olarak hesaplanıyor.",
        [
            "reserves actual | gold | Turkey | 6500 t exact | - | - | 6 bin 500 ton",
        ],
    ),
    (
        "percent behind the amount",
        "Şili'nin bakır üretimi ağustosta 423 bin 643 ton ile geçen yılın aynı ayına göre yüzde 9,9 düşüş gösterdi.",
        [
            "production actual | copper | Chile | 423643 t exact | 2025-08-01..2025-08-31 | -9.9 yoy | 423 bin 643 ton",
        ],
    ),
    (
        "level reached in the dative",
        "Codelco'nun üretimi yılın ilk çeyreğinde 295 bin ton bakıra yükseldi.",
        [
            "production actual | copper | Codelco | 295000 t exact | 2025-01-01..2025-03-31 | - | 295 bin ton",
        ],
    ),
    (
        "earlier value with while",
        "Türkiye'nin hurda ithalatı 2023'te 18,8 milyon ton iken 2024'te 20,1 milyon tona çıktı.",
        [
            "imports actual | scrap | Turkey | 18800000 t exact | 2023-01-01..2023-12-31 | - | 18,8 milyon ton",
            "imports actual | scrap | Turkey | 20100000 t exact | 2024-01-01..2024-12-31 | - | 20,1 milyon tona",
        ],
    ),
    (
        "from one level to another",
        "Linyit üretimi 2022'de 85 milyon tondan 2023'te 70 milyon tona geriledi.",
        [
            "production actual | lignite | - | 85000000 t exact | 2022-01-01..2022-12-31 | - | 85 milyon tondan",
            "production actual | lignite | - | 70000000 t exact | 2023-01-01..2023-12-31 | - | 70 milyon tona",
        ],
    ),
    (
        "sale of a product",
        "Eti Maden 2024 yılında 2,3 milyon ton bor ürünü satışı gerçekleştirdi.",
        [
            "sales actual | boron product | Eti Maden | 2300000 t exact | 2024-01-01..2024-12-31 | - | 2,3 milyon ton",
        ],
    ),
    (
        "financial months and growth",
        "Hindistan'ın nihai çelik tüketimi nisan-eylül döneminde yüzde 9,2'lik artışla 78,8 milyon ton olarak kaydedildi.",
        [
            "consumption actual | steel product | India | 78800000 t exact | 2025-04-01..2025-09-30 | +9.2 yoy | 78,8 milyon ton",
        ],
    ),
    (
        "quarter of a mine",
        "Tüprag'ın Kışladağ altın madeni üçüncü çeyrekte 41 bin 140 ons altın üretti.",
        [
            "production actual | gold | Kışladağ | 41140 oz exact | 2025-07-01..2025-09-30 | - | 41 bin 140 ons",
        ],
    ),
    (
        "stocks above a level",
        "Limanlardaki demir cevheri stokları 140 milyon tonun üzerine çıktı.",
        [
            "inventory actual | iron ore | - | 140000000 t over | - | - | 140 milyon tonun",
        ],
    ),
    (
        "land and company",
        "İran'ın Mobarakeh Çelik Şirketi ilk 8 ayda 4,7 milyon ton ham çelik üretti.",
        [
            "production actual | crude steel | Mobarakeh Steel Company | 4700000 t exact | 2024-03-20..2024-11-20 | - | 4,7 milyon ton",
        ],
    ),
    (
        "no material no figure",
        "Üretimin 2025 sonunda 40 tonu aşması bekleniyor.",
        [],
    ),
    (
        "by tonnage and by value",
        "Türkiye'nin krom cevheri ihracatı miktarda yüzde 15 artarak 1,1 milyon ton, değerde 350 milyon dolar oldu.",
        [
            "exports actual | chrome ore | Turkey | 1100000 t exact | - | +15 yoy | 1,1 milyon ton",
        ],
    ),
    (
        "extracted last year",
        "Kazakistan, geçen yıl 65,8 milyon ton demir cevheri çıkardı.",
        [
            "production actual | iron ore | Kazakhstan | 65800000 t exact | 2024-01-01..2024-12-31 | - | 65,8 milyon ton",
        ],
    ),
    (
        "rates by day and month",
        "Günlük 2 bin ton cevher işleyen tesiste ayda 300 kilogram altın üretiliyor.",
        [
            "capacity actual | gold ore | - | 2000 t/day exact | - | - | 2 bin ton",
            "production actual | gold | - | 0.3 t exact | - | - | 300 kilogram",
        ],
    ),
    (
        "this number a year ago",
        "Rio Tinto ikinci çeyrekte 79,9 milyon ton demir cevheri sevk etti, bu rakam geçen yılın aynı döneminde 80,3 milyon tondu.",
        [
            "deliveries actual | iron ore | Rio Tinto | 79900000 t exact | 2025-04-01..2025-06-30 | - | 79,9 milyon ton",
            "deliveries actual | iron ore | Rio Tinto | 80300000 t exact | 2024-04-01..2024-06-30 | - | 80,3 milyon tondu",
        ],
    ),
    (
        "two materials in one sentence",
        "Çimento üretimi Ocak 2025'te 5,1 milyon ton, klinker üretimi ise 5,8 milyon ton oldu.",
        [
            "production actual | cement | - | 5100000 t exact | 2025-01-01..2025-01-31 | - | 5,1 milyon ton",
            "production actual | clinker | - | 5800000 t exact | 2025-01-01..2025-01-31 | - | 5,8 milyon ton",
        ],
    ),
    (
        "fall year on year",
        "Türkiye'nin çelik tüketimi yıllık bazda yüzde 4,5 azalışla 3 milyon tona düştü.",
        [
            "consumption actual | steel | Turkey | 3000000 t exact | - | -4.5 yoy | 3 milyon tona",
        ],
    ),
    (
        "planned range",
        "Şirketin bakır üretimi 2026'da 250 bin ila 270 bin ton arasında olacak.",
        [
            "production planned | copper | - | 250000..270000 t exact | 2026-01-01..2026-12-31 | - | 250 bin ila 270 bin ton",
        ],
    ),
    (
        "two datives and one verb",
        "Endonezya'nın nikel cevheri üretimi 240 milyon tona, ferronikel üretimi 1,5 milyon tona ulaştı.",
        [
            "production actual | nickel ore | Indonesia | 240000000 t exact | - | - | 240 milyon tona",
            "production actual | ferronickel | Indonesia | 1500000 t exact | - | - | 1,5 milyon tona",
        ],
    ),
    (
        "fiscal year and more than",
        "BHP, 2025 mali yılında 2 milyon tondan fazla bakır üretti.",
        [
            "production actual | copper | BHP | 2000000 t over | 2024-07-01..2025-06-30 | - | 2 milyon tondan",
        ],
    ),
    (
        "plant in a place",
        "Manisa'daki tesiste yılda yaklaşık 20 bin ton nikel-kobalt karışımı üretiliyor.",
        [
            "production actual | nickel | Manisa | 20000 t exact | - | - | 20 bin ton",
        ],
    ),
    (
        "product without a name",
        "Ürünün 1,2 milyon tonu yurt içinde satıldı, 800 bin tonu ihraç edildi.",
        [],
    ),
    (
        "ministry of trade",
        "Ticaret Bakanlığı verilerine göre mermer ihracatı 2024'te 3,5 milyon ton olarak gerçekleşti.",
        [
            "exports actual | marble | Turkey | 3500000 t exact | 2024-01-01..2024-12-31 | - | 3,5 milyon ton",
        ],
    ),
    (
        "imports of concentrate",
        "Türkiye, 120 bin ton bakır konsantresi ithal etti.",
        [
            "imports actual | copper concentrate | Turkey | 120000 t exact | - | - | 120 bin ton",
        ],
    ),
    (
        "production and sales",
        "Erdemir'in nihai mamul üretimi 2024'te 8,1 milyon tona, satışları 7,9 milyon tona ulaştı.",
        [
            "production actual | steel product | Erdemir | 8100000 t exact | 2024-01-01..2024-12-31 | - | 8,1 milyon tona",
            "sales actual | steel product | Erdemir | 7900000 t exact | 2024-01-01..2024-12-31 | - | 7,9 milyon tona",
        ],
    ),
    (
        "difference and level",
        "Üretim geçen yıla göre 250 bin ton artışla 2,6 milyon ton kömür oldu.",
        [
            "other actual | coal | - | 250000 t exact | - | - | 250 bin ton",
            "production actual | coal | - | 2600000 t exact | - | - | 2,6 milyon ton",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_tr_sentences_are_read(text, figures):
    assert told(text, "tr") == figures
