"""Each kind of target, against a real far end on loopback: SMTP, HTTP, files."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message as Mail
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as MailHandler
from jsonschema import Draft202012Validator
from lxml import etree
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from crawler.alerts.letters import Letter, write_letter
from crawler.alerts.sections import TargetSection
from crawler.alerts.senders import SendError, send
from crawler.alerts.telling import Told
from storage.messages import Message
from tests.alerts.makers import change, side
from tests.conftest import ROOT
from tests.storage.makers import T0

SECRETS = {"HOOK_SECRET": "s3cret/ key", "TOKEN": "t0ken"}


def message(key: str = "k1", attempts: int = 1, **fields: Any) -> Message:
    known = {
        "id": 1, "key": key, "rule_id": 1, "rule": "copper", "target": "desk", "form": "single", "state": "due",
        "attempts": attempts, "created_at": T0, "due_at": T0, "sent_at": None, "detail": None, "text": None,
    }  # fmt: skip
    return Message(**(known | fields))


def letter(key: str = "k1", attempts: int = 1) -> Letter:
    return write_letter(message(key, attempts), [Told(change(after=side(entity="Iran")))])


def target(**settings: Any) -> TargetSection:
    return TargetSection.model_validate({"allow_private": True, "timeout": "5s"} | settings)


class Mailbox(MailHandler):
    def __init__(self) -> None:
        super().__init__()
        self.mails: list[Mail] = []

    def handle_message(self, message: Mail) -> None:
        self.mails.append(message_from_bytes(message.as_bytes(), policy=default))


@pytest.fixture
def mailbox(unused_tcp_port: int) -> Iterator[tuple[Mailbox, int]]:
    box = Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=unused_tcp_port)
    controller.start()
    yield box, unused_tcp_port
    controller.stop()


async def test_mail_has_subject_key_and_both_forms(mailbox: tuple[Mailbox, int]) -> None:
    box, port = mailbox
    url = f"mailto://127.0.0.1:{port}?from=orewire@example.org&to=desk@example.org"
    await send(target(url=url), letter(), {})
    (mail,) = box.mails
    assert mail["Subject"] == "Copper cathode, Iran: 216,732 t in 9M 1403 (+3.2 %)"
    assert mail["X-Orewire-Key"] == "k1"
    forms = {part.get_content_type(): part.get_content() for part in mail.walk() if not part.is_multipart()}  # type: ignore[attr-defined]
    assert "<strong>216,732 tons</strong>" in forms["text/html"]
    assert "216,732 tons" in forms["text/plain"]


def yearly(count: int) -> dict[str, Any]:
    """The background of an observation in a series of so many years."""
    rows = [
        {"id": year, "value": 200000 + year, "unit": "t", "period": None, "period_start": f"{year}-01-01",
         "period_end": f"{year}-12-31"} for year in range(2025 - count, 2025)
    ]  # fmt: skip
    return {"observation": rows[-1], "series": rows, "witnesses": []}


@pytest.mark.parametrize(
    ("years", "pictures"), [(2, 0), (3, 1)], ids=["too few values for a chart", "a chart"]
)
async def test_mail_has_a_chart_of_the_series(
    mailbox: tuple[Mailbox, int], years: int, pictures: int
) -> None:
    pytest.importorskip("vl_convert", reason="needs the extra charts")
    box, port = mailbox
    url = f"mailto://127.0.0.1:{port}?from=orewire@example.org&to=desk@example.org"
    told = Told(change(after=side(entity="Iran")), yearly(years))
    await send(target(url=url), write_letter(message(), [told]), {})
    found = [part for part in box.mails[0].walk() if part.get_content_type() == "image/png"]
    assert len(found) == pictures
    assert all(part.get_payload(decode=True)[:8] == b"\x89PNG\r\n\x1a\n" for part in found)  # type: ignore[index]


async def test_mail_that_nobody_takes_is_an_error_in_one_line(unused_tcp_port: int) -> None:
    url = f"mailto://me:${{TOKEN}}@127.0.0.1:{unused_tcp_port}?from=a@example.org&to=b@example.org"
    with pytest.raises(SendError) as failed:
        await send(target(url=url), letter(), SECRETS)
    assert "\n" not in str(failed.value)
    assert "t0ken" not in str(failed.value)


async def test_a_chat_service_gets_plain_text(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/notify", method="POST").respond_with_data("ok")
    await send(target(url=httpserver.url_for("/notify").replace("http", "json", 1)), letter(), {})
    told = json.loads(httpserver.log[0][0].get_data())
    assert told["title"] == "Copper cathode, Iran: 216,732 t in 9M 1403 (+3.2 %)"
    assert "came to *216,732 tons*" in told["message"]


@pytest.mark.parametrize("status", [302, 400, 404, 500, 503])
async def test_a_chat_service_that_refuses_is_an_error(httpserver: HTTPServer, status: int) -> None:
    httpserver.expect_request("/notify").respond_with_data(
        "no", status=status, headers={"Location": "/other"}
    )
    httpserver.expect_request("/other").respond_with_data("ok")
    with pytest.raises(SendError):
        await send(target(url=httpserver.url_for("/notify").replace("http", "json", 1)), letter(), {})


async def test_an_address_that_apprise_does_not_know(httpserver: HTTPServer) -> None:
    with pytest.raises(SendError, match="Apprise does not know"):
        await send(target(url="carrier-pigeon://loft"), letter(), {})


async def test_a_webhook_is_signed_and_fits_its_schema(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook", method="POST").respond_with_data("", status=204)
    hook = target(webhook=httpserver.url_for("/hook") + "?token=${TOKEN}", secret="${HOOK_SECRET}")
    await send(hook, letter(), SECRETS)
    request = httpserver.log[0][0]
    stamp, body = request.headers["Orewire-Timestamp"], request.get_data()
    expected = hmac.new(SECRETS["HOOK_SECRET"].encode(), f"{stamp}.".encode() + body, hashlib.sha256)
    assert request.headers["Orewire-Signature"] == f"v1={expected.hexdigest()}"
    assert request.headers["Idempotency-Key"] == "k1"
    assert request.args["token"] == "t0ken"
    told = json.loads(body)
    Draft202012Validator(json.loads((ROOT / "docs" / "webhook.schema.json").read_text())).validate(told)
    assert (told["version"], told["key"], told["rule"]) == (1, "k1", "copper")
    assert told["changes"][0]["after"]["value"] == 216732


@pytest.mark.parametrize(
    ("status", "refused"), [(302, False), (400, True), (401, False), (404, False), (422, True), (500, False)]
)
async def test_a_webhook_that_answers_no_good_has_failed(
    httpserver: HTTPServer, status: int, refused: bool
) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=status, headers={"Location": "/other"})
    httpserver.expect_request("/other").respond_with_data("ok")
    hook = target(webhook=httpserver.url_for("/hook"), secret="${HOOK_SECRET}")
    with pytest.raises(SendError, match=f"HTTP {status}") as failed:
        await send(hook, letter(), SECRETS)
    assert failed.value.refused is refused
    assert len(httpserver.log) == 1


async def test_a_webhook_that_hangs_is_given_up_in_time(httpserver: HTTPServer) -> None:
    released = threading.Event()

    def hang(request: Request) -> Response:
        released.wait(10)
        return Response("late")

    httpserver.expect_request("/hook").respond_with_handler(hang)
    hook = target(webhook=httpserver.url_for("/hook"), secret="${HOOK_SECRET}", timeout="0.2s")
    with pytest.raises(SendError, match="Timeout"):
        await send(hook, letter(), SECRETS)
    released.set()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254"])
async def test_a_webhook_goes_to_public_addresses_only(host: str) -> None:
    hook = target(webhook=f"http://{host}:9/hook", secret="${HOOK_SECRET}", allow_private=False)
    with pytest.raises(SendError, match="no public address"):
        await send(hook, letter(), SECRETS)


async def test_a_secret_that_is_not_set_is_named() -> None:
    hook = target(webhook="https://example.org/${TOKEN}", secret="${HOOK_SECRET}")
    with pytest.raises(SendError, match="TOKEN is not set in the environment"):
        await send(hook, letter(), {"HOOK_SECRET": "x"})


async def test_an_address_with_a_secret_is_struck_out_of_errors(unused_tcp_port: int) -> None:
    hook = target(webhook=f"http://127.0.0.1:{unused_tcp_port}/${{TOKEN}}", secret="${HOOK_SECRET}")
    with pytest.raises(SendError) as failed:
        await send(hook, letter(), SECRETS)
    assert "t0ken" not in str(failed.value)


async def test_json_lines_hold_each_message_once(tmp_path: Path) -> None:
    lines = target(file=str(tmp_path / "alerts.jsonl"))
    await send(lines, letter("k1"), {})
    await send(lines, letter("k1", attempts=2), {})
    await send(lines, letter("k2"), {})
    told = [json.loads(line) for line in (tmp_path / "alerts.jsonl").read_text().splitlines()]
    assert [each["key"] for each in told] == ["k1", "k2"]


async def test_a_line_cut_short_by_a_crash_is_written_again_on_a_line_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "alerts.jsonl"
    file.write_text('{"version": 1, "key": "k1", "ru')
    await send(target(file=str(file)), letter("k1", attempts=2), {})
    first, second = file.read_text().splitlines()
    assert first == '{"version": 1, "key": "k1", "ru'
    assert json.loads(second)["key"] == "k1"


async def test_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    await send(target(file="-"), letter(), {})
    assert json.loads(capsys.readouterr().out)["key"] == "k1"


@pytest.mark.parametrize("name", ["copper.atom", "copper.json"])
async def test_a_feed_has_the_newest_first_each_once_and_no_more_than_asked(
    tmp_path: Path, name: str
) -> None:
    feed = target(feed=str(tmp_path / name), entries=2)
    for key in ("k1", "k2", "k2", "k3"):
        await send(feed, letter(key), {})
    assert ids(tmp_path / name) == ["urn:orewire:k3", "urn:orewire:k2"]
    assert [file.name for file in tmp_path.iterdir()] == [name]


def ids(file: Path) -> list[str | None]:
    if file.suffix == ".json":
        return [item["id"] for item in json.loads(file.read_text())["items"]]
    atom = "{http://www.w3.org/2005/Atom}"
    feed = etree.parse(file).getroot()
    assert feed.findtext(f"{atom}updated") == "2025-01-12T08:00:00Z"
    return [entry.findtext(f"{atom}id") for entry in feed.findall(f"{atom}entry")]


@pytest.mark.parametrize("name", ["copper.atom", "copper.json"])
async def test_a_file_that_is_no_feed_is_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("[1, 2]")
    with pytest.raises(SendError, match="no feed of ours"):
        await send(target(feed=str(tmp_path / name)), letter(), {})
    assert (tmp_path / name).read_text() == "[1, 2]"


async def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SendError, match="No such file"):
        await send(target(file=str(tmp_path / "none" / "alerts.jsonl")), letter(), {})
