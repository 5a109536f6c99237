"""Whom an amount is about in lists: initials in brackets, one breath for several materials, names behind amounts."""

from datetime import date

import pytest

from crawler.figures import read_figures

LISTS = {
    "initials behind each name": (
        "Tarmeh Steel Company (TSC), Sarmin Steel Company (SSC), Nordvik Steel Co., and Balan Steel Company totally "
        "exported 584,000 tons of steel in May.",
        ["Tarmeh Steel Company (TSC), Sarmin Steel Company (SSC), Nordvik Steel Co and Balan Steel Company"],
    ),
    "initials ahead of each name": (
        "The output of TSC (Tarmeh Steel Company), SSC (Sarmin Steel Company) and BSC (Balan Steel Company) was 560,000 tons, "
        "330,000 tons and 210,000 tons of steel in May.",
        ["Tarmeh Steel Company", "Sarmin Steel Company", "Balan Steel Company"],
    ),
    "in turn behind the amounts": (
        "Iran made 3.9 million tons of iron ore concentrate in May. Of the total, 1,548,000 and 749,000 tons of which were "
        "produced by Tarmeh Mining Company and Sarmin Iron Ore Company respectively.",
        ["Iran", "Tarmeh Mining Company", "Sarmin Iron Ore Company"],
    ),
    "two that one name seems to be": (
        "Tarmeh Mining Company, Sarmin Sangan and Balan Iron Ore Complex produced 644,000 tons, 420,000 tons and 92,000 tons "
        "of iron ore concentrate respectively in May.",
        ["Tarmeh Mining Company", "Sarmin Sangan", "Balan Iron Ore Complex"],
    ),
    "whose one of them is": (
        "Escondida, which is operated by BHP, and Collahuasi made 1.1 million and 352,000 tonnes of copper respectively in 2022.",
        ["Escondida", "Collahuasi"],
    ),
    "whose each of them is": (
        "BHP's Escondida, Codelco's El Teniente and Nordvik's Hollin made 1.1 million, 352,000 and 17,000 tonnes of copper.",
        ["Escondida", "El Teniente", "Hollin"],
    ),
    "one and whose mine it is": (
        "Hollin, the B2Gold mine in Mali, poured 193,000 ounces of gold in 2023.",
        ["Hollin"],
    ),
    "one breath": (
        "Nordvik Group reported for 2023. Tarnhult contributed 1.1 million ounces of silver and 16,302 ounces of gold.",
        ["Tarnhult", "Tarnhult"],
    ),
    "as well as": (
        "Sarcheshmeh also produced 42,494 tons of copper concentrate, 381 tons of molybdenum concentrate as well as 53 tons "
        "of silver.",
        ["Sarcheshmeh"] * 3,
    ),
    "share behind a bracket": (
        "Of Iran's steel output in May, 489,000 tons (31.7 percent) was the share of Tarmeh Steel Company.",
        ["Tarmeh Steel Company"],
    ),
    "statistics published by": (
        "According to statistics published by IZMDC, Calcimin Company accounted for 2,742 tons of the zinc ingots.",
        ["Calcimin Company"],
    ),
    "managing director of": (
        "Managing Director of Tarmeh Steel Mill Complex said that the company had exported over 230,000 tons of steel.",
        ["Tarmeh Steel Mill Complex"],
    ),
    "UP in capitals": (
        "Nordvik's bauxite sales surged to 384,785 tonnes, UP from 55,277 tonnes a year ago.",
        ["Nordvik", "Nordvik"],
    ),
    "items on lines of their own": (
        "Gold output by mine:\n• Fosterville (Agnico Eagle): 15,800 ounces\n• Tanami (Newmont): 11,600 ounces",
        ["Fosterville", "Tanami"],
    ),
    "labels on lines of their own": (
        "Gold output by mine:\nAldvale mine: 15,800 ounces\nTessaly mine: 11,600 ounces",
        ["Aldvale mine", "Tessaly mine"],
    ),
}


@pytest.mark.parametrize("case", LISTS)
def test_whom_lists_are_about(case):
    text, expected = LISTS[case]
    read = [figure.entity for figure in read_figures(text, published=date(2024, 2, 4))]
    assert read == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mobarakeh Steel Company, Hormozgan and Saba steel companies made 8.1 million tons of steel in May 2024.",
            ["Mobarakeh Steel Company, Hormozgan and Saba steel"],
            id="companies-called-after-places",
        ),
        pytest.param(
            "The new block is the Dornas coal block of Karavel Collieries Co. Ltd (KVCL), with a capacity of"
            " 8 million tons a year.",
            ["Karavel Collieries Co. Ltd (KVCL)"],
            id="legal-form-behind-co",
        ),
        pytest.param(
            "Output at the Sefidan Zinc and Lead Complex of Yazd Province rose in 2023.\n"
            "The complex made 210,000 tons of zinc oxide in 2023.",
            ["Sefidan Zinc and Lead Complex"],
            id="where-a-complex-lies",
        ),
        pytest.param(
            "Darvan and Sefidan copper plants made 84,000 tons of copper cathode in May 2024.\n"
            "The aforementioned units made 19,000 tons in April 2024.",
            ["Darvan and Sefidan", "Darvan and Sefidan"],
            id="aforementioned-units",
        ),
    ],
)
def test_companies_told_by_plurals(text: str, expected: list[str]) -> None:
    got = read_figures(text, published=date(2024, 6, 10), language="en")
    assert [one.entity for one in got] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "In Europe, Tata Steel Europe made 1.9 million tons of steel in May 2024. Tata Steel South East Asia made"
            " 0.4 million tons.",
            ["Tata Steel Europe", "Tata Steel South East Asia"],
            id="arms-by-part-of-the-world",
        ),
        pytest.param(
            "The sales of JSW Steel, SAIL and Tata Steel India were 12.5 million tons of steel in May 2024.\n"
            "Tata Steel India made 1.4 million tons.",
            ["JSW Steel, SAIL and Tata Steel India", "Tata Steel India"],
            id="arm-in-a-list",
        ),
        pytest.param(
            "State-owned Steel Authority of India Ltd (SAIL) output grew 9 per cent to 3.9 million tons of steel in"
            " May 2024.",
            ["Steel Authority of India Ltd (SAIL)"],
            id="authority-that-is-a-company",
        ),
        pytest.param(
            "Kumba iron ore output rose 11% to 9.6 million tons in May 2024.",
            ["Kumba"],
            id="material-behind-a-name",
        ),
        pytest.param(
            "Over 21 million tons of minerals were extracted from the mines of East Azarbaijan province, in the northwest"
            " of Iran, during the past year.",
            ["East Azarbaijan"],
            id="mines-of-a-province",
        ),
        pytest.param(
            "Mobarakeh Steel Company is the largest maker of sponge iron in Iran.\n"
            "Some 1.8 million tons were produced by major mining companies and subsidiaries of IMIDRO in May 2024.",
            ["Iran"],
            id="companies-without-a-name",
        ),
        pytest.param(
            "The first places in steel output went to Corvane Steel, Tarn Steel and Lund Steel in May 2024.\nThese"
            " companies respectively produced 240,000 tons, 190,000 tons and 110,000 tons of steel.",
            ["Corvane Steel", "Tarn Steel", "Lund Steel"],
            id="listed-before-with-names-that-end-alike",
        ),
        pytest.param(
            "In May 2024 some 310,000 tons of coal concentrate in South Khorasan province was produced.",
            ["South Khorasan"],
            id="province-before-a-last-verb",
        ),
        pytest.param(
            "The head of the Industry, Mine and Trade Organization of Zanjan announced the extraction of 65,000 tons of"
            " chromite from the 18 mines of Hollin in May 2024.",
            ["Hollin"],
            id="mines-of-a-county",
        ),
        pytest.param(
            "Najafi then pointed to a 2.2 million-ton pelletizing project in Sangan.",
            ["Sangan"],
            id="who-points-to-it",
        ),
        pytest.param(
            "Platinum output at Corvane rose 3% to 410,000 ounces in May 2024 and palladium fell by 1% to"
            " 290,000 ounces.\nCorvane's Kumba operation made 8.1 million tons of iron ore.",
            ["Corvane", "Corvane", "Kumba"],
            id="named-site-of-an-owner",
        ),
    ],
)
def test_whose_name_it_is(text: str, expected: list[str]) -> None:
    got = read_figures(text, published=date(2024, 6, 10), language="en")
    assert [one.entity for one in got] == expected
