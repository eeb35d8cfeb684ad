"""One call over loopback: from a method's arguments to its typed answer.

Compared are our client; `by hand`, which is in by_hand.py; `bare`, which is aiohttp's session and orjson
with nothing typed; and for orientation the providers' own SDKs (async) and httpx with orjson. All ask the
same server for the same bytes, one after another on connections that stay open, or 50 workers at once, on
asyncio's own loop and on uvloop's.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import cycle
from typing import Any

import aiohttp

from aiomerchant import Polar, Square
from aiomerchant.square import models

from .by_hand import ByHand
from .measure import Contest, alternate_async
from .payloads import order, payment, text
from .peers import installed, newer
from .report import Row, compared
from .server import Answer, serve

#: Several of each: no decoder shall have seen the texts of the answer a moment ago.
PAYMENTS = [payment(number) for number in range(64)]
ORDERS = [order(number) for number in range(64)]
NEWER_ORDERS = [newer(order(number)) for number in range(64, 128)]
ANSWERS = {
    "POST /v2/payments": Answer(text({"payment": PAYMENTS[0]})),
    **{f"GET /v2/payments/{one['id']}": Answer(text({"payment": one})) for one in PAYMENTS},
    **{f"GET /v1/orders/{one['id']}": Answer(text(one)) for one in (*ORDERS, *NEWER_ORDERS)},
}
NEW = {
    "source_id": "cnon:card-nonce-ok",
    "customer_id": "CU7V3KZQ5R1M9",
    "location_id": "LO7V3KZQ5R1M9",
    "reference_id": "invoice-20261112-17",
    "note": "Two coffees and a croissant",
    "autocomplete": True,
}
#: By the number of workers.
GOALS = {1: {"by hand": 1.3, "bare": 1.4}, 50: {"by hand": 1.4, "bare": 1.4}}

Contestants = dict[str, Callable[[], Awaitable[object]]]


def rows(*, quick: bool) -> Iterator[Row]:
    how = {"seconds": 0.03 if quick else 0.06, "rounds": 9 if quick else 17}
    with serve(ANSWERS) as address:
        for at_once, goals in GOALS.items():
            workers = f", {at_once} at once" if at_once > 1 else ""
            contests = asyncio.run(_contests(address, at_once=at_once, **how))
            for what, contest in contests.items():
                yield from compared(what + workers, contest, goals)
            if not installed("uvloop"):
                continue
            import uvloop

            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                on_uvloop = runner.run(_contests(address, only=goals, at_once=at_once, **how))
            for what, contest in on_uvloop.items():
                # No worse than on asyncio's own loop, but for the noise.
                goals = {name: 1.05 * contests[what].ratio("ours", name) for name in contest.others}
                yield from compared(f"{what}{workers}, uvloop", contest, goals)


async def _contests(
    address: str, *, only: Iterable[str] = (), at_once: int, seconds: float, rounds: int
) -> dict[str, Contest]:
    """Let all contestants take turns at each kind of call, or only ours and those named."""
    async with _clients(address) as calls:
        return {
            what: await alternate_async(
                {name: call for name, call in found.items() if not only or name in ("ours", *only)},
                seconds=seconds,
                rounds=rounds,
                at_once=at_once,
            )
            for what, found in calls.items()
        }


@asynccontextmanager
async def _clients(address: str) -> AsyncGenerator[dict[str, Contestants]]:
    """The contestants of each kind of call."""
    async with AsyncExitStack() as stack:
        square = await stack.enter_async_context(Square("EAAAsample", base_url=address))
        polar = await stack.enter_async_context(Polar("polar_oat_sample", base_url=address))
        hand = await stack.enter_async_context(ByHand(address))
        payments, orders, newer_orders = (
            cycle([one["id"] for one in each]) for each in (PAYMENTS, ORDERS, NEWER_ORDERS)
        )
        get: Contestants = {
            "ours": lambda: square.payments.get(next(payments)),
            "by hand": lambda: hand.payment(next(payments)),
        }
        get_order: Contestants = {
            "ours": lambda: polar.orders.get(next(orders)),
            "by hand": lambda: hand.order(next(orders)),
        }
        create: Contestants = {
            "ours": lambda: square.payments.create(
                **NEW, amount_money=models.Money(amount=1250, currency="USD")
            ),
            "by hand": lambda: hand.pay(**NEW, amount=1250, currency="USD"),
        }
        if installed("orjson"):
            bare = await stack.enter_async_context(_bare(address))
            get["bare"] = lambda: bare("GET", f"/v2/payments/{next(payments)}")
            get_order["bare"] = lambda: bare("GET", f"/v1/orders/{next(orders)}")
            create["bare"] = lambda: bare("POST", "/v2/payments", _new_payment())
        if installed("httpx"):
            httpx = await stack.enter_async_context(_httpx(address))
            get["httpx"] = lambda: httpx("GET", f"/v2/payments/{next(payments)}")
            get_order["httpx"] = lambda: httpx("GET", f"/v1/orders/{next(orders)}")
            create["httpx"] = lambda: httpx("POST", "/v2/payments", _new_payment())
        if installed("squareup"):
            from square import AsyncSquare

            squareup = AsyncSquare(token="EAAAsample", base_url=address)
            get["squareup"] = lambda: squareup.payments.get(payment_id=next(payments))
            create["squareup"] = lambda: squareup.payments.create(**_new_payment())
        if installed("polar-sdk"):
            from polar.v2026_10 import PolarAsync

            theirs = await stack.enter_async_context(PolarAsync("polar_oat_sample", base_url=address))
            get_order["polar-sdk"] = lambda: theirs.orders.get(next(newer_orders))
        yield {"Get a payment": get, "Get an order": get_order, "Create a payment": create}


def _new_payment() -> dict[str, Any]:
    from uuid import uuid4

    return {**NEW, "idempotency_key": str(uuid4()), "amount_money": {"amount": 1250, "currency": "USD"}}


@asynccontextmanager
async def _bare(address: str) -> AsyncGenerator[Callable[..., Awaitable[Any]]]:
    """A session as aiohttp's documentation shows it, with a token; JSON by orjson."""
    import orjson

    async with aiohttp.ClientSession(headers={"Authorization": "Bearer EAAAsample"}) as session:

        async def call(method: str, path: str, body: Any = None) -> Any:
            data = None if body is None else orjson.dumps(body)
            headers = None if body is None else {"Content-Type": "application/json"}
            async with session.request(method, address + path, data=data, headers=headers) as response:
                return orjson.loads(await response.read())

        yield call


@asynccontextmanager
async def _httpx(address: str) -> AsyncGenerator[Callable[..., Awaitable[Any]]]:
    import httpx
    import orjson

    headers = {"Authorization": "Bearer EAAAsample"}
    async with httpx.AsyncClient(base_url=address, headers=headers) as session:

        async def call(method: str, path: str, body: Any = None) -> Any:
            data = None if body is None else orjson.dumps(body)
            more = None if body is None else {"Content-Type": "application/json"}
            return orjson.loads((await session.request(method, path, content=data, headers=more)).content)

        yield call
