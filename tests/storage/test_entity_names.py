"""One producer's names: which of them share a series."""

import pytest

from storage.names import entity_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("National Iranian Copper Industries Company (NICICO)", "national iranian copper industries"),
        ("Vale S.A.", "vale"),
        ("Mobarakeh Steel Co.", "mobarakeh steel"),
        ("The Mosaic Company", "mosaic"),
        ("Anglo American plc", "anglo american"),
        ("Iran", "iran"),
        ("Group", "group"),
        ("(NICICO)", "nicico"),
    ],
)
def test_forms_of_company_are_left_out_of_a_key(name, key):
    assert entity_key(name) == key


def test_other_producers_keep_other_keys():
    names = ["Esfahan Steel Company", "Khorasan Steel Company", "Sarcheshmeh", "Iran", "Iran Alumina Company"]
    assert len({entity_key(name) for name in names}) == len(names)
