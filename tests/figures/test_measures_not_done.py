"""Amounts of no measure: differences, what was lost or not done, what one person uses."""

import pytest

from tests.figures.measure_cases import measures


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Power cuts kept mills from producing 1.7 million tons of steel.", id="kept from producing"
        ),
        pytest.param("The strike lost the mine 30,000 tons of copper output.", id="lost"),
        pytest.param("World copper output exceeded usage by 168,000 tons.", id="exceeded by"),
        pytest.param("Copper output was better, an improvement of 4,000 tons on 2023.", id="improvement"),
        pytest.param("The strike cost Codelco's mines some 3,000 tonnes of copper.", id="cost tonnes"),
        pytest.param(
            "A derailment took about 0.6 million tonnes off iron ore shipments.", id="off shipments"
        ),
        pytest.param("Rain shaved 200,000 tonnes of coal from output.", id="shaved from"),
        pytest.param("Iron ore output was 793,000 tonnes larger than a year before.", id="larger"),
        pytest.param(
            "Copper sales were some 2,600 tonnes below what the budget had foreseen.", id="below what"
        ),
    ],
)
def test_differences_are_other(text):
    assert measures(text) == ["other"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Owing to the strike 210,000 tonnes of coal were not mined.", ["other"], id="were not mined"
        ),
        pytest.param(
            "The mine exceeded its plan by making 4,100 tonnes of tin.", ["production"], id="by making"
        ),
        pytest.param(
            "Some 4,000 ounces of gold could not be poured in May.", ["other"], id="could not be poured"
        ),
        pytest.param(
            "About 3 million tonnes of iron ore was never shipped.", ["other"], id="was never shipped"
        ),
        pytest.param(
            "That is why 9,000 tonnes of zinc weren't produced.", ["other"], id="were not, in short"
        ),
        pytest.param(
            "Because of floods 70,000 tons of clinker has not been sold.", ["other"], id="has not been sold"
        ),
        pytest.param(
            "About 4,800 tonnes of the tin produced was exported.", ["exports"], id="produced was exported"
        ),
        pytest.param(
            "Nearly 2 million tonnes of coal mined there were sold.", ["sales"], id="mined there were sold"
        ),
        pytest.param(
            "Some 61,000 tonnes of the slab cast in Taranto was later shipped to Genoa.",
            ["deliveries"],
            id="cast in",
        ),
        pytest.param(
            "Only 30,000 ounces of the gold poured last year were exported.",
            ["exports"],
            id="poured last year",
        ),
        pytest.param(
            "Of it, 900,000 tons of pellets made by Vale went abroad.",
            ["exports"],
            id="made by somebody went abroad",
        ),
        pytest.param("Some 5,000 tons of ore were mined and sold.", ["production"], id="no first participle"),
    ],
)
def test_what_was_not_done_and_what_was_done_then(text, expected):
    assert measures(text) == expected


def test_what_a_person_uses_is_no_figure():
    assert measures("Every Iranian uses 1.14 kg of zinc and 0.93 kg of lead a year.") == []
    assert measures("Each company uses 30,000 tons of zinc a year.") == ["consumption"]
