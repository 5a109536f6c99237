"""Turkish: establishments of one producer, times of reports, lands set beside others."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "establishments of TTK are TTK",
        "Kozlu, Armutçuk, Karadon, Amasra ve Üzülmez müesseselerinde 2025'in ilk çeyreğinde 210 bin ton taşkömürü üretildi.",
        [
            "production actual | hard coal | TTK | 210000 t exact | 2025-01-01..2025-03-31 | - | 210 bin ton",
        ],
    ),
    (
        "as bound to it",
        "2025'in ilk yarısında TTK'ye bağlı Karadon, Kozlu, Üzülmez, Amasra ve Armutçuk maden ocaklarında 295 bin ton satılabilir taşkömürü üretildi.",
        [
            "production actual | hard coal | TTK | 295000 t exact | 2025-01-01..2025-06-30 | - | 295 bin ton",
        ],
    ),
    (
        "one metal after another, in per cents",
        "AzerGold 2025'te 58.000 ons altın ve 96.000 ons gümüş üretti. Üretim 2024'e kıyasla altında yüzde 4,2, gümüşte yüzde 7,5 arttı.",
        [
            "production actual | gold | AzerGold | 58000 oz exact | 2025-01-01..2025-12-31 | +4.2 yoy | 58.000 ons",
            "production actual | silver | AzerGold | 96000 oz exact | 2025-01-01..2025-12-31 | +7.5 yoy | 96.000 ons",
        ],
    ),
    (
        "one metal for, then another for",
        "Şirket 2026'da altın için 61.000, gümüş için 99.000 ons planlıyor.",
        [
            "production planned | gold | - | 61000 oz exact | 2026-01-01..2026-12-31 | - | 61.000, gümüş için 99.000 ons",
            "production planned | silver | - | 99000 oz exact | 2026-01-01..2026-12-31 | - | 99.000 ons",
        ],
    ),
    (
        "from the start of the year to a month",
        "İran'ın büyük şirketleri 1404 yılının başından Mordad ayı sonuna kadar 12 milyon 300 bin ton ham çelik üretti.",
        [
            "production actual | crude steel | Iran | 12300000 t exact | 2025-03-21..2025-08-22 | - | 12 milyon 300 bin ton",
        ],
    ),
    (
        "last year's figure left behind",
        "İran 2025'te 480 bin 200 ton alüminyum üreterek geçen yılki rakamı yüzde 6 geride bıraktı.",
        [
            "production actual | aluminium | Iran | 480200 t exact | 2025-01-01..2025-12-31 | +6 yoy | 480 bin 200 ton",
        ],
    ),
    (
        "rises respectively",
        "İran 2025'te 44 milyon ton demir cevheri konsantresi ile 47 milyon ton pelet üretti; artışlar geçen yıla göre sırasıyla yüzde 3 ve yüzde 11 oldu.",
        [
            "production actual | iron ore concentrate | Iran | 44000000 t exact | 2025-01-01..2025-12-31 | +3 yoy | 44 milyon ton",
            "production actual | iron ore pellet | Iran | 47000000 t exact | 2025-01-01..2025-12-31 | +11 yoy | 47 milyon ton",
        ],
    ),
    (
        "what the plants of a land reach",
        "İran yılın ilk yarısında 4 milyon ton çelik ihraç etti. Bakan, ülkedeki fabrikaların İran yılı sonunda 33 milyon tona ulaşacağını, geçen yıl ise 31,2 milyon tonda kaldıklarını söyledi.",
        [
            "exports actual | steel | Iran | 4000000 t exact | 2025-03-21..2025-09-22 | - | 4 milyon ton",
            "production planned | steel | Iran | 33000000 t exact | 2025-03-21..2026-03-20 | - | 33 milyon tona",
            "production actual | steel | Iran | 31200000 t exact | 2024-03-20..2025-03-20 | - | 31,2 milyon tonda",
        ],
    ),
    (
        "a year set against what is so far",
        "Genel müdür, ray üretiminin 2025'te 158 bin tonla rekor kırdığını, 2026'da ise 170 bin ton ray üretmeyi planladıklarını ekledi.",
        [
            "production actual | rail | - | 158000 t exact | 2025-01-01..2025-12-31 | - | 158 bin tonla",
            "production planned | rail | - | 170000 t exact | 2026-01-01..2026-12-31 | - | 170 bin ton",
        ],
    ),
    (
        "who lies behind whom",
        "Ocak-kasım döneminde İran 28 milyon ton çelik üretti. İran, 32,5 milyon ton çelik üreten Brezilya'nın ardından onuncu oldu.",
        [
            "production actual | steel | Iran | 28000000 t exact | 2024-01-01..2024-11-30 | - | 28 milyon ton",
            "production actual | steel | Brazil | 32500000 t exact | 2024-01-01..2024-11-30 | - | 32,5 milyon ton",
        ],
    ),
    (
        "reserves in another land",
        "Türkiye'nin trona rezervi 900 milyon ton; 23 milyar tonu ABD'de bulunuyor.",
        [
            "reserves actual | trona | Turkey | 900000000 t exact | - | - | 900 milyon ton",
            "reserves actual | trona | United States | 23000000000 t exact | - | - | 23 milyar tonu",
        ],
    ),
    (
        "this year's goods so far",
        "İran yılın yedi ayında 104 bin ton çinko külçe üretti. Bu yılki külçelerin 31 bin tonunu Calcimin döktü.",
        [
            "production actual | zinc ingot | Iran | 104000 t exact | 2025-03-21..2025-10-22 | - | 104 bin ton",
            "production actual | zinc ingot | Calcimin | 31000 t exact | 2025-03-21..2025-10-22 | - | 31 bin tonunu",
        ],
    ),
    (
        "liquid steel",
        "Kardemir 2025 yılında 2 milyon 400 bin ton sıvı çelik üretti.",
        [
            "production actual | liquid steel | Kardemir | 2400000 t exact | 2025-01-01..2025-12-31 | - | 2 milyon 400 bin ton",
        ],
    ),
    (
        "may be passed",
        "Birlik başkanı, feldspat ihracatının yıl sonunda 7 milyon tonun üzerine çıkabileceğini söyledi.",
        [
            "exports planned | feldspar | Turkey | 7000000 t over | 2025-01-01..2025-12-31 | - | 7 milyon tonun üzerine çıkabileceğini",
        ],
    ),
    (
        "workers are no amount",
        "TTK bu yılın 5 ayında 310 bin ton kömür üretti. Yer altında 5 bin 607, yer üstünde 1.100 olmak üzere 6 bin 707 işçi çalışıyor.",
        [
            "production actual | coal | TTK | 310000 t exact | 2025-01-01..2025-05-31 | - | 310 bin ton",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_turkish_reports_and_lands(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures
