"""DeviceDetails. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class DeviceDetails(Model):
    """The device that took a payment.

    Attributes:
        device_id: ID of the device. At most 255 characters.
        device_installation_id: ID of the installation on the device. At most 255 characters.
        device_name: Name that the seller gave it. At most 255 characters.
    """

    device_id: Nullable[str] = ABSENT
    device_installation_id: Nullable[str] = ABSENT
    device_name: Nullable[str] = ABSENT
