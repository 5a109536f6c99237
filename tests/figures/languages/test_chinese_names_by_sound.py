"""Chinese names that no table knows: spelled by their sounds, the same each time, and nothing else taken for one."""

import pytest

from crawler.figures import read_figures
from crawler.figures.gloss.glossing import gloss


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("章岭钨业2023年生产钨精矿5000吨。", "Zhangling Tungsten"),
        ("山东招远金矿2023年产金3.2吨。", "Zhaoyuan"),
        ("大红山铁矿2023年生产铁矿石23万吨。", "Dahongshan"),
        ("老挝塞湾金铜矿2023年产铜2.3万吨。", "Saiwan"),
        ("河南豫岭金铅股份有限公司2023年生产铅23万吨。", "Yuling Gold"),
        ("波格洛夫（Poglov）铜矿2023年产铜2.3万吨。", "Poglov"),
    ],
    ids=["company", "mine-of-a-province", "mine", "of-two-metals", "with-its-form", "spelled-in-brackets"],
)
def test_an_unknown_name_has_the_figure(text, entity):
    (figure,) = read_figures(text, published=None, language="zh")
    assert figure.entity == entity


@pytest.mark.parametrize(
    "text",
    [
        "我国铁矿消费量为12亿吨。",
        "全国最大单体地下铁矿山年产铁精矿1000万吨。",
        "海外锂矿供应增加5万吨。",
        "国内大型矿业企业产量为5万吨。",
        "高品位铁矿产量为5万吨。",
        "该公司旗下的铜矿产量为5万吨。",
        "主流铁矿业务产量为5万吨。",
    ],
)
def test_what_is_only_described_is_no_name(text):
    written = gloss(text, "zh").text
    names = {word for word in written.replace(".", " ").split() if word[0].isascii() and word[0].isupper()}
    assert names <= {"China", "The", "National", "Domestic", "Production"}


def test_a_name_is_the_same_where_it_stands_alone():
    written = gloss("库博铜矿去年产铜4万吨。今年库博计划产铜5万吨。", "zh").text
    assert written.startswith("Kubo copper mine")
    assert "This year Kubo plans" in written
