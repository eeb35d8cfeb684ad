"""The model DeviceComponentDetailsWiFiDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.device_component_details_measurement import DeviceComponentDetailsMeasurement


@define(kw_only=True, eq=False, repr=False)
class DeviceComponentDetailsWiFiDetails(Model):
    """Schema `DeviceComponentDetailsWiFiDetails`."""

    active: bool | None = None
    ssid: str | None = None
    ip_address_v4: str | None = None
    secure_connection: str | None = None
    signal_strength: DeviceComponentDetailsMeasurement | None = None
