"""SubscriptionUncanceledEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer


@model
class SubscriptionUncanceledEvent(Model):
    """Recorded by Polar: a pending cancellation was taken back.

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
    name: Literal["subscription.uncanceled"] = "subscription.uncanceled"
    metadata: SubscriptionUncanceledMetadata


@model
class SubscriptionUncanceledMetadata(MetadataModel):
    """Schema `SubscriptionUncanceledMetadata`."""

    subscription_id: str
    product_id: str
    amount: int
    currency: str
    recurring_interval: str
    recurring_interval_count: int
