"""An order of Square with 50 line items, of our models or of these plain attrs classes.

The classes have the fields that are sent and no others, for msgspec writes None as null.
"""

from __future__ import annotations

from typing import Any

import attrs

__all__ = [
    "Money",
    "Order",
    "OrderLineItem",
    "OrderLineItemAppliedTax",
    "OrderLineItemModifier",
    "fifty_lines",
]


@attrs.define(kw_only=True)
class Money:
    amount: int
    currency: str


@attrs.define(kw_only=True)
class OrderLineItemModifier:
    catalog_object_id: str
    quantity: str
    base_price_money: Money


@attrs.define(kw_only=True)
class OrderLineItemAppliedTax:
    uid: str
    tax_uid: str


@attrs.define(kw_only=True)
class OrderLineItem:
    uid: str
    quantity: str
    catalog_object_id: str
    catalog_version: int
    note: str
    base_price_money: Money
    modifiers: list[OrderLineItemModifier]
    applied_taxes: list[OrderLineItemAppliedTax]
    metadata: dict[str, str]


@attrs.define(kw_only=True)
class Order:
    location_id: str
    reference_id: str
    customer_id: str
    line_items: list[OrderLineItem]


def fifty_lines(models: Any) -> Any:
    """An order with 50 line items, made of the classes of a module."""
    return models.Order(
        location_id="L88917AVBK2S5",
        reference_id="table-12",
        customer_id="CU7V3KZQ5R1M9",
        line_items=[
            models.OrderLineItem(
                uid=f"line-{number}",
                quantity=str(number % 3 + 1),
                catalog_object_id=f"W62UWFY35CWMYGVWK6T{number:05}",
                catalog_version=1762953255000 + number,
                note="No sugar, please",
                base_price_money=models.Money(amount=450 + number, currency="USD"),
                modifiers=[
                    models.OrderLineItemModifier(
                        catalog_object_id=f"CHQX7Y4KY6N5KINJKZC{which}{number:04}",
                        quantity="1",
                        base_price_money=models.Money(amount=50, currency="USD"),
                    )
                    for which in "AB"
                ],
                applied_taxes=[models.OrderLineItemAppliedTax(uid=f"applied-{number}", tax_uid="state-tax")],
                metadata={"kitchen": "2"},
            )
            for number in range(50)
        ],
    )
