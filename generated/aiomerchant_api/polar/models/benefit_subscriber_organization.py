"""BenefitSubscriberOrganization. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import SubscriptionProrationBehavior


@model
class BenefitSubscriberOrganization(Model):
    """Schema `BenefitSubscriberOrganization`.

    Attributes:
        proration_behavior: One of invoice, prorate, next_period, reset.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    name: str
    slug: str
    avatar_url: Nullable[str]
    proration_behavior: SubscriptionProrationBehavior
    allow_customer_updates: bool
