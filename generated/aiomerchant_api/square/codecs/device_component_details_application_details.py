"""The codec of DeviceComponentDetailsApplicationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.device_component_details_application_details import DeviceComponentDetailsApplicationDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsApplicationDetails")
    get = data.get
    self: Any = new(DeviceComponentDetailsApplicationDetails)
    self.application_type = v = get("application_type")
    if v.__class__ is not str and (v is not None):
        self.application_type = mismatch(v, at, "application_type", "string")
    self.version = v = get("version")
    if v.__class__ is not str and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "string")
    self.session_location = v = get("session_location")
    if v.__class__ is not str and (v is not None):
        self.session_location = mismatch(v, at, "session_location", "string")
    self.device_code_id = v = get("device_code_id")
    if v.__class__ is not str and (v is not None):
        self.device_code_id = mismatch(v, at, "device_code_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "application_type": ("application_type", False, plain),
    "version": ("version", False, plain),
    "session_location": ("session_location", False, plain),
    "device_code_id": ("device_code_id", False, plain),
}

encode = object_encoder(DeviceComponentDetailsApplicationDetails, _FIELDS)
