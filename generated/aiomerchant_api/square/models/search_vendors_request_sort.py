"""The model SearchVendorsRequestSort. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import SearchVendorsRequestSortField, SortOrder


@define(kw_only=True, eq=False, repr=False)
class SearchVendorsRequestSort(Model):
    """Schema `SearchVendorsRequestSort`.

    Attributes:
        field: One of NAME, CREATED_AT.
        order: One of DESC, ASC.
    """

    field: SearchVendorsRequestSortField | None = None
    order: SortOrder | None = None
