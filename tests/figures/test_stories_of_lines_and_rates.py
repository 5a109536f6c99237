"""Whole figures of stories: lines that end on purpose, guidance for a quarter by its month, daily rates.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "lines that end on purpose",
        "2024-10-07",
        "Corvane Mines reports third-quarter results",
        "Tarn milled a record 3.3 million tonnes, producing a record 116,300 tonnes of copper in concentrate during the third quarter, with its third concentrator in ramp-up and its smelter still under construction\nSelby produced 17,800 tonnes of zinc in the quarter\nSelby's 2024 guidance lowered to 50,000-70,000 tonnes of zinc\nKolwezi, Democratic Republic of Congo is where Corvane Mines has its office, it said.",
        "3.3 million tonnes: production actual, copper ore, Tarn, 2024q3",
        "116,300 tonnes: production actual, copper in concentrate, Tarn, 2024q3",
        "17,800 tonnes: production actual, zinc, Selby, 2024q3",
        "50,000-70,000 tonnes: production planned, zinc, Selby, 2024",
    ),
    case(
        "a guidance for the next quarter by its month",
        "2020-10-29",
        "Corvane Lithium",
        "Corvane Lithium sold 43,630 dmt of spodumene concentrate in the September quarter. Sales guidance for the December quarter is forecast to be 55,000-70,000 dmt.",
        "43,630 dmt: sales actual, spodumene concentrate, Corvane Lithium, 2020q3",
        "55,000-70,000 dmt: sales planned, spodumene concentrate, Corvane Lithium, 2020q4",
    ),
    case(
        "gross production",
        "2017-02-23",
        "Corvane Platinum results for the six months ended 31 December 2016",
        "Operations did well. Gross refined platinum production increased by 12.5% to 778,500 ounces.",
        "778,500 ounces: production actual, refined platinum, Corvane Platinum, 2016h2, +12.5 yoy",
    ),
    case(
        "the daily rate of whom was told",
        "2024-10-07",
        "Corvane Mines",
        "Corvane Mines said that Tarn produced 40,025 tonnes of copper during September, or 1,334 tonnes of copper per day. The average daily production rate increased further in the last week of September to 1,460 tonnes of copper per day.",
        "40,025 tonnes: production actual, copper, Tarn, 2024-09",
        "1,334 tonnes: production actual, copper, Tarn, 2024-09",
        "1,460 tonnes: production actual, copper, Tarn, 2024-09",
    ),
    case(
        "quotas handed out and permits",
        "2024-03-19",
        "Indonesia",
        "Production quotas for 99 million tons of copper ore and 15 million tons of bauxite have also been handed out, he added. The country issued permits to export more than 22 million tonnes of nickel ore.",
        "99 million tons: production planned, copper ore, Indonesia",
        "15 million tons: production planned, bauxite, Indonesia",
        "22 million tonnes: exports planned, nickel ore, Indonesia",
    ),
    case(
        "a demand that has reached so much",
        "2020-08-18",
        "Coal",
        "Iran's coal concentrate output is about 1.5 million tons, while demand has reached two million tons.",
        "1.5 million tons: production actual, coal concentrate, Iran",
        "two million tons: consumption actual, coal concentrate, Iran",
    ),
    case(
        "whose the officer is",
        "2022-11-17",
        "Gold in the third quarter",
        'Tom Hale, President and Chief Executive Officer of Corvane Corporation, stated, "The Company delivered solid third quarter production of 1.5 million gold ounces."',
        "1.5 million gold ounces: production actual, gold, Corvane Corporation, 2022q3",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "wanted"), CASES)
def test_stories_of_lines_and_rates(published, title, text, wanted):
    check(published, title, text, wanted)
