"""Requests and webhooks: typed models to JSON, and signed bodies to typed events.

An order of Square with 50 line items is encoded from models, and by msgspec from plain attrs classes that
have those fields and no others. A webhook is received: its signature is checked and its body decoded to
the typed event; the yardstick computes one HMAC-SHA256, compares it and has msgspec parse the body to
plain JSON. `msgspec, typed` does the same and decodes to plain attrs classes.
"""

from __future__ import annotations

import hmac
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import cycle
from typing import Any

import attrs
import msgspec

from aiomerchant import square
from aiomerchant.webhooks import PolarWebhooks, SquareWebhooks, sign

from .by_hand import Money
from .measure import alternate
from .payloads import order, payment, text
from .plain import Plain
from .report import Row, compared
from tests.support.instances import document

SECRET, URL = "whsec_c2VjcmV0LW9mLXRoZS1iZW5jaG1hcmtzLTMyLWI=", "https://shop.example/webhooks/square"


@attrs.define(kw_only=True)
class Modifier:
    catalog_object_id: str
    quantity: str
    base_price_money: Money


@attrs.define(kw_only=True)
class AppliedTax:
    uid: str
    tax_uid: str


@attrs.define(kw_only=True)
class LineItem:
    uid: str
    quantity: str
    catalog_object_id: str
    catalog_version: int
    note: str
    base_price_money: Money
    modifiers: list[Modifier]
    applied_taxes: list[AppliedTax]
    metadata: dict[str, str]


@attrs.define(kw_only=True)
class Order:
    location_id: str
    reference_id: str
    customer_id: str
    line_items: list[LineItem]


def rows(*, quick: bool) -> Iterator[Row]:
    how = {"seconds": 0.01 if quick else 0.03, "rounds": 15 if quick else 51}
    yield from compared("Encode an order with 50 line items", alternate(_orders(), **how), {"msgspec": 1.5})
    for name, contestants in _webhooks().items():
        goals = {"HMAC and msgspec, untyped": 2.0}
        yield from compared(f"Receive `{name}`", alternate(contestants, **how), goals)


def _orders() -> dict[str, Callable[[], object]]:
    models = square.models

    def made(
        money: Any, modifier: Any, applied_tax: Any, line_item: Any, order: Any
    ) -> Any:  # the same of both kinds of classes
        return order(
            location_id="L88917AVBK2S5",
            reference_id="table-12",
            customer_id="CU7V3KZQ5R1M9",
            line_items=[
                line_item(
                    uid=f"line-{number}",
                    quantity=str(number % 3 + 1),
                    catalog_object_id=f"W62UWFY35CWMYGVWK6T{number:05}",
                    catalog_version=1762953255000 + number,
                    note="No sugar, please",
                    base_price_money=money(amount=450 + number, currency="USD"),
                    modifiers=[
                        modifier(
                            catalog_object_id=f"CHQX7Y4KY6N5KINJKZC{which}{number:04}",
                            quantity="1",
                            base_price_money=money(amount=50, currency="USD"),
                        )
                        for which in "AB"
                    ],
                    applied_taxes=[applied_tax(uid=f"applied-{number}", tax_uid="state-tax")],
                    metadata={"kitchen": "2"},
                )
                for number in range(50)
            ],
        )

    ours = made(
        models.Money,
        models.OrderLineItemModifier,
        models.OrderLineItemAppliedTax,
        models.OrderLineItem,
        models.Order,
    )
    plain = made(Money, Modifier, AppliedTax, LineItem, Order)
    write = msgspec.json.Encoder().encode
    assert json.loads(square.encode_json(ours)) == json.loads(write(plain))
    return {"ours": lambda: square.encode_json(ours), "msgspec": lambda: write(plain)}


def _webhooks() -> dict[str, dict[str, Callable[[], object]]]:
    now = int(datetime.now(UTC).timestamp())
    key = b64decode(SECRET.removeprefix("whsec_"))
    deliveries: list[tuple[bytes, dict[str, str]]] = []
    signed: list[tuple[bytes, dict[str, str]]] = []
    for number in range(64):
        event: dict[str, Any] = {
            "type": "order.created",
            "timestamp": f"2026-11-12T13:14:{15 + number % 40}.000001Z",
            "data": order(number),
        }
        body = text(event).encode()
        deliveries.append((body, sign("polar", body, SECRET, id=f"msg_{number}", timestamp=now)))
        event = {
            "merchant_id": "6SSW7HV8K2ST5",
            "type": "payment.updated",
            "event_id": f"13b867cf-db3d-4b1c-90b6-2f32a9d7{number:04x}",
            "created_at": "2026-11-12T13:14:15.000001Z",
            "data": {
                "type": "payment",
                "id": payment(number)["id"],
                "object": {"payment": payment(number)},
            },
        }
        body = text(event).encode()
        signed.append((body, sign("square", body, "signature-key", url=URL)))

    polar_webhooks = PolarWebhooks(SECRET, tolerance=24 * 60 * 60)
    square_webhooks = SquareWebhooks([("signature-key", URL)])

    def polar_signed(body: bytes, headers: dict[str, str]) -> None:
        content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        made = "v1," + b64encode(hmac.digest(key, content, "sha256")).decode()
        assert hmac.compare_digest(made, headers["webhook-signature"])

    def square_signed(body: bytes, headers: dict[str, str]) -> None:
        made = b64encode(hmac.digest(b"signature-key", URL.encode() + body, "sha256")).decode()
        assert hmac.compare_digest(made, headers["x-square-hmacsha256-signature"])

    return {
        "order.created": _received(
            deliveries,
            polar_webhooks.receive,
            polar_signed,
            Plain(document("polar")).component("WebhookOrderCreatedPayload"),
        ),
        "payment.updated": _received(
            signed,
            square_webhooks.receive,
            square_signed,
            Plain(document("square")).component("PaymentUpdatedEvent"),
        ),
    }


def _received(
    deliveries: list[tuple[bytes, dict[str, str]]],
    receive: Callable[[bytes, dict[str, str]], object],
    verify: Callable[[bytes, dict[str, str]], None],
    plain: Any,
) -> dict[str, Callable[[], object]]:
    following = cycle(deliveries)
    parse, typed = msgspec.json.Decoder().decode, msgspec.json.Decoder(plain).decode

    def decoded(decode: Callable[[bytes], object]) -> object:
        body, headers = next(following)
        verify(body, headers)
        return decode(body)

    return {
        "ours": lambda: receive(*next(following)),
        "HMAC and msgspec, untyped": lambda: decoded(parse),
        "HMAC and msgspec, typed": lambda: decoded(typed),
    }
