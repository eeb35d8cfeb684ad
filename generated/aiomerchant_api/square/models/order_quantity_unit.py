"""OrderQuantityUnit. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.measurement_unit import MeasurementUnit


@model
class OrderQuantityUnit(Model):
    """In what and how exactly a quantity is measured.

    Attributes:
        measurement_unit: Unit.
        precision: Number of decimals, 0 to 5.
        catalog_object_id: ID of the unit in the catalog, if it stands there.
        catalog_version: Version of that catalog object.
    """

    measurement_unit: Nullable[MeasurementUnit] = ABSENT
    precision: Nullable[int] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
