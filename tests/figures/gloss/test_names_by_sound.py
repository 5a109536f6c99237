"""Names of known mines as another script spells them, and names that only look like them."""

import pytest

from crawler.figures.gloss.introduced import latin_name
from crawler.figures.gloss.names_by_sound import known_by_sound
from crawler.figures.gloss.tables import tongue


@pytest.mark.parametrize(
    ("arabic", "name"),
    [
        ("كيبالي", "Kibali"),
        ("سيغار ليك", "Cigar Lake"),
        ("لولو غونكوتو", "Loulo-Gounkoto"),
        ("أولمبيك دام", "Olympic Dam"),
        ("داشكسن", "Dashkasan"),
    ],
)
def test_a_known_name_is_spelled_as_english_has_it(arabic: str, name: str) -> None:
    assert latin_name(arabic.split(), tongue("ar")) == name


@pytest.mark.parametrize("name", ["Kabala", "Corvane", "Tarn", "Ikibali"])
def test_a_name_that_sounds_otherwise_stays(name: str) -> None:
    assert known_by_sound(name) == name
