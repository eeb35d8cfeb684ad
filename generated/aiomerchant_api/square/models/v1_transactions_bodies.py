"""The bodies of v1 transactions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.enums import (
        Currency,
        V1OrderHistoryEntryAction,
        V1OrderState,
        V1TenderCardBrand,
        V1TenderEntryMethod,
        V1TenderType,
        V1UpdateOrderRequestAction,
    )
    from ..models.error import Error


@model
class V1Money(Model):
    """Schema `V1Money`."""

    amount: Nullable[int] = ABSENT
    currency_code: Nullable[Currency] = ABSENT


@model
class V1Order(Model):
    """Schema `V1Order`.

    Attributes:
        state: One of PENDING, OPEN, COMPLETED, CANCELED, REFUNDED, REJECTED.
    """

    errors: Nullable[list[Error]] = ABSENT
    id: str | None = None
    buyer_email: Nullable[str] = ABSENT
    recipient_name: Nullable[str] = ABSENT
    recipient_phone_number: Nullable[str] = ABSENT
    state: Nullable[V1OrderState] = ABSENT
    shipping_address: Nullable[Address] = ABSENT
    subtotal_money: Nullable[V1Money] = ABSENT
    total_shipping_money: Nullable[V1Money] = ABSENT
    total_tax_money: Nullable[V1Money] = ABSENT
    total_price_money: Nullable[V1Money] = ABSENT
    total_discount_money: Nullable[V1Money] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    expires_at: Nullable[datetime] = ABSENT
    payment_id: Nullable[str] = ABSENT
    buyer_note: Nullable[str] = ABSENT
    completed_note: Nullable[str] = ABSENT
    refunded_note: Nullable[str] = ABSENT
    canceled_note: Nullable[str] = ABSENT
    tender: Nullable[V1Tender] = ABSENT
    order_history: Nullable[list[V1OrderHistoryEntry]] = ABSENT
    promo_code: Nullable[str] = ABSENT
    btc_receive_address: Nullable[str] = ABSENT
    btc_price_satoshi: Nullable[float] = ABSENT


@model
class V1OrderHistoryEntry(Model):
    """Schema `V1OrderHistoryEntry`.

    Attributes:
        action: One of ORDER_PLACED, DECLINED, PAYMENT_RECEIVED, CANCELED, COMPLETED, REFUNDED, EXPIRED.
    """

    action: Nullable[V1OrderHistoryEntryAction] = ABSENT
    created_at: datetime | None = None


@model
class V1Tender(Model):
    """Schema `V1Tender`.

    Attributes:
        type: One of CREDIT_CARD, CASH, THIRD_PARTY_CARD, NO_SALE, SQUARE_WALLET, SQUARE_GIFT_CARD, UNKNOWN,
            OTHER.
        entry_method: One of MANUAL, SCANNED, SQUARE_CASH, SQUARE_WALLET, SWIPED, WEB_FORM, OTHER.
    """

    id: str | None = None
    type: Nullable[V1TenderType] = ABSENT
    name: Nullable[str] = ABSENT
    employee_id: Nullable[str] = ABSENT
    receipt_url: Nullable[str] = ABSENT
    card_brand: Nullable[V1TenderCardBrand] = ABSENT
    pan_suffix: Nullable[str] = ABSENT
    entry_method: Nullable[V1TenderEntryMethod] = ABSENT
    payment_note: Nullable[str] = ABSENT
    total_money: Nullable[V1Money] = ABSENT
    tendered_money: Nullable[V1Money] = ABSENT
    tendered_at: Nullable[datetime] = ABSENT
    settled_at: Nullable[datetime] = ABSENT
    change_back_money: Nullable[V1Money] = ABSENT
    refunded_money: Nullable[V1Money] = ABSENT
    is_exchange: Nullable[bool] = ABSENT


@model
class V1UpdateOrderRequest(Model):
    """Schema `V1UpdateOrderRequest`.

    Attributes:
        action: One of COMPLETE, CANCEL, REFUND.
    """

    action: V1UpdateOrderRequestAction
    shipped_tracking_number: Nullable[str] = ABSENT
    completed_note: Nullable[str] = ABSENT
    refunded_note: Nullable[str] = ABSENT
    canceled_note: Nullable[str] = ABSENT
