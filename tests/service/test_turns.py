"""Who may crawl now: one wire of a host, a few hosts, nobody while the store is written anew."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crawler.config import load_config
from crawler.service.crawls import Turns
from crawler.service.settings import Settings, settings_of
from storage.db import Database, open_store, write
from storage.runs import start_run
from storage.wires import register_wire

WIRES = {"one": "https://www.a.example", "two": "https://a.example", "three": "https://b.example"}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    file = tmp_path / "orewire.toml"
    wires = "".join(f'[wires.{name}]\nhome = "{home}"\nfeed = "/rss"\n' for name, home in WIRES.items())
    file.write_text(f"[service]\ncrawls_at_once = 2\n[crawl]\nwires = {list(WIRES)}\n{wires}")
    return settings_of(load_config(file))


@pytest.fixture
def db(settings: Settings) -> Iterator[Database]:
    store = open_store(settings.config.store.path)
    for name, home in WIRES.items():
        register_wire(store, name, name, home, None, "en", "agency")
    yield store
    store.close()


async def test_wires_of_a_host_take_turns_and_others_do_not_wait(db: Database, settings: Settings) -> None:
    turns, order = Turns(db, settings), []

    async def crawl(wire: str, go: asyncio.Event) -> None:
        async with turns.turn(wire):
            order.append(wire)
            await go.wait()

    first, others = asyncio.Event(), asyncio.Event()
    tasks = [asyncio.create_task(crawl(name, first if name == "one" else others)) for name in WIRES]
    await asyncio.sleep(0.01)
    assert order == ["one", "three"]
    first.set()
    await asyncio.sleep(0.01)
    assert order == ["one", "three", "two"]
    others.set()
    await asyncio.gather(*tasks)


async def test_nobody_crawls_while_the_store_is_written_anew(db: Database, settings: Settings) -> None:
    turns = Turns(db, settings)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(turns.turn("one"))
        waiting = asyncio.create_task(stack.enter_async_context(turns.alone()))
        await asyncio.sleep(0.01)
        assert not waiting.done()
        waiting.cancel()
    async with turns.alone():
        late = asyncio.create_task(turns.turn("three").__aenter__())
        await asyncio.sleep(0.01)
        assert not late.done()
    await late


async def test_a_crawl_that_others_started_is_waited_for(
    db: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crawler.service.crawls.ELSEWHERE_LOOK", timedelta(0))
    start_run(db, "two", datetime.now(UTC))
    with write(db):
        db.conn.execute("UPDATE runs SET pid = 1, pid_started = ''")  # a process that lives, and is not ours
    turns = Turns(db, settings)
    async with turns.turn("three"):
        waiting = asyncio.create_task(turns.turn("one").__aenter__())
        await asyncio.sleep(0.01)
        assert not waiting.done()
        with write(db):
            db.conn.execute("UPDATE runs SET started_at = '2020-01-01T00:00:00.000000Z'")  # it hangs
        await waiting
