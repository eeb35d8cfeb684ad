"""MeterQuantities, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class MeterQuantities(Model):
    """A meter's quantities over time.

    Attributes:
        quantities: One for each period, in order.
        total: The quantity over all periods.
    """

    quantities: list[MeterQuantity]
    total: float


@model
class MeterQuantity(Model):
    """A meter's quantity in one period.

    Attributes:
        timestamp: When the period starts.
        quantity: The quantity, in the meter's units.
    """

    timestamp: datetime
    quantity: float
