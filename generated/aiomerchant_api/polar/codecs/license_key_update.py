"""The codec of LicenseKeyUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.license_key_update import LicenseKeyUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyUpdate")
    get = data.get
    self: Any = new(LicenseKeyUpdate)
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.usage = v = get("usage")
    if v.__class__ is not int and (v is not None or "usage" in data):
        self.usage = mismatch(v, at, "usage", "integer")
    self.limit_activations = v = get("limit_activations")
    if v.__class__ is not int and (v is not None):
        self.limit_activations = mismatch(v, at, "limit_activations", "integer")
    self.limit_usage = v = get("limit_usage")
    if v.__class__ is not int and (v is not None):
        self.limit_usage = mismatch(v, at, "limit_usage", "integer")
    self.expires_at = v = get("expires_at")
    if v is not None:
        self.expires_at = instant(v, at, "expires_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, plain),
    "usage": ("usage", False, refuse_float),
    "limit_activations": ("limit_activations", False, refuse_float),
    "limit_usage": ("limit_usage", False, refuse_float),
    "expires_at": ("expires_at", False, plain),
}

encode = object_encoder(LicenseKeyUpdate, _FIELDS)
