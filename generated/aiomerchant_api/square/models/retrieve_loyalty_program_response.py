"""RetrieveLoyaltyProgramResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_program import LoyaltyProgram


@model
class RetrieveLoyaltyProgramResponse(Model):
    """Schema `RetrieveLoyaltyProgramResponse`."""

    errors: list[Error] | None = None
    program: LoyaltyProgram
