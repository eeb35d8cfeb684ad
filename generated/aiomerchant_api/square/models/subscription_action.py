"""The model SubscriptionAction.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.phase import Phase
    from ..models.subscription_action_type import SubscriptionActionType


@define(kw_only=True, eq=False, repr=False)
class SubscriptionAction(Model):
    """Schema `SubscriptionAction`.

    Attributes:
        type: One of CANCEL, PAUSE, RESUME, SWAP_PLAN, CHANGE_BILLING_ANCHOR_DATE.
    """

    id: str | None = None
    type: SubscriptionActionType | None = None
    effective_date: date | None = None
    monthly_billing_anchor_date: int | None = None
    phases: list[Phase] | None = None
    new_plan_variation_id: str | None = None
