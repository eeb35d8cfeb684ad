"""SearchVendorsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.search_vendors_request_filter import SearchVendorsRequestFilter
    from ..models.search_vendors_request_sort import SearchVendorsRequestSort
    from ..models.vendor import Vendor


@model
class SearchVendorsResponse(Model):
    """Schema `SearchVendorsResponse`."""

    errors: list[Error] | None = None
    vendors: list[Vendor] | None = None
    cursor: str | None = None


@model
class SearchVendorsRequest(Model):
    """Schema `SearchVendorsRequest`."""

    filter: SearchVendorsRequestFilter | None = None
    sort: SearchVendorsRequestSort | None = None
    cursor: str | None = None
