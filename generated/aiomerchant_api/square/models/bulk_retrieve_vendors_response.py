"""BulkRetrieveVendorsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.retrieve_vendor_response import RetrieveVendorResponse


@model
class BulkRetrieveVendorsResponse(Model):
    """Schema `BulkRetrieveVendorsResponse`."""

    errors: list[Error] | None = None
    responses: dict[str, RetrieveVendorResponse] | None = None


@model
class BulkRetrieveVendorsRequest(Model):
    """Schema `BulkRetrieveVendorsRequest`."""

    vendor_ids: Nullable[list[str]] = ABSENT
