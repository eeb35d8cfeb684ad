"""The model V1Order.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.error import Error
    from ..models.v1_money import V1Money
    from ..models.v1_order_history_entry import V1OrderHistoryEntry
    from ..models.v1_order_state import V1OrderState
    from ..models.v1_tender import V1Tender


@define(kw_only=True, eq=False, repr=False)
class V1Order(Model):
    """Schema `V1Order`.

    Attributes:
        state: One of PENDING, OPEN, COMPLETED, CANCELED, REFUNDED, REJECTED.
    """

    errors: list[Error] | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    buyer_email: str | None = None
    recipient_name: str | None = None
    recipient_phone_number: str | None = None
    state: V1OrderState | None = None
    shipping_address: Address | None = None
    subtotal_money: V1Money | None = None
    total_shipping_money: V1Money | None = None
    total_tax_money: V1Money | None = None
    total_price_money: V1Money | None = None
    total_discount_money: V1Money | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    expires_at: datetime | None = None
    payment_id: str | None = None
    buyer_note: str | None = None
    completed_note: str | None = None
    refunded_note: str | None = None
    canceled_note: str | None = None
    tender: V1Tender | None = None
    order_history: list[V1OrderHistoryEntry] | None = None
    promo_code: str | None = None
    btc_receive_address: str | None = None
    btc_price_satoshi: float | None = None
