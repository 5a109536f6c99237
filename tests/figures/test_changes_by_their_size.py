"""Changes found by arithmetic, and per cents that are none. Sentences of our own."""

import pytest

from tests.figures.change_cases import changes_of, told

SIZES = [
    told(
        "a list in thousands and the changes behind",
        "Output of the companies in October is told below in thousand tons; in parentheses stands that of a year ago.\n"
        "- Iron ore concentrate: 4,630 (4,400)\n- Steel ingot: 1,911 (1,930)\n- Copper cathode: 22.9 (25.1)\n\n"
        "So concentrate rose by 5 percent, whereas copper cathode fell by 9 percent.",
        {"4,630": 5, "1,911": None, "22.9": -9},
    ),
    told(
        "figures of the year before in a sentence of their own",
        "In 2024 the mines raised 41.7 thousand tons of chromite and 18.6 thousand tons of barite. A year earlier they "
        "had raised 35.3 thousand tons of chromite and 18.4 thousand tons of barite. So chromite rose by 18 percent "
        "and barite by one percent.",
        {
            "41.7 thousand tons": 18,
            "18.6 thousand tons": 1,
            "35.3 thousand tons": None,
            "18.4 thousand tons": None,
        },
    ),
    told(
        "thus it went down",
        "Diamond output in 2024 was 34.6 million carats. A year earlier it was 35.6 million carats. Thus, it went down "
        "by 3%.",
        {"34.6 million carats": -3, "35.6 million carats": None},
    ),
    told(
        "the growth came from",
        "The miner reported silver production of 13.51 million ounces for the third quarter, compared to 13.15 million "
        "ounces last year. The 2.7 percent growth came from one mine.",
        {"13.51 million ounces": 2.7, "13.15 million ounces": None},
    ),
    told(
        "the former and the latter",
        "In 2024 steel exports were 1.79 million tons (2.27 million tons) and steel imports 74,000 tons (49,000 tons), the "
        "former having dropped by 21% and the latter having jumped by 51%.",
        {"1.79 million tons": -21, "74,000 tons": 51},
    ),
    told(
        "of a size that no value has",
        "Zinc output in 2024 was 50,000 tonnes. A year earlier it was 45,000 tonnes.\n\nThe company paid for repairs. Its "
        "chairman spoke of a 7 percent rise at the other plants.",
        {"50,000 tonnes": None, "45,000 tonnes": None},
    ),
]

SENSES = [
    told(
        "out of it",
        "It washed 58,730 tons of coal concentrate out of it, 9 percent more than a year ago.",
        {"58,730 tons": 9},
    ),
    told(
        "of it were sold",
        "It mined 58,730 tons of coal, and of it, 9 percent were sold.",
        {"58,730 tons": None},
    ),
    told(
        "growth slowed to",
        "Copper output was 3.9 million tons in October, when growth slowed to 1%.",
        {"3.9 million tons": 1},
    ),
    told(
        "or a share",
        "Asian buyers took 43.9 million tons of coal, or 84.5%, up from 37.1 million tons.",
        {"43.9 million tons": None},
    ),
    told(
        "owner of per cents",
        "The mine, of which the group owns 70 percent, recovered 111,811 carats of diamonds, or 3 percent more than the "
        "108,206 carats a year earlier.",
        {"111,811 carats": 3},
    ),
    told(
        "price an ounce",
        "South Deep produced 64,000 ounces of gold. Gold Fields realised $2 833/oz, 36% more than a year earlier.",
        {"64,000 ounces": None},
    ),
    told(
        "weight and money",
        "Steel exports declined to 756,000 tons at a value of $379 million, down 20.9 percent and 27.4 percent, "
        "respectively.",
        {"756,000 tons": -20.9},
    ),
    told(
        "growth over a month of a year",
        "They mined 53.8 million tons of coal in October, the growth over October 2019 being 7.6 per cent.",
        {"53.8 million tons": 7.6},
    ),
    told(
        "realization in quotes",
        'Smelters made 535,000 tons of nickel in 2024. "The realization is 85 percent of the target, but still 3.6 percent '
        'higher than in 2023," he said.',
        {"535,000 tons": 3.6},
    ),
    told(
        "in words",
        "Copper sales were 1,035 million pounds, seven percent lower than a year ago, whereas gold sales, at 558,000 "
        "ounces, were 40 percent higher.",
        {"1,035 million pounds": -7, "558,000 ounces": 40},
    ),
]


ELSEWHERE = [
    told(
        "against the same month",
        "Mills made 1.4 million tons of crude steel in October. Data of the association point to a 9.9% fall from October "
        "last year.",
        {"1.4 million tons": -9.9},
    ),
    told(
        "growth, respectively",
        "The firm made 159,000 tons of alumina, 269,000 tons of bauxite and 51,000 tons of steel in 2024. Growth on the "
        "previous year was 5 percent, 6 percent and 41 percent, respectively.",
        {"159,000 tons": 5, "269,000 tons": 6, "51,000 tons": 41},
    ),
    told(
        "two bases",
        "Steel output collapsed to 1.5 million tons in October, falling 39.21% and 38.43% month-on-month and "
        "year-on-year respectively.",
        {"1.5 million tons": -38.43},
    ),
    told(
        "minus",
        "Nine-month steel exports totaled 8.6 million tons (minus 9.9 percent).",
        {"8.6 million tons": -9.9},
    ),
    told(
        "the amount, after another verb",
        "Mines supplied 1.5 percent less coal in the first nine months of 2025 than a year earlier. The amount was "
        "1.224 million tons.",
        {"1.224 million tons": -1.5},
    ),
    told(
        "said the amount was bigger",
        "Production of antimony was 1,150 tons in the first half of 2025. Speaking on Wednesday, he said the amount was 40 "
        "percent bigger than that of the first half of 2024.",
        {"1,150 tons": 40},
    ),
    told(
        "headlines before the body",
        "* Imports of rare earths rise 2.7% y/y in October\n\nChina sold 6,217 tons of rare earths in October, the most "
        "for any month.\n\nThe miner said stocks had run down.\n\nThe price climbed to 383,000 yuan.\n\n"
        "Rare earth imports were 13,747 tons in October.",
        {"13,747 tons": 2.7, "6,217 tons": None},
    ),
    told(
        "table and a sentence on its first row",
        "Copper output in 2024:\n\nCompany | tonnes\nCodelco | 1,400,000\nAntofagasta | 660,000\n\n"
        "Codelco's copper output is 10% above that of the previous year.",
        {"1,400,000": 10, "660,000": None},
    ),
    told(
        "of another period",
        "Zinc output in October was 87,000 tons. Since the year began zinc output is one percent short of last year's.",
        {"87,000 tons": None},
    ),
    told(
        "duty",
        "In 2025 Iran exported 3.04 million tons of pellets. The export duty on pellets, now 4%, will rise to 7%.",
        {"3.04 million tons": None},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SIZES + SENSES + ELSEWHERE)
def test_change_is_given_to_its_value(text, expected):
    assert changes_of(text, expected) == expected
