"""ListPaymentLinksResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment_link import PaymentLink


@model
class ListPaymentLinksResponse(Model):
    """Schema `ListPaymentLinksResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment_links: The payment links.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    payment_links: list[PaymentLink] | None = None
    cursor: str | None = None
