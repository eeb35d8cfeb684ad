"""The model MeterQuantities.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.meter_quantity import MeterQuantity


@define(kw_only=True, eq=False, repr=False)
class MeterQuantities(Model):
    """A meter's quantities over time.

    Attributes:
        quantities: One for each period, in order.
        total: The quantity over all periods.
    """

    quantities: list[MeterQuantity]
    total: float
