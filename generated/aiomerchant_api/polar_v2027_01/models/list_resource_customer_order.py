"""The model ListResourceCustomerOrder. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ...polar.models.pagination import Pagination
    from ..models.customer_order import CustomerOrder


@define(kw_only=True, eq=False, repr=False)
class ListResourceCustomerOrder(Model):
    """Schema `ListResource_CustomerOrder_`."""

    items: list[CustomerOrder]
    pagination: Pagination
