"""The positions of an order: what is bought at each price."""

from __future__ import annotations

from collections.abc import Iterable

from aiomerchant.sandbox.state import Record

from .prices import STATIC, Choice, price_amount
from .quantities import QUANTITIES

__all__ = ["positions"]


def positions(name: str, prices: Iterable[Record], choice: Choice) -> list[tuple[str, int, Record]]:
    """What a product costs beside usage, price by price: labels, amounts and prices.

    Args:
        name: The name of the product.
        prices: Its prices.
        choice: What the buyer chose.
    """
    return [
        (_label(name, price, choice), price_amount(price, choice), price)
        for price in prices
        if price["amount_type"] in STATIC
    ]


def _label(name: str, price: Record, choice: Choice) -> str:
    for quantity in QUANTITIES:
        number: int | None = getattr(choice, quantity.name)
        if number is not None and quantity.price([price]) is not None:
            return f"{name} ({quantity.described(price, number)})"
    return name
