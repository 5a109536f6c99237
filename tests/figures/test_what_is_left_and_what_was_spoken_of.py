"""What is left in the ground or in yards, and what a sentence takes up of what was spoken of before."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "these are what was spoken of",
        "Iran mined 400,000 tons of chromite in 2024. Most of it used to go to China, but exports have shrunk. These totaled 203,000 tons, a sum that used to be made in five months.",
        [
            "production actual | chromite | Iran | 400000 t exact | 2024-01-01..2024-12-31 | - | 400,000 tons",
            "exports actual | chromite | Iran | 203000 t exact | 2024-01-01..2024-12-31 | - | 203,000 tons",
        ],
    ),
    (
        "sales spoken of before output",
        "Corvane made 30,000 tonnes of zinc in 2024. Sales were slower than output. They reached 25,000 tonnes.",
        [
            "production actual | zinc | Corvane | 30000 t exact | 2024-01-01..2024-12-31 | - | 30,000 tonnes",
            "sales actual | zinc | Corvane | 25000 t exact | 2024-01-01..2024-12-31 | - | 25,000 tonnes",
        ],
    ),
    (
        "a deposit itself has so much left",
        "Iran Alumina produced 239,000 tons of alumina in 2024. The deposit of Jajarm itself has less than 16 million tons left.",
        [
            "production actual | alumina | Iran Alumina | 239000 t exact | 2024-01-01..2024-12-31 | - | 239,000 tons",
            "reserves actual | bauxite | Jajarm | 16000000 t under | - | - | 16 million tons",
        ],
    ),
    (
        "a deposit still holds",
        "Tarn produced 300,000 tonnes of bauxite in 2024. The deposit still holds 16 million tonnes.",
        [
            "production actual | bauxite | Tarn | 300000 t exact | 2024-01-01..2024-12-31 | - | 300,000 tonnes",
            "reserves actual | bauxite | Tarn | 16000000 t exact | - | - | 16 million tonnes",
        ],
    ),
    (
        "reserves are of ore",
        "Gol Gohar produced 14 million tons of iron ore concentrate in 2024. Its reserves are 1.2 billion tons.",
        [
            "production actual | iron ore concentrate | Gol Gohar | 14000000 t exact | 2024-01-01..2024-12-31 | - | 14 million tons",
            "reserves actual | iron ore | Gol Gohar | 1200000000 t exact | - | - | 1.2 billion tons",
        ],
    ),
    (
        "heaps of which somebody says that they hold",
        "Venarj mined 92,000 tons of manganese ore in 2024. Black heaps line the road, and if the surveyors are right they hold 54,000 tons.",
        [
            "production actual | manganese ore | Venarj | 92000 t exact | 2024-01-01..2024-12-31 | - | 92,000 tons",
            "inventory actual | manganese ore | Venarj | 54000 t exact | - | - | 54,000 tons",
        ],
    ),
    (
        "on the pad",
        "Corvane produced 14,685 tonnes of spodumene concentrate in the June quarter of 2025. On the pad at the end of June: 10,205 tonnes.",
        [
            "production actual | spodumene concentrate | Corvane | 14685 t exact | 2025-04-01..2025-06-30 | - | 14,685 tonnes",
            "inventory actual | spodumene concentrate | Corvane | 10205 t exact | - | - | 10,205 tonnes",
        ],
    ),
    (
        "in the yard lay",
        "Corvane produced 40,000 tonnes of coal in June 2025. In the yard at the end of the month lay 12,000 tonnes.",
        [
            "production actual | coal | Corvane | 40000 t exact | 2025-06-01..2025-06-30 | - | 40,000 tonnes",
            "inventory actual | coal | Corvane | 12000 t exact | - | - | 12,000 tonnes",
        ],
    ),
    (
        "the country will use less than",
        "Iran imported 1.2 million tons of flat steel in 2024. He reckons that the country will use less than 7 million tons of flat steel in 2026, after nearly 8.5 million tons in 2024.",
        [
            "imports actual | flat steel | Iran | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1.2 million tons",
            "consumption planned | flat steel | Iran | 7000000 t under | 2026-01-01..2026-12-31 | - | 7 million tons",
            "consumption actual | flat steel | Iran | 8500000 t about | 2024-01-01..2024-12-31 | - | 8.5 million tons",
        ],
    ),
    (
        "beyond what was asked",
        "Sungun produced 314,000 tons of copper concentrate in 2024. That is 14,000 tons beyond what Tehran had asked of it.",
        [
            "production actual | copper concentrate | Sungun | 314000 t exact | 2024-01-01..2024-12-31 | - | 314,000 tons",
            "other actual | copper concentrate | Sungun | 14000 t exact | 2024-01-01..2024-12-31 | - | 14,000 tons",
        ],
    ),
    (
        "hauled to the surface",
        "The Tarn mine is at last what it was meant to be: it hauled 1.2 million tonnes of copper ore to the surface in 2024.",
        [
            "production actual | copper ore | Tarn mine | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1.2 million tonnes",
        ],
    ),
    (
        "left Australia",
        "Iran exported 22.4 million tonnes of iron ore in 2024, while 890 million tonnes left Australia.",
        [
            "exports actual | iron ore | Iran | 22400000 t exact | 2024-01-01..2024-12-31 | - | 22.4 million tonnes",
            "exports actual | iron ore | Australia | 890000000 t exact | 2024-01-01..2024-12-31 | - | 890 million tonnes",
        ],
    ),
    (
        "supplied of a year's volume",
        "Corvane's production of molybdenum was 29.9 million pounds in 2024. Tarn supplied 20.9 million pounds of the 2024 volume.",
        [
            "production actual | molybdenum | Corvane | 29900000 lb exact | 2024-01-01..2024-12-31 | - | 29.9 million pounds",
            "production actual | molybdenum | Tarn | 20900000 lb exact | 2024-01-01..2024-12-31 | - | 20.9 million pounds",
        ],
    ),
    (
        "gathered behind what it was built for",
        "By the end of May 2025 the Hollin plant, which was built to yield 800,000 tonnes a year, had gathered 312,000 tonnes of sponge iron since the start of the year, or 3 percent more than its program.",
        [
            "capacity actual | sponge iron | Hollin plant | 800000 t exact | - | - | 800,000 tonnes",
            "production actual | sponge iron | Hollin plant | 312000 t exact | 2025-01-01..2025-05-31 | +3 plan | 312,000 tonnes",
        ],
    ),
    (
        "a plant that another runs",
        "Corvane Steel made 300,000 tonnes of billet in May 2025. Its pellet plant, run by Tarn, used the hot weeks for repairs and produced only 490,000 tonnes.",
        [
            "production actual | billet | Corvane Steel | 300000 t exact | 2025-05-01..2025-05-31 | - | 300,000 tonnes",
            "production actual | iron ore pellet | Corvane Steel | 490000 t exact | 2025-05-01..2025-05-31 | - | 490,000 tonnes",
        ],
    ),
    (
        "lives on scrap",
        "Aurubis made 1.1 million tonnes of copper cathode in 2024. Olen in Belgium turned out 340,000 tonnes of it; Luenen, the German site that lives on scrap, 172,000 tonnes.",
        [
            "production actual | copper cathode | Aurubis | 1100000 t exact | 2024-01-01..2024-12-31 | - | 1.1 million tonnes",
            "production actual | copper cathode | Olen | 340000 t exact | 2024-01-01..2024-12-31 | - | 340,000 tonnes",
            "production actual | copper cathode | Luenen | 172000 t exact | 2024-01-01..2024-12-31 | - | 172,000 tonnes",
        ],
    ),
    (
        "in the course of refining another",
        "Mouteh yielded 305 kilograms of gold in 2024, while another 955 kilograms were recovered in the course of refining copper.",
        [
            "production actual | gold | Mouteh | 0.305 t exact | 2024-01-01..2024-12-31 | - | 305 kilograms",
            "production actual | gold | Mouteh | 0.955 t exact | 2024-01-01..2024-12-31 | - | 955 kilograms",
        ],
    ),
    (
        "a concentrator treats ore",
        "Corvane made 12,000 tonnes of zinc in May 2025. The concentrator, which treats 3,000 tonnes a day, ran at full capacity.",
        [
            "production actual | zinc | Corvane | 12000 t exact | 2025-05-01..2025-05-31 | - | 12,000 tonnes",
            "capacity actual | zinc ore | Corvane | 3000 t/day exact | - | - | 3,000 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_what_is_left_and_spoken_of(text, figures):
    assert told(text, "en") == figures
