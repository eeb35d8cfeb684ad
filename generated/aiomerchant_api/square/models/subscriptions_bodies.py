"""The bodies of subscriptions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date

    from ..models.enums import ChangeTiming, SubscriptionEventInfoCode, SubscriptionEventSubscriptionEventType
    from ..models.error import Error
    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription import Subscription
    from ..models.subscription_action import SubscriptionAction
    from ..models.subscription_source import SubscriptionSource


@model
class BulkSwapPlanRequest(Model):
    """Schema `BulkSwapPlanRequest`.

    Attributes:
        new_plan_variation_id: ID of the plan variation to change to. Not empty.
        old_plan_variation_id: ID of the plan variation to change from; it is left on the next billing day.
            Not empty.
        location_id: ID of the location of these subscriptions. Not empty.
    """

    new_plan_variation_id: str
    old_plan_variation_id: str
    location_id: str


@model
class BulkSwapPlanResponse(Model):
    """Schema `BulkSwapPlanResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        affected_subscriptions: How many subscriptions change their plan.
    """

    errors: list[Error] | None = None
    affected_subscriptions: int | None = None


@model
class CancelSubscriptionResponse(Model):
    """Schema `CancelSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = None
    subscription: Subscription
    actions: list[SubscriptionAction] | None = None


@model
class ChangeBillingAnchorDateRequest(Model):
    """Schema `ChangeBillingAnchorDateRequest`.

    Attributes:
        monthly_billing_anchor_date: New day of the month for bills, 1 to 31. 1 to 31.
        effective_date: Day from which it holds; by default, or within the current billing period, at once.
    """

    monthly_billing_anchor_date: Nullable[int] = ABSENT
    effective_date: Nullable[date] = ABSENT


@model
class ChangeBillingAnchorDateResponse(Model):
    """Schema `ChangeBillingAnchorDateResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = None
    subscription: Subscription
    actions: list[SubscriptionAction] | None = None


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
class DeleteSubscriptionActionResponse(Model):
    """Schema `DeleteSubscriptionActionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: Subscription | None = None


@model
class ListSubscriptionEventsResponse(Model):
    """Schema `ListSubscriptionEventsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription_events: The events.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    subscription_events: list[SubscriptionEvent] | None = None
    cursor: str | None = None


@model
class PauseSubscriptionRequest(Model):
    """Schema `PauseSubscriptionRequest`.

    Attributes:
        pause_effective_date: Day on which the pause begins; by default, and at the earliest, with the next
            billing period.
        pause_cycle_duration: Number of billing periods after which it resumes by itself.
        resume_effective_date: Day on which it resumes by itself, at least one billing period later.
        resume_change_timing: `IMMEDIATE`: on that day; `END_OF_BILLING_CYCLE`: once the running period is
            over. One of IMMEDIATE, END_OF_BILLING_CYCLE.
        pause_reason: Why, in your words. At most 255 characters.
    """

    pause_effective_date: Nullable[date] = ABSENT
    pause_cycle_duration: Nullable[int] = ABSENT
    resume_effective_date: Nullable[str] = ABSENT
    resume_change_timing: Nullable[ChangeTiming] = ABSENT
    pause_reason: Nullable[str] = ABSENT


@model
class PauseSubscriptionResponse(Model):
    """Schema `PauseSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = None
    subscription: Subscription
    actions: list[SubscriptionAction] | None = None


@model
class PhaseInput(Model):
    """A phase of a subscription after a change of plan.

    Attributes:
        ordinal: Place in the plan, from 0.
        order_template_id: ID of the DRAFT order that each bill copies; for a plan with relative prices.
    """

    ordinal: int
    order_template_id: Nullable[str] = ABSENT


@model
class ResumeSubscriptionRequest(Model):
    """Schema `ResumeSubscriptionRequest`.

    Attributes:
        resume_effective_date: Day on which it resumes.
        resume_change_timing: `IMMEDIATE`: on that day; `END_OF_BILLING_CYCLE`: once the running period is
            over. One of IMMEDIATE, END_OF_BILLING_CYCLE.
    """

    resume_effective_date: Nullable[date] = ABSENT
    resume_change_timing: Nullable[ChangeTiming] = ABSENT


@model
class ResumeSubscriptionResponse(Model):
    """Schema `ResumeSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = None
    subscription: Subscription
    actions: list[SubscriptionAction] | None = None


@model
class RetrieveSubscriptionResponse(Model):
    """Schema `RetrieveSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: Subscription


@model
class SearchSubscriptionsFilter(Model):
    """Subscriptions by customer, location and source.

    Attributes:
        customer_ids: By customer.
        location_ids: By location.
        source_names: By name of the source.
    """

    customer_ids: Nullable[list[str]] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
    source_names: Nullable[list[str]] = ABSENT


@model
class SearchSubscriptionsQuery(Model):
    """Which subscriptions.

    Attributes:
        filter: Which subscriptions; all parts must hold.
    """

    filter: Nullable[SearchSubscriptionsFilter] = ABSENT


@model
class SearchSubscriptionsRequest(Model):
    """Schema `SearchSubscriptionsRequest`.

    Attributes:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many subscriptions a page holds at most. At least 1.
        query: Which subscriptions; by default all.
        include: `actions` gives the scheduled actions, too.
    """

    cursor: str | None = None
    limit: int | None = None
    query: SearchSubscriptionsQuery | None = None
    include: list[str] | None = None


@model
class SearchSubscriptionsResponse(Model):
    """Schema `SearchSubscriptionsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscriptions: The subscriptions.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    subscriptions: list[Subscription] | None = None
    cursor: str | None = None


@model
class SubscriptionEvent(Model):
    """Something that happened to a subscription.

    Attributes:
        id: ID of the event.
        subscription_event_type: What happened. One of START_SUBSCRIPTION, PLAN_CHANGE, STOP_SUBSCRIPTION,
            DEACTIVATE_SUBSCRIPTION, RESUME_SUBSCRIPTION, PAUSE_SUBSCRIPTION, BILLING_ANCHOR_DATE_CHANGED.
        effective_date: Day on which it happened.
        monthly_billing_anchor_date: New day of the month for bills, if that changed.
        info: Why it happened.
        phases: Phases after a change of plan.
        plan_variation_id: ID of the plan variation.
    """

    id: str
    subscription_event_type: SubscriptionEventSubscriptionEventType
    effective_date: date
    monthly_billing_anchor_date: int | None = None
    info: Nullable[SubscriptionEventInfo] = ABSENT
    phases: Nullable[list[Phase]] = ABSENT
    plan_variation_id: str


@model
class SubscriptionEventInfo(Model):
    """Why something happened to a subscription.

    Attributes:
        detail: Explanation in words.
        code: Reason, such as `CUSTOMER_NO_EMAIL`. One of LOCATION_NOT_ACTIVE,
            LOCATION_CANNOT_ACCEPT_PAYMENT, CUSTOMER_DELETED, CUSTOMER_NO_EMAIL, CUSTOMER_NO_NAME,
            USER_PROVIDED.
    """

    detail: Nullable[str] = ABSENT
    code: Nullable[SubscriptionEventInfoCode] = ABSENT


@model
class SwapPlanRequest(Model):
    """Schema `SwapPlanRequest`.

    Attributes:
        new_plan_variation_id: ID of the plan variation to change to; needed.
        phases: Phases of the new plan.
    """

    new_plan_variation_id: Nullable[str] = ABSENT
    phases: Nullable[list[PhaseInput]] = ABSENT


@model
class SwapPlanResponse(Model):
    """Schema `SwapPlanResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = None
    subscription: Subscription
    actions: list[SubscriptionAction] | None = None


@model
class UpdateSubscriptionRequest(Model):
    """Schema `UpdateSubscriptionRequest`.

    Attributes:
        subscription: The changed fields with the current `version`; null clears one.
    """

    subscription: Nullable[Subscription] = ABSENT


@model
class UpdateSubscriptionResponse(Model):
    """Schema `UpdateSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: Subscription
