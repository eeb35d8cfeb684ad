"""GetPaymentResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment import Payment


@model
class GetPaymentResponse(Model):
    """Schema `GetPaymentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment: The payment.
    """

    errors: list[Error] | None = None
    payment: Payment
