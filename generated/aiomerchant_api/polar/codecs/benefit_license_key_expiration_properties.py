"""The codec of BenefitLicenseKeyExpirationProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitLicenseKeyExpirationProperties")
    get = data.get
    self: Any = new(BenefitLicenseKeyExpirationProperties)
    self.ttl = v = get("ttl")
    if v.__class__ is not int:
        self.ttl = mismatch(v, at, "ttl", "integer")
    self.timeframe = v = get("timeframe")
    if v.__class__ is not str:
        self.timeframe = mismatch(v, at, "timeframe", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "ttl": ("ttl", False, refuse_float),
    "timeframe": ("timeframe", False, plain),
}

encode = object_encoder(BenefitLicenseKeyExpirationProperties, _FIELDS)
