"""Keys under which the store knows a page and a text. Pure; standard library only."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

# Host labels that serve the same article in another dress.
HOST_VARIANTS = ("www.", "m.", "amp.", "mobile.")
# Parameters that tell where a reader came from, never which article it is.
TRACKING = frozenset(
    {"fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid"}
    | {"ref", "referrer", "source", "src", "social", "cmpid", "ito"}
)
TRACKING_PREFIXES = ("utm_", "at_", "pk_", "mtm_")
# Parameters that choose the AMP or print form of the same article.
VARIANT_PARAMS = frozenset({"amp", "print", "outputtype", "output"})
VARIANT_PATH = re.compile(r"(?i)^/(?:amp|print)(?=/)|/(?:amp|print)(?=/?$)|\.amp(?=\.html?$)|\.amp$")
DEFAULT_PORT = re.compile(r":(?:80|443)$")

# A sign belongs to its number ("-3.2 %" is not "3.2 %"); any other punctuation is a matter of typography.
SIGN = re.compile(r"(?:(?<=\s)|(?<=[(\[])|^)[-−–]\s?(?=\d)")
NOT_WORD = re.compile(r"[\W_]+")


def url_key(url: str, wire: str, article_pattern: str | None) -> str:
    """The key that all addresses of one article share: "menafn:1109081036", or the normalised url.

    `article_pattern` is the wire's regex, searched in `path_and_query`; its group `id`, where it has one
    and it matched, makes the key. Otherwise the key is host, path and content-selecting parameters.
    """
    found = _article_id(url, article_pattern)
    return f"{wire}:{found}" if found else normalised_url(url)


def _article_id(url: str, article_pattern: str | None) -> str | None:
    if not article_pattern:
        return None
    match = re.search(article_pattern, path_and_query(url))
    return match.groupdict().get("id") if match else None


def path_and_query(url: str) -> str:
    """What a wire's article pattern is searched in: "/news/495057/slug", "/story.aspx?storyid=7"."""
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def normalised_url(url: str) -> str:
    """The url without scheme, host variant, tracking, fragment, AMP or print form and trailing slash."""
    parts = urlsplit(url.strip())
    query = urlencode(sorted(_content_params(parts.query)))
    return _host(parts.netloc) + _path(parts.path) + (f"?{query}" if query else "")


def without_tracking(url: str) -> str:
    """The url as it is to be asked for and shown: parameters that only say where a reader came from are gone."""
    parts = urlsplit(url.strip())
    kept = [
        pair for pair in parts.query.split("&") if pair and not _is_tracking(unquote(pair.partition("=")[0]))
    ]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(kept), ""))


def _host(netloc: str) -> str:
    host = DEFAULT_PORT.sub("", netloc.rpartition("@")[2].lower()).rstrip(".")
    for variant in HOST_VARIANTS:
        if host.startswith(variant) and host.count(".") > 1:
            return host.removeprefix(variant)
    return host


def _path(path: str) -> str:
    joined = re.sub(r"/{2,}", "/", path)
    plain = VARIANT_PATH.sub("", joined).rstrip("/")
    return quote(unquote(plain), safe="/:@!$&'()*+,;=~-._")


def _content_params(query: str) -> list[tuple[str, str]]:
    return [pair for pair in parse_qsl(query, keep_blank_values=True) if _selects(*pair)]


def _selects(name: str, value: str) -> bool:
    if _is_tracking(name):
        return False
    return name.lower() not in VARIANT_PARAMS or value.lower() not in {"", "1", "true", "amp", "print"}


def _is_tracking(name: str) -> bool:
    return name.lower() in TRACKING or name.lower().startswith(TRACKING_PREFIXES)


def normalised_text(text: str) -> str:
    """Case-folded words and numbers parted by one space; a minus before a number stays as "minus"."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return NOT_WORD.sub(" ", SIGN.sub(" minus ", folded)).strip()


def text_hash(text: str) -> str:
    """SHA-256, in hex, of the normalised text: equal for exact copies whatever their case and punctuation."""
    return hashlib.sha256(normalised_text(text).encode()).hexdigest()
