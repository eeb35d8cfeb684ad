"""The model BenefitLicenseKeyExpirationProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class BenefitLicenseKeyExpirationProperties(Model):
    """Schema `BenefitLicenseKeyExpirationProperties`.

    Attributes:
        ttl: At least 1.
        timeframe: One of year, month, day.
    """

    ttl: int
    timeframe: Literal["year", "month", "day"] | str
