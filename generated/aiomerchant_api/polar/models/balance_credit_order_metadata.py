"""The model BalanceCreditOrderMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class BalanceCreditOrderMetadata(Model):
    """Schema `BalanceCreditOrderMetadata`."""

    order_id: str
    product_id: str | None = field(default=None, metadata=NOT_NULL)
    subscription_id: str | None = field(default=None, metadata=NOT_NULL)
    amount: int
    currency: str
    tax_amount: int
    tax_state: str | None = None
    tax_country: str | None = None
    fee: int
    exchange_rate: float | None = field(default=None, metadata=NOT_NULL)
