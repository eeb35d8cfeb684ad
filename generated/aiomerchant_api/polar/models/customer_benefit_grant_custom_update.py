"""CustomerBenefitGrantCustomUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomerBenefitGrantCustomUpdate(Model):
    """Changes to a grant of the customer's: a note."""

    benefit_type: Literal["custom"] = "custom"
