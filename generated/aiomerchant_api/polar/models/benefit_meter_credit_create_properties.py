"""BenefitMeterCreditCreateProperties. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class BenefitMeterCreditCreateProperties(Model):
    """Schema `BenefitMeterCreditCreateProperties`.

    Attributes:
        units: 1 to 2147483647.
    """

    units: int
    rollover: bool
    meter_id: UUID
