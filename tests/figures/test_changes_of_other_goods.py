"""Changes of cars, duties and the like, and changes closed before a plan or another measure is told."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "closed before the plan is told",
        "Esfordi produced 71,300 tons of phosphate concentrate in 2024, 9% more than a year earlier but not the 80,000 tons it had pledged.",
        [
            "production actual | phosphate concentrate | Esfordi | 71300 t exact | 2024-01-01..2024-12-31 | +9 yoy | 71,300 tons",
            "production planned | phosphate concentrate | Esfordi | 80000 t exact | 2024-01-01..2024-12-31 | - | 80,000 tons",
        ],
    ),
    (
        "though short of a target",
        "Corvane produced 12,000 tonnes of copper in May 2025, up 4% from a year earlier though short of its target of 15,000 tonnes.",
        [
            "production actual | copper | Corvane | 12000 t exact | 2025-05-01..2025-05-31 | +4 yoy | 12,000 tonnes",
            "production planned | copper | Corvane | 15000 t exact | 2025-05-01..2025-05-31 | - | 15,000 tonnes",
        ],
    ),
    (
        "that was more, and sales stopped",
        "Venarj mined 92,000 tons of manganese ore in 2024. That was 11 percent more than in 2023 and a good deal more than anyone asked for: sales stopped at 61,500 tons.",
        [
            "production actual | manganese ore | Venarj | 92000 t exact | 2024-01-01..2024-12-31 | +11 yoy | 92,000 tons",
            "sales actual | manganese ore | Venarj | 61500 t exact | 2024-01-01..2024-12-31 | - | 61,500 tons",
        ],
    ),
    (
        "more than in the month before",
        "Corvane mined 12,000 tonnes of copper in May 2025. This is 4% more than in April, and exports reached 9,000 tonnes.",
        [
            "production actual | copper | Corvane | 12000 t exact | 2025-05-01..2025-05-31 | +4 mom | 12,000 tonnes",
            "exports actual | copper | Corvane | 9000 t exact | 2025-05-01..2025-05-31 | - | 9,000 tonnes",
        ],
    ),
    (
        "an official states of this extraction",
        "Mines of Hamedan gave 4.9 million tons of minerals in 2024. Hamidi stated: this extraction, which is from 172 mines, has nine percent growth in comparison with 2023, but 5.4 million tons had been foreseen.",
        [
            "production actual | mineral | Hamedan | 4900000 t exact | 2024-01-01..2024-12-31 | +9 yoy | 4.9 million tons",
            "production planned | mineral | Hamedan | 5400000 t exact | 2024-01-01..2024-12-31 | - | 5.4 million tons",
        ],
    ),
    (
        "although more had been planned",
        "Lorestan's quarries gave 2 million tons of stone in 2024. This figure shows a growth of 9 percent compared to the year before, although 2.5 million tons had been planned.",
        [
            "production actual | stone | Lorestan | 2000000 t exact | 2024-01-01..2024-12-31 | +9 yoy | 2 million tons",
            "production planned | stone | Lorestan | 2500000 t exact | 2024-01-01..2024-12-31 | - | 2.5 million tons",
        ],
    ),
    (
        "a recovery is a rise",
        "Corvane's mines brought 894,000 ounces of platinum to the surface in 2024, a recovery of 36%.",
        [
            "production actual | platinum | Corvane | 894000 oz exact | 2024-01-01..2024-12-31 | +36 yoy | 894,000 ounces",
        ],
    ),
    (
        "beyond what was made",
        "In May 2025 Corvane's smelter gave 36,400 tonnes of zinc, 8% beyond what it had made a year before.",
        [
            "production actual | zinc | Corvane | 36400 t exact | 2025-05-01..2025-05-31 | +8 yoy | 36,400 tonnes",
        ],
    ),
    (
        "fewer cars of a customer",
        "Corvane made 5.7 million tonnes of steel in 2024, as its best customer built 20% fewer cars.",
        [
            "production actual | steel | Corvane | 5700000 t exact | 2024-01-01..2024-12-31 | - | 5.7 million tonnes",
        ],
    ),
    (
        "a duty",
        "Corvane cut its exports in 2024 to 3.8 million tonnes of iron ore because of a 10% duty.",
        [
            "exports actual | iron ore | Corvane | 3800000 t exact | 2024-01-01..2024-12-31 | - | 3.8 million tonnes",
        ],
    ),
    (
        "a tax lifted",
        "Corvane sold 400,000 tonnes of coal in May 2025 after a 10% export tax was lifted.",
        [
            "sales actual | coal | Corvane | 400000 t exact | 2025-05-01..2025-05-31 | - | 400,000 tonnes",
        ],
    ),
    (
        "car output",
        "Corvane made 400,000 tonnes of steel in May 2025, although car output in the country fell 12%.",
        [
            "production actual | steel | Corvane | 400000 t exact | 2025-05-01..2025-05-31 | - | 400,000 tonnes",
        ],
    ),
    (
        "the largest share in a bracket",
        "Mobarakeh Steel Company had the largest share with 1.21 million tons of sponge iron in the two months to May 21, 2025 (down 2% YOY).",
        [
            "production actual | sponge iron | Mobarakeh Steel Company | 1210000 t exact | 2025-03-21..2025-05-21 | -2 yoy | 1.21 million tons",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_changes_find_their_values(text, figures):
    assert told(text, "en") == figures
