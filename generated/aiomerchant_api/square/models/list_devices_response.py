"""The model ListDevicesResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.device import Device
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListDevicesResponse(Model):
    """Schema `ListDevicesResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    devices: list[Device] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
