"""SubscriptionMigratedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer


@model
class SubscriptionMigratedEvent(Model):
    """Recorded by Polar: a subscription came from another provider.

    Attributes:
        member_id: The member's id, of a team customer.
        child_count: Default 0.
        source: Always `system`.
        name: Always `subscription.migrated`.
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
    name: Literal["subscription.migrated"] = "subscription.migrated"
    metadata: SubscriptionMigratedMetadata


@model
class SubscriptionMigratedMetadata(MetadataModel):
    """Where a subscription came from.

    Attributes:
        subscription_id: The subscription that granted it, if one did.
        provider: Where it came from, such as `stripe`.
        provider_subscription_id: Its id there.
        product_id: The product's id.
    """

    subscription_id: str
    provider: str
    provider_subscription_id: str
    product_id: str
