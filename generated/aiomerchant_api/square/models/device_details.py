"""The model DeviceDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class DeviceDetails(Model):
    """The device that took a payment.

    Attributes:
        device_id: ID of the device. At most 255 characters.
        device_installation_id: ID of the installation on the device. At most 255 characters.
        device_name: Name that the seller gave it. At most 255 characters.
    """

    device_id: str | None = None
    device_installation_id: str | None = None
    device_name: str | None = None
