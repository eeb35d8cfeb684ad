"""The model CreateSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription_source import SubscriptionSource


@define(kw_only=True, eq=False, repr=False)
class CreateSubscriptionRequest(Model):
    """Schema `CreateSubscriptionRequest`.

    Attributes:
        location_id: Not empty.
        customer_id: Not empty.
        tax_percentage: At most 10 characters.
        monthly_billing_anchor_date: 1 to 31.
    """

    idempotency_key: str | None = None
    location_id: str
    plan_variation_id: str | None = None
    customer_id: str
    start_date: date | None = None
    canceled_date: date | None = None
    tax_percentage: str | None = None
    price_override_money: Money | None = None
    card_id: str | None = None
    timezone: str | None = None
    source: SubscriptionSource | None = None
    monthly_billing_anchor_date: int | None = None
    phases: list[Phase] | None = None
