"""SwapPlanResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.phase_input import PhaseInput
    from ..models.subscription import Subscription
    from ..models.subscription_action import SubscriptionAction


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
class SwapPlanRequest(Model):
    """Schema `SwapPlanRequest`.

    Attributes:
        new_plan_variation_id: ID of the plan variation to change to; needed.
        phases: Phases of the new plan.
    """

    new_plan_variation_id: Nullable[str] = ABSENT
    phases: Nullable[list[PhaseInput]] = ABSENT
