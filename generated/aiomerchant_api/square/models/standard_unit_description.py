"""The model StandardUnitDescription.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.measurement_unit import MeasurementUnit


@define(kw_only=True, eq=False, repr=False)
class StandardUnitDescription(Model):
    """The name of a unit.

    Attributes:
        unit: Unit.
        name: Name, such as Pound.
        abbreviation: Short form, such as lb.
    """

    unit: MeasurementUnit | None = None
    name: str | None = None
    abbreviation: str | None = None
