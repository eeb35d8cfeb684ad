"""The codec of LicenseKeyDeactivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, unique_id
from ..models.license_key_deactivate import LicenseKeyDeactivate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyDeactivate")
    get = data.get
    self: Any = new(LicenseKeyDeactivate)
    self.key = v = get("key")
    if v.__class__ is not str:
        self.key = mismatch(v, at, "key", "string")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.activation_id = unique_id(get("activation_id"), at, "activation_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, plain),
    "organization_id": ("organization_id", False, plain),
    "activation_id": ("activation_id", False, plain),
}

encode = object_encoder(LicenseKeyDeactivate, _FIELDS)
