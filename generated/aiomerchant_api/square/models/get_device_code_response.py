"""GetDeviceCodeResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.device_code import DeviceCode
    from ..models.error import Error


@model
class GetDeviceCodeResponse(Model):
    """Schema `GetDeviceCodeResponse`."""

    errors: list[Error] | None = None
    device_code: DeviceCode
