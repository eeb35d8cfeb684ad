"""The model ListDeviceCodesResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.device_code import DeviceCode
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListDeviceCodesResponse(Model):
    """Schema `ListDeviceCodesResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    device_codes: list[DeviceCode] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
