"""The model OrderPaidMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class OrderPaidMetadata(Model):
    """Schema `OrderPaidMetadata`."""

    order_id: str
    product_id: str | None = None
    billing_type: str | None = None
    amount: int
    currency: str | None = None
    net_amount: int | None = None
    tax_amount: int | None = None
    applied_balance_amount: int | None = None
    discount_amount: int | None = None
    discount_id: str | None = None
    platform_fee: int | None = None
    subscription_id: str | None = None
    recurring_interval: str | None = None
    recurring_interval_count: int | None = None
