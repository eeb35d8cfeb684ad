"""The model BulkSwapPlanResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkSwapPlanResponse(Model):
    """Schema `BulkSwapPlanResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        affected_subscriptions: How many subscriptions change their plan.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    affected_subscriptions: int | None = field(default=None, metadata=NOT_NULL)
