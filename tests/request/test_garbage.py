"""What is left of a call: everything is freed by its last reference, and nothing waits for the collector."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from aiomerchant import NotFoundError, Polar, Square

from tests.support.servers import Serve, answer


@pytest.fixture
def uncollected() -> Iterator[None]:
    """No collection by itself."""
    gc.collect()
    gc.disable()
    yield
    gc.set_debug(0)
    gc.garbage.clear()
    gc.enable()


async def test_a_call_leaves_no_cycles(square: Square, uncollected: None) -> None:
    """Requests, answers and models hold nothing that holds them."""
    for _ in range(3):
        await square.payments.get("x")
        await square.payments.create(source_id="s", amount_money={"amount": 1, "currency": "USD"})
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    for _ in range(5):
        await square.payments.get("x")
        await square.payments.create(source_id="s", amount_money={"amount": 1, "currency": "USD"})
    gc.collect()
    assert [type(left) for left in gc.garbage if type(left).__module__.startswith("aiomerchant")] == []


async def test_an_error_leaves_no_cycles(serve: Serve, uncollected: None) -> None:
    server = await serve(answer({"error": "NotFound"}, status=404))
    async with Polar("token", base_url=server.url) as client:
        for _ in range(3):
            with pytest.raises(NotFoundError):
                await client.customers.get("x")
        gc.collect()
        gc.set_debug(gc.DEBUG_SAVEALL)
        for _ in range(5):
            with pytest.raises(NotFoundError):
                await client.customers.get("x")
        gc.collect()
        assert [type(left) for left in gc.garbage if type(left).__module__.startswith("aiomerchant")] == []


async def test_a_view_is_freed_with_its_token(square: Square, uncollected: None) -> None:
    """A view for each tenant leaves no token behind when it is not used any more."""
    view = square.with_options(access_token="EAAAl" + "x" * 60)
    await view.payments.get("x")
    options = weakref.ref(view._send.options)
    del view
    assert options() is None
