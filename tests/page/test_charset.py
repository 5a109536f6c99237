from __future__ import annotations

import pytest

from crawler.page.charset import decode_page

PERSIAN = "<p>تولید مس ایران به ۲۱۶ هزار تن رسید</p>"
ARABIC = "<p>إنتاج النحاس في إيران</p>"


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        (PERSIAN.encode(), "text/html; charset=utf-8", PERSIAN),
        (PERSIAN.encode(), "text/html", PERSIAN),
        (PERSIAN.encode(), "text/html; charset=windows-1256", PERSIAN),
        (PERSIAN.encode("utf-8-sig"), "text/html; charset=iso-8859-1", PERSIAN),
        (PERSIAN.encode("utf-16"), "", PERSIAN),
        (ARABIC.encode("windows-1256"), 'text/html; charset="windows-1256"', ARABIC),
        (
            b"<meta charset=windows-1256>" + ARABIC.encode("windows-1256"),
            "text/html",
            "<meta charset=windows-1256>" + ARABIC,
        ),
        (b"<meta charset=cp1251>\xcc\xe5\xe4\xfc", "text/html; charset=utf-8", "<meta charset=cp1251>Медь"),
        ("Café".encode("latin-1"), "text/html; charset=utf-8", "Café"),
        (b"10 \x80 a ton", "text/html; charset=ISO-8859-1", "10 € a ton"),
        (b"a\xe9", "text/html; charset=no-such", "aé"),
        (PERSIAN.encode() + b"\xff", "text/html; charset=utf-8", PERSIAN + "\ufffd"),
        (b"\x81\x8d", "", "\ufffd\ufffd"),
        (b"", "", ""),
    ],
    ids=[
        "as declared",
        "undeclared",
        "header is wrong",
        "mark before header",
        "utf-16 mark",
        "arabic in the header",
        "arabic in meta",
        "meta where the header is wrong",
        "latin said to be utf-8",
        "latin is windows",
        "unknown charset",
        "one bad byte",
        "no charset fits",
        "empty",
    ],
)
def test_decode_page(body: bytes, content_type: str, text: str) -> None:
    assert decode_page(body, content_type) == text
