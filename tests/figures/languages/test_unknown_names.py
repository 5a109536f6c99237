"""Names that no table knows in Persian, Arabic and Russian: behind what the producer makes, or spelled in brackets."""

import pytest

from crawler.figures import read_figures
from crawler.figures.gloss.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "entity"),
    [
        (
            "fa",
            "شرکت معدنی و صنعتی دلیران در سال ۱۴۰۲ حدود ۲۳ هزار تن کنسانتره سنگ آهن تولید کرد.",
            "Daliran",
        ),
        ("fa", "شرکت ذوب روی کاوند در سال ۱۴۰۲ حدود ۲۳ هزار تن شمش روی تولید کرد.", "Kavand"),
        ("fa", "تولید معدن طلای گلپایه در سال ۱۴۰۲ به ۳۲۰ کیلوگرم رسید.", "Galpayeh"),
        ("ar", "أنتج منجم ذهب حلايب 320 كيلوغراما من الذهب في 2023.", "Halayb"),
        ("ar", "وبلغ إنتاج شركة حديد الجزيرة 23 ألف طن من الصلب في 2023.", "Al Jazira steel company"),
    ],
    ids=["mining-and-industrial", "smelting", "gold-mine", "gold-mine-in-Arabic", "steel-in-Arabic"],
)
def test_what_it_makes_stands_behind_the_name(code, text, entity):
    (figure,) = read_figures(text, published=None, language=code)
    assert figure.entity == entity


@pytest.mark.parametrize(
    ("code", "text", "entities"),
    [
        (
            "fa",
            "معدن گاهکوی (Gahcho Kue) در سال ۲۰۲۳ حدود ۵ میلیون قیراط الماس تولید کرد."
            " گاهکوی در سال ۲۰۲۲ حدود ۴ میلیون قیراط الماس تولید کرد.",
            ["Gahcho Kue", "Gahcho Kue"],
        ),
        (
            "ar",
            "أنتجت شركة كاليدونيا (Caledonia) 23 ألف أونصة من الذهب في 2023. وباعت كاليدونيا 5 آلاف أونصة.",
            ["Caledonia", "Caledonia"],
        ),
        (
            "ru",
            "Компания «Эндевор Силвер» (Endeavour Silver) в 2023 году произвела 5 тонн серебра.",
            ["Endeavour Silver"],
        ),
    ],
    ids=["two-words-for-one", "again-alone", "in-quotes"],
)
def test_latin_letters_in_brackets_are_the_name(code, text, entities):
    assert [figure.entity for figure in read_figures(text, published=None, language=code)] == entities


def test_initials_of_a_known_body_spell_no_name():
    assert gloss("سازمان (IMIDRO) اعلام کرد.", "fa").text.startswith("سازمان (IMIDRO)")
