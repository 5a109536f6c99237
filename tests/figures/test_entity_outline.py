"""Whom an amount is about, by what the whole article tells: who only informs, who is a site, who has no name."""

from datetime import date

import pytest

from crawler.figures import read_figures

CASES = [
    (
        "person by office",
        "",
        "Iran's mills are short of power. Bardia Farzan, a board member of the steel association, said they lost 4 million"
        " tons of steel in 2024. Farzan put exports of steel at 9 million tons.",
        ["Iran", "Iran"],
    ),
    (
        "body by its name",
        "Argentina's lithium",
        "Argentina mined 74,600 tonnes of lithium carbonate in 2024, said mining chamber CAEM. For 2025 CAEM foresees"
        " 130,800 tonnes of lithium carbonate.",
        ["Argentina", "Argentina"],
    ),
    (
        "body's initials in its own tongue",
        "",
        "Türkiye's steel production was 36.9 million tons in 2024, the Turkish Steel Producers Association (TÇÜD) said. TÇÜD"
        " expects steel production to reach 38 million tons in 2025.",
        ["Türkiye", "Türkiye"],
    ),
    (
        "statistics office names the country",
        "Scrap imports up",
        "Imports of scrap rose to 1,184,226 tons in 2024, the Pakistan Bureau of Statistics (PBS) reported. Imports of"
        " steel, which PBS counts separately, were 1,021,447 tons.",
        ["Pakistan", "Pakistan"],
    ),
    (
        "initials of a terminal",
        "",
        "Port Haven Coal Terminal (PHCT) exported 52.1 million tonnes of coal in 2024. PHCT's best year was 2017, with 76.5"
        " million tonnes.",
        ["Port Haven Coal Terminal", "Port Haven Coal Terminal"],
    ),
    (
        "company told by where it sits",
        "",
        "Northern Star Resources produced 1.6 million ounces of gold in 2024. The Perth company expects 1.7 million ounces"
        " of gold in 2025.",
        ["Northern Star Resources", "Northern Star Resources"],
    ),
    (
        "unnamed producers are the country's",
        "Ghana gold",
        "Ghana is Africa's top producer. Small-scale miners delivered 63.6 tonnes of gold in 2024.",
        ["Ghana"],
    ),
    (
        "the province told before",
        "",
        "More than 1,300 quarries are active in Isfahan Province. The province exported 612,000 tons of stone in 2024.",
        ["Isfahan"],
    ),
    (
        "former and latter of the sentence before",
        "",
        "Angouran and Mehdiabad are the largest zinc mines of Iran. The former holds reserves of 10 million tons of zinc"
        " ore, the latter 154 million tons.",
        ["Angouran", "Mehdiabad"],
    ),
    (
        "what a list leaves over",
        "",
        "India's coal output grew in 2024. Coal India Ltd (CIL), Singareni Collieries and captive mines produced 45.67 million"
        " tonnes, 4.93 million tonnes and 7.33 million tonnes of coal, respectively.",
        ["Coal India", "Singareni", "captive mines"],
    ),
    (
        "initials behind a form of company",
        "",
        "State miner PT Bukit Emas (Bukem) made 9,210 tonnes of nickel in 2024. Bukem plans 10,000 tonnes of nickel.",
        ["PT Bukit Emas (Bukem)", "PT Bukit Emas (Bukem)"],
    ),
    (
        "the mine of the owner told before",
        "Peru's gold",
        "Peru's gold output fell in April, as the Yanacocha mine slowed. Newmont's mine produced 0.6 tonnes of gold, down from 0.9"
        " tonnes.",
        ["Yanacocha", "Yanacocha"],
    ),
    (
        "miner told by its town",
        "",
        "Gold Fields bought all of Windfall in Quebec, which is designed to pour 300,000 ounces of gold a year. The"
        " Johannesburg miner's output was 2.07 million ounces in 2024.",
        ["Windfall", "Gold Fields"],
    ),
    (
        "who reckons makes nothing",
        "Iran's billet",
        "Iran exported 4.95 million tons of billet in 2024, Metal Ledger estimates. For 2025 Metal Ledger sees billet"
        " exports at 4.6 million tons.",
        ["Iran", "Iran"],
    ),
    (
        "a country by one name",
        "Turkey's rebar exports",
        "Turkish mills exported 265,322 tons of rebar in October 2024.",
        ["Turkey"],
    ),
    (
        "an article of one smelter stays with it",
        "Kestrel smelter output up",
        "Oremont made 20,000 tonnes of zinc at its Kestrel smelter in the first quarter of 2024, up from 18,000 tonnes a year"
        " earlier.\n\nPower was cheap.\n\nGuidance for 2025 is 80,000 tonnes of zinc.",
        ["Kestrel smelter", "Kestrel smelter", "Kestrel smelter"],
    ),
    (
        "each company's paragraph",
        "Corvane reports lower zinc output",
        "Corvane's zinc production slipped to 82,500 tonnes in 2024. Corvane's lead production was 5,400 tonnes.\n\n"
        "Severnik Resources reported a rise in zinc production to 104,900 tonnes in 2024. Zinc sales jumped to 84,000 tonnes.",
        ["Corvane", "Corvane", "Severnik", "Severnik"],
    ),
    (
        "short name and ticker of a known company",
        "Freeport posts first quarter",
        "FCX published its results. Copper production was 985 million pounds in the first quarter of 2024.",
        ["Freeport-McMoRan (FCX)"],
    ),
    (
        "the country behind its company",
        "Severnik pellet output",
        "Severnik produced 2.1 million tons of pellets in 2024. The country's crude steel output amounted to 27.9 million tons"
        " in 2024, the Iranian Steel Producers Association said.",
        ["Severnik", "Iran"],
    ),
    (
        "sum before its regions",
        "",
        "Stainless steel production increased to 14.6 million tonnes in 2024. Europe produced 1.6 million tonnes of"
        " stainless steel in 2024.",
        ["World", "Europe"],
    ),
]


@pytest.mark.parametrize(
    ("title", "text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_article_tells_whose_an_amount_is(title: str, text: str, expected: list[str]) -> None:
    read = [figure.entity or "" for figure in read_figures(text, published=date(2025, 2, 20), title=title)]
    assert len(read) == len(expected)
    assert [name if name in told else told for name, told in zip(expected, read, strict=True)] == expected
