"""One call over loopback: from a method's arguments to its typed answer.

Compared are our client; `by hand`, which is in by_hand.py; `bare`, which is aiohttp's session and orjson with
nothing typed; and for orientation the providers' own SDKs (async) and httpx with orjson. All ask the same server
for the same bytes, one after another on connections that stay open, or 50 workers at once, on asyncio's own loop
and on uvloop's.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import aiohttp

from aiomerchant import Polar, Square
from aiomerchant.square import models

from .by_hand import ByHand
from .measure import Contest, alternate_async
from .payloads import order, payment
from .peers import installed, newer
from .report import Row, compared
from .server import Answer, serve

PAYMENT, ORDER, NEWER_ORDER = payment(), order(), newer(order(1))
ANSWERS = {
    f"GET /v2/payments/{PAYMENT['id']}": Answer(json.dumps({"payment": PAYMENT}, separators=(",", ":"))),
    "POST /v2/payments": Answer(json.dumps({"payment": PAYMENT}, separators=(",", ":"))),
    f"GET /v1/orders/{ORDER['id']}": Answer(json.dumps(ORDER, separators=(",", ":"))),
    f"GET /v1/orders/{NEWER_ORDER['id']}": Answer(json.dumps(NEWER_ORDER, separators=(",", ":"))),
}
NEW = {
    "source_id": "cnon:card-nonce-ok",
    "customer_id": "CU7V3KZQ5R1M9",
    "location_id": "LO7V3KZQ5R1M9",
    "reference_id": "invoice-20261112-17",
    "note": "Two coffees and a croissant",
    "autocomplete": True,
}
GOALS: dict[str, dict[int, float | None]] = {
    "by hand": {1: 1.3, 50: 1.4},
    "bare": {1: 1.4, 50: 1.4},
}

Contestants = dict[str, Callable[[], Awaitable[object]]]


def rows(*, quick: bool) -> Iterator[Row]:
    loops = {"": asyncio.new_event_loop}
    if installed("uvloop"):
        import uvloop

        loops[", uvloop"] = uvloop.new_event_loop
    plain: dict[tuple[str, str], float] = {}
    with serve(ANSWERS) as address:
        for loop, factory in loops.items():
            for at_once in (1, 50):
                with asyncio.Runner(loop_factory=factory) as runner:
                    contests = runner.run(_contests(address, at_once, quick=quick))
                for what, contest in contests.items():
                    name = f"{what}{', 50 at once' if at_once > 1 else ''}"
                    if loop:
                        # No worse than on asyncio's own loop, but for the noise.
                        goals = {other: 1.05 * plain[name, other] for other in GOALS}
                    else:
                        goals = {other: goal[at_once] for other, goal in GOALS.items()}
                        plain |= {(name, other): contest.ratio("ours", other) for other in GOALS}
                    yield from compared(name + loop, contest, goals)


async def _contests(address: str, at_once: int, *, quick: bool) -> dict[str, Contest]:
    async with _clients(address) as calls:
        return {
            what: await alternate_async(
                contestants,
                seconds=0.03 if quick else 0.06,
                rounds=9 if quick else 25,
                at_once=at_once,
            )
            for what, contestants in calls.items()
        }


@asynccontextmanager
async def _clients(address: str) -> AsyncGenerator[dict[str, Contestants]]:
    """The contestants of each kind of call."""
    async with AsyncExitStack() as stack:
        square = await stack.enter_async_context(Square("EAAAsample", base_url=address))
        polar = await stack.enter_async_context(Polar("polar_oat_sample", base_url=address))
        hand = await stack.enter_async_context(ByHand(address))
        get: Contestants = {
            "ours": lambda: square.payments.get(PAYMENT["id"]),
            "by hand": lambda: hand.payment(PAYMENT["id"]),
        }
        get_order: Contestants = {
            "ours": lambda: polar.orders.get(ORDER["id"]),
            "by hand": lambda: hand.order(ORDER["id"]),
        }
        create: Contestants = {
            "ours": lambda: square.payments.create(
                **NEW, amount_money=models.Money(amount=1250, currency="USD")
            ),
            "by hand": lambda: hand.pay(**NEW, amount=1250, currency="USD"),
        }
        if installed("orjson"):
            bare = await stack.enter_async_context(_bare(address))
            get["bare"] = lambda: bare("GET", f"/v2/payments/{PAYMENT['id']}")
            get_order["bare"] = lambda: bare("GET", f"/v1/orders/{ORDER['id']}")
            create["bare"] = lambda: bare("POST", "/v2/payments", _new_payment())
        if installed("httpx"):
            httpx = await stack.enter_async_context(_httpx(address))
            get["httpx"] = lambda: httpx("GET", f"/v2/payments/{PAYMENT['id']}")
            get_order["httpx"] = lambda: httpx("GET", f"/v1/orders/{ORDER['id']}")
            create["httpx"] = lambda: httpx("POST", "/v2/payments", _new_payment())
        if installed("square"):
            from square import AsyncSquare

            squareup = AsyncSquare(token="EAAAsample", base_url=address)
            get["squareup"] = lambda: squareup.payments.get(payment_id=PAYMENT["id"])
            create["squareup"] = lambda: squareup.payments.create(**_new_payment())
        if installed("polar"):
            from polar.v2026_10 import PolarAsync

            theirs = await stack.enter_async_context(PolarAsync("polar_oat_sample", base_url=address))
            get_order["polar-sdk"] = lambda: theirs.orders.get(NEWER_ORDER["id"])
        yield {"Get a payment": get, "Get an order": get_order, "Create a payment": create}


def _new_payment() -> dict[str, Any]:
    from uuid import uuid4

    return {**NEW, "idempotency_key": str(uuid4()), "amount_money": {"amount": 1250, "currency": "USD"}}


@asynccontextmanager
async def _bare(address: str) -> AsyncGenerator[Callable[..., Awaitable[Any]]]:
    """aiohttp as its documentation shows it, with a token; JSON by orjson."""
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
