"""The model CatalogSubscriptionPlan.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.subscription_phase import SubscriptionPhase


@define(kw_only=True, eq=False, repr=False)
class CatalogSubscriptionPlan(Model):
    """What can be subscribed to.

    Attributes:
        name: Name.
        phases: Phases of the plan.
        subscription_plan_variations: Its variations, each an object of type `SUBSCRIPTION_PLAN_VARIATION`.
        eligible_item_ids: IDs of the items that can be subscribed to.
        eligible_category_ids: IDs of the categories whose items can be subscribed to.
        all_items: Whether all items can be subscribed to.
    """

    name: str
    phases: list[SubscriptionPhase] | None = None
    subscription_plan_variations: list[CatalogObject] | None = None
    eligible_item_ids: list[str] | None = None
    eligible_category_ids: list[str] | None = None
    all_items: bool | None = None
