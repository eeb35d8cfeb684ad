"""A mapping given for DeviceMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class DeviceMetadataDict(TypedDict, total=False):
    """Schema `DeviceMetadata` as a mapping by wire names."""

    battery_percentage: str | None
    charging_state: str | None
    location_id: str | None
    merchant_id: str | None
    network_connection_type: str | None
    payment_region: str | None
    serial_number: str | None
    os_version: str | None
    app_version: str | None
    wifi_network_name: str | None
    wifi_network_strength: str | None
    ip_address: str | None
