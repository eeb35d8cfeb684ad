"""The codec of DeviceComponentDetailsWiFiDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.device_component_details_wi_fi_details import DeviceComponentDetailsWiFiDetails

decode_device_component_details_measurement: Decode = decode_later(
    __name__, "device_component_details_measurement", globals(), "decode_device_component_details_measurement"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsWiFiDetails")
    get = data.get
    self: Any = new(DeviceComponentDetailsWiFiDetails)
    self.active = v = get("active")
    if v.__class__ is not bool and (v is not None):
        self.active = mismatch(v, at, "active", "boolean")
    self.ssid = v = get("ssid")
    if v.__class__ is not str and (v is not None):
        self.ssid = mismatch(v, at, "ssid", "string")
    self.ip_address_v4 = v = get("ip_address_v4")
    if v.__class__ is not str and (v is not None):
        self.ip_address_v4 = mismatch(v, at, "ip_address_v4", "string")
    self.secure_connection = v = get("secure_connection")
    if v.__class__ is not str and (v is not None):
        self.secure_connection = mismatch(v, at, "secure_connection", "string")
    self.signal_strength = v = get("signal_strength")
    if v is not None:
        self.signal_strength = decode_device_component_details_measurement(v, (at, "signal_strength"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "active": ("active", False, plain),
    "ssid": ("ssid", False, plain),
    "ip_address_v4": ("ip_address_v4", False, plain),
    "secure_connection": ("secure_connection", False, plain),
    "signal_strength": (
        "signal_strength",
        False,
        encode_later(__name__, "device_component_details_measurement"),
    ),
}

encode = object_encoder(DeviceComponentDetailsWiFiDetails, _FIELDS)
