"""The codec of DeviceMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.device_metadata import DeviceMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceMetadata")
    known = data if len(data) == 12 else _NOTHING | data
    try:
        (
            v_battery_percentage,
            v_charging_state,
            v_location_id,
            v_merchant_id,
            v_network_connection_type,
            v_payment_region,
            v_serial_number,
            v_os_version,
            v_app_version,
            v_wifi_network_name,
            v_wifi_network_strength,
            v_ip_address,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_battery_percentage,
            v_charging_state,
            v_location_id,
            v_merchant_id,
            v_network_connection_type,
            v_payment_region,
            v_serial_number,
            v_os_version,
            v_app_version,
            v_wifi_network_name,
            v_wifi_network_strength,
            v_ip_address,
        ) = _values(known)
    self: Any = new(DeviceMetadata)
    self.battery_percentage = v_battery_percentage
    if v_battery_percentage.__class__ is not str and v_battery_percentage is not None:
        self.battery_percentage = mismatch(v_battery_percentage, at, "battery_percentage", "string")
    self.charging_state = v_charging_state
    if v_charging_state.__class__ is not str and v_charging_state is not None:
        self.charging_state = mismatch(v_charging_state, at, "charging_state", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.merchant_id = v_merchant_id
    if v_merchant_id.__class__ is not str and v_merchant_id is not None:
        self.merchant_id = mismatch(v_merchant_id, at, "merchant_id", "string")
    self.network_connection_type = v_network_connection_type
    if v_network_connection_type.__class__ is not str and v_network_connection_type is not None:
        self.network_connection_type = mismatch(
            v_network_connection_type, at, "network_connection_type", "string"
        )
    self.payment_region = v_payment_region
    if v_payment_region.__class__ is not str and v_payment_region is not None:
        self.payment_region = mismatch(v_payment_region, at, "payment_region", "string")
    self.serial_number = v_serial_number
    if v_serial_number.__class__ is not str and v_serial_number is not None:
        self.serial_number = mismatch(v_serial_number, at, "serial_number", "string")
    self.os_version = v_os_version
    if v_os_version.__class__ is not str and v_os_version is not None:
        self.os_version = mismatch(v_os_version, at, "os_version", "string")
    self.app_version = v_app_version
    if v_app_version.__class__ is not str and v_app_version is not None:
        self.app_version = mismatch(v_app_version, at, "app_version", "string")
    self.wifi_network_name = v_wifi_network_name
    if v_wifi_network_name.__class__ is not str and v_wifi_network_name is not None:
        self.wifi_network_name = mismatch(v_wifi_network_name, at, "wifi_network_name", "string")
    self.wifi_network_strength = v_wifi_network_strength
    if v_wifi_network_strength.__class__ is not str and v_wifi_network_strength is not None:
        self.wifi_network_strength = mismatch(v_wifi_network_strength, at, "wifi_network_strength", "string")
    self.ip_address = v_ip_address
    if v_ip_address.__class__ is not str and v_ip_address is not None:
        self.ip_address = mismatch(v_ip_address, at, "ip_address", "string")
    self._extra = None if len(known) == 12 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "battery_percentage": ("battery_percentage", False, refuse_float),
    "charging_state": ("charging_state", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "merchant_id": ("merchant_id", False, refuse_float),
    "network_connection_type": ("network_connection_type", False, refuse_float),
    "payment_region": ("payment_region", False, refuse_float),
    "serial_number": ("serial_number", False, refuse_float),
    "os_version": ("os_version", False, refuse_float),
    "app_version": ("app_version", False, refuse_float),
    "wifi_network_name": ("wifi_network_name", False, refuse_float),
    "wifi_network_strength": ("wifi_network_strength", False, refuse_float),
    "ip_address": ("ip_address", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceMetadata, _FIELDS)
