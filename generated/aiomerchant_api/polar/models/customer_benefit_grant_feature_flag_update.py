"""CustomerBenefitGrantFeatureFlagUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomerBenefitGrantFeatureFlagUpdate(Model):
    """Changes to a grant of the customer's: a flag that your application reads."""

    benefit_type: Literal["feature_flag"] = "feature_flag"
