"""BulkCreateVendorsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.create_vendor_response import CreateVendorResponse
    from ..models.error import Error
    from ..models.vendor import Vendor


@model
class BulkCreateVendorsResponse(Model):
    """Schema `BulkCreateVendorsResponse`."""

    errors: list[Error] | None = None
    responses: dict[str, CreateVendorResponse] | None = None


@model
class BulkCreateVendorsRequest(Model):
    """Schema `BulkCreateVendorsRequest`."""

    vendors: dict[str, Vendor]
