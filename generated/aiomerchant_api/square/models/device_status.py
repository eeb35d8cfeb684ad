"""The model DeviceStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.device_status_category import DeviceStatusCategory


@define(kw_only=True, eq=False, repr=False)
class DeviceStatus(Model):
    """Schema `DeviceStatus`.

    Attributes:
        category: One of AVAILABLE, NEEDS_ATTENTION, OFFLINE.
    """

    category: DeviceStatusCategory | None = None
