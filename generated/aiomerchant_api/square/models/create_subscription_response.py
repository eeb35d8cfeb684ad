"""CreateSubscriptionResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import date

    from ..models.error import Error
    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription import Subscription
    from ..models.subscription_source import SubscriptionSource


@model
class CreateSubscriptionResponse(Model):
    """Schema `CreateSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: Subscription


@model
class CreateSubscriptionRequest(Model):
    """Schema `CreateSubscriptionRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        location_id: ID of the location that sells. Not empty.
        plan_variation_id: ID of the plan variation in the catalog.
        customer_id: ID of the customer who subscribes. Not empty.
        start_date: First day, `YYYY-MM-DD`; by default it starts at once.
        canceled_date: Day on which it ends, `YYYY-MM-DD`; goes before the plan's own end.
        tax_percentage: Tax on each bill as a decimal string: `"7.5"` is 7.5 %. At most 10 characters.
        price_override_money: Price that goes before that of the plan; only for a plan with a fixed price.
        card_id: ID of the card on file to charge; left out, the customer gets an invoice by mail.
        timezone: IANA time zone for all dates; by default the location's.
        source: Where the subscription comes from.
        monthly_billing_anchor_date: Day of the month for bills, 1 to 31. 1 to 31.
        phases: What differs from the plan's phases, such as the order template.
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
