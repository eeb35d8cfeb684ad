"""ListResourceCustomerPaymentMethod. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_payment_method import CustomerPaymentMethod
    from ..models.pagination import Pagination


@model
class ListResourceCustomerPaymentMethod(Model):
    """Schema `ListResource_CustomerPaymentMethod_`."""

    items: list[CustomerPaymentMethod]
    pagination: Pagination
