"""The codec of BenefitLicenseKeyActivationProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.benefit_license_key_activation_properties import BenefitLicenseKeyActivationProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitLicenseKeyActivationProperties")
    get = data.get
    self: Any = new(BenefitLicenseKeyActivationProperties)
    self.limit = v = get("limit")
    if v.__class__ is not int:
        self.limit = mismatch(v, at, "limit", "integer")
    self.enable_customer_admin = v = get("enable_customer_admin")
    if v.__class__ is not bool:
        self.enable_customer_admin = mismatch(v, at, "enable_customer_admin", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "limit": ("limit", False, refuse_float),
    "enable_customer_admin": ("enable_customer_admin", False, plain),
}

encode = object_encoder(BenefitLicenseKeyActivationProperties, _FIELDS)
