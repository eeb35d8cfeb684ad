"""ListDeviceCodesResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.device_code import DeviceCode
    from ..models.error import Error


@model
class ListDeviceCodesResponse(Model):
    """Schema `ListDeviceCodesResponse`."""

    errors: list[Error] | None = None
    device_codes: list[DeviceCode] | None = None
    cursor: str | None = None
