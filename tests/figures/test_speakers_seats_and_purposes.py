"""Whole figures of who only speaks, where a company sits and works, and what was done beside a plan.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a person who speaks at a meeting",
        "2025-11-25",
        "Steel output",
        "Mohammad Azimi at a meeting of the board added: 1.2 million tons of billet was produced in seven months.",
        "1.2 million tons: production actual, billet, 2025-01..2025-07",
    ),
    case(
        "a person who speaks at a ceremony in a town",
        "2025-11-25",
        "",
        "Hossein Karimi in a ceremony in Ardakan stated that 610,000 tons of pellets were exported last year by Chadormalu.",
        "610,000 tons: exports actual, iron ore pellet, Chadormalu, 1403",
    ),
    case(
        "where a company sits, with its province",
        "2023-04-13",
        "",
        "Barrick Gold's gold output was 952,000 ounces in the first quarter. The Toronto, Ontario-based firm's copper production was 88 million pounds during the quarter.",
        "952,000 ounces: production actual, gold, Barrick Gold, 2023q1",
        "88 million pounds: production actual, copper, Barrick Gold, 2023q1",
    ),
    case(
        "words that say how much of a company",
        "2021-10-14",
        "",
        "Corvane Gold Corp. produced 1.09 million ounces of gold in the third quarter. Companywide production was down from 1.16 million ounces in the 2020 quarter.",
        "1.09 million ounces: production actual, gold, Corvane Gold Corp, 2021q3",
        "1.16 million ounces: production actual, gold, Corvane Gold Corp, 2020q3",
    ),
    case(
        "praise that opens a sentence",
        "2018-10-01",
        "Zimbabwe's gold",
        "Phenomenal growth was experienced in gold deliveries, where 17.3 tonnes of gold were delivered during the first half of the year.",
        "17.3 tonnes: deliveries actual, gold, Zimbabwe, 2018h1",
    ),
    case(
        "costs, and no name",
        "2023-10-20",
        "",
        "Corvane Mining remains on track to meet its full-year guidance of 770,000 ounces of gold at an All In Sustaining Cost of $1,370 per ounce.",
        "770,000 ounces: production planned, gold, Corvane Mining, 2023",
    ),
    case(
        "what a company made in a land",
        "2023-04-10",
        "",
        "Corvane Steel's output was 30.45 million tons in 2022. However, in India, it achieved crude steel production of 19.9 million tons, while its European output was 9 million tons.",
        "30.45 million tons: production actual, steel, Corvane Steel, 2022",
        "19.9 million tons: production actual, crude steel, Corvane Steel, 2022",
        "9 million tons: production actual, crude steel, Corvane Steel, 2022",
    ),
    case(
        "flat, with the year before in a bracket",
        "2023-04-10",
        "",
        "Corvane Steel's output in 2022 was flat at 30.45 million tons (30.46 million tons).",
        "30.45 million tons: production actual, steel, Corvane Steel, 2022",
        "30.46 million tons: production actual, steel, Corvane Steel, 2021",
    ),
    case(
        "rounded again in a bracket",
        "2023-04-10",
        "",
        "Corvane Steel's output in 2022 was 175,000 tons (175,281 tons).",
        "175,000 tons: production actual, steel, Corvane Steel, 2022",
        "175,281 tons: production actual, steel, Corvane Steel, 2022",
    ),
    case(
        "what sales brought in",
        "2018-04-30",
        "",
        "Corvane's gold sales fell from 128,800 oz to 120,000 oz in the March quarter, to generate revenues of A$190 million.",
        "128,800 oz: sales actual, gold, Corvane, 2017q1",
        "120,000 oz: sales actual, gold, Corvane, 2018q1",
    ),
    case(
        "output that climbed while a goal is kept",
        "2020-10-15",
        "",
        "Corvane said it remains on track to achieve its full-year goal as gold production climbed to 3.6 million ounces in the first nine months of 2020.",
        "3.6 million ounces: production actual, gold, Corvane, 2020-01..2020-09",
    ),
    case(
        "output that would come online",
        "2020-10-20",
        "",
        "Corvane said that 6 million tonnes of iron ore output at its Tarn mine in northern Brazil would come online in the fourth quarter.",
        "6 million tonnes: production planned, iron ore, Tarn mine, 2020q4",
    ),
    case(
        "goods made ready to be shipped",
        "2024-05-30",
        "",
        "Freeport Indonesia is preparing to ship up to 900,000 tons of copper concentrate, starting in June.",
        "900,000 tons: deliveries planned, copper concentrate, Freeport Indonesia",
    ),
    case(
        "a quota to export",
        "2025-03-18",
        "",
        "Freeport Indonesia obtained a quota of about 1.27 million tons to export its copper concentrate.",
        "1.27 million tons: exports planned, copper concentrate, Freeport Indonesia",
    ),
    case(
        "a stockpile which has reached so much",
        "2025-03-18",
        "",
        "Freeport Indonesia said its mine was running at 40% capacity due to a rising stockpile of copper concentrate, which has reached 400,000 tons.",
        "400,000 tons: inventory actual, copper concentrate, Freeport Indonesia",
    ),
    case(
        "progress of a project",
        "2018-10-10",
        "",
        "Corvane Copper said its 15 million ton per annum expansion project was on schedule, with progress at 65% at the end of September.",
        "15 million ton: capacity actual, copper, Corvane Copper",
    ),
    case(
        "a slowdown by so much",
        "2021-10-22",
        "",
        "Corvane is considering a slowdown in iron ore production in the fourth quarter by 4 million tons.",
        "4 million tons: other planned, iron ore, Corvane, 2021q4",
    ),
    case(
        "money from so much material",
        "2012-11-20",
        "Zimbabwe's minerals",
        "Zimbabwe's palladium production generated $105.25m from 5,732 kg in the nine months to September. The value of chrome production came in at $27.36 million from 282,200 tonnes extracted.",
        "5,732 kg: production actual, palladium, Zimbabwe, 2012-01..2012-09",
        "282,200 tonnes: production actual, chrome ore, Zimbabwe, 2012-01..2012-09",
    ),
    case(
        "against the quarter before, by its number",
        "2020-01-29",
        "",
        "Corvane's quarterly silver production increased 3.7% to 13.8 million ounces in the fourth quarter from the third.",
        "13.8 million ounces: production actual, silver, Corvane, 2019q4, +3.7 qoq",
    ),
    case(
        "a per cent up to an amount",
        "2015-05-20",
        "",
        "Zimbabwe's nickel production was 5.3 percent up to 4,400 tonnes in the first quarter.",
        "4,400 tonnes: production actual, nickel, Zimbabwe, 2015q1, +5.3 yoy",
    ),
    case(
        "granulated iron",
        "2018-09-15",
        "",
        "Iran's production of granulated iron stood at 2.46 million tons in five months.",
        "2.46 million tons: production actual, granulated iron ore, Iran, 1397-01..1397-05",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)
