"""ListResourceCustomerOrder. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_order import CustomerOrder
    from ..models.pagination import Pagination


@model
class ListResourceCustomerOrder(Model):
    """Schema `ListResource_CustomerOrder_`."""

    items: list[CustomerOrder]
    pagination: Pagination
