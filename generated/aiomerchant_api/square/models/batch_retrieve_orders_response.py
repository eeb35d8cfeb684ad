"""BatchRetrieveOrdersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order


@model
class BatchRetrieveOrdersResponse(Model):
    """Schema `BatchRetrieveOrdersResponse`.

    Attributes:
        orders: The orders.
        errors: What went wrong, if anything did.
    """

    orders: list[Order] | None = None
    errors: list[Error] | None = None


@model
class BatchRetrieveOrdersRequest(Model):
    """Schema `BatchRetrieveOrdersRequest`.

    Attributes:
        location_id: ID of the orders' location; left out, orders of all the seller's locations are found.
        order_ids: IDs of the orders, at most 100.
    """

    location_id: Nullable[str] = ABSENT
    order_ids: list[str]
