"""The model SearchVendorsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.search_vendors_request_filter import SearchVendorsRequestFilter
    from ..models.search_vendors_request_sort import SearchVendorsRequestSort


@define(kw_only=True, eq=False, repr=False)
class SearchVendorsRequest(Model):
    """Schema `SearchVendorsRequest`."""

    filter: SearchVendorsRequestFilter | None = field(default=None, metadata=NOT_NULL)
    sort: SearchVendorsRequestSort | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
