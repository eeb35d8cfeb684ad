"""The model BalanceDisputeMetadata. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, MetadataModel


@define(kw_only=True, eq=False, repr=False)
class BalanceDisputeMetadata(MetadataModel):
    """Schema `BalanceDisputeMetadata`."""

    transaction_id: str
    dispute_id: str
    order_id: str | None = field(default=None, metadata=NOT_NULL)
    order_created_at: str | None = field(default=None, metadata=NOT_NULL)
    product_id: str | None = field(default=None, metadata=NOT_NULL)
    subscription_id: str | None = field(default=None, metadata=NOT_NULL)
    amount: int
    currency: str
    presentment_amount: int
    presentment_currency: str
    tax_amount: int
    tax_state: str | None = None
    tax_country: str | None = None
    fee: int
    exchange_rate: float | None = field(default=None, metadata=NOT_NULL)
