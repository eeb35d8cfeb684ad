"""Subscription. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.enums import SubscriptionStatus
    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription_action import SubscriptionAction
    from ..models.subscription_source import SubscriptionSource


@model
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

    id: str | None = None
    location_id: str | None = None
    plan_variation_id: str | None = None
    customer_id: str | None = None
    start_date: date | None = None
    canceled_date: Nullable[date] = ABSENT
    charged_through_date: date | None = None
    status: SubscriptionStatus | None = None
    tax_percentage: Nullable[str] = ABSENT
    invoice_ids: list[str] | None = None
    price_override_money: Nullable[Money] = ABSENT
    version: int | None = None
    created_at: datetime | None = None
    card_id: Nullable[str] = ABSENT
    timezone: str | None = None
    source: Nullable[SubscriptionSource] = ABSENT
    actions: Nullable[list[SubscriptionAction]] = ABSENT
    monthly_billing_anchor_date: int | None = None
    phases: list[Phase] | None = None
    completed_date: Nullable[date] = ABSENT
