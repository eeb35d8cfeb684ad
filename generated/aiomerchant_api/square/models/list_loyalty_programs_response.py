"""ListLoyaltyProgramsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_program import LoyaltyProgram


@model
class ListLoyaltyProgramsResponse(Model):
    """Schema `ListLoyaltyProgramsResponse`."""

    errors: list[Error] | None = None
    programs: list[LoyaltyProgram] | None = None
