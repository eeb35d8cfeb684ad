"""Mappings given for BenefitLicenseKeyExpirationProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class BenefitLicenseKeyExpirationPropertiesDict(TypedDict, total=False):
    ttl: Required[int]
    timeframe: Required[Literal["year", "month", "day"] | str]
