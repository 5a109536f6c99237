"""The amounts that a raw figure of another language than English can stand for, read off its digits and words.

It allows every reading that the signs admit ("3,374" is 3374 or 3.374): which of them is meant the annotation
says, and the test asks only whether the signs bear it.
"""

import re
import unicodedata
from decimal import Decimal

Readings = set[Decimal]

TEN = Decimal(10)
# Powers of ten of scale words, and of units that hold one ("kt"), in any case and number.
SCALES: dict[str, dict[str, int]] = {
    "fa": {"هزار": 3, "میلیون": 6, "میلیارد": 9},
    "ar": {
        "[أا]لفا?|[أا]لف(?:ي|ين|ان)|[آا]لاف": 3,
        "مليون(?:ا|ي|ين|ان)?|ملايين": 6,
        "مليار(?:ا|ي|ين|ان)?|مليارات|بليون(?:ا|ي|ين|ان)?|بلايين": 9,
    },
    "ru": {r"тыс|тысяч\w*": 3, r"млн|миллион\w*": 6, r"млрд|миллиард\w*": 9},
    "fr": {"mille|milliers?": 3, "millions?": 6, "milliards?": 9},
    "es": {"mil|miles": 3, "mill[oó]n|millones|MM": 6},
    "pt": {"mil": 3, "milhão|milhões|mi": 6, "bilhão|bilhões|bi": 9},
    "it": {"mille|mila": 3, "milion[ei]": 6, "miliard[oi]": 9},
    "tr": {r"bin\w*": 3, r"milyon\w*": 6, r"milyar\w*": 9},
    "zh": {"千": 3, "万|萬": 4, "百万": 6, "千万": 7, "亿|億": 8},
    "de": {"Tausend|Tsd": 3, "Million(?:en)?|Mio": 6, "Milliarden?|Mrd": 9},
}
UNIT_SCALES = {"kt|Tt|koz": 3, "Mth?|Moz|Mlb": 6}
KILOGRAMS = (
    r"kg|kilos?|[kK]ilogram\w*|quilos?|quilogramas?|кг|килограмм\w*|کیلوگرم|كيلوغرام(?:ا|ات)?|公斤|千克"
)
# Duals say two of their scale where no number stands before them; "مليونا" is one or, before its noun, two.
DUAL = re.compile("(?:[أا]لف|مليون|مليار)(?:ا|ي|ين|ان)")


def _in_order(words: str, first: int, step: int = 1) -> dict[str, int]:
    return {word: step * number for number, word in enumerate(words.split(), first)}


WORDS: dict[str, dict[str, int]] = {
    "fa": {
        **_in_order("یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده", 1),
        **_in_order("چهارده پانزده شانزده هفده هجده نوزده", 14),
        **_in_order("بیست سی چهل پنجاه شصت هفتاد هشتاد نود", 2, 10),
        "یکصد": 100,
        **_in_order("صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد", 1, 100),
    },
    "ar": {
        **_in_order("واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة", 1),
        **_in_order("ثلاث أربع خمس ست سبع ثماني تسع عشر", 3),
        **_in_order("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين", 2, 10),
        **_in_order("عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون", 2, 10),
        **_in_order("مئة مئتي ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة", 1, 100),
    },
    "ru": {"одна": 1, "один": 1, "две": 2, "два": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7},
    "fr": {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "dix": 10},
    "es": {
        "un": 1,
        "una": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "diez": 10,
    },
    "pt": {"um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "dez": 10},
    "it": {
        "un": 1,
        "una": 1,
        "due": 2,
        "tre": 3,
        "quattro": 4,
        "cinque": 5,
        "sei": 6,
        "sette": 7,
        "dieci": 10,
    },
    "tr": {"bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "on": 10},
    "zh": {},
    "de": {
        "ein": 1,
        "eine": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "zehn": 10,
    },
}
BETWEEN = {
    "fa": r" تا |(?<=\d) و (?=\d)",
    "ar": " إلى | الى | و(?=[0-9])",
    "ru": r" до | и |[-–—]",
    "fr": r" à | et |[-–—]",
    "es": r" a | y | e |[-–—]",
    "pt": r" a | e |[-–—]",
    "it": r" a | e |[-–—]",
    "tr": r" ile | ila |[-–—]",
    "zh": r"至|到|[-–—~]",
    "de": r" bis | und |[-–—]",
}
TOKEN = re.compile(r"\d+(?:(?:[.,٫٬'’]| ?/ ?|ر)\d+| \d{3}(?!\d))*|[^\W\d_]+")
LETTERS = str.maketrans("يك", "یک")


def fold(text: str, lang: str) -> str:
    """The text with ASCII digits, plain spaces, no joiners or tatweel, and Persian letters in Persian."""
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
    plain = re.sub("[\u200c\u200f\u200eـ\u064b-\u0652]", "", re.sub("[\u00a0\u202f\u2009]", " ", digits))
    return plain.translate(LETTERS) if lang == "fa" else plain


def amounts_printed(raw: str, lang: str, count: int) -> list[Readings]:
    """The readings of one amount, or of both ends of a range; a scale said once holds for both."""
    folded = fold(raw, lang)
    if count == 1:
        return [_readings(folded, lang, None)]
    low, high = re.split(BETWEEN[lang], folded, maxsplit=1)
    return [_readings(low, lang, _last_scale(high, lang)), _readings(high, lang, None)]


def _readings(text: str, lang: str, scale_after: int | None) -> Readings:
    """Terms of number times scale added up; any power of ten where neither scale nor unit is printed."""
    # What is settled by a unit, what by a scale, and the number read last.
    states = {(Decimal(0), Decimal(0), Decimal(0))}
    open_scale = True
    previous = ""
    for token in _tokens(text, lang):
        if token[0].isdigit():
            states = {(done, total, now + value) for done, total, now in states for value in _values(token)}
        elif (power := _power(token, lang)) is not None:
            open_scale = False
            states = {
                (done, _scaled(total, now, power, least), Decimal(0))
                for done, total, now in states
                for least in _leasts(token, lang)
            }
        elif token in WORDS[lang] and not (token == "واحد" and _power(previous, lang)):
            states = {(done, total, now + WORDS[lang][token]) for done, total, now in states}
        elif token not in {"و", "et", "y", "e", "واحد"}:
            open_scale = False
            unit = TEN**-3 if re.fullmatch(KILOGRAMS, token) else Decimal(1)
            states = {(done + (total + now) * unit, Decimal(0), Decimal(0)) for done, total, now in states}
        previous = token
    values = {done + total + now for done, total, now in states}
    if not open_scale:
        return values
    powers = range(10) if scale_after is None else [scale_after]
    return {value * TEN**power for value in values for power in powers}


def _scaled(total: Decimal, now: Decimal, power: int, least: int) -> Decimal:
    """A scale added to what is said so far; thousands before a larger scale are thousands of it ("mil 250 millones")."""
    if 1000 <= total < TEN**power:
        return (total + now) * TEN**power
    return total + (now or least) * TEN**power


def _leasts(scale: str, lang: str) -> set[int]:
    """How many of its scale a scale word without a number can say."""
    if lang != "ar" or not DUAL.fullmatch(scale):
        return {1}
    return {1, 2} if scale.endswith("ا") else {2}


def _tokens(text: str, lang: str) -> list[str]:
    """Numbers and words, each scale or unit apart from what is glued to it ("هزارتن", "یکمیلیون", "万吨", "و596")."""
    found: list[str] = TOKEN.findall(text)
    if lang == "zh":
        return [
            part for token in found for part in re.findall(r"[\d.,]+|百万|千万|[千万萬亿億](?!克)|.+", token)
        ]
    if lang not in {"fa", "ar"}:
        return found
    known = WORDS[lang]
    parts: list[str] = []
    for token in found:
        bare = token.removeprefix("و")
        if token not in known and (bare in known or _power(bare, lang) is not None):
            token = bare
        parts += _unglued(token, lang)
    return parts


def _unglued(token: str, lang: str) -> list[str]:
    """A scale apart from the unit after it or the number word before it."""
    with_unit = re.fullmatch("(.+)(تنی?)", token)
    if with_unit and _power(with_unit[1], lang) is not None:
        return [with_unit[1], with_unit[2]]
    heads = (word for word in WORDS[lang] if token.startswith(word))
    return next(
        ([word, token[len(word) :]] for word in heads if _power(token[len(word) :], lang) is not None),
        [token],
    )


def _power(token: str, lang: str) -> int | None:
    names = {**SCALES[lang], **UNIT_SCALES}
    return next((power for pattern, power in names.items() if re.fullmatch(pattern, token)), None)


def _last_scale(text: str, lang: str) -> int | None:
    powers = [_power(token, lang) for token in _tokens(text, lang)]
    return next((power for power in reversed(powers) if power is not None), 0)


def _values(token: str) -> Readings:
    """A number's readings: signs between groups of three, or the last of them a decimal mark."""
    if "ر" in token:
        return _turned(token.split("ر"))
    if "/" in token:
        whole, part = (side.strip() for side in token.split("/"))
        return {Decimal(f"{whole}.{part}"), Decimal(f"{part}.{whole}")}
    *groups, last = re.split(r"[.,٫٬'’ ]", token)
    signs = re.findall(r"[.,٫٬'’ ]", token)
    if not groups:
        return {Decimal(last)}
    readings: Readings = set()
    if "٫" not in signs and all(len(group) == 3 for group in (*groups[1:], last)):
        readings.add(Decimal("".join(groups) + last))
    if signs[-1] in ".,٫" and signs[-1] not in signs[:-1] and all(len(group) == 3 for group in groups[1:]):
        readings.add(Decimal("".join(groups) + "." + last))
    return readings


def _turned(groups: list[str]) -> Readings:
    """The readings of a number that old wires print with its last part first ("242ر407", "5ر3" for 3.5)."""
    readings = {Decimal("".join(reversed(groups)))}
    return readings | {Decimal(f"{groups[1]}.{groups[0]}")} if len(groups) == 2 else readings


def is_printed(per_cent: float, text: str, lang: str) -> bool:
    """Whether a per cent stands in the text: in digits, in tenths ("۵ دهم درصد") or in a word."""
    folded = fold(text, lang)
    whole, _, part = f"{abs(per_cent):g}".partition(".")
    forms = [rf"{whole}[.,٫]0"] if not part else [rf"{whole}[.,٫/]{part}", rf"{part} ?/ ?{whole}"]
    forms += [whole] if not part else [rf"{part} دهم"] if whole == "0" else []
    words = [word for word, value in WORDS[lang].items() if value == abs(per_cent)]
    return bool(
        re.search(
            rf"(?<![\d.,٫])(?:{'|'.join(forms)})(?![.,٫]?\d)|\b(?:{'|'.join(words) or '(?!)'})\b", folded
        )
    )
