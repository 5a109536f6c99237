"""Changes in the everyday sentences of wires, of every outlet's manner. Sentences of our own."""

import pytest

from tests.figures.change_cases import changes_of

SENTENCES = [
    (
        "Tarn came first with 118,600 tons of coal in the first quarter of 2019, but it fell 11 percent year on year, "
        "followed by Hollin with 112,040 tons.",
        {"118,600 tons": -11, "112,040 tons": None},
    ),
    (
        "Tarn shipped 71,200,000 tons of iron ore in the December quarter. Shipments were up 4 percent from a year "
        "earlier and down 2 percent from the previous quarter.",
        {"71,200,000 tons": 4},
    ),
    (
        "Hollin mined 285 million tons of coal and exported 144 million tons in 2024. Production grew by 9 percent and "
        "exports by 10 percent.",
        {"285 million tons": 9, "144 million tons": 10},
    ),
    (
        "China produced 1.013 billion tons (-2.1%) of crude steel in 2022, India 124.7 million tons (+5.5%).",
        {"1.013 billion tons": -2.1, "124.7 million tons": 5.5},
    ),
    (
        "Exports of zinc from Iran fell in 1398 by 14% to 71,300 tons.",
        {"71,300 tons": -14},
    ),
    (
        "The mines produced 83 tons of gold (2.67 million ounces) in the second quarter, 6 percent more than in the "
        "previous quarter.",
        {"83 tons": 6, "2.67 million ounces": None},
    ),
    (
        "In April 2024 the mines produced 3.855 tons of gold, 15.1% less than in the previous month and 8.5% less than "
        "in April 2023.",
        {"3.855 tons": -8.5},
    ),
    (
        "Copper output rose 3.2% year on year to 180,000 tonnes in October, but was down 1.1% from "
        "September.",
        {"180,000 tonnes": 3.2},
    ),
    (
        "Zinc production was 95,000 tonnes, 7% below the previous quarter and 2% above a year ago.",
        {"95,000 tonnes": 2},
    ),
    (
        "China's imports of iron ore in October were 103.8 million tons, a 4.5% increase from a year "
        "earlier. Imports in the first ten months rose 4.9% to 1.02 billion tons.",
        {"103.8 million tons": 4.5, "1.02 billion tons": 4.9},
    ),
    (
        "The company's silver output, at 12.9 million ounces, was 3% lower.",
        {"12.9 million ounces": -3},
    ),
    (
        "Lithium sales surged 45 per cent to 66,200 tonnes in the quarter, while the average price "
        "dropped 24 per cent.",
        {"66,200 tonnes": 45},
    ),
    (
        "Coal exports decreased from 35.2 million tonnes to 33.1 million tonnes, a fall of 6%.",
        {"33.1 million tonnes": -6, "35.2 million tonnes": None},
    ),
    (
        "Iron ore production increased 5.5% and pellet production decreased 2.1% to 91 million tonnes and "
        "10.4 million tonnes respectively.",
        {"91 million tonnes": 5.5, "10.4 million tonnes": -2.1},
    ),
    (
        "Production of copper, zinc and lead was 50,000 tonnes (+3%), 30,000 tonnes (-2%) and 10,000 "
        "tonnes (unchanged).",
        {"50,000 tonnes": 3, "30,000 tonnes": -2, "10,000 tonnes": None},
    ),
    (
        "Nickel output at 20,000 tonnes accounted for 12% of the total.",
        {"20,000 tonnes": None},
    ),
    (
        "The plant runs at 85% of its capacity and produced 400,000 tonnes of steel in October, an 8% "
        "improvement.",
        {"400,000 tonnes": 8},
    ),
    (
        "Exports were 1.2 million tons of steel in October. Year on year, this means a drop of 11 percent.",
        {"1.2 million tons": -11},
    ),
    (
        "Steel exports by Iran reached 1.2 million tons, registering a 15% growth compared with last "
        "year's corresponding period.",
        {"1.2 million tons": 15},
    ),
    (
        "Compared with the same period last year, output of 3.1 million tons of steel represents growth "
        "of 9 percent.",
        {"3.1 million tons": 9},
    ),
    (
        "Brazil produced 2.9 million tons of crude steel (up 16.3% YoY), followed by Turkey with 3.1 "
        "million tons (down 0.5% YoY).",
        {"2.9 million tons": 16.3, "3.1 million tons": -0.5},
    ),
    (
        "Chile mined 446,000 tonnes of copper in May, up 7.9% on the month but 0.6% down on the year.",
        {"446,000 tonnes": -0.6},
    ),
    (
        "The mine's gold output slipped 4% quarter-on-quarter to 98,000 ounces.",
        {"98,000 ounces": -4},
    ),
    (
        "The mine sold 98,000 ounces of gold, beating its plan by 6%.",
        {"98,000 ounces": 6},
    ),
    (
        "Revenue rose 12% to $1.2 billion as the company sold 98,000 ounces of gold.",
        {"98,000 ounces": None},
    ),
    (
        "Of the 2 million tons of coal, 60% was exported.",
        {"2 million tons": None},
    ),
    (
        "Copper ore grade fell 5% but the mine produced 44,000 tonnes of copper.",
        {"44,000 tonnes": None},
    ),
    (
        "Peru's zinc output climbed to 120,000 tonnes, 10.2 percent more than in October 2024, while lead "
        "output edged down 0.8 percent to 22,000 tonnes.",
        {"120,000 tonnes": 10.2, "22,000 tonnes": -0.8},
    ),
    (
        "Production in October: copper 44,000 t, +2.1%; zinc 12,000 t, -5.0%.",
        {"44,000 t": 2.1, "12,000 t": -5},
    ),
    (
        "Total tonnage handled was 14.3 million tonnes of coal, representing an increase of more than 20%.",
        {"14.3 million tonnes": 20},
    ),
    (
        "Aluminium output grew by almost 3 per cent to 6.2 million tonnes.",
        {"6.2 million tonnes": 3},
    ),
    (
        "India's coal output was 91 million tonnes in October, 7.5% higher year-on-year. Offtake too was "
        "up, by 6%, at 85 million tonnes.",
        {"91 million tonnes": 7.5, "85 million tonnes": 6},
    ),
    (
        "Steel production was flat at 6.8 million tonnes while consumption jumped 8% to 12 million tonnes.",
        {"6.8 million tonnes": None, "12 million tonnes": 8},
    ),
    (
        "The company mined 3 million ounces of silver, 2% less than the 3.06 million ounces of a year "
        "earlier and 1% more than the 2.97 million ounces of the previous quarter.",
        {"3 million ounces": -2, "3.06 million ounces": None, "2.97 million ounces": None},
    ),
    (
        "Exports of pellets and concentrate fell by 12% and 30% to 3 million tons and 2 million tons.",
        {"3 million tons": -12, "2 million tons": -30},
    ),
    (
        "Steel ingot output stood at 12.7 million tons, indicating a 1.9-percent rise year-on-year.",
        {"12.7 million tons": 1.9},
    ),
    (
        "The output of cathode was 180,000 tons. This shows an increase of 5% year-on-year.",
        {"180,000 tons": 5},
    ),
    (
        "Output of cathode increased by 5%. A total of 180,000 tons of cathode was produced in the first "
        "half.",
        {"180,000 tons": 5},
    ),
    (
        "Copper production was 11% down at 100,000 tonnes, gold production 5% up at 90,000 ounces.",
        {"100,000 tonnes": -11, "90,000 ounces": 5},
    ),
    (
        "It produced 60,000 tonnes of copper in October (October 2024: 50,000 tonnes), an increase of 20%.",
        {"60,000 tonnes": 20},
    ),
    (
        "Tin exports tumbled 97% in January to 0.4 tons from 5,000 tons.",
        {"0.4 tons": -97},
    ),
    (
        "Iron ore shipments were 84 million tonnes, a record for the quarter and 1% up on the prior "
        "corresponding period.",
        {"84 million tonnes": 1},
    ),
    (
        "Exports reached 5 million tons of coal, 1.5 times the volume of last year.",
        {"5 million tons": None},
    ),
    (
        "With a 5.3% year-on-year increase, output of raw coal reached 400 million tons in October.",
        {"400 million tons": 5.3},
    ),
    (
        "Sales of platinum plunged by 31 percent. They came to 400,000 ounces.",
        {"400,000 ounces": -31},
    ),
    (
        "Its refined zinc output of 62,000 tonnes was 2% short of guidance and 4% short of last year's.",
        {"62,000 tonnes": -4},
    ),
    (
        "Exports of chrome ore stood at 1.6 million tons, off 8%, and those of manganese ore at 2.1 "
        "million tons, up 2%.",
        {"1.6 million tons": -8, "2.1 million tons": 2},
    ),
    (
        "The country's mills produced 11.2 million tons of pellets in the quarter. The mills' output figure "
        "indicates a 20-percent increase compared to the preceding year.",
        {"11.2 million tons": 20},
    ),
    (
        "The company's smelter produced 81,000 tons of zinc in 2023. The company's production shows a 6 percent "
        "decline on the year before.",
        {"81,000 tons": -6},
    ),
    (
        "Iran exported 18.8 million tons of cement in the year to March 2014. The ministry said that the country's cement "
        "exports showed over 37 percent increase in the past year.",
        {"18.8 million tons": 37},
    ),
    (
        "Pig iron and crude steel output rose by 3.1 and 4.2 per cent respectively to 7.1 and 8.2 million tons in "
        "October, and rolled steel to 9 million tons.",
        {"7.1": 3.1, "8.2 million tons": 4.2, "9 million tons": None},
    ),
    (
        "In October pig iron and crude steel output was 65.55 and 72 million tons. They fell by 7.9 per cent and 12.1 "
        "per cent year on year, respectively.",
        {"65.55": -7.9, "72 million tons": -12.1},
    ),
    (
        "Exports of semi-finished and of rolled steel reached 1.9 million tons and 0.8 million tons in the first "
        "quarter. Respectively they were up 11.3 and 6.8 per cent year on year.",
        {"1.9 million tons": 11.3, "0.8 million tons": 6.8},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_changes_in_everyday_sentences(text, expected):
    assert changes_of(text, expected) == expected
