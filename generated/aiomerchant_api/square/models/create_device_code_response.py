"""CreateDeviceCodeResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.device_code import DeviceCode
    from ..models.error import Error


@model
class CreateDeviceCodeResponse(Model):
    """Schema `CreateDeviceCodeResponse`."""

    errors: list[Error] | None = None
    device_code: DeviceCode


@model
class CreateDeviceCodeRequest(Model):
    """Schema `CreateDeviceCodeRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    device_code: DeviceCode
