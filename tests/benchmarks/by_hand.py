"""What a careful person writes without an SDK: the yardstick of a call.

One session for all calls, a limit of time, a look at the status, and msgspec's decoders, made once,
straight to plain attrs classes. It has the connections that our client has by default, and no cookies
either. There is nothing else in it: no repeats, no check of what is sent, no errors that say what
happened, no unknown fields.
"""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

import aiohttp
import attrs
import msgspec

from .lines import Money
from .plain import Plain
from tests.support.instances import document

__all__ = ["ByHand", "NewPayment"]


@attrs.define(kw_only=True)
class NewPayment:
    """What a payment is made of; only the fields that are sent, for msgspec writes None as null."""

    idempotency_key: str
    source_id: str
    amount_money: Money
    customer_id: str
    location_id: str
    reference_id: str
    note: str
    autocomplete: bool


class ByHand:
    """A client of both APIs, by hand."""

    def __init__(self, address: str) -> None:
        self._address = address
        square, polar = Plain(document("square")), Plain(document("polar"))
        self._payment = msgspec.json.Decoder(square.component("GetPaymentResponse"))
        self._created = msgspec.json.Decoder(square.component("CreatePaymentResponse"))
        self._order = msgspec.json.Decoder(polar.component("Order"))
        self._encoder = msgspec.json.Encoder()

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
                "Authorization": "Bearer EAAAsample",
                "Square-Version": "2026-09-16",
                "User-Agent": "by-hand/1.0",
            },
            connector=aiohttp.TCPConnector(limit=100),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=10),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def payment(self, id: str) -> Any:
        return self._payment.decode(await self._ask("GET", f"/v2/payments/{id}"))

    async def order(self, id: str) -> Any:
        return self._order.decode(await self._ask("GET", f"/v1/orders/{id}"))

    async def pay(self, source_id: str, amount: int, currency: str, **fields: Any) -> Any:
        new = NewPayment(
            idempotency_key=str(uuid4()),
            source_id=source_id,
            amount_money=Money(amount=amount, currency=currency),
            **fields,
        )
        text = await self._ask("POST", "/v2/payments", self._encoder.encode(new))
        return self._created.decode(text)

    async def _ask(self, method: str, path: str, body: bytes | None = None) -> bytes:
        headers = None if body is None else {"Content-Type": "application/json"}
        async with (
            asyncio.timeout(30),
            self._session.request(method, self._address + path, data=body, headers=headers) as response,
        ):
            text = await response.read()
            if response.status >= 400:
                raise RuntimeError(f"{method} {path}: {response.status}")
            return text
