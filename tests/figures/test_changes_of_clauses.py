"""Changes that a clause tells of another producer, another measure, or of the value of the sentence before."""

from __future__ import annotations

from datetime import date

import pytest

from crawler.figures import read_figures

PUBLISHED = date(2024, 6, 10)
CASES = [
    pytest.param(
        "Sefid Steel posted 610 percent growth in making billets while Karun Steel Company made 4.1 million tons of"
        " steel in May 2024, much as before.",
        [("4.1 million tons", None)],
        id="growth-of-another-before-while",
    ),
    pytest.param(
        "Silver output came to 2,750 ounces in May 2024, while cooper output increased by 44 percent on the month.",
        [("2,750 ounces", None)],
        id="output-of-another-after-while",
    ),
    pytest.param(
        "Pellet output came to 2,750 tons in May 2024, while the output was up 4 percent on the year.",
        [("2,750 tons", "4")],
        id="the-output-after-while",
    ),
    pytest.param(
        'Karun Steel Company made 730,000 tons of steel in the first half of 2023, its manager said. "The figure shows'
        ' a rise of 16 percent," he told reporters, adding that in 2021 the company had made 512,000 tons of sheets.',
        [("730,000 tons", "16"), ("512,000 tons", None)],
        id="figure-shows-adding-that",
    ),
    pytest.param(
        "Sefid Complex made 410,000 tons of zinc ore in May 2024. That was 37 percent above the planned amount"
        " (300,000 tons).",
        [("410,000 tons", None), ("300,000 tons", None)],
        id="plan-in-brackets",
    ),
    pytest.param(
        "The miner said that while overall output rose 3% in the second quarter of 2023, Vardo output fell to"
        " 6.4 million carats.",
        [("6.4 million carats", None)],
        id="while-clause-that-opens",
    ),
    pytest.param(
        "The mines in Ghana made 164,000 ounces of gold in May 2024, including 45% of Vardo, down 7% on the year.",
        [("164,000 ounces", "-7")],
        id="share-that-is-included",
    ),
    pytest.param(
        "Exports reached 410 thousand tons of steel in 1397, a 12% reduction compared to 1396.",
        [("410 thousand tons", "-12")],
        id="year-that-is-no-amount",
    ),
    pytest.param(
        "Zinc output came to 43,000 tons in January-February 2021, 2 percent more than in the same period of 2020"
        " (21,500 tons in February 2021, a decrease of 4 percent compared to February 2020).",
        [("43,000 tons", "2"), ("21,500 tons", "-4")],
        id="bracket-with-its-own-month",
    ),
    pytest.param(
        "Vardo Mining expects to make 2.1 to 2.2 million ounces of gold in 2023.\n"
        "Gold output was 31% higher in the quarter, in line with the mining plan.",
        [("2.1 to 2.2 million ounces", None)],
        id="growth-is-of-no-guidance",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_change_stays_with_its_clause(text: str, expected: list[tuple[str, str | None]]) -> None:
    got = read_figures(text, published=PUBLISHED, language="en")
    told = [(one.raw, str(one.change_pct) if one.change_pct is not None else None) for one in got]
    assert told == expected


def test_an_amount_in_brackets_behind_a_plan_is_planned() -> None:
    text = "Sefid Complex made 410,000 tons of ore in May 2024, more than the planned amount (300,000 tons)."
    assert [one.status for one in read_figures(text, published=PUBLISHED, language="en")] == [
        "actual",
        "planned",
    ]


def test_a_verb_behind_a_list_is_of_all_of_it() -> None:
    text = (
        "Some 12 million tons of cement and clinker were exported from Iran in 2023.\n"
        "About 51 million tons of cement and 47 million tons of clinker were produced in Iran in 2023."
    )
    got = read_figures(text, published=PUBLISHED, language="en")
    assert [one.measure for one in got] == ["exports", "production", "production"]


def test_a_part_has_a_verb_of_its_own() -> None:
    text = "The mill made 1,400 tons of ore in May 2024, 300 tons of which were sent to Karun."
    got = read_figures(text, published=PUBLISHED, language="en")
    assert [one.measure for one in got] == ["production", "deliveries"]


def test_what_has_risen_is_no_plan() -> None:
    text = "Exports of beams have increased from 29,000 tons in 2023 to 58,000 tons in the current year."
    got = read_figures(text, published=PUBLISHED, language="en")
    assert [one.status for one in got] == ["actual", "actual"]
