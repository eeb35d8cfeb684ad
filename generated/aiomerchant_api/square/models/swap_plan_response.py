"""The model SwapPlanResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.phase_input import PhaseInput
    from ..models.subscription import Subscription
    from ..models.subscription_action import SubscriptionAction


@define(kw_only=True, eq=False, repr=False)
class SwapPlanResponse(Model):
    """Schema `SwapPlanResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription: Subscription | None = field(default=None, metadata=NOT_NULL)
    actions: list[SubscriptionAction] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SwapPlanRequest(Model):
    """Schema `SwapPlanRequest`.

    Attributes:
        new_plan_variation_id: ID of the plan variation to change to; needed.
        phases: Phases of the new plan.
    """

    new_plan_variation_id: str | None = None
    phases: list[PhaseInput] | None = None
