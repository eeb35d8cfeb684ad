"""RetrievePaymentLinkResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment_link import PaymentLink


@model
class RetrievePaymentLinkResponse(Model):
    """Schema `RetrievePaymentLinkResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment_link: The payment link.
    """

    errors: list[Error] | None = None
    payment_link: PaymentLink
