"""The model MeasurementUnitCustom.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class MeasurementUnitCustom(Model):
    """A unit of the seller's own.

    Attributes:
        name: Name, such as bushel.
        abbreviation: Short form, shown in carts and reports.
    """

    name: str
    abbreviation: str
