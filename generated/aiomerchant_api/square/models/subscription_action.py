"""SubscriptionAction. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date

    from ..models.enums import SubscriptionActionType
    from ..models.phase import Phase


@model
class SubscriptionAction(Model):
    """A scheduled change of a subscription.

    Attributes:
        id: ID of the action.
        type: What is to happen: `CANCEL`, `PAUSE`, `RESUME`, `SWAP_PLAN` or `CHANGE_BILLING_ANCHOR_DATE`.
            One of CANCEL, PAUSE, RESUME, SWAP_PLAN, CHANGE_BILLING_ANCHOR_DATE, COMPLETE.
        effective_date: Day on which it is to happen.
        monthly_billing_anchor_date: New day of the month for bills.
        phases: Phases after a change of plan.
        new_plan_variation_id: ID of the plan variation after a change of plan.
    """

    id: str | None = None
    type: Nullable[SubscriptionActionType] = ABSENT
    effective_date: Nullable[date] = ABSENT
    monthly_billing_anchor_date: Nullable[int] = ABSENT
    phases: Nullable[list[Phase]] = ABSENT
    new_plan_variation_id: Nullable[str] = ABSENT
