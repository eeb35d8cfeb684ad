"""The model SubscriptionCanceledEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

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
class SubscriptionCanceledEvent(Model):
    """Recorded by Polar: a subscription was cancelled.

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
    name: Literal["subscription.canceled"] = "subscription.canceled"
    metadata: SubscriptionCanceledMetadata


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCanceledMetadata(MetadataModel):
    """Schema `SubscriptionCanceledMetadata`."""

    subscription_id: str
    product_id: str | None = field(default=None, metadata=NOT_NULL)
    amount: int
    currency: str
    recurring_interval: str
    recurring_interval_count: int
    customer_cancellation_reason: str | None = field(default=None, metadata=NOT_NULL)
    customer_cancellation_comment: str | None = field(default=None, metadata=NOT_NULL)
    canceled_at: str
    ends_at: str | None = field(default=None, metadata=NOT_NULL)
    cancel_at_period_end: bool | None = field(default=None, metadata=NOT_NULL)
