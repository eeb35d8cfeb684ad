"""The codec of BenefitGrantLicenseKeysProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_grant_license_keys_properties import BenefitGrantLicenseKeysProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantLicenseKeysProperties")
    get = data.get
    self: Any = new(BenefitGrantLicenseKeysProperties)
    self.user_provided_key = v = get("user_provided_key")
    if v.__class__ is not str and (v is not None or "user_provided_key" in data):
        self.user_provided_key = mismatch(v, at, "user_provided_key", "string")
    self.license_key_id = v = get("license_key_id")
    if v.__class__ is not str and (v is not None or "license_key_id" in data):
        self.license_key_id = mismatch(v, at, "license_key_id", "string")
    self.display_key = v = get("display_key")
    if v.__class__ is not str and (v is not None or "display_key" in data):
        self.display_key = mismatch(v, at, "display_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "user_provided_key": ("user_provided_key", False, plain),
    "license_key_id": ("license_key_id", False, plain),
    "display_key": ("display_key", False, plain),
}

encode = object_encoder(BenefitGrantLicenseKeysProperties, _FIELDS)
