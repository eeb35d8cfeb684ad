"""The model BulkRetrieveVendorsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.retrieve_vendor_response import RetrieveVendorResponse


@define(kw_only=True, eq=False, repr=False)
class BulkRetrieveVendorsResponse(Model):
    """Schema `BulkRetrieveVendorsResponse`."""

    errors: list[Error] | None = None
    responses: dict[str, RetrieveVendorResponse] | None = None
