"""What is to be paid: amounts by price, discount and tax, in minor units."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any, Final

from aiomerchant.sandbox.state import Record

__all__ = [
    "amount_off",
    "charged",
    "chosen",
    "free",
    "in_currency",
    "metered_amount",
    "price_amount",
    "rounded",
    "static_price",
    "taxed",
]

#: The countries whose prices are without tax.
EXCLUSIVE: Final = frozenset({"US", "CA"})
#: The types of amounts that do not depend on usage.
STATIC: Final = frozenset({"fixed", "custom", "seat_based"})


def rounded(amount: Decimal | Fraction) -> int:
    """The nearest whole number; halves are rounded away from zero."""
    exact = (
        Decimal(amount.numerator) / Decimal(amount.denominator) if isinstance(amount, Fraction) else amount
    )
    return int(exact.quantize(Decimal(1), ROUND_HALF_UP))


def in_currency(prices: Iterable[Record], currency: str) -> list[Record]:
    """The prices of a product in a currency that still apply."""
    return [price for price in prices if price["price_currency"] == currency and not price["is_archived"]]


def static_price(prices: Iterable[Record]) -> Record | None:
    """The price that does not depend on usage, or the first one."""
    prices = list(prices)
    return next((price for price in prices if price["amount_type"] in STATIC), prices[0] if prices else None)


def price_amount(price: Record, amount: int | None, seats: int | None) -> int:
    """The amount of a price for a period or a purchase.

    Args:
        price: The price.
        amount: The amount that a customer chose, for a custom price.
        seats: The number of seats, for a price by seats.
    """
    match price["amount_type"]:
        case "fixed":
            fixed: int = price["price_amount"]
            return fixed
        case "custom":
            known = (amount, price["preset_amount"], price["minimum_amount"])
            return next((one for one in known if one is not None), 0)
        case "seat_based":
            return _seats_amount(price["seat_tiers"], seats or 1)
        case _:
            return 0


def charged(prices: Iterable[Record], amount: int | None = None, seats: int | None = None) -> int:
    """The sum of all prices that do not depend on usage."""
    return sum(price_amount(price, amount, seats) for price in prices)


def metered_amount(price: Record, units: float) -> int:
    """The amount for the usage of a period, up to the price's cap."""
    amount = rounded(Decimal(price.get("unit_amount") or 0) * Decimal(str(units)))
    cap: int | None = price.get("cap_amount")
    return amount if cap is None else min(amount, cap)


def free(prices: Iterable[Record]) -> bool:
    """True if a product costs nothing, whatever a customer chooses."""
    return all(price["amount_type"] == "fixed" and not price["price_amount"] for price in prices)


def chosen(prices: Iterable[Record]) -> bool:
    """True if the customer chooses the amount."""
    return any(price["amount_type"] == "custom" for price in prices)


def _seats_amount(tiers: Mapping[str, Any], seats: int) -> int:
    # The first tier begins with the first seat, also where fewer than its least cannot be bought.
    total = charged = 0
    for tier in sorted(tiers["tiers"], key=lambda tier: tier["min_seats"]):
        most = tier.get("max_seats") or seats
        if tiers.get("seat_tier_type") == "graduated":
            total += max(min(seats, most) - charged, 0) * tier["price_per_seat"]
            charged = most
        elif tier["min_seats"] <= seats:
            total = seats * tier["price_per_seat"]
    return total


def amount_off(discount: Record | None, amount: int, currency: str) -> int:
    """The amount of a discount, which is never more than what it is for."""
    if discount is None:
        return 0
    if discount["type"] == "percentage":
        return min(amount, rounded(Decimal(amount * discount["basis_points"]) / 10_000))
    amounts: Mapping[str, int] = discount.get("amounts") or {discount["currency"]: discount["amount"]}
    return min(amount, amounts.get(currency, 0))


def taxed(net: int, rate: Decimal, country: str | None) -> tuple[int, int, str | None]:
    """Net amount, tax, and whether prices include it: `exclusive` or `inclusive`, None without a country."""
    if country is None:
        return net, 0, None
    if country in EXCLUSIVE:
        return net, rounded(net * rate), "exclusive"
    tax = rounded(net * rate / (1 + rate))
    return net - tax, tax, "inclusive"
