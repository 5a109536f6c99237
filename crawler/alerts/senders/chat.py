"""E-mail, Slack, Telegram, ntfy and the other services that Apprise knows."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import apprise
from apprise.attachment.memory import AttachMemory
from apprise.common import NotifyFormat
from apprise.plugins.email import NotifyEmail

from crawler.alerts.chart import chart_png
from crawler.alerts.letters import Letter
from crawler.alerts.secret import Expanded, expand
from crawler.alerts.sections import TargetSection
from crawler.alerts.senders import SendError

KEY_HEADER = "X-Orewire-Key"
# A redirect could lead a message, and the secret in its address, elsewhere.
_ASSET = apprise.AppriseAsset(app_id="Orewire", http_redirects=False, async_mode=False)


async def send(target: TargetSection, letter: Letter, environment: Mapping[str, str]) -> None:
    """Hands the letter to the service, with the key in a header where the service is e-mail."""
    assert target.url is not None
    address = expand(target.url, environment, encode=True)
    service = _service(address, target, letter)
    picture = await _picture(service, letter)
    result = await _notify(service, letter, picture, target.timeout.total_seconds())
    if not result:
        raise SendError(address.redact(_reason(result)))


def _service(address: Expanded, target: TargetSection, letter: Letter) -> Any:
    service: Any = apprise.Apprise.instantiate(address.text, asset=_ASSET, suppress_exceptions=True)
    if service is None:
        raise SendError("Apprise does not know such an address; see its list of services")
    seconds = target.timeout.total_seconds()
    service.socket_connect_timeout = service.socket_read_timeout = seconds
    if is_mail(service):
        service.headers = {**service.headers, KEY_HEADER: letter.key}
    return service


def is_mail(service: Any) -> bool:
    """Whether the service is e-mail, which alone shows all of our HTML."""
    return isinstance(service, NotifyEmail)


async def _picture(service: Any, letter: Letter) -> Any:
    """The chart of the series as an attachment, where the service takes one."""
    if not service.attachment_support or len(letter.told) != 1:
        return None
    drawn = await asyncio.to_thread(chart_png, letter.told[0].background)
    attach: Any = AttachMemory
    return attach(content=drawn, name="series.png", mimetype="image/png") if drawn else None


async def _notify(service: Any, letter: Letter, picture: Any, seconds: float) -> Any:
    mail = is_mail(service) and letter.html
    everyone = apprise.Apprise(asset=_ASSET)
    everyone.add(service)
    return await everyone.async_notify(
        title=letter.subject,
        body=letter.html if mail else letter.text,
        body_format=NotifyFormat.HTML if mail else NotifyFormat.TEXT,
        attach=picture,
        timeout=seconds,
    )


def _reason(result: Any) -> str:
    """The last thing that Apprise logged of the failure, in one line."""
    lines = [str(entry.message) for each in result.results for entry in each.logs()]
    said = next((line for line in reversed(lines) if line.strip()), result.status.name.lower())
    return " ".join(said.split())[:200]
