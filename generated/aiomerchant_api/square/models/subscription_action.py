"""The model SubscriptionAction. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.enums import SubscriptionActionType
    from ..models.phase import Phase


@define(kw_only=True, eq=False, repr=False)
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

    id: str | None = field(default=None, metadata=NOT_NULL)
    type: SubscriptionActionType | None = None
    effective_date: date | None = None
    monthly_billing_anchor_date: int | None = None
    phases: list[Phase] | None = None
    new_plan_variation_id: str | None = None
