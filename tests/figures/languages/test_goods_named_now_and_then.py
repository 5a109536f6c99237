"""Turkish, Russian, Persian, Arabic, Chinese and German: goods that are named now and then."""

import pytest

from tests.figures.languages.told import told

# (language, sentence, the one commodity in it)
GOODS = [
    ("tr", "Türkiye 2024 yılında 5 bin ton oniks ihraç etti.", "onyx"),
    ("tr", "Türkiye 2024 yılında 5 bin ton sepiyolit ihraç etti.", "sepiolite"),
    ("tr", "Türkiye 2024 yılında 5 bin ton beyaz çimento ihraç etti.", "white cement"),
    ("tr", "Türkiye 2024 yılında 5 bin ton kumtaşı ihraç etti.", "sandstone"),
    ("tr", "Türkiye 2024 yılında 5 bin ton kalsine petrokok ihraç etti.", "calcined petroleum coke"),
    ("tr", "Türkiye 2024 yılında 5 bin ton elektrik çeliği ihraç etti.", "electrical steel"),
    ("ru", "Россия в 2024 году экспортировала 5 тыс. тонн торфа.", "peat"),
    ("ru", "Россия в 2024 году экспортировала 5 тыс. тонн брусита.", "brucite"),
    ("ru", "Россия в 2024 году экспортировала 5 тыс. тонн ферровольфрама.", "ferrotungsten"),
    ("ru", "Россия в 2024 году экспортировала 5 тыс. тонн гидроксида магния.", "magnesium hydroxide"),
    ("ru", "Россия в 2024 году экспортировала 5 тыс. тонн мелющих шаров.", "grinding ball"),
    ("ru", "Россия в 2024 году экспортировала 5 тыс. тонн тройного суперфосфата.", "triple superphosphate"),
    ("ru", "Россия в 2024 году экспортировала 5 тыс. тонн каменной соли.", "rock salt"),
    ("fa", "ایران در سال ۱۴۰۳ ۵ هزار تن سیمان سفید صادر کرد.", "white cement"),
    ("fa", "ایران در سال ۱۴۰۳ ۵ هزار تن خاک سرخ صادر کرد.", "red ochre"),
    ("fa", "ایران در سال ۱۴۰۳ ۵ هزار تن بلوک مرمر صادر کرد.", "marble block"),
    ("fa", "ایران در سال ۱۴۰۳ ۵ هزار تن پودر روی صادر کرد.", "zinc dust"),
    ("fa", "ایران در سال ۱۴۰۳ ۵ هزار تن اونیکس صادر کرد.", "onyx"),
    ("fa", "ایران در سال ۱۴۰۳ ۵ هزار تن سنگ نمک صادر کرد.", "rock salt"),
    ("fa", "ایران در سال ۱۴۰۳ ۵ هزار تن الکترود گرافیتی صادر کرد.", "graphite electrode"),
    ("ar", "صدرت مصر 5 آلاف طن من الأسمنت الأبيض في عام 2024.", "white cement"),
    ("ar", "صدرت مصر 5 آلاف طن من الحجر الرملي في عام 2024.", "sandstone"),
    ("ar", "صدرت مصر 5 آلاف طن من كلوريد المغنيسيوم في عام 2024.", "magnesium chloride"),
    ("ar", "صدرت مصر 5 آلاف طن من فوسفات الأمونيوم في عام 2024.", "ammonium phosphate"),
    ("ar", "صدرت مصر 5 آلاف طن من أكسيد الحديد في عام 2024.", "iron oxide"),
    ("ar", "صدرت مصر 5 آلاف طن من الملح الصخري في عام 2024.", "rock salt"),
    ("zh", "中国2024年出口电石5万吨。", "calcium carbide"),
    ("zh", "中国2024年出口碳化硅5万吨。", "silicon carbide"),
    ("zh", "中国2024年出口仲钨酸铵5万吨。", "ammonium paratungstate"),
    ("zh", "中国2024年出口黄磷5万吨。", "yellow phosphorus"),
    ("zh", "中国2024年出口碳酸锶5万吨。", "strontium carbonate"),
    ("zh", "中国2024年出口稀土永磁5万吨。", "rare earth magnet"),
    ("zh", "中国2024年出口硫铁矿5万吨。", "pyrite"),
    ("de", "Deutschland exportierte 2024 5.000 Tonnen Steinsalz.", "rock salt"),
    ("de", "Deutschland exportierte 2024 5.000 Tonnen Branntkalk.", "quicklime"),
    ("de", "Deutschland exportierte 2024 5.000 Tonnen Torf.", "peat"),
    ("de", "Deutschland exportierte 2024 5.000 Tonnen Ölschiefer.", "oil shale"),
    ("de", "Deutschland exportierte 2024 5.000 Tonnen Magnesiumchlorid.", "magnesium chloride"),
    ("de", "Deutschland exportierte 2024 5.000 Tonnen Elektroband.", "electrical steel"),
]


@pytest.mark.parametrize(
    ("language", "sentence", "commodity"), GOODS, ids=[f"{good[0]}: {good[2]}" for good in GOODS]
)
def test_goods_that_are_named_now_and_then(language, sentence, commodity):
    assert [line.split(" | ")[1] for line in told(sentence, language)] == [commodity]
