"""The model CatalogSubscriptionPlanVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.subscription_phase import SubscriptionPhase


@define(kw_only=True, eq=False, repr=False)
class CatalogSubscriptionPlanVariation(Model):
    """Schema `CatalogSubscriptionPlanVariation`.

    Attributes:
        monthly_billing_anchor_date: 1 to 31.
    """

    name: str
    phases: list[SubscriptionPhase]
    subscription_plan_id: str | None = None
    monthly_billing_anchor_date: int | None = None
    can_prorate: bool | None = None
    successor_plan_variation_id: str | None = None
