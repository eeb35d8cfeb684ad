"""ProductPriceMeter. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.enums import MeterUnit


@model
class ProductPriceMeter(Model):
    """The meter behind a price.

    Attributes:
        id: The meter's id.
        name: Name, which customers see on invoices.
        unit: What its quantities count. One of scalar, token, custom.
        custom_label: Name of the unit, where it is one of your own.
        custom_multiplier: How many base units make one unit as shown.
    """

    id: UUID
    name: str
    unit: MeterUnit
    custom_label: Nullable[str]
    custom_multiplier: Nullable[int]
