"""Who announced a figure: a body, a company or a person, not the wire that carries it."""

from datetime import date

import pytest

from crawler.figures import read_figures

OUTPUT = "Tarn Mining produced 41,300 tonnes of zinc in the first half"
# (what is shown, text, the source of each of its figures)
CASES = [
    ("said", f"{OUTPUT}, the Corvania Chamber of Mines said.", ["Corvania Chamber of Mines"]),
    ("according to", f"According to IMIDRO, {OUTPUT}.", ["IMIDRO"]),
    ("wire cites a body", f"{OUTPUT}, IRNA reported, citing IMIDRO.", ["IMIDRO"]),
    ("with reference to", f"{OUTPUT}, Trend reports with reference to IMIDRO.", ["IMIDRO"]),
    ("its figures", f"Figures of the Ministry of Industry, Mine and Trade show {OUTPUT}.", ["Ministry of Industry, Mine and Trade"]),
    ("full name with initials", f"{OUTPUT}, according to the Islamic Republic's Mines and Mining Industries Development and Renovation Organization (IMIDRO).", ["IMIDRO"]),
    ("person to a wire", "Iran produced 5.1 million tons of steel in May, Reza Amini, head of a steel guild, told Mehr News.", ["Reza Amini"]),
    ("person told by his family name", "Reza Amini said Iran produced 5.1 million tons of steel in May. Exports were 1.2 million tons, Amini added.", ["Reza Amini", "Reza Amini"]),
    ("company itself", f"{OUTPUT}. It sold 39,000 tonnes.", ["Tarn Mining", "Tarn Mining"]),
    ("for its chief speaks the company", f"{OUTPUT}, said Reza Amini, the chief executive.", ["Tarn Mining"]),
    ("announced behind", f"{OUTPUT}. Sales were 39,000 tonnes, IMIDRO announced.", ["IMIDRO", "IMIDRO"]),
    ("body without a name", "Corvania mined 3.4 million tonnes of bauxite in May, the mines ministry said.", ["mines ministry"]),
    ("another producer for its own alone", "Corvania mined 3.4 million tonnes of bauxite in May, the mines ministry said. Hollin Mining said it had shipped 220,000 tonnes. In April the country mined 3.1 million tonnes.", ["mines ministry", "Hollin Mining", "mines ministry"]),
    ("mine behind a verb of saying", "The miner said Hollin zinc production was 80,000 tonnes in the second half of 2024.", ["Hollin"]),
    ("body named without a verb", f"{OUTPUT}. The IMIDRO list of May has 39,000 tonnes.", ["IMIDRO", "IMIDRO"]),
    ("not whose estimate is told beside", "Tarn Mining produced 41,300 tonnes of zinc in the first half, compared with a UBS estimate of 42,000.", ["Tarn Mining", "Tarn Mining"]),
    ("not where it sits", f"{OUTPUT}, according to the London-based Hollin Research Group.", ["Hollin Research Group"]),
    ("another's later word is none", "Corvania mined 3.4 million tonnes of copper ore in May. Hollin Mining said output at its Selby mine was 220,000 tonnes.", ["Corvania", "Hollin Mining"]),
    ("data of a body without a name", "Corvania imported 3.4 million tonnes of coal in May, according to data from the customs administration.", ["customs administration"]),
    ("the whole name of an office", f"{OUTPUT}, data released by the State Statistics Agency showed.", ["State Statistics Agency"]),
    ("a ministry of", "Corvania mined 3.4 million tonnes of bauxite in May, figures of the ministry of mines and energy showed.", ["ministry of mines and energy"]),
    ("nobody", "Iran mined 3.4 million tonnes of bauxite in May.", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sources"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_source(text: str, sources: list[str | None]) -> None:
    assert [figure.source for figure in read_figures(text, published=date(2025, 8, 12))] == sources
