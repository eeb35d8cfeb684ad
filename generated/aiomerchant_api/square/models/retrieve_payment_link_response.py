"""The model RetrievePaymentLinkResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment_link import PaymentLink


@define(kw_only=True, eq=False, repr=False)
class RetrievePaymentLinkResponse(Model):
    """Schema `RetrievePaymentLinkResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment_link: The payment link.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    payment_link: PaymentLink | None = field(default=None, metadata=NOT_NULL)
