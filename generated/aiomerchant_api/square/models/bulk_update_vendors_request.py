"""The model BulkUpdateVendorsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.update_vendor_request import UpdateVendorRequest


@define(kw_only=True, eq=False, repr=False)
class BulkUpdateVendorsRequest(Model):
    """Schema `BulkUpdateVendorsRequest`."""

    vendors: dict[str, UpdateVendorRequest]
