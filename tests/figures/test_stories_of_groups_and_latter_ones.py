"""Whole figures by whose they are: the latter of two, the group behind a mine, where it goes, a remark about the subject.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the former and the latter land",
        "2018-03-25",
        "Steel",
        "Turkey poured 2.97 million tons of crude steel in February. India has overtaken Japan: 8.43 million tons for the former and 8.3 million for the latter.",
        "2.97 million tons: production actual, crude steel, Turkey, 2018-02",
        "8.43 million tons: production actual, crude steel, India, 2018-02",
        "8.3 million: production actual, crude steel, Japan, 2018-02",
    ),
    case(
        "the former and the latter metal, told apart before",
        "2019-01-31",
        "",
        "Tarnovy made 33,185 tons of nickel in 2018. Cobalt followed: 2,852 tons. This year, it hopes to return to 40,000 tons for the former and 3,500 tons for the latter.",
        "33,185 tons: production actual, nickel, Tarnovy, 2018",
        "2,852 tons: production actual, cobalt, Tarnovy, 2018",
        "40,000 tons: production planned, nickel, Tarnovy, 2019",
        "3,500 tons: production planned, cobalt, Tarnovy, 2019",
    ),
    case(
        "at group level, of the mine's owner",
        "2021-08-18",
        "Mali: Hollin",
        "The gold mine of Hollin, owned by Nordvik Gold, delivered 46,300 ounces in the second quarter. At group level, production reached 1.04 million ounces.",
        "46,300 ounces: production actual, gold, Hollin, 2021q2",
        "1.04 million ounces: production actual, gold, Nordvik Gold, 2021q2",
    ),
    case(
        "to which it was shipped, and what stays",
        "2019-11-03",
        "",
        "The complex of Sungun produced 182,600 tons of copper concentrate in 2018. The concentrate leaves for the smelters of Sarcheshmeh and Khatoonabad, to which 171,000 tons was shipped. Some 11,000 tons remain in the hangars.",
        "182,600 tons: production actual, copper concentrate, Sungun, 2018",
        "171,000 tons: deliveries actual, copper concentrate, Sungun, 2018",
        "11,000 tons: inventory actual, copper concentrate, Sungun",
    ),
    case(
        "a mine in a land, with a remark about it",
        "2024-06-11",
        "",
        "Selby Gems recovered 4.8 million carats of diamonds in 2023. In South Africa, the mine of Hollin, now underground, yielded 500,000 carats.",
        "4.8 million carats: production actual, diamond, Selby Gems, 2023",
        "500,000 carats: production actual, diamond, Hollin, 2023",
    ),
    case(
        "a bare number with its stakes",
        "2018-01-30",
        "",
        "Chile produced 5.5 million tons of copper in 2017. Codelco produced 1.73 million with its stakes, Collahuasi 524,000 and Los Pelambres 356,000.",
        "5.5 million tons: production actual, copper, Chile, 2017",
        "1.73 million: production actual, copper, Codelco, 2017",
        "524,000: production actual, copper, Collahuasi, 2017",
        "356,000: production actual, copper, Los Pelambres, 2017",
    ),
    case(
        "a target behind what the plant took in",
        "2025-02-02",
        "",
        "The mine of Tarn produced 2 tons of gold in 2024. For that, the plant consumed 970,000 tons of ore. The target for 2025 is 3 tons.",
        "2 tons: production actual, gold, Tarn, 2024",
        "970,000 tons: consumption actual, gold ore, Tarn, 2024",
        "3 tons: production planned, gold, Tarn, 2025",
    ),
    case(
        "the year after another's name",
        "2020-02-04",
        "",
        "A year after Brumadinho, Vale produced 302 million tons of iron ore in 2019.",
        "302 million tons: production actual, iron ore, Vale, 2019",
    ),
    case(
        "a name set off by commas",
        "2020-02-04",
        "",
        "The other mine of Corvane, Hollin, declined to 52,000 tons of copper in 2019.",
        "52,000 tons: production actual, copper, Hollin, 2019",
    ),
    case(
        "where ships are loaded",
        "2020-02-04",
        "",
        "In 2019, CPG loaded at Sfax 15,000 tons of phosphate for Brazil. Its mines produced 1.7 million tons.",
        "15,000 tons: deliveries actual, phosphate, CPG, 2019",
        "1.7 million tons: production actual, phosphate, CPG, 2019",
    ),
    case(
        "owners in a list, and who follows in a ranking",
        "2024-07-20",
        "",
        "The gold production of the Malian mines, mainly owned by Nordvik Gold, Selby Mining and Hollin Gold, amounted to 30.5 tons in 2023. Nordvik Gold is to make 21 tons in 2025, followed by Selby Mining with 18 tons and by Hollin Gold with 7 tons.",
        "30.5 tons: production actual, gold, Mali, 2023",
        "21 tons: production planned, gold, Nordvik Gold, 2025",
        "18 tons: production planned, gold, Selby Mining, 2025",
        "7 tons: production planned, gold, Hollin Gold, 2025",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_stories_of_groups_and_latter_ones(published, title, text, expected):
    check(published, title, text, expected)
