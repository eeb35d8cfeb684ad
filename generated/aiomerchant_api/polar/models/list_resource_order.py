"""ListResourceOrder. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.order import Order
    from ..models.pagination import Pagination


@model
class ListResourceOrder(Model):
    """Schema `ListResource_Order_`."""

    items: list[Order]
    pagination: Pagination
