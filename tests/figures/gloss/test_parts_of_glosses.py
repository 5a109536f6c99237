"""Verbs in two parts, full stops of abbreviations, and words that no table knows."""

import pytest

from crawler.figures.gloss.glossing import Gloss, Glosser
from crawler.figures.gloss.marks import marks_of
from crawler.figures.gloss.stops import stops_of, without_stops
from crawler.figures.gloss.tables import parsed
from crawler.figures.gloss.tongue import TongueError

TABLE = """
code = "xx"
name = "Test"
capitals = "names"
abbreviations = ["t", "jr"]
[letters]
"ц" = "ts"
"а" = "a"
"й" = "y"
[endings]
"ай" = "oy"
[classes.did]
"kapis" = "took"
"vendis" = "sold"
[phrases.all]
"la" = "the"
"firma" = "company"
"kupro" = "copper"
"{n} tunoj {ddd} kg" = "{n}.{ddd} tons"
"en {y}" = "in {y}"
[brackets]
"havas ... {did}" = "{did}"
"iris ... supren" = "rose"
"""


def written(text: str, capitals: str = "names") -> Gloss:
    table = TABLE.replace('capitals = "names"', f'capitals = "{capitals}"')
    return Glosser(parsed("xx.toml", table)).gloss(text)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("ili havas 5 tunojn vendis.", "ili sold 5 tunojn."),
        ("ili havas kupro kapis, ne vendis.", "ili took copper, ne vendis."),
        ("ili havas kupro. vendis.", "ili havas copper. vendis."),
        ("prezo iris al 5 supren kaj", "prezo iris al 5 supren kaj"),
        ("prezo iris al 5 supren.", "prezo rose al 5."),
        ("en 2024 kupro", "in 2024 copper"),
        ("3 tunoj 650 kg", "3.650 tons"),
        ("3 tunoj 65 kg", "3 tunoj 65 kg"),
    ],
)
def test_a_verb_in_two_parts_stands_where_its_first_part_stood(text, english):
    assert written(text).text == english


def test_the_places_of_a_verb_in_two_parts_stay_in_order():
    text = "ili havas 5 tunojn vendis."
    found = written(text)
    start = found.text.index("5 tunojn")
    assert text[slice(*found.span(start, start + 8))] == "5 tunojn"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("5 t. de oro", "5 t de oro"),
        ("En 2023 jr. Rusio vendis", "En 2023 jr Rusio vendis"),
        ("5 t. Rusio vendis", "5 t. Rusio vendis"),
        ("5 t. 6 t. Rusio", "5 t 6 t. Rusio"),
        ("fino t.", "fino t."),
        ("boat. de", "boat. de"),
    ],
)
def test_a_full_stop_that_abbreviates_ends_no_sentence(text, plain):
    assert without_stops(text, stops_of(["t", "jr"]))[0] == plain


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("la firma Zorba kaj", "the company Zorba kaj"),
        ("Hodiau la kupro", "hodiau the copper"),
        ("Zorba Kosta la kupro", "Zorba Kosta the copper"),
        ('"Zorba" la kupro', '"Zorba" the copper'),
        ("Zorba kaj la Zorbano", "Zorba kaj Zorbano"),
        ("la Цац", "the Tsats"),
        ("la Цай", "the Tsoy"),
        ("la ЦАА", "the TSAA"),
    ],
)
def test_an_unknown_word_keeps_its_capital_where_it_may_be_a_name(text, english):
    assert written(text).text == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("la Tablo", "the tablo"),
        ("la firma Tablo", "the company Tablo"),
        ("la Tablo Nova", "the Tablo Nova"),
        ("la TABLO", "the TABLO"),
        ("la Codelco", "the Codelco"),
    ],
)
def test_where_all_nouns_have_capitals_only_names_keep_them(text, english):
    assert written(text, capitals="nouns").text == english


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('capitals = "all"', "capitals must be one of"),
        ('[brackets]\n"a b" = "c"', "must have two parts"),
    ],
)
def test_a_table_with_a_mistake_says_where(line, message):
    with pytest.raises(TongueError, match=message):
        Glosser(parsed("x.toml", f'code = "x"\nname = "x"\n{line}'))


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        (["97,350"], "97350"),
        (["97,350", "12,500"], "97350"),
        (["97,350", "3,374"], "97.350"),
        (["97,350", "3,25"], "97350"),
    ],
)
def test_three_digits_behind_a_decimal_mark_that_all_end_in_zero_are_thousands(printed, value):
    language = parsed("x.toml", "code = 'x'\nname = 'x'\ndecimal = ','\ngroup = '.'")
    assert str(marks_of(printed, language).value(printed[0])) == value
