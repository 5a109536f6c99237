"""What reports say of their quarter and of the year; what is lost, and estimates that are told beside what was done."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "bare numbers of precious metal behind another metal's tonnes",
        "2023-04-27",
        "Corvane's March quarter",
        "Corvane's report for the quarter to March 31 says:\n- Gold production fell to 509,600 ounces\n"
        "- Copper production slid to 31,100 tonnes\n"
        "- Silver production rose 3.1% from 303,500 in the previous quarter to 312,900 in the March quarter",
        "509,600 ounces: production actual, gold, Corvane, 2023-01..2023-03",
        "31,100 tonnes: production actual, copper, Corvane, 2023-01..2023-03",
        "303,500: production actual, silver, Corvane, 2022-10..2022-12",
        "312,900: production actual, silver, Corvane, 2023-01..2023-03, +3.1 qoq",
    ),
    case(
        "a quarter that only ended after the article's day is the one before it",
        "2023-04-27",
        "Corvane's third quarter of FY23",
        "Highlights of Corvane's FY23 third quarter report include:\n- Nickel production fell 0.5% to 5,090 tonnes, down from"
        " 5,120 tonnes in the December quarter",
        "5,090 tonnes: production actual, nickel, Corvane, 2023-01..2023-03, -0.5 qoq",
        "5,120 tonnes: production actual, nickel, Corvane, 2022-10..2022-12",
    ),
    case(
        "the update of a quarter tells what the year is to bring, and then of the quarter",
        "2023-05-05",
        "Hollin on track",
        "Hollin said that it remained on track to meet its guidance for the 2023 financial year that was provided in"
        " February.\n\nIn its operational update for the quarter ended March 31, 2023, the group said gold production was"
        " expected to be between 1.25 million and 1.30 million ounces, compared with the 1.32 million ounces achieved last"
        " year.\n\nGold production was 277,000 ounces.",
        "1.25 million and 1.30 million ounces: production planned, gold, Hollin, 2023",
        "1.32 million ounces: production actual, gold, Hollin, 2022",
        "277,000 ounces: production actual, gold, Hollin, 2023-01..2023-03",
    ),
    case(
        "what weather hit in the half is not the time of the rest",
        "2015-07-16",
        "Tarn cuts guidance",
        "Tarn on Thursday cut its full-year guidance for iron ore shipments after poor weather hit its operations in the"
        " first half of the year.\n\nTarn produced 19.7 million tonnes of iron ore in the June quarter.\n\n"
        "Bauxite production rose two percent to almost 10.7 million tonnes.",
        "19.7 million tonnes: production actual, iron ore, Tarn, 2015-04..2015-06",
        "10.7 million tonnes: production actual, bauxite, Tarn, 2015-04..2015-06, +2 yoy",
    ),
    case(
        "days of shipments that were lost, and no change of what is only lost",
        "2019-04-25",
        "Tarn pares guidance",
        "Tarn shipped 38.3 million tonnes of iron ore in the quarter to March 31. Shipments were down 21 per cent.\n\n"
        "The closure of the port resulted in the loss of five days of shipments equating to 2.5 million tonnes.",
        "38.3 million tonnes: deliveries actual, iron ore, Tarn, 2019-01..2019-03, -21 yoy",
        "2.5 million tonnes: other actual, iron ore, Tarn, 2019-01..2019-03",
    ),
    case(
        "from what was planned",
        "2008-07-29",
        "Tarn pares its forecasts",
        "Tarn's lead output is expected to fall to 35,300 tonnes in 2008 from the planned 65,100 tonnes.",
        "35,300 tonnes: production planned, lead, Tarn, 2008",
        "65,100 tonnes: production planned, lead, Tarn, 2008",
    ),
    case(
        "over the period to an amount",
        "2006-01-30",
        "Tarn",
        "Tarn made 12,400 tonnes of zinc in the three months to December. Lead output rose 31 percent over the period to"
        " 3,993 tonnes.",
        "12,400 tonnes: production actual, zinc, Tarn, 2005-10..2005-12",
        "3,993 tonnes: production actual, lead, Tarn, 2005-10..2005-12, +31 yoy",
    ),
    case(
        "what it was compared with, of more than an amount",
        "2015-10-22",
        "Hollin",
        "Hollin's copper production for the third quarter totaled 6,000 tonn, compared with more than 8,000 tonnes in the third"
        " quarter of 2014, a 27 percent drop.",
        "6,000 tonn: production actual, copper, Hollin, 2015-07..2015-09, -27 yoy",
        "8,000 tonnes: production actual, copper, Hollin, 2014-07..2014-09",
    ),
    case(
        "each as it is printed where it is told twice",
        "2024-05-02",
        "Hollin Coal",
        "During April 2024 Hollin Coal dispatched 64.26 million tonnes of coal, a growth of 3.18 per cent over the same period"
        " of the previous year.\n\nHollin Coal's coal dispatches rose 3.2 per cent to 64.3 million tonnes last month.",
        "64.26 million tonnes: deliveries actual, coal, Hollin Coal, 2024-04, +3.18 yoy",
        "64.3 million tonnes: deliveries actual, coal, Hollin Coal, 2024-04, +3.2 yoy",
    ),
    case(
        "captive mines are a land's",
        "2022-05-03",
        "Coal",
        "India's coal production was 66.1 million tonnes in April 2022.\n\nWhile Coal India produced 53.4 million tonnes of"
        " coal, production by Singareni Collieries stood at 5.3 million tonnes and production from captive mines touched"
        " 7.4 million tonnes.",
        "66.1 million tonnes: production actual, coal, India, 2022-04",
        "53.4 million tonnes: production actual, coal, Coal India, 2022-04",
        "5.3 million tonnes: production actual, coal, Singareni Collieries, 2022-04",
        "7.4 million tonnes: production actual, coal, India, 2022-04",
    ),
    case(
        "what led to a total has its own per cent",
        "2020-05-29",
        "Gold in Ghana",
        "Small-scale gold production in Ghana decreased from 1.98 million ounces in 2018 to 1.58 million ounces in 2019. This 20"
        " percent decrease in the small-scale sub-sector resulted in a decline in total gold production from 4.79 million"
        " ounces in 2018 to 4.57 million ounces in 2019.",
        "1.98 million ounces: production actual, gold, Ghana, 2018",
        "1.58 million ounces: production actual, gold, Ghana, 2019, -20 yoy",
        "4.79 million ounces: production actual, gold, Ghana, 2018",
        "4.57 million ounces: production actual, gold, Ghana, 2019",
    ),
    case(
        "of what a maker has its name, behind another's",
        "2020-05-29",
        "Bulk minerals",
        "Shipments of manganese by Ghana Manganese Company rose to 5.3 million tonnes in 2019.\n\nGhana Bauxite Company"
        " recovered, too. Improvements in the operations of the company resulted in an increase in shipments from 1.01"
        " million tonnes in 2018 to 1.11 million tonnes in 2019.",
        "5.3 million tonnes: deliveries actual, manganese, Ghana Manganese Company, 2019",
        "1.01 million tonnes: deliveries actual, bauxite, Ghana Bauxite Company, 2018",
        "1.11 million tonnes: deliveries actual, bauxite, Ghana Bauxite Company, 2019",
    ),
    case(
        "the metals of the platinum group by name",
        "2021-10-25",
        "Hollin",
        "Hollin's production of ruthenium, rhodium, palladium, osmium, iridium and platinum fell to 809,000 oz in 2020.",
        "809,000 oz: production actual, platinum group metal, Hollin, 2020",
    ),
    case(
        "what became of a plan is none of its per cents, and what is worth mentioning no plan",
        "2020-10-20",
        "Hollin's concentrate",
        "Hollin made 59,600 tons of copper concentrate in September. Output of 10,084 tons was predicted for the month, while the"
        " realized production was six percent higher than the expected amount.\n\nIt is worth mentioning that production of"
        " its Tarn complex hit the record high of 35,250 tons.",
        "59,600 tons: production actual, copper concentrate, Hollin, 2020-09",
        "10,084 tons: production planned, copper concentrate, Hollin, 2020-09",
        "35,250 tons: production actual, copper concentrate, Tarn complex, 2020-09",
    ),
    case(
        "what was reached of what had been planned",
        "2020-10-20",
        "Iran's concentrate",
        "Iran made 599,600 tons of copper concentrate in the first half of this Iranian year. The country had planned to produce"
        " 1.19 million tons of copper concentrate in the past year, while the output reached 1.18 million tons.",
        "599,600 tons: production actual, copper concentrate, Iran, 1399-01..1399-06",
        "1.19 million tons: production planned, copper concentrate, Iran, 1398",
        "1.18 million tons: production actual, copper concentrate, Iran, 1398",
    ),
    case(
        "when two companies became one is not when it was dug",
        "2020-01-16",
        "Hollin Gold",
        "Hollin Gold capped off a year following its merger with Tarn Resources in January 2019 reporting gold production of"
        " 5.5 million ounces.",
        "5.5 million ounces: production actual, gold, Hollin Gold",
    ),
    case(
        "equivalent gold",
        "2023-05-05",
        "Hollin",
        "Hollin's attributable equivalent gold production was 577,000 ounces in 2022.",
        "577,000 ounces: production actual, gold equivalent, Hollin, 2022",
    ),
    case(
        "a known company of two words goes by the first",
        "2015-07-16",
        "Rio Tinto cuts guidance",
        "Rio Tinto cut its guidance for iron ore on Thursday.\n\nRio mined 59.7 million tonnes of iron ore in 2014.",
        "59.7 million tonnes: production actual, iron ore, Rio Tinto, 2014",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "figures"), CASES)
def test_reports_and_estimates(published, title, text, figures):
    check(published, title, text, figures)
