"""A mapping given for CatalogSubscriptionPlan.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.catalog_object import CatalogObjectDict
    from ..inputs.subscription_phase import SubscriptionPhaseDict
    from ..models.catalog_object import CatalogObject
    from ..models.subscription_phase import SubscriptionPhase


class CatalogSubscriptionPlanDict(TypedDict, total=False):
    """Schema `CatalogSubscriptionPlan` as a mapping by wire names."""

    name: Required[str]
    phases: Sequence[SubscriptionPhase | SubscriptionPhaseDict] | None
    subscription_plan_variations: Sequence[CatalogObject | CatalogObjectDict] | None
    eligible_item_ids: Sequence[str] | None
    eligible_category_ids: Sequence[str] | None
    all_items: bool | None
