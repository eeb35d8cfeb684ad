"""The model VendorUpdatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.vendor_updated_event_object import VendorUpdatedEventObject


@define(kw_only=True, eq=False, repr=False)
class VendorUpdatedEventData(Model):
    """Schema `VendorUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: VendorUpdatedEventObject | None = None
