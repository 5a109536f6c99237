"""Plans told by the shape of a sentence, and values of the past that plans are measured against."""

from datetime import date

import pytest

from crawler.figures import read_figures

P, A = "planned", "actual"
CASES = [
    ("Tarn obtained a loan to build a mill with a capacity of 12,000 tons of steel.", [P], "loan to build"),
    (
        "Tarn laid the foundation stone of a mill with a capacity of 12,000 tons of steel.",
        [P],
        "foundation stone",
    ),
    ("Tarn has started works on a smelter with a capacity of 9,000 tons of zinc.", [P], "works started"),
    (
        "Tarn invests in the construction of mills with a capacity of 9,000 tons of steel each.",
        [P],
        "invests in",
    ),
    ("Monthly output of coal is currently between 300,000 and 320,000 tons.", [A], "is between"),
    (
        "Production of 2.9 million tons of crude steel is the target for the current year.",
        [P],
        "is the target",
    ),
    (
        "Exports of 12 million tonnes of coal are the aim, against 11.2 million in 2024.",
        [P, A],
        "are the aim",
    ),
    ("A total of 45,000 tonnes of zinc is the company's objective for the year.", [P], "is the objective"),
    ("Management has 520,000 ounces of gold in its sights for 2025.", [P], "in its sights"),
    ("The miner is on the way to 40 million tonnes of iron ore.", [P], "on the way to"),
    ("The members agreed to limit exports of tin to 96,000 tonnes.", [P], "agreed to limit"),
    ("Producers have agreed to cap output of coal at 300 million tonnes.", [P], "agreed to cap"),
    ("Gold output is to be more than double 2024's 17,458 ounces.", [A], "double a year's"),
    ("Exports in 2025 are to be close to exports in 2024 of 24,636 tons of tin.", [A], "close to a year's"),
    ("Steel output this year will approach last year's 31.9 million tons.", [A], "approach last year's"),
    (
        "The company expects to match last year's production of 88,000 ounces of gold.",
        [A],
        "match last year's",
    ),
    ("The mill hopes to beat the 1.2 million tons of rebar it made in 2024.", [A], "beat what it made"),
    (
        "For 2025 it guides to 540,000 ounces of gold, following the 512,000 ounces poured in 2024.",
        [P, A],
        "following",
    ),
    ("Copper production is expected to rise to 310,000 tonnes from 295,000 tonnes.", [P, A], "rise from"),
    (
        "Ferrochrome output will slide to 1.2 million tonnes, compared with 1.5 million tonnes.",
        [P, A],
        "slide",
    ),
    ("It now looks for 85,000 ounces of gold, down from a previous 95,000.", [P, P], "a plan for another"),
    ("The company trimmed its forecast to 1.1 million tonnes of copper from 1.2 million.", [P, P], "trimmed"),
    ("Analysts had pencilled in 78,500 tonnes of copper production.", [P], "pencilled in"),
    ("Steel production is pencilled in at 31 million tons.", [P], "is pencilled in"),
    ("Copper production was 76,100 tonnes, against a consensus of 78,500 tonnes.", [A, P], "consensus"),
    ("The firm had hoped for 95,000 ounces of gold and got 85,000 ounces.", [P, A], "hoped for and got"),
    (
        "The mine was to have produced 95,000 ounces of gold but managed 85,000.",
        [P, A],
        "was to have produced",
    ),
    ("The company is contracted to deliver 120,000 tonnes of bauxite.", [P], "contracted to"),
    ("The mine has to ship 400,000 tonnes of manganese ore by December.", [P], "has to ship"),
    (
        "The mines have permission to extract 40 million tonnes of iron ore in 2025.",
        [P],
        "have permission to",
    ),
    ("The agreement provides for exports of 250,000 tonnes of phosphate.", [P], "provides for"),
    ("The treasury assumes copper output of 1 million tonnes in 2025.", [P], "assumes"),
    ("China's steel demand is put at 880 million tonnes for 2025.", [P], "a year that is not over"),
    ("In the year to the end of December 2025 it is said to need 12 tons of gold.", [P], "a year to its end"),
    ("Output of gold would not exceed the 58 tonnes of 2024.", [A], "exceed what a year had"),
    (
        "Miners had been told to dig 4 billion tonnes of coal and dug 4.1 billion tonnes.",
        [P, A],
        "been told to",
    ),
    ("Output of uranium was kept at 25,000 tonnes.", [A], "was kept at"),
    ("The mill sold 50,000 tonnes of slab for shipment in March.", [A], "sold ahead"),
    ("Corvane hit its guidance of 90 to 95 koz of gold with output of 93,100 ounces.", [P, A], "hit with"),
    (
        "The mine made more, achieving its target with production of 31,000 ounces of gold.",
        [A],
        "target with",
    ),
    ("5 million tonnes of coal was planned for the year, and exports were to be kept.", [P], "was planned"),
    ("The mine is to meet its target with production of 31,000 ounces of gold.", [P], "is to meet"),
    ("Tarn extracted 446,000 tonnes of coal in 2024 instead of 480,000.", [A, P], "less instead of more"),
    ("Tarn extracted 480,000 tonnes of coal in 2024 instead of 446,000.", [A, A], "more instead of less"),
]


@pytest.mark.parametrize(("text", "expected", "name"), CASES, ids=[case[2] for case in CASES])
def test_status_by_the_shape_of_a_plan(text, expected, name):
    read = read_figures(text, published=date(2025, 1, 15))
    assert [figure.status for figure in read] == expected
