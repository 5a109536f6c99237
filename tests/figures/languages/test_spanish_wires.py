"""Spanish: names, grades and lists as wires of Spain and Latin America write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "names that begin with a material",
        "En 2024 Sales de Jujuy vendió 16.700 toneladas de carbonato de litio y Cobre Las Cruces extrajo 12.000 toneladas de cobre.",
        [
            "sales actual | lithium carbonate | Sales de Jujuy | 16700 t exact | 2024-01-01..2024-12-31 | - | 16.700 toneladas",
            "production actual | copper | Cobre Las Cruces | 12000 t exact | 2024-01-01..2024-12-31 | - | 12.000 toneladas",
        ],
    ),
    (
        "above the same period",
        "Industrias Peñoles informó que su producción de plomo afinado fue de 28.9 mil toneladas en el segundo trimestre de 2024, 12.4% arriba del mismo periodo de 2023.",
        [
            "production actual | refined lead | Industrias Peñoles | 28900 t exact | 2024-04-01..2024-06-30 | +12.4 yoy | 28.9 mil toneladas",
        ],
    ),
    (
        "iranian steelmakers by their spanish names",
        "En 2023, la Compañía Siderúrgica de Mobarakeh vendió 340 mil toneladas de acero al exterior, y Acero Juzestán 610 mil.",
        [
            "exports actual | steel | Mobarakeh Steel Company | 340000 t exact | 2023-01-01..2023-12-31 | - | 340 mil toneladas",
            "exports actual | steel | Khuzestan Steel Company | 610000 t exact | 2023-01-01..2023-12-31 | - | 610 mil",
        ],
    ),
    (
        "battery grade",
        "La planta de Exar tendrá una capacidad de 40.000 toneladas anuales de carbonato grado batería.",
        [
            "capacity planned | lithium carbonate | Exar | 40000 t exact | - | - | 40.000 toneladas anuales",
        ],
    ),
    (
        "bordering on an amount",
        "Las exportaciones de potasa de ICL Iberia en 2023 rondaron las 610.000 toneladas.",
        [
            "exports actual | potash | ICL Iberia | 610000 t about | 2023-01-01..2023-12-31 | - | 610.000 toneladas",
        ],
    ),
    (
        "the last of a list by its metal",
        "Las ventas de cobre de Southern Copper totalizaron 219,830 toneladas en 2023 y las de zinc 24,6 mil.",
        [
            "sales actual | copper | Southern Copper | 219830 t exact | 2023-01-01..2023-12-31 | - | 219,830 toneladas",
            "sales actual | zinc | Southern Copper | 24600 t exact | 2023-01-01..2023-12-31 | - | 24,6 mil",
        ],
    ),
    (
        "share beside its amount",
        "La mayor producción de cobre se registró en Arequipa en 2024, con el 21% y 162,501 TMF del total.",
        [
            "production actual | copper | Arequipa | 162501 t exact | 2024-01-01..2024-12-31 | - | 162,501 TMF",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_es_wires_are_read(text, figures):
    assert told(text, "es") == figures
