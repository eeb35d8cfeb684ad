"""What the benchmarks send and receive: JSON of the documents' schemas, with values as real ones are.

A payment is one by card, without the details of other sources. Each item of a page has an id and times of
its own, for decoders may remember texts that come again.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, Final
from uuid import UUID

from aiomerchant.sandbox.document.instances import TEXT

from tests.support.instances import Instances, component, document

__all__ = ["customer", "order", "order_page", "payment", "payment_page", "sparse", "text"]

#: What a payment by card does not have.
_NOT_BY_CARD: Final = frozenset(
    {
        "bank_account_details",
        "billing_address",  # it is the card's
        "buy_now_pay_later_details",
        "cash_details",
        "device_details",  # they are the card's
        "electronic_money_details",
        "external_details",
        "offline_payment_details",
        "shipping_address",
        "square_account_details",
        "wallet_details",
    }
)
_START: Final = datetime(2026, 11, 12, 13, 14, 15, tzinfo=UTC)


def payment(number: int = 0) -> dict[str, Any]:
    """A payment of Square, about 3 kB as JSON."""
    value = {name: item for name, item in _full("square", "Payment").items() if name not in _NOT_BY_CARD}
    return _own(value, f"GQTFp1ZlXdpoW4o6eGiZhbjosi{number:06d}", number)


def order(number: int = 0) -> dict[str, Any]:
    """An order of Polar, about 4 kB as JSON."""
    return _own(
        {**_full("polar", "Order"), "discount": None},
        str(UUID(int=0x0BBF43019BA8555CA42B9737 << 32 | number)),
        number,
    )


def customer(id: str) -> dict[str, Any]:
    """A customer of Polar, about 1 kB as JSON."""
    return {**_full("polar", "CustomerIndividual"), "id": id}


def payment_page(size: int = 100) -> dict[str, Any]:
    return {"payments": [payment(number) for number in range(size)], "cursor": "next"}


def order_page(size: int = 100) -> dict[str, Any]:
    return {
        "items": [order(number) for number in range(size)],
        "pagination": {"total_count": 10 * size, "max_page": 10},
    }


def text(value: Any) -> str:
    """JSON as servers write it, without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def sparse(provider: str, schema: str, value: Any) -> Any:
    """A value without every other optional field, at all depths."""
    return _sparse(value, component(schema), document(provider)["components"]["schemas"])


def _sparse(value: Any, schema: Any, schemas: Any) -> Any:
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[-1]]
    if isinstance(value, dict) and "properties" in schema:
        required = schema.get("required", ())
        optional = [name for name in value if name not in required]
        return {
            name: _sparse(item, schema["properties"].get(name, {}), schemas)
            for name, item in value.items()
            if name not in optional[1::2]
        }
    if isinstance(value, list):
        return [_sparse(item, schema.get("items", {}), schemas) for item in value]
    return value


@cache
def _full(provider: str, schema: str) -> dict[str, Any]:
    made: dict[str, Any] = _plausible(Instances(document(provider)).full(component(schema)), "")
    return made


def _plausible(value: Any, name: str) -> Any:
    """A sample value with texts of usual lengths instead of those that have to be escaped everywhere."""
    if isinstance(value, dict):
        return {key: _plausible(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [_plausible(item, name) for item in value]
    if not isinstance(value, str) or not value.startswith(TEXT[:4]):
        return value
    if name == "currency":
        return "USD"
    if name == "id" or name.endswith("_id"):
        return f"{name[:2].upper()}7V3KZQ5R1M9"
    return f"{name.replace('_', ' ')[:12].capitalize()} 1"[: len(value)]


def _own(value: dict[str, Any], id: str, number: int) -> dict[str, Any]:
    """The value with an id and times of its own."""
    made = {**value, "id": id}
    for place, (name, item) in enumerate(value.items()):
        if isinstance(item, str) and name.endswith("_at"):
            time = _START + timedelta(seconds=number, milliseconds=7 * place, microseconds=1)
            made[name] = time.isoformat().replace("+00:00", "Z")
    return made
