"""The model SwapPlanRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.phase_input import PhaseInput


@define(kw_only=True, eq=False, repr=False)
class SwapPlanRequest(Model):
    """Schema `SwapPlanRequest`.

    Attributes:
        new_plan_variation_id: ID of the plan variation to change to; needed.
        phases: Phases of the new plan.
    """

    new_plan_variation_id: str | None = None
    phases: list[PhaseInput] | None = None
