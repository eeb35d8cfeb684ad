"""The model BulkSwapPlanRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
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
