"""The model DeviceMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class DeviceMetadata(Model):
    """Schema `DeviceMetadata`."""

    battery_percentage: str | None = None
    charging_state: str | None = None
    location_id: str | None = None
    merchant_id: str | None = None
    network_connection_type: str | None = None
    payment_region: str | None = None
    serial_number: str | None = None
    os_version: str | None = None
    app_version: str | None = None
    wifi_network_name: str | None = None
    wifi_network_strength: str | None = None
    ip_address: str | None = None
