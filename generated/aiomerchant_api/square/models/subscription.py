"""The model Subscription. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.enums import SubscriptionStatus
    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription_action import SubscriptionAction
    from ..models.subscription_source import SubscriptionSource


@define(kw_only=True, eq=False, repr=False)
class Subscription(Model):
    """A customer's subscription to a plan variation.

    Attributes:
        id: ID of the subscription. At most 255 characters.
        location_id: ID of the location that sells.
        plan_variation_id: ID of the plan variation in the catalog.
        customer_id: ID of the customer.
        start_date: First day.
        canceled_date: Day on which it ends; unset, the plan decides.
        charged_through_date: Day up to which it is billed.
        status: `PENDING` (not begun), `ACTIVE`, `PAUSED`, `DEACTIVATED` (after a failure) or `CANCELED`.
            One of PENDING, ACTIVE, CANCELED, DEACTIVATED, PAUSED, COMPLETED.
        tax_percentage: Tax on each bill as a decimal string.
        invoice_ids: IDs of its invoices, newest first.
        price_override_money: Price that goes before that of the plan.
        version: Number of the current version, for optimistic locking.
        created_at: Time of creation.
        card_id: ID of the card on file that is charged; none means invoices by mail.
        timezone: IANA time zone for all dates.
        source: Where the subscription comes from.
        actions: Scheduled actions, if they were asked for.
        monthly_billing_anchor_date: Day of the month for bills.
        phases: Its phases.
        completed_date: Day after which it was complete.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = field(default=None, metadata=NOT_NULL)
    plan_variation_id: str | None = field(default=None, metadata=NOT_NULL)
    customer_id: str | None = field(default=None, metadata=NOT_NULL)
    start_date: date | None = field(default=None, metadata=NOT_NULL)
    canceled_date: date | None = None
    charged_through_date: date | None = field(default=None, metadata=NOT_NULL)
    status: SubscriptionStatus | None = field(default=None, metadata=NOT_NULL)
    tax_percentage: str | None = None
    invoice_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    price_override_money: Money | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    card_id: str | None = None
    timezone: str | None = field(default=None, metadata=NOT_NULL)
    source: SubscriptionSource | None = None
    actions: list[SubscriptionAction] | None = None
    monthly_billing_anchor_date: int | None = field(default=None, metadata=NOT_NULL)
    phases: list[Phase] | None = field(default=None, metadata=NOT_NULL)
    completed_date: date | None = None
