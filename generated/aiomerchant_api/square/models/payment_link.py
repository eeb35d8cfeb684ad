"""The model PaymentLink.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.checkout_options import CheckoutOptions
    from ..models.pre_populated_data import PrePopulatedData


@define(kw_only=True, eq=False, repr=False)
class PaymentLink(Model):
    """Schema `PaymentLink`.

    Attributes:
        version: At most 65535.
        description: At most 4096 characters.
        order_id: At most 192 characters.
        url: At most 255 characters.
        long_url: At most 255 characters.
        payment_note: At most 500 characters.
    """

    id: str | None = None
    version: int
    description: str | None = None
    order_id: str | None = None
    checkout_options: CheckoutOptions | None = None
    pre_populated_data: PrePopulatedData | None = None
    url: str | None = None
    long_url: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    payment_note: str | None = None
