"""The codec of DeviceComponentDetailsMeasurement.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.device_component_details_measurement import DeviceComponentDetailsMeasurement


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsMeasurement")
    get = data.get
    self: Any = new(DeviceComponentDetailsMeasurement)
    self.value = v = get("value")
    if v.__class__ is not int and (v is not None):
        self.value = mismatch(v, at, "value", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "value": ("value", False, refuse_float),
}

encode = object_encoder(DeviceComponentDetailsMeasurement, _FIELDS)
