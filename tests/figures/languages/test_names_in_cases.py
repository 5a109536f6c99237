"""Names with endings, initials and people beside them, in languages with cases."""

import pytest

from crawler.figures import read_figures
from crawler.figures.gloss.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        ("tr", "Üretimin 23 bin tonu Küre'den geldi.", "23 thousand tons at Küre"),
        ("tr", "Küre'de 23 bin ton üretildi.", "At Küre 23 thousand tons"),
        ("tr", "Onu 131 bin tonla Karaca izledi.", "131 thousand tons by Karaca"),
        ("tr", "İlk sırada 86,6 milyon tonla Çin yer aldı.", "China with 86.6 million tons"),
        ("tr", "Eti Bakır A.Ş. 2023'te 23 bin ton üretti.", " in 2023 23 thousand tons"),
        ("tr", "Türkiye Kömür İşletmeleri (TKİ) 5 bin ton üretti.", "Turkish Coal Enterprises (TKİ)"),
        ("fr", "La Société des mines de l’Aïr (Somaïr) a produit 2 020 tonnes.", "SOMAIR (Somaïr)"),
        ("ru", "В Армению отправили 22 тыс. тонн цемента.", "To Armenia sent"),
        ("ru", "В Армении произвели 22 тыс. тонн цемента.", "In Armenia produced"),
    ],
    ids=[
        "from-where",
        "opens-a-sentence",
        "amount-with-a-name",
        "amount-with-a-country",
        "form-of-company",
        "initials",
        "initials-with-marks",
        "where-to",
        "where",
    ],
)
def test_an_ending_is_said_in_its_place(code, text, english):
    assert english in gloss(text, code).text


@pytest.mark.parametrize(
    ("code", "text", "entities"),
    [
        (
            "ru",
            "Компания «Кумтор Голд Компани» добыла 5 тонн золота в 2023 году.\n\n"
            "По словам президента компании Бакыта Барыктова, запасы оцениваются в 115 тонн золота.",
            ["Kumtor Gold Company", "Kumtor Gold Company"],
        ),
        (
            "ru",
            "Экспорт цемента из Ирана составил 4,2 млн тонн в 2023 году. В Афганистан отправили 237 тыс. тонн цемента.",
            ["Iran", "Iran"],
        ),
        (
            "tr",
            "Doğal taş ihracatı 2023'te 640 bin ton oldu. ABD'ye 229 bin ton satıldı.",
            ["Turkey", "Turkey"],
        ),
    ],
    ids=["a-director-is-no-producer", "a-destination-is-no-exporter", "the-land-of-the-language"],
)
def test_whose_figures_these_are(code, text, entities):
    assert [figure.entity for figure in read_figures(text, published=None, language=code)] == entities


def test_a_region_with_its_name_is_no_pronoun():
    text = "In December, 125,814 tons of zinc were mined in Peru, Pasco included, of which the region Ancash made 41,206 tons."
    figures = read_figures(text, published=None)
    assert figures[1].entity != "Pasco"


def test_the_per_cent_of_the_next_land_is_of_its_amount():
    text = (
        "Steel production rose by 8.2% to 9.9 million tons in India, in Japan by 22.9% to 7.9 million tons and in the"
        " United States by 26.8% to 7.5 million tons."
    )
    told = [(figure.entity, str(figure.change_pct)) for figure in read_figures(text, published=None)]
    assert told[1:] == [("Japan", "22.9"), ("United States", "26.8")]
