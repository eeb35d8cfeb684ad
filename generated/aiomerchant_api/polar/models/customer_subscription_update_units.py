"""The model CustomerSubscriptionUpdateUnits. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class CustomerSubscriptionUpdateUnits(Model):
    """Changes the number of units.

    Attributes:
        units: How many units; None where it is not sold by units. 1 to 2147483647.
    """

    units: int
