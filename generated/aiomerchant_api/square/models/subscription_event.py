"""SubscriptionEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date

    from ..models.enums import SubscriptionEventInfoCode, SubscriptionEventSubscriptionEventType
    from ..models.phase import Phase


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
