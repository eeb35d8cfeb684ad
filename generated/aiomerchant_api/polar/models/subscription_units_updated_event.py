"""SubscriptionUnitsUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer


@model
class SubscriptionUnitsUpdatedEvent(Model):
    """Recorded by Polar: a subscription's number of units changed.

    Attributes:
        member_id: The member's id, of a team customer.
        child_count: Default 0.
        source: Always `system`.
        name: Always `subscription.units_updated`.
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
    name: Literal["subscription.units_updated"] = "subscription.units_updated"
    metadata: SubscriptionUnitsUpdatedMetadata


@model
class SubscriptionUnitsUpdatedMetadata(MetadataModel):
    """How a subscription's number of units changed.

    Attributes:
        subscription_id: The subscription that granted it, if one did.
        old_units: How many units it had.
        new_units: How many units it has.
        proration_behavior: How the difference is billed; as the organization has it if left out.
    """

    subscription_id: str
    old_units: int
    new_units: int
    proration_behavior: str
