"""Persian, Arabic and Chinese: goods as works and statistics call them, each in one plain sentence."""

import pytest

from tests.figures.languages.told import told

SENTENCES = {
    "fa": "تولید {} در سال ۱۴۰۳ به ۱۲ هزار تن رسید.",
    "ar": "بلغ إنتاج {} 12 ألف طن في عام 2024.",
    "zh": "2024年，{}产量为1.2万吨。",
}

# language -> goods as printed, parted by "; " -> English
GOODS = {
    "fa": {
        "هیدروکسید آلومینیوم": "aluminium hydrate",
        "چدن نیکل": "nickel pig iron",
        "کنسانتره کرومیت": "chromite concentrate",
        "سنگ آهن و فرآورده های آن": "iron ore",
        "نرمه سنگ آهن": "iron ore fines",
        "لوله درزدار": "welded pipe",
        "ورق ضخیم": "heavy plate",
        "گندله کوره بلند": "blast furnace pellet",
        "کنسانتره گرافیت": "graphite concentrate",
        "سولفات لیتیم": "lithium sulphate",
        "شمش آلومینیوم اولیه": "primary aluminium ingot",
        "مونوآمونیوم فسفات": "monoammonium phosphate",
        "کک سوزنی": "needle coke",
    },
    "ar": {
        "كنسانترات النحاس; كونسنترات النحاس; مركزات النحاس": "copper concentrate",
        "الفولاد الخام; الصلب الخام": "crude steel",
        "الزنك المكرر": "refined zinc",
        "النحاس في المركزات": "copper in concentrate",
        "مركز الأباتيت": "apatite concentrate",
        "المعادن الثقيلة": "heavy mineral",
        "الحديد المنصهر": "hot metal",
        "عروق وبلومات": "billet and bloom",
        "الصفائح المدرفلة على الساخن": "hot-rolled sheet",
        "أسطوانات الألمنيوم": "aluminium billet",
        "الأنابيب الملحومة": "welded pipe",
        "هيدرات الألومنيوم": "aluminium hydrate",
        "الفحم المغسول": "washed coal",
        "مشتقات البروم": "bromine derivative",
        "فوسفات أحادي الأمونيوم": "monoammonium phosphate",
        "رمال الكوارتز": "quartz sand",
        "كبريتات النيكل": "nickel sulphate",
        "المنغنيز الإلكتروليتي": "electrolytic manganese",
        "كريات الحديد; الكريات الحديدية": "iron ore pellet",
    },
    "zh": {
        "十种有色金属; 10种有色金属": "ten nonferrous metal",
        "方坯和大方坯": "billet and bloom",
        "板坯": "slab",
        "三元前驱体": "precursor",
        "混合硫化物": "mixed sulphide",
        "四氧化三钴": "cobalt tetroxide",
        "铁精矿和球团": "iron ore concentrate and pellet",
        "焊管": "welded pipe",
        "针状焦": "needle coke",
        "碳酸稀土": "rare earth carbonate",
        "六氟化铀": "uranium hexafluoride",
        "不锈钢板": "stainless steel sheet",
        "冶金级氧化铝": "smelter-grade alumina",
    },
}
CASES = [
    (code, name, english)
    for code, goods in GOODS.items()
    for names, english in goods.items()
    for name in names.split("; ")
]


@pytest.mark.parametrize(("code", "name", "english"), CASES, ids=[f"{case[0]}: {case[2]}" for case in CASES])
def test_a_good_has_its_english_name(code: str, name: str, english: str) -> None:
    [line] = told(SENTENCES[code].format(name), code)
    assert line.split(" | ")[:2] == ["production actual", english]
