"""Turkish: quarters of other years, amounts of the same months, what is to be raised, and what markets took."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "against the quarter of another year",
        "Kazatomprom'un bildirdiğine göre 2025'in üçüncü çeyreğinde 3 bin 110 ton uranyum satıldı, satışlar geçen yılın üçüncü çeyreğine göre yüzde 38 arttı.",
        [
            "sales actual | uranium concentrate | Kazatomprom | 3110 t exact | 2025-07-01..2025-09-30 | +38 yoy | 3 bin 110 ton",
        ],
    ),
    (
        "against an amount of the same months",
        "İran'da kömür konsantresi üretimi yılın ilk beş ayında (21 Mart - 22 Ağustos) 531 bin tona ulaştı. Geçen yılın aynı dönemindeki 464 bin tona kıyasla artış yüzde 14,4 oldu.",
        [
            "production actual | coal concentrate | Iran | 531000 t exact | 2025-03-21..2025-08-22 | +14.4 yoy | 531 bin tona",
            "production actual | coal concentrate | Iran | 464000 t exact | 2024-03-20..2024-08-21 | - | 464 bin tona",
        ],
    ),
    (
        "what is to be raised this year",
        "Eti Gümüş yılın ilk yarısında 41 ton gümüş üretti. Genel Müdür, geçen sene 78 ton olan üretimi bu yıl 100 tona çıkarmayı planladıklarını kaydetti.",
        [
            "production actual | silver | Eti Gümüş | 41 t exact | 2025-01-01..2025-06-30 | - | 41 ton",
            "production actual | silver | Eti Gümüş | 78 t exact | 2024-01-01..2024-12-31 | - | 78 ton",
            "production planned | silver | Eti Gümüş | 100 t exact | 2025-01-01..2025-12-31 | - | 100 tona",
        ],
    ),
    (
        "what a market took",
        "Türkiye'de sektör 2024'te 70,1 milyon ton çimento üretti. Çimento ihracatı 17 milyon 100 bin tona düştü. En büyük pazar 7,8 milyon tonla ABD oldu, İsrail 3,2 milyon tonla ikinci sırada geldi.",
        [
            "production actual | cement | Turkey | 70100000 t exact | 2024-01-01..2024-12-31 | - | 70,1 milyon ton",
            "exports actual | cement | Turkey | 17100000 t exact | 2024-01-01..2024-12-31 | - | 17 milyon 100 bin tona",
            "exports actual | cement | Turkey | 7800000 t exact | 2024-01-01..2024-12-31 | - | 7,8 milyon tonla",
            "exports actual | cement | Turkey | 3200000 t exact | 2024-01-01..2024-12-31 | - | 3,2 milyon tonla",
        ],
    ),
    (
        "what each of two lands bought",
        "Türkiye'de 2024'te 12,2 milyon ton feldspat üretildi, 7,5 milyon tonu ihraç edildi. İtalya 2,2 milyon ton, İspanya 1,6 milyon ton satın aldı.",
        [
            "production actual | feldspar | Turkey | 12200000 t exact | 2024-01-01..2024-12-31 | - | 12,2 milyon ton",
            "exports actual | feldspar | Turkey | 7500000 t exact | 2024-01-01..2024-12-31 | - | 7,5 milyon tonu",
            "exports actual | feldspar | Turkey | 2200000 t exact | 2024-01-01..2024-12-31 | - | 2,2 milyon ton",
            "exports actual | feldspar | Turkey | 1600000 t exact | 2024-01-01..2024-12-31 | - | 1,6 milyon ton",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures
