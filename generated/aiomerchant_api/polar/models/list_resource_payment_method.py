"""ListResourcePaymentMethod. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.payment_method import PaymentMethod


@model
class ListResourcePaymentMethod(Model):
    """Schema `ListResource_PaymentMethod_`."""

    items: list[PaymentMethod]
    pagination: Pagination
