"""BenefitLicenseKeyExpirationProperties. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BenefitLicenseKeyExpirationProperties(Model):
    """Schema `BenefitLicenseKeyExpirationProperties`.

    Attributes:
        ttl: At least 1.
        timeframe: One of year, month, day.
    """

    ttl: int
    timeframe: Literal["year", "month", "day"] | str
