"""The codec of DeviceAttributes.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.device_attributes import DeviceAttributes


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceAttributes")
    get = data.get
    self: Any = new(DeviceAttributes)
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.manufacturer = v = get("manufacturer")
    if v.__class__ is not str:
        self.manufacturer = mismatch(v, at, "manufacturer", "string")
    self.model = v = get("model")
    if v.__class__ is not str and (v is not None):
        self.model = mismatch(v, at, "model", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.manufacturers_id = v = get("manufacturers_id")
    if v.__class__ is not str and (v is not None):
        self.manufacturers_id = mismatch(v, at, "manufacturers_id", "string")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.version = v = get("version")
    if v.__class__ is not str and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "string")
    self.merchant_token = v = get("merchant_token")
    if v.__class__ is not str and (v is not None):
        self.merchant_token = mismatch(v, at, "merchant_token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "manufacturer": ("manufacturer", False, plain),
    "model": ("model", False, plain),
    "name": ("name", False, plain),
    "manufacturers_id": ("manufacturers_id", False, plain),
    "updated_at": ("updated_at", False, plain),
    "version": ("version", False, plain),
    "merchant_token": ("merchant_token", False, plain),
}

encode = object_encoder(DeviceAttributes, _FIELDS)
