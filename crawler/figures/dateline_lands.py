"""The land in whose capital a story was written, of whom "the country" speaks where the text names no land; and of
which land a capital stands for the government.
"""

from __future__ import annotations

import re

# Capitals and cities from which a land's own agencies write; London and Toronto write of everybody.
_CITIES = {
    city: land
    for land, cities in {
        "India": "New Delhi;Kolkata;Bhubaneswar;Ranchi;Raipur",
        "Pakistan": "Islamabad;Karachi;Lahore",
        "China": "Beijing",
        "Indonesia": "Jakarta",
        "Philippines": "Manila",
        "Vietnam": "Hanoi",
        "Kazakhstan": "Astana;Nur-Sultan;Almaty",
        "Uzbekistan": "Tashkent",
        "Kyrgyzstan": "Bishkek",
        "Tajikistan": "Dushanbe",
        "Mongolia": "Ulaanbaatar;Ulan Bator",
        "Ukraine": "Kyiv;Kiev",
        "Turkey": "Ankara",
        "Iran": "Tehran",
        "Chile": "Santiago",
        "Peru": "Lima",
        "Bolivia": "La Paz",
        "Colombia": "Bogota;Bogotá",
        "Brazil": "Brasilia;Rio de Janeiro",
        "Guyana": "Georgetown",
        "Zambia": "Lusaka",
        "Zimbabwe": "Harare",
        "Mozambique": "Maputo",
        "Namibia": "Windhoek",
        "Botswana": "Gaborone",
        "Tanzania": "Dodoma;Dar es Salaam",
        "Ghana": "Accra",
        "Guinea": "Conakry",
        "Mali": "Bamako",
        "Burkina Faso": "Ouagadougou",
        "Niger": "Niamey",
        "Sierra Leone": "Freetown",
        "Democratic Republic of Congo": "Kinshasa",
        "Egypt": "Cairo;Alexandria",
        "Morocco": "Rabat;Casablanca",
        "Mauritania": "Nouakchott",
        "Sudan": "Khartoum;Port Sudan",
        "Iraq": "Baghdad",
        "Saudi Arabia": "Riyadh;Jeddah",
        "Bahrain": "Manama",
        "Qatar": "Doha",
        "Oman": "Muscat",
        "Syria": "Damascus",
        "Libya": "Tripoli;Benghazi",
        "Angola": "Luanda",
        "Tunisia": "Tunis",
        "Algeria": "Algiers;Alger",
        "Gabon": "Libreville",
        "Madagascar": "Antananarivo",
    }.items()
    for city in cities.split(";")
}
# Cities from which wires write of the lands around, too.
_HUBS = ("Abidjan", "Dakar", "Yaoundé")
_DATELINE = re.compile(
    rf"\s*(?P<city>{'|'.join(sorted(map(re.escape, (*_CITIES, *_HUBS)), key=len, reverse=True))})"
    r"(?:[:,]| \(| ?[-\u2013\u2014/]|\. )",
    re.IGNORECASE,
)
# Capitals that wires of other lands write from too, or that are told of as governments only.
_SEATS = {
    city: land
    for land, cities in {
        "Russia": "Moscow;Kremlin",
        "United States": "Washington",
        "Japan": "Tokyo",
        "South Korea": "Seoul",
        "Australia": "Canberra",
        "Canada": "Ottawa",
        "South Africa": "Pretoria",
        "Germany": "Berlin",
        "India": "Delhi",
    }.items()
    for city in cities.split(";")
}
# "Lima expects", "Beijing's imports": what a government does, and what a land has.
_GOVERNS = re.compile(
    r"(?:, for (?:its|their) part,)?(?: (?:itself|now|still|also|has|had|again|already))*"
    r" (?:expect|want|plan|hope|aim|intend|mean|reckon|count"
    r"|forecast|target|foresee|see|wish|bann|ban|limit|allow|approv|order|impos|rais|lift|cut|set|import|export|bought"
    r"|buy)\w*\b|'s (?:[a-z-]+ ){0,3}(?:targets?|goals?|quotas?|plans?|imports|exports|output|production|purchases"
    r"|bans?|aims?|hopes?|ambitions?|policy)\b"
)
# "In Tehran, meanwhile, officials want".
_ITS_OFFICIALS = re.compile(
    r",?(?: [a-z]+,)? (?:officials|authorities|ministers|policymakers|the (?:government|ministry|minister|cabinet))\b"
)
_PLACED = re.compile(r"\b(?:in|at|of|from|near|to|outside|around|the|for|via|with) $")
_BY_LOWER = {city.lower(): land for city, land in _CITIES.items()}
# What a pattern without case takes for "i" too ("SANTİAGO").
_TURKISH = str.maketrans("İı", "ii")


def end_of_city(text: str) -> int:
    """Where the city ends that a text begins with, as its dateline; its beginning where there is none."""
    dateline = _DATELINE.match(text)
    return dateline.end("city") if dateline is not None else 0


def written_in(text: str) -> str | None:
    """The land of the city that a text begins with, as its dateline."""
    dateline = _DATELINE.match(text)
    return _BY_LOWER.get(dateline["city"].translate(_TURKISH).lower()) if dateline is not None else None


def land_of_seat(text: str, start: int, end: int) -> str | None:
    """The land whose capital is named in text[start:end] for its government: "Lima expects 5 tons"."""
    city = text[start:end]
    land = _SEATS.get(city) or _CITIES.get(city)
    if land is not None and text.startswith("In ", start - 3) and _ITS_OFFICIALS.match(text, end):
        return land
    if land is None or _PLACED.search(text, max(0, start - 8), start):
        return None
    return land if _GOVERNS.match(text, end) else None
