"""SubscriptionUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer
    from ..models.enums import SubscriptionProrationBehavior


@model
class SubscriptionUpdatedEvent(Model):
    """Recorded by Polar: a subscription changed.

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
    name: Literal["subscription.updated"] = "subscription.updated"
    metadata: SubscriptionUpdatedMetadata


@model
class SubscriptionUpdatedMetadata(MetadataModel):
    """Schema `SubscriptionUpdatedMetadata`.

    Attributes:
        proration_behavior: One of invoice, prorate, next_period, reset.
    """

    product_id: str | None = None
    proration_behavior: SubscriptionProrationBehavior | None = None
    discount_id: Nullable[str] = ABSENT
    trial_end: str | None = None
    seats: int | None = None
    units: int | None = None
    billing_period_end: str | None = None
    subscription_id: str
