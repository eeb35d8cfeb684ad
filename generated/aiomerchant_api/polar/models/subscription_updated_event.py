"""The model SubscriptionUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, MetadataModel, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.customer import Customer
    from ..models.enums import SubscriptionProrationBehavior


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatedEvent(Model):
    """Recorded by Polar: a subscription changed.

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
    name: Literal["subscription.updated"] = "subscription.updated"
    metadata: SubscriptionUpdatedMetadata


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatedMetadata(MetadataModel):
    """Schema `SubscriptionUpdatedMetadata`.

    Attributes:
        proration_behavior: One of invoice, prorate, next_period, reset.
    """

    product_id: str | None = field(default=None, metadata=NOT_NULL)
    proration_behavior: SubscriptionProrationBehavior | None = field(default=None, metadata=NOT_NULL)
    discount_id: str | None = None
    trial_end: str | None = field(default=None, metadata=NOT_NULL)
    seats: int | None = field(default=None, metadata=NOT_NULL)
    units: int | None = field(default=None, metadata=NOT_NULL)
    billing_period_end: str | None = field(default=None, metadata=NOT_NULL)
    subscription_id: str
