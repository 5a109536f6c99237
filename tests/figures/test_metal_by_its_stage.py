"""Refined and mined metal where the sentence does not name the metal; what is kept; what a plant will have."""

from datetime import date

import pytest

from crawler.figures import read_figures


def read(text):
    return read_figures(text, published=date(2022, 10, 20))


@pytest.mark.parametrize(
    ("sentence", "commodity"),
    [
        pytest.param("Refined production is put at 1.02 million tonnes.", "refined zinc", id="production"),
        pytest.param("Refined usage was 1.02 million tonnes.", "refined zinc", id="usage"),
        pytest.param(
            "The refined market shows a deficit of 102,000 tonnes.", "refined zinc", id="the market"
        ),
        pytest.param("Refined metal output was 1.02 million tonnes.", "refined zinc", id="metal"),
        pytest.param("Mined output was 1.02 million tonnes.", "zinc", id="mined"),
        pytest.param("Mine production was 1.02 million tonnes.", "zinc", id="mine production"),
    ],
)
def test_the_stage_of_what_the_article_is_about(sentence, commodity):
    *_, figure = read(f"The world had a surplus of 24,600 tonnes of zinc in August. {sentence}")
    assert figure.commodity == commodity


def test_mined_and_refined_in_one_sentence():
    figures = read(
        "Zinc: mined output rose to 1.1 million tonnes and refined production to 1.02 million tonnes."
    )
    assert [figure.commodity for figure in figures] == ["zinc", "refined zinc"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        pytest.param(
            "Nearly 1.7 Mt of phosphate lay in the depots of the basin.", "inventory", id="lay in depots"
        ),
        pytest.param("At the port 300,000 tonnes of coal sat in heaps.", "inventory", id="sat in heaps"),
        pytest.param(
            "Some 40,000 tonnes of coal lies on the ground at Hollin.", "inventory", id="on the ground"
        ),
        pytest.param("Tarn had 9,420 tonnes of tin left in all its forms.", "inventory", id="had left"),
        pytest.param("The trader still has 40,000 tonnes of alumina unsold.", "inventory", id="has unsold"),
        pytest.param("The mine has 4 million ounces of gold left.", "reserves", id="a mine has left"),
        pytest.param("Some 40 Mt of coal lies under the valley.", "reserves", id="lies in the ground"),
    ],
)
def test_what_is_kept(text, measure):
    (figure,) = read(text)
    assert figure.measure == measure


@pytest.mark.parametrize(
    "text",
    [
        "The plant, which will be opened in March, is going to have an annual capacity of 1,000 tons of zinc.",
        "The zinc smelter will have a capacity of 1,000 tons a year.",
        "The works are to have a nominal capacity of about 1,000 tons of zinc a year.",
    ],
)
def test_a_capacity_that_a_plant_will_have_is_planned(text):
    (figure,) = read(text)
    assert (figure.measure, figure.status) == ("capacity", "planned")


def test_who_goes_on_selling_at_home_exports_nothing():
    figures = read(
        "Exports of cement jumped to 670,000 tons.\n\n"
        "Mills in the north sold 2.826 million tons on the domestic market and those in the south 566,000 tons."
    )
    assert [figure.measure for figure in figures] == ["exports", "sales", "sales"]
