"""CustomerBenefitGrantDownloadablesUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomerBenefitGrantDownloadablesUpdate(Model):
    """Changes to a grant of the customer's: files to download."""

    benefit_type: Literal["downloadables"] = "downloadables"
