"""CustomerSubscriptionUpdateUnits. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class CustomerSubscriptionUpdateUnits(Model):
    """Changes the number of units.

    Attributes:
        units: How many units; None where it is not sold by units. 1 to 2147483647.
    """

    units: int
