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

import msgspec

from aiomerchant import square
from aiomerchant.webhooks import PolarWebhooks, SquareWebhooks, sign

from . import lines
from .lines import fifty_lines
from .measure import alternate
from .payloads import order, payment, text
from .plain import Plain
from .report import Row, compared
from tests.support.instances import document

SECRET, URL = "whsec_c2VjcmV0LW9mLXRoZS1iZW5jaG1hcmtzLTMyLWI=", "https://shop.example/webhooks/square"


def rows(*, quick: bool) -> Iterator[Row]:
    how = {"seconds": 0.01 if quick else 0.03, "rounds": 15 if quick else 51}
    yield from compared("Encode an order with 50 line items", alternate(_orders(), **how), {"msgspec": 1.5})
    for name, contestants in _webhooks().items():
        goals = {"HMAC and msgspec, untyped": 2.0}
        yield from compared(f"Receive `{name}`", alternate(contestants, **how), goals)


def _orders() -> dict[str, Callable[[], object]]:
    ours, plain = fifty_lines(square.models), fifty_lines(lines)
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
            "api_version": "2026-10",
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
