"""The model CreateDeviceCodeResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.device_code import DeviceCode
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class CreateDeviceCodeResponse(Model):
    """Schema `CreateDeviceCodeResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    device_code: DeviceCode | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateDeviceCodeRequest(Model):
    """Schema `CreateDeviceCodeRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    device_code: DeviceCode
