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
