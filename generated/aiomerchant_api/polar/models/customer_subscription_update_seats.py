"""CustomerSubscriptionUpdateSeats. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class CustomerSubscriptionUpdateSeats(Model):
    """A change of the subscription's seats.

    Attributes:
        seats: How many seats it shall have. -2147483648 to 2147483647.
    """

    seats: int
