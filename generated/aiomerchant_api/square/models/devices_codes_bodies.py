"""The bodies of devices codes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.device_code import DeviceCode
    from ..models.error import Error


@model
class CreateDeviceCodeRequest(Model):
    """Schema `CreateDeviceCodeRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    device_code: DeviceCode


@model
class CreateDeviceCodeResponse(Model):
    """Schema `CreateDeviceCodeResponse`."""

    errors: list[Error] | None = None
    device_code: DeviceCode


@model
class GetDeviceCodeResponse(Model):
    """Schema `GetDeviceCodeResponse`."""

    errors: list[Error] | None = None
    device_code: DeviceCode


@model
class ListDeviceCodesResponse(Model):
    """Schema `ListDeviceCodesResponse`."""

    errors: list[Error] | None = None
    device_codes: list[DeviceCode] | None = None
    cursor: str | None = None
