"""The model DeviceComponentDetailsBatteryDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.device_component_details_external_power import DeviceComponentDetailsExternalPower


@define(kw_only=True, eq=False, repr=False)
class DeviceComponentDetailsBatteryDetails(Model):
    """Schema `DeviceComponentDetailsBatteryDetails`.

    Attributes:
        external_power: One of AVAILABLE_CHARGING, AVAILABLE_NOT_IN_USE, UNAVAILABLE,
            AVAILABLE_INSUFFICIENT.
    """

    visible_percent: int | None = None
    external_power: DeviceComponentDetailsExternalPower | None = None
