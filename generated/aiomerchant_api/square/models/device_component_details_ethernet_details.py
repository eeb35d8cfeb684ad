"""The model DeviceComponentDetailsEthernetDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class DeviceComponentDetailsEthernetDetails(Model):
    """Schema `DeviceComponentDetailsEthernetDetails`."""

    active: bool | None = None
    ip_address_v4: str | None = None
