"""Years told by words as an article goes on, and amounts that are of no period. Sentences of our own."""

import pytest

from tests.figures.period_codes import check, told

YEARS = [
    told(
        "the running year is up to when the article tells",
        "2023-08-09",
        "Iran's steel exports rose in the first four months of the current Persian year. Sales of billet abroad went up "
        "from 410,000 tons in 2022 to 530,000 tons in the current year.",
        {"410,000 tons": "1401-01..1401-04", "530,000 tons": "1402-01..1402-04"},
    ),
    told(
        "an accumulated change is no sum",
        "2020-12-03",
        "Copper output at Tarnhult grew by 2% to 61,200 tonnes in October, and by 4% over the first ten months of 2020. "
        "Nordvik made 38,700 tonnes, 5% less, with an accumulated gain of 1%.",
        {"61,200 tonnes": "2020-10", "38,700 tonnes": "2020-10"},
    ),
    told(
        "the month of an event is not what the article is about",
        "2018-10-17",
        "In September a landslide halted the Tarn mine.\n\nBHP's coal output in the first quarter of fiscal 2019 grew by a "
        "tenth to 17 million tonnes.\n\nThat of nickel sank to 19,300 tonnes.",
        {"17 million tonnes": "2018-7..2018-9", "19,300 tonnes": "2018-7..2018-9"},
    ),
    told(
        "the best quarter of a year is the one told before",
        "2021-10-28",
        "In the third quarter the Tarn mine made 41,300 t of zinc, while Nordvik, at 22,800 t, had its best quarter of the "
        "year.",
        {"41,300 t": "2021q3", "22,800 t": "2021q3"},
    ),
    told(
        "a month alone is told by the way",
        "2022-10-27",
        "Output of potash rose during the first nine months of 2022 to 2 million tons. In September alone it reached "
        "231,000 tons. Sales fell to 1.9 million tons.",
        {"2 million tons": "2022-1..2022-9", "231,000 tons": "2022-9", "1.9 million tons": "2022-1..2022-9"},
    ),
    told(
        "a report on a quarter tells of that quarter",
        "2025-04-21",
        "Rio Tinto on April 20 published its first-quarter report. Bauxite production was 12 million tons.",
        {"12 million tons": "2025q1"},
    ),
    told(
        "the previous year, after the last one by its number",
        "2025-01-22",
        "Angola mined 14 million carats of diamonds in 2024. Production had been 9.7 million carats in the previous year.",
        {"14 million carats": "2024", "9.7 million carats": "2023"},
    ),
    told(
        "the previous year of a wire on Iran is the one just ended",
        "2023-05-02",
        "Iran made 30 million tons of steel in the previous Iranian year. Exports were 9 million tons in the year.",
        {"30 million tons": "1401", "9 million tons": "1401"},
    ),
    told(
        "the same year, after the year before",
        "2022-04-25",
        "Iran's exports of minerals were 57 million tons in the year to March 20, a rise of 9 percent on the year "
        "before. Exports of copper cathode in the same year fell to 125,400 tons.",
        {"57 million tons": "1400", "125,400 tons": "1400"},
    ),
    told(
        "what had been expected in the year told before",
        "2022-04-25",
        "Zarshouran made 1,240 kilograms of gold in the Iranian year that ended on March 20. It had been expected to "
        "make 1,500 kilograms in the year.",
        {"1,240 kilograms": "1400", "1,500 kilograms": "1400"},
    ),
    told(
        "a record set in the year",
        "2017-07-23",
        "NICICO recorded its highest concentrate output in the last Iranian year (ended March 20, 2017) by producing 1.07 "
        "million tons of copper concentrate.",
        {"1.07 million tons": "1395"},
    ),
    told(
        "over the year as a whole",
        "2018-02-14",
        "Coal exports fell 18.6% in December to 2.83 million tonnes, though they rose 27.6% to 33.6 million tonnes over 2017.",
        {"2.83 million tonnes": "2017-12", "33.6 million tonnes": "2017"},
    ),
    told(
        "a month behind a list",
        "2023-05-16",
        "China imported 18,600 tonnes of tin ore and concentrate in April, of which Myanmar sent 12,000 tonnes.",
        {"18,600 tonnes": "2023-04", "12,000 tonnes": "2023-04"},
    ),
    told(
        "the whole of last year",
        "2025-02-18",
        "Vietnam imported 1.25 million tonnes of steel in January. For the whole of last year imports had reached 17.7 "
        "million tonnes.",
        {"1.25 million tonnes": "2025-01", "17.7 million tonnes": "2024"},
    ),
    told(
        "last year, after a month, is that month",
        "2025-02-18",
        "Vietnam imported 1.25 million tonnes of steel in January. Last year imports had been 1.5 million tonnes.",
        {"1.5 million tonnes": "2024-01"},
    ),
]

PLANS = [
    told(
        "by next March",
        "2025-01-30",
        "Iran made 51,600 tons of zinc in the first nine months of the year. It is to reach 80,000 tons by next March.",
        {"80,000 tons": "1403"},
    ),
    told(
        "guidance without a year",
        "2024-08-29",
        "Nutrien raised its potash guidance to 13.2-13.8 million tonnes.",
        {"13.2-13.8 million tonnes": "2024"},
    ),
    told(
        "a plan without a year that is no guidance",
        "2024-08-29",
        "Nutrien intends to make 14 million tonnes of potash.",
        {"14 million tonnes": None},
    ),
    told(
        "full-year expectations moved",
        "2024-04-24",
        "Cannington reduced its full-year production expectations from 19 million ounces to 16.5 million ounces of silver.",
        {"19 million ounces": "2024", "16.5 million ounces": "2024"},
    ),
]

IRANIAN_MONTHS = [
    told(
        "March to September without days",
        "2018-12-04",
        "Iran exported 21,300 tonnes of copper concentrate between March and September, the first six months of the "
        "Iranian year.",
        {"21,300 tonnes": "1397-01..1397-06"},
    ),
    told(
        "March to July elsewhere",
        "2018-12-04",
        "Chile exported 21,300 tonnes of copper concentrate between March and September.",
        {"21,300 tonnes": "2018-03..2018-09"},
    ),
    told(
        "a month in a company's name",
        "2024-12-09",
        "The mines made 1 million tons of coal from March 20 to November 20.\n\nTabas Coal and Mehr Azin dug 500,000 and "
        "90,000 tons.",
        {"500,000": "1403-01..1403-08", "90,000 tons": "1403-01..1403-08"},
    ),
    told(
        "the month itself",
        "2024-12-09",
        "The mines of Iran made 1 million tons of coal in the first eight months of the year. In Mehr Tabas Coal dug "
        "60,000 tons.",
        {"60,000 tons": "1403-07"},
    ),
    told(
        "the day of a dateline in brackets",
        "2018-12-04",
        "TEHRAN (UrduPoint News / Sputnik - 04th December, 2018) Iran exported 9,800 tonnes of copper anodes in "
        "November.",
        {"9,800 tonnes": "2018-11"},
    ),
]

OF_NO_PERIOD = [
    told(
        "what is needed a year",
        "2021-04-20",
        "Iran made 242,300 tons of alumina in the year to March 20, 2021. The country needs one million tons of the "
        "powder a year.",
        {"242,300 tons": "1399", "one million tons": None},
    ),
    told(
        "what is used annually",
        "2025-06-15",
        "Esfahan Steel sold 312,000 tons of rails in the first two months of the Iranian year. It needs 1.5 million tons "
        "of coal concentrate annually.",
        {"1.5 million tons": None},
    ),
    told(
        "what is made a year",
        "2024-08-04",
        "Sarcheshmeh, where 260,000 tons of cathodes are produced a year, refined 21,000 tons of copper in July 2024.",
        {"260,000 tons": None, "21,000 tons": "2024-07"},
    ),
    told(
        "a rate of a year that is named",
        "2025-06-15",
        "In 2024 the smelter produced 300,000 tonnes of zinc a year.",
        {"300,000 tonnes": "2024"},
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected", "title"), [*YEARS, *PLANS, *IRANIAN_MONTHS, *OF_NO_PERIOD]
)
def test_periods(text, published, expected, title):
    check(text, published, expected, title)
