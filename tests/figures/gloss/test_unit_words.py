"""A text is glossed only if it names a unit: none of a language's own may be missing from its `measured`."""

import re

import pytest

from crawler.figures import read_figures
from crawler.figures.gloss.alternatives import expanded
from crawler.figures.gloss.tables import tongue, tongues
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.gloss.unit_words import UnitWords, may_measure
from crawler.figures.languages.en import ENGLISH

UNIT = re.compile(
    rf"(?<!\w)(?:{'|'.join(re.escape(name) for names in ENGLISH.units.values() for name in names)})(?!\w| [A-Z])"
)
# What a phrase says beyond words.
GRAMMAR = re.compile(r"[{\\\[+~]")
MONEY = {"sterlin"}


def forms_of_units(code):
    """Every form of a phrase that the table of a language writes as a unit."""
    for phrase, english in tongue(code).phrases.items():
        if UNIT.match(english) and not GRAMMAR.search(phrase):
            yield from {form.replace("*", "") for form in expanded(phrase)} - MONEY


@pytest.mark.parametrize("code", tongues())
def test_each_form_of_a_unit_is_known_as_one(code):
    forms = list(forms_of_units(code))
    assert len(forms) > 5
    assert [form for form in forms if not may_measure(f"5 {form}", code)] == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le maire a-t-il parlé à M. Diallo ? Le vote aura lieu le 12 mai."),
        ("ar", "نشرت صحيفة الوطن تقريرا عن القطن في 12 صفحة."),
        ("fa", "تنها ۳ نفر در نشست ۱۲ مرداد گرفتند."),
        ("de", "Der Vertrag mit 12 Orten tritt am 1. Mai in Kraft."),
        ("es", "El alcalde habló con 12 vecinos sobre la escuela."),
        ("pt", "O prefeito falou com 12 moradores sobre a escola."),
        ("it", "Il sindaco ha parlato con 12 abitanti della scuola."),
        ("ru", "Мэр встретился с 12 жителями города."),
        ("tr", "Belediye başkanı 12 kişiyle okul için görüştü."),
        ("zh", "伊拉克总理12日会见了记者。"),
    ],
)
def test_a_text_without_a_unit_is_not_looked_at(code, text):
    assert not may_measure(text, code)
    assert read_figures(text, published=None, language=code) == ()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "وبلغ الإنتاج ثلاثة ملايين وللطن سعر"),
        ("ar", "بلغ الإنتاج 10 أَطْنَان"),
        ("fa", "تولید ۳۰۱هزارتن"),
        ("fa", "تولید ۵ تنکاتد"),
        ("de", "rund 5 Mio. Jahrestonnen"),
        ("zh", "产金5克"),
        ("zh", "产量1 741万t"),
        ("fa", "۳۵۰ هزار مترمکعب"),
        ("fr", "Production of 5 tons"),
        ("fr", "Le groupe a produit\n\nبلغ الإنتاج 10 أطنان"),
        ("de", "Добыча составила 5 тонн"),
        ("ru", "| Медь | 5 |"),
        ("es", "2,5 Moz"),
    ],
)
def test_units_are_found_glued_stretched_and_in_another_language(code, text):
    assert may_measure(text, code)


def test_a_language_that_tells_no_units_is_looked_at_in_full():
    assert UnitWords(Tongue("xx", "Xish")).found("12")
    assert not UnitWords(Tongue("xx", "Xish", measured=("tun",))).found("12")
    assert UnitWords(Tongue("xx", "Xish", measured=("tun",))).found("12 tunna")
