"""Mappings given for BenefitLicenseKeyExpirationProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BenefitLicenseKeyExpirationPropertiesDict(TypedDict, total=False):
    ttl: Required[int]
    timeframe: Required[Literal["year", "month", "day"] | str]
