"""Whom a clause is about: its subject, not who owns it, where it lies or what an aside tells of it."""

from datetime import date

import pytest

from crawler.figures import read_figures

CASES = [
    (
        "guidance of a company for its mine",
        "Corvane anticipates production of 305,000 to 315,000 tonnes of copper in 2024 for the Hollin mine in Peru.",
        ["Hollin"],
    ),
    (
        "company that speaks of its mine",
        "Corvane said production of the yellow metal at the Hollin mine rose to 48,000 ounces of gold in 2024.",
        ["Hollin"],
    ),
    (
        "mine between dashes, the world's",
        "Corvane's trucks were held up at Tarn, 200 kilometres from the mine. Hollin mine \u2013 the world's ninth-largest copper"
        " mine \u2013 produced 84,086 tonnes of copper in 2024.",
        ["Hollin"],
    ),
    (
        "kilometres from a town",
        "Hollin mine is old. Located 35 kilometers from the town of Takab, the mine holds proven reserves of 128 tons of gold.",
        ["Hollin"],
    ),
    (
        "deposit without a name in a province",
        "The deposit, which lies in the western province of Hamedan, holds 8.5 million tons of lithium ore, an official in the"
        " Iranian industry ministry said.",
        ["Hamedan"],
    ),
    (
        "as somebody somewhere said",
        "Chile mined more copper. As the finance office in Valdora said, 343,540 tonnes of copper came from January to December"
        " 2024.",
        ["Chile"],
    ),
    (
        "repairs at its mill",
        "Corvane Steel's steel sales fell 9 per cent to 4.02 million tonnes in 2024 as output declined owing to repairs at its"
        " Kestrel mill.",
        ["Corvane Steel"],
    ),
    (
        "companies such as these",
        "Iranian steelmakers including Mobarakeh Steel Company, Khuzestan Steel Company, etc. produced 13.2 million tons of"
        " steel in 2024.",
        ["Iran"],
    ),
    (
        "mount by its short form",
        "The capacity of Mt. Hollin will rise to 600,000 tonnes of spodumene concentrate a year.",
        ["Mt. Hollin"],
    ),
    (
        "preposition that opens a sentence",
        "Corvane sold less zinc. Across the year, sales were 143,000 tonnes of zinc.",
        ["Corvane"],
    ),
    (
        "site behind the material, its",
        "Raspol made 20,000 tonnes of zinc at its Kestrel smelter in 2024.",
        ["Kestrel smelter"],
    ),
    (
        "came from one and from the other",
        "Of the total of 2024, 5,300 tonnes of zinc came from Hollin mine and 500 tonnes from Tarn mine.",
        ["Hollin", "Tarn"],
    ),
    (
        "instead of an earlier plan",
        "At Hollin mine, 170,000 to 180,000 tonnes of copper are foreseen for 2024, and at Tarn mine 160,000 to 175,000 tonnes"
        " instead of 185,000 to 200,000 tonnes.",
        ["Hollin", "Tarn", "Tarn"],
    ),
    (
        "followed by",
        "Hollin mine had the largest copper production in 2024, with 81,430 tons, followed by Tarn with 77,916 tons.",
        ["Hollin", "Tarn"],
    ),
    (
        "owner expects it to",
        "Tarn mine reopened in March. Its owner Corvane expects it to produce 4.0 million pounds of uranium in 2025.",
        ["Tarn"],
    ),
    (
        "ranked in the world",
        "Having moved up by one place, Iran was the ninth biggest steelmaker of the world in 2024, when its steel output leapt to"
        " 31 million tons.",
        ["Iran"],
    ),
    (
        "through a port",
        "Severnik Steel sold more. Exports of billets through Rajaee Port increased to 702,300 tons in 2024.",
        ["Severnik Steel"],
    ),
    (
        "owner before the mine",
        "Teck's Highland Valley mine in British Columbia produced 102,400 tonnes of copper in 2024.",
        ["Highland Valley"],
    ),
    (
        "land behind the subject",
        "Nordgruv Resources' Storvik complex in the Democratic Republic of Congo milled 3.1 million tonnes of ore in 2024.",
        ["Storvik"],
    ),
    (
        "owner in an aside",
        "Mopani Copper Mines, now controlled by Delta Holding of Abu Dhabi, lifted copper production to 70,000 tonnes.",
        ["Mopani"],
    ),
    (
        "place in an aside",
        "The Udachny division mined 4.4 million carats of diamonds in 2024 and Severalmaz, at the Lomonosov deposit in the"
        " north, 4.1 million.",
        ["Udachny", "Severalmaz"],
    ),
    (
        "relative clause around the amount",
        "Resolute, whose Syama mine produced 215,000 ounces of gold in 2024, paid a fine to the state.",
        ["Syama"],
    ),
    (
        "which after the name",
        "Solbakken Copper expects 400,000 tonnes of copper in 2025, excluding Rosario, which made 330,000 tonnes of copper"
        " in 2023.",
        ["Solbakken Copper", "Rosario"],
    ),
    (
        "list of mines and their owners",
        "Newmont's Ahafo South produced 798,000 ounces of gold in 2024, Gold Fields' Tarkwa 537,000 ounces and AngloGold"
        " Ashanti's Obuasi 221,000 ounces.",
        ["Ahafo", "Tarkwa", "Obuasi"],
    ),
    (
        "with somebody doing",
        "Iran exported 20 million tons of iron ore in 2024, with Gol Gohar accounting for 6 million tons.",
        ["Iran", "Gol Gohar"],
    ),
    (
        "with a buyer taking",
        "Iran exported 20 million tons of iron ore in 2024, with China taking 18 million tons.",
        ["Iran", "Iran"],
    ),
    (
        "site behind the amount",
        "MP Materials made 45,455 tonnes of rare earth oxide at Mountain Pass in 2024.",
        ["Mountain Pass"],
    ),
    (
        "part from a site",
        "Fortescue shipped 192 million tonnes of iron ore in 2024, including about 1 million tonnes from Iron Bridge.",
        ["Fortescue", "Iron Bridge"],
    ),
    (
        "of which from a site",
        "Vale's copper production came to 348,200 tonnes in 2024, of which 200,000 tonnes were from Salobo.",
        ["Vale", "Salobo"],
    ),
    (
        "group in an aside is no pronoun",
        "Sandfire Resources produced 133,500 tonnes of copper in 2024. Ok Tedi in Papua New Guinea, which is not part of"
        " the group, made 104,000 tonnes of copper.",
        ["Sandfire Resources", "Ok Tedi"],
    ),
    (
        "buyers in a row",
        "Iran exported 2 million tons of billet in 2024. The UAE was the biggest outlet with 1.3 million tons, followed by"
        " Oman (about 400,000 tons) and Thailand (60,000 tons).",
        ["Iran", "Iran", "Iran", "Iran"],
    ),
    (
        "biggest buyer of a land's material",
        "Iran exported 14 million tons of iron ore in 2024. China remained the biggest buyer of Iranian iron ore with 13.24"
        " million tons, followed by the UAE with 310,000 tons and Turkey with 96,000 tons.",
        ["Iran", "Iran", "Iran", "Iran"],
    ),
    (
        "where the sites of somebody lie",
        "Resolute Mining did well. Gold output from its mines in Mali and Queensland was 98,105 ounces in 2024.",
        ["Resolute Mining"],
    ),
    (
        "names under counting",
        "Codelco mined 1.328 million tons of copper in 2024. Counting its stakes in El Abra and Anglo American Sur, the"
        " miner's copper production was 1.442 million tons.",
        ["Codelco", "Codelco"],
    ),
    (
        "project that somebody is buying",
        "Tanbreez, a rival project near Qaqortoq that Critical Metals is buying, has reserves of 28 million tonnes of rare"
        " earth oxide.",
        ["Tanbreez"],
    ),
    (
        "land before a description and a name",
        "The world's largest copper producer Codelco mined 1.3 million tonnes of copper in 2024.",
        ["Codelco"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_subject_of_the_clause_has_the_amount(text: str, expected: list[str]) -> None:
    read = [figure.entity or "" for figure in read_figures(text, published=date(2025, 2, 20), title="")]
    assert len(read) == len(expected)
    assert [name if name in told else told for name, told in zip(expected, read, strict=True)] == expected
