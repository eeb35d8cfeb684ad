"""The model BenefitGrantMeterCreditProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantMeterCreditProperties(Model):
    """Schema `BenefitGrantMeterCreditProperties`."""

    last_credited_meter_id: str | None = field(default=None, metadata=NOT_NULL)
    last_credited_units: int | None = field(default=None, metadata=NOT_NULL)
    last_credited_at: str | None = field(default=None, metadata=NOT_NULL)
