"""A language as a table: what `crawler/figures/languages/<code>.toml` says.

    code = "fa"                  two letters of the language
    name = "Persian"             its English name

  How its words are written:

    spaced = true                false where words are not parted by spaces (Chinese)
    loose = false                true where the space between words may be lost or be one of no width (Persian)
    heard = false                true where producers are named in its script with no word that tells what they are,
                                 and known by their sound (Persian)
    capitals = ""                "names" where a capital marks a name, "nouns" where all nouns have one; unknown
                                 words are written small or as names by it
    heads = ["gesellschaft"]     ends of nouns that are no names, whatever stands beside them
    abbreviations = ["mio"]      words whose full stop ends no sentence
    [folds]                      one character -> one character, before anything is read
    [contractions]               how a word begins -> the same in full, before prefixes are looked for
    [unaccented]                 a word whose capital loses its accent where it opens a sentence -> the word in full
    [prefixes]                   letters glued before a word -> English ("" where they say nothing)
    [letters]                    letter -> Latin letters, for names that no phrase knows
    [initials]                   name of a letter -> the Latin letters that it may be ("ای" = "AE")
                                 with "-" before them where the name is a word too
    [sounds]                     letter -> Latin letters that sound so in Iranian names ("j" = "kh"); none are told so
                                 without it
    [usual]                      word of such a name -> as English usually spells it ("کاوه" = "Kaveh")
    [endings]                    ending of such a name -> Latin ending ("ской" -> "skaya")
    introducing = ["mine"]       English of words behind which unknown words are a name, where nothing else marks one
    [kinds]                      where words are not parted, what stands behind an unknown name -> English behind it
    [forms]                      word that closes a company's name -> English ("ريسورسز" = "Resources")
    article = "ال"               how such a name's further words begin
    plain = ["البته"]            words that no such name has, though no phrase begins with them
    leading = ["وادي"]           words behind which such a name goes on, whatever the next one means

  How its numbers are printed:

    decimal = ".٫/"              decimal marks, the usual one first
    group = ",٬ "                marks between thousands, the usual one first; one that stands in both is a decimal
                                 one before a scale word ("3.405 million"), unless thousands are `nested`
    grouped = false              true where a mark before just three digits parts thousands whichever mark is usual
                                 (Spanish)
    backward = ""                marks whose parts stand last first (Arabic "242ر407" = 407,242)
    whole = ["أوقية"]            what is counted without three decimals: "124.296 ounces" has thousands
    weighed = ["طن"]             what is counted so from a hundred on: "951.944 tons" has thousands
    moved_of = false             true where what is moved from or by an amount is told with the word for "of" (French)
    land = "Turkey"              whose exports texts mean where they name no country; none where that may be several
    calendar = "iranian"         by which years are counted where a text does not show otherwise
    century = 1300               what a year of two digits is counted from; none without it

  How its numbers are said:

    joined = false               true where number words are written together (German, Chinese)
    reversed = false             true where units are said before tens (fünfundzwanzig)
    nested = false               true where thousands multiply a scale ("three thousand five hundred million")
    linked = false               true where a joiner may stand behind such thousands too, if all is in words
    joiners = ["و"]              words between the parts of a number ("128 thousand and 629")
    glued = ["تن"]               words that may stand behind a number word without a space
    point = "点"                 word for the decimal mark
    never_alone = ["un"]         number words that are none unless others stand beside them (articles, "millions of")
    vague = ["چند"]              words that make the number words behind them none ("a few thousand")
    unread = ["千克"]            words in which no number is read ("kilo" in kilogram)
    percent = ["por ciento"]    words that are the sign % behind a number
    counted = ["吨"]             words of which one must follow a number in words, where words are not parted
    bracketed = ["طن"]           words before which a number may stand in brackets of its own ("(18) tons")
    counting = ["百分之"]        words that make what follows them a number without one of those
    [numbers]                    word -> value, added ("twenty", "five", "three hundred")
    [multipliers]                word -> value, times what stands before it within a thousand ("hundred")
    [scales]                     word -> value, closes a group ("thousand", "million"; "tenth" = 0.1)
    [pairs]                      word -> the scale of which it says two (Arabic "two million" in one word); one that is
                                 in [scales] too says so only where no further part of the number follows
    [halves]                     word -> part of one ("and a half" = 0.5)
    measured = ["onza", "tm "]   beginnings of the words of its units, of which every text with amounts has one, or an
                                 English unit; one that ends in a space is a whole word, or stands behind a number,
                                 and before what stands behind "*" there may be letters ("*tonne")
    [inside]                     word within or behind a number -> English before it ("30 odd" = "more than")

  What its phrases say:

    [classes.month]              word or phrase -> English, for {month} in phrases
    [classes] who = ["a", "b"]   a class of all that is in others
    [phrases.units] …            phrase -> English; any number of tables under [phrases], each a class too of those of
                                 its phrases that have no slot: {units}
    [brackets]                   "first part ... second part" of a verb -> English, written where the first part stands
    [carried]                    English of a verb -> what a later "<move>" of its sentence stands for ("rose" = "up")

A phrase is words as printed, in lower case; keys are folded as the text is. In a phrase

    a space                      is any gap between words (also a hyphen, a space of no width), " ?" one that may be
                                 absent, as before "%" always
    *                            any ending of a word
    (a|b) (a)? a?                either; one that may be absent; also within one another, and with slots
    [:(] \\(                      one of some signs; a sign that would mean something else
    {n} {q} {y}                  a number in digits, one that may have a scale word ("2 million"), a year
    {day}                        a day of a date in digits ("21.3.16")
    {d} {dd} {ddd}               one to three digits
    {month} {month2}             a word of a class, and a second one; all are written again where the English has them
    ~                            what stands behind it must follow, and is not replaced
    < before its English         an ending of a name, which English says before the name ("'de" = "<at"); what follows
                                 a | is said in its own place
    > in its English             what follows is said only where a name follows ("{q} tonla" = "{q} tons>by")
    + at the end                 the next word is glued to the phrase

Of the phrases that fit at one place the longest wins; of phrases of one length one that says what must follow, then
one without slots, then the one that stands earlier in the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

Words = tuple[str, ...]
Values = Mapping[str, Decimal]
Told = Mapping[str, str]


class TongueError(ValueError):
    """A language table says something that can't be read: which table, which key, why."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """The table of one language; fields as in this module's description."""

    code: str
    name: str
    spaced: bool = True
    loose: bool = False
    heard: bool = False
    capitals: str = ""
    article: str = ""
    introducing: Words = ()
    leading: Words = ()
    plain: Words = ()
    heads: Words = ()
    abbreviations: Words = ()
    folds: Told = field(default_factory=dict)
    contractions: Told = field(default_factory=dict)
    unaccented: Told = field(default_factory=dict)
    prefixes: Told = field(default_factory=dict)
    kinds: Told = field(default_factory=dict)
    letters: Told = field(default_factory=dict)
    usual: Told = field(default_factory=dict)
    endings: Told = field(default_factory=dict)
    sounds: Told = field(default_factory=dict)
    decimal: str = "."
    group: str = ","
    grouped: bool = False
    backward: str = ""
    whole: Words = ()
    weighed: Words = ()
    moved_of: bool = False
    land: str = ""
    calendar: str = "gregorian"
    century: int = 0
    joined: bool = False
    reversed: bool = False
    nested: bool = False
    linked: bool = False
    joiners: Words = ()
    glued: Words = ()
    point: str = ""
    never_alone: Words = ()
    vague: Words = ()
    unread: Words = ()
    percent: Words = ()
    counted: Words = ()
    bracketed: Words = ()
    counting: Words = ()
    measured: Words = ()
    numbers: Values = field(default_factory=dict)
    multipliers: Values = field(default_factory=dict)
    scales: Values = field(default_factory=dict)
    pairs: Values = field(default_factory=dict)
    halves: Values = field(default_factory=dict)
    inside: Told = field(default_factory=dict)
    initials: Told = field(default_factory=dict)
    forms: Told = field(default_factory=dict)
    classes: Mapping[str, Told] = field(default_factory=dict)
    phrases: Told = field(default_factory=dict)
    brackets: Told = field(default_factory=dict)
    carried: Told = field(default_factory=dict)
