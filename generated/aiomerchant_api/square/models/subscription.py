"""The model Subscription.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription_action import SubscriptionAction
    from ..models.subscription_source import SubscriptionSource
    from ..models.subscription_status import SubscriptionStatus


@define(kw_only=True, eq=False, repr=False)
class Subscription(Model):
    """Schema `Subscription`.

    Attributes:
        id: At most 255 characters.
        status: One of PENDING, ACTIVE, CANCELED, DEACTIVATED, PAUSED.
    """

    id: str | None = None
    location_id: str | None = None
    plan_variation_id: str | None = None
    customer_id: str | None = None
    start_date: date | None = None
    canceled_date: date | None = None
    charged_through_date: date | None = None
    status: SubscriptionStatus | None = None
    tax_percentage: str | None = None
    invoice_ids: list[str] | None = None
    price_override_money: Money | None = None
    version: int | None = None
    created_at: datetime | None = None
    card_id: str | None = None
    timezone: str | None = None
    source: SubscriptionSource | None = None
    actions: list[SubscriptionAction] | None = None
    monthly_billing_anchor_date: int | None = None
    phases: list[Phase] | None = None
