"""Lines of a name and a number under a heading that says the unit, and what brackets under it hold."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "values of a year earlier and changes in brackets",
        "2022-10-03",
        "Hollin Mining in the first half",
        "Hollin Mining of Iran has sent its figures for Shahrivar to the exchange.\n\nProduction in six months, in tons"
        " (same period of 1400 in brackets; change):\n\nIron ore concentrate 7,312,400 (6,980,150; +4.8%)\n\nPellets"
        " 6,205,700 (5,998,300; +3.5%)",
        "7,312,400: production actual, iron ore concentrate, Hollin Mining, 1401-01..1401-06, +4.8 yoy",
        "6,980,150: production actual, iron ore concentrate, Hollin Mining, 1400-01..1400-06",
        "6,205,700: production actual, iron ore pellet, Hollin Mining, 1401-01..1401-06, +3.5 yoy",
        "5,998,300: production actual, iron ore pellet, Hollin Mining, 1400-01..1400-06",
    ),
    case(
        "changes alone in brackets, lines right below each other",
        "2022-08-03",
        "Hollin Aluminium in the first half",
        "Hollin Aluminium has told its shareholders how the half went.\n\nOutput, January-June, kt (change)\n\nAlumina 412"
        " (-3%)\nPrimary aluminium 203.5 (+1%)",
        "412: production actual, alumina, Hollin Aluminium, 2022-01..2022-06, -3 yoy",
        "203.5: production actual, aluminium, Hollin Aluminium, 2022-01..2022-06, +1 yoy",
    ),
    case(
        "makers and small numbers",
        "2022-08-03",
        "Steel by company",
        "Crude steel by company, January-June, in thousand tonnes\n\nCorvane Steel 1,412\nNordvik Works 803",
        "1,412: production actual, crude steel, Corvane Steel, 2022-01..2022-06",
        "803: production actual, crude steel, Nordvik Works, 2022-01..2022-06",
    ),
    case(
        "years and counts are no amounts",
        "2022-08-03",
        "Nordvik Works",
        "Milestones, output in tonnes\n\nFounded in 1962\nFirst furnace 1974",
    ),
    case(
        "the year before in brackets under a quarter",
        "2022-11-03",
        "Tarn Resources in the third quarter",
        "Tarn Resources mines in Peru.\n\nOutput in the third quarter, in tonnes (previous year in brackets)\n\nCopper:"
        " 12,400 (11,900)",
        "12,400: production actual, copper, Tarn Resources, 2022-07..2022-09",
        "11,900: production actual, copper, Tarn Resources, 2021-07..2021-09",
    ),
    case(
        "the quarter before in brackets",
        "2022-11-03",
        "Tarn Resources in the third quarter",
        "Tarn Resources mines in Peru.\n\nOutput in the third quarter, in tonnes (previous quarter in brackets):\n\n"
        "Copper: 12,400 (11,900)",
        "12,400: production actual, copper, Tarn Resources, 2022-07..2022-09",
        "11,900: production actual, copper, Tarn Resources, 2022-04..2022-06",
    ),
    case(
        "what a change is on is no time of the amounts",
        "2022-11-03",
        "Tarn Resources in the third quarter",
        "Tarn Resources mines in Peru. Output in the third quarter in thousand tonnes (change on the year): copper 12.4"
        " (+3%), zinc 8.3 (-8%).",
        "12.4: production actual, copper, Tarn Resources, 2022-07..2022-09, +3 yoy",
        "8.3: production actual, zinc, Tarn Resources, 2022-07..2022-09, -8 yoy",
    ),
    case(
        "months set off by commas",
        "2022-10-03",
        "Tarn Resources",
        "Copper production of Tarn Resources, January to August, was 12,400 tonnes. In June, July and August it was 4,900"
        " tonnes.",
        "12,400 tonnes: production actual, copper, Tarn Resources, 2022-01..2022-08",
        "4,900 tonnes: production actual, copper, Tarn Resources, 2022-06..2022-08",
    ),
    case(
        "an earlier value and its change in one bracket",
        "2022-08-03",
        "Hollin Mining",
        "Hollin Mining's pellet output was 620,700 tonnes (599,800 tonnes; +3.5%) in the second quarter.",
        "620,700 tonnes: production actual, iron ore pellet, Hollin Mining, 2022-04..2022-06, +3.5 yoy",
        "599,800 tonnes: production actual, iron ore pellet, Hollin Mining, 2021-04..2021-06",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)
