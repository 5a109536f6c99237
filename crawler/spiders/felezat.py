"""Felezat Khavarmianeh, می متالز: Persian news of metals, with the monthly reports of the companies."""

from __future__ import annotations

from dataclasses import replace

from crawler.expectation import Expectation
from crawler.families.iransamaneh import RULES, IranSamanehSpider


class Felezat(IranSamanehSpider):
    """The text stands in a box without a name of its own; the source of a copied text is named at its end."""

    name = "felezat"
    title = "می متالز"
    home = "https://felezatkhavarmianeh.ir"
    rules = replace(
        RULES,
        body=("div[style='direction: rtl;']", *RULES.body),
        drop=(*RULES.drop, ".tags_container"),
        boilerplate=(*RULES.boilerplate, r"^می متالز\s*-?$"),
        date_text=(r"تاریخ:\s*[\d۰-۹]{1,2} \S+ [\d۰-۹]{4}\s*،?\s*ساعت [\d۰-۹]{1,2}:[\d۰-۹]{2}",),
    )
    expect = Expectation(articles_per_day=60, newest="2d")
