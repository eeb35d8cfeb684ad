"""The model SearchVendorsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.search_vendors_request_filter import SearchVendorsRequestFilter
    from ..models.search_vendors_request_sort import SearchVendorsRequestSort
    from ..models.vendor import Vendor


@define(kw_only=True, eq=False, repr=False)
class SearchVendorsResponse(Model):
    """Schema `SearchVendorsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    vendors: list[Vendor] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchVendorsRequest(Model):
    """Schema `SearchVendorsRequest`."""

    filter: SearchVendorsRequestFilter | None = field(default=None, metadata=NOT_NULL)
    sort: SearchVendorsRequestSort | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
