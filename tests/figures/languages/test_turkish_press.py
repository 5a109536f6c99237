"""Turkish: programmes and how far from them, two times of one verb, who is left over, reports of ministries."""

import pytest

from tests.figures.languages.told import told

CASES: list[tuple[str, str, list[str]]] = [
    (
        "two times of one verb",
        "Türkiye'de nihai mamul tüketimi eylülde yüzde 9,4 artarak 3,1 milyon tona, yılın ilk 9 ayında ise yüzde 3,7 yükselişle 28,6 milyon tona ulaştı.",
        [
            "consumption actual | steel product | Turkey | 3100000 t exact | 2025-09-01..2025-09-30 | +9.4 yoy | 3,1 milyon tona",
            "consumption actual | steel product | Turkey | 28600000 t exact | 2025-01-01..2025-09-30 | +3.7 yoy | 28,6 milyon tona",
        ],
    ),
    (
        "a month and the full year of one verb",
        "Çin'in bakır üretimi aralıkta yıllık bazda yüzde 5 yükselerek 1,21 milyon tona, yılın tamamında ise yüzde 3,9 artışla 13,6 milyon tona çıktı.",
        [
            "production actual | copper | China | 1210000 t exact | 2024-12-01..2024-12-31 | +5 yoy | 1,21 milyon tona",
            "production actual | copper | China | 13600000 t exact | 2024-01-01..2024-12-31 | +3.9 yoy | 13,6 milyon tona",
        ],
    ),
    (
        "behind the programme",
        "TTK ocakta 98 bin 300 ton kömür üretti. Böylece 104 bin ton olarak belirlenen programın yüzde 5 altında kalındı.",
        [
            "production actual | coal | TTK | 98300 t exact | 2025-01-01..2025-01-31 | -5 plan | 98 bin 300 ton",
            "production planned | coal | TTK | 104000 t exact | 2025-01-01..2025-01-31 | - | 104 bin ton",
        ],
    ),
    (
        "above its own programme",
        "Çadormalu Maden ve Sanayi Şirketi geçen yıl 9 milyon 870 bin ton demir cevheri konsantresi üreterek programının yüzde 3 üstüne çıktı.",
        [
            "production actual | iron ore concentrate | Chadormalu | 9870000 t exact | 2024-03-20..2025-03-20 | +3 plan | 9 milyon 870 bin ton",
        ],
    ),
    (
        "what must be made",
        "İran'ın gelecek yıl 52 milyon ton çelik üretmesi gerektiğini söyledi.",
        [
            "production planned | steel | Iran | 52000000 t exact | 2026-03-21..2027-03-20 | - | 52 milyon ton",
        ],
    ),
    (
        "aim in the manner of reports",
        "Koza Altın bu sahadan 14.500 ons altın üretimi planlamıştır.",
        [
            "production planned | gold | Koza Altın | 14500 oz exact | - | - | 14.500 ons",
        ],
    ),
    (
        "forecast from one range to another",
        "Teck Resources bu yılki bakır üretim beklentisini 200-220 bin tondan 165-180 bin metrik tona çekti.",
        [
            "production planned | copper | Teck Resources | 200000..220000 t exact | 2025-01-01..2025-12-31 | - | 200-220 bin tondan",
            "production planned | copper | Teck Resources | 165000..180000 t exact | 2025-01-01..2025-12-31 | - | 165-180 bin metrik tona",
        ],
    ),
    (
        "the year ending on a day",
        "Dernek, İran için 20 Mart'ta bitecek yılda 30 milyon tonluk sünger demir üretimi tahminini korudu. Ülkenin kurulu gücü ise 38 milyon tonun üzerinde.",
        [
            "production planned | sponge iron | Iran | 30000000 t exact | 2025-03-21..2026-03-20 | - | 30 milyon tonluk",
            "capacity actual | sponge iron | Iran | 38000000 t over | - | - | 38 milyon tonun",
        ],
    ),
    (
        "what is left to others",
        "İran'da Calcimin 30 bin 100 ton çinko külçe üretti; geriye kalan 47 bin 500 ton diğer şirketlere ait.",
        [
            "production actual | zinc ingot | Calcimin | 30100 t exact | - | - | 30 bin 100 ton",
            "production actual | zinc ingot | Other companies | 47500 t exact | - | - | 47 bin 500 ton",
        ],
    ),
    (
        "others behind a list",
        "İran'da Mübareke Çelik 5 milyon 900 bin ton sünger demir üretti. Onu 3 milyon 100 bin tonla Huzistan Çelik, 1 milyon 400 bin tonla Güney Kave Çelik izledi. Yaklaşık 12 milyon ton da diğer şirketlerden geldi.",
        [
            "production actual | sponge iron | Mobarakeh Steel Company | 5900000 t exact | - | - | 5 milyon 900 bin ton",
            "production actual | sponge iron | Khuzestan Steel Company | 3100000 t exact | - | - | 3 milyon 100 bin tonla",
            "production actual | sponge iron | South Kaveh Steel Company | 1400000 t exact | - | - | 1 milyon 400 bin tonla",
            "production actual | sponge iron | Other companies | 12000000 t about | - | - | 12 milyon ton",
        ],
    ),
    (
        "who gave the news",
        "Dernek başkan yardımcılarından Murat Selçuk Ergin'in verdiği bilgiye göre Türkiye geçen yıl 1,4 milyon ton krom cevheri ihraç etti.",
        [
            "exports actual | chrome ore | Turkey | 1400000 t exact | 2024-01-01..2024-12-31 | - | 1,4 milyon ton",
        ],
    ),
    (
        "imports in the manner of reports",
        "Türkiye yıllık 160 ton altın ithal etmektedir.",
        [
            "imports actual | gold | Turkey | 160 t exact | - | - | 160 ton",
        ],
    ),
    (
        "exports and sales at home",
        "Eti Maden, 2024'te 1,6 milyon ton ihracat ve 90 bin ton iç satış ile toplamda 1,7 milyon ton bor ürünü satışına imza attı.",
        [
            "exports actual | boron product | Eti Maden | 1600000 t exact | 2024-01-01..2024-12-31 | - | 1,6 milyon ton",
            "sales actual | boron product | Eti Maden | 90000 t exact | 2024-01-01..2024-12-31 | - | 90 bin ton",
            "sales actual | boron product | Eti Maden | 1700000 t exact | 2024-01-01..2024-12-31 | - | 1,7 milyon ton",
        ],
    ),
    (
        "half a year and the whole",
        "Eti Maden 2024 yılının ilk 6 ayında 812 bin ton, yıl sonunda ise 1 milyon 700 bin ton rafine bor satışı gerçekleştirdi.",
        [
            "sales actual | refined boron | Eti Maden | 812000 t exact | 2024-01-01..2024-06-30 | - | 812 bin ton",
            "sales actual | refined boron | Eti Maden | 1700000 t exact | 2024-01-01..2024-12-31 | - | 1 milyon 700 bin ton",
        ],
    ),
    (
        "eight months of last year",
        "TTK'nın geçen yılın 8 aylık döneminde 840 bin ton olan kömür üretimi, bu yılın aynı döneminde 655 bin ton olarak gerçekleşti.",
        [
            "production actual | coal | TTK | 840000 t exact | 2024-01-01..2024-08-31 | - | 840 bin ton",
            "production actual | coal | TTK | 655000 t exact | 2025-01-01..2025-08-31 | - | 655 bin ton",
        ],
    ),
    (
        "less than the month before",
        "İran'da ekimde 15 bin 200 ton çinko külçe üretildi, bu miktar bir önceki aydan yüzde 4 daha az.",
        [
            "production actual | zinc ingot | Iran | 15200 t exact | 2025-10-01..2025-10-31 | -4 mom | 15 bin 200 ton",
        ],
    ),
    (
        "multiplied within a year",
        "Veriler Türkiye'nin kömür üretiminin 2024'te 80 milyon 100 bin tona ulaştığını ve bir yılda yüzde 9 çoğaldığını gösteriyor.",
        [
            "production actual | coal | Turkey | 80100000 t exact | 2024-01-01..2024-12-31 | +9 yoy | 80 milyon 100 bin tona",
        ],
    ),
    (
        "countries that report to the association",
        "Derneğe veri gönderen 69 ülkenin eylül ham çelik üretimi yüzde 1,6 gerileyip 141,8 milyon tona indi.",
        [
            "production actual | crude steel | World | 141800000 t exact | 2025-09-01..2025-09-30 | -1.6 yoy | 141,8 milyon tona",
        ],
    ),
    (
        "the body of iranian mines under another name",
        "İran Madencilik ve Metalurji Geliştirme Kurumu (IMIDRO) raporuna göre ülkenin çelik üretimi ekimde 3 milyon tona ulaştı.",
        [
            "production actual | steel | Iran | 3000000 t exact | 2025-10-01..2025-10-31 | - | 3 milyon tona",
        ],
    ),
    (
        "ingots named before their metal",
        "IMIDRO tarafından açıklanan verilere göre İran'ın külçe alüminyum üretim miktarı 1403 yılında 639.000 ton olarak gerçekleşmiştir.",
        [
            "production actual | aluminium ingot | Iran | 639000 t exact | 2024-03-20..2025-03-20 | - | 639.000 ton",
        ],
    ),
    (
        "strikingly risen imports",
        "Türkiye'nin çelik ithalatı eylülde dikkat çekici şekilde arttı. Geçen yılın aynı ayına göre miktar bazında yüzde 51,1 artışla 1,7 milyon ton, değer bazında ise yüzde 30 artışla 1,3 milyar dolar oldu.",
        [
            "imports actual | steel | Turkey | 1700000 t exact | 2025-09-01..2025-09-30 | +51.1 yoy | 1,7 milyon ton",
        ],
    ),
    (
        "below the quarter before",
        "Newmont'un üçüncü çeyrek altın üretimi 1,39 milyon ons ile bir önceki çeyreğin yüzde 5 altında gerçekleşti.",
        [
            "production actual | gold | Newmont | 1390000 oz exact | 2025-07-01..2025-09-30 | -5 qoq | 1,39 milyon ons",
        ],
    ),
    (
        "passed the level of last year",
        "Vale yılın dokuz ayında 241,7 milyon ton demir cevheri üreterek geçen yılın 238,1 milyon tonluk seviyesini aştı.",
        [
            "production actual | iron ore | Vale | 241700000 t exact | 2025-01-01..2025-09-30 | - | 241,7 milyon ton",
            "production actual | iron ore | Vale | 238100000 t exact | 2024-01-01..2024-09-30 | - | 238,1 milyon tonluk",
        ],
    ),
    (
        "september of last year",
        "Çin'in eylül ayı demir cevheri ithalatı 115,3 milyon tonla rekor kırdı; bu rakam ağustosta 104,2 milyon ton, geçen yılın eylülünde 103,1 milyon tondu.",
        [
            "imports actual | iron ore | China | 115300000 t exact | 2025-09-01..2025-09-30 | - | 115,3 milyon tonla",
            "imports actual | iron ore | China | 104200000 t exact | 2025-08-01..2025-08-31 | - | 104,2 milyon ton",
            "imports actual | iron ore | China | 103100000 t exact | 2024-09-01..2024-09-30 | - | 103,1 milyon tondu",
        ],
    ),
    (
        "aims for a good a year",
        "SSR Mining, Çöpler'de yılda 210 bin ons altın hedefliyor.",
        [
            "production planned | gold | SSR Mining | 210000 oz exact | - | - | 210 bin ons",
        ],
    ),
    (
        "unknown name before its good and kind",
        "Hürremşehr Çelik Fabrikası mihr ayında 11 bin ton kütük sevk etti.",
        [
            "deliveries actual | billet | Hürremşehr steel plant | 11000 t exact | 2025-09-23..2025-10-22 | - | 11 bin ton",
        ],
    ),
    (
        "a mine before its director",
        "Ağdarre Altın Madeni Müdürü Ali Rızai, tesislerinde 2024'te 510 kilogram altın döküldüğünü söyledi.",
        [
            "production actual | gold | Ağdarre | 0.51 t exact | 2024-01-01..2024-12-31 | - | 510 kilogram",
        ],
    ),
    (
        "to whom amounts belong",
        "İran'da ham çeliğin 4,5 milyon tonu Mübareke Çelik'e, 2 milyon tonu Huzistan Çelik'e, 1,3 milyon tonu İsfahan Çelik'e ait.",
        [
            "production actual | crude steel | Mobarakeh Steel Company | 4500000 t exact | - | - | 4,5 milyon tonu",
            "production actual | crude steel | Khuzestan Steel Company | 2000000 t exact | - | - | 2 milyon tonu",
            "production actual | crude steel | Esfahan Steel Company | 1300000 t exact | - | - | 1,3 milyon tonu",
        ],
    ),
    (
        "what a ministry says of a month",
        "Peru Enerji ve Maden Bakanlığına göre ağustosta Southern Peru 32 bin 100 ton, Cerro Verde 37 bin 200 ton bakır üretti.",
        [
            "production actual | copper | Southern Peru | 32100 t exact | 2025-08-01..2025-08-31 | - | 32 bin 100 ton",
            "production actual | copper | Cerro Verde | 37200 t exact | 2025-08-01..2025-08-31 | - | 37 bin 200 ton",
        ],
    ),
    (
        "target of the year",
        "TTK geçen ay 41 bin ton kömür üretti. Yıl sonu hedefi 540 bin ton.",
        [
            "production actual | coal | TTK | 41000 t exact | 2025-10-01..2025-10-31 | - | 41 bin ton",
            "production planned | coal | TTK | 540000 t exact | 2025-01-01..2025-12-31 | - | 540 bin ton",
        ],
    ),
    (
        "against last year's amount",
        "Polonya'nın kömür üretimi yılın ilk 10 ayında geçen yılki 36 milyon tona karşılık 34,5 milyon ton oldu.",
        [
            "production actual | coal | Poland | 34500000 t exact | 2025-01-01..2025-10-31 | - | 34,5 milyon ton",
            "production actual | coal | Poland | 36000000 t exact | 2024-01-01..2024-10-31 | - | 36 milyon tona",
        ],
    ),
    (
        "three months that end on a day",
        "Alcoa, 30 Eylül'de sona eren üç ayda 1,1 milyon ton boksit sattı.",
        [
            "sales actual | bauxite | Alcoa | 1100000 t exact | 2025-07-01..2025-09-30 | - | 1,1 milyon ton",
        ],
    ),
    (
        "to ounces of gold",
        "Temmuz-eylül döneminde Tüprag'ın üretimi bir önceki üç aya göre yüzde 6 artışla 43 bin ons altına ulaştı.",
        [
            "production actual | gold | Tüprag | 43000 oz exact | 2025-07-01..2025-09-30 | +6 qoq | 43 bin ons altına ulaştı",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_turkish_press(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "tr") == expected
