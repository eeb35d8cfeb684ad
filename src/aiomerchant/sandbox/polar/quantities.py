"""What is sold by number: seats, which people have, and units, which nobody has by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import frozen

from aiomerchant.sandbox.state import Record

from .refusals import problem, refused

__all__ = ["QUANTITIES", "SEATS", "UNITS", "Quantity"]


@frozen
class Quantity:
    """One of the two.

    Attributes:
        noun: Its name in errors: `Seat`.
    """

    noun: str

    @property
    def name(self) -> str:
        """The field of checkouts, subscriptions and orders that holds the number: `seats`."""
        return f"{self.noun.lower()}s"

    @property
    def limits(self) -> tuple[str, str]:
        """The fields of a checkout that narrow the number."""
        return f"min_{self.name}", f"max_{self.name}"

    def price(self, prices: Iterable[Record]) -> Record | None:
        """The price by that number, if there is one."""
        type = f"{self.noun.lower()}_based"
        return next((price for price in prices if price["amount_type"] == type), None)

    def bounds(self, price: Record) -> tuple[int, int | None]:
        """The least and the largest number that a price sells; None is without limit."""
        held = price if self is UNITS else price["seat_tiers"]
        least: int | None = held.get(f"minimum_{self.name}")
        return max(least or 1, 1), held.get(f"maximum_{self.name}")

    def described(self, price: Record, number: int) -> str:
        """The number with its noun, as it stands on orders: `5 seats`."""
        return f"{number} {self._word(price, number)}"

    def changed(self, price: Record, old: int, new: int) -> str:
        """A change of the number, as it stands on orders: `2 → 5 seats`, `2 units → 5 units`."""
        before = str(old) if self is SEATS else self.described(price, old)
        return f"{before} → {self.described(price, new)}"

    def _word(self, price: Record, number: int) -> str:
        labels: Mapping[str, Mapping[str, str]] = price.get("unit_label") or {}
        forms = labels.get("en") or next(iter(labels.values()), {})
        word = forms.get(f"={number}") or forms.get("other")
        return word or (self.noun.lower() if number == 1 else self.name)

    # Checkouts

    def chosen(self, prices: Iterable[Record], fields: Mapping[str, Any], asked: int | None) -> int | None:
        """The number that a checkout sells: the one asked for, or the least one.

        Args:
            prices: The prices of the product.
            fields: The checkout, which may narrow the number.
            asked: The number that the buyer chose.

        Raises:
            Refusal: The product is not sold by that number, or not in such a one.
        """
        price = self.price(prices)
        if price is None:
            if asked is not None:
                raise refused(("body", self.name), f"The price of this product has no {self.name}.", asked)
            return None
        least, most = self.bounds(price)
        low, high = (fields.get(name) for name in self.limits)
        self._accept_limits(low, high, least, most)
        least = max(least, low or least)
        most = min((one for one in (most, high) if one is not None), default=None)
        number = least if asked is None else asked
        if number < least:
            text = f"Minimum {least} {self.name} required."
            raise refused(("body", self.name), text, number, "greater_than_equal")
        if most is not None and number > most:
            text = f"Maximum {most} {self.name} allowed."
            raise refused(("body", self.name), text, number, "less_than_equal")
        return number

    def _accept_limits(self, low: int | None, high: int | None, least: int, most: int | None) -> None:
        if low is not None and low < least:
            raise refused(("body", self.limits[0]), f"{self.limits[0]} must be at least {least}.", low)
        if high is not None and most is not None and high > most:
            raise refused(("body", self.limits[1]), f"{self.limits[1]} must be at most {most}.", high)
        if low is not None and high is not None and low > high:
            raise refused(("body", self.limits[0]), f"{self.limits[0]} must be at most {high}.", low)

    # Subscriptions

    def accept(self, prices: Iterable[Record], number: int) -> Record:
        """The price of a subscription by that number.

        Raises:
            Refusal: It has none, or not for such a number.
        """
        price = self.price(prices)
        if price is None:
            text = f"This subscription does not support {self.noun.lower()}-based pricing."
            raise problem(400, f"NotA{self.noun}BasedSubscription", text)
        least, most = self.bounds(price)
        if number < least:
            raise problem(400, f"BelowMinimum{self.noun}s", f"Minimum {least} {self.name} required.")
        if most is not None and number > most:
            raise problem(400, f"AboveMaximum{self.noun}s", f"Maximum {most} {self.name} allowed.")
        return price


SEATS: Final = Quantity("Seat")
UNITS: Final = Quantity("Unit")
QUANTITIES: Final = (SEATS, UNITS)
