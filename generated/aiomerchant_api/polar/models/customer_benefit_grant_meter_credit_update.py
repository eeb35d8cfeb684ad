"""The model CustomerBenefitGrantMeterCreditUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class CustomerBenefitGrantMeterCreditUpdate(Model):
    """Changes to a grant of the customer's: credit on a meter."""

    benefit_type: Literal["meter_credit"] = "meter_credit"
