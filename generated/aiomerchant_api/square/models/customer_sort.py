"""The model CustomerSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.customer_sort_field import CustomerSortField
    from ..models.sort_order import SortOrder


@define(kw_only=True, eq=False, repr=False)
class CustomerSort(Model):
    """Schema `CustomerSort`.

    Attributes:
        field: One of DEFAULT, CREATED_AT.
        order: One of DESC, ASC.
    """

    field: CustomerSortField | None = None
    order: SortOrder | None = None
