"""BenefitGrantMeterCreditProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BenefitGrantMeterCreditProperties(Model):
    """Schema `BenefitGrantMeterCreditProperties`."""

    last_credited_meter_id: str | None = None
    last_credited_units: int | None = None
    last_credited_at: str | None = None
