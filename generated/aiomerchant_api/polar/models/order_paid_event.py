"""The model OrderPaidEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

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
class OrderPaidEvent(Model):
    """Recorded by Polar: an order was paid.

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
    name: Literal["order.paid"] = "order.paid"
    metadata: OrderPaidMetadata


@define(kw_only=True, eq=False, repr=False)
class OrderPaidMetadata(MetadataModel):
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
