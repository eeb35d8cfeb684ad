"""The model CatalogSubscriptionPlanVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.subscription_phase import SubscriptionPhase


@define(kw_only=True, eq=False, repr=False)
class CatalogSubscriptionPlanVariation(Model):
    """On which terms a plan can be subscribed to.

    Attributes:
        name: Name.
        phases: Phases, one after another.
        subscription_plan_id: ID of the plan.
        monthly_billing_anchor_date: Day of the month for bills, 1 to 31. 1 to 31.
        can_prorate: Whether a part of a period is billed in part.
        successor_plan_variation_id: ID of the variation that takes its place.
    """

    name: str
    phases: list[SubscriptionPhase]
    subscription_plan_id: str | None = None
    monthly_billing_anchor_date: int | None = None
    can_prorate: bool | None = None
    successor_plan_variation_id: str | None = None
