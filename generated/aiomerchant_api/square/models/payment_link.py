"""The model PaymentLink. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.checkout_options import CheckoutOptions
    from ..models.pre_populated_data import PrePopulatedData


@define(kw_only=True, eq=False, repr=False)
class PaymentLink(Model):
    """A link to a hosted checkout page.

    Attributes:
        id: ID of the link.
        version: Number of the current version, for optimistic locking. At most 65535.
        description: Text for your own use. At most 4096 characters.
        order_id: ID of the order that is paid. At most 192 characters.
        checkout_options: How the page looks and behaves.
        pre_populated_data: What the page knows of the buyer.
        url: Short URL, to share. At most 255 characters.
        long_url: Full URL. At most 255 characters.
        created_at: Time of creation.
        updated_at: Time of the last change.
        payment_note: Note for the payment. At most 500 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    version: int
    description: str | None = None
    order_id: str | None = field(default=None, metadata=NOT_NULL)
    checkout_options: CheckoutOptions | None = None
    pre_populated_data: PrePopulatedData | None = None
    url: str | None = field(default=None, metadata=NOT_NULL)
    long_url: str | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    payment_note: str | None = None
