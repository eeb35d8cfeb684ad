"""Mappings given for CustomerBenefitGrantLicenseKeysUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CustomerBenefitGrantLicenseKeysUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["license_keys"]]
