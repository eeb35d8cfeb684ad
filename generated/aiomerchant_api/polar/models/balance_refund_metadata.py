"""BalanceRefundMetadata. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, MetadataModel, Nullable, model


@model
class BalanceRefundMetadata(MetadataModel):
    """Schema `BalanceRefundMetadata`."""

    transaction_id: str
    refund_id: str
    order_id: str | None = None
    order_created_at: str | None = None
    product_id: str | None = None
    subscription_id: str | None = None
    amount: int
    currency: str
    presentment_amount: int
    presentment_currency: str
    refundable_amount: int | None = None
    tax_amount: int
    tax_state: Nullable[str] = ABSENT
    tax_country: Nullable[str] = ABSENT
    fee: int
    exchange_rate: float | None = None
