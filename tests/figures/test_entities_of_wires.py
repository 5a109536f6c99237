"""Whom an amount is about in the words of wires: what is no producer, and who is one without being the subject."""

from datetime import date

import pytest

from crawler.figures import read_figures

QUARTERS = [
    # Who is delivered to, and whose a part is.
    (
        "Neometals produced 82,400 tonnes of spodumene in the quarter. Shipments to Chinese lithium producer Ganfeng rose "
        "by a third to 61,500 tonnes.",
        ["Neometals", "Neometals"],
    ),
    (
        "Corvane's output came to 31,200 ounces of gold, down from 40,500 ounces in the 2021 quarter, with 9,700 ounces "
        "coming from Florida Canyon at Imlay.",
        ["Corvane", "Corvane", "Florida Canyon"],
    ),
    ("Sierra Gorda's third-quarter copper production was 36,000 tonnes.", ["Sierra Gorda"]),
    (
        "Eldorado Gold trims its outlook. Kisladag's second-quarter output fell to 38,000 ounces of gold.",
        ["Kisladag"],
    ),
    ("Nordvik said it sold less. Tarnhult's first-half zinc production reached 21,000 tonnes.", ["Tarnhult"]),
    (
        "Alamos Gold raised guidance. Mulatos's second quarter gold production was 49,000 ounces.",
        ["Mulatos"],
    ),
    ("Vedanta reported results. Gamsberg's third-quarter zinc output was 53,000 tonnes.", ["Gamsberg"]),
    # A rank still says how big another is.
    ("Chile's second-largest mine, Collahuasi, produced 558,000 tonnes of copper in 2024.", ["Collahuasi"]),
]
OFFICES = [
    (
        "Steel output of Turkey fell in 2024. The Ministry of Industry, Mines and Trade forecast that it would come to 38"
        " million tons in 2025.",
        ["Turkey"],
    ),
    (
        "Indonesia's nickel is in demand. The Ministry of Energy, Mines and Resources expects ore output of 240 million"
        " tons in 2025.",
        ["Indonesia"],
    ),
    (
        "Iran plans more mines. The Industry, Mine and Trade Ministry puts copper output at 320,000 tons in 2024.",
        ["Iran"],
    ),
    (
        "Japan makes less steel. The Ministry of Economy, Trade and Industry sees crude steel output of 21 million tons in"
        " 2025.",
        ["Japan"],
    ),
    (
        "Bolivia exports less. The Department of Mining, Smelting and Trade said tin exports were 17,000 tons in 2024.",
        ["Bolivia"],
    ),
]
PERSONS = [
    (
        "The Darkuh mine yielded 900 kilograms of gold in 2024, irna.ir quoted Hamid Tavakol as saying. He put the reserves of"
        " the deposit at 9 million tons of ore.",
        ["Darkuh mine", "Darkuh mine"],
    ),
    (
        "Speaking to reporters, Nima Salehi put the reserves of the Kahnuj mine at 40 million tons of titanium ore.",
        ["Kahnuj"],
    ),
    (
        "The Sarmin complex wants more ore. Speaking at the plant, Davoud Hatami was hopeful. It would produce 400,000 tons"
        " of pellets in 2025, said Hatami.",
        ["Sarmin complex"],
    ),
    ("By Leyla Aslanova - Baku:\n\nAzerbaijan exported 41,000 tons of aluminium in 2024.", ["Azerbaijan"]),
    (
        "Peru's smelters did well, Lima daily quoted Jorge Quiroga as saying. The country made 330,000 tons of zinc in 2024.",
        ["Peru"],
    ),
]
CLAUSES = [
    (
        "Zinc in concentrate came to 88,000 tonnes, less than planned because of lower grades in Tara, where it stopped at"
        " 17,000 tonnes.",
        [None, "Tara"],
    ),
    (
        "Rusfeld Resources' share of ferrochrome from its venture with Glencore fell to 77,000 tons in 2024.",
        ["Rusfeld Resources"],
    ),
    (
        "Kestrel Metals' output at its partnership with Vale rose to 12,000 tons of nickel in 2024.",
        ["Kestrel Metals"],
    ),
    (
        "The bauxite shipped by Compagnie Mifergui from Port Kamsar rose to 3 million tonnes in 2024.",
        ["Mifergui"],
    ),
    (
        "The zinc smelted by Metallgruppen from foreign concentrate rose to 61,000 tonnes in 2024.",
        ["Metallgruppen"],
    ),
]
PRINTED = [
    # An upper-case brand, a town's or a land's word in a name, what hangs on a number.
    (
        "MERIDAN Resources mined 3 tons of gold in 2023. Meridan expects 4 tons of gold in 2024.",
        ["MERIDAN Resources"] * 2,
    ),
    (
        "Bay Province Diamonds said it was pleased. The mine recovered 800,000 carats of diamonds for Bay Province's account"
        " in 2024.",
        ["Bay Province"],
    ),
    ("Catoca made 5.1Mct of diamonds in 2023 and 6.6Mct in 2024.", ["Catoca", "Catoca"]),
    ("Having expanded its mill, Boroo produced 3 tons of gold in 2024.", ["Boroo"]),
    ("Rival Tamsland made 40,000 tons of zinc in 2024.", ["Tamsland"]),
    (
        "Petra Diamonds sold fewer stones. Petra recovered 682,000 carats of diamonds in 2024.",
        ["Petra Diamonds"],
    ),
]
PLACES = [
    (
        "Cement in the amount of 300,000 tons was exported from Iran's Golestan Province in 2024. A year earlier, 280,000"
        " tons of cement had been exported.",
        ["Golestan", "Golestan"],
    ),
    (
        "Iran is rich in stone. Miners of Hormozgan Province are at work. The extraction of the province's mines was 40 million"
        " tons of minerals in 2024.",
        ["Hormozgan"],
    ),
    (
        "Zinc refined by Norrmetall amounted to 51,000 tonnes in Kalvik and 36,000 tonnes in Skarberg in 2024.",
        ["Kalvik", "Skarberg"],
    ),
    (
        "Raspol produced less coal. Domestic shipments of coal fell to 400,000 tonnes in 2024, as Russian coke plants kept"
        " working from stocks.",
        ["Raspol"],
    ),
    (
        "The PSU Bharmoil did well. The PSU has a plan to reach 3.5 million tonnes of manganese ore by 2030.",
        ["Bharmoil"],
    ),
]
SUMS = [
    (
        "Zambia's mines did well in 2024. Kansanshi made 170,000 tonnes of copper and Lumwana 120,000 tonnes, so that the total"
        " was 290,000 tonnes.",
        ["Kansanshi", "Lumwana", "Zambia"],
    ),
    (
        "Iran makes more aluminium. Salvand made 12,000 tons of aluminium in 2024, Parsal 9,000 tons and Nordal 8,000 tons, and"
        " the total was 29,000 tons.",
        ["Salvand", "Parsal", "Nordal", "Iran"],
    ),
    (
        "Polymet reported its output of 2024. Its Kyzyl mine made 310,000 ounces of gold and Albazino 260,000 ounces, a total of"
        " 570,000 ounces.",
        ["Kyzyl", "Albazino", "Polymet"],
    ),
    (
        "Turkey's chromite is wanted. Guleman sold 40,000 tons of chromite in 2024 and Kefdag 30,000 tons; together they sold"
        " 70,000 tons.",
        ["Guleman", "Kefdag", None],
    ),
    (
        "Peru counts its zinc. Antamina mined 460,000 tonnes of zinc in 2024 and Cerro Lindo 90,000 tonnes, which makes a total"
        " of 550,000 tonnes.",
        ["Antamina", "Cerro Lindo", "Peru"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), QUARTERS + OFFICES + PERSONS + CLAUSES + PRINTED + PLACES + SUMS
)
def test_whom_a_wire_tells_of(text: str, expected: list[str | None]) -> None:
    read = [figure.entity for figure in read_figures(text, published=date(2025, 2, 1))]
    assert len(read) == len(expected)
    for entity, told in zip(read, expected, strict=True):
        assert told is None or told in (entity or "")
