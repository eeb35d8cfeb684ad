"""The model DeviceAttributes.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.device_attributes_device_type import DeviceAttributesDeviceType


@define(kw_only=True, eq=False, repr=False)
class DeviceAttributes(Model):
    """Schema `DeviceAttributes`.

    Attributes:
        type: One of TERMINAL.
    """

    type: DeviceAttributesDeviceType
    manufacturer: str
    model: str | None = None
    name: str | None = None
    manufacturers_id: str | None = None
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    version: str | None = field(default=None, metadata=NOT_NULL)
    merchant_token: str | None = None
