"""PaymentLink. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.checkout_options import CheckoutOptions
    from ..models.pre_populated_data import PrePopulatedData


@model
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

    id: str | None = None
    version: int
    description: Nullable[str] = ABSENT
    order_id: str | None = None
    checkout_options: Nullable[CheckoutOptions] = ABSENT
    pre_populated_data: Nullable[PrePopulatedData] = ABSENT
    url: str | None = None
    long_url: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    payment_note: Nullable[str] = ABSENT
