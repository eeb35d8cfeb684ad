"""OrderPaidEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer


@model
class OrderPaidEvent(Model):
    """Recorded by Polar: an order was paid.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["order.paid"] = "order.paid"
    metadata: OrderPaidMetadata


@model
class OrderPaidMetadata(MetadataModel):
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
