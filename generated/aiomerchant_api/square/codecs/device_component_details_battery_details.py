"""The codec of DeviceComponentDetailsBatteryDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, whole

from ..models.device_component_details_battery_details import DeviceComponentDetailsBatteryDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsBatteryDetails")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_visible_percent, v_external_power = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_visible_percent, v_external_power = _values(known)
    self: Any = new(DeviceComponentDetailsBatteryDetails)
    self.visible_percent = v_visible_percent
    if v_visible_percent.__class__ is not int and v_visible_percent is not None:
        self.visible_percent = mismatch(v_visible_percent, at, "visible_percent", "integer")
    self.external_power = v_external_power
    if v_external_power.__class__ is not str and v_external_power is not None:
        self.external_power = mismatch(v_external_power, at, "external_power", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "visible_percent": ("visible_percent", False, whole),
    "external_power": ("external_power", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceComponentDetailsBatteryDetails, _FIELDS)
