"""English, French, Turkish, German, Spanish: bases, brackets, ranges and aims as whole articles tell them."""

import pytest

from tests.figures.languages.told import told

# (language, what is shown, text, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "en",
        "a verb that is a noun behind no name",
        "The smelting unit of Corvane targets exports of 41,000 tons of nickel ore in 2026.",
        [
            "exports planned | nickel ore | Corvane | 41000 t exact | 2026-01-01..2026-12-31 | - | 41,000 tons",
        ],
    ),
    (
        "en",
        "the year before that of a plan",
        "Corvane sold 21,000 tons of zinc in the first quarter of 2025. It keeps its target of 95,000 tons for 2025, after 88,000 tons the year before.",
        [
            "sales actual | zinc | Corvane | 21000 t exact | 2025-01-01..2025-03-31 | - | 21,000 tons",
            "sales planned | zinc | Corvane | 95000 t exact | 2025-01-01..2025-12-31 | - | 95,000 tons",
            "sales actual | zinc | Corvane | 88000 t exact | 2024-01-01..2024-12-31 | - | 88,000 tons",
        ],
    ),
    (
        "en",
        "sold abroad, after another year's",
        "Corvane produced 61,000 tons of rebar in 2024. It sold 17,000 tons abroad, after 12,000 in 2023.",
        [
            "production actual | rebar | Corvane | 61000 t exact | 2024-01-01..2024-12-31 | - | 61,000 tons",
            "exports actual | rebar | Corvane | 17000 t exact | 2024-01-01..2024-12-31 | - | 17,000 tons",
            "exports actual | rebar | Corvane | 12000 t exact | 2023-01-01..2023-12-31 | - | 12,000",
        ],
    ),
    (
        "en",
        "numbers alone in the brackets of names",
        "Tin output in 2024 was 5,400 tons at Hollin, followed by Tarn (3,200) and Nordvik Metals (900).",
        [
            "production actual | tin | Hollin | 5400 t exact | 2024-01-01..2024-12-31 | - | 5,400 tons",
            "production actual | tin | Tarn | 3200 t exact | 2024-01-01..2024-12-31 | - | 3,200",
            "production actual | tin | Nordvik Metals | 900 t exact | 2024-01-01..2024-12-31 | - | 900",
        ],
    ),
    (
        "en",
        "decimals alone in the brackets of names",
        "Exports of bauxite in 2024 were 41.3 million tons at Hollin, ahead of Tarn (13.9) and Nordvik (12.2).",
        [
            "exports actual | bauxite | Hollin | 41300000 t exact | 2024-01-01..2024-12-31 | - | 41.3 million tons",
            "exports actual | bauxite | Tarn | 13900000 t exact | 2024-01-01..2024-12-31 | - | 13.9",
            "exports actual | bauxite | Nordvik | 12200000 t exact | 2024-01-01..2024-12-31 | - | 12.2",
        ],
    ),
    (
        "en",
        "a stake in a bracket",
        "Corvane Gold produced 910,000 ounces of gold in 2024. Tarnfeld Gold Mines (Corvane Gold 61.5 percent) made 165,000 ounces.",
        [
            "production actual | gold | Corvane Gold | 910000 oz exact | 2024-01-01..2024-12-31 | - | 910,000 ounces",
            "production actual | gold | Tarnfeld Gold Mines | 165000 oz exact | 2024-01-01..2024-12-31 | - | 165,000 ounces",
        ],
    ),
    (
        "en",
        "the giant that the article is about",
        "Corvane Mining shipped 8.2 million tons of iron ore in the third quarter of 2025. The reason was work at Hollin Metals. Hollin Metals made 32,000 tons of copper. The mining giant produced 79,000 tons of aluminium.",
        [
            "deliveries actual | iron ore | Corvane Mining | 8200000 t exact | 2025-07-01..2025-09-30 | - | 8.2 million tons",
            "production actual | copper | Hollin Metals | 32000 t exact | 2025-07-01..2025-09-30 | - | 32,000 tons",
            "production actual | aluminium | Corvane Mining | 79000 t exact | 2025-07-01..2025-09-30 | - | 79,000 tons",
        ],
    ),
    (
        "en",
        "a range that was reached",
        "Corvane Gold produced 391,000 ounces of gold in 2024. Thus the company reached the low end of its range of 390,000 to 430,000 ounces.",
        [
            "production actual | gold | Corvane Gold | 391000 oz exact | 2024-01-01..2024-12-31 | - | 391,000 ounces",
            "production planned | gold | Corvane Gold | 390000..430000 oz exact | 2024-01-01..2024-12-31 | - | 390,000 to 430,000 ounces",
        ],
    ),
    (
        "en",
        "the kind of a site before its name",
        "Corvane sold 14,000 tons of potash from July to September 2025. The new Canadian plant Bethfeld produced 3,800 tons in the quarter.",
        [
            "sales actual | potash | Corvane | 14000 t exact | 2025-07-01..2025-09-30 | - | 14,000 tons",
            "production actual | potash | Bethfeld | 3800 t exact | 2025-07-01..2025-09-30 | - | 3,800 tons",
        ],
    ),
    (
        "en",
        "what else was made beside a plan",
        "Corvane made 43,000 tons of copper in 2024, within its range of 40,000 to 44,000 tons of copper, and 13,900 ounces of gold.",
        [
            "production actual | copper | Corvane | 43000 t exact | 2024-01-01..2024-12-31 | - | 43,000 tons",
            "production planned | copper | Corvane | 40000..44000 t exact | 2024-01-01..2024-12-31 | - | 40,000 to 44,000 tons",
            "production actual | gold | Corvane | 13900 oz exact | 2024-01-01..2024-12-31 | - | 13,900 ounces",
        ],
    ),
    (
        "en",
        "a projection without a unit",
        "Chile will produce 5.6 million tons of copper in 2025. For next year it projects 5.8 million.",
        [
            "production planned | copper | Chile | 5600000 t exact | 2025-01-01..2025-12-31 | - | 5.6 million tons",
            "production planned | copper | Chile | 5800000 t exact | 2026-01-01..2026-12-31 | - | 5.8 million",
        ],
    ),
    (
        "en",
        "less than in a year and less than forecast",
        "Corvania will produce 567,000 tons of copper in 2025, 1.2% less than in 2024 and 13,000 tons below the forecast in August.",
        [
            "production planned | copper | Corvania | 567000 t exact | 2025-01-01..2025-12-31 | -1.2 yoy | 567,000 tons",
            "other actual | copper | Corvania | 13000 t exact | 2025-01-01..2025-12-31 | - | 13,000 tons",
        ],
    ),
    (
        "fr",
        "held in stock",
        "Nordvik n'a rien extrait en 2024 mais dispose de 140 000 tonnes de phosphate en stock.",
        [
            "inventory actual | phosphate | Nordvik | 140000 t exact | - | - | 140 000 tonnes",
        ],
    ),
    (
        "fr",
        "the second in the world",
        "Le numéro deux mondial de l'acier a livré 5,6 millions de tonnes en 2024.",
        [
            "deliveries actual | steel | - | 5600000 t exact | 2024-01-01..2024-12-31 | - | 5,6 millions de tonnes",
        ],
    ),
    (
        "fr",
        "what had been set as an aim",
        "La mine de Tarnfeld a produit 356 000 tonnes de phosphate en 2024, loin des 530 000 qu'elle s'était fixés.",
        [
            "production actual | phosphate | Tarnfeld | 356000 t exact | 2024-01-01..2024-12-31 | - | 356 000 tonnes",
            "production planned | phosphate | Tarnfeld | 530000 t under | 2024-01-01..2024-12-31 | - | 530 000",
        ],
    ),
    (
        "fr",
        "who shipped alone",
        "De janvier à octobre 2025, la Guinée a embarqué 120 millions de tonnes de bauxite. Nordvik en a expédié à elle seule 41 millions.",
        [
            "deliveries actual | bauxite | Guinea | 120000000 t exact | 2025-01-01..2025-10-31 | - | 120 millions de tonnes",
            "deliveries actual | bauxite | Nordvik | 41000000 t exact | 2025-01-01..2025-10-31 | - | 41 millions",
        ],
    ),
    (
        "fr",
        "more in other words",
        "Corvane a extrait 35 000 carats de diamants en 2024, 6 % de mieux qu'en 2023.",
        [
            "production actual | diamond | Corvane | 35000 ct exact | 2024-01-01..2024-12-31 | +6 yoy | 35 000 carats",
        ],
    ),
    (
        "fr",
        "only so much",
        "La mine de Tarnfeld n'a fourni que 12 000 tonnes de zinc en 2024.",
        [
            "production actual | zinc | Tarnfeld | 12000 t exact | 2024-01-01..2024-12-31 | - | 12 000 tonnes",
        ],
    ),
    (
        "fr",
        "shipments of a year",
        "En 2025, Nordvik s'attend à ce que ses livraisons annuelles de minerai de fer se situent dans le bas de la fourchette de 32 à 33 millions de tonnes.",
        [
            "deliveries planned | iron ore | Nordvik | 32000000..33000000 t exact | 2025-01-01..2025-12-31 | - | 32 à 33 millions de tonnes",
        ],
    ),
    (
        "fr",
        "a quarter that closed with a month",
        "Pour le trimestre clos fin septembre, la production de zinc de Nordvik s'est repliée de 10 % à 18 000 tonnes.",
        [
            "production actual | zinc | Nordvik | 18000 t exact | 2025-07-01..2025-09-30 | -10 yoy | 18 000 tonnes",
        ],
    ),
    (
        "fr",
        "against the first",
        "Au deuxième trimestre 2025, la production d'or de Nordvik est ressortie à 341 000 onces, contre 322 000 au premier.",
        [
            "production actual | gold | Nordvik | 341000 oz exact | 2025-04-01..2025-06-30 | - | 341 000 onces",
            "production actual | gold | Nordvik | 322000 oz exact | 2025-01-01..2025-03-31 | - | 322 000",
        ],
    ),
    (
        "fr",
        "when a year began, in a bracket",
        "Selon l'IMIDRO, 11 millions de tonnes de minerai de fer ont été exportées au cours des neuf premiers mois de 1403 (à compter du 20 mars 2024), contre 17 millions sur la même période de 1402.",
        [
            "exports actual | iron ore | Iran | 11000000 t exact | 2024-03-20..2024-12-20 | - | 11 millions de tonnes",
            "exports actual | iron ore | Iran | 17000000 t exact | 2023-03-21..2023-12-21 | - | 17 millions",
        ],
    ),
    (
        "fr",
        "from artisanal mining",
        "Le Mali attend 60 tonnes d'or pour 2025, en comptant quelque quatre tonnes d'orpaillage.",
        [
            "production planned | gold | Mali | 60 t exact | 2025-01-01..2025-12-31 | - | 60 tonnes",
            "production planned | gold | Mali | 4 t about | 2025-01-01..2025-12-31 | - | quatre tonnes",
        ],
    ),
    (
        "fr",
        "a sentence that opens with a word of no table",
        "La mine de Nordvik a produit 4 000 tonnes de zinc en 2024. Volontiers moins cher, le plomb a atteint 2 000 tonnes.",
        [
            "production actual | zinc | Nordvik | 4000 t exact | 2024-01-01..2024-12-31 | - | 4 000 tonnes",
            "production actual | lead | Nordvik | 2000 t exact | 2024-01-01..2024-12-31 | - | 2 000 tonnes",
        ],
    ),
    (
        "tr",
        "two goods of one verb",
        "Nordvik Çelik, 2024'te 338 bin ton yassı, 54 bin ton uzun mamul sattı.",
        [
            "sales actual | flat steel product | Nordvik | 338000 t exact | 2024-01-01..2024-12-31 | - | 338 bin ton",
            "sales actual | long steel product | Nordvik | 54000 t exact | 2024-01-01..2024-12-31 | - | 54 bin ton",
        ],
    ),
    (
        "tr",
        "two amounts before the verb",
        "Tarnfeld madeni 2024'te 153 milyon libre bakır ve 213 bin ons altın üretti.",
        [
            "production actual | copper | Tarnfeld mine | 153000000 lb exact | 2024-01-01..2024-12-31 | - | 153 milyon libre",
            "production actual | gold | Tarnfeld mine | 213000 oz exact | 2024-01-01..2024-12-31 | - | 213 bin ons",
        ],
    ),
    (
        "tr",
        "a range with units and an ending",
        "Nordvik, 2026 için bakır üretim hedefini 910 bin ton - 1 milyon tondan 730 bin - 790 bin tona indirdi.",
        [
            "production planned | copper | - | 910000..1000000 t exact | 2026-01-01..2026-12-31 | - | 910 bin ton - 1 milyon tondan",
            "production planned | copper | - | 730000..790000 t exact | 2026-01-01..2026-12-31 | - | 730 bin - 790 bin tona",
        ],
    ),
    (
        "tr",
        "close to a capacity",
        "Nordvik Çelik'in kapasitesinin 600 bin tona yaklaştığı açıklandı.",
        [
            "capacity actual | steel | - | 600000 t about | - | - | 600 bin tona",
        ],
    ),
    (
        "tr",
        "a plant to be built",
        "Tarnfeld tesisi 2024'te 15 bin ton borik asit üretti. Bandırma'da ise kapasitesi 100 bin ton olan yeni tesisin temeli atıldı.",
        [
            "production actual | boric acid | Tarnfeld plant | 15000 t exact | 2024-01-01..2024-12-31 | - | 15 bin ton",
            "capacity planned | boric acid | Bandırma | 100000 t exact | - | - | 100 bin ton",
        ],
    ),
    (
        "tr",
        "no name but a network's",
        "Dönmez, Twitter hesabından 2024'te 217 bin ton krom cevheri üretildiğini açıkladı.",
        [
            "production actual | chrome ore | - | 217000 t exact | 2024-01-01..2024-12-31 | - | 217 bin ton",
        ],
    ),
    (
        "tr",
        "within so many years",
        "NICICO, beş yıl içinde katot kapasitesini 400 bin tondan 1 milyon tona yükseltmek istiyor.",
        [
            "capacity actual | copper cathode | NICICO | 400000 t exact | - | - | 400 bin tondan",
            "capacity planned | copper cathode | NICICO | 1000000 t exact | - | - | 1 milyon tona",
        ],
    ),
    (
        "tr",
        "a sentence that opens with a province",
        "Şirketin geçen yılki altın üretimi 71 bin ons olmuştu. Kayseri Tarnfeld'de 21 bin ons altın üretildi.",
        [
            "production actual | gold | - | 71000 oz exact | 2024-01-01..2024-12-31 | - | 71 bin ons",
            "production actual | gold | Kayseri Tarnfeld | 21000 oz exact | 2024-01-01..2024-12-31 | - | 21 bin ons",
        ],
    ),
    (
        "de",
        "what had been expected",
        "Nordvik förderte 2024 60.000 Tonnen Kupfer. Zuvor hatte Nordvik mit 63.000 Tonnen gerechnet.",
        [
            "production actual | copper | Nordvik | 60000 t exact | 2024-01-01..2024-12-31 | - | 60.000 Tonnen",
            "production planned | copper | Nordvik | 63000 t exact | - | - | 63.000 Tonnen",
        ],
    ),
    (
        "de",
        "output in another word",
        "Die Kupferausbeute von Nordvik hat sich 2024 um 19 Prozent auf knapp 146.600 Tonnen verringert.",
        [
            "production actual | copper | - | 146600 t under | 2024-01-01..2024-12-31 | -19 yoy | 146.600 Tonnen",
        ],
    ),
    (
        "de",
        "the year before a quarter",
        "Nordvik förderte im zweiten Quartal 2025 342.000 Tonnen Kupfer. Im Vorjahr wurden noch 350.000 Tonnen gefördert.",
        [
            "production actual | copper | Nordvik | 342000 t exact | 2025-04-01..2025-06-30 | - | 342.000 Tonnen",
            "production actual | copper | Nordvik | 350000 t exact | 2024-04-01..2024-06-30 | - | 350.000 Tonnen",
        ],
    ),
    (
        "de",
        "each in its turn",
        "Die Zinkhütten Tarnfeld und Rustad kamen 2024 auf 73.900 beziehungsweise 47.600 Tonnen.",
        [
            "production actual | zinc | Tarnfeld | 73900 t exact | 2024-01-01..2024-12-31 | - | 73.900",
            "production actual | zinc | Rustad | 47600 t exact | 2024-01-01..2024-12-31 | - | 47.600 Tonnen",
        ],
    ),
    (
        "de",
        "the lower end of a range",
        "Nordvik hat 2024 391.000 Unzen Gold produziert. Damit erreichte das Unternehmen das untere Ende seiner Spanne von 390.000 bis 430.000 Unzen.",
        [
            "production actual | gold | - | 391000 oz exact | 2024-01-01..2024-12-31 | - | 391.000 Unzen",
            "production planned | gold | - | 390000..430000 oz exact | - | - | 390.000 bis 430.000 Unzen",
        ],
    ),
    (
        "de",
        "a quarter of the company's year",
        "Nordvik hat im zweiten Geschäftsquartal (Ende März) 166.000 Unzen Platin verkauft.",
        [
            "sales actual | platinum | - | 166000 oz exact | 2025-01-01..2025-03-31 | - | 166.000 Unzen",
        ],
    ),
    (
        "de",
        "what was then",
        "Nordvik erzeugte im zweiten Quartal 2025 71.000 Tonnen Kathoden. Damals waren es 69.000 Tonnen.",
        [
            "production actual | copper cathode | Nordvik | 71000 t exact | 2025-04-01..2025-06-30 | - | 71.000 Tonnen",
            "production actual | copper cathode | Nordvik | 69000 t exact | 2024-04-01..2024-06-30 | - | 69.000 Tonnen",
        ],
    ),
    (
        "de",
        "measured against a year",
        "53.000 Tonnen Steinkohle sind 2024 nach Deutschland eingeführt worden. Gemessen an 2023 ist das ein Rückgang um 3,9 %.",
        [
            "imports actual | hard coal | Germany | 53000 t exact | 2024-01-01..2024-12-31 | -3.9 yoy | 53.000 Tonnen",
        ],
    ),
    (
        "es",
        "owned in equal parts",
        "Minas de Tarnfeld, propiedad por partes iguales de BHP y Glencore, exportó 1,3 millones de toneladas de carbón en los primeros seis meses de 2025.",
        [
            "exports actual | coal | Mines of Tarnfeld | 1300000 t exact | 2025-01-01..2025-06-30 | - | 1,3 millones de toneladas",
        ],
    ),
    (
        "es",
        "to the same date of a year",
        "Minera Nordvik produjo hasta septiembre de 2025 320.000 toneladas de concentrados de zinc. En 2024, a esa fecha, había obtenido 421.000.",
        [
            "production actual | zinc concentrate | Nordvik | 320000 t exact | 2025-01-01..2025-09-30 | - | 320.000 toneladas",
            "production actual | zinc concentrate | Nordvik | 421000 t exact | 2024-01-01..2024-09-30 | - | 421.000",
        ],
    ),
    (
        "es",
        "millions of now",
        "Irán prevé alcanzar los 55 millones de toneladas de capacidad de acero en 2027, frente a los 40 millones actuales.",
        [
            "capacity planned | steel | Iran | 55000000 t exact | - | - | 55 millones de toneladas",
            "capacity actual | steel | Iran | 40000000 t exact | - | - | 40 millones",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [(code, text, figures) for code, _, text, figures in CASES],
    ids=[f"{code}: {name}" for code, name, *_ in CASES],
)
def test_whole_articles_are_read(code, text, figures):
    assert told(text, code) == figures
