"""UpdatePaymentLinkResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment_link import PaymentLink


@model
class UpdatePaymentLinkResponse(Model):
    """Schema `UpdatePaymentLinkResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment_link: The payment link.
    """

    errors: list[Error] | None = None
    payment_link: PaymentLink


@model
class UpdatePaymentLinkRequest(Model):
    """Schema `UpdatePaymentLinkRequest`.

    Attributes:
        payment_link: The changed fields with the current `version`.
    """

    payment_link: PaymentLink
