"""Spanish: what is sent and used, guesses and aims, bases and parts, and Iranian names by their sound."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "what was dispatched",
        "La minera Corvane expidió 12.400 toneladas de cobre en 2024.",
        [
            "deliveries actual | copper | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "what was supplied",
        "La minera Corvane suministró 12.400 toneladas de cobre en 2024.",
        [
            "deliveries actual | copper | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "what was sent out of the country",
        "La minera Corvane envió al exterior 12.400 toneladas de cobre en 2024.",
        [
            "exports actual | copper | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "what was brought in",
        "La siderúrgica Corvane trajo del exterior 12.400 toneladas de chatarra en 2024.",
        [
            "imports actual | ferrous scrap | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "what was used up",
        "La siderúrgica Corvane empleó 12.400 toneladas de chatarra en 2024.",
        [
            "consumption actual | ferrous scrap | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "a guess",
        "La minera Corvane calcula que producirá 12.400 toneladas de cobre en 2026.",
        [
            "production planned | copper | Corvane | 12400 t exact | 2026-01-01..2026-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "an aim that was set",
        "La minera Corvane se marcó como objetivo 12.400 toneladas de cobre en 2026.",
        [
            "production planned | copper | Corvane | 12400 t exact | 2026-01-01..2026-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "liquid steel",
        "La siderúrgica Corvane vertió 412.000 toneladas de acero líquido en 2024.",
        [
            "production actual | liquid steel | Corvane | 412000 t exact | 2024-01-01..2024-12-31 | - | 412.000 toneladas",
        ],
    ),
    (
        "hydrate of alumina",
        "La refinería Corvane obtuvo 231.100 toneladas de hidrato de alúmina en 2024.",
        [
            "production actual | alumina hydrate | Corvane | 231100 t exact | 2024-01-01..2024-12-31 | - | 231.100 toneladas",
        ],
    ),
    (
        "the quarter before, by its number",
        "La mina Corvane rindió 14.073 toneladas de cobre en el último trimestre de 2024, 1.200 más que en el tercero.",
        [
            "production actual | copper | Corvane | 14073 t exact | 2024-10-01..2024-12-31 | - | 14.073 toneladas",
            "other actual | copper | Corvane | 1200 t exact | 2024-10-01..2024-12-31 | - | 1.200",
        ],
    ),
    (
        "the year before, told by the way",
        "La mina Corvane rindió 52.300 toneladas de cobre en 2024, un 7% menos que en 2023, ejercicio en el que rozó las 56.100.",
        [
            "production actual | copper | Corvane | 52300 t exact | 2024-01-01..2024-12-31 | -7 yoy | 52.300 toneladas",
            "production actual | copper | Corvane | 56100 t exact | 2023-01-01..2023-12-31 | - | 56.100",
        ],
    ),
    (
        "no time of its own",
        "La mina Corvane rindió 640.000 onzas de plata en el último trimestre de 2024, cifra idéntica a la del trimestre previo.",
        [
            "production actual | silver | Corvane | 640000 oz exact | 2024-10-01..2024-12-31 | - | 640.000 onzas",
        ],
    ),
    (
        "a drop told behind",
        "La mina Corvane rindió 52.300 toneladas de cobre en 2024. El descenso es, por tanto, del 7%.",
        [
            "production actual | copper | Corvane | 52300 t exact | 2024-01-01..2024-12-31 | -7 yoy | 52.300 toneladas",
        ],
    ),
    (
        "a rise that is a noun",
        "La mina Corvane produjo 36.200 toneladas de cobre en abril de 2025, con una suba del 1,3% interanual.",
        [
            "production actual | copper | Corvane | 36200 t exact | 2025-04-01..2025-04-30 | +1.3 yoy | 36.200 toneladas",
        ],
    ),
    (
        "since it started",
        "La planta de Corvane ha producido 432 toneladas de carbonato de litio desde su puesta en marcha en diciembre.",
        [
            "production actual | lithium carbonate | Corvane | 432 t exact | - | - | 432 toneladas",
        ],
    ),
    (
        "the last of some months",
        "En junio, el último de esos cuatro meses, las exportaciones de acero de Irán sumaron 602.000 toneladas.",
        [
            "exports actual | steel | Iran | 602000 t exact | 2025-06-01..2025-06-30 | - | 602.000 toneladas",
        ],
    ),
    (
        "to the end of a year",
        "La fundición Corvane prevé terminar el año, el 20 de marzo de 2026, con una producción de 174.000 toneladas de aluminio.",
        [
            "production planned | aluminium | Corvane | 174000 t exact | 2025-01-01..2025-12-31 | - | 174.000 toneladas",
        ],
    ),
    (
        "parts of a sum",
        "Irán exportó en 2024 2,79 millones de toneladas de acero: 1,2 millones correspondieron a la palanquilla, y 770.000 toneladas, al planchón.",
        [
            "exports actual | steel | Iran | 2790000 t exact | 2024-01-01..2024-12-31 | - | 2,79 millones de toneladas",
            "exports actual | billet | Iran | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1,2 millones",
            "exports actual | slab | Iran | 770000 t exact | 2024-01-01..2024-12-31 | - | 770.000 toneladas",
        ],
    ),
    (
        "at which mine",
        "En la mina Corvane, Hollin Metals produjo 12.400 toneladas de cobre en 2024.",
        [
            "production actual | copper | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "out of which mine",
        "Hollin Metals sacó de la mina Corvane 12.400 toneladas de cobre en 2024.",
        [
            "production actual | copper | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "through whom",
        "En Brasil, donde opera a través de su filial Corvane, el grupo Hollin sumó otras 1.602 toneladas de estaño refinado en 2024.",
        [
            "production actual | refined tin | Corvane | 1602 t exact | 2024-01-01..2024-12-31 | - | 1.602 toneladas",
        ],
    ),
    (
        "a division by its size",
        "Corvane, la más chica de las divisiones, cerró 2024 con 50.561 toneladas de cobre.",
        [
            "production actual | copper | Corvane | 50561 t exact | 2024-01-01..2024-12-31 | - | 50.561 toneladas",
        ],
    ),
    (
        "a province of a land",
        "El estado mexicano de Sonora produjo 12.400 toneladas de cobre en 2024.",
        [
            "production actual | copper | Sonora | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "a mill of a land",
        "La acería iraní de Corvane produjo 12.400 toneladas de acero en 2024.",
        [
            "production actual | steel | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "by the sound of its name",
        "El complejo iraní de Jatunabad fundió 58.150 toneladas de ánodos de cobre en 2024.",
        [
            "production actual | copper anode | Khatoonabad | 58150 t exact | 2024-01-01..2024-12-31 | - | 58.150 toneladas",
        ],
    ),
    (
        "without its accents",
        "La mina de fosfato de Esfordí, en Irán, produjo 78.300 toneladas de concentrado en 2024.",
        [
            "production actual | phosphate concentrate | Esfordi | 78300 t exact | 2024-01-01..2024-12-31 | - | 78.300 toneladas",
        ],
    ),
    (
        "a steelmaker by its place",
        "Acero de Sabzevar produjo en Irán 78.300 toneladas de hierro esponja en 2024.",
        [
            "production actual | sponge iron | Sabzevar Steel | 78300 t exact | 2024-01-01..2024-12-31 | - | 78.300 toneladas",
        ],
    ),
    (
        "where it was written",
        "Mashhad, IRNA- La mina Corvane produjo 12.400 toneladas de cromita en 2024.",
        [
            "production actual | chromite | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "what its adjective tells",
        "La mina Corvane vendió 12.400 toneladas de concentrado cuprífero en 2024.",
        [
            "sales actual | copper concentrate | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12.400 toneladas",
        ],
    ),
    (
        "where it went to",
        "La minera Corvane vendió 21.700 toneladas de cloruro de potasio en 2024, de las cuales 18.000 fueron a Brasil.",
        [
            "sales actual | potassium chloride | Corvane | 21700 t exact | 2024-01-01..2024-12-31 | - | 21.700 toneladas",
            "deliveries actual | potassium chloride | Corvane | 18000 t exact | 2024-01-01..2024-12-31 | - | 18.000",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_spanish_of_many_outlets_is_read(text, figures):
    assert told(text, "es") == figures
