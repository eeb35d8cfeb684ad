"""The model OrderQuantityUnit. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.measurement_unit import MeasurementUnit


@define(kw_only=True, eq=False, repr=False)
class OrderQuantityUnit(Model):
    """In what and how exactly a quantity is measured.

    Attributes:
        measurement_unit: Unit.
        precision: Number of decimals, 0 to 5.
        catalog_object_id: ID of the unit in the catalog, if it stands there.
        catalog_version: Version of that catalog object.
    """

    measurement_unit: MeasurementUnit | None = None
    precision: int | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
