"""The model CustomerSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_sort_field import CustomerSortField
    from ..models.sort_order import SortOrder


@define(kw_only=True, eq=False, repr=False)
class CustomerSort(Model):
    """How customers are sorted.

    Attributes:
        field: `DEFAULT` (by name) or `CREATED_AT`. One of DEFAULT, CREATED_AT.
        order: `ASC` (the default) or `DESC`. One of DESC, ASC.
    """

    field: CustomerSortField | None = None
    order: SortOrder | None = None
