"""The model OrderPaidMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class OrderPaidMetadata(Model):
    """Schema `OrderPaidMetadata`."""

    order_id: str
    product_id: str | None = field(default=None, metadata=NOT_NULL)
    billing_type: str | None = field(default=None, metadata=NOT_NULL)
    amount: int
    currency: str | None = field(default=None, metadata=NOT_NULL)
    net_amount: int | None = field(default=None, metadata=NOT_NULL)
    tax_amount: int | None = field(default=None, metadata=NOT_NULL)
    applied_balance_amount: int | None = field(default=None, metadata=NOT_NULL)
    discount_amount: int | None = field(default=None, metadata=NOT_NULL)
    discount_id: str | None = field(default=None, metadata=NOT_NULL)
    platform_fee: int | None = field(default=None, metadata=NOT_NULL)
    subscription_id: str | None = field(default=None, metadata=NOT_NULL)
    recurring_interval: str | None = field(default=None, metadata=NOT_NULL)
    recurring_interval_count: int | None = field(default=None, metadata=NOT_NULL)
