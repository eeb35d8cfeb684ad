"""The model SubscriptionUnitsUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

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
    customer_id: UUID | None
    customer: Customer | None
    external_customer_id: str | None
    member_id: UUID | None = None
    external_member_id: str | None = None
    child_count: int | None = field(default=None, metadata=NOT_NULL)
    parent_id: UUID | None = None
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.units_updated"] = "subscription.units_updated"
    metadata: SubscriptionUnitsUpdatedMetadata


@define(kw_only=True, eq=False, repr=False)
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
