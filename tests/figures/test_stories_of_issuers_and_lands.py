"""Whole figures of stories of the world: lists that are told in turn, wholes told again, what a mine gives to others.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "times told for the first of two lists",
        "2014-04-16",
        "Tarn Uranium posts record March quarter",
        "Tarn Uranium produced 1.31 Mlb of uranium in the March quarter. In the nine months it made 3.6 Mlb. Corvane in"
        " Niger gave 0.81 Mlb in the quarter and 2.20 Mlb in the nine months, Kesho in Tanzania 0.50 Mlb and 1.40 Mlb.",
        "1.31 Mlb: production actual, uranium concentrate, Tarn Uranium, 2014q1",
        "3.6 Mlb: production actual, uranium concentrate, Tarn Uranium, 2013-07-01..2014-03-31",
        "0.81 Mlb: production actual, uranium concentrate, Corvane, 2014q1",
        "2.20 Mlb: production actual, uranium concentrate, Corvane, 2013-07-01..2014-03-31",
        "0.50 Mlb: production actual, uranium concentrate, Kesho, 2014q1",
        "1.40 Mlb: production actual, uranium concentrate, Kesho, 2013-07-01..2014-03-31",
    ),
    case(
        "times told for the first of three lands",
        "2020-02-11",
        "",
        "Poland made 700,000 tonnes of crude steel in January and 8.9 million tonnes in 2019, Czechia 400,000 and 4.4"
        " million and Slovakia 410,000 and 4.1 million.",
        "700,000 tonnes: production actual, crude steel, Poland, 2020-01",
        "8.9 million tonnes: production actual, crude steel, Poland, 2019",
        "400,000: production actual, crude steel, Czechia, 2020-01",
        "4.4 million: production actual, crude steel, Czechia, 2019",
        "410,000: production actual, crude steel, Slovakia, 2020-01",
        "4.1 million: production actual, crude steel, Slovakia, 2019",
    ),
    case(
        "a quarter that takes those of the year to so much",
        "2012-07-18",
        "",
        "Corvane made 6.90 Mlb of uranium in the financial year to June 30. Its sales in the June quarter totalled 2.35"
        " Mlb, taking those of the year to 6.70 Mlb.",
        "6.90 Mlb: production actual, uranium concentrate, Corvane, 2011-07-01..2012-06-30",
        "2.35 Mlb: sales actual, uranium concentrate, Corvane, 2012q2",
        "6.70 Mlb: sales actual, uranium concentrate, Corvane, 2011-07-01..2012-06-30",
    ),
    case(
        "the upper end of guidance for a year that is over",
        "2024-01-19",
        "Hollin Gold meets 2023 guidance, warns of a lean 2024",
        "Hollin Gold reported gold production of 361,060 ounces for 2023, near the upper end of its guidance range of"
        " 340,000 to 365,000 ounces.",
        "361,060 ounces: production actual, gold, Hollin Gold, 2023",
        "340,000 to 365,000 ounces: production planned, gold, Hollin Gold, 2023",
    ),
    case(
        "what a mine gives to a refinery",
        "2023-07-20",
        "",
        "Nordvik made 412 kt of alumina at its Selby refinery in the second quarter. The Hollin mine, which supplies it"
        " with bauxite, produced 1,204 kt.",
        "412 kt: production actual, alumina, Selby refinery, 2023q2",
        "1,204 kt: production actual, bauxite, Hollin mine, 2023q2",
    ),
    case(
        "who ran out of something",
        "2012-07-18",
        "Tarn Uranium",
        "Tarn Uranium made 1.3 Mlb of uranium. Its plant keeps up with its nameplate, 5.2 Mlb a year, while Kesho ran"
        " out of acid twice in April.",
        "1.3 Mlb: production actual, uranium concentrate, Tarn Uranium",
        "5.2 Mlb: capacity actual, uranium concentrate, Tarn Uranium",
    ),
    case(
        "so many of the whole told before",
        "2013-02-18",
        "",
        "The world dug 128 million carats of diamonds in 2012. Botswana gave 20.5 of the 128 million carats, Russia 34.9"
        " and Canada 10.5.",
        "128 million carats: production actual, diamond, World, 2012",
        "20.5: production actual, diamond, Botswana, 2012",
        "34.9: production actual, diamond, Russia, 2012",
        "10.5: production actual, diamond, Canada, 2012",
    ),
    case(
        "a part of the whole and where it came from",
        "2022-08-04",
        "",
        "Corvane produced 61,200 tonnes of zinc in the first half, and 12,300 of the 61,200 tonnes came from Hollin."
        " Some 14 of the 61 mines stood still.",
        "61,200 tonnes: production actual, zinc, Corvane, 2022h1",
        "12,300: production actual, zinc, Hollin, 2022h1",
    ),
    case(
        "bare numbers in talk",
        "2022-10-27",
        "",
        "Kesho Copper sold 60,200 tonnes of copper in the third quarter. Its chief executive took questions. “We made"
        " 61,300 in the quarter,” she said. “We'll make 250,000 this year, and we employ 3,200.”",
        "60,200 tonnes: sales actual, copper, Kesho Copper, 2022q3",
        "61,300: production actual, copper, Kesho Copper, 2022q3",
        "250,000: production planned, copper, Kesho Copper, 2022",
    ),
    case(
        "kinds of mines that open a sentence",
        "2015-03-03",
        "",
        "Coal production in Poland came to 5.9 million tonnes in January 2015. Opencast mines accounted for 4.2 million"
        " tonnes and underground ones for 1.7 million tonnes.",
        "5.9 million tonnes: production actual, coal, Poland, 2015-01",
        "4.2 million tonnes: production actual, coal, Poland, 2015-01",
        "1.7 million tonnes: production actual, coal, Poland, 2015-01",
    ),
    case(
        "a harvest and a miner in passing",
        "2023-12-05",
        "Growers reap much",
        "Farmers will bring in 25.5 million tonnes of wheat.\n\nSorghum will drop to 5.5 million tonnes.\n\nThe port"
        " shares its berth with a nickel miner.\n\nSince August 1.1 million tonnes have been sold.",
    ),
    case(
        "ores named by two metals",
        "2019-03-04",
        "",
        "Production of iron-nickel ore in Greece shrank to 52,400 tons in 2018, and that of chromium ore rose to 9,600"
        " tons.",
        "52,400 tons: production actual, iron-nickel ore, Greece, 2018",
        "9,600 tons: production actual, chromium ore, Greece, 2018",
    ),
    case(
        "scrap by whose it was",
        "2019-05-22",
        "",
        "Nordvik used 310,000 tonnes of post-consumer scrap in 2018.",
        "310,000 tonnes: consumption actual, post-consumer scrap, Nordvik, 2018",
    ),
    case(
        "tons that are short ones though it is said once",
        "2021-02-09",
        "",
        "Wyoming's coal mines produced 218.6 million short tons in 2020. (All tons here are short ones, of 2,000 pounds.)"
        " Corvane dug 66.1 million tons (85.3 million in 2019). Two in three tons go to plants in Texas.",
        "218.6 million short tons: production actual, coal, Wyoming, 2020",
        "66.1 million tons: production actual, coal, Corvane, 2020",
        "85.3 million: production actual, coal, Corvane, 2019",
    ),
    case(
        "goods held, and where part of them lay",
        "2023-10-24",
        "",
        "Kumba held 9.3 million tons of finished product on September 30, of which 7.6 million was at the mines.",
        "9.3 million tons: inventory actual, iron ore, Kumba",
        "7.6 million: inventory actual, iron ore, Kumba",
    ),
    case(
        "fines on the pads",
        "2024-04-18",
        "",
        "Tarn Lithium produced 47,210 dmt of spodumene concentrate in the March quarter. It had 21,300 dmt of fines on"
        " its pads.",
        "47,210 dmt: production actual, spodumene concentrate, Tarn Lithium, 2024q1",
        "21,300 dmt: inventory actual, lithium fines, Tarn Lithium",
    ),
    case(
        "what was spoken of in a month that is over",
        "2023-10-24",
        "Hollin Iron digs less",
        "Hollin now guides to 35 million to 36 million tons of iron ore this year, having spoken of 37 million to 39 million"
        " in February.",
        "35 million to 36 million tons: production planned, iron ore, Hollin Iron, 2023",
        "37 million to 39 million: production planned, iron ore, Hollin Iron, 2023",
    ),
    case(
        "an aim for this time",
        "2024-04-17",
        "",
        "Tarn Nickel made 70,728 tons of nickel in matte in 2023 and is aiming for 70,900 tons this time.",
        "70,728 tons: production actual, nickel in matte, Tarn Nickel, 2023",
        "70,900 tons: production planned, nickel in matte, Tarn Nickel, 2024",
    ),
    case(
        "metals of a group by their names",
        "2022-02-28",
        "",
        "At Tarn output of platinum, palladium, rhodium and gold (4E) climbed to 199,640oz in the six months to December.",
        "199,640oz: production actual, platinum group metal, Tarn, 2021h2",
    ),
    case(
        "months between which something was made",
        "2020-10-30",
        "",
        "Nordvik produced 279,800 tonnes of copper between July and September, 2.1% more than a year ago; of these, 35,700"
        " tonnes came from Hollin.",
        "279,800 tonnes: production actual, copper, Nordvik, 2020q3, +2.1 yoy",
        "35,700 tonnes: production actual, copper, Hollin, 2020q3",
    ),
    case(
        "the country's largest mine is the one just named",
        "2021-05-10",
        "",
        "Chilean mines produced 491,720t of copper in March. The blame falls on Escondida. The country's largest mine made"
        " 89,400t.",
        "491,720t: production actual, copper, Chile, 2021-03",
        "89,400t: production actual, copper, Escondida, 2021-03",
    ),
    case(
        "so much above the figure for a year before",
        "2021-05-10",
        "",
        "Chile mined 491,720t of copper in March. At Codelco production was 135,300t, or 2,100t above the figure for March"
        " of last year.",
        "491,720t: production actual, copper, Chile, 2021-03",
        "135,300t: production actual, copper, Codelco, 2021-03",
        "2,100t: other actual, copper, Codelco, 2021-03",
    ),
    case(
        "a land in which output fell, and why",
        "2024-01-30",
        "De Beers mines less",
        "De Beers produced 7.9 million carats of diamonds in the fourth quarter. In South Africa, where the Venetia mine is"
        " going underground, output slumped to 400,000 carats.",
        "7.9 million carats: production actual, diamond, De Beers, 2023q4",
        "400,000 carats: production actual, diamond, South Africa, 2023q4",
    ),
    case(
        "the largest contribution and the next",
        "2025-02-10",
        "",
        "Zambia's mines produced 820,670 tonnes of copper in 2024. The largest contribution, 231,000 tonnes, came from"
        " Sentinel, and the next, 171,000 tonnes, from Kansanshi.",
        "820,670 tonnes: production actual, copper, Zambia, 2024",
        "231,000 tonnes: production actual, copper, Sentinel, 2024",
        "171,000 tonnes: production actual, copper, Kansanshi, 2024",
    ),
    case(
        "a rate for which a plant was built",
        "2016-08-03",
        "",
        "Between April and June the Hollin plant made 362 tonnes of tungsten concentrate, a long way from the 5,000 tonnes"
        " a year for which it was built.",
        "362 tonnes: production actual, tungsten concentrate, Hollin plant, 2016q2",
        "5,000 tonnes: capacity actual, tungsten concentrate, Hollin plant",
    ),
    case(
        "a maker between dashes",
        "2016-02-11",
        "",
        "Guinea mined 18.1 million tonnes of bauxite in 2015. CBG - half of it owned by Alcoa and Rio Tinto - made 14.2"
        " million tonnes.",
        "18.1 million tonnes: production actual, bauxite, Guinea, 2015",
        "14.2 million tonnes: production actual, bauxite, CBG, 2015",
    ),
    case(
        "poorer ore in a reason",
        "2021-07-20",
        "",
        "Corvane's copper output fell 5 per cent to 1,636 kt in the year to June, as Hollin dug poorer ore (1,068 kt).",
        "1,636 kt: production actual, copper, Corvane, 2020-07-01..2021-06-30, -5 yoy",
        "1,068 kt: production actual, copper, Hollin, 2020-07-01..2021-06-30",
    ),
    case(
        "a range that was expected before",
        "2016-04-11",
        "",
        "Corvane Gold now expects output of 1.26-million ounces to 1.33-million ounces in 2016, up from 1.23-million ounces"
        " to 1.31-million ounces previously expected.",
        "1.26-million ounces to 1.33-million ounces: production planned, gold, Corvane Gold, 2016",
        "1.23-million ounces to 1.31-million ounces: production planned, gold, Corvane Gold, 2016",
    ),
    case(
        "what it had aimed at",
        "2020-07-23",
        "",
        "Petra Diamonds produced 3.59 million carats in the year to June, below the 3.8 million it had aimed at.",
        "3.59 million carats: production actual, diamond, Petra Diamonds, 2019-07-01..2020-06-30",
        "3.8 million: production planned, diamond, Petra Diamonds, 2019-07-01..2020-06-30",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures_of_stories(published, title, text, expected):
    check(published, title, text, expected)
