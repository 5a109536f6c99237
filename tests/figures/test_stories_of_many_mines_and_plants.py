"""Stories of Iranian wires in other tellings: lines of bulletins, mines of many kinds, plants still to come, who a
person is and which province.
"""

import pytest

from tests.figures.whole_figures import case, check


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"),
    [
        case(
            "lines of a bulletin",
            "2024-07-02",
            "The chain in spring",
            "Figures of the first quarter of 1403 follow, as IMIDRO has them.\n"
            "Iron ore concentrate: 14.2 million tons, up 3%\nPellets: 15.3 million tons, up 4%\n"
            "Sponge iron: 8.6 million tons, down 2%\nLong products made up 2.9 million tons.",
            "14.2 million tons: production actual, iron ore concentrate, Iran, 1403q1, +3 yoy",
            "15.3 million tons: production actual, iron ore pellet, Iran, 1403q1, +4 yoy",
            "8.6 million tons: production actual, sponge iron, Iran, 1403q1, -2 yoy",
            "2.9 million tons: production actual, long steel product, Iran, 1403q1",
        ),
        case(
            "mines of many kinds",
            "2018-12-30",
            "Semnan's gypsum leaves for Central Asia",
            "Some 91,000 tons of gypsum and 43,000 tons of salt were exported from Semnan Province in nine months, its"
            " customs chief Reza Amini said.\n\nSemnan is home to 380 active mines whose output totaled 12.4 million tons"
            " last year. Their reserves exceed 1.9 billion tons.",
            "91,000 tons: exports actual, gypsum, Semnan, 1397-01..1397-09",
            "43,000 tons: exports actual, salt, Semnan, 1397-01..1397-09",
            "12.4 million tons: production actual, mineral, Semnan, 1396",
            "1.9 billion tons: reserves actual, mineral, Semnan",
        ),
        case(
            "clinker alone",
            "2020-10-10",
            "Cement and clinker",
            "Clinker alone made up 31.4 million tons of what Iran's kilns turned out in the first half of the year, while"
            " 29.1 million tons of cement were ground.\n\nDeliveries to builders stood at 26.3 million tons.",
            "31.4 million tons: production actual, clinker, Iran, 1399h1",
            "29.1 million tons: production actual, cement, Iran, 1399h1",
            "26.3 million tons: deliveries actual, cement, Iran, 1399h1",
        ),
        case(
            "who heads a body",
            "2019-11-18",
            "Quarries of Hamedan",
            "HAMEDAN (MNA) - Head of Hamedan's Industry, Mine and Trade Organization Hamidreza Tarnian said that 610,000"
            " tons of decorative stone were extracted from the province's quarries last year.\n\nTarnian predicted that"
            " extraction would top 700,000 tons this year.",
            "610,000 tons: production actual, decorative stone, Hamedan, 1397",
            "700,000 tons: production planned, decorative stone, Hamedan, 1398",
        ),
        case(
            "a province and its company",
            "2016-05-24",
            "Kerman coal mines struggle",
            'Coal concentrate production in Kerman Province dropped to 31,500 tons last month.\n\n"We have dug 900,000'
            ' tons of coal in 1394," said the head of Kerman Coal, Ali Hollinzadeh.',
            "31,500 tons: production actual, coal concentrate, Kerman, 1395-02",
            "900,000 tons: production actual, coal, Kerman Coal, 1394",
        ),
        case(
            "a phase that is due",
            "2020-03-16",
            "Zinc of Tarnabad",
            "Tarnabad mine in Yazd sits atop 520 million tons of zinc ore. Its first phase, due in 1402, is designed for 600,000"
            " tons of zinc concentrate annually. Only 65,000 tons of oxide ore have been removed this year.",
            "520 million tons: reserves actual, zinc ore, Tarnabad mine",
            "600,000 tons: capacity planned, zinc concentrate, Tarnabad mine",
            "65,000 tons: production actual, zinc oxide ore, Tarnabad mine, 1398",
        ),
        case(
            "listed before",
            "2018-08-27",
            "The big three",
            "Mobarakeh, Khuzestan and Esfahan steel companies produced 2.1 million, 1.2 million and 790,000 tons of crude"
            " steel in the first four months of 1397.\n\nA year earlier they had stood at 2 million, 1.1 million and"
            " 740,000 tons.\n\nAll told, IMIDRO counts 6.1 million tons for the four months.",
            "2.1 million: production actual, crude steel, Mobarakeh, 1397-01..1397-04",
            "1.2 million: production actual, crude steel, Khuzestan, 1397-01..1397-04",
            "790,000 tons: production actual, crude steel, Esfahan steel, 1397-01..1397-04",
            "2 million: production actual, crude steel, Mobarakeh, 1396-01..1396-04",
            "1.1 million: production actual, crude steel, Khuzestan, 1396-01..1396-04",
            "740,000 tons: production actual, crude steel, Esfahan steel, 1396-01..1396-04",
            "6.1 million tons: production actual, crude steel, Iran, 1397-01..1397-04",
        ),
        case(
            "what lies below",
            "2018-01-09",
            "What lies below",
            "What lies below the sand at Bafq has been dug since 1971. Iran Central Iron Ore Company shipped 4.3 million"
            " tons of iron ore to Isfahan in the nine months since March.",
            "4.3 million tons: deliveries actual, iron ore, Iran Central Iron Ore Company, 1396-01..1396-09",
        ),
    ],
)
def test_stories(published, title, text, expected):
    check(published, title, text, expected)
