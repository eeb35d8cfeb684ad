"""BulkSwapPlanResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error


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
