"""The codec of DeviceComponentDetailsBatteryDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.device_component_details_battery_details import DeviceComponentDetailsBatteryDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsBatteryDetails")
    get = data.get
    self: Any = new(DeviceComponentDetailsBatteryDetails)
    self.visible_percent = v = get("visible_percent")
    if v.__class__ is not int and (v is not None):
        self.visible_percent = mismatch(v, at, "visible_percent", "integer")
    self.external_power = v = get("external_power")
    if v.__class__ is not str and (v is not None):
        self.external_power = mismatch(v, at, "external_power", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "visible_percent": ("visible_percent", False, refuse_float),
    "external_power": ("external_power", False, plain),
}

encode = object_encoder(DeviceComponentDetailsBatteryDetails, _FIELDS)
