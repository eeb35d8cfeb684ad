"""The model BalanceOrderEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, MetadataModel, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.customer import Customer


@define(kw_only=True, eq=False, repr=False)
class BalanceOrderEvent(Model):
    """Recorded by Polar: an order's money came in.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: UUID | None
    customer: Customer | None
    external_customer_id: str | None
    member_id: UUID | None = None
    external_member_id: str | None = None
    child_count: int | None = field(default=None, metadata=NOT_NULL)
    parent_id: UUID | None = None
    label: str
    source: Literal["system"] = "system"
    name: Literal["balance.order"] = "balance.order"
    metadata: BalanceOrderMetadata


@define(kw_only=True, eq=False, repr=False)
class BalanceOrderMetadata(MetadataModel):
    """Schema `BalanceOrderMetadata`."""

    transaction_id: str
    order_id: str
    product_id: str | None = field(default=None, metadata=NOT_NULL)
    subscription_id: str | None = field(default=None, metadata=NOT_NULL)
    amount: int
    net_amount: int | None = field(default=None, metadata=NOT_NULL)
    currency: str
    presentment_amount: int
    presentment_currency: str
    tax_amount: int
    tax_state: str | None = None
    tax_country: str | None = None
    fee: int
    exchange_rate: float | None = field(default=None, metadata=NOT_NULL)
