"""BalanceCreditOrderEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer


@model
class BalanceCreditOrderEvent(Model):
    """Recorded by Polar: an order was paid from the customer's balance.

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
    name: Literal["balance.credit_order"] = "balance.credit_order"
    metadata: BalanceCreditOrderMetadata


@model
class BalanceCreditOrderMetadata(MetadataModel):
    """Schema `BalanceCreditOrderMetadata`."""

    order_id: str
    product_id: str | None = None
    subscription_id: str | None = None
    amount: int
    currency: str
    tax_amount: int
    tax_state: Nullable[str] = ABSENT
    tax_country: Nullable[str] = ABSENT
    fee: int
    exchange_rate: float | None = None
