"""Turkish: where a mine lies, whom somebody told, that year, and who supplied in turn."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "where a mine lies",
        "Niğde'nin Tarn ilçesindeki Nordvik madeninde 2024'te 95 bin 900 ons altın üretildi. Kayseri'nin Hollin ilçesinde Corvane tesislerinde 120 bin ton demir cevheri çıkarıldı.",
        [
            "production actual | gold | Nordvik mine | 95900 oz exact | 2024-01-01..2024-12-31 | - | 95 bin 900 ons",
            "production actual | iron ore | Corvane plant | 120000 t exact | 2024-01-01..2024-12-31 | - | 120 bin ton",
        ],
    ),
    (
        "whom a director told",
        "Gohar Zemin yılın ilk dokuz ayında 2 milyon 610 bin ton demir cevheri çıkardı. Mehr Haber Ajansı'na konuşan Genel Müdür Rıza Kerimi, bu dönem için 2 milyon 500 bin ton cevher planlandığını söyledi.",
        [
            "production actual | iron ore | Gohar Zamin | 2610000 t exact | 2024-03-20..2024-12-20 | - | 2 milyon 610 bin ton",
            "production planned | iron ore | Gohar Zamin | 2500000 t exact | 2024-03-20..2024-12-20 | - | 2 milyon 500 bin ton",
        ],
    ),
    (
        "that year",
        "Nordvik madeni 2022'nin mart ayında kapanmış, o yıl madenin altın üretimi 44 bin 600 onsta kalmıştı. Ekim-aralık döneminde 41 bin ons altın döküldü, bir önceki çeyrekte ise 36 bin 900 ons dökülmüştü.",
        [
            "production actual | gold | Nordvik mine | 44600 oz exact | 2022-01-01..2022-12-31 | - | 44 bin 600 onsta",
            "production actual | gold | Nordvik mine | 41000 oz exact | 2024-10-01..2024-12-31 | - | 41 bin ons",
            "production actual | gold | Nordvik mine | 36900 oz exact | 2024-07-01..2024-09-30 | - | 36 bin 900 ons",
        ],
    ),
    (
        "the company's mine abroad",
        "Nordvik madeninde 2024'te 49 bin 200 ons altın döküldü. Şirketin Kanada'daki Hollin madeninden yıl boyunca 54 bin 300 ons altın geldi.",
        [
            "production actual | gold | Nordvik mine | 49200 oz exact | 2024-01-01..2024-12-31 | - | 49 bin 200 ons",
            "production actual | gold | Hollin mine | 54300 oz exact | 2024-01-01..2024-12-31 | - | 54 bin 300 ons",
        ],
    ),
    (
        "what is dug by plan",
        "Tarn 2025 yılında 6,5 milyon ton demir cevheri çıkarmayı hedefliyor. Stoklarının yıl sonunda 800 bin tona yaklaşması bekleniyor.",
        [
            "production planned | iron ore | Tarn | 6500000 t exact | 2025-01-01..2025-12-31 | - | 6,5 milyon ton",
            "inventory planned | iron ore | Tarn | 800000 t about | - | - | 800 bin tona",
        ],
    ),
    (
        "suppliers in turn",
        "Türkiye'nin hurda ithalatı 2025'in ocak-haziran döneminde 4,1 milyon ton oldu. ABD'den yapılan ithalat 910 bin tona yükseldi. Rusya 520 bin tonla ikinci, Hollanda 410 bin tonla üçüncü sırada yer aldı.",
        [
            "imports actual | scrap | Turkey | 4100000 t exact | 2025-01-01..2025-06-30 | - | 4,1 milyon ton",
            "imports actual | scrap | Turkey | 910000 t exact | 2025-01-01..2025-06-30 | - | 910 bin tona",
            "imports actual | scrap | Turkey | 520000 t exact | 2025-01-01..2025-06-30 | - | 520 bin tonla",
            "imports actual | scrap | Turkey | 410000 t exact | 2025-01-01..2025-06-30 | - | 410 bin tonla",
        ],
    ),
    (
        "what was taken from where",
        "Türkiye 2025'in ocak-haziran döneminde 4,1 milyon ton hurda ithal etti. Rusya'dan 520 bin ton, Hollanda'dan 410 bin ton alındı.",
        [
            "imports actual | scrap | Turkey | 4100000 t exact | 2025-01-01..2025-06-30 | - | 4,1 milyon ton",
            "imports actual | scrap | Turkey | 520000 t exact | 2025-01-01..2025-06-30 | - | 520 bin ton",
            "imports actual | scrap | Turkey | 410000 t exact | 2025-01-01..2025-06-30 | - | 410 bin ton",
        ],
    ),
    (
        "the data of a bureau",
        "Tarn'ın bakır üretimi temmuzda 21 bin ton oldu. Ülkenin istatistik kurumu INE'nin açıkladığı veriye göre haziranda üretim 19 bin tondu.",
        [
            "production actual | copper | Tarn | 21000 t exact | 2025-07-01..2025-07-31 | - | 21 bin ton",
            "production actual | copper | Tarn | 19000 t exact | 2025-06-01..2025-06-30 | - | 19 bin tondu",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures
