"""A message as HTML: the same as the plain text, with the amount set out in its sentence. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from crawler.alerts.telling import Side, Told, emphasised, evidence, facts, grouped, headline

# Mail programs take style attributes only.
_LABEL = 'style="color:#666;padding:2px 12px 2px 0;vertical-align:top;text-align:left;font-weight:normal"'
_QUOTE = 'style="margin:12px 0 4px;padding:0 0 0 12px;border-left:3px solid #b87333"'
_PAGE = 'style="font:15px/1.45 system-ui,sans-serif;color:#222;max-width:640px"'


def html(told: Sequence[Told]) -> str:
    """The whole body; every text is escaped."""
    return f"<div {_PAGE}>{''.join(_single(told[0]) if len(told) == 1 else _digest(told))}</div>"


def _single(told: Told) -> Iterator[str]:
    yield f'<h2 style="font-size:19px;margin:0 0 8px">{escape(headline(told))}</h2><table>'
    for label, text in facts(told):
        yield f"<tr><th {_LABEL}>{escape(label)}</th><td>{escape(text)}</td></tr>"
    yield "</table>"
    for side in evidence(told):
        yield f"<blockquote {_QUOTE}>{_quoted(side)}</blockquote>{_link(side.get('url'), side.get('wire'))}"
    if not evidence(told):
        yield _link(told.change.url, told.change.wire)


def _digest(told: Sequence[Told]) -> Iterator[str]:
    for group, members in grouped(told).items():
        yield f'<h3 style="font-size:16px;margin:16px 0 4px">{escape(group[:1].upper() + group[1:])}</h3><ul>'
        for each in members:
            link = _link(each.side.get("url") or each.change.url, each.change.wire)
            yield f"<li>{escape(headline(each))} {link}</li>"
        yield "</ul>"


def _quoted(side: Side) -> str:
    before, amount, after = emphasised(side)
    return f"{escape(before)}<strong>{escape(amount)}</strong>{escape(after)}" if amount else escape(before)


def _link(url: str | None, wire: str | None) -> str:
    if not url:
        return ""
    safe = url.startswith(("https://", "http://"))
    name = escape(wire or url)
    return f'<a href="{escape(url)}">{name}</a>' if safe else name
