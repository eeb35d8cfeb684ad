"""The model ListPaymentLinksResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment_link import PaymentLink


@define(kw_only=True, eq=False, repr=False)
class ListPaymentLinksResponse(Model):
    """Schema `ListPaymentLinksResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment_links: The payment links.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    payment_links: list[PaymentLink] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
