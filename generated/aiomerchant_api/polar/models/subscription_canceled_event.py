"""SubscriptionCanceledEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer


@model
class SubscriptionCanceledEvent(Model):
    """Recorded by Polar: a subscription was cancelled.

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
    name: Literal["subscription.canceled"] = "subscription.canceled"
    metadata: SubscriptionCanceledMetadata


@model
class SubscriptionCanceledMetadata(MetadataModel):
    """Schema `SubscriptionCanceledMetadata`."""

    subscription_id: str
    product_id: str | None = None
    amount: int
    currency: str
    recurring_interval: str
    recurring_interval_count: int
    customer_cancellation_reason: str | None = None
    customer_cancellation_comment: str | None = None
    canceled_at: str
    ends_at: str | None = None
    cancel_at_period_end: bool | None = None
