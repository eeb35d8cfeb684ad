"""BulkUpdateVendorsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.update_vendor_request import UpdateVendorRequest
    from ..models.update_vendor_response import UpdateVendorResponse


@model
class BulkUpdateVendorsResponse(Model):
    """Schema `BulkUpdateVendorsResponse`."""

    errors: list[Error] | None = None
    responses: dict[str, UpdateVendorResponse] | None = None


@model
class BulkUpdateVendorsRequest(Model):
    """Schema `BulkUpdateVendorsRequest`."""

    vendors: dict[str, UpdateVendorRequest]
