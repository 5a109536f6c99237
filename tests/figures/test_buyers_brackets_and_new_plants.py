"""Who buys what a land exports, lists that say what their brackets hold, plants opened one by one, what is left over."""

import pytest

from tests.figures.whole_figures import case, check


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"),
    [
        case(
            "buyers told behind a land's exports, the title naming the first of them",
            "2014-06-02",
            "Slovakia top buyer of Iranian fluorspar",
            "Iran exported 71,200 tons of fluorspar in the year to March 20, 2014, customs data show.\n\nSlovakia purchased"
            " 33,100 tons and South Korea 12,900 tons. India took another 9,800 tons.\n\nBarite accounted for another 15,000"
            " tons of exports.",
            "71,200 tons: exports actual, fluorspar, Iran, 1392",
            "33,100 tons: exports actual, fluorspar, Iran, 1392",
            "12,900 tons: exports actual, fluorspar, Iran, 1392",
            "9,800 tons: exports actual, fluorspar, Iran, 1392",
            "15,000 tons: exports actual, barite, Iran, 1392",
        ),
        case(
            "the biggest customer of another land",
            "2013-11-02",
            "Cement",
            "Iraq remained the biggest customer of Iranian cement with 3.1 million tons in the first half of the year"
            " (March 21-Sept. 22).",
            "3.1 million tons: exports actual, cement, Iran, 1392-01..1392-06",
        ),
        case(
            "a heading that says what the brackets are of, over names and numbers",
            "2019-09-10",
            "Iran's smelters",
            "Zinc production in Iran amounted to 61,000 tons in the first five months of the current Iranian year (from"
            " March 21 through August 22, 2019).\n\nThe big smelters made, for the five months (for the fifth month in"
            " brackets), in tons:\n\nTarn Zinc Company - 30,110 (5,830)\n\nHollin Zinc Company - 15,440 (2,900)",
            "61,000 tons: production actual, zinc, Iran, 1398-01..1398-05",
            "30,110: production actual, zinc, Tarn Zinc Company, 1398-01..1398-05",
            "5,830: production actual, zinc, Tarn Zinc Company, 1398-05",
            "15,440: production actual, zinc, Hollin Zinc Company, 1398-01..1398-05",
            "2,900: production actual, zinc, Hollin Zinc Company, 1398-05",
        ),
        case(
            "brackets of a year earlier, said in the same sentence",
            "2017-09-10",
            "Iran's copper",
            "Production of copper for the five months to August 22 was as follows in thousand tons (year-earlier figures in"
            " parentheses): Sarcheshmeh 71.2 (64.1), Miduk 22.1 (24.2).",
            "71.2: production actual, copper, Sarcheshmeh, 1396-01..1396-05",
            "64.1: production actual, copper, Sarcheshmeh, 1395-01..1395-05",
            "22.1: production actual, copper, Miduk, 1396-01..1396-05",
            "24.2: production actual, copper, Miduk, 1395-01..1395-05",
        ),
        case(
            "a land that another is set beside, and what it had meant to make",
            "2011-01-24",
            "Iran keeps its rank",
            "Iran produced 11.2 million tons of crude steel in 2010.\n\nTurkey, the only country of the region to outdo"
            " Iran, made 29.1 million tons. Egypt, ahead of Algeria, made 6.7 million tons.\n\nUnder its plan, Iran had"
            " meant to make 27 million tons in the Iranian year that ended on March 20, 2010.",
            "11.2 million tons: production actual, crude steel, Iran, 2010",
            "29.1 million tons: production actual, crude steel, Turkey, 2010",
            "6.7 million tons: production actual, crude steel, Egypt, 2010",
            "27 million tons: production planned, crude steel, Iran, 1388",
        ),
        case(
            "a plan that output nearly meets has not its change; rows of other companies",
            "2025-10-11",
            "Gold of Iran's mines",
            "Gold poured by mine:\n\n| Mine | H1 1404 | H1 1403 | Change | Plan for H1 1404 |\n"
            "| Muteh | 604 kg | 571 kg | +6% | 600 kg |\n| Zarshouran | 377 kg | 362 kg | +4% | 400 kg |\n"
            "| Other companies | 104 kg | 101 kg | +3% | 120 kg |",
            "604 kg: production actual, gold, Muteh, 1404-01..1404-06, +6 yoy",
            "571 kg: production actual, gold, Muteh, 1403-01..1403-06",
            "600 kg: production planned, gold, Muteh, 1404-01..1404-06",
            "377 kg: production actual, gold, Zarshouran, 1404-01..1404-06, +4 yoy",
            "362 kg: production actual, gold, Zarshouran, 1403-01..1403-06",
            "400 kg: production planned, gold, Zarshouran, 1404-01..1404-06",
            "104 kg: production actual, gold, Other companies, 1404-01..1404-06, +3 yoy",
            "101 kg: production actual, gold, Other companies, 1403-01..1403-06",
            "120 kg: production planned, gold, Other companies, 1404-01..1404-06",
        ),
        case(
            "a unit said once for a list of materials",
            "2018-05-01",
            "Mines of the west",
            "Kermanshah Province has 310 active mines. They extracted 9 million tons last year: 4.2 million of limestone,"
            " 2.1 of clay, 1.1 of gypsum and the rest of building stone.\n\nLorestan exported 44 thousand tons of zinc and 12"
            " of lead.",
            "9 million tons: production actual, mineral, Kermanshah, 1396",
            "4.2 million: production actual, limestone, Kermanshah, 1396",
            "2.1: production actual, clay, Kermanshah, 1396",
            "1.1: production actual, gypsum, Kermanshah, 1396",
            "44 thousand tons: exports actual, zinc, Lorestan, 1396",
            "12: exports actual, lead, Lorestan, 1396",
        ),
        case(
            "plants opened one by one: their owners, or where they lie",
            "2022-08-14",
            "President opens plants",
            "Iran's president opened five plants on Sunday.\n\nThe first was a pellet plant in Tarn with a capacity of 5 million"
            " tons per year, owned by Corvane Iron Ore Company. The second, a 1.5-million-ton direct reduction unit, was put on"
            " stream in Bardsir. In Zarand, a coking plant with annual output of 400,000 tons was opened.\n\nA zinc smelter of"
            " 30,000 tons a year was launched in Zanjan.",
            "5 million tons: capacity actual, iron ore pellet, Corvane Iron Ore Company",
            "1.5-million-ton: capacity actual, sponge iron, Bardsir",
            "400,000 tons: capacity actual, coke, Zarand",
            "30,000 tons: capacity actual, zinc, Zanjan",
        ),
    ],
)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"),
    [
        case(
            "who is given goods, the sole maker, parts told behind a comparison, how heavy a piece is",
            "2020-12-06",
            "Hollin Steel's beams",
            "Hollin Steel Company delivered 32,400 tons of beams to builders in the first eight months of the current Iranian"
            " year.\n\nThe metros of Tehran and Ahvaz were given another 4,180 tons in the eight months.\n\nHollin Steel made"
            " 1.94 million tons of steel products between March 20 and November 20, which is 9 percent above the same period of"
            " last year; 1.03 million tons of them were sold abroad. A meter of the heaviest kind weighs 60 kilograms.",
            "32,400 tons: deliveries actual, beam, Hollin Steel Company, 1399-01..1399-08",
            "4,180 tons: deliveries actual, beam, Hollin Steel Company, 1399-01..1399-08",
            "1.94 million tons: production actual, steel product, Hollin Steel Company, 1399-01..1399-08, +9 yoy",
            "1.03 million tons: exports actual, steel product, Hollin Steel Company, 1399-01..1399-08",
        ),
        case(
            "values of those who were told just before, in the same order, and what the plan had read",
            "2018-07-17",
            "Copper in spring",
            "In spring (March 21-June 21) Sarcheshmeh made 168,200 tons of copper concentrate, Sungun 81,900 tons and Miduk 53,500"
            " tons.\n\nA year ago the three had stood at 157,400, 79,300 and 52,800 tons, in the same order.",
            "168,200 tons: production actual, copper concentrate, Sarcheshmeh, 1397-01..1397-03",
            "81,900 tons: production actual, copper concentrate, Sungun, 1397-01..1397-03",
            "53,500 tons: production actual, copper concentrate, Miduk, 1397-01..1397-03",
            "157,400: production actual, copper concentrate, Sarcheshmeh, 1396-01..1396-03",
            "79,300: production actual, copper concentrate, Sungun, 1396-01..1396-03",
            "52,800 tons: production actual, copper concentrate, Miduk, 1396-01..1396-03",
        ),
        case(
            "a season told by the way before the news",
            "2023-11-04",
            "Ingots",
            "The blackouts of summer spared the smelters. Iranian output of zinc ingots reached 76,900 tons in the seven months to"
            " October 22.\n\nBy company: Hollin Zinc, 65,420 tons; Corvane Zinc, 11,480.\n\nHollin Zinc has yet to come up to its"
            " rated 100,000 tons a year. In Mehr, the month that ended on October 22, it cast 9,050 tons.",
            "76,900 tons: production actual, zinc ingot, Iran, 1402-01..1402-07",
            "65,420 tons: production actual, zinc ingot, Hollin Zinc, 1402-01..1402-07",
            "11,480: production actual, zinc ingot, Corvane Zinc, 1402-01..1402-07",
            "100,000 tons: capacity actual, zinc ingot, Hollin Zinc",
            "9,050 tons: production actual, zinc ingot, Hollin Zinc, 1402-07",
        ),
        case(
            "one at each of two places, the former and the latter",
            "2010-10-31",
            "Zinc",
            "Corvane Company has two smelters, one at Dandi, near the mine, and one at Bafq. The former produced 14,300 tons of zinc"
            " ingots in the first half of the current Iranian year, and the latter 8,950 tons.",
            "14,300 tons: production actual, zinc ingot, Dandi, 1389-01..1389-06",
            "8,950 tons: production actual, zinc ingot, Bafq, 1389-01..1389-06",
        ),
        case(
            "coil by the mill that rolls it, and by how much a record was bettered",
            "2023-06-27",
            "Hot strip mill",
            "The hot strip mill of Corvane Steel Company rolled 512,430 tons of coil in Khordad (May 22-June 21), and its galvanizing"
            " line gave 18,000 tons of coil. The record of the mill has been bettered by 6,200 tons.",
            "512,430 tons: production actual, hot-rolled coil, Corvane Steel Company, 1402-03",
            "18,000 tons: production actual, galvanized coil, Corvane Steel Company, 1402-03",
            "6,200 tons: other actual, galvanized coil, Corvane Steel Company, 1402-03",
        ),
        case(
            "what a mine had given, what furnaces swallow, what lies beneath",
            "2017-05-20",
            "Who needs this coal?",
            "In the Iranian year that ended in March, the Tarn mine had given 45,000 tons of coal. Its blast furnaces make Esfahan"
            " Steel Company a customer: they swallow two million tons of coal concentrate a year.\n\nBeneath the sand around Tabas"
            " lie 2.8 billion tons of coal.",
            "45,000 tons: production actual, coal, Tarn mine, 1395",
            "two million tons: consumption actual, coal concentrate, Esfahan Steel Company",
            "2.8 billion tons: reserves actual, coal, Tabas",
        ),
        case(
            "what traders brought in, what customs counted",
            "2015-12-09",
            "Steel from abroad",
            "In the first eight months of this year (March 21-November 21, 2015) the mills of Iran made 10.9 million tons of crude"
            " steel. In the same months traders brought in 2.6 million tons of steel products.\n\nCustoms counted 1.9 million tons"
            " of rebar that went to Iraq in the eight months.",
            "10.9 million tons: production actual, crude steel, Iran, 1394-01..1394-08",
            "2.6 million tons: imports actual, steel product, Iran, 1394-01..1394-08",
            "1.9 million tons: exports actual, rebar, Iran, 1394-01..1394-08",
        ),
        case(
            "what went to other countries of all that was extracted",
            "2015-05-06",
            "South Khorasan's minerals",
            "South Khorasan Province extracted 5.9 million tons of minerals in the Iranian year to March 20, 2015.\n\nBentonite"
            " contributed 214,000 tons.\n\nOf what was extracted, about 380,000 tons went to other countries.",
            "5.9 million tons: production actual, mineral, South Khorasan, 1393",
            "214,000 tons: production actual, bentonite, South Khorasan, 1393",
            "380,000 tons: exports actual, mineral, South Khorasan, 1393",
        ),
    ],
)
def test_figures_of_longer_stories(published, title, text, expected):
    check(published, title, text, expected)
