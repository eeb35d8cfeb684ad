"""SubscriptionUpdateSeats. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SubscriptionProrationBehavior


@model
class SubscriptionUpdateSeats(Model):
    """A change of a subscription's seats.

    Attributes:
        seats: How many seats it shall have. -2147483648 to 2147483647.
        proration_behavior: How the difference is billed: at once, with the next invoice, only from the next
            period on, or by a new period; else as the organization has it. One of invoice, prorate,
            next_period, reset.
    """

    seats: int
    proration_behavior: Nullable[SubscriptionProrationBehavior] = ABSENT
