"""The mill of a steel company, gems that are companies, targets beside what was made, brackets behind a material."""

import pytest

from tests.figures.whole_figures import case, check


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"),
    [
        case(
            "the mill behind a port, a cargo for another land",
            "2021-02-24",
            "Iranian pig iron",
            "Hollin Steel Company loaded its first cargo of pig iron for China at Bandar Abbas on Tuesday. The mill has sold 210,000"
            " tons abroad since March and expects 250,000 tons by the end of the year (March 20).",
            "210,000 tons: exports actual, pig iron, Hollin Steel Company",
            "250,000 tons: exports planned, pig iron, Hollin Steel Company, 1399",
        ),
        case(
            "a plant of what it makes at the head of a title",
            "2017-04-30",
            "Aluminum plant in the south",
            "The Corvane Aluminum complex in Fars Province will become operational by March 20, 2018, with an initial capacity of"
            " 300,000 tons per year, an official of Iran said.",
            "300,000 tons: capacity planned, aluminium, Corvane Aluminum complex",
        ),
        case(
            "how much demand stands at, what a mine known by another name holds",
            "2013-11-25",
            "Iran's iron ore exports",
            "Iran exported around 13 million tons of iron ore in the first seven months of the current year (March 21-October"
            " 22).\n\nDomestic demand stands at 35 million tons of concentrate and pellets.\n\nThe Tarn gold mine, also known as"
            " Hollin, holds 130 tons of gold.",
            "13 million tons: exports actual, iron ore, Iran, 1392-01..1392-07",
            "35 million tons: consumption actual, iron ore concentrate and pellet, Iran, 1392-01..1392-07",
            "130 tons: reserves actual, gold, Tarn",
        ),
        case(
            "a loss of production, a target missed in the same breath, none shipped abroad",
            "2016-08-29",
            "Zanjan's zinc",
            "Corvane, a Zanjan-based zinc producer, reported 14,600 tons of zinc ingot output for five months (March 20-Aug 21),"
            " missing its 16,000-ton target. The loss of production during the repairs of its furnace is put at 800 tons. It sold"
            " 13,900 tons at home, and shipped none abroad.",
            "14,600 tons: production actual, zinc ingot, Corvane, 1395-01..1395-05",
            "16,000-ton: production planned, zinc ingot, Corvane, 1395-01..1395-05",
            "800 tons: other actual, zinc ingot, Corvane, 1395-01..1395-05",
            "13,900 tons: sales actual, zinc ingot, Corvane, 1395-01..1395-05",
        ),
        case(
            "rail production, and a bracket behind the material that it is of",
            "2020-10-26",
            "Hollin Steel's output",
            "Hollin Steel Company produced 1.321 million tons of crude steel in the first seven months of the current Iranian calendar"
            " year (March 20-October 21).\n\nIts rail production rose to 25,600 tons.\n\nThe goods exported in that time were rebar"
            " (310,000 tons) and billet.",
            "1.321 million tons: production actual, crude steel, Hollin Steel Company, 1399-01..1399-07",
            "25,600 tons: production actual, rail, Hollin Steel Company, 1399-01..1399-07",
            "310,000 tons: exports actual, rebar, Hollin Steel Company, 1399-01..1399-07",
        ),
        case(
            "a list of one plan, and a company that bears the name of a gem",
            "2016-05-23",
            "Sangan and Tarn",
            "At full capacity the Tarn mine in Iran will produce 3 tons of gold, 1.25 tons of silver and 600 kg of mercury a"
            " year.\n\nFour pelletizing plants with a combined capacity of 15 million tons a year are being built at Sangan. The"
            " first, Opal's, with 2.5 million tons, is to be opened in July.",
            "3 tons: capacity planned, gold, Tarn mine",
            "1.25 tons: capacity planned, silver, Tarn mine",
            "600 kg: capacity planned, mercury, Tarn mine",
            "15 million tons: capacity planned, iron ore pellet, Sangan",
            "2.5 million tons: capacity planned, iron ore pellet, Sangan",
        ),
    ],
)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)
