"""The model SubscriptionMigratedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

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
    customer_id: UUID | None
    customer: Customer | None
    external_customer_id: str | None
    member_id: UUID | None = None
    external_member_id: str | None = None
    child_count: int | None = field(default=None, metadata=NOT_NULL)
    parent_id: UUID | None = None
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.migrated"] = "subscription.migrated"
    metadata: SubscriptionMigratedMetadata


@define(kw_only=True, eq=False, repr=False)
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
