"""The store in memory: what the protocol of stores asks for."""

from __future__ import annotations

import asyncio

import pytest

from aiomerchant.oauth.stores import MemoryStore, Store, Stored


@pytest.fixture
def store() -> Store:
    return MemoryStore()


async def test_writes_only_over_what_the_writer_knows(store: Store) -> None:
    """Of ten writers with one version, one succeeds; nobody makes an entry that is there."""
    first = await store.save("a", b"1", version=None)
    assert first == await store.load("a")
    assert first is not None
    assert await store.save("a", b"2", version=None) is None
    writers = (store.save("a", b"%d" % index, version=first.version) for index in range(10))
    (winner,) = [stored for stored in await asyncio.gather(*writers) if stored is not None]
    assert await store.load("a") == winner
    assert winner.version != first.version


async def test_an_entry_that_was_made_anew_is_another(store: Store) -> None:
    """Whoever knows the old one cannot write over it, though both are first ones."""
    old = await store.save("a", b"1", version=None)
    assert old is not None
    assert await store.delete("a", version=old.version)
    await store.save("a", b"2", version=None)
    assert await store.save("a", b"3", version=old.version) is None
    assert not await store.delete("a", version=old.version)


async def test_deletes_once(store: Store) -> None:
    """Of several callers one is told that it was there."""
    await store.save("a", b"1", version=None)
    assert sorted(await asyncio.gather(*(store.delete("a") for _ in range(3)))) == [False, False, True]
    assert await store.load("a") is None


async def test_forgets_what_is_over() -> None:
    """An entry with an end is gone after it, others stay."""
    now = [0.0]
    store = MemoryStore(clock=lambda: now[0])
    await store.save("short", b"1", version=None, expires=10.0)
    await store.save("long", b"1", version=None)
    now[0] = 9.0
    assert await store.keys("") == ["long", "short"]
    now[0] = 10.0
    assert await store.keys("") == ["long"]
    assert await store.load("short") is None


async def test_lists_keys_in_pieces(store: Store) -> None:
    """In order, by prefix, from after a key that need not be there."""
    for key in ("b:1", "a:3", "a:1", "a:4"):
        await store.save(key, b"", version=None)
    assert await store.keys("a:", limit=2) == ["a:1", "a:3"]
    assert await store.keys("a:", after="a:2") == ["a:3", "a:4"]
    assert await store.keys("a:", after="a:4") == []


async def test_locks_each_key_by_itself(store: Store) -> None:
    """One holder at a time; other keys are free."""
    inside: list[int] = []

    async def hold(index: int) -> None:
        async with store.lock("a", lease=30):
            inside.append(index)
            await asyncio.sleep(0)
            assert inside == [index]
            inside.remove(index)

    async with store.lock("b", lease=30):
        await asyncio.gather(*map(hold, range(5)))


async def test_shows_no_data(store: Store) -> None:
    stored = await store.save("a", b"a-token", version=None)
    assert isinstance(stored, Stored)
    assert "a-token" not in f"{stored!r} {store!r}"
    await store.close()
