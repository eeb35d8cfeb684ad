"""Mappings given for BenefitMeterCreditUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.benefit_meter_credit_create_properties import BenefitMeterCreditCreatePropertiesDict
    from ..models.benefit_meter_credit_create_properties import BenefitMeterCreditCreateProperties
    from ..models.enums import BenefitVisibility


class BenefitMeterCreditUpdateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    description: str | Null | None
    visibility: BenefitVisibility | Null | None
    type: Required[Literal["meter_credit"]]
    properties: BenefitMeterCreditCreateProperties | BenefitMeterCreditCreatePropertiesDict | Null | None
