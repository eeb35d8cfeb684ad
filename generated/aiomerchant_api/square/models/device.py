"""The model Device.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.component import Component
    from ..models.device_attributes import DeviceAttributes
    from ..models.device_status import DeviceStatus


@define(kw_only=True, eq=False, repr=False)
class Device(Model):
    """Schema `Device`."""

    id: str | None = field(default=None, metadata=NOT_NULL)
    attributes: DeviceAttributes
    components: list[Component] | None = None
    status: DeviceStatus | None = field(default=None, metadata=NOT_NULL)
