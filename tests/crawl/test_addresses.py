"""Requests go to public addresses only."""

from __future__ import annotations

import pytest
from scrapy import Request

from crawler.middlewares.addresses import PrivateAddressError, PublicAddressesOnly, literal_address


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost:8000/rss",
        "http://inner.localhost/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://0.0.0.0/",
        "http://[::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
    ],
)
def test_addresses_that_are_not_public_are_refused(url: str) -> None:
    with pytest.raises(PrivateAddressError):
        PublicAddressesOnly(allow_private=False).process_request(Request(url))
    PublicAddressesOnly(allow_private=True).process_request(Request(url))


@pytest.mark.parametrize("url", ["https://menafn.com/1/x", "http://8.8.8.8/", "http://[2606:4700::1111]/"])
def test_public_addresses_pass(url: str) -> None:
    PublicAddressesOnly(allow_private=False).process_request(Request(url))


def test_a_name_is_no_literal_address() -> None:
    assert literal_address("menafn.com") is None
    assert literal_address("[::1]") == "::1"
