"""The codec of DeviceComponentDetailsEthernetDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.device_component_details_ethernet_details import DeviceComponentDetailsEthernetDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsEthernetDetails")
    get = data.get
    self: Any = new(DeviceComponentDetailsEthernetDetails)
    self.active = v = get("active")
    if v.__class__ is not bool and (v is not None):
        self.active = mismatch(v, at, "active", "boolean")
    self.ip_address_v4 = v = get("ip_address_v4")
    if v.__class__ is not str and (v is not None):
        self.ip_address_v4 = mismatch(v, at, "ip_address_v4", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "active": ("active", False, plain),
    "ip_address_v4": ("ip_address_v4", False, plain),
}

encode = object_encoder(DeviceComponentDetailsEthernetDetails, _FIELDS)
