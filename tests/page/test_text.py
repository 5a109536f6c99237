from __future__ import annotations

import json
from pathlib import Path

import pytest

from crawler.page.text import clean_text, detect_language, one_line

GOLD = Path(__file__).parents[2].parent / "shared" / "gold"


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("216\u00a0732\u2009tons", "216 732 tons"),
        ("216\u202f732", "216 732"),
        ("out\u200bput\ufeff \u200eup\u00ad", "output up"),
        ("می\u200cشود", "می\u200cشود"),
        ("كاتد مس ايران ۲۱۶", "كاتد مس ايران ۲۱۶"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\n \n\n\nb", "a\n\nb"),
        ("a  \t b \n c", "a b\nc"),
        ("Co\u0302te d’Ivoire", "C\u00f4te d’Ivoire"),
        ("nul\x00 bell\x07", "nul bell"),
        ("", ""),
    ],
    ids=[
        "no-break space",
        "narrow space",
        "zero width",
        "zwnj stays",
        "arabic letters stay",
        "line ends",
        "blank lines",
        "runs of spaces",
        "composed",
        "control characters",
        "empty",
    ],
)
def test_clean_text(text: str, clean: str) -> None:
    assert clean_text(text) == clean


def test_clean_text_again_changes_nothing() -> None:
    text = clean_text(" a\u00a0\u00a0b \r\n\r\n\r\n c\u200b ")
    assert clean_text(text) == text


def test_one_line() -> None:
    assert one_line(" Copper\n cathode\u00a0output ") == "Copper cathode output"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Copper cathode output rose to 216,732 tons in nine months.", "en"),
        ("تولید کاتد مس ایران در نه ماه به ۲۱۶ هزار و ۷۳۲ تن رسید.", "fa"),
        ("توليد كاتد مس ايران در نه ماه به ۲۱۶ هزار تن رسيد و از سال قبل بيشتر شد.", "fa"),
        ("ارتفع إنتاج النحاس في إيران إلى ٢١٦ ألف طن خلال تسعة أشهر من العام.", "ar"),
        ("Производство катодной меди в Иране выросло до 216 тысяч тонн.", "ru"),
        ("La production de cuivre de l'Iran a augmenté de 3,2 % en neuf mois.", "fr"),
        ("La producción de cobre del Perú creció en febrero respecto al año anterior.", "es"),
        ("İran'ın dokuz aylık katot bakır üretimi yüzde 3,2 arttı.", "tr"),
        ("A produção de minério de ferro da empresa caiu no trimestre.", "pt"),
        ("La produzione di acciaio grezzo è aumentata rispetto allo stesso mese dello scorso anno.", "it"),
        ("中国前九个月粗钢产量同比下降", "zh"),
        ("Die Rohstahlerzeugung in Deutschland ist im März gesunken.", "de"),
    ],
    ids=["en", "fa", "fa in arabic letters", "ar", "ru", "fr", "es", "tr", "pt", "it", "zh", "de"],
)
def test_language(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", "216,732 / 209,956", "۲۱۶"], ids=["empty", "numbers", "persian digits"])
def test_no_letters_no_language(text: str) -> None:
    assert detect_language(text) is None


def test_language_of_the_measuring_set() -> None:
    if not (GOLD / "gold.jsonl").exists():
        pytest.skip("needs the measuring set beside the checkout")
    articles = [json.loads(line) for line in (GOLD / "gold.jsonl").read_text("utf-8").splitlines()]
    texts = [(GOLD / article["text_file"]).read_text("utf-8") for article in articles]
    wrong = [a["id"] for a, text in zip(articles, texts, strict=True) if detect_language(text) != a["lang"]]
    assert wrong == []
