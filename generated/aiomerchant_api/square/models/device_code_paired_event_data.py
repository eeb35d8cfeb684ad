"""The model DeviceCodePairedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.device_code_paired_event_object import DeviceCodePairedEventObject


@define(kw_only=True, eq=False, repr=False)
class DeviceCodePairedEventData(Model):
    """Schema `DeviceCodePairedEventData`."""

    type: str | None = None
    id: str | None = None
    object: DeviceCodePairedEventObject | None = None
