"""The bodies of devices. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.device import Device
    from ..models.error import Error


@model
class GetDeviceResponse(Model):
    """Schema `GetDeviceResponse`."""

    errors: list[Error] | None = None
    device: Device


@model
class ListDevicesResponse(Model):
    """Schema `ListDevicesResponse`."""

    errors: list[Error] | None = None
    devices: list[Device] | None = None
    cursor: str | None = None
