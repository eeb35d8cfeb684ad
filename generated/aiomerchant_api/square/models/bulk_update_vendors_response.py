"""The model BulkUpdateVendorsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.update_vendor_request import UpdateVendorRequest
    from ..models.update_vendor_response import UpdateVendorResponse


@define(kw_only=True, eq=False, repr=False)
class BulkUpdateVendorsResponse(Model):
    """Schema `BulkUpdateVendorsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    responses: dict[str, UpdateVendorResponse] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkUpdateVendorsRequest(Model):
    """Schema `BulkUpdateVendorsRequest`."""

    vendors: dict[str, UpdateVendorRequest]
