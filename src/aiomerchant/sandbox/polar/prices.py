"""What is to be paid: amounts by price, discount and tax, in minor units."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

from attrs import frozen

from aiomerchant.sandbox.state import Record

from .tiers import tiered, tiers_of

__all__ = [
    "LARGEST",
    "LEAST",
    "STATIC",
    "Choice",
    "amount_off",
    "charged",
    "chosen",
    "chosen_amount",
    "free",
    "in_currency",
    "metered_amount",
    "price_amount",
    "rounded",
    "shared",
    "static_price",
    "taxed",
]

#: The least amount of a price in cents, beside 0, and the largest one.
LEAST: Final = 50
LARGEST: Final = 99_999_999
#: The countries whose prices are without tax.
EXCLUSIVE: Final = frozenset({"US", "CA"})
#: The types of amounts that do not depend on usage.
STATIC: Final = frozenset({"fixed", "custom", "seat_based", "unit_based"})


@frozen
class Choice:
    """What a buyer chooses that amounts depend on.

    Attributes:
        amount: The amount, for a custom price.
        seats: The number of seats, for a price by seats.
        units: The number of units, for a price by units.
    """

    amount: int | None = None
    seats: int | None = None
    units: int | None = None


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


def price_amount(price: Record, choice: Choice) -> int:
    """The amount of a price for a period or a purchase."""
    match price["amount_type"]:
        case "fixed":
            fixed: int = price["price_amount"]
            return fixed
        case "custom":
            known = (choice.amount, price["preset_amount"], price["minimum_amount"])
            return next((one for one in known if one is not None), 0)
        case "seat_based" | "unit_based" as type:
            number = choice.seats if type == "seat_based" else choice.units
            return rounded(tiered(tiers_of(price), Decimal(number or 1)))
        case _:
            return 0


def charged(prices: Iterable[Record], choice: Choice) -> int:
    """The sum of all prices that do not depend on usage."""
    return sum(price_amount(price, choice) for price in prices)


def chosen_amount(prices: Iterable[Record], whole: int, numbers: Choice) -> int | None:
    """The part of an amount that the customer chose; None without a custom price."""
    prices = list(prices)
    others = [price for price in prices if price["amount_type"] != "custom"]
    return whole - charged(others, numbers) if len(others) < len(prices) else None


def metered_amount(price: Record, units: float) -> int:
    """The amount for the usage of a period, by tiers or by one rate, up to the price's cap."""
    used = Decimal(str(units))
    by_tiers = price["amount_type"] == "metered_tiers"
    amount = rounded(tiered(tiers_of(price), used) if by_tiers else Decimal(price["unit_amount"]) * used)
    cap: int | None = price.get("cap_amount")
    return amount if cap is None else min(amount, cap)


def free(prices: Iterable[Record]) -> bool:
    """True if a product costs nothing, whatever a customer chooses."""
    return all(_is_free(price) for price in prices)


def _is_free(price: Record) -> bool:
    if price["amount_type"] in {"seat_based", "unit_based"}:
        return not any(Decimal(tier["unit_amount"]) for tier in tiers_of(price)["tiers"])
    return price["amount_type"] == "fixed" and not price["price_amount"]


def chosen(prices: Iterable[Record]) -> bool:
    """True if the customer chooses the amount."""
    return any(price["amount_type"] == "custom" for price in prices)


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


def shared(amount: int, parts: list[int]) -> list[int]:
    """An amount in as many whole shares as there are parts, in proportion to them."""
    whole, below, given = sum(parts), 0, 0
    shares: list[int] = []
    for part in parts:
        below += part
        reached = rounded(Fraction(amount * below, whole)) if whole else 0
        shares.append(reached - given)
        given = reached
    return shares
