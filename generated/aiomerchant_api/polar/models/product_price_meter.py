"""The model ProductPriceMeter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.meter_unit import MeterUnit


@define(kw_only=True, eq=False, repr=False)
class ProductPriceMeter(Model):
    """Schema `ProductPriceMeter`.

    Attributes:
        unit: One of scalar, token, custom.
    """

    id: UUID
    name: str
    unit: MeterUnit
    custom_label: str | None
    custom_multiplier: int | None
