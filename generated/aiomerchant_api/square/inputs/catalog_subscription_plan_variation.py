"""A mapping given for CatalogSubscriptionPlanVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.subscription_phase import SubscriptionPhaseDict
    from ..models.subscription_phase import SubscriptionPhase


class CatalogSubscriptionPlanVariationDict(TypedDict, total=False):
    """Schema `CatalogSubscriptionPlanVariation` as a mapping by wire names."""

    name: Required[str]
    phases: Required[Sequence[SubscriptionPhase | SubscriptionPhaseDict]]
    subscription_plan_id: str | None
    monthly_billing_anchor_date: int | None
    can_prorate: bool | None
    successor_plan_variation_id: str | None
