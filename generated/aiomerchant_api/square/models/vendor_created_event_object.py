"""The model VendorCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.vendor import Vendor
    from ..models.vendor_created_event_object_operation import VendorCreatedEventObjectOperation


@define(kw_only=True, eq=False, repr=False)
class VendorCreatedEventObject(Model):
    """Schema `VendorCreatedEventObject`.

    Attributes:
        operation: One of CREATED.
    """

    operation: VendorCreatedEventObjectOperation | None = None
    vendor: Vendor | None = None
