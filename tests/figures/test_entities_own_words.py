"""Amounts that are a name's very own: by a bracket, by where they were dug, by the word of a site, by what the world
makes."""

from datetime import date

import pytest

from crawler.figures import read_figures

WHEN = date(2024, 2, 4)


def told(text, title="Iran's mines and metals"):
    return [(figure.entity, int(figure.value)) for figure in read_figures(text, published=WHEN, title=title)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Tarn Mining Company plans to raise the capacity of the Sarcheshmeh mine from 800,000 tons of copper ore"
            " a year to 1.2 million tons.",
            [("Sarcheshmeh", 800_000), ("Sarcheshmeh", 1_200_000)],
            id="capacity of a site that another raises",
        ),
        pytest.param(
            "NICICO's mines gave 36 million tons of copper ore, which divide into 19.9 million tons (up 5%) from"
            " Sarcheshmeh, 10.2 million tons (up 7%) from Sungun and 5.9 million tons (down 2%) from Miduk.",
            [
                ("NICICO", 36_000_000),
                ("Sarcheshmeh", 19_900_000),
                ("Sungun", 10_200_000),
                ("Miduk", 5_900_000),
            ],
            id="each with its change in a bracket",
        ),
        pytest.param(
            "Sponge iron output of the state-run companies was 17.4 million tons, of which 6.7 million fell to"
            " Mobarakeh Steel Company and 3.7 million tons to Khuzestan Steel Company.",
            [
                ("Iran", 17_400_000),
                ("Mobarakeh Steel Company", 6_700_000),
                ("Khuzestan Steel Company", 3_700_000),
            ],
            id="fell to one, and to another",
        ),
        pytest.param(
            "Iran made 29.1 million tons of pellets, and here too Gol Gohar held the first place (10.2 million),"
            " ahead of Chadormalu (7.1 million).",
            [("Iran", 29_100_000), ("Gol Gohar", 10_200_000), ("Chadormalu", 7_100_000)],
            id="in the bracket behind a rank",
        ),
        pytest.param(
            "China cast 1,019 million tons of crude steel, ahead of India with 140.2 million, Japan (87 million tons)"
            " and Brazil with 31.9 million stood above Iran.",
            [("China", 1_019_000_000), ("India", 140_200_000), ("Japan", 87_000_000), ("Brazil", 31_900_000)],
            id="lands in one list, one in a bracket",
        ),
        pytest.param(
            "Iran's state-run lead and zinc company took 650,000 tons of ore out of Mehdiabad mine in Yazd Province,"
            " against 590,000 tons a year earlier.",
            [("Mehdiabad", 650_000), ("Mehdiabad", 590_000)],
            id="took out of a mine",
        ),
        pytest.param(
            "NICICO extracted 5.2 million tons of copper ore from the Sarcheshmeh mine, while 3.1 million tons came"
            " out of Sungun.",
            [("Sarcheshmeh", 5_200_000), ("Sungun", 3_100_000)],
            id="came out of a mine",
        ),
        pytest.param(
            "Together with Khatoonabad Smelter, Sarcheshmeh produced 212,000 tons of copper anode.",
            [("Sarcheshmeh and Khatoonabad", 212_000)],
            id="together with another",
        ),
        pytest.param(
            "A total of 1.1 million tons of ore were mined at Angouran in Zanjan, at Mehdiabad mine in Yazd and at"
            " Nakhlak in Isfahan.",
            [("Angouran, Mehdiabad and Nakhlak", 1_100_000)],
            id="at each of three",
        ),
        pytest.param(
            "Sangan mines, with 1.2 billion tons of iron ore reserves, supply Khorasan Steel Complex. The complex made"
            " 1.5 million tons of sponge iron.",
            [("Sangan", 1_200_000_000), ("Khorasan Steel Complex", 1_500_000)],
            id="the complex is who bears that word",
        ),
        pytest.param(
            "Kerman Coal Company mined 1.2 million tons of raw coal, Tabas Coal 800,000 tons and others 90,000 tons.",
            [("Kerman Coal Company", 1_200_000), ("Tabas Coal", 800_000), ("Others", 90_000)],
            id="what a list leaves over",
        ),
        pytest.param(
            "Kerman Industry, Mining and Trade Organization said 1.2 million tons of chromite were mined in the"
            " province.",
            [("Kerman", 1_200_000)],
            id="a body of a province",
        ),
        pytest.param(
            "The Industry, Mining and Trade Organization of Semnan Province reports that 4 million tons of gypsum were"
            " extracted there.",
            [("Semnan", 4_000_000)],
            id="extracted there",
        ),
        pytest.param(
            "Iran made 25 million tons of crude steel. Mobarakeh, the country's biggest mill, made 8 million tons.",
            [("Iran", 25_000_000), ("Mobarakeh", 8_000_000)],
            id="the country's biggest",
        ),
        pytest.param(
            "The world's steelmakers, of which 64 countries report to the body, produced 1,849 million tons. Iran, with"
            " 31.1 million tons of crude steel, stood 10th in the world.",
            [("World", 1_849_000_000), ("Iran", 31_100_000)],
            id="the world's steelmakers, and who is tenth in the world",
        ),
        pytest.param(
            "Iran made 21.5 million tons of crude steel.\n\nThe country is placed between Brazil (ninth) with 27.2 million tons of crude steel and Italy (11th) with"
            " 19.8 million tons.",
            [("Iran", 21_500_000), ("Brazil", 27_200_000), ("Italy", 19_800_000)],
            id="a rank in a bracket, and with what",
        ),
        pytest.param(
            "Iran Zinc Mines Development Company made 9,000 tons of zinc. About 13 million tons of it are produced in"
            " the world annually.",
            [("Iran Zinc Mines Development Company", 9_000), ("World", 13_000_000)],
            id="produced in the world",
        ),
    ],
)
def test_whose(text, expected):
    found = told(text)
    assert [value for _, value in found] == [value for _, value in expected]
    for (entity, _), (name, _) in zip(found, expected, strict=True):
        assert entity.startswith(name.split(" and ")[0])
        assert entity.count(" and ") == name.count(" and ")


def test_an_article_that_turns_to_the_worlds_statistics():
    text = (
        "The Ardakan Direct Reduction Plant of Iran was opened on Sunday. It has the capacity to make 1.55 million tons"
        " of sponge iron a year, IRNA reported.\n\n"
        "The World Steel Association puts the crude steel that Iran cast in the first nine months of 2023 at 22.1"
        " million tons.\n\n"
        "The output of September was 2.4 million tons.\n\n"
        "China had the largest output in the ninth month, 82.1 million tons. India and Japan took the next places with"
        " 11.6 million tons and 7.0 million tons respectively.\n\n"
        "Last year Iran stood 10th in the world with 30.6 million tons, WSA said in January."
    )
    found = read_figures(text, published=WHEN)[1:]
    september = (date(2023, 9, 1), date(2023, 9, 30))
    assert [figure.commodity for figure in found] == ["crude steel"] * 6
    assert [(figure.entity, figure.start, figure.end) for figure in found] == [
        ("Iran", date(2023, 1, 1), date(2023, 9, 30)),
        ("Iran", *september),
        ("China", *september),
        ("India", *september),
        ("Japan", *september),
        ("Iran", date(2023, 1, 1), date(2023, 12, 31)),
    ]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Some 18.3 million tons of steel products left the country's rolling mills.", "production"),
        ("Some 2 million tons of steel products left the country.", "exports"),
    ],
    ids=["the mills", "the country"],
)
def test_what_left(text, measure):
    assert [figure.measure for figure in read_figures(text, published=WHEN, title="Iran")] == [measure]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Sangan made 953,090 million tons of pellets.", 0),
        ("The world's coal reserves are 1,074,108 million tons.", 1),
    ],
    ids=["a scale said twice", "in the ground"],
)
def test_more_than_there_is(text, count):
    assert len(read_figures(text, published=WHEN, title="Iran")) == count


@pytest.mark.parametrize(
    "text",
    [
        '"Your efforts are noted. We want 40 tonnes of gold this year," the minister said in Ghana.',
        "Ghana dug 171,000 tonnes of ore a day from the Pit 2 and Pit 3 areas.",
    ],
    ids=["you", "a pit by its number"],
)
def test_words_that_are_nobody(text):
    assert [figure.entity for figure in read_figures(text, published=WHEN)] == ["Ghana"]
