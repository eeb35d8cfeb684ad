"""The codec of DeviceComponentDetailsWiFiDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.device_component_details_wi_fi_details import DeviceComponentDetailsWiFiDetails

decode_device_component_details_measurement: Decode = decode_later(
    __name__, "device_component_details_measurement", globals(), "decode_device_component_details_measurement"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsWiFiDetails")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_active, v_ssid, v_ip_address_v4, v_secure_connection, v_signal_strength = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_active, v_ssid, v_ip_address_v4, v_secure_connection, v_signal_strength = _values(known)
    self: Any = new(DeviceComponentDetailsWiFiDetails)
    self.active = v_active
    if v_active.__class__ is not bool and v_active is not None:
        self.active = mismatch(v_active, at, "active", "boolean")
    self.ssid = v_ssid
    if v_ssid.__class__ is not str and v_ssid is not None:
        self.ssid = mismatch(v_ssid, at, "ssid", "string")
    self.ip_address_v4 = v_ip_address_v4
    if v_ip_address_v4.__class__ is not str and v_ip_address_v4 is not None:
        self.ip_address_v4 = mismatch(v_ip_address_v4, at, "ip_address_v4", "string")
    self.secure_connection = v_secure_connection
    if v_secure_connection.__class__ is not str and v_secure_connection is not None:
        self.secure_connection = mismatch(v_secure_connection, at, "secure_connection", "string")
    self.signal_strength = (
        None
        if v_signal_strength is None
        else decode_device_component_details_measurement(v_signal_strength, (at, "signal_strength"))
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "active": ("active", False, plain),
    "ssid": ("ssid", False, refuse_float),
    "ip_address_v4": ("ip_address_v4", False, refuse_float),
    "secure_connection": ("secure_connection", False, refuse_float),
    "signal_strength": (
        "signal_strength",
        False,
        encode_later(__name__, "device_component_details_measurement"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceComponentDetailsWiFiDetails, _FIELDS)
