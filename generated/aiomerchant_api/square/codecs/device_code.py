"""The codec of DeviceCode.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.device_code import DeviceCode


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceCode")
    get = data.get
    self: Any = new(DeviceCode)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.code = v = get("code")
    if v.__class__ is not str and (v is not None or "code" in data):
        self.code = mismatch(v, at, "code", "string")
    self.device_id = v = get("device_id")
    if v.__class__ is not str and (v is not None or "device_id" in data):
        self.device_id = mismatch(v, at, "device_id", "string")
    self.product_type = v = get("product_type")
    if v.__class__ is not str:
        self.product_type = mismatch(v, at, "product_type", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.pair_by = v = get("pair_by")
    if v is not None or "pair_by" in data:
        self.pair_by = instant(v, at, "pair_by")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.status_changed_at = v = get("status_changed_at")
    if v is not None or "status_changed_at" in data:
        self.status_changed_at = instant(v, at, "status_changed_at")
    self.paired_at = v = get("paired_at")
    if v is not None or "paired_at" in data:
        self.paired_at = instant(v, at, "paired_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "code": ("code", False, plain),
    "device_id": ("device_id", False, plain),
    "product_type": ("product_type", False, plain),
    "location_id": ("location_id", False, plain),
    "status": ("status", False, plain),
    "pair_by": ("pair_by", False, plain),
    "created_at": ("created_at", False, plain),
    "status_changed_at": ("status_changed_at", False, plain),
    "paired_at": ("paired_at", False, plain),
}

encode = object_encoder(DeviceCode, _FIELDS)
