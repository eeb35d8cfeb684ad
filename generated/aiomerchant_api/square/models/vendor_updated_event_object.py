"""The model VendorUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.vendor import Vendor
    from ..models.vendor_updated_event_object_operation import VendorUpdatedEventObjectOperation


@define(kw_only=True, eq=False, repr=False)
class VendorUpdatedEventObject(Model):
    """Schema `VendorUpdatedEventObject`.

    Attributes:
        operation: One of UPDATED.
    """

    operation: VendorUpdatedEventObjectOperation | None = None
    vendor: Vendor | None = None
