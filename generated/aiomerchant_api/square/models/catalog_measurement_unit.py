"""CatalogMeasurementUnit. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.measurement_unit import MeasurementUnit


@model
class CatalogMeasurementUnit(Model):
    """A unit of the catalog, and how exactly it is measured.

    Attributes:
        measurement_unit: Unit.
        precision: Number of decimals, 0 to 5; 3 by default.
    """

    measurement_unit: Nullable[MeasurementUnit] = ABSENT
    precision: Nullable[int] = ABSENT
