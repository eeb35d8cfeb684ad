"""The model BenefitSubscriberOrganization. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import SubscriptionProrationBehavior


@define(kw_only=True, eq=False, repr=False)
class BenefitSubscriberOrganization(Model):
    """Schema `BenefitSubscriberOrganization`.

    Attributes:
        proration_behavior: One of invoice, prorate, next_period, reset.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    name: str
    slug: str
    avatar_url: str | None
    proration_behavior: SubscriptionProrationBehavior
    allow_customer_updates: bool
