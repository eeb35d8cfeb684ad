"""The model BulkRetrieveVendorsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.retrieve_vendor_response import RetrieveVendorResponse


@define(kw_only=True, eq=False, repr=False)
class BulkRetrieveVendorsResponse(Model):
    """Schema `BulkRetrieveVendorsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    responses: dict[str, RetrieveVendorResponse] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkRetrieveVendorsRequest(Model):
    """Schema `BulkRetrieveVendorsRequest`."""

    vendor_ids: list[str] | None = None
