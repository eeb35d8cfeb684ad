"""The model SearchOrdersResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order
    from ..models.order_entry import OrderEntry


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersResponse(Model):
    """Schema `SearchOrdersResponse`.

    Attributes:
        order_entries: ID, version and location of each order, if `return_entries` asked for it.
        orders: The orders.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    order_entries: list[OrderEntry] | None = field(default=None, metadata=NOT_NULL)
    orders: list[Order] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
