"""English, French, Turkish, German, Spanish: parts and where they came from, what is left, what is announced or closed."""

import pytest

from tests.figures.languages.told import told

# (language, what is shown, text, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "en",
        "a part in a place",
        "Corvane's smelters produced 85,700 tons of copper cathodes in 2024, of which 55,300 tons in Tarnvik and the rest in Hollin.",
        [
            "production actual | copper cathode | Corvane | 85700 t exact | 2024-01-01..2024-12-31 | - | 85,700 tons",
            "production actual | copper cathode | Tarnvik | 55300 t exact | 2024-01-01..2024-12-31 | - | 55,300 tons",
        ],
    ),
    (
        "en",
        "a land of a part of the world",
        "World crude steel production amounted to 141 million tons in May 2025. In Europe, Germany grew by 3.3%, to 3.8 million tons.",
        [
            "production actual | crude steel | World | 141000000 t exact | 2025-05-01..2025-05-31 | - | 141 million tons",
            "production actual | crude steel | Germany | 3800000 t exact | 2025-05-01..2025-05-31 | +3.3 yoy | 3.8 million tons",
        ],
    ),
    (
        "en",
        "mined there",
        "Corvane made 101,000 tons of copper in 2024. At the Tarnfeld mine work was cut. About 10,000 tons of copper are to be mined there in 2026.",
        [
            "production actual | copper | Corvane | 101000 t exact | 2024-01-01..2024-12-31 | - | 101,000 tons",
            "production planned | copper | Tarnfeld mine | 10000 t about | 2026-01-01..2026-12-31 | - | 10,000 tons",
        ],
    ),
    (
        "en",
        "the rest of a whole",
        "Corvane produced 21,800 tons of copper anode in 2024, 16,000 tons of it at Tarnfeld. The remaining 5,800 were sold.",
        [
            "production actual | copper anode | Corvane | 21800 t exact | 2024-01-01..2024-12-31 | - | 21,800 tons",
            "production actual | copper anode | Tarnfeld | 16000 t exact | 2024-01-01..2024-12-31 | - | 16,000 tons",
            "sales actual | copper anode | Corvane | 5800 t exact | 2024-01-01..2024-12-31 | - | 5,800",
        ],
    ),
    (
        "en",
        "almost so much less",
        "Corvane's last quarter of 2024 brought 32,990 tons of copper, almost 4 thousand less than the previous one.",
        [
            "production actual | copper | Corvane | 32990 t exact | 2024-10-01..2024-12-31 | - | 32,990 tons",
            "other actual | copper | Corvane | 4000 t about | 2024-10-01..2024-12-31 | - | 4 thousand",
        ],
    ),
    (
        "en",
        "by a day of the Iranian year's end",
        "Khuzestan Steel Company keeps its target: 3.9 million tons of crude steel by 20 March 2026.",
        [
            "production planned | crude steel | Khuzestan Steel Company | 3900000 t exact | 2025-03-21..2026-03-20 | - | 3.9 million tons",
        ],
    ),
    (
        "en",
        "who is the largest",
        "Chile's biggest miner Corvane produced in 2024 18,000 tons of copper.",
        [
            "production actual | copper | Corvane | 18000 t exact | 2024-01-01..2024-12-31 | - | 18,000 tons",
        ],
    ),
    (
        "fr",
        "ore for the plants",
        "La mine de Tarnfeld a livré en 2024 512 000 tonnes de minerai de zinc aux usines de Zandjan.",
        [
            "deliveries actual | zinc ore | Tarnfeld | 512000 t exact | 2024-01-01..2024-12-31 | - | 512 000 tonnes",
        ],
    ),
    (
        "fr",
        "by the end of the Iranian year",
        "L'Aciérie du Khouzestan maintient l'objectif annuel : 3,9 millions de tonnes d'acier brut d'ici au 20 mars 2026.",
        [
            "production planned | crude steel | Khuzestan Steel Company | 3900000 t exact | 2025-03-21..2026-03-20 | - | 3,9 millions de tonnes",
        ],
    ),
    (
        "fr",
        "three goods of one amount",
        "Nordvik a exporté en 2024 60 000 tonnes de brames, de blooms et de billettes.",
        [
            "exports actual | slab, bloom and billet | Nordvik | 60000 t exact | 2024-01-01..2024-12-31 | - | 60 000 tonnes",
        ],
    ),
    (
        "fr",
        "what a site has reached",
        "Depuis le 1er janvier, la mine de Tarnfeld en est à 60 000 onces d'or.",
        [
            "production actual | gold | Tarnfeld | 60000 oz exact | 2025-01-01..2025-10-31 | - | 60 000 onces",
        ],
    ),
    (
        "tr",
        "in tonnage and in value",
        "İran 2024'te 961 bin ton demir cevheri ihraç etti. Miktarda yüzde 31, 480 milyon dolarlık değerde ise yüzde 44 düşüş oldu.",
        [
            "exports actual | iron ore | Iran | 961000 t exact | 2024-01-01..2024-12-31 | -31 yoy | 961 bin ton",
        ],
    ),
    (
        "tr",
        "two goods with one verb",
        "Tarnfeld 2024'te 92 bin ton çimento ile 84 bin ton klinker ihraç etti.",
        [
            "exports actual | cement | Tarnfeld | 92000 t exact | 2024-01-01..2024-12-31 | - | 92 bin ton",
            "exports actual | clinker | Tarnfeld | 84000 t exact | 2024-01-01..2024-12-31 | - | 84 bin ton",
        ],
    ),
    (
        "tr",
        "pounds that a level rose to",
        "Tarnfeld madeninde bakır üretimi 2024'te 115 milyon libreye yükseldi.",
        [
            "production actual | copper | Tarnfeld mine | 115000000 lb exact | 2024-01-01..2024-12-31 | - | 115 milyon libreye",
        ],
    ),
    (
        "de",
        "a part that fell to each",
        "Corvane Stahl hat 2024 69.000 Tonnen Rohstahl erzeugt. Auf Linz entfielen 54.000 Tonnen, auf Tarnwitz 15.000.",
        [
            "production actual | crude steel | - | 69000 t exact | 2024-01-01..2024-12-31 | - | 69.000 Tonnen",
            "production actual | crude steel | Linz | 54000 t exact | 2024-01-01..2024-12-31 | - | 54.000 Tonnen",
            "production actual | crude steel | Tarnwitz | 15000 t exact | 2024-01-01..2024-12-31 | - | 15.000",
        ],
    ),
    (
        "de",
        "what was announced",
        "Für 2026 kündigte Nordvik-Chef Eder 75.000 Tonnen Rohstahl an.",
        [
            "production planned | crude steel | - | 75000 t exact | 2026-01-01..2026-12-31 | - | 75.000 Tonnen",
        ],
    ),
    (
        "de",
        "names with a number in brackets",
        "Tarnfeld kam 2024 auf 11,0 Millionen Tonnen Braunkohle, vor Nochten (9,2) und Hollin (4,3).",
        [
            "production actual | lignite | Tarnfeld | 11000000 t exact | 2024-01-01..2024-12-31 | - | 11,0 Millionen Tonnen",
            "production actual | lignite | Nochten | 9200000 t exact | 2024-01-01..2024-12-31 | - | 9,2",
            "production actual | lignite | Hollin | 4300000 t exact | 2024-01-01..2024-12-31 | - | 4,3",
        ],
    ),
    (
        "de",
        "what went abroad",
        "Iran hat 2024 37.000 Tonnen Zement erzeugt. Ins Ausland gingen 3.500 Tonnen Zement.",
        [
            "production actual | cement | Iran | 37000 t exact | 2024-01-01..2024-12-31 | - | 37.000 Tonnen",
            "exports actual | cement | Iran | 3500 t exact | 2024-01-01..2024-12-31 | - | 3.500 Tonnen",
        ],
    ),
    (
        "es",
        "a month that closed with so much",
        "Sidor cerró abril con 14 mil toneladas de acero líquido.",
        [
            "production actual | liquid steel | Sidor | 14000 t exact | 2025-04-01..2025-04-30 | - | 14 mil toneladas",
        ],
    ),
    (
        "es",
        "a year that closed at a mine",
        "Minera Corvane cerró el año en Tarnfeld con 46.227 toneladas de cobre.",
        [
            "production actual | copper | Tarnfeld | 46227 t exact | 2025-01-01..2025-12-31 | - | 46.227 toneladas",
        ],
    ),
    (
        "es",
        "the state's copper by its other name",
        "La Compañía Nacional de la Industria del Cobre de Irán produjo 120.300 toneladas de cátodos en 2024.",
        [
            "production actual | copper cathode | NICICO | 120300 t exact | 2024-01-01..2024-12-31 | - | 120.300 toneladas",
        ],
    ),
    (
        "es",
        "what was left",
        "Nordvik produjo 21 800 toneladas de ánodos de cobre en 2024. Las 5 800 restantes se fundieron en Tarnfeld.",
        [
            "production actual | copper anode | - | 21800 t exact | 2024-01-01..2024-12-31 | - | 21 800 toneladas",
            "production actual | copper anode | Tarnfeld | 5800 t exact | 2024-01-01..2024-12-31 | - | 5 800",
        ],
    ),
    (
        "fr",
        "more than the quarter before",
        "Au deuxième trimestre 2025, Nordvik a produit 251 000 onces d'or, 15 % de plus que le premier.",
        [
            "production actual | gold | Nordvik | 251000 oz exact | 2025-04-01..2025-06-30 | +15 qoq | 251 000 onces",
        ],
    ),
    (
        "fr",
        "by the rate of a quarter",
        "La production d'aluminium de Nordvik a été quasi stable à 946 000 tonnes au troisième trimestre 2025 (+0,7 % en rythme trimestriel).",
        [
            "production actual | aluminium | Nordvik | 946000 t exact | 2025-07-01..2025-09-30 | +0.7 qoq | 946 000 tonnes",
        ],
    ),
    (
        "fr",
        "beyond the borders",
        "Nordvik Steel, numéro un du secteur, a vendu 320 000 tonnes d'acier hors des frontières en 2024.",
        [
            "exports actual | steel | Nordvik Steel | 320000 t exact | 2024-01-01..2024-12-31 | - | 320 000 tonnes",
        ],
    ),
    (
        "fr",
        "who is from the west of Africa",
        "Le producteur d'or ouest-africain Corvane Mining a produit 470 000 onces d'or en 2024.",
        [
            "production actual | gold | Corvane Mining | 470000 oz exact | 2024-01-01..2024-12-31 | - | 470 000 onces",
        ],
    ),
    (
        "fr",
        "when a mine was stopped",
        "Nordvik a produit 1,1 million de tonnes d'alumine au troisième trimestre 2025, la mine de Tarnfeld ayant été mise à l'arrêt en octobre.",
        [
            "production actual | alumina | Nordvik | 1100000 t exact | 2025-07-01..2025-09-30 | - | 1,1 million de tonnes",
        ],
    ),
    (
        "tr",
        "to the end of a month",
        "TKİ, ekim sonu itibarıyla 20,9 milyon ton linyit sattı.",
        [
            "sales actual | lignite | Turkish Coal Enterprises | 20900000 t exact | 2025-01-01..2025-10-31 | - | 20,9 milyon ton",
        ],
    ),
    (
        "de",
        "mines by what they dig",
        "Im vergangenen Jahr förderten die drei verbliebenen Steinkohlezechen noch 6,2 Millionen Tonnen.",
        [
            "production actual | hard coal | - | 6200000 t exact | 2024-01-01..2024-12-31 | - | 6,2 Millionen Tonnen",
        ],
    ),
    (
        "de",
        "the last Iranian year and what followed",
        "Gohar Zamin hat im abgelaufenen iranischen Jahr 5,2 Millionen Tonnen Pellets gebrannt. An Konzentrat stellte das Unternehmen 4,1 Millionen Tonnen her.",
        [
            "production actual | iron ore pellet | Gohar Zamin | 5200000 t exact | 2024-03-20..2025-03-20 | - | 5,2 Millionen Tonnen",
            "production actual | iron ore concentrate | Gohar Zamin | 4100000 t exact | 2024-03-20..2025-03-20 | - | 4,1 Millionen Tonnen",
        ],
    ),
    (
        "es",
        "a month of the year before",
        "Irán produjo 27.800 toneladas de aluminio en octubre de 2025, frente a 28.900 en el octubre anterior.",
        [
            "production actual | aluminium | Iran | 27800 t exact | 2025-10-01..2025-10-31 | - | 27.800 toneladas",
            "production actual | aluminium | Iran | 28900 t exact | 2024-10-01..2024-10-31 | - | 28.900",
        ],
    ),
    (
        "es",
        "the copper of a company",
        "El cobre de Corvane Minerals totalizó 660.600 toneladas en 2024.",
        [
            "production actual | copper | Corvane Minerals | 660600 t exact | 2024-01-01..2024-12-31 | - | 660.600 toneladas",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [(code, text, figures) for code, _, text, figures in CASES],
    ids=[f"{code}: {name}" for code, name, *_ in CASES],
)
def test_parts_and_places_are_read(code, text, figures):
    assert told(text, code) == figures
