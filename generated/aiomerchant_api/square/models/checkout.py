"""The model Checkout.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.additional_recipient import AdditionalRecipient
    from ..models.address import Address
    from ..models.order import Order


@define(kw_only=True, eq=False, repr=False)
class Checkout(Model):
    """Schema `Checkout`."""

    id: str | None = field(default=None, metadata=NOT_NULL)
    checkout_page_url: str | None = None
    ask_for_shipping_address: bool | None = None
    merchant_support_email: str | None = None
    pre_populate_buyer_email: str | None = None
    pre_populate_shipping_address: Address | None = None
    redirect_url: str | None = None
    order: Order | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    additional_recipients: list[AdditionalRecipient] | None = None
