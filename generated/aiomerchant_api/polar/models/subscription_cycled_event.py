"""The model SubscriptionCycledEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

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
class SubscriptionCycledEvent(Model):
    """Recorded by Polar: a subscription entered its next period.

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
    name: Literal["subscription.cycled"] = "subscription.cycled"
    metadata: SubscriptionCycledMetadata


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCycledMetadata(MetadataModel):
    """Schema `SubscriptionCycledMetadata`."""

    subscription_id: str
    product_id: str | None = field(default=None, metadata=NOT_NULL)
    amount: int | None = field(default=None, metadata=NOT_NULL)
    currency: str | None = field(default=None, metadata=NOT_NULL)
    recurring_interval: str | None = field(default=None, metadata=NOT_NULL)
    recurring_interval_count: int | None = field(default=None, metadata=NOT_NULL)
