"""The model V1Order, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.enums import (
        V1OrderHistoryEntryAction,
        V1OrderState,
        V1TenderCardBrand,
        V1TenderEntryMethod,
        V1TenderType,
    )
    from ..models.error import Error
    from ..models.v1_money import V1Money


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


@define(kw_only=True, eq=False, repr=False)
class V1OrderHistoryEntry(Model):
    """Schema `V1OrderHistoryEntry`.

    Attributes:
        action: One of ORDER_PLACED, DECLINED, PAYMENT_RECEIVED, CANCELED, COMPLETED, REFUNDED, EXPIRED.
    """

    action: V1OrderHistoryEntryAction | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class V1Tender(Model):
    """Schema `V1Tender`.

    Attributes:
        type: One of CREDIT_CARD, CASH, THIRD_PARTY_CARD, NO_SALE, SQUARE_WALLET, SQUARE_GIFT_CARD, UNKNOWN,
            OTHER.
        entry_method: One of MANUAL, SCANNED, SQUARE_CASH, SQUARE_WALLET, SWIPED, WEB_FORM, OTHER.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    type: V1TenderType | None = None
    name: str | None = None
    employee_id: str | None = None
    receipt_url: str | None = None
    card_brand: V1TenderCardBrand | None = None
    pan_suffix: str | None = None
    entry_method: V1TenderEntryMethod | None = None
    payment_note: str | None = None
    total_money: V1Money | None = None
    tendered_money: V1Money | None = None
    tendered_at: datetime | None = None
    settled_at: datetime | None = None
    change_back_money: V1Money | None = None
    refunded_money: V1Money | None = None
    is_exchange: bool | None = None
