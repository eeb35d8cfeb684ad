"""CheckoutOrganization. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import SubscriptionProrationBehavior


@model
class CheckoutOrganization(Model):
    """The organization that a checkout is for.

    Attributes:
        created_at: When the organization was created.
        modified_at: When the organization last changed; None if it never did.
        id: The organization's id.
        name: Name, which customers see.
        slug: Its name in URLs and on card statements.
        avatar_url: Logo.
        proration_behavior: How plan changes in the portal are billed. One of invoice, prorate, next_period,
            reset.
        allow_customer_updates: Whether customers may change their subscriptions themselves.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    name: str
    slug: str
    avatar_url: Nullable[str]
    proration_behavior: SubscriptionProrationBehavior
    allow_customer_updates: bool
