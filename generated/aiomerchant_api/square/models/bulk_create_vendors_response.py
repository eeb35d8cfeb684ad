"""The model BulkCreateVendorsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.create_vendor_response import CreateVendorResponse
    from ..models.error import Error
    from ..models.vendor import Vendor


@define(kw_only=True, eq=False, repr=False)
class BulkCreateVendorsResponse(Model):
    """Schema `BulkCreateVendorsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    responses: dict[str, CreateVendorResponse] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkCreateVendorsRequest(Model):
    """Schema `BulkCreateVendorsRequest`."""

    vendors: dict[str, Vendor]
