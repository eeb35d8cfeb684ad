"""ListResourceCustomerMeter. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_meter import CustomerMeter
    from ..models.pagination import Pagination


@model
class ListResourceCustomerMeter(Model):
    """Schema `ListResource_CustomerMeter_`."""

    items: list[CustomerMeter]
    pagination: Pagination
