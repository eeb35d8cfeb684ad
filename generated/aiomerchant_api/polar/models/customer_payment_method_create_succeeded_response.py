"""The model CustomerPaymentMethodCreateSucceededResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.customer_payment_method import CustomerPaymentMethod


@define(kw_only=True, eq=False, repr=False)
class CustomerPaymentMethodCreateSucceededResponse(Model):
    """The payment method is saved.

    Attributes:
        status: Always `succeeded`.
        payment_method: The payment method.
    """

    status: Literal["succeeded"] = "succeeded"
    payment_method: CustomerPaymentMethod
