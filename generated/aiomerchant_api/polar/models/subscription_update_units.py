"""SubscriptionUpdateUnits. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SubscriptionProrationBehavior


@model
class SubscriptionUpdateUnits(Model):
    """Changes the number of units.

    Attributes:
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        proration_behavior: How the difference is billed; as the organization has it if left out. One of
            invoice, prorate, next_period, reset.
    """

    units: int
    proration_behavior: Nullable[SubscriptionProrationBehavior] = ABSENT
