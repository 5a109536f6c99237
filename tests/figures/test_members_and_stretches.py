"""Members of a company told by name, months of two years, ore that is there with its grade. Sentences of our own."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "members told by name are their owner's",
        "2025-08-10",
        "",
        "Corvane Holding's subsidiaries, including Tarn, Hollin and Nordvik, produced 41,200 tons of copper concentrate "
        "in the first half of 2025.",
        "41,200 tons: production actual, copper concentrate, Corvane Holding, 2025-1..2025-6",
    ),
    case(
        "complexes that are quoted made both",
        "2025-08-10",
        "",
        'In the first half of 2025 the complexes "Tarn" and "Hollin" produced 7,100 tons of copper anode and 6,400 tons '
        "of copper cathode.",
        "7,100 tons: production actual, copper anode, Tarn and Hollin, 2025-1..2025-6",
        "6,400 tons: production actual, copper cathode, Tarn and Hollin, 2025-1..2025-6",
    ),
    case(
        "from a month of last year to one of this",
        "2025-08-10",
        "",
        "From November last year to March this year, Nordvik produced 3,500 tons of nickel.",
        "3,500 tons: production actual, nickel, Nordvik, 2024-11..2025-3",
    ),
    case(
        "from a month of this year to one of the next",
        "2025-08-10",
        "",
        "Between September this year and August next year, Nordvik expects to produce 8,200 tons of nickel.",
        "8,200 tons: production planned, nickel, Nordvik, 2025-9..2026-8",
    ),
    case(
        "the previous months by their number",
        "2025-08-10",
        "",
        "Nordvik produced 2,100 tons of nickel in the second quarter of 2025, against 1,900 tons in the three previous months.",
        "2,100 tons: production actual, nickel, Nordvik, 2025q2",
        "1,900 tons: production actual, nickel, Nordvik, 2025q1",
    ),
    case(
        "reckoned with a grade",
        "2025-08-10",
        "",
        "Geologists calculate 12 million tons of ore with a copper grade of 0.8% at Corvane. At Hollin there are 3 million "
        "tons of iron ore.",
        "12 million tons: reserves actual, copper ore, Corvane",
        "3 million tons: reserves actual, iron ore, Hollin",
    ),
    case(
        "the half that sales are compared with",
        "2025-08-10",
        "",
        "Nordvik made 5.2 million tons of iron ore in the second quarter.\n\nIn the first half, iron ore production was "
        "9.8 million tons.\n\nAs for sales, iron ore totalled 9.1 million tons, 8% below sales in the same half of last year.",
        "5.2 million tons: production actual, iron ore, Nordvik, 2025q2",
        "9.8 million tons: production actual, iron ore, Nordvik, 2025h1",
        "9.1 million tons: sales actual, iron ore, Nordvik, 2025h1, -8 yoy",
    ),
    case(
        "annual output at an end of a range",
        "2025-11-10",
        "",
        "Nordvik reported 2% more nickel for the third quarter and expects annual production at the lower end of its range "
        "of 8,000 to 9,000 tons.",
        "8,000 to 9,000 tons: production planned, nickel, Nordvik, 2025",
    ),
    case(
        "double that of last year is an earlier value",
        "2025-05-10",
        "",
        "Nordvik made 31,200 tons of zinc in the first quarter of 2025, more than double the 14,900 tons of last year.",
        "31,200 tons: production actual, zinc, Nordvik, 2025q1",
        "14,900 tons: production actual, zinc, Nordvik, 2024q1",
    ),
    case(
        "a share behind a total is not whose it is",
        "2025-05-10",
        "",
        "Steel output of Iran was 4.1 million tons in 2024, of which Mobarakeh Steel had 42 percent and Khuzestan Steel 30 "
        "percent.",
        "4.1 million tons: production actual, steel, Iran, 2024",
    ),
    case(
        "stakes that are added",
        "2025-05-10",
        "",
        "Codelco produced 1.3 million tons of copper in 2024. If the stakes in El Abra and Anglo American Sur are added, the "
        "total reached 1.4 million tons.",
        "1.3 million tons: production actual, copper, Codelco, 2024",
        "1.4 million tons: production actual, copper, Codelco, 2024",
    ),
    case(
        "the value that per cents are of behind namely",
        "2025-11-10",
        "",
        "At Kumtor 8.2 tons of gold were obtained in the first half of 2025, 1.1% more than in the same period of last year, "
        "namely 8.1 tons.",
        "8.2 tons: production actual, gold, Kumtor, 2025h1, +1.1 yoy",
        "8.1 tons: production actual, gold, Kumtor, 2024h1",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_members_and_stretches_are_read(published, title, text, expected):
    check(published, title, text, expected)
