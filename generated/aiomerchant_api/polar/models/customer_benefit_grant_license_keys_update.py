"""CustomerBenefitGrantLicenseKeysUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomerBenefitGrantLicenseKeysUpdate(Model):
    """Changes to a grant of the customer's: a license key."""

    benefit_type: Literal["license_keys"] = "license_keys"
