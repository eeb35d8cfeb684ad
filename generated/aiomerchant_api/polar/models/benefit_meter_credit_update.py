"""The model BenefitMeterCreditUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.benefit_meter_credit_create_properties import BenefitMeterCreditCreateProperties
    from ..models.benefit_visibility import BenefitVisibility


@define(kw_only=True, eq=False, repr=False)
class BenefitMeterCreditUpdate(Model):
    """Schema `BenefitMeterCreditUpdate`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        description: 3 to 42 characters.
        visibility: One of draft, private, public.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: str | None = None
    visibility: BenefitVisibility | None = None
    type: Literal["meter_credit"] = "meter_credit"
    properties: BenefitMeterCreditCreateProperties | None = None
