"""ListResourceCustomerCustomerMeter. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_customer_meter import CustomerCustomerMeter
    from ..models.pagination import Pagination


@model
class ListResourceCustomerCustomerMeter(Model):
    """Schema `ListResource_CustomerCustomerMeter_`."""

    items: list[CustomerCustomerMeter]
    pagination: Pagination
