"""Cochilco, Chile's copper commission: the monthly bulletin, a page a table."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider


class Cochilco(WireSpider):
    """A page holds one table of one month's bulletin, in Latin-1, many periods in each cell, and no date."""

    name = "cochilco"
    title = "Comisión Chilena del Cobre"
    home = "https://boletin.cochilco.cl"
    country = "CL"
    language = "es"
    timezone = "America/Santiago"
    rank = "issuer"
    listings = ("/productos/boletin.asp",)
    article_pattern = r"^/productos/boletin\.asp\?(?P<id>anio=\d{4}&mes=\d{1,2}&tabla=\w+)"
    delay = 5.0
    every = "12h"
    rules = PageRules(
        headline=("h1", "h2", ".titulo"),
        body=("#contenido", "form"),
        timezone="America/Santiago",
        language="es",
        headline_captions=True,
    )
    # The addresses of tables are known, that the bulletin's own page links to them is not.
    assumed = ("listings", "body")
    expect = Expectation(articles_per_day=1, share_with_date=0, newest="60d")
