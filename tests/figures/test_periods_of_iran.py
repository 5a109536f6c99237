"""The Iranian year, its months and seasons, beside the Gregorian. Sentences of our own."""

import pytest

from tests.figures.period_codes import check, told

IRANIAN = [
    told(
        "last year of a body of the world",
        "2017-02-04",
        "Iranian mills exported 4.4 million tons of steel in the ten months of the Iranian year. The World Steel "
        "Association said Iran produced 17.9 million tons of crude steel last year.",
        {"4.4 million tons": "1395-01..1395-10", "17.9 million tons": "2016-01..2016-12"},
    ),
    told(
        "months of the world's year as those of Iran's are not over",
        "2018-05-24",
        "In the first four months of this year Iranian companies smelted 8.1 million tons of steel. In the first two "
        "months of this year the mines yielded 5.9 million tons of iron ore concentrate.",
        {"8.1 million tons": "2018-01..2018-04", "5.9 million tons": "1397-01..1397-02"},
    ),
    told(
        "agency that has the name of a month",
        "2023-07-05",
        "In Khordad Iran exported 1.4 million tons of steel, according to Mehr.",
        {"1.4 million tons": "1402-03"},
    ),
    told(
        "past months",
        "2024-05-30",
        "IMIDRO says 1.5 million tons of iron ore were exported in the past two months of the Iranian year.",
        {"1.5 million tons": "1403-01..1403-02"},
    ),
    told(
        "months to an Iranian month",
        "2024-04-30",
        "In the 12 months to the end of Esfand 1402, Iran's miners exported 30 million tons of iron ore.",
        {"30 million tons": "1402"},
    ),
    told(
        "year until a month",
        "2024-02-25",
        "Mobarakeh Steel of Iran hot-rolled 5.1 million tons in the current year until the end of Bahman.",
        {"5.1 million tons": "1402-01..1402-11"},
    ),
    told(
        "months of the other calendar",
        "2024-10-24",
        "Iran made 2.4 million tons of crude steel in September, the World Steel Association "
        "said. In the first nine months of 2024 it made 21.3 million tons.",
        {"2.4 million tons": "2024-09", "21.3 million tons": "2024-01..2024-09"},
    ),
    told(
        "half and six months",
        "2021-11-02",
        "Angouran of Iran mined 560,000 tons of ore in the first half of 1400, up from 473,000 "
        "tons in the first six months of 1399.",
        {"560,000 tons": "1400-01..1400-06", "473,000 tons": "1399-01..1399-06"},
    ),
    told(
        "two-month, printed days",
        "2024-06-02",
        "Iran's two-month exports of iron ore were 2.3 million tons, from March 20 to May 20.",
        {"2.3 million tons": "1403-01..1403-02"},
    ),
    told(
        "since March 21",
        "2023-12-29",
        "The mill of Iran made 500,000 tons of steel in the ninth month of this year (November "
        "22-December 21), and 4.4 million tons since March 21.",
        {"500,000 tons": "1402-09", "4.4 million tons": "1402-01..1402-09"},
    ),
    told(
        "seasons without a year",
        "2023-12-29",
        "Coal output of Iran's Tabas mines rose in the autumn to 350,000 tons from 300,000 tons"
        " in the summer.",
        {"350,000 tons": "1402-07..1402-09", "300,000 tons": "1402-04..1402-06"},
    ),
    told(
        "year that began on",
        "2024-07-09",
        "In the first three months of the fiscal year, which began on March 21, Iran's exports "
        "of zinc ingots were 20,000 tons.",
        {"20,000 tons": "1403-01..1403-03"},
    ),
    told(
        "plan for the whole year",
        "2023-12-15",
        "The ministry of Iran puts the eight-month output of coal concentrate at 1.4 million "
        "tons. The plan for the whole year is 2 million tons.",
        {"1.4 million tons": "1402-01..1402-08", "2 million tons": "1402"},
    ),
    told(
        "this year and last",
        "2023-06-15",
        "Iran's NICICO will make 300,000 tons of cathode this year. Last year it made 280,000 tons.",
        {"300,000 tons": "1402", "280,000 tons": "1401"},
    ),
    told(
        "summer of a year",
        "2023-10-26",
        "Miners produced 5 tons of gold in the summer of 1402.",
        {"5 tons": "1402-04..1402-06"},
        title="Iran gold",
    ),
    told(
        "between days, month alone",
        "2023-08-09",
        "Iranian pellet makers turned out 14 million tons between March 21 and July 22, and 3.4"
        " million tons in Tir alone.",
        {"14 million tons": "1402-01..1402-04", "3.4 million tons": "1402-04"},
    ),
    told(
        "and what it was before",
        "2023-10-09",
        "Steel exports by Iran in the first six months of the current Iranian year (started March 21) hit "
        "4.4 million tons. The country exported 3.9 million tons in the corresponding period last year.",
        {"4.4 million tons": "1402-01..1402-06", "3.9 million tons": "1401-01..1401-06"},
    ),
    told(
        "a target behind two dates",
        "2023-10-09",
        "Iran's mines turned out 1.2 million tons of coal between March 21 and September 22, 2023. The "
        "target for the year is 2.6 million tons of coal.",
        {"1.2 million tons": "1402-01..1402-06", "2.6 million tons": "1402"},
    ),
    told(
        "a month and the months until then",
        "2022-06-25",
        "Iran's crude steel output in the second month of the Iranian year (April 21-May 21) was 2.6 "
        "million tons, bringing the two-month total to 4.8 million tons.",
        {"2.6 million tons": "1401-02", "4.8 million tons": "1401-01..1401-02"},
    ),
    told(
        "the year's first months and the year-ago period",
        "2022-08-05",
        "Iran produced 9.1 million tons of steel in the year's first four months, ISPA said. It had "
        "produced 9.8 million tons in the year-ago period. In the month to July 22, 2.1 million tons were "
        "made.",
        {
            "9.1 million tons": "1401-01..1401-04",
            "9.8 million tons": "1400-01..1400-04",
            "2.1 million tons": "1401-04",
        },
    ),
    told(
        "the past calendar year, then over half of this one",
        "2024-10-25",
        "During the past Iranian calendar year 1402, the mine extracted 20 million tons of iron ore, and "
        "over the first half of this year 11 million tons of iron ore.",
        {"20 million tons": "1402", "11 million tons": "1403-01..1403-06"},
    ),
    told(
        "a fiscal year by its end, and the year before that",
        "2018-05-20",
        "Over the course of the last fiscal year (ended March 20, 2018), Iran exported 8.4 million tons "
        "of steel. In the year before that, the figure was 5.6 million tons.",
        {"8.4 million tons": "1396", "5.6 million tons": "1395"},
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "title"), IRANIAN)
def test_iranian(text, published, expected, title):
    check(text, published, expected, title)
