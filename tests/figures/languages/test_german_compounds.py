"""German: materials and what was done with them in one word, verbs in two parts, and whose share stands at the front."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "compound of a product and what was done",
        "In Centinela fiel die Kupferkathodenproduktion im dritten Quartal um 8 Prozent auf 19.400 Tonnen.",
        [
            "production actual | copper cathode | Centinela | 19400 t exact | 2025-07-01..2025-09-30 | -8 yoy | 19.400 Tonnen",
        ],
    ),
    (
        "compound of a concentrate",
        "Die Zinkkonzentratproduktion von Boliden erreichte 2024 rund 612.000 Tonnen.",
        [
            "production actual | zinc concentrate | Boliden | 612000 t about | 2024-01-01..2024-12-31 | - | 612.000 Tonnen",
        ],
    ),
    (
        "exports of an ore in one word",
        "Die Manganerzexporte Gabuns stiegen 2024 auf 9,1 Millionen Tonnen.",
        [
            "exports actual | manganese ore | Gabon | 9100000 t exact | 2024-01-01..2024-12-31 | - | 9,1 Millionen Tonnen",
        ],
    ),
    (
        "spelled with a c",
        "Die Polysiliciumproduktion in Burghausen lag 2024 bei rund 60.000 Tonnen.",
        [
            "production actual | polysilicon | Burghausen | 60000 t about | 2024-01-01..2024-12-31 | - | 60.000 Tonnen",
        ],
    ),
    (
        "imports of a concentrate of ore",
        "Im Oktober importierte China Kupfererzkonzentrat im Umfang von 2,31 Mio. Tonnen.",
        [
            "imports actual | copper concentrate | China | 2310000 t exact | 2025-10-01..2025-10-31 | - | 2,31 Mio. Tonnen",
        ],
    ),
    (
        "route of steel making",
        "Über die Elektrostahlroute wurden in Italien 2024 rund 17,1 Mio. t erzeugt.",
        [
            "production actual | electric steel | Italy | 17100000 t about | 2024-01-01..2024-12-31 | - | 17,1 Mio. t",
        ],
    ),
    (
        "thousand tons in short",
        "Die Hüttenwerke Königs Wusterhausen erschmolzen 2024 insgesamt 412 Tt Rohstahl.",
        [
            "production actual | crude steel | Königs Wusterhausen | 412000 t exact | 2024-01-01..2024-12-31 | - | 412 Tt",
        ],
    ),
    (
        "share of a plant at the front",
        "Die voestalpine hat 2024 rund 6,9 Mio. Tonnen Rohstahl hergestellt. Auf das Werk Donawitz entfielen 1,4 Mio. Tonnen.",
        [
            "production actual | crude steel | Voestalpine | 6900000 t about | 2024-01-01..2024-12-31 | - | 6,9 Mio. Tonnen",
            "production actual | crude steel | Donawitz | 1400000 t exact | 2024-01-01..2024-12-31 | - | 1,4 Mio. Tonnen",
        ],
    ),
    (
        "share of producers at the front",
        "In Iran wurden 2024 insgesamt 620.000 Tonnen Aluminium hergestellt. Auf Salco entfielen 290.000 Tonnen, auf Iralco 175.000 Tonnen.",
        [
            "production actual | aluminium | Iran | 620000 t exact | 2024-01-01..2024-12-31 | - | 620.000 Tonnen",
            "production actual | aluminium | Salco | 290000 t exact | 2024-01-01..2024-12-31 | - | 290.000 Tonnen",
            "production actual | aluminium | Iralco | 175000 t exact | 2024-01-01..2024-12-31 | - | 175.000 Tonnen",
        ],
    ),
    (
        "group behind a hyphen",
        "Der Salzgitter-Konzern hat 2024 rund 5,9 Mio. t Rohstahl erzeugt.",
        [
            "production actual | crude steel | Salzgitter | 5900000 t about | 2024-01-01..2024-12-31 | - | 5,9 Mio. t",
        ],
    ),
    (
        "from one capacity to another",
        "Bei Thyssenkrupp soll die Stahlkapazität bis 2027 von 11,5 auf 9,0 Millionen Tonnen sinken.",
        [
            "capacity actual | steel | Thyssenkrupp | 11500000 t exact | - | - | 11,5",
            "capacity planned | steel | Thyssenkrupp | 9000000 t exact | - | - | 9,0 Millionen Tonnen",
        ],
    ),
    (
        "above the value of a month",
        "Im September 2025 lag die Rohstahlerzeugung in Österreich mit 0,61 Mio. t um 3,0 Prozent über dem Wert von September 2024.",
        [
            "production actual | crude steel | Austria | 610000 t exact | 2025-09-01..2025-09-30 | +3 yoy | 0,61 Mio. t",
        ],
    ),
    (
        "below the level of a year",
        "Die Zementproduktion in Polen lag 2024 mit 17,8 Mio. t um 4 Prozent unter dem Niveau von 2023.",
        [
            "production actual | cement | Poland | 17800000 t exact | 2024-01-01..2024-12-31 | -4 yoy | 17,8 Mio. t",
        ],
    ),
    (
        "taken out of the ground",
        "Die Mibrag holte 2024 rund 11,2 Mio. t Braunkohle aus der Erde.",
        [
            "production actual | lignite | MIBRAG | 11200000 t about | 2024-01-01..2024-12-31 | - | 11,2 Mio. t",
        ],
    ),
    (
        "delivered in two parts",
        "Die Dillinger Hütte lieferte 2024 rund 310.000 Tonnen Grobblech aus.",
        [
            "deliveries actual | heavy plate | Dillinger | 310000 t about | 2024-01-01..2024-12-31 | - | 310.000 Tonnen",
        ],
    ),
    (
        "exports as the rest of a verb",
        "Der Export von Zement machte 2024 in Deutschland 5,6 Mio. t aus.",
        [
            "exports actual | cement | Germany | 5600000 t exact | 2024-01-01..2024-12-31 | - | 5,6 Mio. t",
        ],
    ),
    (
        "legal form",
        "Die Lausitz Energie Bergbau AG förderte 2024 rund 38,6 Mio. t Braunkohle.",
        [
            "production actual | lignite | LEAG | 38600000 t about | 2024-01-01..2024-12-31 | - | 38,6 Mio. t",
        ],
    ),
    (
        "throughput of concentrate",
        "Der Konzentratdurchsatz der Kupferhütte von Atlantic Copper fiel 2024 auf 1,02 Millionen Tonnen.",
        [
            "consumption actual | copper concentrate | Atlantic Copper | 1020000 t exact | 2024-01-01..2024-12-31 | - | 1,02 Millionen Tonnen",
        ],
    ),
    (
        "plant that is prepared",
        "Am Standort Bremen laufen die Vorbereitungen für eine Direktreduktionsanlage mit einer Kapazität von 2,0 Mio. t im Jahr.",
        [
            "capacity planned | sponge iron | Bremen | 2000000 t exact | - | - | 2,0 Mio. t",
        ],
    ),
    (
        "cold-rolled",
        "Im zweiten Quartal wurden 640.000 Tonnen kaltgewalztes Feinblech versandt.",
        [
            "deliveries actual | cold-rolled steel | - | 640000 t exact | 2025-04-01..2025-06-30 | - | 640.000 Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_compounds(text, figures):
    assert told(text, "de") == figures
