"""The model CreateSubscriptionResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.error import Error
    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription import Subscription
    from ..models.subscription_source import SubscriptionSource


@define(kw_only=True, eq=False, repr=False)
class CreateSubscriptionResponse(Model):
    """Schema `CreateSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription: Subscription | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
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

    idempotency_key: str | None = field(default=None, metadata=NOT_NULL)
    location_id: str
    plan_variation_id: str | None = field(default=None, metadata=NOT_NULL)
    customer_id: str
    start_date: date | None = field(default=None, metadata=NOT_NULL)
    canceled_date: date | None = field(default=None, metadata=NOT_NULL)
    tax_percentage: str | None = field(default=None, metadata=NOT_NULL)
    price_override_money: Money | None = field(default=None, metadata=NOT_NULL)
    card_id: str | None = field(default=None, metadata=NOT_NULL)
    timezone: str | None = field(default=None, metadata=NOT_NULL)
    source: SubscriptionSource | None = field(default=None, metadata=NOT_NULL)
    monthly_billing_anchor_date: int | None = field(default=None, metadata=NOT_NULL)
    phases: list[Phase] | None = field(default=None, metadata=NOT_NULL)
