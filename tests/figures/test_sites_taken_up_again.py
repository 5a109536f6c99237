"""Whole figures of wires that take up again a site, its owner or its maker in other words; plans that were only spoken of."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the asset of a land",
        "2021-04-20",
        "",
        "Copper producer Larkspur mined less in the first quarter of 2021. Kestova, its biggest mine, made 19,400 tonnes"
        " of copper in it. The Zambian asset milled 118,000 tonnes of ore.",
        "19,400 tonnes: production actual, copper, Kestova, 2021-01..2021-03",
        "118,000 tonnes: production actual, copper ore, Kestova, 2021-01..2021-03",
    ),
    case(
        "of which mine its owner speaks",
        "2015-07-21",
        "",
        "Hollin Mining has cut its 2015 outlook after a wall slide at the Ferrow copper mine in Arizona. The company said"
        " the mine produced 9,000 tonnes of copper in the second quarter of 2015. It kept its guidance of 44,000 tonnes"
        " for the asset in 2016.",
        "9,000 tonnes: production actual, copper, Ferrow, 2015-04..2015-06",
        "44,000 tonnes: production planned, copper, Ferrow, 2016",
    ),
    case(
        "where the mine lies",
        "2022-02-02",
        "",
        "Fortress Metals capped off 2021 with a record quarter at its Barrabup lithium operation in the Pilbara."
        " The mine shipped 56,400 tonnes of spodumene concentrate during the three-month period.",
        "56,400 tonnes: deliveries actual, spodumene concentrate, Barrabup, 2021-10..2021-12",
    ),
    case(
        "the other operation by name",
        "2017-04-13",
        "",
        "The Carrow mine of Polaris Gold yielded 57,900 ounces of gold between January and March 2017. Polaris Gold's other"
        " operation, Tarn, disappointed. It gave just 19,200 ounces.",
        "57,900 ounces: production actual, gold, Carrow mine, 2017-01..2017-03",
        "19,200 ounces: production actual, gold, Tarn, 2017-01..2017-03",
    ),
    case(
        "the site's workers between",
        "2019-05-30",
        "",
        "Hollin Lake's Rasmo mine is to close. The site's 340 workers were told on Monday. It made 4,000 tonnes of zinc in"
        " 2018.",
        "4,000 tonnes: production actual, zinc, Rasmo mine, 2018",
    ),
    case(
        "results presented between",
        "2013-10-30",
        "",
        "Australian iron ore miner Kestrel Ridge shipped 1.2 million tonnes of iron ore in September 2013.\n\nSwedish"
        " steelmaker Norrverk also presented its figures. Crude steel output rose to 1.1 million tonnes in September 2013.",
        "1.2 million tonnes: deliveries actual, iron ore, Kestrel Ridge, 2013-09",
        "1.1 million tonnes: production actual, crude steel, Norrverk, 2013-09",
    ),
    case(
        "poured from a mine by its name",
        "2019-02-15",
        "",
        "Kestrel Gold had a good year. The Perth miner poured 55,000 ounces of gold from Varro, its only mine, in 2018.",
        "55,000 ounces: production actual, gold, Varro, 2018",
    ),
    case(
        "the maker of slabs",
        "2020-09-28",
        "",
        "Kavir Steel Company has reported the best month in its history. The slab maker near Bafq cast 141,870 tonnes in"
        " September 2020. Its Midrex modules contributed 84,000 tonnes of sponge iron. About a third of the slabs goes"
        " abroad. In September 2020 Kavir exported 41,000 tonnes.",
        "141,870 tonnes: production actual, slab, Kavir Steel Company, 2020-09",
        "84,000 tonnes: production actual, sponge iron, Kavir Steel Company, 2020-09",
        "41,000 tonnes: exports actual, slab, Kavir Steel Company, 2020-09",
    ),
    case(
        "what was spoken of and what was reported",
        "2018-08-15",
        "",
        '"You know that a second line could be built, and it will be," Ana Ruiz said, after Tarn Copper reported sales of'
        " 13,100 tonnes of copper in 2017. Asked whether Tarn Copper would dig deeper, she pointed to copper output of"
        " 50,000 tonnes in 2017.",
        "13,100 tonnes: sales actual, copper, Tarn Copper, 2017",
        "50,000 tonnes: production actual, copper, Tarn Copper, 2017",
    ),
    case(
        "what it can make this year",
        "2018-07-18",
        "",
        "Corvane's Tarn mine poured 88,400 ounces of gold in the June quarter of 2018. Corvane believes it can produce"
        " 200,000 ounces this year. The mine should deliver 350,000 ounces in 2019.",
        "88,400 ounces: production actual, gold, Tarn mine, 2018-04..2018-06",
        "200,000 ounces: production planned, gold, Corvane, 2018",
        "350,000 ounces: production planned, gold, Tarn mine, 2019",
    ),
    case(
        "said of a site by its name, and what it was brought to",
        "2019-03-01",
        "",
        "Kestrel Gold had a mixed year. The Perth-based miner said on Tuesday that Varro, its largest mine, poured 40,000"
        " ounces of gold in 2018. The company says 12,000 ounces were poured at Ostrand in December 2018. That brought the"
        " tally for 2018 to 70,000 ounces.",
        "40,000 ounces: production actual, gold, Varro, 2018",
        "12,000 ounces: production actual, gold, Ostrand, 2018-12",
        "70,000 ounces: production actual, gold, Ostrand, 2018",
    ),
    case(
        "the mines near a town, and what comes before a closure",
        "2015-02-10",
        "",
        "The pits near Tivara produced 155,000 tonnes of bauxite in 2014. The administrator of the mines had planned"
        " 200,000 tonnes for 2014. Hollin Zinc's Lisdeen mine turned in 26,800 tonnes of zinc in 2014 before its planned"
        " closure next year.",
        "155,000 tonnes: production actual, bauxite, Tivara, 2014",
        "200,000 tonnes: production planned, bauxite, Tivara, 2014",
        "26,800 tonnes: production actual, zinc, Lisdeen mine, 2014",
    ),
    case(
        "sales that recovered, put off and imported",
        "2021-01-21",
        "",
        "Copper sales of Corvane recovered to 41,000 tonnes in October-December 2020, though congestion pushed three"
        " shipments into January. Iran's Tarn Port exported 2 million tons of cement in 2020; 82,000 tons of alumina, which"
        " is 3.1 percent more than in 2019, were imported.",
        "41,000 tonnes: sales actual, copper, Corvane, 2020-10..2020-12",
        "2 million tons: exports actual, cement, Tarn Port, 2020",
        "82,000 tons: imports actual, alumina, Tarn Port, 2020, +3.1 yoy",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_taken_up_again(published, title, text, expected):
    check(published, title, text, expected)
