"""The codec of DeviceDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.device_details import DeviceDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceDetails")
    get = data.get
    self: Any = new(DeviceDetails)
    self.device_id = v = get("device_id")
    if v.__class__ is not str and (v is not None):
        self.device_id = mismatch(v, at, "device_id", "string")
    self.device_installation_id = v = get("device_installation_id")
    if v.__class__ is not str and (v is not None):
        self.device_installation_id = mismatch(v, at, "device_installation_id", "string")
    self.device_name = v = get("device_name")
    if v.__class__ is not str and (v is not None):
        self.device_name = mismatch(v, at, "device_name", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "device_id": ("device_id", False, plain),
    "device_installation_id": ("device_installation_id", False, plain),
    "device_name": ("device_name", False, plain),
}

encode = object_encoder(DeviceDetails, _FIELDS)
