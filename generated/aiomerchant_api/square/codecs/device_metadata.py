"""The codec of DeviceMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.device_metadata import DeviceMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceMetadata")
    get = data.get
    self: Any = new(DeviceMetadata)
    self.battery_percentage = v = get("battery_percentage")
    if v.__class__ is not str and (v is not None):
        self.battery_percentage = mismatch(v, at, "battery_percentage", "string")
    self.charging_state = v = get("charging_state")
    if v.__class__ is not str and (v is not None):
        self.charging_state = mismatch(v, at, "charging_state", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.merchant_id = v = get("merchant_id")
    if v.__class__ is not str and (v is not None):
        self.merchant_id = mismatch(v, at, "merchant_id", "string")
    self.network_connection_type = v = get("network_connection_type")
    if v.__class__ is not str and (v is not None):
        self.network_connection_type = mismatch(v, at, "network_connection_type", "string")
    self.payment_region = v = get("payment_region")
    if v.__class__ is not str and (v is not None):
        self.payment_region = mismatch(v, at, "payment_region", "string")
    self.serial_number = v = get("serial_number")
    if v.__class__ is not str and (v is not None):
        self.serial_number = mismatch(v, at, "serial_number", "string")
    self.os_version = v = get("os_version")
    if v.__class__ is not str and (v is not None):
        self.os_version = mismatch(v, at, "os_version", "string")
    self.app_version = v = get("app_version")
    if v.__class__ is not str and (v is not None):
        self.app_version = mismatch(v, at, "app_version", "string")
    self.wifi_network_name = v = get("wifi_network_name")
    if v.__class__ is not str and (v is not None):
        self.wifi_network_name = mismatch(v, at, "wifi_network_name", "string")
    self.wifi_network_strength = v = get("wifi_network_strength")
    if v.__class__ is not str and (v is not None):
        self.wifi_network_strength = mismatch(v, at, "wifi_network_strength", "string")
    self.ip_address = v = get("ip_address")
    if v.__class__ is not str and (v is not None):
        self.ip_address = mismatch(v, at, "ip_address", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "battery_percentage": ("battery_percentage", False, plain),
    "charging_state": ("charging_state", False, plain),
    "location_id": ("location_id", False, plain),
    "merchant_id": ("merchant_id", False, plain),
    "network_connection_type": ("network_connection_type", False, plain),
    "payment_region": ("payment_region", False, plain),
    "serial_number": ("serial_number", False, plain),
    "os_version": ("os_version", False, plain),
    "app_version": ("app_version", False, plain),
    "wifi_network_name": ("wifi_network_name", False, plain),
    "wifi_network_strength": ("wifi_network_strength", False, plain),
    "ip_address": ("ip_address", False, plain),
}

encode = object_encoder(DeviceMetadata, _FIELDS)
