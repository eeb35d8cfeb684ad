"""SearchVendorsRequestSort. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SearchVendorsRequestSortField, SortOrder


@model
class SearchVendorsRequestSort(Model):
    """Schema `SearchVendorsRequestSort`.

    Attributes:
        field: One of NAME, CREATED_AT.
        order: One of DESC, ASC.
    """

    field: Nullable[SearchVendorsRequestSortField] = ABSENT
    order: Nullable[SortOrder] = ABSENT
