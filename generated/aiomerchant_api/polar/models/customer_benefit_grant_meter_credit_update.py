"""CustomerBenefitGrantMeterCreditUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomerBenefitGrantMeterCreditUpdate(Model):
    """Changes to a grant of the customer's: credit on a meter."""

    benefit_type: Literal["meter_credit"] = "meter_credit"
