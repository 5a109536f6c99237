"""Which percentage belongs to which amount. Sentences of our own."""

import pytest

from tests.figures.change_cases import changes_of, told

CHANGES = [
    told(
        "list with respectively",
        "Copper output was 50,000 tonnes and zinc output 30,000 tonnes in 2024, up 4% and down "
        "2% respectively.",
        {"50,000 tonnes": 4, "30,000 tonnes": -2},
    ),
    told(
        "list in the next sentence",
        "Output of gold, silver and zinc was 100,000 ounces, 2 million ounces and 45,000 tonnes"
        " in 2024. Compared with 2023 these are changes of +3%, -4% and +10%.",
        {"100,000 ounces": 3, "2 million ounces": -4, "45,000 tonnes": 10},
    ),
    told(
        "bracket behind an amount",
        "Vale mined 91 million tonnes of iron ore in the quarter, 5.5% more than a year "
        "earlier; pellet output was 10.4 million tonnes (+12.9%).",
        {"91 million tonnes": 5.5, "10.4 million tonnes": 12.9},
    ),
    told(
        "volume beside value",
        "Exports of iron ore were 2 million tons worth $120 million, up 5% in volume and down 8% in value.",
        {"2 million tons": 5},
    ),
    told(
        "behind a record",
        "Ore output reached 94 million tons of iron ore, the highest since 2018, up 3.8% year on year; pellet output was "
        "8 million tons, down 22.8%.",
        {"94 million tons": 3.8, "8 million tons": -22.8},
    ),
    told(
        "money in words before",
        "Revenue reached 9.8 billion dirhams, up 32 percent, while production of copper reached 120,000 tons.",
        {"120,000 tons": None},
    ),
    told(
        "money before",
        "Exports earned $641 million, 12% less than a year before. In physical terms they grew "
        "by 5.3% to 1.13 million tons of steel.",
        {"1.13 million tons": 5.3},
    ),
    told(
        "a bracket each",
        "Zijin mined 1.07 million tonnes of copper in 2024 (+6% YoY); 73 tonnes of gold (+8% "
        "YoY); and 436 tonnes of silver (+6% YoY).",
        {"1.07 million tonnes": 6, "73 tonnes": 8, "436 tonnes": 6},
    ),
    told(
        "under the earlier value",
        "Mali's mines poured 51 tons of gold in 2024, 23% under the 66.5 tons of the previous year.",
        {"51 tons": -23, "66.5 tons": None},
    ),
    told(
        "so the decrease is",
        "Debswana recovered 17.9 million carats of diamonds in 2024. In 2023 it was 24.1 "
        "million carats, so the decrease is 26 per cent.",
        {"17.9 million carats": -26, "24.1 million carats": None},
    ),
    told(
        "by name in the next sentence",
        "Codelco produced 110,000 tonnes of copper in May, Escondida 104,000 tonnes and "
        "Collahuasi 48,000 tonnes. Codelco's output rose by 1.3%, Escondida's by 22% while that"
        " of Collahuasi declined 10.5%.",
        {"110,000 tonnes": 1.3, "104,000 tonnes": 22, "48,000 tonnes": -10.5},
    ),
    told(
        "each its own, one flat",
        "Gold output slipped 3% to 200,000 ounces, while silver rose 5% to 1.2 million ounces "
        "and lead was flat at 5,000 tonnes.",
        {"200,000 ounces": -3, "1.2 million ounces": 5, "5,000 tonnes": None},
    ),
    told(
        "the verb is said once",
        "Zinc shed 13.6% at 105,771 tonnes and lead 1.8% at 24,660 tonnes in November 2024.",
        {"105,771 tonnes": -13.6, "24,660 tonnes": -1.8},
    ),
    told(
        "falls of a and b",
        "In September total production of steel was 143.6 million tonnes and in the first nine "
        "months 1,394.1 million tonnes, which means falls of 4.7 and 1.9 percent.",
        {"143.6 million tonnes": -4.7, "1,394.1 million tonnes": -1.9},
    ),
    told(
        "beating the target",
        "Iron ore concentrate rose by 15% to 36.8 million tons in 2017, beating the target of "
        "35 million tons by 5%.",
        {"36.8 million tons": 15, "35 million tons": None},
    ),
    told(
        "before and from",
        "Steel exports soared 55.3% year on year to 2.1 million tons in May 2024 from 1.35 million tons.",
        {"2.1 million tons": 55.3, "1.35 million tons": None},
    ),
    told(
        "from and to, a drop",
        "Coal output fell from 30 million tonnes in 2022 to 27 million tonnes in 2023, a drop of 10%.",
        {"30 million tonnes": None, "27 million tonnes": -10},
    ),
    told(
        "two bases",
        "Nickel output was 30,000 tonnes, down by 12 per cent from the previous quarter, and 5 "
        "per cent lower year on year, in the third quarter of 2024.",
        {"30,000 tonnes": -5},
    ),
    told(
        "planned",
        "The company plans to raise copper output by 20% to 120,000 tonnes in 2026.",
        {"120,000 tonnes": 20},
    ),
    told(
        "plan and year",
        "Mining company KGHM produced 120,000 tonnes of copper in the first half of 2024. That "
        "was 2.4 percent above the plan and 3.1 percent more than a year earlier.",
        {"120,000 tonnes": 3.1},
    ),
    told(
        "told before",
        "Zambia's copper output rose 12%. It was 820,000 tonnes in 2024.",
        {"820,000 tonnes": 12},
    ),
    told(
        "iron content",
        "Sales of fines totalled 81.8 million tonnes of iron ore, up 1.6%, with a 62% iron "
        "content, in the third quarter of 2024.",
        {"81.8 million tonnes": 1.6},
    ),
    told(
        "two producers",
        "Chile's copper output slumped by 9.9 percent year on year in August 2025 to 423,643 "
        "tonnes, as Codelco's fell by 25% to 93,400 tonnes.",
        {"423,643 tonnes": -9.9, "93,400 tonnes": -25},
    ),
    told(
        "off in a clause",
        "Escondida, off 7.2%, gave 94,400 tonnes of copper in August 2025, and Collahuasi, off "
        "27%, just 34,600 tonnes.",
        {"94,400 tonnes": -7.2, "34,600 tonnes": -27},
    ),
    told(
        "above a quarter",
        "Zinc output in 4Q24 came to 45,000 tonnes, 3% above 3Q24.",
        {"45,000 tonnes": 3},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_changes(text, expected):
    assert changes_of(text, expected) == expected
