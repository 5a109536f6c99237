"""Every name of data/names.tsv is found in a sentence of its language, as English prints it."""

import re

import pytest

from crawler.figures.gloss.alternatives import expanded
from crawler.figures.gloss.glossing import gloss
from crawler.figures.gloss.names import PrintedName, names_in, table_of
from crawler.figures.gloss.spelling import spelling_of
from crawler.figures.gloss.tables import parsed, tongue
from crawler.figures.lexicon import default_lexicon
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


@pytest.mark.parametrize("code", SENTENCES)
def test_no_name_is_of_two(code):
    spelling, phrases = spelling_of(tongue(code)), tongue(code).phrases
    told = [(name.phrase, name.english, phrases[spelling.key(name.phrase)]) for name in names_in(code)]
    canonical = default_lexicon().known_as
    assert not [row for row in told if (canonical(row[1]) or row[1]) != (canonical(row[2]) or row[2])]


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


@pytest.mark.parametrize(
    ("code", "text", "entity"),
    [
        (
            "ru",
            "На Братском алюминиевом заводе в 2023 году выпустили 900 тыс. тонн алюминия.",
            "Bratsk Aluminium Smelter",
        ),
        ("ru", "Выплавка стали в Хэбэе в 2023 году достигла 200 млн тонн.", "Hebei"),
        (
            "ru",
            "Экспорт угля из Восточного Калимантана в 2023 году составил 250 млн тонн.",
            "East Kalimantan",
        ),
        ("ru", "Сенегал в 2023 году экспортировал 14 тонн золота.", "Senegal"),
        (
            "ru",
            "На руднике «Сьерра-Горда», принадлежащем KGHM, в 2023 году получили 85 тыс. тонн меди.",
            "Sierra Gorda",
        ),
        ("zh", "鄂尔多斯市2023年原煤产量8亿吨。", "Ordos"),
        ("zh", "必和必拓旗下的斯宾塞铜矿2023年产铜21万吨。", "Spence"),
        ("zh", "多哥去年出口磷酸盐120万吨。", "Togo"),
        ("zh", "奧里薩邦2023年鐵礦石產量為1.6億噸。", "Odisha"),
        ("zh", "去年嘉嶺銅礦產銅5萬噸。", "Jialing"),
        ("zh", "内蒙古鄂尔多斯市伊泰集团去年原煤产量5000万吨。", "Yitai"),
        ("zh", "位于加丹加的卡莫托铜矿去年产铜18万吨。", "Kamoto"),
        ("zh", "加拿大萨斯喀彻温省去年钾肥产量2000万吨。", "Saskatchewan"),
    ],
    ids=[
        "works-of-a-town",
        "a-province-in-its-case",
        "a-part-of-an-island",
        "a-country-seldom-told",
        "a-mine-beside-its-owner",
        "a-town-as-one",
        "a-mine-behind-its-owner",
        "a-short-country",
        "traditional-letters",
        "an-unknown-mine-in-traditional-letters",
        "a-firm-behind-its-province-and-town",
        "a-mine-behind-its-province",
        "a-province-behind-its-country",
    ],
)
def test_a_figure_is_of_works_and_places(code, text, entity):
    (figure,) = read_figures(text, published=None, language=code)
    assert figure.entity == entity


@pytest.mark.parametrize(
    ("code", "text", "entity", "source"),
    [
        (
            "ru",
            "Добыча на Кумторе, по данным Нацстаткома КР, в 2023 году составила 12 тонн золота.",
            "Kumtor",
            "National Statistical Committee of Kyrgyzstan",
        ),
        (
            "zh",
            "据印尼能矿部数据，去年哈利达集团生产镍铁9万吨。",
            "Harita",
            "Indonesian Ministry of Energy and Mineral Resources",
        ),
    ],
    ids=["a-committee-by-its-short-name", "a-ministry-in-short"],
)
def test_a_body_tells_of_another(code, text, entity, source):
    (figure,) = read_figures(text, published=None, language=code)
    assert (figure.entity, figure.source) == (entity, source)
