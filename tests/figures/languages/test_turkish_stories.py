"""Turkish: two changes with one verb, what somebody says, buyers, doers, lines in capitals, as agencies write."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "fell on the month while it rose on the year",
        "Türkiye'de taşkömürü koku üretimi ekimde 406 bin 500 ton oldu. Bu üretim bir önceki aya göre yüzde 0,4 azalırken, bir önceki yılın aynı ayına göre yüzde 9,8 arttı.",
        [
            "production actual | coke | Turkey | 406500 t exact | 2025-10-01..2025-10-31 | +9.8 yoy | 406 bin 500 ton",
        ],
    ),
    (
        "change of the good told behind both",
        "Türkiye'de linyit üretimi eylülde 6 milyon 367 bin ton oldu.\n\nLinyit üretimi eylülde bir önceki aya göre yüzde 5,6 azalırken bir önceki yılın aynı ayına göre yüzde 16,7 arttı.",
        [
            "production actual | lignite | Turkey | 6367000 t exact | 2025-09-01..2025-09-30 | +16.7 yoy | 6 milyon 367 bin ton",
        ],
    ),
    (
        "two changes with one verb before the amount",
        "Şili'de bakır üretimi ağustosta, bir önceki yılın aynı ayına göre yüzde 3,4, bir önceki aya göre ise yüzde 7,2 azalarak 428 bin 800 ton oldu.",
        [
            "production actual | copper | Chile | 428800 t exact | 2025-08-01..2025-08-31 | -3.4 yoy | 428 bin 800 ton",
        ],
    ),
    (
        "increase that the director tells of",
        "İran'ın Sungun bakır madeninde 1403 yılında 318 bin 640 ton bakır konsantresi elde edildi. Maden müdürü, bir önceki yıla göre yüzde 5,5 artış sağlandığını söyledi.",
        [
            "production actual | copper concentrate | Sungun | 318640 t exact | 2024-03-20..2025-03-20 | +5.5 yoy | 318 bin 640 ton",
        ],
    ),
    (
        "largest market is no producer",
        "Türkiye 2024'te 19,8 milyon ton çimento ihraç etti. ABD, 9,9 milyon tonla en büyük pazar oldu.",
        [
            "exports actual | cement | Turkey | 19800000 t exact | 2024-01-01..2024-12-31 | - | 19,8 milyon ton",
            "exports actual | cement | Turkey | 9900000 t exact | 2024-01-01..2024-12-31 | - | 9,9 milyon tonla",
        ],
    ),
    (
        "shares of two companies",
        "Türkiye’de 2024 yılında 84,9 milyon ton linyit üretildi. Üretimin 27,3 milyon tonu Türkiye Kömür İşletmeleri (TKİ), 33,8 milyon tonu EÜAŞ tarafından gerçekleştirildi.",
        [
            "production actual | lignite | Turkey | 84900000 t exact | 2024-01-01..2024-12-31 | - | 84,9 milyon ton",
            "production actual | lignite | Turkish Coal Enterprises | 27300000 t exact | 2024-01-01..2024-12-31 | - | 27,3 milyon tonu",
            "production actual | lignite | EÜAŞ | 33800000 t exact | 2024-01-01..2024-12-31 | - | 33,8 milyon tonu",
        ],
    ),
    (
        "line in capitals between paragraphs",
        "Türkiye'nin altın üretimi 2021'de 39 ton oldu.\n\n2022’DE 31 TON ÜRETİM OLDU\n\n2023’te üretim 36 tona ulaştı.",
        [
            "production actual | gold | Turkey | 39 t exact | 2021-01-01..2021-12-31 | - | 39 ton",
            "production actual | gold | Turkey | 31 t exact | 2022-01-01..2022-12-31 | - | 31 TON",
            "production actual | gold | Turkey | 36 t exact | 2023-01-01..2023-12-31 | - | 36 tona",
        ],
    ),
    (
        "revenue in TL is no name",
        "Kardemir yılı başarıyla kapattı. Şirket, 2024 yılı itibarıyla 58,4 milyar TL ciroya ulaşırken, 2,3 milyon ton sıvı çelik üretimi gerçekleştirdi.",
        [
            "production actual | liquid steel | Kardemir | 2300000 t exact | 2024-01-01..2024-12-31 | - | 2,3 milyon ton",
        ],
    ),
    (
        "what a converter holds",
        "Kardemir, çelikhanedeki 120 tonluk konverterleriyle 2024'te 2,3 milyon ton sıvı çelik üretti.",
        [
            "production actual | liquid steel | Kardemir | 2300000 t exact | 2024-01-01..2024-12-31 | - | 2,3 milyon ton",
        ],
    ),
    (
        "estimate of what was",
        "2024 yılında dünya altın üretimi tahmini 3.300 ton olarak gerçekleşmiştir.",
        [
            "production actual | gold | World | 3300 t about | 2024-01-01..2024-12-31 | - | 3.300 ton",
        ],
    ),
    (
        "association of cement makers is no producer",
        "TÇMB tarafından yapılan açıklamaya göre, 2025 yılı ilk yarısında 36 milyon ton çimento üretimi gerçekleşti. Bunun 4 milyon tondan fazlası dış satış oldu.",
        [
            "production actual | cement | Turkey | 36000000 t exact | 2025-01-01..2025-06-30 | - | 36 milyon ton",
            "exports actual | cement | Turkey | 4000000 t over | 2025-01-01..2025-06-30 | - | 4 milyon tondan",
        ],
    ),
    (
        "who tells is no importer",
        "Türkiye’nin 2023'te 302 ton altın ithal ettiğini belirten Köse, ülkenin İstanbul Altın Borsası’nın verilerine göre 2024'te 93 ton altın ithal ettiğini kaydetti.",
        [
            "imports actual | gold | Turkey | 302 t exact | 2023-01-01..2023-12-31 | - | 302 ton",
            "imports actual | gold | Turkey | 93 t exact | 2024-01-01..2024-12-31 | - | 93 ton",
        ],
    ),
    (
        "council of a land and its largest producer",
        "Şili Bakır Komisyonu (Cochilco) verilerine göre, dünyanın en büyük bakır üreticisi Codelco, eylülde geçen yılın aynı ayına göre yüzde 15 düşüşle 120 bin 800 ton bakır üretti.",
        [
            "production actual | copper | Codelco | 120800 t exact | 2025-09-01..2025-09-30 | -15 yoy | 120 bin 800 ton",
        ],
    ),
    (
        "known producer before a comma",
        "Codelco, 2024'te 1 milyon 328 bin ton bakır üretti.",
        [
            "production actual | copper | Codelco | 1328000 t exact | 2024-01-01..2024-12-31 | - | 1 milyon 328 bin ton",
        ],
    ),
    (
        "from one amount to another in a year",
        "Türkiye'nin bakır cevheri ihracatı 2024'te 310 bin tondan 287 bin tona geriledi.",
        [
            "exports actual | copper ore | Turkey | 310000 t exact | 2023-01-01..2023-12-31 | - | 310 bin tondan",
            "exports actual | copper ore | Turkey | 287000 t exact | 2024-01-01..2024-12-31 | - | 287 bin tona",
        ],
    ),
    (
        "rates of the month and of the year",
        "TÜİK verilerine göre Türkiye'nin demir cevheri ithalatı eylülde aylık %24,8 ve yıllık %15,4 artışla 1.068.509 mt seviyesinde kaydedildi.",
        [
            "imports actual | iron ore | Turkey | 1068509 t exact | 2025-09-01..2025-09-30 | +15.4 yoy | 1.068.509 mt",
        ],
    ),
    (
        "on the year and on the month behind the rates",
        "Çin’in demir cevheri ithalatı eylülde %6,4 yıllık bazda ve %8,2 aylık bazda artışla 119,65 milyon mt oldu.",
        [
            "imports actual | iron ore | China | 119650000 t exact | 2025-09-01..2025-09-30 | +6.4 yoy | 119,65 milyon mt",
        ],
    ),
    (
        "customs of a land",
        "Çin Gümrükler Genel İdaresinin verilerine göre 2024 yılında demir cevheri ithalatı 1,24 milyar mt seviyesinde gerçekleşti.",
        [
            "imports actual | iron ore | China | 1240000000 t exact | 2024-01-01..2024-12-31 | - | 1,24 milyar mt",
        ],
    ),
    (
        "same period of this year",
        "Türkiye'nin geçen yılın ocak-mart döneminde 4 milyon 765 bin ton olan maden ihracatı, bu yılın aynı döneminde yüzde 5,4 artarak 5 milyon 24 bin tona ulaştı.",
        [
            "exports actual | mineral | Turkey | 4765000 t exact | 2024-01-01..2024-03-31 | - | 4 milyon 765 bin ton",
            "exports actual | mineral | Turkey | 5024000 t exact | 2025-01-01..2025-03-31 | +5.4 yoy | 5 milyon 24 bin tona",
        ],
    ),
    (
        "mark that was not reached",
        "Çin'in ham çelik üretimi 2024'te %4,4 düşüşle 961 milyon tona indi ve bu rakam, 2019'dan bu yana ilk kez 1 milyar ton sınırının altına düşmüş oldu.",
        [
            "production actual | crude steel | China | 961000000 t exact | 2024-01-01..2024-12-31 | -4.4 yoy | 961 milyon tona",
        ],
    ),
    (
        "share of capacity is no capacity",
        "Eti Maden 2024'te yüzde 95 kapasiteyle çalışarak 2 milyon 650 bin ton rafine bor sattı.",
        [
            "sales actual | refined boron | Eti Maden | 2650000 t exact | 2024-01-01..2024-12-31 | - | 2 milyon 650 bin ton",
        ],
    ),
    (
        "gold that central banks bought",
        "Dünyada merkez bankaları 2024'te 1.045 ton altın aldı. Altın üretimi yüzde 1 artarak 3 bin 661 tona çıktı.",
        [
            "other actual | gold | World | 1045 t exact | 2024-01-01..2024-12-31 | - | 1.045 ton",
            "production actual | gold | World | 3661 t exact | 2024-01-01..2024-12-31 | +1 yoy | 3 bin 661 tona",
        ],
    ),
    (
        "behind last year's",
        "Şili'deki Quellaveco bakır madeninde üretim 2024'te 306 bin 300 tonla önceki yılki 319 bin tonun gerisinde kaldı.",
        [
            "production actual | copper | Quellaveco | 306300 t exact | 2024-01-01..2024-12-31 | - | 306 bin 300 tonla",
            "production actual | copper | Quellaveco | 319000 t exact | 2023-01-01..2023-12-31 | - | 319 bin tonun",
        ],
    ),
    (
        "what the customs of iran count",
        "İran Gümrük İdaresi verilerine göre geçen Mehr ayında 312 bin ton çelik ürünü ithal edildi, bu miktar bir önceki yılın aynı ayına göre yüzde 8 daha fazla.",
        [
            "imports actual | steel product | Iran | 312000 t exact | 2025-09-23..2025-10-22 | +8 yoy | 312 bin ton",
        ],
    ),
    (
        "thousands beside decimals with the same mark",
        "Ekimde Türkiye’nin çelik ürün ihracatı % 45 artışla 2.5 milyon tona ulaşırken, ithalatı % 40.1 düşüşle 886.000 ton seviyesine geriledi.",
        [
            "exports actual | steel product | Turkey | 2500000 t exact | 2025-10-01..2025-10-31 | +45 yoy | 2.5 milyon tona",
            "imports actual | steel product | Turkey | 886000 t exact | 2025-10-01..2025-10-31 | -40.1 yoy | 886.000 ton seviyesine",
        ],
    ),
    (
        "big increase of a half-made good",
        "Ekimde Türkiye’nin yarı ürün ihracatı % 134.1 oranında büyük bir artışla 765.000 tona yükseldi.",
        [
            "exports actual | semi-finished steel | Turkey | 765000 t exact | 2025-10-01..2025-10-31 | +134.1 yoy | 765.000 tona",
        ],
    ),
    (
        "what is contributed is not found",
        "Türkiye eylülde 193.341 ton slab ithal etti. Özel sektör ithalata 27.133 tonla katkıda bulundu.",
        [
            "imports actual | slab | Turkey | 193341 t exact | 2025-09-01..2025-09-30 | - | 193.341 ton",
            "imports actual | slab | Turkey | 27133 t exact | 2025-09-01..2025-09-30 | - | 27.133 tonla",
        ],
    ),
    (
        "rose an amount that it rose to",
        "Türkiye'nin ham çelik üretimi, ekim ayında bir önceki yıla göre yüzde 3,3'lük artışla 3,2 milyon ton yükseldi.",
        [
            "production actual | crude steel | Turkey | 3200000 t exact | 2025-10-01..2025-10-31 | +3.3 yoy | 3,2 milyon ton",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_turkish_stories(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "tr") == expected
