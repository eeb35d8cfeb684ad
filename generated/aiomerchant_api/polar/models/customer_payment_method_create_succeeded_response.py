"""CustomerPaymentMethodCreateSucceededResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.customer_payment_method import CustomerPaymentMethod


@model
class CustomerPaymentMethodCreateSucceededResponse(Model):
    """The payment method is saved.

    Attributes:
        status: Always `succeeded`.
        payment_method: The payment method.
    """

    status: Literal["succeeded"] = "succeeded"
    payment_method: CustomerPaymentMethod
