"""Mappings given for SearchVendorsRequestSort. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import SearchVendorsRequestSortField, SortOrder


class SearchVendorsRequestSortDict(TypedDict, total=False):
    field: SearchVendorsRequestSortField | Null | None
    order: SortOrder | Null | None
