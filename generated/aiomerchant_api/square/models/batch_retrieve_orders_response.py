"""The model BatchRetrieveOrdersResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order


@define(kw_only=True, eq=False, repr=False)
class BatchRetrieveOrdersResponse(Model):
    """Schema `BatchRetrieveOrdersResponse`.

    Attributes:
        orders: The orders.
        errors: What went wrong, if anything did.
    """

    orders: list[Order] | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BatchRetrieveOrdersRequest(Model):
    """Schema `BatchRetrieveOrdersRequest`.

    Attributes:
        location_id: ID of the orders' location; left out, orders of all the seller's locations are found.
        order_ids: IDs of the orders, at most 100.
    """

    location_id: str | None = None
    order_ids: list[str]
