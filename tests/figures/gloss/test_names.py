"""Every name of data/names.tsv is found in a sentence of its language, as English prints it."""

import re

import pytest

from crawler.figures.gloss.alternatives import expanded
from crawler.figures.gloss.glossing import gloss
from crawler.figures.gloss.names import PrintedName, names_in, table_of
from crawler.figures.gloss.tables import parsed
from crawler.figures.reader import read_figures

# Each with the name in the middle, so that no place of a sentence is needed to know it.
SENTENCES = {
    "fa": "در سال 1402 {} پنج هزار تن تولید کرد.",
    "ar": "وبحسب {} بلغ الإنتاج 5 آلاف طن.",
    "ru": "В 2023 году {} произвел 5 тысяч тонн.",
    "zh": "去年{}产量为5万吨。",
    "tr": "Geçen yıl {} 5 bin ton üretti.",
    "de": "Im Jahr 2023 produzierte {} 5.000 Tonnen.",
    "fr": "En 2023, {} a produit 5 000 tonnes.",
    "es": "En 2023, {} produjo 5.000 toneladas.",
    "pt": "Em 2023, {} produziu 5.000 toneladas.",
}


def _printed(name: PrintedName) -> str:
    """A phrase as a text may print it: its first alternatives, without endings."""
    word = re.sub(r"(?<! )\?(?!\))|\*|~.*|\\", "", next(iter(expanded(name.phrase.replace(" ?", " ")))))
    return next(iter(expanded(word)))


@pytest.mark.parametrize("code", SENTENCES)
def test_names_are_found_in_a_sentence(code):
    names = names_in(code)
    text = "\n\n".join(SENTENCES[code].format(_printed(name)) for name in names)
    told = gloss(text, code).text.split("\n\n")
    lost = [(name.phrase, line) for name, line in zip(names, told, strict=True) if name.english not in line]
    assert not lost


def test_what_a_table_says_of_a_name_wins():
    name = PrintedName("кодельк(о|у)", "Chilean copper company", "company")
    table = 'code = "ru"\nname = "Russian"\n[phrases.companies]\n"кодельк(о|у)" = "Codelco"\n'
    told = parsed("ru.toml", table, [name, name._replace(phrase="эндеско", english="Endesco")])
    assert told.phrases == {"кодельк(о|у)": "Codelco", "эндеско": "Endesco"}


def test_a_kind_without_a_table_of_its_own_gets_one():
    assert table_of(PrintedName("кумтор", "Kumtor", "mine"), {"companies": {}}) == "companies"
    assert table_of(PrintedName("кумтор", "Kumtor", "mine"), {"verbs": {}}) == "names"


@pytest.mark.parametrize(
    ("code", "text", "entity"),
    [
        ("fa", "معدن کانسانشی در سال ۲۰۲۳ حدود ۱۳۵ هزار تن مس تولید کرد.", "Kansanshi"),
        ("ar", "باعت شركة إيفولوشن مايننغ 93 ألف أوقية من الذهب في 2023.", "Evolution Mining"),
        ("ru", "В 2023 году на руднике «Эскондида» добыто 1,1 млн тонн меди.", "Escondida"),
        ("zh", "必和必拓公司2023年生产铁矿石2.5亿吨。", "BHP"),
        ("tr", "Mübareke Çelik Şirketi 2023'te 10 milyon ton çelik üretti.", "Mobarakeh Steel Company"),
    ],
    ids=["a-mine-with-its-head", "the-verb-first", "in-quotes", "with-its-form", "in-Turkish-spelling"],
)
def test_a_figure_is_of_the_named(code, text, entity):
    (figure,) = read_figures(text, published=None, language=code)
    assert figure.entity == entity
